import type { CatalogTheme } from '../domain/tagging/catalog.ts';
import { phraseList } from './phrase-list.ts';
import { THEME_NAMES } from './theme-names.ts';

/** Revelations about the work of those who are never seen. */
export const CRAFT_THEMES: readonly CatalogTheme[] = [
  {
    ...THEME_NAMES['crew-craft'],
    strong: phraseList(`
      script supervisor~, continuity error~|pro|pros|supervisor~|mistake~|goof~, foley artist~|stage|sound~|work|effects|recording, best boy,
      key grip|grips, dolly grip, boom operator~, costume designer~|department|design .. film|movie|show, wardrobe department|team|supervisor,
      prop master~|maker~|department, makeup department|artist~|team|designer .. film|movie|show|set|scene|character|prosthetics|actor~, hair
      and makeup .. set|actor~|film|movie, prosthetics|prosthetic makeup|artist~, production assistant~|designer~|design|coordinator~|manager~
      .. set|film|movie|shoot|show|logistics, production designer~, production assistant~, art department~, art director .. film|movie|set, set
      decorator~|dresser~|designer~|dressing, location manager~, sound engineer~|mixer~|designer~|recordist .. film|movie|scene|set|audio, sound
      designer~, sound mixer~, stand in~ .. actor~|set|film|lighting, camera assistant~|crew|department, focus puller, second unit, assistant
      director~, line producer~, unsung crew|heroes .. film|set|movie|crew|production, below the line, film crew~, crew of ..
      people|film|movie|show, dialect coach~, animal wrangler~|trainer~ .. film|set|movie|scene, editor~ .. footage|frame by frame|dark
      suite|cutting|film|movie|scene, film editor~, crew built|made|spent|worked|stayed|hid|fixed .. scene|set|shot|hours|night|weeks|months,
      the crew remembers, crew's hustle, hidden mvps, miniature~ built|makers, model makers, hand made .. costume~|prop~|set, blow~|hair
      dry~|drying .. animatronic|crew|rex|dinosaur|wig|costume|takes, recorded .. tortoises|walrus|pigs|tigers|animals|geese|celery, thank you
      .. sound|editor~|crew|department|team, crew of {n}, {n} trucks, load out, load in, tour crew, production crew, trained ..
      dogs|birds|horses|rats|crows|cats .. film|scene|movie|months, dyed|knitted|wove|aged|distressed .. costume~|jacket|fabric|coat|dress|dust,
      every|each .. prop|costume|letter|book|label|coin was|were|is .. made|hand|real|designed|printed, calligraph~ .. letters|prop|map,
      {crewsoft} .. {set}|show|{made2}|{film}, {n} {crewplural} .. {set}|move|work~|push~|{made2}|behind|one|{film}, {dept} {deptword},
      continuity error~|mistake~|goof~|blunder|person|girl|lady|supervisor, crew .. {made2}|stayed|fixed|spent|hid|worked ..
      {set}|scene|shot|hours|night|weeks|months|hand|film, {made2} by hand, by hand .. {made2}|stitch~|paint~|sew~|every|each|all|frame, hand
      {made2}, handstitched|hand_stitched|hand_sewn|handsewn|hand_painted|handpainted|hand_carved|hand_drawn|hand_built ..
      {film}|costume~|prop~|set|armor|armour|title|letters|every, {n}
      costume~|prop~|wigs|dresses|gowns|puppets|suits|masks|miniatures|typewriters|swords|weapons|letters .. {made2}|film|movie|scene|sew~|hand,
      costume~|prop~|wig~|gown|dress|mask~|armor|armour|miniature~|suit .. {made2} ..
      {set}|hand|hours|film|movie|show|scene|weeks|from|by|out_of, {made2} .. costume~|prop~|wig~|gown|masks|armor|armour|miniature~ ..
      {set}|hand|hours|film|movie|show|scene|weeks|from|out_of|himself|herself, sew~|sewn|sewing|sewed ..
      {set}|sequins|costume~|dress|singer|actor~|5am|hours|tour, wig .. {set}|dept|role|part|wearing|show|months|{film}, wore|wearing|wears a
      wig, hand double~, body double~ .. {set}|scene|shot|hands|for, those arent|werent|are|aren_t .. hands, hands ..
      {set}|close_up|drawing|sketch~ .. {set}|is|are|cameron|{film}, {auteur} .. drew|drawings|sketch~|sketched|drawing|hands, unsung hero~ ..
      {set}|film|crew|movie|cinema|tv, shout out|outs .. {crewplural}|team|department|crew|editor~|dept|supervisor, shoutout ..
      {crewplural}|team|department|crew|dept|supervisor|editor~, hats off .. {crewplural}|team|department|crew|dept, give ..
      {crewplural}|team|department|dept .. oscar|award|raise|credit|medal, {crewplural}|team|department|dept .. deserve~ ..
      oscar|award|raise|credit|medal|emmy, credit to|where .. {crewplural}|team|department|dept|crew, boom op, boom operator, sound of ..
      {foleyword}, sound~ .. {made2}|recorded|slowed|layered|mixed .. from|with|by|of|using|walrus|pig|tiger|bear|elephant|celery|vegetables,
      {foleyword} .. sound~ .. bones|dinosaur|creature|footsteps|punch~|horse, sound
      team|guys|department|dept|folks|crew|people|guy|girl|lady|designer~|mixer~|recordist~|editor~|engineer~`),
    film: phraseList(`
      foley, location scout~, make up artist~|department|team, sound engineer~|design|mixing|team, art director, prosthetics, hair and makeup,
      stand in~, puppeteer~, hold productions together, unsung, craftsman~, craftsmanship, grip, set dress~, distress furniture, seamstress~,
      score was recorded, carpenter~, gaffer~, clapper, rigger, riggers, stagehands, roadies, {crewrole}, handmade,
      maquillaje|maquillage|maquiagem|maskenbildner|vestuario|figurino|kostum|attrezzo, maskenbildner~, vestuarista, figurinista`),
    within: phraseList(`
      rigger~, hair dryers|dryer, crew of, swatch~, sketches, mood board~, concept art, blueprints, storyboards, makeup trailer, costume
      fitting~, fittings, tailor made, replica props, wig, wigs, sewing, sewn, sewed, embroider~, sequins, by hand, hand double, body double,
      standin, behind the monitors, nobody sees, nobody notices, no one notices, noticed for weeks, artistry, attention to detail, level of
      detail, the detail, tiny detail~, easter egg~, shout out, shoutout, hats off, credit to, hero~ of, grateful to .. crew|team, sound of,
      recorded .. sound, celery, watermelon, coconut~, slowed down, theme tune|song|music, colorist, colourist, props .. ebay, found .. ebay,
      aged|distressed|weathered by|the|with, dyed, fabric~, designed by|the|every|each|for, sculpt~, painted by|the|every|each|on, built by,
      model maker~, miniature~, interns, leaf blower, rigging, rigged, catering, caterer~, chef on, intern, 1st ad, 2nd ad, first ad, second ad,
      3rd ad, did the drawing~|sketch~|calligraphy|handwriting|voice himself|herself, drew .. himself|herself, drawings himself, doubled for,
      doubled as, mistake .. left`),
    weak: phraseList(`
      department~, craft, behind the camera, professionals, assistant~, continuity, cinematographer~, composer, fabricate, {crewsoft}, crews,
      stitched, details, kudos, saint, score, soundtrack, grade, graded, repaired, pushing, umbrella, carrying, runner~, pa, pas, dept,
      designed, built, painted, drew, mixer, op, dop, artist~, cup, crew member~, vfx artist~|team, {crewrole2}, {crewplural}, the team, {n}
      guys|people|folks|men|women, coffee van, engineer|engineers, team of`),
  },
  {
    ...THEME_NAMES['production-technology'],
    strong: phraseList(`
      practical effect~, the volume .. led|stage|virtual|mandalorian|shot|filmed, led wall~|volume|screens .. shot|filmed|set|stage|scene,
      shot|filmed|filming on|in the volume, virtual production~, motion capture~, performance capture, real cgi,
      no|not|zero|without|isn't|wasn't|barely|any cgi, cgi
      was|is|isn't|wasn't|shot|scene|character|version|de|double|baby|face|moustache|mustache, all cgi, cgi or practical, vfx
      breakdown~|shot~|supervisor~|team|artist~, visual effect~ team|supervisor|artist~|shot~|engine~, green screen~, blue screen~ ..
      scene|shot|actor~|filmed|set, chroma key, camera rig~, stop motion .. puppet~|frames|film|scene|animate~, miniature
      model~|effect~|set|ship, in camera effect~, special effect~ team|makeup|crew|were|was|supervisor|shot, de aging|aged|age|aging, deepfake~
      .. actor~|film|movie|scene|role, digital double~|human~|de, face replacement, ai assisted editing|tools, ai generated ..
      scene|extras|actor~|voice|background|opening|credits .. film|movie|show|series, unreal engine .. film|shot|scene|set|production, pre vis,
      puppet~ .. practical|operated|scene|animatronic|not, fake blood, gimbal~ .. shot|set|scene|rig, drones gimbals, underwater
      camera~|tank|housing, water tank .. scene|film~|shot|set|filming, prosthetic~ .. hours, real plane~|train~|explosion~ ..
      crash~|film|scene|shot|movie|cgi, crash~|blew .. real plane|train|truck|jet .. scene|film|movie|shot|instead, how they|it
      did|made|filmed|shot|was|were|pulled .. effect~|shot|scene|filmed, made with .. practical|miniature|puppet, redesign~ ..
      cg|cgi|model|sonic|character|vfx, cg model, whole cg|cgi, {n} lb|lbs|pound|ton|tonne
      animatronic|robot|puppet|shark|dinosaur|model|rig|costume, foam latex, cable~ .. float~|fly~|stage|width|flying|moment, flying
      rig|system|wires|harness, identical stages|decks|rigs, leapfrog~ .. stage~|city|decks|trucks, led
      floor|screen~|panels|wristbands|stage|cube, pyro~ .. cues|system|show|rig, laser~ .. show|rig|stage, automation .. stage|rig|lift|tour,
      real time .. render~|engine|backgrounds|tracking|mocap, recorded .. animals|tortoises|walrus|pigs .. for|to_make, built ..
      rig|camera|robot|shark|machine|puppet|model|suit|animatronic .. scene|shot|for|film|to, invented a|the|new
      camera|lens|rig|technique|process|software, painted on glass, oil|chocolate|milk .. instead|used|blood|as .. blood|rain|water, milk ..
      rain|water|camera|show, blue|green tights|suit|leotard|socks .. dragon|creature|stand, body scan~|scanned, head scan~|scanned, likeness ..
      digital|scan|ai, upscaled|colorized|colourised .. ai|footage, no engine .. pushed|guys|car, practical effect~|fx, practical set~ ..
      cgi|effects|green, {tech} .. {film}|character|game|shark|creature|helmet|played|suit|stage|mandalorian|show|{n}, {not} {cgi}, {not}
      any|a_single|one|single|bit|drop|frame|much|real {cgi}, {cgi} ..
      not|no|isnt|wasnt|instead|but_real|nope|or_real|or_practical|practical|was|were|moustache|mustache|lip|face|double|baby|removed|out|version,
      thought .. was|were .. {cgi}, everyone thinks .. {cgi}, looks like {cgi}, {cgi} nope, all {cgi}, all practical, entirely {cgi}|practical,
      the volume .. {film}|led|stage|virtual|wall, led wall~|volume|screen~|stage|panel~, in the volume, motion capture|captured, mo cap, facial
      capture, motion control, vfx .. breakdown~|shot~|supervisor~|team|artist~|film|scene|studio|house|painted, visual effects|effect ..
      team|supervisor~|artist~|shot~|house|studio|film|scene|{made2}, special effects .. team|makeup|supervisor|{film}, blue screen~, custom
      rig|lens|camera .. {made2}|film|shot|scene, stop motion, miniature .. {made2}|set|ship|city|town|effect~|model|model~|train|shot|scale, in
      camera .. effect~|trick|no|real|all|done|everything, de age~|aged|aging|ageing, digital
      double~|human~|face|head|likeness|lip|makeup|beard|moustache|doubles|recreation|water|extras, face replacement|swap, ai .. {ai},
      artificial intelligence .. {ai}, generated with ai|by_ai, ai generated|assisted|upscal~|voice~, unreal engine, fake blood|snow|rain ..
      recipe|gallons|litres|made|corn|syrup|soap|paper|salt|asbestos, gallons of .. blood, corn syrup, chocolate syrup, gimbal~ ..
      {film}|set|corridor|room|actor~|built|rig|scene, on a gimbal, drone shot~|footage|show|rig|operator|camera, fpv drone~, underwater
      camera~|housing|rig, water tank .. {film}|scene|shot|built|led, prosthetic~ .. {film}|hours|nose|makeup|face|suit|actor~|piece~|every,
      bald cap, fat suit, man|guy|actor~|dude|person in .. {suit}, {suit} on .. guy|man|actor~|student|dancer, real {explod} ..
      {film}|no|cgi|instead|movie|blew|crash~|scene, blew|blow|crash~|sank|flipped|launch~|fire up|a|an .. real
      plane|train|truck|jet|ship|bus|building|house|car|747|lorry|boeing, they|he|she|nolan really|actually|literally
      blew|crashed|flipped|built|fired|exploded|sank|dropped, puppet~ ..
      {film}|operated|scene|not|no|real|{n}|puppeteer~|baby|cgi|eyebrow|move|hand, {n} puppeteers|people|operators|guys
      to|moving|operating|control~|push~|pull~, rotating set|room|corridor|rig, ping pong balls, pingpong balls, tennis ball ..
      stick|dragon|standing_in, broom|mop|tennis_ball|stick standing|stood in for .. dragon|creature|monster|cg, hologram~ ..
      {film}|concert|stage|tour|show|singer|projected, {n} cameras rig|array|synced|stitched|bullet_time, bullet time, matte painting~,
      projection mapping, 3d print~|printed|printer|scan~|scanned, ray tracing|traced, render farm, rendered .. frames|hours|days, game engine,
      imax camera~, 65mm camera~, drones .. {n}|show|lights|sky|gimbals, {n} drones, hydraulic~ .. {film}|rig|shark|platform|set|stage|lift,
      forced perspective, full size|scale .. puppet|animatronic|robot|model|shark|dinosaur|dragon|rex, made of|from|with|out_of ..
      latex|foam|silicone|rubber|foam_latex|cardboard|jelly|gelatin|condoms|styrofoam, how|the_way they .. {made3} ..
      effect~|{film}|invisible|fly|float|dragon|creature|water|explosion|shot, remote controlled|control .. {film}|shark|car|puppet|eyes,
      efectos|efeitos practicos|especiales|especiais|praticos|digitales, effets speciaux|pratiques|numeriques, pantalla|tela verde, fond vert,
      sin|sem|sans|ohne cgi`),
    film: phraseList(`
      cgi, mocap, practical, visual effect~, special effect~, vfx, sfx, digital effect~|cameras, animatronic~, puppet~, prosthetic~, virtual
      environment~, virtual set~, ai tools|assisted|generated, led wall, real time collaboration, cloud based, high resolution, editing
      software, miniature~, scale model~, green screen, filled digitally, digital asset~, made of|from latex|rubber|silicone, stagecraft,
      greenscreen, miniatures, previs, squibs, animatronic, animatronics, greenscreen~, bluescreen~, deage~, deaged, deaging, deepfake~, previz,
      squib~, photogrammetry, rotoscop~, roto, composited, compositing, lidar, shader~, renderman, houdini, spezialeffekte|computereffekte,
      maqueta~, animatronico|animatronique|animatronisch`),
    within: phraseList(`
      {n} lb|lbs|pound|ton|tonne, flying, floats, float~, decks, real plane|jet|jets|747|f18, real sets, no green, no screens, rendered, {n}
      render|frames, on wires, prototype, custom, rig built, {tech}, {cgi}, computer generated, practicals, in camera, effect~ team|shot~|work,
      digitally, puppeteer~, latex, silicone, model shot~, capture suit~, led wall|stage|screen~|panel~, robot arm|arms|camera, robotic,
      hydraulic~, remote control~, servos, wire removal, pulley~, pyrotechnic~, pyro, blew up, blown up, {n} gallons|litres|liters, fake
      blood|rain|snow|head|arm|baby|tears, hologram~, render~, rendering, simulat~, simulation, algorithm, camera rig, scanned, suit weighed,
      claymation, frames a second, per frame, hand animated, rotoscope~, composit~, frame by frame, invented .. camera|lens|rig|technique,
      synth~ voice, virtual camera~, dust dyed, painted out, face .. replaced, leaf blower, no engine, invisible effect~, real not, made it look`),
    weak: phraseList(`
      digital~, technology, tech, software, machine~, robot~, drone~, gimbal~, rig~, tools, camera~, computer, model, pneumatic~, led,
      practically, digital, foam, virtual, volume, unreal, engine, rotating, rig, rigs, rigged, crane, robot, pneumatics, motor~, wires,
      explosives, projector~, imax, {suit}, headset, vr, ar, computer~, technique~, trick, illusion, fake, device, mechanical, animated, balls,
      cable~, fur, real explosion~|fire|plane|train|water|snow|fur|blood|car|mini|horses|swarm|bees|footage, real thing`),
  },
  {
    ...THEME_NAMES['post-production'],
    strong: phraseList(`
      deleted scene~|subplot~|ending, cut scene~ .. film|movie|show|character|episode|fans|blu|dvd, director's cut~, snyder cut,
      extended|uncut|workprint|assembly cut .. film|movie|hours|hour|scene~, additional photography, pickup shots|shoots,
      saved|fixed|found|made|rescued|salvaged|lost|changed|ruined in .. edit|editing|post|editing_room|cutting_room,
      unused|unseen|unreleased|lost|raw|deleted|missing footage .. film|movie|show|scene|set|director|season|fans|takes, cutting room floor,
      cutting room, left on the cutting, editing room|bay|suite .. film|movie|director|scene|hours|editor|floor, edit bay, post production, in
      post, rough cut, assembly cut, first cut .. hours|hour|minutes|film|movie|long, scene~ .. cut|removed|deleted|trimmed from ..
      film|movie|show|episode|final|theatrical|cut, cut from .. film|movie|final|theatrical|show|episode, cut .. scene~ ..
      runtime|pacing|time|final, final cut .. hides|removed|without|never|changed, edited out .. film|movie|show|scene|episode|digital~,
      digitally removed|erased|added|replaced|altered, removed in post, color|colour grading, dubbed over|lines .. post|scene|film, re edit~,
      trimmed scene, subplot removed, temp score|music|track, bonus features .. deleted|scene~, sound designer~|editor~|mixer~|team|design,
      redesign~|redid|redrew|redone .. character|sonic|model|whole|entire|cg|after|vfx|trailer, redesign~ .. after|sonic|trailer|backlash,
      recorded|layered|mixed|pitched|slowed .. for .. roar|voice|scream|bark|sound|growl|raptor~|dinosaur|creature|monster,
      roar|growl|bark|scream|creature_sound .. is|was|made|recorded .. from|of|by|with|pig|tiger|walrus|elephant|geese, reversed the
      footage|shot|film, played|shot|filmed|run backwards|in_reverse, in reverse .. shot|scene|filmed, cut together from, {n}
      versions|edits|cuts of .. {film}, {n} months in|of .. edit~|post|vfx, ending was reshot, cutaway~ .. because|hide|hides, colour correct~,
      music .. replaced|changed|added .. late|minute|edit, delayed .. months .. vfx|redesign|reshoot~|effects|animation, {n} million ..
      reshoot~, cut to|down .. {n} hours|minutes, {n} hour .. cut, deleted subplot~|storyline|footage|character~|{bit}, {bit} .. {cutv2}
      from|out|for|of|before .. {fin}|film|movie|show|runtime|pacing|time|length, {cutv2} from|out .. {fin}|film|movie|show|episode, {cutv2} {n}
      minutes|hours|scenes|pages|characters, {n} minutes .. cut|deleted|removed|footage|shorter|trimmed, directors cut~, director cut~,
      extended|uncut|workprint|assembly|theatrical|alternate|unrated|first|rough|original|four_hour|three_hour|initial cut|edition|version ..
      {n}|film|movie|scene~|hours|was|had|blu|dvd|ran|includes|better|never, {n} hour|minute cut|edit|version|assembly, re shoot~, re shot, pick
      ups, pickup shots|shoots|day, {film} .. new .. ending|last_scene|final_scene|third_act|scene|scenes .. after|months_later|in|august|test,
      shot .. again with, came|come|brought|called back to|in|for .. shoot|film|record|reshoot~|re|adr|new ..
      scene|ending|line~|sunday|single|one|weeks, saved|fixed|found|rescued|salvaged|ruined|butchered|made|stitched|hidden|lost|fix in|by
      the|post .. edit|editing|post|editor|edit_suite|editing_room, in the edit, edit bay|suite|room, editing room|bay|suite ..
      footage|floor|months|weeks|hours|editor|{film}, left on .. cutting, unused|unseen|unreleased|lost|raw|missing footage|take~|scene~ ..
      {film}|fans|film|director|show|set|blu|dvd|found, never made it to|into|in|past .. {fin}|cut|film|movie|screen|edit, didnt|not make|made
      .. {fin}|the_cut, left out of .. {fin}|film|movie|show, in postproduction, {digi} ..
      {removed}|out|added|erased|altered|replaced|changed|inserted|shaved|extended|put, {removed} .. in|frame|digitally post|by_frame,
      painted|erased|cg|cgi|airbrushed|scrubbed|rotoscoped out .. {film}|frame|by_frame|vfx|post|moustache|mustache|wires|crew,
      flipped|mirrored|reversed|slowed_down|sped_up|speed_up the shot|footage|image|frame, frame by frame, color|colour
      grade~|grading|correction|timing|graded, adr d, looped lines|dialogue|every, dubbed|redubbed|revoiced|rerecorded|overdubbed ..
      {film}|scene|lines|voice|dialogue|movie|actor~|over|post, voice over|voiceover ..
      added|last_minute|studio|because|make|audiences|confused, add~ .. voice over|voiceover|narration, score was replaced|rejected|thrown,
      rejected score, slowed down .. sound|walrus|recording|voice, edit~ uses|use|used .. take|second|first|one, edited ..
      out|down|together|around|by .. film|movie|scene|show|from|{n}|months, edited {n} hours, {n} hours of footage|rushes|dailies|film|raw,
      editor~ .. {fin}|found|cut|saved|used|kept|spotted|spent|scene|footage|film, re cut, re edited, picture lock, locked picture|cut, cut
      around, trimmed .. scene~|down|film|from|seconds|frame|minute~, cross cut, jump cut~, alternate take~, unused take~, lost footage, bonus
      features, blu ray .. {cutv2}|deleted|extra|scene~|subplot, escena~ eliminada|eliminadas|borrada, scene|scenes coupee|coupees,
      geschnittene|geloschte szene|szenen, cena|cenas cortada|cortadas|deletada|deletadas, sala de montaje`),
    film: phraseList(`
      director's cut, unused footage, raw footage, unseen footage, reshoot~, post processing, final cut, alternate cut, original cut, sound mix,
      trimmed, cut scene~, scene~ was|were cut, scenes cut, got cut, was cut|removed from, editors refining, non linear editing, rescored, voice
      over added, removed digitally, reshot, reshooting, adr, recut, pickups, postproduction, rushes, intercut, nachdreh~, nachgedreht,
      regrabaciones, refilmagens, montaje, schnitt, montagem`),
    within: phraseList(`
      sound designer~|editor~|mixer~|team|effects, redesign~, redid, redone, reversed, in reverse, reverse shot, mashed up, blended, layered,
      cut together, dubbed over, looped, sped up, delayed {n} months, {n} months .. vfx, cut content, test cut, work print, early cut,
      workprint, score was, music was, recorded .. for the, foley, {cutv2} from|out|for, {n} minutes cut|of, {cutv2} the
      scene|line|subplot|song|character|whole|entire, was|were|got|been|being|ended|is
      cut|removed|trimmed|edited|deleted|binned|dropped|snipped|chopped|scrapped, editing, theatrical cut|version|release, final
      cut|edit|film|version, first cut, cut of the|this, longer cut|version, alternate cut|ending|version|take~, original cut|version, unused,
      blu ray extra~, extras .. dvd, dvd extra~, vfx fix~, painted out|over, digitally, {removed} digitally|in_post, sound mix|design|edit~,
      color|colour grad~, subtitles, dub~, voice over~, voiceover, narration, overdub~, rerecord~, re record~, montage~, slow~ down, speeded up,
      stitch~ .. takes|shots|together, used the second|first|third|last|number|wrong|shot|footage, in the cut, never released, lost scene~, lost
      version, scene~ cut, minutes of footage, final mix, uses the`),
    weak: phraseList(`
      cut, footage, trim~, montage, edit, edited, cutting, editor~, restored, bonus, deleted, edits, unseen, appendices, post, mirrored,
      flipped, score, composer, graded, grade, dubbed, subplot~, master~, render~, rendering, runtime, removed, dropped, version, extended
      edition|cut, in the files, shot again, mixing, still in the`),
  },
];
