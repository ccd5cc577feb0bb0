"""What residents do at a desk, in one word each."""

import pytest

from kiosk.booking.desk import DeskError, Wish
from tests.booking.places import (
    FATIMA,
    NOW,
    TAXES,
)


def first(kiosk, at=0, subject=TAXES, **wish):
    return kiosk.desk.slots(subject, NOW, Wish(**wish))[at]


def book(kiosk, at=0, subject=TAXES, **wish):
    return kiosk.desk.book(subject, first(kiosk, at, subject, **wish), FATIMA, NOW)


def refused(call, *words, **more):
    with pytest.raises(DeskError) as caught:
        call(*words, **more)
    return caught.value.refusal
