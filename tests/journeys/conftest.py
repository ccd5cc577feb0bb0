from tests.screens.conftest import arrive, prime, shipped

__all__ = ["arrive", "prime", "shipped"]
