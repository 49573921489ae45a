# SPDX-License-Identifier: GPL-3.0-or-later
"""A Redis of our own for one run."""
import socket
import subprocess
import time

from .server import Failed


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Redis:
    """On a free loopback port; keeps nothing on the disk."""

    def __init__(self, folder):
        self.port = free_port()
        where = ["--bind", "127.0.0.1", "--port", str(self.port), "--dir", folder]
        self.process = subprocess.Popen(["redis-server", *where, "--save", ""], stdout=subprocess.DEVNULL)
        self._wait()

    def _wait(self, seconds=10):
        since = time.monotonic()
        while time.monotonic() - since < seconds:
            try:
                if self.ask("PING") == "+PONG":
                    return
            except OSError:
                time.sleep(0.05)
        raise Failed("redis-server did not start")

    def url(self, kind="redis"):
        return f"{kind}://127.0.0.1:{self.port}"

    def ask(self, command):
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
            connection.sendall(f"{command}\r\n".encode())
            return connection.makefile().readline().strip()

    def stop(self):
        self.process.terminate()
        self.process.wait()
