#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report says, for all rules, in zones with odd offsets and clock changes, over awkward ranges."""
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import dumps
from program_case import main, ProgramTest, oracle


class Reports(ProgramTest):
    RANGES = (
        (None, None),
        (date(2016, 1, 1), date(2017, 1, 1)),
        (date(2019, 12, 31), date(2020, 1, 1)),
        (date(2020, 2, 29), date(2020, 3, 1)),
        (date(2018, 4, 1), None),
        (None, date(2016, 2, 29)),
        (date(2021, 10, 2), date(2021, 11, 8)),
        (date(2016, 3, 13), date(2016, 4, 4)),
        (date(2030, 1, 1), date(2031, 1, 1)),
    )

    def setUp(self):
        super().setUp()
        life = dumps.Life(7, sessions=400)
        for path in (
            self.zip(dumps.account(life.between((2022, 3, 1), (2025, 1, 1))), "MyData"),
            self.zip(dumps.extended(life.between((2013, 1, 1), (2024, 1, 1)))),
        ):
            self.data.ask("import", path)
            self.history.import_dumps([path])

    def in_parallel(self, checks):
        """Each check is the arguments of check_report; every disagreement is told, not only the first."""

        def run(check):
            try:
                self.check_report(self.history.plays, *check)
            except AssertionError as error:
                return error

        with ThreadPoolExecutor(3) as pool:
            for check, error in zip(checks, pool.map(run, checks)):
                with self.subTest(check=check):
                    if error:
                        raise error

    def test_all_rules_in_all_zones(self):
        self.in_parallel([(rule, None, None, zone) for rule in oracle.RULES for zone in dumps.ZONES])

    def test_ranges_in_all_zones(self):
        checks = [
            (oracle.RULES[(i + j) % 5], first, end, zone, (100000, 3, 1)[j % 3])
            for i, (first, end) in enumerate(self.RANGES)
            for j, zone in enumerate(dumps.ZONES)
        ]
        self.in_parallel(checks)

    def test_awkward_days(self):
        self.in_parallel(
            [
                ("everything", date(y, m, d), date(y, m, d + 1), zone)
                for zone, days in (
                    ("Europe/Berlin", ((2018, 3, 25), (2021, 10, 30))),
                    ("America/Detroit", ((2018, 3, 11), (2021, 11, 7))),
                    ("Australia/Lord_Howe", ((2018, 4, 1), (2021, 10, 3), (2024, 4, 7))),
                    ("Asia/Kolkata", ((2016, 2, 28), (2020, 1, 1))),
                )
                for y, m, d in days
            ]
        )

    def test_the_defaults(self):
        found = self.data.ask("report")
        self.assertEqual(
            found, self.data.ask("report", "--top", 10, "--rule", "spotify", "--time-zone", "Europe/Berlin")
        )
        self.assertEqual(len(found["top_tracks"]), 10)
        self.assertEqual(found, self.data.ask("report", "--account", "all"))


if __name__ == "__main__":
    main()
