from types import SimpleNamespace

from kiosk.bench.bench import Bench
from kiosk.bench.slotting import expand_50x1y, slots_50x60


def bench(folder):
    place = SimpleNamespace(data=folder)
    return Bench(place, 2, 2, 2026, lambda done, of: None)


def test_free_times_of_a_large_place_are_found_and_found_again_quicker(tmp_path):
    fresh, again = slots_50x60(bench(tmp_path))

    assert fresh.quantity.limit == 20.0
    assert len(fresh.values) == len(again.values) == 2
    assert int(fresh.note.split("; ")[1].split()[0]) > 2000
    assert min(again.values) < min(fresh.values)
    assert list(tmp_path.iterdir()) == []


def test_the_calendars_of_a_year_are_read(tmp_path):
    (sample,) = expand_50x1y(bench(tmp_path))

    assert (sample.quantity.limit, len(sample.values)) == (0.5, 2)
    # 50 mediators, four times a week, one occurrence of each deleted; 52 weeks and a day.
    assert 50 * 4 * 51 <= int(sample.note.split()[0]) <= 50 * 4 * 52
