"""Every command takes the two folders, so that a script may give them to all."""

import click
import pytest

from kiosk.cli.main import pas_a_pas


def commands(group, path=()):
    """Each command that does something: its words, and itself."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))
        elif not command.hidden:
            yield " ".join((*path, name)), command


ALL = dict(commands(pas_a_pas))


@pytest.mark.parametrize("name", ALL)
def test_it_takes_both_folders(name):
    taken = {option for parameter in ALL[name].params for option in parameter.opts}

    assert {"--data", "--config"} <= taken


@pytest.mark.parametrize("name", ALL)
def test_its_help_has_an_example(name):
    assert "Example:" in (ALL[name].help or "")
