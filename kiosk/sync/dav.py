"""A client for CalDAV and WebDAV that sends what it is told to, and believes little.

Which requests leave, and what came back, is for the protocols above to see (booking's claims,
`webdav`'s files): nothing is retried, redirected or searched for here. Every request ends by its
deadline, and is counted.
"""

import logging
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Self
from urllib.parse import quote

import httpx

from kiosk.sync import asking
from kiosk.sync.answers import (
    Answer,
    Multistatus,
    Resource,
    classified,
    content_of,
    moment,
    multistatus,
    whole_calendar,
)
from kiosk.sync.clock import Offset
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.login import Account, Login, is_private, trusted_by
from kiosk.sync.transport import BoundedTransport, Meter, no_answer

WITHIN_S = 20.0  # one request, from its first byte to its answer's last
LISTING = 6  # a list of all that a calendar holds may take so many times as long
MULTIGET = 100  # files asked for at once; more make some servers' URLs or bodies too long

_AGENT = "pas-a-pas"
_XML = {"Content-Type": "application/xml; charset=utf-8"}
_CALENDAR = {"Content-Type": "text/calendar; charset=utf-8"}
_log = logging.getLogger(__name__)


class Dav:
    """A connection to one account, for one thread.

    Paths are relative to the account's address, or absolute ("/…") on its server, unquoted.
    Methods raise `SyncError` for whatever is no answer; a status is given back.
    """

    def __init__(self, account: Account, within_s: float = WITHIN_S) -> None:
        self.account = account
        self.meter = Meter()
        self.clock: Offset | None = None  # once a server has answered with a date
        self._within_s = within_s
        self._private = is_private(account.url)
        self._client = httpx.Client(
            transport=BoundedTransport(self.meter, account.proxy, trusted_by(account)),
            auth=Login(account) if account.user else None,
            headers={"User-Agent": _AGENT, "Accept-Encoding": "gzip, deflate"},
            follow_redirects=False,
            trust_env=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the connection go."""
        self._client.close()

    # Files

    def put(
        self,
        path: str,
        body: bytes,
        *,
        kind: str = "application/octet-stream",
        new: bool = False,
        etag: str = "",
    ) -> Answer:
        """Write a file; `new`: only if there is none, `etag`: only if it is still that.

        Both are wishes: some servers overwrite all the same.
        """
        headers = {"Content-Type": kind}
        if new:
            headers["If-None-Match"] = "*"
        if etag:
            headers["If-Match"] = etag
        return self._ask("PUT", path, body, headers)

    def get(self, path: str) -> Answer:
        """A file's content."""
        return self._ask("GET", path)

    def delete(self, path: str, etag: str = "") -> Answer:
        """Remove a file or a folder; a 404 is an answer too."""
        return self._ask("DELETE", path, headers={"If-Match": etag} if etag else {})

    def move(self, path: str, to: str, *, overwrite: bool) -> Answer:
        """Give a file another name on the same server."""
        target = str(self._url(to))
        flag = "T" if overwrite else "F"
        return self._ask("MOVE", path, headers={"Destination": target, "Overwrite": flag})

    def make_folder(self, path: str) -> Answer:
        """Make a folder; 405 says that there is one."""
        return self._ask("MKCOL", path)

    def make_calendar(self, path: str) -> Answer:
        """Make a calendar; a server may keep that to its own pages."""
        return self._ask("MKCALENDAR", path)

    def list(self, path: str) -> Sequence[Resource]:
        """What is in a folder, the folder itself left out."""
        found = self.properties(path, asking.LISTED, depth=1)
        own = self.path(path).rstrip("/")
        return [each for each in found if httpx.URL(each.href).path.rstrip("/") != own]

    def exists(self, path: str) -> bool:
        """Whether there is a folder or a file of that name."""
        body = asking.propfind(asking.LISTED)
        answer = self._ask("PROPFIND", path, body, _XML | {"Depth": "0"})
        if answer.missing:
            return False
        listed = multistatus(answer).resources  # Xandikos lists what is not there, as empty
        return any(each.properties and not each.missing for each in listed)

    def properties(self, path: str, names: Sequence[str], depth: int = 0) -> Sequence[Resource]:
        """Those properties of a resource, at depth 1 also of what is in it."""
        body = asking.propfind(names)
        return _listed(self._ask("PROPFIND", path, body, _XML | {"Depth": str(depth)})).resources

    def written_at(self, path: str) -> datetime | None:
        """When a file was last written, by the server's clock; None: it does not say."""
        answer = self._ask("PROPFIND", path, asking.propfind(asking.LISTED), _XML | {"Depth": "0"})
        if answer.missing:
            return None
        return next((each.modified for each in multistatus(answer).resources), None)

    # Calendars

    def put_event(self, path: str, text: bytes, *, new: bool = False, etag: str = "") -> Answer:
        """Write one event's file; see `put`."""
        return self.put(path, text, kind=_CALENDAR["Content-Type"], new=new, etag=etag)

    def get_event(self, path: str) -> tuple[str, str] | None:
        """One event's text, whole, and its ETag; None: there is none."""
        answer = self.get(path)
        if answer.missing:
            return None
        if not answer.well:
            raise SyncError(Fault.NONSENSE, f"The server answers {answer.status} to a reading.")
        return whole_calendar(answer.body), answer.etag

    def events_between(self, calendar: str, start: datetime, end: datetime) -> Sequence[Resource]:
        """The files of a calendar that touch that time, and on some servers its edges."""
        return self._report(calendar, asking.calendar_query(start, end)).resources

    def events_of_uid(self, calendar: str, uid: str) -> Sequence[Resource]:
        """The files of a calendar with that UID; some servers give those that contain it."""
        return self._report(calendar, asking.uid_query(uid)).resources

    def events_named(self, calendar: str, paths: Sequence[str]) -> Sequence[Resource]:
        """Those files of a calendar, at most `MULTIGET`; one not there is said so, or left out."""
        if len(paths) > MULTIGET:
            raise ValueError(f"{len(paths)} files are asked for at once")
        hrefs = [quote(self.path(path)) for path in paths]
        return self._report(calendar, asking.multiget(hrefs)).resources

    def changes(self, calendar: str, token: str) -> Multistatus | None:
        """What changed in a calendar since a token, without texts; None: it knows none such.

        An empty token asks for everything there is.
        """
        times = 1 if token else LISTING
        answer = self._ask("REPORT", calendar, asking.sync_collection(token), _XML, times)
        if token and answer.condition == "valid-sync-token":
            return None
        return _listed(answer)

    def _report(self, calendar: str, body: bytes) -> Multistatus:
        return _listed(self._ask("REPORT", calendar, body, _XML | {"Depth": "1"}))

    # The wire

    def url(self, path: str) -> str:
        """A path's whole address."""
        return str(self._url(path))

    def path(self, path: str) -> str:
        """A path as the server lists it: from its root, unquoted."""
        return self._url(path).path

    def _url(self, path: str) -> httpx.URL:
        if path.startswith(("http://", "https://")):
            found = httpx.URL(path)
            base = httpx.URL(self.account.url)
            if (found.scheme, found.host, found.port) != (base.scheme, base.host, base.port):
                raise SyncError(Fault.REFUSED, f"{found.host} is not the account’s server.")
            return found
        return httpx.URL(self.account.url).join(quote(path))

    def _ask(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        times: int = 1,
    ) -> Answer:
        self.meter.deadline = time.monotonic() + self._within_s * times
        asked = datetime.now(UTC)
        try:
            request = self._client.build_request(
                method, self._url(path), content=body or None, headers=dict(headers or {})
            )
            answer = self._client.send(request, stream=True)
            try:
                self._read_clock(answer, asked)
                content = content_of(answer)
            finally:
                answer.close()
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            # Their words quote addresses at most; a person needs none of them.
            _log.info("%s: %s", method, error)
            raise no_answer(error) from error
        return classified(answer, content, private=self._private)

    def _read_clock(self, answer: httpx.Response, asked: datetime) -> None:
        at = moment(answer.headers.get("date", ""))
        if at is not None:
            self.clock = Offset.between(at, asked, datetime.now(UTC))


def _listed(answer: Answer) -> Multistatus:
    if answer.missing:  # or, on sabre/dav, something in it went away meanwhile (measured)
        raise SyncError(Fault.NONSENSE, "The server says that there is nothing there.")
    return multistatus(answer)
