import os
import socket
import threading

import pytest

from kiosk.bench import errands
from kiosk.bench.errands import Brought, Errand, Go, Here, Lost, Pressed, Seen
from kiosk.bench.processes import BenchError
from kiosk.bench.visits import Reception, Visit


@pytest.fixture
def visitor():
    """The visitor's end of a socket, and the visit at the other."""
    far, near = socket.socketpair()
    far.sendall(errands.line(Here(os.getpid())))
    visit = Visit(near)
    yield far, visit
    visit.close()
    far.close()


@pytest.mark.parametrize(
    "message",
    [Here(7), Seen(1.5), Pressed(2.5), Lost("the way"), Brought({"tap": [1.0]}, "slow")],
)
def test_what_a_visitor_says_is_understood(message):
    assert errands.from_visitor(errands.line(message)) == message


@pytest.mark.parametrize("errand", Errand)
def test_what_a_visitor_is_asked_is_understood(errand):
    assert errands.to_visitor(errands.line(Go(errand))) == Go(errand)


def test_a_visitor_says_in_which_process_it_is(visitor):
    _, visit = visitor

    assert visit.pid == os.getpid()


def test_a_visitor_is_sent_on_an_errand_and_brings_something_back(visitor):
    far, visit = visitor
    visit.go(Errand.TAPS)
    far.sendall(errands.line(Brought({"answer": [12.0]})))

    assert errands.to_visitor(far.recv(4096)) == Go(Errand.TAPS)
    assert visit.hears(Brought).values == {"answer": [12.0]}


def test_a_visitor_that_is_lost_says_where(visitor):
    far, visit = visitor
    far.sendall(errands.line(Lost("HomeScreen: the visitor waited in vain for Tile footprints")))

    with pytest.raises(BenchError, match=r"HomeScreen: .* Tile footprints"):
        visit.hears(Brought)


def test_a_screen_that_ends_before_its_visitor_is_back_is_told(visitor):
    far, visit = visitor
    far.shutdown(socket.SHUT_RDWR)

    with pytest.raises(BenchError, match="ended before"):
        visit.hears(Brought)


def test_another_thing_than_was_waited_for_is_not_taken_for_it(visitor):
    far, visit = visitor
    far.sendall(errands.line(Seen(1.0)))

    with pytest.raises(BenchError, match="Seen, not Pressed"):
        visit.hears(Pressed)


def test_visitors_are_received_in_the_order_they_come(tmp_path):
    with Reception(tmp_path / "reception") as reception:
        visitors = [socket.socket(socket.AF_UNIX) for _ in range(3)]
        for pid, each in enumerate(visitors):
            each.connect(str(reception.path))
            each.sendall(errands.line(Here(pid)))
        visits = [reception.next() for _ in visitors]

        assert [visit.pid for visit in visits] == [0, 1, 2]
        for end in (*visits, *visitors):
            end.close()

    assert not reception.path.exists()


def test_a_visitor_may_come_after_it_is_waited_for(tmp_path):
    with Reception(tmp_path / "reception") as reception, socket.socket(socket.AF_UNIX) as visitor:

        def come():
            visitor.connect(str(reception.path))
            visitor.sendall(errands.line(Here(5)))

        coming = threading.Thread(target=come)
        coming.start()
        visit = reception.next()
        coming.join()

        assert visit.pid == 5
        visit.close()
