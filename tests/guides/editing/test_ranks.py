from hypothesis import given, settings

from kiosk.guides.editing.preview import previewable, walk_to
from kiosk.guides.editing.ranks import plan, ways_back
from kiosk.guides.walk import Walk
from tests.guides.editing.makers import edited
from tests.guides.samples import ask, do, guide, proof, ready


@settings(max_examples=30, deadline=None)
@given(edited())
def test_every_step_has_a_place_of_its_own_below_what_leads_to_it(guides):
    made = guides[-1]
    picture = plan(made)
    back = ways_back(made)
    known = {step.id for step in made.steps}

    assert set(picture.places) == known
    assert len(set(picture.places.values())) == len(known)
    for step in made.steps:
        for to in set(step.exits) & known - set(back[step.id]):
            assert picture.places[step.id].rank < picture.places[to].rank
    for rank, lane in picture.places.values():
        assert 0 <= rank < picture.ranks
        assert 0 <= lane <= picture.lanes - 1


@settings(max_examples=30, deadline=None)
@given(edited())
def test_no_line_goes_through_a_box(guides):
    picture = plan(guides[-1])
    boxes = set(picture.places.values())

    for line in picture.lines:
        assert line.end.rank == line.start.rank + 1
        assert (line.end in boxes) == line.arrives


@settings(max_examples=30, deadline=None)
@given(edited())
def test_every_step_can_be_looked_at_and_walked_on_from_however_unfinished(guides):
    made = guides[-1]
    for step in made.steps:
        walk = walk_to(made, step.id)
        assert walk.step.id == step.id
        assert walk.minutes_left >= 0
        for position in range(len(walk.step.exits)):
            assert walk.choose(position).trail


def test_a_question_has_its_answers_side_by_side_below_it():
    made = guide(ready("a", "q"), ask("q", "b", "c"), do("b", "end"), do("c", "end"), proof("end"))
    places = plan(made).places

    assert [places[step].rank for step in "aqbc"] == [0, 1, 2, 2]
    assert places["end"].rank == 3
    assert places["b"].lane < places["c"].lane
    assert places["q"].lane == places["end"].lane == 0.5


def test_a_way_that_passes_a_step_by_goes_beside_it():
    made = guide(ready("a", "q"), ask("q", "b", "end"), do("b", "end"), proof("end"))
    picture = plan(made)

    beside = [line for line in picture.lines if not line.arrives]
    assert len(beside) == 1
    assert beside[0].end.lane != picture.places["b"].lane


def test_a_way_back_is_no_line_and_told():
    made = guide(ready("a", "q"), ask("q", "a", "end"), proof("end"))

    assert ways_back(made)["q"] == ("a",)
    assert len(plan(made).lines) == 2


def test_what_nobody_comes_to_stands_below_all():
    made = guide(ready("a", "end"), proof("end"), do("lost", "end"))

    assert plan(made).places["lost"].rank > plan(made).places["end"].rank


def test_a_sound_guide_is_looked_at_as_it_is():
    made = guide(ready("a", "end"), proof("end"))

    assert previewable(made) == made
    assert walk_to(made, "end") == Walk(made, (0,))
