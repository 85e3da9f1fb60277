import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** How scripts and endings changed. */
export const SCRIPT_REWRITES: CatalogTheme = {
  ...THEME_NAMES['script-rewrites'],
  strong: phraseList(`
    // Rewritten
    last minute rewrite~|rewritten|script, script rewrite~|change~|doctor~
    rewrite~|rewrote|rewritten|rewriting .. script~|scene~|ending|episode~|line~|dialogue|arc~|character~|finale|act|
      screenplay|movie|film|pilot
    script~|scene~|ending|episode~|dialogue|screenplay|finale was|were|been|being|is|got? rewritten|rewrote
    change~|scrap~|rewrite~ .. ending .. film|movie|show|shoot~|script|series|finale|test|filming|original
    // Endings and drafts
    change~ the ending, original|alternate|alternative ending~, original script~|screenplay|draft~
    early|earlier|first draft~ .. script|movie|film|screenplay|had
    // Not finished, or just written
    script .. still changing|unfinished|being written|finished|written
    without .. finished script, no finished script
    script pages, new pages
    rewrite~ on .. day|set|napkin~
    page one rewrite
    wrote .. scene .. night before|on set|that morning
    script was|were change~|thrown|tossed, rewrite~ hours before, uncredited rewrite~|draft|writer, script leak~
    killed off .. original script
    // How late it was changed
    {change} it .. {n} wks|weeks|days|hours|months before
    {n} wks|weeks|days|hours before .. shoot|filming|release|gold|shipping|premiere|launch|deadline|air|cameras|
      broadcast .. changed|rewr~|new|different|wrote
    original ending|finale|draft
    cut|trimmed|rewrote|wrote|added|changed .. night before
    cut most|half of .. it|speech|script|lines .. night|himself|herself|before
    new ending, first ending
    // Not meant to end so; out of the window
    was .. never .. meant|supposed to .. die|return|be_a_series|survive
    thrown|threw|tossed out .. script|draft|ending|pages
    script .. out the|of_the window
    out of the window .. script
    no ending written|yet|when
    wrote .. on the fly|spot|set
    make~ it up as
    made it up as .. went|along
    script wasn't|wasnt|isnt|isn_t finished|done|ready
    took a page of
    crossed out|struck out .. lines|dialogue|page
    // Rewritten, with the slots
    {rewrite} .. script~|arc~|character~|finale|act|screenplay|pilot|role|third_act|pages|draft~|quest|{film}|{bit}
    {rewrite} .. overnight|on_set|night_before|weekend|plane|napkin|last_minute|morning|weeks_before|days_before|
      hours_before|mid_shoot|during_filming|while_filming
    script~|episode~|screenplay|finale|act|role|{bit} was|were|been|being|is|got|gets|had_been|kept|had|completely|
      entirely|still .. {rewrite}
    rewritten {n} times .. script~|scene~|ending
    last minute|second|day .. rewrite~|script|ending|page~|line~
    {n} rewrites|drafts|versions of .. script|screenplay|ending|scene|film|movie
    {n} rewrites|drafts .. script|film|movie|later|before
    went through {n} drafts|writers|rewrites|versions
    // First versions and endings
    original|first|early|earlier|initial|alternate|alternative|different|new|planned|intended|actual|other|
      shooting script|screenplay|draft|drafts|ending~|finale|outline
    original|first|earlier plan|idea|version|pitch|concept .. was|for|had|ending|film|movie|script|character
    {change} .. ending|finale|script|screenplay|third_act|last_act|final_scene ..
      show|test|because|after|so|leak~|writers|game|days|weeks|last|{film}
    {change} the ending|script|finale|screenplay
    ending .. was|got|were|been changed|different|scrapped|reworked|supposed|originally|added|tweaked
    // Who was to die
    {supposed} .. die|survive|live|end|be_killed|get_killed|be_dead|kill|marry|win|return|leave|die_in|stay_dead|
      be_the_villain|be_the_killer .. pilot|script|finale|but|until|originally|writers|show|changed|{film}
    was|were|is {supposed} die|survive|be_killed|get_killed|be_dead|be_killed_off|stay_dead
    plan~|planned|wanted|going|meant|supposed|intended to kill .. off|character|him|her|season|early|jesse
    kill~ .. off .. originally|season|writers|until|changed|but|actor|script
    originally|initially ended|end|died|dies|killed|survived|survives|killed_off|concluded
    originally .. die|dies|died|survive|ends|ended|killed .. but|film|movie|season|script|pilot
    // In the script
    in .. original|first|early|earlier|initial script|draft~|screenplay|version|ending|cut|treatment|outline|pilot
    in the script .. but|originally|dies|survives|was
    {script} .. still changing|unfinished|not_finished|being_written|finished|kept_changing|changed|changing|changes|
      written|rewritten|incomplete .. filming|shoot~|daily|day|every|set|while|when
    {script} changed|changes|changing .. every|daily|constantly|day|set|minute
    without|no|no_actual finished|completed|complete|final|real script|ending|screenplay
    no script when|yet|until .. filming|shoot~|cameras|started|began
    // New pages, written overnight
    new|fresh|handing|handed|getting|got|get|given|received|slid|faxed|emailed|coloured|colored|pink|blue|
      revised pages|sides
    pages .. morning|day|night|hours|minutes .. shoot|before|of|filming|set
    writers .. handing|wrote|writing|rewriting|finishing|still .. pages|script|set|day|ending|morning
    wrote|written|writing|write|penned|finished|scribbled ..
      night_before|on_set|that_morning|morning_of|hours_before|overnight|in_one_night|in_a_weekend|on_a_napkin|
      on_the_day|between_takes|on_the_plane|at_lunch|in_his_trailer|in_her_trailer|minutes_before|day_before|
      in_the_trailer
    script .. napkin~|overnight|weekend|strike|hotel
    // Who knew the end; who wrote it without credit
    nobody|no_one|didnt|none|not_even|cast knew|know .. ended|ends|ending|end .. until|last|day|filming|shoot
    uncredited rewrite~|writer~|draft|script|polish, script polish
    ghost wrote .. script|scene|dialogue
    // Several endings
    {shot} .. two|three|both|multiple|several|different|alternate|alternative|fake|secret|multiple_different endings|
      ending|finales
    {n} different endings|finale|endings_shot, multiple endings, two endings, three endings, fake ending~
    both endings
    // Changed minds, parts that grew
    change~ .. mind~ .. ending|kill|character|script|role|season|die|story
    cut .. speech|monologue|dialogue down .. night|himself|herself|before|day|half, cut the script|speech down
    writers .. changed .. mind~|plan~|story|character
    role|part .. was .. expanded|beefed_up|bigger|written_bigger
    expanded .. role|part .. after|because|saw|season
    showrunner .. changed|scrapped|planned|rewrote|wanted|decided .. ending|season|character|kill|story|arc|finale
    decided not to kill
    {change} .. storyline|plotline|subplot|arc .. because|after|season|show|leak~
    script was leaked
    scene was {supposed} be .. but|instead
    scripted .. differently|as_a|ending|to_die, different ending, ending rewritten, {rewrite} ending
    killed off .. original|pilot|script|season
    // What was planned instead
    replaced .. long|choreographed|planned|elaborate|big .. duel|fight|speech|scene|ending|sequence
    instead of .. choreographed|planned|scripted|written|original fight|duel|scene|speech|line|ending
    // Other languages: Spanish, Portuguese, French, German, Italian
    final alternativo|original, fin alternative, alternatives ende
    cambiaron|mudaram|change|anderten .. final|fin|ende
  `),
  film: phraseList(`
    rewrite~, rewrote, rewritten, rewriting, last minute change~|script|decision~
    change~ the ending|script|story|plot, ending was changed
    original|alternate|alternative version|idea|plan|pitch
    earlier draft~, reshape~ the script, adjust dialogue|plot, punch~ up
    wrote .. out of
    were never planned, wasn't the original, was originally going|supposed|meant to
    plot point~ .. changed
    writers room
    dialogue .. changed
    // Other languages
    reescribio|reescribieron|reescreveu|reecrit|umgeschrieben
  `),
  within: phraseList(`
    // Rewritten
    {rewrite}, redraft~, re wrote, re write~, re written, rewrites, new draft~
    {change} the|his|her|their story|plot|script|ending|line~|character|lyrics|mind~
    original idea|plan|pitch|version|concept
    {supposed} die|survive|kill|end|live|win|marry
    at first .. was, first draft~|version, early draft~
    // Endings and what was dropped
    new ending|last_scene|opening|final_scene, happy ending .. instead|added|wanted|forced
    scrapped|scrap .. idea|ending|storyline|subplot|scene|plot|song|character|act|plan
    // Written out or in
    wrote .. out
    written out, wrote her in, wrote .. in|around|into, written around|into|in|for
    rejig~, restructur~, reshape~, retool~
    // How late
    punched up, last minute, night before, morning of, hours before, days before, weeks before, plot change~
    writer~ .. scrap~|change~|decide~|add~|cut|quit|wrote, writers strike
    // Killed off, cut, replaced
    kill~ .. off
    changed .. mind~
    cut the speech|monologue|line|lines, trimmed the speech
    storyline .. dropped|scrapped|changed
    working title, title was|originally, unfinished script
    {n} drafts, {n} versions, planned to, plan was, wanted to end, meant to end, ended up writing
    replaced .. duel|speech|ending|fight
    from scratch .. script|wrote
    final line .. changed|wrote|added
    script had
  `),
  weak: phraseList(`
    draft~, scribbled, script, writer~, rework~, pages, scripts, drafts, originally|initially, writers
    screenwriter~, leaked, ending, wrote, changed, pitch~, screenplay, original, day before|of
  `),
};
