import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** What became of it after the shoot: cuts, reshoots, sound, dubbing, grading. */
export const POST_PRODUCTION: CatalogTheme = {
  ...THEME_NAMES['post-production'],
  strong: phraseList(`
    // What was cut, and other cuts of it
    deleted scene~|subplot~|ending, cut scene~ .. film|movie|show|character|episode|fans|blu|dvd
    director's cut~, snyder cut, extended|uncut|workprint|assembly cut .. film|movie|hours|hour|scene~
    additional photography, pickup shots|shoots
    // In the edit
    saved|fixed|found|made|rescued|salvaged|lost|changed|ruined in .. edit|editing|post|editing_room|cutting_room
    unused|unseen|unreleased|lost|raw|deleted|missing footage .. film|movie|show|scene|set|director|season|fans|takes
    cutting room floor, cutting room, left on the cutting
    editing room|bay|suite .. film|movie|director|scene|hours|editor|floor, edit bay
    post production, in post, rough cut, assembly cut, first cut .. hours|hour|minutes|film|movie|long
    // Cut from it
    scene~ .. cut|removed|deleted|trimmed from .. film|movie|show|episode|final|theatrical|cut
    cut from .. film|movie|final|theatrical|show|episode, cut .. scene~ .. runtime|pacing|time|final
    final cut .. hides|removed|without|never|changed
    edited out .. film|movie|show|scene|episode|digital~
    // Changed in the picture; colour, dubbing, music
    digitally removed|erased|added|replaced|altered, removed in post
    color|colour grading
    dubbed over|lines .. post|scene|film
    re edit~, trimmed scene, subplot removed, temp score|music|track
    bonus features .. deleted|scene~
    sound designer~|editor~|mixer~|team|design
    // Redesigns; how a sound was made
    redesign~|redid|redrew|redone .. character|sonic|model|whole|entire|cg|after|vfx|trailer
    redesign~ .. after|sonic|trailer|backlash
    recorded|layered|mixed|pitched|slowed .. for .. roar|voice|scream|bark|sound|growl|raptor~|dinosaur|creature|monster
    roar|growl|bark|scream|creature_sound .. is|was|made|recorded .. from|of|by|with|pig|tiger|walrus|elephant|geese
    // Backwards, put together, months of work
    reversed the footage|shot|film, played|shot|filmed|run backwards|in_reverse, in reverse .. shot|scene|filmed
    cut together from
    {n} versions|edits|cuts of .. {film}, {n} months in|of .. edit~|post|vfx
    ending was reshot
    cutaway~ .. because|hide|hides
    colour correct~
    music .. replaced|changed|added .. late|minute|edit
    delayed .. months .. vfx|redesign|reshoot~|effects|animation
    {n} million .. reshoot~
    cut to|down .. {n} hours|minutes
    {n} hour .. cut
    // What was cut, with the slots
    deleted subplot~|storyline|footage|character~|{bit}
    {bit} .. {cutv2} from|out|for|of|before .. {fin}|film|movie|show|runtime|pacing|time|length
    {cutv2} from|out .. {fin}|film|movie|show|episode, {cutv2} {n} minutes|hours|scenes|pages|characters
    {n} minutes .. cut|deleted|removed|footage|shorter|trimmed
    // Other cuts of it
    directors cut~, director cut~
    extended|uncut|workprint|assembly|theatrical|alternate|unrated|first|rough|original|four_hour|three_hour|
      initial cut|edition|version .. {n}|film|movie|scene~|hours|was|had|blu|dvd|ran|includes|better|never
    {n} hour|minute cut|edit|version|assembly
    // Reshoots
    re shoot~, re shot, pick ups, pickup shots|shoots|day
    {film} .. new .. ending|last_scene|final_scene|third_act|scene|scenes .. after|months_later|in|august|test
    shot .. again with
    came|come|brought|called back to|in|for .. shoot|film|record|reshoot~|re|adr|new ..
      scene|ending|line~|sunday|single|one|weeks
    // In the edit
    saved|fixed|found|rescued|salvaged|ruined|butchered|made|stitched|hidden|lost|fix in|by the|post ..
      edit|editing|post|editor|edit_suite|editing_room
    in the edit, edit bay|suite|room, editing room|bay|suite .. footage|floor|months|weeks|hours|editor|{film}
    left on .. cutting
    unused|unseen|unreleased|lost|raw|missing footage|take~|scene~ .. {film}|fans|film|director|show|set|blu|dvd|found
    never made it to|into|in|past .. {fin}|cut|film|movie|screen|edit, didnt|not make|made .. {fin}|the_cut
    left out of .. {fin}|film|movie|show
    in postproduction
    // Changed in the picture
    {digi} .. {removed}|out|added|erased|altered|replaced|changed|inserted|shaved|extended|put
    {removed} .. in|frame|digitally post|by_frame
    painted|erased|cg|cgi|airbrushed|scrubbed|rotoscoped out ..
      {film}|frame|by_frame|vfx|post|moustache|mustache|wires|crew
    flipped|mirrored|reversed|slowed_down|sped_up|speed_up the shot|footage|image|frame
    frame by frame
    color|colour grade~|grading|correction|timing|graded
    // Voices and music
    adr d, looped lines|dialogue|every
    dubbed|redubbed|revoiced|rerecorded|overdubbed .. {film}|scene|lines|voice|dialogue|movie|actor~|over|post
    voice over|voiceover .. added|last_minute|studio|because|make|audiences|confused
    add~ .. voice over|voiceover|narration
    score was replaced|rejected|thrown, rejected score
    // How a sound was made; the edit
    slowed down .. sound|walrus|recording|voice
    edit~ uses|use|used .. take|second|first|one
    edited .. out|down|together|around|by .. film|movie|scene|show|from|{n}|months, edited {n} hours
    {n} hours of footage|rushes|dailies|film|raw
    editor~ .. {fin}|found|cut|saved|used|kept|spotted|spent|scene|footage|film, re cut
    re edited, picture lock, locked picture|cut, cut around
    trimmed .. scene~|down|film|from|seconds|frame|minute~
    cross cut, jump cut~, alternate take~, unused take~
    lost footage, bonus features
    blu ray .. {cutv2}|deleted|extra|scene~|subplot
    // Other languages: Spanish, Portuguese, French, German, Italian
    escena~ eliminada|eliminadas|borrada, scene|scenes coupee|coupees, geschnittene|geloschte szene|szenen
    cena|cenas cortada|cortadas|deletada|deletadas
    sala de montaje
  `),
  film: phraseList(`
    director's cut, unused footage, raw footage, unseen footage
    reshoot~, post processing, final cut, alternate cut, original cut
    sound mix, trimmed, cut scene~, scene~ was|were cut, scenes cut, got cut, was cut|removed from
    editors refining, non linear editing, rescored, voice over added, removed digitally, reshot, reshooting
    adr, recut, pickups, postproduction, rushes, intercut
    // Other languages
    nachdreh~, nachgedreht, regrabaciones, refilmagens, montaje, schnitt, montagem
  `),
  within: phraseList(`
    // Sound, and what was redone
    sound designer~|editor~|mixer~|team|effects
    redesign~, redid, redone, reversed, in reverse, reverse shot
    mashed up, blended, layered, cut together, dubbed over, looped, sped up, delayed {n} months
    {n} months .. vfx
    // Cuts and versions
    cut content, test cut, work print, early cut, workprint, score was, music was
    recorded .. for the
    foley, {cutv2} from|out|for, {n} minutes cut|of, {cutv2} the scene|line|subplot|song|character|whole|entire
    was|were|got|been|being|ended|is cut|removed|trimmed|edited|deleted|binned|dropped|snipped|chopped|scrapped
    editing, theatrical cut|version|release, final cut|edit|film|version, first cut, cut of the|this
    longer cut|version, alternate cut|ending|version|take~, original cut|version
    unused, blu ray extra~
    extras .. dvd, dvd extra~
    vfx fix~, painted out|over, digitally, {removed} digitally|in_post
    // Sound, colour, voices
    sound mix|design|edit~, color|colour grad~, subtitles, dub~, voice over~, voiceover
    narration, overdub~, rerecord~, re record~, montage~, slow~ down, speeded up
    // Which take, which footage
    stitch~ .. takes|shots|together
    used the second|first|third|last|number|wrong|shot|footage
    in the cut, never released, lost scene~, lost version, scene~ cut
    minutes of footage, final mix, uses the
  `),
  weak: phraseList(`
    cut, footage, trim~, montage, edit, edited, cutting, editor~, restored, bonus, deleted, edits, unseen
    appendices, post, mirrored, flipped, score, composer, graded, grade
    dubbed, subplot~, master~, render~, rendering, runtime
    removed, dropped, version, extended edition|cut, in the files, shot again, mixing, still in the
  `),
};
