import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** Where it was filmed, and what was built for it. */
export const SETS_AND_LOCATIONS: CatalogTheme = {
  ...THEME_NAMES['sets-and-locations'],
  strong: phraseList(`
    // What was built
    built .. set|sets|house|village|town|ship|replica|city|street for .. film|movie|show|shoot|scene~|series
    build~|built the|a|an|entire|actual set|sets, build~|built .. set in|at|on|from
    build~|built .. whole|entire|massive|giant|huge|full|working set|sets
    set was|were built|constructed|real|fake|abandoned|demolished|destroyed|burned
    // On location
    shot|filmed|shoot|shooting|filming|film on location, filming location~, film|movie|shooting location~
    practical set~, abandoned set|sets|film|movie|town, abandoned .. set
    film|movie|tv set~ .. abandoned|built|real|still|visit|tourist~|fake|dismantled
    set~ .. dismantled|torn .. filming, set~ built in|from|on|for|at
    filmed|shot|shoot~ .. in|at|inside .. real|actual|abandoned house|cathedral|prison|castle|hospital|church|mansion|
      village|church|asylum|town|building|school|mine|desert|hotel
    filmed in .. new_zealand|iceland|croatia|morocco|ireland|scotland|vancouver|atlanta|budapest|prague|jordan|malta|
      baja
    shot entirely .. in|on|at, soundstage~ .. film~|built|set|shot, set visit~
    location scout~
    // Places that play other places
    stands|stood|doubling|doubled in for .. city|new_york|london|mars|earth|middle, doubled for, doubled as
    passing it off as
    // Replicas and sets
    recreate~|recreated|recreation .. set|room|street|house .. scale|studio|stage|exact|detail
    scale replica~, full scale .. set|ship|replica|model|boat
    set design~|piece~|construction, set decoration, set of .. is|was real|built|actually|fake
    matte painting~ .. set|location|background
    // Houses and exteriors
    house used in|for .. film|movie|show|filming|exterior
    exterior~ .. shot|filmed in|at
    art department builds, film sets, town of westworld, outdoor sets, new zealand valley, location~ in film
    // Sets that storms took ("Apocalypse Now")
    sets .. destroyed|flattened|washed|built|rebuilt|burned .. typhoon|storm|hurricane|location|philippines|cost|scratch
    flattened the sets|set
    // What was built, for sets and for stages
    build~|built .. doors|walls|rooms|floors|houses|streets|trees|ship
    stage|stages|decks built|build~ .. stadium|city|tour|days|trucks
    // Places, with the slots
    on a .. rooftop|beach|glacier|mountain|boat|island .. {shotv}|real|actual|actually|location
    {shotv} on a|an|the|real|actual .. rooftop|beach|glacier|mountain|boat|island|street|roof|farm|set|stage|bridge|
      train|ship|plane
    house .. is real|fake|a_set, fake door~|wall~|house~|street~
    real door~|castle|prison|house|town|street|apartment|diner|hotel .. shot|film~|used|used_in|location|set
    // Places that play other places
    {city} .. stands|stood|standing|doubles|doubled|doubling in|for|as, {city} dressed as
    dressed .. as|to_look .. street|city|town|building|{city}
    location~ .. {shotv}|real|{film}, where .. {shotv} .. {city}|house|scene|street|castle
    {shotv} in .. same|one|single|tiny room|house|apartment|location|building|village|street
    // What snow is made of ("The Wizard of Oz": asbestos)
    snow .. fake|salt|foam|paper|shaving|asbestos|flour
    locals .. extras|film~|town|crew|village
    // What was built, with the slots
    {build} .. {set}|house|village|town|street|ship|replica|city|corridor|mansion|room|castle|cave|island|church|bar|
      storefront~|apartment|forest|tunnel|hallway|facade~ ..
      for|show|scratch|stage|field|soundstage|warehouse|studio|then|finale|scale|water|gimbal|real|{film}
    {build} a|an|the|whole|entire|actual|every|massive|huge|giant|full|single|1|working|practical|that set|sets|
      town_in|village_in|street_in|storefront|replica_of|corridor_on
    {set} was|were|is|are .. {build}|real|fake|plywood|styrofoam|demolished|destroyed|dismantled|abandoned|
      burned_down|torn_down|still_there|still_standing
    {build} .. {place}
    // Filmed where
    {film} on|in|at|inside .. {place}
    {shotv} in|at|inside|on|around|under|near a|an|the|actual|real|my|our|old|disused|working|abandoned .. {place}
    film|movie|shooting|tv location~, location manager~
    {set} still stands|standing|there|exists, abandoned .. {set}|film|movie
    {place} .. {shotv}|doubl~|stood_in|standing_in|used_for|filming_location
    // Places that play other places
    doubl~|stood|standing|stands|stand in|for|as .. {city}|middle_earth|mars|moon|hogwarts|westeros|gotham|heaven
    {shotv} .. in {city}
    {city} .. is|was {really} {city}
    doubling for, doubling as, stood in for, standing in for, back lot, sound stage~, matte painting~
    // Replicas, facades, what does not exist
    {replica} .. {set}|{place}|scale|detail, full scale|size .. {set}|ship|replica|model|boat|house|street
    fake|facade~|fake_town|storefront~ .. {build}|{set}|film|movie|plywood
    doesnt|didnt|does_not exist .. {build}|put_up|set|town|street|studio|field|plywood
    set design~|piece~|construction|builders|dresser~|decorat~
    // To be visited
    you can .. visit .. {set}|house|location|hotel|castle
    house .. from|used .. movie|film|show|series
    {place} .. from|in .. movie|film|show .. real, real {place} .. {film}
    // Where a crew went
    moved .. whole|{film} to|from
    flew .. to .. snow|winter|desert|find|shoot|film|location
    {shotv} .. entirely|all|whole|mostly in|on|at .. {place}|stage|studio
    whole|entire thing|film|movie|show|episode .. {place}
    // Doors and walls; those that move are "wild"
    brick|piece|chunk|bit|door|sign from|of the set
    prop|fake|real|the door~|walls .. smashed|real_door|real_thing|moved|swapped|wild
    moved|removable|flying|wild walls .. {film}|dolly|camera|out
    {build} .. backwards|sideways|upside_down|on_gimbal|rotating|rotated
    rotating|revolving|tilting|spinning {set}|room|corridor|hallway|house
    {set} .. rotat~|spun|spins|gimbal|tilt~
    // Backdrops, permits
    painted|hand_painted backdrop~|skies|sky, lost the location
    permission|permit~|banned to .. film .. in|at
    first film~ .. allowed to|film~ in|at
    // Other languages: Spanish, Portuguese, French, German, Italian
    rodado|rodada|rodaron|tourne|tournee|gedreht|gedrehte|filmado|filmada|gravado|gravada|grabado|grabada en|em|a|in|
      au|na|no
    decor~ .. construit|tournage, cenario~ .. construido|real
  `),
  film: phraseList(`
    on location, built from scratch, built sets|set|entire|real, real location~, location scout
    fake|real|actual house|building|town|city|street|bar|diner
    replica~, interior~ were|was, exterior~
    filmed in|at a|an|the|real
    real world location~|places, studio lot, hotel was|where, props and|from set~, set pieces, lush jungle~
    barren hillside, dismantled, double as, movie magic, home studios, film studios
    temporary production hubs, built for, backlot~, soundstage~
    // Spanish, German
    decorado~, kulisse~
  `),
  within: phraseList(`
    // Sets and facades
    set design, the set, soundstage, backlot, hangar, car park, parking lot, facade~
    fake house|town|street|wall~|city|snow|door~
    real house|town|street|city|building|location~|door~|place~|prison|castle|church|diner|bar|pub|hotel|hospital|
      school|car|train|boat|ship
    // Doubles; torn down
    doubled for|as, torn down
    burned .. down
    burnt down, pulled down, still stands|standing|there, derelict, disused
    // Materials
    plywood, polystyrene, styrofoam, backdrop~, painted sky|backdrop
    // Where
    filmed in, filmed at, shot at, shot inside, on a boat
    at sea, on the beach, open water
    grass .. planted|painted|dyed
    {n} doors
    trees .. planted|fake
    walls moved|were|that, moved to|from, flew to, flown to, drove to, travelled to, traveled to
    in the middle of, water tank, led wall, led stage, stagecraft
    miniature town|city|set, demolish~, squatter~
    neighbours|neighbors .. complain~|film~
    // Looking for places
    locations, from scratch, real place, scouting, on a stage, in new york, in london
  `),
  weak: phraseList(`
    location~, cathedral, castle, environments, furniture, abandoned, tourist~, village~, sets, lot, warehouse
    quarry, interior~, demolished, concrete, matte, {cubic}, gimbal, corridor, hallway, staircase, island, lake
    tank, volume, location, house, town, desert, set, stage, studio, corridor~
    shot in|at a|an|the|real
    {build}, field in, stand~ in for, shot in
  `),
};
