#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in through a browser, and out: what keyrings, tokens and consents do to the commands."""
import json
import os
import signal
import time
import urllib.request

from live import LiveTest, main


class SignIn(LiveTest):
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
        for arguments in ((), ("--account", "Otto")):
            process, address = self.data.begin_sign_in(*arguments)
            self.assertIn("show_dialog=true", address, "or the browser would take whoever was there last")
            self.interrupt(process)
        self.fails(2, "sign-out")
        self.data.ask("sign-out", "--account", "Otto")
        self.assertEqual([account["signed_in"] for account in self.data.ask("status")["accounts"]], [True, False])

    def test_a_name_that_was_changed_at_spotify_follows(self):
        self.data.sign_in()
        self.spotify.do("person", id="31xq7example", account_id="k7Qm2Zt9Lw", name="Nora Renamed")
        self.data.sign_in()
        self.assertEqual(self.account()["name"], "Nora Renamed")

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

    def test_what_was_not_allowed_is_not_asked_for(self):
        self.spotify.do("grant", scopes=["user-read-recently-played", "user-read-currently-playing"])
        self.data.sign_in()
        for new_plays in (50, 0):
            answer = self.data.call("scan", "--once")
            self.assertEqual((answer.code, answer.json["new_plays"]), (0, new_plays), str(answer))
            self.assertIn("playlist-read-private", answer.err)
        error = self.fails(5, "playlists", "list").json["error"]
        self.assertIn("Your playlists were not allowed", error["message"])
        self.assertEqual(self.spotify.seen("/v1/me/playlists"), 0)

    def test_a_mode_that_needs_more_than_was_asked_for_is_told_by_a_scan(self):
        self.data.sign_in()
        self.assertNotIn("state of the player", self.data.call("scan", "--once").err)
        self.assertIn("state of the player", self.data.call("scan", "--once", "--mode", "hybrid").err)

    def test_a_refusal_by_spotify_stays_told(self):
        self.data.sign_in()
        for body, key, words in (("User not registered in the Developer Dashboard", "not_registered", "User Management"),
                                 ("Active premium subscription required", "owner_without_premium", "no Premium")):
            self.spotify.do("fail", path="/v1/me/player/recently-played", status=403, body=body)
            self.fails(5, "scan", "--once")
            self.assertEqual((self.account()["signed_in"], self.account()["refused"]), (True, key))
            self.assertIn(words, self.in_words("status"))
        self.data.ask("scan", "--once")
        self.assertIsNone(self.account()["refused"])
        self.assertNotIn("no Premium", self.in_words("status"))

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

    def test_no_token_is_ever_written(self):
        self.data.let_server_go()
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
