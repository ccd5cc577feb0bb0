"""How long the search takes in thousands of guides, for everything typed on the way to a query."""

import time

from kiosk.app.shelf import SHIPPED
from kiosk.bench.bench import Bench
from kiosk.bench.figures import Quantity, Sample
from kiosk.bench.generated import made_up_guides, made_up_queries
from kiosk.guides.reader import read_guides
from kiosk.guides.search import GuideSearch
from kiosk.language.languages import REFERENCE

_GUIDES = 5000
_QUERIES = 100
_IN_VIEW = 8  # guides that the screen shows of those found
_MS = 1000.0

SEARCH = Quantity(
    "search_5000",
    "one look for what is typed so far, in 5,000 guides, letter by letter",
    "ms",
    20.0,
)
FINISHED = Quantity("search_5000_whole", "the same, for whole queries alone", "ms")
INDEX = Quantity("search_5000_index", "making the index of 5,000 guides", "ms")


def search_5000(bench: Bench) -> list[Sample]:
    """Type made-up queries into made-up guides; `bench.rounds` hundred of them."""
    guides = made_up_guides(read_guides(SHIPPED).guides, _GUIDES, bench.seed)
    began = time.monotonic()
    search = GuideSearch(guides, REFERENCE)
    made = (time.monotonic() - began) * _MS
    looks, whole, found = [], [], 0
    queries = made_up_queries(guides, _QUERIES * bench.often(1), bench.seed)
    for each in bench.counted(len(queries)):
        query = queries[each]
        for length in range(1, len(query.typed) + 1):
            began = time.perf_counter()
            rows = search.find(query.typed[:length])
            looks.append((time.perf_counter() - began) * _MS)
        whole.append(looks[-1])
        found += query.meant in [guide.id for guide in rows[:_IN_VIEW]]
    note = f"seed {bench.seed}; {found} of {len(queries)} queries show the guide that was meant"
    return [Sample(SEARCH, looks, note), Sample(FINISHED, whole), Sample(INDEX, [made])]
