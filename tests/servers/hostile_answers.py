"""What the server of our own answers to each method, as its ways want."""

import re
import threading
from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import unquote, urlsplit

from lxml import etree

D = "{DAV:}"
C = "{urn:ietf:params:xml:ns:caldav}"


def get(hostile, path):
    files = hostile.seen()
    if path not in files:
        return 404, b"", {}
    kind = "text/calendar" if path.endswith(".ics") else "application/octet-stream"
    return 200, _text(hostile, files[path]), {"ETag": files[path].etag, "Content_Type": kind}


def make_folder(hostile, path):
    folder = path if path.endswith("/") else path + "/"
    if folder in hostile.folders:
        return 405, b"", {}
    hostile.folders.add(folder)
    return 201, b"", {}


def put(hostile, path, body, headers):
    ways = hostile.ways
    held = hostile.files.get(path)
    if not ways.ignores_conditions and _refused(held, headers):
        return 412, b"", {}
    if path.rpartition("/")[0] + "/" not in hostile.folders:
        return 409, b"", {}
    if ways.overwrites:  # between its look and its write, somebody else has written
        hostile.lock.release()
        threading.Event().wait(0.005)
        hostile.lock.acquire()
    existed = path in hostile.files
    hostile.write(path, body)
    return (204 if existed else 201), b"", {"ETag": hostile.files[path].etag}


def _refused(held, headers):
    if headers.get("If-None-Match") == "*" and held:
        return True
    wanted = headers.get("If-Match")
    return bool(wanted) and (held is None or wanted not in ("*", held.etag))


def move(hostile, path, headers):
    target = unquote(urlsplit(headers["Destination"]).path)
    if path not in hostile.files:
        return 404, b"", {}
    if target in hostile.files and headers.get("Overwrite") == "F":
        return 412, b"", {}
    existed = target in hostile.files
    hostile.write(target, hostile.remove(path).body)
    return (204 if existed else 201), b"", {}


def delete(hostile, path, headers):
    held = hostile.files.get(path)
    if held is None and path in hostile.folders:
        hostile.folders.discard(path)
        for name in [each for each in hostile.files if _within(each, path)]:
            hostile.remove(name)
        return 204, b"", {}
    if held is None:
        return 404, b"", {}
    if not hostile.ways.ignores_conditions and _refused(held, headers):
        return 412, b"", {}
    hostile.remove(path)
    return 200, b"", {}


def propfind(hostile, files, path, headers):
    if path in files:
        return 207, _listed([(path, files[path])], hostile), {}
    if path not in hostile.folders:
        return 404, b"", {}
    inside = [(path, None)]
    if headers.get("Depth") == "1":
        inside += sorted((name, held) for name, held in files.items() if _within(name, path))
        inside += [(name, None) for name in sorted(hostile.folders) if _within(name[:-1], path)]
    return 207, _listed(inside, hostile), {}


def _within(name, folder):
    return name.rpartition("/")[0] + "/" == folder and name != folder.rstrip("/")


def report(hostile, files, path, asked):
    if path not in hostile.folders:
        return 404, b"", {}
    inside = {name: held for name, held in files.items() if _within(name, path)}
    if asked.tag == f"{D}sync-collection":
        return _changes(hostile, inside, asked.findtext(f"{D}sync-token") or "", path)
    if asked.tag == f"{C}calendar-multiget":
        names = [unquote(each.text) for each in asked.iterfind(f"{D}href")]
        found = [(name, inside.get(name, "gone")) for name in names]
    elif (uid := asked.find(f".//{C}text-match")) is not None:
        found = [(n, held) for n, held in inside.items() if uid.text.encode() in held.body]
    else:
        limits = asked.find(f".//{C}time-range")
        found = [
            (name, held)
            for name, held in sorted(inside.items())
            if limits is None or _may_touch(held.body, limits.get("start"), limits.get("end"))
        ]
    return 207, _listed(found, hostile, texts=True), {}


def _may_touch(body, start, end):
    """Bounds included, as DAViCal; what repeats, or is not in UTC, is always given."""
    times = [
        re.search(rb"^%s:(\d{8}T\d{6}Z)" % each, body, re.M) for each in (b"DTSTART", b"DTEND")
    ]
    if b"RRULE" in body or not all(times):
        return True
    return times[0][1].decode() <= end and times[1][1].decode() >= start


def _changes(hostile, inside, token, path):
    ways = hostile.ways
    first, _, token = token.partition("|") if "|" in token else ("0", "", token)
    changed = hostile.changed_since(token)
    if token and ways.bogus_tokens != "all" and (ways.bogus_tokens or changed is None):
        error = b'<error xmlns="DAV:"><valid-sync-token/></error>'
        return int(ways.bogus_tokens or 403), error, {}
    if token and not ways.bogus_tokens:
        found = [(name, inside.get(name, "gone")) for name in changed if _within(name, path)]
    else:
        found = sorted(inside.items())
    left = found[int(first) :]
    if ways.page and len(left) > ways.page:
        cut = f"{int(first) + ways.page}|{token}"
        return 207, _listed([*left[: ways.page], (path, "more")], hostile, token=cut), {}
    return 207, _listed(left, hostile, token=hostile.token()), {}


def _text(hostile, held):
    return hostile.ways.restores.encode() or held.body


def _listed(found, hostile, *, texts=False, token=""):
    root = etree.Element(f"{D}multistatus", nsmap={"d": "DAV:"})
    for name, held in found:
        each = etree.SubElement(root, f"{D}response")
        etree.SubElement(each, f"{D}href").text = name
        if held in ("gone", "more"):
            said = "404 Not Found" if held == "gone" else "507 Insufficient Storage"
            etree.SubElement(each, f"{D}status").text = f"HTTP/1.1 {said}"
            continue
        prop = etree.SubElement(etree.SubElement(each, f"{D}propstat"), f"{D}prop")
        if held is None:
            kinds = etree.SubElement(prop, f"{D}resourcetype")
            etree.SubElement(kinds, f"{D}collection")
            if name in hostile.calendars:
                etree.SubElement(kinds, f"{C}calendar")
        else:
            etree.SubElement(prop, f"{D}getetag").text = held.etag
            if not hostile.ways.undated:
                at = format_datetime(datetime.fromtimestamp(held.modified, UTC), usegmt=True)
                etree.SubElement(prop, f"{D}getlastmodified").text = at
            if texts:
                text = _text(hostile, held).decode()
                if hostile.ways.truncates:
                    text = text[: len(text) // 2]
                etree.SubElement(prop, f"{C}calendar-data").text = text
        etree.SubElement(prop.getparent(), f"{D}status").text = "HTTP/1.1 200 OK"
    if token:
        etree.SubElement(root, f"{D}sync-token").text = token
    return etree.tostring(root)
