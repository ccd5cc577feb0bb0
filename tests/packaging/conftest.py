import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

VIEW = """
from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.screens.{folder}"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class {name}(QObject):
    @Property({kind}, constant=True)
    def {offered}(self):
        return None
"""


class Checkout:
    """A small kiosk in a folder of its own, with the real packaging."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def new(cls, folder: Path) -> "Checkout":
        shutil.copytree(ROOT / "packaging", folder / "packaging")
        shutil.copytree(ROOT / "kiosk" / "language", folder / "kiosk" / "language")
        (folder / "kiosk" / "__init__.py").touch()
        (folder / "translations").mkdir()
        return cls(folder)

    def copy(self, folder: Path) -> "Checkout":
        shutil.copytree(self.folder, folder)
        return Checkout(folder)

    def write(self, path: str, text: str) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def view(self, folder: str, name: str, offered: str, kind: str = "str", module="") -> Path:
        """A view of that class and module, which offers one property to QML."""
        text = VIEW.format(folder=module or folder, name=name, offered=offered, kind=kind)
        return self.write(f"kiosk/screens/{folder}/{name.lower()}.py", text)

    def build(self, *options: str) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "packaging/build.py", *options)

    def lint(self, qml: str) -> subprocess.CompletedProcess[str]:
        """What qmllint says of such a screen beside the home views."""
        self.write(
            "kiosk/screens/home/qmldir", "module kiosk.screens.home\ntypeinfo home.qmltypes\n"
        )
        screen = self.write("kiosk/screens/home/Home.qml", qml)
        lint = Path(sys.prefix) / "bin" / "pyside6-qmllint"
        return self.run(lint, "-I", self.folder, "-W", "0", screen)

    def run(self, *command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.folder,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def checkout(tmp_path) -> Checkout:
    """A kiosk without a screen, in a folder whose name has a space and an accent."""
    return Checkout.new(tmp_path / "pas à pas")
