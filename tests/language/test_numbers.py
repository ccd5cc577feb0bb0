import pytest

from kiosk.language.languages import Language
from kiosk.language.numbers import decimal


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (Language.FR, "54,6"),
        (Language.ES, "54,6"),
        (Language.PT, "54,6"),
        (Language.EN, "54.6"),
        (Language.AR, "54.6"),
    ],
)
def test_the_sign_between_is_that_of_the_language_and_digits_are_those_of_the_kiosk(
    language, written
):
    assert decimal(54.61, language) == written


def test_nothing_is_written_after_a_whole_number():
    assert decimal(50.0, Language.FR) == "50"
    assert decimal(100, Language.FR, places=0) == "100"
