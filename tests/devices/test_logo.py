import json
import os
import struct
import subprocess
import sys
import zlib

import pytest
from PySide6.QtGui import QImage

from kiosk.devices.logo import LogoError, logo_of
from kiosk.devices.plain_svg import beyond_drawing
from tests.devices.logos import DRAWING, SVG


def png(width, height):
    """A grey picture of that size; the packed rows of a huge one are small."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def sized(content):
    image = QImage.fromData(content)
    return image.width(), image.height()


@pytest.fixture
def made(qapp, tmp_path):
    """A function: the logo made of a file with that content."""

    def make(content, name="logo.png"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return logo_of(path, 480, 160)

    return make


def refusal(make, content, name="logo.png"):
    with pytest.raises(LogoError) as caught:
        make(content, name)
    return caught.value.cause, caught.value.detail


def test_a_picture_is_made_small_enough_for_the_header(made):
    assert sized(made(png(1200, 400))) == (480, 160)
    assert sized(made(png(400, 800))) == (80, 160)
    assert sized(made(png(100, 50))) == (100, 50)


def test_a_drawing_becomes_pixels(made):
    content = made(DRAWING, "logo.svg")

    assert sized(content) == (480, 160)
    assert QImage.fromData(content).pixelColor(200, 80).name() == "#004b92"


def test_fifty_megabytes_are_refused_before_they_are_read(qapp, tmp_path):
    path = tmp_path / "logo.png"
    path.touch()
    os.truncate(path, 50_000_000)

    with pytest.raises(LogoError) as caught:
        logo_of(path, 480, 160)
    assert (caught.value.cause, caught.value.detail) == ("picture too large", "50000000")


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (png(9000, 10), ("picture pixels", "9000 × 10")),
        (b"MZ this is a program", ("no picture", "")),
        (b"", ("no picture", "")),
        (png(64, 64)[:60], ("no picture", "")),
        (b"<html><body>logo</body></html>", ("no picture", "")),
        (b"<svg", ("no picture", "")),
        (
            b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
            ("no picture", ""),
        ),
    ],
    ids=["pixels", "program", "empty", "cut", "page", "half", "gif"],
)
def test_what_is_no_logo_is_told(made, content, cause):
    assert refusal(made, content) == cause


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<script>alert(1)</script>", "script"),
        ('<rect onclick="go()"/>', "onclick"),
        ('<image href="https://example.org/x.png"/>', "href"),
        ('<use href="other.svg#a"/>', "href"),
        ("<foreignObject/>", "foreignobject"),
        ("<style>@import 'https://example.org/a.css';</style>", "style"),
        ('<rect fill="url(https://example.org/a)"/>', "fill"),
        ("<animate/>", "animate"),
    ],
)
def test_a_drawing_that_does_more_is_told_with_what(made, inside, what):
    assert refusal(made, SVG.format(inside), "logo.svg") == ("picture script", what)


@pytest.mark.parametrize(
    "inside",
    [
        '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/>',
        '<use href="#a"/>',
        "<style>rect {fill: #004B92}</style>",
        '<image href="data:image/png;base64,AAAA"/>',
    ],
)
def test_what_programs_write_into_plain_drawings_is_taken(inside):
    assert beyond_drawing(SVG.format(inside).encode()) == ""


def test_entities_that_grow_without_end_are_never_opened():
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'

    assert beyond_drawing(bomb) == "DOCTYPE"


def test_the_process_writes_the_file_or_says_in_a_line_why_not(tmp_path):
    (tmp_path / "a.svg").write_text(DRAWING, "utf-8")
    words = [sys.executable, "-m", "kiosk.devices.logo"]

    done = subprocess.run(
        [*words, tmp_path / "a.svg", tmp_path / "out.png", "480", "160"],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, sized((tmp_path / "out.png").read_bytes())) == (0, (480, 160))

    done = subprocess.run(
        [*words, tmp_path / "gone.svg", tmp_path / "other.png", "480", "160"],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert json.loads(done.stdout) == ["picture gone", ""]
    assert not (tmp_path / "other.png").exists()
