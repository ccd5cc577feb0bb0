"""Listen: the screen is read aloud, and everything one can ask of the voice."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app.messages import After, Ended, Gone, Show, Trace
from kiosk.app.printers import Printers
from kiosk.devices.speech import Mute
from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from kiosk.screens.listen.told import told
from tests.screens.booths import Counter, Printer, book, day_and_night, times, to_times
from tests.screens.kiosks import IN_FRENCH
from tests.screens.mouth import Mouth
from tests.screens.watched import IDLE_S

SOON_MS = 20_000
HOME = "Hello, what would you like to do?"
CANNOT = "This kiosk cannot speak at the moment."


class Listener:
    """Somebody in front of a kiosk that has a voice."""

    def __init__(self, arrive, *guides, **setting):
        self.mouth = Mouth()
        self.resident = arrive(*guides, speech=lambda parent: self.mouth, **setting)

    @property
    def said(self):
        return self.mouth.said

    def listens(self):
        self.resident.press("Listen")

    def hears_all(self):
        self.mouth.end_all()
        return self.said

    @property
    def arrivals(self):
        """What notices a new page, and has it read."""
        return self.resident.kiosk.listening._arrivals

    def notices(self, qtbot):
        """Whatever is new on the screen by now has been noticed."""
        qtbot.waitUntil(lambda: not self.arrivals._soon.isActive(), timeout=SOON_MS)
        self.arrivals.look()  # as it does now and then


@pytest.fixture
def listener(arrive, prime):
    return Listener(arrive, prime)


@pytest.fixture
def at_step(listener, prime):
    listener.resident.kiosk.journey.walk(Walk(prime, (0, 0)))
    listener.resident.look()
    return listener


def languages(utterance):
    return [str(run.language) for run in utterance.runs]


def touch_nothing(resident):
    QTest.mouseClick(resident.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_nothing_speaks_before_it_is_asked_to(arrive, prime):
    made = []
    resident = arrive(prime, speech=lambda parent: made.append(parent) or Mouth())
    resident.press("Do a procedure")
    assert made == []

    resident.press("Listen")

    assert len(made) == 1


def test_the_page_is_read_in_its_order_with_what_can_be_pressed(at_step, prime):
    words = prime.words["en"].steps["simulate"]
    at_step.listens()

    said = " ".join(at_step.hears_all())

    whole = [words.title, "What you will see", "If it does not work", "It is done, button."]
    places = [said.index(each) for each in whole]
    assert places == sorted(places)
    assert "I am stuck, button." in said
    assert "Finish" not in said  # the footer is for who goes on without sight
    assert said.index("About") > said.index("It is done")  # the way so far comes last


def test_a_box_is_read_with_how_it_stands(listener, prime):
    resident = listener.resident
    resident.kiosk.journey.walk(Walk(prime, (0, 0, 0, 0, 0, 0)))
    resident.look()
    check = prime.words["en"].steps["situation"].checks["phone"]
    resident.press(check)

    listener.listens()

    said = listener.hears_all()
    assert f"{check}, box to tick, ticked." in said
    assert sum("not ticked" in each for each in said) == len(resident.checkboxes) - 1


def test_it_is_read_in_the_language_of_the_screen(arrive, prime):
    french = Listener(arrive, prime, languages=IN_FRENCH.languages)
    french.resident.press("Écouter")

    french.hears_all()

    assert {tongue for it in french.mouth.utterances for tongue in languages(it)} == {"fr"}
    assert "Bonjour, que voulez-vous faire\u00a0?" in french.said
    assert any(each.startswith("Faire une démarche, bouton") for each in french.said)


def test_another_language_chosen_is_read_in_that_language(listener):
    listener.listens()
    listener.resident.kiosk.display.chooseLanguage("es")
    listener.resident.kiosk.listening.view.quiet()

    listener.resident.kiosk.listening.view.read()

    assert languages(listener.mouth.utterances[-1]) == ["es"]


def test_french_beside_another_language_is_for_the_french_voice(at_step, prime):
    at_step.resident.kiosk.display.toggleFrench()
    at_step.resident.look()
    at_step.listens()

    at_step.hears_all()

    french = prime.words["fr"].steps["simulate"].text.split(".")[0]
    spoken = [it for it in at_step.mouth.utterances if french[:12] in it.runs[0].text]
    assert spoken
    assert all(languages(it) == ["fr"] for it in spoken)


def test_the_words_of_the_site_are_for_the_french_voice(at_step):
    at_step.listens()
    at_step.hears_all()

    runs = [run for it in at_step.mouth.utterances for run in it.runs]
    assert any(run.text == "“Simuler”" and run.language is Language.FR for run in runs)
    assert any("caf dot fr" in run.text and run.language is Language.EN for run in runs)


def test_pause_keeps_the_place_and_go_on_says_the_sentence_again(listener):
    listener.listens()
    listener.mouth.end()
    sentence = listener.said[-1]

    listener.resident.press("Pause")
    assert listener.mouth.speaking is None

    listener.resident.press("Go on")
    assert listener.said[-1] == sentence
    assert listener.mouth.speaking is not None


def test_a_touch_on_pause_pauses(listener):
    listener.listens()

    listener.resident.touch("Pause")

    assert listener.mouth.speaking is None
    assert "Go on" in listener.resident.buttons


def test_a_touch_on_go_on_goes_on(listener):
    listener.listens()
    listener.resident.touch("Pause")

    listener.resident.touch("Go on")

    assert listener.mouth.speaking is not None


def test_again_repeats_the_sentence_and_at_the_end_everything(listener):
    listener.listens()
    listener.mouth.end()
    sentence = listener.said[-1]

    listener.resident.press("Again")
    assert listener.said[-1] == sentence

    listener.hears_all()
    listener.resident.press("Again")
    assert listener.said[-1] == listener.said[0]


def test_slower_is_slower_and_in_the_end_as_at_first(listener):
    listener.listens()
    paces = [listener.mouth.utterances[-1].pace]

    for name in ("Slower", "Slower", "Faster"):
        listener.resident.press(name)
        paces.append(listener.mouth.utterances[-1].pace)

    assert paces[0] > paces[1] > paces[2]
    assert paces[3] == paces[0]


def test_louder_is_louder_then_low_then_as_at_first(listener):
    listener.listens()
    volumes = [listener.mouth.utterances[-1].volume]

    for name in ("Louder", "Louder", "Less loud", "Louder"):
        listener.resident.press(name)
        volumes.append(listener.mouth.utterances[-1].volume)

    assert volumes == [100, 140, 180, 60, 100]


@pytest.mark.parametrize("name", ["Stop", "Listen"])
def test_stop_ends_it_and_the_bar_goes(listener, name):
    listener.listens()

    listener.resident.press(name)

    assert listener.mouth.speaking is None
    assert "Pause" not in listener.resident.buttons
    assert "Listen" not in listener.resident.checked


def test_whoever_touches_anything_silences_it_before_the_finger_is_up(listener):
    listener.listens()
    window = listener.resident.window

    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert listener.mouth.speaking is None

    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert "Go on" in listener.resident.buttons


def test_a_touching_finger_silences_it_too(listener):
    device = QTest.createTouchDevice()
    listener.listens()

    QTest.touchEvent(listener.resident.window, device).press(0, QPoint(5, 5)).commit()

    assert listener.mouth.speaking is None
    QTest.touchEvent(listener.resident.window, device).release(0, QPoint(5, 5)).commit()


def test_a_key_silences_it(listener):
    listener.listens()

    listener.resident.strike("x", Qt.Key.Key_X)

    assert listener.mouth.speaking is None


def test_the_next_page_interrupts_and_is_read(listener, qtbot):
    listener.listens()

    listener.resident.touch("Do a procedure")

    qtbot.waitUntil(lambda: listener.said[-1].startswith("What is it about?"), timeout=SOON_MS)


def test_once_it_is_off_no_page_is_read(listener):
    listener.listens()
    listener.resident.press("Stop")
    before = len(listener.said)

    listener.resident.press("Do a procedure")

    assert not listener.arrivals._soon.isActive()  # nobody will look, and so nothing will be read
    assert not listener.arrivals._often.isActive()
    assert len(listener.said) == before


def test_back_from_a_sheet_the_page_is_not_read_once_more(listener, qtbot):
    listener.listens()
    listener.resident.press("Size")
    qtbot.waitUntil(lambda: "Size of the letters" in listener.said, timeout=SOON_MS)
    listener.hears_all()
    before = len(listener.said)

    listener.resident.press("Close")
    listener.notices(qtbot)

    assert len(listener.said) == before


def test_what_is_wrong_is_said_as_soon_as_it_is_shown(listener, qtbot):
    resident = listener.resident
    resident.press("Resume my procedure")
    listener.listens()
    listener.hears_all()

    resident.type("KB7T")
    resident.press("Confirm")

    wrong = "This code has a wrong or missing sign."
    qtbot.waitUntil(lambda: wrong in " ".join(listener.said), timeout=SOON_MS)
    assert "KB7T" not in " ".join(listener.said)


def test_a_code_is_said_only_when_asked_for(at_step, qtbot):
    resident = at_step.resident
    resident.press("Continue later")
    code = next(node.name for node in resident.all_nodes if node.name.startswith("Code: "))
    signs = code.removeprefix("Code: ").split()
    at_step.listens()
    said = " ".join(at_step.hears_all())
    assert "There is something private here. It is said only if you ask for it." in said
    assert ", ".join(signs) not in said
    assert " ".join(signs) not in said

    resident.press("Say my code")

    assert at_step.hears_all()[-2:] == ["Code:", code.removeprefix("Code: ")]


def test_a_printer_that_fails_is_said_at_once_and_the_code_is_not(at_step, qtbot):
    resident, printer = at_step.resident, Printer()
    resident.kiosk.journey.opened.open_printers(Printers(printer))
    resident.press("Continue later")
    at_step.listens()
    at_step.hears_all()
    resident.press("Print my code")
    before = len(at_step.said)

    printer.says("failed", "paper")
    at_step.notices(qtbot)

    new = at_step.hears_all()[before:]
    assert "The printer has no more paper." in new
    code = next(node.name for node in resident.all_nodes if node.name.startswith("Code: "))
    assert code.removeprefix("Code: ") not in " ".join(new)


def test_a_ticket_of_a_booking_is_read_and_its_code_only_when_asked_for(arrive, prime):
    listener = Listener(arrive, prime, booth=Counter().booth)
    book(listener.resident)
    listener.listens()
    said = " ".join(listener.hears_all())
    assert "Wednesday 25 November at 9:45" in said
    assert "It is said only if you ask for it." in said
    words = next(iter(Counter().booked().code.split()))
    assert words.lower() not in said.lower()

    listener.resident.press("Say my code")

    assert words.lower() in " ".join(listener.hears_all()[-4:]).lower()


def test_a_page_that_comes_in_parts_is_read_once_all_of_it_is_there(
    arrive, prime, monkeypatch, qtbot
):
    monkeypatch.setattr("kiosk.tour.shown_desk._hours", day_and_night)
    listener = Listener(arrive, prime, booth=Counter().booth)
    listener.listens()

    to_times(listener.resident)
    qtbot.waitUntil(lambda: "2 of 4" in listener.said[-1], timeout=SOON_MS)
    listener.mouth.end_all(most=1000)

    last = times(listener.resident)[-1]
    assert last.endswith("23:30")
    assert any(last in said for said in listener.said)


def test_what_is_typed_is_counted_and_said_only_when_asked_for(listener, qtbot):
    resident = listener.resident
    resident.press("Search by typing")
    resident.type("aide")
    listener.listens()
    said = " ".join(listener.hears_all())
    assert "to be typed, 4 typed." in said
    assert "aide" not in said.split()

    resident.press("Say what I typed")

    assert listener.said[-1] == "aide"


def test_what_is_masked_is_never_said(listener):
    resident = listener.resident
    resident.press("Search by typing")
    resident.type("aide")
    field = next(node for node in resident.all_nodes if node.role.name == "EditableText")
    field.item.setProperty("masked", True)
    listener.listens()
    listener.hears_all()

    assert "Say what I typed" not in resident.buttons
    listener.resident.kiosk.listening.view.saySecret()

    assert "aide" not in " ".join(listener.said)


@pytest.mark.parametrize("why", [Mute.NO_SOUND, Mute.NO_VOICE])
def test_a_kiosk_that_cannot_speak_says_so_in_words_and_the_rest_works(listener, why):
    listener.listens()

    listener.mouth.fail(why)
    listener.resident.see()

    assert listener.resident.says(CANNOT)
    listener.resident.press("OK")
    assert not listener.resident.says(CANNOT)
    listener.resident.press("Do a procedure")
    assert listener.resident.heading == "What is it about?"


def test_a_language_without_a_voice_is_said_in_words(listener):
    listener.listens()

    listener.mouth.fail(Mute.NO_LANGUAGE)
    listener.resident.see()

    assert listener.resident.says("This kiosk has no voice for this language.")


def test_who_listens_is_there(arrive, prime, watch):
    listener = Listener(arrive, prime)
    watched = watch(listener.resident)
    listener.listens()

    for _ in range(4):
        watched.passes(100)
        listener.mouth.end()
    assert not watched.warned

    listener.resident.press("Pause")
    watched.passes(IDLE_S)
    assert watched.warned


def test_the_question_whether_one_is_there_is_asked_aloud_and_does_not_answer_itself(
    arrive, prime, watch, qtbot
):
    listener = Listener(arrive, prime)
    watched = watch(listener.resident)
    listener.listens()
    listener.hears_all()

    watched.passes(IDLE_S + 1)

    qtbot.waitUntil(lambda: "Are you still there?" in listener.said, timeout=SOON_MS)
    listener.hears_all()
    assert any("everything is erased in" in each for each in listener.said)
    assert any(each.startswith("Yes, I go on, button") for each in listener.said)
    assert watched.warned
    watched.passes(10)
    assert watched.warned


def test_the_question_is_not_asked_aloud_where_nobody_listened(arrive, prime, watch, monkeypatch):
    listener = Listener(arrive, prime)
    monkeypatch.setattr(listener.arrivals, "ask", lambda: pytest.fail("it is asked aloud"))
    watched = watch(listener.resident)
    listener.resident.press("Contrast")

    watched.passes(IDLE_S + 1)

    assert watched.warned
    assert listener.said == []


def test_what_was_erased_is_said_aloud_to_who_listened_and_then_it_is_over(
    arrive, prime, watch, qtbot
):
    listener = Listener(arrive, prime, languages=(Language.EN, Language.FR))
    kiosk = listener.resident.kiosk
    kiosk.journey.finished("finish", "10:42", [Trace.TYPED])
    kiosk.listening.greet(Language.FR)
    qtbot.waitUntil(lambda: "Un instant, la borne efface tout." in listener.said, timeout=SOON_MS)

    kiosk.journey.gone("10:43")

    qtbot.waitUntil(lambda: "Tout est effacé." in listener.said, timeout=SOON_MS)
    listener.hears_all()
    assert "Tout ce qui a été tapé" in listener.said
    assert kiosk.journey.saying_goodbye

    listener.resident.press("Accueil")

    assert listener.resident.heading == HOME
    assert "Pause" not in listener.resident.buttons
    assert "Finish" not in listener.resident.buttons  # nobody has begun anything
    assert kiosk.listening.aloud is None


@pytest.mark.qt_log_ignore(r"does not support raise\(\)")
def test_the_end_tells_the_next_process_in_which_language_and_it_says_so(
    arrive, prime, watch, qtbot
):
    listener = Listener(arrive, prime)
    watched = watch(listener.resident)
    listener.listens()
    listener.resident.press("Finish")
    (ended,) = [said for said in watched.said if isinstance(said, Ended)]
    assert ended.aloud is Language.EN

    after = Listener(arrive, prime, languages=(Language.FR, Language.EN))
    next_one = watch(after.resident)
    heading = "One moment, everything is being erased."
    order = Show(After.FINISH, ended.aloud)
    next_one.hears(order, qtbot, lambda: heading in after.said)
    next_one.hears(Gone(), qtbot, lambda: "Everything is erased." in after.said)


def test_who_listened_can_finish_and_the_end_is_told_in_which_language(listener):
    assert listener.resident.kiosk.listening.aloud is None

    listener.listens()

    assert listener.resident.kiosk.listening.aloud is Language.EN
    assert "Finish" in listener.resident.buttons


def test_pace_and_volume_begin_anew_with_the_next_person(listener):
    listener.listens()
    listener.resident.press("Slower")
    listener.resident.press("Louder")

    listener.resident.kiosk.start_over()
    listener.listens()

    assert listener.mouth.utterances[-1].pace == 150
    assert listener.mouth.utterances[-1].volume == 100


def test_every_word_told_of_a_screen_is_in_the_accessibility_tree(at_step):
    resident = at_step.resident
    parts = told(resident.window, resident.language, whole=True)

    for part in parts:
        assert resident.says(part.words), part.words


def test_that_the_voice_was_of_use_is_counted_as_an_aid_to_reading(listener):
    tally = listener.resident.kiosk.journey.tally
    assert ("option", "speech", "times") not in tally.session()

    listener.listens()

    assert ("option", "speech", "times") in tally.session()
