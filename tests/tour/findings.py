"""Findings of one kind, and a text that is longer than its place."""


def of(kind, findings):
    return [it for it in findings if it.kind is kind]


LONG = "Take your tax number and a recent payslip with you"
