import { workList } from './name-list.ts';

/** Films from 2000 on; the notation is that of `workList`. */
export const FILMS_SINCE_2000 = workList(
  'film',
  `
  ?Gladiator (2000) | | Ridley Scott, Russell Crowe, Joaquin Phoenix, Oliver Reed, Paul Mescal, Denzel Washington, Hans Zimmer, Connie Nielsen | maximus, are you not entertained, commodus
  ^Cast Away (2000) | ?Castaway | Tom Hanks, Robert Zemeckis, Helen Hunt | wilson the volleyball
  ?Memento (2000) |  | Christopher Nolan, Guy Pearce
  American Psycho (2000) | ^American Psycho | Mary Harron, Christian Bale, Willem Dafoe | patrick bateman
  Requiem for a Dream (2000) |  | Darren Aronofsky, Jared Leto, Ellen Burstyn, Jennifer Connelly
  ?X-Men (2000) | X Men, X Men First Class, Days of Future Past | Bryan Singer, Hugh Jackman, Patrick Stewart, Ian McKellen, Halle Berry, Dougray Scott | wolverine, magneto, professor x, cyclops
  Erin Brockovich (2000) |  | Julia Roberts, Steven Soderbergh
  ^Almost Famous (2000) |  | Cameron Crowe, Kate Hudson
  O Brother, Where Art Thou? (2000) | O Brother Where Art Thou | Joel Coen, Ethan Coen, George Clooney, Roger Deakins
  !Traffic (2000) |  | Steven Soderbergh, Benicio del Toro
  !Snatch (2000) |  | Guy Ritchie, Brad Pitt, Jason Statham
  In the Mood for Love (2000) | ^In the Mood for Love | Wong Kar-wai, Tony Leung, Maggie Cheung, Christopher Doyle
  Crouching Tiger, Hidden Dragon (2000) | Crouching Tiger | Ang Lee, Michelle Yeoh, Chow Yun-fat, Yuen Woo-ping
  Mission: Impossible 2 (2000) | Mission Impossible 2, MI2 | John Woo, Tom Cruise, Dougray Scott, Thandiwe Newton
  The Grinch (2000) | How the Grinch Stole Christmas, ?Grinch | Jim Carrey, Ron Howard, Rick Baker
  Coyote Ugly (2000)
  Dude, Where's My Car? (2000) | Dude Wheres My Car | Ashton Kutcher
  The Lord of the Rings (2001) | Lord of the Rings, LOTR, LoTR trilogy | Peter Jackson, Viggo Mortensen, Ian McKellen, Elijah Wood, Sean Astin, Orlando Bloom, Andy Serkis, Sean Bean, Liv Tyler, Cate Blanchett, John Rhys-Davies, Christopher Lee, Dominic Monaghan, Billy Boyd, Stuart Townsend, Bernard Hill, Howard Shore, Karl Urban, Miranda Otto | aragorn, legolas, gollum, gandalf, frodo, gimli, boromir, helm's deep, samwise
  The Lord of the Rings: The Fellowship of the Ring (2001) | Fellowship of the Ring, LOTR Fellowship | Peter Jackson, Sean Bean, Ian McKellen
  Harry Potter (2001) | Harry Potter and the Sorcerers Stone, Harry Potter and the Philosopher's Stone, Goblet of Fire, Chamber of Secrets, Prisoner of Azkaban, Deathly Hallows, Half Blood Prince, Order of the Phoenix, ?HP | Daniel Radcliffe, Emma Watson, Rupert Grint, Alan Rickman, Robbie Coltrane, Tom Felton, Chris Columbus, David Yates, Maggie Smith, Richard Harris, Michael Gambon, Helena Bonham Carter, Evanna Lynch, Robert Pattinson, David Holmes | hogwarts, hermione, dumbledore, hagrid, voldemort, snape, quidditch
  ^Mulholland Drive (2001) | Mulholland Dr | David Lynch, Naomi Watts
  Donnie Darko (2001) |  | Jake Gyllenhaal, Richard Kelly
  Amélie (2001) | ?Amelie | Jean-Pierre Jeunet, Audrey Tautou
  Moulin Rouge! (2001) | ?Moulin Rouge | Baz Luhrmann, Nicole Kidman, Ewan McGregor
  Ocean's Eleven (2001) | Oceans 11, Ocean's 12, Ocean's Thirteen | Steven Soderbergh, George Clooney, Brad Pitt, Matt Damon, Julia Roberts, Don Cheadle
  Black Hawk Down (2001) |  | Ridley Scott, Josh Hartnett
  Legally Blonde (2001) |  | Reese Witherspoon | elle woods
  Shrek (2001) | Shrek 2 | Mike Myers, Eddie Murphy, Cameron Diaz
  Monsters, Inc. (2001) | Monsters Inc | Billy Crystal, John Goodman | pixar
  A Beautiful Mind (2001) | ^Beautiful Mind | Russell Crowe, Ron Howard
  A Knight's Tale (2001) | ^Knights Tale | Heath Ledger
  =Pearl Harbor (2001) |  | Michael Bay, Ben Affleck, Josh Hartnett
  Zoolander (2001) |  | Ben Stiller, Owen Wilson | derek zoolander, blue steel
  The Royal Tenenbaums (2001) | Royal Tenenbaums | Wes Anderson, Gene Hackman
  ^Wet Hot American Summer (2001)
  ?Training Day (2001) |  | Denzel Washington, Ethan Hawke
  Spirited Away (2001) |  | Hayao Miyazaki | ghibli
  The Princess Diaries (2001) | ^Princess Diaries | Anne Hathaway, Julie Andrews, Garry Marshall
  Fast & Furious (2001) | The Fast and the Furious, Fast and the Furious, Tokyo Drift, 2 Fast 2 Furious, Fast Saga, ^Fast Five, Furious 7, ^Furious Seven, F9, Fast X, Fast 9, Fast 7, Fast 10, Hobbs & Shaw, Fast Furious 6, Fast Furious 4, Fast Furious 9, ?Fast 6, @TheFastSaga | Vin Diesel, Dwayne Johnson, Paul Walker, Michelle Rodriguez, Tyrese Gibson, Ludacris, Jason Statham, John Cena, Justin Lin, Gal Gadot, Sung Kang, Jordana Brewster, Rob Cohen | dom toretto, toretto, candy ass
  The Lord of the Rings: The Two Towers (2002) | The Two Towers, Two Towers, LOTR Two Towers | Peter Jackson, Viggo Mortensen, Andy Serkis, Bernard Hill | kicks the helmet, helmet kick, orc helmet
  Spider-Man (2002) | Spider Man, Spiderman | Sam Raimi, Tobey Maguire, Kirsten Dunst, Willem Dafoe, James Franco, J.K. Simmons, Rosemary Harris | peter parker, green goblin, spidey, mary jane
  Star Wars: Attack of the Clones (2002) | Attack of the Clones | George Lucas, Hayden Christensen, Natalie Portman
  Minority Report (2002) | ^Minority Report | Steven Spielberg, Tom Cruise, Colin Farrell
  Catch Me If You Can (2002) | ^Catch Me If You Can | Steven Spielberg, Leonardo DiCaprio, Tom Hanks
  Gangs of New York (2002) |  | Martin Scorsese, Daniel Day-Lewis, Leonardo DiCaprio, Cameron Diaz
  The Pianist (2002) | ?The Pianist | Adrien Brody, Roman Polanski
  City of God (2002) | ?City of God | Fernando Meirelles
  28 Days Later (2002) | 28 Years Later, 28 Weeks Later | Danny Boyle, Alex Garland, Cillian Murphy
  ^The Bourne Identity (2002) | Bourne Identity, Bourne Ultimatum, Bourne Supremacy, Jason Bourne | Matt Damon, Paul Greengrass, Doug Liman
  8 Mile (2002) | ?8 Mile | Eminem, Curtis Hanson
  =Chicago (2002) |  | Catherine Zeta-Jones, Renée Zellweger, Rob Marshall | velma kelly, roxie hart
  !Signs (2002) |  | M. Night Shyamalan, Mel Gibson
  My Big Fat Greek Wedding (2002) |  | Nia Vardalos
  Punch-Drunk Love (2002) | Punch Drunk Love | Paul Thomas Anderson, Adam Sandler
  The Lord of the Rings: The Return of the King (2003) | The Return of the King, Return of the King | Peter Jackson
  Pirates of the Caribbean (2003) | Curse of the Black Pearl, POTC, Dead Man's Chest, ?At World's End | Johnny Depp, Orlando Bloom, Keira Knightley, Geoffrey Rush, Gore Verbinski, Bill Nighy | jack sparrow, black pearl, davy jones
  Kill Bill (2003) | Kill Bill Vol 1, Kill Bill Vol 2 | Quentin Tarantino, Uma Thurman, Lucy Liu, David Carradine, Zoë Bell, Yuen Woo-ping | crazy 88
  Lost in Translation (2003) | ^Lost in Translation | Sofia Coppola, Bill Murray, Scarlett Johansson
  Love Actually (2003) | ^Love Actually | Richard Curtis, Hugh Grant, Keira Knightley, Emma Thompson, Alan Rickman
  Finding Nemo (2003) | Finding Dory | Ellen DeGeneres | pixar
  School of Rock (2003) | ^School of Rock | Jack Black, Richard Linklater
  !Elf (2003) |  | Will Ferrell, Jon Favreau, Zooey Deschanel | buddy the elf
  Freaky Friday (2003) | ^Freaky Friday, Freakier Friday | Jamie Lee Curtis, Lindsay Lohan
  ?Oldboy (2003) |  | Park Chan-wook | corridor fight, hallway fight, live octopus
  The Room (2003) | ?The Room | Tommy Wiseau, Greg Sestero | oh hi mark, you're tearing me apart
  ^Mystic River (2003) |  | Clint Eastwood, Sean Penn
  Bad Boys II (2003) | Bad Boys for Life, Bad Boys Ride or Die, ?Bad Boys | Michael Bay, Will Smith, Martin Lawrence
  !Monster (2003) |  | Charlize Theron, Patty Jenkins | aileen wuornos
  ?Big Fish (2003) |  | Tim Burton, Ewan McGregor
  ^Master and Commander (2003) |  | Peter Weir, Russell Crowe
  The Notebook (2004) | ?The Notebook | Ryan Gosling, Rachel McAdams, Nick Cassavetes
  Mean Girls (2004, 2024) | ^Mean Girls | Lindsay Lohan, Rachel McAdams, Tina Fey, Amanda Seyfried, Lacey Chabert | regina george
  Eternal Sunshine of the Spotless Mind (2004) | Eternal Sunshine | Michel Gondry, Jim Carrey, Kate Winslet, Charlie Kaufman
  Shaun of the Dead (2004) |  | Edgar Wright, Simon Pegg, Nick Frost
  Spider-Man 2 (2004) | Spider Man 2, Spiderman 2, Spider Man 3, Spiderman 3 | Sam Raimi, Tobey Maguire, Alfred Molina | doc ock
  The Passion of the Christ (2004) | ^Passion of the Christ | Mel Gibson, Jim Caviezel
  =Troy (2004) |  | Brad Pitt, Wolfgang Petersen, Eric Bana | achilles
  Napoleon Dynamite (2004) |  | Jon Heder
  Anchorman (2004) | Anchorman The Legend of Ron Burgundy | Will Ferrell, Adam McKay, Steve Carell, Paul Rudd | ron burgundy
  !Saw (2004) | Saw X | James Wan, Leigh Whannell, Tobin Bell, Cary Elwes | jigsaw, bathroom trap
  The Incredibles (2004) | ^Incredibles | Brad Bird | pixar, edna mode
  !Collateral (2004) |  | Michael Mann, Tom Cruise, Jamie Foxx
  Million Dollar Baby (2004) |  | Clint Eastwood, Hilary Swank
  The Aviator (2004) | ?The Aviator | Martin Scorsese, Leonardo DiCaprio, Cate Blanchett
  White Chicks (2004) |  | Marlon Wayans, Terry Crews
  Alien vs. Predator (2004) | AvP
  Catwoman (2004) | ^Catwoman | Halle Berry
  Batman Begins (2005) |  | Christopher Nolan, Christian Bale, Liam Neeson
  Brokeback Mountain (2005) | Brokeback | Ang Lee, Heath Ledger, Jake Gyllenhaal, Anne Hathaway, Michelle Williams
  Pride & Prejudice (2005) | ^Pride & Prejudice | Joe Wright, Keira Knightley, Matthew Macfadyen | mr darcy, hand flex
  Star Wars: Revenge of the Sith (2005) | Revenge of the Sith | George Lucas, Hayden Christensen, Ewan McGregor
  ?Sin City (2005) |  | Robert Rodriguez, Frank Miller
  Mr. & Mrs. Smith (2005) | Mr and Mrs Smith | Brad Pitt, Angelina Jolie, Doug Liman
  V for Vendetta (2005) |  | Natalie Portman, Hugo Weaving
  !Serenity (2005) |  | Joss Whedon, Nathan Fillion, Summer Glau
  The 40-Year-Old Virgin (2005) | 40 Year Old Virgin | Steve Carell, Judd Apatow | waxing scene, chest wax
  ^Wedding Crashers (2005) |  | Vince Vaughn, Owen Wilson
  Walk the Line (2005) | ^Walk the Line | Joaquin Phoenix, Reese Witherspoon, James Mangold
  The Departed (2006) | ^The Departed | Martin Scorsese, Leonardo DiCaprio, Matt Damon, Jack Nicholson, Mark Wahlberg
  Casino Royale (2006) |  | Martin Campbell, Daniel Craig, Eva Green, Mads Mikkelsen | parkour chase, vesper lynd
  Pan's Labyrinth (2006) |  | Guillermo del Toro, Doug Jones, Ivana Baquero
  The Devil Wears Prada (2006) | Devil Wears Prada | Meryl Streep, Anne Hathaway, Emily Blunt, Stanley Tucci | miranda priestly
  ?The Prestige (2006) |  | Christopher Nolan, Hugh Jackman, Christian Bale, David Bowie
  Children of Men (2006) | ^Children of Men | Alfonso Cuarón, Clive Owen, Emmanuel Lubezki | car ambush, blood on the lens
  Little Miss Sunshine (2006) |  | Steve Carell, Toni Collette, Abigail Breslin
  ?Borat (2006) | Borat Subsequent Moviefilm | Sacha Baron Cohen
  !300 (2006) |  | Zack Snyder, Gerard Butler | this is sparta
  Apocalypto (2006) |  | Mel Gibson
  =Babel (2006) |  | Alejandro González Iñárritu
  ?Volver (2006) |  | Pedro Almodóvar, Penélope Cruz
  She's the Man (2006) | ^Shes the Man | Amanda Bynes
  Superbad (2007) | ?Superbad | Seth Rogen, Jonah Hill, Michael Cera, Greg Mottola | mclovin
  No Country for Old Men (2007) |  | Joel Coen, Ethan Coen, Javier Bardem, Josh Brolin, Tommy Lee Jones | anton chigurh, coin toss
  There Will Be Blood (2007) | ^There Will Be Blood | Paul Thomas Anderson, Daniel Day-Lewis, Paul Dano | milkshake, daniel plainview
  ?Zodiac (2007) |  | David Fincher, Jake Gyllenhaal, Mark Ruffalo, Robert Downey Jr.
  Hot Fuzz (2007) |  | Edgar Wright, Simon Pegg, Nick Frost
  I Am Legend (2007) | ^I Am Legend | Will Smith, Francis Lawrence | the darkseekers
  ?Atonement (2007) |  | Joe Wright, Keira Knightley, James McAvoy, Saoirse Ronan | dunkirk beach
  Ratatouille (2007) | ?Ratatouille | Patton Oswalt, Brad Bird | pixar
  ?Transformers (2007) |  | Michael Bay, Shia LaBeouf, Megan Fox | optimus prime, bumblebee
  Into the Wild (2007) | ?Into the Wild | Sean Penn, Emile Hirsch
  =Juno (2007) |  | Jason Reitman, Elliot Page, Diablo Cody
  ?Enchanted (2007) |  | Amy Adams, Patrick Dempsey
  Eastern Promises (2007) |  | David Cronenberg, Viggo Mortensen
  The Dark Knight (2008) | Dark Knight, Dark Knight Rises, TDK | Christopher Nolan, Heath Ledger, Christian Bale, Aaron Eckhart, Michael Caine, Wally Pfister, Hans Zimmer, Tom Hardy, Anne Hathaway, Gary Oldman | joker, harvey dent, bane
  Iron Man (2008) | ^Iron Man | Jon Favreau, Robert Downey Jr., Jeff Bridges, Terrence Howard, Gwyneth Paltrow | tony stark
  Tropic Thunder (2008) |  | Ben Stiller, Robert Downey Jr., Jack Black, Tom Cruise | les grossman
  WALL-E (2008) | WALL E, ?WALLE | Andrew Stanton | pixar
  Step Brothers (2008) | ^Step Brothers | Will Ferrell, John C. Reilly, Adam McKay
  ?Twilight (2008) |  | Kristen Stewart, Robert Pattinson, Taylor Lautner, Catherine Hardwicke | edward and bella, bella swan, edward cullen, forks, new moon, breaking dawn, cullens
  Mamma Mia! (2008) | Mamma Mia Here We Go Again, ^Mamma Mia | Meryl Streep, Amanda Seyfried, Pierce Brosnan
  Slumdog Millionaire (2008) |  | Danny Boyle, Dev Patel
  !Taken (2008) |  | Liam Neeson | particular set of skills, bryan mills
  In Bruges (2008) | ?In Bruges | Martin McDonagh, Colin Farrell, Brendan Gleeson
  The Wrestler (2008) | ?The Wrestler | Darren Aronofsky, Mickey Rourke
  High School Musical (2006) | HSM | Zac Efron, Vanessa Hudgens, Kenny Ortega
  =Hancock (2008) |  | Will Smith, Charlize Theron
  Synecdoche, New York (2008) |  | Charlie Kaufman, Philip Seymour Hoffman
  The Hurt Locker (2008) | Hurt Locker | Kathryn Bigelow, Jeremy Renner
  ?Avatar (2009) |  | James Cameron, Zoe Saldaña, Sam Worthington, Sigourney Weaver | pandora, na'vi, jake sully, navi
  Inglourious Basterds (2009) | Inglorious Basterds, Inglorious Bastards, Inglourious Bastards | Quentin Tarantino, Christoph Waltz, Brad Pitt, Diane Kruger, Mélanie Laurent, Daniel Brühl | hans landa
  !Up (2009) |  | Pete Docter | pixar, carl fredricksen, ellie and carl
  District 9 (2009) |  | Neill Blomkamp, Sharlto Copley
  ?The Hangover (2009) | ?Hangover | Bradley Cooper, Zach Galifianakis, Ed Helms, Todd Phillips, Ken Jeong | missing tooth
  Coraline (2009) | ?Coraline | Henry Selick, Neil Gaiman | laika
  Star Trek (2009) | Star Trek Into Darkness, Wrath of Khan | J.J. Abrams, Chris Pine, Zachary Quinto, William Shatner, Leonard Nimoy | spock, captain kirk, starship enterprise
  Fantastic Mr. Fox (2009) | Fantastic Mr Fox | Wes Anderson
  ^500 Days of Summer (2009) |  | Joseph Gordon-Levitt, Zooey Deschanel
  ^Inception (2010) |  | Christopher Nolan, Leonardo DiCaprio, Joseph Gordon-Levitt, Tom Hardy, Elliot Page, Hans Zimmer, Ken Watanabe, Marion Cotillard | rotating hallway, rotating corridor, spinning top, hallway fight, spinning hallway
  The Social Network (2010) | ^The Social Network, ?Social Network | David Fincher, Aaron Sorkin, Jesse Eisenberg, Andrew Garfield | zuckerberg script, winklevoss
  Black Swan (2010) | ^Black Swan | Darren Aronofsky, Natalie Portman, Mila Kunis
  Shutter Island (2010) | ^Shutter Island | Martin Scorsese, Leonardo DiCaprio, Mark Ruffalo
  Scott Pilgrim vs. the World (2010) | Scott Pilgrim | Edgar Wright, Michael Cera, Chris Evans
  The King's Speech (2010) | ^Kings Speech, ?King's Speech | Tom Hooper, Colin Firth, Geoffrey Rush
  ?Tangled (2010) |  | Mandy Moore, Zachary Levi | rapunzel, flynn rider
  How to Train Your Dragon (2010, 2025) | HTTYD | Dean DeBlois | toothless, hiccup
  ?The Fighter (2010) |  | Christian Bale, Mark Wahlberg, David O. Russell
  True Grit (2010) | ^True Grit | Joel Coen, Ethan Coen, Jeff Bridges
  !Kick-Ass (2010) | !Kick Ass | Chloë Grace Moretz, Nicolas Cage, Aaron Taylor-Johnson | hit girl
  Toy Story 3 (2010) |  | Tom Hanks | pixar
  127 Hours (2010) | ^127 Hours | Danny Boyle, James Franco
  !Drive (2011) |  | Nicolas Winding Refn, Ryan Gosling, Carey Mulligan | scorpion jacket, elevator scene
  ?Bridesmaids (2011) |  | Kristen Wiig, Melissa McCarthy, Maya Rudolph, Paul Feig
  =Thor (2011) | ^Thor Love and Thunder, Thor The Dark World | Chris Hemsworth, Kenneth Branagh, Tom Hiddleston, Natalie Portman | mjolnir, loki, asgard
  Captain America: The First Avenger (2011) | ^Captain America, Winter Soldier, Captain America Civil War, Captain America Brave New World | Chris Evans, Anthony Mackie, Sebastian Stan, Anthony Russo, Joe Russo | steve rogers
  Cars 2 (2011) |  | Owen Wilson, John Lasseter
  Cars 3 (2017) |  | Owen Wilson
  !Cars (2006) |  | Owen Wilson, Paul Newman, John Lasseter | lightning mcqueen, radiator springs, pixar, mater
  Crazy, Stupid, Love (2011) | Crazy Stupid Love | Ryan Gosling, Emma Stone, Steve Carell | dirty dancing lift
  ?The Help (2011) |  | Viola Davis, Emma Stone, Octavia Spencer, Bryce Dallas Howard
  ?The Artist (2011) |  | Jean Dujardin
  The Girl with the Dragon Tattoo (2011) | Girl with the Dragon Tattoo | David Fincher, Rooney Mara, Daniel Craig
  The Tree of Life (2011) | ?Tree of Life | Terrence Malick, Brad Pitt, Jessica Chastain
  Melancholia (2011) | ?Melancholia | Lars von Trier, Kirsten Dunst
  Mission: Impossible – Ghost Protocol (2011) | Ghost Protocol, Mission Impossible 4 | Tom Cruise, Brad Bird, Jeremy Renner | burj khalifa
  The Avengers (2012) | ^The Avengers, ?Avengers | Joss Whedon, Robert Downey Jr., Chris Evans, Chris Hemsworth, Scarlett Johansson, Mark Ruffalo, Jeremy Renner, Tom Hiddleston | tony stark, black widow, hulk, thanos, shawarma
  Django Unchained (2012) | ?Django | Quentin Tarantino, Leonardo DiCaprio, Jamie Foxx, Christoph Waltz, Samuel L. Jackson, Kerry Washington | calvin candie, candyland, cut his hand
  The Hunger Games (2012) | Hunger Games, ^Catching Fire, ^Mockingjay, Ballad of Songbirds and Snakes | Jennifer Lawrence, Josh Hutcherson, Liam Hemsworth, Gary Ross, Francis Lawrence, Donald Sutherland, Rachel Zegler | katniss, panem
  ?Skyfall (2012) |  | Sam Mendes, Daniel Craig, Javier Bardem, Judi Dench, Roger Deakins
  James Bond | Quantum of Solace, Goldfinger, Dr. No 1962, Moonraker, ^007 | Daniel Craig, Sean Connery, Roger Moore, Pierce Brosnan, Timothy Dalton, George Lazenby
  The Hobbit (2012) | ^The Hobbit, Desolation of Smaug, Battle of the Five Armies | Peter Jackson, Martin Freeman, Ian McKellen, Evangeline Lilly, Richard Armitage, Benedict Cumberbatch | bilbo, smaug
  Les Misérables (2012) | Les Mis, Les Miz | Tom Hooper, Hugh Jackman, Anne Hathaway, Russell Crowe, Eddie Redmayne | jean valjean
  Life of Pi (2012) |  | Ang Lee | rhythm and hues
  Silver Linings Playbook (2012) |  | Jennifer Lawrence, Bradley Cooper, David O. Russell
  ^Moonrise Kingdom (2012) |  | Wes Anderson
  ?Looper (2012) |  | Rian Johnson, Joseph Gordon-Levitt, Bruce Willis, Emily Blunt
  ?Argo (2012) |  | Ben Affleck
  The Perks of Being a Wallflower (2012) | Perks of Being a Wallflower | Emma Watson, Logan Lerman, Ezra Miller
  Pitch Perfect (2012) | ^Pitch Perfect | Anna Kendrick, Rebel Wilson
  Magic Mike (2012) | ^Magic Mike | Channing Tatum, Steven Soderbergh
  Cloud Atlas (2012) | ^Cloud Atlas | Lana Wachowski, Lilly Wachowski, Tom Tykwer, Tom Hanks, Halle Berry
  =Prometheus (2012) |  | Ridley Scott, Noomi Rapace, Michael Fassbender
  Wreck-It Ralph (2012) | Wreck It Ralph | John C. Reilly
  !Gravity (2013) |  | Alfonso Cuarón, Sandra Bullock, George Clooney, Emmanuel Lubezki | light box
  !Frozen (2013) | Frozen II, Frozen 3 | Idina Menzel, Kristen Bell, Josh Gad, Jennifer Lee | elsa, olaf, arendelle, let it go
  !Her (2013) |  | Spike Jonze, Joaquin Phoenix, Scarlett Johansson, Samantha Morton | samantha the os, theodore twombly
  The Wolf of Wall Street (2013) | Wolf of Wall Street | Martin Scorsese, Leonardo DiCaprio, Margot Robbie, Jonah Hill, Matthew McConaughey | jordan belfort, chest thump, chest thumping
  12 Years a Slave (2013) | Twelve Years a Slave | Steve McQueen, Chiwetel Ejiofor, Lupita Nyong'o, Michael Fassbender
  The Great Gatsby (2013) | ^Great Gatsby | Baz Luhrmann, Leonardo DiCaprio, Carey Mulligan, Tobey Maguire
  !Rush (2013) |  | Ron Howard, Chris Hemsworth, Daniel Brühl | niki lauda, james hunt
  Pacific Rim (2013) | ?Pacific Rim | Guillermo del Toro, Idris Elba, Charlie Hunnam | jaeger, kaiju
  Man of Steel (2013) | ?Man of Steel | Zack Snyder, Henry Cavill
  The Conjuring (2013) | ^The Conjuring, Annabelle Comes Home | James Wan, Vera Farmiga, Patrick Wilson
  Snowpiercer (2013) |  | Bong Joon-ho, Chris Evans, Tilda Swinton
  ^American Hustle (2013) |  | David O. Russell, Christian Bale, Amy Adams
  Blue Is the Warmest Colour (2013) | Blue Is the Warmest Color | Léa Seydoux
  !Prisoners (2013) |  | Denis Villeneuve, Hugh Jackman, Jake Gyllenhaal, Roger Deakins
  ?Now You See Me (2013) |  | Jesse Eisenberg
  ^Interstellar (2014) |  | Christopher Nolan, Matthew McConaughey, Anne Hathaway, Jessica Chastain, Hans Zimmer, Kip Thorne, Hoyte van Hoytema | murph, tesseract, cornfield
  Whiplash (2014) | ?Whiplash | Damien Chazelle, J.K. Simmons, Miles Teller | not quite my tempo
  The Grand Budapest Hotel (2014) | Grand Budapest Hotel, ^Grand Budapest | Wes Anderson, Ralph Fiennes, Saoirse Ronan
  Guardians of the Galaxy (2014) | GOTG, !Guardians | James Gunn, Chris Pratt, Dave Bautista, Zoe Saldaña, Karen Gillan, Bradley Cooper | star lord, groot, rocket raccoon
  Gone Girl (2014) | ^Gone Girl | David Fincher, Ben Affleck, Rosamund Pike
  Nightcrawler (2014) | ?Nightcrawler | Jake Gyllenhaal, Dan Gilroy
  !Boyhood (2014) |  | Richard Linklater, Ethan Hawke, Patricia Arquette
  ^Birdman (2014) |  | Alejandro González Iñárritu, Michael Keaton, Emma Stone, Edward Norton, Emmanuel Lubezki | one shot
  John Wick (2014) | John Wick 4 | Keanu Reeves, Chad Stahelski, David Leitch
  Edge of Tomorrow (2014) |  | Tom Cruise, Emily Blunt, Doug Liman | exosuit
  The Babadook (2014) | ^Babadook | Jennifer Kent
  =Paddington (2014) | Paddington 2, Paddington in Peru | Ben Whishaw, Hugh Grant
  ?It Follows (2014)
  Big Hero 6 (2014)
  !Fury (2014) |  | David Ayer, Brad Pitt, Shia LaBeouf
  What We Do in the Shadows (2014) |  | Taika Waititi, Jemaine Clement
  Kingsman (2014) | Kingsman The Secret Service | Matthew Vaughn, Taron Egerton, Colin Firth | church scene
  ?The Maze Runner (2014) | Maze Runner | Dylan O'Brien
  The Fault in Our Stars (2014) | Fault in Our Stars | Shailene Woodley, Ansel Elgort
  Ex Machina (2014) | ^Ex Machina | Alex Garland, Oscar Isaac, Alicia Vikander, Domhnall Gleeson
  Mad Max: Fury Road (2015) | Fury Road | George Miller, Tom Hardy, Charlize Theron, Nicholas Hoult, Zoë Kravitz, John Seale, Margaret Sixel | furiosa, immortan joe, pole cats, doof warrior, namibia, war rig
  ^The Revenant (2015) | ?Revenant | Alejandro González Iñárritu, Leonardo DiCaprio, Tom Hardy, Emmanuel Lubezki | bear attack, bison liver, natural light, hugh glass, raw liver
  ?The Martian (2015) |  | Ridley Scott, Matt Damon
  Star Wars: The Force Awakens (2015) | The Force Awakens, Force Awakens | J.J. Abrams, Daisy Ridley, John Boyega, Adam Driver, Harrison Ford | kylo ren, bb 8
  ?Inside Out (2015) | Inside Out 2 | Amy Poehler, Pete Docter | pixar, riley's
  Jurassic World (2015) | Jurassic World Dominion, Jurassic World Rebirth | Chris Pratt, Bryce Dallas Howard, Colin Trevorrow, Scarlett Johansson
  ?Sicario (2015) |  | Denis Villeneuve, Emily Blunt, Benicio del Toro, Roger Deakins
  Straight Outta Compton (2015) |  | F. Gary Gray
  !Spotlight (2015) |  | Mark Ruffalo, Rachel McAdams, Tom McCarthy
  ?Creed (2015) | Creed II | Ryan Coogler, Michael B. Jordan, Sylvester Stallone | adonis
  !Room (2015) |  | Brie Larson, Jacob Tremblay
  The Hateful Eight (2015) | Hateful Eight | Quentin Tarantino, Kurt Russell, Jennifer Jason Leigh, Samuel L. Jackson | martin guitar, antique guitar
  ?The Witch (2015) | The VVitch | Robert Eggers, Anya Taylor-Joy | black phillip
  Fantastic Four (2015) | Fant4stic, ^Fantastic Four, Fantastic Four First Steps | Josh Trank, Pedro Pascal, Vanessa Kirby
  =Carol (2015) |  | Todd Haynes, Cate Blanchett, Rooney Mara
  Mission: Impossible – Rogue Nation (2015) | Rogue Nation | Tom Cruise, Christopher McQuarrie, Rebecca Ferguson
  ?Ant-Man (2015) | ^Ant Man, Antman | Paul Rudd, Edgar Wright, Evangeline Lilly, Peyton Reed
  Avengers: Age of Ultron (2015) | Age of Ultron | Joss Whedon
  La La Land (2016) |  | Damien Chazelle, Ryan Gosling, Emma Stone | planetarium, freeway number
  ?Moonlight (2016) |  | Barry Jenkins, Mahershala Ali, Trevante Rhodes | chiron
  !Arrival (2016) |  | Denis Villeneuve, Amy Adams, Jeremy Renner | heptapod
  Deadpool (2016) | Deadpool 2 | Ryan Reynolds, Tim Miller, T.J. Miller, Morena Baccarin | wade wilson, merc with a mouth
  Rogue One: A Star Wars Story (2016) | Rogue One | Gareth Edwards, Felicity Jones, Diego Luna, Tony Gilroy | vader hallway, hallway scene
  Suicide Squad (2016) | ^Suicide Squad, The Suicide Squad | David Ayer, Jared Leto, Will Smith, Margot Robbie, James Gunn | harley quinn
  Batman v Superman: Dawn of Justice (2016) | Batman v Superman | Zack Snyder, Ben Affleck, Henry Cavill
  Zootopia (2016) | Zootropolis, Zootopia 2
  ?Moana (2016) | Moana 2 | Dwayne Johnson, Auliʻi Cravalho, Lin-Manuel Miranda | maui
  Doctor Strange (2016) | Multiverse of Madness | Benedict Cumberbatch, Sam Raimi, Scott Derrickson, Tilda Swinton
  Hacksaw Ridge (2016) |  | Mel Gibson, Andrew Garfield
  Train to Busan (2016)
  The Handmaiden (2016) | ^The Handmaiden | Park Chan-wook
  Your Name (2016) | ?Your Name, ^Kimi no Na wa | Makoto Shinkai
  Fantastic Beasts and Where to Find Them (2016) | Fantastic Beasts | Eddie Redmayne, Johnny Depp
  Manchester by the Sea (2016) |  | Casey Affleck, Kenneth Lonergan
  =Sully (2016) |  | Tom Hanks, Clint Eastwood
  ?Sing Street (2016)
  !Get Out (2017) |  | Jordan Peele, Daniel Kaluuya, Allison Williams | sunken place
  =Dunkirk (2017) |  | Christopher Nolan, Harry Styles, Hans Zimmer, Fionn Whitehead, Mark Rylance, Hoyte van Hoytema, Tom Hardy | spitfire
  Blade Runner 2049 (2017) | BR2049 | Denis Villeneuve, Ryan Gosling, Harrison Ford, Ana de Armas, Roger Deakins, Jared Leto
  Lady Bird (2017) | ^Lady Bird | Greta Gerwig, Saoirse Ronan, Timothée Chalamet
  The Shape of Water (2017) | ^Shape of Water | Guillermo del Toro, Sally Hawkins, Doug Jones
  !It (2017) | It Chapter Two, It Chapter 2 | Andy Muschietti, Bill Skarsgård, Finn Wolfhard, Sophia Lillis, Jaeden Martell | pennywise, losers club, georgie
  =Logan (2017) |  | Hugh Jackman, James Mangold, Dafne Keen, Patrick Stewart | wolverine, x 23
  Wonder Woman (2017) | ^Wonder Woman, Wonder Woman 1984 | Patty Jenkins, Gal Gadot, Chris Pine | no man's land
  Justice League (2017) | ^Justice League, Snyder Cut, Zack Snyder's Justice League | Zack Snyder, Joss Whedon, Henry Cavill, Ben Affleck, Gal Gadot, Jason Momoa, Ezra Miller, Ray Fisher | cavill's mustache, moustache, mustache, cyborg
  Thor: Ragnarok (2017) | Thor Ragnarok, ?Ragnarok | Taika Waititi, Chris Hemsworth, Cate Blanchett, Tessa Thompson, Jeff Goldblum | he's a friend from work, friend from work
  Star Wars: The Last Jedi (2017) | The Last Jedi | Rian Johnson, Mark Hamill, Daisy Ridley
  Call Me by Your Name (2017) | CMBYN | Luca Guadagnino, Timothée Chalamet, Armie Hammer
  Baby Driver (2017) | ^Baby Driver | Edgar Wright, Ansel Elgort
  =Coco (2017) |  | Lee Unkrich | pixar, miguel, remember me
  The Greatest Showman (2017) | Greatest Showman | Hugh Jackman, Zac Efron, Zendaya
  I, Tonya (2017) | I Tonya | Margot Robbie, Allison Janney
  The Fate of the Furious (2017) | Fate of the Furious, Fast 8, ?F8, Fast and Furious 8, F8 of the Furious | Vin Diesel, Dwayne Johnson, F. Gary Gray, Charlize Theron | candy ass
  Spider-Man: Homecoming (2017) | Spider Man Homecoming | Tom Holland, Jon Watts, Michael Keaton
  !Mother! (2017) |  | Darren Aronofsky, Jennifer Lawrence, Javier Bardem
  Valerian and the City of a Thousand Planets (2017) | Valerian | Luc Besson
  Phantom Thread (2017) | ^Phantom Thread | Paul Thomas Anderson, Daniel Day-Lewis
  Three Billboards Outside Ebbing, Missouri (2017) | Three Billboards | Martin McDonagh, Frances McDormand
  The Disaster Artist (2017) | ^Disaster Artist | James Franco
  Black Panther (2018) | ^Black Panther, Wakanda Forever | Ryan Coogler, Chadwick Boseman, Michael B. Jordan, Lupita Nyong'o, Letitia Wright, Danai Gurira | wakanda, t'challa, killmonger
  Avengers: Infinity War (2018) | Infinity War | Anthony Russo, Joe Russo, Josh Brolin, Tom Holland, Robert Downey Jr. | i don't wanna go, thanos
  A Quiet Place (2018) | ^A Quiet Place, A Quiet Place Part II, A Quiet Place Day One, ?Quiet Place | John Krasinski, Emily Blunt, Millicent Simmonds
  Hereditary (2018) | ?Hereditary | Ari Aster, Toni Collette, Alex Wolff, Milly Shapiro
  Mission: Impossible – Fallout (2018) | Mission Impossible Fallout, MI6 Fallout, !Fallout | Tom Cruise, Henry Cavill, Christopher McQuarrie, Rebecca Ferguson, Simon Pegg, Angela Bassett | halo jump, broken ankle, broke his ankle, arm reload, bathroom fight
  Bohemian Rhapsody (2018) | ^Bohemian Rhapsody | Rami Malek, Bryan Singer | live aid
  =Roma (2018) |  | Alfonso Cuarón, Yalitza Aparicio
  ?The Favourite (2018) |  | Yorgos Lanthimos, Olivia Colman, Emma Stone, Rachel Weisz
  Spider-Man: Into the Spider-Verse (2018) | Into the Spider Verse, Spider Verse, Spiderverse | Shameik Moore, Phil Lord, Christopher Miller | miles morales
  ?Annihilation (2018) |  | Alex Garland, Natalie Portman
  Crazy Rich Asians (2018) |  | Jon M. Chu, Michelle Yeoh, Constance Wu, Henry Golding
  ?Venom (2018) |  | Tom Hardy | eddie brock, lobster tank
  Aquaman (2018) | ^Aquaman | Jason Momoa, James Wan, Amber Heard
  Ready Player One (2018) |  | Steven Spielberg
  Solo: A Star Wars Story (2018) | Solo A Star Wars Story | Ron Howard, Phil Lord, Christopher Miller, Alden Ehrenreich
  =Mandy (2018) |  | Nicolas Cage, Panos Cosmatos
  ?First Man (2018) |  | Damien Chazelle, Ryan Gosling
  !Burning (2018) |  | Lee Chang-dong, Steven Yeun
  ?Parasite (2019) |  | Bong Joon-ho, Song Kang-ho | ram don, the kim family, jessica jingle
  ?Joker (2019) | Joker Folie à Deux | Todd Phillips, Joaquin Phoenix, Lady Gaga | arthur fleck, bathroom dance, stairs dance
  Avengers: Endgame (2019) | Avengers Endgame, ?Endgame | Anthony Russo, Joe Russo, Robert Downey Jr., Chris Evans | i love you 3000, i am iron man, thanos, russo brothers
  Once Upon a Time in Hollywood (2019) | Once Upon a Time in... Hollywood, OUATIH | Quentin Tarantino, Brad Pitt, Leonardo DiCaprio, Margot Robbie | rick dalton, cliff booth, trailer meltdown
  !1917 (2019) |  | Sam Mendes, Roger Deakins, George MacKay | trench run, one take
  !Us (2019) |  | Jordan Peele, Lupita Nyong'o, Winston Duke | the tethered, adelaide
  Knives Out (2019) | Glass Onion, ?Knives Out, Wake Up Dead Man | Rian Johnson, Daniel Craig, Ana de Armas, Chris Evans, Jamie Lee Curtis | benoit blanc, sweater
  Midsommar (2019) | ?Midsommar | Ari Aster, Florence Pugh
  ?Little Women (2019) |  | Greta Gerwig, Saoirse Ronan, Florence Pugh, Timothée Chalamet
  The Irishman (2019) | ^The Irishman, ?Irishman | Martin Scorsese, Robert De Niro, Al Pacino, Joe Pesci | de aging
  Marriage Story (2019) | ^Marriage Story | Noah Baumbach, Scarlett Johansson, Adam Driver
  !Cats (2019) |  | Tom Hooper, Taylor Swift, Jennifer Hudson, James Corden | digital fur, butthole cut
  Jojo Rabbit (2019) |  | Taika Waititi, Scarlett Johansson, Roman Griffin Davis
  The Lighthouse (2019) | ?The Lighthouse | Robert Eggers, Willem Dafoe, Robert Pattinson
  Uncut Gems (2019) |  | Adam Sandler, Josh Safdie, Benny Safdie
  Star Wars: The Rise of Skywalker (2019) | Rise of Skywalker | J.J. Abrams
  Aladdin (1992, 2019) | ^Aladdin | Robin Williams, Will Smith, Guy Ritchie | genie, jafar
  Beauty and the Beast (1991, 2017) | ?Beauty and the Beast | Emma Watson, Dan Stevens | belle, lumiere
  ^The Little Mermaid (1989, 2023) |  | Halle Bailey, Rob Marshall | ariel, ursula
  ?Mulan (1998, 2020) |  | Liu Yifei, Eddie Murphy
  Ford v Ferrari (2019) | Le Mans 66 | Christian Bale, Matt Damon, James Mangold
  Portrait of a Lady on Fire (2019) |  | Céline Sciamma
  ?Alita: Battle Angel (2019) | Alita Battle Angel | Robert Rodriguez, Rosa Salazar
  Sonic the Hedgehog (2020) | Sonic the Hedgehog movie, ?Sonic, Sonic 2, Sonic 3 | Jim Carrey, Ben Schwartz, Jeff Fowler | redesign, the teeth, dr robotnik
  ?Tenet (2020) |  | Christopher Nolan, John David Washington, Robert Pattinson, Elizabeth Debicki, Ludwig Göransson, Hoyte van Hoytema | inverted, 747
  ?Nomadland (2020) |  | Chloé Zhao, Frances McDormand
  Promising Young Woman (2020) |  | Emerald Fennell, Carey Mulligan
  =Mank (2020) |  | David Fincher, Gary Oldman
  =Soul (2020) |  | Jamie Foxx, Pete Docter | pixar
  The Invisible Man (2020) | ?Invisible Man | Leigh Whannell, Elisabeth Moss
  Birds of Prey (2020) | ?Birds of Prey | Margot Robbie, Cathy Yan
  `,
);
