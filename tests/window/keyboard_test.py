# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program by the keyboard alone: no test here touches the mouse."""
import re
import sys
import time
import unittest

from window_case import WindowCase  # first: it ends the run where something is not installed
from desktop import FOCUSED, until


class Keyboard(WindowCase):
    def setUp(self):
        super().setUp()
        self.keys = 0

    def press(self, *keys):
        self.keys += len(keys)
        self.desktop.key(*keys)

    def has_the_focus(self, app, role, name):
        """What a screen reader would say now."""
        until(lambda: [node for node in app.all(role, name) if node.stands(FOCUSED)], f"{role} {name!r} has the focus")

    def type(self, text):
        self.desktop.pointer("type", "--delay", 20, text)

    def import_the_dump(self, app):
        self.has_the_focus(app, "push button", "Choose files…")
        self.press("Return")
        self.has_the_focus(app, "text", "File name:")
        self.type(str(self.dump()))
        self.press("Return")
        self.has_the_focus(app, "push button", re.compile("^Import [0-9,]+ plays$"))
        self.press("Return")
        self.has_the_focus(app, "push button", "Close")
        self.press("Return")
        app.gone("dialog", "Import listening history")

    def test_from_the_first_start_to_a_mark_of_ones_own_dump(self):
        began = time.monotonic()
        process, app = self.launch()
        self.has_the_focus(app, "push button", "Next")
        self.press("Return")
        self.has_the_focus(app, "push button", "Import your export…")
        self.press("Return")
        self.import_the_dump(app)
        self.has_the_focus(app, "push button", "Look at the charts")
        self.press("Return")
        app.gone("dialog", "First steps")
        window = self.window_of(app)
        chart = window.find("list", "Who most?")
        self.walk_to(app, chart)
        self.press("Down")
        mark = until(lambda: [item for item in chart.all("list item") if item.stands(FOCUSED)], "a mark is the current one")
        self.press("space")
        window.find("push button", re.compile("^Remove the filter .*" + re.escape(mark[0].name.split(":")[0])))
        self.press("Escape")  # off the mark
        until(lambda: not any(item.stands(FOCUSED) for item in chart.all("list item")), "no mark is the current one")
        self.press("Escape")  # and off the filter
        window.gone("push button", re.compile("^Remove the filter"))
        print(f"from the first start to a mark by {self.keys} keys, in {time.monotonic() - began:.1f} s of a machine",
              file=sys.stderr)
        self.end(process)

    def walk_to(self, app, wanted):
        """By Tab, which reaches everything. As a person does: the next step is made from where the last one led."""
        here = until(lambda: [self.focused(app)], "the window is read")[0]
        for _ in range(60):
            if here == wanted:
                return
            self.press("Tab")
            here = until(lambda: (there := self.focused(app)) != here and there, f"Tab leads on from {here}")
        self.fail(f"Tab does not lead to {wanted}")

    @staticmethod
    def focused(app):
        return next((node for node in app.below() if node.stands(FOCUSED)), None)


if __name__ == "__main__":
    unittest.main()
