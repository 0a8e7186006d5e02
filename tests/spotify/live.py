# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program, a stand-in for Spotify and a keyring of its own, on a bus of its own."""
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import time
import unittest
import urllib.error
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "oracle"))
import program  # noqa: E402

STAND_IN = os.environ.get("AFS_STAND_IN", "/nonexistent")
CLIENT = "0123456789abcdef0123456789abcdef"
BUS = """<busconfig><type>session</type><listen>unix:dir={0}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class StandIn:
    def __init__(self, age="new"):
        self.process = subprocess.Popen([STAND_IN, age], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()

    def do(self, what, **values):
        self.process.stdin.write(json.dumps({"do": what, **values}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "error" not in answer, answer
        return answer

    def seen(self, path):
        return sum(entry.split(" ", 1)[1] == path for entry in self.do("seen")["seen"])

    def close(self):
        self.process.kill()
        self.process.communicate()


class Keyring:
    """GNOME's keyring, open, on a D-Bus that starts nothing by itself: no keyring of the machine is reached."""

    def __init__(self, folder):
        folder.mkdir()
        (folder / "bus.conf").write_text(BUS.format(folder))
        self.bus = subprocess.Popen(
            ["dbus-daemon", "--nofork", "--print-address", f"--config-file={folder}/bus.conf"],
            stdout=subprocess.PIPE, text=True)
        self.address = self.bus.stdout.readline().strip()
        places = {name: str(folder) for name in
                  ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        self.daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=os.environ | places | {"DBUS_SESSION_BUS_ADDRESS": self.address})
        self.daemon.stdin.write(b"password\n")
        self.daemon.stdin.close()
        end = time.monotonic() + 30
        while not self.call("org.freedesktop.DBus.Peer.Ping") and time.monotonic() < end:
            time.sleep(0.05)

    def call(self, method, *arguments):
        return subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets",
             method, *arguments],
            capture_output=True, check=False, env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": self.address}).returncode == 0

    def lock(self):
        assert self.call("org.freedesktop.Secret.Service.Lock",
                         "array:objpath:/org/freedesktop/secrets/collection/login")

    def close(self):
        for process in (self.daemon, self.bus):
            process.kill()
            process.wait()
        self.bus.stdout.close()


class LiveFolder(program.DataFolder):
    """A data folder whose program finds the stand-in and the keyring. What it ever printed is kept."""

    def __init__(self, path, workspace, variables):
        super().__init__(path, workspace)
        self.variables = variables
        self.printed = b""

    def start(self, *arguments, options=("--json",), **more):
        command = (program.PROGRAM, "--data-dir", str(self.path), *options, *map(str, arguments))
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=program.environment(self.workspace.path) | self.variables, cwd=self.workspace.path, **more)

    def finish(self, process):
        answer = super().finish(process)
        self.printed += answer.out + answer.err.encode()
        return answer

    def begin_sign_in(self, *arguments, command="sign-in", client=CLIENT):
        """The running program, and the address that it wants opened."""
        process = self.start(command, "--client-id", client, *arguments)
        for line in process.stderr:
            self.printed += line
            if address := re.search(rb"http://127\.0\.0\.1:\d+/authorize\S+", line):
                return process, address.group().decode()
        raise AssertionError(self.finish(process))

    @contextlib.contextmanager
    def account_lock(self, account=1):
        """Holds the lock of an account as an import does; a command keeps the server running meanwhile."""
        keeper = self.start("scan", "--account", str(account))
        lines = []
        while len(lines) < 8 or lines[7].strip() != "ready":
            time.sleep(0.05)
            for pid_file in self.path.rglob("postmaster.pid"):
                lines = pid_file.read_text().splitlines()
        holder = subprocess.Popen(
            ["psql", "-qAt", "-h", lines[4], "-p", lines[3], "-U", "analytics", "analytics_for_spotify"], text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        holder.stdin.write(f"select pg_advisory_lock(7213001, {account}); select 'held';\n")
        holder.stdin.flush()
        assert any("held" in line for line in iter(holder.stdout.readline, "")), "psql cannot hold the lock"
        try:
            yield
        finally:
            holder.communicate()
            keeper.send_signal(signal.SIGTERM)
            self.finish(keeper)

    def sign_in(self, *arguments, client=CLIENT):
        """The answer of the program, and the browser's last page."""
        process, address = self.begin_sign_in(*arguments, client=client)
        with urllib.request.urlopen(address) as page:
            text = page.read().decode()
        return self.finish(process), text


class LiveTest(unittest.TestCase):
    def setUp(self):
        self.workspace = program.Workspace(holds_servers=True)
        self.addCleanup(self.workspace.close)
        self.spotify = StandIn()
        self.addCleanup(self.spotify.close)
        self.keyring = Keyring(self.workspace.path / "keyring")
        self.addCleanup(self.keyring.close)
        self.data = self.folder()

    def folder(self, bus=None):
        address = bus or self.keyring.address
        return self.workspace.add(LiveFolder(self.workspace.path / f"data{len(self.workspace.folders)}", self.workspace, {
            "ANALYTICS_SPOTIFY_API_URL": self.spotify.url, "ANALYTICS_SPOTIFY_ACCOUNTS_URL": self.spotify.url,
            "DBUS_SESSION_BUS_ADDRESS": address}))

    def fails(self, code, *arguments):
        answer = self.data.call(*arguments)
        self.assertEqual(answer.code, code, str(answer))
        self.assertTrue(answer.json["error"]["message"], str(answer))
        return answer

    def account(self):
        (account,) = self.data.ask("status")["accounts"]
        return account

    def in_words(self, *arguments):
        return self.data.finish(self.data.start(*arguments, options=())).out.decode()

    def stop_scan_at(self, words, *arguments):
        """The answer of a scan that is stopped once it said something."""
        process = self.data.start("scan", *arguments)
        for line in process.stderr:
            self.data.printed += line
            if words.encode() in line:
                return self.interrupt(process, signal.SIGTERM)
        raise AssertionError(str(self.data.finish(process)))

    def read_until(self, process, words):
        for line in process.stderr:
            self.data.printed += line
            if words.encode() in line:
                return
        raise AssertionError(str(self.data.finish(process)))

    def interrupt(self, process, number=signal.SIGINT):
        process.send_signal(number)
        return self.data.finish(process)


def main():
    for name, path in (("AFS_PROGRAM", program.PROGRAM), ("AFS_STAND_IN", STAND_IN)):
        if not os.access(path, os.X_OK):
            sys.exit(f"{name} names no program")
    unittest.main()
