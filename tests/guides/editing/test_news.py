from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.guides.editing.lineage import keep_shipped, shipped_of
from kiosk.guides.editing.news import ABOUT, Sort, compared, last_compared, news
from kiosk.guides.editing.steps import add_step, remove_step, set_step
from kiosk.guides.editing.taking_over import taken_over
from kiosk.guides.editing.wording import with_words
from kiosk.guides.model import Kind, StepId
from kiosk.language.languages import Language
from tests.guides.editing.makers import GUIDES, Edits, changes, edited

PRIME = next(guide for guide in GUIDES if guide.id == "prime-activite")
CONNECT = StepId("connect")
FR, EN = Language.FR, Language.EN


def said(guide, text, step=CONNECT, part="text", language=FR):
    return with_words(guide, language, f"steps.{step}.{part}", text)


def steps(found):
    return [each.step for each in found]


def test_where_nothing_has_changed_there_is_no_news_whatever_was_written_here():
    mine = said(PRIME, "Ici.")

    assert news(PRIME, PRIME, mine) == ()


def test_what_has_changed_is_told_beside_what_it_was_and_what_is_ours():
    now, mine = said(PRIME, "Maintenant."), said(PRIME, "Ici.")
    (found,) = news(PRIME, now, mine)
    (change,) = found.changes

    assert (found.step, found.sort) == (CONNECT, Sort.CHANGED)
    assert (change.key, change.language) == ("text", FR)
    assert (change.now, change.mine) == ("Maintenant.", "Ici.")
    assert change.before == PRIME.words[FR].steps[CONNECT].text


def test_what_is_the_same_here_already_is_no_news():
    now = said(PRIME, "Maintenant.")

    assert news(PRIME, now, said(PRIME, "Maintenant.")) == ()


def test_a_step_that_is_new_and_one_that_is_gone_are_told():
    now, new = add_step(PRIME, Kind.DO, CONNECT)
    now = said(now, "Nouvelle étape.", new)
    found = {each.step: each.sort for each in news(PRIME, now, PRIME)}
    assert found == {new: Sort.NEW, CONNECT: Sort.CHANGED}  # which leads to it

    gone = remove_step(PRIME, CONNECT)
    found = {each.step: each.sort for each in news(PRIME, gone, PRIME)}
    assert found[CONNECT] is Sort.GONE


def test_what_a_guide_says_of_itself_is_told_as_well():
    now = with_words(replace(PRIME, minutes=55), FR, "never", "Jamais.")
    (found,) = news(PRIME, now, PRIME)

    assert found.step == ABOUT
    assert {change.key for change in found.changes} == {"minutes", "never"}


def test_a_language_that_the_place_has_not_is_no_news():
    mine = replace(PRIME, words={FR: PRIME.words[FR]})

    assert news(PRIME, said(PRIME, "Now.", language=EN), mine) == ()


def test_what_is_taken_over_is_no_news_any_more_and_the_rest_stays_ours():
    now = said(said(PRIME, "Maintenant."), "Now.", language=EN)
    mine = said(said(PRIME, "Ici."), "À nous.", part="tip", step=StepId("form"))

    taken = taken_over(mine, now, CONNECT, now.step(CONNECT).picture)
    assert taken.words[FR].steps[CONNECT].text == "Maintenant."
    assert taken.words[EN].steps[CONNECT].text == "Now."
    assert taken.words[FR].steps["form"].tip == "À nous."
    assert news(PRIME, now, taken) == ()


def test_a_new_step_comes_where_it_stands_in_the_shipped_guide():
    now, new = add_step(PRIME, Kind.DO, CONNECT)
    mine = taken_over(PRIME, now, new, None)
    mine = taken_over(mine, now, CONNECT, now.step(CONNECT).picture)

    assert [step.id for step in mine.steps] == [step.id for step in now.steps]
    assert mine.step(CONNECT).leads_to == new
    assert news(PRIME, now, mine) == ()


def test_what_somebody_keeps_is_no_news_until_it_changes_again():
    now = set_step(said(PRIME, "Maintenant."), StepId("form"), confirm=True)
    mine = said(PRIME, "Ici.")
    before = compared(PRIME, now, frozenset({StepId("form")}))

    assert steps(news(before, now, mine)) == ["form"]
    later = said(now, "Plus tard.")
    assert steps(news(before, later, mine)) == [
        step.id for step in PRIME.steps if step.id in {CONNECT, "form"}
    ]


def test_without_a_kept_one_the_newer_facts_tell():
    newer = said(replace(PRIME, checked=PRIME.review_by), "Maintenant.")
    mine = said(PRIME, "Ici.")

    assert steps(news(last_compared(mine, newer, None), newer, mine)) == [ABOUT, CONNECT]
    assert news(last_compared(newer, PRIME, None), PRIME, newer) == ()
    assert last_compared(mine, newer, PRIME) is PRIME


def test_the_shipped_guide_is_kept_beside_the_own_one(tmp_path):
    assert shipped_of(tmp_path) is None
    keep_shipped(tmp_path, PRIME)
    assert shipped_of(tmp_path) == PRIME
    (tmp_path / "shipped.json").write_bytes(b'{"id": 3}')
    assert shipped_of(tmp_path) is None


@settings(max_examples=60)
@given(edited(6), st.data())
def test_whatever_changed_and_was_written_all_of_it_can_be_taken_over_or_kept(
    guides: Edits, data: st.DataObject
):
    before, now = guides[0], guides[-1]
    mine = before
    for _ in range(data.draw(st.integers(0, 4))):
        mine = data.draw(changes(mine))

    found = news(before, now, mine)
    every = frozenset(steps(found))
    assert news(compared(before, now, every), now, mine) == found
    assert news(compared(before, now, frozenset()), now, mine) == ()
    for each in found:
        if each.sort is not Sort.GONE:
            known = {step.id for step in now.steps}
            picture = now.step(each.step).picture if each.step in known else None
            mine = taken_over(mine, now, each.step, picture)
        left = compared(before, now, every - {each.step})
        assert each.step not in steps(news(left, now, mine))
    for words in mine.words.values():
        assert set(words.steps) == {step.id for step in mine.steps}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_taking_all_of_a_guide_that_is_the_same_over_changes_nothing(guide):
    mine = guide
    for step in guide.steps:
        mine = taken_over(mine, guide, step.id, step.picture)
    mine = taken_over(mine, guide, ABOUT, None)

    assert mine == guide
