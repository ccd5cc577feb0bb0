"""What those who set this kiosk up wrote and got wrong, said once when it starts.

Not by the screens, of which each resident gets a new one: the log would tell when people came.
"""

from pathlib import Path

from kiosk.guides.reader import read_guides
from kiosk.settings.reading import read_site


def about_the_place(config: Path) -> list[str]:
    """One sentence for each wrong setting, and one for wrong guides; all files may be missing."""
    said = [str(problem) for problem in read_site(config).problems]
    own = config / "guides"
    try:
        problems = read_guides(own).problems if own.is_dir() else ()
    except OSError as error:
        said.append(f"{own}: this folder of guides cannot be read ({error.strerror})")
    else:
        if problems:
            told = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
            said.append(f"{own}: {told}, see: pas-a-pas guides check {own}")
    return said
