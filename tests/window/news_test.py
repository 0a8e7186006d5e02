# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop tells of the program, in a real window: a click on it opens the page that it is about."""
import re
import unittest

from window_case import DRAG_SOURCE, WindowCase  # first: it ends the run where something is not installed
from desktop import until


class News(WindowCase):
    def test_a_click_on_the_news_of_an_import_opens_the_imports(self):
        self.without_first_steps()
        self.sign_in()
        process, app = self.launch("--page", "overview")
        window = self.window_of(app)
        self.services.icon()
        _, files = self.desktop.launch(DRAG_SOURCE, self.dump())
        label = files.find("label", "Drag me")
        label.drag(label.point(), window.point(0.6, 0.6))
        dialog = app.find("dialog", "Import listening history")
        begin = dialog.find("push button", re.compile("^Import [0-9,]+ plays$"))
        label.click()  # somebody who looks at the window is told nothing
        begin.press()
        until(lambda: any("import is finished" in text for _, text in self.services.told), "it is told of")
        self.assertEqual([], window.all("page tab", "Not counted"))
        self.services.click_news()
        window.find("page tab", "Not counted")
        self.end(process)

    def test_a_click_on_the_news_of_a_sign_in_that_ended_opens_the_scanner(self):
        self.without_first_steps()
        self.sign_in()
        process, app = self.launch("--page", "clock")
        self.window_of(app)
        until(lambda: "Scan now" in self.services.texts(), "the tray knows the account")
        self.desktop.key("ctrl+w")
        until(lambda: not app.all("frame"), "the window is closed")
        self.spotify.do("revoke")
        self.spotify.do("end_access")
        self.services.choose("Scan now")
        until(lambda: any("sign-in ended" in text for _, text in self.services.told), "it is told of")
        self.services.click_news()
        self.window_of(app).find("label", "Scanner")
        self.end(process)


if __name__ == "__main__":
    unittest.main()
