"""What residents do at the footer first of all."""

from tests.screens.resident import said


def choose_size(resident, percent):
    open_tool(resident, "Size")
    resident.touch(said("SizeSheet", "%1 percent").replace("%1", str(percent)))
    resident.touch(said("Sheet", "Close"))


def choose_language(resident, language):
    if language is not resident.language:
        open_tool(resident, "Language")
        resident.touch(language.own_name)
        resident.touch(said("Sheet", "Close"))


def open_tool(resident, tool):
    if said("FooterBar", tool) not in resident.buttons:
        name = said("FooterTools", tool)
        if name not in resident.buttons:
            resident.touch(said("FooterTools", "Display"))
        resident.touch(name)
