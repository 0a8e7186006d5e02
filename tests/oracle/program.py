# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program's command line in a data folder of its own."""
import fcntl
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

PROGRAM = os.path.abspath(os.environ.get("AFS_PROGRAM") or "/nonexistent")
WAIT = 120  # seconds after which a call counts as hung


@dataclass
class Answer:
    command: tuple
    code: int
    out: bytes
    err: str

    @property
    def json(self):
        try:
            return json.loads(self.out)
        except ValueError:
            raise AssertionError(f"no JSON on standard output: {self}") from None

    def __str__(self):
        return f"{' '.join(self.command)}\n  exit {self.code}\n  out: {self.out[:2000]!r}\n  err: {self.err[-2000:]}"


def environment(home):
    """No display, no settings of the person who runs the tests."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("XDG_", "PG", "QT_"))
        and key not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    }
    return kept | {"HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin"}


class Workspace:
    """A temporary folder that the server's user can enter, and the data folders in it."""

    def __init__(self, holds_servers=False):
        self.holds_servers = holds_servers
        self.path = Path(tempfile.mkdtemp(prefix="afs-oracle-"))
        self.path.chmod(0o755)
        self.folders = []

    def data_folder(self):
        return self.add(DataFolder(self.path / f"data{len(self.folders)}", self))

    def add(self, folder):
        self.folders.append(folder)
        if self.holds_servers:
            folder.hold_server()
        return folder

    def close(self):
        for folder in self.folders:
            folder.end_server()
        shutil.rmtree(self.path, ignore_errors=True)


class DataFolder:
    def __init__(self, path, workspace):
        self.path = path
        self.workspace = workspace
        self.user = None

    def hold_server(self):
        """The server that a command starts then serves those after it, as beside a window: who has this lock uses the
        server, and the last one out stops it."""
        self.path.mkdir(mode=0o700, exist_ok=True)
        self.user = open(self.path / "postgres.users", "wb")
        fcntl.flock(self.user, fcntl.LOCK_SH)

    def let_server_go(self):
        if self.user:
            self.user.close()
            self.user = None

    def start(self, *arguments, options=()):
        command = (PROGRAM, "--data-dir", str(self.path), *options, *map(str, arguments))
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(self.workspace.path),
            cwd=self.workspace.path,
        )

    def finish(self, process):
        try:
            out, err = process.communicate(timeout=WAIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise AssertionError(f"hung for {WAIT} s: {process.args}") from None
        return Answer(process.args, process.returncode, out, err.decode(errors="replace"))

    def call(self, *arguments, options=("--json",)):
        return self.finish(self.start(*arguments, options=options))

    def ask(self, *arguments):
        """The JSON of a call that must succeed."""
        answer = self.call(*arguments)
        if answer.code != 0:
            raise AssertionError(str(answer))
        return answer.json

    def export(self):
        answer = self.call("export", "-", options=())
        if answer.code != 0:
            raise AssertionError(str(answer))
        return answer.out

    def running(self):
        """The process id of the running server of this folder and the folder of its socket, or nothing."""
        for pid_file in self.path.rglob("postmaster.pid"):
            try:
                lines = pid_file.read_text().splitlines()
                os.kill(int(lines[0]), 0)
                return int(lines[0]), lines[4] if len(lines) > 4 else ""
            except (OSError, ValueError, IndexError):
                pass
        return None, None

    def server(self):
        return self.running()[0]

    def server_gone(self, seconds=20):
        end = time.monotonic() + seconds
        while self.server() and time.monotonic() < end:
            time.sleep(0.02)
        return self.server() is None

    def end_server(self):
        """One that was held, or that a failed test left running. Its files go next: none of them has to be whole."""
        self.let_server_go()
        pid, sockets = self.running()
        if pid:
            os.kill(pid, signal.SIGQUIT)
            self.server_gone()
            if Path(sockets).name.startswith("analytics-for-spotify-"):
                shutil.rmtree(sockets, ignore_errors=True)
