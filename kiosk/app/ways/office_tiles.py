"""The tiles of the librarians' first page, in their order."""

TILES = (
    *(
        "place",
        "hours",
        "message",
        "guides",
        "notes",
        "mediators",
        "calls",
        "calendar",
        "sites",
        "languages",
    ),
    *("times", "screen", "printers", "sound", "pin", "statistics", "sending", "health", "journal"),
)
SET_UP = "set-up"  # the tile of a setting-up that is not over
