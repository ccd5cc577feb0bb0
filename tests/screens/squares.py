"""Reads the squares that a screen shows, as a telephone or a scanner does: from the pixels."""

import numpy as np
import zxingcpp
from PySide6.QtGui import QImage


def read_square(image: QImage) -> str:
    """What the one square in the picture holds."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    found = zxingcpp.read_barcodes(rows[:, : grey.width()].copy())
    (square,) = [each for each in found if each.format == zxingcpp.BarcodeFormat.QRCode]
    return square.text
