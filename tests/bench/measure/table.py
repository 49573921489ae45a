# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown tables of what was measured: the figures, and the goals."""
from statistics import median

from .row import Figure
from .server import NAMES


class Samples:
    """The reports of one row, by server and variant, one a round; None where a run failed."""

    def __init__(self):
        self.reports = {}

    def add(self, server, variant, report):
        self.reports.setdefault((server, variant), []).append(report)

    def values(self, server, variant, figure: Figure):
        return [report and figure.of(report) for report in self.reports.get((server, variant), [])]

    def median(self, server, variant, figure: Figure):
        values = [value for value in self.values(server, variant, figure) if value is not None]
        return median(values) if values else None

    def compare(self, ours, theirs, figure: Figure, how):
        """The median over the rounds where both took turns; of the medians where one had fewer rounds."""
        a, b = self.values(*ours, figure), self.values(*theirs, figure)
        if len(a) != len(b):
            a, b = [self.median(*ours, figure)], [self.median(*theirs, figure)]
        results = [how(x, y) for x, y in zip(a, b) if x is not None and y is not None]
        return median(results) if results else None


def divide(a, b):
    return a / b if b else float("inf")


def number(value, digits):
    return "–" if value is None else f"{value:,.{digits}f}"


def judged(goal, server, samples):
    """The goal's number for this server."""
    ours = (server, goal.variant)
    if goal.against:
        return samples.compare(ours, (goal.against, goal.variant), goal.figure, divide)
    if goal.without:
        return samples.compare(ours, (server, goal.without), goal.figure, divide)
    if goal.less:
        return samples.compare(ours, (server, goal.less), goal.figure, lambda a, b: a - b)
    return samples.median(*ours, goal.figure)


def is_met(goal, value):
    return value is not None and (goal.least is None or value >= goal.least) and (
        goal.most is None or value <= goal.most
    )


def wanted(goal):
    if goal.wish:
        return "–"
    return f"≥ {goal.least:,g}" if goal.least is not None else f"≤ {goal.most:,.4g}"


def verdict(goal, values):
    if goal.wish:
        return "–"
    return " / ".join("met" if is_met(goal, value) else "**not met**" for value in values)


def figures_table(results):
    """A line for each figure, a column for each server."""
    lines = ["| | " + " | ".join(NAMES.values()) + " |", "|---|" + "---:|" * len(NAMES)]
    for row, samples in results:
        for variant in row.variants:
            title = row.words + (f", {variant}" if variant else "")
            lines.append(f"| **{title}** |" + " |" * len(NAMES))
            for figure in row.figures:
                cells = [number(samples.median(server, variant, figure), figure.digits) for server in NAMES]
                lines.append(f"| {figure.words} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def goals_table(results):
    """A line for each goal: what came out for both of Limpid's, and whether it is met."""
    one, all_ = NAMES["one"], NAMES["all"]
    lines = [f"| | {one} | {all_} | {NAMES['yardstick']} | goal | {one} / {all_} |", "|---|---:|---:|---:|---:|---|"]
    for row, samples in results:
        for goal in row.goals:
            servers = [server for server in ("one", "all") if server in row.servers]
            values = [judged(goal, server, samples) for server in servers]
            digits = 0 if any(value and value >= 1000 for value in values) else 2
            cells = [number(value, digits) for value in values] + ["–"] * (2 - len(values))
            bare = None if goal.against == "yardstick" else judged(goal, "yardstick", samples)
            cells += [number(bare, digits), wanted(goal), verdict(goal, values)]
            lines.append(f"| {row.words}: {goal.words} | {' | '.join(cells)} |")
    return "\n".join(lines)
