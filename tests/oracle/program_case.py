# SPDX-License-Identifier: GPL-3.0-or-later
"""A test of the program's command line against the oracle, in data folders of its own."""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir))
import dumps  # noqa: E402
import oracle  # noqa: E402
import program  # noqa: E402

TOTALS = (
    "plays",
    "ms_played",
    "ms_estimated",
    "tracks",
    "artists",
    "albums",
    "first_play",
    "last_play",
    "plays_per_hour",
    "plays_per_weekday",
    "plays_per_day",
)


def plain(name):
    """Names without what PostgreSQL or Unicode cannot hold; how that is replaced is the program's choice."""
    return (name or "").replace("\ufffd", "").replace("\0", "")


class ProgramTest(unittest.TestCase):
    maxDiff = None
    HOLDS_SERVERS = True  # False: each command starts a server and stops it

    def setUp(self):
        self.workspace = program.Workspace(self.HOLDS_SERVERS)
        self.addCleanup(self.workspace.close)
        self.data = self.workspace.data_folder()
        self.history = oracle.History()
        self.made = 0

    def path(self, name=""):
        self.made += 1
        return self.workspace.path / f"dump{self.made}{name}"

    def folder(self, files):
        return str(dumps.write_folder(self.path(), files))

    def zip(self, files, inner="Spotify Extended Streaming History"):
        return str(dumps.write_zip(self.path(".zip"), files, inner))

    def classes(self, answer):
        self.assertLessEqual({"rows", *oracle.CLASSES}, answer.keys())
        return {name: answer[name] for name in ("rows", *oracle.CLASSES)}

    def take(self, *paths, data=None, history=None):
        """Dry run, import and oracle agree; returns the answer of the import."""
        data, history = data or self.data, history or self.history
        checked = data.ask("import", "--dry-run", *paths)
        imported = data.ask("import", *paths)
        expected = history.import_dumps(paths)
        self.assertEqual(self.classes(imported), expected, "import against the oracle")
        self.assertEqual(self.classes(checked), expected, "dry run against the oracle")
        self.assertIsNone(checked["import_id"])
        self.assertIsNotNone(imported["import_id"])
        return imported

    def check_report(self, plays, rule="spotify", first_day=None, end_day=None, zone="UTC", top=100000, data=None):
        arguments = ["report", "--rule", rule, "--time-zone", zone, "--top", top]
        arguments += ["--from", first_day] if first_day else []
        arguments += ["--to", end_day] if end_day else []
        found = (data or self.data).ask(*arguments)
        expected = oracle.report(plays, rule, first_day, end_day, zone, top=None)
        what = f"--rule {rule} --from {first_day} --to {end_day} --time-zone {zone} --top {top}"
        self.assertEqual({key: found.get(key) for key in TOTALS}, {key: expected[key] for key in TOTALS}, what)
        for name, identity in (
            ("top_tracks", lambda t: t.get("uri") or (plain(t["artist"]), plain(t["name"]))),
            ("top_artists", lambda t: plain(t["name"])),
            ("top_albums", lambda t: (plain(t["artist"]), plain(t["name"]))),
        ):
            self.check_top(found[name], expected[name], top, identity, f"{name} {what}")
        return found

    def check_top(self, found, expected, top, identity, what):
        """The best by plays; among equals at the end of the list any will do."""
        self.assertEqual(len(found), min(top, len(expected)), what)
        known = {identity(item): item for item in expected}
        for item in found:
            right = known.pop(identity(item), None)
            self.assertIsNotNone(right, f"{what}: {item} is unknown or listed twice")
            self.assertEqual(
                (item["plays"], item["ms_played"]), (right["plays"], right["ms_played"]), f"{what}: {item}"
            )
            if right["name"]:
                self.assertEqual(plain(item["name"]), plain(right["name"]), f"{what}: {item}")
                self.assertEqual(
                    plain(item.get("artist")) if "artist" in right else "",
                    plain(right.get("artist")),
                    f"{what}: {item}",
                )
        plays = [item["plays"] for item in found]
        self.assertEqual(plays, sorted(plays, reverse=True), what)
        self.assertGreaterEqual(
            min(plays, default=0) if known else 0, max((item["plays"] for item in known.values()), default=0), what
        )

    def fails(self, code, *arguments, options=("--json",), data=None):
        answer = (data or self.data).call(*arguments, options=options)
        self.assertEqual(answer.code, code, str(answer))
        if "--json" in options:
            self.assertEqual(list(answer.json), ["error"], str(answer))
            self.assertTrue(answer.json["error"]["message"], str(answer))
            self.assertIn("code", answer.json["error"], str(answer))
        return answer


def main():
    """Runs the tests of the calling script; the environment variable AFS_PROGRAM names the program."""
    if not os.access(program.PROGRAM, os.X_OK):
        sys.exit("AFS_PROGRAM names no program")
    unittest.main()
