from kiosk.app.shelf import SHIPPED
from kiosk.guides.reader import read_guides
from kiosk.screens.authoring.icon_words import icon_name, icon_names
from kiosk.screens.components.pictures import glyphs


def test_every_drawing_one_can_choose_is_there_in_all_its_weights_and_has_a_name_of_its_own():
    names = icon_names()

    wanted = {f"{icon}{weight}" for icon in names for weight in ("", "-fill", "-bold")}
    assert wanted - glyphs().keys() == set()
    assert len(set(names.values())) == len(names)


def test_every_drawing_of_the_shipped_guides_can_be_chosen_again():
    used = {
        icon
        for guide in read_guides(SHIPPED).guides
        for icon in (guide.icon, *(it.icon for step in guide.steps for it in step.choices))
    }
    assert used - icon_names().keys() == set()


def test_a_drawing_that_somebody_wrote_into_a_file_is_told_as_another():
    assert icon_name("acorn") == "Another drawing"
