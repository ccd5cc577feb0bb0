"""Act on what waits in the outbox, one message after the other, and note what became of each.

What a message means is known to whoever put it: here it has a kind, and each kind somebody who
acts on it. One round never blocks on what cannot be done: it goes on to what can.
"""

import logging
import random
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.storage.database import KioskDatabase
from kiosk.storage.outbox import Message, MessageState, Outbox
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.plan import ALARMING, PAUSE, STRIKES, Reach, is_due, put_off, reach
from kiosk.sync.states import ALARM, PAUSED, alarm_of, alarmed

_log = logging.getLogger(__name__)

# Does what a message is for. It may raise SyncError; once it returns, it is done. It may mark it
# as done itself, in the same transaction as what became of it.
Act = Callable[[Message, datetime], object]


@dataclass(frozen=True, slots=True)
class Route:
    """Who acts on messages of a kind, and with which account, so that one is paused as a whole."""

    account: str
    act: Act


@dataclass(slots=True)
class Round:
    """What became of the messages of one round. `stopped`: accounts left alone after a failure."""

    done: list[Message] = field(default_factory=list)
    failed: list[tuple[Message, SyncError]] = field(default_factory=list)
    stopped: set[str] = field(default_factory=set)
    no_way_out: bool = False


class Runner:
    """Runs the outbox of one kiosk; `routes` by kind of message."""

    def __init__(
        self,
        database: KioskDatabase,
        routes: Mapping[str, Route],
        chance: random.Random | None = None,
    ) -> None:
        self._database = database
        self._outbox = Outbox(database)
        self._states = States(database)
        self._routes = routes
        self._chance = chance or random.SystemRandom()

    def run(self, now: datetime) -> Round:
        """Act on all that is due.

        Raises:
            StorageError: something was not noted; it is acted on again.
        """
        done = Round()
        strikes: dict[str, int] = {}
        for message in self._due(now):
            route = self._routes[message.kind]
            if done.no_way_out:
                break
            if route.account in done.stopped or self.is_paused(route.account, now):
                continue
            try:
                _act(route, message, now)
            except SyncError as error:
                _log.info("%s waits: %s", message.kind, error.sentence)
                done.failed.append((message, error))
                self._put_off(message, error, now)
                self._leave_alone(route.account, error, strikes, done)
            else:
                strikes[route.account] = 0
                done.done.append(message)
                self._settle(message)
                self._call_off(route.account, now)
        return done

    def waiting(self) -> Sequence[Message]:
        """All that is still to be done by us, due or not."""
        return [each for each in self._outbox.waiting() if each.kind in self._routes]

    def resume(self, now: datetime) -> None:
        """Leave no account alone any more, and try everything again: a person has looked."""
        for account in {route.account for route in self._routes.values()}:
            if self._paused_until(account) is not None:
                self._states.set(f"{PAUSED}.{account}", "", now)
        self.hurry(now)
        self.unpark(now)

    def hurry(self, now: datetime) -> None:
        """Let nothing that could not get out wait any longer: there is a way out again."""
        self._again([each for each in self.waiting() if each.next_at > now], now)

    def unpark(self, now: datetime) -> None:
        """Try again what the server had no room for."""
        self._again(self._outbox.waiting(MessageState.PARKED), now)

    def refused(self, account: str, error: SyncError, now: datetime) -> None:
        """Tell a person; an account that a server does not let in is left alone for an hour."""
        self._states.set(ALARM, alarm_of(account, error), now)
        if error.fault is Fault.REFUSED:
            until = (now + PAUSE).isoformat()
            self._states.set(f"{PAUSED}.{account}", until, now)
            _log.error("the account %s is left alone for an hour: %s", account, error.sentence)

    def _again(self, messages: Sequence[Message], now: datetime) -> None:
        if messages:
            with self._database.writing() as transaction:
                for each in messages:
                    if each.kind in self._routes:
                        again = replace(each, state=MessageState.WAITING, next_at=now)
                        Outbox.settle(transaction, again)

    def _due(self, now: datetime) -> list[Message]:
        return [
            each
            for each in self._outbox.waiting()
            if each.kind in self._routes and is_due(each, now)
        ]

    def _put_off(self, message: Message, error: SyncError, now: datetime) -> None:
        after = put_off(message, error, now, self._chance)
        with self._database.writing() as transaction:
            kept = self._outbox.find(message.id)
            if kept is not None and kept.state is MessageState.WAITING:
                Outbox.settle(transaction, after)
        if error.fault in ALARMING:
            self.refused(self._routes[message.kind].account, error, now)

    def _leave_alone(
        self, account: str, error: SyncError, strikes: dict[str, int], done: Round
    ) -> None:
        how_far = reach(error.fault)
        done.no_way_out = done.no_way_out or how_far is Reach.ALL
        if error.fault in {Fault.UNREACHABLE, Fault.NONSENSE}:
            strikes[account] = strikes.get(account, 0) + 1
        if how_far is Reach.ACCOUNT or strikes.get(account, 0) >= STRIKES:
            done.stopped.add(account)

    def _settle(self, message: Message) -> None:
        with self._database.writing() as transaction:
            kept = self._outbox.find(message.id)
            if kept is not None and kept.state is MessageState.WAITING:
                Outbox.settle(transaction, replace(kept, state=MessageState.DONE, last_error=""))

    def _call_off(self, account: str, now: datetime) -> None:
        """What has worked again needs nobody; what is parked still does."""
        call_off(self._states, account, {Fault.REFUSED, Fault.CLOCK}, now)

    def is_paused(self, account: str, now: datetime) -> bool:
        """Whether an account is left alone now."""
        until = self._paused_until(account)
        return until is not None and now < until <= now + PAUSE

    def _paused_until(self, account: str) -> datetime | None:
        state = self._states.get(f"{PAUSED}.{account}")
        try:
            return datetime.fromisoformat(state.value) if state and state.value else None
        except ValueError:
            return None


def _act(route: Route, message: Message, now: datetime) -> None:
    """Let it be done. A fault of ours costs that message a wait, and no other one anything."""
    try:
        route.act(message, now)
    except (SyncError, StorageError):
        raise
    except Exception as error:
        _log.exception("%s was not done", message.kind)
        sentence = "This program made a mistake; the log says more."
        raise SyncError(Fault.NONSENSE, sentence) from error


def call_off(states: States, account: str, faults: Set[Fault], now: datetime) -> None:
    """Tell that nobody has to act on these any more, if that is what was told."""
    state = states.get(ALARM)
    told = alarmed(state.value) if state else None
    if told and told[0] == account and told[1] in faults:
        states.set(ALARM, "", now)
