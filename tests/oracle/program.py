# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program's command line in a data folder of its own."""
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

    def __init__(self):
        self.path = Path(tempfile.mkdtemp(prefix="afs-oracle-"))
        self.path.chmod(0o755)
        self.folders = []

    def data_folder(self):
        folder = DataFolder(self.path / f"data{len(self.folders)}", self)
        self.folders.append(folder)
        return folder

    def close(self):
        for folder in self.folders:
            folder.stop_server()
        shutil.rmtree(self.path, ignore_errors=True)


class DataFolder:
    def __init__(self, path, workspace):
        self.path = path
        self.workspace = workspace

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

    def server(self):
        """The process id of the running server of this folder, or None."""
        for pid_file in self.path.rglob("postmaster.pid"):
            try:
                pid = int(pid_file.read_text().split()[0])
                os.kill(pid, 0)
                return pid
            except (OSError, ValueError, IndexError):
                pass
        return None

    def server_gone(self, seconds=20):
        end = time.monotonic() + seconds
        while self.server() and time.monotonic() < end:
            time.sleep(0.1)
        return self.server() is None

    def stop_server(self):
        """What a failed test left running."""
        pid = self.server()
        if pid:
            os.kill(pid, signal.SIGINT)
            if not self.server_gone():
                os.kill(pid, signal.SIGQUIT)
                self.server_gone()
