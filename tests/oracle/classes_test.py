#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import reports: dry run, import and oracle put every row into the same class."""
import json
import os
import time

import dumps
import odd_dumps
from program_case import main, ProgramTest, oracle


class Classes(ProgramTest):
    def test_formats_in_any_order_and_once_more(self):
        for seed, order in (
            (1, "account endsong extended"),
            (2, "extended account endsong"),
            (3, "endsong extended account"),
        ):
            with self.subTest(seed=seed):
                self.data, self.history = self.workspace.data_folder(), oracle.History()
                life = dumps.Life(seed)
                made = {
                    "account": self.zip(
                        dumps.account(life.between((2021, 3, 1), (2023, 3, 1))), "Spotify Account Data"
                    ),
                    "endsong": self.zip(dumps.endsong(life.between((2013, 1, 1), (2022, 1, 1))), "MyData"),
                    "extended": self.zip(
                        dumps.extended(life.between((2019, 1, 1), (2030, 1, 1)), keys=(19, 21, 23)[seed % 3])
                    ),
                }
                for kind in order.split():
                    before = len(self.history.plays)
                    answer = self.take(made[kind])
                    self.assertEqual((answer["plays_before"], answer["plays_after"]), (before, len(self.history.plays)))
                self.assertEqual(self.data.ask("status")["plays"], len(self.history.plays))
                self.check_report(self.history.plays, "everything")
                export = self.data.export()
                for path in made.values():
                    self.assertEqual(self.take(path)["added"], 0)
                self.assertEqual(self.data.export(), export)

    def test_everything_in_one_import(self):
        life = dumps.Life(4)
        extended = self.zip(dumps.extended(life.between((2018, 1, 1), (2030, 1, 1))))
        account = self.folder(dumps.account(life.between((2022, 1, 1), (2024, 1, 1)), old_names=True))
        endsong = [
            os.path.join(folder, name)
            for folder in [self.folder(dumps.endsong(life.between((2013, 1, 1), (2019, 1, 1))))]
            for name in sorted(os.listdir(folder), reverse=True)
        ]
        self.take(account, *endsong, extended)
        self.check_report(self.history.plays, "strict", zone="Asia/Kolkata")
        self.assertEqual(self.take(extended, account)["added"], 0)

    def test_a_song_ten_times_in_a_row_is_ten_plays(self):
        first = self.folder(
            {
                "endsong_0.json": dumps.array(
                    [
                        odd_dumps.row(3 * i, ms_played=180000, spotify_track_uri="spotify:track:" + "x" * 22)
                        for i in range(10)
                    ]
                )
            }
        )
        later = self.folder(
            {
                "Streaming_History_Audio_2012_0.json": dumps.array(
                    [
                        odd_dumps.row(3 * i, ms_played=180000, spotify_track_uri="spotify:track:" + "x" * 22)
                        for i in range(5, 15)
                    ]
                )
            }
        )
        self.assertEqual(self.take(first)["added"], 10)
        self.assertEqual(self.take(first)["already_present"], 10)
        self.assertEqual(self.take(later)["added"], 5)
        self.assertEqual(self.check_report(self.history.plays)["plays"], 15)

    def test_odd_dumps(self):
        for what, files in odd_dumps.odd_cases():
            with self.subTest(what):
                self.take(self.folder(files))
        with self.subTest("the report of all of them"):
            for rule in oracle.RULES:
                self.check_report(self.history.plays, rule)
        for what, files, least, most in odd_dumps.loose_cases():
            with self.subTest(what):
                answer = self.data.ask("import", self.folder(files))
                self.assertEqual(answer["rows"], sum(answer[name] for name in oracle.CLASSES))
                self.assertTrue(least <= answer["added"] <= most, answer)

    def test_rows_of_the_future_are_invalid_after_tomorrow(self):
        def at(hours):
            return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 3600 * hours))

        answer = self.data.ask(
            "import",
            self.folder(
                {
                    "endsong_0.json": dumps.array(
                        [odd_dumps.row(0, ts=at(12)), odd_dumps.row(1, ts=at(75)), odd_dumps.row(2, ts=at(24 * 365))]
                    )
                }
            ),
        )
        self.assertEqual((answer["added"], answer["invalid"]), (1, 2))

    def test_the_library_files_give_account_rows_their_uri(self):
        life = dumps.Life(5, sessions=40)
        known = {(song.artist, song.title): song for song in reversed(life.songs) if "track" in song.uri}
        files = dumps.account(life.plays) | dumps.account_extras(list(known.values()))
        # Of some songs they know two: those rows have none.
        twice = json.loads(files["YourLibrary.json"])
        twice["tracks"] += [track | {"uri": track["uri"][:-3] + "two"} for track in twice["tracks"][::3]]
        files["YourLibrary.json"] = json.dumps(twice).encode()
        self.take(self.zip(files, "Spotify Account Data"))
        self.take(self.zip(dumps.extended(life.plays)))
        found = self.data.ask("report", "--rule", "everything", "--top", 1000, "--time-zone", "UTC")
        expected = oracle.report(self.history.plays, "everything", top=None)
        self.assertEqual(
            {t["uri"]: t["plays"] for t in found["top_tracks"] if t.get("uri")},
            {t["uri"]: t["plays"] for t in expected["top_tracks"] if t["uri"]},
        )

    def test_one_uri_is_one_song_whatever_the_names_say(self):
        names = {"artistName": "Queen", "trackName": "S"}
        known = {"artist": "Queen", "album": "A", "track": "S", "uri": "spotify:track:" + "9" * 22}
        account = self.folder(
            {
                "StreamingHistory_music_0.json": dumps.array(
                    [{"endTime": "2015-06-01 10:00", "msPlayed": 200000, **names}]
                ),
                "YourLibrary.json": dumps.array({"tracks": [known]}),
            }
        )
        extended = self.folder(
            {
                "Streaming_History_Audio_2015_0.json": dumps.array(
                    [
                        odd_dumps.row(
                            0,
                            ts="2015-06-01T10:00:20Z",
                            ms_played=200000,
                            spotify_track_uri=known["uri"],
                            master_metadata_track_name="S",
                            master_metadata_album_artist_name="Various Artists",
                        )
                    ]
                )
            }
        )
        for order in ((account, extended), (extended, account)):
            data, history = self.workspace.data_folder(), oracle.History()
            matched = [self.take(path, data=data, history=history)["matched"] for path in order]
            self.assertEqual(matched, [0, 1])
            self.assertEqual(self.check_report(history.plays, data=data)["plays"], 1)

    def test_podcasts_among_the_songs_of_old_account_data_are_those_of_the_extended(self):
        spoken = [{"endTime": "2015-06-01 10:00", "artistName": "S", "trackName": "E", "msPlayed": 900000}]
        account = self.folder({"StreamingHistory0.json": dumps.array(spoken)})
        episode = {"episode_name": "E", "episode_show_name": "S", "spotify_episode_uri": "spotify:episode:1"}
        nameless = {f"master_metadata_{name}": None for name in ("track_name", "album_artist_name", "album_album_name")}
        row = odd_dumps.row(0, ts="2015-06-01T10:00:20Z", ms_played=900000, spotify_track_uri=None, **nameless, **episode)
        extended = self.folder({"endsong_0.json": dumps.array([row])})
        for first, second in ((account, extended), (extended, account)):
            with self.subTest(account_first=first is account):
                data, history = self.workspace.data_folder(), oracle.History()
                self.take(first, data=data, history=history)
                self.take(second, data=data, history=history)
                self.assertEqual(data.ask("status")["plays"], 1)
                self.assertEqual(self.check_report(history.plays, data=data)["plays"], 0, "it is no music")

    def test_podcasts_and_chapters_of_both_formats_meet(self):
        account = self.folder(
            {
                "StreamingHistory_podcast_0.json": dumps.array(
                    [{"endTime": "2015-06-01 10:00", "podcastName": "S", "episodeName": "E", "msPlayed": 900000}]
                ),
                "StreamingHistory_audiobook_0.json": dumps.array(
                    [
                        {
                            "endTime": "2015-06-01 11:00",
                            "audiobookName": "B",
                            "chapterName": "C",
                            "authorName": "A",
                            "msPlayed": 900000,
                        }
                    ]
                ),
            }
        )
        podcast = {"episode_name": "E", "episode_show_name": "S", "spotify_episode_uri": "spotify:episode:1"}
        chapter = {"audiobook_title": "B", "audiobook_chapter_title": "C", "audiobook_chapter_uri": "spotify:episode:2"}
        extended = self.folder(
            {
                "Streaming_History_Audio_2015_0.json": dumps.array(
                    [
                        odd_dumps.row(0, ts=ts, ms_played=900000, **odd_dumps.NO_MUSIC | spoken)
                        for ts, spoken in (("2015-06-01T10:00:20Z", podcast), ("2015-06-01T11:00:20Z", chapter))
                    ]
                )
            }
        )
        self.take(account)
        self.assertEqual(self.take(extended)["matched"], 2)

    def test_an_account_row_is_an_extended_row_within_the_window(self):
        for i, (second, matched) in enumerate(
            (("09:58:00", 0), ("09:58:30", 1), ("09:59:59", 1), ("10:00:59", 1), ("10:02:29", 1), ("10:03:00", 0))
        ):
            for swapped in (False, True):
                with self.subTest(second=second, account_first=not swapped):
                    names = {"artist": f"The Artist {i} {swapped}", "title": "Ein Lied"}
                    account = self.folder(
                        {
                            "StreamingHistory0.json": dumps.array(
                                [
                                    {
                                        "endTime": f"2015-05-{i + 1:02d} 10:00",
                                        "artistName": names["artist"],
                                        "trackName": names["title"],
                                        "msPlayed": 77777,
                                    }
                                ]
                            )
                        }
                    )
                    extended = self.folder(
                        {
                            "endsong_0.json": dumps.array(
                                [
                                    odd_dumps.row(
                                        0,
                                        ts=f"2015-05-{i + 1:02d}T{second}Z",
                                        ms_played=77777,
                                        master_metadata_track_name=" EIN lied",
                                        master_metadata_album_artist_name=names["artist"],
                                        spotify_track_uri=f"spotify:track:{i:021d}{int(swapped)}",
                                    )
                                ]
                            )
                        }
                    )
                    first, second_dump = (extended, account) if swapped else (account, extended)
                    self.take(first)
                    self.assertEqual(self.take(second_dump)["matched"], matched)
        self.check_report(self.history.plays)


if __name__ == "__main__":
    main()
