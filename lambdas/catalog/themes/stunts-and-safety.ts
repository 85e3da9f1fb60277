import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** Stunts, and who was hurt. */
export const STUNTS_AND_SAFETY: CatalogTheme = {
  ...THEME_NAMES['stunts-and-safety'],
  strong: phraseList(`
    // Stunts and who did them
    stunt double~|performer~|coordinator~|man|woman|team|driver~|work|people|crew|doubles, own stunts|stunt
    did|does|do|doing|performed|insisted .. stunt~, stunt .. went wrong|bad, stunt gone wrong
    // Injuries
    injured|injury|injuries|injure|hurt|hospitalized|hospitalised|wounded on .. set
    injured|injury|injuries|injure|hurt|hospitalized|hospitalised|burned|drown~ during|while ..
      filming|shooting|stunt~|scene|production|rehearsal~
    on set accident~|injury|injuries|death~|safety|fire
    accident on .. set, accident during|while filming|shooting, accident on .. film set
    broke|fractured|cracked|dislocated|tore .. rib~|ankle|leg|arm|wrist|toe|toes|foot|nose|finger|collarbone|neck|
      back|acl|knee .. filming|set|stunt|scene|shoot|shooting|take
    filming|set|stunt|scene|shoot|shooting|take .. broke|fractured|cracked|dislocated|tore ..
      rib~|ankle|leg|arm|wrist|toe|toes|foot|nose|finger|collarbone|neck|acl|knee
    // Near misses, and safety on sets
    nearly|almost died|drowned|killed|drowning|blinded .. filming|set|stunt|scene|shoot|shooting|take
    filming|stunt|scene|set|shoot|shooting|take .. nearly|almost died|drowned|killed|blinded
    near miss|misses .. set|filming|stunt|shoot
    safety on set|sets, unsafe set|sets, prop gun~, intimacy coordinator~, fight choreographer|choreography
    stunt rehearsal~
    {n} halo jumps|parachute|skydives|jumps|falls, halo jump~
    heart attack .. set|filming|shoot|location
    // Water, blows, poison: "Titanic" had its chowder spiked
    hypothermia .. filming|tank|water|film|titanic|scene
    tooth .. knocked|chipped|broke .. fight|scene|take|mid, {limb} .. knocked out|off .. fight|mid|scene|take
    slapped|punched|kicked|hit|choked .. for_real|for_reals
    er|hospital .. {n} people|nova_scotia|{film}
    {n} people .. hospital|er|poisoned|ill .. set|film|titanic|shoot
    angel dust
    laced .. soup|chowder|food|crew
    stabbed|shot .. accidentally|really|real|for_real .. scene|set|prop|knife, real gun
    // Glass, fire, cables, heights
    smash~|punch~ .. mirror|window|glass .. real|blood|cut|hand|drunk
    singed|burned .. hair|eyebrows|face .. pyro|stunt|set|soundcheck|scene|fire
    cable snapped, harness .. snapped|failed|slipped|broke
    fell {n} feet|metres|meters|m
    {n} feet|metres|meters|foot|ft .. drop|fall|jump|above|up|high .. stunt|stage|real|himself|herself|no
    // Training and flying
    trained .. to fight|ride|shoot|hold|drive|fly
    learned .. to fly|ride|drive|swordfight|fight .. film|role|scene
    flew .. {n} gs|g_force|in_real_jets|real_jets|f_18s|f18
    g forces
    // Bones and limbs, with the slots
    {hurt} {poss} {limb} .. {set}|stunt~|kick~|fight|fall~|rehears~|jump~|kept|glass|character|riding|{film}
    {set}|stunt|fight|{film} .. {hurt} {poss} {limb}, {hurt} {poss} {limb} .. {set}|{kept}|stunt~|scene|filming
    {hurt} {n} {limb} .. {set}|stunt~|fight|jump|helmet|kicking|falling|{film}, stunt .. {hurt}|rib~|ankle|leg
    // Stunts
    stunt~ double~|performer~|coordinator~|team|driver~|people|crew|doubles|guy|guys|actor~|person|rider|rig|
      choreograph~|training|pilot
    own stunt~, {poss} stunts, all .. stunts, does .. stunts, did .. stunts, doing .. stunts
    insisted on .. stunts
    stunt~ .. went|gone|goes wrong|bad|badly|awry
    stunt .. nearly|almost|real|no_double|himself|herself|cgi|wires|wire|harness|rehears~|killed|injur~|hospital|
      practice~|{film}
    actual stunt, {n} stunt~ .. film|performers|scene|double~|drivers|movie|broke
    // Injuries and accidents
    {injured} .. {set}|stunt|rehears~|film_set|stage|while_filming|{film}
    {set} .. {injured}|hospital|ambulance|er|stitches|concussion|unconscious
    {set} accident~|injury|injuries|death~|fire|explosion|safety|mishap
    accident on|at|during .. {set}|shoot|stunt|filming|rehears~
    // Nearly died, fainted, went to hospital
    {almost} {died} .. {set}|stunt|underwater|tank|fire|horse|fall|rehears~|water|wave|{film}
    {set}|stunt|{film} .. {almost} {died}, {almost} {died} {making}
    {almost} lost an|a|his|her {limb}|life|eye|finger .. {set}|stunt|{film}
    {passed} .. {set}|stage|chorus|heat|costume|suit|rehears~|during|song|after|singer|dancer~|{film}
    {passed} mid take|song|scene|show
    singer|actor~|actress|extra~|dancer~|stuntman|crew|she|he {passed} .. chorus|heat|stage|mark|{film}
    rushed|taken|airlifted|went|sent|flown to .. hospital|er|a_and_e .. {set}|stunt|{film}
    // Safety
    near miss~ .. {set}|stunt|filming|take|crew
    close call .. {set}|stunt|filming|take
    safety .. {set}|protocol~ .. set|film|shoot|stunt, safety on set~
    unsafe set|sets|conditions
    prop gun~|weapon~ .. real|live|loaded|fired|accident
    live round~ .. set|prop
    // Fights, fire, real weapons
    fight|sword|stunt|combat choreograph~|choreography|coordinator~|training .. {n}|months|weeks|he|she|{film}
    set himself|herself|him|her|them|stuntman on fire
    on fire .. stunt|take|scene|set|for_real
    real {danger} .. stunt|no_cgi|{film}
    real punch~|swords|bullets|fire|knife|knives|explosions|glass|bullet|blades
    punched .. for_real|actually|real|accidentally|in_the_face .. fight|{film}
    // Without wires or a net
    no wires|harness|double|stunt_double|safety_net|net|padding
    without .. wires|harness|stunt_double|double|safety_net|padding
    jump~|jumped|hang~|hung|dangl~|fell|fall~|leap~|dive|dived|dove|climb~|drove|driving|rode|riding|crash~|parachut~|
      skydiv~|skydove|roll~ .. off|out|from|onto|into|through ..
      cliff|plane|helicopter|building|roof|bridge|train|motorbike|bike|motorcycle|burj|car|window|horse|tower|balcony|
      dam|airplane|jet|truck .. {really}|himself|herself|real|stunt|times|{film}
    hold~|held .. breath .. {n}|minutes|underwater|scene|take
    trained .. {n}|months|weeks|years .. fight|stunt|sword|role|scene|film|martial
    fell|falling|thrown|kicked|bitten|trampled off|from|by|on ..
      horse|camel|elephant|motorbike|bike|snake|swan|dog|scorpion|wolf|roof|balcony|ladder|stage ..
      {set}|stunt|during|show|{film}
    // Shocks and stitches
    electrocut~|electric shock .. set|filming|scene|stage|prop|mic
    concussion|stitches|hypothermia|whiplash .. {set}|stunt|fight|{film}
    {set}|scene|take|stunt|fight .. concussion|stitches|whiplash|hospital|concussed|hospitalised|hospitalized|
      ambulance|unconscious|surgery
    spiked .. crew|chowder|pcp, pcp .. crew|chowder|titanic, poison~ .. crew|cast .. set|film|titanic|chowder
    // Other languages: Spanish, Portuguese, French, German, Italian
    rompio|quebro|quebrou|rompe|fracturo|casse|brach|gebrochen|brise .. {limb2}, {limb2} gebrochen|gebrochenen
    corto|cortou|coupe|schnitt .. mano|mao|main|hand
    doble de riesgo|accion, doblure cascade~
    lesiono|lesionado|herido|blesse|blessee|verletzt|verletzte|ferido|machucou .. rodaje|tournage|dreh|set|filmagens
  `),
  film: phraseList(`
    stunt~, near miss|misses, close call~
    broke|fractured|cracked|dislocated|tore his|her|a|their|two|three rib~|ankle|leg|arm|wrist|toe|toes|foot|nose|
      finger|collarbone|neck
    concussion, hospitalized, hospitalised
    rushed to .. hospital
    nearly|almost died|drowned
    safety concern~|protocol~|violation~|standards
    wire work, jumped off|from|out, hung|hanging from, knocked out|unconscious, stitches, high fall, stuntman
    stuntmen, stuntwoman, stunts, stuntwomen, stunties
    armourer, armorer
    // Other languages
    cascadeur~, dubles, duble
  `),
  within: phraseList(`
    tooth .. out
    // The chowder of "Titanic" again: PCP, the emergency room
    in the er, to the er, pcp, blood and all
    cut .. thumb
    smashed .. mirror|glass
    punching the mirror, dentist, singed, broke {n}|both|several, carried on with
    {n} feet|metres|meters .. drop|fall|up|jump
    got burned|burnt|bitten|hit|hurt|injured|kicked|cut|stabbed
    hypothermia, kept bleeding
    split .. lip|head|chin|open
    without .. harness|net|double|padding|wires
    // Who was hurt, and how
    {hurt} {poss} {limb}, {hurt} {n} {limb}, {hurt} {poss} .. {limb}
    {injured}, near miss~, {almost} {died}, {passed}, ambulance, emergency room, whiplash, bruises, bruised
    black eye, bloody nose, nosebleed, gash, trampled, kicked by, thrown off|from
    fell off|from|down|through|into
    hit by, hit .. head
    ran over, run over, on fire
    lost .. eyebrows|finger|eye|tooth|toenail|hearing|consciousness, eyebrows
    risk~ .. life|neck|injury
    body double .. stunt
    {not} stunt double, wirework, harness~, on wires
    // Heights, fights, fire
    parachute~, skydiv~, burj khalifa, hanging|hung|dangling from|off
    hold|held .. breath
    fight choreo~, sword fight~, swordfight~, car chase~, real fire|punch~|explosion~|sword~|bullets|knife|glass
    knocked out|unconscious|him_out|her_out, knock~ .. out
    suffocat~, strangled
    slapped .. hard
    // Bones, and what came after
    broken bones|rib~|ankle|leg|nose|arm|wrist|toe~|foot|finger~|back|hand
    trained for|with, martial arts, boot camp, bootcamp, paramedic~, crutches, wheelchair, in a cast
    trapped under|below|in|inside, stuck under
    cut .. open
    real blood|glass|knife|stab~
    animatronic .. crush~
    // Animals
    snake~ .. real|bite|bit
    riding elephants|horse~
    broke .. bone~, broken .. bone~
    rib~, ankle, harness, bruise~
  `),
  weak: phraseList(`
    danger~, risk~, burn~, action sequence~, crash~, explosion~, dangerous, safety, limped, bleeding, surgery
    scar, scars, scarred, blood, bled, bites, bit, burns, danger, risked, risky, insurance, insurer~, insured
    cliff, helicopter~, motorbike~, motorcycle~, jumped
    drown~, choked, whipped, punched, crashed, dummy, medic, medics
    limp, limping, trapped, spiked, hurting, ribs, accident~, fall, fell, fire, jump, unsafe, cuts, died, killed
    injured|injury|injuries|injure, heart attack, hospital~, fight scene~, fight scene
  `),
};
