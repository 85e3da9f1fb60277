import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** Who nearly played a part, turned it down, or was replaced. */
export const CASTING_WHAT_IFS: CatalogTheme = {
  ...THEME_NAMES['casting-what-ifs'],
  strong: phraseList(`
    // Who nearly was it
    almost|nearly|originally|initially|supposed|meant|first|once|actually .. cast as|in|for
    was|were almost|nearly|originally|initially cast
    almost|nearly|originally played|starred|portrayed .. role|part|character|instead
    // Parts turned down or offered
    turn~ down .. role|part|lead|offer
    pass~ on .. role|part|lead
    reject~ .. role|part of|for, offered .. role|part .. turned|passed|declined|rejected|said|but
    declined .. role|part, role .. went to, role|part was|were|originally? written|meant|offered|intended for|to
    // Auditions, shortlists, screen tests
    audition~ for|tape~|process, auditioned for|as
    first|original choice for|to play
    considered for .. role|part|lead
    in the running .. role|part|play
    screen test~|tested for
    lost .. role to, losing .. role to, lost out on .. role|part
    // Replaced, or dropped out
    replaced .. mid|during|after|before|weeks|days .. filming|shooting
    could_have|could've|would_have|would've been cast|played|starred
    who almost|nearly played, open casting call, casting what ifs|if
    wanted .. to play .. role|part|character|instead|but
    dream casting|cast
    dropped out .. replaced
    replaced by .. role|part
    // The same in more words, with the slots
    {almost2} .. cast as|in|for|instead
    was|were {almost2} .. cast|played|chosen|hired|going_to|offered|supposed
    {almost2} played|starred|portrayed|was|got|became|went|voiced|directed ..
      role|part|character|instead|as|by|to|lead|bond|batman|neo|joker|jack|indy
    {almost2} .. played by, {almost2} went to
    could|would have been|played|starred .. role|as|in|instead|imagine|by|cast|neo|bond|different|lead
    pass~|passed on .. role|part|lead|playing|film|movie|it_to|neo|show|script|because|and
    said no .. role|part|instead|as|for|wild|did|made|went
    reject~|rejected|decline~|declined|refused .. role|part|offer .. of|for|in|as|to|because
    offered .. role|part|lead|gig .. to|of|but|turned|passed|said|first|before|originally
    was|were|been offered .. role|part|lead|film|movie|but|first|it|neo|bond
    role|part .. offered|went|written|intended|meant|going to|for
    role|part was|were .. written|meant|offered|intended|supposed|almost|originally
    // Auditions
    audition~ .. role|part|lead|as|tape~|times|process|show|lost|got|before|character|room|{film}
    auditioned .. for|as|{n}|with|and, {n} auditions
    {n} actor~|actress~|people|women|men|girls|kids auditioned|read|tested|tried|considered
    screen test~|tested .. for|with|as|role|part|lost|before|footage, screen test~
    first|original|top|second|initial|director|studio|preferred choice .. for|to|was|as|play, original choice
    wasnt .. first|original choice
    considered .. for|to .. role|part|lead|play|star|direct
    in the running .. role|part|play|for
    shortlist~ .. role|part|play|for|actor~
    up for .. role|part|lead|neo|bond
    // Lost, replaced, recast
    lost|losing|lose|beat|beaten .. out .. role|part|to|for, lost .. role|part .. to
    replaced|replace|replacing .. by|with|him|her|mid|after|before|weeks|days .. {film}|actor~|role|weeks|filming
    replaced by|with .. after|weeks|filming|michael
    re cast
    // Who was meant to
    {supposed2} .. play|star|voice|portray|direct ..
      role|instead|but|originally|imagine|lead|as|neo|indy|bond|batman|until|dropped|before|went|turned|jack|rose|
      wolverine
    {supposed2} be indy|neo|bond|batman|wolverine|jack|rose|the_lead|in_it
    {supposed2} .. play|star|voice|portray, {was} {supposed2} .. play|star|voice|portray|direct
    originally|initially|first|actually supposed|meant|going|written|offered|wanted|cast|hired|set|attached|planned|
      intended .. to|for|as|by .. play|star|role|be|as|by|for|voice|direct
    wanted .. to .. play|star|voice|for_the_role|for_the_part, wanted .. for .. role|part|lead|neo|bond|villain
    // Fired after the first weeks
    {shot} .. weeks|months|days|scenes|half as|before .. fired|replaced|as|recast|let|marty|michael|dropped
    fired .. replaced|recast|weeks|after|before|him|her .. {film}|role|actor~
    before firing
    written with .. in mind|him|her
    wrote .. part|role .. for|with
    dropped|drop|backed|bowed|had_to_drop out .. replaced|role|film|movie|because|of|weeks|days|so
    scheduling conflict~ .. role|part|had|{film}
    // Imagining it
    who almost|nearly|could_have .. played|been|cast|starred
    imagine .. as .. instead|he|she|role|actor~, imagine .. if|instead .. played|cast|star|neo|that
    casting what|what_if if|ifs
    instead of .. playing|cast|starring
    nearly didnt|wasnt cast|in|get|hired
    {almost2} fired|recast|replaced .. from|as|during|filming|role|before
    open casting call~
    met|screen_tested|read|saw|tested {n} actor~|actress~|girls|boys|kids
    campaigned|lobbied|begged .. for|to .. role|part|play|cast
    {shot} .. pilot with|twice|without|recast|different
    said|says|saying|say no to, turn~|turned|turning down
    // Other languages: Spanish, Portuguese, French, German, Italian
    rechazo|recuso|recusou|refuse|lehnte|ablehnte|abgelehnt .. papel|role|rolle
    iba a ser|interpretar, devait jouer, ia interpretar|fazer
    sollte .. spielen
  `),
  film: phraseList(`
    originally|initially|almost|nearly cast, original cast~ choice
    first choice, audition~, casting director~, passed on, offered the role|part, was offered
    was considered, up for the role|part, in talks to play, who almost, supposed to play|star
    meant to play|star, replaced by, was going to play|be played
    instead of .. as|playing
    recast|recasting|recasted, recast~
    // Other languages
    audicion|audicao|vorsprechen
  `),
  within: phraseList(`
    {almost2} cast|played|starred|got|was|had|went, cast as
    // Auditions and offers
    auditioned, auditioning, auditions, callback~, turned down|it|him, turn down, turns down, said no, saying no
    offered .. role|part|lead, were offered, offered it
    // Who was first thought of
    original cast~, originally cast|offered|written
    considered for, shortlist~, frontrunner, in talks, role went, part went, role was, part was, the role|part
    // Fired, dropped out, replaced
    replaced him|her
    fired .. weeks, got fired|cut|replaced
    dropped out, backed out, pulled out, could have been|played, couldve been
    would have been
    // Imagining it; who was wanted
    imagine .. as, imagine if
    wanted .. to play|for
    wrote .. for
    written for, lost out, beat out, beat .. for|to
    read for, tested for, tried out, almost|nearly didn't|didnt, was going to play|star|be, missed out on
    // What ifs, and second choices
    what if, what ifs, open call, second choice, third choice
    plan b, other names
    nearly .. instead|neo|role
    name .. mentioned|considered|thrown
  `),
  weak: phraseList(`
    role, almost, nearly, considered, replaced, chosen, callback, casting, declined, rejected, replacement
    scheduling, dodged, choice, offered, cast, fired, instead, imagine, original
    {supposed} play|star|be|voice|direct
  `),
};
