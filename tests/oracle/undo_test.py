#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo leaves what would be there had the import never been made."""
import json
import random

import dumps
import odd_dumps
from program_case import main, ProgramTest, oracle


class Undo(ProgramTest):
    def test_undo_restores_every_byte(self):
        life = dumps.Life(11, sessions=60)
        account = self.zip(dumps.account(life.between((2020, 1, 1), (2022, 1, 1))), "MyData")
        endsong = self.zip(dumps.endsong(life.between((2013, 1, 1), (2021, 6, 1))), "MyData")
        extended = self.zip(dumps.extended(life.between((2019, 1, 1), (2030, 1, 1))))
        self.data.ask("status")
        states, ids = [self.data.export()], []
        for path in (account, endsong, extended, endsong):
            ids.append(self.take(path)["import_id"])
            states.append(self.data.export())
        self.assertEqual(states[3], states[4])
        for import_id, state in zip(reversed(ids), reversed(states[:-1])):
            self.data.ask("undo-import", import_id)
            self.assertEqual(self.data.export(), state)
        self.assertEqual([entry["state"] for entry in self.data.ask("imports")["imports"]], ["undone"] * 4)
        self.assertEqual(self.data.ask("status")["plays"], 0)
        self.history = oracle.History()
        self.take(extended)
        self.check_report(self.history.plays)

    def test_a_play_goes_when_its_last_witness_goes(self):
        path = self.zip(dumps.extended(dumps.Life(12, sessions=20).plays))
        first, second = self.take(path)["import_id"], self.take(path)["import_id"]
        state = self.data.export()
        self.data.ask("undo-import", first)
        self.assertEqual(self.data.export(), state)
        self.data.ask("undo-import", second)
        self.assertEqual(self.data.ask("status")["plays"], 0)

    MEETING = {
        "account": ("StreamingHistory{}.json", "2015-05-01 10:00"),
        "near": ("endsong_{}.json", "2015-05-01T09:59:10Z"),
        "nearer": ("endsong_{}.json", "2015-05-01T10:00:20Z"),
    }
    ORDERS = ("account near nearer", "near account nearer", "near nearer account", "nearer account near")

    def meetings(self, position):
        """One dump of what comes at that position of each order: the same length, but in each order another song."""
        files = {}
        for i, order in enumerate(self.ORDERS):
            name, end = self.MEETING[order.split()[position]]
            row = {"endTime": end, "artistName": "The Artist", "trackName": f"Lied {i}", "msPlayed": 61000}
            if name.startswith("endsong"):
                row = odd_dumps.row(0, ts=end, ms_played=61000, spotify_track_uri=f"spotify:track:{i:022d}")
                row |= {"master_metadata_album_artist_name": "The Artist", "master_metadata_track_name": f"Lied {i}"}
            files[name.format(i)] = dumps.array([row])
        return self.folder(files)

    def test_an_undone_row_frees_what_it_had_matched(self):
        paths = [self.meetings(position) for position in range(3)]
        for undone in range(3):
            with self.subTest(undone=undone):
                data, history = self.workspace.data_folder(), oracle.History()
                ids = [self.take(path, data=data, history=history)["import_id"] for path in paths]
                data.ask("undo-import", ids[undone])
                self.as_if_never_made(data, [path for path in paths if path is not paths[undone]])

    def as_if_never_made(self, data, paths):
        """`data` equals a fresh folder that took in only `paths`."""
        fresh, history = self.workspace.data_folder(), oracle.History()
        for path in paths:
            fresh.ask("import", path)
            history.import_dumps([path])
        self.assertEqual(data.export(), fresh.export())
        self.assertEqual(data.ask("status")["plays"], len(history.plays))
        self.check_report(history.plays, "everything", data=data)

    def told_otherwise(self, files, r):
        """The same rows as another export spells them."""
        changed = {}
        for name, data in files.items():
            rows = json.loads(data)
            for row in r.sample(rows, len(rows) // 3):
                other = {"platform": "android", "skipped": True, "incognito_mode": None, "reason_end": "endplay"}
                row |= {key: value for key, value in other.items() if key in row and r.random() < 0.5}
            changed[name] = dumps.array(rows)
        return changed

    def test_the_order_of_imports_leaves_no_trace(self):
        r = random.Random(1)
        life = dumps.Life(13, sessions=30, first_year=2020, last_year=2021, songs=6)
        some = life.between((2020, 6, 1), (2021, 6, 1))
        known = {(song.artist, song.title): song for song in reversed(life.songs) if "track" in song.uri}
        account = dumps.account(some)
        paths = [
            self.folder(account),
            self.folder(account | dumps.account_extras(list(known.values()))),
            self.folder(dumps.endsong(some)),
            self.folder(self.told_otherwise(dumps.endsong(life.plays), r)),
            self.folder(self.told_otherwise(dumps.extended(some), r)),
        ]
        exports = set()
        for order in (paths, paths[::-1], r.sample(paths, len(paths))):
            data, history = self.workspace.data_folder(), oracle.History()
            for path in order:
                self.take(path, data=data, history=history)
            exports.add(data.export())
            for rule in oracle.RULES:
                self.check_report(history.plays, rule, data=data)
        self.assertEqual(len(exports), 1)

    def test_random_imports_and_undos_leave_what_would_be_there_without_them(self):
        for seed in range(3):
            with self.subTest(seed=seed):
                self.random_sequence(random.Random(seed))

    def random_sequence(self, r):
        life = dumps.Life(100 + r.randrange(100), sessions=25, first_year=2020, last_year=2021, songs=6)
        data = self.workspace.data_folder()
        done = []  # (id, path) of the imports not undone, in order
        for _ in range(9):
            if done and r.random() < 0.35:
                import_id, _ = done.pop(r.randrange(len(done)))
                data.ask("undo-import", import_id)
                continue
            first = (2020 + r.randrange(2), 1 + r.randrange(12), 1)
            part = life.between(first, (2022, 1, 1)) if r.random() < 0.5 else life.between((2019, 1, 1), first)
            layout = r.choice((dumps.extended, dumps.endsong, dumps.account, dumps.account))
            path = self.folder(layout([play for play in part if r.random() < 0.8] or life.plays))
            before = oracle.History()
            for _, earlier in done:
                before.import_dumps([earlier])
            done.append((self.take(path, data=data, history=before)["import_id"], path))
        self.as_if_never_made(data, [path for _, path in done])

    def test_what_cannot_be_undone_says_so(self):
        import_id = self.take(self.folder({"endsong_0.json": dumps.array([odd_dumps.row(1)])}))["import_id"]
        self.data.ask("undo-import", import_id)
        state = self.data.export()
        for wrong in (import_id, 987654321):
            answer = self.data.call("undo-import", wrong)
            self.assertNotEqual(answer.code, 0, str(answer))
            self.assertTrue(answer.json["error"]["message"])
        self.assertEqual(self.data.export(), state)


if __name__ == "__main__":
    main()
