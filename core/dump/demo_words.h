// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// The raw material of the demo history: invented names and words to build titles of. Constant tables only.
namespace afs::demo {

enum class Tongue : std::uint8_t { English, German, Spanish, French, Japanese, Festive };

/// How its listener meets an artist.
enum class Mood : std::uint8_t {
    Everyday, ///< any time
    Focus,    ///< instrumental: office hours
    Night,    ///< weekends, late
    Run,      ///< fast: exercise
    December, ///< four weeks a year
};

struct KnownArtist {
    std::string_view name;
    Tongue tongue = Tongue::English;
    Mood mood = Mood::Everyday;
};

inline constexpr std::array knownArtists{
    KnownArtist{"The Saltwater Almanac"},
    KnownArtist{"Paper Meridian"},
    KnownArtist{"Marlow Quince"},
    KnownArtist{"Juniper Halloway"},
    KnownArtist{"Slow Tramway", Tongue::English, Mood::Focus},
    KnownArtist{"Zwei Etagen Tiefer", Tongue::German},
    KnownArtist{"Tin Lighthouse Club"},
    KnownArtist{"Odessa Finch-Hale"},
    KnownArtist{"Pocket Observatory", Tongue::English, Mood::Focus},
    KnownArtist{"The Borrowed Umbrellas"},
    KnownArtist{"Delta Foundry 909", Tongue::English, Mood::Night},
    KnownArtist{"Second-Hand Comets"},
    KnownArtist{"Wolfram & Daughters"},
    KnownArtist{"Los Relojes de Marfil", Tongue::Spanish},
    KnownArtist{"Ensemble Aurelius Nord", Tongue::English, Mood::Focus},
    KnownArtist{"Theodora Blythe-Okoro"},
    KnownArtist{"Gravel Ballet", Tongue::English, Mood::Run},
    KnownArtist{"Les Parapluies de Minuit", Tongue::French},
    KnownArtist{"Nightbus 38b", Tongue::English, Mood::Night},
    KnownArtist{"The Polite Avalanche"},
    KnownArtist{"Cassia Wrenfield"},
    KnownArtist{"夜行フェリー", Tongue::Japanese},
    KnownArtist{"Low Orbit Picnic"},
    KnownArtist{"Glass Orchard Society"},
    KnownArtist{"Mara Ellington-Voss"},
    KnownArtist{"Copper Weathervane"},
    KnownArtist{"Ostkreuz Kammerpop", Tongue::German},
    KnownArtist{"Radio Thessaly", Tongue::English, Mood::Night},
    KnownArtist{"Verse & Vane", Tongue::English, Mood::Run},
    KnownArtist{"Åsa Lindqvist-Moe"},
    KnownArtist{"Static Botanica", Tongue::English, Mood::Focus},
    KnownArtist{"Fenn and the Lowlanders"},
    KnownArtist{"Inés Valdivieso Roca", Tongue::Spanish},
    KnownArtist{"Harbourmaster's Choir"},
    KnownArtist{"Elderflower Riot", Tongue::English, Mood::Run},
    KnownArtist{"The Last Ordinary Summer"},
    KnownArtist{"Oblique FM", Tongue::English, Mood::Night},
    KnownArtist{"Samuel Tarnbrook"},
    KnownArtist{"Frau Holunder", Tongue::German},
    KnownArtist{"水色書店", Tongue::Japanese},
    KnownArtist{"Moth Cartographers"},
    KnownArtist{"Camille d'Orsel-Petit", Tongue::French},
    KnownArtist{"Subterra Lines", Tongue::English, Mood::Night},
    KnownArtist{"Kilnhouse Recordings", Tongue::English, Mood::Focus},
    KnownArtist{"Ivory Kilometre"},
    KnownArtist{"MC Halfpenny Bridge", Tongue::English, Mood::Run},
    KnownArtist{"Bishop's Allotment"},
    KnownArtist{"Der letzte Speisewagen", Tongue::German},
    KnownArtist{"Indigo Postcard"},
    KnownArtist{"Calle Mandarina", Tongue::Spanish},
    KnownArtist{"Wax Planetarium"},
    KnownArtist{"Isolde Kwanbeck", Tongue::English, Mood::Focus},
    KnownArtist{"The Understudies of Rome"},
    KnownArtist{"Þórdís Hlíðarsen"},
    KnownArtist{"Velvet Quarry Road"},
    KnownArtist{"La Nevera Azul", Tongue::Spanish, Mood::Night},
    KnownArtist{"Quiet Machinery Dept.", Tongue::English, Mood::Focus},
    KnownArtist{"Żółty Tramwaj"},
    KnownArtist{"Northbound Ferries"},
    KnownArtist{"قطار منتصف الليل"},
    KnownArtist{"Café Septentrion", Tongue::French},
    KnownArtist{"Hollow Parade Club"},
    KnownArtist{"Atlas of Small Rivers", Tongue::English, Mood::Focus},
    KnownArtist{"달빛우체국"},
    KnownArtist{"The Mistletoe Exchange", Tongue::Festive, Mood::December},
    KnownArtist{"Snowglobe Quartet", Tongue::Festive, Mood::December},
    KnownArtist{"Tante Käthes Wunschkonzert", Tongue::Festive, Mood::December},
};

// Met once or a few times, mostly by way of recommendations: any given name with any family name.
inline constexpr std::array givenNames{
    "Adaeze",    "Anouk", "Bastian", "Beatrix", "Calum",   "Celestine", "Dagny",  "Emeka",   "Esperanza",  "Fiadh",
    "Gwendal",   "Hedda", "Ilmari",  "Ioana",   "Jorunn",  "Kasimir",   "Leoni",  "Ludmila", "Mirembe",    "Niamh",
    "Oluwaseun", "Pilar", "Quentin", "Rosalba", "Sunniva", "Tadeusz",   "Ulrike", "Vashti",  "Wilhelmina", "Yusra"};
inline constexpr std::array familyNames{"Abernathy-Lund", "Brackwater",  "Castellanos Vik", "Dunmarrow",
                                        "Eskelund",       "Farthingale", "Grünwaldt",       "Holmquist-Ray",
                                        "Ingleborough",   "Jasińska",    "Kallioniemi",     "Lowenthorpe",
                                        "Mbekwa",         "Nørregade",   "Oakenshaw",       "Pettifer-Sato"};

inline constexpr std::array englishAdjectives{
    "Paper",  "Hollow",   "Borrowed", "Amber",    "Distant", "Gentle",  "Crooked",   "Silver",   "Restless", "Ordinary",
    "Frozen", "Faithful", "Second",   "Sleeping", "Quiet",   "Burning", "Feathered", "Salted",   "Northern", "Unsent",
    "Early",  "Blue",     "Careless", "Electric", "Patient", "Hidden",  "Lucky",     "Wandering"};
inline constexpr std::array englishNouns{
    "Lanterns", "Harbour",  "Letters",    "Staircase", "Orchard",   "Satellites", "Kitchen",  "Rivers",   "Photograph",
    "Window",   "Carousel", "Engines",    "Umbrella",  "Tides",     "Weather",    "Sparrows", "Corridor", "Fireworks",
    "Postcard", "Mountain", "Neighbours", "Radio",     "Ceiling",   "Compass",    "Summer",   "Ghosts",   "Platform",
    "Garden",   "Highway",  "Mirror",     "Telephone", "Telescope", "Weekend",    "Bicycle"};
inline constexpr std::array englishPlaces{"Lisbon",     "Trieste",     "the Rain",   "Room 12",
                                          "Aberdeen",   "November",    "the Attic",  "Bergen",
                                          "Low Season", "Slow Motion", "the Valley", "Half Light"};
inline constexpr std::array englishPhrases{
    "Come Home Slowly",      "Tell Me on the Train",    "What the Lighthouse Saw",  "I Kept Your Coat",
    "Nobody's Birthday",     "Leave the Hall Light On", "We Were Almost Early",     "Count to Eleven",
    "Wrong Side of the Map", "Before the Kettle Sings", "Say It in the Car",        "Every Other Sunday",
    "You Owe Me a Song",     "The Long Way to Bed",     "Good Morning, Stranger",   "Don't Wake the Street",
    "All My Better Ideas",   "Half of What I Said",     "Almost Famous Last Words", "Dance Like the Landlord's Out"};

inline constexpr std::array germanTitles{
    "Zwischen den Gleisen", "Über den Dächern",        "Fensterplatz",         "Bis der Regen kommt",
    "Kleiner Grenzverkehr", "Sommer ohne Empfang",     "Morgen vielleicht",    "Im Hinterhof",
    "Straßenlaternen",      "Letzte Bahn nach Pankow", "Kaffee um vier",       "Was übrig bleibt",
    "Wolkenbruch",          "Größer als gestern",      "Nachtschicht",         "Altbau",
    "Leise Sohlen",         "Mein halbes Herz",        "Postkarte aus Usedom", "Wir bleiben noch"};
inline constexpr std::array spanishTitles{"Mañana sin ti",     "Calle vacía",     "El último tranvía", "Agua de abril",
                                          "Cartas a Valdivia", "Bajo la higuera", "Niña del faro",     "Ceniza y limón",
                                          "Media luna",        "Sábado eterno",   "La terraza",        "Sin señal",
                                          "Bailar despacio",   "Viento del este", "Otra canción más",  "Azul oscuro"};
inline constexpr std::array frenchTitles{"Les nuits trop courtes", "Sous les platanes",     "Quai numéro neuf",
                                         "L'été dernier",          "Rue des Lilas",         "À demi-mot",
                                         "Petite averse",          "Le dernier métro bleu", "Comme avant",
                                         "Déjà décembre",          "Une heure de plus",     "Sans adresse"};
inline constexpr std::array japaneseTitles{"夜明けの切符", "水たまり",   "終電のあと", "紙飛行機の午後",
                                           "遠い灯台",     "雨の図書館", "秋の手紙",   "青い信号",
                                           "窓辺",         "海まで三分", "星座の地図", "また明日"};
// Two halves that go together in any pairing, for the titles that the lists above have not.
inline constexpr std::array germanFirsts{"Regen", "Licht", "Staub",  "Briefe", "Tanz",  "Schatten",
                                         "Wind",  "Sekt",  "Schnee", "Lieder", "Umzug", "Stille"};
inline constexpr std::array germanSeconds{" am Kanal",    " ohne Namen",     " im Treppenhaus", " nach Feierabend",
                                          " für Paul",    " unter Glas",     " in Zimmer neun", " auf halber Strecke",
                                          " vor der Tür", " bis Mitternacht"};
inline constexpr std::array spanishFirsts{"Canción", "Carta", "Lluvia", "Verano", "Baile",
                                          "Sombra",  "Viaje", "Noche",  "Ruido",  "Flores"};
inline constexpr std::array spanishSeconds{" sin nombre",   " para Elena",     " en la azotea",
                                           " de noviembre", " junto al canal", " a medias",
                                           " bajo cero",    " del sur",        " en voz baja"};
inline constexpr std::array frenchFirsts{"Chanson", "Lettre",  "Pluie",     "Promenade", "Lumière",
                                         "Valse",   "Fenêtre", "Poussière", "Silence",   "Fête"};
inline constexpr std::array frenchSeconds{" pour Lucie",         " sans retour",   " au bord du canal",
                                          " de novembre",        " à Trouville",   " en sourdine",
                                          " du troisième étage", " avant la nuit", " sous la neige"};
inline constexpr std::array japaneseFirsts{"雨の",   "夜の",   "青い",   "遠い",  "最後の",
                                           "静かな", "小さな", "真冬の", "忘れた"};
inline constexpr std::array japaneseSeconds{"手紙", "駅",   "電話", "階段",   "映画館",
                                            "約束", "花火", "屋上", "自転車", "台所"};

inline constexpr std::array festiveTitles{"Snow on the Allotment",
                                          "A Candle for the Postman",
                                          "Three Coats and a Sleigh",
                                          "Stille Gassen",
                                          "Cinnamon Street",
                                          "The Bells of Lower Town",
                                          "Home by Christmas Eve",
                                          "Under the Paper Star",
                                          "Kling, kleine Laterne",
                                          "December Waltz",
                                          "Mittens",
                                          "One More Silent Night In"};

struct Show {
    std::string_view name;
    std::int64_t minutes = 0; ///< usual length of an episode
    bool video = false;
};
inline constexpr std::array shows{
    Show{"Footnotes to History", 42}, Show{"The Slow Commute", 28}, Show{"Kaffeesatz – Politik am Morgen", 19},
    Show{"Two Geologists, One Microphone", 63}, Show{"Side B: Albums Nobody Bought", 51, true}};
inline constexpr std::array topics{"the canal that was never dug",
                                   "a very small war",
                                   "why maps lie",
                                   "the accidental orchestra",
                                   "lost luggage",
                                   "what ferries know",
                                   "salt, tea and taxes",
                                   "the library under water",
                                   "listeners' questions",
                                   "an island for sale",
                                   "the man who counted rain",
                                   "summer special"};

struct Book {
    std::string_view title;
    std::string_view author;
    int chapters = 0;
};
inline constexpr std::array books{Book{"The Cartographer's Winter", "H. M. Oakenshaw", 34},
                                  Book{"Das Haus am Fähranleger", "Leoni Grünwaldt", 22}};

} // namespace afs::demo
