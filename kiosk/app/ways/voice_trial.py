"""The voice is chosen and tried: it says a sentence, the person says whether they heard it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.voices import better_voices, found_voices
from kiosk.app.ways.editing import choose
from kiosk.app.ways.ground import Ground
from kiosk.devices.speech import Mute, Speech, SpeechMaker, Utterance
from kiosk.language.aloud import Run
from kiosk.language.languages import Language
from kiosk.screens.booking.people import language_name
from kiosk.screens.navigation import Page
from kiosk.screens.setup.trial_view import TrialView, Tried
from kiosk.screens.staff.choice_view import Option
from kiosk.screens.staff.setting_choices import PACES
from kiosk.screens.staff.setting_words import LABELS
from kiosk.screens.staff.settings_view import Row

translate = QCoreApplication.translate  # the tool that collects words knows it by this name
_PACE, _MODEL = "voice.pace", "voice.model"


class VoiceTrial:
    """Says a sentence with the voice as it is set now, not as it was when the screen began."""

    def __init__(self, ground: Ground, desk: SetUpDesk) -> None:
        self._ground, self._desk = ground, desk
        self._view: TrialView | None = None
        self._speech: Speech | None = None
        self._mute: Mute | None = None
        self._speaking = False

    def page(self, answered: str, said: Callable[[str], None]) -> Page:
        """Its page; `said` hears whether it was heard."""
        view = self._view = TrialView(self._ground.display, "speaker-high", self._tell, answered)
        view.tryAsked.connect(self._try)
        view.said.connect(said)
        view.taken.connect(self._take)
        return Page("setup/TrialScreen.qml", view)

    def _tell(self) -> Tried:
        troubles = {
            Mute.NO_VOICE: translate("Staff", "This kiosk has no voice: the technician adds it."),
            Mute.NO_LANGUAGE: translate("Staff", "The voice does not speak this language."),
            Mute.NO_SOUND: translate("Staff", "The sound does not come out: no loudspeaker."),
        }
        return Tried(
            title=translate("Staff", "Voice and sound"),
            lead=translate("Staff", "Press the button, and listen where residents stand."),
            button=translate("Staff", "Say a sentence"),
            question=translate("Staff", "Did you hear it well?"),
            advice=translate(
                "Staff",
                "Turn the loudspeaker up, and see that it is plugged in. Then try once more.",
            ),
            trouble=troubles[self._mute] if self._mute else "",
            busy=self._speaking,
            rows=self._rows(),
        )

    def _rows(self) -> Sequence[Row]:
        reading = self._desk.office.settings()
        site, locked = reading.site, reading.locked
        rows = [
            Row(
                _PACE,
                translate("Staff", LABELS[_PACE]),
                translate("Staff", PACES[str(site.voice_pace)]),
                _PACE in locked,
            )
        ]
        for language in map(Language, site.languages):
            if found_voices(self._desk.office.config, language):
                label = translate("Staff", LABELS[_MODEL]).replace("%1", language_name(language))
                path = dict(site.voice_model).get(language.value, "")
                value = _called(path) if path else translate("Staff", "That of the system")
                rows.append(Row(f"{_MODEL}/{language}", label, value, _MODEL in locked))
        return rows

    def _take(self, key: str) -> None:
        setting, _, code = key.partition("/")
        if setting == _PACE:
            choose(
                self._ground,
                lambda: translate("Staff", LABELS[_PACE]),
                self._paces,
                lambda name: self._desk.set_all({_PACE: int(name)}),
                then=self._refresh,
            )
        else:
            language = Language(code)
            choose(
                self._ground,
                lambda: translate("Staff", LABELS[_MODEL]).replace("%1", language_name(language)),
                lambda: self._models(language),
                lambda path: self._keep_model(language, path),
                then=self._refresh,
            )

    def _paces(self) -> Sequence[Option]:
        now = str(self._desk.office.settings().site.voice_pace)
        return [
            Option(name, translate("Staff", words), name == now) for name, words in PACES.items()
        ]

    def _models(self, language: Language) -> Sequence[Option]:
        now = dict(self._desk.office.settings().site.voice_model).get(language.value, "")
        found = found_voices(self._desk.office.config, language)
        return [
            Option("", translate("Staff", "That of the system"), not now),
            *(Option(str(path), _called(path.name), str(path) == now) for path in found),
        ]

    def _keep_model(self, language: Language, path: str) -> None:
        set_now = self._desk.office.settings().site.voice_model
        models = {code: kept for code, kept in set_now.items() if code != language.value}
        self._desk.set_all({_MODEL: {**models, language.value: path} if path else models})

    def _try(self) -> None:
        speech = self._speech = self._maker()(self._ground.navigation)
        speech.ended.connect(lambda: self._over(None))
        speech.failed.connect(self._over)
        self._mute, self._speaking = None, True
        sentence = translate("Staff", "Good morning. This is the voice that reads the screen.")
        pace = self._desk.office.settings().site.voice_pace
        speech.say(Utterance((Run(sentence, self._ground.display.spoken),), pace))

    def _maker(self) -> SpeechMaker:
        """What speaks, with the voices that are set now."""
        made = self._ground.around.speech
        if isinstance(made, partial):
            return partial(made.func, better=better_voices(self._desk.office.settings().site))
        return made

    def _over(self, mute: Mute | None) -> None:
        self._mute, self._speaking = mute, False
        self._refresh()

    def _refresh(self) -> None:
        if self._view is not None and isValid(self._view):
            self._view.refresh()


def _called(file: str) -> str:
    """What a voice is called: the middle of "fr_FR-siwis-medium.onnx"."""
    name = file.rpartition("/")[2].removesuffix(".onnx")
    parts = name.split("-")
    return parts[1].replace("_", " ").capitalize() if len(parts) > 1 else name
