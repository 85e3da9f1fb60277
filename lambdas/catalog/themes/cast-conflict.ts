import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** Quarrels of those who made it: feuds, walk-outs, scenes shot apart. */
export const CAST_CONFLICT: CatalogTheme = {
  ...THEME_NAMES['cast-conflict'],
  strong: phraseList(`
    // Feuds, on the set or of its people
    on set feud~|tension~|clash~|fight~|drama|conflict~|argument~|rivalry|confrontation~|friction
    feud~|tension~|clash~|fight~|fought|conflict~|argument~|friction|fought|argued on set
    tension~|clash~|fight~ on the set
    feud~ .. cast|costar~|castmate~, feud~ .. co star~, feud~ between .. actor~|actress~|star~|co
    feud~ during|while .. filming|shoot~|shooting|production
    clash~ during|while .. filming|shoot~|shooting|production
    clash~|clashed|clashing|argue~|fight~|fought|feud~|feuding|feuded with ..
      director|costar~|castmate~|cinematographer|showrunner
    clash~|argue~|fight~|fought|feud~ with .. co star~
    // Who would not work with whom
    refuse~ to film|shoot|act|perform|rehearse with|scenes, refuse~ to share .. scene~|screen|set|trailer
    refuse~ to be in .. same room|scene, refuse~ to be .. set|room with, refuse~ to speak|talk .. between takes
    didn't|wouldn't speak|talk between takes
    walk~|storm~ off .. set, storm~|walk~ out of .. set|shoot|rehearsal~|audition
    // Of the cast, off camera
    cast|costar~|castmate~ feud~|conflict~|rift|infighting|clash~|disagreement~
    co star~ feud~|conflict~|rift|clash~
    off camera tension~|feud~|clash~|friction|hostility|fight~
    off screen tension~|feud~|clash~|friction|hostility|rivalry
    // Hatred, and not getting along
    hate~|despise~|loathe~ .. costar~|castmate~, hate~|despise~|loathe~ his|her|their co star~
    hate~ each other .. set|filming|shoot|cameras, hate~ each other off screen|camera
    couldn't|can't stand .. costar~|castmate~, couldn't|can't stand .. co star~
    couldn't|can't stand each other on set
    get|got along .. set|filming|costar~|castmate~, get|got along with .. co star~
    heated|bitter|public confrontation~|argument~|exchange~ .. cast|set|actors|director|costars
    screaming|shouting match .. set|director|costar~
    cast member~ .. hate~|feud~|fell|clash~
    // Scenes shot apart
    never shared a .. set|scene|frame|screen|room, {not} share|shared .. a|the|one set|scene|frame|screen
    shot .. on separate|seperate|different days
    seperate days|trailers|cars, separate days
    // What it came to: slaps, lawyers, silence
    slap~ .. her|him .. for_real|before|without .. take|scene|first
    overstepp~ .. {film}
    no hard feelings .. set|showrunner|scene|director|says
    hate each other so
    came back .. with .. agent|lawyer
    body doubles .. hated|because|feud|refused
    stop~ speaking|talking .. during|filming|after|shoot|film
    lead~ .. wouldnt|couldnt|refused|never .. each
    directors clashed|fighting|fought
    banned|kicked|thrown .. from|off .. set|editing
    // The same in more words, with the slots
    {hate} each|one another|other|one .. making|off_camera|off_screen|{film}, {hate} working with
    {hate} every minute|second of|with .. shoot|filming|set|co
    walk~|storm~|stomp~|march~|flounce~ off|out .. stage|rehearsal~|soundcheck|studio|trailer|{film}
    left|leaves|leaving|quit|fled .. set|production|shoot|stage|rehearsal~ .. row|argument|fight|fury|tears|rage|anger
    slam~ .. trailer door
    lock~ .. in .. trailer
    refuse~ to .. leave|come .. trailer|dressing_room
    refuse~|declined to .. be|film|shoot|act|work|appear|share|rehearse .. with|together|alongside|scene~
    separate|different trailers|cars|hotels .. lot|apart|between|costar~|lead~|co|{film}
    {film} .. scenes .. separately|apart, {film} separately|apart .. because|hate~|refuse~|wouldnt|couldnt
    {not} shared|share|{film} a|one|any|single|their scene~ .. together
    // Who spoke to nobody
    never spoke|speak|talk|talked|speaking|talking .. off_camera|off_screen|between_takes|off_set|when ..
      camera~|roll~|cut
    {not} spoke|speak|talk|talked|speaking|exchange~ ..
      off_camera|off_screen|between_takes|off_set|on_set|the_whole_shoot|while_filming|during_filming
    {not} speaking|talking|on_speaking_terms .. co|{film}
    only spoke|speak|talked|communicated|talk|speaks .. camera~|roll~|takes|through|via ..
      roll~|assistant~|director|rolling|rolled
    // More words for a feud, from the press
    feud~|beef|beefing|row|rift|spat|clash~|bust_up|dust_up|blow_up|showdown|war|fight|bad_blood|fall_out|
      falling_out between .. actor~|actress~|star~|costar~|director~|lead|leads|cast|co|producer~|showrunner
    feud~|beef|rift|spat|bust_up|bad_blood|falling_out|fall_out|fist_fight|fistfight|punch_up with ..
      director|costar~|castmate~|costars|cast|crew|producer~|showrunner|co|dop|writer~
    on_set|on_the_set|behind_the_camera row~|spat~|bust_up~|shouting|screaming|punch_up~|fistfight~|bullying|bully|
      walkout|walk_out|drama|beef
    row~|spat~|bust_up~|shouting|screaming|yelling|punch_up~|fistfight~|brawl~|meltdown|tirade|outburst|rant on|off ..
      set
    butt~|butting|clash~|lock~ heads|horns .. costar~|studio|{film}
    blew|blow~ up at|on .. costar~|dp|dop|{film}
    // Shouting and blows
    yell~|scream~|shout~|swore|swear~|snap~|curse~ at .. costar~|actress|extra|extras|dp|dop|pa|assistant|{film}
    punch~|slap~|shove~|headbutt~|spat|hit|pushed|attacked|threw .. director|costar~|producer|castmate~
    threw .. phone|chair|drink|script|coffee .. director|crew|costar~|actor~|assistant
    // Leaving, or nearly
    threaten~ to quit|walk|leave .. show|{film}
    nearly|almost walked|quit|came_to_blows .. costar~|{film}
    {not} get|got|gets|getting|gotten along|on .. co|costar~|off|castmate~|actress|{film}
    made .. life|lives|time hell|miserable .. {film}
    {not} work .. with .. again .. after|{film}
    vow~|swore never|not to work .. again
    co|costar~|castmate~ .. sworn enemies|enemy
    lead~|actors|costars|stars .. at|each throat~|war|odds|loggerheads|other_throats
    at .. throats on|during|the .. entire|whole|{film}
    barely spoke|speak|talked|tolerated .. each|{film}
    animosity .. co|costar~|{film}
    director~ and|vs .. clash~|fought|feud~|argue~|hate~|screamed
    actor~ and|vs director clash~|fought|feud~|argue~|hate~
    cast|crew turned|mutin~|revolted|rebelled|mutiny .. on|against|director|over, crew mutiny
    fired .. after clash~|feud~|fight|row|argument|bust_up|punch~
    {hate} filming|shooting|making .. together|with
    bullied|bullying on|by|behind .. costar~|{film}
    didnt|never|wouldnt shoot|film one|a|any|single .. together, never in .. same frame|shot|room .. together?
    // As it is misspelled
    fued|fueding .. set|costar~|co|director|between
    hated eachother~, {hate} eachother, tension on set|the_set|screen_was_real
    // Other languages: Spanish, Portuguese, French, German, Italian
    se odiaban|odiavam|detestaient|odiaba|peleaban|brigavam
    hassten sich
    pelearon|brigaram|discutieron .. rodaje|set|filmagens
  `),
  film: phraseList(`
    feud~, feuding
    fight~|fighting|fought between .. actor~|actress~|star~|costar~|lead|leads
    falling out, fell out with|over
    didn't|don't|never|not|doesn't get along
    creative differences, disagreement~, friction, tension~, hate~ each other
    heated argument~|exchange~|confrontation~|row, screaming|shouting match~, refuse~ to speak|talk|work|promote
    weren't|wasn't|not on speaking terms, conflict~ over|between|with, rivalry, butt~ heads
    couldn't|can't stand each other, came|come to blows, difficult to work with, nightmare to work with
    personal friction|disagreement~, split the ensemble, power struggle~, ego~ clash~, cold shoulder
    personality clash~
    threw .. at him|her
    // German
    zerstritten
  `),
  within: phraseList(`
    never shared, no hard feelings, hugged everyone
    made up .. feud|after
    grudge~, enemies, nemesis, sworn, cant be in, on opposite ends|sides, opposite ends
    frenemies
    threw .. tantrum|fit
    temper, meltdown on, took it out on, cold war, not friends, worst person|week|coworker~, humiliated
    apologized for|to, unsafe around
    punched .. director|him|her|wall
    slapped her|him, sacked after, quit over, quit after
    {hate} each|one other|another, {hate} .. guts, {hate} her|his|their costar~|castmate~|director
    {hate} him|her|them, loath~ each, beef with|between, bad blood, no love lost
    at .. throats
    at loggerheads|odds, at war, was war|a_war|warfare
    bust up, screaming|shouting|yelling|slanging match~
    blazing|huge|massive|public|explosive|furious row~|rows|fight~|argument~|bust_up, furious with|at
    was|were furious|fuming|livid, fuming, livid
    // Shouting, walking out, refusing
    scream~|yell~|shout~|swore|curse~ at|across|in .. him|her|them|each|face|crew|director
    walk~|storm~ off|out, threaten~ to quit|walk|leave|sue
    refuse~ to .. come_out|get_out|leave|apologise|apologize|speak|talk|work|promote|be|look|rehearse
    slam~ .. door
    got physical, came|coming|nearly to blows
    // Not getting along
    {not} get|got|gets|getting|gotten along|on with, {not} get along, dont|didnt|never get|got on
    {not} stand each|one|him|her|the|being|eachother|to_be
    {not} speak|talk|spoke|talked|speaking|talking to|with .. each|other|her|him|them|one|again
    {not} spoke|speak|spoken|talk|talked off|between|since|for, {not} on speaking terms
    unprofessional, difficult to work|with|on
    impossible|nightmare|hell|hard|a_pain to work with
    {not} work .. with .. again, work~ .. together again .. never|refuse~|wont
    // What Dwayne Johnson called a colleague in 2016
    candy ass
    called .. out
    throw~ shade, shade at, snub~, unfollow~
    // Cold, and quarrels of every size
    icy|frosty relationship|on|set|silence|atmosphere, frost between, silent treatment, gave .. silent
    disagree~, arguing, arguments, bicker~, squabble~, quarrel~, spat with|between|over
    row with|between|over|on, rowed, fell out, fallout between, rift~, clash~, clashing
    hostility, animosity, animosities, resent~, jealous of, ego trip, diva~, tantrum~, meltdown~ at
    locked horns, butted heads, showdown, stand off, standoff
    infighting, mutiny, walkout, tense, tensions, frosty, hostile, toxic set|workplace|environment|atmosphere
    complain~ about|of .. him|her|director|co, hr complaint~
    restraining order
    lawyers .. set
    // Bullying and spite
    bully~, bullied, berate~, humiliate~, belittle~
    sabotage~ .. scene|take|him|her
    upstage~, stole~ scenes from, competed for|over, hours late, turn~ up late, show~|showing up late|hours
    kept .. waiting
    late to set
    // Scenes shot apart
    {not} shoot|film|share|shared .. together, {not} one scene together
    shot separately, separate trailers, body doubles because
    throw~|threw .. at
    couldnt|cant|barely stand|look|tolerate|bear .. each|other|eye|eachother
    kept apart, ignore~ each|him|her
    never|not in .. same room|frame|trailer
    took .. sides, pick~ sides
    drama between, drama on
    demand~ .. fired
    one of them had to go, fight~ between|with|over, despised, loathed, mad at, pissed at|off, tension
    walked off
    quit .. over|after|because
    ultimatum, rift
  `),
  weak: phraseList(`
    conflict~, rival~, drama, jealous~, egos, diva, fought, argument~, confrontation~, awkward, toxic, rivals
    eachother, hated, shouting, screaming, angry, anger, vs, unpleasant, apologise~, apologize~
    sued, suing, jerk, asshole, ego, dispute~, confront~, stormed, apologised for|to, argue~
  `),
};
