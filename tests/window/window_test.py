# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in a real window: on a display with a window manager, a tray, notifications and a screen reader's bus."""
import fcntl
import os
import re
import signal
import socket
import subprocess
import sys
import time
import unittest
from pathlib import Path

from window_case import PROGRAM, WindowCase, zombie  # first: it ends the run where something is not installed
from desktop import PATIENCE, SENSITIVE, Desktop, until
from services import Services


class Window(WindowCase):
    def test_first_steps_go_back_are_interrupted_and_go_on(self):
        process, app = self.launch()
        steps = app.find("dialog", "First steps")
        steps.find("push button", "Next").click()
        steps.find("label", "What would you like to begin with?")
        steps.find("push button", "Back").click()
        steps.find("label", "Your listening history, on your own computer")
        steps.find("push button", "Next").click()
        steps.find("label", "Step 2 of 4")
        self.end(process)
        process, app = self.launch()
        steps = app.find("dialog", "First steps")
        steps.find("label", "Step 2 of 4")
        for step in (3, 4):
            steps.find("push button", "Skip").click()
            steps.find("label", f"Step {step} of 4")
        steps.find("push button", "Finish").click()
        app.gone("dialog", "First steps")
        self.end(process)
        self.assertFalse(self.server_runs())

    def test_a_dump_that_is_dropped_on_the_window_is_imported(self):
        self.without_first_steps()
        process, app = self.launch()
        window = self.window_of(app)
        window.find(None, re.compile("No play is stored yet"))
        self.import_by_dragging_to(app, window.point(0.6, 0.6))
        window.find(None, re.compile("^[0-9,]+ plays stored"))
        self.end(process)

    def test_a_mark_filters_and_a_drag_moves_the_range(self):
        self.without_first_steps()
        self.imported()
        process, app = self.launch("--page", "overview")
        window = self.window_of(app)
        figure = window.find("frame", re.compile("^Plays: ")).name
        window.find("list", "Who most?").find("list item", re.compile("^The Quiet Rooms")).press()
        chip = window.find("push button", re.compile("^Remove the filter .*The Quiet Rooms"))
        until(lambda: window.find("frame", re.compile("^Plays: ")).name != figure, "every figure follows")
        chip.click()
        window.gone("push button", re.compile("^Remove the filter"))
        band = window.find("list", "Whole history")
        before = window.find("button menu", re.compile("^Date range")).name
        band.drag(band.point(0.3), band.point(0.6))
        until(lambda: window.find("button menu", re.compile("^Date range")).name != before, "the range is another")
        self.end(process)

    def test_behind_the_tray_it_goes_on_pauses_and_comes_back(self):
        self.without_first_steps()
        self.sign_in()
        process, app = self.launch()
        window = self.window_of(app)
        until(lambda: "Pause scanning" in self.services.texts(), "the tray knows the account")
        self.services.choose("For 1 hour")
        until(lambda: "Resume scanning" in self.services.texts() and self.services.texts()[0].startswith("Paused"),
              "the tray says that it pauses")
        self.services.choose("Resume scanning")
        until(lambda: not self.services.texts()[0].startswith("Paused"), "it goes on")
        self.desktop.key("ctrl+w")
        until(lambda: not app.all("frame"), "the window is closed")
        until(lambda: self.services.told, "it is said once that it goes on")
        self.assertIsNone(process.poll())
        self.services.click_icon()
        self.window_of(app)
        second = self.desktop.start(*self.command, "--page", "clock")
        self.assertEqual(0, second.wait(PATIENCE))
        self.window_of(app).find("label", "Clock")
        self.services.choose("Quit")
        began = time.monotonic()
        self.assertEqual(0, process.wait(PATIENCE))
        until(lambda: not self.server_runs(), "the database stopped")
        print(f"quit, the database included: {time.monotonic() - began:.1f} s", file=sys.stderr)

    def test_from_the_first_start_to_charts_of_ones_own_dump(self):
        began = time.monotonic()
        process, app = self.launch()
        self.begin_with_a_dump(app)
        window = self.window_of(app)
        window.find("frame", re.compile("^Plays: [1-9]"))
        marks = window.find("list", "Who most?").all("list item")
        self.assertGreater(len(marks), 0)
        print(f"from the first start to charts: {time.monotonic() - began:.1f} s of a machine, one drag and 3 clicks",
              file=sys.stderr)
        self.end(process)

    def test_a_backup_is_restored_in_the_window(self):
        self.without_first_steps()
        backup = self.desktop.folder / "empty.backup"
        subprocess.run([*map(str, self.command), "backup", backup], env=self.desktop.variables, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=PATIENCE)
        self.imported()
        process, app = self.launch("--page", "settings")
        window = self.window_of(app)
        window.find("push button", "Restore…").press()
        dialog = app.find("dialog", "Restore a backup")
        dialog.find("text", "File name:").type(str(backup))
        self.desktop.key("Return")
        window.find("push button", "Restore this backup").press()
        window = until(lambda: [found for found in app.all("frame", "Analytics for Spotify")
                                if found.all("label", re.compile("^The backup is restored"))], "it is restored")[0]
        self.desktop.key("ctrl+1")
        window.find(None, re.compile("No play is stored yet"))
        self.assertEqual(1, len(list(self.data.glob("postgres-*-*"))), "what was there is kept")
        self.end(process)

    def closes(self, process):
        self.desktop.key("alt+F4")  # goes nowhere while the page takes the place of another
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            return False
        return True

    def test_everything_can_be_deleted(self):
        self.without_first_steps()
        self.imported()
        process, app = self.launch("--page", "settings")
        window = self.window_of(app)
        window.find("push button", "Delete everything…").press()
        word = window.find("text", "Type DELETE to agree")
        word.focus()
        self.desktop.pointer("type", "--delay", 40, "DELETE")
        window.find("push button", "Delete everything for good").press()
        app.find("label", "Everything is deleted")
        until(lambda: self.closes(process), "the window is closed")
        self.assertEqual(0, process.returncode)
        self.assertEqual([], [str(path) for path in self.data.rglob("*")] if self.data.exists() else [])

    def test_a_server_of_ones_own_is_tried_taken_and_left(self):
        try:
            server = ForeignServer(self.desktop)
        except FileNotFoundError as missing_part:
            self.skipTest(f"{missing_part} is not installed")
        self.addCleanup(server.close)
        self.unlock_keyring()  # it is asked for the server's password at each start
        process, app = self.launch()
        steps = app.find("dialog", "First steps")
        steps.find(None, re.compile("^Keep it on a PostgreSQL server of my own")).press()
        steps.find("text", "Host").type("127.0.0.1")
        self.desktop.key("Tab", "ctrl+a")
        self.desktop.pointer("type", "--delay", 20, str(server.port))
        for name, value in (("Database", "history"), ("User", "postgres")):
            steps.find("text", name).type(value)
        steps.find("push button", "Try the connection").press()
        take = steps.find("push button", "Use this server")
        until(lambda: take.stands(SENSITIVE), "the server lets the program in")
        known = self.desktop.programs()
        take.press()
        self.assertEqual(0, process.wait(PATIENCE))
        app = self.desktop.successor(known)
        steps = app.find("dialog", "First steps")
        steps.find("label", "Everything is kept in the PostgreSQL server that you named.")
        known, second = self.desktop.programs(), app.process()
        steps.find("push button", "Keep it on this computer again").press()
        until(lambda: not Path(f"/proc/{second}").exists() or zombie(second), "it ends")
        app = self.desktop.successor(known)
        app.find("dialog", "First steps").find("label", re.compile("^Everything is kept in a private PostgreSQL"))
        third = app.process()
        os.kill(third, signal.SIGTERM)
        until(lambda: not Path(f"/proc/{third}").exists() or zombie(third), "it ends")


class LostDisplay(WindowCase):
    def lose_the_display(self, process):
        self.desktop.display.kill()
        self.assertEqual(1, process.wait(PATIENCE), "it ends by itself, and breaks nowhere")

    def ask(self, *command):
        return subprocess.run([*map(str, self.command), *map(str, command)], env=self.desktop.variables, check=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=PATIENCE, text=True).stdout

    def test_a_display_that_goes_away_ends_it_in_order(self):
        """As a session does that is over: nobody tells the programs in it."""
        self.without_first_steps()
        self.sign_in()
        self.imported()
        process, app = self.launch()
        self.window_of(app).find("frame", re.compile("^Plays: [1-9]"))
        self.assertTrue(list(self.data.rglob("program.running")))
        self.lose_the_display(process)
        self.assertFalse(self.server_runs(), "the database has ended")
        self.assertEqual([], list(self.data.rglob("program.running")), "the next start tells of no break")

    def test_a_display_that_goes_away_at_the_first_start_leaves_nothing_half_made(self):
        process = self.desktop.start(*self.command)
        until(lambda: list(self.data.glob("postgres.new-*")), "the database is being made")
        self.lose_the_display(process)
        self.assertFalse(self.server_runs())
        self.assertEqual([], list(self.data.glob("postgres.new-*")))
        self.assertEqual([], list(self.data.rglob("program.running")))

    def test_a_display_that_goes_away_while_a_backup_is_restored_leaves_the_history_in_its_place(self):
        self.without_first_steps()
        self.imported()
        backup = self.desktop.folder / "all.backup"
        self.ask("backup", backup)
        process, app = self.launch("--page", "settings")
        window = self.window_of(app)
        window.find("push button", "Restore…").press()
        app.find("dialog", "Restore a backup").find("text", "File name:").type(str(backup))
        self.desktop.key("Return")
        window.find("push button", "Restore this backup").press()
        until(lambda: list(self.data.glob("postgres-*-*")), "the history lies aside")
        self.lose_the_display(process)
        self.assertFalse(self.server_runs())
        self.assertEqual([], list(self.data.glob("postgres.new-*")))
        self.assertTrue(list(self.data.rglob("program.running")), "the next start tells of the break")
        self.assertIn("my_spotify_data.zip", self.ask("imports"))

    def test_a_display_that_goes_away_takes_the_database_from_no_other_program(self):
        self.without_first_steps()
        self.imported()
        process, app = self.launch()
        self.window_of(app).find("frame", re.compile("^Plays: [1-9]"))
        with open(self.data / "postgres.users") as users:
            fcntl.flock(users, fcntl.LOCK_SH)  # as every program of ours that uses it
            self.lose_the_display(process)
            self.assertTrue(self.server_runs())
        self.ask("status")
        self.assertFalse(self.server_runs(), "the last one out stops it")


class LateTray(unittest.TestCase):
    """At log-in the program is often up before the desktop's tray is."""

    def test_a_tray_that_comes_after_a_start_in_the_background_is_found(self):
        desktop = Desktop()
        self.addCleanup(desktop.close)
        data = desktop.folder / "data"
        data.mkdir(mode=0o755)
        process = desktop.start(PROGRAM, "--data-dir", data, "--background")
        until((data / "postgres/postmaster.pid").exists, "the database is up")
        time.sleep(2)  # and the program had time to look for a tray
        services = Services(desktop)
        self.addCleanup(services.close)
        self.assertTrue(services.icon())
        until(lambda: "Quit" in services.texts(), "its menu is there")
        services.choose("Quit")
        self.assertEqual(0, process.wait(PATIENCE))


class ForeignServer:
    """PostgreSQL as somebody else runs it: reached over the network, with an empty database."""

    def __init__(self, desktop):
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        if not found:
            raise FileNotFoundError("PostgreSQL")
        self.programs, self.place = found[-1].parent, desktop.folder / "foreign"
        self.place.mkdir(mode=0o700)
        self.account = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        if self.account:
            subprocess.run(["chown", "postgres:", self.place], check=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.run("initdb", "--auth=trust", "--username=postgres", "--no-sync", "-D", self.place / "data")
        self.run("pg_ctl", "-D", self.place / "data", "-l", self.place / "log", "-w", "-o",
                 f"-p {self.port} -h 127.0.0.1 -k {self.place}", "start")
        self.run("createdb", "-h", "127.0.0.1", "-p", self.port, "-U", "postgres", "history")

    def run(self, program, *arguments):
        subprocess.run([*self.account, self.programs / program, *map(str, arguments)], check=True, cwd="/",
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       timeout=PATIENCE)

    def close(self):
        self.run("pg_ctl", "-D", self.place / "data", "-m", "immediate", "-w", "stop")


if __name__ == "__main__":
    unittest.main()
