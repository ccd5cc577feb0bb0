"""What a guide says, laid out flat: each thing that can be another, under its key. Pure."""

from kiosk.guides.model import Guide, GuideWords, Step, StepWords

_PARTS = ("title", "short", "text", "sees", "otherwise", "tip", "warning")


def flat_step(step: Step) -> dict[str, str]:
    """What a step is, beside its words; what it has not is left out."""
    found = {
        "kind": str(step.kind),
        "next": step.leads_to or "",
        "site": step.site or "",
        "picture": step.picture or "",
        "confirm": "1" if step.confirm else "",
    }
    for choice in step.choices:
        found[f"lead/{choice.id}"] = choice.leads_to
        found[f"icon/{choice.id}"] = choice.icon
    return {key: value for key, value in found.items() if value}


def flat_step_words(told: StepWords) -> dict[str, str]:
    """The words of a step in one language, by their keys within it; a short name that is the title
    is none."""
    found = {part: getattr(told, part) for part in _PARTS}
    if found["short"] == found["title"]:
        del found["short"]
    found |= {f"checks.{name}": text for name, text in (told.checks or {}).items()}
    for name, choice in (told.choices or {}).items():
        found |= {f"choices.{name}.label": choice.label, f"choices.{name}.hint": choice.hint}
    return {key: text for key, text in found.items() if text}


def flat_head(guide: Guide) -> dict[str, str]:
    """What a guide says of itself, beside its words."""
    return {
        "theme": str(guide.theme),
        "minutes": str(guide.minutes),
        "domains": ", ".join(guide.domains),
        "source": guide.source,
        "checked": guide.checked.isoformat(),
    }


def flat_words(words: GuideWords) -> dict[str, str]:
    """What a guide says of itself in one language."""
    ways = words.other_ways
    found = {
        "title": words.title,
        "summary": words.summary,
        "never": words.never,
        "keywords": ", ".join(words.keywords),
        "other_ways.desk": ways.desk,
        "other_ways.phone": ways.phone,
        "other_ways.post": ways.post,
    }
    for need, told in words.needs.items():
        found |= {f"needs.{need}.ask": told.ask, f"needs.{need}.without": told.without}
    found |= {f"papers.{name}": text for name, text in words.papers.items()}
    return {key: text for key, text in found.items() if text}
