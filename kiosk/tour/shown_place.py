"""What the desk of the tour offers: subjects, mediators, places and hours, all of them made up."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.booking.model import (
    Calendars,
    Mediator,
    MediatorId,
    Place,
    PlaceId,
    PlaceKind,
    Subject,
    SubjectId,
    SubjectWords,
)
from kiosk.language.languages import Language

HERE, THERE = PlaceId("here"), PlaceId("there")

_FR, _EN, _ES, _PT, _AR = Language.FR, Language.EN, Language.ES, Language.PT, Language.AR

SUBJECTS = (
    Subject(
        SubjectId("online"),
        {
            _FR: SubjectWords(
                "Une démarche en ligne",
                "CAF, France Travail, retraite…",
                ("une pièce d’identité", "votre téléphone"),
            ),
            _EN: SubjectWords(
                "An online procedure",
                "CAF, France Travail, pension…",
                ("an identity document", "your telephone"),
            ),
            _ES: SubjectWords(
                "Un trámite en línea",
                "CAF, France Travail, jubilación…",
                ("un documento de identidad", "su teléfono"),
            ),
            _PT: SubjectWords(
                "Um procedimento na Internet",
                "CAF, France Travail, reforma…",
                ("um documento de identidade", "o seu telefone"),
            ),
            _AR: SubjectWords(
                "إجراء عبر الإنترنت",
                "التقاعد أو CAF أو France Travail…",
                ("وثيقة هوية", "هاتفك"),
            ),
        },
        icon="laptop",
        guides=("prime-activite", "rsa", "retraite"),
    ),
    Subject(
        SubjectId("taxes"),
        {
            _FR: SubjectWords("Mes impôts", "Déclarer, corriger, payer.", ("votre dernier avis",)),
            _EN: SubjectWords("My taxes", "Declare, correct, pay.", ("your last tax notice",)),
            _ES: SubjectWords(
                "Mis impuestos", "Declarar, corregir, pagar.", ("su último aviso de impuestos",)
            ),
            _PT: SubjectWords(
                "Os meus impostos",
                "Declarar, corrigir, pagar.",
                ("o seu último aviso de imposto",),
            ),
            _AR: SubjectWords("ضرائبي", "التصريح والتصحيح والدفع.", ("آخر إشعار ضريبي",)),
        },
        icon="receipt",
        guides=("declaration-revenus",),
    ),
    Subject(
        SubjectId("phone"),
        {
            _FR: SubjectWords("Mon téléphone ou mon ordinateur", "Le prendre en main, le régler."),
            _EN: SubjectWords("My telephone or computer", "Learn to use it, set it up."),
            _ES: SubjectWords("Mi teléfono o mi ordenador", "Aprender a usarlo, ajustarlo."),
            _PT: SubjectWords("O meu telefone ou computador", "Aprender a usá-lo, ajustá-lo."),
            _AR: SubjectWords("هاتفي أو حاسوبي", "تعلّم استعماله وضبطه."),
        },
        icon="device-mobile",
        minutes=60,
    ),
    Subject(
        SubjectId("question"),
        {
            _FR: SubjectWords("Une question rapide", "Un médiateur vous rappelle."),
            _EN: SubjectWords("A quick question", "A mediator calls you back."),
            _ES: SubjectWords("Una pregunta rápida", "Un mediador le llama."),
            _PT: SubjectWords("Uma pergunta rápida", "Um mediador telefona-lhe."),
            _AR: SubjectWords("سؤال سريع", "يتصل بك وسيط."),
        },
        icon="phone",
        minutes=15,
        place_kind=PlaceKind.PHONE,
    ),
)

PLACES = {
    HERE: Place(
        HERE,
        "Bibliothèque Mériadeck",
        "85 cours du Maréchal Juin, Bordeaux",
        {
            _FR: "Le bureau est au 2e étage.",
            _EN: "The desk is on the 2nd floor.",
            _ES: "La mesa está en la 2.ª planta.",
            _PT: "A mesa fica no 2.º andar.",
            _AR: "المكتب في الطابق الثاني.",
        },
    ),
    THERE: Place(THERE, "Centre social du Lac", "12 allée des Saules, Bordeaux"),
}

_ALL = tuple(subject.id for subject in SUBJECTS)
_NO_CALENDAR = Calendars("", "")
NADIA, KARIM, SOFIA = MediatorId("nadia"), MediatorId("karim"), MediatorId("sofia")

MEDIATORS = (
    Mediator(NADIA, "Nadia", ("fr", "ar"), (HERE,), _ALL, _NO_CALENDAR),
    Mediator(KARIM, "Karim", ("fr", "en"), (HERE, THERE), _ALL, _NO_CALENDAR),
    Mediator(SOFIA, "Sofia", ("fr", "es", "pt"), (THERE,), _ALL, _NO_CALENDAR, volunteer=True),
)

# How many days after the first: who is where, at which hours.
_HOURS: dict[int, tuple[tuple[MediatorId, PlaceId, tuple[tuple[int, int], ...]], ...]] = {
    0: ((NADIA, HERE, ((14, 30), (15, 15))),),
    1: (
        (NADIA, HERE, ((9, 0), (9, 45), (10, 30))),
        (KARIM, HERE, ((9, 45), (14, 0))),
        (SOFIA, THERE, ((10, 0), (11, 0))),
    ),
    3: ((KARIM, HERE, ((10, 0), (11, 30))), (SOFIA, THERE, ((15, 0),))),
    4: ((NADIA, HERE, ((10, 15), (11, 0), (11, 45))),),
    7: ((NADIA, HERE, ((9, 0), (9, 45))), (KARIM, THERE, ((14, 0), (15, 0)))),
    8: ((KARIM, HERE, ((10, 30), (11, 15), (14, 15))),),
    10: ((NADIA, HERE, ((9, 30),)),),
    14: ((NADIA, HERE, ((9, 0), (10, 30))), (SOFIA, THERE, ((10, 0),))),
}


def hours(first: date) -> Iterator[tuple[date, tuple[int, int], MediatorId, PlaceId]]:
    """Each free hour: the day, hour and minute, who, and where."""
    for after, people in _HOURS.items():
        for mediator, place, times in people:
            for at in times:
                yield first + timedelta(days=after), at, mediator, place
