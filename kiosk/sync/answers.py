"""What a server's answer is: believed only where it cannot be something else.

A status is a hint: 201, 204, 409 and 412 each mean several things on the servers measured, so
they are given back to be verified. What is not from the server at all (a hotel's page), or no
whole answer, is told as a fault here, before anybody reads it.
"""

import email.utils
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import unquote

import httpx
from lxml import etree

from kiosk.sync.faults import Fault, SyncError, Why, refusal

MOST_BYTES = 64 * 1024 * 1024  # of one answer; 30,000 bookings in one are about 20 MB
D = "{DAV:}"
CAL = "{urn:ietf:params:xml:ns:caldav}"

_MULTISTATUS = 207
_MOST_WAIT_S = 24 * 3600.0
_ELSEWHERE = {300, 301, 302, 303, 307, 308}
_PORTAL = {407, 511}
_FULL = {413, 507}
_BUSY = {429, 503}
_TIMED_OUT = {408, 425}


@dataclass(frozen=True, slots=True)
class Answer:
    """A status that is not a fault by itself, and what came with it.

    `etag` is empty where the server gave none. `condition` is the DAV precondition it says was
    not met ("valid-sync-token", "no-uid-conflict"), or empty.
    """

    status: int
    body: bytes
    etag: str = ""
    condition: str = ""

    @property
    def missing(self) -> bool:
        """Whether there is nothing of that name, so says the server."""
        return self.status in {404, 410}

    @property
    def well(self) -> bool:
        """Whether the server says that it did it; to be verified."""
        return 200 <= self.status < 300  # noqa: PLR2004  as HTTP has it


@dataclass(frozen=True, slots=True)
class Resource:
    """One entry of a multistatus: its path as the server writes it, decoded, and what is known.

    `properties` holds texts by their qualified name, of those that were found. `missing`: the
    entry says that there is nothing of that name (any more).
    """

    href: str
    properties: dict[str, str]
    missing: bool = False

    @property
    def etag(self) -> str:
        """Its ETag, or empty."""
        return self.properties.get(f"{D}getetag", "")

    @property
    def is_collection(self) -> bool:
        """Whether it holds others."""
        return f"{D}collection" in self.properties.get(f"{D}resourcetype", "").split()

    @property
    def calendar(self) -> str:
        """Its iCalendar text, or empty when it was not asked for."""
        return self.properties.get(f"{CAL}calendar-data", "")

    @property
    def modified(self) -> datetime | None:
        """When it was last written, by the server's clock; None: it does not say."""
        return moment(self.properties.get(f"{D}getlastmodified", ""))


@dataclass(frozen=True, slots=True)
class Multistatus:
    """A whole answer about several resources; `token`: from where to ask for changes next.

    `more`: the server has not told all yet (RFC 6578, 3.6); ask on from there.
    """

    resources: Sequence[Resource]
    token: str = ""
    more: bool = False


def classified(answer: httpx.Response, body: bytes, *, private: bool = True) -> Answer:
    """The answer, if it is one that means something.

    Raises:
        SyncError: it is none, or it says that this cannot be done now.
    """
    status = answer.status_code
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    condition = _condition(body) if kind.endswith("xml") and status in {403, 409, 412} else ""
    if status in _ELSEWHERE:
        sentence = "The server’s address leads elsewhere: to a log-in page, or it has changed."
        raise SyncError(Fault.PORTAL, sentence, why=Why.REDIRECTED)
    if status in _PORTAL or (status == httpx.codes.OK and kind == "text/html"):
        raise SyncError(Fault.PORTAL, "Another page answers in place of the server.")
    if status == httpx.codes.UNAUTHORIZED or (status == httpx.codes.FORBIDDEN and not condition):
        raise refusal(status, private=private)
    if condition == "need-privileges":
        raise refusal(status, private=private)
    if status in _FULL or condition == "quota-not-exceeded":
        raise SyncError(Fault.FULL, "The server has no room for this.")
    if status in _BUSY:
        wait = retry_after(answer.headers.get("retry-after", ""), answer.headers.get("date", ""))
        raise SyncError(Fault.BUSY, "The server is busy.", wait)
    if status >= httpx.codes.INTERNAL_SERVER_ERROR or status in _TIMED_OUT:
        raise SyncError(Fault.UNREACHABLE, f"The server has a trouble of its own ({status}).")
    etag = answer.headers.get("etag", "")
    return Answer(status, body, etag, condition)


def content_of(answer: httpx.Response) -> bytes:
    """The whole body of an answer that is being read.

    Raises:
        SyncError: it is longer than any that means something.
    """
    pieces, size = [], 0
    for piece in answer.iter_bytes():
        pieces.append(piece)
        size += len(piece)
        if size > MOST_BYTES:
            raise SyncError(Fault.NONSENSE, "The server’s answer does not end.")
    return b"".join(pieces)


def multistatus(answer: Answer) -> Multistatus:
    """The entries of an answer that must be a multistatus.

    Raises:
        SyncError: it is not one that can be read to its end.
    """
    if answer.status != _MULTISTATUS:
        raise _nonsense(f"The server answers {answer.status} where it should list.")
    try:
        root = etree.fromstring(answer.body, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        if b"<html" in answer.body[:1000].lower():
            raise SyncError(
                Fault.PORTAL, "Another page answers in place of the server."
            ) from error
        raise _nonsense("The server's list is cut off or broken.") from error
    if root.tag != f"{D}multistatus":
        raise _nonsense("The server answers with a list of another kind.")
    listed = [_resource(each) for each in root.iterfind(f"{D}response")]
    more = any("507" in (each.text or "") for each in root.iterfind(f"{D}response/{D}status"))
    return Multistatus(listed, (root.findtext(f"{D}sync-token") or "").strip(), more)


def whole_calendar(body: bytes) -> str:
    """The text of an iCalendar file, from its first line to its last.

    Raises:
        SyncError: it is cut off, or something else.
    """
    try:
        text = body.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise _nonsense("The server gives a calendar that is no text.") from error
    if not text.startswith("BEGIN:VCALENDAR") or not text.endswith("END:VCALENDAR"):
        if "<html" in text[:1000].lower():
            raise SyncError(Fault.PORTAL, "Another page answers in place of the server.")
        raise _nonsense("The server gives a calendar that is cut off.")
    return text


def moment(written: str) -> datetime | None:
    """A moment as HTTP writes it; None when it is none."""
    try:
        found = email.utils.parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError):
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def retry_after(written: str, date: str = "") -> float | None:
    """Seconds that a server wants to be left alone; None: it does not say, or nothing sound."""
    if written.strip().isdecimal():
        return min(float(written), _MOST_WAIT_S)
    until = moment(written)
    if until is None:
        return None
    since = moment(date) or datetime.now(UTC)
    return min(max((until - since).total_seconds(), 0.0), _MOST_WAIT_S)


def _resource(response: etree._Element) -> Resource:

    href = unquote((response.findtext(f"{D}href") or "").strip())
    missing = _is_404(response.findtext(f"{D}status") or "")
    properties: dict[str, str] = {}
    for found in response.iterfind(f"{D}propstat"):
        if _is_404(found.findtext(f"{D}status") or ""):
            continue
        for each in found.iterfind(f"{D}prop/*"):
            if isinstance(each.tag, str):
                inner = " ".join(map(_inner, each))
                properties[each.tag] = (each.text or "").strip() or inner
    return Resource(href, properties, missing)


def _inner(child: etree._Element) -> str:
    """What a property holds: an address, or the name of what it is."""
    is_address = child.tag == f"{D}href"
    return unquote((child.text or "").strip()) if is_address else str(child.tag)


def _parser() -> etree.XMLParser[etree._Element]:
    """One that opens nothing and expands nothing, whatever a document says."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)


def _is_404(status: str) -> bool:
    return any(code in status.split() for code in ("404", "410"))


def _condition(body: bytes) -> str:
    try:
        root = etree.fromstring(body, _parser())
    except (etree.XMLSyntaxError, ValueError):
        return ""
    if root.tag != f"{D}error":
        return ""
    return next((etree.QName(each).localname for each in root if isinstance(each.tag, str)), "")


def _nonsense(sentence: str) -> SyncError:
    return SyncError(Fault.NONSENSE, sentence)
