import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** How it was directed and filmed: takes, shots, light, the order of shooting. */
export const DIRECTION_AND_CAMERA: CatalogTheme = {
  ...THEME_NAMES['direction-and-camera'],
  strong: phraseList(`
    // Many takes, or one
    takes to get .. right|shot|scene|it
    made|forced|had him|her|them|shelley|actors|us|me|cast do|redo|repeat|film|shoot .. takes|times
    did|took|required|needed|needing|after|over|shot dozens|hundreds of takes
    in one|single take|shot
    one take wonder|scene|shot|sequence|episode, single take|shot sequence|scene
    long|unbroken|continuous|uninterrupted|minute take|takes|tracking|oner, tracking shot~, dolly zoom|shot
    // Camera, light, storyboards
    camera angle~|movement~|placement|setup~|trick~|operator~
    forced perspective
    blocking .. scene~|shot~|camera|actors
    lighting setup~, lighting set ups
    storyboard~ .. shot|scene|film|director|every|entire
    cinematographer~|director of? photography? .. light~|framing|lens~|shot|frame|camera~, directorial choice~
    // What directors made people do
    director made|forced|pushed|had|asked|told|tricked|insisted|yelled|demanded ..
      actor~|cast|actress|him|her|them|takes
    kubrick made|forced|had
    // The order of shooting; film and format
    shot .. in sequence|chronological|order|natural|single|one|imax|65mm|35mm|70mm
    natural light .. shot|filmed|cinematography|only|movie|film
    frame by frame .. shot|scene|director
    method directing, direction and choreography
    shot on .. film_stock|imax|16mm|35mm|70mm|vistavision
    aspect ratio
    // Numbers of takes
    dozens|hundreds of takes
    takes of .. scene|shot|line, 127|148|100|99|90|85|80|70|60|50|45|40|35|30|25|20 takes
    hundredth take, multiple takes, perfect take
    dress rehearsal~ .. scene|actor~|monologue|film|camera
    # takes
    // Numbers of takes, with the slots
    needed|took|after|over|does|did|do|doing|did_over {n} takes
    one take music video, 127 takes
    did|do|doing|done|shot|filmed|repeat~|redo|made|perform~|ran|say|said|fell|slap~|smash~|climb~|jump~ .. {n} times
    {n} jumps|falls|slaps|laps|kisses .. for|{film}
    finished|shot|nailed|did .. in one|1|{n} take~
    took {n}|a_full|over .. takes|tries|days|weeks|months .. get|one|single|right|line|{film}, {n} {n}? takes
    {n} retakes, same scene|line|shot {n} times, {n} days to shoot|film
    // Hidden cameras, order, lenses ("Barry Lyndon" by candlelight)
    camera was hidden|strapped|mounted|upside_down|on_a_wire, hidden camera~ .. scene|film|movie|real|people
    shot in sequence|order|reverse|real_time|slow_motion|secret|one
    filmed in sequence|order|reverse|real_time|secret|one
    nasa lens~, zeiss lens~, candle light, {n} takes
    // Takes by number
    {n} take~ .. {set}|line|{auteur}|one|get|right|poor|later|{film}
    {n} different|separate|full|more|whole|bloody|straight|freaking|fucking takes, take {n}
    {n} cameras .. {film}|at_once|rolling|scene|one
    {ord} take .. {film}|used|one|they|he|she|kept|perfect|nailed|cut|after, on|by|in|until|after .. {ord} take
    nailed|got|did|done|perfect .. {ord} take|try|attempt .. {film}|scene|director
    made|had|forced|making|asked|told|let|put|ordered {actor}|him|her|them|shelley|everyone|tom|jack|the_crew|me ..
      {n}|do_it|redo|repeat|again|retake|over_and_over|takes
    {n} times .. take~|scene, scene|shot|line .. {n} takes|times
    // In one take
    one|single|unbroken|continuous|uninterrupted take|shot ..
      {film}|no_cuts|whole|steadicam|fight|sequence|working|hidden
    in one|a_single|single|1 take|shot|go
    whole|entire|all|was|is|were|video|episode|scene one|single|1|a_single take|shot
    long|minute|tracking|unbroken take|takes|shot|oner, dolly zoom|shot|track~
    // The camera, and what directors made people do
    camera angle~|movement~|placement|setup~|trick~|position~|blocking|test~
    {auteur} made|had|forced|told|asked|insisted|wanted|let|refused|demanded|kept|secretly|tricked|deliberately
    {auteur} .. {n} takes|takes|times|again
    director~ .. made|forced|pushed|had|asked|told|tricked|insisted|yelled|demanded|whispered|refused|secretly|
      deliberately|kept|screamed .. {actor}|cast|actress|him|her|them|takes|again|cut|secret|us|real
    // Light, film and format
    natural light~ .. {film}|only|scene|entire
    candlelight .. {film}|lens
    {film} .. chronological|in_order|in_sequence|natural_light|imax|65mm|35mm|70mm|16mm|vistavision|super_8|
      film_stock|backwards|reverse|real_time|slow_motion|one_lens|candlelight|handheld|anamorphic|black_and_white|
      on_film|on_iphone|on_an_iphone|on_a_phone
    {n} frames per
    lighting set|test|rig|setup~ .. {set}|hours|scene|shot|ups, hours .. light~|lighting .. shot|scene|test~
    shot|filmed from .. angle|below|above|pov|behind
    storyboard~ .. {film}|scene|every|shot|director|entire|sequence, blocked|blocking .. {film}
    // Again and again; close-ups and rehearsals
    over and over again .. {film}|take|scene|director|until
    again and again .. {film}|take|scene|director|until
    one more for safety|luck|time
    close up .. {film}|is|take|camera|actor~
    camera .. dolly|steadicam|crane|handheld|strapped|mounted|hidden|lens .. {film}|scene|shot|actor|car|body
    rehears~ .. {n}|weeks|months|days .. {film}|dance|fight|choreo~|steadicam|number|sequence
    choreograph~|choreo|blocking .. {n}|weeks|camera|take|scene|months .. {film}|shot|take|scene|steadicam
    aspect ratio~, rack focus, dutch angle~, whip pan, 180 degree rule, camera move~, {n} setups
    // The shark speech of "Jaws": drunk first, then sober
    apologis~|apologiz~ .. sober|nailed
    drunk .. take|scene .. sober|nailed|spielberg|director
    // In one go, without cuts
    in a single go|take|shot, got it in one, done in one, no cuts, zero cuts
    without .. cut|cutting .. {film}
    hidden cuts, invisible cuts
    // Other languages: Spanish, Portuguese, French, German, Italian
    # tomas|veces|prises|mal|vezes|fois|takes|klappen|tentativas|tentatives
    plano secuencia, plan sequence, plano sequencia
    una sola toma, une seule prise, in einem take
  `),
  film: phraseList(`
    100|99|90|80|70|60|50|40|30|20|many|several|multiple|few|dozens|hundreds takes
    one take, blocking, long take~, single shot, camera work|trick~, cinematography, wide shot~
    directing style|choice~|method~, perfectionist, perfectionism
    rehearse~ .. times|weeks|months
    directors shaping vision, lighting and framing, shot list, directed the actor~, continuous shot
    practical lighting, crane shot~, slow motion, final take, last take, that take
    oner, steadicam, storyboarded, oners
  `),
  within: phraseList(`
    // Takes and tries
    {ord} take|attempt|try, {n} tries|attempts|goes|retakes, retake~, single take|shot
    again and again, over and over, do it again
    made|forced|had {actor}|him|her|them|everyone do|redo|repeat|shoot|film
    until .. right|perfect|happy|satisfied
    // The director
    directed by|him|her|them, direct~ .. actor~|scene, director .. told|asked|wanted|said|made|let|insisted
    the director, director wanted|says|said
    // Shots, light and cameras
    wide shot~|angle, wide lens, light~ the, lit by|with|the, candlelight, natural light, silhouette, reframe~
    frame~ so|for|up, camerawork, dolly, handheld, gopro, slow mo, slowmo, pov, povs, overhead shot, aerial
    lens flare
    // Which take, which order, which film
    number {n} .. used|take, used number|take|the_second|the_first
    shot .. sequence|order, in sequence, in order
    imax, 70mm, 35mm, 16mm, super 8, on film, film stock
    celluloid, vistavision, mirror shot, mirror trick
    eyeline~, reverse shot|angle, second unit
    kept .. secret
    nailed it, got it in, {n} minute shot|take|scene|sequence, {n} minutes long
    real time
  `),
  weak: phraseList(`
    angle~, take, takes, rehearse~, direction, vision, lighting, composition, framing, lens|lenses, choreograph~
    cinematographer~, crane, zoom~, tracking, rehearsal~, choreo~, choreography, choreographer, choreographed
    coverage, secret~, uncut, directing, directed, director~
    gaffer, shots, dop, dp, rehearsed, focus, storyboard~, close up~, one more
    camera work|trick~|operator|move~|setup~
    close up
  `),
};
