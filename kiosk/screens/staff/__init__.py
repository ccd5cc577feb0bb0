"""The staff's side: coming in, what a mediator sees, what a librarian sets."""
