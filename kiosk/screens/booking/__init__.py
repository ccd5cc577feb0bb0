"""A session with a mediator: booked, checked, confirmed, moved, cancelled."""
