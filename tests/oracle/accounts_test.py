#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports of several accounts in one database that is shared, and where nothing may be written."""
import glob
import json
import os
import pwd
import shlex
import shutil
import signal
import subprocess
import time
import unittest
import urllib.parse

import dumps
import odd_dumps
import program
from program_case import main, ProgramTest


def psql():
    return shutil.which("psql") or sorted(glob.glob("/usr/lib/postgresql/*/bin/psql"))[-1]


class SharedDatabase(ProgramTest):
    """The database of one folder, kept open, is the external one of another."""

    def setUp(self):
        super().setUp()
        self.mine = self.zip({"Streaming_History_Audio_2005-2006_0.json": dumps.long_file(8000)})
        self.theirs = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1), odd_dumps.row(2)])})
        self.data.ask("import", self.mine)
        self.held = self.data.start("export", "-")  # nobody reads: it stays
        self.addCleanup(self.data.finish, self.held)
        self.held.stdout.read(1)
        lines = (self.data.path / "postgres/postmaster.pid").read_text().splitlines()
        self.port, self.sockets = lines[3], lines[4]
        host = urllib.parse.quote(self.sockets, safe="")
        self.url = f"postgresql://analytics@{host}:{self.port}/analytics_for_spotify"
        self.partner = int(self.query("insert into account (name) values ('partner') returning account_id").split()[0])
        self.other = self.workspace.data_folder()

    def session(self):
        """A session of psql's that does what is written to it."""
        return subprocess.Popen(
            (psql(), "-XAtq", "-h", self.sockets, "-p", self.port, "-U", "analytics", "-v", "ON_ERROR_STOP=1",
             "analytics_for_spotify"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=program.environment(self.workspace.path),
        )

    def query(self, sql):
        with self.session() as session:
            out, _ = session.communicate(sql, timeout=program.WAIT)
            self.assertEqual(session.returncode, 0, sql)
        return out

    def call(self, *words, options=()):
        return self.other.call("--database", self.url, *words, options=options)

    def ask(self, *words):
        answer = self.call(*words, options=("--json",))
        self.assertEqual(answer.code, 0, str(answer))
        return answer.json

    def wait_for(self, sql, answer):
        end = time.monotonic() + program.WAIT
        while self.query(sql).strip() != answer:
            self.assertLess(time.monotonic(), end, sql)

    def kill_import(self, *words):
        """Kills an import while it waits for a lock, and waits until the server has seen that."""
        with self.session() as session:
            session.stdin.write("begin; lock table witness in share mode; select 'held';\n")
            session.stdin.flush()
            self.assertEqual(session.stdout.readline().strip(), "held")
            process = self.other.start("--database", self.url, "import", *words)
            self.wait_for("select count(*) from pg_stat_activity where wait_event_type = 'Lock'", "1")
            importer = self.query("select pid from pg_stat_activity where wait_event_type = 'Lock'").strip()
            process.send_signal(signal.SIGKILL)
            self.assertEqual(self.other.finish(process).code, -signal.SIGKILL)
            session.stdin.close()
        self.wait_for(f"select count(*) from pg_stat_activity where pid = {int(importer)}", "0")

    def test_each_import_is_listed_with_its_account_and_taken_back_from_it(self):
        theirs = self.ask("import", "--account", "partner", self.theirs)["import_id"]
        listed = self.ask("imports", "--account", "all")["imports"]
        self.assertEqual([entry["account"] for entry in listed], [1, self.partner])
        mine = listed[0]["import_id"]
        said = self.call("imports", "--account", "all").out.decode()
        self.assertEqual([line.strip() for line in said.splitlines() if "Account:" in line],
                         ["Account: me", "Account: partner"])
        said = self.call("imports", "--account", "partner").out.decode()
        self.assertIn("Account: partner", said)
        self.assertNotIn("Account: me", said)
        self.assertEqual(self.call("imports").code, 2, "nobody said whose")

        answer = self.call("undo-import", mine, "--account", "partner", options=("--json",))
        self.assertEqual(answer.code, 6, str(answer))
        self.assertIn("This account has no import", answer.json["error"]["message"])
        answer = self.call("undo-import", theirs, "--account", "partner")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertIn(f"Import {theirs} of partner was taken back.", answer.out.decode())
        undone = self.ask("undo-import", mine, "--account", "all")
        self.assertEqual((undone["account"], undone["plays_removed"]), (1, 8000))
        self.assertEqual({entry["state"] for entry in self.ask("imports", "--account", "all")["imports"]}, {"undone"})

    def test_an_interrupted_import_is_run_again_by_the_words_that_are_told(self):
        self.kill_import("--account", "partner", self.theirs)
        words = ["import", self.theirs, "--database", self.url, "--account", str(self.partner),
                 "--data-dir", str(self.other.path)]
        said = self.call("status").err
        self.assertIn(f"To run it again: {shlex.join(words)}\n", said)
        said = self.call("imports", "--account", "all").out.decode()
        self.assertIn(f"To run it again: {shlex.join(words)}\n", said)
        told = said.split("To run it again: ")[1].splitlines()[0]
        done = subprocess.run((program.PROGRAM, *shlex.split(told)), stdin=subprocess.DEVNULL, capture_output=True,
                              env=program.environment(self.workspace.path), timeout=program.WAIT)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.ask("status", "--account", "partner")["plays"], 2)
        self.assertEqual([entry["state"] for entry in self.ask("imports", "--account", "partner")["imports"]], ["done"])

    def test_imports_are_listed_where_nothing_may_be_written(self):
        self.kill_import("--account", "partner", self.theirs)
        self.query("alter database analytics_for_spotify set default_transaction_read_only = on")
        states = [entry["state"] for entry in self.ask("imports", "--account", "all")["imports"]]
        self.assertEqual(states, ["done", "interrupted"])
        self.assertEqual(self.query("select state from import order by import_id").split(), ["1", "0"])


class ClosedFolder(ProgramTest):
    """An ordinary user's, since nothing is closed to root."""

    HOLDS_SERVERS = False

    def setUp(self):
        super().setUp()
        self.program, self.user = [program.PROGRAM], None
        if os.geteuid() != 0:
            return
        self.user = pwd.getpwnam("nobody")
        own = self.workspace.path / "program"
        shutil.copy(program.PROGRAM, own)
        own.chmod(0o755)
        who = (f"--reuid={self.user.pw_uid}", f"--regid={self.user.pw_gid}", "--clear-groups")
        self.program = ["setpriv", *who, str(own)]
        if not shutil.which("setpriv") or subprocess.run((*self.program, "--version"), capture_output=True).returncode:
            self.skipTest("root can start no program as another user here")

    def ask(self, *words):
        done = subprocess.run(
            (*self.program, "--data-dir", str(self.data.path), "--json", *words),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            cwd=self.workspace.path,
            env=program.environment(self.workspace.path),
            timeout=program.WAIT,
        )
        self.assertEqual(done.returncode, 0, (words, done.stderr))
        return json.loads(done.stdout)

    def test_imports_are_listed_where_the_folder_may_not_be_written(self):
        path = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)])})
        self.data.path.mkdir(mode=0o700)
        if self.user:
            os.chown(self.data.path, self.user.pw_uid, self.user.pw_gid)
        self.ask("import", path)
        self.data.path.chmod(0o500)
        self.addCleanup(self.data.path.chmod, 0o700)
        self.assertEqual([entry["state"] for entry in self.ask("imports")["imports"]], ["done"])


if __name__ == "__main__":
    main()
