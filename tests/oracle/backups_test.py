#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup is one file that a fresh database can be made from, on any computer."""
import os
import signal
import stat
import time
import zipfile
from pathlib import Path

import dumps
from program_case import main, ProgramTest


class Backups(ProgramTest):
    def setUp(self):
        super().setUp()
        life = dumps.Life(31, sessions=60)
        self.first = self.zip(dumps.extended(life.between((2015, 1, 1), (2022, 1, 1))))
        self.second = self.zip(dumps.extended(life.between((2020, 1, 1), (2030, 1, 1))))
        self.file = self.workspace.path / "my history.backup"

    def test_a_fresh_database_holds_what_the_other_one_held(self):
        self.take(self.first)
        undone = self.take(self.second)["import_id"]
        self.data.ask("undo-import", undone)
        kept = self.data.ask("backup", self.file)
        self.assertEqual(kept["plays"], self.data.ask("status")["plays"])
        self.assertEqual(kept["bytes"], os.path.getsize(self.file))
        self.assertEqual(stat.S_IMODE(os.stat(self.file).st_mode), 0o600)
        self.assertIsNone(zipfile.ZipFile(self.file).testzip())
        other = self.workspace.data_folder()
        restored = other.ask("restore", self.file)
        for figure in ("plays", "accounts", "rows", "bytes", "made"):
            self.assertEqual(restored[figure], kept[figure])
        self.assertEqual(other.export(), self.data.export())
        self.assertEqual(other.ask("imports"), self.data.ask("imports"))
        # It goes on as the other one would.
        for data in (self.data, other):
            data.ask("import", self.second)
        self.assertEqual(other.export(), self.data.export())
        self.assertEqual(
            [entry["import_id"] for entry in other.ask("imports")["imports"]],
            [entry["import_id"] for entry in self.data.ask("imports")["imports"]],
        )

    def test_people_are_told_what_was_kept(self):
        self.take(self.first)
        plays = self.data.ask("status")["plays"]
        answer = self.data.call("backup", self.file, options=())
        self.assertEqual(answer.code, 0, str(answer))
        self.assertIn(f"{plays:,}", answer.out.decode())
        restored = self.workspace.data_folder().call("restore", self.file, options=())
        for told in (answer, restored):
            self.assertNotIn("%", told.out.decode() + told.err)
            self.assertNotIn("missing", told.err)
        self.assertRegex(restored.out.decode(), r"They are of \d+ \w+ 20\d\d")

    def test_a_mistyped_folder_costs_no_file(self):
        self.take(self.first)
        export = self.workspace.path / "plays.json"
        self.data.ask("backup", self.file)
        self.data.ask("export", export)
        before = self.file.read_bytes(), export.read_bytes()
        mistyped = self.workspace.data_folder()
        for words in (("backup", self.file), ("export", export)):
            answer = mistyped.call(*words)
            self.assertEqual(answer.code, 2, str(answer))
            self.assertIn("stays as it is", answer.err)
        self.assertEqual((self.file.read_bytes(), export.read_bytes()), before)
        self.assertEqual(mistyped.call("backup", self.workspace.path / "new.backup").code, 0)

    def test_a_backup_takes_the_place_of_none_but_a_backup(self):
        self.take(self.first)
        dump = Path(self.first)
        before = dump.read_bytes()
        self.assertIn("stays as it is", self.fails(2, "backup", dump).err)
        self.assertEqual(dump.read_bytes(), before)
        self.file.touch()
        for _ in range(2):  # one that is empty, and one of its own
            self.data.ask("backup", self.file)

    def test_a_database_in_use_is_not_written_over(self):
        self.take(self.first)
        self.data.ask("backup", self.file)
        before = self.data.export()
        self.fails(2, "restore", self.file)
        self.assertEqual(self.data.export(), before)

    def test_what_is_no_backup_is_bad_input_and_makes_no_database(self):
        fresh = self.workspace.data_folder()
        damaged = self.workspace.path / "damaged.backup"
        self.take(self.first)
        self.data.ask("backup", self.file)
        damaged.write_bytes(self.file.read_bytes()[:-200])
        for path in (self.first, damaged, self.workspace.path, self.workspace.path / "missing", "/dev/null"):
            self.fails(6, "restore", path, data=fresh)
        self.assertFalse((fresh.path / "postgres").exists())
        self.assertIn("restore", self.fails(6, "import", self.file).json["error"]["message"])
        self.fails(1, "backup", self.workspace.path / "no" / "such" / "place")
        for words in (("backup",), ("restore",), ("backup", "a", "b"), ("restore", "--once", "a")):
            self.fails(2, *words)

    def test_killed_at_any_moment_a_restore_leaves_nothing_or_everything(self):
        big = self.zip({"Streaming_History_Audio_2005-2006_0.json": dumps.long_file(60000)})
        self.data.ask("import", big)
        self.data.ask("backup", self.file)
        whole, other = self.data.export(), self.workspace.data_folder()
        other.let_server_go()
        other.ask("status")
        empty = other.export()
        for delay in (0.1, 0.3, 0.5, 0.8, 1.2, 1.7):
            process = other.start("restore", self.file)
            time.sleep(delay)
            process.send_signal(signal.SIGKILL)
            other.finish(process)
            found = other.export()
            self.assertIn(found, (empty, whole), f"killed after {delay} s")
            if found == whole:
                return
        other.ask("restore", self.file)
        self.assertEqual(other.export(), whole)

    def test_cancelled_a_backup_leaves_no_file(self):
        big = self.zip({"Streaming_History_Audio_2005-2006_0.json": dumps.long_file(200000)})
        self.data.ask("import", big)
        known = set(os.listdir(self.workspace.path))
        codes = []
        for delay in (0.05, 0.1, 0.2, 0.4):
            process = self.data.start("backup", self.file)
            time.sleep(delay)
            process.send_signal(signal.SIGINT)
            answer = self.data.finish(process)
            codes.append(answer.code)
            if answer.code == 0:
                os.remove(self.file)
            else:  # a program that has not come to its first line yet dies of the signal
                self.assertIn(answer.code, (7, -signal.SIGINT), str(answer))
            self.assertEqual(set(os.listdir(self.workspace.path)), known)
        self.assertIn(7, codes)

    def test_a_database_that_no_postgresql_can_read_gives_way_to_a_backup(self):
        self.data.let_server_go()
        self.take(self.first)
        self.data.ask("backup", self.file)
        before = self.data.export()
        self.assertTrue(self.data.server_gone())
        version = self.data.path / "postgres" / "PG_VERSION"
        if not version.exists():
            version = next(self.data.path.rglob("PG_VERSION"))
        cluster = version.parent
        version.write_text("12\n")
        days = cluster.parent / "backups"
        days.mkdir(exist_ok=True)
        (days / "2026-11-20.backup").write_bytes(self.file.read_bytes())
        told = self.fails(4, "status").json["error"]["message"]
        self.assertIn(str(days / "2026-11-20.backup"), told)
        self.data.ask("restore", days / "2026-11-20.backup")
        self.assertEqual(self.data.export(), before)
        kept = [name for name in os.listdir(cluster.parent) if name.startswith("postgres-12-")]
        self.assertEqual(len(kept), 1, "the old cluster is kept")


if __name__ == "__main__":
    main()
