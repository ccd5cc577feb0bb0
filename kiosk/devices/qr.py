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


def square_svg(text: str, ink: str, ground: str) -> str:
    """The square as an SVG picture, one unit a module."""
    rows = square(text)
    dark = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, on in enumerate(row) if on
    )
    side = len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"'
        f' shape-rendering="crispEdges"><path fill="{ground}" d="M0 0h{side}v{side}h-{side}z"/>'
        f'<path fill="{ink}" d="{dark}"/></svg>'
    )
