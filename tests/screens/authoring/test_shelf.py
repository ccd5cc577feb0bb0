from kiosk.staff.author_notes import About
from tests.guides.folders import replace, write_card
from tests.screens.staff.settings_pages import go, site


def test_every_guide_of_the_kiosk_is_listed_page_by_page(librarian, authoring):
    go(librarian, "Procedures to offer")
    assert librarian.heading == "Procedures offered"
    titles = [entry.guide.words_in("en").title for entry in authoring.entries()]
    first = [node.name for node in librarian.pressables if node.name in titles]
    go(librarian, "Next page")
    rest = [node.name for node in librarian.pressables if node.name in titles]

    assert first + rest == titles
    assert librarian.says(f"Guides 11 to {len(titles)} of {len(titles)}")


def test_a_guide_is_not_offered_any_more_and_offered_again(librarian, office, authoring):
    name = authoring.entries()[0].id
    title = authoring.entries()[0].guide.words_in("en").title
    go(librarian, "Procedures to offer", title)
    assert "Offered to residents" in librarian.checked

    go(librarian, "Offered to residents")

    assert site(office).guides_off == (name,)
    assert librarian.says("It is kept. The next resident will see it.")
    assert [(it.action, it.detail) for it in office.journal.last(1)] == [("guide off", name)]
    go(librarian, "Not offered to residents")
    assert site(office).guides_off == ()


def test_a_guide_goes_up_in_the_list(librarian, office, authoring):
    first, second, *rest = (entry.id for entry in authoring.entries())
    title = authoring.entry(second).guide.words_in("en").title
    go(librarian, "Procedures to offer", title, "Higher in the list")

    assert site(office).guides_order[:2] == (second, first)
    assert [entry.id for entry in authoring.entries()] == [second, first, *rest]


def test_what_the_city_has_locked_cannot_be_switched(librarian, office, tmp_path, monkeypatch):
    fleet = tmp_path / "fleet"
    fleet.mkdir()
    (fleet / "city.toml").write_text('locked = true\n[guides]\noff = ["mdph"]\n')
    monkeypatch.setenv("PAS_A_PAS_FLEET", str(fleet))
    go(librarian, "Procedures to offer")

    assert librarian.says("The city has set which procedures are offered. Touch one to see more.")
    assert "Offered" not in [node.name for node in librarian.pressables]


def test_a_guide_with_a_fault_is_named_with_it_and_shown_to_nobody(librarian, office, authoring):
    guide = write_card(office.config / "guides")
    replace(
        guide / "guide.toml",
        'next = "proof"\n\n[[steps]]\nid = "proof"',
        '[[steps]]\nid = "proof"',
    )
    go(librarian, "Procedures to offer", "Next page", "card")

    assert librarian.says(
        "This is a dead end: say which step comes next. (card/guide.toml, steps[1].next)"
    )


def test_a_guide_is_walked_through_in_a_preview_and_nothing_is_counted(librarian, authoring):
    guide = authoring.entries()[0].guide
    words = guide.words_in("en")
    go(librarian, "Procedures to offer", words.title, "Preview")
    assert librarian.says("This is a preview: nothing is counted.")
    assert librarian.heading == words.steps["ready"].title

    go(librarian, "Begin", "Close the preview")

    assert librarian.heading == words.title
    assert librarian.counted == {}


def test_what_mediators_tell_the_author_stands_with_the_guide_until_it_is_seen_to(
    librarian, office, authoring
):
    guide = authoring.entries()[0].guide
    step = guide.steps[1].id
    office.notes.write(guide.id, step, About.SITE_CHANGED, authoring.today)
    go(librarian, "Procedures to offer")
    title, short = guide.words_in("en").title, guide.words_in("en").steps[step].short
    assert "notes of mediators: 1" in librarian.described(title)

    go(librarian, title)
    assert librarian.says(f"Step “{short}”: The site has changed.")
    go(librarian, "The notes are seen to")

    assert office.notes.all() == []
    assert not librarian.says("A mediator says")


def test_where_our_version_has_a_fault_the_shipped_one_stands_for_it_and_it_is_said(
    librarian, office, authoring
):
    write_card(office.config / "guides", "mdph")
    (office.config / "guides" / "mdph" / "text" / "fr.toml").unlink()
    title = authoring.entry("mdph").guide.words_in("en").title
    go(librarian, "Procedures to offer", title)

    assert librarian.says("A file is missing. (mdph/text/fr.toml)")
    assert librarian.says("Make our own version")
