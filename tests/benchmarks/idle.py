#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""idle.py [PLAYS] [MINUTES]: what the program costs while it is in the tray without a window, signed in and scanning.

The real program over a million plays, on a display, a bus, a keyring and a tray of its own, with the stand-in for
Spotify. AFS_PROGRAM and AFS_STAND_IN name the two programs, of a release build. Needs Xvfb and Debian's python3-gi.
"""
import os
import random
import subprocess
import sys
import threading
import time
import zipfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "spotify"), str(HERE.parent / "oracle")]
import live  # noqa: E402
import program  # noqa: E402

TICKS = os.sysconf("SC_CLK_TCK")
BUDGET_CPU = 0.5  # seconds in ten minutes
BUDGET_PSS = 80  # MB
WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
</interface></node>"""


class Tray:
    """A desktop's tray, as far as a program sees it."""

    def __init__(self, address):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.items = []
        properties = {"RegisteredStatusNotifierItems": lambda: GLib.Variant("as", self.items),
                      "IsStatusNotifierHostRegistered": lambda: GLib.Variant("b", True),
                      "ProtocolVersion": lambda: GLib.Variant("i", 0)}
        self.bus.register_object("/StatusNotifierWatcher", Gio.DBusNodeInfo.new_for_xml(WATCHER).interfaces[0],
                                 self.called, lambda *asked: properties[asked[4]](), None)
        Gio.bus_own_name_on_connection(self.bus, "org.kde.StatusNotifierWatcher", Gio.BusNameOwnerFlags.NONE, None, None)
        threading.Thread(target=GLib.MainLoop().run, daemon=True).start()

    def called(self, _bus, _sender, _path, _interface, method, arguments, invocation):
        if method == "RegisterStatusNotifierItem":
            self.items.append(arguments.unpack()[0])
        invocation.return_value(None)


def write_dump(path, plays):
    """Ten years of somebody with 60 000 songs."""
    dice = random.Random(7)
    end = datetime.now(timezone.utc) - timedelta(days=3)
    step = timedelta(days=3650) / plays
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for first in range(0, plays, 16_000):
            rows = []
            for number in range(first, min(first + 16_000, plays)):
                song = int(60_000 * dice.random() ** 3)
                moment = (end - step * (plays - number)).strftime("%Y-%m-%dT%H:%M:%SZ")
                rows.append(
                    f'{{"ts":"{moment}","platform":"linux","ms_played":{dice.randrange(1000, 240000)},"conn_country":"DE",'
                    f'"master_metadata_track_name":"Song {song}","master_metadata_album_artist_name":"Artist {song // 12}",'
                    f'"master_metadata_album_album_name":"Album {song // 6}","spotify_track_uri":"spotify:track:{song:022d}",'
                    '"reason_start":"trackdone","reason_end":"trackdone","shuffle":false,"skipped":false,'
                    '"offline":false,"offline_timestamp":null,"incognito_mode":false}')
            archive.writestr(f"Spotify Extended Streaming History/Streaming_History_Audio_{first // 16_000}.json",
                             "[" + ",".join(rows) + "]")


def display():
    """A display of its own: the process, and its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as file:
        return server, ":" + file.readline().strip()


def cpu_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def pss_megabytes(pid):
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no Pss")


def print_budget(name, measured, budget, unit):
    verdict = "PASS" if measured <= budget else "MISS"
    print(f"{name:<58} {measured:10.2f} {unit:<5} {budget:10.2f} {unit:<5} {verdict}", flush=True)


def measure(data, tray, minutes, variables):
    environment = program.environment(data.workspace.path) | data.variables | variables
    process = subprocess.Popen((program.PROGRAM, "--data-dir", str(data.path), "--background"),
                               stdin=subprocess.DEVNULL, env=environment, cwd=data.workspace.path)
    try:
        end = time.monotonic() + 30
        while not tray.items and process.poll() is None and time.monotonic() < end:
            time.sleep(0.1)
        assert tray.items, "the program did not find the tray: it would open a window"
        time.sleep(60)  # the first round is over
        before = cpu_seconds(process.pid)
        time.sleep(minutes * 60)
        print_budget(f"processor time of {minutes} min in the tray", cpu_seconds(process.pid) - before,
                     BUDGET_CPU * minutes / 10, "s")
        print_budget("memory of the program (PSS)", pss_megabytes(process.pid), BUDGET_PSS, "MB")
    finally:
        process.terminate()
        code = process.wait(60)
    print_budget("exit code after SIGTERM", code, 0, "")


def main():
    plays = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    minutes = float(sys.argv[2]) if len(sys.argv) > 2 else 10
    workspace = program.Workspace()
    running = []
    try:
        spotify = live.StandIn()
        keyring = live.Keyring(workspace.path / "keyring")
        running = [spotify.close, keyring.close, workspace.close]
        data = live.LiveFolder(workspace.path / "data", workspace, {
            "ANALYTICS_SPOTIFY_API_URL": spotify.url, "ANALYTICS_SPOTIFY_ACCOUNTS_URL": spotify.url,
            "DBUS_SESSION_BUS_ADDRESS": keyring.address})
        workspace.folders.append(data)
        write_dump(workspace.path / "dump.zip", plays)
        print(f"{data.ask('import', workspace.path / 'dump.zip')['plays_after']} plays", flush=True)
        assert data.sign_in()[0].code == 0, "nobody is signed in"
        server, name = display()
        running.insert(0, server.kill)
        measure(data, Tray(keyring.address), minutes, {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"})
    finally:
        for stop in running or [workspace.close]:
            stop()


if __name__ == "__main__":
    main()
