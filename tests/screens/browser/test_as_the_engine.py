"""Our reading of addresses beside the engine's own: `new URL()` of a real page."""

import json
import random

from kiosk.browsing.address import PORTS, read_address
from tests.browsing.hostile import TABLE

SEED = 20261127
MANY = 4_000
ALIEN = {None, "file", "filesystem"}
PIECES = [
    *("https", "http", "wss", "HTTPS", "ht\ttps", "javascript", "data", "file", "view-source"),
    *(":", "://", "//", "/", "\\", "\\\\", "@", ":@", "?", "#", ".", "..", ":443", ":8443", ":80"),
    *("caf.fr", "www.caf.fr", "CAF.FR", "evil.example", "caf", "fr", "xn--bcher-kva", "localhost"),
    *("%2e", "%2E", "%40", "%00", "%2f", "%61", "%", "%c3%a9", "%ff", "\t", "\n", " ", "\x00"),
    *(
        "127.1",
        "0x7f",
        "0177",
        "2130706433",
        "256",
        "1.2.3.4",
        "08",
        "0x",
        "1e3",
        "[::1]",
        "[",
        "]",
    ),
    *(
        "[::ffff:1.2.3.4]",
        "[1::2]",
        "ｃａｆ",
        "。",
        "саf",
        "ß",
        "é",
        "\u00ad",
        "\u200d",
        "ﬀ",
        "١٢",
    ),
    *("blob:", "filesystem:", "intent:", "about:blank", "ws", "ftp", "[fe80::1%25eth0]", "[::]"),
    *(
        "[fe80::1%eth0]",
        "[v1.a]",
        "%5b::1%5d",
        "[::1.2.3.4]",
        "0x7F.1",
        "0X",
        "037777777777",
        "1.",
    ),
    *(
        "xn--",
        "XN--",
        "xn--a",
        "xn--caf-dma",
        "%E3%80%82",
        "%EF%BC%8E",
        "%2525",
        "%25",
        "%5c",
        "%23",
    ),
    # What becomes a dot, a digit, a letter, a slash, or nothing, once it is a name of a host.
    *("\uff0e", "\uff61", "\uff10", "\u2460", "\u2167", "\u212a", "\u017f", "\u0131", "\u0130"),
    *("\u2044", "\u2215", "\uff0f", "\u2100", "\u2488", "\u3000", "\u200b", "\u2060", "\ufeff"),
    *("\u202e", "\u2028", "\x1f", "\x7f", "\x85", "\U0001d41c", "\U0001f44d", "\u05d0", "\u0661"),
    *("-", "_", "~", "|", "<", ">", '"', "^", "`", "{", "*", "a" * 64, ";", ",", "=", "&", "!"),
]
SCRIPT = """
%s.map(s => { try { const u = new URL(s);
  return [u.protocol, u.hostname, u.port, u.username + ':' + u.password] } catch { return null } })
"""


def generated(seed):
    """Strings that a page might try, of pieces that have a meaning somewhere in an address."""
    chance = random.Random(seed)
    for _ in range(MANY):
        some = [chance.choice(PIECES) for _ in range(chance.randint(1, 6))]
        yield "".join((chance.choice(["https://", "https:", "http://", "", "wss://"]), *some))


def by_the_engine(visitor, written):
    """What the engine makes of each: an address as ours, or None."""
    found = visitor.asks(SCRIPT % json.dumps(written))
    return [told and _ours(*told) for told in found]


def _ours(protocol, host, port, names):
    scheme = protocol.removesuffix(":")
    if scheme not in PORTS:
        return scheme
    return (scheme, host, int(port) if port else PORTS[scheme], names != ":")


def by_us(written):
    found = read_address(written)
    if found is None or found.scheme not in PORTS:
        return found and found.scheme
    return (found.scheme, found.host, found.port, found.named)


def differing(written, engine):
    """Where we take something for another address than the engine does, or where it has none.

    To be the stricter is no difference: what is not read is not opened. Nor is what leads out of
    the web: it is not opened, whatever it is.
    """
    read = {each: (by_us(each), told) for each, told in zip(written, engine, strict=True)}
    return {
        each: pair
        for each, pair in read.items()
        if pair[0] != pair[1] and pair[0] not in ALIEN and _opens(*pair)
    }


def _opens(ours, engine):
    return isinstance(ours, tuple) or engine is not None


def test_every_address_of_the_table_is_read_alike(visitor):
    written = list(TABLE)

    engine = by_the_engine(visitor, written)

    assert differing(written, engine) == {}


def test_what_we_take_for_an_address_is_the_engines_whatever_is_tried(visitor):
    print("seed", SEED)
    written = list(generated(SEED))
    engine = by_the_engine(visitor, written)

    assert differing(written, engine) == {}
    refused = [
        each for each, told in zip(written, engine, strict=True) if told and not by_us(each)
    ]
    assert len(refused) < MANY / 12, refused  # spaces, stars and the like in the name of a host
    assert sum(isinstance(told, tuple) for told in engine) > MANY / 4
