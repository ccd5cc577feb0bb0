"""The runner of the outbox, with acts of a test in place of servers."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.storage.opening import open_database
from kiosk.storage.outbox import Message, MessageState, Outbox
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError, Trouble
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.run import Route, Runner
from kiosk.sync.states import ALARM, alarmed

NOW = datetime(2027, 1, 5, 9, tzinfo=UTC)


class World:
    """An outbox, and acts that do what `failing` says of each message."""

    def __init__(self, database):
        self.database = database
        self.failing = {}
        self.acted = []
        routes = {"a": Route("one", self.act), "b": Route("two", self.act)}
        self.runner = Runner(database, routes, random.Random(1))

    def act(self, message, now):
        self.acted.append(message.id)
        fault = self.failing.get(message.id)
        if fault is not None:
            raise SyncError(fault, "It failed.", 0.0)

    def put(self, *names, kind="a", at=NOW):
        with self.database.writing() as transaction:
            for number, name in enumerate(names):
                made = at + timedelta(microseconds=number)
                Outbox.put(transaction, Message(name, kind, "{}", made, made))

    def run(self, after=timedelta(seconds=1)):
        self.acted.clear()
        return self.runner.run(NOW + after)

    def message(self, name):
        return Outbox(self.database).find(name)

    def alarm(self):
        state = States(self.database).get(ALARM)
        return alarmed(state.value) if state else None


@pytest.fixture
def world(tmp_path):
    with open_database(tmp_path).database as database:
        yield World(database)


def test_what_waits_is_done_in_order_and_once(world):
    world.put("first", "second")

    done = world.run()

    assert world.acted == [each.id for each in done.done] == ["first", "second"]
    assert world.message("first").state is MessageState.DONE
    assert world.run().done == []


def test_what_fails_waits_and_the_next_ones_go_on(world):
    world.put("bad", "good")
    world.failing["bad"] = Fault.UNREACHABLE

    world.run()

    assert world.message("good").state is MessageState.DONE
    bad = world.message("bad")
    assert (bad.state, bad.attempts) == (MessageState.WAITING, 1)
    del world.failing["bad"]
    world.run(timedelta(seconds=10))
    assert world.message("bad").state is MessageState.DONE


def test_how_long_one_waits_is_known_to_the_next_process(world):
    world.put("bad")
    world.failing["bad"] = Fault.UNREACHABLE
    for _ in range(5):
        with world.database.writing() as transaction:
            Outbox.settle(transaction, replace(world.message("bad"), next_at=NOW))
        world.run()

    again = World(world.database)

    assert again.message("bad").attempts == 5
    if again.message("bad").next_at > NOW + timedelta(seconds=2):
        again.run(timedelta(seconds=1))
        assert again.acted == []


def test_a_server_that_does_not_answer_twice_is_left_alone_for_the_round(world):
    names = [f"n{number}" for number in range(6)]
    world.put(*names)
    world.put("other", kind="b", at=NOW + timedelta(milliseconds=1))
    world.failing |= dict.fromkeys(names, Fault.UNREACHABLE)

    done = world.run()

    assert world.acted == ["n0", "n1", "other"]
    assert done.stopped == {"one"}
    assert world.message("n5").attempts == 0


def test_a_portal_stops_everything(world):
    world.put("first", "second")
    world.put("other", kind="b", at=NOW + timedelta(milliseconds=1))
    world.failing["first"] = Fault.PORTAL

    done = world.run()

    assert world.acted == ["first"]
    assert [error.fault for _, error in done.failed] == [Fault.PORTAL]
    assert world.message("first").attempts == 0


def test_a_refused_account_is_left_alone_for_an_hour_and_somebody_told(world):
    world.put("first", "second")
    world.put("other", kind="b", at=NOW + timedelta(milliseconds=1))
    world.failing |= {"first": Fault.REFUSED, "second": Fault.REFUSED}

    world.run()

    assert world.acted == ["first", "other"]
    assert world.alarm() == ("one", Fault.REFUSED, "It failed.")
    again = World(world.database)
    again.run(timedelta(minutes=59))
    assert again.acted == []
    again.failing |= world.failing
    again.run(timedelta(minutes=61))
    assert again.acted == ["first"]
    again.failing.clear()
    again.run(timedelta(minutes=122))
    assert again.acted == ["first", "second"]
    assert again.alarm() is None


def test_a_pause_does_not_outlast_a_clock_that_is_put_back(world):
    world.put("first")
    world.failing["first"] = Fault.REFUSED
    world.run(timedelta(days=1))
    world.failing.clear()

    world.run()

    assert world.acted == ["first"]


def test_what_finds_no_room_is_parked_until_it_is_taken_up_again(world):
    world.put("large")
    world.failing["large"] = Fault.FULL
    world.run()
    assert world.message("large").state is MessageState.PARKED
    assert world.alarm()[1] is Fault.FULL
    assert world.run(timedelta(days=1)).done == []
    world.failing.clear()

    world.runner.unpark(NOW)

    assert [each.id for each in world.run().done] == ["large"]


def test_a_person_who_has_looked_makes_everything_go_at_once(world):
    world.put("late", "parked", "refused")
    world.failing |= {"late": Fault.BUSY, "parked": Fault.FULL, "refused": Fault.REFUSED}
    world.run()
    world.failing.clear()

    world.runner.resume(NOW)

    assert len(world.run(timedelta(0)).done) == 3


def test_what_nobody_acts_on_is_left(world):
    world.put("strange", kind="z")

    assert world.run().done == []
    assert world.message("strange").state is MessageState.WAITING
    world.runner.resume(NOW)
    assert world.runner.waiting() == []


def test_an_act_that_notes_by_itself_that_it_is_done_is_believed(world):
    world.put("own")

    def act(message, now):
        with world.database.writing() as transaction:
            Outbox.settle(transaction, replace(message, state=MessageState.DONE, etag="x"))

    Runner(world.database, {"a": Route("one", act)}).run(NOW)

    assert world.message("own").etag == "x"


def test_a_fault_of_ours_costs_one_message_a_wait_and_is_in_the_log(world, caplog):
    world.put("bug", "good")

    def act(message, now):
        if message.id == "bug":
            raise KeyError("a bug")

    done = Runner(world.database, {"a": Route("one", act)}).run(NOW + timedelta(seconds=1))

    assert [each.id for each in done.done] == ["good"]
    assert world.message("bug").attempts == 1
    assert "KeyError" in caplog.text


def test_what_cannot_be_noted_stops_the_round(world):
    world.put("first")

    def act(message, now):
        raise StorageError(Trouble.FULL)

    with pytest.raises(StorageError):
        Runner(world.database, {"a": Route("one", act)}).run(NOW)

    assert world.message("first").state is MessageState.WAITING


def test_what_is_done_is_forgotten_after_a_time_and_what_is_not_never(world):
    long_ago = NOW - timedelta(days=900)
    world.put("done", "waits", "parked", at=long_ago)
    world.failing = {"waits": Fault.UNREACHABLE, "parked": Fault.FULL}
    world.run()
    world.put("lately")
    world.failing["parked"] = Fault.FULL
    world.run(after=timedelta(minutes=5))
    states = {name: world.message(name).state for name in ("done", "waits", "parked", "lately")}
    assert states == {
        "done": MessageState.DONE,
        "waits": MessageState.WAITING,
        "parked": MessageState.PARKED,
        "lately": MessageState.DONE,
    }

    with world.database.writing() as transaction:
        gone = Outbox.forget_done(transaction, NOW - timedelta(days=400))

    assert gone == 1
    assert world.message("done") is None
    assert [name for name in ("waits", "parked", "lately") if world.message(name)] == [
        "waits",
        "parked",
        "lately",
    ]
