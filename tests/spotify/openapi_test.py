#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stand-in's answers, held against the OpenAPI description of Spotify's Web API, for apps of every age.

A client of its own signs in (with PKCE) and asks for everything. An answer must not only have the types that the description
names: a field that the description does not know is an error too, so that the stand-in invents nothing.
"""

import base64
import hashlib
import json
import os
import subprocess
import unittest
import urllib.error
import urllib.parse
import urllib.request

import jsonschema
import yaml

ROOT = os.environ.get("AFS_SOURCE_DIR") or os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("AFS_STAND_IN", os.path.join(ROOT, "build/dev/tests/spotify/spotify_stand_in"))
CLIENT = "0123456789abcdef0123456789abcdef"
SCOPES = "user-read-recently-played user-read-currently-playing user-read-playback-state playlist-read-private"

# Null in recorded answers, or in the description's own prose, where its schema forgets to say so.
NULLABLE = {"item", "track", "context", "added_at", "added_by", "preview_url", "next", "previous", "id", "cursors", "progress_ms"}
# In recorded answers, and not in the description: local files and removed fields of old apps.
KNOWN = {"available_markets", "popularity"}


class Description:
    """Schemas of the description, with all references and `allOf` dissolved and nothing more allowed than they name."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.document = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

    def of_answer(self, path):
        answer = self._resolve(self.document["paths"][path]["get"]["responses"]["200"])
        return self._dissolve(answer["content"]["application/json"]["schema"], 0)

    def _resolve(self, node):
        while "$ref" in node:
            found = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            node = found
        return node

    def _dissolve(self, schema, depth):
        schema = self._resolve(schema)
        if depth > 14:
            return {}
        for word in ("oneOf", "anyOf"):
            if word in schema:
                return {"anyOf": [self._dissolve(branch, depth + 1) for branch in schema[word]]}
        merged = {key: schema[key] for key in ("type", "enum", "nullable", "required", "items", "minimum") if key in schema}
        properties = dict(schema.get("properties", {}))
        for part in schema.get("allOf", []):
            inner = self._resolve(part)
            inner_all = {"allOf": inner.get("allOf", []), "properties": inner.get("properties", {})}
            properties.update(self._properties(inner_all))
            for key in ("type", "items", "enum"):
                if key in inner:
                    merged.setdefault(key, inner[key])
            merged["required"] = merged.get("required", []) + inner.get("required", [])
        return self._finished(merged, properties, depth)

    def _properties(self, schema):
        found = dict(schema.get("properties", {}))
        for part in schema.get("allOf", []):
            found.update(self._properties(self._resolve(part)))
        return found

    def _finished(self, merged, properties, depth):
        result = {key: value for key, value in merged.items() if key in ("enum", "required", "minimum") and value}
        kind = merged.get("type")
        if kind:
            result["type"] = [kind, "null"] if merged.get("nullable") else kind
        if kind == "array" and "items" in merged:
            result["items"] = self._dissolve(merged["items"], depth + 1)
        if properties:
            result["additionalProperties"] = False
            result["properties"] = {}
            for name, schema in properties.items():
                plain = self._dissolve(schema, depth + 1)
                result["properties"][name] = {"anyOf": [plain, {"type": "null"}]} if name in NULLABLE else plain
            result["properties"].update({name: {} for name in KNOWN})
        return result


class StandIn:
    def __init__(self, age):
        self.process = subprocess.Popen([PROGRAM, age], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        self.token = self._sign_in()

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def _sign_in(self):
        verifier = "v" * 64
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        redirect = "http://127.0.0.1:1/callback"
        query = urllib.parse.urlencode({
            "client_id": CLIENT, "response_type": "code", "redirect_uri": redirect, "state": "s", "scope": SCOPES,
            "code_challenge_method": "S256", "code_challenge": challenge})

        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *_):
                return None

        try:
            urllib.request.build_opener(Stay).open(f"{self.url}/authorize?{query}")
        except urllib.error.HTTPError as moved:
            code = urllib.parse.parse_qs(urllib.parse.urlparse(moved.headers["Location"]).query)["code"][0]
            moved.close()
        form = urllib.parse.urlencode({"grant_type": "authorization_code", "code": code, "redirect_uri": redirect,
                                       "client_id": CLIENT, "code_verifier": verifier}).encode()
        with urllib.request.urlopen(f"{self.url}/api/token", form) as answer:
            return json.load(answer)["access_token"]

    def get(self, path):
        request = urllib.request.Request(f"{self.url}/v1{path}", headers={"Authorization": f"Bearer {self.token}"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def status(self, path):
        try:
            self.get(path)
        except urllib.error.HTTPError as refused:
            refused.close()
            return refused.code
        return 200


class Answers(unittest.TestCase):
    description = Description(os.path.join(ROOT, "tests/data/spotify/openapi/openapi.yaml"))

    def check(self, stand_in, path, described):
        answer = stand_in.get(path)
        errors = jsonschema.Draft4Validator(self.description.of_answer(described)).iter_errors(answer)
        error = jsonschema.exceptions.best_match(errors)
        if error:
            self.fail(f"{path}: {'/'.join(str(part) for part in error.absolute_path)}: {error.message[:300]}")
        return answer

    def everything(self, age):
        stand_in = StandIn(age)
        self.addCleanup(stand_in.close)
        self.check(stand_in, "/me", "/me")
        plays = self.check(stand_in, "/me/player/recently-played?limit=50", "/me/player/recently-played")
        self.assertEqual(50, len(plays["items"]))
        self.check(stand_in, "/me/player?market=NL", "/me/player")
        self.check(stand_in, "/me/player/currently-playing?market=NL", "/me/player/currently-playing")
        lists = self.check(stand_in, "/me/playlists?limit=50", "/me/playlists")
        self.check(stand_in, f"/playlists/{lists['items'][0]['id']}?market=NL", "/playlists/{playlist_id}")
        track = plays["items"][0]["track"]
        self.check(stand_in, f"/tracks/{track['id']}?market=NL", "/tracks/{id}")
        return stand_in, lists["items"]

    def test_of_a_new_app(self):
        stand_in, lists = self.everything("new")
        own, foreign = (item["id"] for item in lists)
        page = self.check(stand_in, f"/playlists/{own}/items?market=NL&limit=50", "/playlists/{playlist_id}/items")
        self.assertTrue(all("track" not in entry for entry in page["items"]))
        self.assertEqual(403, stand_in.status(f"/playlists/{own}/tracks"))
        self.assertEqual(403, stand_in.status(f"/playlists/{foreign}/items"))
        self.assertNotIn("items", stand_in.get(f"/playlists/{foreign}"))
        self.assertNotIn("country", stand_in.get("/me"))

    def test_of_an_old_app(self):
        stand_in, lists = self.everything("old")
        for item in lists:
            self.check(stand_in, f"/playlists/{item['id']}/tracks?market=NL&limit=100", "/playlists/{playlist_id}/tracks")
        self.assertEqual("NL", stand_in.get("/me")["country"])

    def test_of_an_app_that_gets_both(self):
        stand_in, lists = self.everything("both")
        page = self.check(stand_in, f"/playlists/{lists[0]['id']}/items?limit=50", "/playlists/{playlist_id}/items")
        self.assertTrue(all("track" in entry and "item" in entry for entry in page["items"]))

    def test_an_invented_field_and_a_wrong_type_are_caught(self):
        schema = jsonschema.Draft4Validator(self.description.of_answer("/me"))
        self.assertTrue(schema.is_valid({"id": "x", "account_id": "y"}))
        self.assertFalse(schema.is_valid({"id": "x", "invented": 1}))
        self.assertFalse(schema.is_valid({"id": 7}))
        page = jsonschema.Draft4Validator(self.description.of_answer("/me/player/recently-played"))
        self.assertFalse(page.is_valid({"items": [{"track": {"name": 3}}]}))
        self.assertFalse(page.is_valid({"items": [{"track": {"artists": [{"nom": "x"}]}}]}))


if __name__ == "__main__":
    unittest.main()
