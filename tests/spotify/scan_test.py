#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scan stores and tells: limits, outages, gaps, accounts."""
import datetime

from live import LiveTest, main


class Scan(LiveTest):
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
        self.data.ask("sign-out", "--account", "Nora Example")
        self.assertIsNone(self.data.ask("status")["accounts"][0]["blocked_until"], "nothing of it waits any more")
        self.assertNotIn("asks to wait", self.in_words("status"))

    def test_a_scan_tells_of_an_earlier_one_nothing_before_it_looked(self):
        self.data.sign_in()
        self.data.ask("scan", "--once")
        self.spotify.do("fail", path="/v1/me/player/recently-played", status=429, retry_after="7200", times=1)
        before = len(self.data.printed)
        self.assertEqual(self.stop_scan_at("left alone").code, 0)
        self.assertNotIn(b"Scanned", self.data.printed[before:])

    def test_each_group_that_waits_has_a_time_of_its_own(self):
        self.data.sign_in()
        own = self.data.ask("playlists", "list")["playlists"][0]
        self.data.ask("playlists", "add", own["spotify_id"])
        self.spotify.do("fail", path="/v1/me/player/recently-played", status=429, retry_after="7200", times=1)
        self.spotify.do("fail", path="/v1/me/playlists", status=429, retry_after="36000", times=1)
        self.fails(8, "scan", "--once")
        account = self.account()
        blocked = {block["group"]: block["until"] for block in account["blocked"]}
        self.assertEqual(list(blocked), ["recently_played", "playlists"])
        self.assertLess(blocked["recently_played"], blocked["playlists"])
        self.assertEqual(account["blocked_until"], blocked["playlists"], "the last to end")
        said = [line for line in self.in_words("status").splitlines() if "asks to wait" in line]
        self.assertEqual([line.split(": ")[-1] for line in said], ["the last 50 plays", "lists of playlists"])

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
            self.assertIn("Try again", answer.json["error"]["message"], "nobody else does")
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

    def test_one_account_that_is_signed_out_is_told_beside_the_others(self):
        self.data.sign_in()
        self.spotify.do("revoke")
        self.spotify.do("person", id="42yr", account_id="m9R", name="Otto")
        self.data.sign_in()
        for new_plays in (50, 0):  # in the run that notices, and in those that follow
            answer = self.fails(5, "scan", "--once")
            self.assertIn("Sign in again", answer.json["error"]["message"])
            self.assertTrue(answer.json["error"]["message"].startswith("Nora Example: "), "or nobody knew whose")
            self.assertEqual(answer.json["new_plays"], new_plays)
        self.data.ask("sign-out", "--account", "Nora Example")
        self.assertEqual(self.data.ask("scan", "--once")["new_plays"], 0)

    def test_only_the_account_that_is_named_is_scanned(self):
        self.data.sign_in()
        self.spotify.do("person", id="42yr", account_id="m9R", name="Otto")
        self.data.sign_in()
        self.stop_scan_at("new plays", "--account", "Otto")
        self.assertEqual([account["plays"] for account in self.data.ask("status")["accounts"]], [0, 50])

    def test_a_mode_is_remembered(self):
        self.data.sign_in("--mode", "hybrid")
        self.assertEqual(self.account()["mode"], "hybrid")
        self.data.ask("scan", "--once", "--mode", "recently-played")
        self.assertEqual(self.account()["mode"], "recently-played")


if __name__ == "__main__":
    main()
