import { workList } from './name-list.ts';

/** Films from 2021 on; the notation is that of `workList`. */
export const FILMS_SINCE_2021 = workList(
  'film',
  `
  ?Dune (2021, 1984) | Dune Part One, Dune Part 1, Jodorowsky's Dune | Denis Villeneuve, Timothée Chalamet, Zendaya, Rebecca Ferguson, Oscar Isaac, Jason Momoa, Greig Fraser, Hans Zimmer, David Lynch, Kyle MacLachlan | arrakis, paul atreides, sandworm, stillsuit, ornithopter
  Dune: Part Two (2024) | Dune Part 2, Dune 2 | Denis Villeneuve, Timothée Chalamet, Zendaya, Austin Butler, Florence Pugh, Greig Fraser | feyd rautha, giedi prime, sandworm
  Ocean's 8 (2018) | | Sandra Bullock, Cate Blanchett, Anne Hathaway
  No Time to Die (2021) | ^No Time to Die | Daniel Craig, Cary Joji Fukunaga, Ana de Armas, Rami Malek
  Spider-Man: No Way Home (2021) | ^No Way Home, Spider Man No Way Home | Tom Holland, Tobey Maguire, Andrew Garfield, Zendaya, Willem Dafoe, Alfred Molina, Jon Watts
  The Power of the Dog (2021) | Power of the Dog | Jane Campion, Benedict Cumberbatch
  Don't Look Up (2021) | ^Dont Look Up | Adam McKay, Leonardo DiCaprio, Jennifer Lawrence
  House of Gucci (2021) |  | Ridley Scott, Lady Gaga, Adam Driver
  ?Encanto (2021) |  | Lin-Manuel Miranda | mirabel, bruno
  Eternals (2021) | ^Eternals | Chloé Zhao
  ^Black Widow (2021) |  | Scarlett Johansson, Florence Pugh
  Shang-Chi and the Legend of the Ten Rings (2021) | Shang Chi | Simu Liu, Tony Leung
  =Luca (2021) |  | Enrico Casarosa | pixar, portorosso
  Last Night in Soho (2021) |  | Edgar Wright, Anya Taylor-Joy
  The Last Duel (2021) |  | Ridley Scott, Matt Damon, Adam Driver
  !Pig (2021) |  | Nicolas Cage
  !Coda (2021) | !CODA | Troy Kotsur, Marlee Matlin, Emilia Jones, Sian Heder
  Cruella (2021) | ?Cruella | Emma Stone, Emma Thompson
  ?Rust |  | Alec Baldwin, Halyna Hutchins, Joel Souza | armorer, prop gun
  Everything Everywhere All at Once (2022) | EEAAO | Daniel Kwan, Daniel Scheinert, Michelle Yeoh, Ke Huy Quan, Jamie Lee Curtis, Stephanie Hsu | the daniels, hot dog fingers, fanny pack fight
  Top Gun: Maverick (2022) | Top Gun Maverick, Top Gun 2 | Joseph Kosinski, Tom Cruise, Miles Teller, Jennifer Connelly, Glen Powell, Val Kilmer, Claudio Miranda
  The Batman (2022) | ^The Batman | Matt Reeves, Robert Pattinson, Zoë Kravitz, Paul Dano, Colin Farrell, Greig Fraser
  =Elvis (2022) |  | Baz Luhrmann, Austin Butler, Tom Hanks, Olivia DeJonge
  !Nope (2022) |  | Jordan Peele, Keke Palmer, Daniel Kaluuya, Steven Yeun, Hoyte van Hoytema | jean jacket, gordy
  Avatar: The Way of Water (2022) | ^Way of Water, Avatar 2 | James Cameron, Kate Winslet, Sigourney Weaver, Zoe Saldaña | seven minutes, breath hold, underwater motion capture, pandora
  Avatar: Fire and Ash (2025) | Fire and Ash, Avatar 3 | James Cameron, Zoe Saldaña, Oona Chaplin
  Don't Worry Darling (2022) |  | Olivia Wilde, Harry Styles, Florence Pugh, Shia LaBeouf, Chris Pine | spitgate, miss flo
  The Banshees of Inisherin (2022) | Banshees of Inisherin | Martin McDonagh, Colin Farrell, Brendan Gleeson, Barry Keoghan | jenny the donkey
  ?RRR (2022) |  | S.S. Rajamouli, Ram Charan, N.T. Rama Rao Jr. | naatu naatu
  The Northman (2022) | ^The Northman | Robert Eggers, Alexander Skarsgård, Anya Taylor-Joy
  !Blonde (2022) |  | Ana de Armas, Andrew Dominik
  All Quiet on the Western Front (2022) |  | Edward Berger
  ?The Whale (2022) |  | Brendan Fraser, Darren Aronofsky
  ?Tár (2022) |  | Todd Field, Cate Blanchett
  ?The Menu (2022) |  | Ralph Fiennes, Anya Taylor-Joy
  The Fabelmans (2022) | ^Fabelmans | Steven Spielberg
  The Woman King (2022) | ^The Woman King | Viola Davis, Gina Prince-Bythewood, John Boyega
  Triangle of Sadness (2022) |  | Ruben Östlund
  =Babylon (2022) |  | Damien Chazelle, Margot Robbie, Brad Pitt
  !Prey (2022) |  | Amber Midthunder, Dan Trachtenberg
  !X (2022) |  | Ti West, Mia Goth
  MaXXXine (2024) |  | Ti West, Mia Goth
  =Pearl (2022) |  | Ti West, Mia Goth
  Hocus Pocus 2 (2022) |  | Bette Midler
  M3GAN (2022) | M3GAN 2.0
  Aftersun (2022) | ?Aftersun | Paul Mescal, Charlotte Wells, Frankie Corio
  Black Adam (2022) |  | Dwayne Johnson
  Bones and All (2022) | ^Bones and All | Luca Guadagnino, Timothée Chalamet, Taylor Russell
  =Oppenheimer (2023) |  | Christopher Nolan, Cillian Murphy, Robert Downey Jr., Emily Blunt, Florence Pugh, Matt Damon, Ludwig Göransson, Hoyte van Hoytema | trinity test, los alamos set, barbenheimer
  ?Barbie (2023) |  | Greta Gerwig, Margot Robbie, Ryan Gosling, America Ferrera, Noah Baumbach, Simu Liu | barbieland, just ken, kenough, barbenheimer, pink paint, mattel
  ^Poor Things (2023) |  | Yorgos Lanthimos, Emma Stone, Mark Ruffalo, Willem Dafoe | bella baxter
  Killers of the Flower Moon (2023) | KOTFM | Martin Scorsese, Lily Gladstone, Leonardo DiCaprio, Robert De Niro | osage
  Saltburn (2023) |  | Emerald Fennell, Barry Keoghan, Jacob Elordi | bathtub, grave scene
  =Napoleon (2023) |  | Ridley Scott, Joaquin Phoenix, Vanessa Kirby
  !Maestro (2023) |  | Bradley Cooper, Carey Mulligan | bernstein
  The Holdovers (2023) | ^Holdovers | Alexander Payne, Paul Giamatti, Da'Vine Joy Randolph
  ?Past Lives (2023) |  | Celine Song, Greta Lee
  Anatomy of a Fall (2023) |  | Justine Triet, Sandra Hüller | messi the dog
  The Zone of Interest (2023) | Zone of Interest | Jonathan Glazer, Sandra Hüller
  American Fiction (2023) | ^American Fiction | Jeffrey Wright
  ?May December (2023) |  | Todd Haynes, Natalie Portman, Julianne Moore
  Asteroid City (2023) |  | Wes Anderson, Jason Schwartzman, Scarlett Johansson
  Spider-Man: Across the Spider-Verse (2023) | Across the Spider Verse, Beyond the Spider Verse | Shameik Moore, Phil Lord, Hailee Steinfeld
  Mission: Impossible – Dead Reckoning (2023) | Dead Reckoning Part One, ^Dead Reckoning | Tom Cruise, Christopher McQuarrie, Hayley Atwell | motorbike cliff, motorcycle cliff jump, cliff jump
  Mission: Impossible – The Final Reckoning (2025) | The Final Reckoning, Final Reckoning | Tom Cruise, Christopher McQuarrie | biplane
  ?Wonka (2023) |  | Timothée Chalamet, Paul King, Hugh Grant
  The Super Mario Bros. Movie (2023) | Super Mario Bros Movie | Chris Pratt, Jack Black
  The Flash (2023) | ?The Flash | Ezra Miller, Andy Muschietti, Michael Keaton
  ?The Marvels (2023) |  | Brie Larson, Nia DaCosta
  Captain Marvel (2019) | ^Captain Marvel | Brie Larson
  The Iron Claw (2023) | ^The Iron Claw | Zac Efron, Jeremy Allen White
  The Boy and the Heron (2023) |  | Hayao Miyazaki
  =Priscilla (2023) |  | Sofia Coppola, Cailee Spaeny, Jacob Elordi
  Anyone but You (2023) | ^Anyone but You | Sydney Sweeney, Glen Powell
  Five Nights at Freddy's (2023) | FNAF | Josh Hutcherson
  Society of the Snow (2023) | La Sociedad de la Nieve | J.A. Bayona
  !The Killer (2023) |  | David Fincher, Michael Fassbender
  !Bottoms (2023) |  | Ayo Edebiri, Rachel Sennott
  !The Creator (2023) |  | Gareth Edwards, Greig Fraser
  ?Wicked (2024) | Wicked For Good, Wicked Part One, Wicked Part Two | Jon M. Chu, Ariana Grande, Cynthia Erivo, Jonathan Bailey, Jeff Goldblum, Michelle Yeoh | elphaba, glinda, defying gravity, munchkinland, tulips
  Furiosa: A Mad Max Saga (2024) | Furiosa, Furiosa A Mad Max Saga | George Miller, Anya Taylor-Joy, Chris Hemsworth
  ?Challengers (2024) |  | Luca Guadagnino, Zendaya, Josh O'Connor, Mike Faist | tashi, churro
  !Civil War (2024) |  | Alex Garland, Kirsten Dunst
  Deadpool & Wolverine (2024) |  | Ryan Reynolds, Hugh Jackman, Shawn Levy
  ^Anora (2024) |  | Sean Baker, Mikey Madison
  The Substance (2024) | ?The Substance | Coralie Fargeat, Demi Moore, Margaret Qualley | monstro elisasue
  Gladiator II (2024) | Gladiator 2 | Ridley Scott, Paul Mescal, Denzel Washington, Pedro Pascal, Connie Nielsen | lucius, colosseum
  ?Conclave (2024) | | Edward Berger, Ralph Fiennes, Stanley Tucci, Isabella Rossellini
  The Brutalist (2024) | ^The Brutalist | Brady Corbet, Adrien Brody, Felicity Jones | vistavision
  A Complete Unknown (2024) |  | James Mangold, Timothée Chalamet, Monica Barbaro | bob dylan
  It Ends with Us (2024) | ^It Ends with Us | Blake Lively, Justin Baldoni | lily bloom
  Emilia Pérez (2024) |  | Jacques Audiard, Zoe Saldaña, Karla Sofía Gascón, Selena Gomez
  Megalopolis (2024) |  | Francis Ford Coppola, Adam Driver
  The Fall Guy (2024) | ^The Fall Guy, ?Fall Guy | David Leitch, Ryan Gosling, Emily Blunt | cannon roll
  Love Lies Bleeding (2024) |  | Kristen Stewart, Katy O'Brian
  Longlegs (2024) |  | Osgood Perkins, Nicolas Cage, Maika Monroe
  Alien: Romulus (2024) | Alien Romulus, ?Romulus | Fede Álvarez, Cailee Spaeny
  I Saw the TV Glow (2024) |  | Jane Schoenbrun
  ?Babygirl (2024) |  | Nicole Kidman, Harris Dickinson
  !Queer (2024) |  | Luca Guadagnino, Daniel Craig
  Kinds of Kindness (2024) |  | Yorgos Lanthimos, Emma Stone, Jesse Plemons
  Argylle (2024) |  | Matthew Vaughn, Henry Cavill
  Madame Web (2024) |  | Dakota Johnson
  Kraven the Hunter (2024) | ^Kraven | Aaron Taylor-Johnson
  ?Red One (2024) |  | Dwayne Johnson, Chris Evans
  Nickel Boys (2024) |  | RaMell Ross
  The Wild Robot (2024) | ^Wild Robot | Lupita Nyong'o, Pedro Pascal
  !Flow (2024) |  | Gints Zilbalodis
  Sinners (2025) | ?Sinners | Ryan Coogler, Michael B. Jordan, Hailee Steinfeld, Miles Caton, Delroy Lindo, Ludwig Göransson, Autumn Durald Arkapaw | smoke and stack, juke joint
  One Battle After Another (2025) |  | Paul Thomas Anderson, Leonardo DiCaprio, Sean Penn, Teyana Taylor, Benicio del Toro, Chase Infiniti
  !Weapons (2025) |  | Zach Cregger, Julia Garner, Josh Brolin | aunt gladys
  !F1 (2025) | F1 The Movie | Joseph Kosinski, Brad Pitt, Damson Idris
  KPop Demon Hunters (2025) | Kpop Demon Hunters |  | huntrix, saja boys
  =Hamnet (2025) |  | Chloé Zhao, Jessie Buckley, Paul Mescal
  Marty Supreme (2025) |  | Josh Safdie, Timothée Chalamet
  Mickey 17 (2025) |  | Bong Joon-ho, Robert Pattinson
  Bugonia (2025) |  | Yorgos Lanthimos, Emma Stone, Jesse Plemons
  Sentimental Value (2025) | ^Sentimental Value | Joachim Trier, Renate Reinsve, Stellan Skarsgård, Elle Fanning
  Thunderbolts* (2025) | ^Thunderbolts | Florence Pugh, Sebastian Stan
  Lilo & Stitch (2002, 2025) |  | Chris Sanders
  A Minecraft Movie (2025) | Minecraft Movie | Jack Black, Jason Momoa
  Snow White (2025) | ?Snow White | Rachel Zegler, Gal Gadot
  The Smashing Machine (2025) | Smashing Machine | Dwayne Johnson, Emily Blunt, Benny Safdie
  !Warfare (2025) |  | Alex Garland
  Predator: Badlands (2025) | Predator Badlands | Elle Fanning, Dan Trachtenberg
  The Odyssey (2026) | ?The Odyssey | Christopher Nolan, Matt Damon, Tom Holland, Zendaya, Anne Hathaway, Hoyte van Hoytema
  Project Hail Mary (2026) |  | Ryan Gosling, Phil Lord, Christopher Miller, Sandra Hüller
  Wuthering Heights (2026) | ^Wuthering Heights | Emerald Fennell, Margot Robbie, Jacob Elordi
  Avengers: Doomsday (2026) | Avengers Doomsday | Robert Downey Jr., Anthony Russo, Joe Russo
  Supergirl (2026) | ^Supergirl | Milly Alcock
  28 Years Later: The Bone Temple (2026) | The Bone Temple | Nia DaCosta, Ralph Fiennes
  The Devil Wears Prada 2 (2026) | Devil Wears Prada 2 | Meryl Streep, Anne Hathaway
  `,
);
