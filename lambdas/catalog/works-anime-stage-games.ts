import { workList } from './name-list.ts';

/** Anime, stage and concert films and games that fans of sets talk of; the notation is that of `workList`. */
export const ANIME = workList(
  'film',
  `
  My Neighbor Totoro (1988) | My Neighbour Totoro, Totoro | Hayao Miyazaki | ghibli
  Princess Mononoke (1997) | Mononoke Hime | Hayao Miyazaki | ghibli
  Howl's Moving Castle (2004) |  | Hayao Miyazaki | ghibli
  Kiki's Delivery Service (1989) |  | Hayao Miyazaki
  Grave of the Fireflies (1988) |  | Isao Takahata
  Ghost in the Shell (1995, 2017) |  | Mamoru Oshii, Scarlett Johansson
  ^Perfect Blue (1997) |  | Satoshi Kon
  !Paprika (2006) |  | Satoshi Kon
  Demon Slayer (2019) | Kimetsu no Yaiba, Infinity Castle | ufotable | tanjiro, nezuko, ufotable
  `,
);

export const ANIME_SERIES = workList(
  'tv',
  `
  Cowboy Bebop (1998) |  | Shinichiro Watanabe, Yoko Kanno, John Cho | spike spiegel
  Neon Genesis Evangelion (1995) | ^Evangelion | Hideaki Anno | shinji
  ^Naruto (2002) |  | Masashi Kishimoto
  Dragon Ball (1986) | Dragon Ball Z, DBZ | Akira Toriyama | goku, vegeta
  Attack on Titan (2013) | Shingeki no Kyojin, AOT | Hajime Isayama | eren yeager, mappa, levi ackerman
  Fullmetal Alchemist (2003) | Fullmetal Alchemist Brotherhood
  ?Death Note (2006) |  |  | light yagami
  Jujutsu Kaisen (2020) | JJK |  | gojo, mappa, itadori
  Chainsaw Man (2022) |  |  | denji, mappa, reze
  My Hero Academia (2016) | Boku no Hero Academia
  Sailor Moon (1992)
  Spy x Family (2022)
  Frieren (2023) | Frieren Beyond Journey's End
  `,
);

export const STAGE = workList(
  'concert',
  `
  The Eras Tour (2023) | ^Eras Tour | Taylor Swift
  The Renaissance World Tour (2023) | ^Renaissance World Tour, Renaissance Tour | Beyoncé
  =Homecoming (2019) | Beychella | Beyoncé | coachella
  Cowboy Carter Tour (2025) |  | Beyoncé
  The Phantom of the Opera | ^Phantom of the Opera | Andrew Lloyd Webber
  Super Bowl halftime show | ?Halftime Show, Super Bowl half time show
  ^Amazing Grace (2018) |  | Aretha Franklin
  The Last Waltz (1978) | ^Last Waltz | Martin Scorsese, Robbie Robertson
  Gimme Shelter (1970) | ^Gimme Shelter |  | altamont
  `,
);

export const GAMES = workList(
  'gaming',
  `
  God of War (2018) | ^God of War, God of War Ragnarok | Cory Barlog, Christopher Judge | kratos, atreus, santa monica studio
  The Last of Us Part II (2020) | Last of Us Part II, TLOU2 | Neil Druckmann, Ashley Johnson, Troy Baker, Laura Bailey | naughty dog, abby
  Red Dead Redemption (2010, 2018) | Red Dead Redemption 2, RDR2, ^Red Dead | Roger Clark, Rob Wiethoff | arthur morgan, rockstar games
  Grand Theft Auto (1997) | ?GTA, GTA V, GTA VI, GTA 6 |  | rockstar games
  !Uncharted (2007) |  | Nolan North, Tom Holland, Mark Wahlberg, Amy Hennig | nathan drake
  The Legend of Zelda (1986) | Breath of the Wild, Tears of the Kingdom, Ocarina of Time, ?Zelda | Shigeru Miyamoto, Eiji Aonuma | hyrule
  Super Mario Bros. (1985) | ^Super Mario | Shigeru Miyamoto, Charles Martinet
  Final Fantasy (1987) | Final Fantasy VII, FFVII, FF7 | Hironobu Sakaguchi, Nobuo Uematsu | sephiroth, cloud strife
  Metal Gear Solid (1998) | ^Metal Gear | Hideo Kojima, David Hayter | solid snake
  Death Stranding (2019) | Death Stranding 2 | Hideo Kojima, Norman Reedus, Mads Mikkelsen, Léa Seydoux
  Resident Evil (1996) |  | Milla Jovovich | leon kennedy, capcom
  Silent Hill (1999)
  =Halo (2001) |  | Steve Downes | master chief, bungie, cortana
  !Portal 2 (2011) | ?Portal, Half Life 2 | Ellen McLain, Stephen Merchant | glados, valve
  Baldur's Gate 3 (2023) | Baldurs Gate, BG3 | Neil Newbon, Swen Vincke | astarion, larian
  Cyberpunk 2077 (2020) |  | Keanu Reeves | johnny silverhand, night city
  The Witcher 3 (2015) | Witcher 3 | Doug Cockle
  Mass Effect (2007) | ^Mass Effect | Jennifer Hale | commander shepard
  ^Minecraft (2011)
  Fortnite (2017)
  World of Warcraft (2004) |  |  | blizzard
  Elden Ring (2022) |  | Hidetaka Miyazaki | fromsoftware
  Ghost of Tsushima (2020) | Ghost of Yōtei | Daisuke Tsuji
  =Hades (2020) |  |  | supergiant, zagreus
  Assassin's Creed (2007) |  |  | ubisoft
  Call of Duty (2003) | ^Call of Duty |  | captain price
  Marvel's Spider-Man (2018) | Marvels Spider Man | Yuri Lowenthal | insomniac
  Stardew Valley (2016)
  Clair Obscur: Expedition 33 (2025) | Expedition 33, Clair Obscur | Charlie Cox, Ben Starr, Jennifer English
  Hollow Knight (2017) | Silksong |  | team cherry
  Alan Wake (2010) | Alan Wake 2 | Sam Lake | remedy
  L.A. Noire (2011) | LA Noire |  | team bondi, cole phelps
  BioShock (2007) | BioShock Infinite | Ken Levine
  `,
);
