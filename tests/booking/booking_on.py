"""Books for ever, and says what it was told of each. Started by tests, and killed."""

import resource
import sys
from pathlib import Path

from kiosk.booking.desk import DeskError, Wish
from kiosk.booking.model import Person
from kiosk.storage.troubles import StorageError
from tests.booking.places import NOW, TAXES, THERE, open_kiosk


def main() -> None:
    kiosk = open_kiosk(Path(sys.argv[1]))
    if len(sys.argv) > 2:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
    number = 0
    while True:
        wish = Wish(place=THERE) if number % 2 else Wish()
        slots = kiosk.desk.slots(TAXES, NOW, wish)
        number += 1
        if not slots:
            print("full", flush=True)
            return
        try:
            booking = kiosk.desk.book(TAXES, slots[0], Person(f"Person{number}"), NOW)
            if number % 5 == 0:
                kiosk.desk.cancel(booking.id, NOW)
                print(f"cancelled {booking.code}", flush=True)
            else:
                print(f"{booking.state} {booking.code}", flush=True)
        except DeskError:
            continue
        except StorageError as error:
            print(error.trouble, flush=True)
            return


main()
