"""Which calendars an account has, from any address of its server (RFC 6764, 4791 and 5397).

A person gives the address that a web page or a colleague told: of the server, of the account, of
one calendar. From there to the folder of calendars a server leads itself, in at most four
questions; addresses on other servers are not followed.
"""

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from kiosk.sync.answers import CAL, D, Resource
from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError, Why
from kiosk.sync.login import Account

_PRINCIPAL = f"{D}current-user-principal"
_HOME = f"{CAL}calendar-home-set"
_KIND = f"{D}resourcetype"
_NAME = f"{D}displayname"
# Where servers keep CalDAV when they are asked at their root (RFC 6764, 5; Nextcloud; SOGo).
_KNOWN = ("/.well-known/caldav", "/remote.php/dav/", "/SOGo/dav/", "/dav.php/")


@dataclass(frozen=True, slots=True)
class Found:
    """A calendar: its path on the server, and what its owner calls it."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class Discovered:
    """The folder of an account's calendars, as a whole address, and what is in it."""

    home: str
    calendars: tuple[Found, ...]


def discover(account: Account) -> Discovered:
    """Find the calendars of that account.

    Raises:
        SyncError: there are none to be found; `why` says more.
    """
    problem: SyncError | None = None
    with Dav(_ended(account)) as dav:
        for start in ("", *_KNOWN):
            try:
                home = _home(dav, start)
            except SyncError as error:
                if _is_final(error):
                    raise
                problem = problem if start else error
                continue
            if home:
                return Discovered(dav.url(home), tuple(_calendars(dav, home)))
    if problem is not None and problem.fault is Fault.PORTAL:
        raise problem
    missing = problem is not None and problem.why is Why.NOTHING_THERE
    raise SyncError(
        Fault.NONSENSE,
        "There is nothing at that address." if missing else "That server has no calendars.",
        why=Why.NOTHING_THERE if missing else Why.NO_CALENDARS,
    )


def _ended(account: Account) -> Account:
    return account if account.url.endswith("/") else replace(account, url=account.url + "/")


def _is_final(error: SyncError) -> bool:
    """Whether another address of the same server would say the same."""
    certificate = {Why.EXPIRED, Why.OTHER_NAME, Why.UNKNOWN_SIGNER}
    faults = {Fault.UNREACHABLE, Fault.BUSY, Fault.REFUSED}
    return error.fault in faults or error.why in certificate


def _home(dav: Dav, start: str) -> str:
    """The folder of calendars to which that address leads; "" where it leads nowhere.

    A server that does not tell where an account's calendars are is believed when the address
    given is of a folder that holds some.
    """
    here = _one(dav, start, (_KIND, _PRINCIPAL, _HOME))
    if f"{CAL}calendar" in here.properties.get(_KIND, "").split():
        return here.href.rstrip("/").rpartition("/")[0] + "/"
    if home := _path(here, _HOME):
        return home
    principal = _path(here, _PRINCIPAL)
    home = _path(_one(dav, principal, (_HOME,)), _HOME) if principal else ""
    return home or (here.href if not start and _calendars(dav, here.href) else "")


def _one(dav: Dav, path: str, names: tuple[str, ...]) -> Resource:
    try:
        found = dav.properties(path, names)
    except SyncError as error:
        if error.fault is Fault.NONSENSE and "nothing there" in error.sentence:
            raise SyncError(error.fault, error.sentence, why=Why.NOTHING_THERE) from error
        raise
    if not found:
        raise SyncError(Fault.NONSENSE, "The server lists nothing.", why=Why.NO_CALENDARS)
    return found[0]


def _path(resource: Resource, name: str) -> str:
    """The address that a property holds, as a path; "" where it holds none."""
    said = resource.properties.get(name, "").split(" ")[0]
    return urlsplit(said).path if said.startswith(("/", "http")) else ""


def _calendars(dav: Dav, home: str) -> list[Found]:
    listed = dav.properties(home, (_KIND, _NAME), depth=1)
    return sorted(
        (
            Found(each.href, _called(each))
            for each in listed
            if f"{CAL}calendar" in each.properties.get(_KIND, "").split()
        ),
        key=lambda found: found.name.lower(),
    )


def _called(calendar: Resource) -> str:
    """Its name; where nobody gave it one, the last part of its address."""
    name, address = calendar.properties.get(_NAME, ""), calendar.href.strip("/")
    return address.rpartition("/")[2] if name.strip("/") in ("", address) else name
