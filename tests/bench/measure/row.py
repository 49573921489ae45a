# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: the rows of the tables."""
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """One number of a report: its words, where it stands there, and what it is divided by for the table."""

    words: str
    path: str  # "a" or "a.b"
    unit: float = 1
    digits: int = 0

    def of(self, report):
        for part in self.path.split("."):
            report = report[part]
        return report / self.unit


@dataclass(frozen=True)
class Goal:
    """A figure of Limpid's against another server's, against its own without what is beside, or a number."""

    words: str
    figure: Figure
    least: float | None = None
    most: float | None = None
    against: str | None = None  # a server
    variant: str = ""  # which is judged
    without: str | None = None  # the variant it is divided by
    less: str | None = None  # the variant that is taken from it
    wish: bool = False  # shown, but neither met nor missed


@dataclass(frozen=True)
class Row:
    words: str
    servers: list
    load: dict  # options of bench_load
    figures: list
    goals: list = field(default_factory=list)
    variants: dict = field(default_factory=lambda: {"": {}})  # words, and options beside those of load
    light: dict = field(default_factory=dict)  # options for Channels, which takes its time
    most_rounds: int = 100


RATE = Figure("deliveries/s", "deliveries_per_second")
CPU = Figure("CPU a delivery, ns", "server_cpu_ns")
MIDDLE = Figure("round trip p50, ms", "p50_us", 1000, 2)
SLOW = Figure("round trip p99, ms", "p99_us", 1000, 2)
BUSY = Figure("cores busy: server", "server_busy", 1, 2)
OWN = Figure("cores busy: load", "own_busy", 1, 2)
HANDSHAKES = Figure("handshakes/s", "idle.rate")
REFUSED = Figure("refused", "idle.refused")
IDLE_MEMORY = Figure("memory a connection, kB", "idle_memory", 1000, 1)
BACK = Figure("seconds until all are back", "storm.seconds", 1, 2)
BACK_REFUSED = Figure("refused on the way", "storm.refused")
PEAK = Figure("memory of the server, MB", "memory_peak", 1e6, 1)
TRAFFIC = [RATE, CPU, MIDDLE, SLOW, BUSY, OWN]

LIMPID = ["one", "all"]
EVERYONE = ["one", "all", "yardstick", "qt", "node", "channels"]


def fan_out(in_flight):
    return {"members": 500, "senders": 1, "window": in_flight, "size": 128}


def fan_out_row(in_flight):
    goals = [
        Goal("the yardstick's deliveries", RATE, least=0.9, against="yardstick"),
        Goal("the yardstick's CPU time a delivery", CPU, against="yardstick", wish=True),
        Goal("Node ws's deliveries", RATE, least=15, against="node"),
        Goal("Channels' deliveries", RATE, least=300, against="channels"),
        Goal("deliveries of Qt's example", RATE, against="qt", wish=True),
    ]
    light = {"window": min(in_flight, 8), "seconds": 4}
    return Row(f"fan-out, {in_flight} in flight", EVERYONE, fan_out(in_flight), TRAFFIC, goals, light=light)


def beside(words, load, variant, least, servers):
    """A row with something beside and without it."""
    itself = f"itself without {next(iter(variant))}"
    goals = [Goal(f"{itself}: deliveries", RATE, least=least, variant=next(iter(variant)), without="alone")]
    goals.append(Goal(f"{itself}: CPU time a delivery", CPU, variant=next(iter(variant)), without="alone", wish=True))
    return Row(words, servers, load, TRAFFIC, goals, variants={"alone": {}, **variant})


def stalled_row(count):
    variant = f"{count} stalled"
    goals = [
        Goal("itself without them: deliveries", RATE, least=0.95, variant=variant, without="alone"),
        Goal("memory they cost, MB", PEAK, most=count * 2**20 / 1e6, variant=variant, less="alone"),
    ]
    variants = {"alone": {}, variant: {"stalled": count}}
    figures = [*TRAFFIC, PEAK]
    # Large messages, so that what waits for them soon exceeds the limit.
    load = {"members": 100, "senders": 1, "window": 32, "size": 4096}
    return Row("100 members, 4 KiB, stalled ones among them", LIMPID, load, figures, goals, variants=variants)


def rows(crowd, storm, half_open):
    """All of them, with so many idle connections, connections that come back at once, and half handshakes."""
    chat = {"members": 10, "senders": 10, "window": 1, "size": 128}
    idle = {f"{crowd:,} idle": {"idle": crowd}}
    slow = {f"{half_open:,} half-open": {"half-open": half_open}}
    connecting = [
        Goal("handshakes/s", HANDSHAKES, least=8000),
        Goal("refused", REFUSED, most=0),
        Goal("memory a connection, kB", IDLE_MEMORY, most=20),
    ]
    back = [
        Goal("refused on the way", BACK_REFUSED, most=0),
        Goal("the yardstick's time", BACK, against="yardstick", wish=True),
    ]
    yardstick = [Goal("the yardstick's deliveries", RATE, against="yardstick", wish=True)]
    return [
        fan_out_row(32),
        fan_out_row(1),
        Row(
            "10 members all sending, 256 in flight each",
            ["one", "all", "yardstick", "qt", "node"],
            {"members": 10, "senders": 10, "window": 256, "size": 128},
            TRAFFIC,
            yardstick,
        ),
        beside("fan-out, 32 in flight, idle beside", fan_out(32), idle, 0.9, [*LIMPID, "yardstick"]),
        beside("10 members chatting, idle beside", chat, idle, 0.9, [*LIMPID, "yardstick"]),
        Row(
            f"connecting {crowd:,} clients",
            ["one", "all", "yardstick", "node"],
            {"idle": crowd},
            [HANDSHAKES, REFUSED, IDLE_MEMORY],
            connecting,
            most_rounds=5,
        ),
        stalled_row(8),
        beside("fan-out, 32 in flight, slow handshakes beside", fan_out(32), slow, 0.9, LIMPID),
        Row(
            f"{storm:,} clients drop and return",
            ["one", "all", "yardstick"],
            {"idle": storm, "storm": 1},
            [BACK, BACK_REFUSED],
            back,
            most_rounds=5,
        ),
        Row(
            "one client, echo of 60 kB texts",
            ["one", "yardstick", "qt", "node"],
            {"members": 1, "senders": 1, "window": 1, "size": 60_000, "path": "/echo/"},
            TRAFFIC,
            yardstick,
        ),
    ]
