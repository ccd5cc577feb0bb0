"""Who listens is there: asked aloud before the end, and told aloud what was erased."""

import pytest

from kiosk.app.messages import After, Ended, Gone, Show, Trace
from kiosk.language.languages import Language
from tests.screens.listener import SOON_MS, Listener
from tests.screens.watched import IDLE_S

HOME = "Hello, what would you like to do?"


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
