import type { CatalogTheme } from '../domain/tagging/catalog.ts';
import { phraseList } from './phrase-list.ts';
import { THEME_NAMES } from './theme-names.ts';

/** Revelations about the shoot: its hardships and mishaps, how it was directed, and where. */
export const SHOOT_THEMES: readonly CatalogTheme[] = [
  {
    ...THEME_NAMES['gruelling-shoot'],
    strong: phraseList(`
      night shoot~, shot until|till|through|into|past dawn|sunrise|midnight, shoot~ .. until|till|into dawn|sunrise|morning, shoots that
      stretched, hour day~ .. set|shoot~|filming|shooting|crew|cast, hour shoot~|shooting day~, hour~ in .. makeup
      chair|makeup|prosthetics|make, hell shoot, shoot .. hell|brutal|nightmare|grueling|gruelling|miserable|punishing|chaotic|exhausting,
      nightmare shoot|production, grueling|gruelling|brutal|punishing|miserable|hellish|troubled|exhausting
      shoot~|production|filming|schedule~|conditions|days|night~|weeks, production hell, crew|cast .. hour day~, production shut down,
      heatstroke .. set|filming|shoot, filming|shot|shoot~|filmed in|through ..
      brutal|freezing|subzero|extreme|sweltering|minus|scorching|blistering
      cold|temperatures|heat|weather|degrees|water|conditions|winter|snow|desert, freezing water ..
      scene~|filming|shoot|shot|take|actors|cast|tank|hours, freezing .. between takes, cold between takes, between takes ..
      freezing|shivering|blankets|cold, long|longest shoot~|shooting day~|hours on set, hours on set, months in .. mud|jungle|desert|snow|rain
      .. filming|shoot|shooting|cast, rain machine~, shoot .. over schedule|budget, days behind schedule, filmed for .. straight|hours|nights,
      shot in brutal, camera~ froze, freezing outdoor shoot~, lived|slept on set|location, typhoon|hurricane|storm|flood|blizzard|sandstorm ..
      destroyed|flattened|{film}, sleep|slept|sleeping on|in .. buses|bus|set|floor|trailer|car|van|studio .. crew|shoot|tour|rehears~,
      crazy|insane|brutal|long|stupid|ridiculous hours .. vfx|crew|people|artists|set|shoot, {n} nights ..
      battle|shoot|filming|episode|winterfell|straight|row, heart attack .. shoot|location|philippines, fever .. dance|sang|{film}, refrigerated
      set, set was .. refrigerated|freezing|degrees|boiling, breath .. visible|see .. set|cold, shoot went .. over|long, months over, wet
      suits|wetsuit .. cold|water|refused|hypothermia|tank, frozen|freezing .. toes|hands|tank|river|{film}, {n} days .. in ..
      water|mud|rain|snow|jungle|desert|tank|suit, shot over {n} years|months|weeks, {n} hour
      shoot~|set|filming|shooting_day~|overnight|workday~|day~ .. {set}|warehouse|rain|snow|smiling|wrap|nobody|in|{film}, {n}
      hours|weeks|months|nights|days ..
      {set}|tank|makeup_chair|prosthetics|the_chair|water_tank|freezing|corset|in_the_mud|in_the_desert|in_the_jungle|on_the_water|in_the_rain|in_the_snow|in_the_cold|straight
      .. {set}|{film}, hours in .. makeup|prosthetics|the_chair|make_up|latex, {film} .. in|through|during|at ..
      cold|freezing|rain|snow|mud|heat|blizzard|storm|hurricane|sandstorm|minus|winter|below_zero|subzero|monsoon|heatwave|desert_heat|degrees|frozen|hail|icy,
      {film} .. until|till|til|through|past dawn|sunrise|midnight|{am}|morning|sun, {film} .. at|by {am}, {am} ..
      {set}|shoot~|call|pickup|wrap|field|crew|call_time|start~, call time~ .. {n}|{am}|early|ungodly, call sheet .. {am}|{n}, all night
      shoot|filming|on_set, {film} .. all|through_the night, overnight shoot~, wrapped at {am}|{n}|dawn|sunrise|midnight, wrap .. at
      {am}|dawn|sunrise, freez~|frozen|shiver~|soaked|drenched|sweat~|frostbite|hypothermia|heatstroke|heat_stroke|wet ..
      between_takes|between_shots|while_filming|{film}, crew|cast|actor~|extras ..
      frostbite|freez~|hypothermia|heatstroke|heat_stroke|dysentery|sick|food_poisoning|pneumonia|flu, {film} ..
      frostbite|hypothermia|heatstroke|dysentery|pneumonia|food_poisoning, {ill} .. {set}|tunisia|unit|{film}, crew|half_the_crew|people
      quit|quitting|walked .. cold|conditions|weather|snow|rain|hours|shoot|heat, shoot|production|filming was|is|were|from ..
      hell|brutal|nightmare|grueling|gruelling|miserable|punishing|chaotic|torture|insane|rough|chaos|disaster|hellish, {brutal}
      shoot~|production|filming|schedule~|conditions|nights|location~, production hell|from_hell|nightmare,
      hardest|worst|toughest|longest|coldest|hottest|wettest shoot|production|night|week|day .. career|life|ever|lives|{film}, {n} day shoot,
      day {n} of {n}, {n} nights in a row, {n} straight nights|days|hours|weeks .. shoot~|film~|set, weeks behind schedule, over schedule,
      cameras froze, rain towers, raw .. liver|fish|meat .. vegetarian|vegan|oscar|really|actually|{film}, real .. liver|bugs|leeches|mud|snow
      .. {film}|scene|take|ate|vegetarian, {n} degrees .. {film}|{set}|costume~|actor~|suits|crew, minus {n}, {n} below .. {film}|set, water
      tank .. hours|days|weeks|cold|freezing, frozen rivers, in .. corset|suit|armour|armor|costume|prosthetics .. {n} hours, {n} hours ..
      wet|underwater|soaked|standing, fur coats .. heat|summer|july, {film} .. christmas|winter .. heat|july|summer|august, slept on
      set|in_the_studio|in_the_van|under, {film} .. {n} months|weeks|nights|days in|at|on|straight, bajo cero,
      frio|froid|kalte|gelo|neige|nieve|schnee|congelado|congelados|eiskalt|lluvia|pluie|regen|chuva ..
      rodaje|tournage|dreh|filmagens|gedreht|filmado|rodado|tourne, # horas|heures|stunden|semanas|semaines|wochen|meses|monate ..
      rodaje|tournage|dreh|maquillaje|maquillage|maske|maquiagem|filmagens`),
    film: phraseList(`
      freezing|icy water, ice cold water, freezing cold|temperatures|conditions|rain, brutal cold|heat|conditions, long|endless|insane|brutal
      hours|nights|days, grueling, gruelling, all nighter~, until|till dawn|sunrise, hours of makeup|prosthetics, extreme
      weather|conditions|heat|cold, challenging|harsh|tough conditions|terrain|weather, sweltering, subzero, shiver, stretched into|for
      dawn|night~|months, nightmare to film|shoot, hell to film|shoot, soaking|soaked wet|for, tight schedule~|deadline~, hot studio lights,
      sleepless, frostbite, hypothermia, pneumonia`),
    within: phraseList(`
      under the lights, stank, stunk, by day {n}, lunch at {n}, typhoon, hurricane, crazy|insane|silly|mad|stupid hours, got
      hypothermia|pneumonia|sick|ill, months behind, year of, in full costume|makeup|armor|armour, heavy costume~|suit~|armor|armour, weighed
      {n}, {n} pounds|lb|lbs|kg of|suit|costume, early mornings, no food|water|heating, exhausted crew, shooting day~, wrap~ at, pouring rain,
      wind machine~, mud everywhere, middle of winter|summer, heatwave, sleet, gale~, hail, crew .. collapse~, camp bed~, tents, {n} hour
      day~|shift~, hour day~, {n} degrees, {brutal} cold|heat|hours|conditions|days|weather|shoot, {cold}
      water|cold|temperatures|conditions|rain|river~|rivers, {am}, long hours|days|nights|day|night|week, night shift~, up all night, {not}
      sleep|slept, sleep deprived|deprivation, early call, call time~, sunup, until|till|til dawn|morning, at dawn, rain all day, in the
      rain|mud|snow|cold|desert|jungle|heat|wind, {ill}, blankets between, extreme|harsh|challenging|tough|awful|terrible|horrible
      conditions|weather|terrain|heat|cold|location~, scorching, months in|at|of|on|away, nights in|of, raw liver|fish|meat, crew .. quit, crew
      quitting, quit .. shoot|production, overran, overrun, behind schedule, no breaks|heating|toilets|running_water|electricity|signal|lunch,
      without .. break~|heating|food|sleep, lost the light|location, lost .. location, running on .. coffee|caffeine|fumes, coffee .. {n}, send
      coffee|help, nobody complained, mosquito~|leech~|snakes|bugs|flies|midges|wasps|scorpions everywhere|on_set|bit|bites, barely survived,
      knee deep, waist deep, miles from, middle of nowhere, namib desert, crunched, crunching, over budget, stretched into, weeks straight, days
      straight, hours straight, {n} day weeks, no days off, day off, hours late home, wet suits under, wetsuit~ under, hours|weeks|months|days
      of filming|shooting|takes, long day~`),
    weak: phraseList(`
      weather, mud, rain, snow, schedule~, suffering, tired, hardship~, {brutal}, overnight, sunrise, midnight, nightmare, torture, ordeal,
      torture~, survived, hiked, hike, altitude, underwater, crunch, {cold}, froze, sweat~, hours, knackered, wind, wet, coffee, months, sick,
      hardest, endless, tough, desert, jungle, shivering, buses, all night, shiver~, soaking|soaked, weeks in|at|of|on, trek~`),
  },
  {
    ...THEME_NAMES['technical-mishaps'],
    strong: phraseList(`
      wardrobe malfunction~ .. set|filming|scene|shoot|take|camera, boom mic|microphone|operator, boom in .. shot|frame|scene|take,
      mic|boom|crew|cameraman|camera|equipment visible in .. shot|scene|frame|reflection, crew member~ in .. shot|reflection|background|frame,
      camera~ broke|jam~|died|froze|malfunction~|fell|failed, camera tech malfunction~, lighting glitch~|error~|failure~|rig fell, sound|audio
      glitch~|problem~ .. set|shoot|filming|take, technical mishap~|glitch~ .. set|shoot|filming|scene|take|production, prop~
      broke|fail~|malfunction~|fell, broken|dropped prop~, prop failure|fail|malfunction, equipment failure~|malfunction~ ..
      shoot|set|filming|middle|nowhere, animatronic broke|fail~|malfunction~|sank, shark .. broke|sank|didn't|not|wouldn't|never
      work~|malfunction~, mechanical shark, film|footage was|got lost|ruined|damaged|destroyed|erased, lost .. footage, continuity glitch~,
      set|rig|light collapsed|fell .. filming|shoot|take, coffee cup|mug in .. shot|scene|episode, starbucks cup, zipper|dress|costume|wig|pants
      ripped|split|tore|broke|fell .. take|scene|filming|set|shoot, came alive|on|off .. on its own|itself, moving|moved|started on its own,
      soak~ up .. water, {gear} .. wouldnt|didnt|refused_to|kept ..
      work|stop|start|open|close|move|turn|moving|shaking|shaking|jamming|falling|breaking, mask~|suit|wig|dress|costume ..
      see|breathe|breath|ripped|melted|shrank|split, couldnt see .. mask|helmet|contacts|suit .. bumped|walked|fell, helicopters|planes|extras
      left|flew|drove .. mid|shot, cut~ the power, film .. fogged|scratched|jammed|ran_out|burned|exposed|lost|lab, ran out of film, no
      film|card|battery in .. camera, forgot to .. press|hit|turn .. record|camera|mic, wasnt .. recording|rolling .. best|whole|take, {n} takes
      .. because .. {gear}|kept|broke|plane|phone, phone rang .. take|scene|mid|shot, plane~|siren~|helicopter flew over|overhead ..
      take|scene|shot|sound|ruin~, {gear} .. {fails} .. mid|during|rehearsal~|soundcheck|stage|day|show|dancers|shark|tour|{film}, {gear}
      {fails} .. mid|during|in .. show|song|{film}, mid take .. {fails}, {fails} mid take|scene|shot|show|song,
      camera~|lens|lenses|generator~|prop~|puppet~|animatronic~|boom|rig|shark|steadicam|dolly|crane|zipper|costume~|prosthetic~|fog_machine|rain_machine|wind_machine|smoke_machine|green_screen|led_wall|monitor~|mics|the_lights
      .. kept|keep|keeps|constantly|always|repeatedly|never|would|wouldnt|wouldn_t|would_not|didnt|didn_t|did_not|refused|stopped|barely
      {fails}|breaking|failing|falling|dying|sinking|work|working|to_work|jamming|freezing|malfunctioning|overheating, shark ..
      didnt|never|wouldnt|not|doesnt|barely|sank|broke|rust~|bloat~|salt|electric~|sinking|malfunction~
      work~|turn|float~|swim|all|spielberg|jaws, bruce .. sank|shark|broke|salt, shark .. sank|broke, boom mic~|microphone~ ..
      in|visible|shot|frame|see|reflection|dips, boom .. in|into|visible shot|frame|scene|take|mirror|view, see the boom mic~?, boom mic~, boom
      in shot|frame, see|spot|notice|visible .. crew|cameraman|camera|mic|boom|cable~|wires|wire|stunt|harness|reflection|crew_member|film_crew
      .. in|reflect~|shot|frame|background|mirror|window|scene|behind, {crewseen} ..
      reflection|reflected|mirror|in_the_shot|in_shot|in_frame|in_the_frame|background .. window|{film},
      coffee|starbucks|takeaway|water|plastic|paper|modern cup|bottle|watch|car|plane|mug|tyre|cups|bottles left|in|visible|on|still ..
      table|frame|background|{film}, starbucks .. cup, coffee cup~, takeaway cup, continuity error~|mistake~|goof~|blunder|glitch~|slip, costume
      malfunction~, prop~ fail~|malfunction~|broke|went_wrong|mishap|failure|breakage, fake blood ..
      everywhere|wouldnt|leak~|froze|burst|machine|exploded|wrong,
      technical|tech|audio|sound|lighting|equipment|mechanical|power|electrical|hydraulic|pyro|rigging
      mishap~|glitch~|failure~|difficult~|problem~|issue~|fault~|hiccup~|nightmare|error~ .. {set}|show|stage|tour|concert|mid|{film}, shark
      problems, lost|lose|losing|erased|deleted|ruined|corrupt~|wiped|destroyed|damaged|scratched ..
      footage|rushes|dailies|negative|hard_drive|sd_card|memory_card|reel|cards, footage .. was|got|were
      lost|corrupt~|deleted|ruined|gone|erased|unusable|destroyed, {gear} .. caught|went|burst|catch|set fire|flames|on_fire|up_in_flames ..
      during|stage|mid|{film}, power cut|outage|failure .. stage|show|{film}, power went out .. stage|{film}, set ..
      collapsed|fell_over|fell_down|caught_fire|flooded|blew_away|burned_down .. during|mid|on|filming|take|shoot|storm, wig ..
      {fails}|came|flew|slip~ .. take|scene|shot|stage|off, moustache|mustache|beard|wig|nose|ear|ears kept falling|coming|peeling, {fails} open
      .. mid|during|take|scene|dress|suit|trousers|camera, split his|her|the trousers|pants|dress|suit, zipper burst|broke|split|stuck, safety
      pin .. scene|film|shot|dress|suit|costume|see, gaffer tape~, duct tap~ .. together|costume|prop|shoe|{film}, held together with|by ..
      tape|glue|pins|prayer~|hope, pyro~ .. went|misfire~|early|fail~|late, squib~ .. fail~|early|didnt|misfire~|went, explosion~ ..
      early|wrong|too_big|misfire~|bigger .. {film}, smashed .. prop|door|fake .. fast|easily|early|too|quickly|real, prop
      door~|gun~|knife|sword .. broke|fell|bent|snapped|real|jam~|too|instantly|stuck, camera ..
      wobble~|bumped|shake~|fell|froze|drown~|sank|flooded|destroyed|smashed|ran_out|jammed|into_the, dropped .. camera|lens|drone|hard_drive ..
      in|off|into|on, drone .. crash~|fell|hit|lost|sea|tree|lake|into|signal, camera battery .. died|froze, cameras froze, lenses froze|fogged,
      camera jammed, lens fogged, se rompio|quebrou|dano|averio .. camara|camera|luz|microfono, fallo|falla tecnica|tecnico, erro de
      continuidade|gravacao, error de continuidad, faux raccord`),
    film: phraseList(`
      wardrobe malfunction~, coffee cup|mug, mishap~, technical failure~|error~|mishap~|difficult~|issue~|problem~, malfunction~, equipment
      failure~, lighting error~, sound problem~|issue~, power cut|outage, short circuit~, background intrusion~, prop~ .. broke|fell, kept
      breaking, stopped working, missed cue~, missed its mark, out of focus, goof~, blooper~`),
    within: phraseList(`
      hit the light|camera|tripod|set|lens, fluff~ .. line~, {gear} refused, refused .. suit|to_work|to_start, knocked over, went back to zero,
      smelled|stank under|of, went off .. wrong, kept shaking|jamming|falling|sinking|breaking|failing|stopping|moving|melting, on its own,
      soaked up, malfunctioning, ran out of .. film|tape|battery, wouldnt start|open|close|turn|move|stay|stop, glued, came unstuck|undone,
      peeled off, tech issues, contact lenses, spilled, wrong take|reel, dead batteries|battery, short circuited, backup, destroyed .. set|sets,
      sets .. destroyed|flattened|collapsed|flooded|burned, washed away, {gear} .. {fails}, glitchy, technical
      failure~|error~|mishap~|difficult~|issue~|problem~|hitch~|fault~, sound|audio problem~|issue~|glitch~, blunder~, bloopers, {not} turn on,
      didnt work, out of focus|sync, power went, went dark, blew a fuse, blown fuse, missed .. mark, split .. trousers|pants|dress|suit|seam,
      ripped .. trousers|pants|dress|suit|costume|tights, burst open, came loose|off, fell off|apart|over, caught fire|on_fire, stuck
      in|under|on|inside|halfway, got stuck, was stuck, jams, jammed, overheat~, rusted, corroded, fell down, blew over|away|off,
      lift|elevator|lights|lamp|power|generator .. died|dead|stuck|jams|jammed, in the reflection, left in shot|frame|the_shot, in shot, in the
      shot|frame, wristwatch, tape~ together, safety pin~, gaffa, smashed .. fast|instantly, prop doors, too fast, too early, went off early,
      misfired, upside down, wrong prop|wig|costume|lens|file|version|sound|take, hum on, unusable, salt water, hydraulics, pneumatic~, wire~
      visible|showing, strings visible, visible wire~|zipper|boom|crew|mic, can see .. wires|zipper|boom|mic|crew|cable|strings, harness
      visible, spilled|spilt .. on, fogged, steamed up, blew up .. wrong|early, drowned the camera, emergency repair, quick fix, bodge~, jury
      rig~, mic pack|was_off|died|cut, dead mic, autocue|teleprompter|in_ear|in_ears|backing_track .. died|fail~|froze|broke|cut, backing track,
      malfunctioned, fix it, cup left, by mistake, was a mistake`),
    weak: phraseList(`
      broke, failure~, error~, cable~, broken, wrong, crash~, collapsed, glitch~, gaffe~, continuity, mistake~, flooded, leak~, sinking,
      modern|anachronistic, backwards, feedback, static, electrics, melted, melting, exploded, crashed, makeshift, error, failed, died, frozen,
      froze, stuck, trapped, snapped, ripped, tore, split, dropped, tape, glue, repaired|repairs, fixing, disaster~, chaos, flew off, flattened,
      falling off|apart, superglue, wobbl~`),
  },
  {
    ...THEME_NAMES['direction-and-camera'],
    strong: phraseList(`
      takes to get .. right|shot|scene|it, made|forced|had him|her|them|shelley|actors|us|me|cast do|redo|repeat|film|shoot .. takes|times,
      did|took|required|needed|needing|after|over|shot dozens|hundreds of takes, in one|single take|shot, one take
      wonder|scene|shot|sequence|episode, single take|shot sequence|scene, long|unbroken|continuous|uninterrupted|minute
      take|takes|tracking|oner, tracking shot~, dolly zoom|shot, camera angle~|movement~|placement|setup~|trick~|operator~, forced perspective,
      blocking .. scene~|shot~|camera|actors, lighting setup~, lighting set ups, storyboard~ .. shot|scene|film|director|every|entire,
      cinematographer~|director of? photography? .. light~|framing|lens~|shot|frame|camera~, directorial choice~, director
      made|forced|pushed|had|asked|told|tricked|insisted|yelled|demanded .. actor~|cast|actress|him|her|them|takes, kubrick made|forced|had,
      shot .. in sequence|chronological|order|natural|single|one|imax|65mm|35mm|70mm, natural light ..
      shot|filmed|cinematography|only|movie|film, frame by frame .. shot|scene|director, method directing, direction and choreography, shot on
      .. film_stock|imax|16mm|35mm|70mm|vistavision, aspect ratio, dozens|hundreds of takes, takes of .. scene|shot|line,
      127|148|100|99|90|85|80|70|60|50|45|40|35|30|25|20 takes, hundredth take, multiple takes, perfect take, dress rehearsal~ ..
      scene|actor~|monologue|film|camera, # takes, needed|took|after|over|does|did|do|doing|did_over {n} takes, one take music video, 127 takes,
      did|do|doing|done|shot|filmed|repeat~|redo|made|perform~|ran|say|said|fell|slap~|smash~|climb~|jump~ .. {n} times, {n}
      jumps|falls|slaps|laps|kisses .. for|{film}, finished|shot|nailed|did .. in one|1|{n} take~, took {n}|a_full|over ..
      takes|tries|days|weeks|months .. get|one|single|right|line|{film}, {n} {n}? takes, {n} retakes, same scene|line|shot {n} times, {n} days
      to shoot|film, camera was hidden|strapped|mounted|upside_down|on_a_wire, hidden camera~ .. scene|film|movie|real|people, shot in
      sequence|order|reverse|real_time|slow_motion|secret|one, filmed in sequence|order|reverse|real_time|secret|one, nasa lens~, zeiss lens~,
      candle light, {n} takes, {n} take~ .. {set}|line|{auteur}|one|get|right|poor|later|{film}, {n}
      different|separate|full|more|whole|bloody|straight|freaking|fucking takes, take {n}, {n} cameras .. {film}|at_once|rolling|scene|one,
      {ord} take .. {film}|used|one|they|he|she|kept|perfect|nailed|cut|after, on|by|in|until|after .. {ord} take, nailed|got|did|done|perfect
      .. {ord} take|try|attempt .. {film}|scene|director, made|had|forced|making|asked|told|let|put|ordered
      {actor}|him|her|them|shelley|everyone|tom|jack|the_crew|me .. {n}|do_it|redo|repeat|again|retake|over_and_over|takes, {n} times ..
      take~|scene, scene|shot|line .. {n} takes|times, one|single|unbroken|continuous|uninterrupted take|shot ..
      {film}|no_cuts|whole|steadicam|fight|sequence|working|hidden, in one|a_single|single|1 take|shot|go,
      whole|entire|all|was|is|were|video|episode|scene one|single|1|a_single take|shot, long|minute|tracking|unbroken take|takes|shot|oner,
      dolly zoom|shot|track~, camera angle~|movement~|placement|setup~|trick~|position~|blocking|test~, {auteur}
      made|had|forced|told|asked|insisted|wanted|let|refused|demanded|kept|secretly|tricked|deliberately, {auteur} .. {n}
      takes|takes|times|again, director~ ..
      made|forced|pushed|had|asked|told|tricked|insisted|yelled|demanded|whispered|refused|secretly|deliberately|kept|screamed ..
      {actor}|cast|actress|him|her|them|takes|again|cut|secret|us|real, natural light~ .. {film}|only|scene|entire, candlelight .. {film}|lens,
      {film} ..
      chronological|in_order|in_sequence|natural_light|imax|65mm|35mm|70mm|16mm|vistavision|super_8|film_stock|backwards|reverse|real_time|slow_motion|one_lens|candlelight|handheld|anamorphic|black_and_white|on_film|on_iphone|on_an_iphone|on_a_phone,
      {n} frames per, lighting set|test|rig|setup~ .. {set}|hours|scene|shot|ups, hours .. light~|lighting .. shot|scene|test~, shot|filmed from
      .. angle|below|above|pov|behind, storyboard~ .. {film}|scene|every|shot|director|entire|sequence, blocked|blocking .. {film}, over and
      over again .. {film}|take|scene|director|until, again and again .. {film}|take|scene|director|until, one more for safety|luck|time, close
      up .. {film}|is|take|camera|actor~, camera .. dolly|steadicam|crane|handheld|strapped|mounted|hidden|lens ..
      {film}|scene|shot|actor|car|body, rehears~ .. {n}|weeks|months|days .. {film}|dance|fight|choreo~|steadicam|number|sequence,
      choreograph~|choreo|blocking .. {n}|weeks|camera|take|scene|months .. {film}|shot|take|scene|steadicam, aspect ratio~, rack focus, dutch
      angle~, whip pan, 180 degree rule, camera move~, {n} setups, apologis~|apologiz~ .. sober|nailed, drunk .. take|scene ..
      sober|nailed|spielberg|director, in a single go|take|shot, got it in one, done in one, no cuts, zero cuts, without .. cut|cutting ..
      {film}, hidden cuts, invisible cuts, # tomas|veces|prises|mal|vezes|fois|takes|klappen|tentativas|tentatives, plano secuencia, plan
      sequence, plano sequencia, una sola toma, une seule prise, in einem take`),
    film: phraseList(`
      100|99|90|80|70|60|50|40|30|20|many|several|multiple|few|dozens|hundreds takes, one take, blocking, long take~, single shot, camera
      work|trick~, cinematography, wide shot~, directing style|choice~|method~, perfectionist, perfectionism, rehearse~ .. times|weeks|months,
      directors shaping vision, lighting and framing, shot list, directed the actor~, continuous shot, practical lighting, crane shot~, slow
      motion, final take, last take, that take, oner, steadicam, storyboarded, oners`),
    within: phraseList(`
      {ord} take|attempt|try, {n} tries|attempts|goes|retakes, retake~, single take|shot, again and again, over and over, do it again,
      made|forced|had {actor}|him|her|them|everyone do|redo|repeat|shoot|film, until .. right|perfect|happy|satisfied, directed by|him|her|them,
      direct~ .. actor~|scene, director .. told|asked|wanted|said|made|let|insisted, the director, director wanted|says|said, wide shot~|angle,
      wide lens, light~ the, lit by|with|the, candlelight, natural light, silhouette, reframe~, frame~ so|for|up, camerawork, dolly, handheld,
      gopro, slow mo, slowmo, pov, povs, overhead shot, aerial, lens flare, number {n} .. used|take, used number|take|the_second|the_first, shot
      .. sequence|order, in sequence, in order, imax, 70mm, 35mm, 16mm, super 8, on film, film stock, celluloid, vistavision, mirror shot,
      mirror trick, eyeline~, reverse shot|angle, second unit, kept .. secret, nailed it, got it in, {n} minute shot|take|scene|sequence, {n}
      minutes long, real time`),
    weak: phraseList(`
      angle~, take, takes, rehearse~, direction, vision, lighting, composition, framing, lens|lenses, choreograph~, cinematographer~, crane,
      zoom~, tracking, rehearsal~, choreo~, choreography, choreographer, choreographed, coverage, secret~, uncut, directing, directed,
      director~, gaffer, shots, dop, dp, rehearsed, focus, storyboard~, close up~, one more, camera work|trick~|operator|move~|setup~, close up`),
  },
  {
    ...THEME_NAMES['sets-and-locations'],
    strong: phraseList(`
      built .. set|sets|house|village|town|ship|replica|city|street for .. film|movie|show|shoot|scene~|series, build~|built
      the|a|an|entire|actual set|sets, build~|built .. set in|at|on|from, build~|built .. whole|entire|massive|giant|huge|full|working set|sets,
      set was|were built|constructed|real|fake|abandoned|demolished|destroyed|burned, shot|filmed|shoot|shooting|filming|film on location,
      filming location~, film|movie|shooting location~, practical set~, abandoned set|sets|film|movie|town, abandoned .. set, film|movie|tv set~
      .. abandoned|built|real|still|visit|tourist~|fake|dismantled, set~ .. dismantled|torn .. filming, set~ built in|from|on|for|at,
      filmed|shot|shoot~ .. in|at|inside .. real|actual|abandoned
      house|cathedral|prison|castle|hospital|church|mansion|village|church|asylum|town|building|school|mine|desert|hotel, filmed in ..
      new_zealand|iceland|croatia|morocco|ireland|scotland|vancouver|atlanta|budapest|prague|jordan|malta|baja, shot entirely .. in|on|at,
      soundstage~ .. film~|built|set|shot, set visit~, location scout~, stands|stood|doubling|doubled in for ..
      city|new_york|london|mars|earth|middle, doubled for, doubled as, passing it off as, recreate~|recreated|recreation ..
      set|room|street|house .. scale|studio|stage|exact|detail, scale replica~, full scale .. set|ship|replica|model|boat, set
      design~|piece~|construction, set decoration, set of .. is|was real|built|actually|fake, matte painting~ .. set|location|background, house
      used in|for .. film|movie|show|filming|exterior, exterior~ .. shot|filmed in|at, art department builds, film sets, town of westworld,
      outdoor sets, new zealand valley, location~ in film, sets .. destroyed|flattened|washed|built|rebuilt|burned ..
      typhoon|storm|hurricane|location|philippines|cost|scratch, flattened the sets|set, build~|built ..
      doors|walls|rooms|floors|houses|streets|trees|ship, stage|stages|decks built|build~ .. stadium|city|tour|days|trucks, on a ..
      rooftop|beach|glacier|mountain|boat|island .. {shotv}|real|actual|actually|location, {shotv} on a|an|the|real|actual ..
      rooftop|beach|glacier|mountain|boat|island|street|roof|farm|set|stage|bridge|train|ship|plane, house .. is real|fake|a_set, fake
      door~|wall~|house~|street~, real door~|castle|prison|house|town|street|apartment|diner|hotel .. shot|film~|used|used_in|location|set,
      {city} .. stands|stood|standing|doubles|doubled|doubling in|for|as, {city} dressed as, dressed .. as|to_look ..
      street|city|town|building|{city}, location~ .. {shotv}|real|{film}, where .. {shotv} .. {city}|house|scene|street|castle, {shotv} in ..
      same|one|single|tiny room|house|apartment|location|building|village|street, snow .. fake|salt|foam|paper|shaving|asbestos|flour, locals ..
      extras|film~|town|crew|village, {build} ..
      {set}|house|village|town|street|ship|replica|city|corridor|mansion|room|castle|cave|island|church|bar|storefront~|apartment|forest|tunnel|hallway|facade~
      .. for|show|scratch|stage|field|soundstage|warehouse|studio|then|finale|scale|water|gimbal|real|{film}, {build}
      a|an|the|whole|entire|actual|every|massive|huge|giant|full|single|1|working|practical|that
      set|sets|town_in|village_in|street_in|storefront|replica_of|corridor_on, {set} was|were|is|are ..
      {build}|real|fake|plywood|styrofoam|demolished|destroyed|dismantled|abandoned|burned_down|torn_down|still_there|still_standing, {build} ..
      {place}, {film} on|in|at|inside .. {place}, {shotv} in|at|inside|on|around|under|near
      a|an|the|actual|real|my|our|old|disused|working|abandoned .. {place}, film|movie|shooting|tv location~, location manager~, {set} still
      stands|standing|there|exists, abandoned .. {set}|film|movie, {place} .. {shotv}|doubl~|stood_in|standing_in|used_for|filming_location,
      doubl~|stood|standing|stands|stand in|for|as .. {city}|middle_earth|mars|moon|hogwarts|westeros|gotham|heaven, {shotv} .. in {city},
      {city} .. is|was {really} {city}, doubling for, doubling as, stood in for, standing in for, back lot, sound stage~, matte painting~,
      {replica} .. {set}|{place}|scale|detail, full scale|size .. {set}|ship|replica|model|boat|house|street, fake|facade~|fake_town|storefront~
      .. {build}|{set}|film|movie|plywood, doesnt|didnt|does_not exist .. {build}|put_up|set|town|street|studio|field|plywood, set
      design~|piece~|construction|builders|dresser~|decorat~, you can .. visit .. {set}|house|location|hotel|castle, house .. from|used ..
      movie|film|show|series, {place} .. from|in .. movie|film|show .. real, real {place} .. {film}, moved .. whole|{film} to|from, flew .. to
      .. snow|winter|desert|find|shoot|film|location, {shotv} .. entirely|all|whole|mostly in|on|at .. {place}|stage|studio, whole|entire
      thing|film|movie|show|episode .. {place}, brick|piece|chunk|bit|door|sign from|of the set, prop|fake|real|the door~|walls ..
      smashed|real_door|real_thing|moved|swapped|wild, moved|removable|flying|wild walls .. {film}|dolly|camera|out, {build} ..
      backwards|sideways|upside_down|on_gimbal|rotating|rotated, rotating|revolving|tilting|spinning {set}|room|corridor|hallway|house, {set} ..
      rotat~|spun|spins|gimbal|tilt~, painted|hand_painted backdrop~|skies|sky, lost the location, permission|permit~|banned to .. film ..
      in|at, first film~ .. allowed to|film~ in|at,
      rodado|rodada|rodaron|tourne|tournee|gedreht|gedrehte|filmado|filmada|gravado|gravada|grabado|grabada en|em|a|in|au|na|no, decor~ ..
      construit|tournage, cenario~ .. construido|real`),
    film: phraseList(`
      on location, built from scratch, built sets|set|entire|real, real location~, location scout, fake|real|actual
      house|building|town|city|street|bar|diner, replica~, interior~ were|was, exterior~, filmed in|at a|an|the|real, real world
      location~|places, studio lot, hotel was|where, props and|from set~, set pieces, lush jungle~, barren hillside, dismantled, double as,
      movie magic, home studios, film studios, temporary production hubs, built for, backlot~, soundstage~, decorado~, kulisse~`),
    within: phraseList(`
      set design, the set, soundstage, backlot, hangar, car park, parking lot, facade~, fake house|town|street|wall~|city|snow|door~, real
      house|town|street|city|building|location~|door~|place~|prison|castle|church|diner|bar|pub|hotel|hospital|school|car|train|boat|ship,
      doubled for|as, torn down, burned .. down, burnt down, pulled down, still stands|standing|there, derelict, disused, plywood, polystyrene,
      styrofoam, backdrop~, painted sky|backdrop, filmed in, filmed at, shot at, shot inside, on a boat, at sea, on the beach, open water, grass
      .. planted|painted|dyed, {n} doors, trees .. planted|fake, walls moved|were|that, moved to|from, flew to, flown to, drove to, travelled
      to, traveled to, in the middle of, water tank, led wall, led stage, stagecraft, miniature town|city|set, demolish~, squatter~,
      neighbours|neighbors .. complain~|film~, locations, from scratch, real place, scouting, on a stage, in new york, in london`),
    weak: phraseList(`
      location~, cathedral, castle, environments, furniture, abandoned, tourist~, village~, sets, lot, warehouse, quarry, interior~, demolished,
      concrete, matte, {cubic}, gimbal, corridor, hallway, staircase, island, lake, tank, volume, location, house, town, desert, set, stage,
      studio, corridor~, shot in|at a|an|the|real, {build}, field in, stand~ in for, shot in`),
  },
];
