# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop offers to a program in its tray: a place for the icon with its menu, and notifications."""
import threading

from gi.repository import Gio, GLib

from desktop import Bus, until

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""
NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
</interface></node>"""
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class Services:
    def __init__(self, desktop):
        self.address = desktop.variables["DBUS_SESSION_BUS_ADDRESS"]
        self.icons, self.told = [], []
        self.context = GLib.MainContext.new()
        self.loop = GLib.MainLoop.new(self.context, False)
        self.ready = threading.Event()
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()
        assert self.ready.wait(30), "the tray does not come up"

    def close(self):
        self.loop.quit()
        self.thread.join(30)

    def serve(self):
        self.context.push_thread_default()
        self.bus = Bus(self.address)
        for path, description, name in (("/StatusNotifierWatcher", WATCHER, "org.kde.StatusNotifierWatcher"),
                                        ("/org/freedesktop/Notifications", NOTIFICATIONS,
                                         "org.freedesktop.Notifications")):
            for interface in Gio.DBusNodeInfo.new_for_xml(description).interfaces:
                self.bus.link.register_object(path, interface, self.called, self.read, None)
            self.bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                          GLib.Variant("(su)", (name, 4)))
        self.ready.set()
        self.loop.run()

    def called(self, _bus, sender, _path, _interface, method, arguments, invocation):
        arguments, answer = arguments.unpack(), None
        if method == "RegisterStatusNotifierItem":
            self.icons.append((sender, arguments[0] if arguments[0].startswith("/") else "/StatusNotifierItem"))
        elif method == "GetCapabilities":
            answer = GLib.Variant("(as)", (["body", "actions"],))
        elif method == "GetServerInformation":
            answer = GLib.Variant("(ssss)", ("test", "test", "1", "1.2"))
        elif method == "Notify":
            self.told.append((arguments[3], arguments[4]))
            answer = GLib.Variant("(u)", (len(self.told),))
        invocation.return_value(answer)

    def read(self, _bus, _sender, _path, _interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", [a + b for a, b in self.icons]),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def icon(self):
        return until(lambda: self.icons, "there is an icon in the tray")[-1]

    def click_icon(self):
        self.bus.call(*self.icon(), ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))

    def click_news(self):
        """On what was told last."""
        self.bus.link.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications",
                                  "ActionInvoked", GLib.Variant("(us)", (len(self.told), "default")))

    def menu(self):
        """The entries that are shown, those of submenus too: number and text."""
        service, path = self.icon()
        menu = self.bus.get(service, path, ITEM, "Menu")
        entries = []

        def read(node):
            number, what, children = node
            if number and what.get("visible", True) and what.get("label"):
                entries.append((number, what["label"].replace("_", "")))
            for child in children:
                read(child)
        read(self.bus.call(service, menu, MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, [])))[1])
        return entries

    def texts(self):
        return [text for _, text in self.menu()]

    def choose(self, text):
        service, path = self.icon()
        number = until(lambda: [n for n, t in self.menu() if t == text], f"the tray has “{text}”")[0]
        menu = self.bus.get(service, path, ITEM, "Menu")
        self.bus.call(service, menu, MENU, "Event",
                      GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))
