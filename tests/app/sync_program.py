"""The sync process as a program that looks twenty times a second."""

RUN = """
import sys
from pathlib import Path
from kiosk.app.sync import main
sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), every_s=0.05))
"""
