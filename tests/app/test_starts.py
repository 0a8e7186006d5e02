#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program with a window, started twice, killed and ended: it is there once, and leaves no server behind."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

PATIENCE = 60  # seconds after which something counts as hung


def until(holds, what):
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise AssertionError(f"it never came to this: {what}")
        time.sleep(0.05)


class Starts(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="afs-starts-"))
        self.folder.chmod(0o755)  # the server's user has to get in
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.runtime = self.folder / "runtime"
        self.runtime.mkdir(mode=0o700)
        self.running = []
        self.addCleanup(self.end_all)

    def start(self, *arguments, runtime=True):
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(("XDG_", "PG")) and name != "DBUS_SESSION_BUS_ADDRESS"}
        environment |= {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.runtime), "QT_QPA_PLATFORM": "offscreen",
                        "LC_ALL": "C.UTF-8", "DISPLAY": ""}
        if not runtime:  # as after su, or from cron
            del environment["XDG_RUNTIME_DIR"]
        program = subprocess.Popen([os.environ["AFS_PROGRAM"], "--data-dir", str(self.folder / "data"), *arguments],
                                   env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.running.append(program)
        return program

    def end_all(self):
        for program in self.running:
            if program.poll() is None:
                program.terminate()
        for program in self.running:
            program.wait(PATIENCE)

    def server_runs(self):
        return (self.folder / "data/postgres/postmaster.pid").exists()

    def started(self, *arguments):
        program = self.start(*arguments)
        until(lambda: program.poll() is not None or self.server_runs(), "the database is up")
        self.assertIsNone(program.poll())
        return program

    def one_of_two_stays(self, programs):
        """Whichever was quicker."""
        until(lambda: any(program.poll() is not None for program in programs), "one of two hands over")
        ended = [program.returncode for program in programs if program.poll() is not None]
        self.assertEqual([0], ended)

    def test_of_several_starts_at_once_one_stays(self):
        programs = [self.start() for _ in range(4)]
        until(lambda: sum(program.poll() is None for program in programs) == 1, "one is left")
        self.assertEqual([0, 0, 0], [program.returncode for program in programs if program.returncode is not None])

    def test_a_second_start_hands_over_and_ends(self):
        first = self.started()
        for arguments in ([], ["--background"], ["--page", "clock"], [str(self.folder / "no such dump.zip")]):
            self.assertEqual(0, self.start(*arguments).wait(PATIENCE), arguments)
            self.assertIsNone(first.poll(), arguments)

    def test_the_environment_makes_no_second_one(self):
        for runtime in (True, False):
            first = self.start(runtime=runtime)
            until(self.server_runs, "the database is up")
            self.assertEqual(0, self.start(runtime=not runtime).wait(PATIENCE))
            self.assertIsNone(first.poll())
            first.terminate()
            first.wait(PATIENCE)

    def test_a_kill_stands_in_nobodys_way(self):
        first = self.started()
        first.kill()
        first.wait(PATIENCE)
        self.one_of_two_stays([self.start(), self.start()])

    def test_whoever_ends_it_the_server_ends_with_it(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            program = self.started()
            program.send_signal(number)
            self.assertEqual(0, program.wait(PATIENCE), number)
            self.assertFalse(self.server_runs(), number)

    def test_a_signal_at_any_moment_ends_it_and_its_server(self):
        for moment in (0, 0.01, 0.03, 0.06, 0.1, 0.2, 0.4, 0.8, 1.6):  # from the loader to the painted window
            program = self.start()
            time.sleep(moment)
            program.send_signal(signal.SIGTERM)
            # Before it could listen, the signal does what it does to any program.
            self.assertIn(program.wait(PATIENCE), (0, 7, -signal.SIGTERM), moment)
            until(lambda: not self.server_runs(), f"the server ended with a program that was told to after {moment} s")

    def test_a_start_while_the_former_ends_takes_its_place(self):
        first = self.started()
        first.terminate()
        second = self.start()
        self.assertEqual(0, first.wait(PATIENCE))
        self.one_of_two_stays([second, self.start()])

    def test_qt_takes_its_own_words(self):
        self.started("-reverse", "-style", "fusion", "-platform", "offscreen")

    def test_pictures_on_a_platform_that_has_no_display_are_refused(self):
        pictures = self.start("--pictures", str(self.folder / "pictures"), "-platform", "xcb")
        self.assertEqual(1, pictures.wait(PATIENCE))


if __name__ == "__main__":
    unittest.main()
