# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for the real program: a display, a window manager, a session bus and an accessibility bus.

The program is read as a screen reader reads it and driven by the mouse and the keyboard of the display; nothing in it
knows that it is tested.
"""
import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from gi.repository import Gio, GLib

PATIENCE = 60  # seconds after which something counts as hung
ACCESSIBLE = "org.a11y.atspi.Accessible"
SHOWING = 25  # the number of this state in AT-SPI
CHECKED = 4
FOCUSED = 12
SENSITIVE = 24  # it can be pressed
CROWDED = 60  # rows and marks that are not walked


def until(holds, what):
    end = time.monotonic() + PATIENCE
    while True:
        try:
            if value := holds():
                return value
        except GLib.Error:
            pass  # it is not there yet, or went away while it was looked at
        if time.monotonic() > end:
            raise AssertionError(f"it never came to this: {what}")
        time.sleep(0.05)


class Bus:
    def __init__(self, address):
        flags = Gio.DBusConnectionFlags
        self.link = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def call(self, service, path, interface, method, arguments=None):
        return self.link.call_sync(service, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 10_000,
                                   None).unpack()

    def get(self, service, path, interface, name):
        return self.call(service, path, "org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", (interface, name)))[0]


class Node:
    """One thing that a screen reader can tell of. Each question goes to the program."""

    def __init__(self, desktop, service, path):
        self.desktop, self.service, self.path = desktop, service, path

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    def __eq__(self, other):
        return isinstance(other, Node) and (self.service, self.path) == (other.service, other.path)

    def __hash__(self):
        return hash((self.service, self.path))

    def call(self, method, arguments=None, interface=ACCESSIBLE):
        return self.desktop.reading.call(self.service, self.path, interface, method, arguments)

    def get(self, name):
        return self.desktop.reading.get(self.service, self.path, ACCESSIBLE, name)

    name = property(lambda self: self.get("Name"))
    role = property(lambda self: self.call("GetRoleName")[0])
    box = property(lambda self: self.call("GetExtents", GLib.Variant("(u)", (0,)), "org.a11y.atspi.Component")[0])

    def stands(self, state):
        low, high = self.call("GetState")[0]
        return bool((low | high << 32) >> state & 1)

    def below(self):
        """What is on the screen of it."""
        if not self.stands(SHOWING):
            return
        yield self
        if self.get("ChildCount") <= CROWDED:
            for child in self.call("GetChildren")[0]:
                yield from Node(self.desktop, *child).below()

    def all(self, role=None, name=None):
        fits = name.search if isinstance(name, re.Pattern) else (lambda text: text == name)
        return [node for node in self.below()
                if (role is None or node.role == role) and (name is None or fits(node.name))]

    def find(self, role=None, name=None):
        return until(lambda: self.all(role, name), f"{role} named {name!r} is on the screen")[0]

    def gone(self, role=None, name=None):
        until(lambda: not self.all(role, name), f"{role} named {name!r} is no longer on the screen")

    def point(self, across=0.5, down=0.5):
        x, y, width, height = self.box
        return round(x + width * across), round(y + height * down)

    def click(self):
        self.desktop.pointer("mousemove", *self.point(), "click", 1)
        return self

    def drag(self, begin, end):
        """With the mouse, from one point of the screen to another, slowly enough for a person."""
        self.desktop.pointer("mousemove", *begin, "mousedown", 1)
        for step in range(1, 13):
            self.desktop.pointer("mousemove", *(a + (b - a) * step // 12 for a, b in zip(begin, end)))
            time.sleep(0.03)
        time.sleep(0.2)
        self.desktop.pointer("mouseup", 1)

    def type(self, text):
        """Instead of what a field holds."""
        self.click()
        self.desktop.key("ctrl+a")
        self.desktop.pointer("type", "--delay", 20, text)
        return self

    def focus(self):
        self.call("GrabFocus", None, "org.a11y.atspi.Component")
        return self

    def process(self):
        """The number of the program that shows it."""
        return self.desktop.reading.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                         "GetConnectionUnixProcessID", GLib.Variant("(s)", (self.service,)))[0]

    def press(self):
        """As a screen reader does it."""
        self.call("DoAction", GLib.Variant("(i)", (0,)), "org.a11y.atspi.Action")
        return self


class Desktop:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="afs-desktop-"))
        self.folder.chmod(0o755)  # the server's user has to get in
        self.started = []
        self.variables = {name: value for name, value in os.environ.items()
                          if not name.startswith(("XDG_", "PG", "QT_")) and name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        for name, place in {"HOME": "home", "XDG_RUNTIME_DIR": "runtime", "XDG_CONFIG_HOME": "home/.config",
                            "XDG_CACHE_HOME": "home/.cache", "XDG_DATA_HOME": "home/.local/share",
                            "XDG_STATE_HOME": "home/.local/state"}.items():
            (self.folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
            self.variables[name] = str(self.folder / place)
        (self.folder / "home").chmod(0o755)
        self.variables |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
                           "TZ": "Europe/Berlin"}
        try:
            self.begin()
        except BaseException:
            self.close()
            raise

    def begin(self):
        read, write = os.pipe()
        self.display = self.start("Xvfb", "-displayfd", str(write), "-screen", "0", "1500x1200x24", "-nolisten", "tcp",
                                  pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as pipe:
            self.variables["DISPLAY"] = ":" + pipe.readline().strip()
        bus = self.folder / "runtime/bus"
        self.start("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={bus}")
        self.variables["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
        # Its socket is there before it listens: only an answer says that it is up.
        self.session = until(lambda: Bus(f"unix:path={bus}"), "there is a session bus")
        self.start("openbox", "--sm-disable")
        self.reading = Bus(self.session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0])

    def close(self):
        for process in reversed(self.started):
            if process.poll() is None:
                process.terminate()
        for process in reversed(self.started):
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *command, **more):
        with open(self.folder / "output.log", "ab") as output:
            process = subprocess.Popen([str(word) for word in command], env=self.variables, stdin=subprocess.DEVNULL,
                                       stdout=output, stderr=output, **more)
        self.started.append(process)
        return process

    def programs(self):
        roots = self.reading.call("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", ACCESSIBLE,
                                  "GetChildren")[0]
        return [Node(self, *root) for root in roots]

    def launch(self, *command):
        """The program, and what a screen reader finds of it."""
        known = {(node.service, node.path) for node in self.programs()}
        process = self.start(*command)

        def arrived():
            if process.poll() is not None:
                raise AssertionError(f"it ended with {process.returncode}: {(self.folder / 'output.log').read_text()}")
            return [node for node in self.programs() if (node.service, node.path) not in known]
        return process, until(arrived, "it can be read")[0]

    def successor(self, known):
        """Of a program that started itself anew: what a screen reader finds of it. `known`: the nodes from before."""
        before = {node.service for node in known}
        return until(lambda: [node for node in self.programs() if node.service not in before],
                     "the program is there again")[0]

    def pointer(self, *what):
        subprocess.run(["xdotool", *map(str, what)], env=self.variables, check=True, timeout=PATIENCE)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], env=self.variables, check=True, timeout=PATIENCE)
