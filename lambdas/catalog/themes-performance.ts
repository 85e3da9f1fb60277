import type { CatalogTheme } from '../domain/tagging/catalog.ts';
import { phraseList } from './phrase-list.ts';
import { THEME_NAMES } from './theme-names.ts';

/** Revelations about what happened in front of the camera, and what it cost. */
export const PERFORMANCE_THEMES: readonly CatalogTheme[] = [
  {
    ...THEME_NAMES['improvisation'],
    strong: phraseList(`
      improvise~ .. line~|scene~|moment~|dialogue~|monologue~|speech|take~|gesture~|slap|kiss|dance|song|joke~|bit|ending|performance~,
      line~|scene~|moment~|dialogue|monologue|speech|kiss|slap|joke~|bit was|were|is|are
      all|entirely|completely|totally|actually|purely|mostly|fully? improvise~|unscripted|improv|spontaneous, improv line~|scene~|moment~,
      improvise~ on set|camera, improvise~ and .. kept|keep|left|stayed|used, improvise~ by .. actor~|actress|star~|cast, actor~|actress
      improvise~, ad lib~|libbed|libbing, unscripted line~|moment~|scene~|reaction~|kiss|dialogue, unscripted and .. kept|keep|left,
      wasn't|isn't|weren't|not|never in .. script|screenplay, nowhere in .. script|screenplay, never|not written in .. script|screenplay,
      weren't|wasn't|not scripted, off book, went|go|goes|going off script, line~ .. made up on .. spot, made up .. line~, made .. line~|scene~
      up, came|come up with .. line on .. spot|set|day, line .. not|never|wasn't rehearsed|scripted|planned, line .. wasn't|not .. script, that
      wasn't rehearsed|scripted, line slipped in, threw out .. script, unplanned line~|gesture~|kiss|interaction~|moment~, unplanned .. final
      cut, behind the scenes improvise~, line on .. fly, added|adds|came_up_with .. line|speech|words|like_tears|himself|herself ..
      night_before|himself|herself|own|on_the_day|on_set|in_rain, let .. {actor}|him|her|them improvis~|riff|run|do_it|change|play, cut
      most|half of .. added|speech .. and|night|himself, wrote .. speech|line~|monologue|scene himself|herself|themselves, hours of
      ad|adlib~|improv~|riffing, {n} hours of ad|adlibs|improv|riffing|improvisation, ad lib, script .. out the|of_the window, own
      lines|dialogue, without prompting|being_asked|rehearsal|rehearsing, just did it|that, did it anyway|unprompted, actor's|actors idea,
      suggested he|she|they|it|that .. just|simply|on_set|on_the_day, smash~|threw|threw_the glass .. without .. telling|warning|script, glass
      .. unscripted|warning|script|smash~, throwing .. glass .. no_warning|warning|telling|told, lance .. verre, {impro} ..
      {bit}|it|that|this|entire|whole|half|most|everything|all, {bit} ..
      was|were|is|are|all|entirely|completely|totally|actually|purely|mostly|fully|100|pure|just|totally
      {impro}|adlib~|ad_lib|ad_libbed|adlibbed|improv|made_up|off_script|off_book|unscripted|spontaneous|off_the_cuff, {impro}
      on|by|during|in|for .. spot|star|day|{film}, {impro} because|after|when|and .. forgot|kept|keep|script|camera|broke|left|stayed|line, ad
      libs, ad libed, {not} .. in|on .. script|screenplay|page, nowhere in .. script|page, {not} scripted, {not} single word .. script~|written,
      not one word .. script|screenplay|written, nobody wrote that|it|this|the, no one wrote that|it|this, {made}
      that|this|it|the|his|her|every|all|most|half|whole|those|a .. {bit} .. up|himself|herself|spot, {made} .. {bit} up, {made}
      that|it|this|them up on|in|as|there|during, {made} up on|in .. spot|fly|moment|day|set, {made} .. on the spot, made up
      his|her|their|own|most|half|the .. {bit}|words|lyrics, invented|invent .. there_and_then|on_the_spot|on_the_day|on_set|himself|herself,
      came|come|comes up with .. {bit}|it|that|idea .. on_the_day|on_set|on_the_spot|himself|herself|moment, came up with .. {bit},
      threw|throws|throw|slipped|snuck|sneaked|tossed|chucked|put|worked|dropped|popped that|it|this|the|a .. {bit} in,
      threw|throws|throw|chucked|tossed it in, worked it into|in .. take~|scene|the|every, went|go|goes|going|gone|veered off
      script|book|piste|the_script, off script, {script} just|only|simply said|says|had, {script} said|had|says|called|read ..
      but|instead|he|she|ford|actor, {not} script~ .. all|at|for|just|scene|that|dialogue, no script .. scene|just|for|they|dialogue|at,
      threw|throw|tossed|ditched|binned|ignored|abandoned .. script, winged|winging|wing|wings it .. line|whole|{film}, {idea} ..
      on_the_day|on_set|in_the_moment, was .. {idea} .. on|not|wasnt .. day|spot|set|script, {actor} .. own {bit}|words|idea|dialogue,
      his|her|their own {bit}|words|dialogue|idea .. script|spot|kept|day|{film}, wrote his|her|their own {bit}, own .. idea on|to ..
      day|spot|do|say, spontaneous .. {bit}|kiss|hug|dance|slap|laugh, spontaneously .. {bit}|kissed|said|did|started, spur of the moment ..
      {bit}|decision|idea|line|take, off the cuff .. {bit}|remark|delivery, {not} rehearsed .. {bit}|take|kept|that|it|scene, {not} written ..
      {bit}|for|like|that_way|down|at_all, {not} have|had|given .. single|one|any|a|written line~|script|dialogue|lines .. for|written|scene,
      director told|said|asked|let|just|encouraged .. improvise|riff|play|anything|whatever|talk|do_whatever|go_wild|ad|make, let ..
      improvise|riff|play|ad_lib, told .. to improvise|riff|wing, asked .. to improvise|riff, riffed|riffing|riff|riffs .. {bit}|hours|{film},
      riffed|riffing on|for|the|his|her, freestyled|freestyling .. verse|line~|scene|take|whole, in the moment and|he|she|they ..
      kept|used|stayed, just said it and .. kept|used|camera|they, just|simply .. shot|shoot the|him guy, here s johnny, suggested ..
      on_the_day|just|simply|instead|he|they .. line|spielberg|{film}, changed .. line ..
      on_the_spot|himself|herself|mid_take|in_the_take|on_set, forgot .. line~ .. so|and|improvis~|made|just|said, that wasnt|isnt|wasn_t in ..
      script|screenplay, {not2} .. guion|scenario|drehbuch|roteiro|copione, fuera del guion, hors script`),
    film: phraseList(`
      improvise~, improv, improvisation~, unscripted, made up on the spot, made it up, on the fly, spontaneous~, off the cuff, riffing, riffed,
      unrehearsed, unplanned, came up with .. himself|herself|themselves, adlib~|adlibbed|adlibbing, unprompted, adlib, adlibs, adlibed,
      adliber, adliby, improvd, unscriptd, improvsed, improvied, improvisd, imporvised, improvised,
      improviso|improvisado|improvisada|improvisaron|improvisiert|improvisierte|improvisou|improvvisato|improvvisata`),
    within: phraseList(`
      {impro}, on the spot, there and then, spur of the moment, off the top, in the moment, made|make|making|makes
      it|that|this|stuff|lines|things|them|one up, invented, wing~ it, winged it, freestyle~, freestyling, riff, riffs, threw .. in, throws ..
      in, slipped .. in, snuck .. in, put in that|his|her|the .. himself|line, added .. himself|herself|line|himself|own, his|her|their
      own|the_actor|actors idea|line~|words|invention|touch, own line~|words|idea, pitched .. line|joke|idea, was .. idea, idea on the day, came
      up with, worked it in|into, {script} had|said|called, not|never|wasnt written, no dialogue written, without a script|dialogue|lines, no
      lines, no script, loose script|outline, just an outline, outline only, {not} planned, {not} rehearsed, half of .. lines, cooked up, dreamt
      up, played around|with, gave|given .. free rein|freedom, free rein, free reign, play with the, just went with it|for, went with it, rolled
      with it, ran with it, just started .. singing|dancing|talking|crying|laughing, started .. singing|dancing .. middle, changed .. line, alt~
      takes, line o rama, made up, slipped in, instinctively, freestyle, jamming, jam session, jammed, his idea, her idea, their idea, riff~`),
    weak: phraseList(`
      instinct~, spontaneity, naturally, impro, invents, spontaneously, suggested, experimented, instinct, reworded, rephras~, spontaneous,
      natural, nah`),
  },
  {
    ...THEME_NAMES['happy-accidents'],
    strong: phraseList(`
      real|genuine|actual|authentic reaction~|surprise|shock|fear|tears|scream~|blood ..
      kept|keep|take|camera|film|movie|scene|shot|cut|director|set, reaction~ was|is|were|are real|genuine|authentic|actual|unscripted,
      shock|surprise|fear|scream~|tears was|is|were|are real|genuine, their shock real,
      mistake~|accident~|error~|blooper~|flub~|slip|fall|stumble|trip|gaffe~ .. kept|left|stayed|remained|ended|made ..
      in|it|cut|film|movie|final, accident~|mistake~ .. final cut, accident~|mistake~|fluke~ .. made the cut|film|movie, kept ..
      mistake~|accident~|flub~|blooper in, wasn't|weren't|not|isn't even? acting .. scene~|shot|reaction|scream~|take,
      he|she|they|actor|actress|actors wasn't|weren't acting, actually|really broke|cut|hurt .. scene|shot|take|kept, happy accident~, kept
      rolling, kept the camera~ rolling, camera~ kept rolling, keep rolling, kept .. take in, kept it in the
      movie|film|show|episode|scene|cut|final, kept that in the movie|film|show|episode|scene|cut|final, left it in the
      movie|film|show|episode|cut|final, no one told .. actor~|cast|actress, cast .. didn't|wasn't|weren't know|told|prepped|prepared|warned ..
      happen|would|scene|about, actor~|actress|cast didn't|had know|idea .. coming|happen~|would|real|rolling, didn't know .. camera~ ..
      rolling, wasn't|weren't fully? prepped, genuinely|actually|really surprised|shocked|scared|startled .. actor~|cast|actress|costar~, pure
      accident .. scene|shot|take|film|movie, by accident .. scene|shot|take|filming, unplanned .. stayed|kept, accident~ .. derail production,
      {not} really|actually acting, the take they used, they never cut, nobody|no_one yelled|called|said cut, {reaction} is|was 100 real, {not}
      really|actually|even|just|exactly|only acting, {not} .. acted|joue|jouee|gespielt|actuando|atuando|atuacao,
      asked|told|begged|wanted|signalled|waved|motioned .. to keep rolling|going|filming, let .. keep|cameras rolling, carried|carry on
      with|through .. scene|take|bleeding|blood|broken|hand|anyway, finished the chorus|{bit} bleeding|anyway|with|on|despite|before|while, pain
      .. real|genuine, {reaction} .. {not} acting|acted|scripted|faked|planned|rehearsed, improvised around ..
      mistake|accident|broken|interruption, got up and .. limped|finished|kept|carried|continued, mistake .. they|he|she|director|editor
      loved|liked|kept|used|left, drunk .. {film}, actually|really drunk|wasted|hammered|asleep|stoned, broken glass .. real, thought .. had ..
      died|hurt|injured|left .. real|reaction, prank .. reaction .. film|kept|used, {reaction} .. is|was|were|are|looks|being ..
      real|genuine|authentic|legit|100_real, {reaction} real|genuine|authentic, {reaction} is|was|were|are .. not|no|wasnt ..
      acted|acting|scripted|rehearsed|performance|faked|fake, real|genuine|actual|legit|authentic|honest|true {reaction}, {not} acting, not
      acted, wasnt faking|fake|faked|pretending, werent faking|pretending|acting, {kept} it|that|this|them|rolling|the .. in ..
      show|cut|edit|game|finished|ad|final|album|{film}, {kept} ..
      mistake~|accident~|slip|fall|flub~|goof~|blooper~|stumble|sneeze|trip|laugh|reaction|scream|take|first|bite .. in|film|cut, they kept|left
      it|that in, {kept} .. in .. final|finished|theatrical cut|film|edit, kept going|acting|filming|shooting|dancing|singing|playing|performing
      and|while|through|after|so|until|anyway|with|even|despite .. cut|used|it|{film}, kept|keeps|keep|keeping ..
      filming|rolling|shooting|the_cameras_rolling|the_camera_rolling|in_character|recording|going_with, didnt|never|nobody|no_one|wouldnt stop
      .. scene|take|filming|acting|rolling|cut, never|nobody|no_one|didnt|forgot ..
      called|yelled|yell|call|said|say|shouted|shout|to_yell|to_call cut, {not} call~|yell~|shout~|said cut, take|one|version ..
      they|he|she|director|editor|spielberg|that used|kept|printed|chose|went_with .. film|movie|final|cut|mistake, is the take ..
      used|in|they|you|film, the take they|that used, that take .. in .. film|movie|cut, made .. into the
      final|finished|cut|edit|album|show|{film}, {noidea} .. {reaction}|would|was|were|going|coming|happen~|that|until|about ..
      actress|rolling|real|spray~|blood|reaction|{film}, {actor} had {noidea},
      cast|actor~|actress|extras|crew|kids|costar~|crowd|audience|bystanders|passersby {noidea}, {actor}
      didnt|werent|wasnt|never|not|hadnt|wernt|dont .. know|told|warned|knew|prepared|expect~|realise~|realize~|aware, {actor} .. caught off
      guard, without telling .. {actor}|anyone|him|her|them|rest|cast|kid, without warning ..
      actor~|actress|cast|him|her|co|costar~|them|streep|everyone, didnt|never|not|forgot tell|told|warn|warned|telling ..
      actor~|actress|cast|crew|them|anyone|everyone|him|her|extras|kid~|child .. scene|would|was|about|how|what|going|real|shot|that, only ..
      director|cameraman|cinematographer|operator|dp .. knew|knows|known, kept|keep .. secret|surprise|hidden .. from ..
      cast|actor~|actress|crew|kids|them, director|ridley|spielberg|scott .. surprise~|tricked|hid|scared|startled|secretly ..
      actor~|cast|actress|them|kids|him|her|film~, happy little accident~, lucky accident, best mistake, accidental~ ..
      {reaction}|{bit}|take|line|shot|prop|hit|broke|slap~|punch~|kick~|dropped|fell|kept, mistake ..
      became|turned|iconic|worked|kept|genius|stayed, flub~|fluff~|botch~|forgot|messed_up|muffed|mispronounce~|misspoke|screwed_up|blew ..
      line~ .. kept|stayed|used|left|film|and|movie,
      slip~|trip~|fell|fall~|stumble~|sneeze~|burp~|fart~|hiccup~|cough~|choke~|drop~|spill~|faint~ ..
      kept|used|stayed|left|for_real|real_life|in_the_movie|in_the_film|made_it|final|camera~, {really}
      slip~|tripp~|tripped|fell|stumble~|sneeze~|drunk|asleep|faint~|cry~|cried|crying|sobb~|broke_down|scared|terrified|shocked|surprised|startled|hit|slap~|punch~|kick~|threw_up|vomit~|cut|bleed~|bled|dropped|spilled|choke~|hurt|broke|laugh~|stabbed|bit
      .. kept|on_camera|when|stayed|used|left|{film}, wander~|walked|flew|stray~|ran|drove|crept into|through|across .. shot|frame|scene|set ..
      kept|used|stayed|left|real, real passerby|passersby|bystander~|pedestrian~|cop~|police|crowd|homeless|drunk|bird|fly|bee|dog|cat ..
      shot|scene|film|frame|kept, {not} supposed|meant|intended|planned to ..
      {bit}|slip|fall|laugh|break|drop|hit|land|film|camera|happen|say|be_in|catch|explode,
      unplanned|unintended|unintentional|accidental|accident .. kept|stayed|left|film|movie|final|cut|take, still in the
      film|movie|cut|episode|final, left in the show|{edit}, that blood is real, real blood, blood .. real|his|hers, his own blood, her own
      blood, accident~ turned|became|into .. iconic|best|scene|shot|film, scene .. accident|accidental|mistake|unplanned|fluke, the best take ..
      mistake|accident|wrong, {reaction} .. {really} {reaction}|laughing|crying|scared|real|genuine, breaking into laughter .. genuine|real,
      cracked up for real, improvised and real, they used it, director kept it|that|this, kept it in, left it in, kept that in, left that in,
      used that take, used the take, es|era|fue|war|ist|etait|est|foi real|echt|vrai|vraie|verdadera|verdade|verdadeiro, de verdad|verdade,
      {noidea2}, sin|sans|ohne|sem avisar|prevenir|vorwarnung, pas joue|jouee, por accidente|acidente|error|erro, par accident|hasard, aus
      versehen, deixou|dejo|dejaron|garde|gardee|laissee .. filme|pelicula|montage|film|corte|cut`),
    film: phraseList(`
      stayed in, made the final cut, made it into the final|film|movie|show, wasn't|weren't|not|isn't acting, by accident, by mistake, fluke,
      blooper~ .. kept, slip of the tongue, actually|really slipped|tripped|fell|hit|broke, genuinely|really surprised|shocked|scared,
      unintentional~, wasn't supposed|meant to, weren't supposed|meant to, wasn't|weren't planned`),
    within: phraseList(`
      cut .. hand, let .. stop, happened by, delayed explosion|detonation, detonat~ .. late, his face says|says_it|tells, her face says, is the
      take, the take in the|that, {reaction} real|genuine|authentic|legit, is|was|are|were|100 real|genuine|legit|authentic|actual, s real,
      {kept} it|that|this|them in, left the|his|her .. in, used it, used that, the take used, no warning, without warning|telling|knowing, off
      guard, by accident|mistake|chance, fluke~, unintended, flub~, flubbed, slip up, screwed up .. line, messed up .. line, forgot .. line~,
      blew .. line, {not} intended, {really} {reaction}|{reactverb}, happened for real, didnt stop, never stopped, carried on, no one called
      cut|noticed, genuine~, caught on tape, captured .. by accident|moment|real, serendipit~, happened to be|walk|pass|fly, walked into ..
      frame|shot, flew into, photobomb~, wrong cue|line|name|mark|door|way, missed .. mark|cue, broke .. for real, fake .. real, swap~ .. for ..
      real, thought it was real|fake|part, thought .. was real|part|bit, genuine, actually ..
      fell|slipped|hit|cried|scared|drunk|laughing|asleep|broke|cut|bleeding|sick, gag you see, flinch, wasnt expecting, wasnt planned, mishap
      .. kept`),
    weak: phraseList(`
      mistake~, lucky, luck, chance, unfiltered, serendipity, accidental~, accident~, unexpected~, snag, unpredictable, unplanned, unaware,
      accidentally, genuinely, real, surprise~, surprised, secret, shock, accident, kept, rolling, went wrong and, {kept} in the, still in,
      didnt|never|wasnt|werent|not|hadnt know|tell|told|warn|warned|expect|expecting|been_told|prepared|prepped|ready`),
  },
  {
    ...THEME_NAMES['stunts-and-safety'],
    strong: phraseList(`
      stunt double~|performer~|coordinator~|man|woman|team|driver~|work|people|crew|doubles, own stunts|stunt,
      did|does|do|doing|performed|insisted .. stunt~, stunt .. went wrong|bad, stunt gone wrong,
      injured|injury|injuries|injure|hurt|hospitalized|hospitalised|wounded on .. set,
      injured|injury|injuries|injure|hurt|hospitalized|hospitalised|burned|drown~ during|while ..
      filming|shooting|stunt~|scene|production|rehearsal~, on set accident~|injury|injuries|death~|safety|fire, accident on .. set, accident
      during|while filming|shooting, accident on .. film set, broke|fractured|cracked|dislocated|tore ..
      rib~|ankle|leg|arm|wrist|toe|toes|foot|nose|finger|collarbone|neck|back|acl|knee .. filming|set|stunt|scene|shoot|shooting|take,
      filming|set|stunt|scene|shoot|shooting|take .. broke|fractured|cracked|dislocated|tore ..
      rib~|ankle|leg|arm|wrist|toe|toes|foot|nose|finger|collarbone|neck|acl|knee, nearly|almost died|drowned|killed|drowning|blinded ..
      filming|set|stunt|scene|shoot|shooting|take, filming|stunt|scene|set|shoot|shooting|take .. nearly|almost died|drowned|killed|blinded,
      near miss|misses .. set|filming|stunt|shoot, safety on set|sets, unsafe set|sets, prop gun~, intimacy coordinator~, fight
      choreographer|choreography, stunt rehearsal~, {n} halo jumps|parachute|skydives|jumps|falls, halo jump~, heart attack ..
      set|filming|shoot|location, hypothermia .. filming|tank|water|film|titanic|scene, tooth .. knocked|chipped|broke .. fight|scene|take|mid,
      {limb} .. knocked out|off .. fight|mid|scene|take, slapped|punched|kicked|hit|choked .. for_real|for_reals, er|hospital .. {n}
      people|nova_scotia|{film}, {n} people .. hospital|er|poisoned|ill .. set|film|titanic|shoot, angel dust, laced .. soup|chowder|food|crew,
      stabbed|shot .. accidentally|really|real|for_real .. scene|set|prop|knife, real gun, smash~|punch~ .. mirror|window|glass ..
      real|blood|cut|hand|drunk, singed|burned .. hair|eyebrows|face .. pyro|stunt|set|soundcheck|scene|fire, cable snapped, harness ..
      snapped|failed|slipped|broke, fell {n} feet|metres|meters|m, {n} feet|metres|meters|foot|ft .. drop|fall|jump|above|up|high ..
      stunt|stage|real|himself|herself|no, trained .. to fight|ride|shoot|hold|drive|fly, learned .. to fly|ride|drive|swordfight|fight ..
      film|role|scene, flew .. {n} gs|g_force|in_real_jets|real_jets|f_18s|f18, g forces, {hurt} {poss} {limb} ..
      {set}|stunt~|kick~|fight|fall~|rehears~|jump~|kept|glass|character|riding|{film}, {set}|stunt|fight|{film} .. {hurt} {poss} {limb}, {hurt}
      {poss} {limb} .. {set}|{kept}|stunt~|scene|filming, {hurt} {n} {limb} .. {set}|stunt~|fight|jump|helmet|kicking|falling|{film}, stunt ..
      {hurt}|rib~|ankle|leg, stunt~
      double~|performer~|coordinator~|team|driver~|people|crew|doubles|guy|guys|actor~|person|rider|rig|choreograph~|training|pilot, own stunt~,
      {poss} stunts, all .. stunts, does .. stunts, did .. stunts, doing .. stunts, insisted on .. stunts, stunt~ .. went|gone|goes
      wrong|bad|badly|awry, stunt ..
      nearly|almost|real|no_double|himself|herself|cgi|wires|wire|harness|rehears~|killed|injur~|hospital|practice~|{film}, actual stunt, {n}
      stunt~ .. film|performers|scene|double~|drivers|movie|broke, {injured} .. {set}|stunt|rehears~|film_set|stage|while_filming|{film}, {set}
      .. {injured}|hospital|ambulance|er|stitches|concussion|unconscious, {set} accident~|injury|injuries|death~|fire|explosion|safety|mishap,
      accident on|at|during .. {set}|shoot|stunt|filming|rehears~, {almost} {died} ..
      {set}|stunt|underwater|tank|fire|horse|fall|rehears~|water|wave|{film}, {set}|stunt|{film} .. {almost} {died}, {almost} {died} {making},
      {almost} lost an|a|his|her {limb}|life|eye|finger .. {set}|stunt|{film}, {passed} ..
      {set}|stage|chorus|heat|costume|suit|rehears~|during|song|after|singer|dancer~|{film}, {passed} mid take|song|scene|show,
      singer|actor~|actress|extra~|dancer~|stuntman|crew|she|he {passed} .. chorus|heat|stage|mark|{film},
      rushed|taken|airlifted|went|sent|flown to .. hospital|er|a_and_e .. {set}|stunt|{film}, near miss~ .. {set}|stunt|filming|take|crew, close
      call .. {set}|stunt|filming|take, safety .. {set}|protocol~ .. set|film|shoot|stunt, safety on set~, unsafe set|sets|conditions, prop
      gun~|weapon~ .. real|live|loaded|fired|accident, live round~ .. set|prop, fight|sword|stunt|combat
      choreograph~|choreography|coordinator~|training .. {n}|months|weeks|he|she|{film}, set himself|herself|him|her|them|stuntman on fire, on
      fire .. stunt|take|scene|set|for_real, real {danger} .. stunt|no_cgi|{film}, real
      punch~|swords|bullets|fire|knife|knives|explosions|glass|bullet|blades, punched .. for_real|actually|real|accidentally|in_the_face ..
      fight|{film}, no wires|harness|double|stunt_double|safety_net|net|padding, without ..
      wires|harness|stunt_double|double|safety_net|padding,
      jump~|jumped|hang~|hung|dangl~|fell|fall~|leap~|dive|dived|dove|climb~|drove|driving|rode|riding|crash~|parachut~|skydiv~|skydove|roll~ ..
      off|out|from|onto|into|through ..
      cliff|plane|helicopter|building|roof|bridge|train|motorbike|bike|motorcycle|burj|car|window|horse|tower|balcony|dam|airplane|jet|truck ..
      {really}|himself|herself|real|stunt|times|{film}, hold~|held .. breath .. {n}|minutes|underwater|scene|take, trained ..
      {n}|months|weeks|years .. fight|stunt|sword|role|scene|film|martial, fell|falling|thrown|kicked|bitten|trampled off|from|by|on ..
      horse|camel|elephant|motorbike|bike|snake|swan|dog|scorpion|wolf|roof|balcony|ladder|stage .. {set}|stunt|during|show|{film},
      electrocut~|electric shock .. set|filming|scene|stage|prop|mic, concussion|stitches|hypothermia|whiplash .. {set}|stunt|fight|{film},
      {set}|scene|take|stunt|fight .. concussion|stitches|whiplash|hospital|concussed|hospitalised|hospitalized|ambulance|unconscious|surgery,
      spiked .. crew|chowder|pcp, pcp .. crew|chowder|titanic, poison~ .. crew|cast .. set|film|titanic|chowder,
      rompio|quebro|quebrou|rompe|fracturo|casse|brach|gebrochen|brise .. {limb2}, {limb2} gebrochen|gebrochenen, corto|cortou|coupe|schnitt ..
      mano|mao|main|hand, doble de riesgo|accion, doblure cascade~, lesiono|lesionado|herido|blesse|blessee|verletzt|verletzte|ferido|machucou
      .. rodaje|tournage|dreh|set|filmagens`),
    film: phraseList(`
      stunt~, near miss|misses, close call~, broke|fractured|cracked|dislocated|tore his|her|a|their|two|three
      rib~|ankle|leg|arm|wrist|toe|toes|foot|nose|finger|collarbone|neck, concussion, hospitalized, hospitalised, rushed to .. hospital,
      nearly|almost died|drowned, safety concern~|protocol~|violation~|standards, wire work, jumped off|from|out, hung|hanging from, knocked
      out|unconscious, stitches, high fall, stuntman, stuntmen, stuntwoman, stunts, stuntwomen, stunties, armourer, armorer, cascadeur~, dubles,
      duble`),
    within: phraseList(`
      tooth .. out, in the er, to the er, pcp, blood and all, cut .. thumb, smashed .. mirror|glass, punching the mirror, dentist, singed, broke
      {n}|both|several, carried on with, {n} feet|metres|meters .. drop|fall|up|jump, got
      burned|burnt|bitten|hit|hurt|injured|kicked|cut|stabbed, hypothermia, kept bleeding, split .. lip|head|chin|open, without ..
      harness|net|double|padding|wires, {hurt} {poss} {limb}, {hurt} {n} {limb}, {hurt} {poss} .. {limb}, {injured}, near miss~, {almost}
      {died}, {passed}, ambulance, emergency room, whiplash, bruises, bruised, black eye, bloody nose, nosebleed, gash, trampled, kicked by,
      thrown off|from, fell off|from|down|through|into, hit by, hit .. head, ran over, run over, on fire, lost ..
      eyebrows|finger|eye|tooth|toenail|hearing|consciousness, eyebrows, risk~ .. life|neck|injury, body double .. stunt, {not} stunt double,
      wirework, harness~, on wires, parachute~, skydiv~, burj khalifa, hanging|hung|dangling from|off, hold|held .. breath, fight choreo~, sword
      fight~, swordfight~, car chase~, real fire|punch~|explosion~|sword~|bullets|knife|glass, knocked out|unconscious|him_out|her_out, knock~
      .. out, suffocat~, strangled, slapped .. hard, broken bones|rib~|ankle|leg|nose|arm|wrist|toe~|foot|finger~|back|hand, trained for|with,
      martial arts, boot camp, bootcamp, paramedic~, crutches, wheelchair, in a cast, trapped under|below|in|inside, stuck under, cut .. open,
      real blood|glass|knife|stab~, animatronic .. crush~, snake~ .. real|bite|bit, riding elephants|horse~, broke .. bone~, broken .. bone~,
      rib~, ankle, harness, bruise~`),
    weak: phraseList(`
      danger~, risk~, burn~, action sequence~, crash~, explosion~, dangerous, safety, limped, bleeding, surgery, scar, scars, scarred, blood,
      bled, bites, bit, burns, danger, risked, risky, insurance, insurer~, insured, cliff, helicopter~, motorbike~, motorcycle~, jumped, drown~,
      choked, whipped, punched, crashed, dummy, medic, medics, limp, limping, trapped, spiked, hurting, ribs, accident~, fall, fell, fire, jump,
      unsafe, cuts, died, killed, injured|injury|injuries|injure, heart attack, hospital~, fight scene~, fight scene`),
  },
  {
    ...THEME_NAMES['emotional-toll'],
    strong: phraseList(`
      cry~|cried|sob~|wept|weeping|breakdown|broke_down|panic_attack~|meltdown between takes,
      cry~|cried|sob~|breakdown|broke_down|panic_attack~|meltdown|fainted|collapsed|exhausted|exhaustion on .. set, cry~|cried|sob~|broke_down
      after|during|before .. filming|shooting|scene|take~, emotional toll, toll on .. cast|actor~|crew|mental|actress, emotionally
      draining|drained|exhausted|exhausting|demanding|difficult scene~|filming|role|shoot|work|performance~, traumatized|traumatised|traumatic
      .. filming|shoot~|set|role|scene~|actor~|actress|director|takes, filming|role|scene|shooting|director .. traumatized|traumatised, therapy
      after|because .. role|filming|playing|shooting|movie|film|scene, mental health .. set|filming|shoot|role|crew|cast, breakdown ..
      filming|shoot~|set|takes|scene, burnout .. crew|set|cast|showrunner|filming|vfx|shoot, crew burnout, method acting, method actor, stayed
      in character, in character between takes, stay~|stayed|remained in character .. weeks|months|shoot|takes|set|filming|whole|entire|off,
      lost|gained .. pounds|lbs|kg|kilos|weight for .. role|part|film|movie, breaking point~ .. scene|set|shoot|actor~, pushed .. breaking
      point~, nightmares .. filming|role|scene|set|playing, depress~ .. filming|after playing|role, hardest|toughest|most difficult|most painful
      scene .. film|shoot|act|play|filmed|shot|ever, moments of emotional vulnerability, pressure and stress on set, {not}
      speak|talk|spoke|talked|eat to anyone|anybody|for .. days|hours|weeks|afterwards|after, green screen .. cried|alone|lonely|broke, alone ..
      green screen, heart attack .. during|philippines|{film}, nervous|mental|emotional breakdown .. during|after|{film}, lost .. teeth|tooth ..
      stress, teeth .. fell|falling .. stress, crash diet~ .. role|film|part|movie, falling|fell apart .. role|{film}, cried .. {n}
      hours|minutes|times|takes, hated .. herself|himself .. role|scene|film, took .. {n} months|weeks|years .. recover|shake|get_over, couldnt
      .. shake|leave .. role|character|behind, {cry} ..
      between_takes|on_set|after_the_take|after_every_take|off_camera|between_scenes|behind_the_monitor~|at_the_monitors|in_the_trailer|in_his_trailer|in_her_trailer|video_village|while_filming|filming_that|after_cut|when_they_wrapped|after_filming|during_filming|crew|in_my_car_after,
      everyone|half_the_crew|actress|mixer|operator|{film} .. {cry}, take {n} .. {cry}, {cry} .. take|takes|scene .. {n}|after|hours, {toll} ..
      {set}|role|playing|character|part|{film}, {set}|role|playing|character|{film} .. {toll}, toll on ..
      actor~|cast|crew|mental|actress|me|her|him|them|family|marriage, couldnt sleep|eat|watch .. scene|filming|role|weeks|months|shoot|after,
      needed .. therapy|therapist|counselling|counseling|months|time|break .. role|after|scene|film~|shoot|playing, saw|see|seeing|seek|sought
      .. therapist|psychologist|counsellor|psychiatrist|therapy .. role|after|scene|film~|shoot|playing,
      hardest|toughest|darkest|worst|most_difficult|most_painful scene|role|performance|episode .. {film}|ever|play|career|act|done|emotionally,
      method act~|actor~, went|gone|go|going|full method, stay~|stayed|remain~|remained|lived|living|never_broke|refused_to_break in|out_of|as
      character .. {n}|weeks|months|whole|entire|off|between|home|nobody|{film}, lost|gained|losing|gaining|dropped|put_on {n}? ..
      pounds|lbs|kg|kilos|weight|pound|stone .. role|part|film|movie|play|character|shoot, starv~ .. role|part|film|movie, dark place ..
      role|character|playing|filming|scene|to_play, losing|lost .. hair|clumps .. stress|takes|shoot|filming, hair falling|fell|coming out ..
      stress, director .. pushed|broke|bullied|tormented|isolated|terrorised|terrorized|abused .. her|him|actress|actor|cast|duvall|shelley,
      wasnt|werent|not okay|ok after .. scene|role|film~|take, {cry} for real, quit|left|retired|considered|break_from acting .. after|because,
      crew .. burnout|burned_out|burnt_out|exhausted|fried, vfx|animators|artists .. burnout|crunch|exhausted|burned_out|burnt_out, had to ..
      leave|walk|step .. set|room|away|outside|out .. after|scene|take|because, no one|nobody|crew .. spoke|silent|silence .. after, crew
      applauded, crew wept|in_tears`),
    film: phraseList(`
      breakdown~, burned|burnt out, traumatized, traumatised, traumatic, emotional~ draining|drained|exhausted|scene~|aspect|demanding, mental
      health|breakdown, panic attack~, stressed, intense fatigue, fatigue, cried for|all|real|every|after, couldn't|can't stop crying, real
      tears, weight loss, haunted by .. role|scene|character, breaking point~, deal with pressure, anxiety, in therapy, under stress|pressure,
      took a toll, sobbing|sobbed,
      lloro|llorando|llorar|lloraba|pleure|pleurait|pleurer|larmes|tranen|geweint|weinte|chorou|chorando|chorava|lagrimas|agotada|agotado|epuise|epuisee|erschopft|exausto|exausta`),
    within: phraseList(`
      hard|difficult|tough|painful to watch, grim, wasted, in tears, heart attack, breakdown, wouldnt speak|talk|come_out, went to ..
      room|trailer .. after, sick with nerves, overstepp~, apologised|apologized .. after|afterwards, gained weight, losing weight, crash diet,
      ate nothing|only, one apple|almond|orange a day, isolated himself|herself|from, insomnia, end of .. rope|tether, at rock bottom, drinking
      heavily, cursed at|shoot, in pieces, {cry}, emotional~ drain~|exhaust~|wreck|mess|breakdown|scene~|toll|demanding|rollercoaster|damage,
      mental health|breakdown|state, no tears left, ran out of tears, hands raw, hair loss, losing .. hair, clumps of hair, stress, dark place,
      dark times|time, toll on, shook .. for, haunted, haunt~ .. days|weeks, still .. nightmares, nightmare~ for|about|after, ptsd, trauma~,
      therap~, therapist, loneliness, isolation, grief, grieving, mourning, lost his|her mother|father|dad|mum|mom|brother|wife|dog, overwhelm~,
      at .. limit, on the verge, verge of tears, vulnerable, vulnerability, lost {n} pounds|kg|lbs|pound|stone|kilos, gained {n}, starving ..
      role, drained, burnout, burn|burned|burnt|burning out, scared .. of .. director, terrified of .. director, fear~ of director, broke
      everyone|them|the_crew|us|me_to_film, destroyed everybody|everyone|him|her, wrecked me|him|her|us, needed a hug|minute|break|moment, time
      off, months off, year off, quit acting, walked into the sea, hardest .. to film|shoot|play, difficult to film|shoot, tough .. to
      film|shoot, hard to shake, couldnt shake, take home, took .. home with, wanted to .. cry|quit|go_home, close to tears, tearful, teary,
      moved to tears, choked up, poor thing`),
    weak: phraseList(`
      pressure, tears, emotional, vulnerable|vulnerability, intense, depress~, resilience, stressful, collapsed, suffered, shaken, lonely,
      isolated, numb, intensity, method, starved, knackered, shattered, scared, sad, suffering, raw, guilt, guilty, pain, painful, fear,
      homesick, miserable, exhaust~, {toll}, broke|broken her|him, in character`),
  },
];
