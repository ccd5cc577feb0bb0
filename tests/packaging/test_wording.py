import mmap
import re
from html import unescape
from unicodedata import bidirectional

import pytest
from PySide6.QtCore import QTranslator

from tests.packaging.conftest import ROOT, Checkout

LANGUAGES = ("fr", "en", "es", "pt", "ar")


@pytest.fixture(scope="module")
def once_translated(tmp_path_factory):
    checkout = Checkout.new(tmp_path_factory.mktemp("translated") / "pas à pas")
    checkout.write("kiosk/screens/Home.qml", 'import QtQuick\nText { text: qsTr("Back") }\n')
    checkout.build("--update-translations")
    for language in LANGUAGES:
        path = checkout.folder / f"translations/pas-a-pas_{language}.ts"
        words = f"<translation>Back in {language}</translation>"
        path.write_text(re.sub(r"<translation type=.*</translation>", words, path.read_text()))
    return checkout


@pytest.fixture
def translated(once_translated, tmp_path):
    """A kiosk that says one thing, in every language."""
    return once_translated.copy(tmp_path / "pas à pas")


def check(checkout):
    done = checkout.build("--check-translations")
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr


def test_complete_translations_pass(translated):
    assert check(translated) == (0, "")


def test_a_kiosk_that_runs_keeps_the_words_it_has_read(translated):
    translated.build()
    words = translated.folder / "translations/pas-a-pas_fr.ts"
    compiled = translated.folder / "kiosk/assets/translations/pas-a-pas_fr.qm"
    with compiled.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as held:
        before = bytes(held)
        words.write_text(words.read_text().replace("Back in fr", "Retour"))
        translated.build()

        assert bytes(held) == before
    assert compiled.read_bytes() != before


def test_words_new_in_the_source_are_named_in_each_language_but_english(translated):
    translated.write("kiosk/screens/End.qml", 'import QtQuick\nText { text: qsTr("Finish") }\n')

    code, said = check(translated)

    assert code == 1
    for language in ("fr", "es", "pt", "ar"):
        assert f"pas-a-pas_{language}.ts: new in the source, not here: “Finish” (End)." in said
    assert "pas-a-pas_en.ts" not in said


def test_plurals_are_needed_in_english_too(translated):
    qml = 'import QtQuick\nText { text: qsTr("%n minute(s)", "", 2) }\n'
    translated.write("kiosk/screens/End.qml", qml)

    assert (
        "pas-a-pas_en.ts: new in the source, not here: “%n minute(s)” (End)."
        in check(translated)[1]
    )


def test_words_nothing_says_any_more_are_named(translated):
    translated.write("kiosk/screens/Home.qml", "import QtQuick\nText {}\n")

    assert "pas-a-pas_ar.ts: no longer in the source: “Back” (Home)." in check(translated)[1]


def test_words_without_a_translation_are_named(translated):
    path = translated.folder / "translations/pas-a-pas_pt.ts"
    path.write_text(path.read_text().replace("<translation>", '<translation type="unfinished">'))

    code, said = check(translated)

    assert code == 1
    assert said.startswith("translations/pas-a-pas_pt.ts: not translated: “Back” (Home).\nRun: ")


def test_a_french_line_that_may_break_before_its_sign_is_named_and_mended(translated):
    path = translated.folder / "translations/pas-a-pas_fr.ts"
    path.write_text(path.read_text().replace("Back in fr", "« Retour » : oui ?"))

    code, said = check(translated)
    assert code == 1
    assert "pas-a-pas_fr.ts: a line may break before “? ! : ; »”." in said

    translated.build("--update-translations")
    assert check(translated) == (0, "")
    assert "«\N{NO-BREAK SPACE}Retour\N{NO-BREAK SPACE}»\N{NO-BREAK SPACE}: oui" in unescape(
        path.read_text()
    )


def test_every_arabic_sentence_begins_from_the_right():
    path = ROOT / "translations/pas-a-pas_ar.ts"
    words = re.findall(
        r"<translation[^>]*>([^<]+)</translation>", path.read_text(encoding="utf-8")
    )
    sentences = [unescape(each) for each in words if re.search("%1|[\u0620-\u064a]", each)]
    assert len(sentences) > 1000

    def first_strong(sentence):
        outside = re.sub("\u2068[^\u2069]*\u2069|%[1-9n]", "", sentence)
        strong = (each for each in map(bidirectional, outside) if each in {"L", "R", "AL"})
        return next(strong, "")

    # Qt lays a line out from the side of its first letter; a mark says it where that is a value.
    assert [each for each in sentences if first_strong(each) not in {"R", "AL"}] == []


def test_a_language_without_a_file_is_named(translated):
    (translated.folder / "translations/pas-a-pas_es.ts").unlink()

    assert "translations/pas-a-pas_es.ts: the file is missing." in check(translated)[1]


def test_a_file_that_is_not_a_translation_is_a_sentence(translated):
    translated.write("translations/pas-a-pas_es.ts", "no")

    assert "translations/pas-a-pas_es.ts: it is not a Qt .ts file" in check(translated)[1]


def test_checking_changes_no_file(translated):
    translated.write("kiosk/screens/End.qml", 'import QtQuick\nText { text: qsTr("Finish") }\n')
    before = {path: path.read_bytes() for path in (translated.folder / "translations").iterdir()}
    check(translated)

    assert before == {path: path.read_bytes() for path in before}


def test_what_is_compiled_says_what_was_translated(translated):
    assert translated.build().returncode == 0

    translator = QTranslator()
    assert translator.load("pas-a-pas_fr.qm", str(translated.folder / "kiosk/assets/translations"))
    assert translator.translate("Home", "Back") == "Back in fr"
