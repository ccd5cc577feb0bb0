"""The sites that are declared, with who and why."""

import pytest

from kiosk.browsing.fence import Use
from kiosk.browsing.patience import wait_s
from kiosk.browsing.sites import Site, Sites, of_place, read_sites

SITES = Sites(
    sign_in=(Site("franceconnect.gouv.fr", "us", "to sign in"),),
    parts=(Site("gouv.fr", "us", "letters"),),
    place=of_place({"pessac.fr": {"by": "Claire", "why": "meetings"}}),
)


def test_the_shipped_ones_are_sound_and_each_says_who_and_why():
    sites, problems = read_sites()

    assert problems == ()
    assert {"franceconnect.gouv.fr", "impots.gouv.fr", "ameli.fr"} <= sites.domains()
    for site in (*sites.sign_in, *sites.parts):
        assert site.by
        assert site.why


def test_a_page_may_be_the_guides_own_one_to_sign_in_or_the_places():
    fence = SITES.fence(["caf.fr"])

    for host in ("caf.fr", "app.franceconnect.gouv.fr", "www.pessac.fr"):
        assert fence.lets(f"https://{host}/", Use.PAGE)
    assert not fence.lets("https://style.gouv.fr/", Use.PAGE)
    assert fence.lets("https://style.gouv.fr/", Use.PART)


@pytest.mark.parametrize(
    ("host", "standing"),
    [
        ("www.caf.fr", "official"),
        ("app.franceconnect.gouv.fr", "sign-in"),
        ("pessac.fr", "place"),
        ("gouv.fr", ""),
        ("evil.example", ""),
    ],
)
def test_what_a_site_is_here_can_be_said(host, standing):
    assert SITES.standing(host, ["caf.fr"]) == standing


def test_what_is_wrong_in_the_file_is_told_and_not_allowed(tmp_path):
    path = tmp_path / "sites.toml"
    path.write_text('[[sign_in]]\ndomain = "a.fr"\nby = "us"\n[[parks]]\n', "utf-8")

    sites, problems = read_sites(path)

    assert sites.sign_in == ()
    assert [problem.key for problem in problems] == ["parks", "sign_in[0].why"]


def test_one_that_is_not_in_a_list_is_told_and_not_allowed(tmp_path):
    path = tmp_path / "sites.toml"
    path.write_text('sign_in = "a.fr"\n', "utf-8")

    sites, problems = read_sites(path)

    assert sites.sign_in == ()
    assert [problem.key for problem in problems] == ["sign_in"]


def test_refusals_cost_a_little_patience_and_never_much():
    waits = [wait_s(refused) for refused in range(1, 50)]

    assert waits[:2] == [0, 0]
    assert waits == sorted(waits)
    assert max(waits) <= 12
