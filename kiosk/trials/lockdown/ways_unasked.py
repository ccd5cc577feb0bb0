"""Ways out that are no request, and asked of nobody: connections, calls, windows of the engine.

Each leads to the trap, by a name that nobody declared and by a number. Nor is anybody asked of the
redirects of what a page loads (seen with Qt 6.11): what holds all of them is that no other name is
ever looked up.
"""

from collections.abc import Iterator

from kiosk.trials.lockdown.pages import load
from kiosk.trials.lockdown.technique import CLICK, LATER, SOON, TAP, Act, Technique, keys

_TRAPS = "['unknown.localhost', '127.0.0.1']"
_CALL = "c.createDataChannel('x'); await c.setLocalDescription()"
_CALLS = {
    "that asks who it is": "const c = new RTCPeerConnection({iceServers: "
    f"{_TRAPS}.map(h => ({{urls: `stun:${{h}}:${{TRAP}}`}}))}}); {_CALL}",
    "by a relay": "const c = new RTCPeerConnection({iceServers: "
    f"{_TRAPS}.flatMap(h => ['udp', 'tcp'].map(t => ({{urls: `turn:${{h}}:${{TRAP}}?transport="
    f"${{t}}`, username: 'a', credential: 'b'}})))}}); {_CALL}",
    "to a number": "const c = new RTCPeerConnection(), d = new RTCPeerConnection(); "
    f"{_CALL}; await d.setRemoteDescription(c.localDescription); await d.setLocalDescription(); "
    "await c.setRemoteDescription(d.localDescription); for (const t of ['udp', 'tcp']) "
    "c.addIceCandidate({candidate: `candidate:1 1 ${t} 2122260223 127.0.0.1 ${TRAP} typ host` + "
    "(t === 'tcp' ? ' tcptype passive' : ''), sdpMid: '0', sdpMLineIndex: 0}).catch(mine)",
}
_AHEAD = (
    f"for (const h of {_TRAPS}) for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', "
    "'prerender']) document.head.append(Object.assign(document.createElement('link'), "
    "{rel, href: `http://${h}:${TRAP}/`}))"
)
_REDIRECTS = {
    "a picture": "new Image().src = to",
    "a fetch": "await fetch(to, {mode: 'no-cors'})",
    "a frame": "document.body.append(Object.assign(document.createElement('iframe'), {src: to}))",
    "a script": "document.body.append(Object.assign(document.createElement('script'), {src: to}))",
    "a beacon": "navigator.sendBeacon(to, 'a')",
    "an EventSource": "new EventSource(to)",
}
_PICKERS = ("date", "time", "month", "week", "datetime-local")
_LIST = "<select id=inner {more}><option>a<option>b</select>"
_WIDE = "style='position:fixed;inset:0;width:100%;height:100%'"


def ways_unasked() -> Iterator[Technique]:
    """All of them."""
    for name, script in _CALLS.items():
        yield Technique(25, f"a call {name}", load(_to_trap(script)), (LATER,))
    transport = f"for (const h of {_TRAPS}) new WebTransport(`https://${{h}}:${{TRAP}}/`)"
    yield Technique(25, "a WebTransport to the trap", load(_to_trap(transport)), (LATER,))
    yield Technique(25, "connections made ahead", load(_to_trap(_AHEAD)), (LATER,))
    for name, script in _REDIRECTS.items():
        to = "const to = SITE + '/redirect?' + encodeURIComponent(UNKNOWN + '/redirected'); "
        yield Technique(25, f"{name} that the site leads on", load(to + script), (SOON,))
    yield from _blank()
    yield from _windows()


def _blank() -> Iterator[Technique]:
    """A white page is no way out, and nobody would know what to do with it."""
    for name, script in {
        "by a link": "location = 'about:blank'",
        "in place of this one": "location.replace('about:blank#x')",
        "by an address that is none": "location = 'http://site.localhost%00.evil.localhost/'",
    }.items():
        yield Technique(8, f"an empty page, {name}", load(script), (SOON, TAP, SOON))


def _windows() -> Iterator[Technique]:
    """The engine shows what one chooses from in windows of its own."""
    for kind in _PICKERS:
        page = f"<input id=all type={kind}><script>all.onclick = () => all.showPicker()</script>"
        yield _picker(f"a calendar, {kind}", page, (CLICK, *keys("F4")))
    yield _picker("a colour", "<input id=all type=color>", (TAP,))
    pressed = "<button id=all>press</button>" + _LIST.format(more="") + "<script>all.onclick = "
    yield _picker("a list, by a script", f"{pressed}() => inner.showPicker()</script>", (CLICK,))
    later = f"{pressed}() => setInterval(() => inner.showPicker(), 50)</script>"
    yield _picker("a list, again and again", later, (TAP,))
    for mode in ("open", "closed"):
        shadow = (
            f"<div id=all></div><script>all.attachShadow({{mode: '{mode}'}}).innerHTML = "
            f'"{_LIST.format(more=_WIDE)}"</script>'
        )
        yield _picker(f"a list in a part that is {mode}", shadow, (CLICK,))
    quiet = (
        "<script>addEventListener('mousedown', e => e.stopImmediatePropagation(), true)</script>"
    )
    yield _picker("a list that tells nobody", quiet + _LIST.format(more=_WIDE), (CLICK,))
    words = "<input id=all list=l><datalist id=l><option value=ab><option value=ac></datalist>"
    yield _picker("words that are proposed", words, (CLICK, *keys("A"), *keys("Down")))


def _picker(name: str, page: str, acts: tuple[Act, ...]) -> Technique:
    return Technique(20, name, f"<script>{_ALL}</script>{page}", (*acts, LATER))


_ALL = "Object.defineProperty(window, 'all', {get: () => document.getElementById('all')})"


def _to_trap(script: str) -> str:
    return f"const TRAP = __TRAP__; {script}"
