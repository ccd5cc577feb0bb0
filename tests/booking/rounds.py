"""What the sync process does for bookings, in one round."""

from kiosk.booking.reconciling import reconcile, tidy, to_verify, withdraw_unwanted


def go_round(kiosk, offer, now, *, accepted=True):
    """Act on what is due, compare with the authority, withdraw what should not be there, tidy."""
    for _ in range(2):  # what was confirmed may have something given up
        for message in kiosk.ledger.due(now):
            kiosk.claims.act(message, now)
    changed = []
    for mediator, asked in to_verify(kiosk.ledger, offer, now).items():
        answers = kiosk.authority.verify(mediator, asked)
        changed += reconcile(kiosk.ledger, answers, now, accepted=accepted)
    for mediator in offer.mediators:
        there = kiosk.authority.ours(mediator)
        withdraw_unwanted(kiosk.ledger, kiosk.authority, mediator, there)
    tidy(kiosk.ledger, offer, now)
    return changed
