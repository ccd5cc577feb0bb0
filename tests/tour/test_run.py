"""The whole tour, with real workers, on three small screens."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.language.languages import Language
from kiosk.tour.combinations import Choice, Contrast, Orientation
from kiosk.tour.messages import Orders
from kiosk.tour.report import read_report
from kiosk.tour.run import TourError, tour

ONE = Choice((Language.FR,), (1.0,), (Contrast.PLAIN,), (Orientation.SMALL,))
SEVERAL = replace(ONE, languages=(Language.FR, Language.AR), sizes=(1.5, 1.0))


@pytest.fixture
def go(tmp_path):
    """A function that makes a tour of the small screens: its exit code, and what it said."""

    def make(choice=ONE, screens=(), out=tmp_path, **kwargs):
        said = []
        orders = Orders(
            out=out,
            data=tmp_path,
            config=tmp_path,
            screens=screens,
            route="tests.tour.small_route",
        )
        code = tour(orders, choice, tell=said.append, say=said.append, **kwargs)
        return code, said

    return make


def test_a_finding_is_told_with_its_picture_and_ends_in_1(go, tmp_path):
    code, said = go()

    assert code == 1
    assert json.loads((tmp_path / "tour.json").read_text()) == {
        "screens": [
            {
                "name": name,
                "file": f"fr/small-plain-1/{name}.png",
                "language": "fr",
                "size": 1.0,
                "contrast": "plain",
                "orientation": "small",
                "findings": findings,
            }
            for name, findings in [
                ("right", []),
                (
                    "faint",
                    [
                        {
                            "kind": "text-contrast",
                            "control": "text “Your papers”",
                            "measured": pytest.approx(2.6, abs=0.1),
                            "wanted": 7.0,
                        }
                    ],
                ),
                ("last", []),
            ]
        ]
    }
    assert "3 screens, 1 findings: 1 text-contrast." in said[-2]
    assert QImage(str(tmp_path / "fr/small-plain-1/faint.png")).size().toTuple() == (1280, 800)


def test_nothing_found_ends_in_0(go):
    code, said = go(screens=("right", "last"))

    assert code == 0
    assert said[-2] == "2 screens, nothing found."


def test_several_combinations_are_reported_in_the_order_asked_for(go, tmp_path):
    go(SEVERAL, screens=("last", "right"))

    assert [screen.file for screen in read_report(tmp_path)] == [
        f"{language}/small-plain-{size}/{name}.png"
        for language in ("fr", "ar")
        for size in ("1.5", "1")
        for name in ("right", "last")
    ]


def test_progress_is_told_screen_by_screen(go):
    _, said = go(SEVERAL, screens=("faint",))

    counted = [line.partition(":")[0] for line in said[:4]]
    assert counted == ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]
    assert said[3].endswith("4 findings")


@pytest.mark.parametrize(("how", "patience_s"), [("error", 60), ("death", 60), ("hang", 8)])
def test_a_screen_that_cannot_be_seen_costs_its_combination_only(
    go, tmp_path, monkeypatch, how, patience_s
):
    monkeypatch.setenv("BAD", how)
    two = replace(ONE, languages=(Language.FR, Language.EN))

    code, said = go(two, patience_s=patience_s)

    assert code == 1
    assert sorted(said[-3:-1]) == [
        "en/small-plain-1: bad could not be seen, nor what follows it.",
        "fr/small-plain-1: bad could not be seen, nor what follows it.",
    ]
    assert [screen.name for screen in read_report(tmp_path)] == ["right", "faint"] * 2


def test_an_unknown_screen_is_refused_with_those_there_are(go):
    with pytest.raises(
        TourError, match=r"No screen is called 'lost'\. There are: right, faint, last"
    ):
        go(screens=("lost",))


def test_a_folder_that_cannot_be_written_is_refused_before_anything_is_drawn(go, tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(TourError, match="file: nothing can be written there"):
        go(out=tmp_path / "file")


def test_a_report_from_before_is_no_longer_there_once_a_tour_has_begun(go, tmp_path):
    go()

    with pytest.raises(TourError):
        go(screens=("lost",))

    assert read_report(tmp_path) == []


def test_the_tour_is_led_without_loading_qt():
    program = "import sys, kiosk.tour.run; sys.exit('PySide6' in sys.modules)"

    subprocess.run([sys.executable, "-c", program], check=True)


def test_no_worker_outlives_a_tour_that_is_killed(tmp_path, qtbot):
    # It hangs in a screen, where it does not notice that nobody listens any more.
    program = f"""if True:
        from pathlib import Path
        from kiosk.tour.run import Choice, Orders, tour
        here = Path({str(tmp_path)!r})
        orders = Orders(out=here, data=here, config=here, route="tests.tour.small_route")
        tour(orders, Choice(sizes=(1.0,)), tell=print, say=print)"""
    process = subprocess.Popen([sys.executable, "-c", program], env={**os.environ, "BAD": "hang"})
    try:
        faint = "fr/landscape-plain-1/faint.png"
        qtbot.waitUntil((tmp_path / faint).exists, timeout=30_000)
        workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    finally:
        process.kill()
        process.wait()

    assert workers
    qtbot.waitUntil(lambda: not any(map(alive, workers)), timeout=20_000)


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_some_of_the_combinations_are_every_size_contrast_and_orientation():
    some, every = Choice(some=True).combinations, Choice().combinations

    assert len(some) == 18 < len(every)
    assert set(some) < set(every)
    for of in ("size", "contrast", "orientation"):
        assert {getattr(it, of) for it in some} == {getattr(it, of) for it in every}
    assert {it.language for it in some} == {Language.FR, Language.EN, Language.AR}


def test_some_of_one_language_are_those_of_it():
    assert {it.size for it in Choice(languages=(Language.EN,), some=True).combinations} == {1.5}
