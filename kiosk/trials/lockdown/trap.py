"""A port at which nothing is served: whoever knocks there has found a way past what was asked.

Some of what a browser does is no request, and is asked of nobody who fences it: connections made
ahead, calls between two machines, reports of the browser itself.
"""

import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

_LOOK_S = 0.2
_TRIES = 20


@contextmanager
def trap(tell: Callable[[str], None]) -> Iterator[int]:
    """Set it, for streams and for single packets; gives its port, and tells of each knock.

    Raises:
        OSError: no port is free.
    """
    stream, packets = _both()
    stop = threading.Event()
    watch = threading.Thread(target=_watch, args=(stream, packets, tell, stop), daemon=True)
    watch.start()
    try:
        yield stream.getsockname()[1]
    finally:
        stop.set()
        watch.join()
        stream.close()
        packets.close()


def _both() -> tuple[socket.socket, socket.socket]:
    for _ in range(_TRIES):
        stream = socket.create_server(("127.0.0.1", 0))
        packets = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        with suppress(OSError):
            packets.bind(stream.getsockname())
            return stream, packets
        stream.close()
        packets.close()
    raise OSError("no port is free for both streams and packets")


def _watch(
    stream: socket.socket,
    packets: socket.socket,
    tell: Callable[[str], None],
    stop: threading.Event,
) -> None:
    while not stop.is_set():
        for ready in select.select([stream, packets], [], [], _LOOK_S)[0]:
            with suppress(OSError):
                if ready is stream:
                    stream.accept()[0].close()
                    tell("a connection to the trap")
                else:
                    packets.recv(2048)
                    tell("a packet to the trap")
