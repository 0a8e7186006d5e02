# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the real program in a real window share: a desktop, a stand-in for Spotify, and what a person does."""
import os
import re
import signal
import subprocess
import sys
import unittest
import urllib.request
from pathlib import Path

NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "gnome-keyring-daemon")
SKIPPED = 77  # what ctest takes for "not run"


def missing():
    import shutil
    try:
        import gi  # noqa: F401
    except ImportError:
        return "python3-gi"
    return next((name for name in NEEDED if not shutil.which(name)), None)


if lacking := missing():
    print(f"{lacking} is not installed: the window is not tested")
    sys.exit(SKIPPED)

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "spotify"), str(HERE.parent / "oracle")]
import dumps  # noqa: E402
import live  # noqa: E402
from desktop import PATIENCE, Desktop, until  # noqa: E402
from services import Services  # noqa: E402

PROGRAM = os.environ["AFS_PROGRAM"]
DRAG_SOURCE = os.environ["AFS_DRAG_SOURCE"]


def zombie(process):
    """Over, and nobody has asked how it went: its parent is gone."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


class WindowCase(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.services = Services(self.desktop)
        self.addCleanup(self.services.close)
        self.spotify = live.StandIn()
        self.addCleanup(self.spotify.close)
        self.desktop.variables |= {"ANALYTICS_SPOTIFY_API_URL": self.spotify.url,
                                   "ANALYTICS_SPOTIFY_ACCOUNTS_URL": self.spotify.url}
        self.data = self.desktop.folder / "data"
        self.command = (PROGRAM, "--data-dir", self.data)

    def launch(self, *arguments):
        return self.desktop.launch(*self.command, *arguments)

    def unlock_keyring(self):
        keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                                   stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=self.desktop.variables)
        self.desktop.started.append(keyring)
        keyring.stdin.write(b"password\n")
        keyring.stdin.close()
        until(lambda: self.desktop.session.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                                "ListNames")[0].count("org.freedesktop.secrets"), "there is a keyring")

    def sign_in(self):
        """By the command line, before there is a window."""
        self.unlock_keyring()
        process = subprocess.Popen([*map(str, self.command), "--json", "sign-in", "--client-id", live.CLIENT],
                                   env=self.desktop.variables, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE)
        for line in process.stderr:
            if address := re.search(rb"http://127\.0\.0\.1:\d+/authorize\S+", line):
                urllib.request.urlopen(address.group().decode()).close()
        process.stderr.close()
        self.assertEqual(0, process.wait(PATIENCE))

    def server_runs(self):
        return (self.data / "postgres/postmaster.pid").exists()

    def end(self, process):
        process.send_signal(signal.SIGTERM)
        self.assertEqual(0, process.wait(PATIENCE))

    def import_by_dragging_to(self, app, point):
        _, files = self.desktop.launch(DRAG_SOURCE, self.dump())
        label = files.find("label", "Drag me")
        label.drag(label.point(), point)
        dialog = app.find("dialog", "Import listening history")
        dialog.find("push button", re.compile("^Import [0-9,]+ plays$")).click()
        dialog.find("push button", "Undo import")
        dialog.find("push button", "Close").click()

    def begin_with_a_dump(self, app):
        """The first steps of somebody who has a dump: dropped on them, and nothing else for now."""
        steps = app.find("dialog", "First steps")
        steps.find("label", "Your listening history, on your own computer")
        self.import_by_dragging_to(app, steps.point(0.5, 0.3))
        steps.find("push button", "Look at the charts").click()
        app.gone("dialog", "First steps")

    def without_first_steps(self):
        self.data.mkdir(mode=0o755)
        (self.data / "settings.ini").write_text("[welcome]\nstage=seen\n")

    def dump(self):
        path = self.desktop.folder / "my_spotify_data.zip"
        dumps.write_zip(path, dumps.extended(dumps.Life(7, sessions=120).between((2014, 1, 1), (2024, 1, 1))))
        return path

    def imported(self):
        subprocess.run([*map(str, self.command), "import", self.dump()], env=self.desktop.variables, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=PATIENCE)

    def window_of(self, app):
        return app.find("frame", "Analytics for Spotify")

    def choose_file(self, app, title, path):
        """Types it into the dialog that asks for a file or a folder."""
        dialog = app.find("dialog", title)
        dialog.find("text", re.compile("^(File name|Directory):$")).type(str(path))
        self.desktop.key("Return")
        app.gone("dialog", title)
