"""Why nothing came out of a printer, as far as the machine can tell."""

from enum import StrEnum


class Trouble(StrEnum):
    """What is wrong, in a word that a screen turns into a sentence."""

    OFF = "off"  # it is there, and cannot be reached or says that it is not working
    UNPLUGGED = "unplugged"  # there is no such printer, or its cable is not in
    PAPER = "paper"
    COVER = "cover"
    BUSY = "busy"  # somebody else is printing
    SLOW = "slow"  # it took what was sent and has not finished
    UNKNOWN = "unknown"


class PrintingError(Exception):
    """Nothing was printed; `trouble` is the word for a person, the sentence is for the log."""

    def __init__(self, trouble: Trouble, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble


def told(error: PrintingError) -> str:
    """The error on one line, for who started the process that prints."""
    return f"{error.trouble}: {' '.join(str(error).split())}"


def trouble_in(said: str) -> Trouble:
    """The trouble such a line tells of; `UNKNOWN` when it is none."""
    word = said.strip().splitlines()[-1].partition(":")[0] if said.strip() else ""
    return Trouble(word) if word in set(Trouble) else Trouble.UNKNOWN
