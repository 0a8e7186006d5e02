#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop knows the program by one name: its entry, what is said of it, its icon and its windows."""

import configparser
import os
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SOURCE = Path(os.environ["AFS_SOURCE_DIR"])
FOLDER = SOURCE / "packaging/desktop"


def only(pattern):
    found = list(FOLDER.glob(pattern))
    assert len(found) == 1, found
    return found[0]


class Desktop(unittest.TestCase):
    def setUp(self):
        self.entry = only("*.desktop")
        self.told = only("*.metainfo.xml")
        self.name = self.entry.stem

    def test_the_name_is_an_address_in_reverse(self):
        self.assertRegex(self.name, r"^[a-z]+(\.[a-z_][a-z0-9_]*)+\.[A-Za-z]+$")

    def test_all_call_it_the_same(self):
        self.assertEqual(f"{self.name}.metainfo.xml", self.told.name)
        component = ElementTree.parse(self.told).getroot()
        self.assertEqual(self.name, component.findtext("id"))
        self.assertEqual(f"{self.name}.desktop", component.findtext("launchable"))
        self.assertEqual(self.name, component.findtext("icon"))
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(self.entry, encoding="utf-8")
        self.assertEqual(self.name, entry["Desktop Entry"]["Icon"])
        for file, before in (("packaging/cmake/Desktop.cmake", "AFS_DESKTOP_ID "),
                             ("app/window.cpp", "setDesktopFileName(QStringLiteral("),
                             ("app/start/autostart.cpp", "Icon=")):
            text = (SOURCE / file).read_text(encoding="utf-8")
            self.assertRegex(text, re.escape(before) + '"?' + re.escape(self.name), file)

    @unittest.skipUnless(shutil.which("appstreamcli"), "appstreamcli is not installed")
    def test_software_centres_can_read_it(self):
        checked = subprocess.run(["appstreamcli", "validate", "--no-net", "--no-color", self.told],
                                 capture_output=True, text=True)
        self.assertEqual(0, checked.returncode, checked.stdout)


if __name__ == "__main__":
    unittest.main()
