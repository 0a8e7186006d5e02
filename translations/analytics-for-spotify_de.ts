<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>My history</source>
        <comment>of nobody who signed in</comment>
        <translation>Mein Verlauf</translation>
    </message>
</context>
<context>
    <name>AllTime</name>
    <message>
        <source>%1, known from scanning</source>
        <comment>period and figures</comment>
        <translation>%1, nur durchs Scannen bekannt</translation>
    </message>
    <message>
        <source>%1, %2 of them known from scanning alone</source>
        <comment>period and figures, a number</comment>
        <translation>%1, davon %2 nur durchs Scannen bekannt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>A second colour is what is known from scanning alone.</source>
        <translation>Eine zweite Farbe ist, was nur durchs Scannen bekannt ist.</translation>
    </message>
    <message>
        <source>Hatching is what is not known.</source>
        <translation>Schraffiert ist, was nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>“%1”</source>
        <comment>song</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 cannot be played any more.</source>
        <comment>a song</comment>
        <translation>%1 kann nicht mehr abgespielt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be played any more.</source>
        <comment>several songs</comment>
        <translation>%1 können nicht mehr abgespielt werden.</translation>
    </message>
    <message>
        <source>%1 can be played again.</source>
        <comment>a song</comment>
        <translation>%1 kann wieder abgespielt werden.</translation>
    </message>
    <message>
        <source>%1 can be played again.</source>
        <comment>several songs</comment>
        <translation>%1 können wieder abgespielt werden.</translation>
    </message>
    <message>
        <source>Scanning is paused</source>
        <translation>Das Scannen ist angehalten</translation>
    </message>
    <message>
        <source>The window is closed, and the program waits behind its icon: what you play is looked for again when scanning goes on. “Quit” in the menu of the icon ends the program.</source>
        <translation>Das Fenster ist geschlossen, und das Programm wartet hinter seinem Symbol: Was du spielst, wird wieder gesucht, wenn das Scannen weitergeht. „Beenden“ im Menü des Symbols beendet das Programm.</translation>
    </message>
    <message>
        <source>Scanning goes on</source>
        <translation>Das Scannen geht weiter</translation>
    </message>
    <message>
        <source>The window is closed, and what you play is still found. “Quit” in the menu of the program&apos;s icon ends it.</source>
        <translation>Das Fenster ist geschlossen, und was du spielst, wird weiter gefunden. „Beenden“ im Menü des Programmsymbols beendet es.</translation>
    </message>
    <message>
        <source>The program is still there</source>
        <translation>Das Programm läuft weiter</translation>
    </message>
    <message>
        <source>The window is closed, and the program waits behind its icon. Nobody is signed in, so nothing is scanned. “Quit” in the menu of the icon ends the program.</source>
        <translation>Das Fenster ist geschlossen, und das Programm wartet hinter seinem Symbol. Niemand ist angemeldet, also wird nichts gescannt. „Beenden“ im Menü des Symbols beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Another program uses the database: a command in a terminal, or scanning in the background. End it, and try again. Nothing was changed.</source>
        <translation>Ein anderes Programm benutzt die Datenbank: ein Befehl in einem Terminal oder das Scannen im Hintergrund. Beende es und versuche es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database server does not end, so nothing was changed. Try again in a minute.</source>
        <translation>Der Datenbankserver endet nicht, darum wurde nichts geändert. Versuche es in einer Minute noch einmal.</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>Names, playlists and links from Spotify. “Spotify” is a trademark of Spotify AB, which this program is independent of.</source>
        <translation>Namen, Playlists und Links von Spotify. „Spotify“ ist eine Marke von Spotify AB, von der dieses Programm unabhängig ist.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The start at log-in cannot be switched off: %1 cannot be removed (%2).</source>
        <translation>Der Start beim Anmelden lässt sich nicht ausschalten: %1 kann nicht entfernt werden (%2).</translation>
    </message>
    <message>
        <source>Stores what you play, without a window</source>
        <translation>Speichert, was du hörst, ohne Fenster</translation>
    </message>
    <message>
        <source>The start at log-in cannot be switched on: %1 cannot be written (%2).</source>
        <translation>Der Start beim Anmelden lässt sich nicht einschalten: %1 kann nicht geschrieben werden (%2).</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backed up and compared: stored plays: %1, accounts: %2, rows of all tables: %3. %4 in %5. Sign-ins are not in it.</source>
        <translation>Gesichert und verglichen: gespeicherte Wiedergaben: %1, Konten: %2, Zeilen aller Tabellen: %3. %4 in %5. Anmeldungen sind nicht darin.</translation>
    </message>
    <message>
        <source>Restored and compared: stored plays: %1, accounts: %2, rows of all tables: %3. They are of %4. Sign in again to go on scanning.</source>
        <translation>Wiederhergestellt und verglichen: gespeicherte Wiedergaben: %1, Konten: %2, Zeilen aller Tabellen: %3. Stand: %4. Zum weiteren Scannen melde dich neu an.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be written: %2</source>
        <translation>Die Sicherung „%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: it does not hold what it says. Nothing was restored. Take another one.</source>
        <translation>Die Sicherung „%1“ ist beschädigt: Sie enthält nicht, was sie angibt. Nichts wurde wiederhergestellt. Nimm eine andere.</translation>
    </message>
    <message>
        <source>The backup “%1” was changed while it was read. Nothing was restored. Try again.</source>
        <translation>Die Sicherung „%1“ wurde verändert, während sie gelesen wurde. Nichts wurde wiederhergestellt. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>this is a folder. Add a name for the file.</source>
        <translation>das ist ein Ordner. Füge einen Namen für die Datei hinzu.</translation>
    </message>
    <message>
        <source>What was written to “%1” reads back differently, so it was not kept. The disk may be failing; choose another one.</source>
        <translation>Was in „%1“ geschrieben wurde, kommt beim Zurücklesen anders heraus und wurde deshalb nicht behalten. Vielleicht ist der Datenträger schadhaft; wähle einen anderen.</translation>
    </message>
    <message>
        <source>This database holds a history already, and a backup is restored into a fresh one only. Nothing was changed. Name another place with --data-dir, or an empty database with --database.</source>
        <translation>Diese Datenbank enthält schon einen Verlauf, und eine Sicherung wird nur in eine frische wiederhergestellt. Nichts wurde geändert. Nenne mit --data-dir einen anderen Ort oder mit --database eine leere Datenbank.</translation>
    </message>
    <message>
        <source>The disk is full: the backup “%1” was not finished and is not there. Make room, or choose another place.</source>
        <translation>Der Datenträger ist voll: Die Sicherung „%1“ wurde nicht fertig und ist nicht da. Schaffe Platz oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and cannot be trusted. Nothing was restored. Take another one.</source>
        <translation>Die Sicherung „%1“ ist beschädigt, ihr ist nicht zu trauen. Nichts wurde wiederhergestellt. Nimm eine andere.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read: %2.</source>
        <translation>Die Sicherung „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>“%1” is no backup of Analytics for Spotify.</source>
        <translation>„%1“ ist keine Sicherung von Analytics for Spotify.</translation>
    </message>
    <message>
        <source>“%1” is no backup of Analytics for Spotify. If it is what Spotify sent you, import it instead.</source>
        <translation>„%1“ ist keine Sicherung von Analytics for Spotify. Wenn es das ist, was Spotify dir geschickt hat, importiere es stattdessen.</translation>
    </message>
    <message>
        <source>The backup does not fit this program: it was damaged or changed. Nothing was restored. Take another backup.</source>
        <translation>Die Sicherung passt nicht zu diesem Programm: Sie wurde beschädigt oder verändert. Nichts wurde wiederhergestellt. Nimm eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Analytics for Spotify. Nothing was restored. Install the newer version and try again.</source>
        <translation>Die Sicherung stammt von einer neueren Version von Analytics for Spotify. Nichts wurde wiederhergestellt. Installiere die neuere Version und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Another program has put plays into the database meanwhile. Nothing was restored.</source>
        <translation>Ein anderes Programm hat inzwischen Wiedergaben in die Datenbank geschrieben. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>this is no file, and a backup is read back. Choose another name.</source>
        <translation>das ist keine Datei, und eine Sicherung wird zurückgelesen. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is there and is no backup of Analytics for Spotify, so it stays as it is. Choose another name, or delete it first.</source>
        <translation>„%1“ ist schon da und keine Sicherung von Analytics for Spotify; die Datei bleibt, wie sie ist. Wähle einen anderen Namen oder lösche sie zuerst.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written, so nothing was saved. Choose another folder or free some space.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden, also wurde nichts gespeichert. Wähle einen anderen Ordner oder schaffe Platz.</translation>
    </message>
</context>
<context>
    <name>ChartPoints</name>
    <message>
        <source>%1: %2</source>
        <comment>period or thing, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>Es wurde nichts gespielt.</translation>
    </message>
    <message>
        <source>Most: %1. Altogether: %2.</source>
        <translation>Am meisten: %1. Insgesamt: %2.</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <comment>a period, in seconds</comment>
        <translation>%1 (s)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plays or time, compared period</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChartRamp</name>
    <message>
        <source>less</source>
        <extracomment>The ends of a colour scale: &quot;less ▢▢▢▢▢ more&quot;</extracomment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Levels begin at %1, %2, %3 and %4; the first means none.</source>
        <translation>Die Stufen beginnen bei %1, %2, %3 und %4; die erste heißt keine.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time in hours. %1 is a number.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time in minutes. %1 is a number.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time in seconds. %1 is a number.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours, then minutes. %1 and %2 are numbers.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>%1 plays, %2 on average</source>
        <translation>%1 Wiedergaben, im Schnitt %2</translation>
    </message>
    <message>
        <source>%1: %2 (altogether %3)</source>
        <comment>hour or weekday, average, sum</comment>
        <translation>%1: %2 (insgesamt %3)</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Average per calendar day, over %1 days</source>
        <translation>Durchschnitt je Kalendertag, über %1 Tage</translation>
    </message>
    <message>
        <source>Average per day with music, over %1 days</source>
        <translation>Durchschnitt je Tag mit Musik, über %1 Tage</translation>
    </message>
    <message>
        <source>Sum over %1 days</source>
        <translation>Summe über %1 Tage</translation>
    </message>
    <message>
        <source>1 play, %1 on average</source>
        <comment>time</comment>
        <translation>1 Wiedergabe, im Schnitt %1</translation>
    </message>
    <message>
        <source>Average per known day, over %1 days</source>
        <translation>Durchschnitt je bekanntem Tag, über %1 Tage</translation>
    </message>
    <message>
        <source>One day with music</source>
        <translation>Ein Tag mit Musik</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Average (s)</source>
        <translation>Durchschnitt (s)</translation>
    </message>
</context>
<context>
    <name>CountingRules</name>
    <message>
        <source>30 seconds, as Spotify counts</source>
        <translation>30 Sekunden, wie Spotify zählt</translation>
    </message>
    <message>
        <source>30 seconds and not skipped</source>
        <translation>30 Sekunden und nicht übersprungen</translation>
    </message>
    <message>
        <source>Half the track, as Last.fm counts</source>
        <translation>Der halbe Titel, wie Last.fm zählt</translation>
    </message>
    <message>
        <source>Played to the end</source>
        <translation>Zu Ende gespielt</translation>
    </message>
    <message>
        <source>Every start</source>
        <translation>Jeder Anfang</translation>
    </message>
    <message>
        <source>A play counts when it lasted at least 30 seconds. Private sessions are left out.</source>
        <translation>Eine Wiedergabe zählt, wenn sie mindestens 30 Sekunden dauerte. Private Sitzungen bleiben außen vor.</translation>
    </message>
    <message>
        <source>A play counts when it lasted at least 30 seconds and was not skipped. Private sessions are left out.</source>
        <translation>Eine Wiedergabe zählt, wenn sie mindestens 30 Sekunden dauerte und nicht übersprungen wurde. Private Sitzungen bleiben außen vor.</translation>
    </message>
    <message>
        <source>A play counts when the track is longer than 30 seconds and half of it, or four minutes, was played.</source>
        <translation>Eine Wiedergabe zählt, wenn der Titel länger als 30 Sekunden ist und die Hälfte davon oder vier Minuten gespielt wurden.</translation>
    </message>
    <message>
        <source>A play counts when the track ended by itself.</source>
        <translation>Eine Wiedergabe zählt, wenn der Titel von selbst endete.</translation>
    </message>
    <message>
        <source>Every stored music play counts, however short.</source>
        <translation>Jede gespeicherte Musikwiedergabe zählt, wie kurz sie auch war.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last month</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No play is stored yet.</source>
        <translation>Es ist noch keine Wiedergabe gespeichert.</translation>
    </message>
    <message>
        <source>%1 stored, from %2 to %3.</source>
        <comment>plays, first and last date</comment>
        <translation>%1 gespeichert, vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>and other months</source>
        <translation>und weitere Monate</translation>
    </message>
    <message>
        <source>%1 No play is stored for %2 of %3 months: %4.</source>
        <translation>%1 Für %2 von %3 Monaten ist keine Wiedergabe gespeichert: %4.</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Plays stored</source>
        <translation>Gespeicherte Wiedergaben</translation>
    </message>
    <message>
        <source>Imports that reach it</source>
        <translation>Importe, die ihn erfassen</translation>
    </message>
    <message>
        <source>%1: not known, no import reaches it</source>
        <translation>%1: nicht bekannt, kein Import reicht so weit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, plays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, in reach of %3</source>
        <comment>month, plays, file names</comment>
        <translation>%1: %2, erfasst von %3</translation>
    </message>
    <message>
        <source>An import reaches every month.</source>
        <translation>Ein Import erfasst jeden Monat.</translation>
    </message>
    <message>
        <source>No import reaches %1 of %2 months.</source>
        <translation>Kein Import erfasst %1 von %2 Monaten.</translation>
    </message>
    <message>
        <source>%1 Every month of that time has plays.</source>
        <translation>%1 Jeder Monat dieser Zeit hat Wiedergaben.</translation>
    </message>
    <message>
        <source>%1 Nothing is known of the time since %2.</source>
        <comment>sentence, date</comment>
        <translation>%1 Von der Zeit seit dem %2 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1, %2 of them counted</source>
        <comment>plays, a number of plays</comment>
        <translation>%1, davon %2 gezählt</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The settings in %1 cannot be written.</source>
        <translation>Die Einstellungen in %1 können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database is not in %1, where it was moved to. If that is on a disk of its own, attach the disk and try again. Nothing was changed.</source>
        <translation>Die Datenbank ist nicht in %1, wohin sie verschoben wurde. Wenn das auf einem eigenen Datenträger liegt, schließe ihn an und versuche es noch einmal. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Password of the database user: </source>
        <translation>Passwort des Datenbankbenutzers: </translation>
    </message>
    <message>
        <source>Nothing is kept in %1 yet.</source>
        <translation>In %1 liegt noch nichts.</translation>
    </message>
    <message>
        <source>Nothing is stored there, so %1 stays as it is. Is it the right data folder?</source>
        <translation>Dort ist nichts gespeichert, darum bleibt %1, wie es ist. Ist es der richtige Datenordner?</translation>
    </message>
</context>
<context>
    <name>DateRanges</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Taking deleted plays back was cancelled. Nothing was changed.</source>
        <translation>Das Wiederherstellen wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>No folder could be made in the temporary folder: %1</source>
        <translation>Im Ordner für temporäre Dateien ließ sich kein Ordner anlegen: %1</translation>
    </message>
</context>
<context>
    <name>DemoPlaylists</name>
    <message>
        <source>Morning coffee</source>
        <translation>Morgenkaffee</translation>
    </message>
    <message>
        <source>Long drives</source>
        <translation>Lange Fahrten</translation>
    </message>
    <message>
        <source>Rainy Sundays</source>
        <translation>Verregnete Sonntage</translation>
    </message>
    <message>
        <source>This window shows invented data: Spotify is not asked for playlists.</source>
        <translation>Dieses Fenster zeigt erfundene Daten: Spotify wird nicht nach Playlists gefragt.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s summer</source>
        <translation>Der Sommer eines anderen</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>The Collection</source>
        <translation>Die Sammlung</translation>
    </message>
</context>
<context>
    <name>DemoSources</name>
    <message>
        <source>This window shows invented data, and Spotify knows nothing of it. Sign in from the program&apos;s own window.</source>
        <translation>Dieses Fenster zeigt erfundene Daten, und Spotify weiß nichts davon. Melde dich im eigenen Fenster des Programms an.</translation>
    </message>
    <message>
        <source>Nothing is asked of Spotify until then.</source>
        <translation>Bis dahin wird Spotify nichts gefragt.</translation>
    </message>
    <message>
        <source>What you play now is found; the next export closes the gaps below. (This scanner is invented too.)</source>
        <translation>Was du jetzt hörst, wird gefunden; der nächste Export schließt die Lücken unten. (Auch dieser Scanner ist erfunden.)</translation>
    </message>
</context>
<context>
    <name>DetailCharts</name>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 of these plays</source>
        <comment>figures, per cent</comment>
        <translation>%1, %2 dieser Wiedergaben</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>%1: not played</source>
        <comment>a period</comment>
        <translation>%1: nicht gehört</translation>
    </message>
    <message>
        <source>%1: number %2 of %3, %4</source>
        <comment>period, rank, how many, figures</comment>
        <translation>%1: Nummer %2 von %3, %4</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Best: number %1 of %2.</source>
        <comment>rank, how many</comment>
        <translation>Am besten: Nummer %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>Es wurde nichts gespielt.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Nothing was asked of Spotify lately.</source>
        <translation>In letzter Zeit wurde Spotify nichts gefragt.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>number of requests, what was asked for</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Asked of Spotify on %1 (UTC): %2. That is %3 in all.</source>
        <translation>Anfragen an Spotify am %1 (UTC): %2. Das sind insgesamt %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Dump</name>
    <message>
        <source>“%1” is damaged: its table of contents cannot be trusted, so nothing in it was read. Download it again.</source>
        <translation>„%1“ ist beschädigt: Dem Inhaltsverzeichnis ist nicht zu trauen, also wurde nichts daraus gelesen. Lade die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” is one part of a split archive. Put the parts together, unpack them and import the folder.</source>
        <translation>„%1“ ist ein Teil eines geteilten Archivs. Füge die Teile zusammen, entpacke sie und importiere den Ordner.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: it breaks off before its table of contents. The download was probably cut short; download it again.</source>
        <translation>„%1“ ist unvollständig: Die Datei bricht vor ihrem Inhaltsverzeichnis ab. Wahrscheinlich wurde der Download abgebrochen; lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” has a name that points outside the archive. Spotify&apos;s packages never have that; use the file exactly as Spotify sent it.</source>
        <translation>„%1“ wurde abgelehnt: Der Eintrag „%2“ hat einen Namen, der aus dem Archiv hinausführt. In Spotifys Paketen kommt das nie vor; nimm die Datei genau so, wie Spotify sie geschickt hat.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is encrypted. Unpack the archive with its password and import the folder.</source>
        <translation>„%1“ wurde abgelehnt: Der Eintrag „%2“ ist verschlüsselt. Entpacke das Archiv mit seinem Passwort und importiere den Ordner.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is a symbolic link. Spotify&apos;s packages hold plain files only; use the file exactly as Spotify sent it.</source>
        <translation>„%1“ wurde abgelehnt: Der Eintrag „%2“ ist ein symbolischer Link. Spotifys Pakete enthalten nur einfache Dateien; nimm die Datei genau so, wie Spotify sie geschickt hat.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is a device or another special file. Use the file exactly as Spotify sent it.</source>
        <translation>„%1“ wurde abgelehnt: Der Eintrag „%2“ ist ein Gerät oder eine andere Spezialdatei. Nimm die Datei genau so, wie Spotify sie geschickt hat.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is packed in an unusual way (method %3). Unpack the archive and import the folder.</source>
        <translation>„%1“ wurde abgelehnt: Der Eintrag „%2“ ist auf ungewöhnliche Weise gepackt (Verfahren %3). Entpacke das Archiv und importiere den Ordner.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” would unpack to %3, and no file of a listening history is larger than %4.</source>
        <translation>„%1“ wurde abgelehnt: Der Eintrag „%2“ wäre entpackt %3 groß, und keine Datei eines Hörverlaufs ist größer als %4.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” would grow from %3 to %4. That is a “zip bomb”, not a listening history.</source>
        <translation>„%1“ wurde abgelehnt: Der Eintrag „%2“ würde von %3 auf %4 anwachsen. Das ist eine „Zip-Bombe“ und kein Hörverlauf.</translation>
    </message>
    <message>
        <source>“%1” was refused: its members would unpack to more than %2 together. No listening history is that large.</source>
        <translation>„%1“ wurde abgelehnt: Die Einträge wären entpackt zusammen größer als %2. So groß ist kein Hörverlauf.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” overlaps another one, as in a “zip bomb”. Use the file exactly as Spotify sent it.</source>
        <translation>„%1“ wurde abgelehnt: Der Eintrag „%2“ überlappt einen anderen, wie in einer „Zip-Bombe“. Nimm die Datei genau so, wie Spotify sie geschickt hat.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is an empty archive. Download it again.</source>
        <translation>„%1“ ist ein leeres Archiv. Lade die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” was refused: it holds %2 files, and no package of Spotify holds more than %3.</source>
        <translation>„%1“ wurde abgelehnt: Darin sind %2 Dateien, und kein Paket von Spotify enthält mehr als %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its member “%2” cannot be unpacked whole, so nothing of the archive was used. Download it again.</source>
        <translation>„%1“ ist beschädigt: Der Eintrag „%2“ lässt sich nicht ganz entpacken, also wurde nichts aus dem Archiv verwendet. Lade die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>„%1“ kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is larger than the archive says, as in a “zip bomb”. Use the file exactly as Spotify sent it.</source>
        <translation>„%1“ wurde abgelehnt: Der Eintrag „%2“ ist größer, als das Archiv sagt, wie in einer „Zip-Bombe“. Nimm die Datei genau so, wie Spotify sie geschickt hat.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a file or folder.</source>
        <translation>„%1“ ist weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is an archive of its own and was not opened. Import it by itself.</source>
        <translation>„%1“ in „%2“ ist ein eigenes Archiv und wurde nicht geöffnet. Importiere es für sich.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not a listening history and was left out.</source>
        <translation>„%1“ ist kein Hörverlauf und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” has %2, and no file of a listening history is larger than %3.</source>
        <translation>„%1“ ist %2 groß, und keine Datei eines Hörverlaufs ist größer als %3.</translation>
    </message>
    <message>
        <source>The folder “%1” holds too many files to be a package of Spotify. Choose the folder that was made by unpacking it.</source>
        <translation>Der Ordner „%1“ enthält zu viele Dateien für ein Paket von Spotify. Wähle den Ordner, der beim Entpacken entstanden ist.</translation>
    </message>
    <message>
        <source>No file was given to import.</source>
        <translation>Es wurde keine Datei zum Importieren angegeben.</translation>
    </message>
    <message>
        <source>The files hold more than %1 together, which no listening history does. Import them in smaller groups.</source>
        <translation>Die Dateien sind zusammen größer als %1, was kein Hörverlauf ist. Importiere sie in kleineren Gruppen.</translation>
    </message>
    <message>
        <source>At spotify.com/account/privacy request “Extended streaming history” and import the file that Spotify sends.</source>
        <translation>Fordere unter spotify.com/account/privacy den „Erweiterten Streamingverlauf“ an und importiere die Datei, die Spotify schickt.</translation>
    </message>
    <message>
        <source>“%1” is a file of Spotify&apos;s package “%2”, but not a listening history.</source>
        <translation>„%1“ ist eine Datei aus Spotifys Paket „%2“, aber kein Hörverlauf.</translation>
    </message>
    <message>
        <source>Technical log information</source>
        <translation>Technische Protokolldaten</translation>
    </message>
    <message>
        <source>Account data</source>
        <translation>Kontodaten</translation>
    </message>
    <message>
        <source>“%1” is Spotify&apos;s package “Technical log information”. It holds no listening history.</source>
        <translation>„%1“ ist Spotifys Paket „Technische Protokolldaten“. Es enthält keinen Hörverlauf.</translation>
    </message>
    <message>
        <source>“%1” comes from Spotify&apos;s package “Extended streaming history”, but the files Streaming_History_Audio_….json are missing from it.</source>
        <translation>„%1“ stammt aus Spotifys Paket „Erweiterter Streamingverlauf“, aber die Dateien Streaming_History_Audio_….json fehlen darin.</translation>
    </message>
    <message>
        <source>“%1” is Spotify&apos;s package “Account data”, without the files StreamingHistory….json: there is no listening history in it.</source>
        <translation>„%1“ ist Spotifys Paket „Kontodaten“ ohne die Dateien StreamingHistory….json: Darin ist kein Hörverlauf.</translation>
    </message>
    <message>
        <source>“%1” holds another archive, “%2”, and no listening history of its own. Unpack it once and import “%2”.</source>
        <translation>„%1“ enthält ein weiteres Archiv, „%2“, und selbst keinen Hörverlauf. Entpacke es einmal und importiere „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a package of Spotify, but holds no listening history.</source>
        <translation>„%1“ ist ein Paket von Spotify, enthält aber keinen Hörverlauf.</translation>
    </message>
    <message>
        <source>There is no listening history in the folder “%1”.</source>
        <translation>Im Ordner „%1“ ist kein Hörverlauf.</translation>
    </message>
    <message>
        <source>There is no listening history in “%1”.</source>
        <translation>In „%1“ ist kein Hörverlauf.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not Spotify&apos;s package: the link in Spotify&apos;s mail has probably expired.</source>
        <translation>„%1“ ist eine Webseite und nicht Spotifys Paket: Der Link in Spotifys Mail ist wahrscheinlich abgelaufen.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, not a listening history.</source>
        <translation>„%1“ ist ein PDF-Dokument und kein Hörverlauf.</translation>
    </message>
    <message>
        <source>“%1” is packed as %2, which cannot be read here. Unpack it and import the folder.</source>
        <translation>„%1“ ist als %2 gepackt, was hier nicht gelesen werden kann. Entpacke es und importiere den Ordner.</translation>
    </message>
    <message>
        <source>“%1” is called a zip but is not one. The download was probably damaged; download it again.</source>
        <translation>„%1“ heißt zwar Zip, ist aber keines. Wahrscheinlich wurde der Download beschädigt; lade die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” is neither a zip nor a JSON file with a listening history.</source>
        <translation>„%1“ ist weder ein Zip noch eine JSON-Datei mit einem Hörverlauf.</translation>
    </message>
    <message>
        <source>Nothing could be read: “%1” has the name of a listening history but does not hold one. Nothing was imported. Download the package from Spotify again.</source>
        <translation>Nichts konnte gelesen werden: „%1“ heißt wie ein Hörverlauf, enthält aber keinen. Es wurde nichts importiert. Lade das Paket noch einmal von Spotify herunter.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the files.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Dateien zu lesen.</translation>
    </message>
    <message>
        <source>The row is not an object with fields.</source>
        <translation>Die Zeile ist kein Objekt mit Feldern.</translation>
    </message>
    <message>
        <source>The row is larger than any play can be.</source>
        <translation>Die Zeile ist größer, als eine Wiedergabe sein kann.</translation>
    </message>
    <message>
        <source>The file breaks off here. What stood before was read; get the file again for the rest.</source>
        <translation>Hier bricht die Datei ab. Was davor stand, wurde gelesen; für den Rest besorge die Datei noch einmal.</translation>
    </message>
    <message>
        <source>From here on the file is not valid JSON and was not read. What stood before was.</source>
        <translation>Ab hier ist die Datei kein gültiges JSON und wurde nicht gelesen. Was davor stand, schon.</translation>
    </message>
    <message>
        <source>The file is not a list of plays.</source>
        <translation>Die Datei ist keine Liste von Wiedergaben.</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>Die Zeile hat keine Zeit.</translation>
    </message>
    <message>
        <source>The time of the row is empty.</source>
        <translation>Die Zeit der Zeile ist leer.</translation>
    </message>
    <message>
        <source>The time “%1” is not a date and time.</source>
        <translation>Die Zeit „%1“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>The time “%1” lies before 1971.</source>
        <translation>Die Zeit „%1“ liegt vor 1971.</translation>
    </message>
    <message>
        <source>The time “%1” lies in the future.</source>
        <translation>Die Zeit „%1“ liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The time played is not a number.</source>
        <translation>Die gespielte Zeit ist keine Zahl.</translation>
    </message>
    <message>
        <source>The time played is negative.</source>
        <translation>Die gespielte Zeit ist negativ.</translation>
    </message>
    <message>
        <source>“%1” has more than %2, and no file of a listening history does.</source>
        <translation>„%1“ ist größer als %2, und das ist keine Datei eines Hörverlaufs.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be read.</source>
        <translation>Der Ordner „%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” may not be read and was left out.</source>
        <translation>„%1“ darf nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is a backup of Analytics for Spotify: it is not imported, but restored into a fresh database, with the command `restore`.</source>
        <translation>„%1“ ist eine Sicherung von Analytics for Spotify: Sie wird nicht importiert, sondern mit dem Befehl `restore` in eine frische Datenbank wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” holds no list of plays and was left out.</source>
        <translation>„%1“ enthält keine Liste von Wiedergaben und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: only what stands before row %2 of it was read.</source>
        <translation>„%1“ ist beschädigt: Nur was vor Zeile %2 steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>“%1” was refused: its members together would grow from %2 to %3. That is a “zip bomb”, not a listening history.</source>
        <translation>„%1“ wurde abgelehnt: Die Einträge zusammen würden von %2 auf %3 anwachsen. Das ist eine „Zip-Bombe“ und kein Hörverlauf.</translation>
    </message>
    <message>
        <source>The name of “%1” has characters in it that cannot be read, as after unpacking an old archive. Rename it and try again.</source>
        <translation>Der Name von „%1“ enthält Zeichen, die sich nicht lesen lassen, wie nach dem Entpacken eines alten Archivs. Benenne die Datei um und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The files were refused: they hold more than %1 rows, and nobody has listened that much. Nothing was imported. Use the files exactly as Spotify sent them.</source>
        <translation>Die Dateien wurden abgelehnt: Sie enthalten mehr als %1 Zeilen, und so viel hat niemand gehört. Es wurde nichts importiert. Nimm die Dateien genau so, wie Spotify sie geschickt hat.</translation>
    </message>
    <message>
        <source>“%1” carries too much behind its table of contents to be read here. Unpack it and import the folder.</source>
        <translation>„%1“ trägt hinter seinem Inhaltsverzeichnis zu viel, um hier gelesen zu werden. Entpacke es und importiere den Ordner.</translation>
    </message>
    <message>
        <source>The name of “%1” has characters in it that cannot be read, so it was left out. Rename it and import it again.</source>
        <translation>Der Name von „%1“ enthält Zeichen, die nicht gelesen werden können; es wurde ausgelassen. Benenne es um und importiere noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a link and was left out. Import what it leads to by itself.</source>
        <translation>„%1“ ist eine Verknüpfung und wurde ausgelassen. Importiere für sich, worauf sie zeigt.</translation>
    </message>
    <message>
        <source>Scanning saw %2 plays in the time that this history is about, and %1 of them are in it: it is probably somebody else&apos;s.</source>
        <translation>Beim Scannen wurden in der Zeit, um die es in diesem Verlauf geht, %2 Wiedergaben gesehen, und %1 davon stehen darin: er ist wahrscheinlich von jemand anderem.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: some plays of the account data may stay without the links that it could have given them.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden: Manche Wiedergaben der Kontodaten bleiben vielleicht ohne die Links, die darin gestanden hätten.</translation>
    </message>
    <message>
        <source>“%1” holds no plays: the list in it is empty. Nothing was imported.</source>
        <translation>„%1“ enthält keine Wiedergaben: Die Liste darin ist leer. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“%1” holds no plays.</source>
        <translation>„%1“ enthält keine Wiedergaben.</translation>
    </message>
    <message>
        <source>“%1” holds no plays. Links of songs and episodes that were read from it, for plays of the account data: %2.</source>
        <translation>„%1“ enthält keine Wiedergaben. Links von Songs und Folgen, die daraus für Wiedergaben der Kontodaten gelesen wurden: %2.</translation>
    </message>
    <message>
        <source>“%1” holds no plays and was not used: it has links for account data, and there is none among the files.</source>
        <translation>„%1“ enthält keine Wiedergaben und wurde nicht verwendet: Es hat Links für Kontodaten, und unter den Dateien sind keine.</translation>
    </message>
    <message>
        <source>Rows that tell of more than 24 hours of playing: %1. They are kept as they are, and counted with the length of their song, or with 24 hours.</source>
        <translation>Zeilen, die von mehr als 24 Stunden Wiedergabe berichten: %1. Sie bleiben, wie sie sind, und zählen mit der Länge ihres Songs oder mit 24 Stunden.</translation>
    </message>
    <message>
        <source>The time is not a date and time.</source>
        <translation>Die Zeit ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>The time lies before 1971.</source>
        <translation>Die Zeit liegt vor 1971.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>Die Zeit liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Rows with a name or another text of more than 64 KiB: %1. Of such a text only the beginning was kept.</source>
        <translation>Zeilen mit einem Namen oder anderen Text von mehr als 64 KiB: %1. Von so einem Text wurde nur der Anfang behalten.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>%1 could not be deleted. Delete it by hand.</source>
        <translation>%1 ließ sich nicht löschen. Lösche es von Hand.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>Der Export konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 plays were written to %2.</source>
        <translation>%1 Wiedergaben wurden in %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExternalServer</name>
    <message>
        <source>The address of the database server is not understood: %1 An address looks like postgresql://anna@server.example:5432/analytics_for_spotify?sslmode=require.</source>
        <translation>Die Adresse des Datenbankservers ist nicht zu verstehen: %1 Eine Adresse sieht so aus: postgresql://anna@server.example:5432/analytics_for_spotify?sslmode=require.</translation>
    </message>
    <message>
        <source>The address of the database server holds a password, which every program on this computer could read from the list of processes, so it was not used. Leave the password out; write it into the file named by PGPASSFILE (~/.pgpass), or type it when asked.</source>
        <translation>Die Adresse des Datenbankservers enthält ein Passwort, das jedes Programm auf diesem Computer in der Liste der Prozesse lesen könnte, deshalb wurde sie nicht verwendet. Lass das Passwort weg; schreib es in die Datei, die PGPASSFILE nennt (~/.pgpass), oder gib es ein, wenn du gefragt wirst.</translation>
    </message>
    <message>
        <source>sslmode is one of %1, not &quot;%2&quot;.</source>
        <translation>sslmode ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port number.</source>
        <translation>„%1“ ist keine Portnummer.</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; (there are sslmode, host, port, user and dbname).</source>
        <translation>die Option „%1“ gibt es nicht (es gibt sslmode, host, port, user und dbname).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value.</source>
        <translation>„%1“ hat nicht die Form Name=Wert.</translation>
    </message>
    <message>
        <source>the user name is damaged.</source>
        <translation>der Benutzername ist beschädigt.</translation>
    </message>
    <message>
        <source>host and port are damaged.</source>
        <translation>Host und Port sind beschädigt.</translation>
    </message>
    <message>
        <source>it does not begin with postgresql:// or has odd parts.</source>
        <translation>sie beginnt nicht mit postgresql:// oder hat seltsame Teile.</translation>
    </message>
    <message>
        <source>the name of the database is damaged.</source>
        <translation>der Name der Datenbank ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>FolderCopy</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The copy in %1 is not the same as what was copied. The disk may be damaged.</source>
        <translation>Die Kopie in %1 gleicht nicht dem, was kopiert wurde. Der Datenträger ist vielleicht beschädigt.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 play</source>
        <translation>1 Wiedergabe</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 Wiedergaben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plays, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 of it estimated)</source>
        <comment>plays, time</comment>
        <translation>%1, %2 (davon %3 geschätzt)</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>per cent</comment>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>hours of the day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>davor keine</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>gleich wie %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>as many</comment>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <comment>per cent, period</comment>
        <translation>%1 vs. %2</translation>
    </message>
    <message>
        <source>Unknown track</source>
        <translation>Unbekannter Titel</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Unbekannter Künstler</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Unbekanntes Album</translation>
    </message>
    <message>
        <source>Extended history</source>
        <translation>Erweiterter Verlauf</translation>
    </message>
    <message>
        <source>Account data</source>
        <translation>Kontodaten</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Seen playing</source>
        <translation>Beim Spielen gesehen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Played to the end</source>
        <translation>Zu Ende gespielt</translation>
    </message>
    <message>
        <source>Next was pressed</source>
        <translation>„Weiter“ wurde gedrückt</translation>
    </message>
    <message>
        <source>Back was pressed</source>
        <translation>„Zurück“ wurde gedrückt</translation>
    </message>
    <message>
        <source>Something else was played</source>
        <translation>Etwas anderes wurde gespielt</translation>
    </message>
    <message>
        <source>Spotify was closed</source>
        <translation>Spotify wurde geschlossen</translation>
    </message>
    <message>
        <source>Another device took over</source>
        <translation>Ein anderes Gerät übernahm</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>Ein Fehler</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 times as much as %2</source>
        <comment>factor, period</comment>
        <translation>%1-mal so viel wie %2</translation>
    </message>
    <message>
        <source>Spotify crashed</source>
        <translation>Spotify stürzte ab</translation>
    </message>
    <message>
        <source>Crashed while paused</source>
        <translation>Absturz in der Pause</translation>
    </message>
    <message>
        <source>%1, %2 (estimated)</source>
        <comment>plays, time</comment>
        <translation>%1, %2 (geschätzt)</translation>
    </message>
</context>
<context>
    <name>GapMarks</name>
    <message>
        <source>plays may be missing</source>
        <translation>Wiedergaben fehlen vielleicht</translation>
    </message>
    <message>
        <source>about %1 may be missing</source>
        <comment>plays</comment>
        <translation>%1 fehlen vielleicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period and figures, what may be missing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1, %2 of them</source>
        <comment>figures, per cent</comment>
        <translation>%1, davon %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>nothing was played today or yesterday</source>
        <translation>heute und gestern wurde nichts gespielt</translation>
    </message>
    <message>
        <source>%1 on average, the longest %2</source>
        <translation>im Schnitt %1, die längste %2</translation>
    </message>
    <message>
        <source>no import says how plays ended</source>
        <translation>kein Import sagt, wie Wiedergaben endeten</translation>
    </message>
    <message>
        <source>%1 of %2 that were begun</source>
        <comment>skipped plays, all plays</comment>
        <translation>%1 von %2, die begonnen wurden</translation>
    </message>
    <message>
        <source>Web player</source>
        <translation>Webplayer</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Cast</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>Games console</source>
        <translation>Spielkonsole</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>iPhone or iPad</source>
        <translation>iPhone oder iPad</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Share of plays</source>
        <translation>Anteil der Wiedergaben</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Anteil der Zeit</translation>
    </message>
    <message>
        <source>Share of %1, %2 not known</source>
        <comment>plays or times</comment>
        <translation>Anteil von %1, %2 unbekannt</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Analytics for Spotify</source>
        <translation>Über Analytics for Spotify</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A listening history you can trust and repair. Everything stays on your own computer: no telemetry, no account with us.</source>
        <translation>Ein Hörverlauf, dem du trauen und den du reparieren kannst. Alles bleibt auf deinem eigenen Computer: keine Telemetrie, kein Konto bei uns.</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>From mark to mark, with exact values</source>
        <translation>Von Marke zu Marke, mit genauen Werten</translation>
    </message>
    <message>
        <source>First and last mark</source>
        <translation>Erste und letzte Marke</translation>
    </message>
    <message>
        <source>Filter by the mark, or open it</source>
        <translation>Nach der Marke filtern oder sie öffnen</translation>
    </message>
    <message>
        <source>Add the mark to the filter</source>
        <translation>Die Marke zum Filter hinzufügen</translation>
    </message>
    <message>
        <source>The page of what the mark stands for</source>
        <translation>Die Seite dessen, wofür die Marke steht</translation>
    </message>
    <message>
        <source>The plays behind the mark</source>
        <translation>Die Wiedergaben hinter der Marke</translation>
    </message>
    <message>
        <source>In the band of the whole history</source>
        <translation>Im Band des ganzen Verlaufs</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Den Zeitraum verschieben</translation>
    </message>
    <message>
        <source>Move the end of the range</source>
        <translation>Das Ende des Zeitraums verschieben</translation>
    </message>
    <message>
        <source>Move the beginning of the range</source>
        <translation>Den Anfang des Zeitraums verschieben</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>Ein Ziehen abbrechen</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Zur Zeile gehen, die so beginnt</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>keys that are typed</comment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was sich mit der Zeile machen lässt</translation>
    </message>
    <message>
        <source>Delete the selected plays</source>
        <translation>Die ausgewählten Wiedergaben löschen</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>An independent project: not affiliated with Spotify AB, nor endorsed or sponsored by it. “Spotify” is a trademark of Spotify AB.</source>
        <translation>Ein unabhängiges Projekt: mit Spotify AB nicht verbunden, von ihr weder unterstützt noch gefördert. „Spotify“ ist eine Marke von Spotify AB.</translation>
    </message>
    <message>
        <source>What it shows of playlists, songs looked up and plays that scanning found comes from Spotify.</source>
        <translation>Was es von Playlists, nachgeschlagenen Titeln und beim Scannen gefundenen Wiedergaben zeigt, kommt von Spotify.</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>How much, what and when, in the range that stands above. A click on a bar, a day or a name shows only that, on every page: a chip below the header says so and takes it off again. The key P, or the menu of a bar or figure, opens the plays behind it. The thin band is your whole history: drag in it to choose another range. Back and Forward work as in a browser.</source>
        <translation>Wie viel, was und wann, im Zeitraum, der oben steht. Ein Klick auf einen Balken, einen Tag oder einen Namen zeigt nur das, auf allen Seiten: Ein Chip unter der Kopfzeile sagt es und nimmt es wieder weg. Die Taste P oder das Menü eines Balkens oder einer Zahl öffnet die Wiedergaben dahinter. Das schmale Band ist dein ganzer Verlauf: Zieh darin, um einen anderen Zeitraum zu wählen. Zurück und Vorwärts gehen wie im Browser.</translation>
    </message>
    <message>
        <source>Every play by itself, with its time and where it is known from. A play that you delete stays deleted, whatever is imported or scanned later, until you restore it.</source>
        <translation>Jede Wiedergabe für sich, mit ihrer Zeit und woher sie bekannt ist. Eine Wiedergabe, die du löschst, bleibt gelöscht, was auch immer später importiert oder gescannt wird, bis du sie wiederherstellst.</translation>
    </message>
    <message>
        <source>What you play most, by plays or by time. The change is that of the rank against the compared period. Enter opens the page of a track, an artist or an album; a click on the head of a column sorts by it, its menu chooses columns.</source>
        <translation>Was du am meisten hörst, nach Wiedergaben oder nach Zeit. Die Veränderung ist die des Rangs gegenüber dem verglichenen Zeitraum. Die Eingabetaste öffnet die Seite eines Titels, eines Künstlers oder eines Albums; ein Klick auf einen Spaltenkopf sortiert danach, sein Menü wählt Spalten.</translation>
    </message>
    <message>
        <source>At which hours and on which weekdays you listen, as a sum or as an average. Days and hours are those of the time zone in the settings, and a day begins when you say so.</source>
        <translation>Zu welchen Stunden und an welchen Wochentagen du hörst, als Summe oder im Durchschnitt. Tage und Stunden sind die der Zeitzone in den Einstellungen, und ein Tag beginnt, wann du willst.</translation>
    </message>
    <message>
        <source>How well you use the playlists that you watch: when their songs were last played, how often, and which never. It needs a sign-in.</source>
        <translation>Wie gut du die Playlists nutzt, die du beobachtest: wann ihre Songs zuletzt gespielt wurden, wie oft, und welche nie. Dafür ist eine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Songs on your playlists that Spotify no longer plays, since when and why, and other releases of them that can be played.</source>
        <translation>Songs auf deinen Playlists, die Spotify nicht mehr abspielt, seit wann und warum, und andere Ausgaben davon, die abgespielt werden können.</translation>
    </message>
    <message>
        <source>A year, or any range, card by card: by your own counting rule, and by the one of Spotify&apos;s review. Left and Right go from card to card. Pictures and a PDF are saved on this computer; nothing is uploaded.</source>
        <translation>Ein Jahr oder ein beliebiger Zeitraum, Karte für Karte: nach deiner eigenen Zählregel und nach der von Spotifys Rückblick. Links und Rechts gehen von Karte zu Karte. Bilder und ein PDF werden auf diesem Computer gespeichert; nichts wird hochgeladen.</translation>
    </message>
    <message>
        <source>What came from Spotify&apos;s export. Ask for “Extended streaming history” at spotify.com/account/privacy and, when the mail has come, drop the zip on the window. You see the numbers before anything is stored, the same file again adds nothing, and any import can be undone at any time.</source>
        <translation>Was aus Spotifys Export kam. Fordere unter spotify.com/account/privacy den „Erweiterten Streamingverlauf“ an und zieh die Zip-Datei, wenn die Mail gekommen ist, auf das Fenster. Du siehst die Zahlen, bevor etwas gespeichert wird, dieselbe Datei noch einmal fügt nichts hinzu, und jeder Import lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Stores what you play from now on. It needs Spotify Premium and an app of your own at Spotify; the first steps lead through it. Spotify lists the last 50 plays and no more: what may have been missed stands in the list of gaps, and the next export closes them.</source>
        <translation>Speichert, was du von jetzt an hörst. Dafür sind Spotify Premium und eine eigene App bei Spotify nötig; die ersten Schritte führen hindurch. Spotify nennt die letzten 50 Wiedergaben und nicht mehr: Was gefehlt haben mag, steht in der Liste der Lücken, und der nächste Export schließt sie.</translation>
    </message>
    <message>
        <source>Every change counts at once. All plays are kept; the counting rule decides which of them count, and can be changed at any time. Everything stays on this computer; a backup brings it to another one.</source>
        <translation>Jede Änderung gilt sofort. Alle Wiedergaben werden aufbewahrt; die Zählregel entscheidet, welche davon zählen, und kann jederzeit geändert werden. Alles bleibt auf diesem Computer; eine Sicherung bringt es auf einen anderen.</translation>
    </message>
    <message>
        <source>One track, artist or album: first and last play, streaks, its rank over time, how its plays ended, and the playlists that it is on. Range and filters hold here too.</source>
        <translation>Ein Titel, ein Künstler oder ein Album: erste und letzte Wiedergabe, Serien, sein Rang im Lauf der Zeit, wie die Wiedergaben endeten, und die Playlists, auf denen er steht. Zeitraum und Filter gelten auch hier.</translation>
    </message>
    <message>
        <source>Track, artist, album</source>
        <translation>Titel, Künstler, Album</translation>
    </message>
</context>
<context>
    <name>IdleProgram</name>
    <message>
        <source>This window shows invented data, which goes with it.</source>
        <translation>Dieses Fenster zeigt erfundene Daten, die mit ihm verschwinden.</translation>
    </message>
    <message>
        <source>a throw-away folder</source>
        <comment>where the data lies</comment>
        <translation>ein Wegwerfordner</translation>
    </message>
</context>
<context>
    <name>IdleSources</name>
    <message>
        <source>This window shows invented data: nothing is scanned here. Sign in from the program&apos;s own window.</source>
        <translation>Dieses Fenster zeigt erfundene Daten: Hier wird nichts gescannt. Melde dich im eigenen Fenster des Programms an.</translation>
    </message>
    <message>
        <source>Nothing is scanned.</source>
        <translation>Es wird nichts gescannt.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Another program is changing this account. Waiting for it to finish…</source>
        <translation>Ein anderes Programm ändert dieses Konto gerade. Es wird gewartet, bis es fertig ist…</translation>
    </message>
    <message>
        <source>Checked, nothing was written:</source>
        <translation>Geprüft, es wurde nichts geschrieben:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Importiert:</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>To take it back: undo-import %1</source>
        <translation>Zum Zurücknehmen: undo-import %1</translation>
    </message>
    <message>
        <source>… and %1 more unreadable rows; --json lists them.</source>
        <translation>… und %1 weitere unlesbare Zeilen; --json listet sie auf.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>Import %1 wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Import %1 was interrupted and has left nothing to take back.</source>
        <translation>Import %1 wurde unterbrochen und hat nichts hinterlassen, das zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>The same play stands in an earlier row of this import.</source>
        <translation>Dieselbe Wiedergabe steht in einer früheren Zeile dieses Imports.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Taking the import back was cancelled. Nothing was changed.</source>
        <translation>Das Zurücknehmen des Imports wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Files: %1. Stored, podcasts and plays without a name among them: %2, with this import: %3. %4 s.</source>
        <translation>Dateien: %1. Gespeichert, Podcasts und Wiedergaben ohne Namen mitgezählt: %2, mit diesem Import: %3. %4 s.</translation>
    </message>
    <message>
        <source>Files: %1. Stored, podcasts and plays without a name among them: %2 before, %3 after. %4 s.</source>
        <translation>Dateien: %1. Gespeichert, Podcasts und Wiedergaben ohne Namen mitgezählt: vorher %2, nachher %3. %4 s.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Nothing of it was kept. To run it again: import %1</source>
        <translation>Nichts davon wurde behalten. Noch einmal: import %1</translation>
    </message>
    <message>
        <source>%1; files: %2, rows in them: %3</source>
        <translation>%1; Dateien: %2, Zeilen darin: %3</translation>
    </message>
    <message>
        <source>, new plays: %1</source>
        <translation>, neue Wiedergaben: %1</translation>
    </message>
    <message>
        <source>Import %1 was taken back. %2</source>
        <translation>Import %1 wurde zurückgenommen. %2</translation>
    </message>
    <message>
        <source>Nothing could be read: not one row is a play. The first is row %1 of “%2”: %3</source>
        <translation>Nichts konnte gelesen werden: Keine einzige Zeile ist eine Wiedergabe. Die erste ist Zeile %1 von „%2“: %3</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows a second</source>
        <translation>%1 Zeilen, %2 Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, noch %1 s</translation>
    </message>
    <message>
        <source>There is something to know about it: see above, %1.</source>
        <translation>Dazu gibt es etwas zu wissen: siehe oben, %1.</translation>
    </message>
    <message>
        <source>done, with notes</source>
        <translation>fertig, mit Hinweisen</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted, and nothing of it was kept. To run it again: import %2</source>
        <translation>Der Import von %1 wurde unterbrochen, und nichts davon wurde behalten. Noch einmal: import %2</translation>
    </message>
    <message>
        <source>The files were refused: the names in them take more than %1, and no listening history has so many. Nothing was imported. Use the files exactly as Spotify sent them.</source>
        <translation>Die Dateien wurden abgelehnt: Die Namen darin sind größer als %1, und keine Wiedergabechronik hat so viele. Nichts wurde importiert. Nimm die Dateien genau so, wie Spotify sie geschickt hat.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Import %1 of %2 was taken back. %3</source>
        <translation>Import %1 von %2 wurde zurückgenommen. %3</translation>
    </message>
    <message>
        <source>… and %1 more unreadable rows; --json lists the first %2.</source>
        <translation>… und %1 weitere unlesbare Zeilen; --json zählt die ersten %2 auf.</translation>
    </message>
</context>
<context>
    <name>ImportClasses</name>
    <message>
        <source>New plays</source>
        <translation>Neue Wiedergaben</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Podcasts and audiobooks</source>
        <translation>Podcasts und Hörbücher</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Music that was not known before.</source>
        <translation>Musik, die vorher nicht bekannt war.</translation>
    </message>
    <message>
        <source>More detail for plays known from another source.</source>
        <translation>Mehr Einzelheiten zu Wiedergaben, die aus anderer Quelle bekannt sind.</translation>
    </message>
    <message>
        <source>Imported before, or deleted by you.</source>
        <translation>Früher importiert oder von dir gelöscht.</translation>
    </message>
    <message>
        <source>The same row twice in these files.</source>
        <translation>Dieselbe Zeile zweimal in diesen Dateien.</translation>
    </message>
    <message>
        <source>Kept, but not music: they never count.</source>
        <translation>Wird behalten, ist aber keine Musik und zählt nie.</translation>
    </message>
    <message>
        <source>Spotify names neither track nor artist. Kept, but they never count.</source>
        <translation>Spotify nennt weder Titel noch Künstler. Wird behalten, zählt aber nie.</translation>
    </message>
    <message>
        <source>No usable time, or damaged. Listed with file and row.</source>
        <translation>Keine brauchbare Zeit oder beschädigt. Mit Datei und Zeile aufgelistet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Interrupted, nothing was added</source>
        <translation>Unterbrochen, nichts wurde hinzugefügt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last month</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Removed, podcasts and plays without a name among them: %1.</source>
        <translation>Entfernt, Podcasts und Wiedergaben ohne Namen mitgezählt: %1.</translation>
    </message>
    <message>
        <source>Waiting for another import to end…</source>
        <translation>Es wird auf das Ende eines anderen Imports gewartet…</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Comparing with what is there…</source>
        <translation>Vergleich mit dem Vorhandenen…</translation>
    </message>
    <message>
        <source>Writing the plays</source>
        <translation>Die Wiedergaben werden geschrieben</translation>
    </message>
    <message>
        <source>Building the index…</source>
        <translation>Der Index wird aufgebaut…</translation>
    </message>
    <message>
        <source>Saving for good…</source>
        <translation>Wird endgültig gespeichert…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Done, with notes</source>
        <translation>Fertig, mit Hinweisen</translation>
    </message>
    <message>
        <source>No play had to go: it had added none, or all of them are known from elsewhere too.</source>
        <translation>Keine Wiedergabe musste weg: Er hatte keine hinzugefügt, oder alle sind auch von anderswo bekannt.</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of rows, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>what came in, seconds</comment>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>rows altogether</source>
        <translation>Zeilen insgesamt</translation>
    </message>
    <message>
        <source>Of the new plays count:</source>
        <translation>Von den neuen Wiedergaben zählen:</translation>
    </message>
    <message>
        <source>Unreadable rows (file, row, byte, reason):</source>
        <translation>Unlesbare Zeilen (Datei, Zeile, Byte, Grund):</translation>
    </message>
    <message>
        <source>stored before, podcasts and plays without a name among them</source>
        <translation>vorher gespeichert, Podcasts und Wiedergaben ohne Namen mitgezählt</translation>
    </message>
    <message>
        <source>stored after</source>
        <translation>nachher gespeichert</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>file names, number of further files</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>plays</comment>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>%1 removed, and %2 that never count.</source>
        <comment>plays, rows</comment>
        <translation>%1 entfernt, und %2, die nie zählen.</translation>
    </message>
</context>
<context>
    <name>InterruptedImport</name>
    <message>
        <source>The import of %1 was interrupted. Nothing of it was added.</source>
        <translation>Der Import von %1 wurde unterbrochen. Nichts davon wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Noch einmal importieren</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund dieses Desktops ist gesperrt. Entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a secret. Install one (GNOME Keyring or KWallet), or sign in until you quit.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der ein Geheimnis behalten könnte. Installiere einen (GNOME-Schlüsselbund oder KWallet), oder melde dich an, bis du das Programm beendest.</translation>
    </message>
    <message>
        <source>The keyring of this desktop wants a password before it is used for the first time, and was given none. Try again, or sign in until you quit.</source>
        <translation>Der Schlüsselbund dieses Desktops möchte ein Passwort, bevor er zum ersten Mal benutzt wird, und hat keines bekommen. Versuche es noch einmal, oder melde dich an, bis du das Programm beendest.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>Hörbücher</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Private sessions</source>
        <translation>Private Sitzungen</translation>
    </message>
    <message>
        <source>Shorter than 30 seconds</source>
        <translation>Kürzer als 30 Sekunden</translation>
    </message>
    <message>
        <source>Marked as skipped</source>
        <translation>Als übersprungen markiert</translation>
    </message>
    <message>
        <source>Less than half of the track was played</source>
        <translation>Weniger als die Hälfte des Titels wurde gespielt</translation>
    </message>
    <message>
        <source>Not played to the end</source>
        <translation>Nicht zu Ende gespielt</translation>
    </message>
    <message>
        <source>Left out by the counting rule</source>
        <translation>Von der Zählregel ausgelassen</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The account %1 is not signed in. Sign in first: sign-in --client-id ID.</source>
        <translation>Das Konto %1 ist nicht angemeldet. Melde es zuerst an: sign-in --client-id ID.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first: sign-in --client-id ID.</source>
        <translation>Niemand ist angemeldet. Melde dich zuerst an: sign-in --client-id ID.</translation>
    </message>
    <message>
        <source>Spotify says what it plays only for a country, and yours is not known: %1, say, tells it once and for all.</source>
        <translation>Spotify sagt nur für ein Land, was es abspielt, und deines ist nicht bekannt: Mit %1 etwa sagst du es ein für alle Mal.</translation>
    </message>
</context>
<context>
    <name>Lookups</name>
    <message>
        <source>It is being counted.</source>
        <translation>Es wird gezählt.</translation>
    </message>
    <message>
        <source>An export does not tell how long songs are, nor all of their artists. After a sign-in Spotify is asked for it, little by little.</source>
        <translation>Ein Export sagt nicht, wie lang Songs sind, und nennt nicht alle Künstler. Nach einer Anmeldung wird Spotify nach und nach danach gefragt.</translation>
    </message>
    <message>
        <source>No song of Spotify&apos;s was played yet.</source>
        <translation>Es wurde noch kein Song von Spotify gespielt.</translation>
    </message>
    <message>
        <source>Lengths, artists and albums of all songs are known that Spotify still has.</source>
        <translation>Länge, Künstler und Album aller Songs sind bekannt, die Spotify noch hat.</translation>
    </message>
    <message>
        <source>For %1 the length and the full list of artists are unknown. Spotify is asked after a sign-in.</source>
        <comment>songs</comment>
        <translation>Bei %1 fehlen Länge und vollständige Liste der Künstler. Spotify wird nach einer Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>For %1 the length and the full list of artists are unknown, and Spotify is not asked for them.</source>
        <comment>songs</comment>
        <translation>Bei %1 fehlen Länge und vollständige Liste der Künstler, und Spotify wird nicht danach gefragt.</translation>
    </message>
    <message>
        <source>For %1 the length and the full list of artists are unknown. Today&apos;s requests are used up; it goes on tomorrow.</source>
        <comment>songs</comment>
        <translation>Bei %1 fehlen Länge und vollständige Liste der Künstler. Die Anfragen von heute sind aufgebraucht; morgen geht es weiter.</translation>
    </message>
    <message>
        <source>For %1 the length and the full list of artists are unknown. Spotify is asked album by album, in the background.</source>
        <comment>songs</comment>
        <translation>Bei %1 fehlen Länge und vollständige Liste der Künstler. Spotify wird im Hintergrund danach gefragt, Album für Album.</translation>
    </message>
</context>
<context>
    <name>ManagedServer</name>
    <message>
        <source>PostgreSQL refuses to run as root, and changing to the account `%1` was not allowed (%2). Start the program as an ordinary user.</source>
        <translation>PostgreSQL läuft nicht als root, und der Wechsel zum Benutzer `%1` war nicht erlaubt (%2). Starte das Programm als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The program %1 could not be started: %2. Installing the package postgresql again may help.</source>
        <translation>Das Programm %1 konnte nicht gestartet werden: %2. Vielleicht hilft es, das Paket postgresql neu zu installieren.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The program %1 did not end in time and was stopped. Try again when the computer is less busy.</source>
        <translation>Das Programm %1 wurde nicht rechtzeitig fertig und wurde angehalten. Versuche es noch einmal, wenn der Computer weniger zu tun hat.</translation>
    </message>
    <message>
        <source>This user has no name on this system, and PostgreSQL does not run for a user without one. Start the program as a user with a name.</source>
        <translation>Dieser Benutzer hat auf diesem System keinen Namen, und für einen Benutzer ohne Namen läuft PostgreSQL nicht. Starte das Programm als Benutzer mit einem Namen.</translation>
    </message>
    <message>
        <source>There is not enough free memory to start the database. Close other programs and try again.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht, um die Datenbank zu starten. Schließe andere Programme und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The database in %1 could not be started. Nothing was changed; what PostgreSQL said about it is in the details and in the server&apos;s log.</source>
        <translation>Die Datenbank in %1 konnte nicht gestartet werden. Es wurde nichts geändert; was PostgreSQL dazu sagte, steht in den Einzelheiten und im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>%1 is in the place of the database, but is no readable PostgreSQL database. It was left as it is. Restore it from a backup, or move it away to start with an empty database.</source>
        <translation>%1 liegt am Platz der Datenbank, ist aber keine lesbare PostgreSQL-Datenbank. Es wurde so gelassen, wie es ist. Stelle sie aus einer Sicherung wieder her, oder verschiebe sie, um mit einer leeren Datenbank zu beginnen.</translation>
    </message>
    <message>
        <source>The database in %1 belongs to another user of this computer, and only they can run it. Choose another folder with --data-dir.</source>
        <translation>Die Datenbank in %1 gehört einem anderen Benutzer dieses Computers, und nur er kann sie starten. Wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder of the database cannot be locked: its file system does not support that. Choose a folder on a local disk with --data-dir.</source>
        <translation>Der Ordner der Datenbank lässt sich nicht sperren: Sein Dateisystem kann das nicht. Wähle mit --data-dir einen Ordner auf einer lokalen Platte.</translation>
    </message>
    <message>
        <source>Another copy of the program has been busy starting or stopping the database for a long time. Wait for it or end it, then try again.</source>
        <translation>Ein anderes Exemplar des Programms startet oder beendet die Datenbank schon seit langer Zeit. Warte darauf oder beende es, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: the database in %1 has no room to work. Nothing is lost. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: Die Datenbank in %1 hat keinen Platz zum Arbeiten. Nichts ist verloren. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, and the database lives there. Make it writable, or choose another folder with --data-dir.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden, und die Datenbank liegt dort. Mach ihn beschreibbar, oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is no folder, so the database cannot live there. Choose another folder with --data-dir.</source>
        <translation>%1 ist kein Ordner, also kann die Datenbank nicht darin liegen. Wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The name of the folder %1 is too long for this system. Choose a shorter one with --data-dir.</source>
        <translation>Der Name des Ordners %1 ist zu lang für dieses System. Wähle mit --data-dir einen kürzeren.</translation>
    </message>
    <message>
        <source>The name of the folder %1 has a line break in it, and PostgreSQL cannot work there. Choose another folder with --data-dir.</source>
        <translation>Der Name des Ordners %1 enthält einen Zeilenumbruch, und dort kann PostgreSQL nicht arbeiten. Wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 of the database cannot be used: %2.</source>
        <translation>Der Ordner %1 der Datenbank kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 or newer is not installed, and the database needs it. Install the package `postgresql` (on Debian and Ubuntu: sudo apt install postgresql) and start again, or use a server on another computer with --database.</source>
        <translation>PostgreSQL %1 oder neuer ist nicht installiert, und die Datenbank braucht es. Installiere das Paket `postgresql` (unter Debian und Ubuntu: sudo apt install postgresql) und starte noch einmal, oder verwende mit --database einen Server auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>The database was made by PostgreSQL %1, which is not installed. Install the package `postgresql-%1`. The database was left as it is.</source>
        <translation>Die Datenbank wurde von PostgreSQL %1 angelegt, das nicht installiert ist. Installiere das Paket `postgresql-%1`. Die Datenbank wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The database was made by PostgreSQL %1, but only version %2 is installed, which cannot read it. Install the package `postgresql-%1` beside it. The database was left as it is.</source>
        <translation>Die Datenbank wurde von PostgreSQL %1 angelegt, aber nur Version %2 ist installiert, die sie nicht lesen kann. Installiere daneben das Paket `postgresql-%1`. Die Datenbank wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Waiting for another copy of the program that starts or stops the database…</source>
        <translation>Es wird auf ein anderes Exemplar des Programms gewartet, das die Datenbank startet oder beendet…</translation>
    </message>
    <message>
        <source>The database server neither runs nor ends. Try again in a minute; if that does not help, restart the computer. Nothing is lost.</source>
        <translation>Der Datenbankserver läuft weder, noch endet er. Versuche es in einer Minute noch einmal; wenn das nicht hilft, starte den Computer neu. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Waiting for the database to shut down…</source>
        <translation>Es wird gewartet, bis die Datenbank beendet ist…</translation>
    </message>
    <message>
        <source>Starting the database…</source>
        <translation>Die Datenbank wird gestartet…</translation>
    </message>
    <message>
        <source>Starting the database again after a crash…</source>
        <translation>Die Datenbank wird nach einem Absturz wieder gestartet…</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Die Datenbank wird angelegt…</translation>
    </message>
    <message>
        <source>User number %1 has no name on this system, and PostgreSQL does not run for a user without one. Start the program as a user with a name, give this one an entry in /etc/passwd, or use an external server with --database.</source>
        <translation>Der Benutzer Nummer %1 hat auf diesem System keinen Namen, und für einen Benutzer ohne Namen läuft PostgreSQL nicht. Starte das Programm als Benutzer mit einem Namen, gib diesem einen Eintrag in /etc/passwd, oder verwende mit --database einen externen Server.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root, and the account `postgres` that would run it instead does not exist. Install the package postgresql, or start the program as an ordinary user.</source>
        <translation>PostgreSQL läuft nicht als root, und den Benutzer `postgres`, der es stattdessen ausführen würde, gibt es nicht. Installiere das Paket postgresql, oder starte das Programm als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The database is still recovering from a crash. Nothing is lost; it goes on by itself. Try again in a minute.</source>
        <translation>Die Datenbank erholt sich noch von einem Absturz. Nichts ist verloren; sie macht von selbst weiter. Versuche es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The database is still getting ready. After a crash it recovers first, which can take a minute…</source>
        <translation>Die Datenbank wird noch bereit gemacht. Nach einem Absturz erholt sie sich zuerst, was eine Minute dauern kann…</translation>
    </message>
    <message>
        <source>There is no folder for the database&apos;s socket: neither the runtime folder nor %1 can be used. Set XDG_RUNTIME_DIR or TMPDIR to a writable folder with a short name.</source>
        <translation>Es gibt keinen Ordner für den Socket der Datenbank: Weder der Laufzeitordner noch %1 kann verwendet werden. Setze XDG_RUNTIME_DIR oder TMPDIR auf einen beschreibbaren Ordner mit kurzem Namen.</translation>
    </message>
    <message>
        <source>The database could not be moved to the new version of PostgreSQL in time. Nothing was changed; it is tried again at the next start.</source>
        <translation>Die Datenbank konnte nicht rechtzeitig zur neuen Version von PostgreSQL umziehen. Es wurde nichts geändert; beim nächsten Start wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>Moving the database from PostgreSQL %1 to %2. The old one is kept…</source>
        <translation>Die Datenbank zieht von PostgreSQL %1 zu %2 um. Die alte wird behalten…</translation>
    </message>
    <message>
        <source>The database of PostgreSQL %1 is kept as %2.</source>
        <translation>Die Datenbank von PostgreSQL %1 bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>The database server does not end, so nothing was deleted. Try again in a minute.</source>
        <translation>Der Datenbankserver beendet sich nicht, daher wurde nichts gelöscht. Versuche es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Delete it by hand.</source>
        <translation>%1 ließ sich nicht löschen. Lösche es von Hand.</translation>
    </message>
    <message>
        <source>Another program uses the database: a command in a terminal, or scanning in the background. End it, and try again. Nothing was deleted.</source>
        <translation>Ein anderes Programm benutzt die Datenbank: ein Befehl in einem Terminal oder das Scannen im Hintergrund. Beende es und versuche es noch einmal. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The database in %1 is in use by a program that cannot be seen from here: in another container or on another computer. It was left as it is. End that program, or use it instead.</source>
        <translation>Die Datenbank in %1 wird von einem Programm benutzt, das von hier aus nicht zu sehen ist: in einem anderen Container oder auf einem anderen Computer. Sie wurde gelassen, wie sie ist. Beende jenes Programm, oder benutze es stattdessen.</translation>
    </message>
    <message>
        <source>Another program uses the database, and its server cannot be reached from here: the folder of its socket is gone, or hidden from this program. Nothing was changed. End the other program, or use it instead.</source>
        <translation>Ein anderes Programm benutzt die Datenbank, und ihr Server ist von hier aus nicht zu erreichen: der Ordner seines Sockets ist weg oder vor diesem Programm verborgen. Nichts wurde geändert. Beende das andere Programm, oder benutze es stattdessen.</translation>
    </message>
    <message>
        <source>This computer starts no further program for the database (%1): its memory, or a limit of this user, is used up. End other programs and try again. Nothing was changed.</source>
        <translation>Dieser Computer startet kein weiteres Programm für die Datenbank (%1): Sein Speicher oder eine Grenze dieses Benutzers ist ausgeschöpft. Beende andere Programme und versuche es noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database in %1 belongs to root, and PostgreSQL does not run as root. Give it to the user who is to run it: chown -R %2 &quot;%1&quot;. It was left as it is.</source>
        <translation>Die Datenbank in %1 gehört root, und PostgreSQL läuft nicht als root. Gib sie dem Benutzer, der sie betreiben soll: chown -R %2 &quot;%1&quot;. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>PostgreSQL is installed in %1, but does not run: it ended with %2 when it was asked for its version. Nothing was changed.</source>
        <translation>PostgreSQL ist in %1 installiert, läuft aber nicht: Auf die Frage nach seiner Version endete es mit %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>PostgreSQL is installed, but the account `%1` may not run its program %2 (%3). Let this account execute the file and enter the folders above it. A disk that is mounted with noexec, or a rule of AppArmor or SELinux, forbids it too.</source>
        <translation>PostgreSQL ist installiert, aber das Konto `%1` darf dessen Programm %2 nicht ausführen (%3). Erlaube diesem Konto, die Datei auszuführen und die Ordner darüber zu betreten. Auch ein Datenträger, der mit noexec eingehängt ist, oder eine Regel von AppArmor oder SELinux verbietet es.</translation>
    </message>
    <message>
        <source>Or go on from the backup of %1, with the command `%2`: the old database is kept beside the new one.</source>
        <translation>Oder mach mit der Sicherung vom %1 weiter, mit dem Befehl `%2`: Die alte Datenbank bleibt neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>This computer starts no program for the database: %1. A rule of AppArmor or SELinux, or a container, may forbid it. Nothing was changed.</source>
        <translation>Dieser Computer startet kein Programm für die Datenbank: %1. Eine Regel von AppArmor oder SELinux oder ein Container kann es verbieten. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Show the plays behind this number</source>
        <translation>Die Wiedergaben hinter dieser Zahl zeigen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>This is no command.</source>
        <translation>Das ist kein Befehl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. %2 takes a local date such as 2024-05-31.</source>
        <translation>„%1“ ist kein Datum. %2 nimmt ein lokales Datum wie 2024-05-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of entries. --top takes a whole number such as 10.</source>
        <translation>„%1“ ist keine Anzahl von Einträgen. --top nimmt eine ganze Zahl wie 10.</translation>
    </message>
    <message>
        <source>There is no counting rule &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keine Zählregel „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. --time-zone takes a name such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. --time-zone nimmt einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no log level &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keine Protokollstufe „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keine Seite „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port. --port takes a number from 1024 to 65535.</source>
        <translation>„%1“ ist kein Port. --port nimmt eine Zahl von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>There is no mode &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keinen Modus „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>settings, managed database and logs, all below DIR</source>
        <translation>Einstellungen, eigene Datenbank und Protokolle, alles unterhalb von DIR</translation>
    </message>
    <message>
        <source>an external PostgreSQL server: postgresql://user@host/database</source>
        <translation>ein externer PostgreSQL-Server: postgresql://benutzer@host/datenbank</translation>
    </message>
    <message>
        <source>id or unique name of the account; all: the sum of all</source>
        <translation>Kennung oder eindeutiger Name des Kontos; all: die Summe aller</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning oder error</translation>
    </message>
    <message>
        <source>start without a window</source>
        <translation>ohne Fenster starten</translation>
    </message>
    <message>
        <source>a throw-away database with invented data</source>
        <translation>eine Wegwerf-Datenbank mit erfundenen Daten</translation>
    </message>
    <message>
        <source>write a picture of every page into DIR and quit</source>
        <translation>ein Bild jeder Seite nach DIR schreiben und beenden</translation>
    </message>
    <message>
        <source>only count, write nothing</source>
        <translation>nur zählen, nichts schreiben</translation>
    </message>
    <message>
        <source>first local date</source>
        <translation>erstes lokales Datum</translation>
    </message>
    <message>
        <source>local date after the last one</source>
        <translation>lokales Datum nach dem letzten</translation>
    </message>
    <message>
        <source>length of the top lists (10)</source>
        <translation>Länge der Toplisten (10)</translation>
    </message>
    <message>
        <source>spotify, strict, lastfm, finished or everything</source>
        <translation>spotify, strict, lastfm, finished oder everything</translation>
    </message>
    <message>
        <source>time zone of days and hours (the system&apos;s)</source>
        <translation>Zeitzone der Tage und Stunden (die des Systems)</translation>
    </message>
    <message>
        <source>of your own app at developer.spotify.com</source>
        <translation>deiner eigenen App unter developer.spotify.com</translation>
    </message>
    <message>
        <source>the port of the address that the browser comes back to</source>
        <translation>der Port der Adresse, zu der der Browser zurückkehrt</translation>
    </message>
    <message>
        <source>recently-played, hybrid or currently-playing; it is remembered</source>
        <translation>recently-played, hybrid oder currently-playing; wird gemerkt</translation>
    </message>
    <message>
        <source>look once, and end</source>
        <translation>einmal nachsehen und enden</translation>
    </message>
    <message>
        <source>also delete what only Spotify&apos;s Web API told</source>
        <translation>auch löschen, was nur Spotifys Web-API sagte</translation>
    </message>
    <message>
        <source>do not ask before deleting</source>
        <translation>vor dem Löschen nicht fragen</translation>
    </message>
    <message>
        <source>import listening history (zip, folder, JSON)</source>
        <translation>Hörverlauf importieren (Zip, Ordner, JSON)</translation>
    </message>
    <message>
        <source>list the imports</source>
        <translation>die Importe auflisten</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>plays, time, top lists, hours, weekdays and days</source>
        <translation>Wiedergaben, Zeit, Toplisten, Stunden, Wochentage und Tage</translation>
    </message>
    <message>
        <source>sign in to Spotify by way of a browser</source>
        <translation>mit einem Browser bei Spotify anmelden</translation>
    </message>
    <message>
        <source>forget the sign-in</source>
        <translation>die Anmeldung vergessen</translation>
    </message>
    <message>
        <source>store what is played from now on, until stopped; --once: one round</source>
        <translation>speichern, was ab jetzt gespielt wird, bis zum Ende; --once: eine Runde</translation>
    </message>
    <message>
        <source>list | add URL | show ID | remove ID: the playlists that are watched</source>
        <translation>list | add URL | show ID | remove ID: die beobachteten Playlists</translation>
    </message>
    <message>
        <source>the database and its accounts</source>
        <translation>die Datenbank und ihre Konten</translation>
    </message>
    <message>
        <source>--help lists what there is.</source>
        <translation>--help listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>Did you mean %1? --help lists what there is.</source>
        <translation>Meintest du %1? --help listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>There is no option %1. </source>
        <translation>Es gibt keine Option %1. </translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. </source>
        <translation>Es gibt keinen Befehl „%1“. </translation>
    </message>
    <message>
        <source>%1 takes no further words, but there is &quot;%2&quot;.</source>
        <translation>%1 nimmt keine weiteren Wörter, aber da steht „%2“.</translation>
    </message>
    <message>
        <source>Say with which app: sign-in --client-id ID. You make one at developer.spotify.com, with the redirect URI http://127.0.0.1/callback, and copy its client ID.</source>
        <translation>Sag, mit welcher App: sign-in --client-id ID. Du legst eine unter developer.spotify.com an, mit der Redirect-URI http://127.0.0.1/callback, und kopierst ihre Client-ID.</translation>
    </message>
    <message>
        <source>Say what to do: playlists list, playlists add URL, playlists show ID, or playlists remove ID.</source>
        <translation>Sag, was zu tun ist: playlists list, playlists add URL, playlists show ID oder playlists remove ID.</translation>
    </message>
    <message>
        <source>Say what to import: import my_spotify_data.zip.</source>
        <translation>Sag, was importiert werden soll: import my_spotify_data.zip.</translation>
    </message>
    <message>
        <source>Say which import to take back: undo-import ID. The command &quot;imports&quot; lists them.</source>
        <translation>Sag, welcher Import zurückgenommen werden soll: undo-import ID. Der Befehl „imports“ listet sie auf.</translation>
    </message>
    <message>
        <source>Say where to write to: export plays.csv, export plays.json, or export - for JSON on standard output.</source>
        <translation>Sag, wohin geschrieben werden soll: export wiedergaben.csv, export wiedergaben.json, oder export - für JSON auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends neither in .csv nor in .json, so the format is not known.</source>
        <translation>„%1“ endet weder auf .csv noch auf .json, also ist das Format nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. --help shows where it does.</source>
        <translation>%1 gehört nicht zu %2. --help zeigt, wohin es gehört.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
    <message>
        <source>--yes belongs to --delete-api-data.</source>
        <translation>--yes gehört zu --delete-api-data.</translation>
    </message>
    <message>
        <source>--demo makes a throw-away database of its own; leave --database and --data-dir away.</source>
        <translation>--demo legt eine eigene Wegwerf-Datenbank an; lass --database und --data-dir weg.</translation>
    </message>
    <message>
        <source>Usage: analytics-for-spotify [OPTIONS] [COMMAND]
Without a command: the window.

Commands:
</source>
        <translation>Aufruf: analytics-for-spotify [OPTIONEN] [BEFEHL]
Ohne Befehl: das Fenster.

Befehle:
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Optionen:
</translation>
    </message>
    <message>
        <source>  -h, --help              this text
  -v, --version           the version

Exit codes: 0 done, 1 failed, 2 wrong usage, 4 database unavailable, 5 not signed in,
6 bad input, 7 cancelled, 8 network or rate limit.
</source>
        <translation>  -h, --help              dieser Text
  -v, --version           die Version

Rückgabewerte: 0 fertig, 1 gescheitert, 2 falscher Aufruf, 4 Datenbank nicht erreichbar, 5 nicht angemeldet,
6 schlechte Eingabe, 7 abgebrochen, 8 Netzwerk oder Anfragegrenze.
</translation>
    </message>
    <message>
        <source>the page to open: overview, history, top, clock, playlists, unplayable, review, imports, scanner, settings</source>
        <translation>die Seite, die geöffnet wird: overview, history, top, clock, playlists, unplayable, review, imports, scanner, settings</translation>
    </message>
    <message>
        <source>everything in one file, read back and compared</source>
        <translation>alles in einer Datei, zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>a fresh database from a backup</source>
        <translation>eine frische Datenbank aus einer Sicherung</translation>
    </message>
    <message>
        <source>Say where to write to: backup FILE.</source>
        <translation>Sag, wohin geschrieben werden soll: backup DATEI.</translation>
    </message>
    <message>
        <source>Say which backup: restore FILE.</source>
        <translation>Sag, welche Sicherung: restore DATEI.</translation>
    </message>
    <message>
        <source>Imports are taken back one at a time: undo-import %1, then the next.</source>
        <translation>Importe werden einer nach dem anderen zurückgenommen: undo-import %1, dann der nächste.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has characters in it that cannot be read. Use another name, written in UTF-8.</source>
        <translation>Der Name „%1“ enthält Zeichen, die nicht gelesen werden können. Nimm einen anderen Namen, in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country. --market takes two letters, as in DE.</source>
        <translation>„%1“ ist kein Land. --market nimmt zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>the style of the controls, as Qt calls it</source>
        <translation>der Stil der Bedienelemente, wie Qt ihn nennt</translation>
    </message>
    <message>
        <source>Qt&apos;s platform: xcb, wayland, offscreen</source>
        <translation>Qts Plattform: xcb, wayland, offscreen</translation>
    </message>
    <message>
        <source>mirrored, as for languages that are read from right to left</source>
        <translation>gespiegelt, wie für Sprachen, die von rechts nach links gelesen werden</translation>
    </message>
    <message>
        <source>whose catalogue says what is playable, as DE; it is remembered</source>
        <translation>wessen Katalog sagt, was abspielbar ist, etwa DE; es wird gemerkt</translation>
    </message>
    <message>
        <source>every play with its evidence (.csv or .json; - is standard output); names as they are, so read a .csv as text into a spreadsheet</source>
        <translation>jede Wiedergabe mit ihren Belegen (.csv oder .json; - ist die Standardausgabe); Namen unverändert, lies eine .csv also als Text in eine Tabelle ein</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>What was to be printed could not be written whole: the disk is full, or nobody reads it any more.</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden: Der Datenträger ist voll, oder niemand liest sie mehr.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>The command itself was done, and what it changed is kept.</source>
        <translation>Der Befehl selbst wurde ausgeführt, und was er geändert hat, bleibt.</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>%1, %2 of the range</source>
        <translation>%1, %2 des Zeitraums</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>am Tag davor</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>in der Woche davor</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>im Monat davor</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>im Jahr davor</translation>
    </message>
    <message>
        <source>%1, as much as %2</source>
        <comment>figures, the week before</comment>
        <translation>%1, genauso viel wie %2</translation>
    </message>
    <message>
        <source>%1, %2 more than %3</source>
        <comment>figures, per cent, the week before</comment>
        <translation>%1, %2 mehr als %3</translation>
    </message>
    <message>
        <source>%1, %2 less than %3</source>
        <comment>figures, per cent, the week before</comment>
        <translation>%1, %2 weniger als %3</translation>
    </message>
    <message>
        <source>%1 (not a whole one)</source>
        <comment>a day, week or month of a chart</comment>
        <translation>%1 (nicht vollständig)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>best: %1, %2</source>
        <comment>date, figure</comment>
        <translation>bester: %1, %2</translation>
    </message>
    <message>
        <source>%1; the lines are %2</source>
        <comment>unit, compared period</comment>
        <translation>%1; Striche: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>figures, the compared figure, its period</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1, %2 times as much as %3</source>
        <comment>figures, factor, the week before</comment>
        <translation>%1, %2-mal so viel wie %3</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Plays per day</source>
        <translation>Wiedergaben je Tag</translation>
    </message>
    <message>
        <source>Time per day</source>
        <translation>Zeit je Tag</translation>
    </message>
    <message>
        <source>Plays per week</source>
        <translation>Wiedergaben je Woche</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>Zeit je Woche</translation>
    </message>
    <message>
        <source>Plays per month</source>
        <translation>Wiedergaben je Monat</translation>
    </message>
    <message>
        <source>Time per month</source>
        <translation>Zeit je Monat</translation>
    </message>
    <message>
        <source>Plays per year</source>
        <translation>Wiedergaben je Jahr</translation>
    </message>
    <message>
        <source>Time per year</source>
        <translation>Zeit je Jahr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>Nicht abspielbar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Jahresrückblick</translation>
    </message>
    <message>
        <source>home start figures calendar</source>
        <comment>words for the search</comment>
        <translation>Start Übersicht Zahlen Kalender</translation>
    </message>
    <message>
        <source>plays list log</source>
        <comment>words for the search</comment>
        <translation>Wiedergaben Liste Verlauf</translation>
    </message>
    <message>
        <source>ranking charts tracks artists albums</source>
        <comment>words for the search</comment>
        <translation>Rangliste Charts Titel Künstler Alben</translation>
    </message>
    <message>
        <source>hours weekdays streak sessions skipped devices countries</source>
        <comment>words for the search</comment>
        <translation>Stunden Wochentage Serie Sitzungen übersprungen Geräte Länder</translation>
    </message>
    <message>
        <source>vanished gone missing removed songs</source>
        <comment>words for the search</comment>
        <translation>verschwunden weg fehlend entfernt Lieder</translation>
    </message>
    <message>
        <source>wrapped cards pictures</source>
        <comment>words for the search</comment>
        <translation>Wrapped Karten Bilder</translation>
    </message>
    <message>
        <source>dump files undo deleted not counted</source>
        <comment>words for the search</comment>
        <translation>Export Dateien rückgängig gelöscht nicht gezählt</translation>
    </message>
    <message>
        <source>pause resume accounts sign in out gaps mode</source>
        <comment>words for the search</comment>
        <translation>pausieren fortsetzen Konten anmelden abmelden Lücken Modus</translation>
    </message>
    <message>
        <source>options preferences configuration</source>
        <comment>words for the search</comment>
        <translation>Optionen Konfiguration</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>%1, as covered</source>
        <comment>a compared period of which not every day is known</comment>
        <translation>%1, soweit bekannt</translation>
    </message>
    <message>
        <source>the day before %1</source>
        <comment>a date</comment>
        <translation>Tag vor dem %1</translation>
    </message>
    <message>
        <source>%1 days before %2</source>
        <comment>number, a date</comment>
        <translation>%1 Tage vor dem %2</translation>
    </message>
</context>
<context>
    <name>Playability</name>
    <message>
        <source>Without a country Spotify does not say what it plays. Choose the one you listen in on the page Playlists; the next scan asks again.</source>
        <translation>Ohne Land sagt Spotify nicht, was es abspielt. Wähle auf der Seite Playlists das Land, in dem du hörst; der nächste Scan fragt noch einmal.</translation>
    </message>
    <message>
        <source>Of 1 song Spotify did not say whether it plays it; the next scan asks again.</source>
        <translation>Von 1 Song sagte Spotify nicht, ob es ihn abspielt; der nächste Scan fragt noch einmal.</translation>
    </message>
    <message>
        <source>Of %1 Spotify did not say whether it plays them; the next scan asks again.</source>
        <comment>a number of songs</comment>
        <translation>Von %1 sagte Spotify nicht, ob es sie abspielt; der nächste Scan fragt noch einmal.</translation>
    </message>
    <message>
        <source>One playlist has not been scanned yet.</source>
        <translation>Eine Playlist wurde noch nicht gescannt.</translation>
    </message>
    <message>
        <source>%1 playlists have not been scanned yet.</source>
        <translation>%1 Playlists wurden noch nicht gescannt.</translation>
    </message>
    <message>
        <source>Of one playlist Spotify does not give the contents to personal apps.</source>
        <translation>Den Inhalt einer Playlist gibt Spotify nicht an persönliche Apps.</translation>
    </message>
    <message>
        <source>Of %1 playlists Spotify does not give the contents to personal apps.</source>
        <translation>Den Inhalt von %1 Playlists gibt Spotify nicht an persönliche Apps.</translation>
    </message>
</context>
<context>
    <name>PlaylistUse</name>
    <message>
        <source>%1: %2</source>
        <comment>when or how often, number of songs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>Before the week of %1</source>
        <comment>date</comment>
        <translation>Vor der Woche vom %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>date</comment>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>%1 were never played, %2 were last played in the last four weeks.</source>
        <translation>%1 wurden nie gespielt, %2 zuletzt in den letzten vier Wochen.</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>plays, or more</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>lowest and highest number</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Not played in this range</source>
        <translation>In diesem Zeitraum nicht gespielt</translation>
    </message>
    <message>
        <source>1 play</source>
        <translation>1 Wiedergabe</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <comment>a number, or from and to</comment>
        <translation>%1 Wiedergaben</translation>
    </message>
    <message>
        <source>%1 of %2 were not played in this range.</source>
        <translation>%1 von %2 wurden in diesem Zeitraum nicht gespielt.</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>date</comment>
        <translation>vor dem %1</translation>
    </message>
</context>
<context>
    <name>Playlists</name>
    <message>
        <source>1 song</source>
        <translation>1 Song</translation>
    </message>
    <message>
        <source>%1 songs</source>
        <translation>%1 Songs</translation>
    </message>
    <message>
        <source>Playable</source>
        <translation>Abspielbar</translation>
    </message>
    <message>
        <source>Not in your country</source>
        <translation>Nicht in deinem Land</translation>
    </message>
    <message>
        <source>Not with your subscription</source>
        <translation>Nicht mit deinem Abo</translation>
    </message>
    <message>
        <source>Explicit, switched off</source>
        <translation>Explizit, ausgeschaltet</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokale Datei</translation>
    </message>
    <message>
        <source>Removed from Spotify</source>
        <translation>Von Spotify entfernt</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Spotify plays it.</source>
        <translation>Spotify spielt es ab.</translation>
    </message>
    <message>
        <source>Spotify has no rights for it in your country.</source>
        <translation>Spotify hat in deinem Land keine Rechte daran.</translation>
    </message>
    <message>
        <source>Spotify plays it only with another subscription.</source>
        <translation>Spotify spielt es nur mit einem anderen Abo ab.</translation>
    </message>
    <message>
        <source>Your Spotify settings leave out explicit songs.</source>
        <translation>Deine Spotify-Einstellungen lassen explizite Songs aus.</translation>
    </message>
    <message>
        <source>Spotify does not play it and does not say why.</source>
        <translation>Spotify spielt es nicht ab und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>A file of your own: Spotify plays it where the file is.</source>
        <translation>Eine eigene Datei: Spotify spielt sie dort ab, wo sie liegt.</translation>
    </message>
    <message>
        <source>Spotify does not know it any more; title and artist are as they were.</source>
        <translation>Spotify kennt es nicht mehr; Titel und Künstler stehen da, wie sie waren.</translation>
    </message>
    <message>
        <source>Of a podcast: it is not counted as music.</source>
        <translation>Gehört zu einem Podcast: zählt nicht als Musik.</translation>
    </message>
    <message>
        <source>Spotify did not say whether it plays it. It is not counted as unplayable.</source>
        <translation>Spotify sagte nicht, ob es abspielbar ist. Es zählt nicht als nicht abspielbar.</translation>
    </message>
    <message>
        <source>Stopped being playable</source>
        <translation>Ist nicht mehr abspielbar</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <source>Left the playlist</source>
        <translation>Verließ die Playlist</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Spotify does not give this playlist&apos;s contents to personal apps. Only playlists that you own or edit together with others can be read. A copy of it in your own library can be watched.</source>
        <translation>Spotify gibt den Inhalt dieser Playlist nicht an persönliche Apps. Nur Playlists, die dir gehören oder die du mit anderen zusammen bearbeitest, können gelesen werden. Eine Kopie in deiner eigenen Bibliothek kann beobachtet werden.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>Nicht abspielbar</translation>
    </message>
    <message>
        <source>Scanned: nothing has changed.</source>
        <translation>Gescannt: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Scanned: 1 change.</source>
        <translation>Gescannt: 1 Änderung.</translation>
    </message>
    <message>
        <source>Scanned: %1 changes.</source>
        <translation>Gescannt: %1 Änderungen.</translation>
    </message>
    <message>
        <source>Unplayable: other reason</source>
        <translation>Nicht abspielbar: anderer Grund</translation>
    </message>
    <message>
        <source>Spotify does not play it and calls the reason “%1”.</source>
        <translation>Spotify spielt es nicht ab und nennt als Grund „%1“.</translation>
    </message>
</context>
<context>
    <name>PlaylistsCommand</name>
    <message>
        <source>Spotify does not give this playlist&apos;s contents to personal apps: only your own playlists and those that you keep together with others can be looked into.</source>
        <translation>Spotify gibt den Inhalt dieser Playlist nicht an persönliche Apps: Nur eigene Playlists und solche, die du mit anderen zusammen pflegst, können gelesen werden.</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>noch nicht gescannt</translation>
    </message>
    <message>
        <source>No playlist &quot;%1&quot; is watched. &quot;playlists list&quot; lists those that are.</source>
        <translation>Keine Playlist „%1“ wird beobachtet. „playlists list“ nennt die, die es werden.</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>%1 wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>No playlist is watched yet: playlists add URL.</source>
        <translation>Noch wird keine Playlist beobachtet: playlists add URL.</translation>
    </message>
    <message>
        <source>not watched: %1  %2</source>
        <translation>nicht beobachtet: %1  %2</translation>
    </message>
    <message>
        <source>not watched: %1  %2 (by %3: Spotify may withhold its contents)</source>
        <translation>nicht beobachtet: %1  %2 (von %3: Spotify gibt ihren Inhalt vielleicht nicht heraus)</translation>
    </message>
    <message>
        <source>a song whose name was never seen</source>
        <translation>ein Song, dessen Name nie zu sehen war</translation>
    </message>
    <message>
        <source>%1  %2  %3 (plays: %4)</source>
        <translation>%1  %2  %3 (Wiedergaben: %4)</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1; Spotify did not say what it plays of it</source>
        <translation>%1; Spotify sagte nicht, was es davon abspielt</translation>
    </message>
    <message>
        <source>%1, %2 unplayable, %3 not known</source>
        <translation>%1, %2 nicht abspielbar, %3 unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 unplayable</source>
        <translation>%1, %2 nicht abspielbar</translation>
    </message>
    <message>
        <source>%1 When it was last read, %2: %3</source>
        <translation>%1 Als sie zuletzt gelesen wurde, %2: %3</translation>
    </message>
    <message>
        <source>no longer among your playlists at Spotify since %1, and scanned all the same: %2</source>
        <translation>seit %1 nicht mehr unter deinen Playlists bei Spotify, und trotzdem gescannt: %2</translation>
    </message>
    <message>
        <source>missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account</source>
        <translation>bei Spotify nicht mehr da seit dem %1: nicht mehr unter deinen Playlists, gelöscht, oder diesem Konto nicht gezeigt</translation>
    </message>
    <message>
        <source>missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account. When it was last read, %2: %3</source>
        <translation>bei Spotify nicht mehr da seit dem %1: nicht mehr unter deinen Playlists, gelöscht, oder diesem Konto nicht gezeigt. Als sie zuletzt gelesen wurde, %2: %3</translation>
    </message>
</context>
<context>
    <name>ProgramService</name>
    <message>
        <source>It is deleted, but the backups in %1 could not be made anew without it, and hold it still: delete them. %2</source>
        <translation>Es ist gelöscht, aber die Sicherungen in %1 konnten nicht ohne diese Daten neu gemacht werden und enthalten sie noch: lösche sie. %2</translation>
    </message>
</context>
<context>
    <name>ReleasesPart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>song, album</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Relocation</name>
    <message>
        <source>Another program uses the database: a command in a terminal, or scanning in the background. End it, and try again. Nothing was moved.</source>
        <translation>Ein anderes Programm benutzt die Datenbank: ein Befehl in einem Terminal oder das Scannen im Hintergrund. Beende es und versuche es noch einmal. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>The database server does not end, so nothing was moved. Try again in a minute.</source>
        <translation>Der Datenbankserver endet nicht, darum wurde nichts verschoben. Versuche es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Choose a folder outside of %1.</source>
        <translation>Wähle einen Ordner außerhalb von %1.</translation>
    </message>
    <message>
        <source>There is no database in %1.</source>
        <translation>In %1 ist keine Datenbank.</translation>
    </message>
    <message>
        <source>There is a database in %1 already. Choose another folder. Nothing was moved.</source>
        <translation>In %1 ist schon eine Datenbank. Wähle einen anderen Ordner. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>There is too little room in %1: %2 are needed, and %3 are free. Nothing was moved.</source>
        <translation>In %1 ist zu wenig Platz: %2 werden gebraucht, %3 sind frei. Nichts wurde verschoben.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>Rule %1, %2, time zone %3.</source>
        <translation>Regel %1, %2, Zeitzone %3.</translation>
    </message>
    <message>
        <source>Nothing is stored yet: import my_spotify_data.zip.</source>
        <translation>Es ist noch nichts gespeichert: import my_spotify_data.zip.</translation>
    </message>
    <message>
        <source>Plays: %1 (%2). Tracks: %3. Artists: %4. Albums: %5.</source>
        <translation>Wiedergaben: %1 (%2). Titel: %3. Künstler: %4. Alben: %5.</translation>
    </message>
    <message>
        <source>First play %1, last play %2.</source>
        <translation>Erste Wiedergabe %1, letzte Wiedergabe %2.</translation>
    </message>
    <message>
        <source>Top tracks</source>
        <translation>Top-Titel</translation>
    </message>
    <message>
        <source>Top artists</source>
        <translation>Top-Künstler</translation>
    </message>
    <message>
        <source>Top albums</source>
        <translation>Top-Alben</translation>
    </message>
    <message>
        <source>Plays by hour of day</source>
        <translation>Wiedergaben nach Tagesstunde</translation>
    </message>
    <message>
        <source>Plays by weekday</source>
        <translation>Wiedergaben nach Wochentag</translation>
    </message>
    <message>
        <source>Days begin at %1.</source>
        <translation>Tage beginnen um %1.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>There is no day in this range: --to is the day after the last one.</source>
        <translation>In diesem Zeitraum liegt kein Tag: --to ist der Tag nach dem letzten.</translation>
    </message>
    <message>
        <source>The time zone of this system, “%1”, is not understood: days and hours are counted in UTC. --time-zone takes a name such as Europe/Berlin.</source>
        <translation>Die Zeitzone dieses Systems, „%1“, wird nicht verstanden: Tage und Stunden werden in UTC gezählt. --time-zone nimmt einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Unbekannter Künstler</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restoring the backup, and comparing…</source>
        <translation>Die Sicherung wird wiederhergestellt und verglichen…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Die Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>The backup could not be restored, and the database that was there lies in %1 still.</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden, und die Datenbank, die hier war, liegt noch in %1.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Who most?</source>
        <translation>Wer am meisten?</translation>
    </message>
    <message>
        <source>What most?</source>
        <translation>Was am meisten?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>dates, counting rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How much did you listen?</source>
        <translation>Wie viel hast du gehört?</translation>
    </message>
    <message>
        <source>%1 on %2, of %3.</source>
        <comment>plays, days with music, artists and tracks</comment>
        <translation>%1 an %2, von %3.</translation>
    </message>
    <message>
        <source>On an average day</source>
        <translation>An einem durchschnittlichen Tag</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Davor: %1</translation>
    </message>
    <message>
        <source>Of it estimated</source>
        <translation>Davon geschätzt</translation>
    </message>
    <message>
        <source>%1: %2 of everything.</source>
        <comment>both figures, per cent</comment>
        <translation>%1: %2 von allem.</translation>
    </message>
    <message>
        <source>By %1. %2: %3 of everything.</source>
        <comment>artist, both figures, per cent</comment>
        <translation>Von %1. %2: %3 von allem.</translation>
    </message>
    <message>
        <source>Who was new?</source>
        <translation>Wer war neu?</translation>
    </message>
    <message>
        <source>1 new artist</source>
        <translation>1 neuer Künstler</translation>
    </message>
    <message>
        <source>%1 new artists</source>
        <translation>%1 neue Künstler</translation>
    </message>
    <message>
        <source>And %1 tracks that you had not heard before. Most of all you stayed with:</source>
        <translation>Und %1 Titel, die du vorher nie gehört hattest. Am meisten geblieben bist du bei:</translation>
    </message>
    <message>
        <source>Which day was the biggest?</source>
        <translation>Welcher Tag war der größte?</translation>
    </message>
    <message>
        <source>Most of all on that day</source>
        <translation>Am meisten an diesem Tag</translation>
    </message>
    <message>
        <source>What was your hour?</source>
        <translation>Was war deine Stunde?</translation>
    </message>
    <message>
        <source>%1 of everything; and %2 was your day, with %3.</source>
        <comment>per cent, weekday, per cent</comment>
        <translation>%1 von allem; und %2 war dein Tag, mit %3.</translation>
    </message>
    <message>
        <source>How faithful were you?</source>
        <translation>Wie treu warst du?</translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 Tag in Folge</translation>
    </message>
    <message>
        <source>%1 days in a row</source>
        <translation>%1 Tage in Folge</translation>
    </message>
    <message>
        <source>Music every day: %1.</source>
        <comment>first and last date</comment>
        <translation>Jeden Tag Musik: %1.</translation>
    </message>
    <message>
        <source>Longest without a break of half an hour</source>
        <translation>Am längsten ohne eine Pause von einer halben Stunde</translation>
    </message>
    <message>
        <source>Times that you began to listen</source>
        <translation>So oft fingst du an zu hören</translation>
    </message>
    <message>
        <source>Skipped, of the plays whose end is known</source>
        <translation>Übersprungen, von den Wiedergaben, deren Ende bekannt ist</translation>
    </message>
    <message>
        <source>How did it begin, and end?</source>
        <translation>Wie begann es, und wie endete es?</translation>
    </message>
    <message>
        <source>It was the first that you played.</source>
        <translation>Es war das Erste, was du gespielt hast.</translation>
    </message>
    <message>
        <source>By %1: it was the first that you played.</source>
        <translation>Von %1: Es war das Erste, was du gespielt hast.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Which album most?</source>
        <translation>Welches Album am meisten?</translation>
    </message>
    <message>
        <source>As Spotify&apos;s own review counts: 1 January to 15 November, at least 30 seconds, without private sessions, ranked by plays.</source>
        <translation>Wie Spotifys eigener Rückblick zählt: 1. Januar bis 15. November, mindestens 30 Sekunden, ohne private Sitzungen, geordnet nach Wiedergaben.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>artists, tracks</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>1 artist</source>
        <translation>1 Künstler</translation>
    </message>
    <message>
        <source>%1 artists</source>
        <translation>%1 Künstlern</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Titel</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Titeln</translation>
    </message>
    <message>
        <source>Spotify&apos;s own review is of calendar years: choose one to see how it counts.</source>
        <translation>Spotifys eigener Rückblick gilt Kalenderjahren: Wähle eines, um zu sehen, wie er zählt.</translation>
    </message>
    <message>
        <source>What is known of it: %1. The rest is in no import, and nobody scanned.</source>
        <translation>Bekannt ist davon: %1. Der Rest steht in keinem Import, und niemand hat gescannt.</translation>
    </message>
    <message>
        <source>And 1 track that you had not heard before. Most of all you stayed with:</source>
        <translation>Und 1 Titel, den du vorher nie gehört hattest. Am meisten geblieben bist du bei:</translation>
    </message>
    <message>
        <source>More, compared with %1</source>
        <comment>period</comment>
        <translation>Mehr, verglichen mit: %1</translation>
    </message>
    <message>
        <source>Less, compared with %1</source>
        <comment>period</comment>
        <translation>Weniger, verglichen mit: %1</translation>
    </message>
    <message>
        <source>When did you listen most?</source>
        <translation>Wann hast du am meisten gehört?</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message>
        <source>Only %1 of %2 pictures were saved. %3</source>
        <translation>Nur %1 von %2 Bildern wurden gespeichert. %3</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>New plays: %1. Gaps found: %2. Playlists scanned: %3. Requests: %4.</source>
        <translation>Neue Wiedergaben: %1. Gefundene Lücken: %2. Gescannte Playlists: %3. Anfragen: %4.</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1.</source>
        <translation>Spotify bittet, bis zum %1 zu warten.</translation>
    </message>
    <message>
        <source>%1 new plays.</source>
        <translation>%1 neue Wiedergaben.</translation>
    </message>
    <message>
        <source>Scanning. Ctrl+C ends it.</source>
        <translation>Es wird gescannt. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory, until this scan ends.</source>
        <translation>Die Anmeldung bleibt im Speicher, bis dieser Scan endet.</translation>
    </message>
    <message>
        <source>1 new play.</source>
        <translation>1 neue Wiedergabe.</translation>
    </message>
    <message>
        <source>The playlist “%1” is gone at Spotify, or no longer shown to this account. What was known of it is kept.</source>
        <translation>Die Playlist „%1“ gibt es bei Spotify nicht mehr, oder sie wird diesem Konto nicht mehr gezeigt. Was von ihr bekannt war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The playlist “%1” could not be scanned. %2</source>
        <translation>Die Playlist „%1“ konnte nicht gescannt werden. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spotify did not give all of a playlist, so nothing of it was changed.</source>
        <translation>Spotify hat eine Playlist nicht vollständig herausgegeben, deshalb wurde nichts an ihr geändert.</translation>
    </message>
    <message>
        <source>Spotify refused the songs of your own playlist “%1” this time, so it is not watched yet. Try again, a little later.</source>
        <translation>Spotify hat die Titel deiner eigenen Playlist „%1“ diesmal verweigert, deshalb wird sie noch nicht beobachtet. Versuche es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>Spotify does not take “%1” for a country that playlists are played in. Choose another one on the page Playlists, or with --market.</source>
        <comment>a country of two letters</comment>
        <translation>Spotify hält „%1“ nicht für ein Land, in dem Playlists gespielt werden. Wähle auf der Seite Playlists ein anderes, oder mit --market.</translation>
    </message>
    <message>
        <source>It is scanned again later.</source>
        <translation>Sie wird später noch einmal gescannt.</translation>
    </message>
    <message>
        <source>Spotify refused the songs of your own playlist “%1” this time. What was known of it is kept. %2</source>
        <translation>Spotify hat die Titel deiner eigenen Playlist „%1“ diesmal verweigert. Was von ihr bekannt war, bleibt erhalten. %2</translation>
    </message>
    <message>
        <source>Scan again, a little later.</source>
        <translation>Scanne etwas später noch einmal.</translation>
    </message>
    <message>
        <source>The playlist “%1” is no longer among your playlists at Spotify. What was known of it is kept.</source>
        <translation>Die Playlist „%1“ steht bei Spotify nicht mehr unter deinen Playlists. Was davon bekannt war, bleibt.</translation>
    </message>
</context>
<context>
    <name>ScanNews</name>
    <message>
        <source>The sign-in ended. Nothing is stored of what you play until you sign in again.</source>
        <translation>Die Anmeldung ist abgelaufen. Was du hörst, wird erst nach einer neuen Anmeldung wieder gespeichert.</translation>
    </message>
    <message>
        <source>Nothing could be scanned for two hours. %1</source>
        <translation>Seit zwei Stunden konnte nichts gescannt werden. %1</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
</context>
<context>
    <name>ScanSentence</name>
    <message>
        <source>What plays now is watched.</source>
        <translation>Was gerade spielt, wird beobachtet.</translation>
    </message>
    <message>
        <source>What plays now is watched. Private sessions cannot be told apart: sign in again to allow it.</source>
        <translation>Was gerade spielt, wird beobachtet. Private Sitzungen sind nicht zu erkennen: Melde dich noch einmal an, um das zu erlauben.</translation>
    </message>
    <message>
        <source>Scanning begins.</source>
        <translation>Das Scannen beginnt.</translation>
    </message>
    <message>
        <source>Scanning is paused until you resume it.</source>
        <translation>Das Scannen pausiert, bis du es fortsetzt.</translation>
    </message>
    <message>
        <source>This account is not scanned.</source>
        <translation>Dieses Konto wird nicht gescannt.</translation>
    </message>
    <message>
        <source>Spotify cannot be reached. It is tried again by itself.</source>
        <translation>Spotify ist nicht erreichbar. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The database cannot be reached. It is tried again by itself.</source>
        <translation>Die Datenbank ist nicht erreichbar. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Another program scans this account, on this computer or another one. What it stores is shown here as well.</source>
        <translation>Ein anderes Programm scannt dieses Konto, auf diesem Computer oder einem anderen. Was es speichert, wird auch hier gezeigt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At this pace Spotify is asked about %1 times a day, so that no play slips by; usually it is at most %2 times.</source>
        <translation>Bei diesem Tempo wird Spotify etwa %1-mal am Tag gefragt, damit keine Wiedergabe entgeht; sonst sind es höchstens %2-mal.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Sign in to go on scanning.</source>
        <translation>Hier ist niemand angemeldet. Melde dich an, damit weiter gescannt wird.</translation>
    </message>
    <message>
        <source>On a day when the playlist “%1” is read again, with its %2 entries, Spotify is asked about %3 times; usually it is at most %4 times.</source>
        <translation>An einem Tag, an dem die Playlist „%1“ mit ihren %2 Einträgen neu gelesen wird, wird Spotify etwa %3-mal gefragt; sonst höchstens %4-mal.</translation>
    </message>
    <message>
        <source>Scanned at %1.</source>
        <comment>time of day</comment>
        <translation>Gescannt um %1.</translation>
    </message>
    <message>
        <source>Scanned on %1.</source>
        <comment>date and time</comment>
        <translation>Gescannt am %1.</translation>
    </message>
    <message>
        <source>Spotify remembers 50 plays; at your pace that is until %1.</source>
        <comment>time of day</comment>
        <translation>Spotify merkt sich 50 Wiedergaben; bei deinem Tempo reicht das bis %1.</translation>
    </message>
    <message>
        <source>Spotify remembers 50 plays; at your pace that is until %1.</source>
        <comment>date and time</comment>
        <translation>Spotify merkt sich 50 Wiedergaben; bei deinem Tempo reicht das bis zum %1.</translation>
    </message>
    <message>
        <source>Scanning is paused until %1.</source>
        <comment>time of day</comment>
        <translation>Das Scannen pausiert bis %1.</translation>
    </message>
    <message>
        <source>Scanning is paused until %1.</source>
        <comment>date and time</comment>
        <translation>Das Scannen pausiert bis zum %1.</translation>
    </message>
    <message>
        <source>Spotify wants to be left alone until %1.</source>
        <comment>time of day</comment>
        <translation>Spotify möchte bis %1 in Ruhe gelassen werden.</translation>
    </message>
    <message>
        <source>Spotify wants to be left alone until %1.</source>
        <comment>date and time</comment>
        <translation>Spotify möchte bis zum %1 in Ruhe gelassen werden.</translation>
    </message>
    <message>
        <source>Spotify lists 1 play without a usable time: it is not stored.</source>
        <translation>Spotify führt 1 Wiedergabe ohne brauchbare Zeit auf: Sie wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Spotify lists %1 plays without a usable time: they are not stored.</source>
        <translation>Spotify führt %1 Wiedergaben ohne brauchbare Zeit auf: Sie werden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>time of day</comment>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>time of day</comment>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>Not scanning</source>
        <translation>Es wird nicht gescannt</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausiert, bis du fortsetzt</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>time of day</comment>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Spotify asks us to wait</source>
        <translation>Spotify bittet uns zu warten</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>time of day</comment>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Another computer scans</source>
        <translation>Ein anderer Computer scannt</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>Die Datenbank ist weg</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Currently playing</source>
        <translation>Gerade gespielt</translation>
    </message>
    <message>
        <source>Asks every now and then what was played last. Finds plays of every device, also those made offline, but no local files.</source>
        <translation>Fragt ab und zu, was zuletzt gespielt wurde. Findet Wiedergaben aller Geräte, auch offline gespielte, aber keine lokalen Dateien.</translation>
    </message>
    <message>
        <source>The same, and watches for local files while they play.</source>
        <translation>Dasselbe, und beobachtet lokale Dateien, während sie spielen.</translation>
    </message>
    <message>
        <source>Watches the player. Sees local files and every play at once, but nothing that is played offline or while this computer is off.</source>
        <translation>Beobachtet den Player. Sieht lokale Dateien und jede Wiedergabe sofort, aber nichts, was offline gespielt wird oder während dieser Computer aus ist.</translation>
    </message>
    <message>
        <source>About 3 requests an hour, every 20 minutes one; more often when you play much.</source>
        <translation>Etwa 3 Anfragen in der Stunde, alle 20 Minuten eine; öfter, wenn du viel spielst.</translation>
    </message>
    <message>
        <source>About 63 requests an hour; while a local file plays, one every 5 to 15 seconds.</source>
        <translation>Etwa 63 Anfragen in der Stunde; während eine lokale Datei spielt, alle 5 bis 15 Sekunden eine.</translation>
    </message>
    <message>
        <source>60 to 700 requests an hour. Spotify may ask to wait, and what plays meanwhile is missed.</source>
        <translation>60 bis 700 Anfragen in der Stunde. Spotify bittet vielleicht zu warten, und was währenddessen spielt, wird verpasst.</translation>
    </message>
    <message>
        <source>More than 50 plays between two scans</source>
        <translation>Mehr als 50 Wiedergaben zwischen zwei Scans</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Der Computer schlief</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>Das Programm war geschlossen</translation>
    </message>
    <message>
        <source>Spotify asked to wait</source>
        <translation>Spotify bat zu warten</translation>
    </message>
    <message>
        <source>No connection to Spotify</source>
        <translation>Keine Verbindung zu Spotify</translation>
    </message>
    <message>
        <source>The database was away</source>
        <translation>Die Datenbank war weg</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Von dir pausiert</translation>
    </message>
    <message>
        <source>Spotify listed 50 plays and all of them were new: older ones may have slipped out.</source>
        <translation>Spotify listete 50 Wiedergaben auf, und alle waren neu: Ältere sind vielleicht herausgefallen.</translation>
    </message>
    <message>
        <source>Spotify remembers the last 50 plays only; what is older was not seen.</source>
        <translation>Spotify merkt sich nur die letzten 50 Wiedergaben; Älteres wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Without a sign-in nothing can be asked.</source>
        <translation>Ohne Anmeldung kann nichts gefragt werden.</translation>
    </message>
    <message>
        <source>There were too many requests for Spotify&apos;s taste.</source>
        <translation>Es waren zu viele Anfragen für Spotifys Geschmack.</translation>
    </message>
    <message>
        <source>The network was away, or Spotify was out of order.</source>
        <translation>Das Netzwerk war weg, oder Spotify war gestört.</translation>
    </message>
    <message>
        <source>What was seen could not be stored.</source>
        <translation>Was gesehen wurde, konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing is asked while scanning is paused, and Spotify remembers 50 plays only.</source>
        <translation>Während das Scannen pausiert, wird nichts gefragt, und Spotify merkt sich nur 50 Wiedergaben.</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>date, first and last time of day</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last moment</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>perhaps none</source>
        <translation>vielleicht keine</translation>
    </message>
    <message>
        <source>about 1 play</source>
        <translation>etwa 1 Wiedergabe</translation>
    </message>
    <message>
        <source>about %1 plays</source>
        <translation>etwa %1 Wiedergaben</translation>
    </message>
    <message>
        <source>Not signed in: only what you import is here.</source>
        <translation>Nicht angemeldet: Hier ist nur, was du importierst.</translation>
    </message>
    <message>
        <source>Signed out. The history stays; nothing new is scanned.</source>
        <translation>Abgemeldet. Der Verlauf bleibt; Neues wird nicht gescannt.</translation>
    </message>
    <message>
        <source>Signed in until you quit: nothing is stored in a keyring.</source>
        <translation>Angemeldet, bis du das Programm beendest: In keinem Schlüsselbund wird etwas gespeichert.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in ends today. Renew it: nothing is lost.</source>
        <translation>Die Anmeldung endet heute. Erneuere sie: Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The sign-in ends tomorrow. Renew it: nothing is lost.</source>
        <translation>Die Anmeldung endet morgen. Erneuere sie: Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The sign-in ends in %1 days. Renew it: nothing is lost.</source>
        <translation>Die Anmeldung endet in %1 Tagen. Erneuere sie: Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Signed in, %1 days left.</source>
        <translation>Angemeldet, noch %1 Tage.</translation>
    </message>
    <message>
        <source>Not registered with the app</source>
        <translation>Nicht bei der App eingetragen</translation>
    </message>
    <message>
        <source>Spotify Premium is missing</source>
        <translation>Spotify Premium fehlt</translation>
    </message>
    <message>
        <source>Wrong client ID</source>
        <translation>Falsche Client-ID</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Eine Erlaubnis fehlt</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>Spotify refuses</source>
        <translation>Spotify lehnt ab</translation>
    </message>
    <message>
        <source>Open the app&apos;s page…</source>
        <translation>Seite der App öffnen…</translation>
    </message>
    <message>
        <source>Open Spotify Premium…</source>
        <translation>Spotify Premium öffnen…</translation>
    </message>
    <message>
        <source>about 1 play of a local file</source>
        <translation>etwa 1 Wiedergabe einer lokalen Datei</translation>
    </message>
    <message>
        <source>about %1 plays of local files</source>
        <translation>etwa %1 Wiedergaben lokaler Dateien</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Niemand war angemeldet</translation>
    </message>
    <message>
        <source>The sign-in is six months old, and Spotify may end it any time. Renew it: nothing is lost.</source>
        <translation>Die Anmeldung ist sechs Monate alt, und Spotify kann sie jederzeit beenden. Erneuere sie: Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>fewer than one play of a local file</source>
        <translation>weniger als eine Wiedergabe einer lokalen Datei</translation>
    </message>
    <message>
        <source>fewer than one play</source>
        <translation>weniger als eine Wiedergabe</translation>
    </message>
    <message>
        <source>Listed without its song</source>
        <translation>Ohne Titel gelistet</translation>
    </message>
    <message>
        <source>Spotify listed a play and did not say of which song. Your next export will.</source>
        <translation>Spotify hat eine Wiedergabe gelistet und nicht gesagt, von welchem Titel. Dein nächster Export sagt es.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Your browser opens Spotify&apos;s page. If it does not, open this address in a browser of this computer:</source>
        <translation>Dein Browser öffnet Spotifys Seite. Wenn nicht, öffne diese Adresse in einem Browser dieses Computers:</translation>
    </message>
    <message>
        <source>Open this address in a browser of this computer (from another one: ssh -L forwards the port that the address names):</source>
        <translation>Öffne diese Adresse in einem Browser dieses Computers (von einem anderen aus: ssh -L leitet den Port weiter, den die Adresse nennt):</translation>
    </message>
    <message>
        <source>Waiting for five minutes at most; Ctrl+C cancels.</source>
        <translation>Es wird höchstens fünf Minuten gewartet; Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>The sign-in needs port %1 of this computer, and another program has it. Choose another port in the settings, or none.</source>
        <translation>Die Anmeldung braucht Port %1 dieses Computers, und ein anderes Programm hat ihn. Wähle in den Einstellungen einen anderen Port oder keinen.</translation>
    </message>
    <message>
        <source>Signed in as %1 (account %2). Spotify ends a sign-in after six months: sign in again before %3.</source>
        <translation>Angemeldet als %1 (Konto %2). Spotify beendet eine Anmeldung nach sechs Monaten: Melde dich vor dem %3 wieder an.</translation>
    </message>
    <message>
        <source>The sign-in of %1 ends in 1 day. Sign in again before: sign-in --account &quot;%1&quot;. Nothing is lost by it.</source>
        <translation>Die Anmeldung von %1 endet in 1 Tag. Melde dich vorher neu an: sign-in --account &quot;%1&quot;. Dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>The sign-in of %1 ends in %2 days. Sign in again before: sign-in --account &quot;%1&quot;. Nothing is lost by it.</source>
        <translation>Die Anmeldung von %1 endet in %2 Tagen. Melde dich vorher neu an: sign-in --account &quot;%1&quot;. Dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>The play that was stored before belongs to this account now.</source>
        <translation>Die Wiedergabe, die vorher gespeichert war, gehört jetzt zu diesem Konto.</translation>
    </message>
    <message>
        <source>The %1 plays that were stored before belong to this account now.</source>
        <translation>Die %1 Wiedergaben, die vorher gespeichert waren, gehören jetzt zu diesem Konto.</translation>
    </message>
    <message>
        <source>The account %1 was never signed in, so its app is not known. Say it: sign-in --account &quot;%1&quot; --client-id ID.</source>
        <translation>Das Konto %1 war nie angemeldet, darum ist seine App nicht bekannt. Nenne sie: sign-in --account &quot;%1&quot; --client-id ID.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is six months old, and Spotify may end it any time. Sign in again: sign-in --account &quot;%1&quot;. Nothing is lost by it.</source>
        <translation>Die Anmeldung von %1 ist sechs Monate alt, und Spotify kann sie jederzeit beenden. Melde dich neu an: sign-in --account &quot;%1&quot;. Dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>%1 Without one, &quot;scan --client-id ID&quot; signs in for as long as it runs.</source>
        <translation>%1 Ohne ihn meldet „scan --client-id ID“ dich an, solange es läuft.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Du bist angemeldet</translation>
    </message>
    <message>
        <source>Analytics for Spotify now reads the listening history of %1.</source>
        <translation>Analytics for Spotify liest jetzt den Hörverlauf von %1.</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>Du kannst diese Seite schließen und zum Programm zurückkehren.</translation>
    </message>
    <message>
        <source>You did not sign in</source>
        <translation>Du hast dich nicht angemeldet</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>Die Anmeldung ist gescheitert</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page.</source>
        <translation>Es wurde nichts geändert. Du kannst diese Seite schließen.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page, and try again in the program.</source>
        <translation>Es wurde nichts geändert. Du kannst diese Seite schließen und es im Programm noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>  lengths, artists and codes of tracks, deleted: %1</source>
        <translation>  Längen, Künstler und Codes von Titeln, gelöscht: %1</translation>
    </message>
    <message>
        <source>  playlists with all that was seen of them, deleted: %1</source>
        <translation>  Playlists mit allem, was von ihnen gesehen wurde, gelöscht: %1</translation>
    </message>
    <message>
        <source>Deleting cannot be undone, and there is no terminal to ask on. With --yes nobody is asked.</source>
        <translation>Löschen lässt sich nicht rückgängig machen, und es gibt kein Terminal, um zu fragen. Mit --yes wird nicht gefragt.</translation>
    </message>
    <message>
        <source>This cannot be undone. Delete it? [y/N] </source>
        <translation>Das lässt sich nicht rückgängig machen. Löschen? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was deleted, and nobody signed out.</source>
        <translation>Nichts wurde gelöscht, und niemand abgemeldet.</translation>
    </message>
    <message>
        <source>%1 is signed out, and what only Spotify&apos;s Web API told is deleted.</source>
        <translation>%1 ist abgemeldet, und was nur die Web-API von Spotify erzählte, ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 is signed out. The history stays as it is.</source>
        <translation>%1 ist abgemeldet. Der Verlauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>  tracks known as other releases of a song, links deleted: %1</source>
        <translation>  als andere Ausgaben eines Songs bekannte Titel, gelöschte Verbindungen: %1</translation>
    </message>
    <message>
        <source>Waiting for an import, or another program, that is changing the plays of this account. Ctrl+C ends the waiting.</source>
        <translation>Es wird auf einen Import oder ein anderes Programm gewartet, das die Wiedergaben dieses Kontos ändert. Strg+C beendet das Warten.</translation>
    </message>
    <message>
        <source>%1 was not signed in. What only Spotify&apos;s Web API told is deleted.</source>
        <translation>%1 war nicht angemeldet. Was nur die Web-API von Spotify erzählt hat, ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 was not signed in. The history stays as it is.</source>
        <translation>%1 war nicht angemeldet. Der Verlauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>  plays that nothing else knows, deleted: %1</source>
        <translation>  Wiedergaben, die nichts anderes kennt, gelöscht: %1</translation>
    </message>
    <message>
        <source>  plays that a dump, or the player on this computer, knows as well, kept as those tell them: %1</source>
        <translation>  Wiedergaben, die auch ein Datenexport oder der Player auf diesem Computer kennt, so behalten: %1</translation>
    </message>
    <message>
        <source>From Spotify&apos;s Web API there are:</source>
        <translation>Von Spotifys Web-API gibt es:</translation>
    </message>
    <message>
        <source>The backups in %1 could not be made anew without it, and hold it still: delete them. %2</source>
        <translation>Die Sicherungen in %1 konnten nicht ohne diese Daten neu gemacht werden und enthalten sie noch: lösche sie. %2</translation>
    </message>
    <message>
        <source>Backups that you made yourself hold it still.</source>
        <translation>Sicherungen, die du selbst gemacht hast, enthalten es noch.</translation>
    </message>
    <message>
        <source>  times that scanning missed, deleted: %1</source>
        <translation>  Zeiten, die beim Scannen fehlten, gelöscht: %1</translation>
    </message>
</context>
<context>
    <name>Spotify</name>
    <message>
        <source>Spotify cannot be reached at the moment. It is tried again later.</source>
        <translation>Spotify ist im Moment nicht erreichbar. Es wird später wieder versucht.</translation>
    </message>
    <message>
        <source>Spotify asks this app to wait.</source>
        <translation>Spotify bittet diese App zu warten.</translation>
    </message>
    <message>
        <source>The sign-in to Spotify has ended. Sign in again; nothing of the history is lost.</source>
        <translation>Die Anmeldung bei Spotify ist abgelaufen. Melde dich wieder an; vom Verlauf geht nichts verloren.</translation>
    </message>
    <message>
        <source>Spotify does not let this user in, because the app does not know the user. Open the app at developer.spotify.com, add the user&apos;s name and e-mail address under User Management, and sign in again.</source>
        <translation>Spotify lässt diesen Benutzer nicht herein, weil die App ihn nicht kennt. Öffne die App unter developer.spotify.com, trage Name und E-Mail-Adresse des Benutzers unter „User Management“ ein, und melde dich noch einmal an.</translation>
    </message>
    <message>
        <source>Spotify refuses the app, because the person who registered it has no Premium subscription. After subscribing it can take some hours until requests are allowed again.</source>
        <translation>Spotify weist die App ab, weil die Person, die sie registriert hat, kein Premium-Abo hat. Nach dem Abschluss kann es einige Stunden dauern, bis Anfragen wieder erlaubt sind.</translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Copy it again from the app&apos;s page at developer.spotify.com: 32 letters and digits.</source>
        <translation>Spotify kennt diese Client-ID nicht. Kopiere sie noch einmal von der Seite der App unter developer.spotify.com: 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Spotify was not allowed to give this. Sign in again and agree to everything that is asked for.</source>
        <translation>Spotify durfte das nicht herausgeben. Melde dich noch einmal an und stimme allem zu, wonach gefragt wird.</translation>
    </message>
    <message>
        <source>Spotify does not give this to personal apps.</source>
        <translation>Spotify gibt das nicht an persönliche Apps.</translation>
    </message>
    <message>
        <source>Spotify does not know this, or does not show it to this account.</source>
        <translation>Spotify kennt das nicht oder zeigt es diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Spotify did not understand the request.</source>
        <translation>Spotify verstand die Anfrage nicht.</translation>
    </message>
    <message>
        <source>Your last 50 plays, to store what you listened to.</source>
        <translation>Deine letzten 50 Wiedergaben, um zu speichern, was du gehört hast.</translation>
    </message>
    <message>
        <source>What plays now, for local files and for plays in real time.</source>
        <translation>Was gerade spielt, für lokale Dateien und Wiedergaben in Echtzeit.</translation>
    </message>
    <message>
        <source>Whether a session is private, so that it is not counted.</source>
        <translation>Ob eine Sitzung privat ist, damit sie nicht gezählt wird.</translation>
    </message>
    <message>
        <source>Your playlists, to find songs that can no longer be played.</source>
        <translation>Deine Playlists, um Songs zu finden, die nicht mehr abspielbar sind.</translation>
    </message>
    <message>
        <source>Playlists that you keep together with others.</source>
        <translation>Playlists, die du mit anderen zusammen führst.</translation>
    </message>
    <message>
        <source>Spotify gave an answer that cannot be read. It is asked again later.</source>
        <translation>Spotify gab eine Antwort, die nicht zu lesen ist. Es wird später noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Your last plays were not allowed: without them no play can be stored from the list of the last 50.</source>
        <translation>Deine letzten Wiedergaben wurden nicht erlaubt: Ohne sie kann keine Wiedergabe aus der Liste der letzten 50 gespeichert werden.</translation>
    </message>
    <message>
        <source>What plays now was not allowed: without it local files and plays in real time cannot be seen.</source>
        <translation>Was gerade spielt, wurde nicht erlaubt: Ohne das sind lokale Dateien und Wiedergaben in Echtzeit nicht zu sehen.</translation>
    </message>
    <message>
        <source>The state of the player was not allowed: without it private sessions cannot be told from others.</source>
        <translation>Der Zustand des Players wurde nicht erlaubt: Ohne ihn sind private Sitzungen nicht von anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Collaborative playlists were not allowed: without that they are not listed.</source>
        <translation>Gemeinsame Playlists wurden nicht erlaubt: Ohne das werden sie nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Spotify asks this app to wait until %1.</source>
        <comment>date and time</comment>
        <translation>Spotify bittet diese App, bis zum %1 zu warten.</translation>
    </message>
    <message>
        <source>You did not allow it on Spotify&apos;s page, so nobody is signed in.</source>
        <translation>Du hast auf Spotifys Seite nicht zugestimmt, darum ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so that Spotify&apos;s answers cannot be trusted and nothing of them is stored. Set date and time, and try again.</source>
        <translation>Die Uhr dieses Computers geht falsch, deshalb kann den Antworten von Spotify nicht getraut werden, und nichts davon wird gespeichert. Stelle Datum und Uhrzeit und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Spotify could not be reached. Try again, a little later.</source>
        <translation>Spotify war nicht erreichbar. Versuche es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>Spotify gave an answer that cannot be read. Try again, a little later.</source>
        <translation>Spotify hat eine Antwort gegeben, die nicht gelesen werden kann. Versuche es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong by more than a month: what was played seems to be still to come, and is not stored. Set date and time; Spotify lists the last 50 plays again.</source>
        <translation>Die Uhr dieses Computers geht um mehr als einen Monat falsch: Was gespielt wurde, scheint erst noch zu kommen und wird nicht gespeichert. Stelle Datum und Uhrzeit; Spotify nennt die letzten 50 Wiedergaben noch einmal.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong by more than an hour. Plays that Spotify lists are stored, with the right times; those that are seen as they play get the time of this clock. Set date and time.</source>
        <translation>Die Uhr dieses Computers geht um mehr als eine Stunde falsch. Was Spotify als gespielt nennt, wird mit den richtigen Zeiten gespeichert; was beim Abspielen gesehen wird, bekommt die Zeit dieser Uhr. Stelle Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Your playlists were not allowed (playlist-read-private): without that Spotify does not list them, and of those that are watched only public ones are scanned.</source>
        <translation>Deine Playlists wurden nicht erlaubt (playlist-read-private): Ohne das listet Spotify sie nicht auf, und von den beobachteten werden nur öffentliche gescannt.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>signed in until %1</source>
        <translation>angemeldet bis zum %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>Account %1 (%2): %3 plays, %4</source>
        <translation>Konto %1 (%2): %3 Wiedergaben, %4</translation>
    </message>
    <message>
        <source>  last scan: %1</source>
        <translation>  letzter Scan: %1</translation>
    </message>
    <message>
        <source>  songs looked up: %1 of %2; requests for it today: %3 of %4</source>
        <translation>  nachgeschlagene Songs: %1 von %2; Anfragen dafür heute: %3 von %4</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Plays stored: %1</source>
        <translation>Gespeicherte Wiedergaben: %1</translation>
    </message>
    <message>
        <source>  plays of local files may be missing from %1 to %2</source>
        <translation>  vom %1 bis zum %2 fehlen vielleicht Wiedergaben lokaler Dateien</translation>
    </message>
    <message>
        <source>  plays may be missing from %1 to %2</source>
        <translation>  vom %1 bis zum %2 fehlen vielleicht Wiedergaben</translation>
    </message>
    <message>
        <source>perhaps none</source>
        <translation>vielleicht keine</translation>
    </message>
    <message>
        <source>about 1 play</source>
        <translation>etwa 1 Wiedergabe</translation>
    </message>
    <message>
        <source>about %1 plays</source>
        <translation>etwa %1 Wiedergaben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  paused until %1</source>
        <translation>  pausiert bis zum %1</translation>
    </message>
    <message>
        <source>  paused until somebody resumes it in the window</source>
        <translation>  pausiert, bis jemand es im Fenster fortsetzt</translation>
    </message>
    <message>
        <source>signed in, six months old since %1</source>
        <translation>angemeldet, seit dem %1 sechs Monate alt</translation>
    </message>
    <message>
        <source>Account %1 (%2): %3 play, %4</source>
        <translation>Konto %1 (%2): %3 Wiedergabe, %4</translation>
    </message>
    <message>
        <source>fewer than one play</source>
        <translation>weniger als eine Wiedergabe</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1: %2</source>
        <comment>time, what</comment>
        <translation>Spotify bittet, bis zum %1 zu warten: %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Changes that other programs make cannot be followed.</source>
        <translation>Änderungen, die andere Programme machen, können nicht verfolgt werden.</translation>
    </message>
    <message>
        <source>The database has no account and none could be made.</source>
        <translation>Die Datenbank hat kein Konto, und es ließ sich keines anlegen.</translation>
    </message>
    <message>
        <source>Cancelled while waiting for another program that is changing this account. Nothing was changed.</source>
        <translation>Abgebrochen, während auf ein anderes Programm gewartet wurde, das dieses Konto ändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server %1 accepts encrypted connections only. Add sslmode=require to the address.</source>
        <translation>Der Server %1 nimmt nur verschlüsselte Verbindungen an. Füge sslmode=require an die Adresse an.</translation>
    </message>
    <message>
        <source>The server %1 offers no encrypted connection, but one was asked for. Set TLS up on the server, or use sslmode=prefer in a network that you trust.</source>
        <translation>Der Server %1 bietet keine verschlüsselte Verbindung an, aber eine war verlangt. Richte TLS auf dem Server ein, oder verwende sslmode=prefer in einem Netz, dem du traust.</translation>
    </message>
    <message>
        <source>There is no server by the name in %1. Check the host name and the network.</source>
        <translation>Es gibt keinen Server mit dem Namen in %1. Prüfe den Hostnamen und das Netzwerk.</translation>
    </message>
    <message>
        <source>The server %1 did not accept the user name or password. Check both; the password is read from PGPASSFILE or ~/.pgpass, or asked for in the terminal.</source>
        <translation>Der Server %1 nahm Benutzername oder Passwort nicht an. Prüfe beide; das Passwort wird aus PGPASSFILE oder ~/.pgpass gelesen oder im Terminal erfragt.</translation>
    </message>
    <message>
        <source>The server answers, but the database in %1 does not exist. Create it first, or correct the name.</source>
        <translation>Der Server antwortet, aber die Datenbank in %1 gibt es nicht. Lege sie zuerst an, oder berichtige den Namen.</translation>
    </message>
    <message>
        <source>The server lets this user not into the database of %1. Ask whoever runs it for access.</source>
        <translation>Der Server lässt diesen Benutzer nicht in die Datenbank von %1. Bitte den Betreiber um Zugang.</translation>
    </message>
    <message>
        <source>The server of %1 does not know this user. Check the user name, or have the user created.</source>
        <translation>Der Server von %1 kennt diesen Benutzer nicht. Prüfe den Benutzernamen, oder lass den Benutzer anlegen.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check that PostgreSQL runs there and that host and port are right.</source>
        <translation>Niemand antwortet unter %1. Prüfe, ob PostgreSQL dort läuft und ob Host und Port stimmen.</translation>
    </message>
    <message>
        <source>The server %1 is just starting or stopping. Try again in a moment.</source>
        <translation>Der Server %1 startet oder endet gerade. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server %1 has no free connection. Try again later.</source>
        <translation>Der Server %1 hat keine freie Verbindung. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached. The server&apos;s own words are in the details.</source>
        <translation>Die Datenbank %1 ist nicht erreichbar. Was der Server dazu sagt, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>This server runs PostgreSQL %1; the program needs 13 or newer. Choose another server, or have this one upgraded. Nothing was changed.</source>
        <translation>Auf diesem Server läuft PostgreSQL %1; das Programm braucht 13 oder neuer. Wähle einen anderen Server, oder lass diesen aktualisieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed, so no database can be used. Install the package libqt6sql6-psql and start again.</source>
        <translation>Qts PostgreSQL-Treiber ist nicht installiert, also kann keine Datenbank verwendet werden. Installiere das Paket libqt6sql6-psql und starte noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full. Nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger mit der Datenbank ist voll. Es wurde nichts geändert. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The database user is not allowed to do this. Ask whoever runs the server for the right to create tables in this database, or choose another database.</source>
        <translation>Der Datenbankbenutzer darf das nicht. Bitte den Betreiber des Servers um das Recht, in dieser Datenbank Tabellen anzulegen, oder wähle eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The database accepts no changes at the moment (it is read-only). Nothing was changed.</source>
        <translation>Die Datenbank nimmt im Moment keine Änderungen an (sie ist nur lesbar). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. What was not finished has not been stored. Try again.</source>
        <translation>Die Verbindung zur Datenbank ist abgerissen. Was nicht fertig war, wurde nicht gespeichert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The database refused a statement, so nothing was changed. Details are in the log.</source>
        <translation>Die Datenbank lehnte eine Anweisung ab, also wurde nichts geändert. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>There is no import %1. The command &quot;imports&quot; lists those there are.</source>
        <translation>Es gibt keinen Import %1. Der Befehl „imports“ listet auf, welche es gibt.</translation>
    </message>
    <message>
        <source>The schema of this database differs from what this version of the program expects (step %1). It was left untouched. Reinstall the program from a released version.</source>
        <translation>Das Schema dieser Datenbank weicht von dem ab, was diese Version des Programms erwartet (Schritt %1). Sie wurde nicht angerührt. Installiere das Programm noch einmal aus einer veröffentlichten Version.</translation>
    </message>
    <message>
        <source>This command works on one account, not on all. Name one with --account: %1.</source>
        <translation>Dieser Befehl arbeitet an einem Konto, nicht an allen. Nenne eines mit --account: %1.</translation>
    </message>
    <message>
        <source>There are several accounts. Say which one with --account: %1.</source>
        <translation>Es gibt mehrere Konten. Sag mit --account, welches: %1.</translation>
    </message>
    <message>
        <source>There is no account %1. There are: %2.</source>
        <translation>Es gibt kein Konto %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Several accounts are called %1. Use the number: %2.</source>
        <translation>Mehrere Konten heißen %1. Nimm die Nummer: %2.</translation>
    </message>
    <message>
        <source>An import, or another program, is changing the plays of this account. What comes meanwhile is kept, and stored when that is done.</source>
        <translation>Ein Import oder ein anderes Programm ändert gerade die Wiedergaben dieses Kontos. Was inzwischen kommt, wird aufgehoben und danach gespeichert.</translation>
    </message>
    <message>
        <source>Only tracks that Spotify gave an address can be joined.</source>
        <translation>Nur Titel, denen Spotify eine Adresse gab, können verbunden werden.</translation>
    </message>
    <message>
        <source>The database %1 keeps its text in the encoding %2, in which not every title can be written; the program needs one with UTF8. Have one created (createdb --encoding=UTF8 --template=template0 NAME) and name that. Nothing was changed.</source>
        <translation>Die Datenbank %1 speichert Text in der Kodierung %2, in der sich nicht jeder Titel schreiben lässt; das Programm braucht eine mit UTF8. Lass eine anlegen (createdb --encoding=UTF8 --template=template0 NAME) und gib diese an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database server ended this before it was done: somebody cancelled it there, or it has a time limit. Nothing was changed. Try again, or ask whoever runs the server.</source>
        <translation>Der Datenbankserver hat das vor dem Ende abgebrochen: Jemand hat es dort abgebrochen, oder er hat eine Zeitgrenze. Es wurde nichts geändert. Versuche es noch einmal, oder frage, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>This account has no import %1. The command &quot;imports&quot; lists those it has; --account names another one.</source>
        <translation>Dieses Konto hat keinen Import %1. Der Befehl „imports“ listet auf, welche es hat; --account nennt ein anderes.</translation>
    </message>
    <message>
        <source>The database on this computer does not answer just now. While the program runs, it is started again by itself.</source>
        <translation>Die Datenbank auf diesem Computer antwortet gerade nicht. Solange das Programm läuft, wird sie von selbst wieder gestartet.</translation>
    </message>
    <message>
        <source>Another program has just taken back this import.</source>
        <translation>Ein anderes Programm hat diesen Import gerade zurückgenommen.</translation>
    </message>
    <message>
        <source>All that Spotify told of this account was deleted meanwhile, so this answer of Spotify&apos;s was not stored.</source>
        <translation>Alles, was Spotify über dieses Konto gesagt hatte, wurde inzwischen gelöscht; darum wurde diese Antwort von Spotify nicht gespeichert.</translation>
    </message>
    <message>
        <source>The server of %1 runs, but what is kept in it is damaged: the database is not there any more. Restore a backup: the command `restore`, with a new --data-dir.</source>
        <translation>Der Server von %1 läuft, aber was er aufbewahrt, ist beschädigt: Die Datenbank ist nicht mehr da. Stell eine Sicherung wieder her: der Befehl `restore` mit einem neuen --data-dir.</translation>
    </message>
    <message>
        <source>This database holds tables of another program, or its list of schema steps is damaged. Nothing was changed. Give this program a database of its own, or restore a backup into an empty one.</source>
        <translation>Diese Datenbank enthält Tabellen eines anderen Programms, oder ihre Liste der Schemaschritte ist beschädigt. Es wurde nichts geändert. Gib diesem Programm eine eigene Datenbank, oder stell eine Sicherung in einer leeren wieder her.</translation>
    </message>
    <message>
        <source>The program runs on %1 for another user of this computer, and lets nobody else in meanwhile. Do this as that user, or end the program there first.</source>
        <translation>Das Programm läuft auf %1 für jemand anderen an diesem Computer und lässt solange niemanden sonst hinein. Tu dies unter dessen Benutzernamen, oder beende dort zuerst das Programm.</translation>
    </message>
    <message>
        <source>The disk has too little room for these plays: the import needs about %1, and %2 are free. Nothing was imported. Free some space and try again.</source>
        <translation>Auf dem Datenträger ist zu wenig Platz für diese Wiedergaben: Der Import braucht etwa %1, und %2 sind frei. Es wurde nichts importiert. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Analytics for Spotify (schema %1, this program knows %2). It was left untouched. Install the newer version to open it, or give this one a folder (--data-dir) or a database (--database) of its own.</source>
        <translation>Diese Datenbank hat eine neuere Version von Analytics for Spotify angelegt (Schema %1, dieses Programm kennt %2). Sie blieb unberührt. Installiere die neuere Version, um sie zu öffnen, oder gib dieser einen eigenen Ordner (--data-dir) oder eine eigene Datenbank (--database).</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host name. Use the name that it was made for in the address, or sslmode=verify-ca.</source>
        <translation>Das Zertifikat von %1 ist für einen anderen Rechnernamen. Verwende in der Adresse den Namen, für den es gemacht ist, oder sslmode=verify-ca.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be trusted: its certificate was not accepted. Put the server&apos;s root certificate into ~/.postgresql/root.crt, or use sslmode=require.</source>
        <translation>Der verschlüsselten Verbindung zu %1 war nicht zu trauen: Das Zertifikat wurde nicht angenommen. Lege das Stammzertifikat des Servers als ~/.postgresql/root.crt ab, oder nimm sslmode=require.</translation>
    </message>
</context>
<context>
    <name>StoredData</name>
    <message>
        <source>what plays now</source>
        <translation>was gerade läuft</translation>
    </message>
    <message>
        <source>the last 50 plays</source>
        <translation>die letzten 50 Wiedergaben</translation>
    </message>
    <message>
        <source>lists of playlists</source>
        <translation>Listen der Playlists</translation>
    </message>
    <message>
        <source>songs of playlists</source>
        <translation>Songs der Playlists</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>sign-ins, which are renewed every hour</source>
        <translation>Anmeldungen, die jede Stunde erneuert werden</translation>
    </message>
    <message>
        <source>the account&apos;s name</source>
        <translation>den Namen des Kontos</translation>
    </message>
</context>
<context>
    <name>Unplayable</name>
    <message>
        <source>songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>%1 cannot be played now.</source>
        <translation>%1 können jetzt nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>Unplayable songs</source>
        <translation>Nicht abspielbare Songs</translation>
    </message>
    <message>
        <source>Week of %1: %2 unplayable</source>
        <comment>date, songs</comment>
        <translation>Woche vom %1: %2 nicht abspielbar</translation>
    </message>
</context>
<context>
    <name>WeekNews</name>
    <message>
        <source>%1.</source>
        <comment>plays and time</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. Most of all: %2.</source>
        <comment>plays and time, an artist</comment>
        <translation>%1. Am meisten: %2.</translation>
    </message>
    <message>
        <source>Your last week</source>
        <translation>Deine letzte Woche</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no display to open a window on. The commands work without one: --help lists them; --pictures DIR writes a picture of every page.</source>
        <translation>Es gibt keine Anzeige, auf der ein Fenster erscheinen könnte. Die Befehle arbeiten ohne: --help listet sie auf; --pictures DIR schreibt ein Bild jeder Seite.</translation>
    </message>
</context>
<context>
    <name>afs::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Whose listening?</source>
        <translation>Wessen Musik?</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Weiteres Konto…</translation>
    </message>
    <message>
        <source>%1 (shown in this window)</source>
        <comment>account</comment>
        <translation>%1 (in diesem Fenster gezeigt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, account</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show in this window</source>
        <translation>In diesem Fenster zeigen</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Bei Spotify anmelden…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Noch einmal anmelden…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>afs::AddPlaylistDialog</name>
    <message>
        <source>Add playlist</source>
        <translation>Playlist hinzufügen</translation>
    </message>
    <message>
        <source>By its link, URI or id</source>
        <translation>Mit Link, URI oder Kennung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Your playlists</source>
        <translation>Deine Playlists</translation>
    </message>
    <message>
        <source>Add the chosen one</source>
        <translation>Die gewählte hinzufügen</translation>
    </message>
    <message>
        <source>Asking Spotify for your playlists…</source>
        <translation>Spotify wird nach deinen Playlists gefragt…</translation>
    </message>
    <message>
        <source>Spotify lists no playlist of yours.</source>
        <translation>Spotify listet keine Playlist von dir auf.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>owner</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>watched already</source>
        <translation>wird schon beobachtet</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>playlist, what is known of it</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Reading the playlist…</source>
        <translation>Die Playlist wird gelesen…</translation>
    </message>
    <message>
        <source>“%1” is watched now.</source>
        <comment>playlist</comment>
        <translation>„%1“ wird jetzt beobachtet.</translation>
    </message>
    <message>
        <source>Or from your playlists</source>
        <translation>Oder aus deinen Playlists</translation>
    </message>
    <message>
        <source>Of other people: to most apps Spotify does not give their contents</source>
        <translation>Von anderen: Den meisten Apps gibt Spotify ihren Inhalt nicht heraus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>afs::AllTimeBand</name>
    <message>
        <source>Whole history</source>
        <translation>Ganzer Verlauf</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Diesen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>From an export</source>
        <translation>Aus einem Export</translation>
    </message>
    <message>
        <source>From scanning alone</source>
        <translation>Nur durchs Scannen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>afs::Announcer</name>
    <message>
        <source>News of your playlists</source>
        <translation>Neues von deinen Playlists</translation>
    </message>
    <message>
        <source>Sign-ins ended</source>
        <translation>Anmeldungen abgelaufen</translation>
    </message>
    <message>
        <source>Scanning fails</source>
        <translation>Scannen schlägt fehl</translation>
    </message>
    <message>
        <source>Imports are finished</source>
        <translation>Importe sind fertig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <comment>news</comment>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Your last weeks</source>
        <translation>Deine letzten Wochen</translation>
    </message>
</context>
<context>
    <name>afs::AppStep</name>
    <message>
        <source>%1 of 32 characters</source>
        <comment>of a client id</comment>
        <translation>%1 von 32 Zeichen</translation>
    </message>
    <message>
        <source>Needs Spotify Premium: since March 2026 Spotify lets a program in only through an app that you register yourself, and only with Premium. It takes some minutes, once. Importing works without.</source>
        <translation>Braucht Spotify Premium: Seit März 2026 lässt Spotify ein Programm nur über eine App herein, die du selbst registrierst, und nur mit Premium. Das dauert einmal ein paar Minuten. Importieren geht ohne.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open developer.spotify.com</source>
        <translation>developer.spotify.com öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Die Redirect-Adresse kopieren</translation>
    </message>
    <message>
        <source>Open developer.spotify.com/dashboard, sign in and accept the terms.</source>
        <translation>Öffne developer.spotify.com/dashboard, melde dich an und stimme den Bedingungen zu.</translation>
    </message>
    <message>
        <source>Press “Create app”. Name and description: anything. Website: leave it empty.</source>
        <translation>Drücke „Create app“. Name und Beschreibung: beliebig. Website: leer lassen.</translation>
    </message>
    <message>
        <source>Tick “Web API”, accept the terms and press “Save”.</source>
        <translation>Wähle „Web API“, stimme den Bedingungen zu und drücke „Save“.</translation>
    </message>
    <message>
        <source>Somebody else signs in too? Add their name and e-mail under “User Management”, five people at most.</source>
        <translation>Meldet sich noch jemand an? Trage Name und E-Mail unter „User Management“ ein, höchstens fünf Personen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Of the address on this computer that Spotify sends you back to. “any” is right unless Spotify refuses the address.</source>
        <translation>Der Adresse auf diesem Computer, zu der Spotify dich zurückschickt. „beliebig“ ist richtig, solange Spotify die Adresse nicht ablehnt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in with Spotify</source>
        <translation>Bei Spotify anmelden</translation>
    </message>
    <message>
        <source>Your own Spotify app</source>
        <translation>Deine eigene Spotify-App</translation>
    </message>
    <message>
        <source>Renew the sign-in of %1</source>
        <comment>account</comment>
        <translation>Die Anmeldung von %1 erneuern</translation>
    </message>
    <message>
        <source>Sign in %1 again</source>
        <comment>account</comment>
        <translation>%1 noch einmal anmelden</translation>
    </message>
    <message>
        <source>32 characters, from the settings of your app</source>
        <translation>32 Zeichen, aus den Einstellungen deiner App</translation>
    </message>
    <message>
        <source>Redirect URI: %1, then press “Add”.</source>
        <comment>address</comment>
        <translation>Redirect URI: %1, dann drücke „Add“.</translation>
    </message>
    <message>
        <source>The app that is known here serves other people as well: add the name and e-mail address of whoever signs in under User Management of the app, at developer.spotify.com, first.</source>
        <translation>Die App, die hier bekannt ist, dient auch anderen: Trage zuerst bei developer.spotify.com in der App unter User Management Namen und E-Mail-Adresse dessen ein, der sich anmeldet.</translation>
    </message>
    <message>
        <source>Sign in another account</source>
        <translation>Ein weiteres Konto anmelden</translation>
    </message>
    <message>
        <source>Somebody else&apos;s? Without the tick they stay in an account of their own, and whoever signs in begins with an empty one.</source>
        <translation>Gehören sie jemand anderem? Ohne den Haken bleiben sie in einem eigenen Konto, und wer sich anmeldet, beginnt mit einem leeren.</translation>
    </message>
    <message>
        <source>Join the %1 of “%2” with this account</source>
        <comment>plays, local account</comment>
        <translation>%1 von „%2“ mit diesem Konto verbinden</translation>
    </message>
    <message>
        <source>Join what is stored for “%1” with this account</source>
        <comment>local account</comment>
        <translation>Was für „%1“ gespeichert ist, mit diesem Konto verbinden</translation>
    </message>
    <message>
        <source>A client ID has only the digits 0 to 9 and the letters a to f.</source>
        <translation>Eine Client-ID hat nur die Ziffern 0 bis 9 und die Buchstaben a bis f.</translation>
    </message>
    <message>
        <source>That is longer than the 32 characters of a client ID.</source>
        <translation>Das ist länger als die 32 Zeichen einer Client-ID.</translation>
    </message>
    <message>
        <source>How do I get a client ID?</source>
        <translation>Wie bekomme ich eine Client-ID?</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings and copy the client ID. The client secret is not needed.</source>
        <translation>Öffne die Einstellungen der App und kopiere die Client-ID. Das Client-Secret wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>✓ This is a client ID.</source>
        <translation>✓ Das ist eine Client-ID.</translation>
    </message>
</context>
<context>
    <name>afs::BackgroundCard</name>
    <message>
        <source>What goes on without the window?</source>
        <translation>Was läuft ohne Fenster weiter?</translation>
    </message>
    <message>
        <source>background tray autostart log-in login close quit</source>
        <translation>Hintergrund Infobereich Autostart Anmelden Schließen Beenden</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>The program starts without a window and stores what you play. It can also be switched off in the desktop&apos;s own settings.</source>
        <translation>Das Programm startet ohne Fenster und speichert, was du hörst. Es lässt sich auch in den Einstellungen des Desktops ausschalten.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Without one, and before the first sign-in unless it was started at log-in, closing the window ends the program.</source>
        <translation>Wo der Desktop einen Infobereich hat. Ohne ihn, und vor der ersten Anmeldung, sofern es nicht beim Anmelden gestartet wurde, beendet das Schließen des Fensters das Programm.</translation>
    </message>
</context>
<context>
    <name>afs::CardSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>afs::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Table, copy, save</source>
        <translation>Tabelle, kopieren, speichern</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Table copied as CSV.</source>
        <translation>Tabelle als CSV kopiert.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>CSV speichern</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>afs::CheckStep</name>
    <message>
        <source>This is what is in the files. Nothing is written yet.</source>
        <translation>Das ist in den Dateien. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>Zählregel</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahren</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Unlesbare Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 new plays count; all of them are kept.</source>
        <translation>%1 von %2 neuen Wiedergaben zählen; alle werden behalten.</translation>
    </message>
    <message>
        <source>Unreadable rows (%1)</source>
        <translation>Unlesbare Zeilen (%1)</translation>
    </message>
    <message>
        <source>Import 1 play</source>
        <translation>1 Wiedergabe importieren</translation>
    </message>
    <message>
        <source>Import %1 plays</source>
        <translation>%1 Wiedergaben importieren</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 Zeilen importieren</translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Nichts Neues zu importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The history has changed since this was counted; the numbers may be others now.</source>
        <translation>Der Verlauf hat sich geändert, seit das gezählt wurde; die Zahlen können jetzt andere sein.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>With the import this becomes the rule of every page.</source>
        <translation>Mit dem Import gilt diese Regel auf allen Seiten.</translation>
    </message>
    <message>
        <source>Nothing is new. Imported anyway, the files are listed, and their plays stay when another import of them is undone.</source>
        <translation>Nichts ist neu. Wenn du die Dateien trotzdem importierst, stehen sie in der Liste, und ihre Wiedergaben bleiben, wenn ein anderer Import davon zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>Trotzdem importieren</translation>
    </message>
</context>
<context>
    <name>afs::ChipsRow</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Den Filter %1 entfernen</translation>
    </message>
    <message>
        <source>%1. Press to take it off.</source>
        <translation>%1. Drücke, um ihn abzunehmen.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>afs::ChooseStep</name>
    <message>
        <source>Drop the zip or its JSON files here</source>
        <translation>Lege das Zip oder seine JSON-Dateien hier ab</translation>
    </message>
    <message>
        <source>my_spotify_data.zip, several of them, an unpacked folder, or single files: Streaming_History_Audio_*.json, endsong_*.json, StreamingHistory*.json</source>
        <translation>my_spotify_data.zip, mehrere davon, ein entpackter Ordner oder einzelne Dateien: Streaming_History_Audio_*.json, endsong_*.json, StreamingHistory*.json</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>No files yet? Spotify sends them on request: open the privacy page of your account, tick “Extended streaming history”, confirm the mail, and wait some days for the link to the zip.</source>
        <translation>Noch keine Dateien? Spotify schickt sie auf Anfrage: Öffne die Datenschutzseite deines Kontos, wähle „Erweiterter Streamingverlauf“, bestätige die Mail und warte einige Tage auf den Link zum Zip.</translation>
    </message>
    <message>
        <source>Open Spotify&apos;s privacy page</source>
        <translation>Spotifys Datenschutzseite öffnen</translation>
    </message>
    <message>
        <source>Choose your listening history</source>
        <translation>Wähle deinen Hörverlauf</translation>
    </message>
    <message>
        <source>Spotify&apos;s files (*.zip *.json)</source>
        <translation>Spotifys Dateien (*.zip *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the unpacked folder</source>
        <translation>Wähle den entpackten Ordner</translation>
    </message>
</context>
<context>
    <name>afs::ClassCountsView</name>
    <message>
        <source>Rows in the files</source>
        <translation>Zeilen in den Dateien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of rows, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>sum of rows</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>afs::ClockPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>Per day with music</source>
        <translation>Je Tag mit Musik</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>At what hour do you listen?</source>
        <translation>Um welche Uhrzeit hörst du?</translation>
    </message>
    <message>
        <source>On which weekday?</source>
        <translation>An welchem Wochentag?</translation>
    </message>
    <message>
        <source>At what hour of which weekday?</source>
        <translation>Um welche Uhrzeit an welchem Wochentag?</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Plays per day with music</source>
        <translation>Wiedergaben je Tag mit Musik</translation>
    </message>
    <message>
        <source>Time per day with music</source>
        <translation>Zeit je Tag mit Musik</translation>
    </message>
    <message>
        <source>Plays per day</source>
        <translation>Wiedergaben je Tag</translation>
    </message>
    <message>
        <source>Time per day</source>
        <translation>Zeit je Tag</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>Most days in a row</source>
        <translation>Meiste Tage in Folge</translation>
    </message>
    <message>
        <source>Days in a row now</source>
        <translation>Tage in Folge jetzt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Plays with at most 30 minutes between them</source>
        <translation>Wiedergaben mit höchstens 30 Minuten dazwischen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Of all plays of the range, whatever the counting rule</source>
        <translation>Von allen Wiedergaben des Zeitraums, unabhängig von der Zählregel</translation>
    </message>
    <message>
        <source>How do plays end?</source>
        <translation>Wie enden Wiedergaben?</translation>
    </message>
    <message>
        <source>On what do you listen?</source>
        <translation>Worauf hörst du?</translation>
    </message>
    <message>
        <source>In which country?</source>
        <translation>In welchem Land?</translation>
    </message>
    <message>
        <source>No import says so for these plays.</source>
        <translation>Für diese Wiedergaben sagt es kein Import.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>afs::CountingCard</name>
    <message>
        <source>What counts as a play?</source>
        <translation>Was zählt als Wiedergabe?</translation>
    </message>
    <message>
        <source>counting rule skipped short private seconds</source>
        <translation>Zählregel übersprungen kurz privat Sekunden</translation>
    </message>
    <message>
        <source>Everything that was played is stored. The rule decides what is counted, in every figure of the program, and can be changed at any time.</source>
        <translation>Alles, was gehört wurde, ist gespeichert. Die Regel entscheidet, was in jeder Zahl des Programms zählt, und lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Of your whole history: %1</source>
        <comment>plays and time</comment>
        <translation>Von deinem ganzen Verlauf: %1</translation>
    </message>
</context>
<context>
    <name>afs::CoverageCard</name>
    <message>
        <source>Which months are covered?</source>
        <translation>Welche Monate sind erfasst?</translation>
    </message>
    <message>
        <source>Stored plays by month; hatched where no import reaches</source>
        <translation>Gespeicherte Wiedergaben nach Monaten; schraffiert, wo kein Import hinreicht</translation>
    </message>
    <message>
        <source>Choose the import</source>
        <translation>Den Import auswählen</translation>
    </message>
</context>
<context>
    <name>afs::CustomRangeDialog</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>afs::DataTable</name>
    <message>
        <source>Copied the first %1 of %2 rows.</source>
        <translation>Die ersten %1 von %2 Zeilen kopiert.</translation>
    </message>
    <message>
        <source>Copied 1 row.</source>
        <translation>1 Zeile kopiert.</translation>
    </message>
    <message>
        <source>Copied %1 rows.</source>
        <translation>%1 Zeilen kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>afs::DatabaseCard</name>
    <message>
        <source>Where is it kept?</source>
        <translation>Wo liegt das alles?</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>On this computer, in a private PostgreSQL that the program starts and stops by itself.</source>
        <translation>Auf diesem Computer, in einem eigenen PostgreSQL, das das Programm selbst startet und anhält.</translation>
    </message>
    <message>
        <source>On a PostgreSQL server of your own. Several computers may share it; one of them scans an account, the others follow.</source>
        <translation>Auf einem eigenen PostgreSQL-Server. Mehrere Computer können sich ihn teilen; einer von ihnen scannt ein Konto, die anderen folgen.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <comment>size on disk</comment>
        <translation>Sie belegt %1.</translation>
    </message>
    <message>
        <source>PostgreSQL %1.</source>
        <comment>version</comment>
        <translation>PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Backups that were made by themselves, in %1: %2.</source>
        <comment>folder, dates</comment>
        <translation>Sicherungen, die von selbst gemacht wurden, in %1: %2.</translation>
    </message>
    <message>
        <source>Back up everything to a file</source>
        <translation>Alles in eine Datei sichern</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>Writing, and reading it back…</source>
        <translation>Wird geschrieben und zurückgelesen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Die Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>This backup is of %1 and holds: plays %2, accounts %3. It takes the place of what is here now, which is kept in a folder of its own in %4. The window closes for a moment. Sign in again afterwards to go on scanning.</source>
        <translation>Diese Sicherung ist vom %1 und enthält: Wiedergaben %2, Konten %3. Sie tritt an die Stelle dessen, was jetzt hier ist; das bleibt in einem eigenen Ordner in %4 erhalten. Das Fenster schließt sich für einen Augenblick. Melde dich danach wieder an, damit weiter gescannt wird.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Move everything to a folder</source>
        <translation>Alles in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>The database and its backups move to %1. The window closes, and comes back when everything is there; to another disk it is copied and compared, which may take minutes. If anything goes wrong, everything stays where it is.</source>
        <translation>Die Datenbank und ihre Sicherungen kommen nach %1. Das Fenster schließt sich und kommt zurück, wenn alles dort ist; auf einen anderen Datenträger wird kopiert und verglichen, was Minuten dauern kann. Wenn etwas nicht gelingt, bleibt alles, wo es ist.</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Backed up and compared: plays %1, accounts %2, rows of all tables %3; %4 in %5. Sign-ins are not in it. “Restore…” brings it back, on this computer or another.</source>
        <translation>Gesichert und verglichen: Wiedergaben %1, Konten %2, Zeilen aller Tabellen %3; %4 in %5. Anmeldungen sind nicht darin. „Wiederherstellen…“ bringt es zurück, auf diesem Rechner oder einem anderen.</translation>
    </message>
    <message>
        <source>database PostgreSQL folder size disk server backup back up restore move copy</source>
        <translation>Datenbank PostgreSQL Ordner Größe Festplatte Server Sicherung sichern Backup wiederherstellen verschieben kopieren</translation>
    </message>
    <message>
        <source>It takes %1: what is stored, PostgreSQL&apos;s own files and the daily backups.</source>
        <comment>size on disk</comment>
        <translation>Sie belegt %1: was gespeichert ist, PostgreSQLs eigene Dateien und die täglichen Sicherungen.</translation>
    </message>
</context>
<context>
    <name>afs::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>%1 (Alt+Down)</source>
        <comment>what a click does, and its key</comment>
        <translation>%1 (Alt+Unten)</translation>
    </message>
    <message>
        <source>Not a whole date. Write it as in %1.</source>
        <translation>Kein ganzes Datum. Schreibweise: %1.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a date</comment>
        <translation>Heute, %1</translation>
    </message>
</context>
<context>
    <name>afs::DaysCard</name>
    <message>
        <source>When is a day?</source>
        <translation>Wann ist ein Tag?</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <comment>time zone</comment>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What is stored are moments. The zone decides on which day and at which hour each of them is counted.</source>
        <translation>Gespeichert sind Zeitpunkte. Die Zone entscheidet, an welchem Tag und zu welcher Stunde jeder von ihnen zählt.</translation>
    </message>
    <message>
        <source>time zone hours midnight travel night week calendar Monday Sunday</source>
        <translation>Zeitzone Stunden Mitternacht Reise Nacht Woche Kalender Montag Sonntag</translation>
    </message>
    <message>
        <source>Midnight (%1)</source>
        <comment>time of day</comment>
        <translation>Mitternacht (%1)</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>Ein Tag beginnt um</translation>
    </message>
    <message>
        <source>What is played before that hour counts for the day before, on every page and in reports: a long evening stays one day. The hours of the clock stay as they are.</source>
        <translation>Was vor dieser Stunde läuft, zählt für den Tag davor, auf jeder Seite und in Berichten: Ein langer Abend bleibt ein Tag. Die Uhrzeiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>As in your country (%1)</source>
        <comment>weekday</comment>
        <translation>Wie in deinem Land (%1)</translation>
    </message>
    <message>
        <source>A week begins on</source>
        <translation>Eine Woche beginnt am</translation>
    </message>
</context>
<context>
    <name>afs::DeletedPart</name>
    <message>
        <source>Deleted plays</source>
        <translation>Gelöschte Wiedergaben</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 deleted. No import and no scan brings them back; only you can.</source>
        <comment>plays</comment>
        <translation>%1 gelöscht. Kein Import und kein Scan bringt sie zurück; nur du kannst es.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No play is deleted</source>
        <translation>Keine Wiedergabe ist gelöscht</translation>
    </message>
    <message>
        <source>What you delete on the page History is listed here, and can be restored.</source>
        <translation>Was du auf der Seite Verlauf löschst, steht hier und lässt sich wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>afs::DeletedPlaysModel</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Gespielt</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Played for</source>
        <translation>Gespielt für</translation>
    </message>
</context>
<context>
    <name>afs::DeletionCard</name>
    <message>
        <source>DELETE</source>
        <comment>what has to be typed before everything is deleted</comment>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>The database: plays %1, imports %2, playlists %3, accounts %4.</source>
        <translation>Die Datenbank: Wiedergaben %1, Importe %2, Playlists %3, Konten %4.</translation>
    </message>
    <message>
        <source>How do I delete everything?</source>
        <translation>Wie lösche ich alles?</translation>
    </message>
    <message>
        <source>delete remove erase privacy data reset uninstall</source>
        <translation>löschen entfernen Datenschutz Daten zurücksetzen deinstallieren</translation>
    </message>
    <message>
        <source>Everything that the program keeps, of all accounts, for good. What you exported or backed up to a place of your own stays there.</source>
        <translation>Alles, was das Programm aufbewahrt, von allen Konten, endgültig. Was du an einen eigenen Ort exportiert oder gesichert hast, bleibt dort.</translation>
    </message>
    <message>
        <source>Type %1 to agree</source>
        <translation>Tippe zum Zustimmen %1 ein</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Delete everything for good</source>
        <translation>Alles endgültig löschen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Signing out and deleting…</source>
        <translation>Wird abgemeldet und gelöscht…</translation>
    </message>
    <message>
        <source>This goes:</source>
        <translation>Das wird gelöscht:</translation>
    </message>
    <message>
        <source>The database, whatever it holds.</source>
        <translation>Die Datenbank, was auch immer darin ist.</translation>
    </message>
    <message>
        <source>The sign-ins at Spotify, from the keyring too.</source>
        <translation>Die Anmeldungen bei Spotify, auch aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The settings, the start at log-in, and the logs.</source>
        <translation>Die Einstellungen, der Start beim Anmelden und die Protokolle.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <comment>folders</comment>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>The database stays on its server (%1): whoever runs that can delete it there.</source>
        <translation>Die Datenbank bleibt auf ihrem Server (%1): Wer ihn betreibt, kann sie dort löschen.</translation>
    </message>
    <message>
        <source>The program ends then. This cannot be undone.</source>
        <translation>Danach endet das Programm. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>afs::Desktop</name>
    <message>
        <source>Opening the database…</source>
        <translation>Die Datenbank wird geöffnet…</translation>
    </message>
    <message>
        <source>The import is finished: %1 are stored now.</source>
        <translation>Der Import ist fertig: Jetzt sind %1 gespeichert.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Alles wird gelöscht…</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message>
        <source>Nothing of yours is left here. Close this window to end the program.</source>
        <translation>Von dir ist hier nichts mehr. Schließe dieses Fenster, um das Programm zu beenden.</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>Nicht alles ließ sich löschen</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end, or cancel it.</source>
        <translation>Ein Import läuft gerade. Warte auf sein Ende, oder brich ihn ab.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is restored. What was here before is kept in %1.</source>
        <comment>folder</comment>
        <translation>Die Sicherung ist wiederhergestellt. Was vorher hier war, liegt in %1.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Nichts wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Copying the database, and comparing: %1</source>
        <comment>per cent</comment>
        <translation>Die Datenbank wird kopiert und verglichen: %1</translation>
    </message>
    <message>
        <source>Moving the database…</source>
        <translation>Die Datenbank wird verschoben…</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Nichts wurde verschoben</translation>
    </message>
    <message>
        <source>Everything was moved. %1 could not be deleted; delete it by hand.</source>
        <translation>Alles wurde verschoben. %1 konnte nicht gelöscht werden; lösche es von Hand.</translation>
    </message>
    <message>
        <source>The database is in its new place</source>
        <translation>Die Datenbank ist an ihrem neuen Ort</translation>
    </message>
    <message>
        <source>The program broke off the last time. What was stored is safe.</source>
        <translation>Das Programm ist das letzte Mal abgebrochen. Was gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Asking this desktop&apos;s keyring for the password of the database. If it is locked, it asks you to unlock it…</source>
        <translation>Der Schlüsselbund dieses Desktops wird nach dem Passwort der Datenbank gefragt. Ist er gesperrt, bittet er dich, ihn zu entsperren…</translation>
    </message>
    <message>
        <source>Use the database on this computer</source>
        <translation>Die Datenbank auf diesem Computer verwenden</translation>
    </message>
    <message>
        <source>Begin in another folder…</source>
        <translation>In einem anderen Ordner beginnen…</translation>
    </message>
    <message>
        <source>Begin in another folder</source>
        <translation>In einem anderen Ordner beginnen</translation>
    </message>
    <message>
        <source>Plays are being deleted, or taken back. Wait for the end, or stop it.</source>
        <translation>Wiedergaben werden gerade gelöscht oder zurückgeholt. Warte das Ende ab, oder halte es an.</translation>
    </message>
    <message>
        <source>The end of the program stopped a deletion: %1 were to go, and none is deleted.</source>
        <comment>plays</comment>
        <translation>Das Ende des Programms hat ein Löschen angehalten: %1 sollten gelöscht werden, keine davon ist es.</translation>
    </message>
    <message>
        <source>The end of the program stopped taking deleted plays back. What is not back is still among the deleted plays.</source>
        <translation>Das Ende des Programms hat das Zurückholen gelöschter Wiedergaben angehalten. Was nicht zurück ist, steht noch bei den gelöschten Wiedergaben.</translation>
    </message>
    <message>
        <source>The program ended before an import was taken back: it is still there, with all its plays.</source>
        <translation>Das Programm endete, bevor ein Import zurückgenommen war: Er ist noch da, mit allen seinen Wiedergaben.</translation>
    </message>
</context>
<context>
    <name>afs::DetailHead</name>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Filter all pages by this</source>
        <translation>Alle Seiten danach filtern</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>In Spotify öffnen</translation>
    </message>
    <message>
        <source>Search in Spotify</source>
        <translation>In Spotify suchen</translation>
    </message>
    <message>
        <source>First play</source>
        <translation>Erste Wiedergabe</translation>
    </message>
    <message>
        <source>Last play</source>
        <translation>Letzte Wiedergabe</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Längste Serie</translation>
    </message>
    <message>
        <source>Streak now</source>
        <translation>Serie zurzeit</translation>
    </message>
    <message>
        <source>Best month</source>
        <translation>Bester Monat</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>%1 of %2 starts whose end is known, whatever the counting rule</source>
        <comment>numbers</comment>
        <translation>%1 von %2 Starts, deren Ende bekannt ist, unabhängig von der Zählregel</translation>
    </message>
    <message>
        <source>Of all time</source>
        <translation>Aus der gesamten Zeit</translation>
    </message>
    <message>
        <source>In this range: %1</source>
        <comment>dates</comment>
        <translation>In diesem Zeitraum: %1</translation>
    </message>
</context>
<context>
    <name>afs::DetailPage</name>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Listening time</source>
        <translation>Hörzeit</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Share of what you play</source>
        <translation>Anteil am Gehörten</translation>
    </message>
    <message>
        <source>Show the ranking</source>
        <translation>Die Rangliste zeigen</translation>
    </message>
    <message>
        <source>How much, over time?</source>
        <translation>Wie viel, im Lauf der Zeit?</translation>
    </message>
    <message>
        <source>Who stands beside it?</source>
        <translation>Wer steht daneben?</translation>
    </message>
    <message>
        <source>Its days</source>
        <translation>Die Tage</translation>
    </message>
    <message>
        <source>How did its rank go?</source>
        <translation>Wie verlief der Rang?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Which tracks?</source>
        <translation>Welche Titel?</translation>
    </message>
    <message>
        <source>Which albums?</source>
        <translation>Welche Alben?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie endete es?</translation>
    </message>
    <message>
        <source>On which devices?</source>
        <translation>Auf welchen Geräten?</translation>
    </message>
    <message>
        <source>In which countries?</source>
        <translation>In welchen Ländern?</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>figure</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>of how many</comment>
        <translation>%1 · neu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>places, of how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in days</source>
        <translation>%1 in Tagen</translation>
    </message>
    <message>
        <source>Plays by hour of the day</source>
        <translation>Wiedergaben nach Tagesstunde</translation>
    </message>
    <message>
        <source>Time by hour of the day</source>
        <translation>Zeit nach Tagesstunde</translation>
    </message>
    <message>
        <source>Rank by week, the first on top</source>
        <translation>Rang je Woche, der erste oben</translation>
    </message>
    <message>
        <source>Rank by month, the first on top</source>
        <translation>Rang je Monat, der erste oben</translation>
    </message>
    <message>
        <source>A longer range shows how the rank went.</source>
        <translation>Ein längerer Zeitraum zeigt, wie der Rang verlief.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No album of these plays is known.</source>
        <translation>Von diesen Wiedergaben ist kein Album bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known of this. Extended dumps say it.</source>
        <translation>Darüber ist nichts bekannt. Der erweiterte Export sagt es.</translation>
    </message>
    <message>
        <source>All of them: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>%1 · same as %2</source>
        <comment>of how many, compared period</comment>
        <translation>%1 · gleich wie: %2</translation>
    </message>
</context>
<context>
    <name>afs::DiagnosticsCard</name>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>diagnostics requests blocks limits log help support error</source>
        <translation>Diagnose Anfragen Sperren Grenzen Protokoll Hilfe Fehler</translation>
    </message>
    <message>
        <source>The copy says how the program, its database and its scanning stand. No name, address, folder or sign-in is in it.</source>
        <translation>Die Kopie sagt, wie es um das Programm, seine Datenbank und das Scannen steht. Kein Name, keine Adresse, kein Ordner und keine Anmeldung steht darin.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>After an outage, asked again from %1: %2</source>
        <comment>time, what</comment>
        <translation>Nach einem Ausfall, wieder gefragt ab %1: %2</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1: %2</source>
        <comment>time, what</comment>
        <translation>Spotify bittet, bis %1 zu warten: %2</translation>
    </message>
</context>
<context>
    <name>afs::DoneStep</name>
    <message>
        <source>Undo import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Imported; no play was new</source>
        <translation>Importiert; keine Wiedergabe war neu</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>plays</comment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import zurückgenommen</translation>
    </message>
    <message>
        <source>Check the next files</source>
        <translation>Die nächsten Dateien prüfen</translation>
    </message>
    <message>
        <source>Stored, podcasts and plays without a name among them: %1 before, %2 now. It took %3 s.</source>
        <translation>Gespeichert, Podcasts und Wiedergaben ohne Namen mitgezählt: vorher %1, jetzt %2. Es dauerte %3 s.</translation>
    </message>
    <message>
        <source>%1 Everything is as if the import had not been made.</source>
        <comment>what went</comment>
        <translation>%1 Alles ist, als hätte es den Import nicht gegeben.</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
</context>
<context>
    <name>afs::DropOverlay</name>
    <message>
        <source>Drop to check what is in it</source>
        <translation>Ablegen, um zu prüfen, was darin ist</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>Es wird nichts geschrieben, bevor du es sagst.</translation>
    </message>
</context>
<context>
    <name>afs::EventsCard</name>
    <message>
        <source>What changed?</source>
        <translation>Was änderte sich?</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>afs::FailedStep</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Das ging nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Andere Dateien wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>afs::FigureRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afs::GapsCard</name>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Fill from an export…</source>
        <translation>Aus einem Export füllen…</translation>
    </message>
    <message>
        <source>What may be missing?</source>
        <translation>Was fehlt vielleicht?</translation>
    </message>
    <message>
        <source>No gap is known. When the computer sleeps, is offline or you play more than 50 songs between two scans, it is written down here instead of being passed over.</source>
        <translation>Keine Lücke ist bekannt. Wenn der Computer schläft, offline ist oder du mehr als 50 Songs zwischen zwei Scans spielst, wird es hier notiert und nicht übergangen.</translation>
    </message>
    <message>
        <source>Every gap has been filled.</source>
        <translation>Jede Lücke ist gefüllt.</translation>
    </message>
    <message>
        <source>Charts show them hatched; the next export from Spotify fills them.</source>
        <translation>Diagramme zeigen sie schraffiert; der nächste Export von Spotify füllt sie.</translation>
    </message>
    <message>
        <source>One gap is open; perhaps nothing is missing.</source>
        <translation>Eine Lücke ist offen; vielleicht fehlt nichts.</translation>
    </message>
    <message>
        <source>%1 gaps are open; perhaps nothing is missing.</source>
        <translation>%1 Lücken sind offen; vielleicht fehlt nichts.</translation>
    </message>
    <message>
        <source>One gap is open, with about %1 missing.</source>
        <comment>plays</comment>
        <translation>Eine Lücke ist offen, in der etwa %1 fehlen.</translation>
    </message>
    <message>
        <source>%1 gaps are open, with about %2 missing.</source>
        <comment>gaps, plays</comment>
        <translation>%1 Lücken sind offen, in denen etwa %2 fehlen.</translation>
    </message>
</context>
<context>
    <name>afs::GapsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Plays missing</source>
        <translation>Fehlende Wiedergaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a gap</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>a gap</comment>
        <translation>Gefüllt</translation>
    </message>
</context>
<context>
    <name>afs::HeaderStrip</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Earlier range</source>
        <translation>Früherer Zeitraum</translation>
    </message>
    <message>
        <source>Later range</source>
        <translation>Späterer Zeitraum</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Zählen nach</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Filters %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters, %1 active</source>
        <translation>Filter, %1 aktiv</translation>
    </message>
    <message>
        <source>Date range: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Date range: not known yet</source>
        <translation>Zeitraum: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Your history is being read.</source>
        <translation>Dein Verlauf wird gelesen.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Tagesstunde</translation>
    </message>
    <message>
        <source>Artist, album or track…</source>
        <translation>Künstler, Album oder Titel…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Rank and draw by plays or by listening time</source>
        <translation>Nach Wiedergaben oder nach Hörzeit ordnen und zeichnen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search…  %1</source>
        <comment>keys</comment>
        <translation>Suchen…  %1</translation>
    </message>
    <message>
        <source>Choose a date range</source>
        <translation>Zeitraum wählen</translation>
    </message>
</context>
<context>
    <name>afs::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>afs::HistoryModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Played for</source>
        <translation>Gespielt für</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Nobody knows for how long it was played.</source>
        <translation>Niemand weiß, wie lange sie lief.</translation>
    </message>
</context>
<context>
    <name>afs::HistoryPage</name>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Jump to date</source>
        <translation>Zum Datum springen</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>first and last visible row, all rows</comment>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>Sort by day to jump to a date.</source>
        <translation>Nach dem Tag sortieren, um zu einem Datum zu springen.</translation>
    </message>
</context>
<context>
    <name>afs::ImportDialog</name>
    <message>
        <source>Import listening history</source>
        <translation>Hörverlauf importieren</translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation>1 Wählen</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 Prüfen</translation>
    </message>
    <message>
        <source>3 Import</source>
        <translation>3 Importieren</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 Fertig</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>All or nothing: when it is cancelled or interrupted, nothing is added.</source>
        <translation>Alles oder nichts: Wird er abgebrochen oder unterbrochen, kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>%1 is checked. Nothing is written yet.</source>
        <translation>%1 ist geprüft. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Import finished. %1</source>
        <translation>Import beendet. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Nothing is written by this.</source>
        <translation>Dabei wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Import report.txt</source>
        <translation>Importbericht.txt</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>afs::ImportProgressCard</name>
    <message>
        <source>An import is under way</source>
        <translation>Ein Import läuft</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Import zeigen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
</context>
<context>
    <name>afs::ImportService</name>
    <message>
        <source>Another import is still at work. Wait for it, or cancel it first.</source>
        <translation>Ein anderer Import läuft noch. Warte darauf, oder brich ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Nothing was checked yet. Choose the files first.</source>
        <translation>Es wurde noch nichts geprüft. Wähle zuerst die Dateien.</translation>
    </message>
    <message>
        <source>It is not known any more which files this import was made of. Choose them again.</source>
        <translation>Es ist nicht mehr bekannt, aus welchen Dateien dieser Import bestand. Wähle sie noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>afs::ImportYearsModel</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>New that count</source>
        <translation>Neue, die zählen</translation>
    </message>
</context>
<context>
    <name>afs::ImportsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>New plays</source>
        <translation>Neue Wiedergaben</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
</context>
<context>
    <name>afs::ImportsPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Noch einmal importieren…</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>its number</comment>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>these rows were in it, none is kept because of it</source>
        <translation>diese Zeilen standen darin, keine bleibt seinetwegen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>plays</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>The list of imports could not be read</source>
        <translation>Die Liste der Importe konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>afs::InvalidRowsModel</name>
    <message>
        <source>rest of the file</source>
        <translation>Rest der Datei</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>the zip or folder of a file</comment>
        <translation>Paket</translation>
    </message>
</context>
<context>
    <name>afs::KeysCard</name>
    <message>
        <source>Which keys?</source>
        <translation>Welche Tasten?</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>Tastatur Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Alles geht ohne Maus.</translation>
    </message>
    <message>
        <source>All shortcuts…</source>
        <translation>Alle Tastenkürzel…</translation>
    </message>
</context>
<context>
    <name>afs::KpiCard</name>
    <message>
        <source>up %1</source>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>minus %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <comment>what a click does, and its key</comment>
        <translation>%1 (P)</translation>
    </message>
</context>
<context>
    <name>afs::LeftOutPart</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Plays that are not counted</source>
        <translation>Wiedergaben, die nicht zählen</translation>
    </message>
    <message>
        <source>%1 of %2 stored plays count. %3</source>
        <comment>counted, stored, what the rule is</comment>
        <translation>%1 von %2 gespeicherten Wiedergaben zählen. %3</translation>
    </message>
</context>
<context>
    <name>afs::LinkedAccounts</name>
    <message>
        <source>The sign-in is no longer in the keyring of this desktop. Sign in again.</source>
        <translation>Die Anmeldung ist nicht mehr im Schlüsselbund dieses Desktops. Melde dich noch einmal an.</translation>
    </message>
    <message>
        <source>This account was never signed in, so there is nothing to renew.</source>
        <translation>Dieses Konto war nie angemeldet, also gibt es nichts zu erneuern.</translation>
    </message>
</context>
<context>
    <name>afs::LiveStatus</name>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>No play is stored yet.</source>
        <translation>Es ist noch keine Wiedergabe gespeichert.</translation>
    </message>
    <message>
        <source>%1 stored
Newest: %2</source>
        <comment>plays, a time or a date</comment>
        <translation>%1 gespeichert
Neueste: %2</translation>
    </message>
    <message>
        <source>Invented demo data
%1</source>
        <translation>Erfundene Beispieldaten
%1</translation>
    </message>
    <message>
        <source>An import is under way: %1</source>
        <comment>per cent</comment>
        <translation>Ein Import läuft: %1</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>Ein Import läuft.</translation>
    </message>
</context>
<context>
    <name>afs::LookCard</name>
    <message>
        <source>How does it look?</source>
        <translation>Wie sieht es aus?</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>appearance colours theme style contrast motion animation accessibility</source>
        <translation>Aussehen Farben Thema Stil Kontrast Bewegung Animation Barrierefreiheit</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>“Like the system” follows the desktop while the program runs, a palette of high contrast too. Nothing moves by itself: there are no animations.</source>
        <translation>„Wie das System“ folgt dem Desktop, während das Programm läuft, auch einer Palette mit hohem Kontrast. Nichts bewegt sich von selbst: Es gibt keine Animationen.</translation>
    </message>
</context>
<context>
    <name>afs::LookupsCard</name>
    <message>
        <source>How much is known of your songs?</source>
        <translation>Wie viel ist über deine Songs bekannt?</translation>
    </message>
    <message>
        <source>Requests a day, at most</source>
        <translation>Anfragen am Tag, höchstens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>For looking up songs alone; scanning has its own. None: nothing is looked up.</source>
        <translation>Nur zum Nachschlagen von Songs; das Scannen hat eigene. Keine: Es wird nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait until %1; it goes on by itself.</source>
        <comment>time of day</comment>
        <translation>Spotify bittet, bis %1 zu warten; danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Songs known</source>
        <translation>Bekannte Songs</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number, per cent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Still to be asked for</source>
        <translation>Noch zu erfragen</translation>
    </message>
    <message>
        <source>Not at Spotify any more</source>
        <translation>Nicht mehr bei Spotify</translation>
    </message>
    <message>
        <source>Their plays stay as the export tells them.</source>
        <translation>Ihre Wiedergaben bleiben, wie der Export sie nennt.</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Anfragen heute</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, at most</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A day of these begins at midnight UTC.</source>
        <translation>Ein solcher Tag beginnt um Mitternacht UTC.</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
</context>
<context>
    <name>afs::MainWindow</name>
    <message>
        <source>The other account has a library of its own.</source>
        <translation>Das andere Konto hat eine eigene Bibliothek.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>afs::MarketChoice</name>
    <message>
        <source>Where do you listen? Without a country Spotify does not say what it plays.</source>
        <translation>Wo hörst du? Ohne Land sagt Spotify nicht, was es abspielt.</translation>
    </message>
    <message>
        <source>Playable in</source>
        <translation>Abspielbar in</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Wähle ein Land</translation>
    </message>
</context>
<context>
    <name>afs::NewsCard</name>
    <message>
        <source>Songs of my playlists went dark or came back</source>
        <translation>Songs meiner Playlists verschwanden oder kamen zurück</translation>
    </message>
    <message>
        <source>A sign-in ended</source>
        <translation>Eine Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Nothing could be scanned for two hours</source>
        <translation>Zwei Stunden lang konnte nichts gescannt werden</translation>
    </message>
    <message>
        <source>An import is finished</source>
        <translation>Ein Import ist fertig</translation>
    </message>
    <message>
        <source>What may the desktop tell me?</source>
        <translation>Was darf der Desktop mir melden?</translation>
    </message>
    <message>
        <source>notifications messages alerts</source>
        <translation>Benachrichtigungen Meldungen Hinweise</translation>
    </message>
    <message>
        <source>How my last week was, once a week</source>
        <translation>Wie meine letzte Woche war, einmal in der Woche</translation>
    </message>
    <message>
        <source>Of each kind at most one in ten minutes, none while you look at the window, and none for single plays.</source>
        <translation>Von jeder Art höchstens eine in zehn Minuten, keine, während du auf das Fenster schaust, und für einzelne Wiedergaben nie.</translation>
    </message>
</context>
<context>
    <name>afs::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>afs::OnPlaylistsCard</name>
    <message>
        <source>On which playlists?</source>
        <translation>Auf welchen Playlists?</translation>
    </message>
    <message>
        <source>On none of the playlists that are watched.</source>
        <translation>Auf keiner der beobachteten Playlists.</translation>
    </message>
    <message>
        <source>No playlist is watched yet.</source>
        <translation>Noch wird keine Playlist beobachtet.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a playlist, number of songs</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>afs::OverviewPage</name>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Listening time</source>
        <translation>Hörzeit</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>How much do you listen?</source>
        <translation>Wie viel hörst du?</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>Deine Tage</translation>
    </message>
    <message>
        <source>Who most?</source>
        <translation>Wer am meisten?</translation>
    </message>
    <message>
        <source>What most?</source>
        <translation>Was am meisten?</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation>Wer ist neu?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Alle Künstler</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Titel</translation>
    </message>
    <message>
        <source>What was last?</source>
        <translation>Was war zuletzt?</translation>
    </message>
    <message>
        <source>Newest plays</source>
        <translation>Neueste Wiedergaben</translation>
    </message>
    <message>
        <source>All plays</source>
        <translation>Alle Wiedergaben</translation>
    </message>
    <message>
        <source>%1 in days</source>
        <translation>%1 in Tagen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Plays by hour of the day</source>
        <translation>Wiedergaben nach Tagesstunde</translation>
    </message>
    <message>
        <source>Time by hour of the day</source>
        <translation>Zeit nach Tagesstunde</translation>
    </message>
    <message>
        <source>Heard for the first time in this range</source>
        <translation>In diesem Zeitraum zum ersten Mal gehört</translation>
    </message>
    <message>
        <source>In all time everybody was new. Choose a shorter range.</source>
        <translation>In der gesamten Zeit waren alle neu. Wähle einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Nobody was new in this range.</source>
        <translation>In diesem Zeitraum war niemand neu.</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>Show these artists</source>
        <translation>Diese Künstler zeigen</translation>
    </message>
    <message>
        <source>Show these tracks</source>
        <translation>Diese Titel zeigen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>artists</comment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>tracks</comment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Your history begins in this range: who was new in it cannot be told.</source>
        <translation>Dein Verlauf beginnt in diesem Zeitraum: Wer darin neu war, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>afs::PaceCard</name>
    <message>
        <source>How often is it scanned?</source>
        <translation>Wie oft wird gescannt?</translation>
    </message>
    <message>
        <source>scanning interval minutes mode country market player requests</source>
        <translation>Scannen Abstand Minuten Modus Land Markt Player Anfragen</translation>
    </message>
    <message>
        <source>At most every</source>
        <translation>Höchstens alle</translation>
    </message>
    <message>
        <source>At least every</source>
        <translation>Mindestens alle</translation>
    </message>
    <message>
        <source>Mode, accounts and pauses…</source>
        <translation>Modus, Konten und Pausen…</translation>
    </message>
    <message>
        <source>Country of the playlists…</source>
        <translation>Land der Playlists…</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Spotify lists the last 50 plays. When you play a lot, it looks sooner, so that none slips out.</source>
        <translation>Spotify listet die letzten 50 Wiedergaben auf. Wenn du viel hörst, wird früher nachgesehen, damit keine herausfällt.</translation>
    </message>
    <message>
        <source>On a quiet day that is 1 request to Spotify.</source>
        <translation>An einem ruhigen Tag ist das 1 Anfrage an Spotify.</translation>
    </message>
    <message>
        <source>On a quiet day that is %1 requests to Spotify.</source>
        <translation>An einem ruhigen Tag sind das %1 Anfragen an Spotify.</translation>
    </message>
</context>
<context>
    <name>afs::Page</name>
    <message>
        <source>Your history could not be read</source>
        <translation>Dein Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Drop the zip that Spotify sent you on this window, or look at invented data first.</source>
        <translation>Lege das Zip, das Spotify dir geschickt hat, auf diesem Fenster ab, oder sieh dir zuerst erfundene Daten an.</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Deinen Verlauf importieren…</translation>
    </message>
    <message>
        <source>Show demo data</source>
        <translation>Beispieldaten zeigen</translation>
    </message>
    <message>
        <source>Nothing counts under this rule</source>
        <translation>Nach dieser Regel zählt nichts</translation>
    </message>
    <message>
        <source>Plays are stored, but the counting rule leaves all of them out. View, Counting rule has others.</source>
        <translation>Es sind Wiedergaben gespeichert, aber die Zählregel lässt sie alle aus. Unter Ansicht, Zählregel gibt es andere.</translation>
    </message>
    <message>
        <source>Count every start</source>
        <translation>Jeden Anfang zählen</translation>
    </message>
    <message>
        <source>Nothing was played in this range</source>
        <translation>In diesem Zeitraum wurde nichts gespielt</translation>
    </message>
    <message>
        <source>There are plays at other times.</source>
        <translation>Zu anderen Zeiten gibt es Wiedergaben.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Die gesamte Zeit zeigen</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nichts passt zu den Filtern</translation>
    </message>
    <message>
        <source>There are plays in this range, but none of them passes all filters.</source>
        <translation>In diesem Zeitraum gibt es Wiedergaben, aber keine kommt durch alle Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>This is not in your history any more</source>
        <translation>Das ist nicht mehr in deinem Verlauf</translation>
    </message>
    <message>
        <source>What told of it was undone or deleted.</source>
        <translation>Was davon berichtete, wurde rückgängig gemacht oder gelöscht.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drop the zip that Spotify sent you on this window.</source>
        <translation>Lege das Zip, das Spotify dir geschickt hat, auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>An import is under way</source>
        <translation>Ein Import läuft</translation>
    </message>
    <message>
        <source>What it brings is shown here once it is checked and imported.</source>
        <translation>Was er bringt, ist hier zu sehen, sobald er geprüft und übernommen ist.</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Import zeigen</translation>
    </message>
</context>
<context>
    <name>afs::PagePictures</name>
    <message>
        <source>The page %1 was not ready after a minute, so there is no picture of it.</source>
        <translation>Die Seite %1 war nach einer Minute nicht fertig, also gibt es kein Bild von ihr.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>afs::PageStack</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>afs::Palette</name>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistEventsModel</name>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <translation>Unbekannter Song</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistList</name>
    <message>
        <source>%1, %2</source>
        <comment>playlist, what is in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Contents withheld by Spotify</source>
        <translation>Inhalt von Spotify zurückgehalten</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>All playlists</source>
        <translation>Alle Playlists</translation>
    </message>
    <message>
        <source>%1, not known what plays</source>
        <comment>entries</comment>
        <translation>%1, Abspielbarkeit unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 unplayable</source>
        <comment>entries, a number</comment>
        <translation>%1, %2 nicht abspielbar</translation>
    </message>
    <message>
        <source>Missing at Spotify</source>
        <translation>Bei Spotify nicht mehr da</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistPart</name>
    <message>
        <source>Open in Spotify</source>
        <translation>In Spotify öffnen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Songs by the week of their last play, of all time</source>
        <translation>Songs nach der Woche ihrer letzten Wiedergabe, aus der gesamten Zeit</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>Songs by their plays in this range</source>
        <translation>Songs nach ihren Wiedergaben in diesem Zeitraum</translation>
    </message>
    <message>
        <source>What is on no list?</source>
        <translation>Was ist auf keiner Liste?</translation>
    </message>
    <message>
        <source>Most played in this range, and on none of these playlists</source>
        <translation>In diesem Zeitraum am meisten gespielt, und auf keiner dieser Playlists</translation>
    </message>
    <message>
        <source>What is on it?</source>
        <translation>Was ist darauf?</translation>
    </message>
    <message>
        <source>Which songs</source>
        <translation>Welche Songs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>All playlists</source>
        <translation>Alle Playlists</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>owner</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>noch nicht gescannt</translation>
    </message>
    <message>
        <source>Songs that are on it several times, or on several playlists, count once.</source>
        <translation>Songs, die mehrfach darauf oder auf mehreren Playlists sind, zählen einmal.</translation>
    </message>
    <message>
        <source>Ever played</source>
        <translation>Je gespielt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number, per cent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plays in this range</source>
        <translation>Wiedergaben in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Share of your plays</source>
        <translation>Anteil an deinen Wiedergaben</translation>
    </message>
    <message>
        <source>How many of all plays in this range are of songs that are on it.</source>
        <translation>Wie viele aller Wiedergaben dieses Zeitraums von Songs sind, die darauf sind.</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>song, plays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything that was played is on a list.</source>
        <translation>Alles, was gespielt wurde, ist auf einer Liste.</translation>
    </message>
    <message>
        <source>Everything that was played in this range is on a list.</source>
        <translation>Alles, was in diesem Zeitraum gespielt wurde, ist auf einer Liste.</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>Nicht abspielbar</translation>
    </message>
    <message>
        <source>Every song of it was played at least once.</source>
        <translation>Jeder Song darauf wurde mindestens einmal gespielt.</translation>
    </message>
    <message>
        <source>Every song of it can be played.</source>
        <translation>Jeder Song darauf ist abspielbar.</translation>
    </message>
    <message>
        <source>No song of it is known to be unplayable.</source>
        <translation>Von keinem Song darauf ist bekannt, dass er nicht abspielbar ist.</translation>
    </message>
    <message>
        <source>Its songs are known after its first scan.</source>
        <translation>Ihre Songs sind nach dem ersten Scan bekannt.</translation>
    </message>
    <message>
        <source>There is no song on it.</source>
        <translation>Es ist kein Song darauf.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Songs that Spotify does not play any more.</source>
        <translation>Songs, die Spotify nicht mehr abspielt.</translation>
    </message>
    <message>
        <source>%1 requests a scan, so one a day at most</source>
        <translation>%1 Anfragen je Scan, darum höchstens einer am Tag</translation>
    </message>
    <message>
        <source>Show the plays</source>
        <translation>Wiedergaben zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>playlist, which of its songs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When were the songs last played?</source>
        <translation>Wann wurden die Songs zuletzt gespielt?</translation>
    </message>
    <message>
        <source>last scan: %1</source>
        <comment>a time or a date</comment>
        <translation>letzter Scan: %1</translation>
    </message>
    <message>
        <source>This playlist is no longer among your playlists at Spotify, since %1. It is scanned all the same.</source>
        <comment>a time or a date</comment>
        <translation>Diese Playlist steht seit %1 nicht mehr unter deinen Playlists bei Spotify. Gescannt wird sie trotzdem.</translation>
    </message>
    <message>
        <source>Missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account.</source>
        <comment>a time or a date</comment>
        <translation>Bei Spotify nicht mehr da seit %1: nicht mehr unter deinen Playlists, gelöscht, oder diesem Konto nicht gezeigt.</translation>
    </message>
    <message>
        <source>Missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account. What is told of it here is as it was last scanned.</source>
        <comment>a time or a date</comment>
        <translation>Bei Spotify nicht mehr da seit %1: nicht mehr unter deinen Playlists, gelöscht, oder diesem Konto nicht gezeigt. Was hier steht, ist der Stand der letzten Abfrage.</translation>
    </message>
    <message>
        <source>This playlist is no longer followed: it is neither yours nor one that you edit together with others any more, and of those Spotify does not give the contents to personal apps. What is told of it here is as it was last scanned.</source>
        <translation>Diese Playlist wird nicht mehr verfolgt: Sie gehört dir nicht mehr, und du bearbeitest sie auch nicht mit anderen zusammen; von solchen gibt Spotify den Inhalt nicht an persönliche Apps. Was hier steht, ist der Stand der letzten Abfrage.</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistService</name>
    <message>
        <source>Spotify does not give this playlist&apos;s contents to personal apps. It stays in the list, without its songs.</source>
        <translation>Spotify gibt den Inhalt dieser Playlist nicht an persönliche Apps. Sie bleibt in der Liste, ohne ihre Songs.</translation>
    </message>
    <message>
        <source>Spotify shows no such playlist to this account: it does not exist, it is private, or Spotify made it.</source>
        <translation>Spotify zeigt diesem Konto keine solche Playlist: Es gibt sie nicht, sie ist privat, oder Spotify hat sie gemacht.</translation>
    </message>
    <message>
        <source>This is no playlist. Give the link of one (Share, Copy link to playlist), its spotify:playlist: address, or its ID.</source>
        <translation>Das ist keine Playlist. Gib den Link zu einer an (Teilen, Link zur Playlist kopieren), ihre spotify:playlist:-Adresse oder ihre Kennung.</translation>
    </message>
    <message>
        <source>This is a short link, which says nothing of the playlist. Open it in a browser and give the address that it leads to.</source>
        <translation>Das ist ein Kurzlink, der nichts über die Playlist sagt. Öffne ihn im Browser und gib die Adresse an, zu der er führt.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. Add the playlist again.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen. Füge die Playlist neu hinzu.</translation>
    </message>
    <message>
        <source>This is the address of an album. Only playlists are watched.</source>
        <translation>Das ist die Adresse eines Albums. Beobachtet werden nur Playlists.</translation>
    </message>
    <message>
        <source>This is the address of a song. Only playlists are watched.</source>
        <translation>Das ist die Adresse eines Songs. Beobachtet werden nur Playlists.</translation>
    </message>
    <message>
        <source>This is the address of an artist. Only playlists are watched.</source>
        <translation>Das ist die Adresse eines Künstlers. Beobachtet werden nur Playlists.</translation>
    </message>
    <message>
        <source>This is the address of a podcast. Only playlists are watched.</source>
        <translation>Das ist die Adresse eines Podcasts. Beobachtet werden nur Playlists.</translation>
    </message>
    <message>
        <source>This is the address of a person. Give that of one of their playlists.</source>
        <translation>Das ist die Adresse einer Person. Gib die einer ihrer Playlists an.</translation>
    </message>
    <message>
        <source>Spotify keeps Liked Songs apart from playlists, and only playlists are watched. What you put on a playlist of your own is.</source>
        <translation>Spotify hält Lieblingssongs von Playlists getrennt, und beobachtet werden nur Playlists. Was du in eine eigene Playlist legst, wird beobachtet.</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistSongsModel</name>
    <message>
        <source>Unknown song</source>
        <translation>Unbekannter Song</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>position in a playlist</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistsPage</name>
    <message>
        <source>Add playlist…</source>
        <translation>Playlist hinzufügen…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>No playlist is watched</source>
        <translation>Keine Playlist wird beobachtet</translation>
    </message>
    <message>
        <source>Add playlists of your own: you see which songs you never play, and hear of it when Spotify stops playing one.</source>
        <translation>Füge eigene Playlists hinzu: Du siehst, welche Songs du nie spielst, und erfährst es, wenn Spotify einen nicht mehr abspielt.</translation>
    </message>
    <message>
        <source>Sign in with Spotify to watch your playlists: which songs you never play, and which ones Spotify no longer plays.</source>
        <translation>Melde dich bei Spotify an, um deine Playlists zu beobachten: welche Songs du nie spielst, und welche Spotify nicht mehr abspielt.</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Bei Spotify anmelden…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Wird gescannt…</translation>
    </message>
    <message>
        <source>“%1” is watched now.</source>
        <comment>playlist</comment>
        <translation>„%1“ wird jetzt beobachtet.</translation>
    </message>
    <message>
        <source>The next scan asks what can be played there.</source>
        <translation>Der nächste Scan fragt, was sich dort abspielen lässt.</translation>
    </message>
</context>
<context>
    <name>afs::PrivacyCard</name>
    <message>
        <source>Lengths, artists and codes of tracks, deleted: %1</source>
        <translation>Längen, Künstler und Codes von Titeln, gelöscht: %1</translation>
    </message>
    <message>
        <source>Playlists with all that was seen of them, deleted: %1</source>
        <translation>Playlists mit allem, was von ihnen gesehen wurde, gelöscht: %1</translation>
    </message>
    <message>
        <source>What is kept, and why?</source>
        <translation>Was wird aufgehoben, und warum?</translation>
    </message>
    <message>
        <source>privacy data delete tokens keyring network</source>
        <translation>Datenschutz Daten löschen Token Schlüsselbund Netz</translation>
    </message>
    <message>
        <source>What you played, when, for how long and from where: that is what everything here is counted from. Addresses of your devices, programs and user names stand in Spotify’s export, too; they are passed over while reading and never stored.</source>
        <translation>Was du gehört hast, wann, wie lange und von wo aus: Daraus wird hier alles gezählt. In Spotifys Export stehen auch Adressen deiner Geräte, Programme und Benutzernamen; sie werden beim Lesen übergangen und nie gespeichert.</translation>
    </message>
    <message>
        <source>The sign-in lies in the desktop’s keyring and nowhere else. The program talks to Spotify alone, after you signed in, and to nobody before. Nothing is measured, and nothing is reported.</source>
        <translation>Die Anmeldung liegt im Schlüsselbund des Desktops und nirgends sonst. Das Programm spricht nur mit Spotify, nachdem du dich angemeldet hast, und vorher mit niemandem. Nichts wird gemessen, und nichts wird gemeldet.</translation>
    </message>
    <message>
        <source>Delete what came from Spotify…</source>
        <translation>Löschen, was von Spotify kam…</translation>
    </message>
    <message>
        <source>Sign out and delete it for good</source>
        <translation>Abmelden und endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Signing out and deleting…</source>
        <translation>Wird abgemeldet und gelöscht…</translation>
    </message>
    <message>
        <source>Nothing of this account came from there.</source>
        <translation>Von diesem Konto kam nichts von dort.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Tracks known as other releases of a song, links deleted: %1</source>
        <translation>Als andere Ausgaben eines Songs bekannte Titel, gelöschte Verbindungen: %1</translation>
    </message>
    <message>
        <source>Plays that nothing else knows, deleted: %1</source>
        <translation>Wiedergaben, die nichts anderes kennt, gelöscht: %1</translation>
    </message>
    <message>
        <source>Plays that an export, or the player on this computer, knows as well, kept as those tell them: %1</source>
        <translation>Wiedergaben, die auch ein Export oder der Player auf diesem Computer kennt, so behalten: %1</translation>
    </message>
    <message>
        <source>What came from Spotify’s Web API can be deleted for good; imports, and what this computer’s player told, stay. The account is signed out first.</source>
        <translation>Was von Spotifys Web-API kam, kann für immer gelöscht werden; was du importiert hast und was der Player auf diesem Computer mitteilte, bleibt. Das Konto wird zuerst abgemeldet.</translation>
    </message>
    <message>
        <source>Times that scanning missed, deleted: %1</source>
        <translation>Zeiten, die beim Scannen fehlten, gelöscht: %1</translation>
    </message>
</context>
<context>
    <name>afs::ProgressStep</name>
    <message>
        <source>It is too late to cancel. You can undo the import when it is done.</source>
        <translation>Zum Abbrechen ist es zu spät. Du kannst den Import zurücknehmen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Run in background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
</context>
<context>
    <name>afs::RangeMenu</name>
    <message>
        <source>Custom…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Diesen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>Frühere Jahre</translation>
    </message>
    <message>
        <source>Save this range…</source>
        <translation>Diesen Zeitraum speichern…</translation>
    </message>
    <message>
        <source>Forget a saved range</source>
        <translation>Gespeicherten Zeitraum vergessen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Dem Zeitraum davor</translation>
    </message>
    <message>
        <source>The same days a year before</source>
        <translation>Denselben Tagen ein Jahr davor</translation>
    </message>
    <message>
        <source>Another range…</source>
        <translation>Einem anderen Zeitraum…</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Damit vergleichen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Save this range</source>
        <translation>Diesen Zeitraum speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Compare with another range</source>
        <translation>Mit einem anderen Zeitraum vergleichen</translation>
    </message>
</context>
<context>
    <name>afs::RangeStrip</name>
    <message>
        <source>%1 %2</source>
        <comment>a day or a month, its year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>afs::ReleasesDialog</name>
    <message>
        <source>Other releases of this song</source>
        <translation>Andere Ausgaben dieses Songs</translation>
    </message>
</context>
<context>
    <name>afs::ReleasesModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>same ISRC</source>
        <translation>gleicher ISRC</translation>
    </message>
    <message>
        <source>same title, artists and length</source>
        <translation>gleicher Titel, gleiche Künstler und Länge</translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation>von Hand verbunden</translation>
    </message>
    <message>
        <source>Taken apart by you: it is counted as a song of its own.</source>
        <translation>Von dir getrennt: Sie zählt als eigener Song.</translation>
    </message>
    <message>
        <source>Another release has the same recording code (ISRC): %1</source>
        <translation>Eine andere Ausgabe hat denselben Aufnahmecode (ISRC): %1</translation>
    </message>
    <message>
        <source>Another release has this title, these artists and this length, within two seconds.</source>
        <translation>Eine andere Ausgabe hat diesen Titel, diese Künstler und diese Länge, auf zwei Sekunden genau.</translation>
    </message>
    <message>
        <source>Joined with another release by you.</source>
        <translation>Von dir mit einer anderen Ausgabe verbunden.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First played</source>
        <translation>Zuerst gespielt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Verbunden durch</translation>
    </message>
</context>
<context>
    <name>afs::ReleasesPart</name>
    <message>
        <source>Releases</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Counts the chosen release as a song of its own from now on.</source>
        <translation>Zählt die gewählte Ausgabe von jetzt an als eigenen Song.</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Counts another song as a release of this one.</source>
        <translation>Zählt einen anderen Song als Ausgabe von diesem.</translation>
    </message>
    <message>
        <source>Which song is another release of this one?</source>
        <translation>Welcher Song ist eine andere Ausgabe von diesem?</translation>
    </message>
    <message>
        <source>Its title, artist or album</source>
        <translation>Sein Titel, Künstler oder Album</translation>
    </message>
    <message>
        <source>Songs that were found</source>
        <translation>Gefundene Songs</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>song, artists</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>These %1 releases are counted as one song. The history keeps which of them was played.</source>
        <translation>Diese %1 Ausgaben zählen als ein Song. Der Verlauf behält, welche davon gespielt wurde.</translation>
    </message>
    <message>
        <source>You took this release apart: it is counted as a song of its own.</source>
        <translation>Du hast diese Ausgabe getrennt: Sie zählt als eigener Song.</translation>
    </message>
    <message>
        <source>No other release of this song is known.</source>
        <translation>Von diesem Song ist keine andere Ausgabe bekannt.</translation>
    </message>
    <message>
        <source>%1: you took “%2” apart.</source>
        <comment>day, song</comment>
        <translation>%1: Du hast „%2“ getrennt.</translation>
    </message>
    <message>
        <source>%1: you joined “%2” with “%3”.</source>
        <comment>day, song, song</comment>
        <translation>%1: Du hast „%2“ mit „%3“ verbunden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>“%1” is counted as a song of its own.</source>
        <translation>„%1“ zählt als eigener Song.</translation>
    </message>
    <message>
        <source>“%1” is counted with this song.</source>
        <translation>„%1“ zählt mit diesem Song.</translation>
    </message>
    <message>
        <source>Nothing changed: it is so already.</source>
        <translation>Nichts wurde geändert: Es ist schon so.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>“%1” is counted with its other releases again.</source>
        <comment>song</comment>
        <translation>„%1“ wird wieder mit seinen anderen Ausgaben gezählt.</translation>
    </message>
    <message>
        <source>“%1” is not joined any more.</source>
        <comment>song</comment>
        <translation>„%1“ ist nicht mehr verbunden.</translation>
    </message>
</context>
<context>
    <name>afs::ReviewPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Way of counting</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>Deine Regel</translation>
    </message>
    <message>
        <source>Spotify&apos;s review</source>
        <translation>Spotifys Rückblick</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save pictures…</source>
        <translation>Bilder speichern…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a card, all cards</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Year in review %1</source>
        <comment>a file&apos;s name; range</comment>
        <translation>Jahresrückblick %1</translation>
    </message>
    <message>
        <source>Save a picture of each card into a folder</source>
        <translation>Ein Bild jeder Karte in einen Ordner speichern</translation>
    </message>
    <message>
        <source>%1 pictures saved in %2.</source>
        <translation>%1 Bilder in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Show its plays</source>
        <translation>Wiedergaben zeigen</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <comment>what a click does, and its key</comment>
        <translation>%1 (P)</translation>
    </message>
    <message>
        <source>Spotify&apos;s review counts by another rule than you: %1. Choose that under View, Counting rule first.</source>
        <comment>a counting rule</comment>
        <translation>Spotifys Rückblick zählt nach einer anderen Regel als du: %1. Wähle sie zuerst unter Ansicht, Zählregel.</translation>
    </message>
</context>
<context>
    <name>afs::RowsLeftOut</name>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>All reasons: the first %1 of %2</source>
        <comment>numbers of rows</comment>
        <translation>Alle Gründe: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>All reasons: %1</source>
        <translation>Alle Gründe: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, number of rows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afs::ScanModeCard</name>
    <message>
        <source>How is it scanned?</source>
        <translation>Wie wird gescannt?</translation>
    </message>
    <message>
        <source>Private sessions cannot be told apart with the present sign-in: their plays would count. Signing in again asks Spotify for the permission to see them.</source>
        <translation>Private Sitzungen sind mit der jetzigen Anmeldung nicht zu erkennen: Ihre Wiedergaben würden zählen. Eine neue Anmeldung bittet Spotify um die Erlaubnis, sie zu sehen.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Noch einmal anmelden…</translation>
    </message>
    <message>
        <source>Also listen to this computer&apos;s player</source>
        <translation>Auch dem Player dieses Computers zuhören</translation>
    </message>
    <message>
        <source>Exact plays of Spotify&apos;s program on this computer, without any request. Each is counted once, however many sources saw it. Private sessions can be told apart only where the mode looks at what plays.</source>
        <translation>Genaue Wiedergaben des Spotify-Programms auf diesem Computer, ganz ohne Anfragen. Jede zählt einmal, wie viele Quellen sie auch sahen. Private Sitzungen lassen sich nur unterscheiden, wo der Modus nachsieht, was gerade läuft.</translation>
    </message>
</context>
<context>
    <name>afs::ScanStatusCard</name>
    <message>
        <source>State of scanning</source>
        <translation>Zustand des Scannens</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Noch einmal anmelden…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause scanning</source>
        <translation>Scannen pausieren</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Spotify asks us to wait until %1. Nothing is lost as long as you play fewer than 50 songs meanwhile.</source>
        <comment>time of day</comment>
        <translation>Spotify bittet uns, bis %1 zu warten. Nichts geht verloren, solange du währenddessen weniger als 50 Songs spielst.</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Nächster Scan</translation>
    </message>
    <message>
        <source>New plays today</source>
        <translation>Neue Wiedergaben heute</translation>
    </message>
    <message>
        <source>Spotify remembers until</source>
        <translation>Spotify erinnert sich bis</translation>
    </message>
    <message>
        <source>Spotify remembers your last 50 plays. At your present pace what is played now can be found until then.</source>
        <translation>Spotify merkt sich deine letzten 50 Wiedergaben. Bei deinem jetzigen Tempo kann, was gerade spielt, bis dahin gefunden werden.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>playing now</source>
        <translation>spielt gerade</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>a local file</source>
        <translation>eine lokale Datei</translation>
    </message>
    <message>
        <source>a private session: it is not counted</source>
        <translation>eine private Sitzung: sie zählt nicht</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Wird gescannt…</translation>
    </message>
    <message>
        <source>perhaps no longer</source>
        <translation>vielleicht nicht mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Requests today, all accounts</source>
        <translation>Anfragen heute, alle Konten</translation>
    </message>
    <message>
        <source>Asked of Spotify, for plays, playlists and songs of every account together.</source>
        <translation>An Spotify, für Wiedergaben, Playlists und Songs aller Konten zusammen.</translation>
    </message>
    <message>
        <source>Spotify asks for it. Nothing is lost as long as you play fewer than 50 songs meanwhile.</source>
        <translation>Spotify bittet darum. Nichts geht verloren, solange du währenddessen weniger als 50 Songs spielst.</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1: %2</source>
        <comment>time, what</comment>
        <translation>Spotify bittet, bis %1 zu warten: %2</translation>
    </message>
</context>
<context>
    <name>afs::ScannerPage</name>
    <message>
        <source>Nothing is scanned yet</source>
        <translation>Es ist noch nichts gescannt</translation>
    </message>
    <message>
        <source>Sign in with Spotify, and what you play from now on is added by itself. Since 2026 that needs Spotify Premium and takes some minutes of setting up; what you import works without.</source>
        <translation>Melde dich bei Spotify an, und was du von jetzt an spielst, kommt von selbst hinzu. Seit 2026 braucht das Spotify Premium und einige Minuten Einrichtung; was du importierst, funktioniert ohne.</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Bei Spotify anmelden…</translation>
    </message>
    <message>
        <source>Scanned: nothing new.</source>
        <translation>Gescannt: nichts Neues.</translation>
    </message>
    <message>
        <source>Scanned: 1 new play.</source>
        <translation>Gescannt: 1 neue Wiedergabe.</translation>
    </message>
    <message>
        <source>Scanned: %1 new plays.</source>
        <translation>Gescannt: %1 neue Wiedergaben.</translation>
    </message>
    <message>
        <source>Looking for your sign-in</source>
        <translation>Deine Anmeldung wird gesucht</translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked for it. If it is locked, it asks you to unlock it.</source>
        <translation>Der Schlüsselbund dieses Desktops wird danach gefragt. Ist er gesperrt, bittet er dich, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Signed out. The history stays as it is; Settings, “%1”, can delete what came from Spotify.</source>
        <comment>the name of a card there</comment>
        <translation>Abgemeldet. Der Verlauf bleibt, wie er ist; in den Einstellungen kannst du unter „%1“ löschen, was von Spotify kam.</translation>
    </message>
</context>
<context>
    <name>afs::ScopeStore</name>
    <message>
        <source>Artist: %1</source>
        <translation>Künstler: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Album: %1</translation>
    </message>
    <message>
        <source>Track: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Weekday: %1</source>
        <translation>Wochentag: %1</translation>
    </message>
    <message>
        <source>Hour: %1</source>
        <translation>Stunde: %1</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Nur „%1“ zeigen</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>Show only the album “%1”</source>
        <translation>Nur das Album „%1“ zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <comment>how a play ended</comment>
        <translation>Ende: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Other releases of this song…</source>
        <translation>Andere Ausgaben dieses Songs…</translation>
    </message>
    <message>
        <source>Playlist: %1</source>
        <translation>Playlist: %1</translation>
    </message>
    <message>
        <source>Delete play</source>
        <translation>Wiedergabe löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>plays</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Skipped, whatever the counting rule</source>
        <translation>Übersprungen, gleich nach welcher Zählregel</translation>
    </message>
</context>
<context>
    <name>afs::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>what was found, its group</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>what was found, its artist, its group</comment>
        <translation>%1, %2, in %3</translation>
    </message>
</context>
<context>
    <name>afs::ServerForm</name>
    <message>
        <source>Try the connection</source>
        <translation>Verbindung ausprobieren</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>when the server offers it (%1)</source>
        <translation>wenn der Server sie anbietet (%1)</translation>
    </message>
    <message>
        <source>always (%1)</source>
        <translation>immer (%1)</translation>
    </message>
    <message>
        <source>always, and the certificate is checked (%1)</source>
        <translation>immer, und das Zertifikat wird geprüft (%1)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1 lets you in.</source>
        <comment>version</comment>
        <translation>Es klappt: PostgreSQL %1 lässt dich hinein.</translation>
    </message>
    <message>
        <source>The program starts anew over this server…</source>
        <translation>Das Programm startet mit diesem Server neu…</translation>
    </message>
</context>
<context>
    <name>afs::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>afs::ShortcutDialog</name>
    <message>
        <source>The usual keys</source>
        <translation>Die üblichen Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere Tasten</translation>
    </message>
    <message>
        <source>Press the keys that “%1” shall have.</source>
        <translation>Drücke die Tasten, die „%1“ haben soll.</translation>
    </message>
    <message>
        <source>These keys are always the same.</source>
        <translation>Diese Tasten sind immer dieselben.</translation>
    </message>
    <message>
        <source>%1 is of “%2” already. Give that one other keys first, or press others.</source>
        <comment>keys, command</comment>
        <translation>%1 gehört schon zu „%2“. Gib dem zuerst andere Tasten, oder drücke andere.</translation>
    </message>
    <message>
        <source>%1 means the same everywhere. Press others.</source>
        <comment>keys</comment>
        <translation>%1 bedeutet überall dasselbe. Drücke andere.</translation>
    </message>
</context>
<context>
    <name>afs::Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>afs::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, its mark</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>afs::SignIn</name>
    <message>
        <source>Spotify did not accept the answer of the browser, perhaps because it came too late. Sign in again.</source>
        <translation>Spotify nahm die Antwort des Browsers nicht an, vielleicht, weil sie zu spät kam. Melde dich noch einmal an.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is another account than the one to be renewed. Sign out at spotify.com first, or add the other account.</source>
        <translation>Du hast dich als %1 angemeldet, und das ist ein anderes Konto als das, das erneuert werden soll. Melde dich zuerst bei spotify.com ab, oder füge das andere Konto hinzu.</translation>
    </message>
    <message>
        <source>The sign-in took longer than five minutes.</source>
        <translation>Die Anmeldung dauerte länger als fünf Minuten.</translation>
    </message>
    <message>
        <source>Nobody came back from Spotify within five minutes. If its page named a problem: INVALID_CLIENT means that the client ID is wrong, or that http://127.0.0.1/callback is not among the redirect URIs of the app.</source>
        <translation>Innerhalb von fünf Minuten kam niemand von Spotify zurück. Falls Spotifys Seite ein Problem nannte: INVALID_CLIENT heißt, dass die Client-ID falsch ist oder dass http://127.0.0.1/callback nicht unter den Redirect URIs der App steht.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Spotify ended the sign-in and did not say why. Try again, a little later.</source>
        <translation>Spotify hat die Anmeldung beendet und nicht gesagt, warum. Versuche es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>Spotify ended the sign-in and gave the reason “%1”. Try again, a little later.</source>
        <translation>Spotify hat die Anmeldung mit dem Grund „%1“ beendet. Versuche es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>Spotify could not be reached, so nobody is signed in. Try again, a little later.</source>
        <translation>Spotify war nicht erreichbar, deshalb ist niemand angemeldet. Versuche es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>Spotify did not say how to stay signed in, so nobody is signed in. Try again, a little later.</source>
        <translation>Spotify hat nicht gesagt, wie man angemeldet bleibt, deshalb ist niemand angemeldet. Versuche es etwas später noch einmal.</translation>
    </message>
</context>
<context>
    <name>afs::SignInDialog</name>
    <message>
        <source>Sign in with Spotify</source>
        <translation>Bei Spotify anmelden</translation>
    </message>
    <message>
        <source>The sign-in can be kept in memory until you quit: then nothing is stored, and the next start asks again. It is never written into a file.</source>
        <translation>Die Anmeldung kann im Speicher bleiben, bis du das Programm beendest: Dann wird nichts gespeichert, und beim nächsten Start wird wieder gefragt. In eine Datei wird sie nie geschrieben.</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Nicht anmelden</translation>
    </message>
    <message>
        <source>Sign in until I quit</source>
        <translation>Nur bis zum Beenden anmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link instead.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopiere stattdessen den Link.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>What you play from now on is added by itself.</source>
        <translation>Was du von jetzt an spielst, kommt von selbst hinzu.</translation>
    </message>
    <message>
        <source>The sign-in is kept until you quit.</source>
        <translation>Die Anmeldung gilt, bis du das Programm beendest.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The keyring did not take the sign-in</source>
        <translation>Der Schlüsselbund hat die Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>The 1 play that was stored here belongs to this account now.</source>
        <translation>Die eine Wiedergabe, die hier gespeichert war, gehört jetzt zu diesem Konto.</translation>
    </message>
    <message>
        <source>The %1 that were stored here belong to this account now.</source>
        <comment>plays</comment>
        <translation>%1, die hier gespeichert waren, gehören jetzt zu diesem Konto.</translation>
    </message>
    <message>
        <source>What was stored here belongs to this account now.</source>
        <translation>Was hier gespeichert war, gehört jetzt zu diesem Konto.</translation>
    </message>
    <message>
        <source>The 1 play that was stored here stays in the account “%1”.</source>
        <translation>Die eine Wiedergabe, die hier gespeichert war, bleibt im Konto „%1“.</translation>
    </message>
    <message>
        <source>The %1 that were stored here stay in the account “%2”.</source>
        <comment>plays, account</comment>
        <translation>%1, die hier gespeichert waren, bleiben im Konto „%2“.</translation>
    </message>
    <message>
        <source>What was stored here stays in the account “%1”.</source>
        <translation>Was hier gespeichert war, bleibt im Konto „%1“.</translation>
    </message>
</context>
<context>
    <name>afs::SingleInstance</name>
    <message>
        <source>These are too many files at once. Name the folder that they are in.</source>
        <translation>Das sind zu viele Dateien auf einmal. Nenne den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The program runs already, but does not answer. End it, then try again.</source>
        <translation>Das Programm läuft schon, antwortet aber nicht. Beende es und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>afs::SongDelegate</name>
    <message>
        <source>Open in Spotify</source>
        <translation>In Spotify öffnen</translation>
    </message>
    <message>
        <source>Copy URI</source>
        <translation>URI kopieren</translation>
    </message>
    <message>
        <source>URI copied.</source>
        <translation>URI kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>“%1” was never played.</source>
        <comment>song</comment>
        <translation>„%1“ wurde nie gespielt.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>afs::StartPage</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>Die Datenbank konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>It is also tried again by itself.</source>
        <translation>Es wird auch von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Stored by a newer version</source>
        <translation>Von einer neueren Version gespeichert</translation>
    </message>
</context>
<context>
    <name>afs::StateBar</name>
    <message>
        <source>Offline. What is stored is shown; scanning goes on by itself.</source>
        <translation>Offline. Gezeigt wird, was gespeichert ist; das Scannen geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Signed out. The history stays; what you play now is not stored.</source>
        <translation>Abgemeldet. Der Verlauf bleibt; was du jetzt hörst, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1. It remembers the last 50 plays meanwhile.</source>
        <comment>time of day</comment>
        <translation>Spotify bittet, bis %1 zu warten. So lange merkt es sich die letzten 50 Wiedergaben.</translation>
    </message>
    <message>
        <source>The database is away. What was read is shown; it is tried again by itself.</source>
        <translation>Die Datenbank ist weg. Gezeigt wird, was gelesen wurde; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Noch einmal anmelden…</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>This is invented data, in a window of its own. Your own history is untouched.</source>
        <translation>Das sind erfundene Daten in einem eigenen Fenster. Dein eigener Verlauf ist unberührt.</translation>
    </message>
    <message>
        <source>Remove demo data</source>
        <translation>Beispieldaten entfernen</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than %1 are left in %2. What is stored is safe; free some space, or new plays cannot be stored.</source>
        <comment>size on disk, folder</comment>
        <translation>Der Datenträger ist fast voll: Weniger als %1 sind frei in %2. Was gespeichert ist, ist sicher; schaffe Platz, sonst können neue Wiedergaben nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Taking back %1… Nothing is changed before all of it is.</source>
        <comment>plays</comment>
        <translation>Wird zurückgeholt: %1… Bevor alles fertig ist, ist nichts geändert.</translation>
    </message>
    <message>
        <source>Deleting %1… Nothing is changed before all of it is.</source>
        <comment>plays</comment>
        <translation>Wird gelöscht: %1… Bevor alles fertig ist, ist nichts geändert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>afs::StateWatch</name>
    <message>
        <source>The database is back.</source>
        <translation>Die Datenbank ist wieder da.</translation>
    </message>
</context>
<context>
    <name>afs::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>afs::ToastBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>afs::TopModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>back</source>
        <comment>in the ranking again after a period without</comment>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>um %1 gestiegen</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>um %1 gefallen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>First play</source>
        <translation>Erste Wiedergabe</translation>
    </message>
    <message>
        <source>Last play</source>
        <translation>Letzte Wiedergabe</translation>
    </message>
    <message>
        <source>In this range: %1
Of all time: %2</source>
        <comment>two moments</comment>
        <translation>In diesem Zeitraum: %1
In der gesamten Zeit: %2</translation>
    </message>
    <message>
        <source>First play in range</source>
        <translation>Erste im Zeitraum</translation>
    </message>
    <message>
        <source>Last play in range</source>
        <translation>Letzte im Zeitraum</translation>
    </message>
    <message>
        <source>no change of rank against %1</source>
        <comment>compared period</comment>
        <translation>Rang unverändert, verglichen mit: %1</translation>
    </message>
    <message>
        <source>Change of rank against %1</source>
        <comment>compared period</comment>
        <translation>Veränderung des Rangs, verglichen mit: %1</translation>
    </message>
</context>
<context>
    <name>afs::TopPage</name>
    <message>
        <source>Ranking of</source>
        <translation>Rangliste der</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>first and last visible row, all rows</comment>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Nur „%1“ zeigen</translation>
    </message>
    <message>
        <source>Add “%1” to the filter</source>
        <translation>„%1“ zum Filter hinzufügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Show the plays behind this number</source>
        <translation>Die Wiedergaben hinter dieser Zahl zeigen</translation>
    </message>
    <message>
        <source>Other releases of this song…</source>
        <translation>Andere Ausgaben dieses Songs…</translation>
    </message>
</context>
<context>
    <name>afs::TrayIcon</name>
    <message>
        <source>%1 · last scan %2</source>
        <comment>state, time of day</comment>
        <translation>%1 · letzter Scan %2</translation>
    </message>
    <message>
        <source>Open Analytics for Spotify</source>
        <translation>Analytics for Spotify öffnen</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Pause scanning</source>
        <translation>Scannen pausieren</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Resume scanning</source>
        <translation>Scannen fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>♪ %1 — %2</source>
        <comment>title, artist</comment>
        <translation>♪ %1 — %2</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause scanning of %1</source>
        <comment>account</comment>
        <translation>Scannen von %1 pausieren</translation>
    </message>
    <message>
        <source>Resume scanning of %1</source>
        <comment>account</comment>
        <translation>Scannen von %1 fortsetzen</translation>
    </message>
</context>
<context>
    <name>afs::UnplayableModel</name>
    <message>
        <source>on “%1”</source>
        <comment>album</comment>
        <translation>auf „%1“</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <translation>Unbekannter Song</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>A scan saw it first on %1.</source>
        <comment>moment</comment>
        <translation>Ein Scan sah es zuerst am %1.</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>maybe %1</source>
        <comment>a song, or on an album</comment>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>Spotify plays it.</source>
        <translation>Spotify spielt sie ab.</translation>
    </message>
    <message>
        <source>Whether Spotify plays it is not known.</source>
        <translation>Ob Spotify sie abspielt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The same recording.</source>
        <translation>Dieselbe Aufnahme.</translation>
    </message>
    <message>
        <source>Title, artists and length are the same.</source>
        <translation>Titel, Künstler und Länge sind gleich.</translation>
    </message>
    <message>
        <source>Title and artists are the same; the lengths are not known, so it may be another version.</source>
        <translation>Titel und Künstler sind gleich; die Längen sind nicht bekannt, es kann also eine andere Fassung sein.</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>Already unplayable when first looked at, on %1.</source>
        <comment>moment</comment>
        <translation>Schon beim ersten Hinsehen nicht abspielbar, am %1.</translation>
    </message>
</context>
<context>
    <name>afs::UnplayablePage</name>
    <message>
        <source>How many songs could not be played?</source>
        <translation>Wie viele Songs waren nicht abspielbar?</translation>
    </message>
    <message>
        <source>On all watched playlists, by week</source>
        <translation>Auf allen beobachteten Playlists, nach Wochen</translation>
    </message>
    <message>
        <source>What vanished?</source>
        <translation>Was ist verschwunden?</translation>
    </message>
    <message>
        <source>Songs that cannot be played</source>
        <translation>Songs, die nicht abspielbar sind</translation>
    </message>
    <message>
        <source>Open what plays instead</source>
        <translation>Öffnen, was stattdessen spielt</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>In Spotify öffnen</translation>
    </message>
    <message>
        <source>Copy URI</source>
        <translation>URI kopieren</translation>
    </message>
    <message>
        <source>No playlist is watched</source>
        <translation>Keine Playlist wird beobachtet</translation>
    </message>
    <message>
        <source>Songs vanish from Spotify now and then. Watch your playlists, and you see which ones and since when.</source>
        <translation>Ab und zu verschwinden Songs von Spotify. Beobachte deine Playlists, und du siehst, welche und seit wann.</translation>
    </message>
    <message>
        <source>Go to Playlists</source>
        <translation>Zu den Playlists</translation>
    </message>
    <message>
        <source>Everything can be played</source>
        <translation>Alles ist abspielbar</translation>
    </message>
    <message>
        <source>No song of the watched playlists has vanished. When one does, it is listed here.</source>
        <translation>Kein Song der beobachteten Playlists ist verschwunden. Wenn einer verschwindet, steht er hier.</translation>
    </message>
    <message>
        <source>One song of your playlists cannot be played any more.</source>
        <translation>Ein Song deiner Playlists ist nicht mehr abspielbar.</translation>
    </message>
    <message>
        <source>%1 of your playlists cannot be played any more.</source>
        <comment>songs</comment>
        <translation>%1 deiner Playlists sind nicht mehr abspielbar.</translation>
    </message>
    <message>
        <source>URI copied.</source>
        <translation>URI kopiert.</translation>
    </message>
    <message>
        <source>Nothing is known now.</source>
        <translation>Zurzeit ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Everything can be played now.</source>
        <translation>Zurzeit ist alles abspielbar.</translation>
    </message>
    <message>
        <source>No song is known to be unplayable now.</source>
        <translation>Zurzeit ist von keinem Song bekannt, dass er nicht abspielbar ist.</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Bei Spotify anmelden…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>Nothing has vanished that is known of</source>
        <translation>Soweit bekannt, ist nichts verschwunden</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Wird gescannt…</translation>
    </message>
    <message>
        <source>Open what may play instead</source>
        <translation>Öffnen, was vielleicht stattdessen läuft</translation>
    </message>
    <message>
        <source>It was already unplayable when first looked at.</source>
        <translation>Er war schon beim ersten Hinsehen nicht abspielbar.</translation>
    </message>
    <message>
        <source>All of them were already unplayable when first looked at.</source>
        <translation>Alle waren schon beim ersten Hinsehen nicht abspielbar.</translation>
    </message>
    <message>
        <source>One of them was already unplayable when first looked at.</source>
        <translation>Einer davon war schon beim ersten Hinsehen nicht abspielbar.</translation>
    </message>
    <message>
        <source>%1 of them were already unplayable when first looked at.</source>
        <translation>%1 davon waren schon beim ersten Hinsehen nicht abspielbar.</translation>
    </message>
</context>
<context>
    <name>afs::WaitingStep</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>Es wird auf deinen Browser gewartet</translation>
    </message>
    <message>
        <source>Waiting for Spotify</source>
        <translation>Es wird auf Spotify gewartet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What Spotify will ask you to allow</source>
        <translation>Wofür Spotify dich um Erlaubnis bittet</translation>
    </message>
    <message>
        <source>Spotify&apos;s page is open in your browser. Agree there and come back: this window goes on by itself. It waits for five minutes.</source>
        <translation>Spotifys Seite ist in deinem Browser offen. Stimme dort zu und komm zurück: Dieses Fenster macht von selbst weiter. Es wartet fünf Minuten.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser on this computer; this window goes on by itself. It waits for five minutes.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopiere den Link und öffne ihn in einem Browser auf diesem Computer; dieses Fenster macht von selbst weiter. Es wartet fünf Minuten.</translation>
    </message>
    <message>
        <source>Sign in until I quit</source>
        <translation>Nur bis zum Beenden anmelden</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Es wird auf den Schlüsselbund gewartet</translation>
    </message>
    <message>
        <source>You agreed in your browser. The keyring of this desktop is asked to keep the sign-in: if it is locked, it asks you to unlock it. Without it the sign-in can be kept in memory until you quit.</source>
        <translation>Du hast im Browser zugestimmt. Der Schlüsselbund dieses Desktops soll die Anmeldung aufbewahren: Ist er gesperrt, bittet er dich, ihn zu entsperren. Ohne ihn bleibt die Anmeldung im Arbeitsspeicher, bis du beendest.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit.</source>
        <translation>Die Anmeldung bleibt im Arbeitsspeicher, bis du beendest.</translation>
    </message>
</context>
<context>
    <name>afs::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Your listening history, on your own computer</source>
        <translation>Dein Hörverlauf, auf deinem eigenen Computer</translation>
    </message>
    <message>
        <source>Everything is kept in a private PostgreSQL database on this computer. The program starts it, stops it and looks after it by itself; nobody else can read it.</source>
        <translation>Alles liegt in einer eigenen PostgreSQL-Datenbank auf diesem Computer. Das Programm startet sie, hält sie an und kümmert sich um sie; niemand sonst kann sie lesen.</translation>
    </message>
    <message>
        <source>Everything is kept in the PostgreSQL server that you named.</source>
        <translation>Alles liegt auf dem PostgreSQL-Server, den du genannt hast.</translation>
    </message>
    <message>
        <source>Before you sign in, nothing leaves this computer, and nobody is contacted.</source>
        <translation>Bevor du dich anmeldest, verlässt nichts diesen Computer, und niemand wird gefragt.</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Womit möchtest du beginnen?</translation>
    </message>
    <message>
        <source>Spotify sends you your whole history when you ask for it (Extended streaming history; it takes some days). If you have the file already, drop it here as it is, or choose it.</source>
        <translation>Spotify schickt dir deinen ganzen Verlauf, wenn du ihn anforderst (Erweiterter Streamingverlauf; das dauert einige Tage). Wenn du die Datei schon hast, zieh sie hierher, wie sie ist, oder wähle sie aus.</translation>
    </message>
    <message>
        <source>Import your export…</source>
        <translation>Export importieren…</translation>
    </message>
    <message>
        <source>Until it comes you can look around with invented data. It opens in a window of its own, and is gone when you close that.</source>
        <translation>Bis er kommt, kannst du dich mit erfundenen Daten umsehen. Sie öffnen sich in einem eigenen Fenster und verschwinden, wenn du es schließt.</translation>
    </message>
    <message>
        <source>Show demo data</source>
        <translation>Beispieldaten zeigen</translation>
    </message>
    <message>
        <source>This needs Spotify Premium, and some minutes of setting up.</source>
        <translation>Dafür braucht es Spotify Premium und einige Minuten zum Einrichten.</translation>
    </message>
    <message>
        <source>What you play from now on is then stored by itself, and joined with your next export so that nothing counts twice. Spotify wants an app of your own for that, which costs nothing; the next dialog leads through it. What you import works without.</source>
        <translation>Was du von nun an hörst, wird dann von selbst gespeichert und mit deinem nächsten Export zusammengeführt, sodass nichts doppelt zählt. Spotify verlangt dafür eine eigene App, die nichts kostet; der nächste Dialog führt hindurch. Was du importierst, geht ohne.</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Bei Spotify anmelden…</translation>
    </message>
    <message>
        <source>How shall it go on?</source>
        <translation>Wie soll es weitergehen?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 are stored.</source>
        <comment>plays</comment>
        <translation>%1 sind gespeichert.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Keep it on a PostgreSQL server of my own…</source>
        <translation>Auf einem eigenen PostgreSQL-Server aufbewahren…</translation>
    </message>
    <message>
        <source>Several computers can share one. What is stored here so far stays where it is, and is there again when you come back.</source>
        <translation>Mehrere Computer können sich einen teilen. Was hier bisher gespeichert ist, bleibt, wo es ist, und ist wieder da, wenn du zurückkommst.</translation>
    </message>
    <message>
        <source>Keep it on this computer again</source>
        <translation>Wieder auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>Ask Spotify for it</source>
        <translation>Bei Spotify anfordern</translation>
    </message>
    <message>
        <source>Nothing is asked of Spotify, because nobody is signed in. How it is scanned can be chosen after a sign-in, here or on the page Scanner.</source>
        <translation>Spotify wird nichts gefragt, weil niemand angemeldet ist. Wie gescannt wird, lässt sich nach einer Anmeldung wählen, hier oder auf der Seite Scanner.</translation>
    </message>
    <message>
        <source>Keep it in another folder…</source>
        <translation>In einem anderen Ordner behalten…</translation>
    </message>
    <message>
        <source>Keep everything in a folder</source>
        <translation>Alles in einem Ordner behalten</translation>
    </message>
    <message>
        <source>Look at the charts</source>
        <translation>Die Diagramme ansehen</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Eine weitere Datei importieren…</translation>
    </message>
    <message>
        <source>You can go on at any time: Help, First steps.</source>
        <translation>Du kannst jederzeit weitermachen: Hilfe, Erste Schritte.</translation>
    </message>
    <message>
        <source>Store what you play from now on?</source>
        <translation>Auch künftige Wiedergaben speichern?</translation>
    </message>
    <message>
        <source>Drop the zip or its JSON files here</source>
        <translation>Lege das Zip oder seine JSON-Dateien hier ab</translation>
    </message>
</context>
<context>
    <name>afs::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>By &amp;time instead of plays</source>
        <translation>Nach &amp;Zeit statt Wiedergaben</translation>
    </message>
    <message>
        <source>Date &amp;range…</source>
        <translation>Zeit&amp;raum…</translation>
    </message>
    <message>
        <source>&amp;Earlier range</source>
        <translation>&amp;Früherer Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Later range</source>
        <translation>&amp;Späterer Zeitraum</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Counting rule</source>
        <translation>Zäh&amp;lregel</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>&amp;Like the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>V&amp;origer Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Erste Schritte…</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>Jetzt &amp;scannen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a submenu, its entry</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>add load dump zip JSON</source>
        <comment>words for the search</comment>
        <translation>hinzufügen laden Export Zip JSON</translation>
    </message>
    <message>
        <source>save CSV JSON list</source>
        <comment>words for the search</comment>
        <translation>speichern CSV JSON Liste</translation>
    </message>
    <message>
        <source>fetch update poll</source>
        <comment>words for the search</comment>
        <translation>abrufen aktualisieren abfragen</translation>
    </message>
    <message>
        <source>wizard set up server client ID</source>
        <comment>words for the search</comment>
        <translation>Assistent einrichten Server Client-ID</translation>
    </message>
    <message>
        <source>keys</source>
        <comment>words for the search</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>words for the search</comment>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>how manual question</source>
        <comment>words for the search</comment>
        <translation>wie Handbuch Frage Anleitung</translation>
    </message>
</context>
<context>
    <name>afs::WindowDialogs</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Export every play to a file</source>
        <translation>Alle Wiedergaben in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <comment>file</comment>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <comment>plays, file</comment>
        <translation>%1 nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>Days are counted so as soon as the import is done and its dialog closed.</source>
        <translation>Tage werden so gezählt, sobald der Import fertig und sein Dialog geschlossen ist.</translation>
    </message>
    <message>
        <source>The import opens as soon as the dialog that is open is closed.</source>
        <translation>Der Import öffnet sich, sobald der offene Dialog geschlossen ist.</translation>
    </message>
    <message>
        <source>Days are counted so as soon as plays are deleted, or taken back.</source>
        <translation>Die Tage werden so gezählt, sobald die Wiedergaben gelöscht oder zurückgeholt sind.</translation>
    </message>
</context>
<context>
    <name>afs::WindowUndo</name>
    <message>
        <source>An import is under way. Wait for its end, or cancel it.</source>
        <translation>Ein Import läuft. Warte auf sein Ende, oder brich ihn ab.</translation>
    </message>
    <message>
        <source>Undo: filters cleared</source>
        <translation>Rückgängig: Filter entfernt</translation>
    </message>
    <message>
        <source>Filters cleared.</source>
        <translation>Filter entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: counting rule (before: %1)</source>
        <translation>Rückgängig: Zählregel (vorher: %1)</translation>
    </message>
    <message>
        <source>Undo: import of %1</source>
        <translation>Rückgängig: Import von %1</translation>
    </message>
    <message>
        <source>The filters are back.</source>
        <translation>Die Filter sind wieder da.</translation>
    </message>
    <message>
        <source>Counted again by: %1</source>
        <comment>a counting rule</comment>
        <translation>Es wird wieder gezählt nach: %1</translation>
    </message>
    <message>
        <source>Undo: “%1” not watched any more</source>
        <comment>playlist</comment>
        <translation>Rückgängig: „%1“ nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>“%1” is not watched any more.</source>
        <comment>playlist</comment>
        <translation>„%1“ wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>“%1” is watched again.</source>
        <comment>playlist</comment>
        <translation>„%1“ wird wieder beobachtet.</translation>
    </message>
    <message>
        <source>Import undone. %1</source>
        <comment>what went</comment>
        <translation>Import zurückgenommen. %1</translation>
    </message>
    <message>
        <source>Redo: filters cleared</source>
        <translation>Wiederholen: Filter aufgehoben</translation>
    </message>
    <message>
        <source>Redo: “%1” not watched any more</source>
        <comment>playlist</comment>
        <translation>Wiederholen: „%1“ nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>Redo: counting rule (%1)</source>
        <translation>Wiederholen: Zählregel (%1)</translation>
    </message>
    <message>
        <source>Undo: %1 deleted</source>
        <comment>plays</comment>
        <translation>Rückgängig: %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <comment>plays</comment>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>Nothing came back: no import that had these plays is left.</source>
        <translation>Es kam nichts zurück: Kein Import, der diese Wiedergaben enthielt, ist noch da.</translation>
    </message>
    <message>
        <source>Something else changes the history now, an import perhaps. This comes right after it.</source>
        <translation>Gerade ändert etwas anderes den Verlauf, vielleicht ein Import. Dies kommt gleich danach.</translation>
    </message>
    <message>
        <source>Imported again: %1.</source>
        <comment>file names</comment>
        <translation>Wieder importiert: %1.</translation>
    </message>
    <message>
        <source>Redo: import of %1</source>
        <translation>Wiederholen: Import von %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <comment>of an import</comment>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1 deleted</source>
        <comment>plays</comment>
        <translation>Wiederholen: %1 gelöscht</translation>
    </message>
    <message>
        <source>Undo: “%1” a song of its own</source>
        <translation>Rückgängig: „%1“ als eigener Song</translation>
    </message>
    <message>
        <source>Undo: “%1” joined</source>
        <comment>song</comment>
        <translation>Rückgängig: „%1“ verbunden</translation>
    </message>
    <message>
        <source>Redo: “%1” a song of its own</source>
        <translation>Wiederholen: „%1“ als eigener Song</translation>
    </message>
    <message>
        <source>Redo: “%1” joined</source>
        <comment>song</comment>
        <translation>Wiederholen: „%1“ verbunden</translation>
    </message>
    <message>
        <source>Undo: how days and weeks are counted</source>
        <translation>Rückgängig: wie Tage und Wochen gezählt werden</translation>
    </message>
    <message>
        <source>Days and weeks are counted as before.</source>
        <translation>Tage und Wochen werden gezählt wie vorher.</translation>
    </message>
    <message>
        <source>Redo: how days and weeks are counted</source>
        <translation>Wiederholen: wie Tage und Wochen gezählt werden</translation>
    </message>
    <message>
        <source>Days and weeks are counted so again.</source>
        <translation>Tage und Wochen werden wieder so gezählt.</translation>
    </message>
    <message>
        <source>Undo: “%1” saved</source>
        <comment>a range</comment>
        <translation>Rückgängig: „%1“ gespeichert</translation>
    </message>
    <message>
        <source>“%1” is the range again that it was.</source>
        <comment>a range</comment>
        <translation>„%1“ ist wieder der Zeitraum, der es war.</translation>
    </message>
    <message>
        <source>“%1” is not saved any more.</source>
        <comment>a range</comment>
        <translation>„%1“ ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Redo: “%1” saved</source>
        <comment>a range</comment>
        <translation>Wiederholen: „%1“ gespeichert</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <comment>a range</comment>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <comment>a range</comment>
        <translation>„%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>Undo: “%1” forgotten</source>
        <comment>a range</comment>
        <translation>Rückgängig: „%1“ vergessen</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <comment>a range</comment>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>Redo: “%1” forgotten</source>
        <comment>a range</comment>
        <translation>Wiederholen: „%1“ vergessen</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <comment>plays</comment>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
</context>
</TS>
