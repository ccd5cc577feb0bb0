from tests.screens.staff.conftest import librarian, office, staff

__all__ = ["librarian", "office", "staff"]
