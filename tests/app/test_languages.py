#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program speaks the language of the desktop where it has a catalogue for it, and English elsewhere."""

import json
import os
import subprocess
import unittest


def said(language, *arguments):
    """Exit code, standard output and standard error of the program under this locale; it need not be installed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    environment |= {"LC_ALL": language}
    done = subprocess.run([os.environ["AFS_PROGRAM"], *arguments], env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


class Languages(unittest.TestCase):
    def test_a_mistake_is_told_in_the_language_of_the_desktop(self):
        self.assertIn("There is no command", said("C.UTF-8", "imprt")[2])
        self.assertIn("Es gibt keinen Befehl", said("de_AT.UTF-8", "imprt")[2])
        self.assertIn("No existe la orden", said("es_MX.UTF-8", "imprt")[2])
        self.assertIn("There is no command", said("fi_FI.UTF-8", "imprt")[2])

    def test_help_is_translated(self):
        self.assertIn("Aufruf: analytics-for-spotify", said("de_DE.UTF-8", "--help")[1])

    def test_what_programs_read_is_the_same_in_every_language(self):
        code, output, _ = said("de_DE.UTF-8", "imprt", "--json")
        english_code, english, _ = said("C.UTF-8", "imprt", "--json")
        self.assertEqual((2, english_code), (code, 2))
        self.assertEqual(json.loads(english)["error"]["code"], json.loads(output)["error"]["code"])


if __name__ == "__main__":
    unittest.main()
