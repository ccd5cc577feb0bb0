"""Ways out by what a browser can do beside showing pages: files, dialogs, windows, permissions."""

from collections.abc import Iterator

from kiosk.trials.lockdown.pages import click, granted, link, load
from kiosk.trials.lockdown.technique import CLICK, LATER, SOON, TAP, Act, Technique, keys
from kiosk.trials.lockdown.ways_by_keys import ways_by_keys
from kiosk.trials.lockdown.ways_of_documents import ways_of_documents
from kiosk.trials.orders import KillPage, Point, Way

_FILE = "<label id=all>press<input type=file onchange=\"got('a file')\" {more}></label>"
_PERMISSIONS = {
    "the camera": "navigator.mediaDevices.getUserMedia({video: true})",
    "the microphone": "navigator.mediaDevices.getUserMedia({audio: true})",
    "the screen": "navigator.mediaDevices.getDisplayMedia({video: true})",
    "where it is": "new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))",
    "notifications": "Notification.requestPermission()"
    ".then(p => { if (p !== 'granted') throw p })",
    "reading the clipboard": "navigator.clipboard.readText()",
    "a USB device": "navigator.usb.requestDevice({filters: []})",
    "an input device": "navigator.hid.requestDevice({filters: []})"
    ".then(d => { if (!d.length) throw d })",
    "a serial port": "navigator.serial.requestPort()",
    "a Bluetooth device": "navigator.bluetooth.requestDevice({acceptAllDevices: true})",
    "instruments": "navigator.requestMIDIAccess({sysex: true})",
    "letters of the system": "queryLocalFonts().then(f => { if (!f.length) throw f })",
    "whether somebody is there": "IdleDetector.requestPermission()"
    ".then(p => { if (p !== 'granted') throw p })",
    "the lock of the screen": "navigator.wakeLock.request('screen')",
    "many windows": "getScreenDetails()",
    "a key of the person": "navigator.credentials.create({publicKey: {challenge: new "
    "Uint8Array(9), rp: {name: 'x'}, user: {id: new Uint8Array(9), name: 'x', displayName: 'x'}, "
    "pubKeyCredParams: [{type: 'public-key', alg: -7}]}})",
    "a payment": "new PaymentRequest([{supportedMethods: EVIL + '/pay'}], {total: {label: 'x', "
    "amount: {currency: 'EUR', value: '1'}}}).show()",
}
_PERSISTENT = (
    *("localStorage.x = 'x'.repeat(4e6)", "document.cookie = 'x=' + 'x'.repeat(4000)"),
    "const c = await caches.open('x'); for (let i = 0; i < 8; i++) await c.put('/' + i, new "
    "Response('x'.repeat(1e7)))",
)


def ways_beyond() -> Iterator[Technique]:
    """All of them."""
    yield from _files()
    yield from _downloads()
    yield from ways_of_documents()
    for name, acts in _menus().items():
        yield Technique(6, f"a menu by {name}", load("") + "<p>word word word", acts)
    yield from ways_by_keys()
    # The kiosk on trial was started with the variables that open a port for debugging.
    yield Technique(12, "debugging by the environment", load(""), (SOON,))
    for way, name in ((Way.PINCH, "two fingers that pinch"), (Way.THREE, "three fingers")):
        yield Technique(15, name, load(""), (Point(way), SOON))
    yield from _paper()
    yield from _storms()
    yield from _windows()
    for name, call in _PERMISSIONS.items():
        yield Technique(22, name, granted(name, call), (TAP, SOON))
    yield from _doors()
    yield from _trouble()


def _files() -> Iterator[Technique]:
    for name, more in {
        "one": "",
        "many": "multiple",
        "a folder": "webkitdirectory",
        "a picture": "capture accept='image/*'",
    }.items():
        yield Technique(3, f"a file to choose: {name}", _FILE.format(more=more), (CLICK, SOON))
    yield Technique(
        3,
        "a file to choose, by a script",
        click(
            "const i = document.createElement('input'); i.type = 'file'; i.click(); i.showPicker()"
        ),
        (TAP, SOON),
    )
    for call in ("showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"):
        yield Technique(4, call, granted(call, f"{call}()"))


def _downloads() -> Iterator[Technique]:
    for name, href in {
        "a link to save": "'/saved'",
        "a name that leads elsewhere": "'/outside'",
        "a program": "'/program.desktop'",
        "a page as one file": "'/page.mht'",
    }.items():
        yield Technique(17, f"a download: {name}", link(href, "download"), (CLICK, SOON))
        yield Technique(17, f"a download by itself: {name}", load(f"location = {href}"), (SOON,))
    yield Technique(
        17,
        "a download made by the page",
        click(
            "const a = document.createElement('a'); a.download = 'x.html'; a.href = "
            "URL.createObjectURL(new Blob(['pas-a-pas-payload-0d1f'])); a.click()"
        ),
    )
    yield Technique(17, "a download without end", load("location = '/endless'"), (LATER,))
    yield Technique(
        17,
        "a hundred downloads",
        load(
            "for (let i = 0; i < 100; i++) { const a = document.createElement('a'); a.download = "
            "'x' + i; a.href = '/saved?' + i; a.click() }"
        ),
        (CLICK, SOON),
    )


def _menus() -> dict[str, tuple[Act, ...]]:
    return {
        "the right button": (Point(Way.RIGHT), SOON),
        "a long press": (Point(Way.HOLD), SOON),
        "its key": (CLICK, *keys("Menu"), SOON),
        "Shift+F10": (CLICK, *keys("Shift+F10"), SOON),
        "a chosen word": (CLICK, *keys("Ctrl+A"), Point(Way.RIGHT), SOON),
    }


def _paper() -> Iterator[Technique]:
    yield Technique(16, "window.print()", click("print()"))
    yield Technique(
        16, "printing without end", load("for (let i = 0; i < 50; i++) print()"), (SOON,)
    )
    yield Technique(16, "the key Ctrl+P", load(""), (CLICK, *keys("Ctrl+P"), SOON))


def _storms() -> Iterator[Technique]:
    for kind in ("alert('x')", "confirm('x')", "prompt('x', 'y')"):
        storm = f"setTimeout(() => {{ for (let i = 0; i < 1000; i++) {kind} }}, 50)"
        yield Technique(19, f"a thousand times {kind}", load(storm), (SOON, TAP, SOON))
    yield Technique(
        19,
        "leaving that asks whether one will stay",
        load("onbeforeunload = e => { e.preventDefault(); return 'x' }"),
        (CLICK, SOON),
    )
    for number in (30, 10_000):
        storm = f"for (let i = 0; i < {number}; i++) window.open('/x' + i, '_blank', 'popup')"
        yield Technique(20, f"{number} windows", load(storm), (CLICK, LATER))


def _windows() -> Iterator[Technique]:
    blank = "target=_blank rel=opener"
    yield Technique(20, "a link in a window of its own", link("'/slow'", blank))
    yield Technique(20, "a stranger in a window of its own", link("EVIL + '/blank'", blank))
    yield Technique(20, "a window behind", click("open('/slow', 'x', 'popup'); focus(); blur()"))
    yield Technique(20, "the middle button", link("'/slow'"), (Point(Way.MIDDLE), SOON))
    full = "await document.documentElement.requestFullscreen(); got('the whole screen')"
    yield Technique(21, "the whole screen", click(full))
    yield Technique(
        21,
        "the pointer",
        click(
            "document.onpointerlockchange = () => got('the pointer'); "
            "await document.body.requestPointerLock()"
        ),
    )
    yield Technique(
        21,
        "the keyboard",
        click(
            "navigator.keyboard.lock(); await document.documentElement.requestFullscreen(); "
            "if (document.fullscreenElement) got('the keyboard')"
        ),
    )
    yield Technique(
        21,
        "a picture in a window",
        click("await documentPictureInPicture.requestWindow(); got('a window')"),
    )
    yield Technique(
        31,
        "a page that looks like the kiosk",
        load(
            "document.body.innerHTML = '<div id=all style=\"z-index:9\">Terminer · Accueil</div>'"
        ),
        (TAP, SOON),
    )


def _doors() -> Iterator[Technique]:
    yield Technique(
        23,
        "a page that opens addresses of a kind",
        click("navigator.registerProtocolHandler('mailto', '/x?%s')"),
    )
    yield Technique(23, "a name and password asked by the server", path="/basic", acts=(SOON,))
    yield Technique(23, "a name and password asked by a relay", path="/proxy", acts=(SOON,))
    yield Technique(
        23,
        "a false certificate",
        path="/x",
        https=True,
        acts=(SOON, CLICK, SOON),
        trouble="certificate",
        most_stall_ms=250.0,  # at its first one the engine takes 126 ms (seen with Qt 6.11)
    )
    yield Technique(23, "a link through a false certificate", link("__TLS__"))
    yield Technique(
        24,
        "a server that is not there",
        link("'http://site.localhost:1/'"),
        (CLICK, SOON, CLICK, SOON),
    )


def _trouble() -> Iterator[Technique]:
    busy = load("setTimeout(() => { while (true) {} }, 50)")
    yield Technique(30, "a page that never rests", busy, (LATER,))
    yield Technique(
        30,
        "a page that fills the memory",
        load(
            "const all = []; setInterval(() => { for (let i = 0; i < 50; i++) all.push(new "
            "Array(1e5).fill({})) }, 20)"
        ),
        (LATER,),
    )
    yield Technique(30, "a page whose process is ended", load(""), (KillPage(), LATER), trouble="")
    yield Technique(30, "a page of a hundred MiB", path="/large", acts=(LATER,))
    for number, script in enumerate(_PERSISTENT):
        yield Technique(32, f"filling what a page may keep, {number + 1}", load(script), (SOON,))
    long = "document.title = document.body.innerText = '\\u202e\\u0000%n%s' + 'x'.repeat(1e6)"
    yield Technique(35, "a million signs, turned round", load(long), (SOON,))
    yield Technique(
        35,
        "a million signs in a box",
        load("alert('\\u202e' + '<h1>x</h1>'.repeat(1e5))"),
        (SOON,),
    )
