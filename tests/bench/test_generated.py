import pytest
from rapidfuzz.distance import OSA

from kiosk.app.shelf import SHIPPED
from kiosk.bench.generated import made_up_guides, made_up_queries
from kiosk.guides.reader import read_guides
from kiosk.guides.search import GuideSearch
from kiosk.language.languages import REFERENCE
from kiosk.storage.full_text import plain

NUMBER = 200


@pytest.fixture(scope="module")
def shipped():
    return read_guides(SHIPPED).guides


@pytest.fixture(scope="module")
def guides(shipped):
    return made_up_guides(shipped, NUMBER, seed=7)


def told(guides):
    return [guide.words_in(REFERENCE) for guide in guides]


def test_a_seed_gives_the_same_guides_and_queries_each_time(shipped, guides):
    again = made_up_guides(shipped, NUMBER, seed=7)

    assert again == guides
    assert made_up_queries(again, 30, seed=7) == made_up_queries(guides, 30, seed=7)


def test_another_seed_gives_others(shipped, guides):
    assert told(made_up_guides(shipped, NUMBER, seed=8)) != told(guides)


def test_no_two_guides_have_the_same_id(guides):
    assert len({guide.id for guide in guides}) == NUMBER


def test_most_of_what_is_typed_is_near_a_word_of_the_guide_that_is_meant(guides):
    words = {guide.id: guide.words_in(REFERENCE) for guide in guides}
    for query in made_up_queries(guides, 60, seed=7):
        meant = words[query.meant]
        known = {plain(word) for word in (*meant.title.split(), *meant.keywords)}
        slips = [
            min(OSA.distance(plain(typed), word) for word in known)
            for typed in query.typed.split()
        ]
        assert sum(slips) <= 1


def test_a_third_of_what_is_typed_has_a_slip(guides):
    words = {guide.id: guide.words_in(REFERENCE) for guide in guides}
    slipped = 0
    for query in made_up_queries(guides, 60, seed=7):
        meant = words[query.meant]
        known = {plain(word) for word in (*meant.title.split(), *meant.keywords)}
        slipped += any(plain(typed) not in known for typed in query.typed.split())

    assert 10 <= slipped <= 20  # a letter changed for the same one is no slip


def test_the_search_finds_what_is_meant_more_often_than_not(guides):
    search = GuideSearch(guides, REFERENCE)
    queries = made_up_queries(guides, 60, seed=7)
    found = [query.meant in {guide.id for guide in search.find(query.typed)} for query in queries]

    assert sum(found) > len(found) / 2
