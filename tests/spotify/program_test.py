#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that talk to Spotify: playlists and their country, and scans that go on for long."""
import configparser
import datetime
import os
import shlex
import shutil
import signal
import subprocess
import time
import unittest
import urllib.request
from pathlib import Path

from live import LiveTest, main, program

UNIT = Path(__file__).resolve().parents[2] / "packaging/systemd/analytics-for-spotify-scan.service.in"


class Program(LiveTest):
    def test_playlists_are_watched(self):
        self.fails(5, "playlists", "add", "spotify:playlist:0123456789abcdefghijkl")
        self.fails(6, "playlists", "add", "nonsense")
        album = self.fails(6, "playlists", "add", "https://open.spotify.com/album/0123456789abcdefghijkl")
        self.assertIn("address of an album", album.json["error"]["message"])
        nobody = self.fails(5, "playlists", "list")
        self.assertEqual(nobody.json["playlists"], [])
        self.assertIn("signed in", nobody.json["error"]["message"])
        self.data.sign_in()
        listed = {entry["name"]: entry for entry in self.data.ask("playlists", "list")["playlists"]}
        own, foreign = listed["Train"], listed["Somebody's"]
        self.assertEqual((own["watched"], own["readable"], foreign["readable"]), (False, True, False))
        self.spotify.do("playlist", id=own["spotify_id"], unplayable=[5], reason="payment_required")
        added = self.data.ask("playlists", "add", f"https://open.spotify.com/playlist/{own['spotify_id']}?si=x")
        self.assertEqual((added["name"], added["entries"], added["readable"]), ("Train", 120, True))
        self.assertEqual(self.data.ask("playlists", "add", own["spotify_id"])["id"], added["id"])
        shown = self.data.ask("playlists", "show", added["id"])
        self.assertEqual([track["status"] for track in shown["tracks"][:5]],
                         ["playable", "unplayable", "local", "removed", "episode"])
        self.assertEqual(len(shown["tracks"]), 120)
        self.assertEqual([shown["tracks"][place]["reason"] for place in (0, 1, 5)], [None, "market", "other"])
        self.assertIn("unplayable: other", self.in_words("playlists", "show", added["id"]))
        self.assertIsNone(shown["tracks"][1]["dark_since"], "nobody saw it go")
        self.assertIsNotNone(shown["tracks"][1]["dark_at_first_sight"])
        self.assertIsNone(shown["tracks"][0]["dark_at_first_sight"])
        self.assertLessEqual({"name", "artists", "status", "reason", "plays", "last_played"}, shown["tracks"][0].keys())
        self.assertEqual(shown["unplayable"], 3, "two unplayable, one removed")
        error = self.fails(6, "playlists", "add", foreign["spotify_id"]).json["error"]
        self.assertIn("does not give this playlist's contents to personal apps", error["message"])
        self.fails(6, "playlists", "show", foreign["spotify_id"])
        self.fails(2, "playlists", "show", "999")
        self.assertEqual(self.data.ask("playlists", "remove", added["id"])["watched"], False)
        self.fails(2, "playlists", "show", added["id"])

    def test_what_is_stored_of_playlists_is_listed_although_spotify_does_not_answer(self):
        self.data.sign_in()
        own = self.data.ask("playlists", "list")["playlists"][0]
        self.assertIsNone(own["unplayable"], "it was never scanned")
        self.data.ask("playlists", "add", own["spotify_id"])
        self.spotify.do("fail", path="/v1/me/playlists", status=503, times=99)
        answer = self.fails(8, "playlists", "list")
        self.assertEqual([entry["spotify_id"] for entry in answer.json["playlists"]], [own["spotify_id"]])
        self.spotify.do("fail", path="/v1/me/playlists", status=429, retry_after="7200", times=99)
        self.keyring.lock()
        self.assertEqual(len(self.fails(5, "playlists", "list").json["playlists"]), 1)

    def test_a_playlist_that_became_somebody_elses_keeps_what_was_read(self):
        self.data.sign_in()
        own = self.data.ask("playlists", "list")["playlists"][0]
        added = self.data.ask("playlists", "add", own["spotify_id"])
        self.spotify.do("playlist", id=own["spotify_id"], owner="somebody", snapshot="theirs")
        self.data.ask("scan", "--once")
        listed = self.data.ask("playlists", "list")["playlists"][0]
        self.assertFalse(listed["readable"])
        self.assertIsNone(listed["unplayable"], "that is a word of today")
        for part in ("entries", "unknown", "last_scan"):
            self.assertEqual(listed[part], added[part], part)
        answer = self.fails(6, "playlists", "show", added["id"])
        self.assertEqual(len(answer.json["tracks"]), added["entries"])
        self.assertIn("does not give this playlist's contents", answer.json["error"]["message"])
        self.assertIn("When it was last read", self.in_words("playlists", "list"))

    def test_a_playlist_that_is_gone_stays_told(self):
        self.data.sign_in()
        own = self.data.ask("playlists", "list")["playlists"][0]
        added = self.data.ask("playlists", "add", own["spotify_id"])
        self.assertEqual((added["readable"], added["gone_since"]), (True, None))
        self.spotify.do("playlist", id=own["spotify_id"], snapshot="changed")
        self.spotify.do("fail", path=f"/v1/playlists/{own['spotify_id']}", status=404, times=9)
        scan = self.fails(8, "scan", "--once")
        self.assertEqual(scan.json["error"]["code"], "failed")
        again = self.data.finish(self.data.start("scan", "--once"))
        self.assertEqual(again.code, 0, "what is known to be gone is no failure")
        self.assertIn("is gone at Spotify", again.err)
        listed = self.data.ask("playlists", "list")["playlists"][0]
        self.assertEqual((listed["readable"], listed["entries"]), (False, added["entries"]))
        self.assertEqual(listed["last_scan"], added["last_scan"])
        self.assertGreaterEqual(listed["gone_since"], listed["last_scan"])
        shown = self.data.ask("playlists", "show", added["id"])
        self.assertEqual((shown["readable"], shown["gone_since"]), (False, listed["gone_since"]))
        self.assertEqual(len(shown["tracks"]), added["entries"], "what was known of it is kept")
        for command in ("list", "show"):
            text = self.data.finish(self.data.start("playlists", command, *([added["id"]] if command == "show" else []),
                                                    options=())).out.decode()
            self.assertIn("missing at Spotify since", text)

    def test_a_server_without_a_country_asks_for_it_once(self):
        self.data.variables["TZ"] = "UTC"
        self.data.sign_in()
        own = self.data.ask("playlists", "list")["playlists"][0]
        added = self.data.finish(self.data.start("playlists", "add", own["spotify_id"]))
        self.assertIn("playlists list --market", added.err)
        self.assertGreater(added.json["unknown"], 100)
        self.assertIn("scan --market", self.data.finish(self.data.start("scan", "--once")).err)
        self.fails(2, "playlists", "list", "--market", "Germany")
        self.fails(2, "playlists", "list", "--market", "XX")
        self.assertNotIn("--market", self.data.finish(self.data.start("playlists", "list", "--market", "DE")).err)
        self.assertNotIn("--market", self.data.finish(self.data.start("scan", "--once")).err)
        self.assertEqual(self.data.ask("playlists", "show", added.json["id"])["unknown"], 0, "it was looked up anew")

    def test_a_market_is_remembered_of_who_signs_in_within_a_scan(self):
        self.data.variables["TZ"] = "UTC"
        process, address = self.data.begin_sign_in("--once", "--market", "DE", command="scan")
        with urllib.request.urlopen(address) as page:
            self.assertIn("You are signed in", page.read().decode())
        answer = self.data.finish(process)
        self.assertEqual(answer.code, 0, str(answer))
        own = self.data.ask("playlists", "list")["playlists"][0]
        self.assertEqual(self.data.ask("playlists", "add", own["spotify_id"])["unknown"], 0)

    def test_a_program_that_is_killed_while_it_scans_is_replaced_by_the_next(self):
        recent = "/v1/me/player/recently-played"
        self.data.let_server_go()
        self.data.sign_in()
        first = self.data.start("scan")
        self.read_until(first, "new plays")
        second = self.data.start("scan")
        self.read_until(second, "Another program")
        looks = self.spotify.seen(recent)
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.spotify.do("play", name="While nobody looks", ended=now)
        self.assertEqual(self.spotify.seen(recent), looks, "one of them asks")
        first.kill()
        first.communicate()
        begin = time.monotonic()
        self.read_until(second, "1 new play")
        self.assertLess(time.monotonic() - begin, 120)
        self.assertEqual(self.data.ask("status")["plays"], 51)
        self.assertEqual(self.account()["gaps"], [])
        third = self.data.start("scan")
        self.read_until(third, "Another program")
        for process in (second, third):
            self.assertEqual(self.interrupt(process, signal.SIGTERM).code, 0)
        self.assertTrue(self.data.server_gone(), "the last one out stops it, whoever was killed")

    def test_a_window_and_scans_beside_it_share_the_work(self):
        recent = "/v1/me/player/recently-played"
        self.data.sign_in()
        self.data.variables["QT_QPA_PLATFORM"] = "offscreen"
        window = self.data.start(options=())
        end = time.monotonic() + 120
        while self.data.ask("status")["plays"] < 50 and time.monotonic() < end:
            time.sleep(0.2)
        scan = self.data.start("scan")
        self.read_until(scan, "Another program")
        looks = self.spotify.seen(recent)
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.spotify.do("play", name="Meanwhile", ended=now)
        once = [self.data.finish(process) for process in [self.data.start("scan", "--once") for _ in range(2)]]
        self.assertEqual(sum(answer.json["new_plays"] for answer in once), 1)
        self.assertEqual(self.spotify.seen(recent), looks + 2, "who was told to look looks; nobody else does")
        self.assertEqual(self.interrupt(window, signal.SIGTERM).code, 0)
        self.read_until(scan, "Scanned at")
        self.assertEqual(self.interrupt(scan, signal.SIGTERM).json["new_plays"], 0)
        self.assertEqual((self.data.ask("status")["plays"], self.account()["gaps"]), (51, []))

    def test_a_scan_that_was_started_with_nohup_outlives_its_terminal(self):
        self.data.let_server_go()
        self.data.sign_in()
        ignored = {"preexec_fn": lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)}
        for more, goes_on in ((ignored, True), ({}, False)):
            process = self.data.start("scan", **more)
            for line in process.stderr:
                if b"Scanned at" in line:
                    break
            process.send_signal(signal.SIGHUP)
            if goes_on:
                with self.assertRaises(subprocess.TimeoutExpired):
                    process.wait(1)
                process.send_signal(signal.SIGTERM)
            self.assertEqual(self.data.finish(process).code, 0)

    def test_the_systemd_unit_scans_and_ends_cleanly(self):
        self.data.let_server_go()
        unit = configparser.ConfigParser(strict=False, interpolation=None)
        unit.optionxform = str
        unit.read(UNIT)
        service = unit["Service"]
        self.assertEqual(service["Type"], "exec")
        self.assertEqual(service["Restart"], "on-failure")
        self.assertEqual(service["RestartPreventExitStatus"].split(), ["2"], "wrong options stay wrong")
        self.assertEqual(service["KillMode"], "process", "the server may serve a window as well")
        self.assertEqual(unit["Install"]["WantedBy"], "default.target")
        self.data.sign_in()
        named, *arguments = shlex.split(service["ExecStart"])
        self.assertEqual(named, "@AFS_PROGRAM@")
        # As a manager of user services starts it: no terminal, no display, a session of its own.
        process = self.data.start(*arguments, options=(), start_new_session=True)
        for line in process.stderr:
            if b"new plays" in line:
                break
        begin = time.monotonic()
        process.send_signal(signal.SIGTERM)
        answer = self.data.finish(process)
        self.assertEqual(answer.code, 0, str(answer))
        self.assertLess(time.monotonic() - begin, 5)
        self.assertTrue(self.data.server_gone(), "the last one out stops it")
        self.assertEqual(self.data.ask("status")["plays"], 50)

    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd is not installed")
    def test_the_systemd_unit_is_one(self):
        text = UNIT.read_text().replace("@AFS_PROGRAM@", program.PROGRAM)
        path = self.workspace.path / "analytics-for-spotify-scan.service"
        path.write_text(text)
        found = subprocess.run(["systemd-analyze", "--user", "verify", str(path)], capture_output=True, text=True,
                               check=False, env=os.environ | {"XDG_RUNTIME_DIR": str(self.workspace.path)})
        self.assertEqual((found.returncode, found.stderr), (0, ""))


if __name__ == "__main__":
    main()
