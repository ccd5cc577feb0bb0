import threading

import pytest

from kiosk.app.booking_desk import DEMONSTRATION
from kiosk.booking.offer_change import change_offer, put_row, restore_offer, take_row
from kiosk.booking.offer_file import read_offer
from kiosk.booking.offer_writing import put_mediator
from kiosk.settings.writing import Cause, SettingsError
from tests.booking.offers import SMALL

WRITTEN = SMALL.replace('first_name = "Nadia"', 'first_name = "Nadia"  # on Tuesdays')


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "booking.toml").write_text(WRITTEN, "utf-8")
    return tmp_path


def written(folder):
    return (folder / "booking.toml").read_text("utf-8")


def refused(folder, edit):
    before = (folder / "booking.toml").read_bytes()
    with pytest.raises(SettingsError) as caught:
        change_offer(folder, edit)
    assert (folder / "booking.toml").read_bytes() == before
    return caught.value


def test_a_change_touches_its_line_alone_and_comments_stay(folder):
    change_offer(folder, lambda it: put_row(it, "mediators", "nadia", {"first_name": "Nora"}))

    assert written(folder) == WRITTEN.replace('"Nadia"  #', '"Nora"  #')


def test_words_of_a_language_are_added_and_taken_out(folder):
    put = lambda words: lambda it: put_row(it, "subjects", "impots", {"words": words})  # noqa: E731
    change_offer(folder, put({"es": {"title": "Impuestos"}, "en": None}))

    (subject,) = read_offer(folder).offer.subjects
    assert {str(code): words.title for code, words in subject.words.items()} == {
        "fr": "Impôts",
        "es": "Impuestos",
    }
    assert 'bring = ["Votre avis"]' in written(folder)


def test_a_new_table_comes_after_the_others_and_goes_again(folder):
    values = {
        "first_name": "Luc",
        "places": ["bacalan"],
        "subjects": ["impots"],
        "permanences": "luc.ics",
    }
    change_offer(folder, lambda it: put_row(it, "mediators", "luc", values))
    assert [each.first_name for each in read_offer(folder).offer.mediators] == ["Nadia", "Luc"]

    change_offer(folder, lambda it: take_row(it, "mediators", "luc"))
    assert written(folder).strip() == WRITTEN.strip()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"subjects": ["nothing"]}, "mediators[0].subjects: 'nothing' is none of this file's"),
        ({"permanences": "../x"}, "mediators[0].permanences: '../x' is not the plain name"),
        ({"first_name": ""}, "mediators[0].first_name: there are no words here"),
    ],
)
def test_what_the_reader_finds_fault_with_is_never_written(folder, values, sentence):
    error = refused(folder, lambda it: put_row(it, "mediators", "nadia", values))

    assert error.cause is Cause.WRONG
    assert sentence in str(error)


def test_the_last_subject_stays(folder):
    error = refused(folder, lambda it: take_row(it, "subjects", "impots"))

    assert error.cause is Cause.WRONG


def test_a_fault_that_was_there_before_keeps_nobody_from_changing_the_rest(folder):
    broken = WRITTEN.replace("keep_days = 20", 'keep_days = "twenty"')
    (folder / "booking.toml").write_text(broken, "utf-8")

    change_offer(folder, lambda it: put_row(it, "mediators", "nadia", {"first_name": "Nora"}))

    assert written(folder) == broken.replace('"Nadia"  #', '"Nora"  #')


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("\N{BOM}" + WRITTEN, "begins with an invisible mark (BOM)"),
        (WRITTEN.replace('"Nadia"', "“Nadia”"), "the quotes are curly ones"),
        (WRITTEN.encode("utf-16"), "is in UTF-16"),
        ("[[places", "this is not TOML"),
    ],
)
def test_a_file_saved_by_a_word_processor_is_named_and_not_written_over(folder, content, sentence):
    raw = content if isinstance(content, bytes) else content.replace("\N{BOM}", "\ufeff").encode()
    (folder / "booking.toml").write_bytes(raw)

    error = refused(folder, lambda it: put_row(it, "mediators", "nadia", {"first_name": "N"}))

    assert error.cause is Cause.BROKEN
    assert sentence in str(error)


def test_line_ends_of_windows_stay_as_they_are(folder):
    (folder / "booking.toml").write_bytes(WRITTEN.replace("\n", "\r\n").encode())

    change_offer(folder, lambda it: put_row(it, "mediators", "nadia", {"first_name": "Nora"}))

    found = (folder / "booking.toml").read_bytes().decode()
    assert found == WRITTEN.replace('"Nadia"  #', '"Nora"  #').replace("\n", "\r\n")


def test_a_disk_that_is_full_loses_nothing(folder, monkeypatch):
    def full(*ignored, **also):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.booking.offer_change.write_whole", full)

    error = refused(folder, lambda it: put_row(it, "mediators", "nadia", {"first_name": "N"}))

    assert error.cause is Cause.DISK
    assert "No space left on device" in str(error)


def test_an_undo_is_refused_once_somebody_else_has_changed_the_file(folder):
    before = change_offer(folder, lambda it: put_row(it, "subjects", "impots", {"minutes": 45}))
    now = written(folder)
    change_offer(folder, lambda it: put_row(it, "subjects", "impots", {"minutes": 60}))

    with pytest.raises(SettingsError) as caught:
        restore_offer(folder, before, now)
    assert caught.value.cause is Cause.MEANWHILE

    restore_offer(folder, before, written(folder))
    assert written(folder) == WRITTEN


def test_the_file_that_is_shipped_can_be_changed_without_loss(tmp_path):
    text = (DEMONSTRATION / "booking.toml").read_text("utf-8")
    (tmp_path / "booking.toml").write_text(text, "utf-8")

    change_offer(tmp_path, lambda it: put_row(it, "subjects", "impots", {"minutes": 60}))

    assert written(tmp_path) == text.replace("minutes = 45", "minutes = 60", 1)


def test_of_several_who_write_at_once_each_is_kept(folder):
    def add(name):
        change_offer(folder, lambda it: put_mediator(it, name, name, lambda made: f"{made}.ics"))

    names = ["anais", "luc", "nora"]
    threads = [threading.Thread(target=add, args=[name]) for name in names]
    for each in threads:
        each.start()
    for each in threads:
        each.join(20)

    assert {each.id for each in read_offer(folder).offer.mediators} == {"nadia", *names}
