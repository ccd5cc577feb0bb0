from dataclasses import replace
from types import MappingProxyType

import pytest

from kiosk.booking.model import Place, PlaceId, PlaceKind
from tests.booking.places import HERE, OFFER, THERE, subject

NADIA = OFFER.mediators[0]
LONG = PlaceId("meriadeck-2")
PLACES = MappingProxyType(
    {
        HERE: Place(HERE, "Bibliothèque Mériadeck"),
        THERE: Place(THERE, "Centre social de Bacalan"),
        LONG: Place(LONG, "Bibliothèque Mériadeck, 2e étage"),
    }
)
HERS = replace(NADIA, places=(THERE, HERE, LONG))


@pytest.mark.parametrize(
    ("written", "place"),
    [
        *(("", THERE), ("   ", THERE), ("Sur la lune", THERE)),
        *(("here", HERE), ("HERE", HERE), ("Bibliothèque Mériadeck", HERE)),
        *(("bibliotheque meriadeck", HERE), ("  BIBLIOTHEQUE MÉRIADECK  ", HERE)),
        ("Bibliothèque Mériadeck, 85 cours du Maréchal Juin, 33000 Bordeaux", HERE),
        ("Bibliothèque Mériadeck, 2e étage, salle 4", LONG),
        ("centre social de bacalan", THERE),
    ],
)
def test_a_permanence_is_at_the_place_it_names_or_at_her_first(written, place):
    assert replace(OFFER, places=PLACES).place_of(HERS, written) == place


def test_only_places_of_hers_are_meant():
    assert replace(OFFER, places=PLACES).place_of(NADIA, "meriadeck-2") == NADIA.places[0]


@pytest.mark.parametrize(
    ("kind", "wanted", "places"),
    [
        (PlaceKind.HERE, None, {HERE}),
        (PlaceKind.HERE, THERE, {THERE}),
        (PlaceKind.ELSEWHERE, None, {THERE}),
        (PlaceKind.ELSEWHERE, HERE, set()),
        (PlaceKind.PHONE, None, None),
        (PlaceKind.PHONE, THERE, None),
    ],
)
def test_where_a_subject_may_be_held(kind, wanted, places):
    assert OFFER.places_for(subject("taxes", place_kind=kind), wanted) == places


def test_what_nobody_knows_is_none():
    assert (
        OFFER.subject("moon") is OFFER.mediator("moon") is OFFER.subject_for_guide("moon") is None
    )
