"""Addresses are read as browsers read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.browsing.address import PORTS, Address, read_address
from tests.browsing.hostile import TABLE


def as_told(address):
    """What the table says of it."""
    if address is None:
        return None
    return (address.host, address.port) if address.scheme in PORTS else address.scheme


@pytest.mark.parametrize("written", TABLE)
def test_it_leads_where_a_browser_would_go(written):
    assert as_told(read_address(written)) == TABLE[written]


@pytest.mark.parametrize(
    "written", ["https://caf.fr@evil.example/", "https://a:b@caf.fr/", "https://:b@caf.fr/"]
)
def test_a_name_before_the_host_is_told(written):
    assert read_address(written).named


def test_what_is_longer_than_any_address_is_none():
    longest = "https://caf.fr/".ljust(65_536, "a")

    assert read_address(longest).host == "caf.fr"
    assert read_address(f"{longest}a") is None


@given(st.text())
def test_anything_at_all_is_an_address_or_is_none(written):
    found = read_address(written)

    assert found is None or isinstance(found, Address)


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_host_that_is_given_is_given_in_one_form_only(before, after):
    found = read_address(f"https://{before}caf.fr{after}")

    if found is not None:
        again = read_address(f"https://{found.host}:{found.port}/")
        assert (again.host, again.port) == (found.host, found.port)
        assert found.host == found.host.lower()
        assert found.host.isascii()


@given(st.integers(0, 2**32 - 1), st.sampled_from(["{}", "0x{:x}", "0{:o}"]))
def test_an_address_of_one_number_is_the_one_of_four(number, form):
    plain = ".".join(str(byte) for byte in number.to_bytes(4, "big"))

    assert read_address(f"https://{form.format(number)}/").host == plain
