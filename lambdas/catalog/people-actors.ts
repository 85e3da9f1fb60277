import { personList } from './name-list.ts';

/** Actors with what else they are called. Whom a work names and this list does not is known by the full name alone. */
export const ACTORS = personList(`
  Viola Davis | @violadavis
  Jack Nicholson | Nicholson
  Dustin Hoffman | ?Hoffman
  Philip Seymour Hoffman | ?PSH
  Meryl Streep | Streep, ?Meryl
  Vin Diesel | ?Vin, ?Diesel, @vindiesel
  Dwayne Johnson | Dwayne The Rock Johnson, The Rock Johnson, ?The Rock, ?DJ, @TheRock | wwe, wrestlemania, smackdown, vin diesel, black adam
  Robin Williams
  Phoebe Waller-Bridge | Waller Bridge, ?PWB, ?Phoebe
  Roy Scheider | Scheider
  Robert Shaw | ?Shaw
  Richard Dreyfuss | Dreyfuss
  Leonardo DiCaprio | DiCaprio, Decaprio, Di Caprio, Leo DiCaprio, Leo Dicaprio, ?Leo, @LeoDiCaprio
  Kate Winslet | Winslet, ?Kate
  Tom Hanks | ?Hanks, @tomhanks
  Tom Cruise | ^Cruise, @TomCruise
  Brad Pitt | ?Pitt
  Angelina Jolie | Jolie, Angelina
  George Clooney | Clooney
  Julia Roberts
  Harrison Ford | ?Ford
  Carrie Fisher | ?Fisher, ?Carrie, @carrieffisher
  Mark Hamill | Hamill, @MarkHamill, @HamillHimself
  Robert De Niro | De Niro, DeNiro, Bobby De Niro
  Al Pacino | Pacino
  Joe Pesci | Pesci
  Marlon Brando | Brando
  Martin Sheen | ?Sheen
  Charlie Sheen
  Johnny Depp | ^Depp
  Amber Heard
  Keanu Reeves | Keanu, ?Reeves
  Robert Downey Jr. | Robert Downey Jr, Robert Downey, RDJ, Downey Jr, ^Downey, @RobertDowneyJr
  Chris Evans | @ChrisEvans
  Chris Hemsworth | ^Hemsworth, @chrishemsworth
  Liam Hemsworth
  Chris Pratt | @prattprattpratt
  Chris Pine
  Scarlett Johansson | ScarJo, Scarlet Johansson
  Mark Ruffalo | Ruffalo, @MarkRuffalo
  Ryan Reynolds | @VancityReynolds, ?Reynolds
  Blake Lively | @blakelively
  Justin Baldoni | Baldoni
  Hugh Jackman | @RealHughJackman, ^Jackman
  Ryan Gosling | Gosling
  Margot Robbie | ?Robbie, @MargotRobbie
  Emma Stone
  Emma Watson | @EmmaWatson
  Emma Thompson
  Daniel Radcliffe | Radcliffe
  Rupert Grint
  Tom Felton | @TomFelton
  Alan Rickman | ^Rickman
  Maggie Smith | ?Maggie Smith, Dame Maggie Smith
  Jennifer Lawrence | JLaw, ?J Law
  Jennifer Aniston | Aniston
  Matthew Perry | ?Perry
  Lisa Kudrow | Kudrow
  Courteney Cox | Courtney Cox
  David Schwimmer | Schwimmer
  Matt LeBlanc | LeBlanc
  Sandra Bullock | Sandy Bullock, ?Bullock
  Natalie Portman | ^Portman
  Nicole Kidman | Kidman
  Cate Blanchett | Blanchett
  River Phoenix
  Heath Ledger | ?Ledger
  Christian Bale | ?Bale
  Michael Caine
  Cillian Murphy | Cillian
  Timothée Chalamet | Chalamet, Timothee, @RealChalamet, Timmy Chalamet
  Zendaya | @Zendaya
  Tom Holland | ?Tom Holland, @TomHolland1996
  Andrew Garfield
  Tobey Maguire | Toby Maguire
  Florence Pugh | ^Pugh, @Florence_Pugh
  Harry Styles | @Harry_Styles
  Anya Taylor-Joy | Anya Taylor Joy
  Pedro Pascal | ?Pedro, @PedroPascal1
  Bella Ramsey
  Oscar Isaac
  Adam Driver | ?Driver
  Daniel Craig
  Daniel Day-Lewis | Day Lewis, DDL
  Anthony Hopkins | ?Hopkins
  Jodie Foster
  Jodie Comer
  Sigourney Weaver | Sigourney, ?Weaver
  Veronica Cartwright
  Yaphet Kotto
  Samuel L. Jackson | Samuel Jackson, Samuel L Jackson, Sam Jackson, SLJ, Sam L Jackson, @SamuelLJackson
  Uma Thurman | Thurman
  John Travolta | Travolta
  Bruce Willis
  Sylvester Stallone | Stallone, Sly Stallone, ?Sly, @TheSlyStallone
  Arnold Schwarzenegger | Schwarzenegger, Schwarzeneger, Schwartzenegger, Swarzenegger, Arnie, ?Arnold, @Schwarzenegger
  Jim Carrey | ^Carrey, Jim Carey, @JimCarrey
  Bill Murray
  Eddie Murphy
  Dan Aykroyd | Aykroyd
  Harold Ramis
  Will Smith | ^Will Smith, @willsmith
  Denzel Washington | Denzel
  Viggo Mortensen | Viggo, Mortensen
  Ian McKellen | McKellen, Sir Ian, @IanMcKellen
  Orlando Bloom | ?Orlando
  Elijah Wood
  Sean Astin
  Sean Bean
  John Rhys-Davies | John Rhys Davies
  Andy Serkis | Serkis
  Christopher Lee | ?Christopher Lee, Sir Christopher Lee
  Bryan Cranston | Cranston, Brian Cranston, @BryanCranston
  Aaron Paul | @aaronpaul_8, Arron Paul
  Bob Odenkirk | Odenkirk
  Steve Carell | Carell, Carrell, Steve Carrell
  John Krasinski | Krasinski, @johnkrasinski
  Rainn Wilson | @rainnwilson
  Jenna Fischer
  Jenna Ortega
  Millie Bobby Brown | ?Millie, ?MBB
  David Harbour | David Harbor
  Winona Ryder | Winona
  Sydney Sweeney | Sidney Sweeney
  Jeremy Strong | ?Strong
  Jeremy Allen White
  Jeremy Renner | @JeremyRenner
  Brian Cox | ?Brian Cox | logan roy
  Andrew Scott | ^Andrew Scott | fleabag, hot priest, moriarty, sherlock
  Olivia Colman | ^Colman
  Emilia Clarke
  Kit Harington | Kit Harrington
  Peter Dinklage | Dinklage
  Sophie Turner | ?Sophie Turner
  Maisie Williams
  Jason Momoa | Momoa
  Henry Cavill | Cavill
  Gal Gadot | Gadot, @GalGadot
  Ben Affleck | Affleck
  Matt Damon | ^Damon
  Shelley Duvall | ?Shelley, Shelly Duvall, ?Duvall
  Robert Duvall
  Faye Dunaway | Dunaway
  Val Kilmer | Kilmer
  Mel Gibson
  Russell Crowe | Russel Crowe
  Joaquin Phoenix | ?Phoenix, Joaquin
  Alec Baldwin
  Charlize Theron | Charlize, Theron
  Tom Hardy | ?Hardy
  Nicholas Hoult
  Paul Walker | ^Paul Walker
  Michelle Rodriguez | ^Michelle Rodriguez
  Tyrese Gibson | ^Tyrese
  Jason Statham | Statham
  Michelle Yeoh | Yeoh
  Ke Huy Quan
  Jamie Lee Curtis
  Lupita Nyong'o | Lupita, Lupita Nyongo
  Chadwick Boseman | Boseman
  Michael B. Jordan | Michael B Jordan, MBJ
  Ariana Grande | @ArianaGrande
  Cynthia Erivo | Erivo
  Benedict Cumberbatch | Cumberbatch, Cumberbach, Cumberpatch
  Martin Freeman
  Morgan Freeman
  Gary Oldman | Oldman
  Ralph Fiennes | ^Fiennes
  Liam Neeson | Neeson
  Jeff Goldblum | Goldblum
  Sam Neill
  Laura Dern
  Michael J. Fox | Michael J Fox, ?MJF, @realmikefox
  Christopher Lloyd
  Eric Stoltz | Stoltz
  Crispin Glover
  Rutger Hauer | Hauer
  Bill Paxton
  Bill Skarsgård | Bill Skarsgard
  Stellan Skarsgård
  Alexander Skarsgård
  Dougray Scott
  Jamie Foxx | Jaime Foxx
  Joseph Gordon-Levitt | Joseph Gordon Levitt, JGL, @hitRECordJoe
  Sarah Jessica Parker | SJP, @SJP
  Kim Cattrall | Cattrall, @KimCattrall
  Molly Ringwald | Ringwald
  Drew Barrymore | Barrymore, @DrewBarrymore
  Cameron Diaz
  Will Ferrell
  Adam Sandler | @AdamSandler
  Ben Stiller | @BenStiller
  Owen Wilson
  Jack Black | ^Jack Black
  Kevin Hart | @KevinHart4real
  John Cena | @JohnCena
  Dave Bautista | Bautista
  Karen Gillan
  Paul Rudd
  Tilda Swinton | Swinton
  Willem Dafoe | Dafoe, William Dafoe
  Christoph Waltz
  Jake Gyllenhaal | Gyllenhaal
  Maggie Gyllenhaal
  Matthew McConaughey | McConaughey
  Woody Harrelson | Harrelson
  Anne Hathaway
  Amy Adams
  Jessica Chastain | Chastain
  Kristen Stewart | KStew
  Robert Pattinson | Pattinson, RPattz, ?Rob Pattinson
  Taylor Lautner | Lautner
  Kirsten Dunst
  Kristen Wiig
  Melissa McCarthy
  Reese Witherspoon | Witherspoon
  Gwyneth Paltrow | Paltrow
  Charlton Heston
  Clark Gable
  Audrey Hepburn
  Katharine Hepburn | Katherine Hepburn
  Humphrey Bogart | Bogart
  Ingrid Bergman
  Marilyn Monroe | ^Marilyn
  Elizabeth Taylor | Liz Taylor
  Richard Burton
  James Dean | ^James Dean
  Cary Grant
  Gene Hackman
  Sean Connery | Connery
  Roger Moore
  Pierce Brosnan | Brosnan
  Judi Dench | Dame Judi
  Helen Mirren | Mirren
  Helena Bonham Carter
  Ewan McGregor
  Hayden Christensen
  Kurt Russell
  Patrick Swayze | Swayze
  Demi Moore
  Whoopi Goldberg | Whoopi
  Oprah Winfrey | Oprah, @Oprah
  Bruce Lee
  Jet Li
  Michelle Pfeiffer | Pfeiffer
  Michael Keaton | ?Keaton
  Diane Keaton
  Macaulay Culkin | Culkin, McCauley Culkin
  Nicolas Cage | Nic Cage, Nicholas Cage
  Christopher Walken | Walken
  Dennis Hopper
  Jeff Bridges
  John Goodman
  Frances McDormand | McDormand
  Javier Bardem | Bardem
  Penélope Cruz
  Benicio del Toro
  Salma Hayek
  Antonio Banderas | Banderas
  Gael García Bernal
  Diego Luna
  Ana de Armas
  Mads Mikkelsen | Mikkelsen
  Saoirse Ronan | Saoirse
  Barry Keoghan | Keoghan
  Paul Mescal | Mescal
  Jacob Elordi | Elordi
  Austin Butler
  Glen Powell
  Ayo Edebiri
  Jonathan Bailey
  Nicola Coughlan
  Penn Badgley | Badgley
  Idris Elba | Idris, @idriselba
  Daniel Kaluuya | Kaluuya
  Mahershala Ali
  Jamie Dornan
  Dakota Johnson
  Kumail Nanjiani
  Simu Liu
  Brie Larson | @brielarson
  Tom Hiddleston | Hiddleston
  Elizabeth Olsen
  Sebastian Stan
  Anthony Mackie
  Josh Brolin | Brolin
  Ezra Miller
  Jared Leto | ^Leto, @JaredLeto
  Rami Malek
  Lady Gaga | ^Gaga, @ladygaga
  Timothy Olyphant | Olyphant
  Matt Smith | ?Matt Smith
  Richard Harris | ?Richard Harris
  David Holmes | ?David Holmes | daniel radcliffe
  John Hurt
  Sean Young | ?Sean Young
  Kevin McHale | ?Kevin McHale
  Matthew Fox | ?Matthew Fox
  Matt Stone | ?Matt Stone
  Trey Parker
  Tom Ellis | ?Tom Ellis
  Jake Johnson | ?Jake Johnson
  Paul Newman
  Robert Redford
  Steve Martin
  Stephen Graham | ?Stephen Graham
  Owen Cooper | ?Owen Cooper
  Daniel Stern | ?Daniel Stern
  Paul Wesley
  Robert Patrick | ?Robert Patrick
  Kevin Smith | ?Kevin Smith, @ThatKevinSmith
  Ed Harris
  Charlie Cox
  Troy Baker | @TroyBakerVA
  Ashley Johnson | ?Ashley Johnson
  Laura Bailey
  Jennifer English | ?Jennifer English
  Ben Starr | ?Ben Starr
  Roger Clark | ?Roger Clark
  Christopher Judge
  Jennifer Hale
  Ashley Benson
  Emma Myers | ?Emma Myers
  Lee Pace
  James Hunt | ?James Hunt
  ?Cher
  RuPaul | @RuPaul
  Ludacris | ?Ludacris
  Ice Cube | ?Ice Cube
  Mackenyu
  Myha'la
    Tippi Hedren
  Linda Blair
    Rebel Wilson
  Ryan O'Neal
  Shia LaBeouf | LaBeouf, Shia LaBouf
  Armie Hammer
  Megan Fox
  Lindsay Lohan | Lohan
  Hilary Duff
  Selena Gomez | @selenagomez
  Miley Cyrus
  Emily Blunt
  Rachel Zegler | Zegler
  Halle Berry
  Halle Bailey
  Angela Bassett
  Octavia Spencer
  Jason Bateman
  Donald Glover | Childish Gambino
  David Tennant | ^Tennant
  Gillian Anderson
  David Duchovny | Duchovny
  Sarah Michelle Gellar | @SarahMGellar
  Neil Patrick Harris | NPH
  Kevin Costner | Costner
  Sacha Baron Cohen | Baron Cohen
  Mindy Kaling
  Amy Poehler | Poehler
  Tina Fey
  Kevin Bacon | @kevinbacon
  Danny DeVito | DeVito
  Michael Douglas
  Glenn Close
  Susan Sarandon | Sarandon
  Geena Davis
  Jessica Lange
  Helen Hunt
  Billy Crystal
  Meg Ryan
  Hugh Grant
  Colin Firth
  Colin Farrell
  Brendan Fraser | Brendan Frasier
  Brendan Gleeson
  Domhnall Gleeson
  Mickey Rourke
  Edward Norton | Ed Norton
  Jesse Eisenberg
  Elliot Page | @TheElliotPage
  Michael Cera
  Jonah Hill
  Seth Rogen | @Sethrogen, Seth Rogan
  James Franco
  Zac Efron | Efron
  Vanessa Hudgens
  Channing Tatum
  Shahrukh Khan | Shah Rukh Khan, SRK, @iamsrk
  Priyanka Chopra
  Deepika Padukone
  Song Kang-ho | Song Kang Ho
  Tony Leung
  Toshiro Mifune | Mifune
`);
