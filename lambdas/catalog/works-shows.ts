import { workList } from './name-list.ts';

/** Series of television and streaming; the notation is that of `workList`. */
export const SHOWS = workList(
  'tv',
  `
  I Love Lucy (1951) |  | Lucille Ball, Desi Arnaz | grape stomping
  The Twilight Zone (1959) | ^Twilight Zone | Rod Serling
  Star Trek: The Original Series (1966) |  | William Shatner, Leonard Nimoy
  Star Trek: The Next Generation (1987) | Next Generation Star Trek, TNG | Patrick Stewart, Jonathan Frakes, Brent Spiner
  Doctor Who (1963) | Dr Who | David Tennant, Matt Smith, Ncuti Gatwa, Russell T Davies, Steven Moffat, Peter Capaldi, Jodie Whittaker | tardis, dalek, billie piper
  ?M*A*S*H (1972) | ?MASH | Alan Alda, Robert Altman | hawkeye pierce, 4077
  Columbo (1971) |  | Peter Falk
  ?Happy Days (1974) |  | Henry Winkler, Ron Howard | the fonz, fonzie
  Saturday Night Live (1975) | SNL, @nbcsnl | Lorne Michaels, Will Ferrell, Tina Fey, Kristen Wiig, Bill Hader, Bowen Yang | studio 8h, cowbell
  Fawlty Towers (1975) |  | John Cleese
  =Dallas (1978) |  | Larry Hagman | who shot jr, southfork
  !Cheers (1982) |  | Ted Danson, Shelley Long, Kelsey Grammer, Woody Harrelson | norm peterson, sam malone
  ^Family Ties (1982) |  | Michael J. Fox | alex keaton
  Miami Vice (1984) |  | Michael Mann, Don Johnson
  The Golden Girls (1985) | ^Golden Girls | Betty White, Bea Arthur
  ?Full House (1987) | Fuller House | John Stamos, Bob Saget | uncle jesse, olsen twins
  The Wonder Years (1988) | ^Wonder Years | Fred Savage
  Seinfeld (1989) |  | Jerry Seinfeld, Jason Alexander, Julia Louis-Dreyfus, Michael Richards, Larry David | costanza, soup nazi
  The Simpsons (1989) | ^Simpsons | Matt Groening, Dan Castellaneta, Hank Azaria | homer simpson, bart simpson
  Twin Peaks (1990) | ^Twin Peaks | David Lynch, Kyle MacLachlan, Mark Frost, Sheryl Lee | laura palmer, log lady, red room
  The Fresh Prince of Bel-Air (1990) | Fresh Prince of Bel Air, Fresh Prince | Will Smith, James Avery, Alfonso Ribeiro | uncle phil, carlton
  Beverly Hills, 90210 (1990) | Beverly Hills 90210, 90210 | Luke Perry, Shannen Doherty
  Law & Order (1990) | Law & Order SVU, ^Law & Order, ?SVU | Dick Wolf, Mariska Hargitay, Christopher Meloni, Jerry Orbach | olivia benson
  The X-Files (1993) | X Files | David Duchovny, Gillian Anderson, Chris Carter | mulder, scully
  Frasier (1993) |  | Kelsey Grammer, David Hyde Pierce
  !Friends (1994) |  | Jennifer Aniston, Matthew Perry, David Schwimmer, Lisa Kudrow, Courteney Cox, Matt LeBlanc, Marta Kauffman, Paul Rudd, Tom Selleck | central perk, chandler bing, chandler, monica geller, joey tribbiani, phoebe buffay, ross and rachel, smelly cat, pivot, ross geller, rachel green, the one where, couch scene
  !ER (1994) |  | George Clooney, Noah Wyle, Anthony Edwards, Julianna Margulies | doug ross, county general, michael crichton
  ^My So-Called Life (1994) |  | Claire Danes, Jared Leto
  Xena: Warrior Princess (1995) | Xena | Lucy Lawless
  Buffy the Vampire Slayer (1997) | ^Buffy, BtVS | Sarah Michelle Gellar, Joss Whedon, David Boreanaz, Alyson Hannigan, James Marsters, Anthony Head | sunnydale, hellmouth
  South Park (1997) |  | Trey Parker, Matt Stone
  Sex and the City (1998) | SATC, ?And Just Like That | Sarah Jessica Parker, Kim Cattrall, Cynthia Nixon, Kristin Davis, Patricia Field | carrie bradshaw, mr big
  Dawson's Creek (1998) |  | James Van Der Beek, Katie Holmes, Joshua Jackson, Michelle Williams
  !Charmed (1998) |  | Shannen Doherty, Alyssa Milano, Holly Marie Combs | halliwell
  That '70s Show (1998) | That 70s Show | Ashton Kutcher, Mila Kunis, Topher Grace
  Will & Grace (1998) |  | Debra Messing, Megan Mullally
  ^King of the Hill (1997) |  | Mike Judge
  The Sopranos (1999) | ^Sopranos | James Gandolfini, David Chase, Edie Falco, Michael Imperioli, Lorraine Bracco | tony soprano, pine barrens
  The West Wing (1999) | ^The West Wing, ?West Wing | Aaron Sorkin, Martin Sheen, Allison Janney, Bradley Whitford | president bartlet, walk and talk, josh lyman
  Freaks and Geeks (1999) |  | Judd Apatow, Paul Feig, Seth Rogen, Linda Cardellini
  Family Guy (1999) |  | Seth MacFarlane
  Futurama (1999) |  | Matt Groening, John DiMaggio
  SpongeBob SquarePants (1999) | SpongeBob, Spongebob | Tom Kenny
  =Angel (1999) |  | David Boreanaz, Joss Whedon
  Malcolm in the Middle (2000) |  | Bryan Cranston, Frankie Muniz, Jane Kaczmarek
  Gilmore Girls (2000) |  | Lauren Graham, Alexis Bledel, Amy Sherman-Palladino, Milo Ventimiglia | stars hollow, lorelai, rory gilmore
  !Survivor (2000) |  | Jeff Probst | tribal council
  Curb Your Enthusiasm (2000) | ^Curb Your Enthusiasm | Larry David
  CSI: Crime Scene Investigation (2000) | CSI Miami, ?CSI
  Band of Brothers (2001) | ?Band of Brothers | Tom Hanks, Steven Spielberg, Damian Lewis | easy company, currahee
  !Scrubs (2001) |  | Zach Braff, Donald Faison, Bill Lawrence, Sarah Chalke, John C. McGinley | sacred heart, dr cox, turk and jd
  !24 (2001) |  | Kiefer Sutherland | jack bauer
  !Alias (2001) |  | Jennifer Garner, J.J. Abrams | sydney bristow
  Six Feet Under (2001) | ?Six Feet Under | Alan Ball, Michael C. Hall
  ?Smallville (2001) |  | Tom Welling, Michael Rosenbaum
  ?The Office (2005, 2001) | @theoffice | Steve Carell, John Krasinski, Jenna Fischer, Rainn Wilson, B.J. Novak, Mindy Kaling, Greg Daniels, Ricky Gervais, Brian Baumgartner, Angela Kinsey, Oscar Nunez, Ed Helms, Creed Bratton, Martin Freeman | michael scott, dunder mifflin, jim and pam, jim halpert, dwight schrute, dwight, kevin's chili
  The Wire (2002) | ?The Wire | David Simon, Dominic West, Idris Elba, Michael K. Williams | mcnulty, stringer bell, omar little
  ?Firefly (2002) |  | Joss Whedon, Nathan Fillion, Gina Torres, Alan Tudyk | browncoats, malcolm reynolds
  ?The Shield (2002) |  | Michael Chiklis | vic mackey
  One Tree Hill (2003) |  | Chad Michael Murray, Sophia Bush
  Arrested Development (2003) | ^Arrested Development | Jason Bateman, Michael Cera, Will Arnett | bluth
  The O.C. (2003) | ?The OC | Mischa Barton, Adam Brody, Rachel Bilson
  Two and a Half Men (2003) |  | Charlie Sheen, Jon Cryer, Chuck Lorre
  Peep Show (2003) | ^Peep Show | David Mitchell, Robert Webb, Jesse Armstrong
  !Lost (2004) |  | J.J. Abrams, Damon Lindelof, Matthew Fox, Evangeline Lilly, Jorge Garcia, Josh Holloway, Terry O'Quinn, Carlton Cuse, Dominic Monaghan | oceanic 815, dharma initiative, sawyer and kate, jack shephard, smoke monster, john locke, the hatch
  Desperate Housewives (2004) |  | Teri Hatcher, Eva Longoria, Marcia Cross, Felicity Huffman, Marc Cherry | wisteria lane
  !House (2004) | House MD | Hugh Laurie, Omar Epps | dr house, gregory house, vicodin
  =Deadwood (2004) |  | Ian McShane, Timothy Olyphant, David Milch
  Battlestar Galactica (2004) | BSG | Edward James Olmos, Katee Sackhoff | cylon
  Veronica Mars (2004) |  | Kristen Bell, Rob Thomas
  Avatar: The Last Airbender (2005) | The Last Airbender, Last Airbender, ATLA |  | aang, zuko, katara
  Grey's Anatomy (2005) | ?Greys | Shonda Rhimes, Ellen Pompeo, Katherine Heigl, Patrick Dempsey, Sandra Oh, Isaiah Washington | meredith grey, mcdreamy, derek shepherd
  Supernatural (2005) | ?Supernatural, ?SPN | Jensen Ackles, Jared Padalecki, Misha Collins, Eric Kripke | dean winchester, sam winchester, castiel
  How I Met Your Mother (2005) | HIMYM | Neil Patrick Harris, Jason Segel, Josh Radnor, Cobie Smulders, Alyson Hannigan | barney stinson, ted mosby
  It's Always Sunny in Philadelphia (2005) | ^Always Sunny, IASIP | Charlie Day, Rob McElhenney, Glenn Howerton, Kaitlin Olson, Danny DeVito
  Criminal Minds (2005) | ^Criminal Minds | Matthew Gray Gubler, Shemar Moore
  Prison Break (2005) | ^Prison Break | Wentworth Miller, Dominic Purcell
  !Bones (2005) |  | Emily Deschanel, David Boreanaz
  =Rome (2005) |  | Kevin McKidd, Ray Stevenson | titus pullo, lucius vorenus
  30 Rock (2006) |  | Tina Fey, Alec Baldwin, Tracy Morgan
  =Dexter (2006) |  | Michael C. Hall, Jennifer Carpenter | trinity killer, bay harbor
  !Heroes (2006) |  | Hayden Panettiere, Milo Ventimiglia | save the cheerleader
  Ugly Betty (2006) |  | America Ferrera
  ^Friday Night Lights (2006) |  | Kyle Chandler, Connie Britton, Peter Berg | clear eyes full hearts
  Mad Men (2007) | ^Mad Men | Matthew Weiner, Jon Hamm, Elisabeth Moss, January Jones, Christina Hendricks, John Slattery | don draper, peggy olson
  The Big Bang Theory (2007) | ?Big Bang Theory, TBBT | Jim Parsons, Kaley Cuoco, Johnny Galecki, Chuck Lorre | sheldon cooper, young sheldon
  Gossip Girl (2007) |  | Blake Lively, Leighton Meester, Penn Badgley, Chace Crawford, Ed Westwick | blair waldorf, chuck bass, serena
  !Skins (2007) |  | Dev Patel, Nicholas Hoult, Kaya Scodelario
  ?Californication (2007) |  | David Duchovny
  =Chuck (2007) |  | Zachary Levi, Yvonne Strahovski
  Breaking Bad (2008) | ?BrBa, ^Breaking Bad | Vince Gilligan, Bryan Cranston, Aaron Paul, Anna Gunn, Giancarlo Esposito, Dean Norris, Bob Odenkirk, Jonathan Banks | walter white, heisenberg, jesse pinkman, pizza on the roof, los pollos, gus fring, skyler, hank schrader
  !Fringe (2008) |  | Anna Torv, John Noble, Joshua Jackson
  Sons of Anarchy (2008) |  | Charlie Hunnam, Kurt Sutter
  True Blood (2008) | ^True Blood | Anna Paquin, Alexander Skarsgård | sookie
  =Merlin (2008) |  | Colin Morgan, Bradley James
  Parks and Recreation (2009) | Parks and Rec, Parks & Rec | Amy Poehler, Nick Offerman, Chris Pratt, Aubrey Plaza, Adam Scott, Rashida Jones, Michael Schur | leslie knope, ron swanson, pawnee
  !Community (2009) |  | Dan Harmon, Joel McHale, Donald Glover, Alison Brie, Chevy Chase, Ken Jeong, Danny Pudi | greendale, troy and abed, six seasons and a movie
  Modern Family (2009) | ^Modern Family | Sofía Vergara, Ty Burrell, Ed O'Neill
  !Glee (2009) |  | Lea Michele, Cory Monteith, Naya Rivera, Ryan Murphy, Chris Colfer, Darren Criss, Kevin McHale | new directions, rachel berry
  The Vampire Diaries (2009) | Vampire Diaries, TVD | Ian Somerhalder, Nina Dobrev, Paul Wesley | damon salvatore
  The Good Wife (2009) | ^Good Wife | Julianna Margulies, Archie Panjabi
  !Castle (2009) |  | Nathan Fillion, Stana Katic | kate beckett
  The Walking Dead (2010) | Walking Dead, TWD | Andrew Lincoln, Norman Reedus, Greg Nicotero, Frank Darabont, Melissa McBride, Steven Yeun, Jeffrey Dean Morgan | rick grimes, daryl dixon, negan
  =Sherlock (2010) |  | Benedict Cumberbatch, Martin Freeman, Steven Moffat, Mark Gatiss, Andrew Scott | moriarty, 221b
  Downton Abbey (2010) | ^Downton | Julian Fellowes, Maggie Smith, Hugh Bonneville, Michelle Dockery
  Boardwalk Empire (2010) |  | Steve Buscemi, Terence Winter
  =Luther (2010) |  | Idris Elba, Ruth Wilson
  Pretty Little Liars (2010) | PLL | Lucy Hale, Ashley Benson
  Game of Thrones (2011) | ?GoT, Thrones HBO, ?Thrones, GameOfThrones | Emilia Clarke, Kit Harington, Peter Dinklage, Lena Headey, Nikolaj Coster-Waldau, Sophie Turner, Maisie Williams, David Benioff, D.B. Weiss, Jason Momoa, Sean Bean, Gwendoline Christie, Rory McCann, Pedro Pascal, Miguel Sapochnik, George R.R. Martin | daenerys, jon snow, westeros, arya, tyrion, cersei, battle of the bastards, winterfell, khaleesi, hodor, starbucks cup, coffee cup, red wedding, the long night
  ?Homeland (2011) |  | Claire Danes, Damian Lewis, Mandy Patinkin | carrie mathison
  American Horror Story (2011) | AHS | Ryan Murphy, Sarah Paulson, Evan Peters, Jessica Lange
  New Girl (2011) | ?New Girl | Zooey Deschanel, Max Greenfield, Jake Johnson, Lamorne Morris | jess day, schmidt, nick miller
  Black Mirror (2011) | ^Black Mirror | Charlie Brooker | bandersnatch
  Once Upon a Time (2011) | ?Once Upon a Time, OUAT | Jennifer Morrison, Lana Parrilla | storybrooke
  !Suits (2011) |  | Gabriel Macht, Patrick J. Adams, Sarah Rafferty, Meghan Markle | harvey specter, mike ross
  Bob's Burgers (2011) |  | H. Jon Benjamin
  !Shameless (2011) |  | William H. Macy, Emmy Rossum, Jeremy Allen White | gallagher, fiona gallagher
  Teen Wolf (2011) |  | Tyler Posey, Dylan O'Brien
  !Girls (2012) |  | Lena Dunham, Allison Williams, Adam Driver | hannah horvath
  ^Veep (2012) |  | Julia Louis-Dreyfus, Armando Iannucci, Tony Hale | selina meyer
  !Arrow (2012) |  | Stephen Amell | oliver queen, arrowverse
  !Scandal (2012) |  | Kerry Washington, Shonda Rhimes | olivia pope
  !Elementary (2012) |  | Jonny Lee Miller, Lucy Liu
  Peaky Blinders (2013) |  | Cillian Murphy, Steven Knight, Tom Hardy, Helen McCrory | tommy shelby
  ^House of Cards (2013) |  | Kevin Spacey, Robin Wright, Beau Willimon | frank underwood
  Orange Is the New Black (2013) | OITNB | Taylor Schilling, Laverne Cox
  =Hannibal (2013) |  | Mads Mikkelsen, Hugh Dancy, Bryan Fuller | will graham, lecter
  Brooklyn Nine-Nine (2013) | Brooklyn Nine Nine, Brooklyn 99, B99 | Andy Samberg, Terry Crews, Andre Braugher, Melissa Fumero, Stephanie Beatriz | jake peralta, captain holt
  !Vikings (2013) |  | Travis Fimmel, Katheryn Winnick | ragnar lothbrok, lagertha
  !The Americans (2013) |  | Keri Russell, Matthew Rhys
  Rick and Morty (2013) | Rick & Morty | Dan Harmon, Justin Roiland
  Orphan Black (2013) |  | Tatiana Maslany
  Outlander (2014) | ?Outlander | Caitríona Balfe, Sam Heughan | jamie fraser, claire fraser
  True Detective (2014) | ^True Detective | Matthew McConaughey, Woody Harrelson, Nic Pizzolatto, Cary Joji Fukunaga, Jodie Foster | rust cohle, tracking shot
  BoJack Horseman (2014) | BoJack | Will Arnett, Aaron Paul
  =Silicon Valley (2014) |  | Mike Judge, Thomas Middleditch | pied piper
  ^Jane the Virgin (2014) |  | Gina Rodriguez
  How to Get Away with Murder (2014) | HTGAWM | Viola Davis, Shonda Rhimes
  ^The 100 (2014) |  | Eliza Taylor | clexa, bellamy
  ?The Flash CW | The CW's The Flash | Grant Gustin
  Better Call Saul (2015) | ?BCS | Vince Gilligan, Peter Gould, Bob Odenkirk, Rhea Seehorn, Jonathan Banks, Michael Mando | saul goodman, kim wexler, lalo
  Mr. Robot (2015) | Mr Robot | Rami Malek, Sam Esmail, Christian Slater
  ?Daredevil (2015) | Daredevil Born Again | Charlie Cox, Vincent D'Onofrio | matt murdock, hallway fight, wilson fisk
  Schitt's Creek (2015) |  | Dan Levy, Eugene Levy, Catherine O'Hara, Annie Murphy | moira rose, david rose
  ?Narcos (2015) |  | Wagner Moura, Pedro Pascal | ?Pedro, escobar
  ?Sense8 (2015) |  | Lana Wachowski
  Unbreakable Kimmy Schmidt (2015) | Kimmy Schmidt | Ellie Kemper
  =Hamilton (2015) |  | Lin-Manuel Miranda, Leslie Odom Jr., Daveed Diggs, Phillipa Soo | broadway, king george
  Stranger Things (2016) | ^Stranger Things | Matt Duffer, Ross Duffer, Millie Bobby Brown, David Harbour, Winona Ryder, Finn Wolfhard, Joe Keery, Gaten Matarazzo, Sadie Sink, Noah Schnapp, Caleb McLaughlin, Joseph Quinn, Natalia Dyer, Maya Hawke | demogorgon, hawkins, vecna, duffer brothers, upside down, eddie munson, running up that hill
  Westworld (2016) | Westworld HBO | Jonathan Nolan, Lisa Joy, Evan Rachel Wood, Anthony Hopkins, Ed Harris, Thandiwe Newton | sweetwater, dolores abernathy
  Fleabag (2016) |  | Phoebe Waller-Bridge, Andrew Scott, Olivia Colman, Sian Clifford | hot priest, guinea pig cafe
  ?The Crown (2016) |  | Claire Foy, Olivia Colman, Imelda Staunton, Peter Morgan, Emma Corrin, Josh O'Connor, Matt Smith, Elizabeth Debicki | princess diana
  =Atlanta (2016) |  | Donald Glover, Brian Tyree Henry, LaKeith Stanfield, Zazie Beetz, Hiro Murai | paper boi, teddy perkins
  ?This Is Us (2016) |  | Mandy Moore, Milo Ventimiglia, Sterling K. Brown, Dan Fogelman | pearson family
  ?The Good Place (2016) |  | Kristen Bell, Ted Danson, Michael Schur | eleanor shellstrop
  =Lucifer (2016) |  | Tom Ellis, Lauren German
  The Night Of (2016) | ?The Night Of | Riz Ahmed
  !Insecure (2016) |  | Issa Rae
  Riverdale (2017) | ?Riverdale | Cole Sprouse, KJ Apa, Lili Reinhart, Camila Mendes | jughead, archie andrews
  Big Little Lies (2017) |  | Reese Witherspoon, Nicole Kidman, Laura Dern, Jean-Marc Vallée, Andrea Arnold
  ^The Handmaid's Tale (2017) | Handmaids Tale | Elisabeth Moss, Bruce Miller
  ?Ozark (2017) |  | Jason Bateman, Laura Linney, Julia Garner | ruth langmore, marty byrde
  !Dark (2017) |  | Jantje Friese, Baran bo Odar | winden
  Mindhunter (2017) |  | David Fincher, Jonathan Groff, Holt McCallany
  The Marvelous Mrs. Maisel (2017) | Mrs Maisel, Marvelous Mrs Maisel | Rachel Brosnahan, Amy Sherman-Palladino
  American Gods (2017) |  | Neil Gaiman, Bryan Fuller, Ricky Whittle
  La casa de papel (2017) | Money Heist | Álex Pina, Úrsula Corberó | el profesor
  ?Succession (2018) |  | Jesse Armstrong, Jeremy Strong, Brian Cox, Sarah Snook, Kieran Culkin, Matthew Macfadyen, Nicholas Braun, Nicholas Britell | logan roy, kendall roy, kendall, waystar, shiv roy, roman roy, cousin greg, tom wambsgans
  Killing Eve (2018) |  | Sandra Oh, Jodie Comer, Phoebe Waller-Bridge | villanelle
  !You (2018) |  | Penn Badgley, Victoria Pedretti, Elizabeth Lail | joe goldberg
  =Barry (2018) |  | Bill Hader, Henry Winkler, Anthony Carrigan, Stephen Root | noho hank
  !Pose (2018) |  | Ryan Murphy, Billy Porter, Mj Rodriguez
  ^Cobra Kai (2018) |  | Ralph Macchio, William Zabka, Xolo Maridueña
  =Yellowstone (2018) |  | Kevin Costner, Taylor Sheridan, Kelly Reilly, Cole Hauser | dutton, beth dutton, rip wheeler
  Derry Girls (2018) |  | Lisa McGee, Nicola Coughlan
  The Haunting of Hill House (2018) | Haunting of Hill House, Hill House | Mike Flanagan, Victoria Pedretti | bent neck lady
  ?Élite (2018)
  !Bodyguard (2018) |  | Richard Madden, Keeley Hawes
  The Mandalorian (2019) | ^Mandalorian, ?Mando, The Mandalorian and Grogu | Jon Favreau, Dave Filoni, Pedro Pascal, Gina Carano, Taika Waititi, Werner Herzog, Deborah Chow | grogu, baby yoda, stagecraft, the volume
  =Chernobyl (2019) |  | Craig Mazin, Jared Harris, Stellan Skarsgård, Johan Renck | hbo, legasov
  ^Euphoria (2019) |  | Zendaya, Sydney Sweeney, Sam Levinson, Hunter Schafer, Jacob Elordi, Alexa Demie | rue bennett, maddy perez, nate jacobs
  ?The Boys (2019) |  | Eric Kripke, Antony Starr, Karl Urban, Jack Quaid, Erin Moriarty, Jensen Ackles | homelander, billy butcher, starlight, vought
  The Witcher (2019) | ^The Witcher, Witcher Netflix | Henry Cavill, Anya Chalotra, Freya Allan, Liam Hemsworth | geralt, yennefer
  Watchmen (2019) | ?Watchmen | Damon Lindelof, Regina King, Zack Snyder
  ?The Morning Show (2019) |  | Jennifer Aniston, Reese Witherspoon, Steve Carell
  When They See Us (2019) |  | Ava DuVernay, Jharrel Jerome
  ?Unorthodox (2020) |  | Shira Haas
  Russian Doll (2019) | ^Russian Doll | Natasha Lyonne
  ?Sex Education (2019) |  | Asa Butterfield, Emma Mackey, Ncuti Gatwa, Gillian Anderson
  Bridgerton (2020) |  | Shonda Rhimes, Regé-Jean Page, Phoebe Dynevor, Jonathan Bailey, Simone Ashley, Nicola Coughlan, Luke Newton | lady whistledown, polin, kanthony
  Ted Lasso (2020) |  | Jason Sudeikis, Bill Lawrence, Brett Goldstein, Hannah Waddingham | afc richmond, roy kent
  The Queen's Gambit (2020) | ^Queens Gambit, ?Queen's Gambit | Anya Taylor-Joy, Scott Frank | beth harmon
  ?Normal People (2020) |  | Paul Mescal, Daisy Edgar-Jones, Lenny Abrahamson | connell, marianne
  I May Destroy You (2020) |  | Michaela Coel
  Emily in Paris (2020) |  | Lily Collins, Darren Star
  !The Great (2020) |  | Elle Fanning, Nicholas Hoult
  Lovecraft Country (2020) |  | Jurnee Smollett, Jonathan Majors
  Squid Game (2021) | Squid Games | Hwang Dong-hyuk, Lee Jung-jae, Jung Ho-yeon | red light green light, gi hun
  The White Lotus (2021) | ^White Lotus | Mike White, Jennifer Coolidge, Aubrey Plaza, Walton Goggins, Aimee Lou Wood, Jason Isaacs, Murray Bartlett
  Only Murders in the Building (2021) | OMITB, ?Only Murders | Steve Martin, Martin Short, Selena Gomez
  WandaVision (2021) |  | Elizabeth Olsen, Paul Bettany, Kathryn Hahn
  =Loki (2021) |  | Tom Hiddleston, Owen Wilson, Sophia Di Martino | tva, mobius, sylvie
  !Hacks (2021) |  | Jean Smart, Hannah Einbinder | deborah vance
  Yellowjackets (2021) | ?Yellowjackets | Christina Ricci, Melanie Lynskey, Juliette Lewis, Sophie Thatcher
  ?Arcane (2021) |  | Hailee Steinfeld, Ella Purnell | jinx, piltover, fortiche
  Mare of Easttown (2021) |  | Kate Winslet, Jean Smart, Evan Peters
  Abbott Elementary (2021) |  | Quinta Brunson, Tyler James Williams
  Reservation Dogs (2021) |  | Sterlin Harjo, Taika Waititi
  The Underground Railroad (2021) |  | Barry Jenkins
  ?Midnight Mass (2021) |  | Mike Flanagan
  !Foundation (2021) |  | Jared Harris, Lee Pace
  !Invincible (2021) |  | Steven Yeun, Robert Kirkman
  Severance (2022) | ?Severance | Ben Stiller, Adam Scott, Britt Lower, Dan Erickson, Tramell Tillman, Patricia Arquette, John Turturro, Christopher Walken, Zach Cherry | lumon, mark scout, innies, outie, outies, goat lady, milchick
  ?The Bear (2022) | The Bear FX, @TheBearFX | Christopher Storer, Jeremy Allen White, Ayo Edebiri, Ebon Moss-Bachrach, Matty Matheson, Jamie Lee Curtis | carmy, yes chef, richie, sydney and carmy, fishes episode
  House of the Dragon (2022) | HOTD | Matt Smith, Emma D'Arcy, Olivia Cooke, Milly Alcock, Paddy Considine, Ryan Condal, Miguel Sapochnik | rhaenyra, daemon targaryen, alicent, viserys
  Andor (2022) | ^Andor | Tony Gilroy, Diego Luna, Stellan Skarsgård, Genevieve O'Reilly, Adria Arjona | cassian, mon mothma, narkina
  =Wednesday (2022) | Wednesday Netflix | Jenna Ortega, Tim Burton, Emma Myers, Christina Ricci, Gwendoline Christie | wednesday addams, nevermore academy, goo goo muck, rave'n dance
  The Lord of the Rings: The Rings of Power (2022) | The Rings of Power, Rings of Power | Morfydd Clark
  Obi-Wan Kenobi (2022) | ^Obi Wan Kenobi | Ewan McGregor, Hayden Christensen, Deborah Chow
  The Sandman (2022) | ^The Sandman, ?Sandman | Neil Gaiman, Tom Sturridge
  Heartstopper (2022) |  | Kit Connor, Joe Locke, Alice Oseman
  !Pachinko (2022)
  Slow Horses (2022) |  | Gary Oldman, Jack Lowden | jackson lamb
  Dahmer – Monster (2022) | ?Dahmer | Evan Peters, Ryan Murphy
  Moon Knight (2022) |  | Oscar Isaac
  Our Flag Means Death (2022) | OFMD | Taika Waititi, Rhys Darby
  Interview with the Vampire AMC (2022) | IWTV, AMC's Interview with the Vampire | Jacob Anderson, Sam Reid | lestat, louis and lestat
  The Last of Us (2023) | ^Last of Us, TLOU | Pedro Pascal, Bella Ramsey, Craig Mazin, Neil Druckmann, Nick Offerman, Kaitlyn Dever | joel and ellie, clicker, clickers, infected
  !Beef (2023) |  | Steven Yeun, Ali Wong
  Daisy Jones & the Six (2023) | Daisy Jones | Riley Keough, Sam Claflin
  The Fall of the House of Usher (2023) | House of Usher | Mike Flanagan
  Ahsoka (2023) | ?Ahsoka | Rosario Dawson, Dave Filoni
  ?Poker Face (2023) |  | Natasha Lyonne, Rian Johnson
  One Piece (2023, 1999) | ?One Piece | Iñaki Godoy, Eiichiro Oda, Mackenyu, Emily Rudd | luffy, zoro, straw hat
  Love Is Blind (2020) | ?Love Is Blind
  Shōgun (2024) | ?Shogun | Hiroyuki Sanada, Cosmo Jarvis, Anna Sawai | toranaga, mariko, blackthorne
  ?Fallout (2024) |  | Ella Purnell, Walton Goggins, Jonathan Nolan, Aaron Moten | vault dweller, vault 33, pip boy, the ghoul
  Baby Reindeer (2024) |  | Richard Gadd, Jessica Gunning
  =Ripley (2024) |  | Andrew Scott, Steven Zaillian
  3 Body Problem (2024) | Three Body Problem | David Benioff, D.B. Weiss
  The Penguin (2024) | ?The Penguin | Colin Farrell, Cristin Milioti | oz cobb
  Agatha All Along (2024) |  | Kathryn Hahn, Aubrey Plaza
  Nobody Wants This (2024) | ^Nobody Wants This | Adam Brody, Kristen Bell
  !Industry (2020) |  | Myha'la, Ken Leung, Kit Harington, Marisa Abela | pierpoint
  Adolescence (2025) | ?Adolescence | Stephen Graham, Owen Cooper, Jack Thorne, Philip Barantini | one take
  ?The Pitt (2025) |  | Noah Wyle, R. Scott Gemmill | dr robby
  ?The Studio (2025) |  | Seth Rogen, Evan Goldberg, Catherine O'Hara | the oner
  Pluribus (2025) |  | Vince Gilligan, Rhea Seehorn
  Alien: Earth (2025) | Alien Earth | Noah Hawley, Sydney Chandler, Timothy Olyphant | wendy, boy kavalier
  Heated Rivalry (2025) |  | Hudson Williams, Connor Storrie | shane and ilya
  The Summer I Turned Pretty (2022) | TSITP | Lola Tung, Jenny Han | team conrad, belly
  ?Love Island (2015)
  The Great British Bake Off (2010) | ^Bake Off, GBBO | Paul Hollywood, Prue Leith
  RuPaul's Drag Race (2009) | Drag Race | RuPaul
  Keeping Up with the Kardashians (2007) | KUWTK
  A Knight of the Seven Kingdoms (2026) | Knight of the Seven Kingdoms | Peter Claffey
  It: Welcome to Derry (2025) | Welcome to Derry | Andy Muschietti, Bill Skarsgård
  Sesame Street (1969) |  | Jim Henson, Frank Oz
  ^The Muppets (1976) | Muppet Show, The Muppet Movie, Muppet Christmas Carol | Jim Henson, Frank Oz | kermit, miss piggy
  `,
);
