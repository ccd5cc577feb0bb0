"""`python -m kiosk`: hands over to the command line."""

from kiosk.cli.main import pas_a_pas

if __name__ == "__main__":
    pas_a_pas(prog_name="pas-a-pas")
