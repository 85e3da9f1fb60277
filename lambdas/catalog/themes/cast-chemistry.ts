import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** Friendship and love among performers, in front of the camera and behind it. */
export const CAST_CHEMISTRY: CatalogTheme = {
  ...THEME_NAMES['cast-chemistry'],
  strong: phraseList(`
    // Friends off camera
    best|close|good friends in real life, friends|couple|lovers|dating off screen|camera|set
    off screen|camera friendship~|chemistry|romance|bond~|banter
    bond~|bonded|bonding on set, bond~|bonded|bonding|friends|friendship~ .. during|while filming|shooting
    friend~ on set, friendship~ off camera|screen|set
    banter off camera|screen, banter|chemistry between takes
    // Love
    fell|fall in love .. set|filming
    dated|dating while filming|shooting
    // A family, and chemistry that is real
    like .. family on|off set|camera|screen
    chemistry .. on and off screen|camera, chemistry wasn't|isn't acting|fake|faked, chemistry read~|test~
    real life chemistry, cast group chat
    best friends with .. costar~|castmate~, best friends with .. co star~
    inseparable .. on|off set|screen
    hung|hang|hanging out between takes|scenes
    // The same in more words, with the slots
    best|close|good|real|lifelong|actual|genuine friends|mates|buds|pals|buddies|bffs|besties off|in|irl|from ..
      screen|life|real_life|{film}
    friends|mates|couple|roommates|flatmates|neighbours|neighbors|siblings|sisters|brothers in real life
    bff~|besties off|in|irl .. screen|camera|set|life
    cast .. group|whatsapp chat|thread, cast whatsapp
    cast .. best|close|good|still|lifelong|actual friends|mates|buds|pals|family
    cast .. like .. family|siblings|brothers|sisters
    cast .. hang~|hung|live~|holiday~|vacation~|dinner~|cook~|stayed|staying|moved|camp~ together|out
    cast .. sleepover~|dinners
    // Couples, and those who lived together
    met|meet|meeting|married|engaged|dating|dated|kissed|hooked_up|got_together|fell_in_love|together on|during|while|
      since|after .. making|{film}
    {fell} in love on|while|during|making|filming
    real life couple|besties|friends|bffs|romance
    lived|living|moved|roomed together|in .. shoot~|filming|before .. filming|shoot~|filmed
    share~|shared|rent~|renting a|the .. house|flat|apartment|trailer|cabin|room .. during|while|filming|shoot|cast
    {bond} on|over|during|while|before|between .. making|rehearsal~|{film}
    costar~|castmate~|co .. still|become|became|remain~|stayed friends|close|besties|inseparable|family|mates
    off|on screen|camera|set friends|friend|friendship~|bromance|romance|besties|chemistry|bond|affection|love|
      flirting|couple|mates
    chemistry between|of|with .. cast|costar~|actors|leads|co .. real|off|offscreen|real_life|genuine
    chemistry is|was real|genuine|not_acting|no_acting|not_fake
    chemistry .. real|off_camera|off_screen|wasnt_acting, chemistry lessons|workshop~ .. cast
    made|make|making each other laugh .. between|all|{film}
    // Tattoos, old friends, crushes
    cast .. matching|same tattoo~, matching tattoo~ .. fellowship|{film}, {actor} .. matching .. tattoo~
    known each other since|for|from
    crush on .. costar~|castmate~|co|director
    took .. under .. wing .. {film}
    bromance .. set|off|real|between
    cast~ .. love~|adore~ each|one other|another
  `),
  film: phraseList(`
    real life friend~|friendship~|couple|besties|energy
    best friends, bonded, bonding, friendship~, like siblings, became|become|stayed|remained .. friends
    love each other, actors click, cast .. click~, cast .. adore~ each
    rapport, actors lean into, off camera camaraderie
  `),
  within: phraseList(`
    // Friends
    besties, bestie~, bffs, bff, bromance
    friends since|ever|for|to|irl|in, still friends|close|friend|talk|text|mates|meet|hang~|best|besties
    stayed|remained|become|became|becoming close|friends|mates|inseparable|friend|family
    {bond}, {fell} in love, camaraderie, comradery, got engaged|married, engaged after, got together
    // What friends do: tattoos, chats, holidays, dinners
    matching tattoo~, tattoo~ together, same .. tattoo~, elvish tattoo~
    group chat, whatsapp group, hanging out, holiday~|vacation~ together|every, go on holiday|vacation
    live~|living|lived together, moved in together|with
    shared a house|flat|apartment|trailer|room
    dinner~ together|every|at, cook~ for, sleepover~, road trip, game night|nights, movie nights
    // Families
    like|as .. brother~|sister~|family|siblings|daughter|son|father|mother|dad|mum|mom, second family
    found family, became .. family, family on set
    real siblings
    treat~ .. like .. son|daughter|kid|family|sister|brother
    father figure, mother figure, big sister
    under .. wing
    protective of
    // Laughing, getting along, trust
    made|make|makes|making each|one other|another laugh
    adore~ each|him|her|one, love~ each|one other|another, love for each
    loved working with|together, love working together
    get|got|gets on like, got|get|gets along .. so|really|great|well|famously|like|instantly
    got|get|gets on .. so|really|great|well|famously|instantly
    hit it off, click~ instantly|immediately, inseparable, each others, finish~ each, trust~ each|in
    had .. backs
    known each other, grew up together
    // Weddings, godchildren, crushes
    godmother, godfather, godparent~, bridesmaid, best man, officiated|officiating, maid of honor|honour
    at .. wedding .. cast|costar~
    flirting, crush on
    kissed .. first
    tight knit, tight cast, close cast, close bond
    banter between, love at first, support~ each
    // Hands, hugs, goodbyes
    hold~|held .. hand~
    hugs between, cuddl~
    cried when .. goodbye|wrapped
    miss~ each other
    reunite~ .. cast
    call each other, phone each other, friendship, love story, laughed together, together every
  `),
  weak: phraseList(`
    bond, friends, click, chemistry, banter, dating, dated, roommates, flatmates, mentor~, clicked, flirt~
    facetime, buddies, pals, mates, brothers, close, affection, trust, duo, hug, hugged, couple
    best|close|good|real|lifelong|actual|genuine|great|fast|firm|dear|old friends|mates|buds|pals|buddies|friend|
      friendship~
    hang~|hung out, big brother
  `),
};
