import { phraseList } from './phrase-list.ts';

/** Talk of films, shows, videos, games and stages, beside `EVIDENCE.film`. */
export const FILM_TALK = phraseList(`
  // Takes, songs, voices
  {ord} take|chorus|shot, final|last|whole|entire chorus|verse|video, whole video, official video
  dancers, fan cam, fancam, voice actor~
  // Other languages
  filme, filmagem, filmagens, tournage, toma, tomas, scenes coupees, la scene
  drehbuch, guion, roteiro, scenario, reparto, elenco, el rodaje
  // Sets, seasons, parts
  the set, on the set of, shot on, season #, season one|two|three|four|five|six|seven, first|last|final season
  the role, the part of, leading role
  // People and works
  cast, crew, the movie, on tv, crew member~, costume~, filmmakers, franchise, prequel, reboot, remake
  documentary, music video~, mv shoot, tour rehearsals, soundcheck, dailies, commercial~, ad shoot, mocap
  // Voices, writing, jobs
  voice actress~, dubbing, animator~, animation, pixar
  composer, screen test, audition~, table read, showrunner, writers room, script, screenplay, dop, gaffer
  extras, protagonist, villain, stage lift, stunt~, shoot day, callsheet, call sheet, wrap party
  // Words of the floor
  unit base, honeywagon~, clapperboard~, hit|hits|hitting his|her|their mark|marks, tableread, second ac
  standards and practices, breakaway glass|bottle~, sugar glass, teleprompter~, cue card~, idiot board~
  magic hour, day for night, meal penalty|penalties
  // Prizes, cameras, effects
  oscar, emmy~, on camera, the camera, camera operator
  the actors, finale, pilot, reshoots, vfx, cgi, take #, retakes, opening scene
  // Other languages
  scena, escena~, pelicula, rodaje, szene, dreh, dreharbeiten, gravacao, plateau, actriz, acteur, actrice
  schauspieler~, regisseur, kamera
`);

/** How revelations are begun. */
export const TELLING = phraseList(`
  // Other languages
  angeblich, il parait, dizem que, segun, secondo, curiosidad, curiosidade
  anecdote~
  // Facts
  til, today i learned, fun fact, fun facts, funfact
  did you know, didyouknow
  // Hearsay
  apparently, reportedly, allegedly, legend has it, the story goes, rumour|rumor has it, word is, according to
  // Where it was told
  in an interview, oral history, commentary, making of, trivia, movie facts, filmfacts, tvfacts, film facts
  moviefacts, psa
  // Admitted, revealed, told
  turns out, turned out, admitted, admits, revealed, reveals, reveal
  recalls, recalled, remembers, confirmed, confirms
  confessed, confesses, sources say, sources|insiders said|say|claim
  told us|me|variety|empire|vanity_fair|gq|esquire|rolling_stone|deadline|thr|the_guardian
  tells us|variety|empire|deadline|thr
  spills
  // Looking back
  opens up, opened up, opening up, looking back, looks back
  in his memoir, in her memoir, memoir, on the podcast, podcast, q and a, story time, storytime
  // What nobody knows
  little known, lesser known, nobody talks about
  no one talks about, the real reason, real reason, the reason
  that's why, here's why, how they|we|the|it was, secret of|behind|to, untold, the truth about|behind
  fact nobody
  // True stories, and who heard them
  fun story, true story, the story behind, in real life
  irl, as far as i remember, i read that, i heard, heard that
  used to work, worked on, i worked, my dad|uncle|cousin|friend worked
  supposedly, originally, wait so, did u know, dyk, crazy story
  // Did you know: other languages
  sabias que, wusstest du, le saviez vous, voce sabia
`);

/** Talk of finished works, of their plots, and news of them. */
export const OPINION = phraseList(`
  // Trailers and reviews
  trailer~, teaser~, review, reviews, reviewed, reviewer
  stars out of, {n} stars, {n} out of {n}, {n} 10
  // To be seen now
  out now, in theaters, in theatres, in cinemas, now streaming, streaming on, streaming now, streams on
  coming to, coming soon, premieres on|in|this, premieres
  releases on|in, release date announced|revealed|confirmed|set
  box office, opening weekend, tickets on|for|available, tickets
  watch now, watch the|it on, can't wait, cant wait
  // What is thought of it
  overrated, underrated, mid, plot twist, plot hole~, the plot
  storyline is, spoiler~, ending explained, explained
  recap, the villain, the hero, the heroine, protagonist, the killer
  // Who will be in it
  joins the cast, joins cast, in talks, cast in, set to star, to star in, will star, will direct, will play
  new season, renewed for, renewed, cancelled after, canceled after, season # is|was|will
  // Best and worst; prizes
  best film|movie|show|actor|actress|picture|director, worst film|movie|show, favorite film|movie|show
  favourite film|movie|show, masterpiece, flop, bombed, nominated, nomination~
  wins, won best, award for, awards season
  // Lists and opinions
  ranking, ranked, top {n}, my review, letterboxd, binge~, binged
  watching, dvd rental, boring, rotten tomatoes, critics, score of, opinion, unpopular opinion
  hot take, my|your|his|her|our|their|other|new|fresh|different|hot takes on
`);

/** Phrases in which the words of themes mean something else. */
export const THEME_WORDS_ELSEWHERE = phraseList(`
  // Weather, injuries, cuts, tests
  wet season, {n} injured, injured crew, directors cut of my
  blood|cancer|health|drug|smear test screening
  reshoot of .. server|passport
  directors cut babe|hair|bangs, publish the bloopers
  // Chess, football, police
  chess game going, lost the dressing room, sack~ the gaffer
  the gaffer .. squad|subs|pitch|goal|window|dressing, our gaffer .. dressing
  stunt on .. motorway|highway|road|bridge
  police say the stunt, police used .. drone shot
  drone shot to, drone shot .. suspect
  camera broke .. honeymoon|holiday
  {n} times a|per day|week|month|year
  clocks back at, art design
  says|say|said|vote~ no to .. {n}|gay|ban|eu|deal|plan|proposal|war|brexit|trump|it|drugs|that|this|them|him|her|me|us
  toy story {n}, set clock~, orchestra show, take 1st|2nd|3rd place|prize
  // To take
  asked me to, take|took|taken|taking on, he|she|it|who|that takes on
  takes place|time|part|care|off|over|its|up|in|a|the|forever|two
  what it takes, it takes, {n} takes on, take {n} .. off|pills|tablets|minutes|steps|days, double take
  // Pranks and stunts
  prank call~|caller, pranked my|his|her mom|dad|mum|brother|sister|roommate|teacher|neighbor|neighbour
  prank .. my|police|neighbour|neighbor
  stunt double standards, publicity|political|pr|marketing|media stunt~, stunted
  // Written by others than screenwriters
  rewr~ my|our|the essay|thesis|cv|resume|code|history|rules|constitution|report|quarterly|law|laws|book
  rewrote|rewrite~|rewriting|rewritten .. essay|thesis|cv|resume|code|history|rules|constitution|report|quarterly|
    laws|function|module|policy|tax|narrative
  // Broken at home
  my|our camera|phone|laptop|car|boiler|oven|fridge|washing_machine|tv|bike .. broke|died|dead|broken|smashed
  camera broke .. honeymoon|holiday|phone|trip|vacation
  // Cuts of money
  no cut~ in|to .. rates
  interest rates
  rate|tax|job|pay|power|price|spending cuts
  cut~ .. jobs|rates|taxes|funding|staff
  budget .. government|council|treasury|minister|chancellor|library|school|nhs|police
  budget cuts .. library|school|council|nhs|police|bbc|science
  // Cameras that film nothing
  extras .. pizza
  phone|security|speed|webcam|traffic|cctv|dash camera~
  // Hurt elsewhere: sport, roads
  broke .. ankle|leg|arm|wrist|nose|hip .. {sport}, {sport} .. broke|injur~|injury|ankle|leg|knee
  injured .. crash|attack|explosion|shooting|accident|game|match
  crash .. motorway|highway|road|a9|m1|m25|freeway
  jaws of life
  // Somebody's boss; other auditions
  my|our|the boss|manager|landlord|teacher
  audition~ .. choir|school|x_factor|orchestra|idol|the_voice, x factor
  // Cast, film, set, wrap and roles of other kinds
  cast .. spell|net|ballot|vote|iron|doubt|line|aspersions|shadow|stone, plaster|body cast, cast iron
  castaway, forecast
  film of .. oil|dust|sweat, cling film
  set .. point~|point|tie_break|match, first|second|third|deciding set, tie break, dead set
  tea|drum|chess|lego|data|tv set, jet set, skill set, set list
  wrap .. presents|gifts, chicken wrap, wrap up warm
  role model~, role play, role playing, tour de france
  // Booms
  boom .. economic|baby|housing|property, baby boom
  boomer~
  // Improvised, chemistry, studio
  improvised weapon|shelter|device|bomb|explosive~
  chemistry exam|class|teacher|lab|set|paper|homework|lesson|professor|degree|test|nobel|grade|gcse|a_level|ap
  ap chemistry, organic chemistry, nobel .. chemistry
  studio flat|apartment|album|ghibli, yoga|dance|tattoo|design|pilates|fitness studio
  // Real, deleted
  real estate, real madrid, real world, real life data
  deleted tweet~|account|app|messages|email~|files|photos|posts
  delet~ .. tweet~|account|app|messages|email~|files|posts
  // Drones, motion, executives, networks
  drone~ strike~|attack~|war|delivery, motion sickness, motion to dismiss
  executive order~|branch|pay|producer, chief executive, executive director|chairman
  network rail|error|outage|security|engineer~|switch|admin, social network~, computer network
  // Editors of other things
  editing .. essay|dissertation|thesis|wikipedia|spreadsheet|manuscript|my_novel|my_book
  finished editing .. dissertation|thesis|essay
  text|code|photo|vim editor
  political|sports|newspaper|literary|features|business|managing|copy|deputy|fashion editor
  editor of .. gazette|newspaper|magazine|paper|journal|times|post|herald
  letter~ to .. editor
  // Scenes, acts, directors, episodes of other kinds
  bloopers .. council|senate|parliament|meeting|news|weather
  scene of .. crime|accident|crash|murder|fire, unreal scenes, scenes at .. stadium|airport|match
  cameraman at .. match|game
  act out, acted out, directed by traffic, director .. school|hospital|bank|museum|company|sporting|nhs|council
  sporting director~
  episode of .. depression|mania|psychosis|vertigo, depressive|manic|psychotic episode~
`);
