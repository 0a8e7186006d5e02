# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented listening histories, and the dumps in which Spotify would hand them out.

The same seed gives the same bytes. A life is a list of Play values; the functions after it write any part of one in
one of the layouts seen since 2021.
"""
import json
import os
import random
import zipfile
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

ZONES = ("Asia/Kolkata", "America/Detroit", "Australia/Lord_Howe", "Europe/Berlin")
BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ARTISTS = (
    "The Quiet Rooms",
    "Zwei Fenster",
    "Señor Niño",
    "Ночной город",
    "東京の夜",
    "أغنية",
    "AC/DC-ish",
    'The "Quoted"',
    "back\\slash",
    "🌊 wave",
    "L'été d'Élise",
    "x; DROP TABLE play; --",
    "the quiet rooms",
    "100% & <b>bold</b>",
)
TITLES = (
    "Paper Lanterns",
    "Night Trains",
    "Größe 日本",
    "Intro",
    "Intro",
    "Tab\there",
    "Line\nbreak",
    "Ünïcödé",
    "'",
    "%s %1",
    "e\u0301 and é",
    "\u202eright to left",
    "Song, with comma",
    "",
    "👩‍👩‍👧‍👦",
)
PLATFORMS = (
    "android",
    "ios",
    "windows",
    "linux",
    "not_applicable",
    "",
    None,
    "Android OS 7.0 API 24 (samsung, SM-G930F)",
    "web_player windows 10;chrome 92.0;desktop",
    "Partner google cast_tv;Chromecast;;",
)
STARTS = ("trackdone", "fwdbtn", "clickrow", "appload", "backbtn", "remote", "unknown", "", None, "never-seen-before")
SKIPS = (
    "fwdbtn",
    "endplay",
    "backbtn",
    "logout",
    "unexpected-exit",
    "unexpected-exit-while-paused",
    "remote",
    "unknown",
    "",
    None,
    "never-seen-before",
)
COUNTRIES = ("DE", "IN", "US", "AU", "ZZ", "", None)


@dataclass(frozen=True)
class Song:
    uri: str
    title: str
    artist: str
    album: str
    length: int  # ms
    later_title: str = ""  # its name from 2020 on, where it changed


@dataclass(frozen=True, eq=False)
class Play:
    end: int  # seconds since 1970, UTC
    kind: str  # music, video, podcast, video podcast, audiobook, nameless (a URI alone), nothing
    song: Song
    ms: int | None
    start: str | None
    finish: str | None
    shuffle: bool | None
    skipped: bool | int | None
    offline: bool | None
    offline_timestamp: int | None
    private: bool | None
    platform: str | None
    country: str | None

    @property
    def ts(self):
        return datetime.fromtimestamp(self.end, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def year(self):
        return datetime.fromtimestamp(self.end, timezone.utc).year

    @property
    def title(self):
        return self.song.later_title if self.song.later_title and self.year >= 2020 else self.song.title


def seconds(*when, zone=timezone.utc):
    return int(datetime(*when, tzinfo=zone).timestamp())


# -------------------------------------------------------------------------------------------------------------- a life


class Life:
    """Plays between two years: sessions, repeats, skips, and a few around every awkward moment of the zones."""

    def __init__(self, seed, sessions=150, first_year=2014, last_year=2024, songs=60):
        self.random = random.Random(seed)
        self.songs = [self._song(i) for i in range(songs)]
        self.shows = [
            Song("spotify:episode:" + self._id(), f"Episode {i}", f"Show {i % 3}", "", 1_800_000) for i in range(8)
        ]
        self.books = [
            Song("spotify:episode:" + self._id(), f"Chapter {i}", "The Book", "spotify:show:" + self._id(), 900_000)
            for i in range(4)
        ]
        self.plays = []
        self.ends = set()
        for _ in range(sessions):
            day = date(first_year, 1, 1) + timedelta(days=self.random.randrange(365 * (last_year - first_year + 1)))
            self._session(seconds(day.year, day.month, day.day) + self.random.randrange(86400))
        for moment in awkward_moments(first_year, last_year):
            for offset in (-3600, -1800, -1, 0, 1, 1799, 3600):
                if self.random.random() < 0.5:
                    self._play(moment + offset, self._pick(), finish="trackdone")
        self.plays.sort(key=lambda play: play.end)

    def between(self, first, last):
        """The plays of the half-open range of UTC dates (year, month, day)."""
        return [play for play in self.plays if seconds(*first) <= play.end < seconds(*last)]

    def _id(self):
        return "".join(self.random.choice(BASE62) for _ in range(22))

    def _song(self, i):
        uri = f"spotify:local:Some+Artist:Some+Album:Song+{i}:213" if i % 20 == 7 else "spotify:track:" + self._id()
        length = (
            (30_000, 30_001, 29_000, 480_000, 600_001)[i // 9 % 5]
            if i % 9 == 8
            else 90_000 + self.random.randrange(240_000)
        )
        album = "" if i % 11 == 3 else f"Album {i // 5}"
        return Song(
            uri,
            TITLES[i % len(TITLES)] or f"Title {i}",
            ARTISTS[i // 3 % len(ARTISTS)],
            album,
            length,
            f"Renamed {i}" if i % 13 == 4 else "",
        )

    def _pick(self):
        return self.songs[int(len(self.songs) * self.random.random() ** 2)]

    def _session(self, moment):
        r = self.random
        mood = r.random()
        if mood < 0.1:  # one song ten times in a row
            song = self._pick()
            for _ in range(10):
                moment += song.length // 1000
                self._play(moment, song, song.length, "trackdone")
        elif mood < 0.15:  # several rows within one second
            for song in r.sample(self.songs, 5):
                self._play(moment, song, 0, "fwdbtn", crowd=True)
        else:
            for _ in range(r.randrange(1, 12)):
                moment += self._any(moment)
                if r.random() < 0.1:
                    moment += r.randrange(3600)  # a pause

    def _any(self, moment):
        """Adds one play that starts at `moment`; returns its seconds."""
        r = self.random
        kind = r.choices(
            ("music", "video", "podcast", "video podcast", "audiobook", "nameless", "nothing"), (84, 4, 4, 1, 2, 2, 3)
        )[0]
        song = r.choice(
            {"podcast": self.shows, "video podcast": self.shows, "audiobook": self.books}.get(kind, self.songs)
        )
        if kind in ("music", "video"):
            song = self._pick()
        finish = "trackdone" if r.random() < 0.5 else "fwdbtn" if r.random() < 0.5 else r.choice(SKIPS)
        ms = (
            song.length
            if finish == "trackdone"
            else r.choice(
                (
                    r.randrange(song.length),
                    r.randrange(song.length),
                    0,
                    29_999,
                    30_000,
                    song.length // 2,
                    (song.length + 1) // 2,
                    239_999,
                    240_000,
                )
            )
        )
        if r.random() < 0.02:
            ms = r.choice((None, None, 5_984_871, 86_400_000, 99_999_999_999))
        lasted = min(ms or 0, song.length) // 1000
        self._play(moment + lasted, song, ms, finish, kind)
        return lasted

    def _play(self, end, song, ms=-1, finish=None, kind="music", crowd=False):
        r = self.random
        while not crowd and end in self.ends:
            end += 1
        self.ends.add(end)
        self.plays.append(
            Play(
                end,
                kind,
                song,
                song.length if ms == -1 else ms,
                r.choice(STARTS),
                finish,
                r.choice((True, False, None)),
                r.choice((True, True, 1, None, False)) if finish == "fwdbtn" else r.choice((False, False, 0, None)),
                r.choice((False, True, None)),
                r.choice((None, 0, 1, end - 200, (end - 200) * 1000 + 321)),
                r.random() < 0.05 or r.choice((False, False, None)),
                r.choice(PLATFORMS),
                r.choice(COUNTRIES),
            )
        )


def awkward_moments(first_year, last_year):
    """Changes of the clock, New Year, and both ends of every leap day, in each zone; seconds UTC."""
    for name in ZONES:
        zone = ZoneInfo(name)
        for year in range(first_year, last_year + 1):
            yield seconds(year, 1, 1, zone=zone)
            if year % 4 == 0:
                yield seconds(year, 2, 29, zone=zone)
                yield seconds(year, 3, 1, zone=zone)
            if year % 3 == 0:
                hours = range(seconds(year, 1, 1), seconds(year + 1, 1, 1), 3600)
                offsets = [datetime.fromtimestamp(hour, zone).utcoffset() for hour in hours]
                yield from (hour for hour, old, new in zip(hours[1:], offsets, offsets[1:]) if old != new)


# ------------------------------------------------------------------------------------------------------------- layouts


def extended_fields(play, keys):
    """One row with 19, 21 or 23 keys, in Spotify's order."""
    music = play.kind in ("music", "video")
    named = play.song if music else None
    podcast = play.song if play.kind in ("podcast", "video podcast") else None
    book = play.song if play.kind == "audiobook" else None
    fields = {"ts": play.ts}
    if keys == 21:
        fields["username"] = "someone"
    fields |= {
        "platform": play.platform,
        "ms_played": play.ms,
        "conn_country": play.country,
        "ip_addr_decrypted" if keys == 21 else "ip_addr": "203.0.113.x",
    }
    if keys == 21:
        fields["user_agent_decrypted"] = "unknown"
    fields |= {
        "master_metadata_track_name": play.title if named else None,
        "master_metadata_album_artist_name": named.artist if named else None,
        "master_metadata_album_album_name": (named.album or None) if named else None,
        "spotify_track_uri": play.song.uri if music or play.kind == "nameless" else None,
        "episode_name": podcast.title if podcast else None,
        "episode_show_name": podcast.artist if podcast else None,
        "spotify_episode_uri": podcast.uri if podcast else None,
    }
    if keys == 23:
        fields |= {
            "audiobook_title": book.artist if book else None,
            "audiobook_uri": book.album if book else None,
            "audiobook_chapter_uri": book.uri if book else None,
            "audiobook_chapter_title": book.title if book else None,
        }
    return fields | {
        "reason_start": play.start,
        "reason_end": play.finish,
        "shuffle": play.shuffle,
        "skipped": play.skipped,
        "offline": play.offline,
        "offline_timestamp": play.offline_timestamp,
        "incognito_mode": play.private,
    }


def array(rows, indent=None):
    return json.dumps(rows, ensure_ascii=False, indent=indent).encode()


def chunks(rows, size):
    return [rows[i : i + size] for i in range(0, len(rows), size)]


def years(plays):
    first, last = plays[0].year, plays[-1].year
    return f"{first}" if first == last else f"{first}-{last}"


def extended(plays, keys=23, per_file=150):
    """The layout since 2023: {file name: bytes}. Neighbouring files overlap by a row, some rows stand out of order."""
    audio = [play for play in plays if not play.kind.startswith("video") and (keys == 23 or play.kind != "audiobook")]
    video = [play for play in plays if play.kind.startswith("video")]
    files = {}
    for i, part in enumerate(chunks(audio, per_file)):
        rows = [extended_fields(play, keys) for play in (audio[i * per_file - 1 : i * per_file] if i else []) + part]
        rows[1:3] = reversed(rows[1:3])
        files[f"Streaming_History_Audio_{years(part)}_{i}.json"] = array(rows, indent=2)
    if video:
        files[f"Streaming_History_Video_{years(video)}.json"] = array(
            [extended_fields(play, keys) for play in video], indent=2
        )
    return files


def endsong(plays, per_file=150):
    """The layout of 2021 and 2022."""
    audio = [play for play in plays if not play.kind.startswith("video") and play.kind != "audiobook"]
    video = [play for play in plays if play.kind.startswith("video")]
    files = {
        f"endsong_{i}.json": array([extended_fields(play, 21) for play in part])
        for i, part in enumerate(chunks(audio, per_file))
    }
    if video:
        files["endvideo.json"] = array([extended_fields(play, 21) for play in video])
    return files


def account(plays, per_file=150, old_names=False):
    """The account data: minutes, no URIs; what has no names or no length is not in it."""
    rows = {"music": [], "podcast": [], "audiobook": []}
    for play in plays:
        kind = {"video": "music", "video podcast": "podcast"}.get(play.kind, play.kind)
        if kind not in rows or play.ms is None:
            continue
        end = play.ts[:16].replace("T", " ")
        if kind == "music":
            row = {"endTime": end, "artistName": play.song.artist, "trackName": play.title, "msPlayed": play.ms}
        elif kind == "podcast":
            row = {"endTime": end, "podcastName": play.song.artist, "episodeName": play.song.title, "msPlayed": play.ms}
        else:
            row = {
                "endTime": end,
                "audiobookName": play.song.artist,
                "chapterName": play.song.title,
                "authorName": "An Author",
                "msPlayed": play.ms,
            }
        rows[kind].append(row)
    files = {}
    for kind, found in rows.items():
        for i, part in enumerate(chunks(found, per_file)):
            files[
                f"StreamingHistory{i}.json" if old_names and kind == "music" else f"StreamingHistory_{kind}_{i}.json"
            ] = array(part, 1)
    return files


def account_extras(songs):
    """The other files of an account package; the library and a playlist know the URIs of `songs`, no title twice."""
    library = {
        "tracks": [{"artist": s.artist, "album": s.album, "track": s.title, "uri": s.uri} for s in songs[::2]],
        "albums": [],
        "shows": [],
        "episodes": [],
        "bannedTracks": [],
        "artists": [],
        "bannedArtists": [],
        "other": [],
    }
    items = [
        {
            "track": {"trackName": s.title, "artistName": s.artist, "albumName": s.album, "trackUri": s.uri},
            "episode": None,
            "audiobook": None,
            "localTrack": None,
            "addedDate": "2024-08-17",
        }
        for s in songs[1::2]
    ]
    items.append(
        {
            "track": None,
            "episode": None,
            "audiobook": None,
            "localTrack": {"uri": "spotify:local:a:b:c:1"},
            "addedDate": "2024-08-17",
        }
    )
    playlists = {
        "playlists": [
            {
                "name": "Mix",
                "lastModifiedDate": "2025-07-31",
                "collaborators": [],
                "description": None,
                "numberOfFollowers": 0,
                "items": items,
            }
        ]
    }
    return {
        "YourLibrary.json": array(library),
        "Playlist1.json": array(playlists),
        "Userdata.json": array({"username": "someone"}),
        "Payments.json": array({}),
        "SearchQueries.json": array([{"platform": "x", "searchTime": "2025-10-17T15:20:38.916Z[UTC]"}]),
        "Read_Me_First.pdf": b"%PDF-1.4\n",
    }


def write_folder(path, files):
    os.makedirs(path, exist_ok=True)
    for name, data in files.items():
        with open(os.path.join(path, name), "wb") as out:
            out.write(data)
    return path


def write_zip(path, files, folder="Spotify Extended Streaming History", read_me=True):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if folder:
            archive.writestr(zipfile.ZipInfo(folder + "/", (2024, 1, 1, 0, 0, 0)), b"")
        for name, data in [
            *files.items(),
            *([("ReadMeFirst_ExtendedStreamingHistory.pdf", b"%PDF-1.4\n")] if read_me else []),
        ]:
            info = zipfile.ZipInfo(f"{folder}/{name}" if folder else name, (2024, 1, 1, 0, 0, 0))
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, data)
    return path


def long_file(rows):
    """One valid extended file of as many rows, quickly."""
    row = (
        '{"ts":"%s","platform":"android","ms_played":%d,"conn_country":"DE","ip_addr":"203.0.113.7",'
        '"master_metadata_track_name":"Song %d","master_metadata_album_artist_name":"Artist %d",'
        '"master_metadata_album_album_name":"Album %d","spotify_track_uri":"spotify:track:%022d","episode_name":null,'
        '"episode_show_name":null,"spotify_episode_uri":null,"reason_start":"trackdone","reason_end":"trackdone",'
        '"shuffle":false,"skipped":false,"offline":false,"offline_timestamp":null,"incognito_mode":false}'
    )
    start = datetime(2005, 1, 1)
    return (
        b"["
        + ",\n".join(
            row
            % (
                (start + timedelta(seconds=180 * i)).strftime("%Y-%m-%dT%H:%M:%SZ"),
                100000 + i % 977,
                i % 5003,
                i % 701,
                i % 1409,
                i % 5003,
            )
            for i in range(rows)
        ).encode()
        + b"]"
    )
