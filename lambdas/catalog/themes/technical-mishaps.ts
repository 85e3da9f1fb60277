import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** What broke, jammed, fell or was seen in the picture by mistake. */
export const TECHNICAL_MISHAPS: CatalogTheme = {
  ...THEME_NAMES['technical-mishaps'],
  strong: phraseList(`
    // Costumes, microphones, and what was seen in the picture
    wardrobe malfunction~ .. set|filming|scene|shoot|take|camera
    boom mic|microphone|operator, boom in .. shot|frame|scene|take
    mic|boom|crew|cameraman|camera|equipment visible in .. shot|scene|frame|reflection
    crew member~ in .. shot|reflection|background|frame
    // Devices that failed
    camera~ broke|jam~|died|froze|malfunction~|fell|failed, camera tech malfunction~
    lighting glitch~|error~|failure~|rig fell, sound|audio glitch~|problem~ .. set|shoot|filming|take
    technical mishap~|glitch~ .. set|shoot|filming|scene|take|production
    prop~ broke|fail~|malfunction~|fell, broken|dropped prop~, prop failure|fail|malfunction
    equipment failure~|malfunction~ .. shoot|set|filming|middle|nowhere
    // Animatronics, and the shark of "Jaws"
    animatronic broke|fail~|malfunction~|sank, shark .. broke|sank|didn't|not|wouldn't|never work~|malfunction~
    mechanical shark
    // Lost footage; cups and seams
    film|footage was|got lost|ruined|damaged|destroyed|erased, lost .. footage
    continuity glitch~
    set|rig|light collapsed|fell .. filming|shoot|take
    coffee cup|mug in .. shot|scene|episode, starbucks cup
    zipper|dress|costume|wig|pants ripped|split|tore|broke|fell .. take|scene|filming|set|shoot
    // Moved by itself, soaked, would not work
    came alive|on|off .. on its own|itself
    moving|moved|started on its own
    soak~ up .. water
    {gear} .. wouldnt|didnt|refused_to|kept .. work|stop|start|open|close|move|turn|moving|shaking|shaking|jamming|
      falling|breaking
    mask~|suit|wig|dress|costume .. see|breathe|breath|ripped|melted|shrank|split
    couldnt see .. mask|helmet|contacts|suit .. bumped|walked|fell
    helicopters|planes|extras left|flew|drove .. mid|shot
    // Power, film and cards
    cut~ the power
    film .. fogged|scratched|jammed|ran_out|burned|exposed|lost|lab, ran out of film
    no film|card|battery in .. camera
    forgot to .. press|hit|turn .. record|camera|mic
    wasnt .. recording|rolling .. best|whole|take
    // Takes spoiled by noise
    {n} takes .. because .. {gear}|kept|broke|plane|phone
    phone rang .. take|scene|mid|shot
    plane~|siren~|helicopter flew over|overhead .. take|scene|shot|sound|ruin~
    // Devices that failed, with the slots
    {gear} .. {fails} .. mid|during|rehearsal~|soundcheck|stage|day|show|dancers|shark|tour|{film}
    {gear} {fails} .. mid|during|in .. show|song|{film}
    mid take .. {fails}, {fails} mid take|scene|shot|show|song
    camera~|lens|lenses|generator~|prop~|puppet~|animatronic~|boom|rig|shark|steadicam|dolly|crane|zipper|costume~|
      prosthetic~|fog_machine|rain_machine|wind_machine|smoke_machine|green_screen|led_wall|monitor~|mics|
      the_lights .. kept|keep|keeps|constantly|always|repeatedly|never|would|wouldnt|wouldn_t|would_not|didnt|didn_t|
      did_not|refused|stopped|barely {fails}|breaking|failing|falling|dying|sinking|work|working|to_work|jamming|
      freezing|malfunctioning|overheating
    shark .. didnt|never|wouldnt|not|doesnt|barely|sank|broke|rust~|bloat~|salt|electric~|sinking|malfunction~ work~|
      turn|float~|swim|all|spielberg|jaws
    // Bruce is the shark of "Jaws"
    bruce .. sank|shark|broke|salt, shark .. sank|broke
    // Seen in the picture: microphones, crew, cups
    boom mic~|microphone~ .. in|visible|shot|frame|see|reflection|dips
    boom .. in|into|visible shot|frame|scene|take|mirror|view
    see the boom mic~?, boom mic~, boom in shot|frame
    see|spot|notice|visible .. crew|cameraman|camera|mic|boom|cable~|wires|wire|stunt|harness|reflection|crew_member|
      film_crew .. in|reflect~|shot|frame|background|mirror|window|scene|behind
    {crewseen} .. reflection|reflected|mirror|in_the_shot|in_shot|in_frame|in_the_frame|background .. window|{film}
    coffee|starbucks|takeaway|water|plastic|paper|modern cup|bottle|watch|car|plane|mug|tyre|cups|bottles left|in|
      visible|on|still .. table|frame|background|{film}
    starbucks .. cup, coffee cup~, takeaway cup
    // Continuity, costumes, blood
    continuity error~|mistake~|goof~|blunder|glitch~|slip
    costume malfunction~, prop~ fail~|malfunction~|broke|went_wrong|mishap|failure|breakage
    fake blood .. everywhere|wouldnt|leak~|froze|burst|machine|exploded|wrong
    technical|tech|audio|sound|lighting|equipment|mechanical|power|electrical|hydraulic|pyro|rigging mishap~|glitch~|
      failure~|difficult~|problem~|issue~|fault~|hiccup~|nightmare|error~ .. {set}|show|stage|tour|concert|mid|{film}
    shark problems
    // Lost footage
    lost|lose|losing|erased|deleted|ruined|corrupt~|wiped|destroyed|damaged|scratched ..
      footage|rushes|dailies|negative|hard_drive|sd_card|memory_card|reel|cards
    footage .. was|got|were lost|corrupt~|deleted|ruined|gone|erased|unusable|destroyed
    // Fire, power, sets that fell
    {gear} .. caught|went|burst|catch|set fire|flames|on_fire|up_in_flames .. during|stage|mid|{film}
    power cut|outage|failure .. stage|show|{film}, power went out .. stage|{film}
    set .. collapsed|fell_over|fell_down|caught_fire|flooded|blew_away|burned_down ..
      during|mid|on|filming|take|shoot|storm
    // Wigs, seams, zippers, tape
    wig .. {fails}|came|flew|slip~ .. take|scene|shot|stage|off
    moustache|mustache|beard|wig|nose|ear|ears kept falling|coming|peeling
    {fails} open .. mid|during|take|scene|dress|suit|trousers|camera
    split his|her|the trousers|pants|dress|suit, zipper burst|broke|split|stuck
    safety pin .. scene|film|shot|dress|suit|costume|see
    gaffer tape~
    duct tap~ .. together|costume|prop|shoe|{film}
    held together with|by .. tape|glue|pins|prayer~|hope
    // Explosions and props
    pyro~ .. went|misfire~|early|fail~|late, squib~ .. fail~|early|didnt|misfire~|went
    explosion~ .. early|wrong|too_big|misfire~|bigger .. {film}
    smashed .. prop|door|fake .. fast|easily|early|too|quickly|real
    prop door~|gun~|knife|sword .. broke|fell|bent|snapped|real|jam~|too|instantly|stuck
    // Cameras, lenses, drones
    camera .. wobble~|bumped|shake~|fell|froze|drown~|sank|flooded|destroyed|smashed|ran_out|jammed|into_the
    dropped .. camera|lens|drone|hard_drive .. in|off|into|on
    drone .. crash~|fell|hit|lost|sea|tree|lake|into|signal
    camera battery .. died|froze, cameras froze, lenses froze|fogged, camera jammed, lens fogged
    // Other languages: Spanish, Portuguese, French, German, Italian
    se rompio|quebrou|dano|averio .. camara|camera|luz|microfono
    fallo|falla tecnica|tecnico, erro de continuidade|gravacao, error de continuidad, faux raccord
  `),
  film: phraseList(`
    wardrobe malfunction~, coffee cup|mug, mishap~, technical failure~|error~|mishap~|difficult~|issue~|problem~
    malfunction~, equipment failure~, lighting error~, sound problem~|issue~, power cut|outage, short circuit~
    background intrusion~
    prop~ .. broke|fell
    kept breaking, stopped working, missed cue~, missed its mark
    out of focus, goof~, blooper~
  `),
  within: phraseList(`
    // Bumped, fluffed, stuck
    hit the light|camera|tripod|set|lens
    fluff~ .. line~
    {gear} refused, refused .. suit|to_work|to_start
    knocked over, went back to zero, smelled|stank under|of, went off .. wrong
    kept shaking|jamming|falling|sinking|breaking|failing|stopping|moving|melting
    on its own, soaked up, malfunctioning
    ran out of .. film|tape|battery
    wouldnt start|open|close|turn|move|stay|stop
    glued, came unstuck|undone, peeled off, tech issues, contact lenses, spilled, wrong take|reel
    dead batteries|battery, short circuited, backup
    destroyed .. set|sets, sets .. destroyed|flattened|collapsed|flooded|burned
    washed away
    {gear} .. {fails}
    glitchy
    // Faults of sound, focus, power
    technical failure~|error~|mishap~|difficult~|issue~|problem~|hitch~|fault~
    sound|audio problem~|issue~|glitch~, blunder~, bloopers, {not} turn on, didnt work, out of focus|sync
    power went, went dark, blew a fuse, blown fuse
    // Marks, seams, fire
    missed .. mark
    split .. trousers|pants|dress|suit|seam, ripped .. trousers|pants|dress|suit|costume|tights
    burst open, came loose|off, fell off|apart|over, caught fire|on_fire
    stuck in|under|on|inside|halfway, got stuck, was stuck
    // Jammed, overheated, fallen
    jams, jammed, overheat~, rusted, corroded, fell down, blew over|away|off
    lift|elevator|lights|lamp|power|generator .. died|dead|stuck|jams|jammed
    // Seen in the picture
    in the reflection, left in shot|frame|the_shot, in shot, in the shot|frame, wristwatch, tape~ together
    safety pin~, gaffa
    // Too early, too late, the wrong one
    smashed .. fast|instantly
    prop doors, too fast, too early, went off early, misfired, upside down
    wrong prop|wig|costume|lens|file|version|sound|take
    // Sound, water, wires
    hum on, unusable, salt water, hydraulics, pneumatic~, wire~ visible|showing, strings visible
    visible wire~|zipper|boom|crew|mic
    can see .. wires|zipper|boom|mic|crew|cable|strings
    harness visible
    spilled|spilt .. on
    fogged, steamed up
    // Explosions and repairs
    blew up .. wrong|early
    drowned the camera, emergency repair, quick fix, bodge~, jury rig~, mic pack|was_off|died|cut, dead mic
    // What the stage lost
    autocue|teleprompter|in_ear|in_ears|backing_track .. died|fail~|froze|broke|cut, backing track
    malfunctioned, fix it, cup left, by mistake, was a mistake
  `),
  weak: phraseList(`
    broke, failure~, error~, cable~, broken, wrong, crash~, collapsed, glitch~, gaffe~, continuity, mistake~
    flooded, leak~, sinking, modern|anachronistic, backwards, feedback, static, electrics, melted, melting
    exploded, crashed, makeshift, error, failed, died, frozen, froze
    stuck, trapped, snapped, ripped, tore, split, dropped, tape, glue, repaired|repairs, fixing, disaster~
    chaos, flew off, flattened, falling off|apart, superglue, wobbl~
  `),
};
