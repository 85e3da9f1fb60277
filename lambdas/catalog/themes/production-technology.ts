import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** Effects and devices: practical or digital, puppets, volumes, rigs. */
export const PRODUCTION_TECHNOLOGY: CatalogTheme = {
  ...THEME_NAMES['production-technology'],
  strong: phraseList(`
    // Practical or digital
    practical effect~
    the volume .. led|stage|virtual|mandalorian|shot|filmed
    // LED stages, motion capture
    led wall~|volume|screens .. shot|filmed|set|stage|scene
    shot|filmed|filming on|in the volume, virtual production~, motion capture~, performance capture
    // CGI, vfx, green screens
    real cgi, no|not|zero|without|isn't|wasn't|barely|any cgi
    cgi was|is|isn't|wasn't|shot|scene|character|version|de|double|baby|face|moustache|mustache, all cgi
    cgi or practical
    vfx breakdown~|shot~|supervisor~|team|artist~
    visual effect~ team|supervisor|artist~|shot~|engine~
    green screen~, blue screen~ .. scene|shot|actor~|filmed|set
    chroma key, camera rig~
    // Miniatures, make-up, faces
    stop motion .. puppet~|frames|film|scene|animate~
    miniature model~|effect~|set|ship, in camera effect~
    special effect~ team|makeup|crew|were|was|supervisor|shot
    de aging|aged|age|aging
    deepfake~ .. actor~|film|movie|scene|role
    digital double~|human~|de, face replacement, ai assisted editing|tools
    // AI, engines, puppets, rigs
    ai generated .. scene|extras|actor~|voice|background|opening|credits .. film|movie|show|series
    unreal engine .. film|shot|scene|set|production
    pre vis
    puppet~ .. practical|operated|scene|animatronic|not
    fake blood
    gimbal~ .. shot|set|scene|rig, drones gimbals
    underwater camera~|tank|housing, water tank .. scene|film~|shot|set|filming
    prosthetic~ .. hours
    // Real planes and explosions
    real plane~|train~|explosion~ .. crash~|film|scene|shot|movie|cgi
    crash~|blew .. real plane|train|truck|jet .. scene|film|movie|shot|instead
    how they|it did|made|filmed|shot|was|were|pulled .. effect~|shot|scene|filmed
    made with .. practical|miniature|puppet
    // Models, puppets, latex
    redesign~ .. cg|cgi|model|sonic|character|vfx, cg model, whole cg|cgi
    {n} lb|lbs|pound|ton|tonne animatronic|robot|puppet|shark|dinosaur|model|rig|costume
    foam latex
    // Stages and shows
    cable~ .. float~|fly~|stage|width|flying|moment, flying rig|system|wires|harness
    identical stages|decks|rigs, leapfrog~ .. stage~|city|decks|trucks
    led floor|screen~|panels|wristbands|stage|cube
    pyro~ .. cues|system|show|rig, laser~ .. show|rig|stage, automation .. stage|rig|lift|tour
    real time .. render~|engine|backgrounds|tracking|mocap
    // Built or invented for it
    recorded .. animals|tortoises|walrus|pigs .. for|to_make
    built .. rig|camera|robot|shark|machine|puppet|model|suit|animatronic .. scene|shot|for|film|to
    invented a|the|new camera|lens|rig|technique|process|software
    painted on glass
    // What stood in for blood and rain; doubles of bodies
    oil|chocolate|milk .. instead|used|blood|as .. blood|rain|water, milk .. rain|water|camera|show
    blue|green tights|suit|leotard|socks .. dragon|creature|stand
    body scan~|scanned, head scan~|scanned, likeness .. digital|scan|ai
    upscaled|colorized|colourised .. ai|footage
    no engine .. pushed|guys|car
    // The same in more words, with the slots
    practical effect~|fx, practical set~ .. cgi|effects|green
    {tech} .. {film}|character|game|shark|creature|helmet|played|suit|stage|mandalorian|show|{n}
    // CGI or not
    {not} {cgi}, {not} any|a_single|one|single|bit|drop|frame|much|real {cgi}
    {cgi} .. not|no|isnt|wasnt|instead|but_real|nope|or_real|or_practical|practical|was|were|moustache|mustache|lip|
      face|double|baby|removed|out|version
    thought .. was|were .. {cgi}
    everyone thinks .. {cgi}
    looks like {cgi}, {cgi} nope, all {cgi}, all practical, entirely {cgi}|practical
    // Stages, capture, effects
    the volume .. {film}|led|stage|virtual|wall, led wall~|volume|screen~|stage|panel~
    in the volume, motion capture|captured, mo cap, facial capture, motion control
    vfx .. breakdown~|shot~|supervisor~|team|artist~|film|scene|studio|house|painted
    visual effects|effect .. team|supervisor~|artist~|shot~|house|studio|film|scene|{made2}
    special effects .. team|makeup|supervisor|{film}
    blue screen~
    custom rig|lens|camera .. {made2}|film|shot|scene
    stop motion
    miniature .. {made2}|set|ship|city|town|effect~|model|model~|train|shot|scale
    in camera .. effect~|trick|no|real|all|done|everything
    // Faces, AI, engines
    de age~|aged|aging|ageing
    digital double~|human~|face|head|likeness|lip|makeup|beard|moustache|doubles|recreation|water|extras
    face replacement|swap
    ai .. {ai}
    artificial intelligence .. {ai}
    generated with ai|by_ai, ai generated|assisted|upscal~|voice~
    unreal engine
    // Blood, tanks, make-up, suits
    fake blood|snow|rain .. recipe|gallons|litres|made|corn|syrup|soap|paper|salt|asbestos
    gallons of .. blood
    corn syrup, chocolate syrup
    gimbal~ .. {film}|set|corridor|room|actor~|built|rig|scene
    on a gimbal
    drone shot~|footage|show|rig|operator|camera, fpv drone~, underwater camera~|housing|rig
    water tank .. {film}|scene|shot|built|led
    prosthetic~ .. {film}|hours|nose|makeup|face|suit|actor~|piece~|every
    bald cap, fat suit
    man|guy|actor~|dude|person in .. {suit}
    {suit} on .. guy|man|actor~|student|dancer
    // Real planes and explosions
    real {explod} .. {film}|no|cgi|instead|movie|blew|crash~|scene
    blew|blow|crash~|sank|flipped|launch~|fire up|a|an ..
      real plane|train|truck|jet|ship|bus|building|house|car|747|lorry|boeing
    they|he|she|nolan really|actually|literally blew|crashed|flipped|built|fired|exploded|sank|dropped
    // Puppets and what stood in for monsters
    puppet~ .. {film}|operated|scene|not|no|real|{n}|puppeteer~|baby|cgi|eyebrow|move|hand
    {n} puppeteers|people|operators|guys to|moving|operating|control~|push~|pull~
    rotating set|room|corridor|rig, ping pong balls, pingpong balls
    tennis ball .. stick|dragon|standing_in
    broom|mop|tennis_ball|stick standing|stood in for .. dragon|creature|monster|cg
    // Screens, prints, rendering, drones
    hologram~ .. {film}|concert|stage|tour|show|singer|projected
    {n} cameras rig|array|synced|stitched|bullet_time
    bullet time, matte painting~, projection mapping
    3d print~|printed|printer|scan~|scanned
    ray tracing|traced, render farm, rendered .. frames|hours|days
    game engine, imax camera~, 65mm camera~
    drones .. {n}|show|lights|sky|gimbals, {n} drones
    hydraulic~ .. {film}|rig|shark|platform|set|stage|lift
    forced perspective
    // Models, and how it was made
    full size|scale .. puppet|animatronic|robot|model|shark|dinosaur|dragon|rex
    made of|from|with|out_of .. latex|foam|silicone|rubber|foam_latex|cardboard|jelly|gelatin|condoms|styrofoam
    how|the_way they .. {made3} .. effect~|{film}|invisible|fly|float|dragon|creature|water|explosion|shot
    remote controlled|control .. {film}|shark|car|puppet|eyes
    // Other languages: Spanish, Portuguese, French, German, Italian
    efectos|efeitos practicos|especiales|especiais|praticos|digitales, effets speciaux|pratiques|numeriques
    pantalla|tela verde, fond vert, sin|sem|sans|ohne cgi
  `),
  film: phraseList(`
    cgi, mocap, practical, visual effect~, special effect~
    vfx, sfx, digital effect~|cameras, animatronic~, puppet~, prosthetic~, virtual environment~, virtual set~
    ai tools|assisted|generated, led wall, real time collaboration, cloud based, high resolution
    editing software, miniature~, scale model~, green screen, filled digitally, digital asset~
    made of|from latex|rubber|silicone, stagecraft, greenscreen, miniatures, previs, squibs, animatronic
    animatronics, greenscreen~, bluescreen~, deage~, deaged
    deaging, deepfake~, previz, squib~, photogrammetry, rotoscop~, roto, composited, compositing
    lidar, shader~, renderman, houdini
    // Other languages
    spezialeffekte|computereffekte, maqueta~, animatronico|animatronique|animatronisch
  `),
  within: phraseList(`
    {n} lb|lbs|pound|ton|tonne
    // Stages, planes, screens
    flying, floats, float~, decks
    real plane|jet|jets|747|f18, real sets
    no green, no screens, rendered, {n} render|frames
    // Rigs and effects
    on wires, prototype, custom, rig built, {tech}, {cgi}, computer generated, practicals, in camera
    effect~ team|shot~|work, digitally, puppeteer~, latex, silicone, model shot~, capture suit~
    led wall|stage|screen~|panel~, robot arm|arms|camera, robotic
    // Machines, fire, blood
    hydraulic~, remote control~, servos, wire removal, pulley~, pyrotechnic~, pyro, blew up, blown up
    {n} gallons|litres|liters
    fake blood|rain|snow|head|arm|baby|tears
    // Rendering, scanning, animation
    hologram~, render~, rendering, simulat~, simulation
    algorithm, camera rig, scanned, suit weighed, claymation, frames a second, per frame
    hand animated, rotoscope~, composit~, frame by frame
    invented .. camera|lens|rig|technique
    synth~ voice, virtual camera~, dust dyed, painted out
    face .. replaced
    leaf blower, no engine, invisible effect~, real not, made it look
  `),
  weak: phraseList(`
    digital~, technology, tech, software, machine~, robot~, drone~, gimbal~, rig~, tools, camera~, computer
    model, pneumatic~, led, practically, digital, foam, virtual, volume, unreal, engine, rotating, rig, rigs
    rigged, crane, robot, pneumatics, motor~, wires, explosives, projector~, imax, {suit}, headset, vr, ar
    computer~, technique~, trick, illusion, fake, device, mechanical, animated, balls, cable~, fur
    real explosion~|fire|plane|train|water|snow|fur|blood|car|mini|horses|swarm|bees|footage, real thing
  `),
};
