"""The lockdown suite in words, and for a script."""

from collections.abc import Iterator

from kiosk.trials.lockdown.table import BY_SYSTEM
from kiosk.trials.lockdown.trial import Attempt, Verdict


def in_words(verdict: Verdict) -> Iterator[str]:
    """What came of it, a line at a time, but for the attempts: those are told as they are made."""
    unseen = [what for what, seen in verdict.control.items() if not seen]
    for each in BY_SYSTEM:
        yield f"{'not tried':>9}  {each.row:>2}  {each.name}: held by the {each.holder}"
    seen = "The judge sees every trace of an escape made on purpose."
    yield f"\n{seen}" if not unseen else f"\nThe judge does not see: {', '.join(unseen)}."
    held = sum(each.held for each in verdict.attempts)
    yield f"{len(verdict.attempts)} techniques tried, {held} held."


def of_attempt(attempt: Attempt) -> str:
    """One attempt, on a line, and a line for each thing that went wrong."""
    technique = attempt.technique
    said = "held" if attempt.held else "NOT HELD"
    first = f"{said:>9}  {technique.row:>2}  {technique.name}"
    return "\n".join((first, *(f"{'':>9}      → {wrong}" for wrong in attempt.wrong)))


def as_rows(verdict: Verdict) -> dict[str, object]:
    """The same for a script."""
    return {
        "holds": verdict.holds,
        "tried": len(verdict.attempts),
        "held": sum(each.held for each in verdict.attempts),
        "control": verdict.control,
        "techniques": [
            {
                "row": each.technique.row,
                "name": each.technique.name,
                "held": each.held,
                "wrong": list(each.wrong),
            }
            for each in verdict.attempts
        ],
        "not_tried": [
            {"row": each.row, "name": each.name, "holder": str(each.holder)} for each in BY_SYSTEM
        ],
    }
