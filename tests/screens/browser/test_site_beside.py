"""The official site beside the step."""


def test_the_site_of_a_step_is_opened_beside_it(visitor):
    assert visitor.websites.hits("caf.localhost") == ["/"]
    assert visitor.resident.heading == "One"
    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"


def test_a_link_is_followed_within_the_site(visitor):
    visitor.clicks("#on")
    visitor.waits(lambda: visitor.page.property("address").endswith("/on"))
