# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window saves and moves, in a real window: a review as PDF and pictures, the database to another folder."""
import os
import re
import signal
import subprocess
import unittest
from pathlib import Path

from window_case import PROGRAM, WindowCase, zombie  # first: it ends the run where something is not installed
from desktop import PATIENCE, until


class Saved(WindowCase):
    def test_a_review_becomes_a_document_and_a_picture_of_each_card(self):
        self.without_first_steps()
        with open(self.data / "settings.ini", "a") as settings:
            settings.write("[scope]\nrange=2019\n")
        self.imported()
        process, app = self.launch("--page", "review")
        window = self.window_of(app)
        cards = int(window.find("label", re.compile("^1 of [0-9]+$")).name.split()[-1])
        self.assertGreaterEqual(cards, 8)
        document = self.desktop.folder / "review.pdf"
        window.find("push button", "Save PDF…").press()
        self.choose_file(app, "Save PDF", document)
        window.find(None, re.compile("^Saved as "))
        content = document.read_bytes()
        self.assertTrue(content.startswith(b"%PDF-"))
        self.assertEqual(cards, len(re.findall(rb"/Type\s*/Page\b(?!s)", content)))
        folder = self.desktop.folder / "cards"
        folder.mkdir()
        window.find("push button", "Save pictures…").press()
        self.choose_file(app, "Save a picture of each card into a folder", folder)
        window.find(None, re.compile(f"^{cards} pictures saved in "))
        pictures = sorted(folder.iterdir())
        self.assertEqual(cards, len(pictures))
        for picture in pictures:
            self.assertTrue(picture.read_bytes().startswith(b"\x89PNG"), picture)
        self.end(process)

    def test_the_database_moves_to_another_folder(self):
        """Without a folder that is named at the start; root's usual one is in /var, which is put aside for it."""
        aside = []
        if os.geteuid() == 0:
            put_aside = "mount -t tmpfs -o mode=755 none /var/lib && mount -t tmpfs -o mode=755 none /var/log"
            if subprocess.run(["unshare", "-m", "sh", "-c", put_aside], check=False, stderr=subprocess.DEVNULL).returncode:
                self.skipTest("nothing can be put aside here")
            aside = ["unshare", "-m", "sh", "-c", put_aside + ' && exec "$0" "$@"']
        process, app = self.desktop.launch(*aside, PROGRAM)
        self.begin_with_a_dump(app)
        window = self.window_of(app)
        plays = window.find("frame", re.compile("^Plays: [1-9]")).name
        window.find("list item", "Settings").click()
        window.find("push button", "Move…").press()
        target = self.desktop.folder / "elsewhere"
        target.mkdir(mode=0o755)
        self.choose_file(app, "Move everything to a folder", target)
        known = self.desktop.programs()
        window.find("push button", "Move it there").press()
        self.assertEqual(0, process.wait(PATIENCE))
        app = self.desktop.successor(known)
        window = self.window_of(app)
        window.find("list item", "Overview").click()
        self.assertEqual(plays, window.find("frame", re.compile("^Plays: [1-9]")).name)
        self.assertEqual(1, len(list(target.rglob("postmaster.pid"))), "the database runs in its new place")
        number = app.process()
        os.kill(number, signal.SIGTERM)
        until(lambda: not Path(f"/proc/{number}").exists() or zombie(number), "it ends")


if __name__ == "__main__":
    unittest.main()
