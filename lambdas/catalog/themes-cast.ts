import type { CatalogTheme } from '../domain/tagging/catalog.ts';
import { phraseList } from './phrase-list.ts';
import { THEME_NAMES } from './theme-names.ts';

/** Revelations about performers: what was between them, and who nearly was one. */
export const CAST_THEMES: readonly CatalogTheme[] = [
  {
    ...THEME_NAMES['cast-conflict'],
    strong: phraseList(`
      on set feud~|tension~|clash~|fight~|drama|conflict~|argument~|rivalry|confrontation~|friction,
      feud~|tension~|clash~|fight~|fought|conflict~|argument~|friction|fought|argued on set, tension~|clash~|fight~ on the set, feud~ ..
      cast|costar~|castmate~, feud~ .. co star~, feud~ between .. actor~|actress~|star~|co, feud~ during|while ..
      filming|shoot~|shooting|production, clash~ during|while .. filming|shoot~|shooting|production,
      clash~|clashed|clashing|argue~|fight~|fought|feud~|feuding|feuded with .. director|costar~|castmate~|cinematographer|showrunner,
      clash~|argue~|fight~|fought|feud~ with .. co star~, refuse~ to film|shoot|act|perform|rehearse with|scenes, refuse~ to share ..
      scene~|screen|set|trailer, refuse~ to be in .. same room|scene, refuse~ to be .. set|room with, refuse~ to speak|talk .. between takes,
      didn't|wouldn't speak|talk between takes, walk~|storm~ off .. set, storm~|walk~ out of .. set|shoot|rehearsal~|audition,
      cast|costar~|castmate~ feud~|conflict~|rift|infighting|clash~|disagreement~, co star~ feud~|conflict~|rift|clash~, off camera
      tension~|feud~|clash~|friction|hostility|fight~, off screen tension~|feud~|clash~|friction|hostility|rivalry, hate~|despise~|loathe~ ..
      costar~|castmate~, hate~|despise~|loathe~ his|her|their co star~, hate~ each other .. set|filming|shoot|cameras, hate~ each other off
      screen|camera, couldn't|can't stand .. costar~|castmate~, couldn't|can't stand .. co star~, couldn't|can't stand each other on set,
      get|got along .. set|filming|costar~|castmate~, get|got along with .. co star~, heated|bitter|public confrontation~|argument~|exchange~ ..
      cast|set|actors|director|costars, screaming|shouting match .. set|director|costar~, cast member~ .. hate~|feud~|fell|clash~, never shared
      a .. set|scene|frame|screen|room, {not} share|shared .. a|the|one set|scene|frame|screen, shot .. on separate|seperate|different days,
      seperate days|trailers|cars, separate days, slap~ .. her|him .. for_real|before|without .. take|scene|first, overstepp~ .. {film}, no hard
      feelings .. set|showrunner|scene|director|says, hate each other so, came back .. with .. agent|lawyer, body doubles ..
      hated|because|feud|refused, stop~ speaking|talking .. during|filming|after|shoot|film, lead~ .. wouldnt|couldnt|refused|never .. each,
      directors clashed|fighting|fought, banned|kicked|thrown .. from|off .. set|editing, {hate} each|one another|other|one ..
      making|off_camera|off_screen|{film}, {hate} working with, {hate} every minute|second of|with .. shoot|filming|set|co,
      walk~|storm~|stomp~|march~|flounce~ off|out .. stage|rehearsal~|soundcheck|studio|trailer|{film}, left|leaves|leaving|quit|fled ..
      set|production|shoot|stage|rehearsal~ .. row|argument|fight|fury|tears|rage|anger, slam~ .. trailer door, lock~ .. in .. trailer, refuse~
      to .. leave|come .. trailer|dressing_room, refuse~|declined to .. be|film|shoot|act|work|appear|share|rehearse ..
      with|together|alongside|scene~, separate|different trailers|cars|hotels .. lot|apart|between|costar~|lead~|co|{film}, {film} .. scenes ..
      separately|apart, {film} separately|apart .. because|hate~|refuse~|wouldnt|couldnt, {not} shared|share|{film} a|one|any|single|their
      scene~ .. together, never spoke|speak|talk|talked|speaking|talking .. off_camera|off_screen|between_takes|off_set|when ..
      camera~|roll~|cut, {not} spoke|speak|talk|talked|speaking|exchange~ ..
      off_camera|off_screen|between_takes|off_set|on_set|the_whole_shoot|while_filming|during_filming, {not} speaking|talking|on_speaking_terms
      .. co|{film}, only spoke|speak|talked|communicated|talk|speaks .. camera~|roll~|takes|through|via ..
      roll~|assistant~|director|rolling|rolled,
      feud~|beef|beefing|row|rift|spat|clash~|bust_up|dust_up|blow_up|showdown|war|fight|bad_blood|fall_out|falling_out between ..
      actor~|actress~|star~|costar~|director~|lead|leads|cast|co|producer~|showrunner,
      feud~|beef|rift|spat|bust_up|bad_blood|falling_out|fall_out|fist_fight|fistfight|punch_up with ..
      director|costar~|castmate~|costars|cast|crew|producer~|showrunner|co|dop|writer~, on_set|on_the_set|behind_the_camera
      row~|spat~|bust_up~|shouting|screaming|punch_up~|fistfight~|bullying|bully|walkout|walk_out|drama|beef,
      row~|spat~|bust_up~|shouting|screaming|yelling|punch_up~|fistfight~|brawl~|meltdown|tirade|outburst|rant on|off .. set,
      butt~|butting|clash~|lock~ heads|horns .. costar~|studio|{film}, blew|blow~ up at|on .. costar~|dp|dop|{film},
      yell~|scream~|shout~|swore|swear~|snap~|curse~ at .. costar~|actress|extra|extras|dp|dop|pa|assistant|{film},
      punch~|slap~|shove~|headbutt~|spat|hit|pushed|attacked|threw .. director|costar~|producer|castmate~, threw ..
      phone|chair|drink|script|coffee .. director|crew|costar~|actor~|assistant, threaten~ to quit|walk|leave .. show|{film}, nearly|almost
      walked|quit|came_to_blows .. costar~|{film}, {not} get|got|gets|getting|gotten along|on .. co|costar~|off|castmate~|actress|{film}, made
      .. life|lives|time hell|miserable .. {film}, {not} work .. with .. again .. after|{film}, vow~|swore never|not to work .. again,
      co|costar~|castmate~ .. sworn enemies|enemy, lead~|actors|costars|stars .. at|each throat~|war|odds|loggerheads|other_throats, at ..
      throats on|during|the .. entire|whole|{film}, barely spoke|speak|talked|tolerated .. each|{film}, animosity .. co|costar~|{film},
      director~ and|vs .. clash~|fought|feud~|argue~|hate~|screamed, actor~ and|vs director clash~|fought|feud~|argue~|hate~, cast|crew
      turned|mutin~|revolted|rebelled|mutiny .. on|against|director|over, crew mutiny, fired .. after
      clash~|feud~|fight|row|argument|bust_up|punch~, {hate} filming|shooting|making .. together|with, bullied|bullying on|by|behind ..
      costar~|{film}, didnt|never|wouldnt shoot|film one|a|any|single .. together, never in .. same frame|shot|room .. together?, fued|fueding
      .. set|costar~|co|director|between, hated eachother~, {hate} eachother, tension on set|the_set|screen_was_real, se
      odiaban|odiavam|detestaient|odiaba|peleaban|brigavam, hassten sich, pelearon|brigaram|discutieron .. rodaje|set|filmagens`),
    film: phraseList(`
      feud~, feuding, fight~|fighting|fought between .. actor~|actress~|star~|costar~|lead|leads, falling out, fell out with|over,
      didn't|don't|never|not|doesn't get along, creative differences, disagreement~, friction, tension~, hate~ each other, heated
      argument~|exchange~|confrontation~|row, screaming|shouting match~, refuse~ to speak|talk|work|promote, weren't|wasn't|not on speaking
      terms, conflict~ over|between|with, rivalry, butt~ heads, couldn't|can't stand each other, came|come to blows, difficult to work with,
      nightmare to work with, personal friction|disagreement~, split the ensemble, power struggle~, ego~ clash~, cold shoulder, personality
      clash~, threw .. at him|her, zerstritten`),
    within: phraseList(`
      never shared, no hard feelings, hugged everyone, made up .. feud|after, grudge~, enemies, nemesis, sworn, cant be in, on opposite
      ends|sides, opposite ends, frenemies, threw .. tantrum|fit, temper, meltdown on, took it out on, cold war, not friends, worst
      person|week|coworker~, humiliated, apologized for|to, unsafe around, punched .. director|him|her|wall, slapped her|him, sacked after, quit
      over, quit after, {hate} each|one other|another, {hate} .. guts, {hate} her|his|their costar~|castmate~|director, {hate} him|her|them,
      loath~ each, beef with|between, bad blood, no love lost, at .. throats, at loggerheads|odds, at war, was war|a_war|warfare, bust up,
      screaming|shouting|yelling|slanging match~, blazing|huge|massive|public|explosive|furious row~|rows|fight~|argument~|bust_up, furious
      with|at, was|were furious|fuming|livid, fuming, livid, scream~|yell~|shout~|swore|curse~ at|across|in ..
      him|her|them|each|face|crew|director, walk~|storm~ off|out, threaten~ to quit|walk|leave|sue, refuse~ to ..
      come_out|get_out|leave|apologise|apologize|speak|talk|work|promote|be|look|rehearse, slam~ .. door, got physical, came|coming|nearly to
      blows, {not} get|got|gets|getting|gotten along|on with, {not} get along, dont|didnt|never get|got on, {not} stand
      each|one|him|her|the|being|eachother|to_be, {not} speak|talk|spoke|talked|speaking|talking to|with .. each|other|her|him|them|one|again,
      {not} spoke|speak|spoken|talk|talked off|between|since|for, {not} on speaking terms, unprofessional, difficult to work|with|on,
      impossible|nightmare|hell|hard|a_pain to work with, {not} work .. with .. again, work~ .. together again .. never|refuse~|wont, candy ass,
      called .. out, throw~ shade, shade at, snub~, unfollow~, icy|frosty relationship|on|set|silence|atmosphere, frost between, silent
      treatment, gave .. silent, disagree~, arguing, arguments, bicker~, squabble~, quarrel~, spat with|between|over, row with|between|over|on,
      rowed, fell out, fallout between, rift~, clash~, clashing, hostility, animosity, animosities, resent~, jealous of, ego trip, diva~,
      tantrum~, meltdown~ at, locked horns, butted heads, showdown, stand off, standoff, infighting, mutiny, walkout, tense, tensions, frosty,
      hostile, toxic set|workplace|environment|atmosphere, complain~ about|of .. him|her|director|co, hr complaint~, restraining order, lawyers
      .. set, bully~, bullied, berate~, humiliate~, belittle~, sabotage~ .. scene|take|him|her, upstage~, stole~ scenes from, competed for|over,
      hours late, turn~ up late, show~|showing up late|hours, kept .. waiting, late to set, {not} shoot|film|share|shared .. together, {not} one
      scene together, shot separately, separate trailers, body doubles because, throw~|threw .. at, couldnt|cant|barely stand|look|tolerate|bear
      .. each|other|eye|eachother, kept apart, ignore~ each|him|her, never|not in .. same room|frame|trailer, took .. sides, pick~ sides, drama
      between, drama on, demand~ .. fired, one of them had to go, fight~ between|with|over, despised, loathed, mad at, pissed at|off, tension,
      walked off, quit .. over|after|because, ultimatum, rift`),
    weak: phraseList(`
      conflict~, rival~, drama, jealous~, egos, diva, fought, argument~, confrontation~, awkward, toxic, rivals, eachother, hated, shouting,
      screaming, angry, anger, vs, unpleasant, apologise~, apologize~, sued, suing, jerk, asshole, ego, dispute~, confront~, stormed, apologised
      for|to, argue~`),
  },
  {
    ...THEME_NAMES['cast-chemistry'],
    strong: phraseList(`
      best|close|good friends in real life, friends|couple|lovers|dating off screen|camera|set, off screen|camera
      friendship~|chemistry|romance|bond~|banter, bond~|bonded|bonding on set, bond~|bonded|bonding|friends|friendship~ .. during|while
      filming|shooting, friend~ on set, friendship~ off camera|screen|set, banter off camera|screen, banter|chemistry between takes, fell|fall
      in love .. set|filming, dated|dating while filming|shooting, like .. family on|off set|camera|screen, chemistry .. on and off
      screen|camera, chemistry wasn't|isn't acting|fake|faked, chemistry read~|test~, real life chemistry, cast group chat, best friends with ..
      costar~|castmate~, best friends with .. co star~, inseparable .. on|off set|screen, hung|hang|hanging out between takes|scenes,
      best|close|good|real|lifelong|actual|genuine friends|mates|buds|pals|buddies|bffs|besties off|in|irl|from .. screen|life|real_life|{film},
      friends|mates|couple|roommates|flatmates|neighbours|neighbors|siblings|sisters|brothers in real life, bff~|besties off|in|irl ..
      screen|camera|set|life, cast .. group|whatsapp chat|thread, cast whatsapp, cast .. best|close|good|still|lifelong|actual
      friends|mates|buds|pals|family, cast .. like .. family|siblings|brothers|sisters, cast ..
      hang~|hung|live~|holiday~|vacation~|dinner~|cook~|stayed|staying|moved|camp~ together|out, cast .. sleepover~|dinners,
      met|meet|meeting|married|engaged|dating|dated|kissed|hooked_up|got_together|fell_in_love|together on|during|while|since|after ..
      making|{film}, {fell} in love on|while|during|making|filming, real life couple|besties|friends|bffs|romance, lived|living|moved|roomed
      together|in .. shoot~|filming|before .. filming|shoot~|filmed, share~|shared|rent~|renting a|the ..
      house|flat|apartment|trailer|cabin|room .. during|while|filming|shoot|cast, {bond} on|over|during|while|before|between ..
      making|rehearsal~|{film}, costar~|castmate~|co .. still|become|became|remain~|stayed friends|close|besties|inseparable|family|mates,
      off|on screen|camera|set friends|friend|friendship~|bromance|romance|besties|chemistry|bond|affection|love|flirting|couple|mates,
      chemistry between|of|with .. cast|costar~|actors|leads|co .. real|off|offscreen|real_life|genuine, chemistry is|was
      real|genuine|not_acting|no_acting|not_fake, chemistry .. real|off_camera|off_screen|wasnt_acting, chemistry lessons|workshop~ .. cast,
      made|make|making each other laugh .. between|all|{film}, cast .. matching|same tattoo~, matching tattoo~ .. fellowship|{film}, {actor} ..
      matching .. tattoo~, known each other since|for|from, crush on .. costar~|castmate~|co|director, took .. under .. wing .. {film}, bromance
      .. set|off|real|between, cast~ .. love~|adore~ each|one other|another`),
    film: phraseList(`
      real life friend~|friendship~|couple|besties|energy, best friends, bonded, bonding, friendship~, like siblings,
      became|become|stayed|remained .. friends, love each other, actors click, cast .. click~, cast .. adore~ each, rapport, actors lean into,
      off camera camaraderie`),
    within: phraseList(`
      besties, bestie~, bffs, bff, bromance, friends since|ever|for|to|irl|in, still
      friends|close|friend|talk|text|mates|meet|hang~|best|besties, stayed|remained|become|became|becoming
      close|friends|mates|inseparable|friend|family, {bond}, {fell} in love, camaraderie, comradery, got engaged|married, engaged after, got
      together, matching tattoo~, tattoo~ together, same .. tattoo~, elvish tattoo~, group chat, whatsapp group, hanging out, holiday~|vacation~
      together|every, go on holiday|vacation, live~|living|lived together, moved in together|with, shared a house|flat|apartment|trailer|room,
      dinner~ together|every|at, cook~ for, sleepover~, road trip, game night|nights, movie nights, like|as ..
      brother~|sister~|family|siblings|daughter|son|father|mother|dad|mum|mom, second family, found family, became .. family, family on set,
      real siblings, treat~ .. like .. son|daughter|kid|family|sister|brother, father figure, mother figure, big sister, under .. wing,
      protective of, made|make|makes|making each|one other|another laugh, adore~ each|him|her|one, love~ each|one other|another, love for each,
      loved working with|together, love working together, get|got|gets on like, got|get|gets along ..
      so|really|great|well|famously|like|instantly, got|get|gets on .. so|really|great|well|famously|instantly, hit it off, click~
      instantly|immediately, inseparable, each others, finish~ each, trust~ each|in, had .. backs, known each other, grew up together,
      godmother, godfather, godparent~, bridesmaid, best man, officiated|officiating, maid of honor|honour, at .. wedding .. cast|costar~,
      flirting, crush on, kissed .. first, tight knit, tight cast, close cast, close bond, banter between, love at first, support~ each,
      hold~|held .. hand~, hugs between, cuddl~, cried when .. goodbye|wrapped, miss~ each other, reunite~ .. cast, call each other, phone each
      other, friendship, love story, laughed together, together every`),
    weak: phraseList(`
      bond, friends, click, chemistry, banter, dating, dated, roommates, flatmates, mentor~, clicked, flirt~, facetime, buddies, pals, mates,
      brothers, close, affection, trust, duo, hug, hugged, couple, best|close|good|real|lifelong|actual|genuine|great|fast|firm|dear|old
      friends|mates|buds|pals|buddies|friend|friendship~, hang~|hung out, big brother`),
  },
  {
    ...THEME_NAMES['pranks-and-camaraderie'],
    strong: phraseList(`
      prank~|pranked|pranking on set, prank~|pranked|pranking .. costar~|castmate~|cast|crew|director|actor~, on set prank~|joke~|prankster,
      prank~|joke~ .. on set, prank~ .. between takes|filming|set|shoot, blooper reel~, gag reel~, wrap party|parties|gift~, wrapped filming ..
      party|gift~, wrap day, broke|breaking|break character .. laugh~|scene|take|every|couldn't|kept, couldn't|can't|cannot stop|keep laughing
      .. take~|scene|set|filming|face, couldn't|can't keep a straight face, laugh~ between takes, in joke~ .. set|cast|crew, inside joke~ ..
      set|cast|crew, cast and crew .. joke~|laugh~|prank~|party|family|ritual~|karaoke, goof~ around|off on|between set|takes,
      singing|dancing|danced|sang|karaoke between takes, joke~ on set, fun on set|between takes, stole .. from .. set, kept .. prop as|after,
      took .. prop home, set tradition~|ritual~, crew had been joking, ruined .. take~ .. laugh~, off camera antics|laughs, kept|keeps|started
      cracking up|laughing|giggling|corpsing, start again|over .. laugh~|giggl~|cracking, sat .. there laughing, gave|gifted|sent ..
      {actor}|cast|costars|castmates .. a|dead|gift|ring|present|rat|live|photo, trolled|troll|messing|messed with ..
      costar~|cast|each|director|crew|him|her .. set|scene|take|between, cast|crew .. nickname~|mascot|anthem|catchphrase, bet .. {film},
      prank~|pranked|pranking|prankster~ .. {set}|costar~|castmate~|actress|between|trailer|each|co|stage|{film}, {set}|costar~|{film} ..
      prank~|pranked|pranking|practical_joke~|whoopee, blooper~ .. season|dvd|cast|{set}|laugh~|funny|funnier|better|credits, wrap
      party|parties|gift~|cake|speech|present~|drinks|day, corpse~ .. take|scene|laugh~|actor~|every, broke|breaking|break|breaks|breaking_into
      character|up .. laugh~|scene|take|every|couldnt|kept|giggl~, {notstop} laugh~|giggl~|corpsing .. face|line|{film}, {notstop} .. straight
      face, kept|keep~|start~|burst~|bursting|breaking laughing|giggling|cracking_up|into_laughter|giggl~ .. line|genuine|{film}, laughing so
      hard .. shake~|cut|cry|{film}, ruin~ .. take~ .. laugh~|giggl~|joke~, {n} takes .. laugh~|giggl~,
      laugh~|giggl~|joke~|prank~|sing~|danc~|karaoke between takes|setups|shots|set_ups|scenes, in|inside|running|crew joke|jokes|gag ..
      {set}|boat|became|costume~|{film}, in joke, running joke|gag|gripe .. {set}|crew|cast, running gag on .. set|crew, crew joke, crew ..
      joke~|joking|nickname~|called_it|called_the_film|singalong|t_shirts|cake|toast|sing, gave|gives|gifted|bought|handed|made|knitted
      every|each|all|the|whole crew|member|cast|single, gave .. every|each|all .. crew|cast, gift~ .. every|each|whole|all|the .. crew|cast,
      stole|steal|stolen|nicked|pinched|swiped|took|kept|smuggled .. from .. set|wardrobe|props, took .. prop~ home, kept ..
      prop|costume|sword|ring|jacket|hat|wig|helmet .. after|souvenir|home|from, {set}
      tradition~|ritual~|karaoke|football|games|birthday|cake|barbecue|bbq|snowball, cast|crew ..
      tradition~|ritual~|karaoke|board_games|poker|ping_pong|football|snowball|food_fight|water_fight|barbecue|bbq|quiz|singalong|dance_party|birthday,
      hid|hiding|hides .. trailer|props|prop|costar~|set|bag|everyones, whoopee cushion~, fart machine, rubber chicken~, fake spider~|snake~ ..
      trailer|costar~|bed, snowball fight .. {film}, water pistol|gun~|balloon~ .. set|crew|cast, nerf|super_soaker .. set|crew|cast|trailer,
      matching .. tattoo~ .. fellowship|wrap|guys|lotr|{film}, cast .. matching|same tattoo~, {actor} .. matching .. tattoo~, last day ..
      gave|gift~|speech|hug~|cake|confetti|crew, birthday cake .. set|crew|cast, crew .. sang|sing|danced|applauded|cheered|clapped|champagne,
      nickname~ .. set|crew|shark|film|him|her, love this crew, best crew, crew is|was family, crew called the`),
    film: phraseList(`
      prank~, pranked, in joke~, inside joke~, broke|breaking character, camaraderie, practical joke~, cracked|cracking up|each|everyone,
      couldn't|can't stop laughing, ritual~, morale, moments of levity, humor and camaraderie, goofing around|off, bloopers, banter between
      takes, played jokes, joking about|around, souvenir~, funniest moment~ on, corpsing, corpsed, outtake~`),
    within: phraseList(`
      start again, had to start, hair down, trolling, trolled, mascot, dance~ on set, laughing too hard, had everyone|crew|us|me|them ..
      laughing|stitches|tears, couldnt keep it together, lost it, losing it, giggle fit~, fit~ of .. giggl~|laugh~, pranking, prankster,
      whoopee, blooper~, running joke~|gag~|gripe~, {notstop} laugh~, kept|keeps laughing|giggling|corpsing, giggl~, giggling, corpse~, crack~
      up, burst out laughing, broke character|up|into, break~ character, breaking into laughter, in stitches, hysterics, goof~ around|off,
      messing around|about, fool~ around, clown~ around|on, karaoke, singalong, sing~ along, sang|sing|singing happy|songs|between|together,
      dance party|off|battle, dance~ between, superstition~, lucky charm, team spirit, summer camp, gifted, gave ..
      every|each|all|crew|everyone, mug~ for, hand painted mug, t shirts, hoodies, jackets for, nickname~, nicknamed, teasing, roast~
      each|him|her, tricked .. into, bet|bets|wager with|on|that, food fight, water fight, snowball fight, table tennis, football .. between,
      board games, video games .. between, mario kart, nerf, memento~, keepsake~, kept the|his|her ..
      prop|hat|ring|jacket|sword|helmet|costume|wig, took home, from the set, clapped, standing ovation, speech .. crew, love this
      crew|team|cast, such a fun, so much fun, had .. fun|blast|ball|time_of, in front of the guy, prove .. couldnt tell, make~ .. laugh, got
      him|her|them to laugh, dad jokes, bants, antics, shenanigans, mischief, chaos .. crew, lol moments, playing cards`),
    weak: phraseList(`
      funny, laugh~, joke~, humor, humour, levity, hilarious, goofy, silly, party, gag~, joking, joked, tradition~, tattoo~, matching, gift~,
      present~, teased, hid, hiding, dared, poker, stole, hug~, champagne, toast~, cheer~, parties, cake, funniest, laughs, banter, laughing,
      jokes, drinks, giggles, conga, grateful, family, smiling, {set}|camera|cameraman|operator|crew|cast ..
      laughing|giggling|cracking_up|in_stitches|wheezing .. shake~|wobbl~|shot|frame|take|hard, sat laughing|there, hugged
      everyone|everybody|goodbye, good luck, ping pong, applaud~, best crew|team|cast, made .. laugh, named .. after`),
  },
  {
    ...THEME_NAMES['casting-what-ifs'],
    strong: phraseList(`
      almost|nearly|originally|initially|supposed|meant|first|once|actually .. cast as|in|for, was|were almost|nearly|originally|initially cast,
      almost|nearly|originally played|starred|portrayed .. role|part|character|instead, turn~ down .. role|part|lead|offer, pass~ on ..
      role|part|lead, reject~ .. role|part of|for, offered .. role|part .. turned|passed|declined|rejected|said|but, declined .. role|part, role
      .. went to, role|part was|were|originally? written|meant|offered|intended for|to, audition~ for|tape~|process, auditioned for|as,
      first|original choice for|to play, considered for .. role|part|lead, in the running .. role|part|play, screen test~|tested for, lost ..
      role to, losing .. role to, lost out on .. role|part, replaced .. mid|during|after|before|weeks|days .. filming|shooting,
      could_have|could've|would_have|would've been cast|played|starred, who almost|nearly played, open casting call, casting what ifs|if, wanted
      .. to play .. role|part|character|instead|but, dream casting|cast, dropped out .. replaced, replaced by .. role|part, {almost2} .. cast
      as|in|for|instead, was|were {almost2} .. cast|played|chosen|hired|going_to|offered|supposed, {almost2}
      played|starred|portrayed|was|got|became|went|voiced|directed .. role|part|character|instead|as|by|to|lead|bond|batman|neo|joker|jack|indy,
      {almost2} .. played by, {almost2} went to, could|would have been|played|starred ..
      role|as|in|instead|imagine|by|cast|neo|bond|different|lead, pass~|passed on ..
      role|part|lead|playing|film|movie|it_to|neo|show|script|because|and, said no .. role|part|instead|as|for|wild|did|made|went,
      reject~|rejected|decline~|declined|refused .. role|part|offer .. of|for|in|as|to|because, offered .. role|part|lead|gig ..
      to|of|but|turned|passed|said|first|before|originally, was|were|been offered .. role|part|lead|film|movie|but|first|it|neo|bond, role|part
      .. offered|went|written|intended|meant|going to|for, role|part was|were .. written|meant|offered|intended|supposed|almost|originally,
      audition~ .. role|part|lead|as|tape~|times|process|show|lost|got|before|character|room|{film}, auditioned .. for|as|{n}|with|and, {n}
      auditions, {n} actor~|actress~|people|women|men|girls|kids auditioned|read|tested|tried|considered, screen test~|tested ..
      for|with|as|role|part|lost|before|footage, screen test~, first|original|top|second|initial|director|studio|preferred choice ..
      for|to|was|as|play, original choice, wasnt .. first|original choice, considered .. for|to .. role|part|lead|play|star|direct, in the
      running .. role|part|play|for, shortlist~ .. role|part|play|for|actor~, up for .. role|part|lead|neo|bond, lost|losing|lose|beat|beaten ..
      out .. role|part|to|for, lost .. role|part .. to, replaced|replace|replacing .. by|with|him|her|mid|after|before|weeks|days ..
      {film}|actor~|role|weeks|filming, replaced by|with .. after|weeks|filming|michael, re cast, {supposed2} .. play|star|voice|portray|direct
      .. role|instead|but|originally|imagine|lead|as|neo|indy|bond|batman|until|dropped|before|went|turned|jack|rose|wolverine, {supposed2} be
      indy|neo|bond|batman|wolverine|jack|rose|the_lead|in_it, {supposed2} .. play|star|voice|portray, {was} {supposed2} ..
      play|star|voice|portray|direct, originally|initially|first|actually
      supposed|meant|going|written|offered|wanted|cast|hired|set|attached|planned|intended .. to|for|as|by ..
      play|star|role|be|as|by|for|voice|direct, wanted .. to .. play|star|voice|for_the_role|for_the_part, wanted .. for ..
      role|part|lead|neo|bond|villain, {shot} .. weeks|months|days|scenes|half as|before .. fired|replaced|as|recast|let|marty|michael|dropped,
      fired .. replaced|recast|weeks|after|before|him|her .. {film}|role|actor~, before firing, written with .. in mind|him|her, wrote ..
      part|role .. for|with, dropped|drop|backed|bowed|had_to_drop out .. replaced|role|film|movie|because|of|weeks|days|so, scheduling
      conflict~ .. role|part|had|{film}, who almost|nearly|could_have .. played|been|cast|starred, imagine .. as .. instead|he|she|role|actor~,
      imagine .. if|instead .. played|cast|star|neo|that, casting what|what_if if|ifs, instead of .. playing|cast|starring, nearly didnt|wasnt
      cast|in|get|hired, {almost2} fired|recast|replaced .. from|as|during|filming|role|before, open casting call~,
      met|screen_tested|read|saw|tested {n} actor~|actress~|girls|boys|kids, campaigned|lobbied|begged .. for|to .. role|part|play|cast, {shot}
      .. pilot with|twice|without|recast|different, said|says|saying|say no to, turn~|turned|turning down,
      rechazo|recuso|recusou|refuse|lehnte|ablehnte|abgelehnt .. papel|role|rolle, iba a ser|interpretar, devait jouer, ia interpretar|fazer,
      sollte .. spielen`),
    film: phraseList(`
      originally|initially|almost|nearly cast, original cast~ choice, first choice, audition~, casting director~, passed on, offered the
      role|part, was offered, was considered, up for the role|part, in talks to play, who almost, supposed to play|star, meant to play|star,
      replaced by, was going to play|be played, instead of .. as|playing, recast|recasting|recasted, recast~, audicion|audicao|vorsprechen`),
    within: phraseList(`
      {almost2} cast|played|starred|got|was|had|went, cast as, auditioned, auditioning, auditions, callback~, turned down|it|him, turn down,
      turns down, said no, saying no, offered .. role|part|lead, were offered, offered it, original cast~, originally cast|offered|written,
      considered for, shortlist~, frontrunner, in talks, role went, part went, role was, part was, the role|part, replaced him|her, fired ..
      weeks, got fired|cut|replaced, dropped out, backed out, pulled out, could have been|played, couldve been, would have been, imagine .. as,
      imagine if, wanted .. to play|for, wrote .. for, written for, lost out, beat out, beat .. for|to, read for, tested for, tried out,
      almost|nearly didn't|didnt, was going to play|star|be, missed out on, what if, what ifs, open call, second choice, third choice, plan b,
      other names, nearly .. instead|neo|role, name .. mentioned|considered|thrown`),
    weak: phraseList(`
      role, almost, nearly, considered, replaced, chosen, callback, casting, declined, rejected, replacement, scheduling, dodged, choice,
      offered, cast, fired, instead, imagine, original, {supposed} play|star|be|voice|direct`),
  },
];
