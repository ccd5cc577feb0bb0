"""What stands in the hostile pages: pieces of HTML and script.

Each fills the page with one thing to press. What a page obtains, it tells by `got`, which asks its
own site; what it may not reach is `EVIL`, a site that nobody declared, though its name can be
looked up, and `UNKNOWN`, whose name cannot.
"""

_FRAME = """<!doctype html><html lang=fr><meta charset=utf-8><title>{title}</title>
<style>html,body{{margin:0;height:100%}}#all{{position:fixed;inset:0;width:100%;height:100%;
border:0;font:40px sans-serif;background:#eef;display:block;text-align:center}}</style>
<body><script>
const EVIL = 'http://evil.localhost:{port}', SITE = 'http://site.localhost:{port}';
const UNKNOWN = 'http://unknown.localhost:{port}';
const got = what => {{ fetch(SITE + '/got?' + encodeURIComponent(what), {{mode: 'no-cors'}}) }};
const mine = why => {{}};
</script>{body}</body></html>"""


def whole(title: str, body: str, port: int) -> str:
    """The page as it is served."""
    return _FRAME.format(title=title, body=body, port=port)


def link(href: str, more: str = "") -> str:
    """One link that fills the page; `href` is a script's expression."""
    return (
        f"<a id=all {more}>{'press'}</a><script>"
        f"document.getElementById('all').href = {href}</script>"
    )


def click(script: str) -> str:
    """A button that fills the page, and runs that when it is pressed."""
    return (
        "<button id=all>press</button><script>document.getElementById('all').onclick = "
        f"async () => {{ try {{ {script} }} catch (error) {{ mine(error) }} }}</script>"
    )


def load(script: str) -> str:
    """Runs that at once, and again when the page is pressed."""
    return (
        "<button id=all>press</button><script>const run = async () => "
        f"{{ try {{ {script} }} catch (error) {{ mine(error) }} }};"
        "document.getElementById('all').onclick = run; run()</script>"
    )


def granted(name: str, call: str) -> str:
    """Asks for something when it is pressed, and tells if it is given."""
    return click(f"await ({call}); got({name!r})")
