"""What may be opened, and what may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.browsing.address import read_address
from kiosk.browsing.fence import Fence, Reason, Use
from tests.browsing.hostile import TABLE

FENCE = Fence(
    frozenset({"caf.fr", "franceconnect.gouv.fr"}), frozenset({"gouv.fr", "hcaptcha.com"})
)
LOCAL = Fence(frozenset({"caf.localhost"}), frozenset({"parts.localhost"}), loopback=True)
WHOLE, BESIDE = (Use.PAGE, Use.FRAME), (Use.PART, Use.SOCKET, Use.WORKER)


@pytest.mark.parametrize("use", [*WHOLE, *BESIDE])
@pytest.mark.parametrize(
    "address", ["https://caf.fr/", "https://www.caf.fr/a", "https://app.franceconnect.gouv.fr/"]
)
def test_official_pages_and_all_that_belongs_to_them_are_opened(address, use):
    scheme = "wss" if use is Use.SOCKET else "https"

    assert FENCE.refusal(address.replace("https", scheme), use) is None


@pytest.mark.parametrize("use", BESIDE)
def test_what_is_declared_for_it_is_loaded_beside_a_page(use):
    assert FENCE.lets("https://js.hcaptcha.com/1/api.js", use)
    assert FENCE.lets("https://captcha.piste.gouv.fr/", use)


@pytest.mark.parametrize("use", WHOLE)
def test_and_is_never_a_page_of_its_own(use):
    assert FENCE.refusal("https://js.hcaptcha.com/", use) is Reason.STRANGER


@pytest.mark.parametrize("use", list(Use))
@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/",
        "https://caf.fr.evil.example/",
        "https://notcaf.fr/",
        "https://caf.fr./",
        "https://саf.fr/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://2130706433/",
        "https://localhost/",
    ],
)
def test_a_stranger_is_asked_for_nothing(address, use):
    assert FENCE.refusal(address, use) is Reason.STRANGER


@pytest.mark.parametrize("use", list(Use))
@pytest.mark.parametrize(
    "address", ["https://a@caf.fr/", "https://caf.fr:8443/", "https://caf.fr:80/"]
)
def test_an_address_in_disguise_is_refused_even_of_an_official_site(address, use):
    assert FENCE.refusal(address, use) is Reason.DISGUISED


@pytest.mark.parametrize("use", list(Use))
@pytest.mark.parametrize("address", ["http://caf.fr/", "ws://caf.fr/", "ftp://caf.fr/"])
def test_nothing_goes_unencrypted(address, use):
    assert FENCE.refusal(address, use) is Reason.SCHEME


@pytest.mark.parametrize("address", [it for it, told in TABLE.items() if isinstance(told, str)])
def test_no_page_leads_out_of_the_web(address):
    assert FENCE.refusal(address, Use.PAGE) is Reason.SCHEME


def test_a_frame_may_be_what_the_page_itself_made():
    for made in ("about:blank", "about:srcdoc", "data:text/html,a", "blob:https://caf.fr/0"):
        assert FENCE.lets(made, Use.FRAME)
        assert not FENCE.lets(made, Use.PAGE)
    assert not FENCE.lets("about:config", Use.FRAME)


def test_this_machine_is_asked_in_tests_and_demonstrations_alone():
    assert LOCAL.lets("http://caf.localhost:8080/", Use.PAGE)
    assert LOCAL.lets("ws://caf.localhost:8080/", Use.SOCKET)
    assert not LOCAL.lets("http://evil.localhost:8080/", Use.PAGE)
    assert not LOCAL.lets("http://caf.fr/", Use.PAGE)
    beyond = Fence(LOCAL.pages)
    assert not beyond.lets("http://caf.localhost/", Use.PAGE)


@given(st.text(max_size=30), st.sampled_from(list(Use)))
def test_what_is_let_through_is_of_a_declared_domain(signs, use):
    written = f"https://{signs}"
    if FENCE.lets(written, use):
        host = read_address(written).host
        assert any(f".{host}".endswith(f".{each}") for each in FENCE.pages | FENCE.parts)


@given(st.sampled_from(["caf.fr", "a.caf.fr"]), st.text(max_size=10), st.text(max_size=10))
def test_no_sign_put_into_an_official_address_leads_to_a_stranger(host, before, after):
    written = f"https://{before}{host}{after}"
    if FENCE.lets(written, Use.PAGE):
        assert read_address(written).host.endswith(("caf.fr", "franceconnect.gouv.fr"))
