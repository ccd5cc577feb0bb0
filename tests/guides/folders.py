"""A sound guide on disk, and how to change it."""

from pathlib import Path

from kiosk.guides.starter import write_starter

PLAIN_SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240">
  <rect x="30" y="34" width="260" height="172" rx="14" fill="#FFFFFF" stroke="#28395E"/>
</svg>
"""

# A question, which the guide that one starts from has not.
_QUESTION = """
[[steps]]
id = "which"
kind = "ask"
choices = [
    { id = "one", next = "open", icon = "user" },
    { id = "unknown", next = "see", icon = "question" },
]

[[steps]]
id = "see"
kind = "do"
picture = "card.svg"
checks = ["name"]
next = "proof"
"""
_QUESTION_WORDS = """
[steps.which]
title = "Quel est votre cas ?"

[steps.which.choices.one]
label = "Une personne"

[steps.which.choices.unknown]
label = "Je ne sais pas"
hint = "On regarde ensemble"

[steps.see]
title = "Regardez"
text = "Regardez la carte."
sees = "Votre nom."
otherwise = "Demandez."

[steps.see.checks]
name = "Mon nom est juste"
"""


def write_card(folder: Path, name: str = "card") -> Path:
    """A sound guide with one step of each sort, in `folder`; returns its own folder."""
    guide = write_starter(folder, name)
    replace(guide / "guide.toml", 'next = "open"', 'next = "which"')
    append(guide / "guide.toml", _QUESTION)
    append(guide / "text" / "fr.toml", _QUESTION_WORDS)
    (guide / "pictures" / "card.svg").write_text(PLAIN_SVG, "utf-8")
    return guide


def replace(file: Path, old: str, new: str) -> None:
    """Write `new` in place of `old`, which must be there once."""
    text = file.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {file.name}"
    file.write_text(text.replace(old, new), "utf-8")


def append(file: Path, text: str) -> None:
    """Write `text` at the end of the file."""
    file.write_text(file.read_text("utf-8") + text, "utf-8")
