"""The pages of the librarians' settings: going there, and what was kept of it."""

from kiosk.settings.reading import read_site

KEPT = "It is kept. The next resident will see it."


def site(office):
    return read_site(office.config).site


def go(librarian, *names):
    for name in names:
        librarian.press(name)
        librarian.see()


def last_of(office):
    entry = office.journal.last(1)[0]
    return entry.action, entry.detail
