"""Makes the page of a month, as a PDF, of what a kiosk keeps. Nothing is shown on a screen."""

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.app.figures import make_figures
from kiosk.app.kept import Kept
from kiosk.app.month_words import Telling, month_sheet
from kiosk.app.shelf import read_shelf
from kiosk.app.window import TRANSLATIONS
from kiosk.devices.month_drawing import month_pdf
from kiosk.language.languages import Language
from kiosk.settings.reading import read_site
from kiosk.statistics.dashboard import MonthSeen, month_seen
from kiosk.storage.counts import Counts
from kiosk.storage.opening import FILE, must_be_sound
from kiosk.storage.troubles import StorageError

_log = logging.getLogger(__name__)


class MonthError(Exception):
    """There is no page; the sentence says why."""


def month_page(data: Path, config: Path, day: date, language: Language, today: date) -> bytes:
    """The PDF of the month of that day, in that language.

    Raises:
        MonthError: nothing can be read there.
    """
    if not (data / FILE).is_file():
        raise MonthError(f"{data}: no kiosk has counted anything there")
    kept = Kept(data)
    with closing(kept):
        try:
            seen = _seen(kept, data, day)
        except StorageError as error:
            raise MonthError(f"{data}: nothing can be read there ({error.trouble})") from error
        site = read_site(config, data).site
        figures = make_figures(kept, site, read_shelf(config, data), config)
        telling = Telling(
            language,
            site.place_name,
            figures.names(language),
            today,
            figures.open_data,
            demonstration=kept.demonstration,
        )
    with speaking(language):
        return month_pdf(month_sheet(seen, telling))


def _seen(kept: Kept, data: Path, day: date) -> MonthSeen:
    # Looked at first: who only reads puts no damaged file aside, and tells no empty month of it.
    must_be_sound(data / FILE)
    kept.open()
    if kept.database is None:
        raise MonthError(f"{data}: nothing can be read there ({kept.trouble})")
    return month_seen(Counts(kept.database), day)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Have an application without a screen that speaks that language."""
    # Said here, not in the environment: a terminal on a desk may name a screen that is not there.
    words = ["pas-a-pas", "-platform", "offscreen"]
    application = QCoreApplication.instance() or QGuiApplication(words)
    translator = QTranslator()
    if translator.load(f"pas-a-pas_{language}.qm", str(TRANSLATIONS)):
        application.installTranslator(translator)
    elif language is not Language.EN:
        _log.warning("the words of %s are missing: run packaging/build.py", language)
    try:
        yield
    finally:
        application.removeTranslator(translator)
