import { workList } from './name-list.ts';

/** Films to 1979; the notation is that of `workList`. */
export const CLASSIC_FILMS = workList(
  'film',
  `
  Gone with the Wind (1939) | ^Gone with the Wind | Vivien Leigh, Clark Gable
  The Wizard of Oz (1939) | Wizard of Oz | Judy Garland | buddy ebsen, ruby slippers
  ?King Kong (1933, 2005) |  | Peter Jackson, Fay Wray
  Snow White and the Seven Dwarfs (1937) |  | Walt Disney
  Citizen Kane (1941) |  | Orson Welles
  =Casablanca (1942) |  | Humphrey Bogart, Ingrid Bergman | bogart, here's looking at you, rick's cafe
  It's a Wonderful Life (1946) | ^Its a Wonderful Life | James Stewart
  =Sunset Boulevard (1950) |  | Billy Wilder, Gloria Swanson
  Singin' in the Rain (1952) | Singing in the Rain | Gene Kelly, Debbie Reynolds
  ^Roman Holiday (1953) |  | Audrey Hepburn, Gregory Peck
  ^Rear Window (1954) |  | Alfred Hitchcock, Grace Kelly, James Stewart
  Seven Samurai (1954) | The Seven Samurai | Akira Kurosawa, Toshiro Mifune
  ?Godzilla (1954, 1998, 2014) | Godzilla Minus One, Shin Godzilla | Takashi Yamazaki | toho
  Rebel Without a Cause (1955) |  | James Dean, Natalie Wood
  The Searchers (1956) | ?The Searchers | John Wayne, John Ford
  The Ten Commandments (1956) | ?The Ten Commandments | Charlton Heston, Cecil B. DeMille
  12 Angry Men (1957) | Twelve Angry Men | Sidney Lumet, Henry Fonda
  ?Vertigo (1958) |  | Alfred Hitchcock, James Stewart | kim novak
  Some Like It Hot (1959) |  | Billy Wilder, Marilyn Monroe, Tony Curtis, Jack Lemmon
  Ben-Hur (1959) | Ben Hur, BenHur | Charlton Heston, William Wyler | chariot race
  North by Northwest (1959) |  | Alfred Hitchcock, Cary Grant
  ?Psycho (1960) |  | Alfred Hitchcock, Janet Leigh, Anthony Perkins | norman bates, marion crane, bates motel, shower scene
  ^Breakfast at Tiffany's (1961) | Breakfast at Tiffanys | Audrey Hepburn
  ^West Side Story (1961, 2021) |  | Natalie Wood, Steven Spielberg, Rita Moreno
  Lawrence of Arabia (1962) |  | David Lean, Peter O'Toole
  To Kill a Mockingbird (1962) |  | Gregory Peck
  ?The Birds (1963) |  | Alfred Hitchcock, Tippi Hedren
  =Cleopatra (1963) |  | Elizabeth Taylor, Richard Burton
  ^The Great Escape (1963) |  | Steve McQueen
  Dr. Strangelove (1964) | Doctor Strangelove | Stanley Kubrick, Peter Sellers
  Mary Poppins (1964) | Mary Poppins Returns | Julie Andrews, Dick Van Dyke
  The Sound of Music (1965) | ^The Sound of Music | Julie Andrews, Christopher Plummer
  Doctor Zhivago (1965) |  | David Lean, Omar Sharif
  The Good, the Bad and the Ugly (1966) | Good the Bad and the Ugly | Sergio Leone, Clint Eastwood, Eli Wallach, Ennio Morricone
  ^Who's Afraid of Virginia Woolf? (1966) | Whos Afraid of Virginia Woolf | Elizabeth Taylor, Richard Burton, Mike Nichols
  ?The Graduate (1967) |  | Dustin Hoffman, Anne Bancroft, Mike Nichols
  Bonnie and Clyde (1967) | ?Bonnie and Clyde | Warren Beatty, Faye Dunaway
  2001: A Space Odyssey (1968) | 2001 Space Odyssey, Space Odyssey, ?2001 | Stanley Kubrick | hal 9000
  Rosemary's Baby (1968) |  | Mia Farrow, Roman Polanski
  Planet of the Apes (1968, 2001) |  | Charlton Heston, Andy Serkis, Tim Burton
  Night of the Living Dead (1968) |  | George A. Romero
  Once Upon a Time in the West (1968) |  | Sergio Leone, Henry Fonda, Charles Bronson, Ennio Morricone
  ^Easy Rider (1969) |  | Dennis Hopper, Peter Fonda, Jack Nicholson
  ^Midnight Cowboy (1969) |  | Dustin Hoffman, Jon Voight
  Butch Cassidy and the Sundance Kid (1969) | Butch Cassidy | Paul Newman, Robert Redford
  =Patton (1970) |  | George C. Scott
  A Clockwork Orange (1971) | Clockwork Orange | Stanley Kubrick, Malcolm McDowell
  ^The French Connection (1971) |  | William Friedkin, Gene Hackman
  ^Dirty Harry (1971) |  | Clint Eastwood
  Willy Wonka & the Chocolate Factory (1971) | Willy Wonka, Charlie and the Chocolate Factory | Gene Wilder
  The Godfather (1972) | ^The Godfather, ?Godfather | Francis Ford Coppola, Marlon Brando, Al Pacino, James Caan, Robert Duvall, Diane Keaton, Gordon Willis | corleone, horse head
  ?Cabaret (1972) |  | Liza Minnelli, Bob Fosse
  !Deliverance (1972) |  | Burt Reynolds, Jon Voight, John Boorman
  =Solaris (1972) |  | Andrei Tarkovsky
  The Exorcist (1973) | ^The Exorcist, Exorcist Believer | William Friedkin, Linda Blair, Ellen Burstyn, Max von Sydow | pea soup, regan
  Enter the Dragon (1973) |  | Bruce Lee
  ?The Sting (1973) |  | Robert Redford, Paul Newman
  ^The Wicker Man (1973) |  | Christopher Lee
  ^American Graffiti (1973) |  | George Lucas, Harrison Ford
  The Godfather Part II (1974) | Godfather Part II, Godfather II, Godfather 2 | Francis Ford Coppola, Al Pacino, Robert De Niro
  =Chinatown (1974) |  | Roman Polanski, Jack Nicholson, Faye Dunaway, John Huston
  Blazing Saddles (1974) |  | Mel Brooks, Gene Wilder
  Young Frankenstein (1974) |  | Mel Brooks, Gene Wilder
  The Texas Chain Saw Massacre (1974) | Texas Chainsaw Massacre, Texas Chain Saw Massacre | Tobe Hooper | leatherface, marilyn burns
  The Towering Inferno (1974) | ^Towering Inferno | Steve McQueen, Paul Newman
  ?Jaws (1975) |  | Steven Spielberg, Roy Scheider, Robert Shaw, Richard Dreyfuss, Carl Gottlieb, John Williams, Verna Fields, Peter Benchley | bigger boat, mechanical shark, quint, great white, amity island, shark film, shark movie, shark didn't work, shark never works, chief brody, the orca, martha's vineyard
  One Flew Over the Cuckoo's Nest (1975) | Cuckoos Nest | Milos Forman, Jack Nicholson
  Monty Python and the Holy Grail (1975) | Holy Grail Monty Python, Monty Python | Terry Gilliam, Terry Jones, John Cleese, Graham Chapman, Eric Idle, Michael Palin | coconuts
  ^Dog Day Afternoon (1975) |  | Al Pacino, Sidney Lumet
  Barry Lyndon (1975) |  | Stanley Kubrick, Ryan O'Neal | candlelight
  The Rocky Horror Picture Show (1975) | Rocky Horror | Tim Curry, Susan Sarandon
  =Nashville (1975) |  | Robert Altman
  ?Rocky (1976) | Rocky II, Rocky III, Rocky IV, Rocky Balboa, ^Creed III | Sylvester Stallone, Carl Weathers, Talia Shire, Dolph Lundgren | apollo creed, balboa, adrian, ivan drago
  ^Taxi Driver (1976) |  | Martin Scorsese, Robert De Niro, Jodie Foster, Paul Schrader | travis bickle, you talkin to me
  !Network (1976) |  | Sidney Lumet, Faye Dunaway, Peter Finch, Paddy Chayefsky | mad as hell, howard beale
  All the President's Men (1976) |  | Robert Redford, Dustin Hoffman
  =Carrie (1976) |  | Brian De Palma, Sissy Spacek, Stephen King | pig's blood
  ^Marathon Man (1976) |  | Dustin Hoffman, Laurence Olivier
  The Omen (1976) | ^The Omen | Gregory Peck
  Star Wars (1977) | ^A New Hope, @starwars, Star Wars A New Hope | George Lucas, Harrison Ford, Mark Hamill, Carrie Fisher, Alec Guinness, John Williams, Anthony Daniels, Peter Mayhew, Ben Burtt | luke skywalker, darth vader, han solo, chewbacca, lightsaber, millennium falcon
  Close Encounters of the Third Kind (1977) | Close Encounters of the Third, ?Close Encounters | Steven Spielberg, Richard Dreyfuss
  Annie Hall (1977) |  | Woody Allen, Diane Keaton
  Saturday Night Fever (1977) |  | John Travolta
  Suspiria (1977, 2018) |  | Dario Argento
  Eraserhead (1977) |  | David Lynch
  ?Sorcerer (1977) |  | William Friedkin, Roy Scheider
  =Halloween (1978) |  | John Carpenter, Jamie Lee Curtis, Donald Pleasence | michael myers, haddonfield, laurie strode, william shatner mask
  ?Superman (1978) | Superman Returns | Christopher Reeve, Richard Donner, Marlon Brando, Gene Hackman, David Corenswet, James Gunn | lois lane, clark kent
  ?Grease (1978) |  | John Travolta, Olivia Newton-John | rydell high
  The Deer Hunter (1978) | ^Deer Hunter | Michael Cimino, Robert De Niro, Christopher Walken, Meryl Streep, John Cazale
  ^Animal House (1978) |  | John Belushi, John Landis
  ?Alien (1979) |  | Ridley Scott, Sigourney Weaver, John Hurt, Ian Holm, Veronica Cartwright, Yaphet Kotto, Tom Skerritt, Harry Dean Stanton, H.R. Giger, Dan O'Bannon | chestburster, chest burster, xenomorph, nostromo, ellen ripley, ripley, facehugger, face hugger, giger, bolaji badejo
  Apocalypse Now (1979) | Apocalypse Now Redux | Francis Ford Coppola, Martin Sheen, Marlon Brando, Robert Duvall, Laurence Fishburne, Dennis Hopper, Eleanor Coppola, Vittorio Storaro | colonel kurtz, willard, napalm in the morning
  Kramer vs. Kramer (1979) | ?Kramer | Dustin Hoffman, Meryl Streep, Robert Benton | wine glass
  Mad Max (1979) |  | George Miller, Mel Gibson, Hugh Keays-Byrne
  Life of Brian (1979) |  | Terry Jones, Graham Chapman
  ?The Warriors (1979) |  | Walter Hill
  =Manhattan (1979) |  | Woody Allen, Diane Keaton
  ^All That Jazz (1979) |  | Bob Fosse, Roy Scheider
  ?Being There (1979) |  | Peter Sellers, Hal Ashby
  ?Stalker (1979) |  | Andrei Tarkovsky
  Nosferatu (1922, 1979, 2024) |  | F.W. Murnau, Robert Eggers, Klaus Kinski, Bill Skarsgård, Lily-Rose Depp | count orlok
  =Metropolis (1927) |  | Fritz Lang
  =Frankenstein (1931, 2025) |  | Boris Karloff, Guillermo del Toro, Jacob Elordi, Oscar Isaac
  =Dracula (1931) | Bram Stoker's Dracula | Bela Lugosi, Christopher Lee, Gary Oldman, Francis Ford Coppola
  ^The Third Man (1949) |  | Orson Welles, Carol Reed
  ^The African Queen (1951) |  | John Huston, Humphrey Bogart, Katharine Hepburn
  ^A Star Is Born (1937, 1954, 1976, 2018) | Star Is Born | Lady Gaga, Bradley Cooper, Judy Garland, Barbra Streisand
  Hearts of Darkness: A Filmmaker's Apocalypse (1991) | ^Hearts of Darkness | Eleanor Coppola
  `,
);
