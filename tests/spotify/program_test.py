#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that talk to Spotify: sign in through a browser, scan, look at it, sign out."""
import configparser
import datetime
import json
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
    def account(self):
        (account,) = self.data.ask("status")["accounts"]
        return account

    def in_words(self, *arguments):
        return self.data.finish(self.data.start(*arguments, options=())).out.decode()

    def test_somebody_signs_in_and_out_again(self):
        self.assertFalse(self.account()["signed_in"])
        self.fails(5, "scan", "--once")
        self.assertEqual(self.in_words("scan", "--once"), "", "no zeros of what never began")
        gone = self.data.ask("sign-out")
        self.assertEqual((gone["signed_in"], gone["was_signed_in"]), (False, False))
        self.assertIn("was not signed in", self.in_words("sign-out"))
        answer, page = self.data.sign_in()
        self.assertEqual(answer.code, 0, str(answer))
        self.assertIn("You are signed in", page)
        self.assertEqual((answer.json["name"], answer.json["signed_in"]), ("Nora Example", True))
        account = self.account()
        self.assertEqual((account["name"], account["signed_in"]), ("Nora Example", True))
        self.assertEqual(account["sign_in_expires"], answer.json["sign_in_expires"])
        self.assertRegex(account["sign_in_expires"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
        gone = self.data.ask("sign-out")
        self.assertEqual((gone["signed_in"], gone["was_signed_in"]), (False, True))
        self.assertFalse(self.account()["signed_in"])
        self.assertIsNone(self.account()["sign_in_expires"])
        self.fails(5, "scan", "--once")
        self.assertEqual(self.data.ask("sign-out")["signed_in"], False)

    def test_a_second_person_gets_an_account_of_their_own(self):
        self.data.sign_in()
        self.spotify.do("person", id="42yr", account_id="m9R", name="Otto")
        answer, page = self.data.sign_in("--account", "Nora Example")
        self.assertEqual(answer.code, 7, str(answer))
        self.assertIn("another account", answer.json["error"]["message"])
        self.assertNotIn("You are signed in", page)
        self.assertEqual(self.data.sign_in()[0].json["name"], "Otto")
        self.assertEqual([account["signed_in"] for account in self.data.ask("status")["accounts"]], [True, True])
        self.fails(2, "sign-out")
        self.data.ask("sign-out", "--account", "Otto")
        self.assertEqual([account["signed_in"] for account in self.data.ask("status")["accounts"]], [True, False])

    def test_the_first_sign_in_joins_what_was_imported_and_says_so(self):
        dump = self.workspace.path / "Streaming_History_Audio_2024_1.json"
        dump.write_text(json.dumps([
            {"ts": f"2024-03-0{day}T10:00:00Z", "ms_played": 200000,
             "master_metadata_track_name": f"Song {day}", "master_metadata_album_artist_name": "Somebody",
             "master_metadata_album_album_name": "Album", "spotify_track_uri": f"spotify:track:{day:022d}"}
            for day in (1, 2, 3)]))
        self.data.ask("import", str(dump))
        self.assertEqual(self.data.sign_in()[0].json["joined_plays"], 3)
        self.assertEqual(self.account()["name"], "Nora Example")
        self.assertEqual(self.data.sign_in()[0].json["joined_plays"], 0, "a renewal joins nothing")

    def test_a_sign_in_that_comes_to_nothing(self):
        process, _ = self.data.begin_sign_in()
        answer = self.interrupt(process)
        self.assertEqual(answer.code, 7, str(answer))
        self.spotify.do("deny", denied=True)
        answer, page = self.data.sign_in()
        self.assertEqual(answer.code, 7, str(answer))
        self.assertIn("You did not sign in", page)
        self.spotify.do("deny", denied=False)
        self.spotify.do("fail", path="/v1/me", status=403, body="User not registered in the Developer Dashboard")
        answer, page = self.data.sign_in()
        self.assertEqual(answer.code, 5, str(answer))
        self.assertIn("User Management", answer.json["error"]["message"])
        self.fails(2, "sign-in", "--client-id", "not one")
        self.assertFalse(self.account()["signed_in"])
        self.assertEqual(self.account()["name"], "me")

    def test_without_a_keyring_nobody_is_signed_in_and_nothing_is_written(self):
        self.data = self.folder(bus="unix:path=/nonexistent")
        answer, page = self.data.sign_in()
        self.assertEqual(answer.code, 5, str(answer))
        self.assertIn("keyring", answer.json["error"]["message"])
        self.assertNotIn("You are signed in", page)
        self.assertFalse(self.account()["signed_in"])

    def test_a_locked_keyring_is_named(self):
        self.data.sign_in()
        self.keyring.lock()
        self.assertIn("locked", self.fails(5, "scan", "--once").json["error"]["message"])
        self.assertTrue(self.account()["signed_in"], "it is, behind the lock")

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
        added = self.data.ask("playlists", "add", f"https://open.spotify.com/playlist/{own['spotify_id']}?si=x")
        self.assertEqual((added["name"], added["entries"], added["readable"]), ("Train", 120, True))
        self.assertEqual(self.data.ask("playlists", "add", own["spotify_id"])["id"], added["id"])
        shown = self.data.ask("playlists", "show", added["id"])
        self.assertEqual([track["status"] for track in shown["tracks"][:5]],
                         ["playable", "unplayable", "local", "removed", "episode"])
        self.assertEqual(len(shown["tracks"]), 120)
        self.assertEqual(shown["tracks"][1]["reason"], "market")
        self.assertIsNone(shown["tracks"][1]["dark_since"], "nobody saw it go")
        self.assertIsNotNone(shown["tracks"][1]["dark_at_first_sight"])
        self.assertIsNone(shown["tracks"][0]["dark_at_first_sight"])
        self.assertLessEqual({"name", "artists", "status", "reason", "plays", "last_played"}, shown["tracks"][0].keys())
        self.assertEqual(shown["unplayable"], 2, "one unplayable, one removed")
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

    def test_what_the_web_api_told_is_deleted_only_when_somebody_agrees(self):
        self.data.sign_in()
        own = self.data.ask("playlists", "list")["playlists"][0]
        self.data.ask("playlists", "add", own["spotify_id"])
        self.fails(2, "sign-out", "--delete-api-data")  # there is no terminal to ask on
        self.assertTrue(self.account()["signed_in"])
        gone = self.data.ask("sign-out", "--delete-api-data", "--yes")
        self.assertEqual((gone["signed_in"], gone["deleted"]["playlists"]), (False, 1))
        self.assertLessEqual({"plays", "shared_plays", "track_facts"}, gone["deleted"].keys())
        self.assertEqual(self.fails(5, "playlists", "list").json["playlists"], [])

    def test_whoever_stops_waiting_for_an_import_deleted_nothing_and_is_signed_in(self):
        self.data.sign_in()
        with self.data.account_lock():
            process = self.data.start("sign-out", "--delete-api-data", "--yes")
            line = b""
            while b"Waiting for an import" not in line:
                line = process.stderr.readline()
                self.assertTrue(line, "it waits, and does not say for what")
            answer = self.interrupt(process)
        self.assertEqual(answer.code, 7, str(answer))
        self.assertTrue(self.account()["signed_in"])
        self.assertEqual(self.data.ask("sign-out", "--delete-api-data", "--yes")["signed_in"], False)

    def test_a_locked_keyring_forgets_nothing_and_nothing_is_deleted(self):
        self.data.sign_in()
        own = self.data.ask("playlists", "list")["playlists"][0]
        added = self.data.ask("playlists", "add", own["spotify_id"])
        self.keyring.lock()
        answer = self.fails(1, "sign-out", "--delete-api-data", "--yes")
        self.assertEqual(list(answer.json), ["error"])
        self.assertIn("locked", answer.json["error"]["message"])
        self.assertTrue(self.account()["signed_in"])
        self.assertEqual(len(self.data.ask("playlists", "show", added["id"])["tracks"]), added["entries"])

    def test_a_scan_that_signs_somebody_in_says_what_it_joined(self):
        dump = self.workspace.path / "Streaming_History_Audio_2024_1.json"
        dump.write_text(json.dumps([
            {"ts": "2024-03-01T10:00:00Z", "ms_played": 200000, "master_metadata_track_name": "Song",
             "master_metadata_album_artist_name": "Somebody", "master_metadata_album_album_name": "Album",
             "spotify_track_uri": f"spotify:track:{1:022d}"}]))
        self.data.ask("import", str(dump))
        process, address = self.data.begin_sign_in(command="scan")
        with urllib.request.urlopen(address) as page:
            self.assertIn("You are signed in", page.read().decode())
        answer = self.interrupt(process, signal.SIGTERM)
        self.assertIn("belongs to this account now", answer.err)

    def test_a_limit_of_one_app_keeps_no_other_one_waiting(self):
        self.data.sign_in()
        otto = {"id": "42yr", "account_id": "m9R", "name": "Otto"}
        self.spotify.do("fail", path="/v1/me/player/recently-played", status=429, retry_after="7200", times=1)
        self.fails(8, "scan", "--once")
        self.spotify.do("person", **otto, client_id="b" * 32)
        self.data.sign_in(client="b" * 32)
        self.assertEqual(self.data.ask("scan", "--once", "--account", "Otto")["new_plays"], 50)
        nora, otto = self.data.ask("status")["accounts"]
        self.assertRegex(nora["blocked_until"], r"Z$")
        self.assertIsNone(otto["blocked_until"])
        self.assertEqual(self.in_words("status").count("asks to wait"), 1)

    def test_without_a_keyring_a_scan_signs_in_for_as_long_as_it_runs(self):
        self.data = self.folder(bus="unix:path=/nonexistent")
        process, address = self.data.begin_sign_in(command="scan")
        with urllib.request.urlopen(address) as page:
            self.assertIn("You are signed in", page.read().decode())
        self.assertEqual(self.interrupt(process, signal.SIGTERM).code, 0)
        self.assertFalse(self.account()["signed_in"])
        self.assertEqual(self.account()["name"], "Nora Example")

    def test_a_revoked_consent_asks_for_a_sign_in(self):
        self.data.sign_in()
        self.spotify.do("revoke")
        answer = self.fails(5, "scan", "--once")
        self.assertIn("Sign in again", answer.json["error"]["message"])
        self.assertLessEqual({"new_plays", "gaps", "playlists", "requests", "blocked_until"}, answer.json.keys())
        self.assertFalse(self.account()["signed_in"])
        self.assertIn("has ended", self.in_words("status"), "it does not look as if somebody signed out")
        self.assertIn("Sign in again", self.fails(5, "scan", "--once").json["error"]["message"])
        self.assertEqual(self.data.sign_in()[0].code, 0)

    def test_what_was_not_allowed_is_named_as_long_as_it_is_not(self):
        self.spotify.do("grant", scopes=["user-read-currently-playing", "playlist-read-private"])
        self.data.sign_in()
        missing = ["user-read-recently-played", "playlist-read-collaborative"]
        self.assertEqual(sorted(self.account()["missing_scopes"]), sorted(missing))
        self.assertIn("Your last plays were not allowed", self.in_words("status"))
        self.assertIn("Your last plays were not allowed", self.data.call("scan", "--once").err)

    def test_a_mode_that_needs_more_than_was_asked_for_is_told_by_a_scan(self):
        self.data.sign_in()
        self.assertNotIn("state of the player", self.data.call("scan", "--once").err)
        self.assertIn("state of the player", self.data.call("scan", "--once", "--mode", "hybrid").err)

    def test_a_server_without_a_country_asks_for_it_once(self):
        self.data.variables["TZ"] = "UTC"
        self.data.sign_in()
        own = self.data.ask("playlists", "list")["playlists"][0]
        added = self.data.finish(self.data.start("playlists", "add", own["spotify_id"]))
        self.assertIn("playlists list --market", added.err)
        self.assertGreater(added.json["unknown"], 100)
        self.assertIn("scan --market", self.data.finish(self.data.start("scan", "--once")).err)
        self.fails(2, "playlists", "list", "--market", "Germany")
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

    def test_a_scan_that_goes_on_tells_its_gaps_when_it_is_stopped(self):
        self.data.sign_in()
        self.data.ask("scan", "--once")
        begin = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=1)
        for number in range(55):
            ended = begin + datetime.timedelta(milliseconds=10 * number)
            self.spotify.do("play", name=f"New {number}", ended=ended.strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
        answer = self.stop_scan_at("new plays")
        self.assertEqual(answer.code, 0, str(answer))
        (gap,) = answer.json["gaps"]
        self.assertEqual((gap["open"], gap["local_files"]), (True, False))
        self.assertIn(gap["cause"], ("not_running", "window_full"), "whichever took longer")
        self.assertGreater(gap["plays_lost"], 0)
        self.assertEqual(self.account()["gaps"], [gap])
        self.assertEqual(self.stop_scan_at("Scanned at").json["gaps"], [], "what was there before is not told again")

    def test_a_fast_pace_is_told_in_status(self):
        self.data.sign_in()
        self.assertIsNone(self.account()["requests_per_day"])
        now = datetime.datetime.now(datetime.timezone.utc)
        for number in range(50):
            ended = now - datetime.timedelta(seconds=20 * number)
            self.spotify.do("play", name=f"Fast {number}", ended=ended.strftime("%Y-%m-%dT%H:%M:%SZ"))
        self.data.ask("scan", "--once")
        self.assertGreater(self.account()["requests_per_day"], 100)
        self.assertTrue(self.account()["over_budget"])
        shown = self.data.finish(self.data.start("status", options=())).out.decode()
        self.assertIn("At this pace", shown)

    def test_a_scan_stores_what_spotify_lists_once(self):
        self.data.sign_in()
        first = self.data.ask("scan", "--once")
        self.assertEqual((first["new_plays"], first["blocked_until"]), (50, None))
        self.assertEqual(self.data.ask("status")["plays"], 50)
        self.assertIsNotNone(self.account()["last_scan"])
        self.assertEqual(self.account()["mode"], "recently-played")
        self.assertEqual(self.account()["lookups"]["requests_per_day"], 150)
        self.assertIn("of 150", self.data.call("status", options=()).out.decode())
        again = self.data.ask("scan", "--once")
        self.assertEqual(again["new_plays"], 0)
        self.assertGreaterEqual(again["requests"], 1)
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.spotify.do("play", name="New", ended=now)
        self.assertEqual(self.data.ask("scan", "--once")["new_plays"], 1)

    def test_a_limit_is_8_and_survives_the_program(self):
        self.data.sign_in()
        self.spotify.do("fail", path="/v1/me/player/recently-played", status=429, retry_after="7200", times=9)
        answer = self.data.call("scan", "--once")
        self.assertEqual(answer.code, 8, str(answer))
        self.assertRegex(answer.json["blocked_until"], r"Z$")
        before = self.spotify.seen("/v1/me/player/recently-played")
        self.assertEqual(self.data.call("scan", "--once").code, 8)
        self.assertEqual(self.spotify.seen("/v1/me/player/recently-played"), before, "it kept to the stored block")
        self.assertIsNotNone(self.account()["blocked_until"])

    def test_a_limit_is_told_when_a_scan_is_stopped(self):
        self.data.sign_in()
        self.spotify.do("fail", path="/v1/me/player/recently-played", status=429, retry_after="7200", times=9)
        answer = self.stop_scan_at("left alone")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertRegex(answer.json["blocked_until"], r"Z$")
        self.assertEqual(answer.json["gaps"], [])

    def test_an_outage_is_no_limit(self):
        self.data.sign_in()
        self.spotify.do("fail", path="/v1/me/player/recently-played", status=503, times=99)
        for _ in range(2):
            answer = self.fails(8, "scan", "--once")
            self.assertIsNone(answer.json["blocked_until"])
        self.assertIsNone(self.account()["blocked_until"])

    def test_after_an_outage_whoever_asks_is_answered(self):
        self.spotify.do("fail", path="/v1/me", status=500, times=5)
        self.assertEqual(self.data.sign_in()[0].code, 8)
        self.assertEqual(self.data.sign_in()[0].code, 0, "Spotify answers again")
        self.spotify.do("fail", path="/v1/me/player/recently-played", status=503, times=5)
        self.fails(8, "scan", "--once")
        self.assertEqual(self.data.ask("scan", "--once")["new_plays"], 50)

    def test_a_clock_that_is_wrong_by_a_day_is_told(self):
        self.spotify.do("clock", hours=24)
        signed_in = self.data.sign_in()[0]
        self.assertEqual(signed_in.code, 0, str(signed_in))
        self.assertIn("clock of this computer is wrong", signed_in.err)
        self.assertIn("clock of this computer is wrong", self.data.call("scan", "--once").err)
        self.spotify.do("clock", hours=0)
        self.assertNotIn("clock", self.data.call("scan", "--once").err)

    def test_two_programs_that_refresh_at_once_stay_signed_in(self):
        self.spotify.do("tokens", rotates=True)
        self.data.sign_in()
        before = self.spotify.seen("/api/token")
        self.spotify.do("fail", path="/api/token", kind="drip")
        first = self.data.start("scan", "--once")
        while self.spotify.seen("/api/token") == before:
            time.sleep(0.01)
        second = self.data.start("scan", "--once")
        self.assertEqual([self.data.finish(process).code for process in (first, second)], [0, 0])
        self.assertTrue(self.account()["signed_in"])
        self.assertEqual(self.data.ask("scan", "--once")["new_plays"], 0)

    def test_a_scan_that_nobody_signs_in_for_says_so(self):
        self.spotify.do("deny", denied=True)
        process, address = self.data.begin_sign_in(command="scan")
        with urllib.request.urlopen(address) as page:
            self.assertIn("You did not sign in", page.read().decode())
        answer = self.data.finish(process)
        self.assertEqual(answer.code, 7, str(answer))
        self.assertTrue(answer.json["error"]["message"])
        process, _ = self.data.begin_sign_in(command="scan")
        self.assertEqual(self.interrupt(process).code, 0)

    def test_one_account_that_is_signed_out_is_told_beside_the_others(self):
        self.data.sign_in()
        self.spotify.do("revoke")
        self.spotify.do("person", id="42yr", account_id="m9R", name="Otto")
        self.data.sign_in()
        for new_plays in (50, 0):  # in the run that notices, and in those that follow
            answer = self.fails(5, "scan", "--once")
            self.assertIn("Sign in again", answer.json["error"]["message"])
            self.assertEqual(answer.json["new_plays"], new_plays)
        self.data.ask("sign-out", "--account", "Nora Example")
        self.assertEqual(self.data.ask("scan", "--once")["new_plays"], 0)

    def test_a_renewal_asks_for_what_the_remembered_mode_needs(self):
        self.data.sign_in("--mode", "hybrid")
        for arguments in (("--account", "Nora Example"), ()):
            process, address = self.data.begin_sign_in(*arguments)
            self.assertIn("user-read-playback-state", address)
            self.interrupt(process)
        process, address = self.data.begin_sign_in("--mode", "recently-played")
        self.assertNotIn("user-read-playback-state", address)
        self.interrupt(process)
        self.data.ask("sign-out")
        process, address = self.data.begin_sign_in(command="scan")
        self.assertIn("user-read-playback-state", address)
        self.interrupt(process)

    def test_only_the_account_that_is_named_is_scanned(self):
        self.data.sign_in()
        self.spotify.do("person", id="42yr", account_id="m9R", name="Otto")
        self.data.sign_in()
        self.stop_scan_at("new plays", "--account", "Otto")
        self.assertEqual([account["plays"] for account in self.data.ask("status")["accounts"]], [0, 50])

    def stop_scan_at(self, words, *arguments):
        """The answer of a scan that is stopped once it said something."""
        process = self.data.start("scan", *arguments)
        for line in process.stderr:
            self.data.printed += line
            if words.encode() in line:
                return self.interrupt(process, signal.SIGTERM)
        raise AssertionError(str(self.data.finish(process)))

    def test_a_program_that_is_killed_while_it_scans_is_replaced_by_the_next(self):
        recent = "/v1/me/player/recently-played"
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

    def read_until(self, process, words):
        for line in process.stderr:
            self.data.printed += line
            if words.encode() in line:
                return
        raise AssertionError(str(self.data.finish(process)))

    def test_a_scan_that_was_started_with_nohup_outlives_its_terminal(self):
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

    def test_a_mode_is_remembered(self):
        self.data.sign_in("--mode", "hybrid")
        self.assertEqual(self.account()["mode"], "hybrid")
        self.data.ask("scan", "--once", "--mode", "recently-played")
        self.assertEqual(self.account()["mode"], "recently-played")

    def test_no_token_is_ever_written(self):
        self.spotify.do("tokens", rotates=True)
        process, address = self.data.begin_sign_in("--account", "me")
        with open(f"/proc/{process.pid}/cmdline", "rb") as file:
            self.data.printed += file.read()
        with urllib.request.urlopen(address) as page:
            self.data.printed += page.read()
        self.data.finish(process)
        for _ in range(2):
            self.data.finish(self.data.start("scan", "--once", options=("--json", "--log-level", "debug")))
        scan = self.data.start("scan", options=("--json", "--log-level", "debug"))
        line = scan.stderr.readline()
        self.data.printed += line
        with open(f"/proc/{scan.pid}/cmdline", "rb") as file:
            self.data.printed += file.read()
        self.interrupt(scan, signal.SIGTERM)
        self.data.call("status")
        secrets = [secret.encode() for secret in self.spotify.do("secrets")["secrets"]]
        self.assertGreater(len(secrets), 3)
        self.assertTrue(self.data.server_gone())
        written = [("standard output and error", self.data.printed)]
        for folder, _, names in os.walk(self.workspace.path):
            if "keyring" not in folder:
                for name in names:
                    path = os.path.join(folder, name)
                    if os.path.isfile(path):
                        with open(path, "rb") as file:
                            written.append((path, file.read()))
        self.assertGreater(len(written), 50)
        for place, text in written:
            for secret in secrets:
                self.assertNotIn(secret[5:25], text, place)


if __name__ == "__main__":
    main()
