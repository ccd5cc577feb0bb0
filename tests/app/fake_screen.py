"""A screen that does what a test tells it: it forwards what it hears, and says what it is told.

Started as: fake_screen.py <unix socket of the test> <role> [--dies-at-once] [--deaf]. To the test,
one line each: `role pid`, then every line of stdin, then `EOF`. From the test, one line each:
`say <line>`, `print <line>` (on stderr), `spawn` (a process that lives on), `exit <code>`, `hang`,
`flood` (of no messages). Between times it says that it is alive; a deaf one does not end with its
stdin.
"""

import os
import select
import signal
import socket
import subprocess
import sys
from contextlib import nullcontext, suppress

ALIVE_EVERY_S = 0.1


def main() -> None:
    address, role, *options = sys.argv[1:]
    test = socket.socket(socket.AF_UNIX)
    test.connect(address)
    test.sendall(f"{role} {os.getpid()}\n".encode())
    if "--dies-at-once" in options:
        os._exit(3)
    heard = {0: b"", test.fileno(): b""}
    while True:
        ready = select.select(list(heard), [], [], ALIVE_EVERY_S)[0]
        if not ready:
            with suppress(BrokenPipeError) if "--deaf" in options else nullcontext():
                os.write(1, b'{"say": "alive"}\n')
        for source in ready:
            piece = os.read(source, 65536)
            if not piece:
                if source == 0:
                    test.sendall(b"EOF\n")
                    if "--deaf" not in options:
                        return
                    del heard[0]
                    continue
                return
            *lines, heard[source] = (heard[source] + piece).split(b"\n")
            for line in lines:
                if source == 0:
                    test.sendall(line + b"\n")
                else:
                    obey(line.decode())


def obey(told: str) -> None:
    word, _, rest = told.partition(" ")
    if word == "say":
        os.write(1, rest.encode() + b"\n")
    elif word == "print":
        os.write(2, rest.encode() + b"\n")
    elif word == "spawn":
        subprocess.Popen(["sleep", "1000"], stdin=subprocess.DEVNULL)
    elif word == "hang":
        os.kill(os.getpid(), signal.SIGSTOP)
    elif word == "flood":
        while True:
            os.write(1, b"x\n" * 32768)
    elif word == "exit":
        os._exit(int(rest))


main()
