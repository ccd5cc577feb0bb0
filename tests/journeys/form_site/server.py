"""The site on loopback: it remembers who signed in, what was given, and what was sent."""

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

from tests.journeys.form_site import pages
from tests.screens.browser.websites import FORM

NAME = FORM
EMAIL, PASSWORD = "ana@e.fr", "Mer-42"
_HTML = "text/html; charset=utf-8"


@dataclass
class Visit:
    """One session of somebody: how far it is, and what was given."""

    code: str = ""
    inside: bool = False
    given: dict[str, str] = field(default_factory=dict)
    number: str = ""


@dataclass
class FormSite:
    """What happened at the site. `letters` are the e-mails it sent, `sent` the demands made."""

    port: int
    letters: list[str] = field(default_factory=list)
    sent: list[dict[str, str]] = field(default_factory=list)
    visits: dict[str, Visit] = field(default_factory=dict)
    uploads: int = 0

    @property
    def address(self) -> str:
        """The first page."""
        return f"http://{NAME}:{self.port}/"

    @property
    def code(self) -> str:
        """The code of the last letter, as the person reads it on a telephone of their own."""
        return self.letters[-1].rpartition(" ")[2]

    @property
    def number(self) -> str:
        """The number of the last demand."""
        return self.sent[-1]["number"]

    def get(self, path: str, visit: Visit) -> str | None:
        """The page of that path; None: there is none, or one has to sign in first."""
        found = {
            "/": pages.home,
            "/connexion": pages.sign_in,
            "/messagerie": lambda: pages.mailbox(self.letters),
        }
        if visit.code:
            found["/code"] = pages.ask_code
        if visit.inside:
            found["/demande"] = lambda: pages.form(visit.given, [])
        if visit.given:
            found["/recapitulatif"] = lambda: pages.summary(visit.given)
        if visit.number:
            found["/preuve"] = lambda: pages.proof(visit.number)
        return found[path]() if path in found else None

    def post(self, path: str, visit: Visit, given: dict[str, str]) -> tuple[str, str]:
        """Where one goes next, or the page that says what is wrong: one of the two is empty."""
        match path:
            case "/connexion":
                return self._sign_in(visit, given)
            case "/code" if visit.code:
                if given.get("code", "").replace(" ", "") != visit.code:
                    return "", pages.ask_code("Ce code n’est pas le bon.")
                visit.inside = True
                return "/demande", ""
            case "/demande" if visit.inside:
                visit.given = given
                wrong = missing(given)
                return ("", pages.form(given, wrong)) if wrong else ("/recapitulatif", "")
            case "/envoi" if visit.given and not missing(visit.given):
                visit.number = f"2026-{secrets.randbelow(10**6):06d}"
                self.sent.append({**visit.given, "number": visit.number})
                return "/preuve", ""
        return "/", ""

    def _sign_in(self, visit: Visit, given: dict[str, str]) -> tuple[str, str]:
        if (given.get("email"), given.get("password")) != (EMAIL, PASSWORD):
            return "", pages.sign_in("Adresse e-mail ou mot de passe incorrect.")
        visit.code = f"{secrets.randbelow(10**6):06d}"
        self.letters.append(f"Votre code de sécurité est {visit.code}")
        return "/code", ""


def missing(given: dict[str, str]) -> list[str]:
    """What is wrong with a demand, as sentences."""
    found = []
    if len(given.get("nom", "").strip()) < 3:
        found.append("Indiquez votre nom et votre prénom.")
    if not given.get("naissance"):
        found.append("Indiquez votre date de naissance.")
    if given.get("situation") not in pages.SITUATIONS:
        found.append("Choisissez votre situation familiale.")
    if given.get("logement") not in {"l", "p"}:
        found.append("Dites si vous êtes locataire ou propriétaire.")
    if given.get("honneur") != "oui":
        found.append("Cochez la case sur l’honneur.")
    return found


class _Handler(BaseHTTPRequestHandler):
    """Answers for the site of its server."""

    protocol_version = "HTTP/1.1"
    fresh = ""

    @property
    def site(self) -> FormSite:
        return self.server.site

    def do_GET(self) -> None:
        page = self.site.get(self.path.partition("?")[0], self.visit())
        if page is None and self.path == "/favicon.ico":
            self.answer(404)
        elif page is None:
            self.answer(303, location="/connexion")
        else:
            self.answer(200, page)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        leads_to, page = self.site.post(self.path, self.visit(), self.fields(body))
        self.answer(303, location=leads_to) if leads_to else self.answer(200, page)

    def visit(self) -> Visit:
        cookie = SimpleCookie(self.headers.get("Cookie", "")).get("visit")
        name = cookie.value if cookie else ""
        if name not in self.site.visits:
            name = self.fresh = secrets.token_hex(8)
            self.site.visits[name] = Visit()
        return self.site.visits[name]

    def fields(self, body: bytes) -> dict[str, str]:
        kind = self.headers.get("Content-Type", "")
        if not kind.startswith("multipart/"):
            found = parse_qs(body.decode("utf-8"), keep_blank_values=True)
            return {name: values[-1] for name, values in found.items()}
        head = f"Content-Type: {kind}\r\n\r\n".encode()
        given = {}
        for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts():
            name = part.get_param("name", header="content-disposition")
            content = part.get_payload(decode=True)
            if part.get_filename():
                self.site.uploads += 1
            elif name != "piece":
                given[str(name)] = content.decode("utf-8")
        return given

    def answer(self, status: int, page: str = "", location: str = "") -> None:
        body = page.encode()
        self.send_response(status)
        self.send_header("Content-Type", _HTML)
        self.send_header("Content-Length", str(len(body)))
        if location:
            self.send_header("Location", location)
        if self.fresh:
            self.send_header("Set-Cookie", f"visit={self.fresh}; Path=/; HttpOnly")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        """Nothing is written of who came."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    site: FormSite


@contextmanager
def form_site() -> Iterator[FormSite]:
    """Serve it; gone afterwards."""
    server = _Server(("127.0.0.1", 0), _Handler)
    site = server.site = FormSite(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
