"""The codes of the dataset in words, and in those of La Coop de la médiation numérique.

La Coop records what mediators do, in the codes of its API (version 1). Where a kiosk counts the
same, its code stands beside ours, so that the two can be added up.
"""

from collections.abc import Iterator, Mapping

from kiosk.language.languages import Language
from kiosk.statistics.detail_words import DETAIL_WORDS
from kiosk.statistics.measures import MEASURES, OPTIONS, Key
from kiosk.statistics.record import Column

CODES = (
    Column("kind", "string", "measure, subject or detail", "^(measure|subject|detail)$"),
    Column("measure", "string", "The measure it belongs to"),
    Column("code", "string", "As in the other files"),
    Column("name_fr", "string", "In French"),
    Column("name_en", "string", "In English"),
    Column("why_fr", "string", "Why it is counted, in French"),
    Column("why_en", "string", "Why it is counted, in English"),
    Column("coop_field", "string", "The field of La Coop that says the same"),
    Column("coop_code", "string", "Its value there"),
)

# The themes of guides, as La Coop's API writes them.
THEMES: Mapping[str, str] = {
    "papiers-elections": "papiers_elections_citoyennete",
    "famille-scolarite": "famille_scolarite",
    "social-sante": "social_sante",
    "travail-formation": "travail_formation",
    "logement": "logement",
    "transports": "transports_mobilite",
    "argent-impots": "argent_impots",
    "justice": "justice",
    "etrangers-europe": "etrangers_europe",
    "loisirs": "loisirs_sports_culture",
}
# "assisted" has none: how far a person was led is for the mediator to say.
_DETAILS: Mapping[tuple[str, str], str] = {
    (Key.SESSION, "alone"): "autonome",
    (Key.WORKSHOP, "attended"): "collectif",
}


def code_rows(guides: Mapping[str, tuple[str, str, str]]) -> Iterator[tuple[str, ...]]:
    """The rows of `CODES`; guides by their id: their names in French and English, their theme."""
    for key, row in MEASURES.items():
        if not row.leaves:
            continue
        french, english = row.words_in(Language.FR), row.words_in(Language.EN)
        why = (french.why, english.why)
        yield ("measure", key, key, french.name, english.name, *why, row.coop, "")
        for detail in row.details:
            code = _DETAILS.get((key, detail), "")
            names = (DETAIL_WORDS[detail][Language.FR], DETAIL_WORDS[detail][Language.EN])
            yield ("detail", key, detail, *names, "", "", row.coop if code else "", code)
    for option in OPTIONS:
        names = (DETAIL_WORDS[option][Language.FR], DETAIL_WORDS[option][Language.EN])
        yield ("subject", Key.OPTION, option, *names, "", "", "", "")
    coop = MEASURES[Key.GUIDE].coop
    for guide, (french_name, english_name, theme) in sorted(guides.items()):
        code = THEMES.get(theme, "")
        names = (french_name, english_name)
        yield ("subject", Key.GUIDE, guide, *names, "", "", coop if code else "", code)
