"""A guide as the text of its files, in place of what was there: comments of its author stay.

What is written is read again before it is believed (`publishing`): where tomlkit cannot change a
file that somebody wrote in an uncommon way, the file is written afresh.
"""

from collections.abc import Mapping, MutableMapping
from typing import Any

from kiosk.guides.model import Choice, Guide, GuideWords, Step, StepWords


def structure_text(guide: Guide, before: str = "") -> str:
    """`guide.toml`, made out of what it said before."""
    import tomlkit  # noqa: PLC0415  no resident's process writes guides

    document = tomlkit.parse(before)
    head: dict[str, Any] = {
        "id": str(guide.id),
        "version": guide.version,
        "theme": str(guide.theme),
        "icon": guide.icon,
        "author": guide.author or None,
        "domains": list(guide.domains),
        "minutes": guide.minutes,
        "often_asked": guide.often_asked or None,
        "languages": [str(language) for language in guide.words],
        "needs": [str(need) for need in guide.needs] or None,
        "papers": list(guide.papers) or None,
        "source": guide.source,
        "checked": guide.checked,
        "review_by": guide.review_by,
    }
    old = document.pop("steps", None)
    _put(document, head)
    rows = [_step_row(step) for step in guide.steps]
    if old is not None and [each.get("id") for each in old] == [row["id"] for row in rows]:
        for table, row in zip(old, rows, strict=True):
            _put(table, row)
        document["steps"] = old
    else:
        known = {each.get("id"): each for each in old or ()}
        steps = tomlkit.aot()
        for row in rows:
            table = known.pop(row["id"], None) or tomlkit.table()
            _put(table, row)
            steps.append(table)
        document["steps"] = steps
    return tomlkit.dumps(document)


def words_text(words: GuideWords, before: str = "") -> str:
    """`text/<language>.toml`, made out of what it said before."""
    import tomlkit  # noqa: PLC0415  see above

    document = tomlkit.parse(before)
    told: dict[str, Any] = {
        "language": str(words.language),
        "reviewed": words.reviewed,
        "title": words.title,
        "summary": words.summary,
        "never": words.never,
        "keywords": list(words.keywords),
        "other_ways": _texts(words.other_ways),
        "needs": {str(need): _texts(row) for need, row in words.needs.items()},
        "papers": dict(words.papers),
        "steps": {str(name): _step_words(step) for name, step in words.steps.items()},
    }
    _put(document, told)
    return tomlkit.dumps(document)


def _step_row(step: Step) -> dict[str, Any]:
    return {
        "id": str(step.id),
        "kind": str(step.kind),
        "picture": step.picture,
        "open": step.site,
        "choices": [_choice_row(choice) for choice in step.choices] or None,
        "checks": list(step.checks) or None,
        "next": step.leads_to,
        "confirm": step.confirm or None,
    }


def _choice_row(choice: Choice) -> dict[str, str]:
    return {"id": choice.id, "next": str(choice.leads_to), "icon": choice.icon}


def _step_words(step: StepWords) -> dict[str, Any]:
    told = {name: text for name, text in _texts(step).items() if text}
    if told.get("short") == step.title:
        del told["short"]
    told["checks"] = dict(step.checks or {}) or None
    choices = (step.choices or {}).items()
    told["choices"] = {
        name: {key: text for key, text in _texts(choice).items() if text}
        for name, choice in choices
    } or None
    return told


def _texts(words: Any) -> dict[str, Any]:  # noqa: ANN401  whatever has words
    return {
        name: text
        for name in type(words).__slots__
        if isinstance(text := getattr(words, name), str)
    }


def _put(table: MutableMapping[str, Any], wanted: Mapping[str, Any]) -> None:
    """Make the table say this and no more; what it says already is left as it is written."""
    import tomlkit  # noqa: PLC0415  see above

    for key in [key for key in table if wanted.get(key) is None]:
        del table[key]
    for key, value in wanted.items():
        if value is None or (key in table and _plain(table[key]) == value):
            continue
        if isinstance(value, Mapping):
            if not isinstance(table.get(key), MutableMapping):
                table[key] = tomlkit.table(is_super_table=_holds_tables(value))
            _put(table[key], value)
        elif value and isinstance(value, list) and isinstance(value[0], dict):
            table[key] = _rows(value)
        else:
            table[key] = value


def _rows(value: list[dict[str, str]]) -> Any:  # noqa: ANN401  as tomlkit has it
    import tomlkit  # noqa: PLC0415  see above

    rows = tomlkit.array()
    for row in value:
        inline = tomlkit.inline_table()
        inline.update(row)
        rows.append(inline)
    return rows.multiline(multiline=True)


def _holds_tables(value: Mapping[str, Any]) -> bool:
    return bool(value) and all(isinstance(each, Mapping) for each in value.values())


def _plain(value: Any) -> Any:  # noqa: ANN401  as tomlkit has it
    return value.unwrap() if hasattr(value, "unwrap") else value
