import zlib

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.language.languages import Language
from kiosk.tour.album import Album
from kiosk.tour.combinations import Combination, Contrast, Orientation
from kiosk.tour.findings import Kind, finding
from kiosk.tour.report import Kept, report_of

HERE = Combination(Language.EN, 1.0, Contrast.PLAIN, Orientation.SMALL)
FAINT = finding(Kind.TEXT_CONTRAST, "text “Your papers”", 2.6, 7.0)


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (257, 101)])
def test_a_picture_kept_is_the_picture_seen(tmp_path, size):
    seed = zlib.crc32(repr(size).encode())
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    for at, colour in enumerate(np.random.default_rng(seed).integers(0, 2**24, size[0] * size[1])):
        image.setPixelColor(at % size[0], at // size[0], QColor(int(colour)))
    screen = report_of("home", HERE, ())

    Album(tmp_path).keep(screen, image)

    rgb = QImage.Format.Format_RGB32
    assert QImage(str(tmp_path / screen.file)).convertToFormat(rgb) == image.convertToFormat(rgb)


def test_where_pictures_are_kept_of_what_was_found_the_others_are_not(tmp_path):
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    right, wrong = report_of("right", HERE, ()), report_of("wrong", HERE, (FAINT,))

    for screen in (right, wrong):
        Album(tmp_path, Kept.FOUND).keep(screen, image)

    assert not (tmp_path / right.file).exists()
    assert (tmp_path / wrong.file).exists()


def test_a_picture_that_cannot_be_written_is_no_picture(tmp_path):
    (tmp_path / "en").write_text("")

    with pytest.raises(OSError, match="en"):
        Album(tmp_path).keep(report_of("home", HERE, ()), QImage(4, 4, QImage.Format.Format_RGB32))
