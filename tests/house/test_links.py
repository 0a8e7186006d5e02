#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test programs of core link no GUI library: the second of the three nets."""

import os
import re
import subprocess
import unittest

GUI = re.compile(r"lib(?:Qt6(?:Gui|Widgets|Charts|OpenGL\w*|PrintSupport|Svg\w*|Qml\w*|Quick\w*)|X11|xcb|GL|wayland-\w+)\.so")


def gui_libraries(ldd_output):
    return sorted({found[0] for found in GUI.finditer(ldd_output)})


class Links(unittest.TestCase):
    def test_a_gui_library_is_caught(self):
        self.assertEqual(["libQt6Gui.so"], gui_libraries("\tlibQt6Gui.so.6 => /usr/lib/libQt6Gui.so.6 (0x00007f)\n"))
        self.assertEqual([], gui_libraries("\tlibQt6Core.so.6 => /usr/lib/libQt6Core.so.6\n\tlibxml2.so.2 => /x\n"))

    def test_core_needs_no_gui(self):
        programs = [name for name in os.environ.get("AFS_CORE_TESTS", "").split("|") if name]
        self.assertTrue(programs, "no test program of core was named")
        for program in programs:
            with self.subTest(program=os.path.basename(program)):
                listed = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
                self.assertIn("libQt6Core.so", listed)
                self.assertEqual([], gui_libraries(listed))


if __name__ == "__main__":
    unittest.main()
