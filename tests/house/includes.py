# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include what: the third of the three nets that hold the layers apart (core/README.md has the picture).

The compiler is no help here: Debian puts all Qt headers below one folder, so a target that links only Qt6::Core
compiles `#include <QtWidgets/QWidget>` without a word.
"""

import os
import re
from dataclasses import dataclass

COMMENT = re.compile(r"/\*.*?\*/")
INCLUDE = re.compile(r'^\s*(?:#|%:)\s*(?:include|include_next|import)\s*([<"])([^">]+)[">]')
SQL = re.compile(r'"\s*(?:SELECT\s|INSERT INTO\s|UPDATE \w+ SET\s|DELETE FROM\s|CREATE (?:TABLE|DATABASE|ROLE|INDEX)\s|'
                 r'ALTER (?:TABLE|ROLE)\s|DROP (?:TABLE|DATABASE)\s|COPY [\w(]|WITH \w+ AS\s|TRUNCATE\s|'
                 # As this program writes it; a sentence for people begins with a capital.
                 r'select\s|insert into\s|update \w+ set\s|delete from\s|create (?:table|database|role|index)\s|'
                 r'alter (?:table|role)\s|drop (?:table|database)\s|copy [\w(]+.*\b(?:from|to) std|'
                 r'with \w+ as\s|truncate\s)')
RAW = re.compile(r'R"(\w*)\(')


@dataclass(frozen=True)
class Rules:
    """What the sources of one folder may include, apart from the C++ library and POSIX."""

    own: tuple = ()        # our folders, or single headers of one
    qt: tuple = ()         # Qt modules besides QtCore, or single headers of one
    libraries: tuple = ()  # third-party headers, by prefix
    json: bool = True
    sql: bool = False


# ConnectionParams is the value that says where the database is: services take it and hand it to their thread's session.
PARAMS = "core/postgres/connection_params.h"
# And this one where a person would have it be.
ADDRESS = "core/postgres/server_address.h"
SOURCES = {
    "core/base": Rules(libraries=("tl/expected.hpp",)),
    "core/domain": Rules(own=("core/base",)),
    "core/secrets": Rules(own=("core/base",), libraries=("qt6keychain/",)),
    # It talks to a server through PostgreSQL's own programs, and asks psql for names when a cluster moves to a new one.
    "core/postgres": Rules(own=("core/base", "core/secrets"), sql=True),
    "core/store": Rules(own=("core/base", "core/domain", "core/postgres"), qt=("QtSql",),
                        libraries=("libpq-fe.h", "libpq/", "postgres_ext.h", "pg_config"), sql=True),
    "core/spotify": Rules(own=("core/base", "core/domain", "core/secrets"), qt=("QtNetwork",)),
    "core/dump": Rules(own=("core/base", "core/domain", "core/store", PARAMS),
                       libraries=("simdjson.h", "archive.h", "archive_entry.h")),
    "core/library": Rules(own=("core/base", "core/domain", "core/store", PARAMS)),
    "core/statistics": Rules(own=("core/base", "core/domain", "core/library")),
    "core/scan": Rules(own=("core/base", "core/domain", "core/secrets", "core/spotify", "core/store", "core/library", PARAMS),
                       qt=("QtDBus",)),
    "ui": Rules(own=("core/base", "core/domain", "core/library", "core/statistics", "core/dump", "core/scan",
                     ADDRESS),
                qt=("QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtConcurrent"),
                json=False),
    # Names of countries in every language: Qt has them in English and in their own.
    "ui/models": Rules(own=("core/base", "core/domain", "core/library", "core/statistics", "core/dump", "core/scan",
                            "ui/charts", "ui/theme", ADDRESS),
                       qt=("QtGui", "QtWidgets", "QtConcurrent"), libraries=("unicode/uloc.h",), json=False),
    # The desktop says over D-Bus whether it is light or dark; nothing else in the window listens there.
    "ui/theme": Rules(own=("core/base",), qt=("QtGui", "QtWidgets", "QtSvg", "QtDBus"), json=False),
    # Whether there is a tray is told over D-Bus before Qt is asked.
    "ui/tray": Rules(own=("core/base", "core/domain", "core/library", "core/statistics", "core/dump", "core/scan",
                          "ui/models", "ui/charts", "ui/theme", ADDRESS),
                     qt=("QtGui", "QtWidgets", "QtDBus"), json=False),
    # Two of QtNetwork's classes are not network: they make one program of two starts.
    "app": Rules(own=("core", "ui"), qt=("QtGui", "QtWidgets", "QLocalServer", "QLocalSocket")),
}

STANDARD = re.compile(r"^[a-z_]+$")  # <vector>, <stop_token>; C++ names have no suffix
POSIX = re.compile(r"^(sys/[a-z_]+\.h|(dirent|errno|fcntl|grp|limits|poll|pthread|pwd|signal|spawn|stdio|termios|time|"
                   r"unistd)\.h)$")


def qt_modules(include_dir):
    """Header name -> Qt module, from the installed headers."""
    modules = {}
    for module in sorted(os.listdir(include_dir)):
        folder = os.path.join(include_dir, module)
        if module.startswith("Qt") and os.path.isdir(folder):
            modules[module] = module
            for header in os.listdir(folder):
                modules.setdefault(header, module)
    if "QtWidgets" not in modules:
        raise FileNotFoundError(f"the headers of Qt are not in {include_dir}")
    return modules


class Checker:
    def __init__(self, qt_include_dir):
        self.modules = qt_modules(qt_include_dir)

    def check(self, path, text):
        """Sentences about what is wrong with the source file `path` (relative to the root, with slashes)."""
        folder = max((f for f in SOURCES if path.startswith(f + "/")), key=len, default=None)
        if folder is None:
            return [f"{path}: no rules for this folder: add it to tests/house/includes.py"]
        rules = SOURCES[folder]
        problems = []
        for number, line in enumerate(text.splitlines(), 1):
            found = INCLUDE.match(COMMENT.sub(" ", line))
            if found:
                reason = self._refused(folder, rules, found[1] == "<", found[2])
                if reason:
                    problems.append(f"{path}:{number}: {line.strip()}: {reason}")
            elif not rules.sql and SQL.search(RAW.sub('"', line)):
                problems.append(f"{path}:{number}: SQL lives in core/store alone")
        return problems

    def _refused(self, folder, rules, system, header):
        first = header.split("/")[0]
        if first in ("core", "ui", "app"):
            if system:
                return "our own headers stand in quotes"
            if _below(header, (folder, *rules.own)):
                return None
            return f"{folder} may use {', '.join(rules.own) or 'nothing of ours'}"
        if not system:
            generated = header.endswith(".moc") or header.startswith(("moc_", "ui_"))
            return None if generated else "our own headers are named from the root, all others stand in <>"
        if STANDARD.match(header) or POSIX.match(header):
            return None
        module = self._module(header)
        if module:
            return self._refused_qt(folder, rules, module, header.split("/")[-1])
        if header.startswith(rules.libraries or ("\0",)):
            return None
        return f"{folder} uses no such library; each has one folder that may (tests/house/includes.py)"

    def _module(self, header):
        first, _, rest = header.partition("/")
        return self.modules.get(first) if not rest or first.startswith("Qt") else None

    @staticmethod
    def _refused_qt(folder, rules, module, name):
        if name.lower().startswith("qjson") and not rules.json:
            return f"{folder} reads no JSON"
        if module == "QtCore" or module in rules.qt or name in rules.qt:
            return None
        return f"{folder} uses QtCore{''.join(f', {part}' for part in rules.qt)} and not {module}"


def _below(header, allowed):
    return any(header == part or header.startswith(part + "/") for part in allowed)
