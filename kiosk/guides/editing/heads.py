"""What a guide says of itself, changed: needs, papers, addresses, minutes, dates. Pure."""

from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import urlsplit

from kiosk.guides.editing.steps import free_name
from kiosk.guides.editing.wording import in_every_language
from kiosk.guides.model import Guide, Need, NeedWords

REVIEW_AFTER = timedelta(days=182)


def toggle_need(guide: Guide, need: Need) -> Guide:
    """With that need, or without it where it was; its words go with it."""
    if need in guide.needs:
        needs = tuple(each for each in guide.needs if each is not need)
        guide = replace(guide, needs=needs)
        return in_every_language(
            guide,
            lambda words: replace(
                words, needs={each: told for each, told in words.needs.items() if each is not need}
            ),
        )
    wanted = {*guide.needs, need}
    guide = replace(guide, needs=tuple(each for each in Need if each in wanted))
    return in_every_language(
        guide, lambda words: replace(words, needs={**words.needs, need: NeedWords("", "")})
    )


def add_paper(guide: Guide) -> Guide:
    """One more paper to bring."""
    made = free_name("paper", guide.papers)
    guide = replace(guide, papers=(*guide.papers, made))
    return in_every_language(
        guide, lambda words: replace(words, papers={**words.papers, made: ""})
    )


def remove_paper(guide: Guide, paper: str) -> Guide:
    """Without that paper."""
    guide = replace(guide, papers=tuple(each for each in guide.papers if each != paper))
    return in_every_language(
        guide,
        lambda words: replace(
            words, papers={name: text for name, text in words.papers.items() if name != paper}
        ),
    )


def with_domains(guide: Guide, typed: str) -> Guide:
    """With these official sites, as somebody typed them: "caf.fr, https://www.msa.fr/accueil"."""
    names = [_domain(part) for part in typed.replace(";", " ").replace(",", " ").split()]
    return replace(guide, domains=tuple(dict.fromkeys(name for name in names if name)))


def checked_on(guide: Guide, day: date) -> Guide:
    """Its facts were looked at on that day; the next time is in half a year."""
    return replace(guide, checked=day, review_by=day + REVIEW_AFTER)


def _domain(typed: str) -> str:
    try:
        host = urlsplit(typed if "//" in typed else f"//{typed}").hostname or ""
    except ValueError:
        return typed.lower()
    return host.removeprefix("www.")
