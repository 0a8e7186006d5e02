#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every catalogue of translations/ is whole, and what it says can be put in the place of what it translates."""

import collections
import os
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

import tree


def catalogues():
    return [path for path in tree.files() if path.startswith("translations/") and path.endswith(".ts")]


def messages(path):
    for context in xml.parse(os.path.join(tree.ROOT, path)).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.find("translation")


def places(text):
    return collections.Counter(re.findall(r"%\d", text))


def lupdate():
    """Qt's own reader of sentences; it comes with what the build needs."""
    bins = subprocess.run(["qtpaths6", "--query", "QT_INSTALL_BINS"], capture_output=True, text=True, check=True).stdout.strip()
    return os.path.join(bins, "lupdate")


class Translations(unittest.TestCase):
    def test_the_catalogues_know_every_sentence_of_the_source(self):
        with tempfile.TemporaryDirectory() as folder:
            fresh = os.path.join(folder, "fresh.ts")
            subprocess.run([lupdate(), "-silent", "-I", ".", "app", "core", "ui", "-locations", "none", "-ts", fresh],
                           cwd=tree.ROOT, capture_output=True, check=True)
            wanted = {(context, source) for context, source, _ in messages(fresh)}
        self.assertGreater(len(wanted), 1000)
        for path in catalogues():
            known = {(context, source) for context, source, _ in messages(path)}
            self.assertEqual(set(), wanted - known, f"\n{path}: run packaging/translations, and translate")

    def test_there_is_german_and_spanish(self):
        languages = {path.split("analytics-for-spotify_")[1] for path in catalogues()}
        self.assertLessEqual({"de.ts", "es.ts"}, languages)

    def test_every_sentence_is_translated(self):
        for path in catalogues():
            left = [f"{context}: {source}" for context, source, translation in messages(path)
                    if translation.get("type") or not (translation.text or "").strip()]
            self.assertEqual([], left, f"\n{path}: translate, or run packaging/translations:\n" + "\n".join(left))

    def test_a_translation_has_the_places_and_the_edges_of_its_sentence(self):
        """What is filled in, spaces that join sentences, line breaks of lists, and the letter that a menu goes by."""
        for path in catalogues():
            odd = [f"{context}: {source!r} and {translation.text!r}" for context, source, translation in messages(path)
                   if set(places(source)) != set(places(translation.text)) or
                   source.count("\n") != translation.text.count("\n") or
                   (source != source.rstrip(" ")) != (translation.text != translation.text.rstrip(" ")) or
                   (source != source.lstrip(" ")) != (translation.text != translation.text.lstrip(" ")) or
                   source.count("&") != translation.text.count("&")]
            self.assertEqual([], odd, f"\n{path}:\n" + "\n".join(odd))


if __name__ == "__main__":
    unittest.main()
