"""The engine of pages: what is known of it, and done, before it is loaded."""

import os
from pathlib import Path

import pytest

from kiosk.devices.browser import engine
from kiosk.devices.browser.engine import UNCONFINED, Hindrance, hindrance, lay_ready


@pytest.fixture
def read_ahead(monkeypatch):
    """The files that the system was asked to read ahead, and how much of each."""
    asked = {}

    def note(opened, start, length, advice):
        asked[Path(f"/proc/self/fd/{opened}").resolve().name] = (start, length, advice)

    monkeypatch.setattr(os, "posix_fadvise", note)
    return asked


def test_what_the_engine_is_made_of_is_read_ahead_whole(read_ahead):
    lay_ready()

    named = {"libQt6WebEngineCore.so.6", "QtWebEngineProcess", "icudtl.dat"}
    assert named <= read_ahead.keys()
    assert set(read_ahead.values()) == {(0, 0, os.POSIX_FADV_WILLNEED)}


def test_a_kiosk_whose_engine_lies_elsewhere_reads_nothing_ahead(
    read_ahead, monkeypatch, tmp_path
):
    monkeypatch.setattr(engine, "_OF_QT", tmp_path / "none")

    lay_ready()

    assert read_ahead == {}


def test_no_file_stays_open_when_the_system_will_not_read_ahead(monkeypatch):
    def refuse(*asked):
        raise OSError

    monkeypatch.setattr(os, "posix_fadvise", refuse)
    before = len(os.listdir("/proc/self/fd"))

    lay_ready()

    assert len(os.listdir("/proc/self/fd")) == before


def test_root_opens_no_site_but_in_trials(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.delenv(UNCONFINED)
    assert hindrance() is Hindrance.ROOT

    monkeypatch.setenv(UNCONFINED, "1")
    assert hindrance() is None


def test_a_system_that_lets_no_page_be_shut_off_is_found_out(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(engine, "_PROBE", ("false",))
    assert hindrance() is Hindrance.SANDBOX

    monkeypatch.setattr(engine, "_PROBE", ("no-such-program-here",))
    assert hindrance() is Hindrance.SANDBOX
