#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, keys, exit codes and error objects of the command line."""
import csv
import io
import json
import os
import re
import resource
import subprocess
import unittest
import zipfile

import dumps
import odd_dumps
import program
from program_case import main, ProgramTest, TOTALS, oracle


class Contract(ProgramTest):
    HOLDS_SERVERS = False

    def test_an_empty_history(self):
        report = self.check_report([])
        self.assertEqual((report["plays"], report["first_play"], report["top_tracks"]), (0, None, []))
        self.assertEqual(self.data.ask("imports"), {"imports": []})
        self.assertEqual(self.data.ask("status")["plays"], 0)

    def test_what_only_asks_makes_nothing_where_nothing_is(self):
        path = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1), odd_dumps.row(2)])})
        for words, code in (
            (("status",), 0),
            (("export", "-"), 0),
            (("import", "--dry-run", path), 0),
            (("undo-import", "1"), 6),
        ):
            answer = self.data.call(*words, options=("--json",))
            self.assertEqual(answer.code, code, str(answer))
            self.assertIn(f"Nothing is kept in {self.data.path} yet.", answer.err)
            self.assertFalse(self.data.path.exists(), str(answer))
        for words, code in ((("sign-out",), 0), (("scan", "--once"), 5), (("playlists", "add", "37i9dQZF1DXcBWIGoYBM5M"), 5)):
            answer = self.data.call(*words, options=("--json",))
            self.assertIn(f"Nothing is kept in {self.data.path} yet.", answer.err)
            self.assertEqual((answer.code, self.data.path.exists()), (code, False), str(answer))
        for missing in ("missing.zip", self.folder({"photo.jpg": b""})):
            other = self.workspace.data_folder()
            answer = other.call("import", missing)
            self.assertEqual((answer.code, (other.path / "postgres").exists()), (6, False), str(answer))
        status = self.data.ask("status")
        self.assertEqual((status["database"], status["plays"]), (str(self.data.path / "postgres"), 0))
        kept = self.path(".json")
        kept.write_bytes(b"mine")
        for words, code in (
            (("status",), 0),
            (("report",), 0),
            (("imports",), 0),
            (("--account", "me", "status"), 0),
            (("export", "-"), 0),
            (("export", str(kept)), 2),
            (("backup", str(kept)), 2),
            (("undo-import", "1"), 6),
        ):
            # No database is made even for a moment: none could be where no file may have a byte.
            done = subprocess.run(
                (program.PROGRAM, "--data-dir", str(self.data.path), *words),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                env=program.environment(self.workspace.path),
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
                timeout=program.WAIT,
            )
            self.assertEqual(done.returncode, code, (words, done.stderr))
        self.assertEqual(kept.read_bytes(), b"mine")
        self.assertEqual(self.data.call("export", self.path(".json")).code, 0)
        self.assertFalse(self.data.path.exists())
        self.fails(2, "status", "--account", "nobody at all")
        self.assertEqual([(account["id"], account["name"]) for account in status["accounts"]], [(1, "me")])
        self.data.path.mkdir(mode=0o755)
        self.data.ask("import", path)
        self.assertEqual(self.data.path.stat().st_mode & 0o777, 0o755)
        answer = self.data.call("status", options=("--json",))
        self.assertEqual((answer.json["plays"], answer.err), (2, ""))

    @unittest.skipUnless(os.access("/dev/full", os.W_OK), "this machine has no /dev/full for everybody")
    def test_an_answer_that_is_lost_is_a_failure(self):
        with open("/dev/full", "wb") as full:
            dump = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)])})
            asked = (("status",), ("report", "--json"), ("imports", "--json"), ("import", "--dry-run", dump))
            for words in (*asked, ("import", dump)):
                command = (program.PROGRAM, "--data-dir", str(self.data.path), *words)
                done = subprocess.run(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=full,
                    stderr=subprocess.PIPE,
                    env=program.environment(self.workspace.path),
                    timeout=program.WAIT,
                )
                self.assertEqual(done.returncode, 1, words)
                self.assertIn("could not be written", done.stderr.decode())
                self.assertEqual("what it changed is kept" in done.stderr.decode(), words == ("import", dump), done.stderr)
        self.assertEqual(self.data.ask("status")["plays"], 1)

    def test_a_reader_that_goes_early_leaves_no_server_behind(self):
        self.data.ask("import", self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)])}))
        for words in (("export", "-"), ("report",), ("--json", "status")):
            with subprocess.Popen(
                (program.PROGRAM, "--data-dir", str(self.data.path), *words),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=program.environment(self.workspace.path),
            ) as asking:
                asking.stdout.close()
                said = asking.stderr.read().decode()
                self.assertEqual(asking.wait(program.WAIT), 1, (words, said))
            self.assertIn("could not be written", said, words)
            self.assertFalse((self.data.path / "postgres/postmaster.pid").exists(), words)

    def test_an_answer_that_nobody_can_hear_is_a_failure_and_lands_nowhere_else(self):
        self.data.ask("import", self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)])}))
        for words in (("status", "--json"), ("export", "-")):
            done = subprocess.run(
                ("sh", "-c", 'exec "$0" "$@" >&-', program.PROGRAM, "--data-dir", str(self.data.path), *words),
                stdin=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=program.environment(self.workspace.path),
                timeout=program.WAIT,
            )
            self.assertEqual(done.returncode, 1, (words, done.stderr))
        log = (self.data.path / "logs/program.log").read_text(encoding="utf-8")
        for line in log.splitlines():
            self.assertRegex(line, r"^\d{4}-\d\d-\d\dT", "not a line of the log")

    def test_a_talkative_qt_ends_as_any_other(self):
        environment = {**program.environment(self.workspace.path), "QT_LOGGING_RULES": "*=true"}
        for words in (("status", "--json"), ("imports", "--json")):
            done = subprocess.run(
                (program.PROGRAM, "--data-dir", str(self.data.path), *words),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                env=environment,
                timeout=program.WAIT,
            )
            self.assertEqual(done.returncode, 0, done.stderr)
            json.loads(done.stdout)

    def test_a_display_that_does_not_answer_is_none(self):
        done = subprocess.run(
            (program.PROGRAM, "--data-dir", str(self.data.path)),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={**program.environment(self.workspace.path), "DISPLAY": ":7777"},
            timeout=program.WAIT,
        )
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("no display", done.stderr.decode())

    def test_a_person_sees_how_far_an_import_is_and_then_its_report(self):
        path = self.folder({"Streaming_History_Audio_2005-2006_0.json": dumps.long_file(150000)})
        ours, theirs = os.openpty()
        process = subprocess.Popen(
            (program.PROGRAM, "--data-dir", str(self.data.path), "import", str(path)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=theirs,
            env=program.environment(self.workspace.path),
        )
        os.close(theirs)
        shown = b""
        while chunk := self.read_terminal(ours):
            shown += chunk
        self.assertEqual(process.wait(timeout=program.WAIT), 0)
        lines = shown.decode().split("\r\x1b[K")
        self.assertTrue(any(re.match(r"Reading the files  \d+ %  [\d,]+ rows, [\d,]+ rows a second, \d+ s left", line)
                            for line in lines), lines)
        self.assertTrue(any(line.startswith("Writing the plays") for line in lines), lines)
        self.assertEqual(lines[-1], "", "the line is left on the screen")

    @staticmethod
    def read_terminal(terminal):
        try:
            return os.read(terminal, 65536)
        except OSError:  # whoever wrote to it has ended
            return b""

    def test_the_keys_of_every_answer(self):
        self.data.hold_server()
        path = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1), odd_dumps.row(2)])})
        keys = {"files", "rows", *oracle.CLASSES, "plays_before", "plays_after", "import_id", "seconds"}
        checked = self.data.ask("import", "--dry-run", path)
        self.assertLessEqual(keys, checked.keys())
        self.assertEqual(self.data.ask("status")["plays"], 0)
        done = self.data.ask("import", path)
        self.assertLessEqual(keys, done.keys())
        self.assertEqual((done["plays_before"], done["plays_after"]), (0, 2))
        (entry,) = self.data.ask("imports")["imports"]
        self.assertLessEqual({"import_id", "state", "time", "files", *oracle.CLASSES}, entry.keys())
        self.assertLessEqual({"sources", "first", "last", "notes"}, entry.keys())
        self.assertEqual((entry["import_id"], entry["state"], entry["added"]), (done["import_id"], "done", 2))
        self.assertRegex(entry["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
        self.assertLessEqual({*TOTALS, "top_tracks", "top_artists", "top_albums"}, self.data.ask("report").keys())
        status = self.data.ask("status")
        self.assertLessEqual({"database", "plays", "accounts"}, status.keys())
        (account,) = status["accounts"]
        self.assertLessEqual(
            {"id", "name", "signed_in", "sign_in_expires", "mode", "last_scan", "blocked_until", "gaps"}, account.keys()
        )
        self.assertFalse(account["signed_in"])
        for name in (account["id"], account["name"], "all"):
            with self.subTest(account=name):
                self.assertEqual(self.data.ask("report", "--account", name)["plays"], 2)

    def test_a_dry_run_gives_the_numbers_that_the_import_then_reports(self):
        self.data.hold_server()
        for path in (
            self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1), odd_dumps.row(2)])}),
            self.folder({"endsong_0.json": dumps.array([odd_dumps.row(2), odd_dumps.row(3), 5])}),
        ):
            checked, done = self.data.ask("import", "--dry-run", path), self.data.ask("import", path)
            for told in (checked, done):
                told.pop("seconds")
                told.pop("import_id")
            self.assertEqual(checked, done)

    def test_people_get_sentences(self):
        self.data.hold_server()
        path = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)])})
        first = self.data.ask("import", path)["import_id"]
        for arguments in (
            ("import", "--dry-run", path),
            ("import", path),
            ("import", f"{path}/"),
            ("imports",),
            ("report",),
            ("status",),
            ("undo-import", first),
        ):
            answer = self.data.call(*arguments, options=())
            self.assertEqual(answer.code, 0, str(answer))
            self.assertFalse(answer.out.lstrip().startswith((b"{", b"[")), str(answer))
            self.assertTrue(answer.out.strip() or answer.err.strip(), str(answer))
        for option in ("--help", "--version"):
            self.assertEqual(self.data.call(option, options=()).code, 0)
        for range_, words in (
            ((), "all time"),
            (("--from", "2024-01-01"), "from 2024-01-01 on"),
            (("--to", "2024-03-01"), "until 2024-02-29"),
            (("--from", "2024-01-01", "--to", "2024-03-01"), "2024-01-01 – 2024-02-29"),
            (("--from", "2024-01-01", "--to", "2024-01-02"), ", 2024-01-01, "),
            (("--from", "2024-01-01", "--to", "2024-01-01"), "no day"),
        ):
            self.assertIn(words, self.data.call("report", *range_, options=()).out.decode())

        answer = self.data.call("report", "--from", "2024-01-01", "--to", "2024-01-01", options=())
        self.assertEqual(answer.code, 0, str(answer))
        self.assertIn("There is no day in this range", answer.err)

    def test_imports_are_told_apart_and_none_promises_what_it_does_not_give(self):
        self.data.hold_server()
        rows = [odd_dumps.row(1), odd_dumps.row(2)]
        path = self.folder({"endsong_0.json": dumps.array(rows), "endsong_1.json": b""})
        said = self.data.call("import", "--dry-run", path, options=()).out.decode()
        self.assertIn("By year", said)
        first = self.data.ask("import", path)["import_id"]
        (entry,) = self.data.ask("imports")["imports"]
        self.assertEqual(len(entry["notes"]), 1)
        self.assertIn("endsong_1.json", entry["notes"][0])
        said = self.data.call("imports", options=()).out.decode()
        self.assertIn("done, with notes", said)
        self.assertIn("endsong_1.json", said)
        self.assertIn(f"{entry['first'][:10]}", said)
        self.assertIn("new plays: 2", said)
        said = self.data.call("undo-import", first, options=()).out.decode()
        self.assertIn("Removed, podcasts and plays without a name among them: 2.", said)
        said = self.data.call("imports", options=()).out.decode()
        self.assertIn("taken back", said)
        self.assertNotIn("new plays", said)

    def test_a_dry_run_counts_by_year_and_by_class(self):
        path = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1), odd_dumps.row(1), odd_dumps.row(2), 5])})
        told = self.data.ask("import", "--dry-run", path)["years"]
        lines = self.data.call("import", "--dry-run", path, options=()).out.decode().splitlines()
        begin = next(i for i, line in enumerate(lines) if line.startswith("By year"))
        self.assertEqual(re.split("  +", lines[begin])[1:], ["New plays", "Duplicates", "Unreadable"])
        found = [line.split() for line in lines[begin + 1 : begin + 1 + len(told)]]
        self.assertEqual(
            found,
            [
                ([str(year["year"])] if year["year"] else ["no", "date"])
                + [str(year[key]) for key in ("added", "duplicates", "invalid")]
                for year in told
            ],
        )

    def test_how_many_of_the_unreadable_rows_are_listed_is_said(self):
        for broken, words in ((30, "10 more unreadable rows; --json lists them."),
                              (10_001, "9,981 more unreadable rows; --json lists the first 10,000.")):
            path = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)] + [5] * broken)})
            self.assertIn(words, str(self.data.call("import", "--dry-run", path, options=())))
            listed = self.data.ask("import", "--dry-run", path)["invalid_rows"]
            self.assertEqual(len(listed), min(broken, 10_000))

    def test_an_export_is_its_listeners_alone(self):
        self.data.ask("import", self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)])}))
        path = self.workspace.path / "mine.json"
        self.assertEqual(self.data.call("export", path).code, 0)
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        path.chmod(0o644)  # who opened it to others meant it
        self.assertEqual(self.data.call("export", path).code, 0)
        self.assertEqual(path.stat().st_mode & 0o777, 0o644)

    def test_names_of_a_dump_give_the_terminal_no_commands(self):
        path = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1, master_metadata_track_name="a\x1b[2Jb")])})
        self.data.ask("import", path)
        said = self.data.call("report", options=()).out.decode()
        self.assertIn("a\ufffd[2Jb", said)
        self.assertNotIn("\x1b", said)

    def test_a_name_is_no_line_and_an_artist_without_one_is_left_out(self):
        path = self.folder({"endsong_0.json": dumps.array([
            odd_dumps.row(1, master_metadata_track_name="two\nlines\there"),
            odd_dumps.row(2, master_metadata_album_artist_name=None),
        ])})
        self.data.ask("import", path)
        said = self.data.call("report", options=()).out.decode()
        self.assertIn("two\ufffdlines\ufffdhere", said)
        self.assertFalse([line for line in said.splitlines() if line.rstrip().endswith("—")], said)
        self.assertIn("two\nlines\there", [track["name"] for track in self.data.ask("report")["top_tracks"]])

    def test_exports(self):
        self.data.hold_server()
        life = dumps.Life(31, sessions=30)
        self.take(self.zip(dumps.account(life.between((2019, 1, 1), (2023, 1, 1))), "MyData"))
        self.take(self.zip(dumps.extended(life.between((2013, 1, 1), (2022, 1, 1)))))
        plays = len(self.history.plays)
        for name in ("plays.json", "plays.csv"):
            answer = self.data.call("export", self.path(name), options=())
            self.assertEqual(answer.code, 0, str(answer))
            self.assertEqual(answer.out, b"")
            self.assertIn(f"{plays} plays were written to ", answer.err.replace(",", ""))
            data = (self.workspace.path / f"dump{self.made}{name}").read_bytes()
            if name.endswith("json"):
                found = json.loads(data)
                self.assertEqual((list(found), len(found["plays"])), (["plays"], plays))
            else:
                table = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
                self.assertEqual({len(line) for line in table}, {len(table[0])})
                self.assertGreaterEqual(len(table) - 1, plays)
        self.assertTrue(self.data.export())
        for private in (b"203.0.113", b"someone"):
            self.assertNotIn(private, self.data.export())
        other = self.workspace.data_folder()
        for path in (
            self.zip(dumps.account(life.between((2019, 1, 1), (2023, 1, 1))), "MyData"),
            self.zip(dumps.extended(life.between((2013, 1, 1), (2022, 1, 1)))),
        ):
            other.ask("import", path)
        self.assertEqual(other.export(), self.data.export())

    def test_wrong_usage_is_2_with_a_hint(self):
        path = self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)])})
        for arguments in (
            ("imprt", path),
            ("import",),
            ("import", ""),
            ("import", "--dry-rum", path),
            ("report", "--rule", "nonsense"),
            ("report", "--from", "2024-13-01"),
            ("report", "--to", "yesterday"),
            ("report", "--time-zone", "Mars/Base"),
            ("report", "--top", "-1"),
            ("report", "--top", "many"),
            ("report", "surplus"),
            ("undo-import",),
            ("undo-import", "abc"),
            ("undo-import", "1", "2"),
            ("export",),
            ("report", "--bogus"),
            ("report", "--rule"),
            ("--database", "postgresql://me:secret@127.0.0.1/x", "status"),
        ):
            with self.subTest(arguments=arguments):
                self.fails(2, *arguments)
                answer = self.fails(2, *arguments, options=())
                self.assertEqual(answer.out, b"", "messages belong on standard error")
                self.assertTrue(answer.err.strip())
        self.assertRegex(self.fails(2, "imprt", options=()).err, r"\bimport\b|--help")
        self.assertRegex(self.fails(2, "report", "--rul", "strict", options=()).err, r"--rule\b|--help")
        self.assertNotIn(
            "secret", self.fails(2, "--database", "postgresql://me:secret@127.0.0.1/x", "status", options=()).err
        )
        self.assertIsNone(self.data.server())

    def test_bad_input_is_6_and_writes_nothing(self):
        self.data.hold_server()
        state = self.data.export()

        def archive(name, fill):
            path = str(self.path(name))
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
                fill(out)
            return path

        def fill_bomb(out):
            with out.open("endsong_0.json", "w") as member:
                for _ in range(600):
                    member.write(b"[" * 1_000_000)

        good = dumps.array([odd_dumps.row(1)])
        link = zipfile.ZipInfo("endsong_1.json")
        link.external_attr = 0o120777 << 16
        whole = self.zip({"endsong_0.json": dumps.long_file(2000)})
        with open(whole, "rb") as file:
            cut = file.read()[:20000]
        wrong = {
            "no such file": str(self.path("missing.zip")),
            "an empty folder": self.folder({}),
            "no JSON": self.folder({"endsong_0.json": b"\x89PNG\r\n"}),
            "not even a zip": os.path.join(self.folder({"my_spotify_data.zip": b"Rar!"}), "my_spotify_data.zip"),
            "a zip without history": self.zip({"Follow.json": b"{}", "Payments.json": b"{}"}, "Spotify Account Data"),
            "names that climb": archive(
                "climb.zip",
                lambda out: (out.writestr("endsong_0.json", good), out.writestr("../../endsong_1.json", good)),
            ),
            "absolute names": archive(
                "absolute.zip",
                lambda out: (out.writestr("endsong_0.json", good), out.writestr("/etc/endsong_1.json", good)),
            ),
            "a symbolic link": archive(
                "link.zip", lambda out: (out.writestr("endsong_0.json", good), out.writestr(link, "/etc/passwd"))
            ),
            "a bomb": archive("bomb.zip", fill_bomb),
            "cut off": archive("cut.zip", lambda out: None),
        }
        with open(wrong["cut off"], "wb") as file:
            file.write(cut)
        for what, path in wrong.items():
            with self.subTest(what):
                self.fails(6, "import", path)
                self.fails(6, "import", "--dry-run", path)
        self.assertEqual(self.data.export(), state)
        self.assertNotIn("done", [entry["state"] for entry in self.data.ask("imports")["imports"]])

    def test_no_database_is_4(self):
        for address in ("postgresql://127.0.0.1:1/nothing", "postgresql://nobody@no-such-host.invalid/nothing"):
            with self.subTest(address=address):
                self.assertIn(
                    "1" if "127" in address else "no-such-host",
                    self.fails(4, "--database", address, "status").json["error"]["message"],
                )
        self.assertIsNone(self.data.server())

    def test_an_unknown_account_is_wrong_usage(self):
        self.data.ask("import", self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)])}))
        self.fails(2, "report", "--account", "nobody at all")


if __name__ == "__main__":
    main()
