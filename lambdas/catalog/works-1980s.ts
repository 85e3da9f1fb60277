import { workList } from './name-list.ts';

/** Films of the eighties and nineties; the notation is that of `workList`. */
export const FILMS_1980_TO_1999 = workList(
  'film',
  `
  The Shining (1980) | ^The Shining, ?Shining | Stanley Kubrick, Jack Nicholson, Shelley Duvall, Danny Lloyd, Scatman Crothers, Stephen King, Garrett Brown, Vivian Kubrick, Leon Vitali | here's johnny, heres johnny, overlook hotel, jack torrance, wendy torrance, room 237, hedge maze, the maze, bathroom door
  The Empire Strikes Back (1980) | Empire Strikes Back, !Empire | Irvin Kershner, Harrison Ford, Carrie Fisher, Mark Hamill, George Lucas, Frank Oz | i love you i know, hoth, cloud city
  Raging Bull (1980) | ^Raging Bull | Martin Scorsese, Robert De Niro, Joe Pesci, Thelma Schoonmaker
  !Airplane! (1980) |  | Leslie Nielsen | don't call me shirley
  The Blues Brothers (1980) | ^Blues Brothers | John Belushi, Dan Aykroyd, John Landis
  Heaven's Gate (1980) | ?Heaven's Gate | Michael Cimino
  Caddyshack (1980) |  | Bill Murray, Harold Ramis, Chevy Chase
  ^The Elephant Man (1980) |  | David Lynch, John Hurt
  =Friday the 13th (1980) |  | Kane Hodder, Tom Savini | jason voorhees, camp crystal lake
  Raiders of the Lost Ark (1981) | Raiders of the Lost Ark 1981, ?Raiders | Steven Spielberg, Harrison Ford, Karen Allen, John Rhys-Davies, George Lucas, Vic Armstrong, Terry Richards | the boulder, swordsman
  Indiana Jones | Indiana Jones and the Last Crusade, Kingdom of the Crystal Skull, Dial of Destiny, ?Last Crusade, ?Indy | Steven Spielberg, Harrison Ford, Sean Connery
  Das Boot (1981) |  | Wolfgang Petersen
  The Evil Dead (1981) | ^Evil Dead, Evil Dead II | Sam Raimi, Bruce Campbell
  An American Werewolf in London (1981) | American Werewolf in London | John Landis, Rick Baker
  ^Escape from New York (1981) |  | John Carpenter, Kurt Russell
  Mad Max 2 (1981) | The Road Warrior, Mad Max Beyond Thunderdome | George Miller, Mel Gibson
  E.T. the Extra-Terrestrial (1982) | E.T. the Extra Terrestrial, ET the Extra Terrestrial, ?E.T., !ET | Steven Spielberg, Drew Barrymore, Henry Thomas, Dee Wallace, John Williams | reese's pieces, phone home
  Blade Runner (1982) |  | Ridley Scott, Harrison Ford, Rutger Hauer, Sean Young, Daryl Hannah, Philip K. Dick | tears in rain, tears in the rain, replicant, roy batty, deckard
  ?The Thing (1982) |  | John Carpenter, Kurt Russell, Rob Bottin | macready, blood test scene
  ^Poltergeist (1982) |  | Tobe Hooper, Steven Spielberg
  Fitzcarraldo (1982) |  | Werner Herzog, Klaus Kinski
  ^First Blood (1982) | Rambo | Sylvester Stallone
  Tootsie (1982) |  | Dustin Hoffman, Sydney Pollack
  =Gandhi (1982) |  | Ben Kingsley, Richard Attenborough
  ?Tron (1982) | Tron Legacy, Tron Ares | Jeff Bridges
  Twilight Zone: The Movie (1983) | Twilight Zone Movie | John Landis
  ?Scarface (1983) |  | Brian De Palma, Al Pacino, Michelle Pfeiffer, Oliver Stone | tony montana, say hello to my little friend
  Return of the Jedi (1983) |  | George Lucas, Richard Marquand, Carrie Fisher, Harrison Ford | ewok
  ?The Right Stuff (1983) |  | Philip Kaufman
  Ghostbusters (1984, 2016) | Ghostbusters Afterlife, Ghostbusters Frozen Empire | Bill Murray, Dan Aykroyd, Harold Ramis, Sigourney Weaver, Ernie Hudson, Ivan Reitman | slimer, stay puft
  The Terminator (1984) | ^The Terminator, ?Terminator, Terminator Salvation, Terminator Genisys, Terminator Dark Fate | James Cameron, Arnold Schwarzenegger, Linda Hamilton, Michael Biehn, Stan Winston | sarah connor, t 800, i'll be back
  Indiana Jones and the Temple of Doom (1984) | ^Temple of Doom | Steven Spielberg, Harrison Ford, Ke Huy Quan, Kate Capshaw | short round
  ?Gremlins (1984) |  | Joe Dante
  A Nightmare on Elm Street (1984) | Nightmare on Elm Street, Elm Street | Wes Craven, Robert Englund, Johnny Depp | freddy krueger
  The Karate Kid (1984) | Karate Kid | Ralph Macchio, Pat Morita | mr miyagi
  Beverly Hills Cop (1984) |  | Eddie Murphy
  ?Footloose (1984) |  | Kevin Bacon
  This Is Spinal Tap (1984) | Spinal Tap | Rob Reiner, Christopher Guest
  =Amadeus (1984) |  | Milos Forman, F. Murray Abraham, Tom Hulce | salieri
  Once Upon a Time in America (1984) |  | Sergio Leone, Robert De Niro
  The NeverEnding Story (1984) | ^Neverending Story | Wolfgang Petersen
  ^Paris, Texas (1984) |  | Wim Wenders, Harry Dean Stanton
  ^Stop Making Sense (1984) |  | Jonathan Demme, David Byrne
  Back to the Future (1985) | ^Back to the Future, BTTF | Robert Zemeckis, Michael J. Fox, Christopher Lloyd, Eric Stoltz, Lea Thompson, Crispin Glover, Bob Gale | marty mcfly, doc brown, delorean, hill valley
  Back to the Future Part II (1989) | Back to the Future II | Robert Zemeckis, Michael J. Fox | hoverboard
  The Goonies (1985) | ^Goonies | Richard Donner, Ke Huy Quan, Sean Astin
  The Breakfast Club (1985) | ^Breakfast Club | John Hughes, Molly Ringwald, Judd Nelson, Emilio Estevez, Ally Sheedy
  =Brazil (1985) |  | Terry Gilliam, Jonathan Pryce | sid sheinberg, love conquers all cut
  ^The Color Purple (1985, 2023) |  | Steven Spielberg, Whoopi Goldberg, Oprah Winfrey
  ^Out of Africa (1985) |  | Meryl Streep, Robert Redford
  !Ran (1985) |  | Akira Kurosawa
  ?Aliens (1986) |  | James Cameron, Sigourney Weaver, Bill Paxton, Michael Biehn, Carrie Henn | xenomorph, ellen ripley, newt, game over man
  ?Top Gun (1986) | @TopGunMovie | Tony Scott, Tom Cruise, Val Kilmer, Kelly McGillis | goose, iceman
  Ferris Bueller's Day Off (1986) | Ferris Bueller | John Hughes, Matthew Broderick
  ?Stand by Me (1986) |  | Rob Reiner, River Phoenix, Wil Wheaton, Corey Feldman, Stephen King
  ^Blue Velvet (1986) |  | David Lynch, Isabella Rossellini, Dennis Hopper, Kyle MacLachlan
  ?Labyrinth (1986) |  | Jim Henson, David Bowie, Jennifer Connelly
  !Platoon (1986) |  | Oliver Stone, Charlie Sheen, Willem Dafoe
  ?The Fly (1986) |  | David Cronenberg, Jeff Goldblum, Geena Davis
  Pretty in Pink (1986) | ^Pretty in Pink | Molly Ringwald, John Hughes, Jon Cryer
  ?Highlander (1986) |  | Christopher Lambert, Sean Connery
  The Princess Bride (1987) | Princess Bride | Rob Reiner, Cary Elwes, Mandy Patinkin, Robin Wright, André the Giant, Billy Crystal
  ^Dirty Dancing (1987) |  | Patrick Swayze, Jennifer Grey
  Full Metal Jacket (1987) |  | Stanley Kubrick, R. Lee Ermey, Vincent D'Onofrio
  ?Predator (1987) | | John McTiernan, Arnold Schwarzenegger, Carl Weathers, Jesse Ventura, Kevin Peter Hall | get to the choppa
  RoboCop (1987) |  | Paul Verhoeven, Peter Weller
  ^Lethal Weapon (1987) |  | Mel Gibson, Danny Glover, Richard Donner
  =Wall Street (1987) |  | Oliver Stone, Michael Douglas, Charlie Sheen | gordon gekko
  ^The Untouchables (1987) |  | Brian De Palma, Sean Connery, Kevin Costner
  ^Fatal Attraction (1987) |  | Glenn Close, Michael Douglas
  ?Moonstruck (1987) |  | Cher, Nicolas Cage
  Good Morning, Vietnam (1987) | Good Morning Vietnam | Robin Williams
  Withnail and I (1987) | Withnail & I | Richard E. Grant
  ?Die Hard (1988) |  | John McTiernan, Bruce Willis, Alan Rickman | john mcclane, nakatomi, hans gruber
  Who Framed Roger Rabbit (1988) | Roger Rabbit | Robert Zemeckis, Bob Hoskins
  ?Beetlejuice (1988) | Beetlejuice Beetlejuice, Beetlejuice 2 | Tim Burton, Michael Keaton, Winona Ryder, Catherine O'Hara, Jenna Ortega | lydia deetz
  !Big (1988) |  | Tom Hanks, Penny Marshall | zoltar, floor piano
  ^Rain Man (1988) |  | Dustin Hoffman, Tom Cruise, Barry Levinson
  =Willow (1988) |  | Warwick Davis, Val Kilmer
  ?They Live (1988) |  | John Carpenter, Keith David, Roddy Piper
  Akira (1988) | ?Akira | Katsuhiro Otomo
  Cinema Paradiso (1988) |  | Ennio Morricone
  ?Heathers (1988) |  | Winona Ryder, Christian Slater
  Batman (1989) | ^Batman | Tim Burton, Michael Keaton, Jack Nicholson | bruce wayne, batmobile
  Dead Poets Society (1989) |  | Peter Weir, Robin Williams, Ethan Hawke
  When Harry Met Sally... (1989) | When Harry Met Sally | Rob Reiner, Meg Ryan, Billy Crystal, Nora Ephron
  ?Do the Right Thing (1989) |  | Spike Lee
  ?The Abyss (1989) |  | James Cameron, Ed Harris, Mary Elizabeth Mastrantonio
  ^Field of Dreams (1989) |  | Kevin Costner
  ^Driving Miss Daisy (1989) |  | Morgan Freeman
  Goodfellas (1990) |  | Martin Scorsese, Ray Liotta, Joe Pesci, Robert De Niro, Lorraine Bracco, Thelma Schoonmaker | funny how, copacabana, henry hill
  ^Pretty Woman (1990) |  | Julia Roberts, Richard Gere, Garry Marshall | necklace box
  !Ghost (1990) |  | Patrick Swayze, Demi Moore, Whoopi Goldberg | pottery, unchained melody
  ?Home Alone (1990) |  | Macaulay Culkin, Joe Pesci, Daniel Stern, Chris Columbus, Catherine O'Hara | kevin mccallister, wet bandits
  Edward Scissorhands (1990) |  | Tim Burton, Johnny Depp, Winona Ryder
  Dances with Wolves (1990) |  | Kevin Costner
  ^Total Recall (1990) |  | Paul Verhoeven, Arnold Schwarzenegger
  !Misery (1990) |  | Kathy Bates, James Caan, Rob Reiner, Stephen King
  ^Days of Thunder (1990) |  | Tony Scott, Tom Cruise, Nicole Kidman
  The Silence of the Lambs (1991) | Silence of the Lambs | Jonathan Demme, Jodie Foster, Anthony Hopkins, Ted Levine | hannibal lecter, clarice starling, buffalo bill
  Terminator 2: Judgment Day (1991) | Terminator 2, ?T2, Judgment Day Terminator | James Cameron, Arnold Schwarzenegger, Linda Hamilton, Robert Patrick, Edward Furlong | t 1000, john connor
  Thelma & Louise (1991) |  | Ridley Scott, Susan Sarandon, Geena Davis, Brad Pitt
  ?Point Break (1991) |  | Kathryn Bigelow, Keanu Reeves, Patrick Swayze
  !Hook (1991) |  | Steven Spielberg, Robin Williams, Dustin Hoffman | rufio, bangarang
  Boyz n the Hood (1991) | Boyz in the Hood | John Singleton, Ice Cube
  =JFK (1991) |  | Oliver Stone, Kevin Costner
  ?Cape Fear (1991) |  | Martin Scorsese, Robert De Niro
  Reservoir Dogs (1992) |  | Quentin Tarantino, Harvey Keitel, Michael Madsen, Tim Roth, Steve Buscemi | mr pink, ear scene
  Wayne's World (1992) |  | Mike Myers, Dana Carvey
  A Few Good Men (1992) | ^Few Good Men | Rob Reiner, Tom Cruise, Jack Nicholson, Demi Moore, Aaron Sorkin
  Unforgiven (1992) | ?Unforgiven | Clint Eastwood, Gene Hackman, Morgan Freeman
  ^Basic Instinct (1992) |  | Paul Verhoeven, Sharon Stone, Michael Douglas
  ^My Cousin Vinny (1992) |  | Joe Pesci, Marisa Tomei
  ^The Last of the Mohicans (1992) | Last of the Mohicans | Michael Mann, Daniel Day-Lewis
  ^Scent of a Woman (1992) |  | Al Pacino
  The Bodyguard (1992) | ?The Bodyguard | Whitney Houston, Kevin Costner
  Alien 3 (1992) | Alien³ | David Fincher, Sigourney Weaver
  Alien: Resurrection (1997) | Alien Resurrection | Sigourney Weaver, Winona Ryder, Jean-Pierre Jeunet
  Jurassic Park (1993) |  | Steven Spielberg, Jeff Goldblum, Sam Neill, Laura Dern, Richard Attenborough, Stan Winston, Phil Tippett, Michael Crichton | animatronic t rex, ian malcolm, velociraptor
  Schindler's List (1993) |  | Steven Spielberg, Liam Neeson, Ralph Fiennes, Ben Kingsley, Janusz Kaminski
  =Groundhog Day (1993) |  | Bill Murray, Harold Ramis, Andie MacDowell
  Mrs. Doubtfire (1993) | Mrs Doubtfire, Doubtfire | Chris Columbus, Robin Williams, Sally Field, Pierce Brosnan
  ?The Fugitive (1993) |  | Harrison Ford, Tommy Lee Jones | train crash
  ^True Romance (1993) |  | Tony Scott, Quentin Tarantino
  Dazed and Confused (1993) | ^Dazed and Confused | Richard Linklater, Matthew McConaughey
  The Nightmare Before Christmas (1993) | Nightmare Before Christmas | Tim Burton, Henry Selick, Danny Elfman | jack skellington
  =Philadelphia (1993) |  | Tom Hanks, Denzel Washington, Jonathan Demme
  =Tombstone (1993) |  | Val Kilmer, Kurt Russell | doc holliday, huckleberry
  Hocus Pocus (1993) | ^Hocus Pocus | Bette Midler, Sarah Jessica Parker | sanderson sisters
  ?The Piano (1993) |  | Jane Campion, Holly Hunter
  Pulp Fiction (1994) |  | Quentin Tarantino, Uma Thurman, John Travolta, Samuel L. Jackson, Bruce Willis, Harvey Keitel | royale with cheese, vincent vega, mia wallace
  Forrest Gump (1994) |  | Robert Zemeckis, Tom Hanks, Robin Wright, Gary Sinise, Sally Field | lieutenant dan, bubba
  The Shawshank Redemption (1994) | Shawshank Redemption, Shawshank | Frank Darabont, Tim Robbins, Morgan Freeman, Roger Deakins
  !Speed (1994) |  | Jan de Bont, Keanu Reeves, Sandra Bullock, Dennis Hopper | the bus jump, bus jump, pop quiz hotshot
  The Mask (1994) | ?The Mask | Jim Carrey, Cameron Diaz
  Dumb and Dumber (1994) |  | Jim Carrey, Jeff Daniels
  Ace Ventura: Pet Detective (1994) | Ace Ventura | Jim Carrey
  The Lion King (1994, 2019) | ^Lion King | Hans Zimmer, James Earl Jones, Jeremy Irons, Jon Favreau | simba, mufasa, scar
  ?Interview with the Vampire (1994) | Interview with the Vampire 1994 | Tom Cruise, Brad Pitt, Kirsten Dunst
  Natural Born Killers (1994) |  | Oliver Stone
  ?The Crow (1994) |  | Brandon Lee
  Léon: The Professional (1994) | Leon The Professional | Luc Besson, Natalie Portman, Gary Oldman, Jean Reno
  Ed Wood (1994) | ?Ed Wood | Tim Burton, Johnny Depp, Martin Landau
  !Clerks (1994) |  | Kevin Smith
  !Heat (1995) |  | Michael Mann, Al Pacino, Robert De Niro, Val Kilmer | diner scene, downtown shootout, coffee shop scene
  Se7en (1995) | ?Seven, Se7en 1995 | David Fincher, Brad Pitt, Morgan Freeman, Kevin Spacey, Gwyneth Paltrow | what's in the box, whats in the box, john doe
  Toy Story (1995) |  | Tom Hanks, Tim Allen, John Lasseter | buzz lightyear, woody, pixar
  ?Braveheart (1995) |  | Mel Gibson
  Apollo 13 (1995) | ?Apollo 13 | Ron Howard, Tom Hanks, Kevin Bacon, Ed Harris | vomit comet
  The Usual Suspects (1995) | ^The Usual Suspects | Bryan Singer, Kevin Spacey, Benicio del Toro, Gabriel Byrne | keyser soze, lineup scene, line up scene
  ?Casino (1995) |  | Martin Scorsese, Joe Pesci, Robert De Niro, Sharon Stone
  ?Clueless (1995) |  | Alicia Silverstone, Amy Heckerling, Paul Rudd, Stacey Dash | cher horowitz, haitians
  Waterworld (1995) |  | Kevin Costner
  Jumanji (1995, 2017) | Jumanji Welcome to the Jungle | Robin Williams, Dwayne Johnson, Kevin Hart, Jack Black, Karen Gillan
  GoldenEye (1995) |  | Pierce Brosnan, Martin Campbell
  ?Showgirls (1995) |  | Paul Verhoeven
  Before Sunrise (1995) | ^Before Sunrise, Before Sunset | Richard Linklater, Ethan Hawke, Julie Delpy
  Batman Forever (1995) |  | Joel Schumacher, Val Kilmer, Jim Carrey, Tommy Lee Jones
  !Scream (1996) |  | Wes Craven, Neve Campbell, Drew Barrymore, Courteney Cox, David Arquette | ghostface
  ^Fargo (1996) |  | Joel Coen, Ethan Coen, Frances McDormand, William H. Macy, Steve Buscemi | wood chipper, marge gunderson
  =Independence Day (1996) |  | Will Smith, Jeff Goldblum, Roland Emmerich, Bill Pullman
  Jerry Maguire (1996) |  | Cameron Crowe, Tom Cruise, Renée Zellweger, Cuba Gooding Jr.
  Trainspotting (1996) | ^Trainspotting | Danny Boyle, Ewan McGregor
  Mission: Impossible (1996) | ^Mission Impossible | Brian De Palma, Tom Cruise, Ving Rhames, Christopher McQuarrie, Simon Pegg, Rebecca Ferguson | ethan hunt, langley vault
  !Twister (1996) | ?Twisters | Jan de Bont, Bill Paxton, Helen Hunt, Glen Powell | cow
  Romeo + Juliet (1996) | Romeo + Juliet 1996, ?Romeo and Juliet | Baz Luhrmann, Leonardo DiCaprio, Claire Danes
  !The Rock (1996) |  | Michael Bay, Sean Connery, Nicolas Cage, Ed Harris | alcatraz
  From Dusk Till Dawn (1996) |  | Quentin Tarantino, George Clooney, Robert Rodriguez, Salma Hayek
  The Island of Dr. Moreau (1996) | Island of Dr Moreau | Val Kilmer, Marlon Brando, John Frankenheimer
  The English Patient (1996) | ^English Patient | Ralph Fiennes, Kristin Scott Thomas, Walter Murch
  !Crash (1996, 2005) |  | David Cronenberg, Paul Haggis
  ?Titanic (1997) | ?Titantic | James Cameron, Leonardo DiCaprio, Kate Winslet, Billy Zane, Gloria Stuart, Celine Dion, James Horner | jack and rose, rose and jack, lifeboat scenes, my heart will go on, clam chowder, baja, rosarito, drawing scene, rose's door, room on the door, the door jack
  Good Will Hunting (1997) | ?GWH | Gus Van Sant, Robin Williams, Matt Damon, Ben Affleck, Minnie Driver
  Men in Black (1997) | ?Men in Black | Will Smith, Tommy Lee Jones, Barry Sonnenfeld
  L.A. Confidential (1997) | LA Confidential | Curtis Hanson, Russell Crowe, Guy Pearce, Kevin Spacey
  Boogie Nights (1997) |  | Paul Thomas Anderson, Mark Wahlberg, Burt Reynolds, Julianne Moore
  ^The Fifth Element (1997) | Fifth Element | Luc Besson, Bruce Willis, Milla Jovovich, Gary Oldman
  Air Force One (1997) | ?Air Force One | Harrison Ford, Gary Oldman
  ?Face/Off (1997) | ?Face Off | John Woo, Nicolas Cage, John Travolta
  Austin Powers (1997) |  | Mike Myers
  Starship Troopers (1997) |  | Paul Verhoeven
  Con Air (1997) | ^Con Air | Nicolas Cage
  !Contact (1997) |  | Robert Zemeckis, Jodie Foster, Matthew McConaughey
  As Good as It Gets (1997) | ^As Good as It Gets | Jack Nicholson, Helen Hunt
  ?Gattaca (1997) |  | Ethan Hawke, Uma Thurman, Jude Law
  The Truman Show (1998) | Truman Show | Peter Weir, Jim Carrey, Ed Harris, Laura Linney
  The Big Lebowski (1998) | Big Lebowski, Lebowski | Joel Coen, Ethan Coen, Jeff Bridges, John Goodman
  Saving Private Ryan (1998) | ^Private Ryan | Steven Spielberg, Tom Hanks, Matt Damon, Janusz Kaminski | omaha beach, boot camp
  ?Armageddon (1998) |  | Michael Bay, Bruce Willis, Ben Affleck, Liv Tyler
  There's Something About Mary (1998) | Something About Mary | Ben Stiller, Cameron Diaz
  The Parent Trap (1998) | ^Parent Trap | Lindsay Lohan, Nancy Meyers
  ?Rushmore (1998) |  | Wes Anderson, Bill Murray, Jason Schwartzman
  Run Lola Run (1998) | Lola rennt | Tom Tykwer
  American History X (1998) |  | Edward Norton, Tony Kaye
  Shakespeare in Love (1998) |  | Gwyneth Paltrow, Judi Dench
  The Thin Red Line (1998) | ^Thin Red Line | Terrence Malick
  Lock, Stock and Two Smoking Barrels (1998) | Lock Stock | Guy Ritchie, Jason Statham
  ^The Matrix (1999) | ?Matrix, Matrix Reloaded, Matrix Revolutions, Matrix Resurrections | Lana Wachowski, Lilly Wachowski, Keanu Reeves, Laurence Fishburne, Carrie-Anne Moss, Hugo Weaving, Yuen Woo-ping | bullet time, red pill, morpheus, agent smith, neo and trinity
  ^Fight Club (1999) |  | David Fincher, Brad Pitt, Edward Norton, Helena Bonham Carter | tyler durden, punched in the ear
  ?The Sixth Sense (1999) | Sixth Sense Shyamalan, ?Sixth Sense | M. Night Shyamalan, Bruce Willis, Haley Joel Osment, Toni Collette
  The Blair Witch Project (1999) | Blair Witch | Heather Donahue
  The Green Mile (1999) | ^Green Mile | Frank Darabont, Tom Hanks, Michael Clarke Duncan
  ^American Beauty (1999) |  | Sam Mendes, Kevin Spacey, Annette Bening
  Eyes Wide Shut (1999) |  | Stanley Kubrick, Tom Cruise, Nicole Kidman
  ?The Mummy (1999) |  | Brendan Fraser, Rachel Weisz, Stephen Sommers
  Being John Malkovich (1999) |  | Spike Jonze, John Malkovich, Charlie Kaufman
  Star Wars: The Phantom Menace (1999) | The Phantom Menace, Phantom Menace | George Lucas, Ewan McGregor, Natalie Portman, Liam Neeson, Jake Lloyd, Ahmed Best | jar jar
  10 Things I Hate About You (1999) | Ten Things I Hate About You | Heath Ledger, Julia Stiles
  =Notting Hill (1999) |  | Julia Roberts, Hugh Grant
  Wild Wild West (1999) | ^Wild Wild West | Will Smith, Barry Sonnenfeld, Kevin Kline
  ?Magnolia (1999) |  | Paul Thomas Anderson, Tom Cruise
  Galaxy Quest (1999) |  | Sigourney Weaver, Alan Rickman, Tim Allen
  The Talented Mr. Ripley (1999) | Talented Mr Ripley | Matt Damon, Jude Law, Gwyneth Paltrow
  ?Office Space (1999) |  | Mike Judge
  ^Cruel Intentions (1999) |  | Sarah Michelle Gellar, Reese Witherspoon
  ^American Pie (1999) |  | Jason Biggs
  `,
);
