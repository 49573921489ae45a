# SPDX-License-Identifier: GPL-3.0-or-later
"""The chat with and without history beside the raw relay of the same server: what is measured, and its tables."""
from .row import BUSY, CPU, MIDDLE, OWN, RATE, Figure, Goal, Row
from .server import NAMES
from .table import is_met, judged, number

RELAY = "raw relay"
AS_LONG = "raw relay, as many bytes as an event"
NO_HISTORY = "chat, `--no-history`"
HISTORIES = {"chat, `--durability normal`": "normal", "chat, `--durability full`": "full"}
ACCEPTED = Figure("messages accepted a second", "accepted_per_second")
TEXT = 128  # bytes
EVENT = 303  # bytes of the event `message` with such a text
GROUP = 10  # members of a small group
SENDERS = [1, 10, 100]
LEAST = 0.8  # of the relay's deliveries, with history


def server_options(variant, folder):
    """What the server is started with for a variant; its history is a new file in this folder."""
    if variant in HISTORIES:
        return ["--rate", "0", "--history", folder / "chat.db", "--durability", HISTORIES[variant]]
    return ["--rate", "0", "--no-history"]


def chat(groups):
    return {"path": "/", "chat-groups": groups}


def fan_out_row(in_flight):
    load = {"members": 500, "senders": 1, "window": in_flight, "size": TEXT}
    variants = {RELAY: {}, AS_LONG: {"size": EVENT}, NO_HISTORY: chat(1)}
    variants |= {history: chat(1) for history in HISTORIES}
    goals = [Goal("", RATE, least=LEAST, variant=history, without=RELAY) for history in HISTORIES]
    return Row(f"{in_flight}", ["one", "all"], load, [RATE, CPU, MIDDLE, BUSY, OWN], goals, variants)


def accepting_row(senders):
    members = max(senders, GROUP)
    load = {"members": members, "senders": senders, "window": 1, "size": TEXT, "until-accepted": 1}
    load |= chat(members // GROUP)
    variants = {variant: {} for variant in [NO_HISTORY, *HISTORIES]}
    return Row(f"{senders} sender{'s' if senders > 1 else ''}", ["all"], load, [ACCEPTED], [], variants)


def rows():
    return [fan_out_row(32), fan_out_row(1), *[accepting_row(senders) for senders in SENDERS]]


def fan_out_lines(row, samples, server):
    for variant in row.variants:
        ratio = judged(Goal("", RATE, variant=variant, without=RELAY), server, samples)
        goal = next((goal for goal in row.goals if goal.variant == variant), None)
        verdict = "–" if goal is None else "met" if is_met(goal, ratio) else "**not met**"
        figures = [number(samples.median(server, variant, figure), figure.digits) for figure in row.figures]
        cells = [row.words, variant, figures[0], number(ratio, 2), verdict, *figures[1:]]
        yield f"| {NAMES[server]} | {' | '.join(cells)} |"


def fan_out_table(results):
    head = ["", "in flight", "", RATE.words, "the relay's", f"goal: ≥ {LEAST}"]
    head += [figure.words for figure in results[0][0].figures[1:]]
    lines = [f"| {' | '.join(head)} |", "|---|---:|---|---:|---:|---|" + "---:|" * (len(head) - 6)]
    for server in results[0][0].servers:
        for row, samples in results:
            lines += fan_out_lines(row, samples, server)
    return "\n".join(lines)


def accepting_table(results):
    lines = [f"| {ACCEPTED.words} | {' | '.join(row.words for row, _ in results)} |"]
    lines.append("|---|" + "---:|" * len(results))
    for variant in results[0][0].variants:
        cells = [number(samples.median("all", variant, ACCEPTED), 0) for _, samples in results]
        lines.append(f"| {variant} | {' | '.join(cells)} |")
    return "\n".join(lines)


def tables(results):
    """Of those of these rows that were measured."""
    fan_out = [(row, samples) for row, samples in results if RATE in row.figures]
    accepting = [(row, samples) for row, samples in results if ACCEPTED in row.figures]
    parts = [fan_out_table(fan_out)] if fan_out else []
    return "\n\n".join(parts + ([accepting_table(accepting)] if accepting else []))
