"""Squares that telephones and scanners read (QR codes, ISO/IEC 18004)."""

from functools import lru_cache

QUIET = 4  # empty modules around the square, as the standard wants


@lru_cache(maxsize=16)
def square(text: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of the square that holds this text, by rows, True for dark, margin included."""
    import qrcode  # noqa: PLC0415  the first screen has no square, and does not wait for it
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in code.get_matrix())
