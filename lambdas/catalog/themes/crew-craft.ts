import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** The work of those whom nobody sees, by their jobs and by what they made. */
export const CREW_CRAFT: CatalogTheme = {
  ...THEME_NAMES['crew-craft'],
  strong: phraseList(`
    // Jobs
    script supervisor~, continuity error~|pro|pros|supervisor~|mistake~|goof~
    foley artist~|stage|sound~|work|effects|recording
    best boy, key grip|grips, dolly grip, boom operator~
    costume designer~|department|design .. film|movie|show, wardrobe department|team|supervisor
    prop master~|maker~|department
    makeup department|artist~|team|designer .. film|movie|show|set|scene|character|prosthetics|actor~
    hair and makeup .. set|actor~|film|movie
    prosthetics|prosthetic makeup|artist~
    production assistant~|designer~|design|coordinator~|manager~ .. set|film|movie|shoot|show|logistics
    production designer~, production assistant~, art department~, art director .. film|movie|set
    set decorator~|dresser~|designer~|dressing, location manager~
    sound engineer~|mixer~|designer~|recordist .. film|movie|scene|set|audio, sound designer~, sound mixer~
    stand in~ .. actor~|set|film|lighting
    camera assistant~|crew|department, focus puller, second unit, assistant director~, line producer~
    // The unsung, and what they did
    unsung crew|heroes .. film|set|movie|crew|production
    below the line, film crew~, crew of .. people|film|movie|show
    dialect coach~
    animal wrangler~|trainer~ .. film|set|movie|scene
    editor~ .. footage|frame by frame|dark suite|cutting|film|movie|scene, film editor~
    crew built|made|spent|worked|stayed|hid|fixed .. scene|set|shot|hours|night|weeks|months, the crew remembers
    crew's hustle, hidden mvps, miniature~ built|makers, model makers
    // Made by hand, recorded, trained, dyed
    hand made .. costume~|prop~|set
    blow~|hair dry~|drying .. animatronic|crew|rex|dinosaur|wig|costume|takes
    recorded .. tortoises|walrus|pigs|tigers|animals|geese|celery
    thank you .. sound|editor~|crew|department|team
    crew of {n}, {n} trucks, load out, load in, tour crew, production crew
    trained .. dogs|birds|horses|rats|crows|cats .. film|scene|movie|months
    dyed|knitted|wove|aged|distressed .. costume~|jacket|fabric|coat|dress|dust
    every|each .. prop|costume|letter|book|label|coin was|were|is .. made|hand|real|designed|printed
    calligraph~ .. letters|prop|map
    // Jobs and crafts, with the slots
    {crewsoft} .. {set}|show|{made2}|{film}
    {n} {crewplural} .. {set}|move|work~|push~|{made2}|behind|one|{film}
    {dept} {deptword}
    continuity error~|mistake~|goof~|blunder|person|girl|lady|supervisor
    crew .. {made2}|stayed|fixed|spent|hid|worked .. {set}|scene|shot|hours|night|weeks|months|hand|film
    // Made by hand
    {made2} by hand
    by hand .. {made2}|stitch~|paint~|sew~|every|each|all|frame, hand {made2}
    handstitched|hand_stitched|hand_sewn|handsewn|hand_painted|handpainted|hand_carved|hand_drawn|hand_built ..
      {film}|costume~|prop~|set|armor|armour|title|letters|every
    {n} costume~|prop~|wigs|dresses|gowns|puppets|suits|masks|miniatures|typewriters|swords|weapons|letters ..
      {made2}|film|movie|scene|sew~|hand
    costume~|prop~|wig~|gown|dress|mask~|armor|armour|miniature~|suit .. {made2} ..
      {set}|hand|hours|film|movie|show|scene|weeks|from|by|out_of
    {made2} .. costume~|prop~|wig~|gown|masks|armor|armour|miniature~ ..
      {set}|hand|hours|film|movie|show|scene|weeks|from|out_of|himself|herself
    sew~|sewn|sewing|sewed .. {set}|sequins|costume~|dress|singer|actor~|5am|hours|tour
    wig .. {set}|dept|role|part|wearing|show|months|{film}, wore|wearing|wears a wig
    // Hands that are somebody else's (Cameron drew for "Titanic")
    hand double~, body double~ .. {set}|scene|shot|hands|for
    those arent|werent|are|aren_t .. hands
    hands .. {set}|close_up|drawing|sketch~ .. {set}|is|are|cameron|{film}
    {auteur} .. drew|drawings|sketch~|sketched|drawing|hands
    // Praise
    unsung hero~ .. {set}|film|crew|movie|cinema|tv
    shout out|outs .. {crewplural}|team|department|crew|editor~|dept|supervisor
    shoutout .. {crewplural}|team|department|crew|dept|supervisor|editor~
    hats off .. {crewplural}|team|department|crew|dept
    give .. {crewplural}|team|department|dept .. oscar|award|raise|credit|medal
    {crewplural}|team|department|dept .. deserve~ .. oscar|award|raise|credit|medal|emmy
    credit to|where .. {crewplural}|team|department|dept|crew
    // Sound, and what it is made of
    boom op, boom operator
    sound of .. {foleyword}
    sound~ .. {made2}|recorded|slowed|layered|mixed ..
      from|with|by|of|using|walrus|pig|tiger|bear|elephant|celery|vegetables
    {foleyword} .. sound~ .. bones|dinosaur|creature|footsteps|punch~|horse
    sound team|guys|department|dept|folks|crew|people|guy|girl|lady|designer~|mixer~|recordist~|editor~|engineer~
  `),
  film: phraseList(`
    foley, location scout~, make up artist~|department|team, sound engineer~|design|mixing|team, art director
    prosthetics, hair and makeup, stand in~, puppeteer~, hold productions together, unsung, craftsman~
    craftsmanship, grip, set dress~, distress furniture, seamstress~, score was recorded, carpenter~, gaffer~
    clapper, rigger, riggers, stagehands, roadies, {crewrole}, handmade
    // Other languages: Spanish, Portuguese, French, German, Italian
    maquillaje|maquillage|maquiagem|maskenbildner|vestuario|figurino|kostum|attrezzo, maskenbildner~
    vestuarista, figurinista
  `),
  within: phraseList(`
    // Tools, drawings, fittings, wigs
    rigger~, hair dryers|dryer, crew of, swatch~, sketches, mood board~, concept art, blueprints, storyboards
    makeup trailer, costume fitting~, fittings, tailor made
    replica props, wig, wigs, sewing, sewn, sewed, embroider~, sequins, by hand
    // Doubles and the unseen
    hand double, body double, standin, behind the monitors, nobody sees, nobody notices
    no one notices, noticed for weeks
    // Details and praise
    artistry, attention to detail, level of detail, the detail, tiny detail~
    easter egg~, shout out, shoutout, hats off, credit to, hero~ of
    grateful to .. crew|team
    // Sound
    sound of, recorded .. sound
    celery, watermelon, coconut~, slowed down, theme tune|song|music, colorist, colourist
    // How things were made
    props .. ebay, found .. ebay
    aged|distressed|weathered by|the|with
    dyed, fabric~
    designed by|the|every|each|for
    sculpt~
    painted by|the|every|each|on
    built by, model maker~, miniature~, interns, leaf blower, rigging, rigged
    // Food, and the small jobs
    catering, caterer~, chef on, intern, 1st ad, 2nd ad, first ad, second ad, 3rd ad
    // Who did it himself
    did the drawing~|sketch~|calligraphy|handwriting|voice himself|herself
    drew .. himself|herself, drawings himself
    doubled for, doubled as
    mistake .. left
  `),
  weak: phraseList(`
    department~, craft, behind the camera, professionals, assistant~, continuity, cinematographer~, composer
    fabricate, {crewsoft}, crews, stitched, details, kudos, saint, score, soundtrack, grade, graded
    repaired, pushing, umbrella, carrying, runner~, pa, pas, dept, designed, built, painted, drew, mixer, op
    dop, artist~, cup, crew member~, vfx artist~|team, {crewrole2}, {crewplural}, the team
    {n} guys|people|folks|men|women
    coffee van, engineer|engineers, team of
  `),
};
