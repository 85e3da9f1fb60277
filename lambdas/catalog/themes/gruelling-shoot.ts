import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** Hardship of a shoot: hours, weather, water, illness, delays. */
export const GRUELLING_SHOOT: CatalogTheme = {
  ...THEME_NAMES['gruelling-shoot'],
  strong: phraseList(`
    // Nights and hours
    night shoot~
    shot until|till|through|into|past dawn|sunrise|midnight, shoot~ .. until|till|into dawn|sunrise|morning
    shoots that stretched
    hour day~ .. set|shoot~|filming|shooting|crew|cast, hour shoot~|shooting day~
    hour~ in .. makeup chair|makeup|prosthetics|make
    // Called hell
    hell shoot, shoot .. hell|brutal|nightmare|grueling|gruelling|miserable|punishing|chaotic|exhausting
    nightmare shoot|production
    grueling|gruelling|brutal|punishing|miserable|hellish|troubled|exhausting shoot~|production|filming|schedule~|
      conditions|days|night~|weeks
    production hell
    crew|cast .. hour day~
    production shut down
    // Weather and water
    heatstroke .. set|filming|shoot
    filming|shot|shoot~|filmed in|through .. brutal|freezing|subzero|extreme|sweltering|minus|scorching|
      blistering cold|temperatures|heat|weather|degrees|water|conditions|winter|snow|desert
    freezing water .. scene~|filming|shoot|shot|take|actors|cast|tank|hours, freezing .. between takes
    cold between takes
    between takes .. freezing|shivering|blankets|cold
    // Too long, over schedule
    long|longest shoot~|shooting day~|hours on set
    hours on set
    months in .. mud|jungle|desert|snow|rain .. filming|shoot|shooting|cast
    rain machine~
    shoot .. over schedule|budget
    days behind schedule
    filmed for .. straight|hours|nights
    shot in brutal, camera~ froze, freezing outdoor shoot~, lived|slept on set|location
    // Storms; sleeping at work
    typhoon|hurricane|storm|flood|blizzard|sandstorm .. destroyed|flattened|{film}
    sleep|slept|sleeping on|in .. buses|bus|set|floor|trailer|car|van|studio .. crew|shoot|tour|rehears~
    crazy|insane|brutal|long|stupid|ridiculous hours .. vfx|crew|people|artists|set|shoot
    {n} nights .. battle|shoot|filming|episode|winterfell|straight|row
    // What befell single shoots: "Apocalypse Now", "Singin' in the Rain", "The Exorcist"
    heart attack .. shoot|location|philippines
    fever .. dance|sang|{film}
    refrigerated set, set was .. refrigerated|freezing|degrees|boiling
    breath .. visible|see .. set|cold
    // Too long, wet, frozen
    shoot went .. over|long
    months over
    wet suits|wetsuit .. cold|water|refused|hypothermia|tank
    frozen|freezing .. toes|hands|tank|river|{film}
    // Hours and days, with the slots
    {n} days .. in .. water|mud|rain|snow|jungle|desert|tank|suit
    shot over {n} years|months|weeks
    {n} hour shoot~|set|filming|shooting_day~|overnight|workday~|day~ ..
      {set}|warehouse|rain|snow|smiling|wrap|nobody|in|{film}
    {n} hours|weeks|months|nights|days .. {set}|tank|makeup_chair|prosthetics|the_chair|water_tank|freezing|corset|
      in_the_mud|in_the_desert|in_the_jungle|on_the_water|in_the_rain|in_the_snow|in_the_cold|straight .. {set}|{film}
    hours in .. makeup|prosthetics|the_chair|make_up|latex
    // Weather
    {film} .. in|through|during|at .. cold|freezing|rain|snow|mud|heat|blizzard|storm|hurricane|sandstorm|minus|
      winter|below_zero|subzero|monsoon|heatwave|desert_heat|degrees|frozen|hail|icy
    // Nights and call times
    {film} .. until|till|til|through|past dawn|sunrise|midnight|{am}|morning|sun, {film} .. at|by {am}
    {am} .. {set}|shoot~|call|pickup|wrap|field|crew|call_time|start~, call time~ .. {n}|{am}|early|ungodly
    call sheet .. {am}|{n}
    all night shoot|filming|on_set
    {film} .. all|through_the night
    overnight shoot~
    wrapped at {am}|{n}|dawn|sunrise|midnight
    wrap .. at {am}|dawn|sunrise
    // Cold and illness
    freez~|frozen|shiver~|soaked|drenched|sweat~|frostbite|hypothermia|heatstroke|heat_stroke|wet ..
      between_takes|between_shots|while_filming|{film}
    crew|cast|actor~|extras .. frostbite|freez~|hypothermia|heatstroke|heat_stroke|dysentery|sick|food_poisoning|
      pneumonia|flu
    {film} .. frostbite|hypothermia|heatstroke|dysentery|pneumonia|food_poisoning
    {ill} .. {set}|tunisia|unit|{film}
    crew|half_the_crew|people quit|quitting|walked .. cold|conditions|weather|snow|rain|hours|shoot|heat
    // Called hell, or the hardest
    shoot|production|filming was|is|were|from ..
      hell|brutal|nightmare|grueling|gruelling|miserable|punishing|chaotic|torture|insane|rough|chaos|disaster|hellish
    {brutal} shoot~|production|filming|schedule~|conditions|nights|location~
    production hell|from_hell|nightmare
    hardest|worst|toughest|longest|coldest|hottest|wettest shoot|production|night|week|day ..
      career|life|ever|lives|{film}
    // How long, and how late
    {n} day shoot, day {n} of {n}, {n} nights in a row, {n} straight nights|days|hours|weeks .. shoot~|film~|set
    weeks behind schedule, over schedule, cameras froze, rain towers
    // Eaten for a part (DiCaprio's liver), and other real things
    raw .. liver|fish|meat .. vegetarian|vegan|oscar|really|actually|{film}
    real .. liver|bugs|leeches|mud|snow .. {film}|scene|take|ate|vegetarian
    // Heat, cold and water; heavy costumes
    {n} degrees .. {film}|{set}|costume~|actor~|suits|crew, minus {n}, {n} below .. {film}|set
    water tank .. hours|days|weeks|cold|freezing
    frozen rivers
    in .. corset|suit|armour|armor|costume|prosthetics .. {n} hours
    {n} hours .. wet|underwater|soaked|standing
    fur coats .. heat|summer|july
    {film} .. christmas|winter .. heat|july|summer|august
    slept on set|in_the_studio|in_the_van|under
    {film} .. {n} months|weeks|nights|days in|at|on|straight
    // Other languages: Spanish, Portuguese, French, German, Italian
    bajo cero
    frio|froid|kalte|gelo|neige|nieve|schnee|congelado|congelados|eiskalt|lluvia|pluie|regen|chuva ..
      rodaje|tournage|dreh|filmagens|gedreht|filmado|rodado|tourne
    # horas|heures|stunden|semanas|semaines|wochen|meses|monate ..
      rodaje|tournage|dreh|maquillaje|maquillage|maske|maquiagem|filmagens
  `),
  film: phraseList(`
    freezing|icy water, ice cold water, freezing cold|temperatures|conditions|rain, brutal cold|heat|conditions
    long|endless|insane|brutal hours|nights|days
    grueling, gruelling, all nighter~, until|till dawn|sunrise, hours of makeup|prosthetics
    extreme weather|conditions|heat|cold, challenging|harsh|tough conditions|terrain|weather
    sweltering, subzero, shiver, stretched into|for dawn|night~|months, nightmare to film|shoot
    hell to film|shoot, soaking|soaked wet|for, tight schedule~|deadline~, hot studio lights, sleepless
    frostbite, hypothermia, pneumonia
  `),
  within: phraseList(`
    // Heat, illness, costumes
    under the lights, stank, stunk, by day {n}, lunch at {n}, typhoon, hurricane
    crazy|insane|silly|mad|stupid hours
    got hypothermia|pneumonia|sick|ill, months behind, year of, in full costume|makeup|armor|armour
    heavy costume~|suit~|armor|armour, weighed {n}, {n} pounds|lb|lbs|kg of|suit|costume
    // Food, weather, tents
    early mornings, no food|water|heating, exhausted crew, shooting day~, wrap~ at, pouring rain, wind machine~
    mud everywhere, middle of winter|summer, heatwave, sleet, gale~, hail
    crew .. collapse~
    camp bed~, tents
    // Hours and nights
    {n} hour day~|shift~, hour day~, {n} degrees
    {brutal} cold|heat|hours|conditions|days|weather|shoot
    {cold} water|cold|temperatures|conditions|rain|river~|rivers
    {am}
    long hours|days|nights|day|night|week, night shift~
    up all night, {not} sleep|slept, sleep deprived|deprivation
    early call, call time~, sunup, until|till|til dawn|morning, at dawn
    rain all day
    // Weather and illness
    in the rain|mud|snow|cold|desert|jungle|heat|wind
    {ill}, blankets between
    extreme|harsh|challenging|tough|awful|terrible|horrible conditions|weather|terrain|heat|cold|location~
    scorching
    // How long, and how far away
    months in|at|of|on|away
    nights in|of, raw liver|fish|meat
    crew .. quit, crew quitting, quit .. shoot|production
    // Late, and without what one needs
    overran, overrun, behind schedule
    no breaks|heating|toilets|running_water|electricity|signal|lunch, without .. break~|heating|food|sleep
    lost the light|location, lost .. location
    running on .. coffee|caffeine|fumes
    coffee .. {n}, send coffee|help
    nobody complained
    // Insects and mud
    mosquito~|leech~|snakes|bugs|flies|midges|wasps|scorpions everywhere|on_set|bit|bites
    barely survived, knee deep, waist deep, miles from
    middle of nowhere, namib desert
    // Crunch, over budget, no day off
    crunched, crunching, over budget, stretched into, weeks straight, days straight, hours straight
    {n} day weeks, no days off, day off, hours late home, wet suits under, wetsuit~ under
    hours|weeks|months|days of filming|shooting|takes
    long day~
  `),
  weak: phraseList(`
    weather, mud, rain, snow, schedule~, suffering, tired, hardship~, {brutal}, overnight, sunrise, midnight
    nightmare, torture, ordeal, torture~, survived, hiked, hike, altitude, underwater, crunch, {cold}, froze
    sweat~, hours, knackered, wind, wet, coffee, months, sick, hardest, endless, tough, desert, jungle
    shivering, buses, all night, shiver~, soaking|soaked, weeks in|at|of|on, trek~
  `),
};
