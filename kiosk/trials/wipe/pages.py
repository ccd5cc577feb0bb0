"""The page of a proof: a site that keeps secrets wherever a browser lets a site keep something."""

from kiosk.trials.lockdown.pages import load
from kiosk.trials.wipe.planted import Planted, Secrets

PATH, WORKER = "/secret", "/keeper.js"
KEPT = (
    *(Planted.PAGE, Planted.COOKIE, Planted.LOCAL_STORAGE, Planted.INDEXED_DB),
    *(Planted.CACHE, Planted.SERVICE_WORKER),
)


def page_of(secrets: Secrets) -> str:
    """One field that fills the page, and everything else kept as soon as it is there."""
    told = {place: words[::-1] for place, words in secrets.backwards.items()}
    keep = f"""
        document.cookie = 'kept={told[Planted.COOKIE]}; max-age=9999';
        localStorage.kept = '{told[Planted.LOCAL_STORAGE]}';
        sessionStorage.kept = '{told[Planted.LOCAL_STORAGE]}';
        const opened = indexedDB.open('kept');
        opened.onupgradeneeded = () => opened.result.createObjectStore('kept');
        opened.onsuccess = () => opened.result.transaction('kept', 'readwrite')
            .objectStore('kept').put('{told[Planted.INDEXED_DB]}', 1);
        const cache = await caches.open('kept');
        await cache.put('/kept', new Response('{told[Planted.CACHE]}'));
        await navigator.serviceWorker.register('{WORKER}');
    """
    return (
        f"<p>{told[Planted.PAGE]}</p>{load(keep)}<style>button{{display:none!important}}</style>"
        + ("<textarea id=field style='position:fixed;inset:0;width:100%;height:100%'></textarea>")
    )


def worker_of(secrets: Secrets) -> str:
    """A service worker that holds a secret of its own."""
    words = secrets.backwards[Planted.SERVICE_WORKER][::-1]
    return f"self.kept = '{words}'; onfetch = e => {{ self.last = self.kept + e.request.url }}"
