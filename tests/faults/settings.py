"""How much of it: enough to notice, or, with PAS_A_PAS_FAULTS=full, all of it."""

import os

FULL = os.environ.get("PAS_A_PAS_FAULTS") == "full"
SEED = int(os.environ.get("PAS_A_PAS_SEED", "2026"))
