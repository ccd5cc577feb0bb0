import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.conftest import ROOT


def locked(name):
    """What a lock file pins: each requirement's text with the hashes under it."""
    text = (ROOT / "packaging" / name).read_text()
    return [entry.split(" \\\n") for entry in re.split(r"\n(?=\S)", text.strip())]


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_every_part_is_pinned_with_a_hash(name):
    for requirement, *hashes in locked(name):
        assert str(Requirement(requirement).specifier).startswith("==")
        assert hashes
        assert all(re.fullmatch(r"\s+--hash=sha256:[0-9a-f]{64}", line) for line in hashes)


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_the_lock_has_all_that_the_project_asks_for(name):
    pinned = {canonicalize_name(Requirement(entry[0]).name) for entry in locked(name)}
    asked = [*project()["project"]["dependencies"], *project()["build-system"]["requires"]]
    if name == "requirements-test.txt":
        asked += project()["project"]["optional-dependencies"]["test"]

    assert {canonicalize_name(Requirement(text).name) for text in asked} <= pinned


def test_the_tests_run_on_the_versions_that_residents_use():
    # On which Pythons each is wanted may differ: tests want some of them everywhere.
    def versions(name):
        entries = [(Requirement(first), *hashes) for first, *hashes in locked(name)]
        return {(each.name, str(each.specifier), *hashes) for each, *hashes in entries}

    assert versions("requirements.txt") <= versions("requirements-test.txt")
