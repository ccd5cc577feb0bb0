"""The host of an address, as browsers read it: the host parser of the WHATWG URL standard.

Source: https://url.spec.whatwg.org/#host-parsing and #concept-ipv4-parser. Where the standard
would make something of a host that we cannot (an exotic name), it is refused: a host that is given
here is the one a browser would go to, and nothing is allowed of which we are not sure.
"""

import re
from ipaddress import IPv4Address, IPv6Address
from unicodedata import bidirectional
from urllib.parse import unquote_to_bytes

# What no name of a host can hold, once percent signs are resolved (forbidden domain code points);
# and the star, which Chromium writes otherwise than the standard.
_FORBIDDEN = re.compile(r"[\x00-\x20#*/:<>?@\[\\\]^|%\x7f]")
_NUMBER = re.compile(r"0[xX][0-9A-Fa-f]*|[0-9]+")
_LAST_PART = 4  # an IPv4 address has so many parts at most


def read_host(written: str) -> str | None:
    """The host in the one form browsers give it; None where it is no host, or may be none.

    IPv6 is given in [brackets].
    """
    if written.startswith("["):
        return _ipv6(written)
    try:
        name = unquote_to_bytes(written).decode("utf-8")
    except UnicodeDecodeError:
        return None
    name = _plain(name)
    if not name or _FORBIDDEN.search(name):
        return None
    return _ipv4(name) if _ends_in_a_number(name) else name


def _plain(name: str) -> str:
    """The name in small ASCII letters; empty where there is no such name."""
    if name.isascii():
        # A name that claims to be in punycode must be: nobody reads what it stands for.
        return "" if "xn--" in name.lower() and not _is_punycode(name) else name.lower()
    from idna import IDNAError, encode, uts46_remap  # noqa: PLC0415  few hosts need its tables

    try:
        mapped = uts46_remap(name, std3_rules=False)
        if mapped.isascii():
            return _plain(mapped)
        _check_direction(mapped)
        return encode(mapped).decode("ascii")
    except (IDNAError, UnicodeError):
        return ""


def _check_direction(name: str) -> None:
    """Raise where letters from right to left would make one part of it be read as another.

    Source: RFC 5893, 1.4 and 2: as soon as one part holds such letters, the rule is for all.
    """
    from idna import check_bidi  # noqa: PLC0415  see `_plain`

    if any(bidirectional(sign) in {"R", "AL", "AN"} for sign in name):
        for part in filter(None, name.split(".")):
            check_bidi(part, check_ltr=True)


def _is_punycode(name: str) -> bool:
    from idna import IDNAError, decode, encode  # noqa: PLC0415  see `_plain`

    try:
        return encode(decode(name.lower())).decode("ascii") == name.lower()
    except (IDNAError, UnicodeError):
        return False


def _ipv6(written: str) -> str | None:
    if not written.endswith("]") or "%" in written:
        return None
    try:
        address = IPv6Address(written[1:-1])
    except ValueError:
        return None
    mapped = address.ipv4_mapped
    if mapped is not None:  # Python would write the end as IPv4, browsers do not
        high, low = divmod(int(mapped), 1 << 16)
        return f"[::ffff:{high:x}:{low:x}]"
    return f"[{address.compressed}]"


def _ends_in_a_number(name: str) -> bool:
    parts = name.removesuffix(".").split(".")
    return bool(parts[-1]) and _NUMBER.fullmatch(parts[-1]) is not None


def _ipv4(name: str) -> str | None:
    """An IPv4 address of one to four numbers, each decimal, octal (0…) or hexadecimal (0x…)."""
    parts = name.removesuffix(".").split(".")
    numbers = [_number(part) for part in parts]
    if len(parts) > _LAST_PART or any(number is None for number in numbers):
        return None
    *first, last = (number or 0 for number in numbers)
    room = 256 ** (_LAST_PART - len(first))
    if any(number > 255 for number in first) or last >= room:  # noqa: PLR2004  one byte
        return None
    for place, number in enumerate(first):
        last += number * 256 ** (_LAST_PART - 1 - place)
    return str(IPv4Address(last))


def _number(part: str) -> int | None:
    if not _NUMBER.fullmatch(part):
        return None
    if part[:2] in {"0x", "0X"}:
        return int(part[2:] or "0", 16)
    if len(part) > 1 and part.startswith("0"):
        return int(part, 8) if not set(part) & {"8", "9"} else None
    return int(part)
