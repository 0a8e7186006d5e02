# SPDX-License-Identifier: GPL-3.0-or-later
"""Small dumps with one hazard each."""
import json
from itertools import count

from dumps import array


def row(minute, **other):
    """A plain row of the extended format that ends in a given minute of 2012, its song named by the minute."""
    fields = {
        "ts": f"2012-{minute // 44640 + 1:02d}-{minute // 1440 % 28 + 1:02d}"
        f"T{minute // 60 % 24:02d}:{minute % 60:02d}:00Z",
        "platform": "linux",
        "ms_played": 180000 + minute,
        "conn_country": "DE",
        "ip_addr": "192.0.2.1",
        "master_metadata_track_name": f"Odd {minute}",
        "master_metadata_album_artist_name": "Odd Artist",
        "master_metadata_album_album_name": "Odd Album",
        "spotify_track_uri": f"spotify:track:Odd{minute:019d}",
        "episode_name": None,
        "episode_show_name": None,
        "spotify_episode_uri": None,
        "audiobook_title": None,
        "audiobook_uri": None,
        "audiobook_chapter_uri": None,
        "audiobook_chapter_title": None,
        "reason_start": "clickrow",
        "reason_end": "trackdone",
        "shuffle": False,
        "skipped": False,
        "offline": False,
        "offline_timestamp": None,
        "incognito_mode": False,
    }
    return {key: value for key, value in (fields | other).items() if value is not ...}


NO_NAMES = {
    "master_metadata_track_name": None,
    "master_metadata_album_artist_name": None,
    "master_metadata_album_album_name": None,
}
NO_MUSIC = NO_NAMES | {"spotify_track_uri": None}


def odd_cases():
    """(what is odd, {file name: bytes}); no two cases share a play."""
    minutes, numbers = count(0, 5), count()

    def r(**other):
        return row(next(minutes), **other)

    def raw(data):
        return {f"Streaming_History_Audio_2012_{next(numbers)}.json": data}

    def audio(*rows):
        return raw(array(list(rows)))

    everything_null = {key: None for key in row(0) if key not in ("ts", "ms_played", "spotify_track_uri")}
    twin = r()
    cases = [
        ("an empty array beside a row", audio() | raw(array([r()]))),
        ("byte order mark and white space", raw(b"\xef\xbb\xbf \r\n\t" + array([r()], 4) + b"\r\n\n")),
        (
            "escapes, other key order, unknown keys",
            raw(json.dumps([dict(sorted(r(new={"a": [{"b": None}]}, platform="Ünï 東京 🌊").items()))]).encode()),
        ),
        (
            "keys missing",
            audio(r(skipped=..., offline_timestamp=..., incognito_mode=..., audiobook_uri=..., platform=...)),
        ),
        ("every field null that may be", audio(r(**everything_null), r(**everything_null))),
        ("null length", audio(r(ms_played=None), r(ms_played=None, reason_end="fwdbtn"), r(ms_played=...))),
        (
            "unknown values of enumerations",
            audio(r(reason_start="telepathy", reason_end="asleep", platform="fridge", conn_country="QQ1")),
        ),
        ("skipped as number or null", audio(r(skipped=0), r(skipped=1), r(skipped=None), r(skipped=True))),
        (
            "offline_timestamp in every unit",
            audio(
                *(r(offline_timestamp=t) for t in (0, 1, None, 1325376000, 1325376000123, -1, 99999999999999999, 1e9))
            ),
        ),
        ("milliseconds in ts", audio(r(ts="2012-03-04T05:06:07.089Z"), r(ts="2012-03-04T05:06:08.500Z"))),
        (
            "times that cannot be",
            audio(
                *(
                    r(ts=t)
                    for t in (
                        "1970-12-31T23:59:59Z",
                        "2012-02-30T00:00:00Z",
                        "2011-02-29T12:00:00Z",
                        "2999-01-01T00:00:00Z",
                        "0000-00-00T00:00:00Z",
                        "",
                        "yesterday",
                        None,
                        1325376000,
                        ...,
                    )
                ),
                r(),
            ),
        ),
        (
            "the oldest time and a leap day",
            audio(r(ts="1971-01-01T00:00:00Z"), r(ts="2012-02-29T23:59:59Z"), r(ts="2000-02-29T00:00:00Z")),
        ),
        (
            "negative, zero and huge lengths",
            audio(r(ms_played=-1), r(ms_played=0), r(ms_played=86400001), r(ms_played=99999999999)),
        ),
        ("rows that are no objects", audio(1, None, "x", True, [], [[]], r(), {})),
        (
            "twins, near twins, and rows of one second",
            audio(
                twin,
                twin,
                twin | {"platform": "ios"},
                twin | {"ms_played": 5},
                twin | {"ts": twin["ts"][:-3] + "29Z"},
                r(ts=twin["ts"]),
                r(ts=twin["ts"]),
            ),
        ),
        (
            "twins of every kind",
            audio(
                *[
                    other
                    for fields in (
                        r(**NO_MUSIC),
                        r(**NO_MUSIC, spotify_episode_uri="spotify:episode:1", episode_name="E", episode_show_name="S"),
                        r(
                            **NO_MUSIC,
                            audiobook_uri="spotify:show:1",
                            audiobook_chapter_uri="spotify:episode:2",
                            audiobook_title="B",
                        ),
                        r(spotify_track_uri=None),
                        r(ms_played=None),
                    )
                    for other in (fields, fields)
                ]
            ),
        ),
        ("the same row in two files", audio(copy := r(), r()) | audio(copy, r())),
        (
            "no names, or names alone",
            audio(
                r(**NO_NAMES),
                r(spotify_track_uri=None),
                r(spotify_track_uri=""),
                r(**NO_MUSIC),
                r(**NO_MUSIC | {"master_metadata_track_name": "", "master_metadata_album_artist_name": ""}),
            ),
        ),
        (
            "a local file",
            audio(
                r(spotify_track_uri="spotify:local:Some+Artist:Some+Album:Some+Title:213"),
                r(spotify_track_uri="spotify:local:::%F0%9F%8C%8A:1", **NO_NAMES),
            ),
        ),
        (
            "one URI under two names, two URIs of one name",
            audio(
                r(spotify_track_uri="spotify:track:" + "7" * 22),
                r(spotify_track_uri="spotify:track:" + "7" * 22),
                r(master_metadata_track_name="One name"),
                r(master_metadata_track_name="One name"),
            ),
        ),
        (
            "podcasts known by name or URI alone, audiobooks without a chapter",
            audio(
                r(**NO_MUSIC, spotify_episode_uri="spotify:episode:5"),
                r(**NO_MUSIC, episode_name="E", episode_show_name="S"),
                r(**NO_MUSIC, audiobook_uri="spotify:show:5"),
                r(**NO_MUSIC, audiobook_chapter_uri="spotify:episode:6"),
            ),
        ),
        (
            "names of songs beside those of podcasts and books, with every URI and without",
            audio(
                *(
                    r(**{"spotify_track_uri": None} | uris | names)
                    for uris in (
                        {},
                        {"spotify_track_uri": "spotify:track:" + "8" * 22},
                        {"spotify_track_uri": "spotify:episode:8"},
                        {"spotify_episode_uri": "spotify:episode:8"},
                        {"audiobook_uri": "spotify:show:8"},
                        {"audiobook_chapter_uri": "spotify:episode:9"},
                        {"spotify_episode_uri": "spotify:episode:8", "audiobook_chapter_uri": "spotify:episode:9"},
                        {"spotify_track_uri": "spotify:episode:8", "audiobook_chapter_uri": "spotify:episode:9"},
                    )
                    for names in (
                        {},
                        NO_NAMES,
                        {"episode_name": "E"},
                        {"episode_show_name": "S"},
                        {"audiobook_title": "B"},
                        {"audiobook_chapter_title": "C"},
                        {"audiobook_title": "B", "episode_name": "E"},
                        NO_NAMES | {"audiobook_title": "B", "episode_name": "E"},
                    )
                )
            ),
        ),
        ("a title of 20,000 characters", audio(r(master_metadata_track_name="ñ" * 20000))),
        (
            "markup, controls and direction marks",
            audio(
                r(
                    master_metadata_track_name="<b>&amp;\t\n\u0001\u202e\u2028",
                    master_metadata_album_artist_name="'; DROP TABLE play; --",
                )
            ),
        ),
        (
            "NUL characters",
            audio(r(master_metadata_track_name="N\0L", master_metadata_album_album_name="A\0B", platform="\0")),
        ),
        ("half a surrogate pair", raw(array([r(master_metadata_track_name="half")]).replace(b"half", b"x\\ud83cy"))),
        ("truncated within a row", raw(array([r(), r()])[:-100]) | audio(r())),
        ("damage in the middle", raw(array([r()])[:-1] + b', {"ts": oops}, ' + array([r()])[1:]) | audio(r())),
        ("text after the array", raw(array([r()]) + b" and more") | audio(r())),
        ("a file without an array", raw(array({"rows": [r()]})) | audio(r())),
        ("a file without JSON", raw(b"\x89PNG\r\n") | audio(r())),
        (
            "nesting without end",
            raw(array([r()])[:-1] + b"," + b'{"a":' * 5000 + b"1" + b"}" * 5000 + b"]") | audio(r()),
        ),
        (
            "other names, known by their keys",
            {
                "history (1).json": array([r()]),
                "music.json": array(
                    [
                        {
                            "endTime": "2012-12-30 10:00",
                            "artistName": "Odd Artist",
                            "trackName": "By its keys",
                            "msPlayed": 200000,
                        }
                    ]
                ),
            },
        ),
        (
            "names with (1), of any case",
            {
                "Streaming_History_Audio_2012_1 (1).json": array([r()]),
                "ENDSONG_3.JSON": array([r()]),
                "streaming_history_video_2012-2013.json": array([r()]),
                "endvideo(2).json": array([r()]),
            },
        ),
        (
            "files that are no history",
            {
                "notes.json": b"not JSON",
                "Follow.json": array({"a": 1}),
                "list.json": array([1, 2, 3]),
                "other.json": array([{"a": 1}]),
            }
            | audio(r()),
        ),
        (
            "account rows with odd fields",
            {
                "StreamingHistory0.json": array(
                    [
                        {
                            "endTime": "2012-12-31 23:59",
                            "artistName": "Odd Artist",
                            "trackName": "Last minute",
                            "msPlayed": 0,
                        },
                        {
                            "endTime": "2012-12-31 23:59",
                            "artistName": "Odd Artist",
                            "trackName": "Last minute",
                            "msPlayed": 0,
                        },
                        {
                            "endTime": "2012-12-31 23:58",
                            "artistName": "Odd Artist",
                            "trackName": "No length",
                            "msPlayed": None,
                        },
                        {"endTime": "2012-12-31 23:58", "artistName": None, "trackName": None, "msPlayed": 7},
                        {
                            "endTime": "2012-12-31 23:58",
                            "artistName": "Odd Artist",
                            "trackName": "Negative",
                            "msPlayed": -7,
                        },
                        {
                            "endTime": "2012-12-32 23:58",
                            "artistName": "Odd Artist",
                            "trackName": "No such day",
                            "msPlayed": 7,
                        },
                        {"endTime": None, "artistName": "Odd Artist", "trackName": "No time", "msPlayed": 7},
                    ]
                )
            },
        ),
        (
            "podcasts and audiobooks of the account data",
            {
                "StreamingHistory_podcast_0.json": array(
                    [{"endTime": "2012-12-29 10:00", "podcastName": "S", "episodeName": "E", "msPlayed": 9}] * 2
                ),
                "StreamingHistory_audiobook_0.json": array(
                    [
                        {
                            "endTime": "2012-12-29 10:00",
                            "audiobookName": "B",
                            "chapterName": "C",
                            "authorName": "A",
                            "msPlayed": 9,
                        }
                    ]
                ),
            },
        ),
    ]
    return cases


def loose_cases():
    """(what is odd, {file name: bytes}, fewest and most added rows); the specification leaves open which."""
    minutes = count(200000, 5)

    def r(**other):
        return row(next(minutes), **other)

    name = "Streaming_History_Audio_2012_1.json"
    return [
        (
            "invalid UTF-8 in a title",
            {name: array([r(), r(master_metadata_track_name="bad"), r()]).replace(b'"bad"', b'"b\xc3\x28d"')},
            0,
            3,
        ),
        ("an empty file", {"endsong_7.json": b"", name: array([r()])}, 1, 1),
        ("the array never ends", {name: array([r(), r()])[:-1]}, 2, 2),
        (
            "lengths of another type",
            {name: array([r(ms_played=x) for x in ("5969", 1234.0, 1234.5, 10**25, "x", True, [], {})] + [r()])},
            1,
            9,
        ),
        (
            "names of another type",
            {name: array([r(master_metadata_track_name=x) for x in (5, [], {}, True)] + [r()])},
            1,
            5,
        ),
        (
            "URIs of another type",
            {name: array([r(spotify_track_uri=x) for x in (5, "x", "spotify:track:", {}, "https://x")] + [r()])},
            1,
            6,
        ),
        (
            "times with an offset or spaces",
            {
                name: array(
                    [
                        r(ts=t)
                        for t in (
                            "2013-10-09 20:03:57 UTC",
                            "2013-06-01T02:00:00+02:00",
                            "2013-06-01T02:00:61Z",
                            "2013-06-03T24:00:00Z",
                        )
                    ]
                    + [r()]
                )
            },
            1,
            5,
        ),
        (
            "a title without an artist",
            {name: array([r(spotify_track_uri=None, master_metadata_album_artist_name=None), r()])},
            1,
            2,
        ),
        ("a key twice", {name: array([r()]).replace(b'"platform"', b'"platform": "a", "platform"')}, 1, 1),
        (
            "a raw control character",
            {name: array([r(), r(master_metadata_track_name="c")]).replace(b'"c"', b'"a\x01b"')},
            1,
            2,
        ),
    ]
