#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The oracle itself on cases small enough to count by hand."""
import json
import os
import sys
import tempfile
import unittest
import zipfile
from datetime import date

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir))
import oracle  # noqa: E402

NOW = 1_780_000_000_000  # 2026-05-28


def song(ts, ms=200000, n=1, **other):
    """A row of the extended format; n is the song."""
    return {
        "ts": ts,
        "ms_played": ms,
        "spotify_track_uri": f"spotify:track:{n:022d}",
        "master_metadata_track_name": f"Song {n}",
        "master_metadata_album_artist_name": f"Artist {n}",
        "master_metadata_album_album_name": f"Album {n}",
        "reason_end": "fwdbtn",
        **other,
    }


def heard(minute, ms=200000, n=1, **other):
    """The same of the account format."""
    return {"endTime": minute, "artistName": f"Artist {n}", "trackName": f"Song {n}", "msPlayed": ms, **other}


class OracleTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.history = oracle.History(NOW)
        self.number = 0

    def file(self, content, name=None):
        self.number += 1
        path = os.path.join(self.folder, name or f"endsong_{self.number}.json")
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    def take(self, *rows, name=None):
        return self.history.import_dumps([self.file(list(rows), name)])

    def report(self, *arguments, **options):
        return oracle.report(self.history.plays, *arguments, **options)

    def expect(self, classes, rows, **expected):
        self.assertEqual(classes, {"rows": rows, **{name: expected.get(name, 0) for name in oracle.CLASSES}})


class Classes(OracleTest):
    def test_each_class_takes_its_rows(self):
        self.expect(
            self.take(
                song("2024-01-01T10:00:00Z"),
                song("2024-01-01T10:00:00Z"),
                song("2024-01-01T10:00:00Z", ms=1),
                song("2024-01-01T10:00:01Z"),
                song("2024-01-01T10:00:00Z", n=2),
                song("2024-01-01T11:00:00Z", spotify_track_uri=None),
                song(
                    "2024-01-01T11:00:00Z",
                    spotify_track_uri=None,
                    master_metadata_track_name=None,
                    master_metadata_album_artist_name=None,
                ),
                {"ts": "2024-01-01T12:00:00Z", "ms_played": 5, "spotify_episode_uri": "spotify:episode:1"},
                {"ts": "2024-01-01T12:00:00Z", "ms_played": 5, "spotify_episode_uri": "spotify:episode:1"},
                {"ts": "2024-01-01T12:00:00Z", "ms_played": 5, "audiobook_uri": "spotify:show:1"},
                {"ms_played": 5},
                7,
                None,
                "x",
                [],
            ),
            15,
            added=5,
            duplicates=2,
            unattributed=1,
            not_music=2,
            invalid=5,
        )

    def test_what_a_podcast_or_a_book_says_of_itself_comes_before_names_of_songs(self):
        nothing = {"spotify_track_uri": None}
        self.expect(
            self.take(
                song("2024-01-01T10:00:00Z", **nothing, episode_name="E"),
                song("2024-01-01T10:01:00Z", **nothing, episode_show_name="S"),
                song("2024-01-01T10:02:00Z", **nothing, audiobook_chapter_title="C"),
                song("2024-01-01T10:03:00Z", spotify_track_uri="spotify:episode:1"),
                {"ts": "2024-01-01T10:04:00Z", "ms_played": 5, "spotify_track_uri": "spotify:episode:1"},
                song("2024-01-01T10:05:00Z", episode_name="E"),
            ),
            6,
            not_music=5,
            added=1,
        )

    def test_a_time_or_a_length_that_cannot_be_is_invalid(self):
        self.expect(
            self.take(
                song("1970-12-31T23:59:59Z"),
                song("1971-01-01T00:00:00Z"),
                song("2024-02-29T00:00:00Z"),
                song("2023-02-29T00:00:00Z"),
                song("2999-01-01T00:00:00Z"),
                song("soon"),
                song(None),
                song(1700000000),
                song("2024-01-01T00:00:00Z", ms=-1),
                song("2024-01-01T00:00:00Z", ms=None),
                song("2024-01-01T00:00:00Z", ms=0),
                song("2024-01-01T00:00:00Z", ms=99999999999),
            ),
            12,
            added=5,
            invalid=7,
        )

    def test_the_same_import_again_and_an_overlapping_one(self):
        ten = [song(f"2024-01-01T10:{3 * i:02d}:00Z", ms=180000, reason_end="trackdone") for i in range(10)]
        self.expect(self.take(*ten), 10, added=10)
        self.expect(self.take(*ten), 10, already_present=10)
        self.expect(self.take(*ten[5:], song("2024-01-01T11:00:00Z")), 6, already_present=5, added=1)
        self.assertEqual(self.report("finished")["plays"], 10)

    def test_a_broken_file_costs_its_unread_part_only(self):
        good = json.dumps(song("2024-01-01T00:00:00Z")).encode()
        for end, classes in (
            (b',{"ts":', (2, 1)),
            (b"] x", (2, 1)),
            (b"", (2, 1)),
            (b",nul," + good + b"]", (2, 1)),
            (b"]\n ", (1, 0)),
        ):
            with self.subTest(end=end):
                history = oracle.History(NOW)
                found = history.import_dumps([self.file(b"\xef\xbb\xbf[" + good + end)])
                self.assertEqual((found["rows"], found["invalid"], found["added"]), (*classes, 1))
        self.expect(self.history.import_dumps([self.file(b""), self.file(b"{}"), self.file(b"[]")]), 2, invalid=2)

    def test_all_ways_to_write_a_time(self):
        for text in (
            "2024-01-01T00:00:00Z",
            "2024-01-01 00:00:00 UTC",
            "2024-01-01T02:00:00.000+02:00",
            "2023-12-31T19:00:00-0500",
        ):
            self.assertEqual(oracle.as_time(text), 1704067200000, text)
        self.assertEqual(oracle.as_time("2024-01-01T00:00:00.5Z"), 1704067200500)
        self.assertEqual(oracle.as_time("2024-01-01 00:00"), 1704067200000)
        for text in ("2024-02-30T00:00:00Z", "2024-01-01", "24-01-01T00:00:00Z", "2024-01-01T25:00:00Z", "", None, 5):
            self.assertIsNone(oracle.as_time(text), text)


class TwoFormats(OracleTest):
    def test_either_order_gives_one_play(self):
        for first, second in ((song, heard), (heard, song)):
            self.history = oracle.History(NOW)
            times = {song: "2024-01-01T10:00:31Z", heard: "2024-01-01 10:00"}
            self.expect(self.take(first(times[first])), 1, added=1)
            self.expect(self.take(second(times[second])), 1, matched=1)
            self.expect(self.take(second(times[second])), 1, already_present=1)
            self.assertEqual(self.report()["first_play"], "2024-01-01T10:00:31Z")
            self.assertEqual(self.report()["plays"], 1)

    def test_one_import_takes_the_extended_files_first(self):
        account = self.file([heard("2024-01-01 10:00")], "StreamingHistory0.json")
        extended = self.file([song("2024-01-01T10:00:31Z")])
        self.expect(self.history.import_dumps([account, extended]), 2, added=1, matched=1)

    def test_the_window_is_half_open_and_names_fold(self):
        for second, matched in (("09:58:29", 0), ("09:58:30", 1), ("10:00:00", 1), ("10:02:29", 1), ("10:02:30", 0)):
            self.history = oracle.History(NOW)
            self.take(heard("2024-01-01 10:00", artistName=" ARTIST 1"))
            self.assertEqual(self.take(song(f"2024-01-01T{second}Z"))["matched"], matched, second)

    def test_matching_is_one_to_one_and_nearest_first(self):
        self.take(heard("2024-01-01 10:01"))
        self.expect(self.take(song("2024-01-01T10:00:20Z"), song("2024-01-01T10:01:20Z")), 2, matched=1, added=1)
        self.expect(self.take(heard("2024-01-01 10:00")), 1, matched=1)
        self.assertEqual(self.report()["plays"], 2)

    def test_which_rows_meet_does_not_depend_on_what_came_first(self):
        near, nearer = song("2024-01-01T09:59:10Z"), song("2024-01-01T10:00:20Z")
        self.expect(self.take(near), 1, added=1)
        self.expect(self.take(heard("2024-01-01 10:00")), 1, matched=1)
        self.expect(self.take(nearer), 1, added=1)
        self.assertEqual([row.end % 60000 for row in self.history.pairs], [20000])
        self.expect(self.take(heard("2024-01-01 09:59")), 1, matched=1)
        self.expect(self.take(heard("2024-01-01 10:01")), 1, added=1)

    def test_one_uri_is_one_song_whatever_the_names_say(self):
        library = {"tracks": [{"artist": "Artist 1", "track": "Song 1", "uri": f"spotify:track:{1:022d}"}]}
        various = song("2024-01-01T10:00:20Z", master_metadata_album_artist_name="Various Artists")
        other = song("2024-01-01T10:00:10Z", n=2, master_metadata_track_name="Song 1 - Live")
        account = os.path.join(self.folder, "account")
        os.mkdir(account)
        for name, content in (("StreamingHistory0.json", [heard("2024-01-01 10:00")]), ("YourLibrary.json", library)):
            with open(os.path.join(account, name), "w", encoding="utf-8") as out:
                json.dump(content, out)
        self.take(other)
        self.expect(self.history.import_dumps([account]), 1, added=1)
        self.expect(self.take(various), 1, matched=1)
        self.assertEqual(self.report()["plays"], 2)

    def test_of_twins_that_differ_the_one_counts_that_says_most(self):
        less = song("2024-01-01T10:00:00Z", skipped=None, platform="Android OS 7")
        more = song("2024-01-01T10:00:00Z", skipped=True, platform="android")
        private = song("2024-01-01T10:00:00Z", skipped=True, platform="android", incognito_mode=True)
        for order in ((less, more, private), (private, more, less), (more, private, less)):
            self.history = oracle.History(NOW)
            self.assertEqual([self.take(row)["already_present"] for row in order], [0, 1, 1])
            self.assertEqual((self.report("everything")["plays"], self.report("spotify")["plays"]), (1, 0))

    def test_other_lengths_and_unknown_lengths_are_other_plays(self):
        self.take(heard("2024-01-01 10:00"))
        self.expect(self.take(song("2024-01-01T10:00:00Z", ms=1), song("2024-01-01T10:00:00Z", ms=None)), 2, added=2)

    def test_the_library_file_gives_account_rows_their_uri(self):
        library = {
            "tracks": [
                {"artist": "Artist 1", "album": "Album 1", "track": "Song 1", "uri": "spotify:track:" + "0" * 21 + "1"}
            ]
        }
        path = os.path.join(self.folder, "my_spotify_data.zip")
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(
                "Spotify Account Data/StreamingHistory_music_0.json", json.dumps([heard("2024-01-01 10:00")])
            )
            archive.writestr("Spotify Account Data/YourLibrary.json", json.dumps(library))
        self.expect(self.history.import_dumps([path]), 1, added=1)
        self.take(song("2024-01-02T10:00:00Z"))
        self.assertEqual(self.report()["tracks"], 1)
        library["tracks"].append(library["tracks"][0] | {"uri": "spotify:track:" + "0" * 21 + "2"})
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("StreamingHistory_music_0.json", json.dumps([heard("2024-01-03 10:00")]))
            archive.writestr("YourLibrary.json", json.dumps(library))
        self.expect(self.history.import_dumps([path]), 1, added=1)
        self.assertEqual({t["uri"] for t in self.report()["top_tracks"]}, {"spotify:track:" + "0" * 21 + "1", None})


class Rules(OracleTest):
    def plays(self, *rows):
        history = oracle.History(NOW)
        history.import_dumps(
            [self.file([song(f"2024-01-01T{hour:02d}:00:00Z", **row) for hour, row in enumerate(rows)])]
        )
        return {rule: oracle.report(history.plays, rule)["plays"] for rule in oracle.RULES}

    def test_thirty_seconds_private_and_skipped(self):
        self.assertEqual(
            self.plays(
                {"ms": 29999},
                {"ms": 30000},
                {"incognito_mode": True},
                {"skipped": True},
                {"skipped": 1},
                {"skipped": None},
                {"skipped": 0},
                {"ms": None},
                {"ms": None, "reason_end": "trackdone"},
            ),
            {"spotify": 5, "strict": 3, "lastfm": 0, "finished": 1, "everything": 9},
        )

    def test_lastfm_wants_half_of_a_long_enough_track_or_four_minutes(self):
        done = {"reason_end": "trackdone"}
        cases = [
            ([{"ms": 100001, **done}, {"ms": 50000}, {"ms": 50001}], 2),
            ([{"ms": 30000, **done}], 0),
            ([{"ms": 30001, **done}], 1),
            ([{"ms": 600000, **done}, {"ms": 239999}, {"ms": 240000}], 2),
            ([{"ms": 239999}, {"ms": 240000}], 1),
        ]
        for rows, expected in cases:
            with self.subTest(rows=rows):
                self.assertEqual(self.plays(*rows)["lastfm"], expected)

    def test_no_play_lasts_more_than_a_day_in_a_sum(self):
        self.take(song("2024-01-01T00:00:00Z", ms=99999999999), song("2024-01-01T00:00:00Z", n=2))
        self.assertEqual(self.report()["ms_played"], 86400000 + 200000)


class Report(OracleTest):
    def test_days_hours_and_weekdays_are_local(self):
        # 2024-03-31 01:00 UTC is 03:00 in Berlin, where 02:00 does not exist; 2023-12-31 23:00 UTC is New Year there.
        self.take(
            song("2024-03-31T00:59:59Z"),
            song("2024-03-31T01:00:00Z"),
            song("2023-12-31T22:59:59Z"),
            song("2023-12-31T23:00:00Z"),
        )
        found = self.report(zone="Europe/Berlin")
        self.assertEqual(found["plays_per_day"], {"2023-12-31": 1, "2024-01-01": 1, "2024-03-31": 2})
        self.assertEqual({h: n for h, n in enumerate(found["plays_per_hour"]) if n}, {0: 1, 1: 1, 3: 1, 23: 1})
        self.assertEqual(found["plays_per_weekday"], [1, 0, 0, 0, 0, 0, 3])
        self.assertEqual(
            self.report(zone="Europe/Berlin", first_day=date(2024, 1, 1), end_day=date(2024, 3, 31))["plays"], 1
        )
        self.assertEqual(
            self.report(zone="Asia/Kolkata", first_day=date(2024, 1, 1), end_day=date(2024, 3, 31))["plays"], 2
        )

    def test_lord_howe_moves_by_half_an_hour(self):
        self.take(song("2024-04-06T14:59:59Z"), song("2024-04-06T15:00:00Z"))
        self.assertEqual(
            {h: n for h, n in enumerate(self.report(zone="Australia/Lord_Howe")["plays_per_hour"]) if n}, {1: 2}
        )

    def test_a_track_is_named_by_its_newest_play_with_a_title(self):
        self.take(
            song("2024-01-03T00:00:00Z", master_metadata_track_name=None, master_metadata_album_artist_name=None),
            song("2024-01-02T00:00:00Z", master_metadata_track_name="New name"),
            song("2024-01-01T00:00:00Z"),
            song("2024-01-01T00:00:00Z", n=2, master_metadata_album_album_name=""),
        )
        found = self.report()
        self.assertEqual((found["plays"], found["tracks"], found["artists"], found["albums"]), (4, 2, 2, 1))
        self.assertEqual(
            [(t["name"], t["plays"], t["ms_played"]) for t in found["top_tracks"]],
            [("New name", 3, 600000), ("Song 2", 1, 200000)],
        )
        self.assertEqual([(a["name"], a["artist"]) for a in found["top_artists"]], [("Artist 1",) * 2, ("Artist 2",) * 2])
        self.assertEqual(
            found["top_albums"], [{"name": "Album 1", "artist": "Artist 1", "plays": 3, "ms_played": 600000}]
        )

    def test_nothing_is_nothing(self):
        found = self.report()
        self.assertEqual((found["plays"], found["first_play"], found["plays_per_day"]), (0, None, {}))


if __name__ == "__main__":
    unittest.main()
