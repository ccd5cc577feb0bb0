"""Sessions with a mediator: who is free when, what was asked for, and what became of it."""
