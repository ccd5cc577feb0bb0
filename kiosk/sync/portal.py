"""Whether a network shows a page of its own in the place of a site: that of a hotel, of a library.

Such a network lets nobody through before somebody has signed in on its page. It answers in the
place of the site: with a certificate that is not the site's, or, since it has none for https, by
leading plain http elsewhere (as RFC 8952 describes, and every telephone looks for it).
"""

import http.client
import socket
import ssl
from urllib.parse import urlsplit

HTTPS, HTTP = 443, 80
WITHIN_S = 3.0
_NOT_YET_VALID, _EXPIRED = 9, 10  # OpenSSL's numbers; then it may well be this machine's clock
_SIGN_IN = http.client.NETWORK_AUTHENTICATION_REQUIRED  # 511, RFC 6585


def answers_for(
    host: str, port: int = HTTPS, plain_port: int = HTTP, within_s: float = WITHIN_S
) -> bool:
    """Whether somebody else answers in the place of that host.

    False where the host itself does, and where nobody does. Nothing of anybody's is sent.
    """
    met = _by_certificate((host, port), within_s)
    return _by_plain_answer((host, plain_port), within_s) if met is None else met


def _by_certificate(address: tuple[str, int], within_s: float) -> bool | None:
    """Whether a stranger answers there; None: nobody does, or with no certificate at all."""
    context = ssl.create_default_context()
    try:
        with (
            socket.create_connection(address, timeout=within_s) as plain,
            context.wrap_socket(plain, server_hostname=address[0]),
        ):
            return False
    except ssl.SSLCertVerificationError as error:
        return error.verify_code not in {_NOT_YET_VALID, _EXPIRED}
    except (OSError, UnicodeError):
        return None


def _by_plain_answer(address: tuple[str, int], within_s: float) -> bool:
    connection = http.client.HTTPConnection(*address, timeout=within_s)
    try:
        connection.request("HEAD", "/")
        answer = connection.getresponse()
    except (OSError, UnicodeError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    if answer.status == _SIGN_IN:
        return True
    if answer.status not in range(300, 400):
        return answer.status == http.client.OK  # while https is not answered: a page of its own
    return not _is_of(urlsplit(answer.getheader("Location") or "").hostname, address[0])


def _is_of(led: str | None, host: str) -> bool:
    """Whether one is led to the site itself: to the same host, with "www." or without."""
    return not led or led.removeprefix("www.") == host.removeprefix("www.")
