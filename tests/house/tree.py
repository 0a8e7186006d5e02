# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the source tree, without build folders and without git's own."""

import os

ROOT = os.environ.get("AFS_SOURCE_DIR") or os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LEFT_OUT = {".git", "build", "__pycache__", ".cache"}


def files(*below):
    """Paths relative to the root, with slashes, sorted."""
    found = []
    for start in below or (".",):
        for folder, folders, names in os.walk(os.path.join(ROOT, start)):
            folders[:] = [name for name in folders if name not in LEFT_OUT]
            found += [os.path.relpath(os.path.join(folder, name), ROOT) for name in names]
    return sorted(found)


def sources(*below):
    return [path for path in files(*below) if path.endswith((".cpp", ".h"))]


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()
