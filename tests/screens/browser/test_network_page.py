"""A network that wants its own page signed in first: in words, with a person and other ways."""

from tests.screens.squares import read_square

TITLE = "The network of this place is not open yet"


def behind(visitor, *, portal):
    visitor.resident.kiosk.journey.opened.browsing.portal = lambda: portal


def test_it_is_said_with_a_square_and_opens_by_itself_once_the_network_does(visitor):
    behind(visitor, portal=True)
    visitor.websites.closes()
    visitor.resident.press("Reload")

    visitor.shows_soon(TITLE)
    assert visitor.resident.says("A mediator can open the network")
    assert read_square(visitor.resident.look()) == visitor.websites.at()
    assert "Do it another way" in visitor.resident.buttons
    behind(visitor, portal=False)
    visitor.websites.opens_again()

    visitor.waits(lambda: not visitor.resident.says(TITLE), 40_000)
    visitor.waits(lambda: visitor.asks("document.querySelector('h1').textContent") == "Bonjour")


def test_a_certificate_of_the_networks_own_is_said_to_be_that(come, tls_at):
    visitor = come()
    behind(visitor, portal=True)
    visitor.opens()
    with tls_at("caf.localhost") as address:
        visitor.goes_to(address)
        visitor.shows_soon(TITLE)


def test_a_mediator_is_one_tap_away(visitor):
    behind(visitor, portal=True)
    visitor.websites.closes()
    visitor.resident.press("Reload")
    visitor.shows_soon(TITLE)

    assert visitor.resident.buttons.count("Call a mediator") == 2
