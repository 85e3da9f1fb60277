import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** What a crew laughs about: pranks, bloopers, gifts, parties, habits of a set. */
export const PRANKS_AND_CAMARADERIE: CatalogTheme = {
  ...THEME_NAMES['pranks-and-camaraderie'],
  strong: phraseList(`
    // Pranks
    prank~|pranked|pranking on set, prank~|pranked|pranking .. costar~|castmate~|cast|crew|director|actor~
    on set prank~|joke~|prankster
    prank~|joke~ .. on set, prank~ .. between takes|filming|set|shoot
    // Bloopers, wrap parties
    blooper reel~, gag reel~, wrap party|parties|gift~
    wrapped filming .. party|gift~
    wrap day
    // Laughing in a take
    broke|breaking|break character .. laugh~|scene|take|every|couldn't|kept
    couldn't|can't|cannot stop|keep laughing .. take~|scene|set|filming|face
    couldn't|can't keep a straight face, laugh~ between takes
    in joke~ .. set|cast|crew, inside joke~ .. set|cast|crew
    cast and crew .. joke~|laugh~|prank~|party|family|ritual~|karaoke
    // Fun between takes; what was taken home
    goof~ around|off on|between set|takes
    singing|dancing|danced|sang|karaoke between takes
    joke~ on set, fun on set|between takes
    stole .. from .. set
    kept .. prop as|after, took .. prop home
    set tradition~|ritual~, crew had been joking
    ruined .. take~ .. laugh~
    off camera antics|laughs
    kept|keeps|started cracking up|laughing|giggling|corpsing, start again|over .. laugh~|giggl~|cracking
    sat .. there laughing
    gave|gifted|sent .. {actor}|cast|costars|castmates .. a|dead|gift|ring|present|rat|live|photo
    trolled|troll|messing|messed with .. costar~|cast|each|director|crew|him|her .. set|scene|take|between
    cast|crew .. nickname~|mascot|anthem|catchphrase
    bet .. {film}
    // The same in more words, with the slots
    prank~|pranked|pranking|prankster~ .. {set}|costar~|castmate~|actress|between|trailer|each|co|stage|{film}
    {set}|costar~|{film} .. prank~|pranked|pranking|practical_joke~|whoopee
    blooper~ .. season|dvd|cast|{set}|laugh~|funny|funnier|better|credits
    wrap party|parties|gift~|cake|speech|present~|drinks|day
    // Corpsing is laughing in a take
    corpse~ .. take|scene|laugh~|actor~|every
    broke|breaking|break|breaks|breaking_into character|up .. laugh~|scene|take|every|couldnt|kept|giggl~
    {notstop} laugh~|giggl~|corpsing .. face|line|{film}, {notstop} .. straight face
    kept|keep~|start~|burst~|bursting|breaking laughing|giggling|cracking_up|into_laughter|giggl~ .. line|genuine|{film}
    laughing so hard .. shake~|cut|cry|{film}
    ruin~ .. take~ .. laugh~|giggl~|joke~
    {n} takes .. laugh~|giggl~
    laugh~|giggl~|joke~|prank~|sing~|danc~|karaoke between takes|setups|shots|set_ups|scenes
    // Jokes and gifts of a crew
    in|inside|running|crew joke|jokes|gag .. {set}|boat|became|costume~|{film}, in joke
    running joke|gag|gripe .. {set}|crew|cast, running gag on .. set|crew, crew joke
    crew .. joke~|joking|nickname~|called_it|called_the_film|singalong|t_shirts|cake|toast|sing
    gave|gives|gifted|bought|handed|made|knitted every|each|all|the|whole crew|member|cast|single
    gave .. every|each|all .. crew|cast, gift~ .. every|each|whole|all|the .. crew|cast
    // What was taken home
    stole|steal|stolen|nicked|pinched|swiped|took|kept|smuggled .. from .. set|wardrobe|props
    took .. prop~ home, kept .. prop|costume|sword|ring|jacket|hat|wig|helmet .. after|souvenir|home|from
    // Traditions and games
    {set} tradition~|ritual~|karaoke|football|games|birthday|cake|barbecue|bbq|snowball
    cast|crew .. tradition~|ritual~|karaoke|board_games|poker|ping_pong|football|snowball|food_fight|water_fight|
      barbecue|bbq|quiz|singalong|dance_party|birthday
    hid|hiding|hides .. trailer|props|prop|costar~|set|bag|everyones
    // Tools of a prankster
    whoopee cushion~, fart machine, rubber chicken~
    fake spider~|snake~ .. trailer|costar~|bed
    snowball fight .. {film}
    water pistol|gun~|balloon~ .. set|crew|cast
    nerf|super_soaker .. set|crew|cast|trailer
    // Tattoos; the last day
    matching .. tattoo~ .. fellowship|wrap|guys|lotr|{film}, cast .. matching|same tattoo~
    {actor} .. matching .. tattoo~
    last day .. gave|gift~|speech|hug~|cake|confetti|crew
    birthday cake .. set|crew|cast
    crew .. sang|sing|danced|applauded|cheered|clapped|champagne, nickname~ .. set|crew|shark|film|him|her
    love this crew, best crew, crew is|was family, crew called the
  `),
  film: phraseList(`
    prank~, pranked, in joke~, inside joke~, broke|breaking character
    camaraderie, practical joke~, cracked|cracking up|each|everyone, couldn't|can't stop laughing, ritual~
    morale, moments of levity, humor and camaraderie, goofing around|off, bloopers, banter between takes
    played jokes, joking about|around, souvenir~, funniest moment~ on, corpsing, corpsed
    outtake~
  `),
  within: phraseList(`
    start again, had to start, hair down, trolling, trolled
    mascot, dance~ on set, laughing too hard
    // Laughing
    had everyone|crew|us|me|them .. laughing|stitches|tears
    couldnt keep it together, lost it, losing it, giggle fit~, fit~ of .. giggl~|laugh~
    pranking, prankster, whoopee, blooper~, running joke~|gag~|gripe~, {notstop} laugh~
    kept|keeps laughing|giggling|corpsing, giggl~, giggling, corpse~
    crack~ up, burst out laughing, broke character|up|into, break~ character, breaking into laughter
    in stitches, hysterics, goof~ around|off, messing around|about, fool~ around, clown~ around|on
    // Singing, dancing, luck
    karaoke, singalong, sing~ along, sang|sing|singing happy|songs|between|together
    dance party|off|battle, dance~ between, superstition~
    lucky charm, team spirit, summer camp
    // Gifts and nicknames
    gifted
    gave .. every|each|all|crew|everyone
    mug~ for, hand painted mug, t shirts, hoodies, jackets for, nickname~, nicknamed
    teasing, roast~ each|him|her
    tricked .. into
    bet|bets|wager with|on|that
    // Games
    food fight, water fight, snowball fight, table tennis
    football .. between
    board games, video games .. between
    mario kart, nerf
    // What was kept; goodbyes
    memento~, keepsake~
    kept the|his|her .. prop|hat|ring|jacket|sword|helmet|costume|wig
    took home, from the set, clapped, standing ovation
    speech .. crew
    love this crew|team|cast
    // Fun, said by those who were there
    such a fun, so much fun
    had .. fun|blast|ball|time_of
    in front of the guy
    prove .. couldnt tell
    make~ .. laugh
    got him|her|them to laugh, dad jokes, bants, antics, shenanigans, mischief
    chaos .. crew
    lol moments, playing cards
  `),
  weak: phraseList(`
    funny, laugh~, joke~, humor, humour, levity, hilarious, goofy, silly, party, gag~, joking, joked, tradition~
    tattoo~, matching, gift~, present~, teased, hid, hiding, dared, poker, stole, hug~, champagne, toast~
    cheer~, parties, cake, funniest, laughs, banter, laughing, jokes, drinks, giggles, conga, grateful, family
    smiling
    {set}|camera|cameraman|operator|crew|cast .. laughing|giggling|cracking_up|in_stitches|wheezing ..
      shake~|wobbl~|shot|frame|take|hard
    sat laughing|there, hugged everyone|everybody|goodbye, good luck, ping pong, applaud~, best crew|team|cast
    made .. laugh
    named .. after
  `),
};
