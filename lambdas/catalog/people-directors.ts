import { personList } from './name-list.ts';

/** Directors, showrunners, composers and others behind the camera; a surname is free only where it is nobody else's. */
export const MAKERS = personList(`
  Steven Spielberg | Spielberg, Speilberg, Spielburg, Speilburg, Stephen Spielberg
  Stanley Kubrick | Kubrick, Kubrik, Kubric, Stanly Kubrick
  James Cameron | ?Cameron, Jim Cameron
  Ridley Scott | ?Scott, ?Ridley, Sir Ridley Scott
  Tony Scott | ?Tony Scott
  Martin Scorsese | Scorsese, Scorcese, Scorcesse, Scorsesse, Marty Scorsese
  Quentin Tarantino | Tarantino, Tarentino, Tarrantino, Quinton Tarantino
  Christopher Nolan | Chris Nolan, Cristopher Nolan, ^Nolan
  Jonathan Nolan | Jonah Nolan
  Denis Villeneuve | Villeneuve, Dennis Villeneuve
  David Fincher | Fincher
  David Lynch | ?Lynch
  Alfred Hitchcock | Hitchcock
  Francis Ford Coppola | ^Coppola, Francis Coppola
  Eleanor Coppola
  Sofia Coppola
  George Lucas | ?Lucas
  Irvin Kershner | Kershner
  Peter Jackson | ?Jackson
  Tim Burton | ?Burton
  Wes Anderson | ?Anderson
  Paul Thomas Anderson | ?PTA
  Greta Gerwig | Gerwig
  Noah Baumbach | Baumbach
  Jordan Peele | ^Peele
  Guillermo del Toro | ^del Toro, GDT
  Bong Joon-ho | Bong Joon Ho, Director Bong
  Park Chan-wook | Park Chan Wook
  Spike Lee | ?Lee
  Ang Lee
  Clint Eastwood | Eastwood
  George Miller | ?George Miller
  Zack Snyder | ^Snyder
  James Gunn | ?Gunn
  Taika Waititi | Taika, Waititi
  Michael Bay | Bayhem
  J.J. Abrams | JJ Abrams, J J Abrams, ?Abrams
  Joss Whedon | Whedon
  Rian Johnson
  Ryan Coogler | Coogler
  Damien Chazelle | Chazelle
  Ari Aster | ^Aster
  Robert Eggers | ^Eggers
  Yorgos Lanthimos | Lanthimos
  Baz Luhrmann | Luhrmann
  Darren Aronofsky | Aronofsky
  John Carpenter | ?Carpenter
  William Friedkin | Friedkin
  Werner Herzog | Herzog
  Hayao Miyazaki | ^Miyazaki
  Alfonso Cuarón | Cuaron
  Alejandro González Iñárritu | Inarritu, Alejandro Inarritu, Alejandro G. Iñárritu
  Pedro Almodóvar | Almodovar
  Robert Zemeckis | Zemeckis, Zemekis, Bob Zemeckis
  Bob Gale
  Sam Raimi | Raimi
  Terry Gilliam | Gilliam
  Lana Wachowski | Wachowski, Wachowskis, The Wachowskis, Wachowski sisters
  Lilly Wachowski | Lily Wachowski, Wachowskis, The Wachowskis, Wachowski sisters
  Brian De Palma | De Palma
  Michael Mann | ?Mann
  Richard Donner | ^Donner
  Rob Reiner | ^Reiner
  Ron Howard
  Mel Brooks
  Sergio Leone | ^Leone
  Akira Kurosawa | Kurosawa
  Ingmar Bergman
  Federico Fellini | Fellini
  Jean-Luc Godard | Godard
  Agnès Varda | ^Varda
  Billy Wilder | ?Wilder
  Orson Welles | ^Welles
  Charlie Chaplin | ^Chaplin
  Buster Keaton
  Milos Forman
  Terrence Malick | Malick
  Oliver Stone | ?Stone
  Danny Boyle
  Edgar Wright
  Guy Ritchie | ^Ritchie
  Steven Soderbergh | Soderbergh
  Joel Coen | Coen Brothers, Coens, The Coens
  Ethan Coen | Coen Brothers, Coens, The Coens
  Richard Linklater | Linklater
  Wong Kar-wai | Wong Kar Wai
  Luca Guadagnino | Guadagnino
  Lars von Trier | von Trier
  Céline Sciamma | Sciamma
  Chloé Zhao
  Jane Campion
  Kathryn Bigelow | ^Bigelow
  Ava DuVernay | DuVernay
  Emerald Fennell
  Olivia Wilde
  Patty Jenkins
  Matt Reeves
  Todd Phillips
  James Wan
  David Leitch |  | stunt
  Chad Stahelski | Stahelski
  Christopher McQuarrie | McQuarrie, McQ
  Brad Bird
  Jon Favreau | Favreau
  Dave Filoni | Filoni
  Tony Gilroy
  Kevin Feige | Feige
  Kathleen Kennedy
  Jerry Bruckheimer | Bruckheimer
  Stan Lee
  Shonda Rhimes | Shonda, @shondarhimes
  Vince Gilligan | ^Gilligan
  David Chase | ?David Chase
  David Simon | ?David Simon
  Aaron Sorkin | Sorkin
  Matthew Weiner
  Jesse Armstrong
  Damon Lindelof | Lindelof
  Craig Mazin | Mazin
  Neil Druckmann | Druckmann
  Ryan Murphy
  Mike Flanagan
  Taylor Sheridan
  Matt Duffer | Duffer Brothers, The Duffers
  Ross Duffer | Duffer Brothers, The Duffers
  David Benioff | Benioff
  D.B. Weiss | DB Weiss
  Anthony Russo | Russo Brothers, The Russos
  Joe Russo | Russo Brothers, The Russos
  Phil Lord | Lord and Miller
  Christopher Miller | ^Christopher Miller, Lord and Miller
  Josh Safdie | Safdie Brothers
  Benny Safdie | Safdie Brothers
  Hideo Kojima | Kojima, @HIDEO_KOJIMA_EN
  Cory Barlog | Barlog
  Shigeru Miyamoto | ^Miyamoto
  Carl Gottlieb
  Stephen King | @StephenKing
  George R.R. Martin | GRRM, George R R Martin, George RR Martin
  Hans Zimmer | ^Zimmer
  John Williams | ?John Williams | composer, score, star wars, jaws, theme music
  Ennio Morricone | Morricone
  Howard Shore
  Danny Elfman | ^Elfman
  Ludwig Göransson | Ludwig Goransson
  Hildur Guðnadóttir
  Roger Deakins | Deakins
  Emmanuel Lubezki | Lubezki, ?Chivo
  Hoyte van Hoytema | Hoytema
  Janusz Kaminski
  Gordon Willis
  Vittorio Storaro | Storaro
  Greig Fraser
  Walter Murch | Murch
  Thelma Schoonmaker | Schoonmaker
  Ben Burtt
  Stan Winston
  Rick Baker
  Tom Savini
  Rob Bottin
  Phil Tippett
  Ray Harryhausen | Harryhausen
  Dennis Muren
  H.R. Giger | Giger, HR Giger
  Edith Head
  Colleen Atwood
  Yuen Woo-ping | Yuen Wo Ping
  Zoë Bell |  | stunt
  Kane Hodder
  Vic Armstrong |  | stunt
  Yakima Canutt
  Jackie Chan | @EyeOfJackieChan
    Halyna Hutchins
  Garrett Brown | ?Garrett Brown | steadicam
  Steve McQueen | ?Steve McQueen
  John Ford | ?John Ford | the searchers, western
  Paul King | ?Paul King
  Mike White | ?Mike White
  Tim Miller | ?Tim Miller
  Bruce Miller | ?Bruce Miller
  Alan Ball | ?Alan Ball
  Chris Carter | ?Chris Carter
  Rob Thomas | ?Rob Thomas
  Mark Frost | ?Mark Frost
  Scott Frank | ?Scott Frank
  Sam Lake | ?Sam Lake
  Chris Sanders | ?Chris Sanders
  Daniel Kwan | ?Daniel Kwan, The Daniels
  Daniel Scheinert | The Daniels
  Richard Curtis | ?Richard Curtis
  Peter Morgan | ?Peter Morgan
  David Mitchell | ?David Mitchell
  Robert Webb | ?Robert Webb
  Walt Disney | ?Walt Disney
`);
