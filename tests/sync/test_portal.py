"""A network that shows a page of its own in the place of all others is told from none."""

import socket
import ssl
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from kiosk.sync.portal import answers_for
from kiosk.trials.lockdown.certificate import make_certificate
from tests.servers.running import free_port

HOST = "localhost"
PATIENCE_S = 20.0


@contextmanager
def serving(status=200, location="", certificate=None):
    """A server that answers all with that; gives its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self):
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            self.end_headers()

        def log_message(self, *words):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # who turns away is no fault
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join(PATIENCE_S)


def seen(port, plain_port):
    return answers_for(HOST, port, plain_port, PATIENCE_S)


def test_a_stranger_with_a_certificate_of_his_own_answers_in_its_place(tmp_path):
    with serving(certificate=make_certificate(tmp_path, HOST)) as port:
        assert seen(port, free_port())


def test_the_host_itself_is_no_stranger(tmp_path, monkeypatch):
    certificate = make_certificate(tmp_path, HOST)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving(certificate=certificate) as port, serving(302, "http://portal/") as plain:
        assert not seen(port, plain)


@pytest.mark.parametrize(
    ("status", "location", "is_portal"),
    [
        (302, "http://portal.example/login", True),
        (307, "https://10.0.0.1/", True),
        (511, "", True),
        (200, "", True),
        (301, "https://localhost/", False),
        (301, "https://www.localhost/accueil", False),
        (302, "/accueil", False),
        (404, "", False),
        (503, "", False),
    ],
)
def test_where_https_is_not_answered_plain_http_tells(status, location, is_portal):
    with serving(status, location) as plain:
        assert seen(free_port(), plain) is is_portal


def test_where_nobody_answers_there_is_none():
    assert not seen(free_port(), free_port())


def test_a_server_that_says_nonsense_is_none():
    with socket.create_server(("127.0.0.1", 0)) as nonsense:

        def answer():
            for _ in range(2):
                caller, _ = nonsense.accept()
                caller.sendall(b"what?\r\n\r\n")
                caller.close()

        thread = threading.Thread(target=answer)
        thread.start()
        port = nonsense.getsockname()[1]
        assert not seen(port, port)
        thread.join(PATIENCE_S)
