"""What catalogues and programs are told of the dataset: a Data Package, and a DCAT-AP record."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.statistics.measures import EPSILON
from kiosk.statistics.weeks import Week

_LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence"
_EU = "http://publications.europa.eu/resource/authority"
_TITLE = {
    "fr": "Ce dont les habitants ont besoin aux points d’aide numérique",
    "en": "What residents need at public digital help points",
}
_DESCRIPTION = {
    "fr": (
        "Démarches demandées, réussies, bloquées ou laissées aux bornes Pas à Pas, sans savoir "
        "par qui. Chaque nombre porte un bruit ajouté sur la borne (confidentialité "
        f"différentielle, ε = {EPSILON} par visite et par semaine) et son intervalle à 95 %."
    ),
    "en": (
        "Procedures asked for, finished, stuck or left at Pas à Pas kiosks, without knowing by "
        "whom. Each number carries noise added on the kiosk (differential privacy, "
        f"ε = {EPSILON} for each visit and week) and its 95 % interval."
    ),
}
_KEYWORDS = {
    "fr": ("médiation numérique", "inclusion numérique", "démarches en ligne", "bibliothèques"),
    "en": ("digital inclusion", "public services", "online procedures", "libraries"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its name, type (Table Schema) and meaning; `pattern` of its texts."""

    name: str
    kind: str
    meaning: str
    pattern: str = ""

    def field(self) -> Mapping[str, object]:
        """As a field of a Table Schema."""
        found: dict[str, object] = {
            "name": self.name,
            "type": self.kind,
            "description": self.meaning,
        }
        return found | {"constraints": {"pattern": self.pattern}} if self.pattern else found


@dataclass(frozen=True, slots=True)
class Table:
    """One CSV file: its name, what is in it, and its rows, made when they are asked for."""

    file: str
    title: str
    columns: Sequence[Column]
    rows: Callable[[], Iterable[Sequence[object]]]
    key: Sequence[str]


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes the dataset, and at which address; empty: it has none yet."""

    name: str
    address: str = ""


def package(tables: Iterable[Table], publisher: Publisher, today: date) -> Mapping[str, object]:
    """The Data Package (version 1), with a Table Schema for each file."""
    return {
        "profile": "tabular-data-package",
        "name": "pas-a-pas",
        "title": _TITLE["fr"],
        "description": _DESCRIPTION["fr"],
        "created": f"{today}T00:00:00Z",
        "licenses": [{"name": "etalab-2.0", "title": "Licence Ouverte 2.0", "path": _LICENCE}],
        "contributors": [{"title": publisher.name, "role": "publisher"}],
        "resources": [_resource(table) for table in tables],
    }


def _resource(table: Table) -> Mapping[str, object]:
    return {
        "profile": "tabular-data-resource",
        "name": table.file.removesuffix(".csv"),
        "path": table.file,
        "title": table.title,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [column.field() for column in table.columns],
            "primaryKey": list(table.key),
            "missingValues": [""],
        },
    }


def record(
    tables: Iterable[Table], publisher: Publisher, weeks: Sequence[str], today: date
) -> Mapping[str, object]:
    """The record for catalogues (DCAT-AP 3, as JSON-LD)."""
    base = publisher.address or "https://example.org/pas-a-pas/"
    dataset: dict[str, object] = {
        "@id": base,
        "@type": "dcat:Dataset",
        "dct:identifier": "pas-a-pas",
        "dct:title": _in_both(_TITLE),
        "dct:description": _in_both(_DESCRIPTION),
        "dcat:keyword": [
            {"@language": language, "@value": word}
            for language, words in _KEYWORDS.items()
            for word in words
        ],
        "dcat:theme": [{"@id": f"{_EU}/data-theme/GOVE"}, {"@id": f"{_EU}/data-theme/SOCI"}],
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": publisher.name},
        "dct:license": {"@id": _LICENCE},
        "dct:accrualPeriodicity": {"@id": f"{_EU}/frequency/WEEKLY"},
        "dct:language": [{"@id": f"{_EU}/language/{code}"} for code in ("FRA", "ENG")],
        "dct:modified": {"@type": "xsd:date", "@value": str(today)},
        "dcat:distribution": [_distribution(base, table) for table in tables],
    }
    if weeks:
        first, last = Week.read(weeks[0]).monday, Week.read(weeks[-1]).monday + timedelta(days=6)
        dataset["dct:temporal"] = {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": {"@type": "xsd:date", "@value": str(first)},
            "dcat:endDate": {"@type": "xsd:date", "@value": str(last)},
        }
    return {"@context": _CONTEXT, **dataset}


def _distribution(base: str, table: Table) -> Mapping[str, object]:
    return {
        "@type": "dcat:Distribution",
        "dct:title": table.title,
        "dcat:accessURL": {"@id": base},
        "dcat:downloadURL": {"@id": base.rstrip("/") + "/" + table.file},
        "dcat:mediaType": {"@id": "https://www.iana.org/assignments/media-types/text/csv"},
        "dct:format": {"@id": f"{_EU}/file-type/CSV"},
        "dct:license": {"@id": _LICENCE},
        "dct:conformsTo": {"@id": base.rstrip("/") + "/datapackage.json"},
    }


def _in_both(words: Mapping[str, str]) -> Sequence[Mapping[str, str]]:
    return [{"@language": language, "@value": text} for language, text in words.items()]


_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
