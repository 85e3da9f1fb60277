import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** What those who paid wanted: notes, cuts, test screenings, ratings, budgets. */
export const STUDIO_INTERFERENCE: CatalogTheme = {
  ...THEME_NAMES['studio-interference'],
  strong: phraseList(`
    // Notes and meddling
    studio notes|note|interference|meddling|mandate~|pressure|executives|exec|execs|heads|bosses
    network notes|interference|meddling|execs|executives|censors
    studio~|network|netflix|disney|warner|sony|universal|paramount|producers|execs|executives|marvel|fox|hbo|
      wb forced|demanded|insisted|ordered|made ..
      change~|cut~|reshoot~|ending|edit~|recut|remove~|rewrite~|add|happy|director|scene~|him|her|them
    executive meddling|interference|mandate~|notes|pressure
    execs|executives wanted|hated|demanded|insisted|didn't|thought|tried|told ..
      ending|scene~|character|film|movie|show|director|cut|script|actor|cast|kill|change
    studio wanted|hated|didn't|refused|tried|panicked|interfered|cut|took|shelved|rejected|nearly|almost ..
      ending|scene~|film|movie|director|cut|script|actor|cast|fire|release|final|it
    studio almost|nearly fired|killed|shelved|cancelled|canceled|cut, fought .. studio|executives|network
    fight with .. studio|executives|network
    battle with .. studio|executives|network
    // Test screenings
    test screening~, test audience~, audience testing, preview audience~
    // Money
    budget cut~ .. film|movie|show|scene~|set|season|studio, cut .. budget .. film|movie|shoot|studio|scene
    ran out of money|budget .. film|movie|shoot|filming|scene|set|shooting
    budget concerns .. scenes|shoot|set|film
    // Who had the final cut; directors fired
    final cut privilege
    taken away from .. director
    recut by .. studio, studio recut|re
    shelved .. film|movie|finished|tax, tax write off
    release date fight|battle
    director fired|quit|replaced|walked .. film|movie|mid|production|weeks|studio
    fired .. director|showrunner .. film|movie|mid|production|weeks|shoot
    // Ratings and mandates
    rating~ board .. cut~
    to avoid .. r rating
    executive mandates, commercially viable, development hell
    // Those who decide, with the slots
    {boss} head|heads|boss|chief|chiefs|president|ceo .. {meddled}, {boss} .. wanted .. called|titled|renamed
    {auteur}|gilliam|director|showrunner vs {boss}
    {boss} without the|any|its, cut .. without him|her|them|director, memo .. {boss}|title|call
    happy ending .. without|studio|network
    // Moved, tested, redesigned after an outcry ("Sonic")
    paramount|studio|warner|disney|sony|universal|publisher|label|network|netflix pushed|moved|delayed|bumped ..
      movie|film|release|game|months|date
    playtest~ .. laugh~|hated|ending|publisher|changed, publisher wanted|forced|pushed|demanded|hated|asked
    {boss} .. wanted it|him|her|them gone|out|cut|dead|fired|replaced
    internet .. scream~|backlash .. studio|redesign~|paramount|pushed, backlash .. redesign~|studio|changed
    studio .. wouldnt|refused|said
    // Not allowed, not paid for
    ruled ineligible
    wouldnt let .. shave|film|shoot|use|show|cut|release
    unless the money|pay
    money .. studio|budget|producers|ran .. cut|scene|effects|finale|forced
    {boss} approved|greenlit|signed_off|sign_off, {boss} .. off limits|no_way|not_allowed|allowed|permission
    // What they wanted changed
    {boss} {meddled} .. {edit}
    {boss} {meddled} him|her|them|us|director|nolan|it|that|this|a|an|the|more|less|to .. {edit}
    {boss} .. {meddled} .. {edit}, {boss} notes|note|interference|meddling|mandate~|pressure|brass|meeting~
    studio|network|executive|corporate|label|publisher interference|meddling|mandate~|pressure|notes
    // Test screenings
    audience test~
    focus group~ .. {edit}|film|movie
    previews .. ending|reshoot~|hated|audience|cut, audience~ hated .. ending|cut|version|died
    tested .. badly|poorly|terribly|awful|through_the_roof .. {edit}|film|ending|audience~
    test scores
    // Money
    budget .. cut~|slashed|ran_out|blown|ballooned|spiralled|spiraled|halved|gone .. {film}|effects|finale
    {cutv} .. budget .. show|effects|by_half|{film}
    ran out of money|budget|cash .. {film}|ending|vfx|halfway
    // Fights with them; what they buried
    fought|fight|fighting|battle|battled|war|arguing|argued|clash~|clashed with|against|the .. {boss} ..
      {edit}|film|movie|over|keep
    fought .. to keep .. in|line|scene|ending
    {boss} almost|nearly|wanted_to|tried_to|threatened_to|threatened ..
      {meddled}|fire|fired|pull|shut|shelve|replace|cancel|cut
    {boss} .. shelved|vaulted|buried|dumped|write_off|written_off|scrapped ..
      film|movie|finished|tax|show|game|release|cut|it
    tax write|write_off off
    {boss} .. release date|rating|pg|r_rated|censor~
    // Ratings and censors
    r rating, nc 17
    pg 13 .. {edit}|rating|studio|cut~|avoid
    bbfc .. cut~
    censors|censor|ratings_board .. {edit}|scene|film|made|demanded
    // Films taken away, directors fired
    final cut .. taken|denied|privilege|rights|contract|lost|didnt_have|without
    {taken} .. away from .. director|him|her
    taken out of .. director|his_hands|her_hands
    locked out of .. edit~
    recut .. by|without|behind .. {boss}|director|his|her|back, {boss} .. recut|re_cut|re_edit~
    director .. fired|sacked|quit|replaced|walked|removed|left ..
      {boss}|mid|weeks|over|creative_differences|after|shoot|film
    fired .. director|showrunner .. {film}|mid|weeks|over|replaced
    creative differences .. {boss}|director|left|exit
    // No, too dark, too long; clients and sellers
    {boss} said no|too|it_was_too|they_wanted|cut_it|wouldn_t_pay|killed
    client .. wanted|hated|asked|demanded|notes|insisted|changed|made .. {edit}|logo|swan|ad|spot|cut|shoot|version
    // The name of directors who take theirs off a film
    alan smithee
    suits .. {meddled}|hated|wanted|panicked
    boardroom .. ending|film|cut
    {boss} .. too|it_was dark|long|weird|expensive|slow|violent|sad|bleak|risky|scary
    contractually .. {film}|moustache|mustache|reshoot~|obliged|stuck|required
    product placement .. {film}|scene|forced|studio|logo
    marketing .. wanted|dictated|insisted|demanded|forced|department .. {edit}|film|ending
    merchandis~|toy~ .. {edit}|studio|forced|wanted|film
    delayed .. release .. {boss}|reshoot~
  `),
  film: phraseList(`
    studio notes|interference|pressure|meddling|forced|demanded
    executives, execs, budget cut~|concern~|limitation~|constraint~, over budget
    ran out of money|budget, studio wanted|insisted|refused, shelved, censor~, creative control
    marketing dictate~, slim runtime, mandate~, production constraints, mpaa
  `),
  within: phraseList(`
    // Notes and bosses
    {boss} {meddled}, {boss} .. {edit}
    studio notes|interference|meddling|pressure|politics|system, the notes, notes from
    higher ups, the network, the studio, studio panic~|boss~|head~|chief~
    // Test screenings and money
    preview~ audience|screening, focus group~, audience~ hated
    budget cut~|concern~|limitation~|constraint~|slash~|ran_out|blow~, no budget, ran out of money|budget|cash
    // Buried, delayed, rated
    vaulted, write off, written off, censorship, final cut, creative differences, mandated
    release date|fight~|delay~|battle, pushed back, delayed release, contractual~
    legal|lawyers .. scene|cut|film|changed
    r rated, pg 13
    // What they feared or refused
    nervous .. about|that
    box office .. forced
    franchise plans, product placement
    wouldnt fund|pay|release|let|allow
    refused to, overruled, overrule~, vetoed, veto, bean counters, one preview audience, scrapped by
    pulled the plug
    shut .. down .. production
    {taken} away from, hated it, panicked
  `),
  weak: phraseList(`
    studio~, network, rating, runtime, leverage, budget, producers, money, forced, fired, boss~, deadline~
    friendlier, cancelled, executive, compromise~, executive~, exec, suits, brass, contract~, rating~
    greenlit|greenlight|green_light, client, binned, axed, pressure, producer~, release, marketing, label
    paramount, warner, netflix, sony, disney, fox, notes, corporate
    too expensive|dark|long|violent|bleak|weird|risky|slow
  `),
};
