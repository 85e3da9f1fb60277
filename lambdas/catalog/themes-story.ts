import type { CatalogTheme } from '../domain/tagging/catalog.ts';
import { phraseList } from './phrase-list.ts';
import { THEME_NAMES } from './theme-names.ts';

/** Revelations about what was to be told, and who had a say in it. */
export const STORY_THEMES: readonly CatalogTheme[] = [
  {
    ...THEME_NAMES['script-rewrites'],
    strong: phraseList(`
      last minute rewrite~|rewritten|script, script rewrite~|change~|doctor~, rewrite~|rewrote|rewritten|rewriting ..
      script~|scene~|ending|episode~|line~|dialogue|arc~|character~|finale|act|screenplay|movie|film|pilot,
      script~|scene~|ending|episode~|dialogue|screenplay|finale was|were|been|being|is|got? rewritten|rewrote, change~|scrap~|rewrite~ .. ending
      .. film|movie|show|shoot~|script|series|finale|test|filming|original, change~ the ending, original|alternate|alternative ending~, original
      script~|screenplay|draft~, early|earlier|first draft~ .. script|movie|film|screenplay|had, script .. still changing|unfinished|being
      written|finished|written, without .. finished script, no finished script, script pages, new pages, rewrite~ on .. day|set|napkin~, page
      one rewrite, wrote .. scene .. night before|on set|that morning, script was|were change~|thrown|tossed, rewrite~ hours before, uncredited
      rewrite~|draft|writer, script leak~, killed off .. original script, {change} it .. {n} wks|weeks|days|hours|months before, {n}
      wks|weeks|days|hours before .. shoot|filming|release|gold|shipping|premiere|launch|deadline|air|cameras|broadcast ..
      changed|rewr~|new|different|wrote, original ending|finale|draft, cut|trimmed|rewrote|wrote|added|changed .. night before, cut most|half of
      .. it|speech|script|lines .. night|himself|herself|before, new ending, first ending, was .. never .. meant|supposed to ..
      die|return|be_a_series|survive, thrown|threw|tossed out .. script|draft|ending|pages, script .. out the|of_the window, out of the window
      .. script, no ending written|yet|when, wrote .. on the fly|spot|set, make~ it up as, made it up as .. went|along, script
      wasn't|wasnt|isnt|isn_t finished|done|ready, took a page of, crossed out|struck out .. lines|dialogue|page, {rewrite} ..
      script~|arc~|character~|finale|act|screenplay|pilot|role|third_act|pages|draft~|quest|{film}|{bit}, {rewrite} ..
      overnight|on_set|night_before|weekend|plane|napkin|last_minute|morning|weeks_before|days_before|hours_before|mid_shoot|during_filming|while_filming,
      script~|episode~|screenplay|finale|act|role|{bit} was|were|been|being|is|got|gets|had_been|kept|had|completely|entirely|still ..
      {rewrite}, rewritten {n} times .. script~|scene~|ending, last minute|second|day .. rewrite~|script|ending|page~|line~, {n}
      rewrites|drafts|versions of .. script|screenplay|ending|scene|film|movie, {n} rewrites|drafts .. script|film|movie|later|before, went
      through {n} drafts|writers|rewrites|versions,
      original|first|early|earlier|initial|alternate|alternative|different|new|planned|intended|actual|other|shooting
      script|screenplay|draft|drafts|ending~|finale|outline, original|first|earlier plan|idea|version|pitch|concept ..
      was|for|had|ending|film|movie|script|character, {change} .. ending|finale|script|screenplay|third_act|last_act|final_scene ..
      show|test|because|after|so|leak~|writers|game|days|weeks|last|{film}, {change} the ending|script|finale|screenplay, ending ..
      was|got|were|been changed|different|scrapped|reworked|supposed|originally|added|tweaked, {supposed} ..
      die|survive|live|end|be_killed|get_killed|be_dead|kill|marry|win|return|leave|die_in|stay_dead|be_the_villain|be_the_killer ..
      pilot|script|finale|but|until|originally|writers|show|changed|{film}, was|were|is {supposed}
      die|survive|be_killed|get_killed|be_dead|be_killed_off|stay_dead, plan~|planned|wanted|going|meant|supposed|intended to kill ..
      off|character|him|her|season|early|jesse, kill~ .. off .. originally|season|writers|until|changed|but|actor|script, originally|initially
      ended|end|died|dies|killed|survived|survives|killed_off|concluded, originally .. die|dies|died|survive|ends|ended|killed ..
      but|film|movie|season|script|pilot, in .. original|first|early|earlier|initial
      script|draft~|screenplay|version|ending|cut|treatment|outline|pilot, in the script .. but|originally|dies|survives|was, {script} .. still
      changing|unfinished|not_finished|being_written|finished|kept_changing|changed|changing|changes|written|rewritten|incomplete ..
      filming|shoot~|daily|day|every|set|while|when, {script} changed|changes|changing .. every|daily|constantly|day|set|minute,
      without|no|no_actual finished|completed|complete|final|real script|ending|screenplay, no script when|yet|until ..
      filming|shoot~|cameras|started|began,
      new|fresh|handing|handed|getting|got|get|given|received|slid|faxed|emailed|coloured|colored|pink|blue|revised pages|sides, pages ..
      morning|day|night|hours|minutes .. shoot|before|of|filming|set, writers .. handing|wrote|writing|rewriting|finishing|still ..
      pages|script|set|day|ending|morning, wrote|written|writing|write|penned|finished|scribbled ..
      night_before|on_set|that_morning|morning_of|hours_before|overnight|in_one_night|in_a_weekend|on_a_napkin|on_the_day|between_takes|on_the_plane|at_lunch|in_his_trailer|in_her_trailer|minutes_before|day_before|in_the_trailer,
      script .. napkin~|overnight|weekend|strike|hotel, nobody|no_one|didnt|none|not_even|cast knew|know .. ended|ends|ending|end ..
      until|last|day|filming|shoot, uncredited rewrite~|writer~|draft|script|polish, script polish, ghost wrote .. script|scene|dialogue, {shot}
      .. two|three|both|multiple|several|different|alternate|alternative|fake|secret|multiple_different endings|ending|finales, {n} different
      endings|finale|endings_shot, multiple endings, two endings, three endings, fake ending~, both endings, change~ .. mind~ ..
      ending|kill|character|script|role|season|die|story, cut .. speech|monologue|dialogue down .. night|himself|herself|before|day|half, cut
      the script|speech down, writers .. changed .. mind~|plan~|story|character, role|part .. was .. expanded|beefed_up|bigger|written_bigger,
      expanded .. role|part .. after|because|saw|season, showrunner .. changed|scrapped|planned|rewrote|wanted|decided ..
      ending|season|character|kill|story|arc|finale, decided not to kill, {change} .. storyline|plotline|subplot|arc ..
      because|after|season|show|leak~, script was leaked, scene was {supposed} be .. but|instead, scripted .. differently|as_a|ending|to_die,
      different ending, ending rewritten, {rewrite} ending, killed off .. original|pilot|script|season, replaced ..
      long|choreographed|planned|elaborate|big .. duel|fight|speech|scene|ending|sequence, instead of ..
      choreographed|planned|scripted|written|original fight|duel|scene|speech|line|ending, final alternativo|original, fin alternative,
      alternatives ende, cambiaron|mudaram|change|anderten .. final|fin|ende`),
    film: phraseList(`
      rewrite~, rewrote, rewritten, rewriting, last minute change~|script|decision~, change~ the ending|script|story|plot, ending was changed,
      original|alternate|alternative version|idea|plan|pitch, earlier draft~, reshape~ the script, adjust dialogue|plot, punch~ up, wrote .. out
      of, were never planned, wasn't the original, was originally going|supposed|meant to, plot point~ .. changed, writers room, dialogue ..
      changed, reescribio|reescribieron|reescreveu|reecrit|umgeschrieben`),
    within: phraseList(`
      {rewrite}, redraft~, re wrote, re write~, re written, rewrites, new draft~, {change} the|his|her|their
      story|plot|script|ending|line~|character|lyrics|mind~, original idea|plan|pitch|version|concept, {supposed}
      die|survive|kill|end|live|win|marry, at first .. was, first draft~|version, early draft~, new ending|last_scene|opening|final_scene, happy
      ending .. instead|added|wanted|forced, scrapped|scrap .. idea|ending|storyline|subplot|scene|plot|song|character|act|plan, wrote .. out,
      written out, wrote her in, wrote .. in|around|into, written around|into|in|for, rejig~, restructur~, reshape~, retool~, punched up, last
      minute, night before, morning of, hours before, days before, weeks before, plot change~, writer~ ..
      scrap~|change~|decide~|add~|cut|quit|wrote, writers strike, kill~ .. off, changed .. mind~, cut the speech|monologue|line|lines, trimmed
      the speech, storyline .. dropped|scrapped|changed, working title, title was|originally, unfinished script, {n} drafts, {n} versions,
      planned to, plan was, wanted to end, meant to end, ended up writing, replaced .. duel|speech|ending|fight, from scratch .. script|wrote,
      final line .. changed|wrote|added, script had`),
    weak: phraseList(`
      draft~, scribbled, script, writer~, rework~, pages, scripts, drafts, originally|initially, writers, screenwriter~, leaked, ending, wrote,
      changed, pitch~, screenplay, original, day before|of`),
  },
  {
    ...THEME_NAMES['studio-interference'],
    strong: phraseList(`
      studio notes|note|interference|meddling|mandate~|pressure|executives|exec|execs|heads|bosses, network
      notes|interference|meddling|execs|executives|censors,
      studio~|network|netflix|disney|warner|sony|universal|paramount|producers|execs|executives|marvel|fox|hbo|wb
      forced|demanded|insisted|ordered|made .. change~|cut~|reshoot~|ending|edit~|recut|remove~|rewrite~|add|happy|director|scene~|him|her|them,
      executive meddling|interference|mandate~|notes|pressure, execs|executives wanted|hated|demanded|insisted|didn't|thought|tried|told ..
      ending|scene~|character|film|movie|show|director|cut|script|actor|cast|kill|change, studio
      wanted|hated|didn't|refused|tried|panicked|interfered|cut|took|shelved|rejected|nearly|almost ..
      ending|scene~|film|movie|director|cut|script|actor|cast|fire|release|final|it, studio almost|nearly
      fired|killed|shelved|cancelled|canceled|cut, fought .. studio|executives|network, fight with .. studio|executives|network, battle with ..
      studio|executives|network, test screening~, test audience~, audience testing, preview audience~, budget cut~ ..
      film|movie|show|scene~|set|season|studio, cut .. budget .. film|movie|shoot|studio|scene, ran out of money|budget ..
      film|movie|shoot|filming|scene|set|shooting, budget concerns .. scenes|shoot|set|film, final cut privilege, taken away from .. director,
      recut by .. studio, studio recut|re, shelved .. film|movie|finished|tax, tax write off, release date fight|battle, director
      fired|quit|replaced|walked .. film|movie|mid|production|weeks|studio, fired .. director|showrunner ..
      film|movie|mid|production|weeks|shoot, rating~ board .. cut~, to avoid .. r rating, executive mandates, commercially viable, development
      hell, {boss} head|heads|boss|chief|chiefs|president|ceo .. {meddled}, {boss} .. wanted .. called|titled|renamed,
      {auteur}|gilliam|director|showrunner vs {boss}, {boss} without the|any|its, cut .. without him|her|them|director, memo ..
      {boss}|title|call, happy ending .. without|studio|network, paramount|studio|warner|disney|sony|universal|publisher|label|network|netflix
      pushed|moved|delayed|bumped .. movie|film|release|game|months|date, playtest~ .. laugh~|hated|ending|publisher|changed, publisher
      wanted|forced|pushed|demanded|hated|asked, {boss} .. wanted it|him|her|them gone|out|cut|dead|fired|replaced, internet .. scream~|backlash
      .. studio|redesign~|paramount|pushed, backlash .. redesign~|studio|changed, studio .. wouldnt|refused|said, ruled ineligible, wouldnt let
      .. shave|film|shoot|use|show|cut|release, unless the money|pay, money .. studio|budget|producers|ran .. cut|scene|effects|finale|forced,
      {boss} approved|greenlit|signed_off|sign_off, {boss} .. off limits|no_way|not_allowed|allowed|permission, {boss} {meddled} .. {edit},
      {boss} {meddled} him|her|them|us|director|nolan|it|that|this|a|an|the|more|less|to .. {edit}, {boss} .. {meddled} .. {edit}, {boss}
      notes|note|interference|meddling|mandate~|pressure|brass|meeting~, studio|network|executive|corporate|label|publisher
      interference|meddling|mandate~|pressure|notes, audience test~, focus group~ .. {edit}|film|movie, previews ..
      ending|reshoot~|hated|audience|cut, audience~ hated .. ending|cut|version|died, tested .. badly|poorly|terribly|awful|through_the_roof ..
      {edit}|film|ending|audience~, test scores, budget .. cut~|slashed|ran_out|blown|ballooned|spiralled|spiraled|halved|gone ..
      {film}|effects|finale, {cutv} .. budget .. show|effects|by_half|{film}, ran out of money|budget|cash .. {film}|ending|vfx|halfway,
      fought|fight|fighting|battle|battled|war|arguing|argued|clash~|clashed with|against|the .. {boss} .. {edit}|film|movie|over|keep, fought
      .. to keep .. in|line|scene|ending, {boss} almost|nearly|wanted_to|tried_to|threatened_to|threatened ..
      {meddled}|fire|fired|pull|shut|shelve|replace|cancel|cut, {boss} .. shelved|vaulted|buried|dumped|write_off|written_off|scrapped ..
      film|movie|finished|tax|show|game|release|cut|it, tax write|write_off off, {boss} .. release date|rating|pg|r_rated|censor~, r rating, nc
      17, pg 13 .. {edit}|rating|studio|cut~|avoid, bbfc .. cut~, censors|censor|ratings_board .. {edit}|scene|film|made|demanded, final cut ..
      taken|denied|privilege|rights|contract|lost|didnt_have|without, {taken} .. away from .. director|him|her, taken out of ..
      director|his_hands|her_hands, locked out of .. edit~, recut .. by|without|behind .. {boss}|director|his|her|back, {boss} ..
      recut|re_cut|re_edit~, director .. fired|sacked|quit|replaced|walked|removed|left ..
      {boss}|mid|weeks|over|creative_differences|after|shoot|film, fired .. director|showrunner .. {film}|mid|weeks|over|replaced, creative
      differences .. {boss}|director|left|exit, {boss} said no|too|it_was_too|they_wanted|cut_it|wouldn_t_pay|killed, client ..
      wanted|hated|asked|demanded|notes|insisted|changed|made .. {edit}|logo|swan|ad|spot|cut|shoot|version, alan smithee, suits ..
      {meddled}|hated|wanted|panicked, boardroom .. ending|film|cut, {boss} .. too|it_was
      dark|long|weird|expensive|slow|violent|sad|bleak|risky|scary, contractually .. {film}|moustache|mustache|reshoot~|obliged|stuck|required,
      product placement .. {film}|scene|forced|studio|logo, marketing .. wanted|dictated|insisted|demanded|forced|department ..
      {edit}|film|ending, merchandis~|toy~ .. {edit}|studio|forced|wanted|film, delayed .. release .. {boss}|reshoot~`),
    film: phraseList(`
      studio notes|interference|pressure|meddling|forced|demanded, executives, execs, budget cut~|concern~|limitation~|constraint~, over budget,
      ran out of money|budget, studio wanted|insisted|refused, shelved, censor~, creative control, marketing dictate~, slim runtime, mandate~,
      production constraints, mpaa`),
    within: phraseList(`
      {boss} {meddled}, {boss} .. {edit}, studio notes|interference|meddling|pressure|politics|system, the notes, notes from, higher ups, the
      network, the studio, studio panic~|boss~|head~|chief~, preview~ audience|screening, focus group~, audience~ hated, budget
      cut~|concern~|limitation~|constraint~|slash~|ran_out|blow~, no budget, ran out of money|budget|cash, vaulted, write off, written off,
      censorship, final cut, creative differences, mandated, release date|fight~|delay~|battle, pushed back, delayed release, contractual~,
      legal|lawyers .. scene|cut|film|changed, r rated, pg 13, nervous .. about|that, box office .. forced, franchise plans, product placement,
      wouldnt fund|pay|release|let|allow, refused to, overruled, overrule~, vetoed, veto, bean counters, one preview audience, scrapped by,
      pulled the plug, shut .. down .. production, {taken} away from, hated it, panicked`),
    weak: phraseList(`
      studio~, network, rating, runtime, leverage, budget, producers, money, forced, fired, boss~, deadline~, friendlier, cancelled, executive,
      compromise~, executive~, exec, suits, brass, contract~, rating~, greenlit|greenlight|green_light, client, binned, axed, pressure,
      producer~, release, marketing, label, paramount, warner, netflix, sony, disney, fox, notes, corporate, too
      expensive|dark|long|violent|bleak|weird|risky|slow`),
  },
];
