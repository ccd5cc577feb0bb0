"""The steps of a guide: a question, a thing to do, a proof, a person; and the way back."""

from dataclasses import replace

import pytest

from kiosk.guides.walk import Walk
from tests.guides.samples import ask, do, guide, proof, ready
from tests.screens.ways import follow, open_guide


def at(arrive, walk):
    """Somebody who has come to that step of that guide."""
    resident = arrive(walk.guide)
    follow(resident, walk)
    return resident


def test_a_question_shows_every_answer_with_what_it_leads_to(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0,)))
    asked = words.steps["fund"]

    assert asked.text in resident.texts
    assert resident.buttons[:3] == [choice.label for choice in asked.choices.values()]
    for choice in asked.choices.values():
        assert resident.says(choice.hint)


@pytest.mark.parametrize("position", [0, 1, 2])
def test_each_answer_leads_to_its_own_step(arrive, prime, words, position):
    resident = at(arrive, Walk(prime, (0,)))
    choice = prime.step("fund").choices[position]

    resident.press(words.steps["fund"].choices[choice.id].label)

    assert resident.heading == words.steps[choice.leads_to].title


def test_a_thing_to_do_says_what_one_will_see_and_what_to_do_otherwise(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 0)))
    told = words.steps["simulate"]
    read = resident.texts

    assert told.text in read
    assert read.index("What you will see") + 1 == read.index(told.sees)
    assert read.index("If it does not work") + 1 == read.index(told.otherwise)
    assert told.tip in read


def test_a_warning_is_read_out(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 0, 0, 0)))

    assert words.steps["connect"].warning in resident.texts


def test_the_things_to_check_are_ticked_and_stay_so(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 0, 0, 0, 0, 0)))
    check = words.steps["situation"].checks["phone"]
    assert list(resident.checkboxes) == list(words.steps["situation"].checks.values())

    resident.press(check)
    resident.press("It is done")
    resident.press("Back")

    assert resident.checked == [check]


def test_what_was_ticked_at_one_step_ticks_nothing_at_another(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 0, 0, 0, 0, 0)))
    for check in words.steps["situation"].checks.values():
        resident.press(check)

    resident.press("It is done")

    assert resident.checkboxes == dict.fromkeys(words.steps["income"].checks.values(), False)


def test_a_step_shows_its_own_picture(arrive, prime):
    resident = at(arrive, Walk(prime, (0, 0)))
    first = resident.pictures()
    resident.press("It is done")
    at_a_question = resident.pictures()
    resident.press(prime.words["en"].steps["account"].choices["forgotten"].label)

    assert first == [str(prime.folder / "pictures" / "calculator.svg")]
    assert at_a_question == []
    assert resident.pictures() == [str(prime.folder / "pictures" / "key.svg")]


def test_the_trail_says_what_is_done_where_one_is_and_what_is_to_come(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 0)))
    names = [name for name in resident.texts if name.startswith(words.steps["ready"].short)]

    assert names == [f"{words.steps['ready'].short}, done"]
    assert f"{words.steps['fund'].short}, done" in resident.texts
    assert f"{words.steps['simulate'].short}, now" in resident.texts
    assert words.steps["connect"].short in resident.texts


def test_how_far_one_is_counts_the_steps_of_ones_own_way(arrive, prime, words):
    walk = Walk(prime, (0, 0))
    whole = len(walk.trail) + len(walk.ahead)
    resident = at(arrive, walk)

    assert f"{words.title} · step 3 of {whole}" in resident.texts
    assert resident.says(f"About {walk.minutes_left} more minutes")
    resident.press("It is done")
    assert f"{words.title} · step 4 of {whole}" in resident.texts


def test_the_proof_says_what_to_keep_and_what_comes_next(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
    told = words.steps["proof"]
    read = resident.texts

    assert told.text in read
    assert read.index("What comes next") + 1 == read.index(told.sees)
    resident.press("I have my proof")
    assert resident.heading == "Well done. Was this guide useful to you?"


def test_a_step_that_needs_a_person_leads_to_one(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 1)))

    assert words.steps["msa-person"].text in resident.texts
    assert "Go on" not in resident.buttons
    resident.press_here("Call a mediator")
    assert resident.heading == "A mediator can help you"


def test_after_a_person_one_may_go_on_where_the_guide_does(arrive):
    person = replace(do("person", "end"), kind="person")
    resident = at(arrive, Walk(guide(ready("begin", "person"), person, proof("end")), (0,)))

    resident.press("Go on")

    assert resident.heading == "End"


def test_back_goes_step_by_step_and_then_to_the_page_before(arrive):
    way = guide(
        ready("begin", "which"), ask("which", "one", "two"), do("one", "two"), proof("two")
    )
    resident = at(arrive, Walk(way, (0, 0, 0)))

    headings = []
    while "Back" in resident.buttons:
        resident.press("Back")
        headings.append(resident.heading)

    steps = ["One", "Which", "Begin"]
    assert headings[:3] == steps
    assert headings[3:] == [
        "Papers and elections",
        "What is it about?",
        "Hello, what would you like to do?",
    ]


def test_after_going_back_another_answer_may_be_given(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 0)))

    resident.press("Back")
    resident.press(words.steps["fund"].choices["msa"].label)

    assert resident.heading == words.steps["msa-person"].title


def test_home_offers_to_go_on_where_one_was(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 0)))

    resident.press("Home")
    assert resident.says(words.title)
    resident.press("Go on where I was")

    assert resident.heading == words.steps["simulate"].title
    resident.press("Back")
    assert resident.heading == words.steps["fund"].title


def test_one_who_went_back_goes_on_from_there_after_home(arrive, prime, words):
    resident = at(arrive, Walk(prime, (0, 0)))

    resident.press("Back")
    resident.press("Home")
    resident.press("Go on where I was")

    assert resident.heading == words.steps["fund"].title


def test_nothing_to_go_on_with_is_offered_before_a_guide_or_after_its_proof(arrive, prime):
    resident = at(arrive, Walk(prime, (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
    resident.press("Home")
    assert "Go on where I was" not in resident.buttons

    assert "Go on where I was" not in arrive(prime).buttons


def test_a_guide_without_the_language_says_that_it_is_in_french(arrive):
    resident = at(arrive, Walk(guide(ready("begin", "end"), proof("end"))))

    assert "This procedure exists in French only for now." in resident.texts


def test_another_step_is_read_from_its_top(arrive, prime, words):
    resident = arrive(prime)
    resident.kiosk.display.chooseSize(2.0)
    follow(resident, Walk(prime, (0, 0, 0, 0, 0, 0)))
    resident.touch(words.steps["situation"].checks["household"])
    title = words.steps["income"].title

    resident.touch("It is done")
    resident.look()

    heading = next(node for node in resident.all_nodes if node.name == title)
    assert resident.seen(heading).height() == pytest.approx(heading.item.height(), abs=1)


def test_a_tick_leaves_the_eye_where_it_is(arrive, prime, words):
    resident = arrive(prime)
    resident.kiosk.display.chooseSize(2.0)
    follow(resident, Walk(prime, (0, 0, 0, 0, 0, 0)))
    check = words.steps["situation"].checks["household"]
    before = resident.scroll_to(check)

    resident.touch(check)

    assert resident.scroll_to(check).y() == pytest.approx(before.y(), abs=1)


def test_every_outcome_is_counted_for_the_guide_it_belongs_to(arrive):
    short = (ready("begin", "end"), proof("end"))
    one, two = (guide(*short, name=name, title=name.title()) for name in ("one", "two"))
    resident = arrive(one, two)

    for guide_of_two in (one, two):
        open_guide(resident, Walk(guide_of_two))
        resident.press("Begin")
        resident.press("Home")
    resident.press("Finish")

    assert resident.counted == {
        ("guide", "one", "opened"): 1,
        ("guide", "one", "finished"): 1,
        ("guide", "two", "opened"): 1,
        ("guide", "two", "finished"): 1,
    }
