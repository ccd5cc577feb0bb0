"""HTTP that ends: every byte in or out is within one deadline, and counted.

httpx bounds each wait, not their sum: a server that trickles one byte at a time holds it as long
as it likes (measured). Here the wait for each byte ends with the request's own deadline.
"""

import contextlib
import ssl
import time
import typing
from collections.abc import Iterator

import httpcore
import httpx

from kiosk.sync.faults import Fault, SyncError, Why


class Meter:
    """What a client has cost so far: requests, and their bytes, heads included, inside TLS."""

    def __init__(self) -> None:
        self.requests = 0
        self.sent = 0
        self.received = 0
        self.deadline = float("inf")  # of the request under way, by `time.monotonic`

    def left(self) -> float:
        """Seconds until the deadline.

        Raises:
            httpcore.TimeoutException: it has passed.
        """
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise httpcore.TimeoutException("the whole of it took too long")
        return left


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, meter: Meter) -> None:
        self._inner, self._meter = inner, meter

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        piece = self._inner.read(max_bytes, self._meter.left())
        self._meter.received += len(piece)
        return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._meter.left())
        self._meter.sent += len(buffer)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._meter.left())
        return _Stream(inner, self._meter)

    def get_extra_info(self, info: str) -> typing.Any:  # noqa: ANN401  as httpcore has it
        return self._inner.get_extra_info(info)


class _Network(httpcore.NetworkBackend):
    def __init__(self, meter: Meter) -> None:
        self._inner, self._meter = httpcore.SyncBackend(), meter

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: typing.Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        inner = self._inner.connect_tcp(
            host, port, self._meter.left(), local_address, socket_options
        )
        return _Stream(inner, self._meter)


class _Body(httpx.SyncByteStream):
    def __init__(self, inner: typing.Iterable[bytes]) -> None:
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        with _told_by_httpx():
            yield from self._inner

    def close(self) -> None:
        close = getattr(self._inner, "close", None)
        if close is not None:
            close()


class BoundedTransport(httpx.BaseTransport):
    """What an `httpx.Client` sends with; for one thread. `meter.deadline` bounds each request.

    No variable of the environment is read: a proxy is one only if it is given here.
    """

    def __init__(
        self, meter: Meter, proxy: str = "", trusted: ssl.SSLContext | None = None
    ) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=trusted,
            proxy=httpcore.Proxy(proxy) if proxy else None,
            max_connections=1,
            keepalive_expiry=20.0,
            network_backend=_Network(meter),
        )
        self._meter = meter

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the answer's body comes as it is read."""
        self._meter.requests += 1
        stream = request.stream
        if not isinstance(stream, httpx.SyncByteStream):
            raise TypeError("a request made for another kind of client")
        with _told_by_httpx():
            answer = self._pool.handle_request(
                httpcore.Request(
                    method=request.method,
                    url=httpcore.URL(
                        scheme=request.url.raw_scheme,
                        host=request.url.raw_host,
                        port=request.url.port,
                        target=request.url.raw_path,
                    ),
                    headers=request.headers.raw,
                    content=stream,
                    extensions=request.extensions,
                )
            )
        if not isinstance(answer.stream, typing.Iterable):
            raise TypeError("an answer made for another kind of client")
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer.stream))

    def close(self) -> None:
        """Let the connection go."""
        self._pool.close()


def no_answer(error: Exception) -> SyncError:
    """What it means for a person that a request did not come to an end."""
    words = str(error)
    if "CERTIFICATE_VERIFY_FAILED" in words:
        why = next((why for sign, why in _CERTIFICATE.items() if sign in words.lower()), _SIGNER)
        return SyncError(Fault.PORTAL, _CERTIFICATE_WORDS[why], why=why)
    return SyncError(Fault.UNREACHABLE, "The server does not answer, or not to the end.")


_SIGNER = Why.UNKNOWN_SIGNER
# What OpenSSL says of a certificate that it refuses, by a part of it.
_CERTIFICATE = {
    "has expired": Why.EXPIRED,
    "not yet valid": Why.EXPIRED,
    "mismatch": Why.OTHER_NAME,
    "not valid for": Why.OTHER_NAME,
}
_CERTIFICATE_WORDS = {
    Why.EXPIRED: "The server’s certificate has expired, or this kiosk’s clock is wrong.",
    Why.OTHER_NAME: "Another server answers in its place: the certificate has another name.",
    _SIGNER: "Somebody else answers in place of the server, or this machine does not know who"
    " signed the server’s certificate.",
}
_FAILURES = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    httpcore.ConnectionNotAvailable,
)


@contextlib.contextmanager
def _told_by_httpx() -> Iterator[None]:
    """httpx's own error for any of httpcore's: whoever calls knows one family of them."""
    try:
        yield
    except _FAILURES as error:
        raise httpx.TransportError(str(error) or type(error).__name__) from error
