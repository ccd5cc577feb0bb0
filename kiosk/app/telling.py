"""Telling the telephone or the team's chat of the mediators, by apprise.

Only the sync process does it: apprise is large, and what it reaches may be slow. The address holds
a password as a rule: it is among the secrets, and in no log.
"""

import logging
import warnings
from collections.abc import Mapping, Sequence

from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.staff.calls import Call
from kiosk.statistics.detail_words import DETAIL_WORDS, detail_in

NO_ADDRESS = "no-address"  # there is none among the secrets, or it is none that apprise knows
NOT_SENT = "not-sent"  # it did not go out

# By language: a try, a call, and where in a guide it comes from.
_WORDS: Mapping[Language, tuple[str, str, str]] = {
    Language.FR: (
        "Essai : la borne peut appeler les médiateurs ici.",
        "Quelqu’un demande un médiateur.",
        "étape {} : {}",
    ),
    Language.EN: (
        "A try: the kiosk can call the mediators here.",
        "Somebody asks for a mediator.",
        "step {}: {}",
    ),
    Language.ES: (
        "Prueba: el terminal puede llamar aquí a los mediadores.",
        "Alguien pide un mediador.",
        "paso {}: {}",
    ),
    Language.PT: (
        "Teste: o quiosque pode chamar os mediadores aqui.",
        "Alguém pede um mediador.",
        "passo {}: {}",
    ),
    Language.AR: (
        "تجربة: يستطيع الجهاز نداء الوسطاء هنا.",
        "هناك من يطلب وسيطًا.",
        "الخطوة {}: {}",
    ),
}


def words_of(call: Call | None, guides: Sequence[Guide], language: Language) -> str:
    """What is sent: where in a guide somebody is, and nothing of who; None: it is only a try.

    `language` is the first of the place: those who read it work there.
    """
    tried, calls, at_step = _WORDS[language]
    if call is None:
        return tried
    where = call.where
    guide = next((each for each in guides if each.id == where.guide), None)
    if guide is None:
        return calls
    words = guide.words_in(language)
    step = next((each.short for name, each in words.steps.items() if name == where.step), "")
    parts = [words.title, at_step.format(where.number, step) if step else ""]
    if where.reason in DETAIL_WORDS:
        parts.append(detail_in(language, where.reason))
    between = "، " if language is Language.AR else ", "
    return f"{calls} {between.join(filter(None, parts))}."


def tell(address: str, place: str, words: str) -> str:
    """Send those words; gives what went wrong, or nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of what some of its parts load
        return _tell(address, place, words)


def _tell(address: str, place: str, words: str) -> str:
    import apprise  # noqa: PLC0415  large, and only when there is something to tell

    # What it logs may quote the address, which is a secret.
    logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)
    logging.getLogger("urllib3").setLevel(logging.CRITICAL + 1)
    told = apprise.Apprise()
    if not address or not told.add(address):
        return NO_ADDRESS
    return "" if told.notify(title=place, body=words) else NOT_SENT
