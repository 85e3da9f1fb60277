import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** What nobody planned and the film kept: slips, real reactions, cameras that rolled on. */
export const HAPPY_ACCIDENTS: CatalogTheme = {
  ...THEME_NAMES['happy-accidents'],
  strong: phraseList(`
    // Reactions that were real
    real|genuine|actual|authentic reaction~|surprise|shock|fear|tears|scream~|blood ..
      kept|keep|take|camera|film|movie|scene|shot|cut|director|set
    reaction~ was|is|were|are real|genuine|authentic|actual|unscripted
    shock|surprise|fear|scream~|tears was|is|were|are real|genuine, their shock real
    // Mistakes that were kept
    mistake~|accident~|error~|blooper~|flub~|slip|fall|stumble|trip|gaffe~ .. kept|left|stayed|remained|ended|made ..
      in|it|cut|film|movie|final
    accident~|mistake~ .. final cut, accident~|mistake~|fluke~ .. made the cut|film|movie
    kept .. mistake~|accident~|flub~|blooper in
    // Not acting
    wasn't|weren't|not|isn't even? acting .. scene~|shot|reaction|scream~|take
    he|she|they|actor|actress|actors wasn't|weren't acting
    actually|really broke|cut|hurt .. scene|shot|take|kept
    // Kept, and cameras that rolled on
    happy accident~, kept rolling, kept the camera~ rolling, camera~ kept rolling, keep rolling, kept .. take in
    kept it in the movie|film|show|episode|scene|cut|final
    kept that in the movie|film|show|episode|scene|cut|final
    left it in the movie|film|show|episode|cut|final
    // Who was told nothing
    no one told .. actor~|cast|actress
    cast .. didn't|wasn't|weren't know|told|prepped|prepared|warned .. happen|would|scene|about
    actor~|actress|cast didn't|had know|idea .. coming|happen~|would|real|rolling
    didn't know .. camera~ .. rolling
    wasn't|weren't fully? prepped
    genuinely|actually|really surprised|shocked|scared|startled .. actor~|cast|actress|costar~
    // By accident; nobody called cut
    pure accident .. scene|shot|take|film|movie, by accident .. scene|shot|take|filming
    unplanned .. stayed|kept
    accident~ .. derail production
    {not} really|actually acting, the take they used, they never cut, nobody|no_one yelled|called|said cut
    // The same in more words, with the slots
    {reaction} is|was 100 real
    {not} really|actually|even|just|exactly|only acting
    {not} .. acted|joue|jouee|gespielt|actuando|atuando|atuacao
    asked|told|begged|wanted|signalled|waved|motioned .. to keep rolling|going|filming
    let .. keep|cameras rolling
    // Went on hurt
    carried|carry on with|through .. scene|take|bleeding|blood|broken|hand|anyway
    finished the chorus|{bit} bleeding|anyway|with|on|despite|before|while
    pain .. real|genuine
    {reaction} .. {not} acting|acted|scripted|faked|planned|rehearsed
    improvised around .. mistake|accident|broken|interruption
    got up and .. limped|finished|kept|carried|continued
    mistake .. they|he|she|director|editor loved|liked|kept|used|left
    drunk .. {film}, actually|really drunk|wasted|hammered|asleep|stoned
    broken glass .. real
    thought .. had .. died|hurt|injured|left .. real|reaction
    prank .. reaction .. film|kept|used
    {reaction} .. is|was|were|are|looks|being .. real|genuine|authentic|legit|100_real
    {reaction} real|genuine|authentic
    {reaction} is|was|were|are .. not|no|wasnt .. acted|acting|scripted|rehearsed|performance|faked|fake
    real|genuine|actual|legit|authentic|honest|true {reaction}
    {not} acting, not acted, wasnt faking|fake|faked|pretending, werent faking|pretending|acting
    // Kept
    {kept} it|that|this|them|rolling|the .. in .. show|cut|edit|game|finished|ad|final|album|{film}
    {kept} .. mistake~|accident~|slip|fall|flub~|goof~|blooper~|stumble|sneeze|trip|laugh|reaction|scream|take|first|
      bite .. in|film|cut
    they kept|left it|that in
    {kept} .. in .. final|finished|theatrical cut|film|edit
    kept going|acting|filming|shooting|dancing|singing|playing|performing and|while|through|after|so|until|anyway|
      with|even|despite .. cut|used|it|{film}
    kept|keeps|keep|keeping .. filming|rolling|shooting|the_cameras_rolling|the_camera_rolling|in_character|recording|
      going_with
    didnt|never|nobody|no_one|wouldnt stop .. scene|take|filming|acting|rolling|cut
    // Nobody called cut; the take that was used
    never|nobody|no_one|didnt|forgot .. called|yelled|yell|call|said|say|shouted|shout|to_yell|to_call cut
    {not} call~|yell~|shout~|said cut
    take|one|version .. they|he|she|director|editor|spielberg|that used|kept|printed|chose|went_with ..
      film|movie|final|cut|mistake
    is the take .. used|in|they|you|film
    the take they|that used, that take .. in .. film|movie|cut
    made .. into the final|finished|cut|edit|album|show|{film}
    // Who was told nothing
    {noidea} .. {reaction}|would|was|were|going|coming|happen~|that|until|about ..
      actress|rolling|real|spray~|blood|reaction|{film}
    {actor} had {noidea}
    cast|actor~|actress|extras|crew|kids|costar~|crowd|audience|bystanders|passersby {noidea}
    {actor} didnt|werent|wasnt|never|not|hadnt|wernt|dont ..
      know|told|warned|knew|prepared|expect~|realise~|realize~|aware
    {actor} .. caught off guard
    without telling .. {actor}|anyone|him|her|them|rest|cast|kid
    without warning .. actor~|actress|cast|him|her|co|costar~|them|streep|everyone
    didnt|never|not|forgot tell|told|warn|warned|telling ..
      actor~|actress|cast|crew|them|anyone|everyone|him|her|extras|kid~|child ..
      scene|would|was|about|how|what|going|real|shot|that
    only .. director|cameraman|cinematographer|operator|dp .. knew|knows|known
    kept|keep .. secret|surprise|hidden .. from .. cast|actor~|actress|crew|kids|them
    director|ridley|spielberg|scott .. surprise~|tricked|hid|scared|startled|secretly ..
      actor~|cast|actress|them|kids|him|her|film~
    // Accidents by their kinds
    happy little accident~, lucky accident, best mistake
    accidental~ .. {reaction}|{bit}|take|line|shot|prop|hit|broke|slap~|punch~|kick~|dropped|fell|kept
    mistake .. became|turned|iconic|worked|kept|genius|stayed
    flub~|fluff~|botch~|forgot|messed_up|muffed|mispronounce~|misspoke|screwed_up|blew .. line~ ..
      kept|stayed|used|left|film|and|movie
    slip~|trip~|fell|fall~|stumble~|sneeze~|burp~|fart~|hiccup~|cough~|choke~|drop~|spill~|faint~ ..
      kept|used|stayed|left|for_real|real_life|in_the_movie|in_the_film|made_it|final|camera~
    {really} slip~|tripp~|tripped|fell|stumble~|sneeze~|drunk|asleep|faint~|cry~|cried|crying|sobb~|broke_down|scared|
      terrified|shocked|surprised|startled|hit|slap~|punch~|kick~|threw_up|vomit~|cut|bleed~|bled|dropped|spilled|
      choke~|hurt|broke|laugh~|stabbed|bit .. kept|on_camera|when|stayed|used|left|{film}
    // Strangers and animals in the picture
    wander~|walked|flew|stray~|ran|drove|crept into|through|across .. shot|frame|scene|set .. kept|used|stayed|left|real
    real passerby|passersby|bystander~|pedestrian~|cop~|police|crowd|homeless|drunk|bird|fly|bee|dog|cat ..
      shot|scene|film|frame|kept
    // Not meant, and still in it
    {not} supposed|meant|intended|planned to ..
      {bit}|slip|fall|laugh|break|drop|hit|land|film|camera|happen|say|be_in|catch|explode
    unplanned|unintended|unintentional|accidental|accident .. kept|stayed|left|film|movie|final|cut|take
    still in the film|movie|cut|episode|final
    left in the show|{edit}, that blood is real, real blood, blood .. real|his|hers
    his own blood, her own blood
    accident~ turned|became|into .. iconic|best|scene|shot|film
    scene .. accident|accidental|mistake|unplanned|fluke
    the best take .. mistake|accident|wrong
    {reaction} .. {really} {reaction}|laughing|crying|scared|real|genuine
    breaking into laughter .. genuine|real
    cracked up for real, improvised and real, they used it, director kept it|that|this, kept it in
    left it in, kept that in, left that in, used that take, used the take
    // Other languages: Spanish, Portuguese, French, German, Italian
    es|era|fue|war|ist|etait|est|foi real|echt|vrai|vraie|verdadera|verdade|verdadeiro, de verdad|verdade
    {noidea2}
    sin|sans|ohne|sem avisar|prevenir|vorwarnung
    pas joue|jouee, por accidente|acidente|error|erro, par accident|hasard
    aus versehen
    deixou|dejo|dejaron|garde|gardee|laissee .. filme|pelicula|montage|film|corte|cut
  `),
  film: phraseList(`
    stayed in, made the final cut, made it into the final|film|movie|show
    wasn't|weren't|not|isn't acting, by accident, by mistake, fluke
    blooper~ .. kept
    slip of the tongue
    actually|really slipped|tripped|fell|hit|broke, genuinely|really surprised|shocked|scared
    unintentional~, wasn't supposed|meant to, weren't supposed|meant to, wasn't|weren't planned
  `),
  within: phraseList(`
    cut .. hand
    let .. stop
    happened by, delayed explosion|detonation, detonat~ .. late
    his face says|says_it|tells, her face says
    // The take that was used; what is real in it
    is the take, the take in the|that, {reaction} real|genuine|authentic|legit
    is|was|are|were|100 real|genuine|legit|authentic|actual, s real
    {kept} it|that|this|them in
    left the|his|her .. in
    used it, used that, the take used
    // Not warned
    no warning, without warning|telling|knowing, off guard
    by accident|mistake|chance
    // Flukes and slips
    fluke~, unintended, flub~, flubbed, slip up
    screwed up .. line
    messed up .. line
    forgot .. line~, blew .. line
    {not} intended, {really} {reaction}|{reactverb}, happened for real, didnt stop, never stopped, carried on
    no one called cut|noticed, genuine~, caught on tape
    // What came along by chance
    captured .. by accident|moment|real
    serendipit~, happened to be|walk|pass|fly
    walked into .. frame|shot
    flew into, photobomb~
    wrong cue|line|name|mark|door|way, missed .. mark|cue
    broke .. for real
    fake .. real
    swap~ .. for .. real
    // Taken for real, or for part of it
    thought it was real|fake|part, thought .. was real|part|bit
    genuine
    actually .. fell|slipped|hit|cried|scared|drunk|laughing|asleep|broke|cut|bleeding|sick
    gag you see, flinch, wasnt expecting, wasnt planned
    mishap .. kept
  `),
  weak: phraseList(`
    mistake~, lucky, luck, chance, unfiltered, serendipity, accidental~, accident~
    unexpected~, snag, unpredictable, unplanned, unaware, accidentally, genuinely, real, surprise~, surprised
    secret, shock, accident, kept, rolling, went wrong and, {kept} in the, still in
    didnt|never|wasnt|werent|not|hadnt know|tell|told|warn|warned|expect|expecting|been_told|prepared|prepped|ready
  `),
};
