"""The fault that it came to, to ask a server."""

from datetime import UTC, datetime

import pytest

from kiosk.sync.faults import SyncError

NINE = datetime(2027, 1, 5, 9, tzinfo=UTC)


def fault_of(act, *words):
    with pytest.raises(SyncError) as caught:
        act(*words)
    assert caught.value.sentence.endswith(".")
    return caught.value.fault
