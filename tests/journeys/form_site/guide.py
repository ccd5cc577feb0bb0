"""The guide of that site: what one does there, step by step, in French and in English."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from kiosk.guides.model import Guide, GuideWords, OtherWays, Step, StepId, StepWords
from kiosk.language.languages import Language
from tests.guides.samples import do, guide, proof, ready
from tests.journeys.form_site.server import NAME, FormSite

TITLE = "Demander l’aide à l’énergie"
# Title, what to do, what one sees then; in French and in English.
_STEPS: Mapping[str, tuple[tuple[str, str, str], tuple[str, str, str]]] = {
    "ready": (("Avant de commencer", "Ayez votre adresse e-mail.", ""),) * 2,
    "sign-in": (
        (
            "Connectez-vous",
            "Appuyez sur « Me connecter ». Tapez votre adresse e-mail et votre mot de passe.",
            "La page « Code de sécurité » s’ouvre.",
        ),
        (
            "Sign in",
            "Press “Me connecter” (sign in). Type your e-mail address and your password.",
            "The page “Code de sécurité” (safety code) opens.",
        ),
    ),
    "code": (
        (
            "Tapez le code reçu",
            "Lisez le code de 6 chiffres dans vos e-mails. Tapez-le.",
            "La page « Votre demande » s’ouvre.",
        ),
        (
            "Type the code you received",
            "Read the code of 6 digits in your e-mails. Type it.",
            "The page “Votre demande” (your demand) opens.",
        ),
    ),
    "form": (
        (
            "Remplissez la demande",
            "Répondez à chaque question. Cochez la case sur l’honneur. Appuyez sur « Continuer ».",
            "La page « Récapitulatif » s’ouvre.",
        ),
        (
            "Fill in the form",
            "Answer each question. Tick the box. Press “Continuer” (continue).",
            "The page “Récapitulatif” (summary) opens.",
        ),
    ),
    "send": (
        (
            "Vérifiez et envoyez",
            "Relisez. Appuyez sur « Envoyer ma demande ».",
            "Un numéro de demande s’affiche.",
        ),
        (
            "Check and send",
            "Read it again. Press “Envoyer ma demande” (send my demand).",
            "A number is shown.",
        ),
    ),
    "proof": (("Gardez votre numéro", "Notez le numéro, ou imprimez la page.", ""),) * 2,
}


def guide_of(site: FormSite) -> Guide:
    """The guide, whose official site is that one."""
    names = list(_STEPS)
    steps = (
        ready(names[0], names[1]),
        replace(do(names[1], names[2]), site=site.address),
        *(do(name, after) for name, after in pairwise(names[2:])),
        proof(names[-1]),
    )
    made = guide(*steps, name="aide-energie", title=TITLE)
    spoken = {
        language: _words(made.words[Language.FR], language, steps, place)
        for place, language in enumerate((Language.FR, Language.EN))
    }
    return replace(
        made, domains=(NAME,), source=site.address, words=spoken, folder=Path("aide-energie")
    )


def _words(
    base: GuideWords, language: Language, steps: tuple[Step, ...], place: int
) -> GuideWords:
    told = {}
    for step in steps:
        title, text, sees = _STEPS[step.id][place]
        told[StepId(step.id)] = StepWords(
            title, title, text, sees, "Demandez à un médiateur.", checks={}, choices={}
        )
    ways = OtherWays("À l’accueil.", "Au téléphone.", "Par courrier.")
    return replace(base, language=language, title=TITLE, other_ways=ways, steps=told)
