"""What people of the place have set and written: settings, guides, bookings, secrets."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.app.booking_desk import read_booking
from kiosk.app.health.finding import Finding, Patient, broken, look, ok
from kiosk.app.shelf import SHIPPED
from kiosk.booking.offer_change import UNSAID
from kiosk.guides.reader import read_guides
from kiosk.language.languages import REFERENCE
from kiosk.settings.plain_text import by_word_processor
from kiosk.settings.reading import FILE, SiteReading, read_site
from kiosk.settings.sealed_file import CREDENTIAL, KEY_FILE
from kiosk.settings.secrets import FILE as SECRETS
from kiosk.settings.secrets import SecretsError, open_secrets, wants_desktop

_MOST = 8  # guides named in a sentence
_LONGEST = 64 * 1024  # of a file that is looked at for a word processor's marks


def settings(patient: Patient) -> Iterator[Finding]:
    """Whether the files of settings say what they should."""
    reading = read_site(patient.config, patient.data)
    if reading.site.demonstration:
        yield look("settings.demonstration")
    elif reading.problems:
        yield _wrong(reading, patient.config)
    elif closed := _cannot_write(patient.config):
        yield broken("settings.closed", closed)
    else:
        locked = len(reading.locked)
        yield ok("settings.locked", locked) if locked else ok("settings.ok")


def _wrong(reading: SiteReading, config: Path) -> Finding:
    details = tuple(map(str, reading.problems))
    for each in reading.problems:
        if not each.key:  # the file as a whole
            path = config / each.file  # of the city: with its whole path already
            words = "settings.document" if _is_document(path) else "settings.unreadable"
            return broken(words, path.name, details=details)
    keys = ", ".join(dict.fromkeys(each.key for each in reading.problems))
    if all(each.key in reading.locked and each.file == FILE for each in reading.problems):
        return look("settings.overruled", keys, details=details)
    words = "settings.held" if reading.held else "settings.wrong"
    return broken(words, len(reading.problems), keys, details=details)


def _is_document(path: Path) -> bool:
    try:
        return by_word_processor(path.read_bytes()[:_LONGEST])
    except OSError:
        return False


def _cannot_write(config: Path) -> Path | None:
    """What keeps a librarian from changing settings on the screens; None: nothing does.

    The file is put in the place of the one before, so it is the folder that must be open.
    """
    folder = (config / FILE).resolve().parent
    folder = next(each for each in (folder, *folder.parents) if each.exists())
    return None if os.access(folder, os.W_OK | os.X_OK) else folder


def guides(patient: Patient) -> Iterator[Finding]:
    """Whether the guides are sound, and their facts not too old."""
    problems: list[str] = []
    wrong: list[str] = []
    due: list[str] = []
    count = 0
    for folder in (SHIPPED, patient.config / "guides"):
        try:
            if not folder.is_dir():
                continue
            reading = read_guides(folder)
        except OSError as error:
            problems.append(f"{folder}: {error.strerror}")
            wrong.append(folder.name)
            continue
        count += len(reading.guides)
        problems += map(str, reading.problems)
        wrong += dict.fromkeys(each.file.partition("/")[0] for each in reading.problems)
        due += [
            each.words_in(REFERENCE).title
            for each in reading.guides
            if each.review_by < patient.now.date()
        ]
    if problems:
        yield broken("guides.wrong", len(problems), _named(wrong), details=tuple(problems))
    if due:
        yield look("guides.due", len(due), _named(due))
    if not problems and not due:
        yield ok("guides.ok", count)


def _named(guides: Sequence[str]) -> str:
    named = ", ".join(guides[:_MOST])
    return f"{named}…" if len(guides) > _MOST else named


def bookings(patient: Patient) -> Finding:
    """Whether what is offered to book is written as it should be."""
    settings = read_booking(patient.config)
    found = [each for each in settings.problems if each.sentence not in UNSAID]
    if found:
        problems = tuple(map(str, found))
        whole = next((each for each in found if not each.key), None)
        if whole and _is_document(patient.config / whole.file):
            return broken("bookings.document", whole.file, details=problems)
        return broken("bookings.wrong", len(problems), details=problems)
    if settings.offer is None:
        return ok("bookings.none")
    return ok("bookings.shared") if settings.offer.server else ok("bookings.local")


def secrets(patient: Patient) -> Finding:
    """Where secrets are kept, and what they are safe from."""
    if wants_desktop():
        return _of_desktop(patient.data)
    path = patient.data / SECRETS
    if not path.exists():
        store = open_secrets(patient.data)
        return Finding("secrets.none", details=(store.backend, store.protection))
    by_credential = path.read_bytes().startswith(b"pas-a-pas secrets 1 credential")
    given = _credentials()
    if by_credential and given is None:
        return ok("secrets.elsewhere")
    if not by_credential and not (patient.data / KEY_FILE).exists():
        return broken("secrets.shut", details=(f"{KEY_FILE} is missing",))
    try:
        store = open_secrets(patient.data)
        store.get("nothing")
    except SecretsError as error:
        return broken("secrets.shut", details=(str(error),))
    kind = "credential" if by_credential else "machine"
    return Finding(f"secrets.{kind}", details=(store.backend, store.protection))


def _of_desktop(data: Path) -> Finding:
    try:
        store = open_secrets(data)
        store.get("nothing")
    except SecretsError as error:
        return broken("secrets.locked", details=(str(error),))
    return Finding("secrets.desktop", details=(store.backend, store.protection))


def _credentials() -> Path | None:
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    path = Path(folder) / CREDENTIAL if folder else None
    return path if path is not None and path.exists() else None
