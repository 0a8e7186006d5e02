#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports that are killed, cancelled, or run at the same moment."""
import os
import pwd
import shutil
import signal
import subprocess
import time
import unittest

import dumps
import program
from program_case import main, ProgramTest

CONTAINER = ("unshare", "--mount", "--pid", "--fork", "--mount-proc", "--ipc")


def can_make_containers():
    return shutil.which("unshare") and subprocess.run((*CONTAINER, "true"), capture_output=True).returncode == 0


class Interruptions(ProgramTest):
    ROWS = 200000
    HOLDS_SERVERS = False

    @classmethod
    def setUpClass(cls):
        cls.shared = program.Workspace()
        cls.addClassCleanup(cls.shared.close)
        big = {"Streaming_History_Audio_2005-2006_0.json": dumps.long_file(cls.ROWS)}
        cls.big = str(dumps.write_zip(cls.shared.path / "big.zip", big))

    def setUp(self):
        super().setUp()
        self.small = self.zip(dumps.extended(dumps.Life(21, sessions=20).plays))
        self.data.ask("import", self.small)
        self.before = self.data.export()

    def stop_import_after(self, delay, how):
        """Stops an import of the big dump and returns its answer; None when it was done by then: it is undone."""
        known = {entry["import_id"] for entry in self.data.ask("imports")["imports"]}
        process = self.data.start("import", self.big, options=("--json",))
        time.sleep(delay)
        process.send_signal(how)
        answer = self.data.finish(process)
        # It may have been stopped between its commit and its end: what counts is what the database says.
        for entry in self.data.ask("imports")["imports"]:
            if entry["state"] == "done" and entry["import_id"] not in known:
                self.data.ask("undo-import", entry["import_id"])
                return None
        return answer

    def stop_import(self, how):
        """Stops an import of the big dump while it runs and returns its answer; tries again when it was too late."""
        delay = 1.2
        for _ in range(8):
            answer = self.stop_import_after(delay, how)
            if answer:
                return answer
            delay *= 0.7
        self.fail("the import was always done before it could be stopped")

    def test_killed_at_any_moment_the_database_is_as_before(self):
        self.assertEqual(self.stop_import(signal.SIGKILL).code, -signal.SIGKILL)
        self.assertEqual(self.data.export(), self.before)
        for delay in (0.05, 0.3, 0.6, 1.0, 1.5):
            self.stop_import_after(delay, signal.SIGKILL)
            self.assertEqual(self.data.export(), self.before, f"killed after {delay} s")
        self.assertTrue(self.data.server_gone(), "nobody is left, yet the server runs")

    def test_a_killed_import_is_listed_as_interrupted_and_can_be_run_again(self):
        states = set()
        for delay in (1.2, 0.8, 1.7, 0.6, 2.4, 0.4, 3.4):  # killed before its first row it leaves no trace
            self.stop_import_after(delay, signal.SIGKILL)
            states = {entry["state"] for entry in self.data.ask("imports")["imports"]}
            if "interrupted" in states:
                break
        self.assertLessEqual({"interrupted", "done"}, states)
        said = self.data.call("status").err
        self.assertIn(f"To run it again: import {self.big}", said, "the next command says so, whichever it is")
        again = self.data.call("import", self.big)
        self.assertEqual((again.json["rows"], again.json["added"]), (self.ROWS, self.ROWS))
        self.assertNotIn("To run it again", again.err, "that is what is being done")
        self.assertNotIn("To run it again", self.data.call("status").err)

    def test_a_first_import_that_is_killed_while_the_database_is_made_is_listed_too(self):
        fresh = self.workspace.data_folder()
        process = fresh.start("import", self.small)
        for _ in range(600):
            if process.poll() is not None or list(fresh.path.glob("postgres*")):
                break
            time.sleep(0.01)
        process.kill()
        self.assertEqual(fresh.finish(process).code, -signal.SIGKILL)
        said = fresh.call("status").err
        self.assertIn(f"To run it again: import {self.small}", said)
        other = self.zip(dumps.extended(dumps.Life(22, sessions=5).plays))
        fresh.ask("import", other)
        self.assertEqual([e["state"] for e in fresh.ask("imports")["imports"]], ["interrupted", "done"])
        self.assertNotIn("To run it again", fresh.call("import", self.small).err)
        self.assertEqual([e["state"] for e in fresh.ask("imports")["imports"]], ["done", "done"])

    def test_control_c_cancels(self):
        answer = self.stop_import(signal.SIGINT)
        self.assertEqual(answer.code, 7, str(answer))
        self.assertIn("Cancelling", answer.err)
        self.assertTrue(answer.json["error"]["message"])
        self.assertEqual(self.data.export(), self.before)
        self.assertEqual(self.data.ask("import", self.big)["added"], self.ROWS)

    def test_control_c_twice_says_what_became_of_the_import(self):
        for delay in (0.4, 0.8, 1.2, 1.6, None):
            with self.subTest(delay=delay):
                process = self.data.start("import", self.big, options=("--json",))
                said = process.stdout.read(1) if delay is None else time.sleep(delay)  # the server is still to be stopped
                for _ in range(2):
                    process.send_signal(signal.SIGINT)
                    time.sleep(0.05)
                answer = self.data.finish(process)
                done = [e for e in self.data.ask("imports")["imports"] if e["state"] == "done" and e["added"] == self.ROWS]
                # A program that has not come to its first line yet dies of the signal.
                self.assertIn(answer.code, (0,) if done else (7, -signal.SIGINT), str(answer))
                if said:
                    self.assertTrue(done)
                for entry in done:
                    self.data.ask("undo-import", entry["import_id"])
                self.assertEqual(self.data.export(), self.before)

    def test_two_first_imports_into_a_fresh_folder_share_one_account(self):
        fresh = self.workspace.data_folder()
        both = [fresh.start("import", self.small, options=("--json",)) for _ in range(2)]
        answers = [fresh.finish(process) for process in both]
        for answer in answers:
            self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(len(fresh.ask("status")["accounts"]), 1)
        self.assertEqual(fresh.export(), self.before)

    def test_two_imports_of_one_zip_at_once_equal_one(self):
        other = self.workspace.data_folder()
        other.ask("import", self.small)
        other.ask("import", self.big)
        both = [self.data.start("import", self.big, options=("--json",)) for _ in range(2)]
        answers = [self.data.finish(process) for process in both]
        for answer in answers:
            self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(sorted(answer.json["added"] for answer in answers), [0, self.ROWS])
        self.assertEqual(sorted(answer.json["already_present"] for answer in answers), [0, self.ROWS])
        self.assertEqual(self.data.export(), other.export())

    def test_who_started_the_server_may_die_while_another_imports(self):
        starter = self.data.start("import", self.big, options=("--json",))
        time.sleep(0.4)
        second = self.data.start("import", self.small, self.big, options=("--json",))
        time.sleep(0.6)
        starter.kill()
        self.assertEqual(self.data.finish(starter).code, -signal.SIGKILL, "it was done before it was killed")
        answer = self.data.finish(second)
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(answer.json["plays_after"], self.data.ask("status")["plays"])
        self.assertEqual(
            answer.json["added"] + answer.json["already_present"], answer.json["rows"] - answer.json["duplicates"]
        )
        self.assertTrue(self.data.server_gone(), "nobody is left, yet the server runs")


class SeenFromElsewhere(ProgramTest):
    """A server whose processes a second program cannot see is never taken for a dead one."""

    PLAYS = 60000
    HOLDS_SERVERS = False

    def setUp(self):
        super().setUp()
        self.big = self.zip({"Streaming_History_Audio_2005-2006_0.json": dumps.long_file(self.PLAYS)})
        self.small = self.zip(dumps.extended(dumps.Life(21, sessions=20).plays))

    def call(self, *command):
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=program.environment(self.workspace.path),
            timeout=program.WAIT,
        )
        return program.Answer(command, done.returncode, done.stdout, done.stderr.decode(errors="replace"))

    def command(self, *arguments):
        return (program.PROGRAM, "--data-dir", str(self.data.path), "--json", *map(str, arguments))

    @unittest.skipUnless(can_make_containers(), "containers cannot be made here (only root can)")
    def test_another_container_joins_the_server_or_is_refused(self):
        self.data.ask("import", self.big)
        held = self.data.start("export", "-")  # nobody reads: it stays
        held.stdout.read(1)
        server = self.data.server()
        answer = self.call(*CONTAINER, *self.command("import", self.small))
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(answer.json["plays_before"], self.PLAYS)
        sockets = (self.data.path / "postgres/postmaster.pid").read_text().splitlines()[4]
        hidden = ("sh", "-c", 'mount -t tmpfs none "$0" && exec "$@"', sockets)
        answer = self.call(*CONTAINER, *hidden, *self.command("status"))
        self.assertEqual(answer.code, 4, str(answer))
        self.assertIn("another container", answer.json["error"]["message"])
        self.assertEqual(self.data.server(), server)
        self.assertEqual(self.data.finish(held).code, 0)
        self.assertGreater(self.data.ask("status")["plays"], self.PLAYS)
        self.assertTrue(self.data.server_gone(), "nobody is left, yet the server runs")

    @unittest.skipUnless(os.geteuid() == 0, "only root can start programs as another user")
    def test_the_same_user_in_another_group_joins_the_server(self):
        user = pwd.getpwnam("nobody")
        home = self.workspace.path / "somebody"
        home.mkdir()
        os.chown(home, user.pw_uid, user.pw_gid)
        self.data.path = home / "data"

        def in_group(group):
            return ("setpriv", f"--reuid={user.pw_uid}", f"--regid={group}", "--clear-groups")

        groups = (user.pw_gid, user.pw_gid - 1)
        if self.call(*in_group(groups[0]), program.PROGRAM, "--version").code != 0:
            self.skipTest("the program lies where nobody else may run it")
        self.assertEqual(self.call(*in_group(groups[0]), *self.command("import", self.big)).code, 0)
        held = subprocess.Popen(
            (*in_group(groups[0]), *self.command("export", "-")),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=program.environment(self.workspace.path),
        )
        held.stdout.read(1)
        server = self.data.server()
        answer = self.call(*in_group(groups[1]), *self.command("status"))
        self.assertEqual((answer.code, answer.json["plays"]), (0, self.PLAYS), str(answer))
        self.assertEqual(self.data.server(), server)
        self.assertEqual(self.data.finish(held).code, 0)
        self.assertTrue(self.data.server_gone(), "nobody is left, yet the server runs")


if __name__ == "__main__":
    main()
