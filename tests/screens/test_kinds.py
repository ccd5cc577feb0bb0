"""What QML calls an object, without keeping anything of it."""

from kiosk.screens.kinds import kind_of, let_go


def test_an_item_is_called_after_its_qml_file(resident):
    kinds = {kind_of(node.item).partition("_QML")[0] for node in resident.pressables}

    assert {"Tile", "Chip", "BarButton"} <= kinds


def test_what_was_asked_for_the_name_is_not_given_back_for_anything_else(resident):
    item = resident.pressables[0].item
    known = item.metaObject()

    let_go(known)

    again = item.metaObject()
    assert again is not known
    let_go(again)
    assert kind_of(item)
