"""What is private is said only to who asks for it; what is masked never."""

from kiosk.app.printers import Printers
from tests.screens.booths import Counter, Printer, book
from tests.screens.listener import Listener


def test_a_code_is_said_only_when_asked_for(at_step, qtbot):
    resident = at_step.resident
    resident.press("Continue later")
    code = next(node.name for node in resident.all_nodes if node.name.startswith("Code: "))
    signs = code.removeprefix("Code: ").split()
    at_step.listens()
    said = " ".join(at_step.hears_all())
    assert "There is something private here. It is said only if you ask for it." in said
    assert ", ".join(signs) not in said
    assert " ".join(signs) not in said

    resident.press("Say my code")

    assert at_step.hears_all()[-2:] == ["Code:", code.removeprefix("Code: ")]


def test_a_printer_that_fails_is_said_at_once_and_the_code_is_not(at_step, qtbot):
    resident, printer = at_step.resident, Printer()
    resident.kiosk.journey.opened.open_printers(Printers(printer))
    resident.press("Continue later")
    at_step.listens()
    at_step.hears_all()
    resident.press("Print my code")
    before = len(at_step.said)

    printer.says("failed", "paper")
    at_step.notices(qtbot)

    new = at_step.hears_all()[before:]
    assert "The printer has no more paper." in new
    code = next(node.name for node in resident.all_nodes if node.name.startswith("Code: "))
    assert code.removeprefix("Code: ") not in " ".join(new)


def test_a_ticket_of_a_booking_is_read_and_its_code_only_when_asked_for(arrive, prime):
    listener = Listener(arrive, prime, booth=Counter().booth)
    book(listener.resident)
    listener.listens()
    said = " ".join(listener.hears_all())
    assert "Wednesday 25 November at 9:45" in said
    assert "It is said only if you ask for it." in said
    words = next(iter(Counter().booked().code.split()))
    assert words.lower() not in said.lower()

    listener.resident.press("Say my code")

    assert words.lower() in " ".join(listener.hears_all()[-4:]).lower()


def test_what_is_typed_is_counted_and_said_only_when_asked_for(listener, qtbot):
    resident = listener.resident
    resident.press("Search by typing")
    resident.type("aide")
    listener.listens()
    said = " ".join(listener.hears_all())
    assert "to be typed, 4 typed." in said
    assert "aide" not in said.split()

    resident.press("Say what I typed")

    assert listener.said[-1] == "aide"


def test_what_is_masked_is_never_said(listener):
    resident = listener.resident
    resident.press("Search by typing")
    resident.type("aide")
    field = next(node for node in resident.all_nodes if node.role.name == "EditableText")
    field.item.setProperty("masked", True)
    listener.listens()
    listener.hears_all()

    assert "Say what I typed" not in resident.buttons
    listener.resident.kiosk.listening.view.saySecret()

    assert "aide" not in " ".join(listener.said)
