"""What a booking outlives: kills, full disks, power cuts, damaged files. Names tell the seeds."""

import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from kiosk.booking.desk import DeskError, Wish
from kiosk.booking.model import BookingId, State
from kiosk.booking.states import HELD
from kiosk.storage.opening import open_database
from kiosk.storage.troubles import StorageError, Trouble
from tests.booking.authority_rules import claim
from tests.booking.places import FATIMA, NOW, OFFER, TAXES, THERE, open_kiosk
from tests.booking.rounds import go_round
from tests.faults.settings import FULL
from tests.storage.disks import fill, small_disk

ROOT = Path(__file__).parents[2]
ALL = frozenset(State)


# What was kept, and could not be settled any more, is settled by the round after.
_IN_THE_END = {"requested": "confirmed"}


def booker(folder, *words):
    return subprocess.Popen(
        [sys.executable, "-m", "tests.booking.booking_on", str(folder), *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def must_all_be_true(kiosk, told):
    """Each word that was told before the end is still true, and there is nothing else there."""
    go_round(kiosk, OFFER, NOW)
    for line in told:
        state, code = line.split(" ", 1)
        assert kiosk.desk.find(code, NOW).state == _IN_THE_END.get(state, state)
    held = {booking.id for booking in kiosk.ledger.in_states(HELD)}
    there = {each for who in OFFER.mediators for each in kiosk.authority.ours(who)}
    assert held == there
    times = sorted(
        (row["mediator"], row["start"], row["finish"]) for row in kiosk.rows("appointments")
    )
    for one, two in pairwise(times):
        assert one[0] != two[0] or one[2] <= two[1], "doubled"


def killed_while_booking(folder, after):
    """Let a process book, kill it after so many words, give all that it said."""
    with booker(folder) as process:
        told = [process.stdout.readline().strip() for _ in range(after)]
        process.kill()
        rest = process.stdout.read().splitlines()
    return [line for line in (*told, *rest) if " " in line]


@pytest.mark.parametrize("seed", range(3))
def test_what_was_told_survives_kill_9(tmp_path, seed):
    chance, told = Random(seed), []
    for _ in range(3):
        told += killed_while_booking(tmp_path, chance.randrange(1, 6))
        with open_kiosk(tmp_path) as kiosk:
            must_all_be_true(kiosk, told)
    print(f"seed {seed}: {len(told)} told, lost 0, ghosts 0, doubled 0")


@pytest.mark.long
def test_what_was_told_survives_many_kills_of_two_at_once(tmp_path):
    """Two processes book in the same calendar; both are killed, at different moments."""
    chance = Random(2027)
    for number in range(40 if FULL else 6):
        folder, told = tmp_path / str(number), []
        open_kiosk(folder).database.close()
        with booker(folder) as one, booker(folder) as two:
            for _ in range(chance.randrange(1, 9)):
                told.append(chance.choice([one, two]).stdout.readline().strip())
            one.kill()
            told.append(two.stdout.readline().strip())
            two.kill()
            told += [*one.stdout.read().splitlines(), *two.stdout.read().splitlines()]
        with open_kiosk(folder) as kiosk:
            must_all_be_true(kiosk, [line for line in told if " " in line])


def book_on(kiosk, told):
    while True:
        slot = kiosk.desk.slots(TAXES, NOW, Wish(place=THERE))[0]
        told.append(kiosk.desk.book(TAXES, slot, FATIMA, NOW))


def test_a_disk_that_fills_up_refuses_and_keeps_what_was_told(tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=800) as disk:
        with open_kiosk(disk) as kiosk:
            told = [kiosk.desk.book(TAXES, kiosk.desk.slots(TAXES, NOW)[0], FATIMA, NOW)]
            fill(disk)
            with pytest.raises(StorageError) as caught:
                book_on(kiosk, told)
            assert caught.value.trouble is Trouble.FULL
            with pytest.raises(StorageError):
                kiosk.desk.cancel(told[0].id, NOW)
            assert kiosk.desk.find(told[0].code, NOW).state is told[0].state
        (disk / "filling").unlink()

        with open_kiosk(disk) as kiosk:
            must_all_be_true(kiosk, [f"{booking.state} {booking.code}" for booking in told])


@pytest.mark.parametrize("more", range(0, 120, 8))
def test_at_each_write_the_disk_may_be_full(tmp_path, more):
    """The log of writes may grow by so many kB only, which ends in the middle of one of them."""
    open_kiosk(tmp_path).database.close()
    with booker(tmp_path, str(400_000 + more * 1024)) as process:
        told = process.stdout.read().splitlines()
    assert told[-1] in {"full", "unreachable", Trouble.FULL}

    with open_kiosk(tmp_path) as kiosk:
        must_all_be_true(kiosk, [line for line in told if " " in line])


def some_bookings(folder, many=4):
    """A kiosk with a few bookings of every kind, as a process that was killed left it."""
    open_kiosk(folder).database.close()  # its tables are in the file itself
    told = killed_while_booking(folder, many)
    assert (folder / "data" / "kiosk.db-wal").stat().st_size > 0
    return told


def test_a_power_cut_at_any_512_bytes_of_the_log_leaves_a_true_kiosk(tmp_path):
    """What a disk had not yet written is missing; what is left is a state that once was."""
    some_bookings(tmp_path / "whole")
    log = (tmp_path / "whole" / "data" / "kiosk.db-wal").read_bytes()
    cuts = range(0, len(log) + 1, 512)
    assert len(cuts) > 100
    before = -1
    for cut in Random(512).sample(cuts, 60) if len(cuts) > 60 else cuts:
        folder = tmp_path / str(cut)
        shutil.copytree(tmp_path / "whole", folder)
        (folder / "data" / "kiosk.db-shm").unlink()
        (folder / "data" / "kiosk.db-wal").write_bytes(log[:cut])

        with open_kiosk(folder) as kiosk:
            assert not (folder / "data" / "quarantine").exists()
            must_all_be_true(kiosk, [])
            before = max(before, len(kiosk.rows("bookings")))
        shutil.rmtree(folder)
    assert before > 2


@pytest.mark.long
def test_a_power_cut_at_every_512_bytes_of_the_log_never_loses_what_came_before(tmp_path):
    some_bookings(tmp_path / "whole")
    log = (tmp_path / "whole" / "data" / "kiosk.db-wal").read_bytes()
    many = -1
    for cut in range(0, len(log) + 1, 512 if FULL else 6 * 512):
        folder = tmp_path / "cut"
        shutil.copytree(tmp_path / "whole", folder)
        (folder / "data" / "kiosk.db-shm").unlink()
        (folder / "data" / "kiosk.db-wal").write_bytes(log[:cut])
        with open_kiosk(folder) as kiosk:
            must_all_be_true(kiosk, [])
            now = len(kiosk.rows("bookings"))
        assert now >= many, "a longer log holds no fewer bookings"
        many = now
        shutil.rmtree(folder)


def damaged_kiosks(folder, seeds):
    """Bookings whose database has bytes flipped, by chance of each seed."""
    with open_kiosk(folder / "whole") as kiosk:
        told = [
            kiosk.desk.book(TAXES, kiosk.desk.slots(TAXES, NOW)[0], FATIMA, NOW) for _ in range(6)
        ]
    sound = (folder / "whole" / "data" / "kiosk.db").read_bytes()
    for seed in seeds:
        chance = Random(seed)
        damaged = bytearray(sound)
        for _ in range(chance.choice([1, 3, 100])):
            damaged[chance.randrange(len(damaged))] ^= chance.randrange(1, 256)
        here = folder / str(seed)
        shutil.copytree(folder / "whole", here)
        (here / "data" / "kiosk.db").write_bytes(damaged)
        yield here, told, bytes(damaged)
        shutil.rmtree(here)


def try_all_of_it(kiosk, told):
    """What residents do; whatever is damaged, nothing worse than a refusal comes of it."""
    for booking in told:
        try:
            found = kiosk.desk.find(booking.code, NOW)
        except DeskError:
            continue
        assert found.code == booking.code
        kiosk.ledger.person(found.id)
    go_round(kiosk, OFFER, NOW)
    slot = kiosk.desk.slots(TAXES, NOW)[0]
    made = kiosk.desk.book(TAXES, slot, FATIMA, NOW)
    assert made.state is State.CONFIRMED
    assert kiosk.desk.cancel(made.id, NOW).state is State.CANCELLED


def outlive_damage(tmp_path, seeds):
    quarantined = 0
    for folder, told, damaged in damaged_kiosks(tmp_path, seeds):
        opened = open_database(folder / "data")
        assert opened.database is not None, folder.name
        opened.database.close()
        if opened.troubles:
            assert opened.troubles == (Trouble.QUARANTINED,)
            (aside,) = (folder / "data" / "quarantine").iterdir()
            assert (aside / "kiosk.db").read_bytes() == damaged
            quarantined += 1
        with open_kiosk(folder) as kiosk:
            try_all_of_it(kiosk, told)
    return quarantined


def test_bookings_in_a_damaged_file_are_usable_or_put_aside_whole(tmp_path):
    assert outlive_damage(tmp_path, range(20)) > 3


@pytest.mark.long
def test_bookings_in_200_damaged_files(tmp_path):
    files = 200 if FULL else 40
    quarantined = outlive_damage(tmp_path, range(1000, 1000 + files))
    print(f"{files} damaged files: {quarantined} put aside, {files} opened")
    assert quarantined > files // 10


def test_after_quarantine_the_authoritys_bookings_are_not_swept_away(tmp_path):
    """Residents hold tickets for them, though this kiosk no longer knows it."""
    with open_kiosk(tmp_path) as kiosk:
        booking = kiosk.desk.book(TAXES, kiosk.desk.slots(TAXES, NOW)[0], FATIMA, NOW)
        kept = kiosk.authority.verify(OFFER.mediators[0], [booking.id])
    (tmp_path / "data" / "kiosk.db").write_bytes(b"nonsense" * 1000)

    with open_kiosk(tmp_path) as kiosk:
        kiosk.authority.claim(
            claim(OFFER.mediators[0], kept[booking.id].start, id=BookingId(booking.id))
        )
        go_round(kiosk, OFFER, NOW)
        assert list(kiosk.authority.ours(OFFER.mediators[0])) == [booking.id]


def test_with_a_lost_key_bookings_are_shown_without_a_name_and_new_ones_made(tmp_path, caplog):
    with open_kiosk(tmp_path) as kiosk:
        booking = kiosk.desk.book(TAXES, kiosk.desk.slots(TAXES, NOW)[0], FATIMA, NOW)
    (tmp_path / "data" / "secrets.sealed").unlink()

    with open_kiosk(tmp_path) as kiosk:
        assert kiosk.desk.find(booking.code, NOW) == booking
        assert kiosk.ledger.person(booking.id) is None
        assert "its key is lost" in caplog.text
        made = kiosk.desk.book(TAXES, kiosk.desk.slots(TAXES, NOW)[0], FATIMA, NOW)
        assert kiosk.ledger.person(made.id) == FATIMA
        moved = kiosk.desk.move(booking.id, kiosk.desk.slots(TAXES, NOW)[0], NOW)
        assert (moved.code, moved.state) == (booking.code, State.CONFIRMED)


def test_where_the_secrets_do_not_open_nothing_is_booked_and_the_log_says_why(tmp_path, caplog):
    with open_kiosk(tmp_path) as kiosk:
        booking = kiosk.desk.book(TAXES, kiosk.desk.slots(TAXES, NOW)[0], FATIMA, NOW)
    (tmp_path / "data" / "secrets.sealed").write_bytes(b"damaged")

    with open_kiosk(tmp_path) as kiosk:
        with pytest.raises(StorageError) as caught:
            kiosk.desk.book(TAXES, kiosk.desk.slots(TAXES, NOW)[0], FATIMA, NOW)
        assert caught.value.trouble is Trouble.LOCKED
        with pytest.raises(StorageError):
            kiosk.ledger.person(booking.id)
        assert "the secrets do not open" in caplog.text
        assert len(kiosk.rows("bookings")) == 1
        assert kiosk.desk.find(booking.code, NOW) == booking
        assert kiosk.desk.cancel(booking.id, NOW).state is State.CANCELLED


def test_one_name_put_in_the_place_of_another_is_not_shown(tmp_path):
    with open_kiosk(tmp_path) as kiosk:
        one, two = (
            kiosk.desk.book(TAXES, kiosk.desk.slots(TAXES, NOW)[0], FATIMA, NOW) for _ in range(2)
        )
        with kiosk.ledger.writing():
            kiosk.database.execute(
                """
                UPDATE bookings SET sealed_name =
                    (SELECT sealed_name FROM bookings WHERE id = ?) WHERE id = ?
                """,
                (one.id, two.id),
            )
        assert kiosk.ledger.person(one.id) == FATIMA
        assert kiosk.ledger.person(two.id) is None
