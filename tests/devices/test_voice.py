"""The voice in its process, with the real libespeak-ng that `packaging/test.sh` installs."""

import subprocess
import sys
import wave
from array import array

import pytest

from kiosk.devices.speech import Mute, Utterance
from kiosk.devices.voice import better, espeak
from kiosk.devices.voice.espeak import Espeak, NoVoiceError
from kiosk.devices.voice.lines import Failed, Made, Make, answer, line
from kiosk.language.aloud import Run, aloud
from kiosk.language.languages import Language

LONGEST_MS = 20_000  # to wait for, on a busy machine
GREETINGS = {
    Language.FR: "Bonjour. Que voulez-vous faire ?",
    Language.EN: "Hello. What would you like to do?",
    Language.ES: "Hola. ¿Qué quiere hacer?",
    Language.PT: "Olá. O que deseja fazer?",
    Language.AR: "مرحبًا، بماذا يمكن أن نساعدك؟",
}


def one(language, text, **how):
    return Utterance((Run(text, language),), **how)


def loudness(sound):
    samples = array("h", sound.samples)
    return (sum(value * value for value in samples) / len(samples)) ** 0.5


@pytest.fixture
def made(voice, qtbot):
    """A function: the sound of an utterance."""
    speaking = voice()

    def make(utterance):
        with qtbot.waitSignal(speaking.made, timeout=LONGEST_MS, raising=True) as heard:
            speaking.make(utterance)
        return heard.args[0]

    return make


@pytest.mark.parametrize("language", GREETINGS)
def test_every_language_of_the_kiosk_has_a_voice_that_tells_its_words(made, language, tmp_path):
    text = GREETINGS[language]

    sound = made(one(language, text))

    written = tmp_path / "said.wav"
    with wave.open(str(written), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(sound.rate)
        file.writeframes(sound.samples)
    with wave.open(str(written)) as file:
        assert file.getnframes() * 1000 // file.getframerate() == sound.lasts_ms
    assert 1_000 < sound.lasts_ms < 6_000
    assert loudness(sound) > 500  # of 32,767: it is no silence
    starts = [word.start for word in sound.words]
    times = [word.at_ms for word in sound.words]
    assert starts == sorted(set(starts))
    assert times == sorted(times)
    assert all(0 <= time < sound.lasts_ms for time in times)
    assert len(starts) >= len(text.split()) - 1
    assert all(0 <= word.start < len(text) for word in sound.words)


def test_each_word_is_told_where_it_stands(made):
    text = "Bienvenue à la bibliothèque, là où tout commence."

    sound = made(one(Language.FR, text))

    told = [text[word.start : word.start + word.length] for word in sound.words]
    assert told == ["Bienvenue", "à", "la", "bibliothèque", "là", "où", "tout", "commence"]


def test_slower_takes_longer_and_louder_is_louder(made):
    normal = made(one(Language.FR, GREETINGS[Language.FR]))
    slow = made(one(Language.FR, GREETINGS[Language.FR], pace=95))
    loud = made(one(Language.FR, GREETINGS[Language.FR], volume=140))
    low = made(one(Language.FR, GREETINGS[Language.FR], volume=60))

    assert slow.lasts_ms > 1.3 * normal.lasts_ms
    assert loudness(low) < 0.8 * loudness(normal)
    assert loudness(loud) > 1.2 * loudness(normal)


def test_french_within_another_language_is_said_by_the_french_voice(made):
    words = aloud("Press “Aides et démarches” (benefits).", Language.EN, quotes_french=True)
    english = made(one(Language.EN, "".join(run.text for run in words.runs)))

    both = made(Utterance(words.runs))

    alone = [made(Utterance((run,))).lasts_ms for run in words.runs]
    assert abs(both.lasts_ms - sum(alone)) < 100
    assert abs(both.lasts_ms - english.lasts_ms) > 200  # that voice stumbles over the French
    seen = [words.place(word.start, word.length) for word in both.words]
    shown = [words.shown[start : start + length] for start, length in seen]
    assert shown == ["Press", "“Aides", "et", "démarches”", "(benefits)."]


def test_only_the_last_that_was_asked_for_is_heard_of(voice, qtbot):
    speaking, sounds = voice(), []
    speaking.made.connect(sounds.append)

    for text in ("un", "deux", "trois cent mille quatre-vingt-dix-neuf"):
        speaking.make(one(Language.FR, text))

    qtbot.waitUntil(lambda: bool(sounds), timeout=LONGEST_MS)
    speaking.make(one(Language.FR, "fin"))  # answers come in the order of the questions
    qtbot.waitUntil(lambda: sounds[-1].lasts_ms < 1_500, timeout=LONGEST_MS)
    assert len(sounds) == 2
    assert sounds[0].lasts_ms > 1_500


def test_what_was_forgotten_is_not_heard_of(voice, qtbot):
    speaking, sounds = voice(), []
    speaking.made.connect(sounds.append)
    speaking.make(one(Language.FR, "un"))
    speaking.forget()
    speaking.make(one(Language.FR, "quatre cent mille"))
    qtbot.waitUntil(lambda: bool(sounds), timeout=LONGEST_MS)

    assert len(sounds) == 1
    assert sounds[0].lasts_ms > 700


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("no-such-program-here",), id="not there"),
        pytest.param((sys.executable, "-c", "raise SystemExit(3)"), id="falls"),
        pytest.param((sys.executable, "-c", "print('speak up'); input()"), id="talks nonsense"),
    ],
)
def test_a_voice_that_cannot_speak_says_so_once(voice, qtbot, command):
    speaking, failures = voice(command), []
    speaking.failed.connect(failures.append)

    speaking.make(one(Language.FR, "un"))

    qtbot.waitUntil(lambda: bool(failures), timeout=LONGEST_MS)
    assert failures == [Mute.NO_VOICE]


def test_a_process_that_falls_while_it_speaks_is_started_again(voice, qtbot, tmp_path):
    mark = tmp_path / "fell"
    falls_once = (
        f"import os, pathlib, sys; mark = pathlib.Path({str(mark)!r})\n"
        "if not mark.exists(): sys.stdin.readline(); mark.touch(); os.kill(os.getpid(), 11)\n"
        "from kiosk.devices.voice.process import main\n"
        "main(sys.stdin.buffer, sys.stdout.buffer)\n"
    )
    speaking = voice((sys.executable, "-c", falls_once))

    with qtbot.waitSignal(speaking.made, timeout=LONGEST_MS):
        speaking.make(one(Language.FR, "un"))

    assert mark.exists()


def process(*asked):
    """What the process answers, with the bytes of sound."""
    command = [sys.executable, "-m", "kiosk.devices.voice.process"]
    done = subprocess.run(
        command, input=b"".join(asked), capture_output=True, check=True, timeout=60
    )
    rest, found = done.stdout, []
    while rest:
        said, _, rest = rest.partition(b"\n")
        found.append(answer(said))
        if isinstance(found[-1], Made):
            assert len(rest) >= found[-1].size
            rest = rest[found[-1].size :]
    return found


def test_a_language_without_a_voice_is_named_and_the_others_speak_on():
    lost, said = process(
        line(Make(1, [("abc", "xx")], 150, 100)),
        b"what?\n",
        line(Make(2, [("un", "fr")], 150, 100)),
    )

    assert lost == Failed(1, "no-language")
    assert isinstance(said, Made)
    assert said.number == 2
    assert said.size > 0


def test_without_the_library_it_says_so(monkeypatch):
    monkeypatch.setattr(espeak.Espeak.__init__, "__defaults__", ("libno-such-voice.so.1",))

    with pytest.raises(NoVoiceError, match="libno-such-voice"):
        Espeak()


WAV = """
import io, struct, sys, wave
text = sys.stdin.read()
out = io.BytesIO()
with wave.open(out, "wb") as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(16000)
    file.writeframes(struct.pack("<h", 1000) * 800 * len(text.strip()))
sys.stdout.buffer.write(out.getvalue())
"""
NO_WAV = "import sys; sys.stdin.read(); print('sorry')"


def program(words):
    return [sys.executable, "-c", words]


def test_a_better_voice_speaks_where_there_is_one(voice, qtbot):
    speaking = voice(better={Language.FR: program(WAV)})

    with qtbot.waitSignal(speaking.made, timeout=LONGEST_MS) as heard:
        speaking.make(one(Language.FR, "un deux"))

    (sound,) = heard.args
    assert (sound.rate, sound.lasts_ms) == (16_000, 350)
    assert [(word.start, word.length) for word in sound.words] == [(0, 2), (3, 4)]
    assert [word.at_ms for word in sound.words] == [0, 150]


@pytest.mark.parametrize(
    "words", [NO_WAV, "raise SystemExit(1)"], ids=["writes no sound", "falls"]
)
def test_when_the_better_voice_fails_the_usual_one_speaks(voice, qtbot, words, tmp_path):
    asked = tmp_path / "asked"
    counted = f"open({str(asked)!r}, 'a').write('x')\n{words}"
    speaking = voice(better={Language.FR: program(counted)})

    for _ in range(2):
        with qtbot.waitSignal(speaking.made, timeout=LONGEST_MS) as heard:
            speaking.make(one(Language.FR, "un deux trois"))
        assert heard.args[0].rate == 22_050

    assert asked.read_text() == "x"  # and it was not asked again


def test_a_better_voice_is_not_waited_for_for_ever(monkeypatch):
    monkeypatch.setattr(better, "_MOST_S", 0.2)

    with pytest.raises(NoVoiceError, match="timed out"):
        better.speak("un", program("import time; time.sleep(60)"), 150, 100)


def test_a_better_voice_is_told_the_pace_and_made_as_loud_as_asked():
    says_its_pace = WAV.replace("text = sys.stdin.read()", "text = 'x' * int(sys.argv[1][0])")

    rate, spoken = better.speak("un", [*program(says_its_pace), "{length_scale}"], 50, 300)

    assert (rate, len(spoken.samples)) == (16_000, 2 * 800 * 3)
    assert array("h", bytes(spoken.samples))[0] == 3_000
