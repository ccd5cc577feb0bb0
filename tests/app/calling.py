"""Kiosks of one place that call each other."""

from datetime import UTC, datetime

from kiosk.app.sync_calls import SyncCalls
from kiosk.staff.calls import Call, Calls
from kiosk.staff.where import Where
from kiosk.storage.opening import open_database
from kiosk.storage.states import States

WHERE = Where("carte-grise", "photo", 4, "paper")


class CallingKiosk:
    """One kiosk of the place: its folders, its database, and its sync process's calls."""

    def __init__(self, folder, post, *, address="", notify=""):
        self.data, config = folder / post / "data", folder / post / "config"
        config.mkdir(parents=True)
        (config / "site.toml").write_text(
            f'place = {{name = "Mériadeck", post = "{post}", desk = {{fr = "Là."}},'
            f' desk_direction = "left"}}\n'
            f'calls = {{address = "{address}", user = "kiosk", notify = "{notify}"}}\n',
            "utf-8",
        )
        self.database = open_database(self.data).database
        self.calls = Calls(self.database)
        self.sync = SyncCalls(self.data, config)

    def look(self, now=None):
        self.sync.see_to(self.database, now or datetime.now(UTC), changed=True)

    def state(self, name):
        found = States(self.database).get(name)
        return found.value if found else None

    def close(self):
        self.sync.close()
        self.database.close()


def a_call(post):
    return Call("a", post, WHERE, datetime.now(UTC))
