import importlib.util

import pytest

from tests.packaging.conftest import ROOT

specification = importlib.util.spec_from_file_location("licences", ROOT / "packaging/licences.py")
licences = importlib.util.module_from_spec(specification)
specification.loader.exec_module(licences)


@pytest.mark.parametrize(
    "expression",
    ["MIT", "LGPL-3.0-only OR GPL-2.0-only", "MIT AND OFL-1.1", "MIT AND (GPL-3.0-only OR Zlib)"],
)
def test_a_licence_that_leaves_us_a_way_is_allowed(expression):
    assert licences.allows(expression)


@pytest.mark.parametrize(
    "expression",
    ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "(MIT OR Zlib) AND Proprietary", "mit or so"],
)
def test_any_other_is_not(expression):
    assert not licences.allows(expression)
