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
    unread = sorted({it for each in proof.rounds for it in each.unread})
    if unread:
        yield f"{'not searched':>12}  {', '.join(unread)}: only root may read it"
    places = {it for each in proof.rounds for it in each.planted}
    yield (
        f"\n{len(places)} kinds of secrets, {len(proof.rounds)} ways to end, "
        f"{proof.hits} found. {_verdict(proof)}"
    )


def _round(each: Round) -> Iterator[str]:
    yield (
        f"{len(each.hits) or 'nothing':>12}  {each.ending}: {len(each.planted)} kinds planted, "
        f"{each.processes} processes and {each.files} files searched, {each.mib:.0f} MiB, "
        f"{each.seconds:.0f} s"
    )
    for hit in each.hits:
        yield f"{'':>12}  → {hit.planted}: {hit.where}"


def _verdict(proof: Proof) -> str:
    if proof.hits:
        return "The kiosk does not erase everything: keep it from residents, and tell who made it."
    if not all(proof.control.values()):
        return "But the search cannot find everything: this proves less than it should."
    return "Nothing of a resident stays."


def as_rows(proof: Proof) -> dict[str, object]:
    """The same for a script."""
    return {
        "holds": proof.holds,
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
            }
            for each in proof.rounds
        ],
    }
