#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every file of the repository has, and has not."""

import os
import re
import unittest

import tree

LONGEST = 400
OURS = (".cpp", ".h", ".py", ".cmake", ".sh", "CMakeLists.txt")
UNREAD = re.compile(r"std::ranges::(?:rotate|partition|stable_partition|unique|remove|remove_if|search|search_n|find_end"
                    r"|equal_range)\b")
RESERVED = re.compile(r"\b(_[A-Z]\w*|\w*__\w*)\b")
OF_THE_COMPILER = ("__builtin_", "__SANITIZE_", "__has_", "__LINE__", "__FILE__", "_Exit")
STRING_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
# A name that a source brings in: `using afs::tests::row;`, `namespace names = afs::names;`.
BROUGHT_IN = re.compile(r"^\s*(?:using\s+(?:typename\s+)?(?:::)?(?:\w+::)+(\w+)|namespace\s+(\w+)\s*=\s*[\w:]+);", re.MULTILINE)


def is_script(path):
    full = os.path.join(tree.ROOT, path)
    with open(full, "rb") as file:
        return file.read(2) == b"#!"


class Files(unittest.TestCase):
    def test_no_source_is_longer_than_a_person_reads(self):
        long = [f"{path}: {lines} lines" for path in tree.sources("core", "ui", "app", "tests")
                if (lines := tree.read(path).count("\n")) > LONGEST]
        self.assertEqual([], long, f"\nsplit what is above {LONGEST} lines:\n" + "\n".join(long))

    def test_every_source_names_its_licence(self):
        without = [path for path in tree.files() if path.endswith(OURS) or is_script(path)
                   if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line
                              for line in tree.read(path).splitlines()[:3])]
        self.assertEqual([], without)

    def test_every_header_is_read_once(self):
        without = [path for path in tree.sources("core", "ui", "app", "tests")
                   if path.endswith(".h") and "#pragma once" not in tree.read(path)]
        self.assertEqual([], without)

    def test_no_name_is_one_that_the_language_keeps_for_itself(self):
        self.assertEqual(["_Row", "a__b"], [name for name in RESERVED.findall("struct _Row { int a__b = __LINE__; };")
                                            if not name.startswith(OF_THE_COMPILER)])
        taken = [f"{path}: {name}" for path in tree.sources("core", "ui", "app", "tests")
                 for name in RESERVED.findall(STRING_OR_COMMENT.sub("", tree.read(path)))
                 if not name.startswith(OF_THE_COMPILER)]
        self.assertEqual([], taken, "\n" + "\n".join(taken))

    def test_every_algorithm_can_be_read_by_clang_tidy(self):
        unread = [f"{path}: {found}" for path in tree.sources("core", "ui", "app", "tests")
                  for found in UNREAD.findall(tree.read(path))]
        self.assertEqual([], unread, "\nclang 14 cannot compile libstdc++'s, take the one of std:\n" + "\n".join(unread))

    def test_every_name_that_a_source_brings_in_is_used(self):
        idle = []
        for path in tree.sources("core", "ui", "app", "tests"):
            text = re.sub(r"//.*|^\s*#\s*include.*", "", tree.read(path), flags=re.MULTILINE)
            for brought in BROUGHT_IN.finditer(text) if path.endswith(".cpp") else ():
                name = brought[1] or brought[2]
                if not re.search(rf"(?<!::)\b{name}\b", text[:brought.start()] + text[brought.end():]):
                    idle.append(f"{path}: {brought[0].strip()}")
        self.assertEqual([], idle)

    def test_every_folder_of_core_says_what_it_owns(self):
        folders = {os.path.dirname(path) for path in tree.sources("core")}
        without = [folder for folder in sorted(folders) if not os.path.exists(os.path.join(tree.ROOT, folder, "README.md"))]
        self.assertEqual([], without)

    def test_the_repository_stands_alone(self):
        outside = "../" + "shared"
        naming = []
        for path in tree.files():
            with open(os.path.join(tree.ROOT, path), "rb") as file:
                if outside.encode() in file.read():
                    naming.append(path)
        self.assertEqual([], naming)

    def test_every_exception_of_clang_tidy_has_its_reason(self):
        text = tree.read(".clang-tidy")
        exceptions = re.findall(r"^  -([\w-]+),$", text, re.MULTILINE)
        self.assertTrue(exceptions)
        without = [name for name in exceptions if not re.search(rf"^# {re.escape(name)}  +\S", text, re.MULTILINE)]
        self.assertEqual([], without)


if __name__ == "__main__":
    unittest.main()
