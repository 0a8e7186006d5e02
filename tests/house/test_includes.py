#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include of app, core and ui; and shows first that a forbidden one would be caught."""

import os
import unittest

import tree
from includes import Checker

QT = os.environ.get("AFS_QT_INCLUDE_DIR", "/usr/include/x86_64-linux-gnu/qt6")

FORBIDDEN = [
    ("core/base/a.h", "#include <QWidget>"),
    ("core/base/a.h", "#include <QtWidgets/QWidget>"),
    ("core/base/a.h", "#  include <QtGui/qimage.h>"),
    ("core/library/a.h", "#include <QColor>"),
    ("core/statistics/a.cpp", "#include <QtCharts>"),
    ("core/domain/a.h", '#include "core/store/session.h"'),
    ("core/statistics/a.h", '#include "core/store/session.h"'),
    ("core/library/a.h", '#include "core/postgres/server.h"'),
    ("core/store/a.h", '#include "core/dump/dump_row.h"'),
    ("core/dump/a.cpp", '#include "ui/theme.h"'),
    ("core/dump/a.cpp", '#include "app/main.h"'),
    ("core/dump/a.cpp", '#include "dump_row.h"'),
    ("core/dump/a.cpp", "#include <core/dump/dump_row.h>"),
    ("core/dump/a.cpp", "#include <QSqlQuery>"),
    ("core/dump/a.cpp", "#include <libpq-fe.h>"),
    ("core/store/a.cpp", "#include <simdjson.h>"),
    ("core/postgres/a.cpp", "#include <QTcpSocket>"),
    ("core/library/a.cpp", "#include <archive.h>"),
    ("core/base/a.cpp", "#include <boost/any.hpp>"),
    ("core/spotify/a.cpp", "#include <QDBusConnection>"),
    ("core/spotify/a.cpp", "#include <qt6keychain/keychain.h>"),
    ("core/new_folder/a.cpp", "#include <vector>"),
    ("ui/pages/a.cpp", "#include <QSqlQuery>"),
    ("ui/pages/a.cpp", "#include <QNetworkAccessManager>"),
    ("ui/pages/a.cpp", "#include <QJsonDocument>"),
    ("ui/pages/a.cpp", '#include "core/store/session.h"'),
    ("ui/pages/a.cpp", '#include "core/postgres/server.h"'),
    ("ui/pages/a.cpp", '#include "app/composition.h"'),
    ("app/a.cpp", "#include <QSqlDatabase>"),
    ("app/a.cpp", "#include <QNetworkReply>"),
    ("app/a.cpp", "#include <QtCharts/QChart>"),
    ("app/a.cpp", 'query(QStringLiteral("SELECT 1"));'),
    ("ui/a.cpp", 'auto sql = "INSERT INTO play VALUES ($1)";'),
    ("ui/a.cpp", 'q("select plays from play");'),
    ("ui/a.cpp", 'q("  insert into play values (1)");'),
    ("ui/a.cpp", 'q("WITH x AS (SELECT 1) TABLE x");'),
    ("core/dump/a.cpp", 'q("truncate play");'),
    ("core/dump/a.cpp", 'q(R"sql(delete from play)sql");'),
    ("ui/a.cpp", "#import <QSqlQuery>"),
    ("ui/a.cpp", "#include/**/<QSqlQuery>"),
    ("ui/a.cpp", "/**/#include <QSqlQuery>"),
    ("ui/a.cpp", "%:include <QSqlQuery>"),
    ("ui/a.cpp", "#include_next <QSqlQuery>"),
]

ALLOWED = [
    ("core/base/a.h", "#include <QString>"),
    ("core/base/a.h", "#include <tl/expected.hpp>"),
    ("core/base/a.cpp", "#include <sys/stat.h>"),
    ("core/store/a.cpp", "#include <QSqlQuery>"),
    ("core/store/a.cpp", "#include <libpq-fe.h>"),
    ("core/store/a.cpp", 'run("SELECT 1");'),
    ("core/dump/a.cpp", "#include <simdjson.h>"),
    ("core/dump/a.h", '#include "core/postgres/connection_params.h"'),
    ("core/spotify/a.cpp", "#include <QNetworkReply>"),
    ("core/scan/a.cpp", "#include <QDBusConnection>"),
    ("ui/pages/a.cpp", "#include <QtCharts/QChartView>"),
    ("ui/pages/a.cpp", '#include "core/statistics/statistics.h"'),
    ("ui/pages/a.cpp", 'button->setText(tr("Select a file"));'),
    ("ui/pages/a.cpp", 'button->setText(tr("Copy to the clipboard"));'),
    ("ui/pages/a.cpp", '#include "a.moc"'),
    ("app/a.cpp", "#include <QLocalServer>"),
    ("app/a.cpp", "#include <QJsonObject>"),
    ("app/a.cpp", '#include "ui/main_window.h"'),
]


class Includes(unittest.TestCase):
    def setUp(self):
        self.checker = Checker(QT)

    def test_forbidden_lines_are_caught(self):
        for path, line in FORBIDDEN:
            with self.subTest(path=path, line=line):
                self.assertEqual(1, len(self.checker.check(path, f"// comment\n{line}\n")))

    def test_allowed_lines_pass(self):
        for path, line in ALLOWED:
            with self.subTest(path=path, line=line):
                self.assertEqual([], self.checker.check(path, line))

    def test_the_tree_keeps_the_rules(self):
        paths = tree.sources("core", "ui", "app")
        self.assertGreater(len(paths), 20, "the tree was not found")
        problems = [problem for path in paths for problem in self.checker.check(path, tree.read(path))]
        self.assertEqual([], problems, "\n" + "\n".join(problems))


if __name__ == "__main__":
    unittest.main()
