"""The proof of the wipe in words, and for a script."""

from collections.abc import Iterator

from kiosk.trials.wipe.proof import Proof, Round


def in_words(proof: Proof) -> Iterator[str]:
    """The proof, a line at a time."""
    yield "Can the search find? While the session lives, it must."
    for what, found in proof.control.items():
        yield f"{'found' if found else 'NOT FOUND':>12}  {what}"
    yield "Is anything found once the session is over? Nothing must be."
    for each in proof.rounds:
        yield from _round(each)
    for unread in _unread(proof):
        yield f"{'not searched':>12}  {unread}: only root may read it"
    places = {it for each in proof.rounds for it in each.planted}
    where = "" if proof.whole else " where this account may search"
    yield (
        f"\n{len(places)} kinds of secrets, {len(proof.rounds)} ways to end, "
        f"{proof.hits} found{where}. {_verdict(proof)}"
    )


def _round(each: Round) -> Iterator[str]:
    yield (
        f"{len(each.hits) or 'nothing':>12}  {each.ending}: {len(each.planted)} kinds planted, "
        f"{each.processes} processes and {each.files} files searched, {each.mib:.0f} MiB, "
        f"{each.seconds:.0f} s"
    )
    for hit in each.hits:
        yield f"{'':>12}  → {hit.planted}: {hit.where}"


def _unread(proof: Proof) -> Iterator[str]:
    """What could not be searched, the most of it that there was after one ending."""
    yield from sorted({it for each in proof.rounds for it in each.unread})
    if files := max((each.closed for each in proof.rounds), default=0):
        yield f"{files} files of services and other accounts"
    if folders := max((each.folders for each in proof.rounds), default=0):
        yield f"{folders} folders of services and other accounts, as the print queue's is"


def _verdict(proof: Proof) -> str:
    if proof.hits:
        return "The kiosk does not erase everything: keep it from residents, and tell who made it."
    if not all(proof.control.values()):
        return "But the search cannot find everything: this proves less than it should."
    if not proof.whole:
        return "Of what was not searched nothing is proved: run as root, all of it is searched."
    return "Nothing of a resident stays."


def as_rows(proof: Proof) -> dict[str, object]:
    """The same for a script."""
    return {
        "holds": proof.holds,
        "whole": proof.whole,
        "hits": proof.hits,
        "control": proof.control,
        "rounds": [
            {
                "ending": each.ending.name.lower(),
                "planted": [it.name.lower() for it in each.planted],
                "processes": each.processes,
                "files": each.files,
                "mib": round(each.mib, 1),
                "seconds": round(each.seconds, 1),
                "hits": [
                    {"planted": it.planted.name.lower(), "where": it.where} for it in each.hits
                ],
                "unread": list(each.unread),
                "unread_files": each.closed,
                "unread_folders": each.folders,
            }
            for each in proof.rounds
        ],
    }
