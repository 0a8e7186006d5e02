#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts Spotify dumps a second time, slowly and plainly, from the raw JSON.

It shares no code with the program and was written from the specification: the two agree only when both are right.
Standard library only; everything is held in memory.

    oracle.py classes DUMP… [--then DUMP…]…
        the class of every row, one JSON object for each import
    oracle.py report DUMP… [--then DUMP…]… [--rule RULE] [--from DATE] [--to DATE] [--time-zone TZ] [--top N]
        the totals of all imports together, with the keys of the program's own `report --json`

A DUMP is a zip, a folder or a JSON file. The DUMPs before the first --then are one import, those after each --then the
next.
"""
import argparse
import json
import math
import os
import re
import sys
import zipfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

RULES = ("spotify", "strict", "lastfm", "finished", "everything")
CLASSES = ("added", "matched", "already_present", "duplicates", "not_music", "unattributed", "invalid")

DAY_MS = 24 * 3600 * 1000
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
SPOTIFY_OPENED_MS = (datetime(2008, 10, 1, tzinfo=timezone.utc) - EPOCH) // timedelta(milliseconds=1)
OLDEST_MS = (datetime(1971, 1, 1, tzinfo=timezone.utc) - EPOCH) // timedelta(milliseconds=1)

EXTENDED_NAME = re.compile(
    r"(endsong(_\d+)?|endvideo|Streaming_History_(Audio|Video)_\d{4}(-\d{4})?(_\d+)?)( ?\(\d+\))?\.json", re.IGNORECASE
)
ACCOUNT_NAME = re.compile(r"StreamingHistory(_[a-z]+)?(_?\d+)?( ?\(\d+\))?\.json", re.IGNORECASE)
IDS_NAME = re.compile(r"(Playlist\d+|YourLibrary\d*)( ?\(\d+\))?\.json", re.IGNORECASE)
TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?")

BROKEN = object()  # stands for the unreadable rest of a file


@dataclass(eq=False)
class Row:
    """One readable row of a dump. Milliseconds, times since 1970 UTC; names are "" when unknown."""

    extended: bool
    kind: str  # music, podcast, audiobook, unattributed
    end: int  # account rows: the start of their minute
    ms: int | None
    uri: str
    artist: str  # of music; else the show or the book
    title: str  # of music; else the episode or the chapter
    album: str
    trackdone: bool = False
    skipped: bool = False
    private: bool = False
    words: tuple = ()  # what else it says

    @property
    def place(self):
        """The least of twins speaks for their play: it says most. Among those that say as much any order does, as long
        as it looks at nothing but what they say."""
        names = (self.uri, self.artist, self.title, self.album)
        numbers, texts = self.words[:7], self.words[7:]
        said = sum(1 for known in names + numbers[2:] + texts if known)
        return (-said, *numbers, *names, *texts)

    @property
    def key(self):
        """Equal for twins, and for nothing else."""
        if self.extended and self.uri:
            return self.end, self.uri, self.ms
        return self.end, self.kind, self.artist, self.title, self.ms

    @property
    def track(self):
        return self.uri or (self.artist, self.title)

    @property
    def worth(self):
        """Of its names: a track is called as the newest of the most worth calls it."""
        return 2 if self.title else 1 if self.artist or self.album else 0

    @property
    def clamped(self):
        return min(self.ms or 0, DAY_MS)


# --------------------------------------------------------------------------------------------------------------- files


def name_order(path):
    """Orders …_10 after …_9."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", path.lower())]


def json_files(dump):
    """(base name, bytes) of every JSON file of a dump, in the order they are read."""
    if os.path.isdir(dump):
        paths = [os.path.join(folder, name) for folder, _, names in os.walk(dump) for name in names]
        found = [(path, Path(path).read_bytes) for path in paths]
    elif zipfile.is_zipfile(dump):
        archive = zipfile.ZipFile(dump)
        found = [(name, lambda name=name: archive.read(name)) for name in archive.namelist() if not name.endswith("/")]
    else:
        return [(os.path.basename(dump), Path(dump).read_bytes())]
    found = [(os.path.basename(path), read) for path, read in found]
    found.sort(key=lambda item: name_order(item[0]))
    return [(name, read()) for name, read in found if name.lower().endswith(".json")]


def refuse_constant(name):
    raise ValueError(name + " is not JSON")


DECODER = json.JSONDecoder(parse_constant=refuse_constant)
SPACE = re.compile(r"[ \t\r\n]*")


def elements(data):
    """The elements of a JSON array as far as they can be read; then BROKEN, if anything is left over or missing."""
    text = data.decode("utf-8-sig", "replace")
    at = SPACE.match(text).end()
    if text[at : at + 1] != "[":
        yield BROKEN
        return
    at = SPACE.match(text, at + 1).end()
    if text[at : at + 1] == "]":
        at += 1
    else:
        while True:
            try:
                value, at = DECODER.raw_decode(text, at)
            except (ValueError, RecursionError):
                yield BROKEN
                return
            yield value
            at = SPACE.match(text, at).end()
            separator = text[at : at + 1]
            at += 1
            if separator == "]":
                break
            if separator != ",":
                yield BROKEN
                return
            at = SPACE.match(text, at).end()
    if SPACE.match(text, at).end() != len(text):
        yield BROKEN


def is_history(name, found):
    """Known by its name, else by the keys of its first object."""
    if EXTENDED_NAME.fullmatch(name) or ACCOUNT_NAME.fullmatch(name):
        return True
    first = next((value for value in found if isinstance(value, dict)), {})
    return {"ts", "ms_played"} <= first.keys() or {"endTime", "msPlayed"} <= first.keys()


# -------------------------------------------------------------------------------------------------------------- fields


def as_text(value):
    """Half surrogates and NUL, which no text can hold, become U+FFFD; what is not text is no name."""
    if not isinstance(value, str):
        return ""
    return re.sub("[\ud800-\udfff\0]", "\ufffd", value)


def as_time(value):
    match = TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    if not match:
        return None
    year, month, day, hour, minute = map(int, match.group(1, 2, 3, 4, 5))
    try:
        moment = datetime(year, month, day, hour, minute, int(match[6] or 0), tzinfo=timezone.utc)
    except ValueError:
        return None
    ms = (moment - EPOCH) // timedelta(milliseconds=1) + int(((match[7] or "") + "000")[:3])
    if match[8] and match[8][0] in "+-":
        sign = -1 if match[8][0] == "+" else 1
        ms += sign * 60000 * (60 * int(match[8][1:3]) + int(match[8][-2:]))
    return ms


def as_ms(value):
    """(readable, milliseconds or None for unknown)"""
    if value is None:
        return True, None
    if isinstance(value, str) and re.fullmatch(r"-?\d+", value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return False, None
    return value >= 0, int(value)


def as_flag(value):
    return isinstance(value, (bool, int, float)) and bool(value)


def as_mark(value):
    """2 yes, 1 no, 0 unknown."""
    if isinstance(value, str):
        value = {"true": True, "false": False}.get(value, as_number(value))
    if not isinstance(value, (bool, int, float)):
        return 0
    return 2 if value else 1


def as_number(text):
    try:
        return float(text)
    except ValueError:
        return None


def as_offline(value, end):
    """Seconds or milliseconds; 0 is nothing, and so is what cannot be."""
    number = as_number(value) if isinstance(value, str) else value
    if isinstance(number, bool) or not isinstance(number, (int, float)) or not 1 < number < 1e17:
        return 0
    ms = int(number) if number > 1e11 else int(number) * 1000
    return ms if SPOTIFY_OPENED_MS <= ms <= end else 0


def as_country(value):
    code = as_text(value).upper()
    return code if re.fullmatch("[A-Z]{2}", code) and code != "ZZ" else ""


def words_of(fields, kind, end, video):
    return (
        ("music", "podcast", "audiobook", "unattributed").index(kind),
        video,
        *(as_mark(fields.get(key)) for key in ("incognito_mode", "offline", "shuffle", "skipped")),
        as_offline(fields.get("offline_timestamp"), end),
        as_text(fields.get("reason_start")),
        as_text(fields.get("reason_end")),
        as_text(fields.get("platform")),
        as_country(fields.get("conn_country")),
    )


def music_kind(uri, artist, title):
    known = uri.startswith(("spotify:track:", "spotify:local:")) or (artist and title)
    return "music" if known else "unattributed"


def extended_row(fields, end, ms, video):
    def text(key):
        return as_text(fields.get(key))

    uri, album = text("spotify_track_uri"), ""
    artist, title = text("master_metadata_album_artist_name"), text("master_metadata_track_name")
    chapter = text("audiobook_chapter_uri") or text("audiobook_uri")
    is_spoken = uri.startswith("spotify:episode:")
    episode = text("spotify_episode_uri") or (uri if is_spoken else "")
    if uri and not is_spoken:
        album, kind = text("master_metadata_album_album_name"), music_kind(uri, artist, title)
    elif chapter or (not episode and (text("audiobook_title") or text("audiobook_chapter_title"))):
        kind, uri = "audiobook", chapter
        artist, title = text("audiobook_title"), text("audiobook_chapter_title")
    elif episode or text("episode_name") or text("episode_show_name"):
        kind, uri = "podcast", episode
        # Names of songs stand in for those that are missing beside a URI.
        artist = text("episode_show_name") or (artist if episode else "")
        title = text("episode_name") or (title if episode else "")
    else:
        album, kind = text("master_metadata_album_album_name"), music_kind("", artist, title)
    return Row(
        True,
        kind,
        end,
        ms,
        uri,
        artist,
        title,
        album,
        fields.get("reason_end") == "trackdone",
        as_flag(fields.get("skipped")),
        as_flag(fields.get("incognito_mode")),
        words_of(fields, kind, end, video),
    )


def account_row(fields, end, ms, uris, video):
    def text(key):
        return as_text(fields.get(key))

    uri = ""
    if "podcastName" in fields or "episodeName" in fields:
        kind, artist, title = "podcast", text("podcastName"), text("episodeName")
    elif "audiobookName" in fields or "chapterName" in fields:
        kind, artist, title = "audiobook", text("audiobookName"), text("chapterName")
    else:
        artist, title = text("artistName"), text("trackName")
        uri = uris.get((artist, title), "")
        kind = music_kind(uri, artist, title)
    if not artist and not title:
        kind = "unattributed"
    return Row(False, kind, end - end % 60000, ms, uri, artist, title, "", words=words_of({}, kind, end, video))


def read_row(fields, uris, now, video):
    """A Row, or None when it is invalid."""
    if not isinstance(fields, dict):
        return None
    extended = "ts" in fields
    end = as_time(fields.get("ts" if extended else "endTime"))
    if end is None or end < OLDEST_MS or end > now + 2 * DAY_MS:
        return None
    readable, ms = as_ms(fields.get("ms_played" if extended else "msPlayed"))
    if not readable:
        return None
    return extended_row(fields, end, ms, video) if extended else account_row(fields, end, ms, uris, video)


def known_uris(files):
    """(artist, title) -> track URI, from the playlist and library files of the account package; "" where they know two:
    which of them was heard nobody can tell."""
    uris = {}

    def note(artist, title, uri):
        if artist and title and isinstance(uri, str) and uri.startswith("spotify:track:"):
            if uris.setdefault((artist, title), uri) != uri:
                uris[artist, title] = ""

    for name, data in files:
        if not IDS_NAME.fullmatch(name):
            continue
        try:
            content = json.loads(data.decode("utf-8-sig"))
        except ValueError:
            continue
        if not isinstance(content, dict):
            continue
        for track in content.get("tracks", []):
            note(track.get("artist"), track.get("track"), track.get("uri"))
        for playlist in content.get("playlists", []):
            for item in playlist.get("items", []):
                track = item.get("track") or {}
                note(track.get("artistName"), track.get("trackName"), track.get("trackUri"))
    return uris


def read_dumps(dumps, now):
    """All rows of one import, and the number of invalid ones."""
    files = [file for dump in dumps for file in json_files(dump)]
    uris = known_uris(files)
    rows, invalid = [], 0
    for name, data in files:
        if IDS_NAME.fullmatch(name):
            continue
        found = list(elements(data))
        if not is_history(name, found):
            continue
        named = EXTENDED_NAME.fullmatch(name) or ACCOUNT_NAME.fullmatch(name)
        video = bool(named) and "video" in name.lower()
        for value in found:
            row = None if value is BROKEN else read_row(value, uris, now, video)
            if row is None:
                invalid += 1
            else:
                rows.append(row)
    return rows, invalid


# ------------------------------------------------------------------------------------------------------------- history


def meetings(row):
    """What two rows must have one of in common to be told of one listening: the URI, else the names. The oldest account
    data has podcasts among the songs."""
    if row.ms is not None:
        if row.uri:
            yield row.uri, row.ms
        if row.artist and row.title:
            kind = "music" if row.kind == "podcast" else row.kind
            yield kind, row.artist.strip().casefold(), row.title.strip().casefold(), row.ms


def pair(extended_rows, account_rows):
    """One to one, nearest first and then in time order: {extended row: account row}. The account row gives only the
    minute of an end; an extended row may end 90 s before or after that minute."""
    waiting = defaultdict(list)
    for row in account_rows:
        for meeting in meetings(row):
            waiting[meeting].append(row)
    candidates = []
    for extended in extended_rows:
        for meeting in meetings(extended):
            for account in waiting.get(meeting, ()):
                offset = extended.end - account.end
                if -90000 <= offset < 150000:
                    distance = max(0, -offset, offset - 59999)
                    candidates.append((distance, extended.end, account.end, len(meeting), account, extended))
    candidates.sort(key=lambda candidate: candidate[:4])
    pairs, taken = {}, set()
    for *_, account, extended in candidates:
        if extended not in pairs and account not in taken:
            pairs[extended] = account
            taken.add(account)
    return pairs


def groups_of(rows, pairs):
    """{row: all rows that have had to do with it, by any of the pairs}"""
    group = {row: [row] for row in rows}
    for one, other in pairs:
        if group[one] is not group[other]:
            group[one].extend(group[other])
            for row in group[other]:
                group[row] = group[one]
    return group


class History:
    """What a sequence of imports leaves behind. Which rows are one play follows from all of them together."""

    def __init__(self, now=None):
        self.now = now if now is not None else (datetime.now(timezone.utc) - EPOCH) // timedelta(milliseconds=1)
        self.stored = {True: {}, False: {}}  # by "extended": key -> Row
        self.pairs = {}  # extended row -> account row

    def import_dumps(self, dumps):
        """Takes the dumps in as one import and returns how many rows fell into each class."""
        rows, invalid = read_dumps(dumps, self.now)
        count = Counter(invalid=invalid)
        before = self.pairs_by_key()
        new, here = set(), set()
        for row in rows:
            stored, twin = self.stored[row.extended], (row.extended, row.key)
            if twin in here:
                count["duplicates"] += 1
            elif row.key in stored:
                count["already_present"] += 1
            if row.key in stored:
                stored[row.key] = min(stored[row.key], row, key=lambda twin: twin.place)
            else:
                stored[row.key] = row
                new.add(twin)
            here.add(twin)
        self.pairs = pair(self.stored[True].values(), self.stored[False].values())
        after = self.pairs_by_key()
        everything = [(extended, key) for extended, stored in self.stored.items() for key in stored]
        group = groups_of(everything, [*before, *after])
        made = Counter(id(group[twin]) for twin in new)  # as many as there are more plays than before
        made.update(id(group[extended]) for extended, _ in before)
        made.subtract(id(group[extended]) for extended, _ in after)
        for twin in sorted(new, key=lambda twin: (not twin[0], twin[1][0])):
            if made[id(group[twin])] > 0:
                made[id(group[twin])] -= 1
                kind = self.stored[twin[0]][twin[1]].kind
                count[{"music": "added", "unattributed": "unattributed"}.get(kind, "not_music")] += 1
            else:
                count["matched"] += 1
        return {"rows": len(rows) + invalid, **{name: count[name] for name in CLASSES}}

    def pairs_by_key(self):
        return [((True, extended.key), (False, account.key)) for extended, account in self.pairs.items()]

    @property
    def plays(self):
        """One row for each play: the extended one where both formats know it."""
        matched = set(self.pairs.values())
        return [*self.stored[True].values(), *(row for row in self.stored[False].values() if row not in matched)]


def counts(row, rule, length):
    """Whether a music row counts; `length` is the longest finished play of its track, None when there is none."""
    if rule == "everything":
        return True
    if rule == "finished":
        return row.trackdone
    if row.ms is None:
        return False
    if rule == "lastfm":
        if length is None:
            return row.ms >= 240000
        return length > 30000 and (2 * row.ms >= length or row.ms >= 240000)
    return row.ms >= 30000 and not row.private and not (rule == "strict" and row.skipped)


def iso(ms):
    if ms is None:
        return None
    moment = EPOCH + timedelta(milliseconds=ms)
    return moment.strftime("%Y-%m-%dT%H:%M:%S") + (".%03d" % (ms % 1000) if ms % 1000 else "") + "Z"


def report(plays, rule="spotify", first_day=None, end_day=None, zone="UTC", top=10):
    """The totals over `plays`: first_day <= local date of the end < end_day. Lists are sorted by plays, ms and name."""
    music = sorted((row for row in plays if row.kind == "music"), key=lambda row: row.end)
    names, length = {}, {}
    for row in music:
        if row.track not in names or row.worth >= names[row.track].worth:
            names[row.track] = row
        if row.trackdone and row.ms is not None:
            length[row.track] = max(length.get(row.track, 0), row.clamped)

    tz = ZoneInfo(zone)
    counted = []
    for row in music:
        local = (EPOCH + timedelta(milliseconds=row.end)).astimezone(tz)
        inside = (not first_day or first_day <= local.date()) and (not end_day or local.date() < end_day)
        if inside and counts(row, rule, length.get(row.track)):
            counted.append((row, local))

    hours, weekdays, days = [0] * 24, [0] * 7, Counter()
    tracks, artists, albums = ({}, {}, {})
    for row, local in counted:
        hours[local.hour] += 1
        weekdays[local.weekday()] += 1
        days[local.date().isoformat()] += 1
        named = names[row.track]
        add(tracks, row.track, row, {"uri": row.uri or None, "name": named.title, "artist": named.artist})
        if named.artist:
            add(artists, named.artist, row, {"name": named.artist, "artist": named.artist})
        if named.album:
            add(albums, (named.artist, named.album), row, {"name": named.album, "artist": named.artist})

    def best(table):
        order = sorted(table.values(), key=lambda item: (-item["plays"], -item["ms_played"], item["name"]))
        return order if top is None else order[:top]

    ends = [row.end for row, _ in counted]
    return {
        "plays": len(counted),
        "ms_played": sum(row.clamped for row, _ in counted),
        "ms_estimated": 0,
        "tracks": len(tracks),
        "artists": len(artists),
        "albums": len(albums),
        "first_play": iso(min(ends, default=None)),
        "last_play": iso(max(ends, default=None)),
        "top_tracks": best(tracks),
        "top_artists": best(artists),
        "top_albums": best(albums),
        "plays_per_hour": hours,
        "plays_per_weekday": weekdays,
        "plays_per_day": dict(sorted(days.items())),
    }


def add(table, key, row, what):
    item = table.setdefault(key, {**what, "plays": 0, "ms_played": 0})
    item["plays"] += 1
    item["ms_played"] += row.clamped


# -------------------------------------------------------------------------------------------------------- command line


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("classes", "report"))
    parser.add_argument("dumps", nargs="+", metavar="DUMP")
    parser.add_argument("--then", nargs="+", action="append", default=[], metavar="DUMP", help="the next import")
    parser.add_argument("--rule", choices=RULES, default="spotify")
    parser.add_argument("--from", dest="first_day", type=date.fromisoformat, metavar="DATE")
    parser.add_argument("--to", dest="end_day", type=date.fromisoformat, metavar="DATE", help="not included")
    parser.add_argument("--time-zone", default="UTC", metavar="TZ")
    parser.add_argument("--top", type=int, default=10, metavar="N")
    options = parser.parse_args(arguments)

    history = History()
    classes = [history.import_dumps(dumps) for dumps in [options.dumps, *options.then]]
    if options.command == "classes":
        answer = classes
    else:
        answer = report(history.plays, options.rule, options.first_day, options.end_day, options.time_zone, options.top)
    json.dump(answer, sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
