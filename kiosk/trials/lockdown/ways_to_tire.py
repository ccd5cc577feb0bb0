"""Ways to tire a kiosk: what a page does without end, so that nobody who stands there is heard."""

from collections.abc import Iterator

from kiosk.trials.lockdown.pages import click, load
from kiosk.trials.lockdown.technique import (
    CLICK,
    LATER,
    MOST_LEAVING_MS,
    MOST_STALL_MS,
    SOON,
    Technique,
)
from kiosk.trials.orders import KillPage

_EVERY = "setInterval(() => {{ {} }}, {})"
_WITHOUT_END = {
    "lines of the console": _EVERY.format(
        "for (let i = 0; i < 2000; i++) console.log('x'.repeat(1000))", 1
    ),
    "a line of the console, of three million signs": _EVERY.format(
        "console.log('x'.repeat(3e6))", 10
    ),
    "titles": _EVERY.format("document.title = 'x'.repeat(1e6) + Math.random()", 1),
    "other sizes": _EVERY.format("document.body.style.height = Math.random() * 9e4 + 'px'", 1),
    "scrolling": "document.body.style.height = '90000px'; "
    + _EVERY.format("scrollTo(0, Math.random() * 8e4)", 1),
    "one field, then the other": "for (const id of ['a', 'b']) document.body.append(Object.assign("
    "document.createElement('input'), {id})); let k = 0; "
    + _EVERY.format(
        "for (let i = 0; i < 200; i++) document.getElementById('ab'[k++ % 2]).focus()", 1
    ),
    "coming again": "location.reload()",
    "requests to strangers": _EVERY.format(
        "for (let i = 0; i < 500; i++) new Image().src = EVIL + '/' + Math.random()", 10
    ),
    "leading to strangers": _EVERY.format("location = EVIL + '/' + Math.random()", 1),
    "cookies": "for (let i = 0; i < 3000; i++) document.cookie = i + '=' + "
    "'x'.repeat(4000) + '; path=/kept'",  # sent with the page after it, they would hinder that one
    # Once: opened again, the page is an empty one, and the next technique does not pay for it.
    "frames": "if (!sessionStorage.once) for (let i = sessionStorage.once = 1; i < 10000; i++) "
    "document.body.append(document.createElement('iframe'))",
}
# On the screen's thread the engine tells a listener of each cookie that comes and goes (105 and
# 192 ms of work were seen with Qt 6.11), and takes down ten thousand frames (180 to 250 ms).
_ENGINE_TAKES_MS = {"cookies": 300.0, "frames": 400.0}
_WHEN_TOUCHED = {
    "files to choose": _EVERY.format(
        "const i = document.createElement('input'); i.type = 'file'; i.click()", 1
    ),
    "questions for a permission": _EVERY.format(
        "navigator.geolocation.getCurrentPosition(mine, mine); Notification.requestPermission()", 1
    ),
}
# What is done to somebody who wants to leave.
_KEEPS = {
    "never rests": "setTimeout(() => { while (true) {} }, 50)",
    "asks without end": "setTimeout(() => { while (true) alert('x') }, 50)",
    "asks whether one will stay": "onbeforeunload = e => { e.preventDefault(); return 'x' }; "
    "onpagehide = onvisibilitychange = () => { while (true) alert('x') }",
    "moves and sounds without end": "const s = new AudioContext(), o = s.createOscillator(); "
    "o.connect(s.destination); o.start(); navigator.vibrate(9e9); const move = () => { "
    "document.body.style.background = '#' + Math.random().toString(16).slice(2, 8); "
    "requestAnimationFrame(move) }; move()",
    "prints without end": "setInterval(print, 1)",
    "holds much memory": "window.all = Array.from({length: 4}, () => new Uint8Array(64 << 20)"
    ".fill(1))",
}


def ways_to_tire() -> Iterator[Technique]:
    """All of them."""
    for name, script in _WITHOUT_END.items():
        yield Technique(
            35,
            f"without end: {name}",
            load(script),
            (LATER, KillPage(), LATER) if name == "frames" else (LATER,),
            most_stall_ms=_ENGINE_TAKES_MS.get(name, MOST_STALL_MS),
            heavy=name in {"frames", "cookies"},
        )
    for name, script in _WHEN_TOUCHED.items():
        yield Technique(35, f"without end: {name}", click(script), (CLICK, LATER))
    fills = "(window.all ??= []).push(new Uint8Array(64 << 20).fill(1))"
    yield Technique(
        30,
        "a page that fills the memory beside its scripts",
        load(_EVERY.format(fills, 200)),
        (LATER,) * 4,
        heavy=True,
    )
    for name, script in _KEEPS.items():
        page = click(script)
        yield Technique(
            27,
            f"leaving a page that {name}",
            page,
            (CLICK, SOON),
            leaves_within_ms=MOST_LEAVING_MS,
        )
