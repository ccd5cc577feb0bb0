"""Does soundness say of a guide what walking every way through it shows?"""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guides.model import Kind, Step, StepId
from kiosk.guides.resume import code_of, has_short_codes, walk_of
from kiosk.guides.soundness import problems, within
from kiosk.guides.walk import Walk
from tests.guides.samples import ask, do, guide, proof, ready


def step_of(draw, name, near):
    """A step of any kind that leads to some of the names near it."""
    kind = draw(st.sampled_from(["do", "do", "ask", "ask", "person", "proof"]))
    if kind == "proof":
        return proof(name)
    if kind == "person":
        return Step(StepId(name), Kind.PERSON, draw(st.none() | st.sampled_from(near)))
    if kind == "ask" and len(near) > 1:
        targets = st.lists(st.sampled_from(near), min_size=2, max_size=4, unique=True)
        return ask(name, *draw(targets))
    return do(name, draw(st.sampled_from(near)))


@st.composite
def any_guides(draw):
    """Guides whose steps lead anywhere; most let somebody down."""
    names = [f"s{place}" for place in range(draw(st.integers(2, 8)))]
    first = ready(names[0], draw(st.sampled_from(names)))
    return guide(first, *(step_of(draw, name, names) for name in names[1:]))


@st.composite
def sound_guides(draw):
    """Guides in which each step but the last leads on to the next one, and anywhere besides."""
    names = [f"s{place}" for place in range(draw(st.integers(2, 8)))]
    steps = [ready(names[0], names[1])]
    for name, following in pairwise(names[1:]):
        others = st.lists(st.sampled_from(names), max_size=3, unique=True)
        targets = list(dict.fromkeys([following, *draw(others)]))
        steps.append(ask(name, *targets) if len(targets) > 1 else do(name, following))
    return guide(*steps, proof(names[-1]))


def walks_to_each_step(whole):
    """One walk to each step that anybody comes to, found by taking every way on."""
    found, todo = {}, [Walk(whole)]
    while todo:
        walk = todo.pop(0)
        if walk.step.id not in found:
            found[walk.step.id] = walk
            todo += [walk.choose(way) for way in range(len(walk.step.exits))]
    return found


def comes_to_an_end(walk):
    """Whether some way on from there ends, tried one after the other."""
    tried, todo = set(), [walk]
    while todo:
        walk = todo.pop()
        if not walk.step.exits:
            return True
        if walk.step.id not in tried:
            tried.add(walk.step.id)
            todo += [walk.choose(way) for way in range(len(walk.step.exits))]
    return False


def lets_nobody_down(whole):
    """Whether every step is come to and come out of, and a proof is among them."""
    walks = walks_to_each_step(whole)
    return (
        len(walks) == len(whole.steps)
        and all(comes_to_an_end(walk) for walk in walks.values())
        and any(walk.is_done for walk in walks.values())
    )


@given(any_guides())
def test_a_guide_is_sound_where_walking_it_lets_nobody_down(whole):
    assert (not list(problems(whole))) == lets_nobody_down(whole)


@given(sound_guides())
def test_a_sound_guide_has_no_dead_end(whole):
    assert list(problems(whole)) == []
    assert lets_nobody_down(whole)


@given(sound_guides())
def test_the_code_of_any_walk_through_a_sound_guide_is_read_back(whole):
    for walk in walks_to_each_step(whole).values():
        assert walk_of(code_of(walk), [whole]) == walk.straight


@given(st.lists(st.integers(2, 8), min_size=1, max_size=20))
def test_a_guide_called_short_has_no_code_too_long_to_read(choices):
    names = [f"s{place}" for place in range(len(choices))]
    ways = [
        ask(name, following, *(f"end-{way}" for way in range(count - 1)))
        for name, following, count in zip(names, [*names[1:], "proof"], choices, strict=True)
    ]
    ends = [proof(f"end-{way}") for way in range(7)]
    whole = guide(ready("ready", "s0"), *ways, proof("proof"), *ends)
    walk = Walk(whole).choose(0)
    for count in choices:
        walk = walk.choose(0 if walk.step.id != names[-1] else count - 1)

    if has_short_codes(whole):
        assert walk_of(code_of(walk), [whole]) == walk


def test_a_guide_whose_codes_nobody_could_copy_is_refused():
    names = [f"s{place}" for place in range(13)]
    ends = tuple(f"end-{way}" for way in range(7))
    ways = [ask(name, to, *ends) for name, to in zip(names, [*names[1:], "proof"], strict=True)]
    whole = guide(ready("ready", "s0"), *ways, proof("proof"), *map(proof, ends))

    said = [str(problem) for problem in problems(whole)]

    assert said == [
        "card/guide.toml, steps: so many questions make a resume code too long to copy: ask fewer"
    ]


def test_two_rounds_are_told_in_one_sentence():
    whole = guide(
        ready("ready", "which"),
        ask("which", "a", "b", "proof"),
        do("a", "a"),
        do("b", "c"),
        do("c", "b"),
        proof("proof"),
    )

    (problem,) = problems(whole)

    assert problem.key == "steps[2]"
    assert problem.sentence.startswith("one goes round for ever in 'a', 'b', 'c': ")


def test_a_guide_that_ends_at_a_person_only_proves_nothing():
    whole = guide(ready("ready", "person"), Step(StepId("person"), Kind.PERSON))

    (problem,) = problems(whole)

    assert problem.sentence == "no way through the guide comes to a proof that it is done"


@pytest.mark.parametrize(
    ("address", "official"),
    [
        ("https://caf.fr", True),
        ("https://caf.fr/", True),
        ("https://www.caf.fr/allocataires?page=1#top", True),
        ("https://a.b.caf.fr/", True),
        ("https://caf.fr:443/", True),
        ("https://caf.fr?x", True),
        ("https://caf.fr#x", True),
        ("HTTPS://WWW.CAF.FR/", True),
        ("https://msa.example/", True),
        ("https://caf.fr/https://evil.example/", True),
        ("", False),
        ("caf.fr", False),
        ("//caf.fr/", False),
        ("https:caf.fr", False),
        ("https:///caf.fr", False),
        ("http://caf.fr/", False),
        ("ftp://caf.fr/", False),
        ("file:///caf.fr", False),
        ("javascript:alert(1)//caf.fr", False),
        ("https://evil.example/", False),
        ("https://caf.fr.evil.example/", False),
        ("https://CAF.FR.EVIL.EXAMPLE/", False),
        ("https://notcaf.fr/", False),
        ("https://caf-fr.example/", False),
        ("https://fr/", False),
        ("https://.caf.fr/", False),
        ("https://evil..caf.fr/", False),
        ("https://evil.example/.caf.fr", False),
        ("https://evil.example/?caf.fr", False),
        ("https://evil.example#.caf.fr", False),
        ("https://evil.example?.caf.fr", False),
        ("https://caf.fr@evil.example/", False),
        ("https://caf.fr:x@evil.example/", False),
        ("https://evil.example@caf.fr/", False),
        ("https://@caf.fr/", False),
        ("https://caf.fr:443@evil.example/", False),
        ("https://evil.example\\@caf.fr/", False),
        ("https://evil.example\\.caf.fr/", False),
        ("https://caf.fr\\.evil.example/", False),
        ("https:\\\\caf.fr/", False),
        ("https://evil.example%2f.caf.fr/", False),
        ("https://evil.example%00.caf.fr/", False),
        ("https://evil.example\x00.caf.fr/", False),
        ("https://evil.example .caf.fr/", False),
        ("https://evil.example\n.caf.fr/", False),
        ("https://caf.fr\n", False),
        (" https://caf.fr/", False),
        ("https://caf.fr/a b", False),
        ("https://caf.fr./", False),
        ("https://caf.fr../", False),
        ("https://caf.fr:80/", False),
        ("https://caf.fr:99999/", False),
        ("https://caf.fr:/", False),
        ("https://[caf.fr/", False),
        ("https://[::1]/", False),
        ("https://127.0.0.1/", False),
        ("https://cаf.fr/", False),  # a Cyrillic а
        ("https://ｃａｆ.fr/", False),
        ("https://caf。fr/", False),
        ("https://caf.fr℀.evil.example/", False),
        ("https://evil.example／.caf.fr/", False),
        ("https://xn--cf-0ka.fr/", False),
        ("https://\u212aaf.caf.fr/", False),  # the sign of kelvin is a small k in small letters
    ],
)
def test_an_address_is_official_where_a_browser_goes_to_an_official_host(address, official):
    assert within(address, ("caf.fr", "msa.example")) is official


@given(st.text(max_size=30), st.sampled_from(["https://", "https://caf.fr", "http://caf.fr", ""]))
def test_any_text_is_an_address_or_is_not(text, start):
    assert within(start + text, ("caf.fr",)) in (True, False)


@given(st.from_regex(r"[a-z]{1,5}(\.[a-z]{1,5}){1,3}", fullmatch=True))
def test_a_host_is_official_where_its_last_parts_are_the_domain(host):
    assert within(f"https://{host}/", ("a.b",)) is (host.split(".")[-2:] == ["a", "b"])
