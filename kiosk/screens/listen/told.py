"""What is said of a screen: the accessibility tree as sentences, in the order of reading.

What is typed and what is marked `secret` is not among them: it is said when it is asked for
(EN 301 549, 5.1.3.9), and what is masked never is (5.1.3.8).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.language.aloud import spelled
from kiosk.language.languages import REFERENCE, Language
from kiosk.language.signs import sign_name
from kiosk.screens.listen.places import Place, ReadAs, Zone, places_of
from kiosk.screens.tree import Node, Role

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Some words to say. `item` is shown meanwhile; `tail` is said after them, and shown nowhere.

    `quotes_french`: what stands between quotation marks is in French, as guides quote the sites.
    `go_there`: has one be at it, where it is one of many things within its item.
    """

    words: str
    language: Language
    item: QQuickItem
    tail: str = ""
    quotes_french: bool = False
    alert: bool = False
    go_there: Callable[[], None] | None = None


def told(window: QQuickWindow, language: Language, *, whole: bool = False) -> list[Part]:
    """What is said of the window: the page, or the sheet opened over it; `whole`: the rest too."""
    return told_of(places_of(window), language, whole=whole)


def told_of(places: Sequence[Place], language: Language, *, whole: bool = False) -> list[Part]:
    """The same of places that were found already: to find them takes longest."""
    inner = Zone.SHEET if any(place.zone is Zone.SHEET for place in places) else Zone.PAGE
    return [
        part
        for place in places
        if not place.is_key
        and (place.zone is inner or (whole and place.zone is not Zone.LISTENING))
        for part in parts_of(place, language)
    ]


def heading_in(nodes: Sequence[Node]) -> str:
    """The heading of the page, by which one knows it from another."""
    return next((node.name for node in nodes if node.role is Role.Heading), "")


def secrets_in(places: Sequence[Place], language: Language) -> list[Part]:
    """What is said only when it is asked for: codes, and what was typed and is not masked."""
    found = []
    for node in (place.node for place in places):
        if secret_of(node.item):
            found.append(Part(node.name, _tongue(node, language), node.item))
        elif node.role is Role.EditableText and not masks(node) and (typed := _typed(node)):
            said = spelled(typed, language) if node.item.property("spread") else typed
            found.append(Part(said, language, node.item))
    return found


def parts_of(place: Place, language: Language) -> Iterator[Part]:
    """What is said of one thing: its name, what it is and how it stands, what is said beside."""
    node = place.node
    words, tail = node.name, ", ".join(state_of(node))
    if secret_of(node.item):
        words = translate(
            "Told", "There is something private here. It is said only if you ask for it."
        )
    if not words:
        return
    if place.is_key:
        words = sign_name(words, language)
    tongue = language if secret_of(node.item) else _tongue(node, language)
    quotes = ReadAs.GUIDE in place.within
    yield Part(words, tongue, node.item, tail, quotes, place.alert)
    if node.role is Role.EditableText:
        return
    beside = node.interface.text(QAccessible.Text.Description).strip()
    french = str(node.item.property("french") or "").strip()
    if french and language is not REFERENCE and beside.endswith(french):
        beside = beside.removesuffix(french).strip()
    else:
        french = ""
    if beside:
        yield Part(beside, language, node.item, quotes_french=quotes)
    if french:
        yield Part(french, REFERENCE, node.item)


def typed_by(key: Place, places: Sequence[Place], language: Language) -> list[Part]:
    """What a key of the screen typed, unless that is nobody's business."""
    fields = [place for place in places if place.node.role is Role.EditableText]
    if key.is_masked and len(key.node.name) == 1:
        hidden = translate("Told", "a character", "typed, and not said which")
        return [Part(hidden, language, key.node.item)]
    if any(masks(field.node) for field in fields):
        return [part for field in fields for part in parts_of(field, language)]
    return [Part(sign_name(key.node.name, language), language, key.node.item)]


def state_of(node: Node) -> list[str]:
    """What it is, and how it stands, in words: "button", "box to tick", "ticked"."""
    state = node.interface.state()
    said = []
    if node.role is Role.CheckBox:
        said = [
            translate("Told", "box to tick"),
            translate("Told", "ticked") if state.checked else translate("Told", "not ticked"),
        ]
    elif node.role is Role.EditableText:
        said = [translate("Told", "to be typed"), _typed_words(node)]
    elif node.role is Role.RadioButton or node.item.property("choosable"):
        said = [
            translate("Told", "button"),
            translate("Told", "chosen") if state.checked else translate("Told", "not chosen"),
        ]
    elif node.pressable:
        said = [translate("Told", "button")]
    elif node.role is Role.Graphic:
        said = [translate("Told", "picture")]
    if state.disabled and node.pressable:
        said.append(translate("Told", "not available now"))
    return said


def masks(node: Node) -> bool:
    """Whether what is typed there is shown to nobody, and so never said."""
    shown, state = node.item.property("typed"), node.interface.state()
    masked = isinstance(shown, str) and _typed(node) != shown
    return bool(masked or state.passwordEdit or node.item.property("masked"))


def _typed_words(node: Node) -> str:
    typed, shown = _typed(node), node.item.property("typed")
    if not typed:
        return translate("Told", "empty")
    if isinstance(shown, str) and typed != shown:
        return typed  # what is masked says itself what may be said of it
    return translate("Told", "%1 typed", "so many signs").replace("%1", str(len(typed)))


def _typed(node: Node) -> str:
    value = node.interface.text(QAccessible.Text.Value)
    return value or node.interface.text(QAccessible.Text.Description)


def _tongue(node: Node, language: Language) -> Language:
    """The language in which its words are said."""
    spoken = str(node.item.property("spokenIn") or "")
    return Language(spoken) if spoken else language


def secret_of(item: QQuickItem) -> str:
    """ "code", "document" or "typed" where it is said only when asked for; empty elsewhere."""
    return str(item.property("secret") or "")
