"""The tables of the dataset as Parquet, for programs that read millions of rows.

DuckDB writes them, where it is installed: no kiosk needs it.
"""

import importlib.util
from collections.abc import Iterable, Sequence
from pathlib import Path


class ParquetError(Exception):
    """No Parquet file can be written; the words say what to do."""


def need_parquet() -> None:
    """Make sure, before anything long is done, that they can be written.

    Raises:
        ParquetError: they cannot.
    """
    if importlib.util.find_spec("duckdb") is None:
        raise ParquetError(
            "Parquet files need DuckDB, which is not installed here: install pas-a-pas[publish], "
            "or leave --parquet out"
        )


def write_parquet(tables: Iterable[Path]) -> Sequence[Path]:
    """Write each of these CSV files as Parquet beside it; gives those files."""
    import duckdb  # noqa: PLC0415  only where it is asked for

    written = []
    for table in tables:
        target = table.with_suffix(".parquet")
        part = table.with_name(f".{target.name}.part")
        rows = duckdb.read_csv(str(table), header=True, all_varchar=False)
        rows.write_parquet(str(part))
        part.replace(target)
        written.append(target)
    return written
