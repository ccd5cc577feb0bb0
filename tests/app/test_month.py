"""A month in words, in every language: all numbers are those that were counted."""

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QImage, QPainter

from kiosk.app.month import MonthError, month_page, speaking
from kiosk.app.month_words import Telling, month_sheet
from kiosk.app.shelf import read_shelf
from kiosk.devices.month_drawing import PAPER_MM, draw_month
from kiosk.language.languages import Language
from kiosk.screens.yourdata.figures import Figures
from kiosk.statistics.dashboard import month_seen
from kiosk.statistics.measures import BOOKINGS, OPINIONS, OPTIONS, REASONS, WORKSHOPS
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from tests.devices.sheets import MM, overlapping

FIRST, LAST = date(2026, 8, 1), date(2026, 8, 31)  # a month that touches six weeks
LATER = date(2026, 11, 24)
NUMBERS = {
    ("session", "visits", "alone"): 1201,
    ("session", "visits", "assisted"): 302,
    **{("option", each, "times"): 41 + at for at, each in enumerate(OPTIONS)},
    **{("booking", "papers", each): 61 + at for at, each in enumerate(BOOKINGS)},
    **{("opinion", "rsa", each): 81 + at for at, each in enumerate(OPINIONS)},
    **{("language", str(each), "times"): 21 + at for at, each in enumerate(Language)},
    **{("workshop", "workshops", each): 51 + at for at, each in enumerate(WORKSHOPS)},
    ("walkin", "papers", "times"): 33,
    ("network", "looks", "fair"): 3,
    ("network", "looks", "none"): 1,
}


@pytest.fixture
def counts(tmp_path):
    with open_database(tmp_path).database as database:
        yield Counts(database)


@pytest.fixture
def guides(tmp_path):
    return read_shelf(tmp_path / "none", tmp_path)


def fill(counts, guides):
    """Count something of everything there is; those guides most whose titles are longest."""
    for (measure, subject, detail), number in NUMBERS.items():
        counts.add(FIRST, measure, subject, detail, number)
    counts.add(FIRST - timedelta(days=1), "session", "visits", "alone", 1600)
    for at, guide in enumerate(longest(guides)):
        counts.add(LAST, "guide", guide.id, "finished", 301 + at)
        counts.add(LAST, "guide", guide.id, "stuck", 201 + at)
        counts.add(LAST, "guide", guide.id, "left", 101 + at)
        for each in REASONS:
            counts.add(LAST, "stuck", f"{guide.id}/{guide.steps[0].id}", each, 2)


def longest(guides):
    return sorted(guides, key=lambda guide: -len(guide.words_in(Language.FR).title))[:5]


def told(seen, language, guides, **more):
    names = Figures(lambda _a, _b: {}, lambda: (), lambda: LATER, guides).names(language)
    telling = Telling(language, "Bibliothèque Mériadeck", names, more.pop("today", LATER), **more)
    with speaking(language):
        return month_sheet(seen, telling)


def drawn(sheet):
    image = QImage(*(round(side * MM) for side in PAPER_MM), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(MM * 1000))
    image.setDotsPerMeterY(round(MM * 1000))
    painter = QPainter(image)
    written = draw_month(painter, sheet)
    painter.end()
    return written


def test_every_number_on_the_page_is_one_that_was_counted(counts, guides, qapp):
    fill(counts, guides)
    sheet = told(month_seen(counts, LAST), Language.EN, guides)

    assert sheet.title == "What we saw in August 2026"
    assert sheet.visits.number == 1503
    plain = [line.translate({0x2066: None, 0x2069: None}) for line in sheet.beside]
    assert plain == [
        "In July: 1\N{NO-BREAK SPACE}600 (\N{MINUS SIGN}97)",
        "With a mediator: 302",
        "Alone: 1\N{NO-BREAK SPACE}201",
        "Procedures finished: 50\N{NO-BREAK SPACE}%",
    ]
    assert [each.number for each in sheet.weeks.rows] == [3103, 0, 0, 0, 0, 0]
    assert {each.parts for each in sheet.guides} == {(301 + n, 201 + n, 101 + n) for n in range(5)}
    assert all(each.number == sum(each.parts) for each in sheet.guides)
    assert {each.number for each in sheet.stuck.rows} == {10}
    assert sheet.stuck.rows[0].why.count("(2)") == 5
    languages, aids, bookings, workshops, walk_ins = (
        [row.number for row in rows.rows] for column in sheet.lists for rows in column
    )
    opinions = [row.number for row in sheet.strip.rows]
    assert (workshops, walk_ins) == ([51, 52, 53], [33])
    assert languages == [25, 24, 23, 22, 21]
    assert aids == [45, 44, 43, 42, 41]
    assert (bookings, opinions) == ([61, 62, 63, 64, 65], [81, 82, 83])
    network = "".join(sheet.strip.notes)
    assert "75\N{NO-BREAK SPACE}%" in network
    assert "fair" in network


@pytest.mark.parametrize("language", Language)
def test_a_full_month_fits_on_the_page_in_every_language(counts, guides, language, qapp):
    fill(counts, guides)
    address = "https://data.example.org/" + "very-long/" * 30
    sheet = told(month_seen(counts, LAST), language, guides, open_data=address, demonstration=True)

    written = drawn(sheet)

    assert overlapping(written) == []
    assert len(sheet.weeks.rows) == 6
    assert sheet.right_to_left is (language is Language.AR)
    assert not any("%" in each.words and "%1" in each.words for each in written)
    # Of our own words, none is cut short.
    ours = {sheet.title, sheet.guides_title, sheet.stuck.title, *sheet.endings, sheet.whole}
    lists = [sheet.strip, *(rows for column in sheet.lists for rows in column)]
    ours |= {rows.title for rows in lists} | set(sheet.beside) | set(sheet.remarks)
    ours |= {row.name for rows in lists for row in rows.rows} | {" · ".join(sheet.strip.notes)}
    assert ours <= {each.words for each in written}
    foot = " ".join(each.words for each in written[-5:-1])
    assert " ".join(sheet.foot) == foot.strip() or "…" not in foot


def test_a_language_says_its_own_month(counts, guides, qapp):
    seen = month_seen(counts, LAST)

    titles = [told(seen, language, guides).title for language in Language]

    assert titles == [
        "Ce que nous avons vu en août 2026",
        "What we saw in August 2026",
        "Lo que vimos en agosto de 2026",
        "O que vimos em agosto de 2026",
        "ما رأيناه في أغسطس 2026",
    ]


def test_a_month_of_which_nothing_was_counted_says_so(counts, guides, qapp):
    sheet = told(month_seen(counts, LAST), Language.EN, guides)

    assert sheet.empty == "Nothing was counted here in August 2026."
    assert sheet.empty in [each.words for each in drawn(sheet)]
    assert "0" not in [each.words for each in drawn(sheet)]


def test_a_month_under_way_says_until_when_and_draws_no_week_to_come(counts, guides, qapp):
    fill(counts, guides)
    sheet = told(month_seen(counts, LAST), Language.FR, guides, today=date(2026, 8, 12))

    assert sheet.remarks == ("Le mois n’est pas fini\N{NO-BREAK SPACE}: compté jusqu’au 12 août.",)
    assert [each.name for each in sheet.weeks.rows] == ["27 juil.", "3 août", "10 août"]


def test_a_guide_that_is_gone_is_called_by_its_id(counts, guides, qapp):
    counts.add(LAST, "guide", "gone-guide", "left", 2)

    (row,) = told(month_seen(counts, LAST), Language.FR, guides).guides

    assert row.name == "gone-guide"


def test_january_is_compared_with_december(counts, guides, qapp):
    counts.add(date(2025, 12, 31), "session", "visits", "alone", 4)
    counts.add(date(2026, 1, 1), "session", "visits", "alone", 4)

    first, *_ = told(month_seen(counts, date(2026, 1, 5)), Language.EN, guides).beside

    assert first.startswith("In December: 4 (")
    assert "=" in first


def test_a_folder_without_counts_is_left_as_it_is(tmp_path, qapp):
    with pytest.raises(MonthError, match="no kiosk has counted anything there"):
        month_page(tmp_path / "none", tmp_path, LAST, Language.FR, LATER)

    assert not (tmp_path / "none").exists()
