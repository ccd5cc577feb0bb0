"""The themes in words, with a picture and a colour each."""

from PySide6.QtCore import QCoreApplication

from kiosk.guides.model import Theme


def theme_name(theme: Theme) -> str:
    """The name of a theme in the language of the screen."""
    names = {
        Theme.PAPERS: QCoreApplication.translate("Themes", "Papers and elections"),
        Theme.FAMILY: QCoreApplication.translate("Themes", "Family and school"),
        Theme.HEALTH: QCoreApplication.translate("Themes", "Health and social aid"),
        Theme.WORK: QCoreApplication.translate("Themes", "Work and training"),
        Theme.HOUSING: QCoreApplication.translate("Themes", "Housing and energy"),
        Theme.TRANSPORT: QCoreApplication.translate("Themes", "Transport"),
        Theme.MONEY: QCoreApplication.translate("Themes", "Money and taxes"),
        Theme.JUSTICE: QCoreApplication.translate("Themes", "Justice"),
        Theme.FOREIGNERS: QCoreApplication.translate("Themes", "Foreigners in France"),
        Theme.LEISURE: QCoreApplication.translate("Themes", "Leisure"),
        Theme.ASSOCIATIONS: QCoreApplication.translate("Themes", "Associations"),
    }
    return names[theme]


THEME_ICONS = {
    Theme.PAPERS: "identification-card",
    Theme.FAMILY: "student",
    Theme.HEALTH: "first-aid-kit",
    Theme.WORK: "briefcase",
    Theme.HOUSING: "house-line",
    Theme.TRANSPORT: "bus",
    Theme.MONEY: "receipt",
    Theme.JUSTICE: "scales",
    Theme.FOREIGNERS: "globe-hemisphere-west",
    Theme.LEISURE: "ticket",
    Theme.ASSOCIATIONS: "handshake",
}
