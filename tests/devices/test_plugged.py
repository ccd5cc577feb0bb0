"""Whether a printer is there, by the address that CUPS has for it."""

import socket
from contextlib import closing

import pytest

from kiosk.devices import plugged
from kiosk.devices.plugged import absent
from kiosk.devices.printer_trouble import Trouble

ADDRESS = "usb://EPSON/TM-T20II?serial=4B3544"


@pytest.fixture
def usb(tmp_path):
    """What Linux tells of the USB, where a keyboard is plugged in."""
    plug_in(tmp_path, "1-2", "03")
    return tmp_path


def plug_in(usb, name, kind, **said):
    (usb / name).mkdir()
    (usb / f"{name}:1.0").mkdir()
    (usb / f"{name}:1.0" / "bInterfaceClass").write_text(f"{kind}\n")
    for what, words in said.items():
        (usb / name / what).write_text(f"{words}\n")


def test_a_printer_whose_cable_is_out_is_unplugged(usb):
    assert absent(ADDRESS, usb) is Trouble.UNPLUGGED


@pytest.mark.parametrize(
    "said",
    [
        {"serial": "4B3544", "product": "Receipt"},
        {"serial": "other", "product": "TM-T20II"},
        {"product": "EPSON TM-T20II"},
        {},
    ],
)
def test_one_that_is_plugged_in_is_known_by_what_it_says_of_itself(usb, said):
    plug_in(usb, "1-4", "07", **said)

    assert absent(ADDRESS, usb) is None


def test_another_printer_at_the_usb_is_not_taken_for_it(usb):
    plug_in(usb, "1-4", "07", serial="XX", product="LaserJet 4")

    assert absent(ADDRESS, usb) is Trouble.UNPLUGGED


def test_where_the_usb_cannot_be_looked_at_nothing_is_said(tmp_path):
    assert absent(ADDRESS, tmp_path / "nothing") is None


def test_a_printer_on_the_network_is_there_while_its_machine_answers(monkeypatch):
    with closing(socket.create_server(("127.0.0.1", 0))) as printer:
        port = printer.getsockname()[1]
        assert absent(f"socket://127.0.0.1:{port}") is None
    assert absent(f"ipp://127.0.0.1:{port}/ipp/print") is None, "it refuses, so it is there"

    def nobody(*ignored):
        raise TimeoutError

    monkeypatch.setattr(plugged.socket, "create_connection", nobody)
    assert absent("socket://127.0.0.1") is Trouble.OFF


@pytest.mark.parametrize(
    "address", ["dnssd://Bureau._ipp._tcp.local/", "implicitclass://x/", "nonsense", "usb://[x"]
)
def test_of_an_address_of_another_kind_nothing_is_said(address, usb):
    assert absent(address, usb) is None
