"""One look at the folder in which the kiosks of a place call mediators.

What is to be there follows from what this kiosk knows; done again after anything, it ends in the
same.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote

from kiosk.staff import call_files as files
from kiosk.staff.calls import Call, Calls
from kiosk.sync.answers import Resource
from kiosk.sync.dav import Dav
from kiosk.sync.webdav import publish, read

_LEFT_BEHIND = timedelta(days=1)  # by a kiosk that is gone: nobody else would remove it
_MOST = 50  # of others' calls: a place has fewer kiosks than that


class CallRound:
    """`kiosk` stands for this one in the names of its answers; `post` is what it is called."""

    def __init__(self, dav: Dav, calls: Calls, kiosk: str, post: str) -> None:
        self._dav, self._calls = dav, calls
        self._kiosk, self._post = kiosk, post

    def look(self, now: datetime) -> None:
        """Bring calls and answers in and out.

        Raises:
            SyncError: the folder cannot be used now.
            StorageError: something was not kept; it is in the next look.
        """
        listed = self._listed()
        known = {call.id: call for call in self._calls.all()}
        self._see_to_ours([each for each in known.values() if not each.origin], listed, now)
        others = {name: each for name, each in known.items() if each.origin}
        self._see_to_others(others, files.called(listed) - {*known}, listed, now)
        self._sweep(listed, now)

    def _see_to_ours(
        self, ours: Sequence[Call], listed: Mapping[str, Resource], now: datetime
    ) -> None:
        for call in ours:
            name = files.call_name(call.id)
            answers = files.answers_to(call.id, listed)
            if call.is_open(now):
                if name not in listed:
                    publish(self._dav, name, files.written(call, self._post))
                self._take_answers(call, answers)
                continue
            for each in [name] if name in listed else []:
                self._dav.delete(each)
            self._calls.remove(call.id)

    def _take_answers(self, call: Call, names: Sequence[str]) -> None:
        given = [files.read_answer(read(self._dav, name) or b"") for name in names]
        if last := max((each for each in given if each), default=None):
            at, answer = last
            if answer is not call.answer:
                self._calls.answer(call.id, answer, at)

    def _see_to_others(
        self,
        known: Mapping[str, Call],
        new: set[str],
        listed: Mapping[str, Resource],
        now: datetime,
    ) -> None:
        for name in sorted(new)[: max(0, _MOST - len(known))]:
            body = read(self._dav, files.call_name(name))
            if body is not None and (call := files.read_call(name, body, now)):
                self._calls.take_in(call)
        for call in known.values():
            mine = files.answer_name(call.id, self._kiosk)
            if files.call_name(call.id) not in listed:  # nobody waits any more
                if mine in listed:
                    self._dav.delete(mine)
                self._calls.remove(call.id)
            elif call.answer is not None:
                body = files.written_answer(call.answer, call.answered_at or now)
                if mine not in listed or read(self._dav, mine) != body:
                    publish(self._dav, mine, body)

    def _listed(self) -> Mapping[str, Resource]:
        found = {}
        for each in self._dav.list(""):
            name = unquote(each.href.rstrip("/").rpartition("/")[2])
            if not each.is_collection and files.is_ours(name):
                found[name] = each
        return found

    def _sweep(self, listed: Mapping[str, Resource], now: datetime) -> None:
        server = now + (self._dav.clock.ahead if self._dav.clock else timedelta())
        for name, each in listed.items():
            if each.modified and server.astimezone(UTC) - each.modified > _LEFT_BEHIND:
                self._dav.delete(name)
