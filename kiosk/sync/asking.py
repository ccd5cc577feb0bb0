"""The bodies of what is asked of a server (RFC 4918, 4791 and 6578)."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from lxml import etree

from kiosk.sync.answers import CAL, D

_NAMES = {"d": "DAV:", "c": "urn:ietf:params:xml:ns:caldav"}
_EVENT = (f"{D}getetag", f"{CAL}calendar-data")  # Radicale gives no more in a REPORT
LISTED = (f"{D}getetag", f"{D}resourcetype", f"{D}getlastmodified")


def propfind(properties: Iterable[str]) -> bytes:
    """Which properties of a resource, or of those in it."""
    root = etree.Element(f"{D}propfind", nsmap=_NAMES)
    _ask(root, properties)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def calendar_query(start: datetime, end: datetime) -> bytes:
    """The events that touch that time, with their text."""
    event = _query(root := etree.Element(f"{CAL}calendar-query", nsmap=_NAMES))
    etree.SubElement(event, f"{CAL}time-range", start=stamp(start), end=stamp(end))
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def uid_query(uid: str) -> bytes:
    """The event of that UID, wherever its file is."""
    event = _query(root := etree.Element(f"{CAL}calendar-query", nsmap=_NAMES))
    only = etree.SubElement(event, f"{CAL}prop-filter", name="UID")
    etree.SubElement(only, f"{CAL}text-match", collation="i;octet").text = uid
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def multiget(hrefs: Sequence[str]) -> bytes:
    """Those files of a calendar, with their text; hrefs are paths as in a URL."""
    root = etree.Element(f"{CAL}calendar-multiget", nsmap=_NAMES)
    _ask(root, _EVENT)
    for href in hrefs:
        etree.SubElement(root, f"{D}href").text = href
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def sync_collection(token: str) -> bytes:
    """What changed since that token; empty: everything. Without the texts: see `multiget`."""
    root = etree.Element(f"{D}sync-collection", nsmap=_NAMES)
    etree.SubElement(root, f"{D}sync-token").text = token
    etree.SubElement(root, f"{D}sync-level").text = "1"
    _ask(root, (f"{D}getetag",))
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def stamp(at: datetime) -> str:
    """A moment as iCalendar writes it in UTC."""
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _query(root: etree._Element) -> etree._Element:
    _ask(root, _EVENT)
    wanted = etree.SubElement(root, f"{CAL}filter")
    calendar = etree.SubElement(wanted, f"{CAL}comp-filter", name="VCALENDAR")
    return etree.SubElement(calendar, f"{CAL}comp-filter", name="VEVENT")


def _ask(root: etree._Element, properties: Iterable[str]) -> None:
    asked = etree.SubElement(root, f"{D}prop")
    for name in properties:
        etree.SubElement(asked, name)
