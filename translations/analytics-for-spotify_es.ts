<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>My history</source>
        <comment>of nobody who signed in</comment>
        <translation>Mi historial</translation>
    </message>
</context>
<context>
    <name>AllTime</name>
    <message>
        <source>%1, known from scanning</source>
        <comment>period and figures</comment>
        <translation>%1, conocidas solo por el escaneo</translation>
    </message>
    <message>
        <source>%1, %2 of them known from scanning alone</source>
        <comment>period and figures, a number</comment>
        <translation>%1, %2 de ellas conocidas solo por el escaneo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>A second colour is what is known from scanning alone.</source>
        <translation>Un segundo color es lo que solo se conoce por el escaneo.</translation>
    </message>
    <message>
        <source>Hatching is what is not known.</source>
        <translation>Rayado es lo que no se conoce.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>“%1”</source>
        <comment>song</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 cannot be played any more.</source>
        <comment>a song</comment>
        <translation>%1 ya no se puede reproducir.</translation>
    </message>
    <message>
        <source>%1 cannot be played any more.</source>
        <comment>several songs</comment>
        <translation>%1 ya no se pueden reproducir.</translation>
    </message>
    <message>
        <source>%1 can be played again.</source>
        <comment>a song</comment>
        <translation>%1 se puede reproducir de nuevo.</translation>
    </message>
    <message>
        <source>%1 can be played again.</source>
        <comment>several songs</comment>
        <translation>%1 se pueden reproducir de nuevo.</translation>
    </message>
    <message>
        <source>Scanning is paused</source>
        <translation>El escaneo está en pausa</translation>
    </message>
    <message>
        <source>The window is closed, and the program waits behind its icon: what you play is looked for again when scanning goes on. “Quit” in the menu of the icon ends the program.</source>
        <translation>La ventana está cerrada y el programa espera detrás de su icono: lo que escuches se volverá a buscar cuando siga el escaneo. «Salir» en el menú del icono termina el programa.</translation>
    </message>
    <message>
        <source>Scanning goes on</source>
        <translation>El escaneo continúa</translation>
    </message>
    <message>
        <source>The window is closed, and what you play is still found. “Quit” in the menu of the program&apos;s icon ends it.</source>
        <translation>La ventana está cerrada y lo que escuchas se sigue encontrando. «Salir» en el menú del icono del programa lo termina.</translation>
    </message>
    <message>
        <source>The program is still there</source>
        <translation>El programa sigue abierto</translation>
    </message>
    <message>
        <source>The window is closed, and the program waits behind its icon. Nobody is signed in, so nothing is scanned. “Quit” in the menu of the icon ends the program.</source>
        <translation>La ventana está cerrada y el programa espera detrás de su icono. Nadie ha iniciado sesión, así que no se escanea nada. «Salir» en el menú del icono termina el programa.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Another program uses the database: a command in a terminal, or scanning in the background. End it, and try again. Nothing was changed.</source>
        <translation>Otro programa usa la base de datos: una orden en un terminal o el escaneo en segundo plano. Ciérralo y vuelve a intentarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database server does not end, so nothing was changed. Try again in a minute.</source>
        <translation>El servidor de la base de datos no termina, así que no se ha cambiado nada. Vuelve a intentarlo en un minuto.</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>Names, playlists and links from Spotify. “Spotify” is a trademark of Spotify AB, which this program is independent of.</source>
        <translation>Nombres, listas y enlaces de Spotify. «Spotify» es una marca de Spotify AB, de la que este programa es independiente.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The start at log-in cannot be switched off: %1 cannot be removed (%2).</source>
        <translation>No se puede desactivar el inicio al entrar: no se puede eliminar %1 (%2).</translation>
    </message>
    <message>
        <source>Stores what you play, without a window</source>
        <translation>Guarda lo que escuchas, sin ventana</translation>
    </message>
    <message>
        <source>The start at log-in cannot be switched on: %1 cannot be written (%2).</source>
        <translation>No se puede activar el inicio al entrar: no se puede escribir %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backed up and compared: stored plays: %1, accounts: %2, rows of all tables: %3. %4 in %5. Sign-ins are not in it.</source>
        <translation>Copia hecha y comparada: reproducciones guardadas: %1, cuentas: %2, filas de todas las tablas: %3. %4 en %5. No incluye los inicios de sesión.</translation>
    </message>
    <message>
        <source>Restored and compared: stored plays: %1, accounts: %2, rows of all tables: %3. They are of %4. Sign in again to go on scanning.</source>
        <translation>Restaurado y comparado: reproducciones guardadas: %1, cuentas: %2, filas de todas las tablas: %3. Son del %4. Inicia sesión de nuevo para seguir escaneando.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be written: %2</source>
        <translation>No se pudo escribir la copia «%1»: %2</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: it does not hold what it says. Nothing was restored. Take another one.</source>
        <translation>La copia «%1» está dañada: no contiene lo que indica. No se restauró nada. Usa otra.</translation>
    </message>
    <message>
        <source>The backup “%1” was changed while it was read. Nothing was restored. Try again.</source>
        <translation>La copia «%1» cambió mientras se leía. No se restauró nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>this is a folder. Add a name for the file.</source>
        <translation>esto es una carpeta. Añade un nombre para el archivo.</translation>
    </message>
    <message>
        <source>What was written to “%1” reads back differently, so it was not kept. The disk may be failing; choose another one.</source>
        <translation>Lo escrito en «%1» se lee de otra manera, así que no se conservó. Puede que el disco falle; elige otro.</translation>
    </message>
    <message>
        <source>This database holds a history already, and a backup is restored into a fresh one only. Nothing was changed. Name another place with --data-dir, or an empty database with --database.</source>
        <translation>Esta base de datos ya contiene un historial, y una copia solo se restaura en una nueva. No se cambió nada. Indica otro lugar con --data-dir o una base de datos vacía con --database.</translation>
    </message>
    <message>
        <source>The disk is full: the backup “%1” was not finished and is not there. Make room, or choose another place.</source>
        <translation>El disco está lleno: la copia «%1» no se terminó y no está ahí. Libera espacio o elige otro lugar.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and cannot be trusted. Nothing was restored. Take another one.</source>
        <translation>La copia «%1» está dañada y no es fiable. No se restauró nada. Usa otra.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read: %2.</source>
        <translation>No se puede leer la copia «%1»: %2.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>“%1” is no backup of Analytics for Spotify.</source>
        <translation>«%1» no es una copia de seguridad de Analytics for Spotify.</translation>
    </message>
    <message>
        <source>“%1” is no backup of Analytics for Spotify. If it is what Spotify sent you, import it instead.</source>
        <translation>«%1» no es una copia de seguridad de Analytics for Spotify. Si es lo que te envió Spotify, impórtalo.</translation>
    </message>
    <message>
        <source>The backup does not fit this program: it was damaged or changed. Nothing was restored. Take another backup.</source>
        <translation>La copia de seguridad no encaja con este programa: está dañada o fue modificada. No se restauró nada. Usa otra copia.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Analytics for Spotify. Nothing was restored. Install the newer version and try again.</source>
        <translation>La copia de seguridad es de una versión más nueva de Analytics for Spotify. No se restauró nada. Instala la versión más nueva e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has put plays into the database meanwhile. Nothing was restored.</source>
        <translation>Mientras tanto, otro programa guardó reproducciones en la base de datos. No se restauró nada.</translation>
    </message>
    <message>
        <source>this is no file, and a backup is read back. Choose another name.</source>
        <translation>no es un archivo, y una copia de seguridad se vuelve a leer. Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is there and is no backup of Analytics for Spotify, so it stays as it is. Choose another name, or delete it first.</source>
        <translation>«%1» ya existe y no es una copia de seguridad de Analytics for Spotify, así que se queda como está. Elige otro nombre o bórralo antes.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written, so nothing was saved. Choose another folder or free some space.</source>
        <translation>No se pudo escribir el archivo %1, así que no se guardó nada. Elige otra carpeta o libera espacio.</translation>
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
        <translation>tiempo</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>reproducciones</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>No se reprodujo nada.</translation>
    </message>
    <message>
        <source>Most: %1. Altogether: %2.</source>
        <translation>Máximo: %1. En total: %2.</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
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
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>Levels begin at %1, %2, %3 and %4; the first means none.</source>
        <translation>Los niveles empiezan en %1, %2, %3 y %4; el primero significa ninguna.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>%1 reproducciones, %2 de media</translation>
    </message>
    <message>
        <source>%1: %2 (altogether %3)</source>
        <comment>hour or weekday, average, sum</comment>
        <translation>%1: %2 (en total %3)</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Día de la semana y hora</translation>
    </message>
    <message>
        <source>Average per calendar day, over %1 days</source>
        <translation>Media por día natural, en %1 días</translation>
    </message>
    <message>
        <source>Average per day with music, over %1 days</source>
        <translation>Media por día con música, en %1 días</translation>
    </message>
    <message>
        <source>Sum over %1 days</source>
        <translation>Suma de %1 días</translation>
    </message>
    <message>
        <source>1 play, %1 on average</source>
        <comment>time</comment>
        <translation>1 reproducción, %1 de media</translation>
    </message>
    <message>
        <source>Average per known day, over %1 days</source>
        <translation>Media por día conocido, en %1 días</translation>
    </message>
    <message>
        <source>One day with music</source>
        <translation>Un día con música</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Average (s)</source>
        <translation>Media (s)</translation>
    </message>
</context>
<context>
    <name>CountingRules</name>
    <message>
        <source>30 seconds, as Spotify counts</source>
        <translation>30 segundos, como cuenta Spotify</translation>
    </message>
    <message>
        <source>30 seconds and not skipped</source>
        <translation>30 segundos y sin saltar</translation>
    </message>
    <message>
        <source>Half the track, as Last.fm counts</source>
        <translation>La mitad de la pista, como cuenta Last.fm</translation>
    </message>
    <message>
        <source>Played to the end</source>
        <translation>Reproducida hasta el final</translation>
    </message>
    <message>
        <source>Every start</source>
        <translation>Cada inicio</translation>
    </message>
    <message>
        <source>A play counts when it lasted at least 30 seconds. Private sessions are left out.</source>
        <translation>Una reproducción cuenta si duró al menos 30 segundos. Las sesiones privadas quedan fuera.</translation>
    </message>
    <message>
        <source>A play counts when it lasted at least 30 seconds and was not skipped. Private sessions are left out.</source>
        <translation>Una reproducción cuenta si duró al menos 30 segundos y no se saltó. Las sesiones privadas quedan fuera.</translation>
    </message>
    <message>
        <source>A play counts when the track is longer than 30 seconds and half of it, or four minutes, was played.</source>
        <translation>Una reproducción cuenta si la pista dura más de 30 segundos y se reprodujo la mitad, o cuatro minutos.</translation>
    </message>
    <message>
        <source>A play counts when the track ended by itself.</source>
        <translation>Una reproducción cuenta si la pista terminó por sí sola.</translation>
    </message>
    <message>
        <source>Every stored music play counts, however short.</source>
        <translation>Cuenta toda reproducción de música guardada, por corta que sea.</translation>
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
        <translation>Aún no hay ninguna reproducción guardada.</translation>
    </message>
    <message>
        <source>%1 stored, from %2 to %3.</source>
        <comment>plays, first and last date</comment>
        <translation>%1 guardadas, del %2 al %3.</translation>
    </message>
    <message>
        <source>and other months</source>
        <translation>y otros meses</translation>
    </message>
    <message>
        <source>%1 No play is stored for %2 of %3 months: %4.</source>
        <translation>%1 No hay ninguna reproducción guardada de %2 de %3 meses: %4.</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>reproducciones</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Plays stored</source>
        <translation>Reproducciones guardadas</translation>
    </message>
    <message>
        <source>Imports that reach it</source>
        <translation>Importaciones que lo abarcan</translation>
    </message>
    <message>
        <source>%1: not known, no import reaches it</source>
        <translation>%1: desconocido, ninguna importación lo abarca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, plays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, in reach of %3</source>
        <comment>month, plays, file names</comment>
        <translation>%1: %2, abarcado por %3</translation>
    </message>
    <message>
        <source>An import reaches every month.</source>
        <translation>Alguna importación abarca cada mes.</translation>
    </message>
    <message>
        <source>No import reaches %1 of %2 months.</source>
        <translation>Ninguna importación abarca %1 de %2 meses.</translation>
    </message>
    <message>
        <source>%1 Every month of that time has plays.</source>
        <translation>%1 Cada mes de ese tiempo tiene reproducciones.</translation>
    </message>
    <message>
        <source>%1 Nothing is known of the time since %2.</source>
        <comment>sentence, date</comment>
        <translation>%1 No se sabe nada del tiempo desde el %2.</translation>
    </message>
    <message>
        <source>%1, %2 of them counted</source>
        <comment>plays, a number of plays</comment>
        <translation>%1, %2 de ellas contadas</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The settings in %1 cannot be written.</source>
        <translation>No se pueden escribir los ajustes en %1.</translation>
    </message>
    <message>
        <source>The database is not in %1, where it was moved to. If that is on a disk of its own, attach the disk and try again. Nothing was changed.</source>
        <translation>La base de datos no está en %1, adonde se movió. Si está en un disco aparte, conéctalo y vuelve a intentarlo. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Password of the database user: </source>
        <translation>Contraseña del usuario de la base de datos: </translation>
    </message>
    <message>
        <source>Nothing is kept in %1 yet.</source>
        <translation>En %1 todavía no hay nada guardado.</translation>
    </message>
    <message>
        <source>Nothing is stored there, so %1 stays as it is. Is it the right data folder?</source>
        <translation>Ahí no hay nada guardado, así que %1 se queda como está. ¿Es la carpeta de datos correcta?</translation>
    </message>
</context>
<context>
    <name>DateRanges</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Taking deleted plays back was cancelled. Nothing was changed.</source>
        <translation>Se canceló la restauración. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo data</source>
        <translation>Datos de muestra</translation>
    </message>
    <message>
        <source>No folder could be made in the temporary folder: %1</source>
        <translation>No se pudo crear ninguna carpeta en la carpeta temporal: %1</translation>
    </message>
</context>
<context>
    <name>DemoPlaylists</name>
    <message>
        <source>Morning coffee</source>
        <translation>Café de la mañana</translation>
    </message>
    <message>
        <source>Long drives</source>
        <translation>Viajes largos</translation>
    </message>
    <message>
        <source>Rainy Sundays</source>
        <translation>Domingos de lluvia</translation>
    </message>
    <message>
        <source>This window shows invented data: Spotify is not asked for playlists.</source>
        <translation>Esta ventana muestra datos inventados: no se piden playlists a Spotify.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s summer</source>
        <translation>El verano de otra persona</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>The Collection</source>
        <translation>La colección</translation>
    </message>
</context>
<context>
    <name>DemoSources</name>
    <message>
        <source>This window shows invented data, and Spotify knows nothing of it. Sign in from the program&apos;s own window.</source>
        <translation>Esta ventana muestra datos inventados y Spotify no sabe nada de ellos. Inicia sesión desde la ventana propia del programa.</translation>
    </message>
    <message>
        <source>Nothing is asked of Spotify until then.</source>
        <translation>Hasta entonces no se pide nada a Spotify.</translation>
    </message>
    <message>
        <source>What you play now is found; the next export closes the gaps below. (This scanner is invented too.)</source>
        <translation>Lo que escuchas ahora se encuentra; la próxima exportación cierra los huecos de abajo. (Este escáner también es inventado.)</translation>
    </message>
</context>
<context>
    <name>DetailCharts</name>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 of these plays</source>
        <comment>figures, per cent</comment>
        <translation>%1, %2 de estas reproducciones</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>%1: not played</source>
        <comment>a period</comment>
        <translation>%1: sin reproducciones</translation>
    </message>
    <message>
        <source>%1: number %2 of %3, %4</source>
        <comment>period, rank, how many, figures</comment>
        <translation>%1: número %2 de %3, %4</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Best: number %1 of %2.</source>
        <comment>rank, how many</comment>
        <translation>Mejor puesto: número %1 de %2.</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>No se reprodujo nada.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Nothing was asked of Spotify lately.</source>
        <translation>Últimamente no se ha preguntado nada a Spotify.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>number of requests, what was asked for</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Asked of Spotify on %1 (UTC): %2. That is %3 in all.</source>
        <translation>Peticiones a Spotify el %1 (UTC): %2. Son %3 en total.</translation>
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
        <translation>«%1» está dañado: no se puede confiar en su índice, así que no se leyó nada de él. Descárgalo otra vez.</translation>
    </message>
    <message>
        <source>“%1” is one part of a split archive. Put the parts together, unpack them and import the folder.</source>
        <translation>«%1» es una parte de un archivo dividido. Une las partes, descomprímelas e importa la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: it breaks off before its table of contents. The download was probably cut short; download it again.</source>
        <translation>«%1» está incompleto: se corta antes de su índice. Probablemente la descarga se interrumpió; descárgalo otra vez.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” has a name that points outside the archive. Spotify&apos;s packages never have that; use the file exactly as Spotify sent it.</source>
        <translation>«%1» fue rechazado: su elemento «%2» tiene un nombre que apunta fuera del archivo. Los paquetes de Spotify nunca tienen eso; usa el archivo tal como lo envió Spotify.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is encrypted. Unpack the archive with its password and import the folder.</source>
        <translation>«%1» fue rechazado: su elemento «%2» está cifrado. Descomprime el archivo con su contraseña e importa la carpeta.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is a symbolic link. Spotify&apos;s packages hold plain files only; use the file exactly as Spotify sent it.</source>
        <translation>«%1» fue rechazado: su elemento «%2» es un enlace simbólico. Los paquetes de Spotify solo contienen archivos normales; usa el archivo tal como lo envió Spotify.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is a device or another special file. Use the file exactly as Spotify sent it.</source>
        <translation>«%1» fue rechazado: su elemento «%2» es un dispositivo u otro archivo especial. Usa el archivo tal como lo envió Spotify.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is packed in an unusual way (method %3). Unpack the archive and import the folder.</source>
        <translation>«%1» fue rechazado: su elemento «%2» está comprimido de forma poco común (método %3). Descomprime el archivo e importa la carpeta.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” would unpack to %3, and no file of a listening history is larger than %4.</source>
        <translation>«%1» fue rechazado: su elemento «%2» ocuparía %3 al descomprimirse, y ningún archivo de un historial de escucha es mayor que %4.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” would grow from %3 to %4. That is a “zip bomb”, not a listening history.</source>
        <translation>«%1» fue rechazado: su elemento «%2» crecería de %3 a %4. Eso es una «bomba zip», no un historial de escucha.</translation>
    </message>
    <message>
        <source>“%1” was refused: its members would unpack to more than %2 together. No listening history is that large.</source>
        <translation>«%1» fue rechazado: sus elementos ocuparían juntos más de %2 al descomprimirse. Ningún historial de escucha es tan grande.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” overlaps another one, as in a “zip bomb”. Use the file exactly as Spotify sent it.</source>
        <translation>«%1» fue rechazado: su elemento «%2» se solapa con otro, como en una «bomba zip». Usa el archivo tal como lo envió Spotify.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is an empty archive. Download it again.</source>
        <translation>«%1» es un archivo vacío. Descárgalo otra vez.</translation>
    </message>
    <message>
        <source>“%1” was refused: it holds %2 files, and no package of Spotify holds more than %3.</source>
        <translation>«%1» fue rechazado: contiene %2 archivos, y ningún paquete de Spotify contiene más de %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its member “%2” cannot be unpacked whole, so nothing of the archive was used. Download it again.</source>
        <translation>«%1» está dañado: su elemento «%2» no se puede descomprimir entero, así que no se usó nada del archivo. Descárgalo otra vez.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>«%1» ya no se puede leer.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>“%1” was refused: its member “%2” is larger than the archive says, as in a “zip bomb”. Use the file exactly as Spotify sent it.</source>
        <translation>«%1» fue rechazado: su elemento «%2» es mayor de lo que dice el archivo, como en una «bomba zip». Usa el archivo tal como lo envió Spotify.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a file or folder.</source>
        <translation>«%1» no es un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is an archive of its own and was not opened. Import it by itself.</source>
        <translation>«%1», dentro de «%2», es un archivo comprimido propio y no se abrió. Impórtalo por separado.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a listening history and was left out.</source>
        <translation>«%1» no es un historial de escucha y se dejó fuera.</translation>
    </message>
    <message>
        <source>“%1” has %2, and no file of a listening history is larger than %3.</source>
        <translation>«%1» ocupa %2, y ningún archivo de un historial de escucha es mayor que %3.</translation>
    </message>
    <message>
        <source>The folder “%1” holds too many files to be a package of Spotify. Choose the folder that was made by unpacking it.</source>
        <translation>La carpeta «%1» contiene demasiados archivos para ser un paquete de Spotify. Elige la carpeta que se creó al descomprimirlo.</translation>
    </message>
    <message>
        <source>No file was given to import.</source>
        <translation>No se indicó ningún archivo que importar.</translation>
    </message>
    <message>
        <source>The files hold more than %1 together, which no listening history does. Import them in smaller groups.</source>
        <translation>Los archivos ocupan juntos más de %1, y ningún historial de escucha es así. Impórtalos en grupos más pequeños.</translation>
    </message>
    <message>
        <source>At spotify.com/account/privacy request “Extended streaming history” and import the file that Spotify sends.</source>
        <translation>Pide en spotify.com/account/privacy el «Historial de streaming ampliado» e importa el archivo que envíe Spotify.</translation>
    </message>
    <message>
        <source>“%1” is a file of Spotify&apos;s package “%2”, but not a listening history.</source>
        <translation>«%1» es un archivo del paquete «%2» de Spotify, pero no un historial de escucha.</translation>
    </message>
    <message>
        <source>Technical log information</source>
        <translation>Información técnica de registro</translation>
    </message>
    <message>
        <source>Account data</source>
        <translation>Datos de la cuenta</translation>
    </message>
    <message>
        <source>“%1” is Spotify&apos;s package “Technical log information”. It holds no listening history.</source>
        <translation>«%1» es el paquete «Información técnica de registro» de Spotify. No contiene ningún historial de escucha.</translation>
    </message>
    <message>
        <source>“%1” comes from Spotify&apos;s package “Extended streaming history”, but the files Streaming_History_Audio_….json are missing from it.</source>
        <translation>«%1» viene del paquete «Historial de streaming ampliado» de Spotify, pero le faltan los archivos Streaming_History_Audio_….json.</translation>
    </message>
    <message>
        <source>“%1” is Spotify&apos;s package “Account data”, without the files StreamingHistory….json: there is no listening history in it.</source>
        <translation>«%1» es el paquete «Datos de la cuenta» de Spotify sin los archivos StreamingHistory….json: no hay historial de escucha en él.</translation>
    </message>
    <message>
        <source>“%1” holds another archive, “%2”, and no listening history of its own. Unpack it once and import “%2”.</source>
        <translation>«%1» contiene otro archivo comprimido, «%2», y ningún historial de escucha propio. Descomprímelo una vez e importa «%2».</translation>
    </message>
    <message>
        <source>“%1” is a package of Spotify, but holds no listening history.</source>
        <translation>«%1» es un paquete de Spotify, pero no contiene ningún historial de escucha.</translation>
    </message>
    <message>
        <source>There is no listening history in the folder “%1”.</source>
        <translation>No hay historial de escucha en la carpeta «%1».</translation>
    </message>
    <message>
        <source>There is no listening history in “%1”.</source>
        <translation>No hay historial de escucha en «%1».</translation>
    </message>
    <message>
        <source>“%1” is a web page, not Spotify&apos;s package: the link in Spotify&apos;s mail has probably expired.</source>
        <translation>«%1» es una página web, no el paquete de Spotify: probablemente el enlace del correo de Spotify ha caducado.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, not a listening history.</source>
        <translation>«%1» es un documento PDF, no un historial de escucha.</translation>
    </message>
    <message>
        <source>“%1” is packed as %2, which cannot be read here. Unpack it and import the folder.</source>
        <translation>«%1» está comprimido como %2, que aquí no se puede leer. Descomprímelo e importa la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is called a zip but is not one. The download was probably damaged; download it again.</source>
        <translation>«%1» se llama zip pero no lo es. Probablemente la descarga se dañó; descárgalo otra vez.</translation>
    </message>
    <message>
        <source>“%1” is neither a zip nor a JSON file with a listening history.</source>
        <translation>«%1» no es un zip ni un archivo JSON con un historial de escucha.</translation>
    </message>
    <message>
        <source>Nothing could be read: “%1” has the name of a listening history but does not hold one. Nothing was imported. Download the package from Spotify again.</source>
        <translation>No se pudo leer nada: «%1» tiene el nombre de un historial de escucha pero no contiene ninguno. No se importó nada. Descarga otra vez el paquete de Spotify.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the files.</source>
        <translation>No hay memoria suficiente para leer los archivos.</translation>
    </message>
    <message>
        <source>The row is not an object with fields.</source>
        <translation>La fila no es un objeto con campos.</translation>
    </message>
    <message>
        <source>The row is larger than any play can be.</source>
        <translation>La fila es mayor de lo que puede ser una reproducción.</translation>
    </message>
    <message>
        <source>The file breaks off here. What stood before was read; get the file again for the rest.</source>
        <translation>El archivo se corta aquí. Lo anterior se leyó; consigue el archivo otra vez para el resto.</translation>
    </message>
    <message>
        <source>From here on the file is not valid JSON and was not read. What stood before was.</source>
        <translation>A partir de aquí el archivo no es JSON válido y no se leyó. Lo anterior sí.</translation>
    </message>
    <message>
        <source>The file is not a list of plays.</source>
        <translation>El archivo no es una lista de reproducciones.</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>La fila no tiene hora.</translation>
    </message>
    <message>
        <source>The time of the row is empty.</source>
        <translation>La hora de la fila está vacía.</translation>
    </message>
    <message>
        <source>The time “%1” is not a date and time.</source>
        <translation>La hora «%1» no es una fecha con hora.</translation>
    </message>
    <message>
        <source>The time “%1” lies before 1971.</source>
        <translation>La hora «%1» es anterior a 1971.</translation>
    </message>
    <message>
        <source>The time “%1” lies in the future.</source>
        <translation>La hora «%1» está en el futuro.</translation>
    </message>
    <message>
        <source>The time played is not a number.</source>
        <translation>El tiempo reproducido no es un número.</translation>
    </message>
    <message>
        <source>The time played is negative.</source>
        <translation>El tiempo reproducido es negativo.</translation>
    </message>
    <message>
        <source>“%1” has more than %2, and no file of a listening history does.</source>
        <translation>«%1» tiene más de %2, y ningún archivo de un historial de escucha los tiene.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be read.</source>
        <translation>La carpeta «%1» no se puede leer por falta de permiso.</translation>
    </message>
    <message>
        <source>“%1” may not be read and was left out.</source>
        <translation>«%1» no se puede leer por falta de permiso y se omitió.</translation>
    </message>
    <message>
        <source>“%1” is a backup of Analytics for Spotify: it is not imported, but restored into a fresh database, with the command `restore`.</source>
        <translation>«%1» es una copia de seguridad de Analytics for Spotify: no se importa, sino que se restaura en una base de datos nueva con la orden `restore`.</translation>
    </message>
    <message>
        <source>“%1” holds no list of plays and was left out.</source>
        <translation>«%1» no contiene una lista de reproducciones y se omitió.</translation>
    </message>
    <message>
        <source>“%1” is damaged: only what stands before row %2 of it was read.</source>
        <translation>«%1» está dañado: solo se leyó lo que hay antes de la fila %2.</translation>
    </message>
    <message>
        <source>“%1” was refused: its members together would grow from %2 to %3. That is a “zip bomb”, not a listening history.</source>
        <translation>«%1» fue rechazado: sus elementos crecerían en total de %2 a %3. Eso es una «bomba zip», no un historial de escucha.</translation>
    </message>
    <message>
        <source>The name of “%1” has characters in it that cannot be read, as after unpacking an old archive. Rename it and try again.</source>
        <translation>El nombre de «%1» contiene caracteres que no se pueden leer, como tras descomprimir un archivo antiguo. Cámbialo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The files were refused: they hold more than %1 rows, and nobody has listened that much. Nothing was imported. Use the files exactly as Spotify sent them.</source>
        <translation>Los archivos fueron rechazados: contienen más de %1 filas, y nadie ha escuchado tanto. No se importó nada. Usa los archivos tal como los envió Spotify.</translation>
    </message>
    <message>
        <source>“%1” carries too much behind its table of contents to be read here. Unpack it and import the folder.</source>
        <translation>«%1» lleva demasiado detrás de su índice para poder leerse aquí. Descomprímelo e importa la carpeta.</translation>
    </message>
    <message>
        <source>The name of “%1” has characters in it that cannot be read, so it was left out. Rename it and import it again.</source>
        <translation>El nombre de «%1» tiene caracteres que no se pueden leer, así que se dejó fuera. Cámbiale el nombre e impórtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a link and was left out. Import what it leads to by itself.</source>
        <translation>«%1» es un enlace y se dejó fuera. Importa por separado aquello a lo que lleva.</translation>
    </message>
    <message>
        <source>Scanning saw %2 plays in the time that this history is about, and %1 of them are in it: it is probably somebody else&apos;s.</source>
        <translation>El escaneo vio %2 reproducciones en el tiempo del que trata este historial, y %1 de ellas están en él: probablemente es de otra persona.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: some plays of the account data may stay without the links that it could have given them.</source>
        <translation>«%1» no se pudo leer hasta el final: algunas reproducciones de los datos de la cuenta quizá queden sin los enlaces que habría podido darles.</translation>
    </message>
    <message>
        <source>“%1” holds no plays: the list in it is empty. Nothing was imported.</source>
        <translation>«%1» no contiene reproducciones: su lista está vacía. No se importó nada.</translation>
    </message>
    <message>
        <source>“%1” holds no plays.</source>
        <translation>«%1» no contiene reproducciones.</translation>
    </message>
    <message>
        <source>“%1” holds no plays. Links of songs and episodes that were read from it, for plays of the account data: %2.</source>
        <translation>«%1» no contiene reproducciones. Enlaces de canciones y episodios que se leyeron de él para reproducciones de los datos de la cuenta: %2.</translation>
    </message>
    <message>
        <source>“%1” holds no plays and was not used: it has links for account data, and there is none among the files.</source>
        <translation>«%1» no contiene reproducciones y no se usó: tiene enlaces para datos de la cuenta, y entre los archivos no los hay.</translation>
    </message>
    <message>
        <source>Rows that tell of more than 24 hours of playing: %1. They are kept as they are, and counted with the length of their song, or with 24 hours.</source>
        <translation>Filas que hablan de más de 24 horas de reproducción: %1. Se conservan como están y cuentan con la duración de su canción, o con 24 horas.</translation>
    </message>
    <message>
        <source>The time is not a date and time.</source>
        <translation>La hora no es una fecha con hora.</translation>
    </message>
    <message>
        <source>The time lies before 1971.</source>
        <translation>La hora es anterior a 1971.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>La hora está en el futuro.</translation>
    </message>
    <message>
        <source>Rows with a name or another text of more than 64 KiB: %1. Of such a text only the beginning was kept.</source>
        <translation>Filas con un nombre u otro texto de más de 64 KiB: %1. De un texto así solo se conservó el principio.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>%1 could not be deleted. Delete it by hand.</source>
        <translation>No se pudo borrar %1. Bórralo a mano.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>No se pudo escribir la exportación: %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>%1 plays were written to %2.</source>
        <translation>Se escribieron %1 reproducciones en %2.</translation>
    </message>
</context>
<context>
    <name>ExternalServer</name>
    <message>
        <source>The address of the database server is not understood: %1 An address looks like postgresql://anna@server.example:5432/analytics_for_spotify?sslmode=require.</source>
        <translation>No se entiende la dirección del servidor de base de datos: %1 Una dirección es como postgresql://anna@server.example:5432/analytics_for_spotify?sslmode=require.</translation>
    </message>
    <message>
        <source>The address of the database server holds a password, which every program on this computer could read from the list of processes, so it was not used. Leave the password out; write it into the file named by PGPASSFILE (~/.pgpass), or type it when asked.</source>
        <translation>La dirección del servidor de base de datos contiene una contraseña, que cualquier programa de este ordenador podría leer en la lista de procesos, así que no se usó. Quita la contraseña; escríbela en el archivo que indica PGPASSFILE (~/.pgpass), o tecléala cuando se te pida.</translation>
    </message>
    <message>
        <source>sslmode is one of %1, not &quot;%2&quot;.</source>
        <translation>sslmode es uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port number.</source>
        <translation>«%1» no es un número de puerto.</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; (there are sslmode, host, port, user and dbname).</source>
        <translation>no existe la opción «%1» (existen sslmode, host, port, user y dbname).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value.</source>
        <translation>«%1» no tiene la forma nombre=valor.</translation>
    </message>
    <message>
        <source>the user name is damaged.</source>
        <translation>el nombre de usuario está dañado.</translation>
    </message>
    <message>
        <source>host and port are damaged.</source>
        <translation>el host y el puerto están dañados.</translation>
    </message>
    <message>
        <source>it does not begin with postgresql:// or has odd parts.</source>
        <translation>no empieza por postgresql:// o tiene partes extrañas.</translation>
    </message>
    <message>
        <source>the name of the database is damaged.</source>
        <translation>el nombre de la base de datos está dañado.</translation>
    </message>
</context>
<context>
    <name>FolderCopy</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The copy in %1 is not the same as what was copied. The disk may be damaged.</source>
        <translation>La copia en %1 no es igual a lo que se copió. Puede que el disco esté dañado.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 play</source>
        <translation>1 reproducción</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 reproducciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plays, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 of it estimated)</source>
        <comment>plays, time</comment>
        <translation>%1, %2 (%3 estimado)</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>hours of the day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>ninguna antes</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>ninguna en %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>as many</comment>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <comment>per cent, period</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Unknown track</source>
        <translation>Pista desconocida</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artista desconocido</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Álbum desconocido</translation>
    </message>
    <message>
        <source>Extended history</source>
        <translation>Historial ampliado</translation>
    </message>
    <message>
        <source>Account data</source>
        <translation>Datos de la cuenta</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Escuchado recientemente</translation>
    </message>
    <message>
        <source>Seen playing</source>
        <translation>Visto mientras sonaba</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Played to the end</source>
        <translation>Reproducida hasta el final</translation>
    </message>
    <message>
        <source>Next was pressed</source>
        <translation>Se pulsó siguiente</translation>
    </message>
    <message>
        <source>Back was pressed</source>
        <translation>Se pulsó anterior</translation>
    </message>
    <message>
        <source>Something else was played</source>
        <translation>Se puso otra cosa</translation>
    </message>
    <message>
        <source>Spotify was closed</source>
        <translation>Se cerró Spotify</translation>
    </message>
    <message>
        <source>Another device took over</source>
        <translation>Tomó el relevo otro dispositivo</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>Un error</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 times as much as %2</source>
        <comment>factor, period</comment>
        <translation>%1 veces lo de %2</translation>
    </message>
    <message>
        <source>Spotify crashed</source>
        <translation>Spotify falló</translation>
    </message>
    <message>
        <source>Crashed while paused</source>
        <translation>Falló en pausa</translation>
    </message>
    <message>
        <source>%1, %2 (estimated)</source>
        <comment>plays, time</comment>
        <translation>%1, %2 (estimado)</translation>
    </message>
</context>
<context>
    <name>GapMarks</name>
    <message>
        <source>plays may be missing</source>
        <translation>pueden faltar reproducciones</translation>
    </message>
    <message>
        <source>about %1 may be missing</source>
        <comment>plays</comment>
        <translation>pueden faltar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period and figures, what may be missing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1, %2 of them</source>
        <comment>figures, per cent</comment>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>nothing was played today or yesterday</source>
        <translation>hoy y ayer no se reprodujo nada</translation>
    </message>
    <message>
        <source>%1 on average, the longest %2</source>
        <translation>%1 de media, la más larga %2</translation>
    </message>
    <message>
        <source>no import says how plays ended</source>
        <translation>ninguna importación dice cómo acabaron las reproducciones</translation>
    </message>
    <message>
        <source>%1 of %2 that were begun</source>
        <comment>skipped plays, all plays</comment>
        <translation>%1 de %2 que se empezaron</translation>
    </message>
    <message>
        <source>Web player</source>
        <translation>Reproductor web</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Cast</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisor</translation>
    </message>
    <message>
        <source>Games console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>iPhone or iPad</source>
        <translation>iPhone o iPad</translation>
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
        <translation>Parte de las reproducciones</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Parte del tiempo</translation>
    </message>
    <message>
        <source>Share of %1, %2 not known</source>
        <comment>plays or times</comment>
        <translation>Parte de %1, %2 sin dato</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Analytics for Spotify</source>
        <translation>Acerca de Analytics for Spotify</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A listening history you can trust and repair. Everything stays on your own computer: no telemetry, no account with us.</source>
        <translation>Un historial de escucha del que puedes fiarte y que puedes reparar. Todo se queda en tu propio ordenador: sin telemetría y sin cuenta con nosotros.</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>From mark to mark, with exact values</source>
        <translation>De marca en marca, con valores exactos</translation>
    </message>
    <message>
        <source>First and last mark</source>
        <translation>Primera y última marca</translation>
    </message>
    <message>
        <source>Filter by the mark, or open it</source>
        <translation>Filtrar por la marca o abrirla</translation>
    </message>
    <message>
        <source>Add the mark to the filter</source>
        <translation>Añadir la marca al filtro</translation>
    </message>
    <message>
        <source>The page of what the mark stands for</source>
        <translation>La página de lo que representa la marca</translation>
    </message>
    <message>
        <source>The plays behind the mark</source>
        <translation>Las reproducciones tras la marca</translation>
    </message>
    <message>
        <source>In the band of the whole history</source>
        <translation>En la banda del historial completo</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Mover el intervalo</translation>
    </message>
    <message>
        <source>Move the end of the range</source>
        <translation>Mover el final del intervalo</translation>
    </message>
    <message>
        <source>Move the beginning of the range</source>
        <translation>Mover el principio del intervalo</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>Cancelar el arrastre</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Ir a la fila que empieza así</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>keys that are typed</comment>
        <translation>letras</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Seleccionar varias filas</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Qué se puede hacer con la fila</translation>
    </message>
    <message>
        <source>Delete the selected plays</source>
        <translation>Eliminar las reproducciones seleccionadas</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>An independent project: not affiliated with Spotify AB, nor endorsed or sponsored by it. “Spotify” is a trademark of Spotify AB.</source>
        <translation>Un proyecto independiente: no está afiliado a Spotify AB, ni esta lo respalda o patrocina. «Spotify» es una marca de Spotify AB.</translation>
    </message>
    <message>
        <source>What it shows of playlists, songs looked up and plays that scanning found comes from Spotify.</source>
        <translation>Lo que muestra de listas, canciones consultadas y reproducciones halladas al escanear viene de Spotify.</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>How much, what and when, in the range that stands above. A click on a bar, a day or a name shows only that, on every page: a chip below the header says so and takes it off again. The key P, or the menu of a bar or figure, opens the plays behind it. The thin band is your whole history: drag in it to choose another range. Back and Forward work as in a browser.</source>
        <translation>Cuánto, qué y cuándo, en el periodo que figura arriba. Un clic en una barra, un día o un nombre muestra solo eso, en todas las páginas: una etiqueta bajo la cabecera lo dice y lo vuelve a quitar. La tecla P, o el menú de una barra o una cifra, abre las reproducciones que hay detrás. La banda fina es todo tu historial: arrastra en ella para elegir otro periodo. Atrás y Adelante funcionan como en un navegador.</translation>
    </message>
    <message>
        <source>Every play by itself, with its time and where it is known from. A play that you delete stays deleted, whatever is imported or scanned later, until you restore it.</source>
        <translation>Cada reproducción por separado, con su hora y de dónde se conoce. Una reproducción que eliminas queda eliminada, se importe o se escanee lo que sea después, hasta que la restaures.</translation>
    </message>
    <message>
        <source>What you play most, by plays or by time. The change is that of the rank against the compared period. Enter opens the page of a track, an artist or an album; a click on the head of a column sorts by it, its menu chooses columns.</source>
        <translation>Lo que más escuchas, por reproducciones o por tiempo. El cambio es el del puesto frente al periodo comparado. Intro abre la página de una pista, un artista o un álbum; un clic en la cabecera de una columna ordena por ella, su menú elige columnas.</translation>
    </message>
    <message>
        <source>At which hours and on which weekdays you listen, as a sum or as an average. Days and hours are those of the time zone in the settings, and a day begins when you say so.</source>
        <translation>A qué horas y en qué días de la semana escuchas, como suma o como media. Los días y las horas son los de la zona horaria de los ajustes, y un día empieza cuando tú digas.</translation>
    </message>
    <message>
        <source>How well you use the playlists that you watch: when their songs were last played, how often, and which never. It needs a sign-in.</source>
        <translation>Cómo aprovechas las playlists que vigilas: cuándo sonaron sus canciones por última vez, cuántas veces, y cuáles nunca. Hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>Songs on your playlists that Spotify no longer plays, since when and why, and other releases of them that can be played.</source>
        <translation>Canciones de tus playlists que Spotify ya no reproduce, desde cuándo y por qué, y otras ediciones de ellas que sí se pueden reproducir.</translation>
    </message>
    <message>
        <source>A year, or any range, card by card: by your own counting rule, and by the one of Spotify&apos;s review. Left and Right go from card to card. Pictures and a PDF are saved on this computer; nothing is uploaded.</source>
        <translation>Un año, o cualquier periodo, tarjeta a tarjeta: según tu propia regla de recuento y según la del resumen de Spotify. Izquierda y Derecha pasan de tarjeta en tarjeta. Las imágenes y un PDF se guardan en este equipo; nada se sube.</translation>
    </message>
    <message>
        <source>What came from Spotify&apos;s export. Ask for “Extended streaming history” at spotify.com/account/privacy and, when the mail has come, drop the zip on the window. You see the numbers before anything is stored, the same file again adds nothing, and any import can be undone at any time.</source>
        <translation>Lo que vino de la exportación de Spotify. Pide el «historial de streaming ampliado» en spotify.com/account/privacy y, cuando llegue el correo, suelta el zip sobre la ventana. Ves las cifras antes de que se guarde nada, el mismo archivo otra vez no añade nada, y cualquier importación se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>Stores what you play from now on. It needs Spotify Premium and an app of your own at Spotify; the first steps lead through it. Spotify lists the last 50 plays and no more: what may have been missed stands in the list of gaps, and the next export closes them.</source>
        <translation>Guarda lo que escuches desde ahora. Hacen falta Spotify Premium y una app propia en Spotify; los primeros pasos te guían. Spotify da las últimas 50 reproducciones y no más: lo que pueda faltar figura en la lista de huecos, y la próxima exportación los cierra.</translation>
    </message>
    <message>
        <source>Every change counts at once. All plays are kept; the counting rule decides which of them count, and can be changed at any time. Everything stays on this computer; a backup brings it to another one.</source>
        <translation>Cada cambio vale al momento. Todas las reproducciones se conservan; la regla de recuento decide cuáles cuentan y se puede cambiar en cualquier momento. Todo se queda en este equipo; una copia de seguridad lo lleva a otro.</translation>
    </message>
    <message>
        <source>One track, artist or album: first and last play, streaks, its rank over time, how its plays ended, and the playlists that it is on. Range and filters hold here too.</source>
        <translation>Una pista, un artista o un álbum: primera y última reproducción, rachas, su puesto a lo largo del tiempo, cómo terminaron sus reproducciones y las playlists en las que está. El periodo y los filtros valen también aquí.</translation>
    </message>
    <message>
        <source>Track, artist, album</source>
        <translation>Pista, artista, álbum</translation>
    </message>
</context>
<context>
    <name>IdleProgram</name>
    <message>
        <source>This window shows invented data, which goes with it.</source>
        <translation>Esta ventana muestra datos inventados, que desaparecen con ella.</translation>
    </message>
    <message>
        <source>a throw-away folder</source>
        <comment>where the data lies</comment>
        <translation>una carpeta desechable</translation>
    </message>
</context>
<context>
    <name>IdleSources</name>
    <message>
        <source>This window shows invented data: nothing is scanned here. Sign in from the program&apos;s own window.</source>
        <translation>Esta ventana muestra datos inventados: aquí no se escanea nada. Inicia sesión desde la ventana propia del programa.</translation>
    </message>
    <message>
        <source>Nothing is scanned.</source>
        <translation>No se escanea nada.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Another program is changing this account. Waiting for it to finish…</source>
        <translation>Otro programa está cambiando esta cuenta. Esperando a que termine…</translation>
    </message>
    <message>
        <source>Checked, nothing was written:</source>
        <translation>Comprobado, no se escribió nada:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Importado:</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>To take it back: undo-import %1</source>
        <translation>Para deshacerla: undo-import %1</translation>
    </message>
    <message>
        <source>… and %1 more unreadable rows; --json lists them.</source>
        <translation>… y %1 filas ilegibles más; --json las enumera.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>La importación %1 ya se había deshecho.</translation>
    </message>
    <message>
        <source>Import %1 was interrupted and has left nothing to take back.</source>
        <translation>La importación %1 se interrumpió y no ha dejado nada que deshacer.</translation>
    </message>
    <message>
        <source>The same play stands in an earlier row of this import.</source>
        <translation>La misma reproducción está en una fila anterior de esta importación.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>Se canceló la importación. No se escribió nada.</translation>
    </message>
    <message>
        <source>Taking the import back was cancelled. Nothing was changed.</source>
        <translation>Se canceló la anulación de la importación. No se cambió nada.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Files: %1. Stored, podcasts and plays without a name among them: %2, with this import: %3. %4 s.</source>
        <translation>Archivos: %1. Guardadas, incluidos podcasts y reproducciones sin nombre: %2; con esta importación: %3. %4 s.</translation>
    </message>
    <message>
        <source>Files: %1. Stored, podcasts and plays without a name among them: %2 before, %3 after. %4 s.</source>
        <translation>Archivos: %1. Guardadas, incluidos podcasts y reproducciones sin nombre: %2 antes, %3 después. %4 s.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>Nothing of it was kept. To run it again: import %1</source>
        <translation>No se conservó nada. Para repetirla: import %1</translation>
    </message>
    <message>
        <source>%1; files: %2, rows in them: %3</source>
        <translation>%1; archivos: %2, filas en ellos: %3</translation>
    </message>
    <message>
        <source>, new plays: %1</source>
        <translation>, reproducciones nuevas: %1</translation>
    </message>
    <message>
        <source>Import %1 was taken back. %2</source>
        <translation>Se deshizo la importación %1. %2</translation>
    </message>
    <message>
        <source>Nothing could be read: not one row is a play. The first is row %1 of “%2”: %3</source>
        <translation>No se pudo leer nada: ninguna fila es una reproducción. La primera es la fila %1 de «%2»: %3</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows a second</source>
        <translation>%1 filas, %2 filas por segundo</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, faltan %1 s</translation>
    </message>
    <message>
        <source>There is something to know about it: see above, %1.</source>
        <translation>Hay algo que saber: véase arriba, %1.</translation>
    </message>
    <message>
        <source>done, with notes</source>
        <translation>hecho, con notas</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted, and nothing of it was kept. To run it again: import %2</source>
        <translation>La importación de %1 se interrumpió y no se conservó nada de ella. Para repetirla: import %2</translation>
    </message>
    <message>
        <source>The files were refused: the names in them take more than %1, and no listening history has so many. Nothing was imported. Use the files exactly as Spotify sent them.</source>
        <translation>Los archivos se rechazaron: los nombres que contienen ocupan más de %1, y ningún historial de reproducciones tiene tantos. No se importó nada. Usa los archivos tal como los envió Spotify.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Import %1 of %2 was taken back. %3</source>
        <translation>La importación %1 de %2 se deshizo. %3</translation>
    </message>
    <message>
        <source>… and %1 more unreadable rows; --json lists the first %2.</source>
        <translation>… y %1 filas ilegibles más; --json muestra las primeras %2.</translation>
    </message>
</context>
<context>
    <name>ImportClasses</name>
    <message>
        <source>New plays</source>
        <translation>Reproducciones nuevas</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejadas</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya presentes</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Podcasts and audiobooks</source>
        <translation>Podcasts y audiolibros</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Music that was not known before.</source>
        <translation>Música que antes no se conocía.</translation>
    </message>
    <message>
        <source>More detail for plays known from another source.</source>
        <translation>Más detalle de reproducciones conocidas por otra fuente.</translation>
    </message>
    <message>
        <source>Imported before, or deleted by you.</source>
        <translation>Importadas antes o borradas por ti.</translation>
    </message>
    <message>
        <source>The same row twice in these files.</source>
        <translation>La misma fila dos veces en estos archivos.</translation>
    </message>
    <message>
        <source>Kept, but not music: they never count.</source>
        <translation>Se conservan, pero no son música: nunca cuentan.</translation>
    </message>
    <message>
        <source>Spotify names neither track nor artist. Kept, but they never count.</source>
        <translation>Spotify no nombra ni pista ni artista. Se conservan, pero nunca cuentan.</translation>
    </message>
    <message>
        <source>No usable time, or damaged. Listed with file and row.</source>
        <translation>Sin hora utilizable o dañadas. Se enumeran con archivo y fila.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Interrupted, nothing was added</source>
        <translation>Interrumpida, no se añadió nada</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last month</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Removed, podcasts and plays without a name among them: %1.</source>
        <translation>Quitadas, incluidos podcasts y reproducciones sin nombre: %1.</translation>
    </message>
    <message>
        <source>Waiting for another import to end…</source>
        <translation>Esperando a que termine otra importación…</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Comparing with what is there…</source>
        <translation>Comparando con lo que hay…</translation>
    </message>
    <message>
        <source>Writing the plays</source>
        <translation>Escribiendo las reproducciones</translation>
    </message>
    <message>
        <source>Building the index…</source>
        <translation>Construyendo el índice…</translation>
    </message>
    <message>
        <source>Saving for good…</source>
        <translation>Guardando definitivamente…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Done, with notes</source>
        <translation>Hecha, con notas</translation>
    </message>
    <message>
        <source>No play had to go: it had added none, or all of them are known from elsewhere too.</source>
        <translation>No hubo que quitar ninguna reproducción: no había añadido ninguna, o todas se conocen también por otra fuente.</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
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
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 filas/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>rows altogether</source>
        <translation>filas en total</translation>
    </message>
    <message>
        <source>Of the new plays count:</source>
        <translation>De las reproducciones nuevas cuentan:</translation>
    </message>
    <message>
        <source>Unreadable rows (file, row, byte, reason):</source>
        <translation>Filas ilegibles (archivo, fila, byte, motivo):</translation>
    </message>
    <message>
        <source>stored before, podcasts and plays without a name among them</source>
        <translation>guardadas antes, incluidos podcasts y reproducciones sin nombre</translation>
    </message>
    <message>
        <source>stored after</source>
        <translation>guardadas después</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>file names, number of further files</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>plays</comment>
        <translation>%1 eliminadas.</translation>
    </message>
    <message>
        <source>%1 removed, and %2 that never count.</source>
        <comment>plays, rows</comment>
        <translation>%1 eliminadas, y %2 que nunca cuentan.</translation>
    </message>
</context>
<context>
    <name>InterruptedImport</name>
    <message>
        <source>The import of %1 was interrupted. Nothing of it was added.</source>
        <translation>La importación de %1 se interrumpió. No se añadió nada de ella.</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Importar otra vez</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keyring of this desktop is locked. Unlock it and try again.</source>
        <translation>El llavero de este escritorio está bloqueado. Desbloquéalo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a secret. Install one (GNOME Keyring or KWallet), or sign in until you quit.</source>
        <translation>Este escritorio no tiene un llavero que pueda guardar un secreto. Instala uno (GNOME Keyring o KWallet), o inicia sesión hasta que salgas.</translation>
    </message>
    <message>
        <source>The keyring of this desktop wants a password before it is used for the first time, and was given none. Try again, or sign in until you quit.</source>
        <translation>El llavero de este escritorio pide una contraseña antes de usarse por primera vez, y no se le dio ninguna. Inténtalo de nuevo o inicia sesión hasta que salgas.</translation>
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
        <translation>Audiolibros</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Private sessions</source>
        <translation>Sesiones privadas</translation>
    </message>
    <message>
        <source>Shorter than 30 seconds</source>
        <translation>Menos de 30 segundos</translation>
    </message>
    <message>
        <source>Marked as skipped</source>
        <translation>Marcadas como saltadas</translation>
    </message>
    <message>
        <source>Less than half of the track was played</source>
        <translation>Se reprodujo menos de la mitad de la pista</translation>
    </message>
    <message>
        <source>Not played to the end</source>
        <translation>No reproducidas hasta el final</translation>
    </message>
    <message>
        <source>Left out by the counting rule</source>
        <translation>Excluidas por la regla de recuento</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The account %1 is not signed in. Sign in first: sign-in --client-id ID.</source>
        <translation>La cuenta %1 no tiene sesión iniciada. Iníciala primero: sign-in --client-id ID.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first: sign-in --client-id ID.</source>
        <translation>Nadie ha iniciado sesión. Iníciala primero: sign-in --client-id ID.</translation>
    </message>
    <message>
        <source>Spotify says what it plays only for a country, and yours is not known: %1, say, tells it once and for all.</source>
        <translation>Spotify solo dice qué reproduce para un país, y no se conoce el tuyo: con %1, por ejemplo, lo dices de una vez por todas.</translation>
    </message>
</context>
<context>
    <name>Lookups</name>
    <message>
        <source>It is being counted.</source>
        <translation>Se está contando.</translation>
    </message>
    <message>
        <source>An export does not tell how long songs are, nor all of their artists. After a sign-in Spotify is asked for it, little by little.</source>
        <translation>Una exportación no dice cuánto duran las canciones ni nombra a todos sus artistas. Tras iniciar sesión se le pregunta a Spotify, poco a poco.</translation>
    </message>
    <message>
        <source>No song of Spotify&apos;s was played yet.</source>
        <translation>Aún no se ha reproducido ninguna canción de Spotify.</translation>
    </message>
    <message>
        <source>Lengths, artists and albums of all songs are known that Spotify still has.</source>
        <translation>Se conocen la duración, los artistas y el álbum de todas las canciones que Spotify aún tiene.</translation>
    </message>
    <message>
        <source>For %1 the length and the full list of artists are unknown. Spotify is asked after a sign-in.</source>
        <comment>songs</comment>
        <translation>De %1 no se conocen la duración ni la lista completa de artistas. Se le pregunta a Spotify tras iniciar sesión.</translation>
    </message>
    <message>
        <source>For %1 the length and the full list of artists are unknown, and Spotify is not asked for them.</source>
        <comment>songs</comment>
        <translation>De %1 no se conocen la duración ni la lista completa de artistas, y no se le preguntan a Spotify.</translation>
    </message>
    <message>
        <source>For %1 the length and the full list of artists are unknown. Today&apos;s requests are used up; it goes on tomorrow.</source>
        <comment>songs</comment>
        <translation>De %1 no se conocen la duración ni la lista completa de artistas. Las solicitudes de hoy se han agotado; mañana se sigue.</translation>
    </message>
    <message>
        <source>For %1 the length and the full list of artists are unknown. Spotify is asked album by album, in the background.</source>
        <comment>songs</comment>
        <translation>De %1 no se conocen la duración ni la lista completa de artistas. Se le pregunta a Spotify álbum por álbum, en segundo plano.</translation>
    </message>
</context>
<context>
    <name>ManagedServer</name>
    <message>
        <source>PostgreSQL refuses to run as root, and changing to the account `%1` was not allowed (%2). Start the program as an ordinary user.</source>
        <translation>PostgreSQL se niega a ejecutarse como root, y no se permitió cambiar a la cuenta `%1` (%2). Inicia el programa como un usuario corriente.</translation>
    </message>
    <message>
        <source>The program %1 could not be started: %2. Installing the package postgresql again may help.</source>
        <translation>No se pudo iniciar el programa %1: %2. Quizá ayude instalar otra vez el paquete postgresql.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The program %1 did not end in time and was stopped. Try again when the computer is less busy.</source>
        <translation>El programa %1 no terminó a tiempo y se detuvo. Inténtalo otra vez cuando el ordenador esté menos ocupado.</translation>
    </message>
    <message>
        <source>This user has no name on this system, and PostgreSQL does not run for a user without one. Start the program as a user with a name.</source>
        <translation>Este usuario no tiene nombre en este sistema, y PostgreSQL no se ejecuta para un usuario sin nombre. Inicia el programa con un usuario que lo tenga.</translation>
    </message>
    <message>
        <source>There is not enough free memory to start the database. Close other programs and try again.</source>
        <translation>No hay memoria libre suficiente para iniciar la base de datos. Cierra otros programas e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The database in %1 could not be started. Nothing was changed; what PostgreSQL said about it is in the details and in the server&apos;s log.</source>
        <translation>No se pudo iniciar la base de datos en %1. No se cambió nada; lo que dijo PostgreSQL está en los detalles y en el registro del servidor.</translation>
    </message>
    <message>
        <source>%1 is in the place of the database, but is no readable PostgreSQL database. It was left as it is. Restore it from a backup, or move it away to start with an empty database.</source>
        <translation>%1 está en el lugar de la base de datos, pero no es una base de datos PostgreSQL legible. Se dejó como estaba. Restáurala de una copia de seguridad, o apártala para empezar con una base de datos vacía.</translation>
    </message>
    <message>
        <source>The database in %1 belongs to another user of this computer, and only they can run it. Choose another folder with --data-dir.</source>
        <translation>La base de datos en %1 pertenece a otro usuario de este ordenador, y solo él puede ejecutarla. Elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The folder of the database cannot be locked: its file system does not support that. Choose a folder on a local disk with --data-dir.</source>
        <translation>No se puede bloquear la carpeta de la base de datos: su sistema de archivos no lo permite. Elige con --data-dir una carpeta en un disco local.</translation>
    </message>
    <message>
        <source>Another copy of the program has been busy starting or stopping the database for a long time. Wait for it or end it, then try again.</source>
        <translation>Otra copia del programa lleva mucho tiempo iniciando o deteniendo la base de datos. Espera a que acabe o ciérrala, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The disk is full: the database in %1 has no room to work. Nothing is lost. Free some space and try again.</source>
        <translation>El disco está lleno: la base de datos en %1 no tiene sitio para trabajar. No se ha perdido nada. Libera espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, and the database lives there. Make it writable, or choose another folder with --data-dir.</source>
        <translation>No se puede escribir en la carpeta %1, y ahí está la base de datos. Hazla escribible o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>%1 is no folder, so the database cannot live there. Choose another folder with --data-dir.</source>
        <translation>%1 no es una carpeta, así que la base de datos no puede estar ahí. Elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The name of the folder %1 is too long for this system. Choose a shorter one with --data-dir.</source>
        <translation>El nombre de la carpeta %1 es demasiado largo para este sistema. Elige una más corta con --data-dir.</translation>
    </message>
    <message>
        <source>The name of the folder %1 has a line break in it, and PostgreSQL cannot work there. Choose another folder with --data-dir.</source>
        <translation>El nombre de la carpeta %1 contiene un salto de línea, y PostgreSQL no puede trabajar ahí. Elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The folder %1 of the database cannot be used: %2.</source>
        <translation>No se puede usar la carpeta %1 de la base de datos: %2.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 or newer is not installed, and the database needs it. Install the package `postgresql` (on Debian and Ubuntu: sudo apt install postgresql) and start again, or use a server on another computer with --database.</source>
        <translation>PostgreSQL %1 o posterior no está instalado, y la base de datos lo necesita. Instala el paquete `postgresql` (en Debian y Ubuntu: sudo apt install postgresql) e inicia el programa otra vez, o usa un servidor en otro ordenador con --database.</translation>
    </message>
    <message>
        <source>The database was made by PostgreSQL %1, which is not installed. Install the package `postgresql-%1`. The database was left as it is.</source>
        <translation>La base de datos se creó con PostgreSQL %1, que no está instalado. Instala el paquete `postgresql-%1`. La base de datos se dejó como estaba.</translation>
    </message>
    <message>
        <source>The database was made by PostgreSQL %1, but only version %2 is installed, which cannot read it. Install the package `postgresql-%1` beside it. The database was left as it is.</source>
        <translation>La base de datos se creó con PostgreSQL %1, pero solo está instalada la versión %2, que no puede leerla. Instala también el paquete `postgresql-%1`. La base de datos se dejó como estaba.</translation>
    </message>
    <message>
        <source>Waiting for another copy of the program that starts or stops the database…</source>
        <translation>Esperando a otra copia del programa que inicia o detiene la base de datos…</translation>
    </message>
    <message>
        <source>The database server neither runs nor ends. Try again in a minute; if that does not help, restart the computer. Nothing is lost.</source>
        <translation>El servidor de base de datos ni funciona ni termina. Inténtalo otra vez en un minuto; si no sirve, reinicia el ordenador. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Waiting for the database to shut down…</source>
        <translation>Esperando a que se cierre la base de datos…</translation>
    </message>
    <message>
        <source>Starting the database…</source>
        <translation>Iniciando la base de datos…</translation>
    </message>
    <message>
        <source>Starting the database again after a crash…</source>
        <translation>Iniciando otra vez la base de datos tras un fallo…</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Creando la base de datos…</translation>
    </message>
    <message>
        <source>User number %1 has no name on this system, and PostgreSQL does not run for a user without one. Start the program as a user with a name, give this one an entry in /etc/passwd, or use an external server with --database.</source>
        <translation>El usuario número %1 no tiene nombre en este sistema, y PostgreSQL no se ejecuta para un usuario sin nombre. Inicia el programa con un usuario que lo tenga, dale a este una entrada en /etc/passwd, o usa un servidor externo con --database.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root, and the account `postgres` that would run it instead does not exist. Install the package postgresql, or start the program as an ordinary user.</source>
        <translation>PostgreSQL se niega a ejecutarse como root, y no existe la cuenta `postgres` que lo ejecutaría en su lugar. Instala el paquete postgresql, o inicia el programa como un usuario corriente.</translation>
    </message>
    <message>
        <source>The database is still recovering from a crash. Nothing is lost; it goes on by itself. Try again in a minute.</source>
        <translation>La base de datos aún se está recuperando de un fallo. No se ha perdido nada; sigue por sí sola. Inténtalo otra vez en un minuto.</translation>
    </message>
    <message>
        <source>The database is still getting ready. After a crash it recovers first, which can take a minute…</source>
        <translation>La base de datos aún se está preparando. Tras un fallo primero se recupera, lo que puede tardar un minuto…</translation>
    </message>
    <message>
        <source>There is no folder for the database&apos;s socket: neither the runtime folder nor %1 can be used. Set XDG_RUNTIME_DIR or TMPDIR to a writable folder with a short name.</source>
        <translation>No hay carpeta para el socket de la base de datos: no se puede usar ni la carpeta de ejecución ni %1. Haz que XDG_RUNTIME_DIR o TMPDIR apunte a una carpeta escribible de nombre corto.</translation>
    </message>
    <message>
        <source>The database could not be moved to the new version of PostgreSQL in time. Nothing was changed; it is tried again at the next start.</source>
        <translation>No se pudo trasladar a tiempo la base de datos a la nueva versión de PostgreSQL. No se cambió nada; se intentará de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Moving the database from PostgreSQL %1 to %2. The old one is kept…</source>
        <translation>Trasladando la base de datos de PostgreSQL %1 a %2. Se conserva la antigua…</translation>
    </message>
    <message>
        <source>The database of PostgreSQL %1 is kept as %2.</source>
        <translation>La base de datos de PostgreSQL %1 se conserva como %2.</translation>
    </message>
    <message>
        <source>The database server does not end, so nothing was deleted. Try again in a minute.</source>
        <translation>El servidor de la base de datos no termina, así que no se borró nada. Inténtalo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Delete it by hand.</source>
        <translation>No se pudo borrar %1. Bórralo a mano.</translation>
    </message>
    <message>
        <source>Another program uses the database: a command in a terminal, or scanning in the background. End it, and try again. Nothing was deleted.</source>
        <translation>Otro programa usa la base de datos: una orden en un terminal o el escaneo en segundo plano. Termínalo e inténtalo de nuevo. No se borró nada.</translation>
    </message>
    <message>
        <source>The database in %1 is in use by a program that cannot be seen from here: in another container or on another computer. It was left as it is. End that program, or use it instead.</source>
        <translation>La base de datos de %1 está en uso por un programa que no se ve desde aquí: en otro contenedor o en otro ordenador. Se ha dejado como está. Cierra ese programa o usa ese en su lugar.</translation>
    </message>
    <message>
        <source>Another program uses the database, and its server cannot be reached from here: the folder of its socket is gone, or hidden from this program. Nothing was changed. End the other program, or use it instead.</source>
        <translation>Otro programa usa la base de datos y desde aquí no se llega a su servidor: la carpeta de su socket ya no está o queda oculta para este programa. No se ha cambiado nada. Cierra el otro programa o usa ese en su lugar.</translation>
    </message>
    <message>
        <source>This computer starts no further program for the database (%1): its memory, or a limit of this user, is used up. End other programs and try again. Nothing was changed.</source>
        <translation>Este equipo no inicia ningún programa más para la base de datos (%1): se ha agotado su memoria o un límite de este usuario. Cierra otros programas e inténtalo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database in %1 belongs to root, and PostgreSQL does not run as root. Give it to the user who is to run it: chown -R %2 &quot;%1&quot;. It was left as it is.</source>
        <translation>La base de datos de %1 pertenece a root, y PostgreSQL no se ejecuta como root. Dásela al usuario que debe ejecutarla: chown -R %2 &quot;%1&quot;. Se ha dejado como está.</translation>
    </message>
    <message>
        <source>PostgreSQL is installed in %1, but does not run: it ended with %2 when it was asked for its version. Nothing was changed.</source>
        <translation>PostgreSQL está instalado en %1, pero no funciona: terminó con %2 cuando se le preguntó por su versión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>PostgreSQL is installed, but the account `%1` may not run its program %2 (%3). Let this account execute the file and enter the folders above it. A disk that is mounted with noexec, or a rule of AppArmor or SELinux, forbids it too.</source>
        <translation>PostgreSQL está instalado, pero la cuenta `%1` no puede ejecutar su programa %2 (%3). Permite a esa cuenta ejecutar el archivo y entrar en las carpetas que lo contienen. También lo prohíben un disco montado con noexec o una regla de AppArmor o SELinux.</translation>
    </message>
    <message>
        <source>Or go on from the backup of %1, with the command `%2`: the old database is kept beside the new one.</source>
        <translation>O sigue desde la copia del %1, con la orden `%2`: la base de datos antigua se conserva junto a la nueva.</translation>
    </message>
    <message>
        <source>This computer starts no program for the database: %1. A rule of AppArmor or SELinux, or a container, may forbid it. Nothing was changed.</source>
        <translation>Este equipo no inicia ningún programa para la base de datos: %1. Una regla de AppArmor o SELinux, o un contenedor, puede prohibirlo. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Show the plays behind this number</source>
        <translation>Mostrar las reproducciones de esta cifra</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>This is no command.</source>
        <translation>Eso no es una orden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. %2 takes a local date such as 2024-05-31.</source>
        <translation>«%1» no es una fecha. %2 admite una fecha local como 2024-05-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of entries. --top takes a whole number such as 10.</source>
        <translation>«%1» no es un número de entradas. --top admite un número entero como 10.</translation>
    </message>
    <message>
        <source>There is no counting rule &quot;%1&quot;. There are: %2.</source>
        <translation>No existe la regla de recuento «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. --time-zone takes a name such as Europe/Berlin.</source>
        <translation>No existe la zona horaria «%1». --time-zone admite un nombre como Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no log level &quot;%1&quot;. There are: %2.</source>
        <translation>No existe el nivel de registro «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. There are: %2.</source>
        <translation>No existe la página «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port. --port takes a number from 1024 to 65535.</source>
        <translation>«%1» no es un puerto. --port admite un número de 1024 a 65535.</translation>
    </message>
    <message>
        <source>There is no mode &quot;%1&quot;. There are: %2.</source>
        <translation>No existe el modo «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>settings, managed database and logs, all below DIR</source>
        <translation>ajustes, base de datos propia y registros, todo dentro de DIR</translation>
    </message>
    <message>
        <source>an external PostgreSQL server: postgresql://user@host/database</source>
        <translation>un servidor PostgreSQL externo: postgresql://usuario@host/base</translation>
    </message>
    <message>
        <source>id or unique name of the account; all: the sum of all</source>
        <translation>id o nombre único de la cuenta; all: la suma de todas</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>escribir JSON</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning o error</translation>
    </message>
    <message>
        <source>start without a window</source>
        <translation>iniciar sin ventana</translation>
    </message>
    <message>
        <source>a throw-away database with invented data</source>
        <translation>una base de datos de usar y tirar con datos inventados</translation>
    </message>
    <message>
        <source>write a picture of every page into DIR and quit</source>
        <translation>escribir una imagen de cada página en DIR y salir</translation>
    </message>
    <message>
        <source>only count, write nothing</source>
        <translation>solo contar, no escribir nada</translation>
    </message>
    <message>
        <source>first local date</source>
        <translation>primera fecha local</translation>
    </message>
    <message>
        <source>local date after the last one</source>
        <translation>fecha local posterior a la última</translation>
    </message>
    <message>
        <source>length of the top lists (10)</source>
        <translation>longitud de las listas (10)</translation>
    </message>
    <message>
        <source>spotify, strict, lastfm, finished or everything</source>
        <translation>spotify, strict, lastfm, finished o everything</translation>
    </message>
    <message>
        <source>time zone of days and hours (the system&apos;s)</source>
        <translation>zona horaria de días y horas (la del sistema)</translation>
    </message>
    <message>
        <source>of your own app at developer.spotify.com</source>
        <translation>de tu propia app en developer.spotify.com</translation>
    </message>
    <message>
        <source>the port of the address that the browser comes back to</source>
        <translation>el puerto de la dirección a la que vuelve el navegador</translation>
    </message>
    <message>
        <source>recently-played, hybrid or currently-playing; it is remembered</source>
        <translation>recently-played, hybrid o currently-playing; se recuerda</translation>
    </message>
    <message>
        <source>look once, and end</source>
        <translation>mirar una vez y terminar</translation>
    </message>
    <message>
        <source>also delete what only Spotify&apos;s Web API told</source>
        <translation>borrar también lo que solo dijo la Web API de Spotify</translation>
    </message>
    <message>
        <source>do not ask before deleting</source>
        <translation>no preguntar antes de borrar</translation>
    </message>
    <message>
        <source>import listening history (zip, folder, JSON)</source>
        <translation>importar el historial de escucha (zip, carpeta, JSON)</translation>
    </message>
    <message>
        <source>list the imports</source>
        <translation>enumerar las importaciones</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>deshacer una importación</translation>
    </message>
    <message>
        <source>plays, time, top lists, hours, weekdays and days</source>
        <translation>reproducciones, tiempo, listas, horas, días de la semana y días</translation>
    </message>
    <message>
        <source>sign in to Spotify by way of a browser</source>
        <translation>iniciar sesión en Spotify con un navegador</translation>
    </message>
    <message>
        <source>forget the sign-in</source>
        <translation>olvidar la sesión</translation>
    </message>
    <message>
        <source>store what is played from now on, until stopped; --once: one round</source>
        <translation>guardar lo que se escucha desde ahora, hasta que se detenga; --once: una vuelta</translation>
    </message>
    <message>
        <source>list | add URL | show ID | remove ID: the playlists that are watched</source>
        <translation>list | add URL | show ID | remove ID: las playlists vigiladas</translation>
    </message>
    <message>
        <source>the database and its accounts</source>
        <translation>la base de datos y sus cuentas</translation>
    </message>
    <message>
        <source>--help lists what there is.</source>
        <translation>--help enumera lo que hay.</translation>
    </message>
    <message>
        <source>Did you mean %1? --help lists what there is.</source>
        <translation>¿Querías decir %1? --help enumera lo que hay.</translation>
    </message>
    <message>
        <source>There is no option %1. </source>
        <translation>No existe la opción %1. </translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 necesita un valor: %1 %2.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. </source>
        <translation>No existe la orden «%1». </translation>
    </message>
    <message>
        <source>%1 takes no further words, but there is &quot;%2&quot;.</source>
        <translation>%1 no admite más palabras, pero está «%2».</translation>
    </message>
    <message>
        <source>Say with which app: sign-in --client-id ID. You make one at developer.spotify.com, with the redirect URI http://127.0.0.1/callback, and copy its client ID.</source>
        <translation>Di con qué app: sign-in --client-id ID. Crea una en developer.spotify.com, con la URI de redirección http://127.0.0.1/callback, y copia su client ID.</translation>
    </message>
    <message>
        <source>Say what to do: playlists list, playlists add URL, playlists show ID, or playlists remove ID.</source>
        <translation>Di qué hay que hacer: playlists list, playlists add URL, playlists show ID o playlists remove ID.</translation>
    </message>
    <message>
        <source>Say what to import: import my_spotify_data.zip.</source>
        <translation>Di qué hay que importar: import my_spotify_data.zip.</translation>
    </message>
    <message>
        <source>Say which import to take back: undo-import ID. The command &quot;imports&quot; lists them.</source>
        <translation>Di qué importación hay que deshacer: undo-import ID. La orden «imports» las enumera.</translation>
    </message>
    <message>
        <source>Say where to write to: export plays.csv, export plays.json, or export - for JSON on standard output.</source>
        <translation>Di dónde hay que escribir: export reproducciones.csv, export reproducciones.json, o export - para JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends neither in .csv nor in .json, so the format is not known.</source>
        <translation>«%1» no termina en .csv ni en .json, así que no se conoce el formato.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. --help shows where it does.</source>
        <translation>%1 no corresponde a %2. --help muestra dónde corresponde.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to es anterior a --from.</translation>
    </message>
    <message>
        <source>--yes belongs to --delete-api-data.</source>
        <translation>--yes corresponde a --delete-api-data.</translation>
    </message>
    <message>
        <source>--demo makes a throw-away database of its own; leave --database and --data-dir away.</source>
        <translation>--demo crea su propia base de datos de usar y tirar; quita --database y --data-dir.</translation>
    </message>
    <message>
        <source>Usage: analytics-for-spotify [OPTIONS] [COMMAND]
Without a command: the window.

Commands:
</source>
        <translation>Uso: analytics-for-spotify [OPCIONES] [ORDEN]
Sin orden: la ventana.

Órdenes:
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Opciones:
</translation>
    </message>
    <message>
        <source>  -h, --help              this text
  -v, --version           the version

Exit codes: 0 done, 1 failed, 2 wrong usage, 4 database unavailable, 5 not signed in,
6 bad input, 7 cancelled, 8 network or rate limit.
</source>
        <translation>  -h, --help              este texto
  -v, --version           la versión

Códigos de salida: 0 hecho, 1 fallo, 2 uso incorrecto, 4 base de datos no disponible, 5 sin sesión,
6 entrada incorrecta, 7 cancelado, 8 red o límite de peticiones.
</translation>
    </message>
    <message>
        <source>the page to open: overview, history, top, clock, playlists, unplayable, review, imports, scanner, settings</source>
        <translation>la página que se abre: overview, history, top, clock, playlists, unplayable, review, imports, scanner, settings</translation>
    </message>
    <message>
        <source>everything in one file, read back and compared</source>
        <translation>todo en un archivo, releído y comparado</translation>
    </message>
    <message>
        <source>a fresh database from a backup</source>
        <translation>una base de datos nueva a partir de una copia</translation>
    </message>
    <message>
        <source>Say where to write to: backup FILE.</source>
        <translation>Di dónde escribir: backup ARCHIVO.</translation>
    </message>
    <message>
        <source>Say which backup: restore FILE.</source>
        <translation>Di qué copia: restore ARCHIVO.</translation>
    </message>
    <message>
        <source>Imports are taken back one at a time: undo-import %1, then the next.</source>
        <translation>Las importaciones se deshacen de una en una: undo-import %1 y luego la siguiente.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has characters in it that cannot be read. Use another name, written in UTF-8.</source>
        <translation>El nombre «%1» contiene caracteres que no se pueden leer. Usa otro nombre, escrito en UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country. --market takes two letters, as in DE.</source>
        <translation>«%1» no es un país. --market lleva dos letras, como ES.</translation>
    </message>
    <message>
        <source>the style of the controls, as Qt calls it</source>
        <translation>el estilo de los controles, como lo llama Qt</translation>
    </message>
    <message>
        <source>Qt&apos;s platform: xcb, wayland, offscreen</source>
        <translation>la plataforma de Qt: xcb, wayland, offscreen</translation>
    </message>
    <message>
        <source>mirrored, as for languages that are read from right to left</source>
        <translation>reflejado, como en los idiomas que se leen de derecha a izquierda</translation>
    </message>
    <message>
        <source>whose catalogue says what is playable, as DE; it is remembered</source>
        <translation>de qué país es el catálogo que dice qué se puede reproducir, como ES; se recuerda</translation>
    </message>
    <message>
        <source>every play with its evidence (.csv or .json; - is standard output); names as they are, so read a .csv as text into a spreadsheet</source>
        <translation>cada reproducción con sus pruebas (.csv o .json; - es la salida estándar); los nombres tal cual, así que abre un .csv como texto en la hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
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
        <translation>La salida no se pudo escribir entera: el disco está lleno o ya nadie la lee.</translation>
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
        <translation>La orden en sí se ha ejecutado, y lo que ha cambiado queda guardado.</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>%1, %2 of the range</source>
        <translation>%1, %2 del intervalo</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>el día anterior</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>la semana anterior</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>el mes anterior</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>el año anterior</translation>
    </message>
    <message>
        <source>%1, as much as %2</source>
        <comment>figures, the week before</comment>
        <translation>%1, igual que %2</translation>
    </message>
    <message>
        <source>%1, %2 more than %3</source>
        <comment>figures, per cent, the week before</comment>
        <translation>%1, %2 más que %3</translation>
    </message>
    <message>
        <source>%1, %2 less than %3</source>
        <comment>figures, per cent, the week before</comment>
        <translation>%1, %2 menos que %3</translation>
    </message>
    <message>
        <source>%1 (not a whole one)</source>
        <comment>a day, week or month of a chart</comment>
        <translation>%1 (incompleto)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>best: %1, %2</source>
        <comment>date, figure</comment>
        <translation>el mejor: %1, %2</translation>
    </message>
    <message>
        <source>%1; the lines are %2</source>
        <comment>unit, compared period</comment>
        <translation>%1; las líneas son %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>figures, the compared figure, its period</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1, %2 times as much as %3</source>
        <comment>figures, factor, the week before</comment>
        <translation>%1, %2 veces lo de %3</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Plays per day</source>
        <translation>Reproducciones por día</translation>
    </message>
    <message>
        <source>Time per day</source>
        <translation>Tiempo por día</translation>
    </message>
    <message>
        <source>Plays per week</source>
        <translation>Reproducciones por semana</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>Tiempo por semana</translation>
    </message>
    <message>
        <source>Plays per month</source>
        <translation>Reproducciones por mes</translation>
    </message>
    <message>
        <source>Time per month</source>
        <translation>Tiempo por mes</translation>
    </message>
    <message>
        <source>Plays per year</source>
        <translation>Reproducciones por año</translation>
    </message>
    <message>
        <source>Time per year</source>
        <translation>Tiempo por año</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Resumen del año</translation>
    </message>
    <message>
        <source>home start figures calendar</source>
        <comment>words for the search</comment>
        <translation>inicio resumen cifras calendario</translation>
    </message>
    <message>
        <source>plays list log</source>
        <comment>words for the search</comment>
        <translation>reproducciones lista registro</translation>
    </message>
    <message>
        <source>ranking charts tracks artists albums</source>
        <comment>words for the search</comment>
        <translation>clasificación listas canciones artistas álbumes</translation>
    </message>
    <message>
        <source>hours weekdays streak sessions skipped devices countries</source>
        <comment>words for the search</comment>
        <translation>horas días racha sesiones saltadas dispositivos países</translation>
    </message>
    <message>
        <source>vanished gone missing removed songs</source>
        <comment>words for the search</comment>
        <translation>desaparecidas faltan quitadas canciones</translation>
    </message>
    <message>
        <source>wrapped cards pictures</source>
        <comment>words for the search</comment>
        <translation>wrapped tarjetas imágenes</translation>
    </message>
    <message>
        <source>dump files undo deleted not counted</source>
        <comment>words for the search</comment>
        <translation>exportación archivos deshacer eliminadas no contadas</translation>
    </message>
    <message>
        <source>pause resume accounts sign in out gaps mode</source>
        <comment>words for the search</comment>
        <translation>pausar reanudar cuentas iniciar cerrar sesión huecos modo</translation>
    </message>
    <message>
        <source>options preferences configuration</source>
        <comment>words for the search</comment>
        <translation>opciones preferencias configuración</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>%1, as covered</source>
        <comment>a compared period of which not every day is known</comment>
        <translation>%1, lo conocido</translation>
    </message>
    <message>
        <source>the day before %1</source>
        <comment>a date</comment>
        <translation>1 día antes del %1</translation>
    </message>
    <message>
        <source>%1 days before %2</source>
        <comment>number, a date</comment>
        <translation>%1 días antes del %2</translation>
    </message>
</context>
<context>
    <name>Playability</name>
    <message>
        <source>Without a country Spotify does not say what it plays. Choose the one you listen in on the page Playlists; the next scan asks again.</source>
        <translation>Sin un país Spotify no dice qué reproduce. Elige en la página Playlists aquel en el que escuchas; el próximo escaneo vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Of 1 song Spotify did not say whether it plays it; the next scan asks again.</source>
        <translation>De 1 canción Spotify no dijo si la reproduce; el próximo escaneo vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Of %1 Spotify did not say whether it plays them; the next scan asks again.</source>
        <comment>a number of songs</comment>
        <translation>De %1 Spotify no dijo si las reproduce; el próximo escaneo vuelve a preguntar.</translation>
    </message>
    <message>
        <source>One playlist has not been scanned yet.</source>
        <translation>Una playlist aún no se ha escaneado.</translation>
    </message>
    <message>
        <source>%1 playlists have not been scanned yet.</source>
        <translation>%1 playlists aún no se han escaneado.</translation>
    </message>
    <message>
        <source>Of one playlist Spotify does not give the contents to personal apps.</source>
        <translation>Spotify no da el contenido de una playlist a apps personales.</translation>
    </message>
    <message>
        <source>Of %1 playlists Spotify does not give the contents to personal apps.</source>
        <translation>Spotify no da el contenido de %1 playlists a apps personales.</translation>
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
        <translation>canciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nunca reproducidas</translation>
    </message>
    <message>
        <source>Before the week of %1</source>
        <comment>date</comment>
        <translation>Antes de la semana del %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>date</comment>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1 were never played, %2 were last played in the last four weeks.</source>
        <translation>%1 no se reprodujeron nunca, %2 por última vez en las últimas cuatro semanas.</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
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
        <translation>No reproducidas en este intervalo</translation>
    </message>
    <message>
        <source>1 play</source>
        <translation>1 reproducción</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <comment>a number, or from and to</comment>
        <translation>%1 reproducciones</translation>
    </message>
    <message>
        <source>%1 of %2 were not played in this range.</source>
        <translation>%1 de %2 no se reprodujeron en este intervalo.</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>date</comment>
        <translation>antes del %1</translation>
    </message>
</context>
<context>
    <name>Playlists</name>
    <message>
        <source>1 song</source>
        <translation>1 canción</translation>
    </message>
    <message>
        <source>%1 songs</source>
        <translation>%1 canciones</translation>
    </message>
    <message>
        <source>Playable</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Not in your country</source>
        <translation>No en tu país</translation>
    </message>
    <message>
        <source>Not with your subscription</source>
        <translation>No con tu suscripción</translation>
    </message>
    <message>
        <source>Explicit, switched off</source>
        <translation>Explícita, desactivada</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Archivo local</translation>
    </message>
    <message>
        <source>Removed from Spotify</source>
        <translation>Retirada de Spotify</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Spotify plays it.</source>
        <translation>Spotify la reproduce.</translation>
    </message>
    <message>
        <source>Spotify has no rights for it in your country.</source>
        <translation>Spotify no tiene derechos sobre ella en tu país.</translation>
    </message>
    <message>
        <source>Spotify plays it only with another subscription.</source>
        <translation>Spotify solo la reproduce con otra suscripción.</translation>
    </message>
    <message>
        <source>Your Spotify settings leave out explicit songs.</source>
        <translation>Tus ajustes de Spotify excluyen las canciones explícitas.</translation>
    </message>
    <message>
        <source>Spotify does not play it and does not say why.</source>
        <translation>Spotify no la reproduce y no dice por qué.</translation>
    </message>
    <message>
        <source>A file of your own: Spotify plays it where the file is.</source>
        <translation>Un archivo tuyo: Spotify lo reproduce donde esté el archivo.</translation>
    </message>
    <message>
        <source>Spotify does not know it any more; title and artist are as they were.</source>
        <translation>Spotify ya no la conoce; título y artista figuran como estaban.</translation>
    </message>
    <message>
        <source>Of a podcast: it is not counted as music.</source>
        <translation>De un podcast: no cuenta como música.</translation>
    </message>
    <message>
        <source>Spotify did not say whether it plays it. It is not counted as unplayable.</source>
        <translation>Spotify no dijo si la reproduce. No cuenta como no disponible.</translation>
    </message>
    <message>
        <source>Stopped being playable</source>
        <translation>Dejó de estar disponible</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>Left the playlist</source>
        <translation>Salió de la playlist</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Spotify does not give this playlist&apos;s contents to personal apps. Only playlists that you own or edit together with others can be read. A copy of it in your own library can be watched.</source>
        <translation>Spotify no da el contenido de esta playlist a las apps personales. Solo se pueden leer las playlists que son tuyas o que editas con otras personas. Una copia en tu propia biblioteca sí se puede vigilar.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>Scanned: nothing has changed.</source>
        <translation>Escaneado: no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Scanned: 1 change.</source>
        <translation>Escaneado: 1 cambio.</translation>
    </message>
    <message>
        <source>Scanned: %1 changes.</source>
        <translation>Escaneado: %1 cambios.</translation>
    </message>
    <message>
        <source>Unplayable: other reason</source>
        <translation>No disponible: otro motivo</translation>
    </message>
    <message>
        <source>Spotify does not play it and calls the reason “%1”.</source>
        <translation>Spotify no la reproduce y llama al motivo «%1».</translation>
    </message>
</context>
<context>
    <name>PlaylistsCommand</name>
    <message>
        <source>Spotify does not give this playlist&apos;s contents to personal apps: only your own playlists and those that you keep together with others can be looked into.</source>
        <translation>Spotify no da el contenido de esta playlist a apps personales: solo se pueden leer tus propias playlists y las que llevas junto con otros.</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>aún sin escanear</translation>
    </message>
    <message>
        <source>No playlist &quot;%1&quot; is watched. &quot;playlists list&quot; lists those that are.</source>
        <translation>No se vigila ninguna playlist «%1». «playlists list» muestra las que sí.</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>%1 ya no se vigila.</translation>
    </message>
    <message>
        <source>No playlist is watched yet: playlists add URL.</source>
        <translation>Aún no se vigila ninguna playlist: playlists add URL.</translation>
    </message>
    <message>
        <source>not watched: %1  %2</source>
        <translation>sin vigilar: %1  %2</translation>
    </message>
    <message>
        <source>not watched: %1  %2 (by %3: Spotify may withhold its contents)</source>
        <translation>sin vigilar: %1  %2 (de %3: puede que Spotify no entregue su contenido)</translation>
    </message>
    <message>
        <source>a song whose name was never seen</source>
        <translation>una canción cuyo nombre nunca se vio</translation>
    </message>
    <message>
        <source>%1  %2  %3 (plays: %4)</source>
        <translation>%1  %2  %3 (reproducciones: %4)</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1; Spotify did not say what it plays of it</source>
        <translation>%1; Spotify no dijo qué reproduce de ello</translation>
    </message>
    <message>
        <source>%1, %2 unplayable, %3 not known</source>
        <translation>%1, %2 no reproducibles, %3 desconocidas</translation>
    </message>
    <message>
        <source>%1, %2 unplayable</source>
        <translation>%1, %2 no reproducibles</translation>
    </message>
    <message>
        <source>%1 When it was last read, %2: %3</source>
        <translation>%1 Cuando se leyó por última vez, %2: %3</translation>
    </message>
    <message>
        <source>no longer among your playlists at Spotify since %1, and scanned all the same: %2</source>
        <translation>desde %1 ya no está entre tus listas en Spotify, y se escanea de todos modos: %2</translation>
    </message>
    <message>
        <source>missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account</source>
        <translation>falta en Spotify desde el %1: ya no está entre tus playlists, ya no existe, o no se muestra a esta cuenta</translation>
    </message>
    <message>
        <source>missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account. When it was last read, %2: %3</source>
        <translation>falta en Spotify desde el %1: ya no está entre tus playlists, ya no existe, o no se muestra a esta cuenta. Cuando se leyó por última vez, %2: %3</translation>
    </message>
</context>
<context>
    <name>ProgramService</name>
    <message>
        <source>It is deleted, but the backups in %1 could not be made anew without it, and hold it still: delete them. %2</source>
        <translation>Está borrado, pero las copias de seguridad en %1 no se pudieron rehacer sin esos datos y aún los contienen: bórralas. %2</translation>
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
        <translation>Otro programa usa la base de datos: una orden en un terminal o el escaneo en segundo plano. Ciérralo y vuelve a intentarlo. No se ha movido nada.</translation>
    </message>
    <message>
        <source>The database server does not end, so nothing was moved. Try again in a minute.</source>
        <translation>El servidor de la base de datos no termina, así que no se ha movido nada. Vuelve a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Choose a folder outside of %1.</source>
        <translation>Elige una carpeta fuera de %1.</translation>
    </message>
    <message>
        <source>There is no database in %1.</source>
        <translation>No hay ninguna base de datos en %1.</translation>
    </message>
    <message>
        <source>There is a database in %1 already. Choose another folder. Nothing was moved.</source>
        <translation>Ya hay una base de datos en %1. Elige otra carpeta. No se ha movido nada.</translation>
    </message>
    <message>
        <source>There is too little room in %1: %2 are needed, and %3 are free. Nothing was moved.</source>
        <translation>No hay espacio suficiente en %1: hacen falta %2 y quedan %3 libres. No se ha movido nada.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>all time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>Rule %1, %2, time zone %3.</source>
        <translation>Regla %1, %2, zona horaria %3.</translation>
    </message>
    <message>
        <source>Nothing is stored yet: import my_spotify_data.zip.</source>
        <translation>Aún no hay nada guardado: import my_spotify_data.zip.</translation>
    </message>
    <message>
        <source>Plays: %1 (%2). Tracks: %3. Artists: %4. Albums: %5.</source>
        <translation>Reproducciones: %1 (%2). Pistas: %3. Artistas: %4. Álbumes: %5.</translation>
    </message>
    <message>
        <source>First play %1, last play %2.</source>
        <translation>Primera reproducción %1, última reproducción %2.</translation>
    </message>
    <message>
        <source>Top tracks</source>
        <translation>Pistas más escuchadas</translation>
    </message>
    <message>
        <source>Top artists</source>
        <translation>Artistas más escuchados</translation>
    </message>
    <message>
        <source>Top albums</source>
        <translation>Álbumes más escuchados</translation>
    </message>
    <message>
        <source>Plays by hour of day</source>
        <translation>Reproducciones por hora del día</translation>
    </message>
    <message>
        <source>Plays by weekday</source>
        <translation>Reproducciones por día de la semana</translation>
    </message>
    <message>
        <source>Days begin at %1.</source>
        <translation>Los días empiezan a las %1.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>There is no day in this range: --to is the day after the last one.</source>
        <translation>En este periodo no hay ningún día: --to es el día siguiente al último.</translation>
    </message>
    <message>
        <source>The time zone of this system, “%1”, is not understood: days and hours are counted in UTC. --time-zone takes a name such as Europe/Berlin.</source>
        <translation>La zona horaria de este sistema, «%1», no se entiende: los días y las horas se cuentan en UTC. --time-zone acepta un nombre como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artista desconocido</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restoring the backup, and comparing…</source>
        <translation>Restaurando la copia de seguridad y comparando…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup could not be restored, and the database that was there lies in %1 still.</source>
        <translation>No se ha podido restaurar la copia de seguridad, y la base de datos que había sigue en %1.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Who most?</source>
        <translation>¿A quién escuchaste más?</translation>
    </message>
    <message>
        <source>What most?</source>
        <translation>¿Qué escuchaste más?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>dates, counting rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How much did you listen?</source>
        <translation>¿Cuánto escuchaste?</translation>
    </message>
    <message>
        <source>%1 on %2, of %3.</source>
        <comment>plays, days with music, artists and tracks</comment>
        <translation>%1 en %2, de %3.</translation>
    </message>
    <message>
        <source>On an average day</source>
        <translation>En un día corriente</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Of it estimated</source>
        <translation>De ello, estimado</translation>
    </message>
    <message>
        <source>%1: %2 of everything.</source>
        <comment>both figures, per cent</comment>
        <translation>%1: %2 de todo.</translation>
    </message>
    <message>
        <source>By %1. %2: %3 of everything.</source>
        <comment>artist, both figures, per cent</comment>
        <translation>De %1. %2: %3 de todo.</translation>
    </message>
    <message>
        <source>Who was new?</source>
        <translation>¿Quién fue nuevo?</translation>
    </message>
    <message>
        <source>1 new artist</source>
        <translation>1 artista nuevo</translation>
    </message>
    <message>
        <source>%1 new artists</source>
        <translation>%1 artistas nuevos</translation>
    </message>
    <message>
        <source>And %1 tracks that you had not heard before. Most of all you stayed with:</source>
        <translation>Y %1 pistas que no habías escuchado antes. Sobre todo te quedaste con:</translation>
    </message>
    <message>
        <source>Which day was the biggest?</source>
        <translation>¿Qué día fue el mayor?</translation>
    </message>
    <message>
        <source>Most of all on that day</source>
        <translation>Lo más escuchado ese día</translation>
    </message>
    <message>
        <source>What was your hour?</source>
        <translation>¿Cuál fue tu hora?</translation>
    </message>
    <message>
        <source>%1 of everything; and %2 was your day, with %3.</source>
        <comment>per cent, weekday, per cent</comment>
        <translation>%1 de todo; y tu día fue %2, con %3.</translation>
    </message>
    <message>
        <source>How faithful were you?</source>
        <translation>¿Cómo de fiel fuiste?</translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 día seguido</translation>
    </message>
    <message>
        <source>%1 days in a row</source>
        <translation>%1 días seguidos</translation>
    </message>
    <message>
        <source>Music every day: %1.</source>
        <comment>first and last date</comment>
        <translation>Música todos los días: %1.</translation>
    </message>
    <message>
        <source>Longest without a break of half an hour</source>
        <translation>Lo más largo sin una pausa de media hora</translation>
    </message>
    <message>
        <source>Times that you began to listen</source>
        <translation>Veces que empezaste a escuchar</translation>
    </message>
    <message>
        <source>Skipped, of the plays whose end is known</source>
        <translation>Saltadas, de las reproducciones cuyo final se conoce</translation>
    </message>
    <message>
        <source>How did it begin, and end?</source>
        <translation>¿Cómo empezó y cómo terminó?</translation>
    </message>
    <message>
        <source>It was the first that you played.</source>
        <translation>Fue lo primero que escuchaste.</translation>
    </message>
    <message>
        <source>By %1: it was the first that you played.</source>
        <translation>De %1: fue lo primero que escuchaste.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Which album most?</source>
        <translation>¿Qué álbum escuchaste más?</translation>
    </message>
    <message>
        <source>As Spotify&apos;s own review counts: 1 January to 15 November, at least 30 seconds, without private sessions, ranked by plays.</source>
        <translation>Como cuenta el propio resumen de Spotify: del 1 de enero al 15 de noviembre, al menos 30 segundos, sin sesiones privadas, por número de reproducciones.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>artists, tracks</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>1 artist</source>
        <translation>1 artista</translation>
    </message>
    <message>
        <source>%1 artists</source>
        <translation>%1 artistas</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistas</translation>
    </message>
    <message>
        <source>Spotify&apos;s own review is of calendar years: choose one to see how it counts.</source>
        <translation>El resumen de Spotify es de años naturales: elige uno para ver cómo cuenta.</translation>
    </message>
    <message>
        <source>What is known of it: %1. The rest is in no import, and nobody scanned.</source>
        <translation>Lo que se conoce: %1. El resto no está en ninguna importación y nadie escaneaba.</translation>
    </message>
    <message>
        <source>And 1 track that you had not heard before. Most of all you stayed with:</source>
        <translation>Y 1 pista que no habías escuchado antes. Sobre todo te quedaste con:</translation>
    </message>
    <message>
        <source>More, compared with %1</source>
        <comment>period</comment>
        <translation>Más, en comparación con %1</translation>
    </message>
    <message>
        <source>Less, compared with %1</source>
        <comment>period</comment>
        <translation>Menos, en comparación con %1</translation>
    </message>
    <message>
        <source>When did you listen most?</source>
        <translation>¿Cuándo escuchaste más?</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message>
        <source>Only %1 of %2 pictures were saved. %3</source>
        <translation>Solo se guardaron %1 de %2 imágenes. %3</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>New plays: %1. Gaps found: %2. Playlists scanned: %3. Requests: %4.</source>
        <translation>Reproducciones nuevas: %1. Huecos encontrados: %2. Playlists escaneadas: %3. Peticiones: %4.</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1.</source>
        <translation>Spotify pide esperar hasta el %1.</translation>
    </message>
    <message>
        <source>%1 new plays.</source>
        <translation>%1 reproducciones nuevas.</translation>
    </message>
    <message>
        <source>Scanning. Ctrl+C ends it.</source>
        <translation>Escaneando. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory, until this scan ends.</source>
        <translation>La sesión se guarda en memoria hasta que termine este escaneo.</translation>
    </message>
    <message>
        <source>1 new play.</source>
        <translation>1 reproducción nueva.</translation>
    </message>
    <message>
        <source>The playlist “%1” is gone at Spotify, or no longer shown to this account. What was known of it is kept.</source>
        <translation>La playlist «%1» ya no existe en Spotify, o ya no se muestra a esta cuenta. Lo que se sabía de ella se conserva.</translation>
    </message>
    <message>
        <source>The playlist “%1” could not be scanned. %2</source>
        <translation>La playlist «%1» no se pudo escanear. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spotify did not give all of a playlist, so nothing of it was changed.</source>
        <translation>Spotify no entregó una lista completa, así que no se cambió nada de ella.</translation>
    </message>
    <message>
        <source>Spotify refused the songs of your own playlist “%1” this time, so it is not watched yet. Try again, a little later.</source>
        <translation>Esta vez Spotify no ha dado las canciones de tu propia lista «%1», así que todavía no se vigila. Vuelve a intentarlo un poco más tarde.</translation>
    </message>
    <message>
        <source>Spotify does not take “%1” for a country that playlists are played in. Choose another one on the page Playlists, or with --market.</source>
        <comment>a country of two letters</comment>
        <translation>Spotify no toma «%1» por un país en el que se reproduzcan playlists. Elige otro en la página Playlists, o con --market.</translation>
    </message>
    <message>
        <source>It is scanned again later.</source>
        <translation>Se escaneará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Spotify refused the songs of your own playlist “%1” this time. What was known of it is kept. %2</source>
        <translation>Esta vez Spotify no quiso dar las canciones de tu propia lista «%1». Lo que se sabía de ella se conserva. %2</translation>
    </message>
    <message>
        <source>Scan again, a little later.</source>
        <translation>Escanea de nuevo un poco más tarde.</translation>
    </message>
    <message>
        <source>The playlist “%1” is no longer among your playlists at Spotify. What was known of it is kept.</source>
        <translation>La lista «%1» ya no está entre tus listas en Spotify. Lo que se sabía de ella se conserva.</translation>
    </message>
</context>
<context>
    <name>ScanNews</name>
    <message>
        <source>The sign-in ended. Nothing is stored of what you play until you sign in again.</source>
        <translation>La sesión ha terminado. Lo que escuches no se guardará hasta que vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing could be scanned for two hours. %1</source>
        <translation>No se ha podido escanear nada en dos horas. %1</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneo</translation>
    </message>
</context>
<context>
    <name>ScanSentence</name>
    <message>
        <source>What plays now is watched.</source>
        <translation>Se vigila lo que suena ahora.</translation>
    </message>
    <message>
        <source>What plays now is watched. Private sessions cannot be told apart: sign in again to allow it.</source>
        <translation>Se vigila lo que suena ahora. No se distinguen las sesiones privadas: inicia sesión otra vez para permitirlo.</translation>
    </message>
    <message>
        <source>Scanning begins.</source>
        <translation>Empieza el escaneo.</translation>
    </message>
    <message>
        <source>Scanning is paused until you resume it.</source>
        <translation>El escaneo está en pausa hasta que lo reanudes.</translation>
    </message>
    <message>
        <source>This account is not scanned.</source>
        <translation>Esta cuenta no se escanea.</translation>
    </message>
    <message>
        <source>Spotify cannot be reached. It is tried again by itself.</source>
        <translation>No se puede contactar con Spotify. Se reintenta solo.</translation>
    </message>
    <message>
        <source>The database cannot be reached. It is tried again by itself.</source>
        <translation>No se puede contactar con la base de datos. Se reintenta solo.</translation>
    </message>
    <message>
        <source>Another program scans this account, on this computer or another one. What it stores is shown here as well.</source>
        <translation>Otro programa escanea esta cuenta, en este ordenador o en otro. Lo que guarda también se muestra aquí.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At this pace Spotify is asked about %1 times a day, so that no play slips by; usually it is at most %2 times.</source>
        <translation>A este ritmo se pregunta a Spotify unas %1 veces al día para que no se escape ninguna reproducción; normalmente son como máximo %2 veces.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Sign in to go on scanning.</source>
        <translation>Aquí nadie ha iniciado sesión. Inicia sesión para seguir escaneando.</translation>
    </message>
    <message>
        <source>On a day when the playlist “%1” is read again, with its %2 entries, Spotify is asked about %3 times; usually it is at most %4 times.</source>
        <translation>Un día en que se vuelve a leer la playlist «%1», con sus %2 entradas, se pregunta a Spotify unas %3 veces; normalmente son como máximo %4.</translation>
    </message>
    <message>
        <source>Scanned at %1.</source>
        <comment>time of day</comment>
        <translation>Escaneado a las %1.</translation>
    </message>
    <message>
        <source>Scanned on %1.</source>
        <comment>date and time</comment>
        <translation>Escaneado el %1.</translation>
    </message>
    <message>
        <source>Spotify remembers 50 plays; at your pace that is until %1.</source>
        <comment>time of day</comment>
        <translation>Spotify recuerda 50 reproducciones; a tu ritmo, eso llega hasta las %1.</translation>
    </message>
    <message>
        <source>Spotify remembers 50 plays; at your pace that is until %1.</source>
        <comment>date and time</comment>
        <translation>Spotify recuerda 50 reproducciones; a tu ritmo, eso llega hasta el %1.</translation>
    </message>
    <message>
        <source>Scanning is paused until %1.</source>
        <comment>time of day</comment>
        <translation>El escaneo está en pausa hasta las %1.</translation>
    </message>
    <message>
        <source>Scanning is paused until %1.</source>
        <comment>date and time</comment>
        <translation>El escaneo está en pausa hasta el %1.</translation>
    </message>
    <message>
        <source>Spotify wants to be left alone until %1.</source>
        <comment>time of day</comment>
        <translation>Spotify quiere que lo dejen en paz hasta las %1.</translation>
    </message>
    <message>
        <source>Spotify wants to be left alone until %1.</source>
        <comment>date and time</comment>
        <translation>Spotify quiere que lo dejen en paz hasta el %1.</translation>
    </message>
    <message>
        <source>Spotify lists 1 play without a usable time: it is not stored.</source>
        <translation>Spotify muestra 1 reproducción sin una hora válida: no se guarda.</translation>
    </message>
    <message>
        <source>Spotify lists %1 plays without a usable time: they are not stored.</source>
        <translation>Spotify muestra %1 reproducciones sin una hora válida: no se guardan.</translation>
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
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>time of day</comment>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>Not scanning</source>
        <translation>Sin escanear</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que lo reanudes</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>time of day</comment>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Spotify asks us to wait</source>
        <translation>Spotify nos pide esperar</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>time of day</comment>
        <translation>Esperando hasta %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Another computer scans</source>
        <translation>Otro ordenador escanea</translation>
    </message>
    <message>
        <source>The database is away</source>
        <translation>Base de datos no disponible</translation>
    </message>
    <message>
        <source>Recently played</source>
        <translation>Escuchado recientemente</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Currently playing</source>
        <translation>Lo que suena ahora</translation>
    </message>
    <message>
        <source>Asks every now and then what was played last. Finds plays of every device, also those made offline, but no local files.</source>
        <translation>Pregunta de vez en cuando qué se escuchó por último. Encuentra lo de todos los dispositivos, también sin conexión, pero no los archivos locales.</translation>
    </message>
    <message>
        <source>The same, and watches for local files while they play.</source>
        <translation>Lo mismo, y vigila los archivos locales mientras suenan.</translation>
    </message>
    <message>
        <source>Watches the player. Sees local files and every play at once, but nothing that is played offline or while this computer is off.</source>
        <translation>Vigila el reproductor. Ve los archivos locales y cada reproducción al momento, pero nada de lo que se escucha sin conexión o con este ordenador apagado.</translation>
    </message>
    <message>
        <source>About 3 requests an hour, every 20 minutes one; more often when you play much.</source>
        <translation>Unas 3 peticiones por hora, una cada 20 minutos; más a menudo si escuchas mucho.</translation>
    </message>
    <message>
        <source>About 63 requests an hour; while a local file plays, one every 5 to 15 seconds.</source>
        <translation>Unas 63 peticiones por hora; mientras suena un archivo local, una cada 5 a 15 segundos.</translation>
    </message>
    <message>
        <source>60 to 700 requests an hour. Spotify may ask to wait, and what plays meanwhile is missed.</source>
        <translation>De 60 a 700 peticiones por hora. Spotify puede pedir que se espere, y se pierde lo que suene entretanto.</translation>
    </message>
    <message>
        <source>More than 50 plays between two scans</source>
        <translation>Más de 50 reproducciones entre dos escaneos</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>El ordenador estaba suspendido</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>El programa estaba cerrado</translation>
    </message>
    <message>
        <source>Spotify asked to wait</source>
        <translation>Spotify pidió esperar</translation>
    </message>
    <message>
        <source>No connection to Spotify</source>
        <translation>Sin conexión con Spotify</translation>
    </message>
    <message>
        <source>The database was away</source>
        <translation>La base de datos no estaba disponible</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Pausado por ti</translation>
    </message>
    <message>
        <source>Spotify listed 50 plays and all of them were new: older ones may have slipped out.</source>
        <translation>Spotify enumeró 50 reproducciones y todas eran nuevas: pueden haberse escapado otras más antiguas.</translation>
    </message>
    <message>
        <source>Spotify remembers the last 50 plays only; what is older was not seen.</source>
        <translation>Spotify solo recuerda las últimas 50 reproducciones; lo anterior no se vio.</translation>
    </message>
    <message>
        <source>Without a sign-in nothing can be asked.</source>
        <translation>Sin sesión no se puede preguntar nada.</translation>
    </message>
    <message>
        <source>There were too many requests for Spotify&apos;s taste.</source>
        <translation>Hubo demasiadas peticiones para el gusto de Spotify.</translation>
    </message>
    <message>
        <source>The network was away, or Spotify was out of order.</source>
        <translation>No había red, o Spotify no funcionaba.</translation>
    </message>
    <message>
        <source>What was seen could not be stored.</source>
        <translation>No se pudo guardar lo que se vio.</translation>
    </message>
    <message>
        <source>Nothing is asked while scanning is paused, and Spotify remembers 50 plays only.</source>
        <translation>No se pregunta nada mientras el escaneo está en pausa, y Spotify solo recuerda 50 reproducciones.</translation>
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
        <translation>quizá ninguna</translation>
    </message>
    <message>
        <source>about 1 play</source>
        <translation>alrededor de 1 reproducción</translation>
    </message>
    <message>
        <source>about %1 plays</source>
        <translation>alrededor de %1 reproducciones</translation>
    </message>
    <message>
        <source>Not signed in: only what you import is here.</source>
        <translation>Sin sesión: aquí solo está lo que importas.</translation>
    </message>
    <message>
        <source>Signed out. The history stays; nothing new is scanned.</source>
        <translation>Sesión cerrada. El historial permanece; no se escanea nada nuevo.</translation>
    </message>
    <message>
        <source>Signed in until you quit: nothing is stored in a keyring.</source>
        <translation>Sesión iniciada hasta que salgas: no se guarda nada en un llavero.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>The sign-in ends today. Renew it: nothing is lost.</source>
        <translation>La sesión termina hoy. Renuévala: no se pierde nada.</translation>
    </message>
    <message>
        <source>The sign-in ends tomorrow. Renew it: nothing is lost.</source>
        <translation>La sesión termina mañana. Renuévala: no se pierde nada.</translation>
    </message>
    <message>
        <source>The sign-in ends in %1 days. Renew it: nothing is lost.</source>
        <translation>La sesión termina en %1 días. Renuévala: no se pierde nada.</translation>
    </message>
    <message>
        <source>Signed in, %1 days left.</source>
        <translation>Sesión iniciada, quedan %1 días.</translation>
    </message>
    <message>
        <source>Not registered with the app</source>
        <translation>Sin registrar en la app</translation>
    </message>
    <message>
        <source>Spotify Premium is missing</source>
        <translation>Falta Spotify Premium</translation>
    </message>
    <message>
        <source>Wrong client ID</source>
        <translation>Client ID incorrecto</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>El reloj va mal</translation>
    </message>
    <message>
        <source>Spotify refuses</source>
        <translation>Spotify lo rechaza</translation>
    </message>
    <message>
        <source>Open the app&apos;s page…</source>
        <translation>Abrir la página de la app…</translation>
    </message>
    <message>
        <source>Open Spotify Premium…</source>
        <translation>Abrir Spotify Premium…</translation>
    </message>
    <message>
        <source>about 1 play of a local file</source>
        <translation>alrededor de 1 reproducción de un archivo local</translation>
    </message>
    <message>
        <source>about %1 plays of local files</source>
        <translation>alrededor de %1 reproducciones de archivos locales</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Nadie había iniciado sesión</translation>
    </message>
    <message>
        <source>The sign-in is six months old, and Spotify may end it any time. Renew it: nothing is lost.</source>
        <translation>La sesión tiene seis meses, y Spotify puede terminarla en cualquier momento. Renuévala: no se pierde nada.</translation>
    </message>
    <message>
        <source>fewer than one play of a local file</source>
        <translation>menos de una reproducción de un archivo local</translation>
    </message>
    <message>
        <source>fewer than one play</source>
        <translation>menos de una reproducción</translation>
    </message>
    <message>
        <source>Listed without its song</source>
        <translation>Listada sin su canción</translation>
    </message>
    <message>
        <source>Spotify listed a play and did not say of which song. Your next export will.</source>
        <translation>Spotify listó una reproducción sin decir de qué canción. Tu próxima exportación lo dirá.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Your browser opens Spotify&apos;s page. If it does not, open this address in a browser of this computer:</source>
        <translation>Tu navegador abre la página de Spotify. Si no, abre esta dirección en un navegador de este ordenador:</translation>
    </message>
    <message>
        <source>Open this address in a browser of this computer (from another one: ssh -L forwards the port that the address names):</source>
        <translation>Abre esta dirección en un navegador de este ordenador (desde otro: ssh -L reenvía el puerto que indica la dirección):</translation>
    </message>
    <message>
        <source>Waiting for five minutes at most; Ctrl+C cancels.</source>
        <translation>Se espera cinco minutos como máximo; Ctrl+C cancela.</translation>
    </message>
    <message>
        <source>The sign-in needs port %1 of this computer, and another program has it. Choose another port in the settings, or none.</source>
        <translation>El inicio de sesión necesita el puerto %1 de este ordenador, y lo tiene otro programa. Elige otro puerto en los ajustes, o ninguno.</translation>
    </message>
    <message>
        <source>Signed in as %1 (account %2). Spotify ends a sign-in after six months: sign in again before %3.</source>
        <translation>Sesión iniciada como %1 (cuenta %2). Spotify termina una sesión a los seis meses: inicia sesión otra vez antes del %3.</translation>
    </message>
    <message>
        <source>The sign-in of %1 ends in 1 day. Sign in again before: sign-in --account &quot;%1&quot;. Nothing is lost by it.</source>
        <translation>La sesión de %1 termina en 1 día. Vuelve a iniciarla antes: sign-in --account &quot;%1&quot;. No se pierde nada con ello.</translation>
    </message>
    <message>
        <source>The sign-in of %1 ends in %2 days. Sign in again before: sign-in --account &quot;%1&quot;. Nothing is lost by it.</source>
        <translation>La sesión de %1 termina en %2 días. Vuelve a iniciarla antes: sign-in --account &quot;%1&quot;. No se pierde nada con ello.</translation>
    </message>
    <message>
        <source>The play that was stored before belongs to this account now.</source>
        <translation>La reproducción que estaba guardada antes pertenece ahora a esta cuenta.</translation>
    </message>
    <message>
        <source>The %1 plays that were stored before belong to this account now.</source>
        <translation>Las %1 reproducciones que estaban guardadas antes pertenecen ahora a esta cuenta.</translation>
    </message>
    <message>
        <source>The account %1 was never signed in, so its app is not known. Say it: sign-in --account &quot;%1&quot; --client-id ID.</source>
        <translation>La cuenta %1 nunca inició sesión, así que no se conoce su aplicación. Indícala: sign-in --account &quot;%1&quot; --client-id ID.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is six months old, and Spotify may end it any time. Sign in again: sign-in --account &quot;%1&quot;. Nothing is lost by it.</source>
        <translation>La sesión de %1 tiene seis meses, y Spotify puede terminarla en cualquier momento. Iníciala de nuevo: sign-in --account &quot;%1&quot;. No se pierde nada con ello.</translation>
    </message>
    <message>
        <source>%1 Without one, &quot;scan --client-id ID&quot; signs in for as long as it runs.</source>
        <translation>%1 Sin él, «scan --client-id ID» inicia sesión mientras se ejecuta.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Has iniciado sesión</translation>
    </message>
    <message>
        <source>Analytics for Spotify now reads the listening history of %1.</source>
        <translation>Analytics for Spotify lee ahora el historial de escucha de %1.</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>Puedes cerrar esta página y volver al programa.</translation>
    </message>
    <message>
        <source>You did not sign in</source>
        <translation>No has iniciado sesión</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>El inicio de sesión falló</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page.</source>
        <translation>No se cambió nada. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page, and try again in the program.</source>
        <translation>No se cambió nada. Puedes cerrar esta página e intentarlo otra vez en el programa.</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>  lengths, artists and codes of tracks, deleted: %1</source>
        <translation>  duraciones, artistas y códigos de pistas, borrados: %1</translation>
    </message>
    <message>
        <source>  playlists with all that was seen of them, deleted: %1</source>
        <translation>  playlists con todo lo que se vio de ellas, borradas: %1</translation>
    </message>
    <message>
        <source>Deleting cannot be undone, and there is no terminal to ask on. With --yes nobody is asked.</source>
        <translation>Borrar no se puede deshacer y no hay terminal en el que preguntar. Con --yes no se pregunta.</translation>
    </message>
    <message>
        <source>This cannot be undone. Delete it? [y/N] </source>
        <translation>Esto no se puede deshacer. ¿Borrarlo? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was deleted, and nobody signed out.</source>
        <translation>No se borró nada y nadie cerró sesión.</translation>
    </message>
    <message>
        <source>%1 is signed out, and what only Spotify&apos;s Web API told is deleted.</source>
        <translation>%1 ha cerrado sesión, y lo que solo contó la Web API de Spotify está borrado.</translation>
    </message>
    <message>
        <source>%1 is signed out. The history stays as it is.</source>
        <translation>%1 ha cerrado sesión. El historial queda como está.</translation>
    </message>
    <message>
        <source>  tracks known as other releases of a song, links deleted: %1</source>
        <translation>  pistas conocidas como otras ediciones de una canción, enlaces borrados: %1</translation>
    </message>
    <message>
        <source>Waiting for an import, or another program, that is changing the plays of this account. Ctrl+C ends the waiting.</source>
        <translation>Esperando a una importación, o a otro programa, que está cambiando las reproducciones de esta cuenta. Ctrl+C termina la espera.</translation>
    </message>
    <message>
        <source>%1 was not signed in. What only Spotify&apos;s Web API told is deleted.</source>
        <translation>%1 no tenía la sesión iniciada. Lo que solo contó la Web API de Spotify está borrado.</translation>
    </message>
    <message>
        <source>%1 was not signed in. The history stays as it is.</source>
        <translation>%1 no tenía la sesión iniciada. El historial queda como está.</translation>
    </message>
    <message>
        <source>  plays that nothing else knows, deleted: %1</source>
        <translation>  reproducciones que nada más conoce, borradas: %1</translation>
    </message>
    <message>
        <source>  plays that a dump, or the player on this computer, knows as well, kept as those tell them: %1</source>
        <translation>  reproducciones que también conoce una exportación o el reproductor de este equipo, conservadas así: %1</translation>
    </message>
    <message>
        <source>From Spotify&apos;s Web API there are:</source>
        <translation>De la Web API de Spotify hay:</translation>
    </message>
    <message>
        <source>The backups in %1 could not be made anew without it, and hold it still: delete them. %2</source>
        <translation>Las copias de seguridad en %1 no se pudieron rehacer sin esos datos y aún los contienen: bórralas. %2</translation>
    </message>
    <message>
        <source>Backups that you made yourself hold it still.</source>
        <translation>Las copias de seguridad que hiciste tú aún lo contienen.</translation>
    </message>
    <message>
        <source>  times that scanning missed, deleted: %1</source>
        <translation>  periodos que el escaneo se perdió, eliminados: %1</translation>
    </message>
</context>
<context>
    <name>Spotify</name>
    <message>
        <source>Spotify cannot be reached at the moment. It is tried again later.</source>
        <translation>No se puede contactar con Spotify en este momento. Se intentará más tarde.</translation>
    </message>
    <message>
        <source>Spotify asks this app to wait.</source>
        <translation>Spotify pide a esta app que espere.</translation>
    </message>
    <message>
        <source>The sign-in to Spotify has ended. Sign in again; nothing of the history is lost.</source>
        <translation>La sesión de Spotify ha terminado. Inicia sesión otra vez; no se pierde nada del historial.</translation>
    </message>
    <message>
        <source>Spotify does not let this user in, because the app does not know the user. Open the app at developer.spotify.com, add the user&apos;s name and e-mail address under User Management, and sign in again.</source>
        <translation>Spotify no deja entrar a este usuario porque la app no lo conoce. Abre la app en developer.spotify.com, añade el nombre y el correo del usuario en «User Management» e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>Spotify refuses the app, because the person who registered it has no Premium subscription. After subscribing it can take some hours until requests are allowed again.</source>
        <translation>Spotify rechaza la app porque la persona que la registró no tiene una suscripción Premium. Tras suscribirse pueden pasar unas horas hasta que se permitan las peticiones.</translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Copy it again from the app&apos;s page at developer.spotify.com: 32 letters and digits.</source>
        <translation>Spotify no conoce este client ID. Cópialo otra vez de la página de la app en developer.spotify.com: 32 letras y cifras.</translation>
    </message>
    <message>
        <source>Spotify was not allowed to give this. Sign in again and agree to everything that is asked for.</source>
        <translation>Spotify no tenía permiso para dar esto. Inicia sesión otra vez y acepta todo lo que se pide.</translation>
    </message>
    <message>
        <source>Spotify does not give this to personal apps.</source>
        <translation>Spotify no da esto a las apps personales.</translation>
    </message>
    <message>
        <source>Spotify does not know this, or does not show it to this account.</source>
        <translation>Spotify no conoce esto, o no se lo muestra a esta cuenta.</translation>
    </message>
    <message>
        <source>Spotify did not understand the request.</source>
        <translation>Spotify no entendió la petición.</translation>
    </message>
    <message>
        <source>Your last 50 plays, to store what you listened to.</source>
        <translation>Tus últimas 50 reproducciones, para guardar lo que escuchaste.</translation>
    </message>
    <message>
        <source>What plays now, for local files and for plays in real time.</source>
        <translation>Lo que suena ahora, para archivos locales y reproducciones en tiempo real.</translation>
    </message>
    <message>
        <source>Whether a session is private, so that it is not counted.</source>
        <translation>Si una sesión es privada, para no contarla.</translation>
    </message>
    <message>
        <source>Your playlists, to find songs that can no longer be played.</source>
        <translation>Tus playlists, para encontrar canciones que ya no se pueden reproducir.</translation>
    </message>
    <message>
        <source>Playlists that you keep together with others.</source>
        <translation>Las playlists que llevas con otras personas.</translation>
    </message>
    <message>
        <source>Spotify gave an answer that cannot be read. It is asked again later.</source>
        <translation>Spotify dio una respuesta que no se puede leer. Se preguntará otra vez más tarde.</translation>
    </message>
    <message>
        <source>Your last plays were not allowed: without them no play can be stored from the list of the last 50.</source>
        <translation>No se permitieron tus últimas reproducciones: sin ellas no se puede guardar ninguna reproducción de la lista de las últimas 50.</translation>
    </message>
    <message>
        <source>What plays now was not allowed: without it local files and plays in real time cannot be seen.</source>
        <translation>No se permitió lo que suena ahora: sin ello no se ven los archivos locales ni las reproducciones en tiempo real.</translation>
    </message>
    <message>
        <source>The state of the player was not allowed: without it private sessions cannot be told from others.</source>
        <translation>No se permitió el estado del reproductor: sin él no se distinguen las sesiones privadas de las demás.</translation>
    </message>
    <message>
        <source>Collaborative playlists were not allowed: without that they are not listed.</source>
        <translation>No se permitieron las playlists colaborativas: sin ello no se enumeran.</translation>
    </message>
    <message>
        <source>Spotify asks this app to wait until %1.</source>
        <comment>date and time</comment>
        <translation>Spotify pide a esta app que espere hasta el %1.</translation>
    </message>
    <message>
        <source>You did not allow it on Spotify&apos;s page, so nobody is signed in.</source>
        <translation>No diste permiso en la página de Spotify, así que nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so that Spotify&apos;s answers cannot be trusted and nothing of them is stored. Set date and time, and try again.</source>
        <translation>El reloj de este ordenador está mal, así que no se puede confiar en las respuestas de Spotify y no se guarda nada de ellas. Ajusta la fecha y la hora y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Spotify could not be reached. Try again, a little later.</source>
        <translation>No se pudo llegar a Spotify. Vuelve a intentarlo un poco más tarde.</translation>
    </message>
    <message>
        <source>Spotify gave an answer that cannot be read. Try again, a little later.</source>
        <translation>Spotify ha dado una respuesta que no se puede leer. Vuelve a intentarlo un poco más tarde.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong by more than a month: what was played seems to be still to come, and is not stored. Set date and time; Spotify lists the last 50 plays again.</source>
        <translation>El reloj de este ordenador se equivoca en más de un mes: lo que sonó parece estar aún por llegar y no se guarda. Ajusta la fecha y la hora; Spotify vuelve a listar las últimas 50 reproducciones.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong by more than an hour. Plays that Spotify lists are stored, with the right times; those that are seen as they play get the time of this clock. Set date and time.</source>
        <translation>El reloj de este ordenador se equivoca en más de una hora. Las reproducciones que lista Spotify se guardan con la hora correcta; las que se ven mientras suenan llevan la hora de este reloj. Ajusta la fecha y la hora.</translation>
    </message>
    <message>
        <source>Your playlists were not allowed (playlist-read-private): without that Spotify does not list them, and of those that are watched only public ones are scanned.</source>
        <translation>No se permitieron tus playlists (playlist-read-private): sin ello Spotify no las lista, y de las vigiladas solo se escanean las públicas.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>signed in until %1</source>
        <translation>con sesión hasta el %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>Account %1 (%2): %3 plays, %4</source>
        <translation>Cuenta %1 (%2): %3 reproducciones, %4</translation>
    </message>
    <message>
        <source>  last scan: %1</source>
        <translation>  último escaneo: %1</translation>
    </message>
    <message>
        <source>  songs looked up: %1 of %2; requests for it today: %3 of %4</source>
        <translation>  canciones consultadas: %1 de %2; peticiones para ello hoy: %3 de %4</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Base de datos: %1</translation>
    </message>
    <message>
        <source>Plays stored: %1</source>
        <translation>Reproducciones guardadas: %1</translation>
    </message>
    <message>
        <source>  plays of local files may be missing from %1 to %2</source>
        <translation>  pueden faltar reproducciones de archivos locales del %1 al %2</translation>
    </message>
    <message>
        <source>  plays may be missing from %1 to %2</source>
        <translation>  pueden faltar reproducciones del %1 al %2</translation>
    </message>
    <message>
        <source>perhaps none</source>
        <translation>quizá ninguna</translation>
    </message>
    <message>
        <source>about 1 play</source>
        <translation>alrededor de 1 reproducción</translation>
    </message>
    <message>
        <source>about %1 plays</source>
        <translation>alrededor de %1 reproducciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  paused until %1</source>
        <translation>  en pausa hasta el %1</translation>
    </message>
    <message>
        <source>  paused until somebody resumes it in the window</source>
        <translation>  en pausa hasta que alguien lo reanude en la ventana</translation>
    </message>
    <message>
        <source>signed in, six months old since %1</source>
        <translation>con sesión, de seis meses desde el %1</translation>
    </message>
    <message>
        <source>Account %1 (%2): %3 play, %4</source>
        <translation>Cuenta %1 (%2): %3 reproducción, %4</translation>
    </message>
    <message>
        <source>fewer than one play</source>
        <translation>menos de una reproducción</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1: %2</source>
        <comment>time, what</comment>
        <translation>Spotify pide esperar hasta el %1: %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Changes that other programs make cannot be followed.</source>
        <translation>No se pueden seguir los cambios que hacen otros programas.</translation>
    </message>
    <message>
        <source>The database has no account and none could be made.</source>
        <translation>La base de datos no tiene ninguna cuenta y no se pudo crear.</translation>
    </message>
    <message>
        <source>Cancelled while waiting for another program that is changing this account. Nothing was changed.</source>
        <translation>Cancelado mientras se esperaba a otro programa que está cambiando esta cuenta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The server %1 accepts encrypted connections only. Add sslmode=require to the address.</source>
        <translation>El servidor %1 solo acepta conexiones cifradas. Añade sslmode=require a la dirección.</translation>
    </message>
    <message>
        <source>The server %1 offers no encrypted connection, but one was asked for. Set TLS up on the server, or use sslmode=prefer in a network that you trust.</source>
        <translation>El servidor %1 no ofrece conexión cifrada, pero se pidió una. Configura TLS en el servidor, o usa sslmode=prefer en una red de la que te fíes.</translation>
    </message>
    <message>
        <source>There is no server by the name in %1. Check the host name and the network.</source>
        <translation>No hay ningún servidor con el nombre de %1. Comprueba el nombre del host y la red.</translation>
    </message>
    <message>
        <source>The server %1 did not accept the user name or password. Check both; the password is read from PGPASSFILE or ~/.pgpass, or asked for in the terminal.</source>
        <translation>El servidor %1 no aceptó el usuario o la contraseña. Comprueba ambos; la contraseña se lee de PGPASSFILE o ~/.pgpass, o se pide en el terminal.</translation>
    </message>
    <message>
        <source>The server answers, but the database in %1 does not exist. Create it first, or correct the name.</source>
        <translation>El servidor responde, pero la base de datos de %1 no existe. Créala primero o corrige el nombre.</translation>
    </message>
    <message>
        <source>The server lets this user not into the database of %1. Ask whoever runs it for access.</source>
        <translation>El servidor no deja a este usuario entrar en la base de datos de %1. Pide acceso a quien lo administra.</translation>
    </message>
    <message>
        <source>The server of %1 does not know this user. Check the user name, or have the user created.</source>
        <translation>El servidor de %1 no conoce a este usuario. Comprueba el nombre, o haz que se cree el usuario.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check that PostgreSQL runs there and that host and port are right.</source>
        <translation>Nadie responde en %1. Comprueba que PostgreSQL funciona ahí y que el host y el puerto son correctos.</translation>
    </message>
    <message>
        <source>The server %1 is just starting or stopping. Try again in a moment.</source>
        <translation>El servidor %1 se está iniciando o deteniendo. Inténtalo otra vez en un momento.</translation>
    </message>
    <message>
        <source>The server %1 has no free connection. Try again later.</source>
        <translation>El servidor %1 no tiene ninguna conexión libre. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached. The server&apos;s own words are in the details.</source>
        <translation>No se puede contactar con la base de datos %1. Lo que dice el servidor está en los detalles.</translation>
    </message>
    <message>
        <source>This server runs PostgreSQL %1; the program needs 13 or newer. Choose another server, or have this one upgraded. Nothing was changed.</source>
        <translation>Este servidor ejecuta PostgreSQL %1; el programa necesita 13 o posterior. Elige otro servidor, o haz que se actualice este. No se cambió nada.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed, so no database can be used. Install the package libqt6sql6-psql and start again.</source>
        <translation>El controlador de PostgreSQL de Qt no está instalado, así que no se puede usar ninguna base de datos. Instala el paquete libqt6sql6-psql e inicia el programa otra vez.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full. Nothing was changed. Free some space and try again.</source>
        <translation>El disco de la base de datos está lleno. No se cambió nada. Libera espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The database user is not allowed to do this. Ask whoever runs the server for the right to create tables in this database, or choose another database.</source>
        <translation>El usuario de la base de datos no puede hacer esto. Pide a quien administra el servidor permiso para crear tablas en esta base de datos, o elige otra.</translation>
    </message>
    <message>
        <source>The database accepts no changes at the moment (it is read-only). Nothing was changed.</source>
        <translation>La base de datos no acepta cambios en este momento (es de solo lectura). No se cambió nada.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. What was not finished has not been stored. Try again.</source>
        <translation>Se perdió la conexión con la base de datos. Lo que no había terminado no se guardó. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The database refused a statement, so nothing was changed. Details are in the log.</source>
        <translation>La base de datos rechazó una instrucción, así que no se cambió nada. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>There is no import %1. The command &quot;imports&quot; lists those there are.</source>
        <translation>No existe la importación %1. La orden «imports» enumera las que hay.</translation>
    </message>
    <message>
        <source>The schema of this database differs from what this version of the program expects (step %1). It was left untouched. Reinstall the program from a released version.</source>
        <translation>El esquema de esta base de datos difiere de lo que espera esta versión del programa (paso %1). Se dejó intacta. Reinstala el programa desde una versión publicada.</translation>
    </message>
    <message>
        <source>This command works on one account, not on all. Name one with --account: %1.</source>
        <translation>Esta orden trabaja con una cuenta, no con todas. Indica una con --account: %1.</translation>
    </message>
    <message>
        <source>There are several accounts. Say which one with --account: %1.</source>
        <translation>Hay varias cuentas. Di cuál con --account: %1.</translation>
    </message>
    <message>
        <source>There is no account %1. There are: %2.</source>
        <translation>No existe la cuenta %1. Existen: %2.</translation>
    </message>
    <message>
        <source>Several accounts are called %1. Use the number: %2.</source>
        <translation>Varias cuentas se llaman %1. Usa el número: %2.</translation>
    </message>
    <message>
        <source>An import, or another program, is changing the plays of this account. What comes meanwhile is kept, and stored when that is done.</source>
        <translation>Una importación u otro programa está cambiando las reproducciones de esta cuenta. Lo que llegue entretanto se conserva y se guarda cuando termine.</translation>
    </message>
    <message>
        <source>Only tracks that Spotify gave an address can be joined.</source>
        <translation>Solo se pueden unir pistas a las que Spotify dio una dirección.</translation>
    </message>
    <message>
        <source>The database %1 keeps its text in the encoding %2, in which not every title can be written; the program needs one with UTF8. Have one created (createdb --encoding=UTF8 --template=template0 NAME) and name that. Nothing was changed.</source>
        <translation>La base de datos %1 guarda su texto en la codificación %2, en la que no se puede escribir cualquier título; el programa necesita una con UTF8. Haz que te creen una (createdb --encoding=UTF8 --template=template0 NOMBRE) e indica esa. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database server ended this before it was done: somebody cancelled it there, or it has a time limit. Nothing was changed. Try again, or ask whoever runs the server.</source>
        <translation>El servidor de la base de datos terminó esto antes de tiempo: alguien lo canceló allí, o tiene un límite de tiempo. No se cambió nada. Inténtalo de nuevo o pregunta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This account has no import %1. The command &quot;imports&quot; lists those it has; --account names another one.</source>
        <translation>Esta cuenta no tiene ninguna importación %1. La orden «imports» enumera las que tiene; --account indica otra cuenta.</translation>
    </message>
    <message>
        <source>The database on this computer does not answer just now. While the program runs, it is started again by itself.</source>
        <translation>La base de datos de este ordenador no responde en este momento. Mientras el programa funcione, se vuelve a iniciar sola.</translation>
    </message>
    <message>
        <source>Another program has just taken back this import.</source>
        <translation>Otro programa acaba de deshacer esta importación.</translation>
    </message>
    <message>
        <source>All that Spotify told of this account was deleted meanwhile, so this answer of Spotify&apos;s was not stored.</source>
        <translation>Mientras tanto se borró todo lo que Spotify había dicho de esta cuenta, por eso esta respuesta de Spotify no se guardó.</translation>
    </message>
    <message>
        <source>The server of %1 runs, but what is kept in it is damaged: the database is not there any more. Restore a backup: the command `restore`, with a new --data-dir.</source>
        <translation>El servidor de %1 funciona, pero lo que guarda está dañado: la base de datos ya no existe. Restaura una copia de seguridad: la orden `restore` con un --data-dir nuevo.</translation>
    </message>
    <message>
        <source>This database holds tables of another program, or its list of schema steps is damaged. Nothing was changed. Give this program a database of its own, or restore a backup into an empty one.</source>
        <translation>Esta base de datos contiene tablas de otro programa, o su lista de pasos del esquema está dañada. No se ha cambiado nada. Da a este programa una base de datos propia o restaura una copia de seguridad en una vacía.</translation>
    </message>
    <message>
        <source>The program runs on %1 for another user of this computer, and lets nobody else in meanwhile. Do this as that user, or end the program there first.</source>
        <translation>El programa funciona en %1 para otro usuario de este ordenador y mientras tanto no deja entrar a nadie más. Haz esto como ese usuario, o cierra allí primero el programa.</translation>
    </message>
    <message>
        <source>The disk has too little room for these plays: the import needs about %1, and %2 are free. Nothing was imported. Free some space and try again.</source>
        <translation>El disco tiene muy poco espacio para estas reproducciones: la importación necesita unos %1 y hay %2 libres. No se importó nada. Libera algo de espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Analytics for Spotify (schema %1, this program knows %2). It was left untouched. Install the newer version to open it, or give this one a folder (--data-dir) or a database (--database) of its own.</source>
        <translation>Esta base de datos la creó una versión más nueva de Analytics for Spotify (esquema %1, este programa conoce %2). No se ha tocado. Instala la versión más nueva para abrirla, o da a esta una carpeta (--data-dir) o una base de datos (--database) propias.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host name. Use the name that it was made for in the address, or sslmode=verify-ca.</source>
        <translation>El certificado de %1 es de otro nombre de host. Usa en la dirección el nombre para el que se hizo, o sslmode=verify-ca.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be trusted: its certificate was not accepted. Put the server&apos;s root certificate into ~/.postgresql/root.crt, or use sslmode=require.</source>
        <translation>No se pudo confiar en la conexión cifrada con %1: su certificado no se aceptó. Pon el certificado raíz del servidor en ~/.postgresql/root.crt, o usa sslmode=require.</translation>
    </message>
</context>
<context>
    <name>StoredData</name>
    <message>
        <source>what plays now</source>
        <translation>lo que suena ahora</translation>
    </message>
    <message>
        <source>the last 50 plays</source>
        <translation>las últimas 50 reproducciones</translation>
    </message>
    <message>
        <source>lists of playlists</source>
        <translation>listas de playlists</translation>
    </message>
    <message>
        <source>songs of playlists</source>
        <translation>canciones de playlists</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>pistas</translation>
    </message>
    <message>
        <source>albums</source>
        <translation>álbumes</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>sign-ins, which are renewed every hour</source>
        <translation>inicios de sesión, que se renuevan cada hora</translation>
    </message>
    <message>
        <source>the account&apos;s name</source>
        <translation>el nombre de la cuenta</translation>
    </message>
</context>
<context>
    <name>Unplayable</name>
    <message>
        <source>songs</source>
        <translation>canciones</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>%1 cannot be played now.</source>
        <translation>%1 no se pueden reproducir ahora.</translation>
    </message>
    <message>
        <source>Unplayable songs</source>
        <translation>Canciones no disponibles</translation>
    </message>
    <message>
        <source>Week of %1: %2 unplayable</source>
        <comment>date, songs</comment>
        <translation>Semana del %1: %2 no disponibles</translation>
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
        <translation>%1. Lo que más: %2.</translation>
    </message>
    <message>
        <source>Your last week</source>
        <translation>Tu última semana</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no display to open a window on. The commands work without one: --help lists them; --pictures DIR writes a picture of every page.</source>
        <translation>No hay pantalla en la que abrir una ventana. Las órdenes funcionan sin ella: --help las enumera; --pictures DIR escribe una imagen de cada página.</translation>
    </message>
</context>
<context>
    <name>afs::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Whose listening?</source>
        <translation>¿La música de quién?</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Otra cuenta…</translation>
    </message>
    <message>
        <source>%1 (shown in this window)</source>
        <comment>account</comment>
        <translation>%1 (se muestra en esta ventana)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, account</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show in this window</source>
        <translation>Mostrar en esta ventana</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Iniciar sesión con Spotify…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión otra vez…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>afs::AddPlaylistDialog</name>
    <message>
        <source>Add playlist</source>
        <translation>Añadir playlist</translation>
    </message>
    <message>
        <source>By its link, URI or id</source>
        <translation>Por su enlace, URI o id</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Your playlists</source>
        <translation>Tus playlists</translation>
    </message>
    <message>
        <source>Add the chosen one</source>
        <translation>Añadir la elegida</translation>
    </message>
    <message>
        <source>Asking Spotify for your playlists…</source>
        <translation>Pidiendo tus playlists a Spotify…</translation>
    </message>
    <message>
        <source>Spotify lists no playlist of yours.</source>
        <translation>Spotify no enumera ninguna playlist tuya.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>owner</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>watched already</source>
        <translation>ya vigilada</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>playlist, what is known of it</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Reading the playlist…</source>
        <translation>Leyendo la playlist…</translation>
    </message>
    <message>
        <source>“%1” is watched now.</source>
        <comment>playlist</comment>
        <translation>«%1» ya se vigila.</translation>
    </message>
    <message>
        <source>Or from your playlists</source>
        <translation>O de tus playlists</translation>
    </message>
    <message>
        <source>Of other people: to most apps Spotify does not give their contents</source>
        <translation>De otras personas: Spotify no entrega su contenido a la mayoría de las apps</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>afs::AllTimeBand</name>
    <message>
        <source>Whole history</source>
        <translation>Historial completo</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Mostrar este intervalo</translation>
    </message>
    <message>
        <source>From an export</source>
        <translation>De una exportación</translation>
    </message>
    <message>
        <source>From scanning alone</source>
        <translation>Solo por el escaneo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>afs::Announcer</name>
    <message>
        <source>News of your playlists</source>
        <translation>Novedades de tus playlists</translation>
    </message>
    <message>
        <source>Sign-ins ended</source>
        <translation>Sesiones terminadas</translation>
    </message>
    <message>
        <source>Scanning fails</source>
        <translation>El escaneo falla</translation>
    </message>
    <message>
        <source>Imports are finished</source>
        <translation>Las importaciones han terminado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <comment>news</comment>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>Your last weeks</source>
        <translation>Tus últimas semanas</translation>
    </message>
</context>
<context>
    <name>afs::AppStep</name>
    <message>
        <source>%1 of 32 characters</source>
        <comment>of a client id</comment>
        <translation>%1 de 32 caracteres</translation>
    </message>
    <message>
        <source>Needs Spotify Premium: since March 2026 Spotify lets a program in only through an app that you register yourself, and only with Premium. It takes some minutes, once. Importing works without.</source>
        <translation>Necesita Spotify Premium: desde marzo de 2026 Spotify solo deja entrar a un programa a través de una app que registras tú, y solo con Premium. Lleva unos minutos, una vez. Importar funciona sin ella.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open developer.spotify.com</source>
        <translation>Abrir developer.spotify.com</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copiar la dirección de redirección</translation>
    </message>
    <message>
        <source>Open developer.spotify.com/dashboard, sign in and accept the terms.</source>
        <translation>Abre developer.spotify.com/dashboard, inicia sesión y acepta las condiciones.</translation>
    </message>
    <message>
        <source>Press “Create app”. Name and description: anything. Website: leave it empty.</source>
        <translation>Pulsa «Create app». Nombre y descripción: lo que quieras. Website: déjalo vacío.</translation>
    </message>
    <message>
        <source>Tick “Web API”, accept the terms and press “Save”.</source>
        <translation>Marca «Web API», acepta las condiciones y pulsa «Save».</translation>
    </message>
    <message>
        <source>Somebody else signs in too? Add their name and e-mail under “User Management”, five people at most.</source>
        <translation>¿Inicia sesión alguien más? Añade su nombre y correo en «User Management», cinco personas como máximo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Of the address on this computer that Spotify sends you back to. “any” is right unless Spotify refuses the address.</source>
        <translation>De la dirección de este ordenador a la que Spotify te devuelve. «cualquiera» es lo correcto salvo que Spotify rechace la dirección.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in with Spotify</source>
        <translation>Iniciar sesión con Spotify</translation>
    </message>
    <message>
        <source>Your own Spotify app</source>
        <translation>Tu propia app de Spotify</translation>
    </message>
    <message>
        <source>Renew the sign-in of %1</source>
        <comment>account</comment>
        <translation>Renovar la sesión de %1</translation>
    </message>
    <message>
        <source>Sign in %1 again</source>
        <comment>account</comment>
        <translation>Iniciar otra vez la sesión de %1</translation>
    </message>
    <message>
        <source>32 characters, from the settings of your app</source>
        <translation>32 caracteres, de los ajustes de tu app</translation>
    </message>
    <message>
        <source>Redirect URI: %1, then press “Add”.</source>
        <comment>address</comment>
        <translation>Redirect URI: %1, después pulsa «Add».</translation>
    </message>
    <message>
        <source>The app that is known here serves other people as well: add the name and e-mail address of whoever signs in under User Management of the app, at developer.spotify.com, first.</source>
        <translation>La app que ya se conoce aquí sirve también a otras personas: añade antes en developer.spotify.com, en User Management de la app, el nombre y el correo de quien inicia sesión.</translation>
    </message>
    <message>
        <source>Sign in another account</source>
        <translation>Iniciar sesión con otra cuenta</translation>
    </message>
    <message>
        <source>Somebody else&apos;s? Without the tick they stay in an account of their own, and whoever signs in begins with an empty one.</source>
        <translation>¿Son de otra persona? Sin la marca se quedan en una cuenta propia, y quien inicia sesión empieza con una vacía.</translation>
    </message>
    <message>
        <source>Join the %1 of “%2” with this account</source>
        <comment>plays, local account</comment>
        <translation>Unir %1 de «%2» con esta cuenta</translation>
    </message>
    <message>
        <source>Join what is stored for “%1” with this account</source>
        <comment>local account</comment>
        <translation>Unir lo guardado de «%1» con esta cuenta</translation>
    </message>
    <message>
        <source>A client ID has only the digits 0 to 9 and the letters a to f.</source>
        <translation>Un client ID solo tiene las cifras 0 a 9 y las letras a a f.</translation>
    </message>
    <message>
        <source>That is longer than the 32 characters of a client ID.</source>
        <translation>Es más largo que los 32 caracteres de un client ID.</translation>
    </message>
    <message>
        <source>How do I get a client ID?</source>
        <translation>¿Cómo consigo un client ID?</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings and copy the client ID. The client secret is not needed.</source>
        <translation>Abre los ajustes de la app y copia el client ID. El client secret no hace falta.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>✓ This is a client ID.</source>
        <translation>✓ Esto es un client ID.</translation>
    </message>
</context>
<context>
    <name>afs::BackgroundCard</name>
    <message>
        <source>What goes on without the window?</source>
        <translation>¿Qué sigue sin la ventana?</translation>
    </message>
    <message>
        <source>background tray autostart log-in login close quit</source>
        <translation>segundo plano bandeja inicio automático entrar cerrar salir</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar cuando entro en el sistema</translation>
    </message>
    <message>
        <source>The program starts without a window and stores what you play. It can also be switched off in the desktop&apos;s own settings.</source>
        <translation>El programa se inicia sin ventana y guarda lo que escuchas. También se puede desactivar en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Without one, and before the first sign-in unless it was started at log-in, closing the window ends the program.</source>
        <translation>Donde el escritorio tiene bandeja. Sin ella, y antes del primer inicio de sesión salvo que se iniciara con la sesión del escritorio, cerrar la ventana termina el programa.</translation>
    </message>
</context>
<context>
    <name>afs::CardSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>afs::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más: %1</translation>
    </message>
    <message>
        <source>Table, copy, save</source>
        <translation>Tabla, copiar, guardar</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>Table copied as CSV.</source>
        <translation>Tabla copiada como CSV.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>Guardar CSV</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>afs::CheckStep</name>
    <message>
        <source>This is what is in the files. Nothing is written yet.</source>
        <translation>Esto es lo que hay en los archivos. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>Regla de recuento</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Filas ilegibles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2 new plays count; all of them are kept.</source>
        <translation>%1 de %2 reproducciones nuevas cuentan; se conservan todas.</translation>
    </message>
    <message>
        <source>Unreadable rows (%1)</source>
        <translation>Filas ilegibles (%1)</translation>
    </message>
    <message>
        <source>Import 1 play</source>
        <translation>Importar 1 reproducción</translation>
    </message>
    <message>
        <source>Import %1 plays</source>
        <translation>Importar %1 reproducciones</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importar %1 filas</translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Nada nuevo que importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The history has changed since this was counted; the numbers may be others now.</source>
        <translation>El historial ha cambiado desde que se contó esto; las cifras pueden ser otras ahora.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>With the import this becomes the rule of every page.</source>
        <translation>Con la importación, esta será la regla de todas las páginas.</translation>
    </message>
    <message>
        <source>Nothing is new. Imported anyway, the files are listed, and their plays stay when another import of them is undone.</source>
        <translation>No hay nada nuevo. Si importas los archivos de todos modos, aparecen en la lista y sus reproducciones se conservan cuando se deshace otra importación de ellos.</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>Importar de todos modos</translation>
    </message>
</context>
<context>
    <name>afs::ChipsRow</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>%1. Press to take it off.</source>
        <translation>%1. Pulsa para quitarlo.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
</context>
<context>
    <name>afs::ChooseStep</name>
    <message>
        <source>Drop the zip or its JSON files here</source>
        <translation>Suelta aquí el zip o sus archivos JSON</translation>
    </message>
    <message>
        <source>my_spotify_data.zip, several of them, an unpacked folder, or single files: Streaming_History_Audio_*.json, endsong_*.json, StreamingHistory*.json</source>
        <translation>my_spotify_data.zip, varios de ellos, una carpeta descomprimida o archivos sueltos: Streaming_History_Audio_*.json, endsong_*.json, StreamingHistory*.json</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>No files yet? Spotify sends them on request: open the privacy page of your account, tick “Extended streaming history”, confirm the mail, and wait some days for the link to the zip.</source>
        <translation>¿Aún no tienes archivos? Spotify los envía si los pides: abre la página de privacidad de tu cuenta, marca «Historial de streaming ampliado», confirma el correo y espera unos días el enlace al zip.</translation>
    </message>
    <message>
        <source>Open Spotify&apos;s privacy page</source>
        <translation>Abrir la página de privacidad de Spotify</translation>
    </message>
    <message>
        <source>Choose your listening history</source>
        <translation>Elige tu historial de escucha</translation>
    </message>
    <message>
        <source>Spotify&apos;s files (*.zip *.json)</source>
        <translation>Archivos de Spotify (*.zip *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the unpacked folder</source>
        <translation>Elige la carpeta descomprimida</translation>
    </message>
</context>
<context>
    <name>afs::ClassCountsView</name>
    <message>
        <source>Rows in the files</source>
        <translation>Filas en los archivos</translation>
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
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Per day with music</source>
        <translation>Por día con música</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>At what hour do you listen?</source>
        <translation>¿A qué hora escuchas?</translation>
    </message>
    <message>
        <source>On which weekday?</source>
        <translation>¿Qué día de la semana?</translation>
    </message>
    <message>
        <source>At what hour of which weekday?</source>
        <translation>¿A qué hora de qué día de la semana?</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Plays per day with music</source>
        <translation>Reproducciones por día con música</translation>
    </message>
    <message>
        <source>Time per day with music</source>
        <translation>Tiempo por día con música</translation>
    </message>
    <message>
        <source>Plays per day</source>
        <translation>Reproducciones por día</translation>
    </message>
    <message>
        <source>Time per day</source>
        <translation>Tiempo por día</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message>
        <source>Most days in a row</source>
        <translation>Más días seguidos</translation>
    </message>
    <message>
        <source>Days in a row now</source>
        <translation>Días seguidos ahora</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Plays with at most 30 minutes between them</source>
        <translation>Reproducciones con 30 minutos como mucho entre ellas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltadas</translation>
    </message>
    <message>
        <source>Of all plays of the range, whatever the counting rule</source>
        <translation>De todas las reproducciones del intervalo, sea cual sea la regla de recuento</translation>
    </message>
    <message>
        <source>How do plays end?</source>
        <translation>¿Cómo acaban las reproducciones?</translation>
    </message>
    <message>
        <source>On what do you listen?</source>
        <translation>¿Con qué escuchas?</translation>
    </message>
    <message>
        <source>In which country?</source>
        <translation>¿En qué país?</translation>
    </message>
    <message>
        <source>No import says so for these plays.</source>
        <translation>Ninguna importación lo dice de estas reproducciones.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>afs::CountingCard</name>
    <message>
        <source>What counts as a play?</source>
        <translation>¿Qué cuenta como reproducción?</translation>
    </message>
    <message>
        <source>counting rule skipped short private seconds</source>
        <translation>regla de recuento saltada corta privada segundos</translation>
    </message>
    <message>
        <source>Everything that was played is stored. The rule decides what is counted, in every figure of the program, and can be changed at any time.</source>
        <translation>Todo lo que se ha escuchado está guardado. La regla decide qué cuenta en cada cifra del programa y se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Of your whole history: %1</source>
        <comment>plays and time</comment>
        <translation>De todo tu historial: %1</translation>
    </message>
</context>
<context>
    <name>afs::CoverageCard</name>
    <message>
        <source>Which months are covered?</source>
        <translation>¿Qué meses están cubiertos?</translation>
    </message>
    <message>
        <source>Stored plays by month; hatched where no import reaches</source>
        <translation>Reproducciones guardadas por mes; rayado donde no llega ninguna importación</translation>
    </message>
    <message>
        <source>Choose the import</source>
        <translation>Elegir la importación</translation>
    </message>
</context>
<context>
    <name>afs::CustomRangeDialog</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>afs::DataTable</name>
    <message>
        <source>Copied the first %1 of %2 rows.</source>
        <translation>Copiadas las primeras %1 de %2 filas.</translation>
    </message>
    <message>
        <source>Copied 1 row.</source>
        <translation>Copiada 1 fila.</translation>
    </message>
    <message>
        <source>Copied %1 rows.</source>
        <translation>Copiadas %1 filas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>afs::DatabaseCard</name>
    <message>
        <source>Where is it kept?</source>
        <translation>¿Dónde se guarda?</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>On this computer, in a private PostgreSQL that the program starts and stops by itself.</source>
        <translation>En este ordenador, en un PostgreSQL propio que el programa inicia y detiene por sí mismo.</translation>
    </message>
    <message>
        <source>On a PostgreSQL server of your own. Several computers may share it; one of them scans an account, the others follow.</source>
        <translation>En un servidor PostgreSQL tuyo. Varios ordenadores pueden compartirlo; uno de ellos escanea una cuenta y los demás lo siguen.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <comment>size on disk</comment>
        <translation>Ocupa %1.</translation>
    </message>
    <message>
        <source>PostgreSQL %1.</source>
        <comment>version</comment>
        <translation>PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Backups that were made by themselves, in %1: %2.</source>
        <comment>folder, dates</comment>
        <translation>Copias que se hicieron solas, en %1: %2.</translation>
    </message>
    <message>
        <source>Back up everything to a file</source>
        <translation>Hacer copia de todo en un archivo</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copias de seguridad (*.backup)</translation>
    </message>
    <message>
        <source>Writing, and reading it back…</source>
        <translation>Escribiendo y volviendo a leer…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>This backup is of %1 and holds: plays %2, accounts %3. It takes the place of what is here now, which is kept in a folder of its own in %4. The window closes for a moment. Sign in again afterwards to go on scanning.</source>
        <translation>Esta copia de seguridad es del %1 y contiene: reproducciones %2, cuentas %3. Ocupa el lugar de lo que hay ahora, que se conserva en una carpeta propia en %4. La ventana se cierra un momento. Después, inicia sesión de nuevo para seguir escaneando.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Move everything to a folder</source>
        <translation>Mover todo a una carpeta</translation>
    </message>
    <message>
        <source>The database and its backups move to %1. The window closes, and comes back when everything is there; to another disk it is copied and compared, which may take minutes. If anything goes wrong, everything stays where it is.</source>
        <translation>La base de datos y sus copias de seguridad pasan a %1. La ventana se cierra y vuelve cuando todo está allí; a otro disco se copia y se compara, lo que puede tardar minutos. Si algo sale mal, todo se queda donde está.</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Moverla allí</translation>
    </message>
    <message>
        <source>Backed up and compared: plays %1, accounts %2, rows of all tables %3; %4 in %5. Sign-ins are not in it. “Restore…” brings it back, on this computer or another.</source>
        <translation>Guardado y comparado: reproducciones %1, cuentas %2, filas de todas las tablas %3; %4 en %5. Los inicios de sesión no están incluidos. «Restaurar…» lo trae de vuelta, en este equipo o en otro.</translation>
    </message>
    <message>
        <source>database PostgreSQL folder size disk server backup back up restore move copy</source>
        <translation>base de datos PostgreSQL carpeta tamaño disco servidor copia de seguridad respaldo restaurar mover copiar</translation>
    </message>
    <message>
        <source>It takes %1: what is stored, PostgreSQL&apos;s own files and the daily backups.</source>
        <comment>size on disk</comment>
        <translation>Ocupa %1: lo que está guardado, los archivos propios de PostgreSQL y las copias diarias.</translation>
    </message>
</context>
<context>
    <name>afs::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>%1 (Alt+Down)</source>
        <comment>what a click does, and its key</comment>
        <translation>%1 (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Not a whole date. Write it as in %1.</source>
        <translation>No es una fecha completa. Escríbela como %1.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a date</comment>
        <translation>Hoy, %1</translation>
    </message>
</context>
<context>
    <name>afs::DaysCard</name>
    <message>
        <source>When is a day?</source>
        <translation>¿Cuándo es un día?</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <comment>time zone</comment>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>What is stored are moments. The zone decides on which day and at which hour each of them is counted.</source>
        <translation>Se guardan instantes. La zona decide en qué día y a qué hora cuenta cada uno.</translation>
    </message>
    <message>
        <source>time zone hours midnight travel night week calendar Monday Sunday</source>
        <translation>zona horaria horas medianoche viaje noche semana calendario lunes domingo</translation>
    </message>
    <message>
        <source>Midnight (%1)</source>
        <comment>time of day</comment>
        <translation>Medianoche (%1)</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>Un día empieza a las</translation>
    </message>
    <message>
        <source>What is played before that hour counts for the day before, on every page and in reports: a long evening stays one day. The hours of the clock stay as they are.</source>
        <translation>Lo que se reproduce antes de esa hora cuenta para el día anterior, en todas las páginas y en los informes: una noche larga sigue siendo un día. Las horas del reloj quedan como están.</translation>
    </message>
    <message>
        <source>As in your country (%1)</source>
        <comment>weekday</comment>
        <translation>Como en tu país (%1)</translation>
    </message>
    <message>
        <source>A week begins on</source>
        <translation>Una semana empieza el</translation>
    </message>
</context>
<context>
    <name>afs::DeletedPart</name>
    <message>
        <source>Deleted plays</source>
        <translation>Reproducciones eliminadas</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>%1 deleted. No import and no scan brings them back; only you can.</source>
        <comment>plays</comment>
        <translation>%1 eliminadas. Ninguna importación ni ningún escaneo las recupera; solo tú puedes.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No play is deleted</source>
        <translation>No hay ninguna reproducción eliminada</translation>
    </message>
    <message>
        <source>What you delete on the page History is listed here, and can be restored.</source>
        <translation>Lo que elimines en la página Historial aparece aquí y se puede restaurar.</translation>
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
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Reproducida</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Played for</source>
        <translation>Reproducido durante</translation>
    </message>
</context>
<context>
    <name>afs::DeletionCard</name>
    <message>
        <source>DELETE</source>
        <comment>what has to be typed before everything is deleted</comment>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>The database: plays %1, imports %2, playlists %3, accounts %4.</source>
        <translation>La base de datos: reproducciones %1, importaciones %2, playlists %3, cuentas %4.</translation>
    </message>
    <message>
        <source>How do I delete everything?</source>
        <translation>¿Cómo lo borro todo?</translation>
    </message>
    <message>
        <source>delete remove erase privacy data reset uninstall</source>
        <translation>borrar eliminar privacidad datos restablecer desinstalar</translation>
    </message>
    <message>
        <source>Everything that the program keeps, of all accounts, for good. What you exported or backed up to a place of your own stays there.</source>
        <translation>Todo lo que guarda el programa, de todas las cuentas, para siempre. Lo que exportaste o copiaste a un lugar tuyo se queda allí.</translation>
    </message>
    <message>
        <source>Type %1 to agree</source>
        <translation>Escribe %1 para confirmar</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Borrarlo todo…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Delete everything for good</source>
        <translation>Borrarlo todo para siempre</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Signing out and deleting…</source>
        <translation>Cerrando sesión y borrando…</translation>
    </message>
    <message>
        <source>This goes:</source>
        <translation>Esto se borra:</translation>
    </message>
    <message>
        <source>The database, whatever it holds.</source>
        <translation>La base de datos, contenga lo que contenga.</translation>
    </message>
    <message>
        <source>The sign-ins at Spotify, from the keyring too.</source>
        <translation>Los inicios de sesión en Spotify, también del llavero.</translation>
    </message>
    <message>
        <source>The settings, the start at log-in, and the logs.</source>
        <translation>Los ajustes, el inicio al entrar y los registros.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <comment>folders</comment>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>The database stays on its server (%1): whoever runs that can delete it there.</source>
        <translation>La base de datos se queda en su servidor (%1): quien lo administra puede borrarla allí.</translation>
    </message>
    <message>
        <source>The program ends then. This cannot be undone.</source>
        <translation>Después termina el programa. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>afs::Desktop</name>
    <message>
        <source>Opening the database…</source>
        <translation>Abriendo la base de datos…</translation>
    </message>
    <message>
        <source>The import is finished: %1 are stored now.</source>
        <translation>La importación ha terminado: ahora hay %1.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Borrándolo todo…</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Todo está borrado</translation>
    </message>
    <message>
        <source>Nothing of yours is left here. Close this window to end the program.</source>
        <translation>Aquí no queda nada tuyo. Cierra esta ventana para terminar el programa.</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>No se pudo borrar todo</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end, or cancel it.</source>
        <translation>Hay una importación en curso. Espera a que termine o cancélala.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia de seguridad está restaurada.</translation>
    </message>
    <message>
        <source>The backup is restored. What was here before is kept in %1.</source>
        <comment>folder</comment>
        <translation>La copia de seguridad está restaurada. Lo que había antes se conserva en %1.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>No se ha restaurado nada</translation>
    </message>
    <message>
        <source>Copying the database, and comparing: %1</source>
        <comment>per cent</comment>
        <translation>Copiando la base de datos y comparando: %1</translation>
    </message>
    <message>
        <source>Moving the database…</source>
        <translation>Moviendo la base de datos…</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>No se ha movido nada</translation>
    </message>
    <message>
        <source>Everything was moved. %1 could not be deleted; delete it by hand.</source>
        <translation>Todo se ha movido. No se ha podido borrar %1; bórralo a mano.</translation>
    </message>
    <message>
        <source>The database is in its new place</source>
        <translation>La base de datos está en su nuevo lugar</translation>
    </message>
    <message>
        <source>The program broke off the last time. What was stored is safe.</source>
        <translation>El programa se interrumpió la última vez. Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Asking this desktop&apos;s keyring for the password of the database. If it is locked, it asks you to unlock it…</source>
        <translation>Se pide al llavero de este escritorio la contraseña de la base de datos. Si está bloqueado, te pide que lo desbloquees…</translation>
    </message>
    <message>
        <source>Use the database on this computer</source>
        <translation>Usar la base de datos de este ordenador</translation>
    </message>
    <message>
        <source>Begin in another folder…</source>
        <translation>Empezar en otra carpeta…</translation>
    </message>
    <message>
        <source>Begin in another folder</source>
        <translation>Empezar en otra carpeta</translation>
    </message>
    <message>
        <source>Plays are being deleted, or taken back. Wait for the end, or stop it.</source>
        <translation>Se están borrando o recuperando reproducciones. Espera a que termine, o detenlo.</translation>
    </message>
    <message>
        <source>The end of the program stopped a deletion: %1 were to go, and none is deleted.</source>
        <comment>plays</comment>
        <translation>El fin del programa detuvo un borrado: se iban a borrar %1, y no se ha borrado ninguna.</translation>
    </message>
    <message>
        <source>The end of the program stopped taking deleted plays back. What is not back is still among the deleted plays.</source>
        <translation>El fin del programa detuvo la recuperación de reproducciones eliminadas. Lo que no se ha recuperado sigue entre las reproducciones eliminadas.</translation>
    </message>
    <message>
        <source>The program ended before an import was taken back: it is still there, with all its plays.</source>
        <translation>El programa terminó antes de que se anulara una importación: sigue ahí, con todas sus reproducciones.</translation>
    </message>
</context>
<context>
    <name>afs::DetailHead</name>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Filter all pages by this</source>
        <translation>Filtrar todas las páginas por esto</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>Search in Spotify</source>
        <translation>Buscar en Spotify</translation>
    </message>
    <message>
        <source>First play</source>
        <translation>Primera reproducción</translation>
    </message>
    <message>
        <source>Last play</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <source>Streak now</source>
        <translation>Racha actual</translation>
    </message>
    <message>
        <source>Best month</source>
        <translation>Mejor mes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltadas</translation>
    </message>
    <message>
        <source>%1 of %2 starts whose end is known, whatever the counting rule</source>
        <comment>numbers</comment>
        <translation>%1 de %2 inicios cuyo final se conoce, sea cual sea la regla de recuento</translation>
    </message>
    <message>
        <source>Of all time</source>
        <translation>De todo el tiempo</translation>
    </message>
    <message>
        <source>In this range: %1</source>
        <comment>dates</comment>
        <translation>En este intervalo: %1</translation>
    </message>
</context>
<context>
    <name>afs::DetailPage</name>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Listening time</source>
        <translation>Tiempo de escucha</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Share of what you play</source>
        <translation>Parte de lo que escuchas</translation>
    </message>
    <message>
        <source>Show the ranking</source>
        <translation>Mostrar la clasificación</translation>
    </message>
    <message>
        <source>How much, over time?</source>
        <translation>¿Cuánto, a lo largo del tiempo?</translation>
    </message>
    <message>
        <source>Who stands beside it?</source>
        <translation>¿Quién está al lado?</translation>
    </message>
    <message>
        <source>Its days</source>
        <translation>Sus días</translation>
    </message>
    <message>
        <source>How did its rank go?</source>
        <translation>¿Cómo ha ido su puesto?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Which tracks?</source>
        <translation>¿Qué pistas?</translation>
    </message>
    <message>
        <source>Which albums?</source>
        <translation>¿Qué álbumes?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <source>On which devices?</source>
        <translation>¿En qué dispositivos?</translation>
    </message>
    <message>
        <source>In which countries?</source>
        <translation>¿En qué países?</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>figure</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>of how many</comment>
        <translation>%1 · nuevo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>places, of how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in days</source>
        <translation>%1 en días</translation>
    </message>
    <message>
        <source>Plays by hour of the day</source>
        <translation>Reproducciones por hora del día</translation>
    </message>
    <message>
        <source>Time by hour of the day</source>
        <translation>Tiempo por hora del día</translation>
    </message>
    <message>
        <source>Rank by week, the first on top</source>
        <translation>Puesto por semana, el primero arriba</translation>
    </message>
    <message>
        <source>Rank by month, the first on top</source>
        <translation>Puesto por mes, el primero arriba</translation>
    </message>
    <message>
        <source>A longer range shows how the rank went.</source>
        <translation>Un intervalo más largo muestra cómo ha ido el puesto.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>No album of these plays is known.</source>
        <translation>No se conoce el álbum de estas reproducciones.</translation>
    </message>
    <message>
        <source>Nothing is known of this. Extended dumps say it.</source>
        <translation>No se sabe nada de esto. La exportación ampliada lo dice.</translation>
    </message>
    <message>
        <source>All of them: %1</source>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>%1 · same as %2</source>
        <comment>of how many, compared period</comment>
        <translation>%1 · igual que %2</translation>
    </message>
</context>
<context>
    <name>afs::DiagnosticsCard</name>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>diagnostics requests blocks limits log help support error</source>
        <translation>diagnóstico peticiones bloqueos límites registro ayuda error</translation>
    </message>
    <message>
        <source>The copy says how the program, its database and its scanning stand. No name, address, folder or sign-in is in it.</source>
        <translation>La copia dice cómo están el programa, su base de datos y el escaneo. No contiene nombres, direcciones, carpetas ni sesiones.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>After an outage, asked again from %1: %2</source>
        <comment>time, what</comment>
        <translation>Tras una interrupción, se vuelve a preguntar desde %1: %2</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1: %2</source>
        <comment>time, what</comment>
        <translation>Spotify pide esperar hasta %1: %2</translation>
    </message>
</context>
<context>
    <name>afs::DoneStep</name>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Imported; no play was new</source>
        <translation>Importado; ninguna reproducción era nueva</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>plays</comment>
        <translation>%1 añadidas</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>Check the next files</source>
        <translation>Comprobar los siguientes archivos</translation>
    </message>
    <message>
        <source>Stored, podcasts and plays without a name among them: %1 before, %2 now. It took %3 s.</source>
        <translation>Guardadas, incluidos podcasts y reproducciones sin nombre: %1 antes, %2 ahora. Tardó %3 s.</translation>
    </message>
    <message>
        <source>%1 Everything is as if the import had not been made.</source>
        <comment>what went</comment>
        <translation>%1 Todo está como si la importación no se hubiera hecho.</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
</context>
<context>
    <name>afs::DropOverlay</name>
    <message>
        <source>Drop to check what is in it</source>
        <translation>Suelta para comprobar qué contiene</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>No se escribe nada antes de que lo digas.</translation>
    </message>
</context>
<context>
    <name>afs::EventsCard</name>
    <message>
        <source>What changed?</source>
        <translation>¿Qué cambió?</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>afs::FailedStep</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>No ha funcionado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Elegir otros archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Fill from an export…</source>
        <translation>Rellenar con una exportación…</translation>
    </message>
    <message>
        <source>What may be missing?</source>
        <translation>¿Qué puede faltar?</translation>
    </message>
    <message>
        <source>No gap is known. When the computer sleeps, is offline or you play more than 50 songs between two scans, it is written down here instead of being passed over.</source>
        <translation>No se conoce ningún hueco. Cuando el ordenador se suspende, no hay conexión o escuchas más de 50 canciones entre dos escaneos, se anota aquí en lugar de pasarlo por alto.</translation>
    </message>
    <message>
        <source>Every gap has been filled.</source>
        <translation>Se han rellenado todos los huecos.</translation>
    </message>
    <message>
        <source>Charts show them hatched; the next export from Spotify fills them.</source>
        <translation>Los gráficos los muestran rayados; la próxima exportación de Spotify los rellena.</translation>
    </message>
    <message>
        <source>One gap is open; perhaps nothing is missing.</source>
        <translation>Hay un hueco abierto; quizá no falte nada.</translation>
    </message>
    <message>
        <source>%1 gaps are open; perhaps nothing is missing.</source>
        <translation>Hay %1 huecos abiertos; quizá no falte nada.</translation>
    </message>
    <message>
        <source>One gap is open, with about %1 missing.</source>
        <comment>plays</comment>
        <translation>Hay un hueco abierto en el que faltan unas %1.</translation>
    </message>
    <message>
        <source>%1 gaps are open, with about %2 missing.</source>
        <comment>gaps, plays</comment>
        <translation>Hay %1 huecos abiertos en los que faltan unas %2.</translation>
    </message>
</context>
<context>
    <name>afs::GapsModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Plays missing</source>
        <translation>Reproducciones que faltan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a gap</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>a gap</comment>
        <translation>Rellenado</translation>
    </message>
</context>
<context>
    <name>afs::HeaderStrip</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Earlier range</source>
        <translation>Intervalo anterior</translation>
    </message>
    <message>
        <source>Later range</source>
        <translation>Intervalo posterior</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Contar por</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Filters %1</source>
        <translation>Filtros %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters, %1 active</source>
        <translation>Filtros, %1 activos</translation>
    </message>
    <message>
        <source>Date range: %1</source>
        <translation>Intervalo de fechas: %1</translation>
    </message>
    <message>
        <source>Date range: not known yet</source>
        <translation>Intervalo de fechas: aún desconocido</translation>
    </message>
    <message>
        <source>Your history is being read.</source>
        <translation>Se está leyendo tu historial.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Artist, album or track…</source>
        <translation>Artista, álbum o pista…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Rank and draw by plays or by listening time</source>
        <translation>Ordenar y dibujar por reproducciones o por tiempo de escucha</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search…  %1</source>
        <comment>keys</comment>
        <translation>Buscar…  %1</translation>
    </message>
    <message>
        <source>Choose a date range</source>
        <translation>Elegir un periodo</translation>
    </message>
</context>
<context>
    <name>afs::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>afs::HistoryModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Played for</source>
        <translation>Reproducido durante</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Conocido por</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Nobody knows for how long it was played.</source>
        <translation>Nadie sabe cuánto tiempo sonó.</translation>
    </message>
</context>
<context>
    <name>afs::HistoryPage</name>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Jump to date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>first and last visible row, all rows</comment>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>Sort by day to jump to a date.</source>
        <translation>Ordene por día para saltar a una fecha.</translation>
    </message>
</context>
<context>
    <name>afs::ImportDialog</name>
    <message>
        <source>Import listening history</source>
        <translation>Importar historial de escucha</translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation>1 Elegir</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 Comprobar</translation>
    </message>
    <message>
        <source>3 Import</source>
        <translation>3 Importar</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 Listo</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>All or nothing: when it is cancelled or interrupted, nothing is added.</source>
        <translation>Todo o nada: si se cancela o se interrumpe, no se añade nada.</translation>
    </message>
    <message>
        <source>%1 is checked. Nothing is written yet.</source>
        <translation>%1 está comprobado. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Import finished. %1</source>
        <translation>Importación terminada. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Cancelado. No se añadió nada.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Nothing is written by this.</source>
        <translation>Con esto no se escribe nada.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Import report.txt</source>
        <translation>Informe de importación.txt</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
</context>
<context>
    <name>afs::ImportProgressCard</name>
    <message>
        <source>An import is under way</source>
        <translation>Hay una importación en curso</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Ver la importación</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
</context>
<context>
    <name>afs::ImportService</name>
    <message>
        <source>Another import is still at work. Wait for it, or cancel it first.</source>
        <translation>Otra importación sigue en marcha. Espera a que acabe, o cancélala antes.</translation>
    </message>
    <message>
        <source>Nothing was checked yet. Choose the files first.</source>
        <translation>Aún no se ha comprobado nada. Elige primero los archivos.</translation>
    </message>
    <message>
        <source>It is not known any more which files this import was made of. Choose them again.</source>
        <translation>Ya no se sabe de qué archivos era esta importación. Elígelos de nuevo.</translation>
    </message>
</context>
<context>
    <name>afs::ImportYearsModel</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>New that count</source>
        <translation>Nuevas que cuentan</translation>
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
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New plays</source>
        <translation>Reproducciones nuevas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Abarca</translation>
    </message>
</context>
<context>
    <name>afs::ImportsPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contadas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Importar otra vez…</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>its number</comment>
        <translation>Importación %1</translation>
    </message>
    <message>
        <source>these rows were in it, none is kept because of it</source>
        <translation>estas filas estaban en ella, ninguna se conserva por ella</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>plays</comment>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>The list of imports could not be read</source>
        <translation>No se pudo leer la lista de importaciones</translation>
    </message>
</context>
<context>
    <name>afs::InvalidRowsModel</name>
    <message>
        <source>rest of the file</source>
        <translation>resto del archivo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>the zip or folder of a file</comment>
        <translation>Paquete</translation>
    </message>
</context>
<context>
    <name>afs::KeysCard</name>
    <message>
        <source>Which keys?</source>
        <translation>¿Qué teclas?</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>teclado atajos</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <source>All shortcuts…</source>
        <translation>Todos los atajos…</translation>
    </message>
</context>
<context>
    <name>afs::KpiCard</name>
    <message>
        <source>up %1</source>
        <translation>sube %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>baja %1</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Plays that are not counted</source>
        <translation>Reproducciones que no cuentan</translation>
    </message>
    <message>
        <source>%1 of %2 stored plays count. %3</source>
        <comment>counted, stored, what the rule is</comment>
        <translation>Cuentan %1 de %2 reproducciones guardadas. %3</translation>
    </message>
</context>
<context>
    <name>afs::LinkedAccounts</name>
    <message>
        <source>The sign-in is no longer in the keyring of this desktop. Sign in again.</source>
        <translation>La sesión ya no está en el llavero de este escritorio. Inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>This account was never signed in, so there is nothing to renew.</source>
        <translation>Esta cuenta nunca inició sesión, así que no hay nada que renovar.</translation>
    </message>
</context>
<context>
    <name>afs::LiveStatus</name>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>No play is stored yet.</source>
        <translation>Aún no hay ninguna reproducción guardada.</translation>
    </message>
    <message>
        <source>%1 stored
Newest: %2</source>
        <comment>plays, a time or a date</comment>
        <translation>%1 guardadas
La más nueva: %2</translation>
    </message>
    <message>
        <source>Invented demo data
%1</source>
        <translation>Datos de muestra inventados
%1</translation>
    </message>
    <message>
        <source>An import is under way: %1</source>
        <comment>per cent</comment>
        <translation>Hay una importación en curso: %1</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>Hay una importación en curso.</translation>
    </message>
</context>
<context>
    <name>afs::LookCard</name>
    <message>
        <source>How does it look?</source>
        <translation>¿Qué aspecto tiene?</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>appearance colours theme style contrast motion animation accessibility</source>
        <translation>aspecto colores tema estilo contraste movimiento animación accesibilidad</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>“Like the system” follows the desktop while the program runs, a palette of high contrast too. Nothing moves by itself: there are no animations.</source>
        <translation>«Como el sistema» sigue al escritorio mientras el programa funciona, también una paleta de contraste alto. Nada se mueve por sí solo: no hay animaciones.</translation>
    </message>
</context>
<context>
    <name>afs::LookupsCard</name>
    <message>
        <source>How much is known of your songs?</source>
        <translation>¿Cuánto se sabe de tus canciones?</translation>
    </message>
    <message>
        <source>Requests a day, at most</source>
        <translation>Peticiones al día, como máximo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>For looking up songs alone; scanning has its own. None: nothing is looked up.</source>
        <translation>Solo para buscar datos de canciones; el escaneo tiene las suyas. Ninguna: no se busca nada.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait until %1; it goes on by itself.</source>
        <comment>time of day</comment>
        <translation>Spotify pide esperar hasta %1; después sigue solo.</translation>
    </message>
    <message>
        <source>Songs known</source>
        <translation>Canciones conocidas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number, per cent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Still to be asked for</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>Not at Spotify any more</source>
        <translation>Ya no están en Spotify</translation>
    </message>
    <message>
        <source>Their plays stay as the export tells them.</source>
        <translation>Sus reproducciones quedan como constan en la exportación.</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Peticiones hoy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, at most</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A day of these begins at midnight UTC.</source>
        <translation>Un día de estos empieza a medianoche UTC.</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Próxima petición</translation>
    </message>
</context>
<context>
    <name>afs::MainWindow</name>
    <message>
        <source>The other account has a library of its own.</source>
        <translation>La otra cuenta tiene su propia biblioteca.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Datos de muestra</translation>
    </message>
</context>
<context>
    <name>afs::MarketChoice</name>
    <message>
        <source>Where do you listen? Without a country Spotify does not say what it plays.</source>
        <translation>¿Dónde escuchas? Sin un país, Spotify no dice qué reproduce.</translation>
    </message>
    <message>
        <source>Playable in</source>
        <translation>Disponible en</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Elige un país</translation>
    </message>
</context>
<context>
    <name>afs::NewsCard</name>
    <message>
        <source>Songs of my playlists went dark or came back</source>
        <translation>Canciones de mis playlists desaparecieron o volvieron</translation>
    </message>
    <message>
        <source>A sign-in ended</source>
        <translation>Una sesión ha terminado</translation>
    </message>
    <message>
        <source>Nothing could be scanned for two hours</source>
        <translation>No se ha podido escanear nada en dos horas</translation>
    </message>
    <message>
        <source>An import is finished</source>
        <translation>Una importación ha terminado</translation>
    </message>
    <message>
        <source>What may the desktop tell me?</source>
        <translation>¿Qué puede avisarme el escritorio?</translation>
    </message>
    <message>
        <source>notifications messages alerts</source>
        <translation>notificaciones mensajes avisos</translation>
    </message>
    <message>
        <source>How my last week was, once a week</source>
        <translation>Cómo fue mi última semana, una vez por semana</translation>
    </message>
    <message>
        <source>Of each kind at most one in ten minutes, none while you look at the window, and none for single plays.</source>
        <translation>De cada tipo, como mucho una cada diez minutos, ninguna mientras miras la ventana y ninguna por reproducciones sueltas.</translation>
    </message>
</context>
<context>
    <name>afs::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>afs::OnPlaylistsCard</name>
    <message>
        <source>On which playlists?</source>
        <translation>¿En qué playlists?</translation>
    </message>
    <message>
        <source>On none of the playlists that are watched.</source>
        <translation>En ninguna de las playlists vigiladas.</translation>
    </message>
    <message>
        <source>No playlist is watched yet.</source>
        <translation>Aún no se vigila ninguna playlist.</translation>
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
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Listening time</source>
        <translation>Tiempo de escucha</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>How much do you listen?</source>
        <translation>¿Cuánto escuchas?</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>Tus días</translation>
    </message>
    <message>
        <source>Who most?</source>
        <translation>¿A quién escuchas más?</translation>
    </message>
    <message>
        <source>What most?</source>
        <translation>¿Qué escuchas más?</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation>¿Quién es nuevo?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>What was last?</source>
        <translation>¿Qué fue lo último?</translation>
    </message>
    <message>
        <source>Newest plays</source>
        <translation>Reproducciones más recientes</translation>
    </message>
    <message>
        <source>All plays</source>
        <translation>Todas las reproducciones</translation>
    </message>
    <message>
        <source>%1 in days</source>
        <translation>%1 en días</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Plays by hour of the day</source>
        <translation>Reproducciones por hora del día</translation>
    </message>
    <message>
        <source>Time by hour of the day</source>
        <translation>Tiempo por hora del día</translation>
    </message>
    <message>
        <source>Heard for the first time in this range</source>
        <translation>Escuchado por primera vez en este intervalo</translation>
    </message>
    <message>
        <source>In all time everybody was new. Choose a shorter range.</source>
        <translation>En todo el tiempo, todos fueron nuevos. Elige un intervalo más corto.</translation>
    </message>
    <message>
        <source>Nobody was new in this range.</source>
        <translation>Nadie fue nuevo en este intervalo.</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message>
        <source>Show these artists</source>
        <translation>Mostrar estos artistas</translation>
    </message>
    <message>
        <source>Show these tracks</source>
        <translation>Mostrar estas pistas</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>artists</comment>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>tracks</comment>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>Your history begins in this range: who was new in it cannot be told.</source>
        <translation>Tu historial empieza en este intervalo: no se puede saber quién era nuevo.</translation>
    </message>
</context>
<context>
    <name>afs::PaceCard</name>
    <message>
        <source>How often is it scanned?</source>
        <translation>¿Cada cuánto se escanea?</translation>
    </message>
    <message>
        <source>scanning interval minutes mode country market player requests</source>
        <translation>escaneo intervalo minutos modo país mercado reproductor peticiones</translation>
    </message>
    <message>
        <source>At most every</source>
        <translation>Como mucho cada</translation>
    </message>
    <message>
        <source>At least every</source>
        <translation>Al menos cada</translation>
    </message>
    <message>
        <source>Mode, accounts and pauses…</source>
        <translation>Modo, cuentas y pausas…</translation>
    </message>
    <message>
        <source>Country of the playlists…</source>
        <translation>País de las playlists…</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Spotify lists the last 50 plays. When you play a lot, it looks sooner, so that none slips out.</source>
        <translation>Spotify muestra las últimas 50 reproducciones. Cuando escuchas mucho se mira antes, para que ninguna se pierda.</translation>
    </message>
    <message>
        <source>On a quiet day that is 1 request to Spotify.</source>
        <translation>En un día tranquilo es 1 petición a Spotify.</translation>
    </message>
    <message>
        <source>On a quiet day that is %1 requests to Spotify.</source>
        <translation>En un día tranquilo son %1 peticiones a Spotify.</translation>
    </message>
</context>
<context>
    <name>afs::Page</name>
    <message>
        <source>Your history could not be read</source>
        <translation>No se pudo leer tu historial</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí aún no hay nada</translation>
    </message>
    <message>
        <source>Drop the zip that Spotify sent you on this window, or look at invented data first.</source>
        <translation>Suelta en esta ventana el zip que te envió Spotify, o mira primero datos inventados.</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Importar tu historial…</translation>
    </message>
    <message>
        <source>Show demo data</source>
        <translation>Mostrar datos de muestra</translation>
    </message>
    <message>
        <source>Nothing counts under this rule</source>
        <translation>Con esta regla no cuenta nada</translation>
    </message>
    <message>
        <source>Plays are stored, but the counting rule leaves all of them out. View, Counting rule has others.</source>
        <translation>Hay reproducciones guardadas, pero la regla de recuento las excluye todas. En Ver, Regla de recuento hay otras.</translation>
    </message>
    <message>
        <source>Count every start</source>
        <translation>Contar cada inicio</translation>
    </message>
    <message>
        <source>Nothing was played in this range</source>
        <translation>No se reprodujo nada en este intervalo</translation>
    </message>
    <message>
        <source>There are plays at other times.</source>
        <translation>Hay reproducciones en otros momentos.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nada pasa los filtros</translation>
    </message>
    <message>
        <source>There are plays in this range, but none of them passes all filters.</source>
        <translation>Hay reproducciones en este intervalo, pero ninguna pasa todos los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>This is not in your history any more</source>
        <translation>Esto ya no está en tu historial</translation>
    </message>
    <message>
        <source>What told of it was undone or deleted.</source>
        <translation>Lo que daba cuenta de ello se deshizo o se borró.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Drop the zip that Spotify sent you on this window.</source>
        <translation>Suelta en esta ventana el zip que te envió Spotify.</translation>
    </message>
    <message>
        <source>An import is under way</source>
        <translation>Hay una importación en curso</translation>
    </message>
    <message>
        <source>What it brings is shown here once it is checked and imported.</source>
        <translation>Lo que traiga se verá aquí en cuanto esté comprobado e importado.</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Ver la importación</translation>
    </message>
</context>
<context>
    <name>afs::PagePictures</name>
    <message>
        <source>The page %1 was not ready after a minute, so there is no picture of it.</source>
        <translation>La página %1 no estaba lista tras un minuto, así que no hay imagen de ella.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
</context>
<context>
    <name>afs::PageStack</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>afs::Palette</name>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistEventsModel</name>
    <message>
        <source>Seen on</source>
        <translation>Visto el</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <translation>Canción desconocida</translation>
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
        <translation>Contenido retenido por Spotify</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Aún sin escanear</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>All playlists</source>
        <translation>Todas las playlists</translation>
    </message>
    <message>
        <source>%1, not known what plays</source>
        <comment>entries</comment>
        <translation>%1, sin saber cuáles suenan</translation>
    </message>
    <message>
        <source>%1, %2 unplayable</source>
        <comment>entries, a number</comment>
        <translation>%1, %2 no disponibles</translation>
    </message>
    <message>
        <source>Missing at Spotify</source>
        <translation>Falta en Spotify</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistPart</name>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Songs by the week of their last play, of all time</source>
        <translation>Canciones por la semana de su última reproducción, de todo el tiempo</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>¿Con qué frecuencia?</translation>
    </message>
    <message>
        <source>Songs by their plays in this range</source>
        <translation>Canciones por sus reproducciones en este intervalo</translation>
    </message>
    <message>
        <source>What is on no list?</source>
        <translation>¿Qué no está en ninguna lista?</translation>
    </message>
    <message>
        <source>Most played in this range, and on none of these playlists</source>
        <translation>Lo más escuchado en este intervalo que no está en ninguna de estas playlists</translation>
    </message>
    <message>
        <source>What is on it?</source>
        <translation>¿Qué contiene?</translation>
    </message>
    <message>
        <source>Which songs</source>
        <translation>Qué canciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nunca reproducidas</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>All playlists</source>
        <translation>Todas las playlists</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>owner</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>aún sin escanear</translation>
    </message>
    <message>
        <source>Songs that are on it several times, or on several playlists, count once.</source>
        <translation>Las canciones que están varias veces, o en varias playlists, cuentan una vez.</translation>
    </message>
    <message>
        <source>Ever played</source>
        <translation>Alguna vez reproducidas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number, per cent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plays in this range</source>
        <translation>Reproducciones en este intervalo</translation>
    </message>
    <message>
        <source>Share of your plays</source>
        <translation>Parte de tus reproducciones</translation>
    </message>
    <message>
        <source>How many of all plays in this range are of songs that are on it.</source>
        <translation>Cuántas de todas las reproducciones de este intervalo son de canciones que contiene.</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>reproducciones</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>song, plays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything that was played is on a list.</source>
        <translation>Todo lo reproducido está en alguna lista.</translation>
    </message>
    <message>
        <source>Everything that was played in this range is on a list.</source>
        <translation>Todo lo reproducido en este intervalo está en alguna lista.</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>Every song of it was played at least once.</source>
        <translation>Todas sus canciones se han reproducido al menos una vez.</translation>
    </message>
    <message>
        <source>Every song of it can be played.</source>
        <translation>Todas sus canciones están disponibles.</translation>
    </message>
    <message>
        <source>No song of it is known to be unplayable.</source>
        <translation>No se sabe de ninguna de sus canciones que no esté disponible.</translation>
    </message>
    <message>
        <source>Its songs are known after its first scan.</source>
        <translation>Sus canciones se conocen tras el primer escaneo.</translation>
    </message>
    <message>
        <source>There is no song on it.</source>
        <translation>No contiene ninguna canción.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Songs that Spotify does not play any more.</source>
        <translation>Canciones que Spotify ya no reproduce.</translation>
    </message>
    <message>
        <source>%1 requests a scan, so one a day at most</source>
        <translation>%1 peticiones por escaneo, así que uno al día como mucho</translation>
    </message>
    <message>
        <source>Show the plays</source>
        <translation>Mostrar las reproducciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>playlist, which of its songs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When were the songs last played?</source>
        <translation>¿Cuándo se escucharon por última vez las canciones?</translation>
    </message>
    <message>
        <source>last scan: %1</source>
        <comment>a time or a date</comment>
        <translation>último escaneo: %1</translation>
    </message>
    <message>
        <source>This playlist is no longer among your playlists at Spotify, since %1. It is scanned all the same.</source>
        <comment>a time or a date</comment>
        <translation>Esta lista ya no está entre tus listas en Spotify desde %1. Se escanea de todos modos.</translation>
    </message>
    <message>
        <source>Missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account.</source>
        <comment>a time or a date</comment>
        <translation>Falta en Spotify desde %1: ya no está entre tus playlists, ya no existe, o no se muestra a esta cuenta.</translation>
    </message>
    <message>
        <source>Missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account. What is told of it here is as it was last scanned.</source>
        <comment>a time or a date</comment>
        <translation>Falta en Spotify desde %1: ya no está entre tus playlists, ya no existe, o no se muestra a esta cuenta. Lo que se ve aquí es lo que había en la última consulta.</translation>
    </message>
    <message>
        <source>This playlist is no longer followed: it is neither yours nor one that you edit together with others any more, and of those Spotify does not give the contents to personal apps. What is told of it here is as it was last scanned.</source>
        <translation>Esta playlist ya no se sigue: ya no es tuya ni la editas con otras personas, y de esas Spotify no da el contenido a las apps personales. Lo que se ve aquí es lo que había en la última consulta.</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistService</name>
    <message>
        <source>Spotify does not give this playlist&apos;s contents to personal apps. It stays in the list, without its songs.</source>
        <translation>Spotify no da el contenido de esta playlist a las apps personales. Se queda en la lista, sin sus canciones.</translation>
    </message>
    <message>
        <source>Spotify shows no such playlist to this account: it does not exist, it is private, or Spotify made it.</source>
        <translation>Spotify no muestra tal playlist a esta cuenta: no existe, es privada o la hizo Spotify.</translation>
    </message>
    <message>
        <source>This is no playlist. Give the link of one (Share, Copy link to playlist), its spotify:playlist: address, or its ID.</source>
        <translation>Eso no es una playlist. Indica el enlace de una (Compartir, Copiar enlace de la playlist), su dirección spotify:playlist: o su id.</translation>
    </message>
    <message>
        <source>This is a short link, which says nothing of the playlist. Open it in a browser and give the address that it leads to.</source>
        <translation>Este es un enlace corto, que no dice nada de la playlist. Ábrelo en un navegador e indica la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. Add the playlist again.</source>
        <translation>Esto ya no se puede deshacer. Añade la playlist de nuevo.</translation>
    </message>
    <message>
        <source>This is the address of an album. Only playlists are watched.</source>
        <translation>Esta es la dirección de un álbum. Solo se observan playlists.</translation>
    </message>
    <message>
        <source>This is the address of a song. Only playlists are watched.</source>
        <translation>Esta es la dirección de una canción. Solo se observan playlists.</translation>
    </message>
    <message>
        <source>This is the address of an artist. Only playlists are watched.</source>
        <translation>Esta es la dirección de un artista. Solo se observan playlists.</translation>
    </message>
    <message>
        <source>This is the address of a podcast. Only playlists are watched.</source>
        <translation>Esta es la dirección de un pódcast. Solo se observan playlists.</translation>
    </message>
    <message>
        <source>This is the address of a person. Give that of one of their playlists.</source>
        <translation>Esta es la dirección de una persona. Indica la de una de sus playlists.</translation>
    </message>
    <message>
        <source>Spotify keeps Liked Songs apart from playlists, and only playlists are watched. What you put on a playlist of your own is.</source>
        <translation>Spotify guarda las canciones que te gustan aparte de las playlists, y solo se observan playlists. Lo que pones en una playlist propia sí se observa.</translation>
    </message>
</context>
<context>
    <name>afs::PlaylistSongsModel</name>
    <message>
        <source>Unknown song</source>
        <translation>Canción desconocida</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>position in a playlist</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reproducción</translation>
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
        <translation>Añadir playlist…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanear ahora</translation>
    </message>
    <message>
        <source>No playlist is watched</source>
        <translation>No se vigila ninguna playlist</translation>
    </message>
    <message>
        <source>Add playlists of your own: you see which songs you never play, and hear of it when Spotify stops playing one.</source>
        <translation>Añade playlists tuyas: verás qué canciones no escuchas nunca y te enterarás cuando Spotify deje de reproducir una.</translation>
    </message>
    <message>
        <source>Sign in with Spotify to watch your playlists: which songs you never play, and which ones Spotify no longer plays.</source>
        <translation>Inicia sesión con Spotify para vigilar tus playlists: qué canciones no escuchas nunca y cuáles ya no reproduce Spotify.</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Iniciar sesión con Spotify…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Escaneando…</translation>
    </message>
    <message>
        <source>“%1” is watched now.</source>
        <comment>playlist</comment>
        <translation>«%1» ya se vigila.</translation>
    </message>
    <message>
        <source>The next scan asks what can be played there.</source>
        <translation>El próximo escaneo pregunta qué se puede reproducir allí.</translation>
    </message>
</context>
<context>
    <name>afs::PrivacyCard</name>
    <message>
        <source>Lengths, artists and codes of tracks, deleted: %1</source>
        <translation>Duraciones, artistas y códigos de pistas, borrados: %1</translation>
    </message>
    <message>
        <source>Playlists with all that was seen of them, deleted: %1</source>
        <translation>Playlists con todo lo que se vio de ellas, borradas: %1</translation>
    </message>
    <message>
        <source>What is kept, and why?</source>
        <translation>¿Qué se guarda y por qué?</translation>
    </message>
    <message>
        <source>privacy data delete tokens keyring network</source>
        <translation>privacidad datos borrar token llavero red</translation>
    </message>
    <message>
        <source>What you played, when, for how long and from where: that is what everything here is counted from. Addresses of your devices, programs and user names stand in Spotify’s export, too; they are passed over while reading and never stored.</source>
        <translation>Qué escuchaste, cuándo, cuánto tiempo y desde dónde: de ahí se cuenta todo aquí. En la exportación de Spotify también hay direcciones de tus dispositivos, programas y nombres de usuario; se pasan por alto al leer y nunca se guardan.</translation>
    </message>
    <message>
        <source>The sign-in lies in the desktop’s keyring and nowhere else. The program talks to Spotify alone, after you signed in, and to nobody before. Nothing is measured, and nothing is reported.</source>
        <translation>La sesión está en el llavero del escritorio y en ningún otro sitio. El programa habla solo con Spotify, después de que inicies sesión, y antes con nadie. No se mide nada ni se informa de nada.</translation>
    </message>
    <message>
        <source>Delete what came from Spotify…</source>
        <translation>Borrar lo que vino de Spotify…</translation>
    </message>
    <message>
        <source>Sign out and delete it for good</source>
        <translation>Cerrar sesión y borrarlo para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Signing out and deleting…</source>
        <translation>Cerrando sesión y borrando…</translation>
    </message>
    <message>
        <source>Nothing of this account came from there.</source>
        <translation>Nada de esta cuenta vino de allí.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Tracks known as other releases of a song, links deleted: %1</source>
        <translation>Pistas conocidas como otras ediciones de una canción, enlaces borrados: %1</translation>
    </message>
    <message>
        <source>Plays that nothing else knows, deleted: %1</source>
        <translation>Reproducciones que nada más conoce, borradas: %1</translation>
    </message>
    <message>
        <source>Plays that an export, or the player on this computer, knows as well, kept as those tell them: %1</source>
        <translation>Reproducciones que también conoce una exportación o el reproductor de este equipo, conservadas así: %1</translation>
    </message>
    <message>
        <source>What came from Spotify’s Web API can be deleted for good; imports, and what this computer’s player told, stay. The account is signed out first.</source>
        <translation>Lo que llegó de la Web API de Spotify puede borrarse para siempre; lo que importaste y lo que comunicó el reproductor de este equipo se queda. Antes se cierra la sesión de la cuenta.</translation>
    </message>
    <message>
        <source>Times that scanning missed, deleted: %1</source>
        <translation>Periodos que el escaneo se perdió, eliminados: %1</translation>
    </message>
</context>
<context>
    <name>afs::ProgressStep</name>
    <message>
        <source>It is too late to cancel. You can undo the import when it is done.</source>
        <translation>Es demasiado tarde para cancelar. Puedes deshacer la importación cuando acabe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Run in background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
</context>
<context>
    <name>afs::RangeMenu</name>
    <message>
        <source>Custom…</source>
        <translation>Propio…</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Mostrar este intervalo</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>Años anteriores</translation>
    </message>
    <message>
        <source>Save this range…</source>
        <translation>Guardar este intervalo…</translation>
    </message>
    <message>
        <source>Forget a saved range</source>
        <translation>Olvidar un intervalo guardado</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El periodo anterior</translation>
    </message>
    <message>
        <source>The same days a year before</source>
        <translation>Los mismos días un año antes</translation>
    </message>
    <message>
        <source>Another range…</source>
        <translation>Otro intervalo…</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Comparar con él</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Save this range</source>
        <translation>Guardar este intervalo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Intervalo propio</translation>
    </message>
    <message>
        <source>Compare with another range</source>
        <translation>Comparar con otro intervalo</translation>
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
        <translation>Otras ediciones de esta canción</translation>
    </message>
</context>
<context>
    <name>afs::ReleasesModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>same ISRC</source>
        <translation>mismo ISRC</translation>
    </message>
    <message>
        <source>same title, artists and length</source>
        <translation>mismo título, artistas y duración</translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation>unida a mano</translation>
    </message>
    <message>
        <source>Taken apart by you: it is counted as a song of its own.</source>
        <translation>Separada por ti: cuenta como una canción propia.</translation>
    </message>
    <message>
        <source>Another release has the same recording code (ISRC): %1</source>
        <translation>Otra edición tiene el mismo código de grabación (ISRC): %1</translation>
    </message>
    <message>
        <source>Another release has this title, these artists and this length, within two seconds.</source>
        <translation>Otra edición tiene este título, estos artistas y esta duración, con dos segundos de margen.</translation>
    </message>
    <message>
        <source>Joined with another release by you.</source>
        <translation>Unida por ti con otra edición.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>First played</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Enlazada por</translation>
    </message>
</context>
<context>
    <name>afs::ReleasesPart</name>
    <message>
        <source>Releases</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Counts the chosen release as a song of its own from now on.</source>
        <translation>Cuenta la edición elegida como una canción propia a partir de ahora.</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Counts another song as a release of this one.</source>
        <translation>Cuenta otra canción como una edición de esta.</translation>
    </message>
    <message>
        <source>Which song is another release of this one?</source>
        <translation>¿Qué canción es otra edición de esta?</translation>
    </message>
    <message>
        <source>Its title, artist or album</source>
        <translation>Su título, artista o álbum</translation>
    </message>
    <message>
        <source>Songs that were found</source>
        <translation>Canciones encontradas</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>song, artists</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>These %1 releases are counted as one song. The history keeps which of them was played.</source>
        <translation>Estas %1 ediciones cuentan como una canción. El historial conserva cuál de ellas se escuchó.</translation>
    </message>
    <message>
        <source>You took this release apart: it is counted as a song of its own.</source>
        <translation>Separaste esta edición: cuenta como una canción propia.</translation>
    </message>
    <message>
        <source>No other release of this song is known.</source>
        <translation>No se conoce otra edición de esta canción.</translation>
    </message>
    <message>
        <source>%1: you took “%2” apart.</source>
        <comment>day, song</comment>
        <translation>%1: separaste «%2».</translation>
    </message>
    <message>
        <source>%1: you joined “%2” with “%3”.</source>
        <comment>day, song, song</comment>
        <translation>%1: uniste «%2» con «%3».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>“%1” is counted as a song of its own.</source>
        <translation>«%1» cuenta como una canción propia.</translation>
    </message>
    <message>
        <source>“%1” is counted with this song.</source>
        <translation>«%1» cuenta con esta canción.</translation>
    </message>
    <message>
        <source>Nothing changed: it is so already.</source>
        <translation>No cambió nada: ya es así.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>“%1” is counted with its other releases again.</source>
        <comment>song</comment>
        <translation>«%1» vuelve a contarse con sus otras ediciones.</translation>
    </message>
    <message>
        <source>“%1” is not joined any more.</source>
        <comment>song</comment>
        <translation>«%1» ya no está unida.</translation>
    </message>
</context>
<context>
    <name>afs::ReviewPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Way of counting</source>
        <translation>Forma de contar</translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>Tu regla</translation>
    </message>
    <message>
        <source>Spotify&apos;s review</source>
        <translation>El resumen de Spotify</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save pictures…</source>
        <translation>Guardar imágenes…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a card, all cards</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Year in review %1</source>
        <comment>a file&apos;s name; range</comment>
        <translation>Resumen del año %1</translation>
    </message>
    <message>
        <source>Save a picture of each card into a folder</source>
        <translation>Guardar una imagen de cada tarjeta en una carpeta</translation>
    </message>
    <message>
        <source>%1 pictures saved in %2.</source>
        <translation>%1 imágenes guardadas en %2.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Show its plays</source>
        <translation>Mostrar sus reproducciones</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <comment>what a click does, and its key</comment>
        <translation>%1 (P)</translation>
    </message>
    <message>
        <source>Spotify&apos;s review counts by another rule than you: %1. Choose that under View, Counting rule first.</source>
        <comment>a counting rule</comment>
        <translation>El resumen de Spotify cuenta con una regla distinta de la tuya: %1. Elígela antes en Ver, Regla de recuento.</translation>
    </message>
</context>
<context>
    <name>afs::RowsLeftOut</name>
    <message>
        <source>Rows left out</source>
        <translation>Filas excluidas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>All reasons: the first %1 of %2</source>
        <comment>numbers of rows</comment>
        <translation>Todos los motivos: los primeros %1 de %2</translation>
    </message>
    <message>
        <source>All reasons: %1</source>
        <translation>Todos los motivos: %1</translation>
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
        <translation>¿Cómo se escanea?</translation>
    </message>
    <message>
        <source>Private sessions cannot be told apart with the present sign-in: their plays would count. Signing in again asks Spotify for the permission to see them.</source>
        <translation>Con la sesión actual no se distinguen las sesiones privadas: sus reproducciones contarían. Iniciar sesión otra vez pide a Spotify permiso para verlas.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión otra vez…</translation>
    </message>
    <message>
        <source>Also listen to this computer&apos;s player</source>
        <translation>Escuchar también el reproductor de este ordenador</translation>
    </message>
    <message>
        <source>Exact plays of Spotify&apos;s program on this computer, without any request. Each is counted once, however many sources saw it. Private sessions can be told apart only where the mode looks at what plays.</source>
        <translation>Reproducciones exactas del programa de Spotify en este equipo, sin ninguna consulta. Cada una cuenta una vez, por muchas fuentes que la vieran. Las sesiones privadas solo se distinguen cuando el modo mira lo que suena.</translation>
    </message>
</context>
<context>
    <name>afs::ScanStatusCard</name>
    <message>
        <source>State of scanning</source>
        <translation>Estado del escaneo</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión otra vez…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanear ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause scanning</source>
        <translation>Pausar el escaneo</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que lo reanude</translation>
    </message>
    <message>
        <source>Spotify asks us to wait until %1. Nothing is lost as long as you play fewer than 50 songs meanwhile.</source>
        <comment>time of day</comment>
        <translation>Spotify nos pide esperar hasta %1. No se pierde nada mientras escuches menos de 50 canciones entretanto.</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último escaneo</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Próximo escaneo</translation>
    </message>
    <message>
        <source>New plays today</source>
        <translation>Reproducciones nuevas hoy</translation>
    </message>
    <message>
        <source>Spotify remembers until</source>
        <translation>Spotify recuerda hasta</translation>
    </message>
    <message>
        <source>Spotify remembers your last 50 plays. At your present pace what is played now can be found until then.</source>
        <translation>Spotify recuerda tus últimas 50 reproducciones. A tu ritmo actual, lo que suena ahora se puede encontrar hasta entonces.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>playing now</source>
        <translation>suena ahora</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>a local file</source>
        <translation>un archivo local</translation>
    </message>
    <message>
        <source>a private session: it is not counted</source>
        <translation>una sesión privada: no cuenta</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Escaneando…</translation>
    </message>
    <message>
        <source>perhaps no longer</source>
        <translation>quizá ya no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Requests today, all accounts</source>
        <translation>Peticiones hoy, todas las cuentas</translation>
    </message>
    <message>
        <source>Asked of Spotify, for plays, playlists and songs of every account together.</source>
        <translation>A Spotify, por reproducciones, playlists y canciones de todas las cuentas juntas.</translation>
    </message>
    <message>
        <source>Spotify asks for it. Nothing is lost as long as you play fewer than 50 songs meanwhile.</source>
        <translation>Spotify lo pide. No se pierde nada mientras escuches menos de 50 canciones entretanto.</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1: %2</source>
        <comment>time, what</comment>
        <translation>Spotify pide esperar hasta %1: %2</translation>
    </message>
</context>
<context>
    <name>afs::ScannerPage</name>
    <message>
        <source>Nothing is scanned yet</source>
        <translation>Aún no se ha escaneado nada</translation>
    </message>
    <message>
        <source>Sign in with Spotify, and what you play from now on is added by itself. Since 2026 that needs Spotify Premium and takes some minutes of setting up; what you import works without.</source>
        <translation>Inicia sesión con Spotify y lo que escuches desde ahora se añadirá solo. Desde 2026 hace falta Spotify Premium y unos minutos de preparación; lo que importas funciona sin ello.</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Iniciar sesión con Spotify…</translation>
    </message>
    <message>
        <source>Scanned: nothing new.</source>
        <translation>Escaneado: nada nuevo.</translation>
    </message>
    <message>
        <source>Scanned: 1 new play.</source>
        <translation>Escaneado: 1 reproducción nueva.</translation>
    </message>
    <message>
        <source>Scanned: %1 new plays.</source>
        <translation>Escaneado: %1 reproducciones nuevas.</translation>
    </message>
    <message>
        <source>Looking for your sign-in</source>
        <translation>Buscando tu inicio de sesión</translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked for it. If it is locked, it asks you to unlock it.</source>
        <translation>Se le pide al llavero de este escritorio. Si está bloqueado, te pedirá que lo desbloquees.</translation>
    </message>
    <message>
        <source>Signed out. The history stays as it is; Settings, “%1”, can delete what came from Spotify.</source>
        <comment>the name of a card there</comment>
        <translation>Sesión cerrada. El historial se queda como está; en Ajustes, «%1», puedes borrar lo que vino de Spotify.</translation>
    </message>
</context>
<context>
    <name>afs::ScopeStore</name>
    <message>
        <source>Artist: %1</source>
        <translation>Artista: %1</translation>
    </message>
    <message>
        <source>Album: %1</source>
        <translation>Álbum: %1</translation>
    </message>
    <message>
        <source>Track: %1</source>
        <translation>Pista: %1</translation>
    </message>
    <message>
        <source>Weekday: %1</source>
        <translation>Día de la semana: %1</translation>
    </message>
    <message>
        <source>Hour: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Mostrar solo «%1»</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Show only the album “%1”</source>
        <translation>Mostrar solo el álbum «%1»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <comment>how a play ended</comment>
        <translation>Final: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Dispositivo: %1</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Other releases of this song…</source>
        <translation>Otras ediciones de esta canción…</translation>
    </message>
    <message>
        <source>Playlist: %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message>
        <source>Delete play</source>
        <translation>Eliminar reproducción</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>plays</comment>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Skipped, whatever the counting rule</source>
        <translation>Saltadas, sea cual sea la regla de recuento</translation>
    </message>
</context>
<context>
    <name>afs::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nada se llama «%1»</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>what was found, its group</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>what was found, its artist, its group</comment>
        <translation>%1, %2, en %3</translation>
    </message>
</context>
<context>
    <name>afs::ServerForm</name>
    <message>
        <source>Try the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>when the server offers it (%1)</source>
        <translation>cuando el servidor lo ofrece (%1)</translation>
    </message>
    <message>
        <source>always (%1)</source>
        <translation>siempre (%1)</translation>
    </message>
    <message>
        <source>always, and the certificate is checked (%1)</source>
        <translation>siempre, y se comprueba el certificado (%1)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1 lets you in.</source>
        <comment>version</comment>
        <translation>Funciona: PostgreSQL %1 te deja entrar.</translation>
    </message>
    <message>
        <source>The program starts anew over this server…</source>
        <translation>El programa se reinicia con este servidor…</translation>
    </message>
</context>
<context>
    <name>afs::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>afs::ShortcutDialog</name>
    <message>
        <source>The usual keys</source>
        <translation>Las teclas habituales</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras teclas</translation>
    </message>
    <message>
        <source>Press the keys that “%1” shall have.</source>
        <translation>Pulsa las teclas que debe tener «%1».</translation>
    </message>
    <message>
        <source>These keys are always the same.</source>
        <translation>Estas teclas son siempre las mismas.</translation>
    </message>
    <message>
        <source>%1 is of “%2” already. Give that one other keys first, or press others.</source>
        <comment>keys, command</comment>
        <translation>%1 ya es de «%2». Dale antes otras teclas o pulsa otras.</translation>
    </message>
    <message>
        <source>%1 means the same everywhere. Press others.</source>
        <comment>keys</comment>
        <translation>%1 significa lo mismo en todas partes. Pulsa otras.</translation>
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
        <translation>Navegación</translation>
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
        <translation>Spotify no aceptó la respuesta del navegador, quizá porque llegó demasiado tarde. Inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is another account than the one to be renewed. Sign out at spotify.com first, or add the other account.</source>
        <translation>Has iniciado sesión como %1, que es una cuenta distinta de la que se iba a renovar. Cierra antes la sesión en spotify.com, o añade la otra cuenta.</translation>
    </message>
    <message>
        <source>The sign-in took longer than five minutes.</source>
        <translation>El inicio de sesión tardó más de cinco minutos.</translation>
    </message>
    <message>
        <source>Nobody came back from Spotify within five minutes. If its page named a problem: INVALID_CLIENT means that the client ID is wrong, or that http://127.0.0.1/callback is not among the redirect URIs of the app.</source>
        <translation>Nadie volvió de Spotify en cinco minutos. Si su página nombró un problema: INVALID_CLIENT significa que el client ID es incorrecto, o que http://127.0.0.1/callback no está entre las redirect URIs de la app.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>Spotify ended the sign-in and did not say why. Try again, a little later.</source>
        <translation>Spotify terminó el inicio de sesión y no dijo por qué. Inténtalo de nuevo un poco más tarde.</translation>
    </message>
    <message>
        <source>Spotify ended the sign-in and gave the reason “%1”. Try again, a little later.</source>
        <translation>Spotify terminó el inicio de sesión con el motivo «%1». Inténtalo de nuevo un poco más tarde.</translation>
    </message>
    <message>
        <source>Spotify could not be reached, so nobody is signed in. Try again, a little later.</source>
        <translation>No se pudo llegar a Spotify, así que nadie ha iniciado sesión. Vuelve a intentarlo un poco más tarde.</translation>
    </message>
    <message>
        <source>Spotify did not say how to stay signed in, so nobody is signed in. Try again, a little later.</source>
        <translation>Spotify no dijo cómo mantener la sesión, así que nadie ha iniciado sesión. Vuelve a intentarlo un poco más tarde.</translation>
    </message>
</context>
<context>
    <name>afs::SignInDialog</name>
    <message>
        <source>Sign in with Spotify</source>
        <translation>Iniciar sesión con Spotify</translation>
    </message>
    <message>
        <source>The sign-in can be kept in memory until you quit: then nothing is stored, and the next start asks again. It is never written into a file.</source>
        <translation>La sesión se puede guardar en memoria hasta que salgas: entonces no se almacena nada y el próximo inicio vuelve a preguntar. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>No iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in until I quit</source>
        <translation>Iniciar sesión hasta que salga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link instead.</source>
        <translation>No se pudo abrir ningún navegador. Copia el enlace en su lugar.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>What you play from now on is added by itself.</source>
        <translation>Lo que escuches desde ahora se añade solo.</translation>
    </message>
    <message>
        <source>The sign-in is kept until you quit.</source>
        <translation>La sesión se conserva hasta que salgas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>The keyring did not take the sign-in</source>
        <translation>El llavero no aceptó la sesión</translation>
    </message>
    <message>
        <source>The 1 play that was stored here belongs to this account now.</source>
        <translation>La única reproducción que estaba guardada aquí pertenece ahora a esta cuenta.</translation>
    </message>
    <message>
        <source>The %1 that were stored here belong to this account now.</source>
        <comment>plays</comment>
        <translation>%1 que estaban guardadas aquí pertenecen ahora a esta cuenta.</translation>
    </message>
    <message>
        <source>What was stored here belongs to this account now.</source>
        <translation>Lo que estaba guardado aquí pertenece ahora a esta cuenta.</translation>
    </message>
    <message>
        <source>The 1 play that was stored here stays in the account “%1”.</source>
        <translation>La única reproducción que estaba guardada aquí se queda en la cuenta «%1».</translation>
    </message>
    <message>
        <source>The %1 that were stored here stay in the account “%2”.</source>
        <comment>plays, account</comment>
        <translation>%1 que estaban guardadas aquí se quedan en la cuenta «%2».</translation>
    </message>
    <message>
        <source>What was stored here stays in the account “%1”.</source>
        <translation>Lo que estaba guardado aquí se queda en la cuenta «%1».</translation>
    </message>
</context>
<context>
    <name>afs::SingleInstance</name>
    <message>
        <source>These are too many files at once. Name the folder that they are in.</source>
        <translation>Son demasiados archivos a la vez. Indica la carpeta en la que están.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The program runs already, but does not answer. End it, then try again.</source>
        <translation>El programa ya está en marcha, pero no responde. Termínalo y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>afs::SongDelegate</name>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>Copy URI</source>
        <translation>Copiar URI</translation>
    </message>
    <message>
        <source>URI copied.</source>
        <translation>URI copiada.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>“%1” was never played.</source>
        <comment>song</comment>
        <translation>«%1» nunca se ha reproducido.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
</context>
<context>
    <name>afs::StartPage</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>No se pudo abrir la base de datos</translation>
    </message>
    <message>
        <source>It is also tried again by itself.</source>
        <translation>También se reintenta solo.</translation>
    </message>
    <message>
        <source>Stored by a newer version</source>
        <translation>Guardado por una versión más nueva</translation>
    </message>
</context>
<context>
    <name>afs::StateBar</name>
    <message>
        <source>Offline. What is stored is shown; scanning goes on by itself.</source>
        <translation>Sin conexión. Se muestra lo que está guardado; el escaneo sigue por sí mismo.</translation>
    </message>
    <message>
        <source>Signed out. The history stays; what you play now is not stored.</source>
        <translation>Sesión cerrada. El historial se queda; lo que escuches ahora no se guarda.</translation>
    </message>
    <message>
        <source>Spotify asks to wait until %1. It remembers the last 50 plays meanwhile.</source>
        <comment>time of day</comment>
        <translation>Spotify pide esperar hasta %1. Mientras tanto recuerda las últimas 50 reproducciones.</translation>
    </message>
    <message>
        <source>The database is away. What was read is shown; it is tried again by itself.</source>
        <translation>La base de datos no está disponible. Se muestra lo que se leyó; se vuelve a intentar por sí mismo.</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión otra vez…</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>This is invented data, in a window of its own. Your own history is untouched.</source>
        <translation>Estos son datos inventados, en una ventana propia. Tu historial está intacto.</translation>
    </message>
    <message>
        <source>Remove demo data</source>
        <translation>Quitar datos de muestra</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than %1 are left in %2. What is stored is safe; free some space, or new plays cannot be stored.</source>
        <comment>size on disk, folder</comment>
        <translation>El disco está casi lleno: quedan menos de %1 en %2. Lo guardado está a salvo; libera espacio, o no se podrán guardar reproducciones nuevas.</translation>
    </message>
    <message>
        <source>Taking back %1… Nothing is changed before all of it is.</source>
        <comment>plays</comment>
        <translation>Recuperando %1… No cambia nada hasta que termine todo.</translation>
    </message>
    <message>
        <source>Deleting %1… Nothing is changed before all of it is.</source>
        <comment>plays</comment>
        <translation>Borrando %1… No cambia nada hasta que termine todo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>afs::StateWatch</name>
    <message>
        <source>The database is back.</source>
        <translation>La base de datos ha vuelto.</translation>
    </message>
</context>
<context>
    <name>afs::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>afs::ToastBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>afs::TopModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>back</source>
        <comment>in the ranking again after a period without</comment>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title, artist</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>sube %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>First play</source>
        <translation>Primera reproducción</translation>
    </message>
    <message>
        <source>Last play</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>In this range: %1
Of all time: %2</source>
        <comment>two moments</comment>
        <translation>En este intervalo: %1
De todo el tiempo: %2</translation>
    </message>
    <message>
        <source>First play in range</source>
        <translation>Primera del intervalo</translation>
    </message>
    <message>
        <source>Last play in range</source>
        <translation>Última del intervalo</translation>
    </message>
    <message>
        <source>no change of rank against %1</source>
        <comment>compared period</comment>
        <translation>mismo puesto que en %1</translation>
    </message>
    <message>
        <source>Change of rank against %1</source>
        <comment>compared period</comment>
        <translation>Cambio de puesto frente a %1</translation>
    </message>
</context>
<context>
    <name>afs::TopPage</name>
    <message>
        <source>Ranking of</source>
        <translation>Clasificación de</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>first and last visible row, all rows</comment>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Mostrar solo «%1»</translation>
    </message>
    <message>
        <source>Add “%1” to the filter</source>
        <translation>Añadir «%1» al filtro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Show the plays behind this number</source>
        <translation>Mostrar las reproducciones de esta cifra</translation>
    </message>
    <message>
        <source>Other releases of this song…</source>
        <translation>Otras ediciones de esta canción…</translation>
    </message>
</context>
<context>
    <name>afs::TrayIcon</name>
    <message>
        <source>%1 · last scan %2</source>
        <comment>state, time of day</comment>
        <translation>%1 · último escaneo %2</translation>
    </message>
    <message>
        <source>Open Analytics for Spotify</source>
        <translation>Abrir Analytics for Spotify</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanear ahora</translation>
    </message>
    <message>
        <source>Pause scanning</source>
        <translation>Pausar el escaneo</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que lo reanude</translation>
    </message>
    <message>
        <source>Resume scanning</source>
        <translation>Reanudar el escaneo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>♪ %1 — %2</source>
        <comment>title, artist</comment>
        <translation>♪ %1 — %2</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause scanning of %1</source>
        <comment>account</comment>
        <translation>Pausar el escaneo de %1</translation>
    </message>
    <message>
        <source>Resume scanning of %1</source>
        <comment>account</comment>
        <translation>Reanudar el escaneo de %1</translation>
    </message>
</context>
<context>
    <name>afs::UnplayableModel</name>
    <message>
        <source>on “%1”</source>
        <comment>album</comment>
        <translation>en «%1»</translation>
    </message>
    <message>
        <source>Unknown song</source>
        <translation>Canción desconocida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>A scan saw it first on %1.</source>
        <comment>moment</comment>
        <translation>Un escaneo lo vio por primera vez el %1.</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>maybe %1</source>
        <comment>a song, or on an album</comment>
        <translation>quizá %1</translation>
    </message>
    <message>
        <source>Spotify plays it.</source>
        <translation>Spotify la reproduce.</translation>
    </message>
    <message>
        <source>Whether Spotify plays it is not known.</source>
        <translation>No se sabe si Spotify la reproduce.</translation>
    </message>
    <message>
        <source>The same recording.</source>
        <translation>La misma grabación.</translation>
    </message>
    <message>
        <source>Title, artists and length are the same.</source>
        <translation>El título, los artistas y la duración coinciden.</translation>
    </message>
    <message>
        <source>Title and artists are the same; the lengths are not known, so it may be another version.</source>
        <translation>El título y los artistas coinciden; no se conocen las duraciones, así que puede ser otra versión.</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>Already unplayable when first looked at, on %1.</source>
        <comment>moment</comment>
        <translation>Ya no se podía reproducir la primera vez que se miró, el %1.</translation>
    </message>
</context>
<context>
    <name>afs::UnplayablePage</name>
    <message>
        <source>How many songs could not be played?</source>
        <translation>¿Cuántas canciones no estaban disponibles?</translation>
    </message>
    <message>
        <source>On all watched playlists, by week</source>
        <translation>En todas las playlists vigiladas, por semana</translation>
    </message>
    <message>
        <source>What vanished?</source>
        <translation>¿Qué ha desaparecido?</translation>
    </message>
    <message>
        <source>Songs that cannot be played</source>
        <translation>Canciones que no se pueden reproducir</translation>
    </message>
    <message>
        <source>Open what plays instead</source>
        <translation>Abrir lo que suena en su lugar</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>Copy URI</source>
        <translation>Copiar URI</translation>
    </message>
    <message>
        <source>No playlist is watched</source>
        <translation>No se vigila ninguna playlist</translation>
    </message>
    <message>
        <source>Songs vanish from Spotify now and then. Watch your playlists, and you see which ones and since when.</source>
        <translation>De vez en cuando desaparecen canciones de Spotify. Vigila tus playlists y verás cuáles y desde cuándo.</translation>
    </message>
    <message>
        <source>Go to Playlists</source>
        <translation>Ir a Playlists</translation>
    </message>
    <message>
        <source>Everything can be played</source>
        <translation>Todo se puede reproducir</translation>
    </message>
    <message>
        <source>No song of the watched playlists has vanished. When one does, it is listed here.</source>
        <translation>No ha desaparecido ninguna canción de las playlists vigiladas. Cuando desaparezca una, aparecerá aquí.</translation>
    </message>
    <message>
        <source>One song of your playlists cannot be played any more.</source>
        <translation>Una canción de tus playlists ya no se puede reproducir.</translation>
    </message>
    <message>
        <source>%1 of your playlists cannot be played any more.</source>
        <comment>songs</comment>
        <translation>%1 de tus playlists ya no se pueden reproducir.</translation>
    </message>
    <message>
        <source>URI copied.</source>
        <translation>URI copiada.</translation>
    </message>
    <message>
        <source>Nothing is known now.</source>
        <translation>Ahora no se sabe nada.</translation>
    </message>
    <message>
        <source>Everything can be played now.</source>
        <translation>Ahora todo está disponible.</translation>
    </message>
    <message>
        <source>No song is known to be unplayable now.</source>
        <translation>Ahora no se sabe de ninguna canción que no esté disponible.</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Iniciar sesión con Spotify…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanear ahora</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <source>Nothing has vanished that is known of</source>
        <translation>Que se sepa, no ha desaparecido nada</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Escaneando…</translation>
    </message>
    <message>
        <source>Open what may play instead</source>
        <translation>Abrir lo que quizá suene en su lugar</translation>
    </message>
    <message>
        <source>It was already unplayable when first looked at.</source>
        <translation>Ya no se podía reproducir la primera vez que se miró.</translation>
    </message>
    <message>
        <source>All of them were already unplayable when first looked at.</source>
        <translation>Ninguna se podía reproducir ya la primera vez que se miró.</translation>
    </message>
    <message>
        <source>One of them was already unplayable when first looked at.</source>
        <translation>Una de ellas ya no se podía reproducir la primera vez que se miró.</translation>
    </message>
    <message>
        <source>%1 of them were already unplayable when first looked at.</source>
        <translation>%1 de ellas ya no se podían reproducir la primera vez que se miraron.</translation>
    </message>
</context>
<context>
    <name>afs::WaitingStep</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>Esperando a tu navegador</translation>
    </message>
    <message>
        <source>Waiting for Spotify</source>
        <translation>Esperando a Spotify</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir otra vez</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What Spotify will ask you to allow</source>
        <translation>Lo que Spotify te pedirá que permitas</translation>
    </message>
    <message>
        <source>Spotify&apos;s page is open in your browser. Agree there and come back: this window goes on by itself. It waits for five minutes.</source>
        <translation>La página de Spotify está abierta en tu navegador. Acepta ahí y vuelve: esta ventana sigue por sí sola. Espera cinco minutos.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser on this computer; this window goes on by itself. It waits for five minutes.</source>
        <translation>No se pudo abrir ningún navegador. Copia el enlace y ábrelo en un navegador de este ordenador; esta ventana sigue por sí sola. Espera cinco minutos.</translation>
    </message>
    <message>
        <source>Sign in until I quit</source>
        <translation>Iniciar sesión hasta que salga</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>You agreed in your browser. The keyring of this desktop is asked to keep the sign-in: if it is locked, it asks you to unlock it. Without it the sign-in can be kept in memory until you quit.</source>
        <translation>Has aceptado en el navegador. Se pide al llavero de este escritorio que guarde la sesión: si está bloqueado, te pedirá que lo desbloquees. Sin él, la sesión puede quedar en la memoria hasta que salgas.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit.</source>
        <translation>La sesión queda en la memoria hasta que salgas.</translation>
    </message>
</context>
<context>
    <name>afs::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Your listening history, on your own computer</source>
        <translation>Tu historial de escucha, en tu propio ordenador</translation>
    </message>
    <message>
        <source>Everything is kept in a private PostgreSQL database on this computer. The program starts it, stops it and looks after it by itself; nobody else can read it.</source>
        <translation>Todo se guarda en una base de datos PostgreSQL propia en este ordenador. El programa la inicia, la detiene y la cuida por sí mismo; nadie más puede leerla.</translation>
    </message>
    <message>
        <source>Everything is kept in the PostgreSQL server that you named.</source>
        <translation>Todo se guarda en el servidor PostgreSQL que indicaste.</translation>
    </message>
    <message>
        <source>Before you sign in, nothing leaves this computer, and nobody is contacted.</source>
        <translation>Antes de iniciar sesión nada sale de este ordenador y no se contacta con nadie.</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>¿Con qué quieres empezar?</translation>
    </message>
    <message>
        <source>Spotify sends you your whole history when you ask for it (Extended streaming history; it takes some days). If you have the file already, drop it here as it is, or choose it.</source>
        <translation>Spotify te envía todo tu historial cuando lo pides (historial de streaming ampliado; tarda unos días). Si ya tienes el archivo, suéltalo aquí tal cual o elígelo.</translation>
    </message>
    <message>
        <source>Import your export…</source>
        <translation>Importar tu exportación…</translation>
    </message>
    <message>
        <source>Until it comes you can look around with invented data. It opens in a window of its own, and is gone when you close that.</source>
        <translation>Hasta que llegue puedes mirar con datos inventados. Se abren en una ventana propia y desaparecen cuando la cierras.</translation>
    </message>
    <message>
        <source>Show demo data</source>
        <translation>Mostrar datos de muestra</translation>
    </message>
    <message>
        <source>This needs Spotify Premium, and some minutes of setting up.</source>
        <translation>Para esto hace falta Spotify Premium y unos minutos de preparación.</translation>
    </message>
    <message>
        <source>What you play from now on is then stored by itself, and joined with your next export so that nothing counts twice. Spotify wants an app of your own for that, which costs nothing; the next dialog leads through it. What you import works without.</source>
        <translation>Lo que escuches desde ahora se guarda entonces por sí mismo y se une con tu próxima exportación para que nada cuente dos veces. Spotify quiere para ello una app tuya, que no cuesta nada; el siguiente diálogo te guía. Lo que importas funciona sin ella.</translation>
    </message>
    <message>
        <source>Sign in with Spotify…</source>
        <translation>Iniciar sesión con Spotify…</translation>
    </message>
    <message>
        <source>How shall it go on?</source>
        <translation>¿Cómo debe seguir?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>%1 are stored.</source>
        <comment>plays</comment>
        <translation>Hay %1 guardadas.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Keep it on a PostgreSQL server of my own…</source>
        <translation>Guardarlo en un servidor PostgreSQL propio…</translation>
    </message>
    <message>
        <source>Several computers can share one. What is stored here so far stays where it is, and is there again when you come back.</source>
        <translation>Varios ordenadores pueden compartir uno. Lo guardado aquí hasta ahora se queda donde está, y vuelve a estar cuando regreses.</translation>
    </message>
    <message>
        <source>Keep it on this computer again</source>
        <translation>Volver a guardarlo en este ordenador</translation>
    </message>
    <message>
        <source>Ask Spotify for it</source>
        <translation>Pedírselo a Spotify</translation>
    </message>
    <message>
        <source>Nothing is asked of Spotify, because nobody is signed in. How it is scanned can be chosen after a sign-in, here or on the page Scanner.</source>
        <translation>No se pregunta nada a Spotify, porque nadie ha iniciado sesión. Cómo se escanea se puede elegir tras iniciar sesión, aquí o en la página Escáner.</translation>
    </message>
    <message>
        <source>Keep it in another folder…</source>
        <translation>Guardarla en otra carpeta…</translation>
    </message>
    <message>
        <source>Keep everything in a folder</source>
        <translation>Guardar todo en una carpeta</translation>
    </message>
    <message>
        <source>Look at the charts</source>
        <translation>Ver los gráficos</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importar otro archivo…</translation>
    </message>
    <message>
        <source>You can go on at any time: Help, First steps.</source>
        <translation>Puedes continuar cuando quieras: Ayuda, Primeros pasos.</translation>
    </message>
    <message>
        <source>Store what you play from now on?</source>
        <translation>¿Guardar lo que escuches a partir de ahora?</translation>
    </message>
    <message>
        <source>Drop the zip or its JSON files here</source>
        <translation>Suelta aquí el zip o sus archivos JSON</translation>
    </message>
</context>
<context>
    <name>afs::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualizar</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>C&amp;errar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>By &amp;time instead of plays</source>
        <translation>Por &amp;tiempo en vez de reproducciones</translation>
    </message>
    <message>
        <source>Date &amp;range…</source>
        <translation>Intervalo de &amp;fechas…</translation>
    </message>
    <message>
        <source>&amp;Earlier range</source>
        <translation>Intervalo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Later range</source>
        <translation>Intervalo &amp;posterior</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de &amp;menús</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Counting rule</source>
        <translation>&amp;Regla de recuento</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Like the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuros</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Acerca &amp;de</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>Escanear a&amp;hora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a submenu, its entry</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>add load dump zip JSON</source>
        <comment>words for the search</comment>
        <translation>añadir cargar exportación zip JSON</translation>
    </message>
    <message>
        <source>save CSV JSON list</source>
        <comment>words for the search</comment>
        <translation>guardar CSV JSON lista</translation>
    </message>
    <message>
        <source>fetch update poll</source>
        <comment>words for the search</comment>
        <translation>obtener actualizar consultar</translation>
    </message>
    <message>
        <source>wizard set up server client ID</source>
        <comment>words for the search</comment>
        <translation>asistente configurar servidor client ID</translation>
    </message>
    <message>
        <source>keys</source>
        <comment>words for the search</comment>
        <translation>teclas</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>words for the search</comment>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>how manual question</source>
        <comment>words for the search</comment>
        <translation>cómo manual pregunta guía</translation>
    </message>
</context>
<context>
    <name>afs::WindowDialogs</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Export every play to a file</source>
        <translation>Exportar todas las reproducciones a un archivo</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <comment>file</comment>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <comment>plays, file</comment>
        <translation>%1 guardadas en %2.</translation>
    </message>
    <message>
        <source>Days are counted so as soon as the import is done and its dialog closed.</source>
        <translation>Los días se cuentan así en cuanto la importación termine y se cierre su diálogo.</translation>
    </message>
    <message>
        <source>The import opens as soon as the dialog that is open is closed.</source>
        <translation>La importación se abre en cuanto se cierre el diálogo que está abierto.</translation>
    </message>
    <message>
        <source>Days are counted so as soon as plays are deleted, or taken back.</source>
        <translation>Los días se cuentan así en cuanto las reproducciones estén borradas o recuperadas.</translation>
    </message>
</context>
<context>
    <name>afs::WindowUndo</name>
    <message>
        <source>An import is under way. Wait for its end, or cancel it.</source>
        <translation>Hay una importación en marcha. Espera a que acabe, o cancélala.</translation>
    </message>
    <message>
        <source>Undo: filters cleared</source>
        <translation>Deshacer: filtros quitados</translation>
    </message>
    <message>
        <source>Filters cleared.</source>
        <translation>Filtros quitados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: counting rule (before: %1)</source>
        <translation>Deshacer: regla de recuento (antes: %1)</translation>
    </message>
    <message>
        <source>Undo: import of %1</source>
        <translation>Deshacer: importación de %1</translation>
    </message>
    <message>
        <source>The filters are back.</source>
        <translation>Los filtros han vuelto.</translation>
    </message>
    <message>
        <source>Counted again by: %1</source>
        <comment>a counting rule</comment>
        <translation>Se cuenta otra vez por: %1</translation>
    </message>
    <message>
        <source>Undo: “%1” not watched any more</source>
        <comment>playlist</comment>
        <translation>Deshacer: «%1» ya no se vigila</translation>
    </message>
    <message>
        <source>“%1” is not watched any more.</source>
        <comment>playlist</comment>
        <translation>«%1» ya no se vigila.</translation>
    </message>
    <message>
        <source>“%1” is watched again.</source>
        <comment>playlist</comment>
        <translation>Se vuelve a vigilar «%1».</translation>
    </message>
    <message>
        <source>Import undone. %1</source>
        <comment>what went</comment>
        <translation>Importación deshecha. %1</translation>
    </message>
    <message>
        <source>Redo: filters cleared</source>
        <translation>Rehacer: filtros quitados</translation>
    </message>
    <message>
        <source>Redo: “%1” not watched any more</source>
        <comment>playlist</comment>
        <translation>Rehacer: «%1» ya no se vigila</translation>
    </message>
    <message>
        <source>Redo: counting rule (%1)</source>
        <translation>Rehacer: regla de recuento (%1)</translation>
    </message>
    <message>
        <source>Undo: %1 deleted</source>
        <comment>plays</comment>
        <translation>Deshacer: eliminar %1</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <comment>plays</comment>
        <translation>%1 eliminadas.</translation>
    </message>
    <message>
        <source>Nothing came back: no import that had these plays is left.</source>
        <translation>No volvió nada: ya no queda ninguna importación que tuviera estas reproducciones.</translation>
    </message>
    <message>
        <source>Something else changes the history now, an import perhaps. This comes right after it.</source>
        <translation>Ahora mismo otra cosa cambia el historial, quizá una importación. Esto viene justo después.</translation>
    </message>
    <message>
        <source>Imported again: %1.</source>
        <comment>file names</comment>
        <translation>Importado de nuevo: %1.</translation>
    </message>
    <message>
        <source>Redo: import of %1</source>
        <translation>Rehacer: importación de %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <comment>of an import</comment>
        <translation>número %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1 deleted</source>
        <comment>plays</comment>
        <translation>Rehacer: %1 eliminadas</translation>
    </message>
    <message>
        <source>Undo: “%1” a song of its own</source>
        <translation>Deshacer: «%1» como canción aparte</translation>
    </message>
    <message>
        <source>Undo: “%1” joined</source>
        <comment>song</comment>
        <translation>Deshacer: «%1» unida</translation>
    </message>
    <message>
        <source>Redo: “%1” a song of its own</source>
        <translation>Rehacer: «%1» como canción aparte</translation>
    </message>
    <message>
        <source>Redo: “%1” joined</source>
        <comment>song</comment>
        <translation>Rehacer: «%1» unida</translation>
    </message>
    <message>
        <source>Undo: how days and weeks are counted</source>
        <translation>Deshacer: cómo se cuentan los días y las semanas</translation>
    </message>
    <message>
        <source>Days and weeks are counted as before.</source>
        <translation>Los días y las semanas se cuentan como antes.</translation>
    </message>
    <message>
        <source>Redo: how days and weeks are counted</source>
        <translation>Rehacer: cómo se cuentan los días y las semanas</translation>
    </message>
    <message>
        <source>Days and weeks are counted so again.</source>
        <translation>Los días y las semanas vuelven a contarse así.</translation>
    </message>
    <message>
        <source>Undo: “%1” saved</source>
        <comment>a range</comment>
        <translation>Deshacer: «%1» guardado</translation>
    </message>
    <message>
        <source>“%1” is the range again that it was.</source>
        <comment>a range</comment>
        <translation>«%1» vuelve a ser el periodo que era.</translation>
    </message>
    <message>
        <source>“%1” is not saved any more.</source>
        <comment>a range</comment>
        <translation>«%1» ya no está guardado.</translation>
    </message>
    <message>
        <source>Redo: “%1” saved</source>
        <comment>a range</comment>
        <translation>Rehacer: «%1» guardado</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <comment>a range</comment>
        <translation>«%1» está guardado.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <comment>a range</comment>
        <translation>«%1» está olvidado.</translation>
    </message>
    <message>
        <source>Undo: “%1” forgotten</source>
        <comment>a range</comment>
        <translation>Deshacer: «%1» olvidado</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <comment>a range</comment>
        <translation>«%1» está ahí de nuevo.</translation>
    </message>
    <message>
        <source>Redo: “%1” forgotten</source>
        <comment>a range</comment>
        <translation>Rehacer: «%1» olvidado</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <comment>plays</comment>
        <translation>De vuelta: %1.</translation>
    </message>
</context>
</TS>
