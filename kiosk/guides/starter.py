"""The guide an author starts from: small, sound, with words to replace."""

import re
from datetime import date, timedelta
from pathlib import Path

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_REVIEW_AFTER = timedelta(days=182)

_STRUCTURE = """\
id = "{name}"
version = 1
theme = "papiers-elections"
icon = "file-text"
domains = ["service-public.gouv.fr"]
minutes = 15
languages = ["fr"]
needs = ["email"]
papers = ["identity"]
source = "https://www.service-public.gouv.fr/"
checked = {today}
review_by = {review}

[[steps]]
id = "ready"
kind = "ready"
next = "open"

[[steps]]
id = "open"
kind = "do"
open = "https://www.service-public.gouv.fr/"
next = "proof"

[[steps]]
id = "proof"
kind = "proof"
"""

_WORDS = """\
language = "fr"
reviewed = false
title = "Le nom de la démarche"
summary = "Une phrase qui dit à quoi elle sert."
never = "Personne ne doit vous demander le code de votre carte bancaire."
keywords = ["les mots", "que les gens disent"]

[other_ways]
desk = "Où aller, et si c’est gratuit."
phone = "Le numéro, et le prix de l’appel."
post = "L’adresse, ou où demander le formulaire."

[needs.email]
ask = "Pouvez-vous ouvrir vos e-mails maintenant ?"
without = "Que faire sans e-mail."

[papers]
identity = "Votre carte d’identité, votre passeport ou votre titre de séjour"

[steps.ready]
title = "Avez-vous tout pour commencer ?"
short = "Préparer vos papiers"

[steps.open]
title = "Ouvrez le site"
text = "Une seule action."
sees = "Ce que vous voyez quand cela a marché."
otherwise = "Que faire si vous ne le voyez pas."

[steps.proof]
title = "Gardez la preuve"
text = "Ce qui montre que c’est fait, et comment le garder."
"""


def write_starter(folder: Path, name: str) -> Path:
    """Write a new guide of that name in `folder`; returns its own folder.

    Raises:
        ValueError: the name is not made of small letters, digits and hyphens.
        OSError: it cannot be written; FileExistsError when there is one already.
    """
    if not _NAME.fullmatch(name):
        raise ValueError("a guide's name is made of small letters, digits and hyphens")
    guide = folder / name
    folder.mkdir(parents=True, exist_ok=True)
    guide.mkdir()
    (guide / "text").mkdir()
    (guide / "pictures").mkdir()
    today = date.today()
    (guide / "guide.toml").write_text(
        _STRUCTURE.format(name=name, today=today, review=today + _REVIEW_AFTER), "utf-8"
    )
    (guide / "text" / "fr.toml").write_text(_WORDS, "utf-8")
    return guide
