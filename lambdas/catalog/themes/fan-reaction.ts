import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** What the audience makes of revelations. */
export const FAN_REACTION: CatalogTheme = {
  ...THEME_NAMES['fan-reaction'],
  strong: phraseList(`
    fans react~ to|after .. revelation~|set|behind|scene~, fan reaction~ to .. revelation~|behind|set
    changes how .. watch|see .. scene~|movie|film|show
    never watch|see|look .. scene|movie|film|show .. same .. again|way
    fans react~ to|after .. revelation~|set|behind|scene~|secret|detail|reveal
    changes how .. watch|see|view .. scene~|movie|film|show|it
  `),
  film: phraseList(`
    // Disbelief
    can not believe, couldn't believe
    never noticed|knew|realized|realised|knew
    had no idea|clue, mind blown, mind is blown, mindblown
    blew|blows|blowing my mind, blown away
    // Seen again, and understood
    rewatching, re watch~, now i know why, now i understand
    that explains, explains so much, today i learned
    was|is .. years|days old when
    how did i|we|nobody|noone|you never|not|miss|know
    // Not to be unseen
    wait what, can't|cannot|never unsee
    // Fans, seen from outside
    fan~ react~, fan reaction~
    fans are|were|have|lost|love|went .. thrilled|losing|shocked|obsessed|stunned|divided|it|wild|furious|been|surprised
    fans noticed|spotted|discovered, fan theory|theories, fan favorite~
    // Shaken, and full of respect
    i'm shook, i'm crying, obsessed with
    makes it|this|that|me .. even better|more|appreciate|love
    hits different|differently, jaw dropped|drop
    appreciate .. more now
    love this|that|it even more, even more impressive, goosebumps, gave me chills, insane that, wild that
    crazy that, audiences realize
    social media .. abuzz|reacts
    abuzz, watch~ it again|differently, see it differently, new respect|appreciation
  `),
  within: phraseList(`
    // What it did to me
    ended me, ended my, killed me, sent me, broke me, i'm never, hard to watch now|after|again|knowing
    cant stop thinking, cursed, bless
    // Give them an Oscar; how did I miss it
    give .. raise|oscar|medal
    how did .. miss
    think about this|it|that every|daily|often|constantly|a_lot
    // Praise
    coolest
    so sick|cool|good|smart|clever|sad|iconic|real|funny|wild
    that's crazy|wild|insane|nuts|dedication|commitment|acting|cinema|so
    thats crazy|wild|insane|nuts|dedication|commitment|acting, the dedication|commitment, dedication
    // It changes everything
    that's why .. so
    changes everything, different respect, didn't expect, idk how, how is this|that|it, how are|did they
    love how, never would have guessed, wouldve never|guessed
    i always, i was today
    what a legend|story|detail|man|woman|shot|scene
    am i .. only
    // Not ready, not over it
    never get over, was not ready, wasnt ready, need to watch|rewatch|see, brb, gonna cry, nobody talk to me
    no way, noway, no wayyy, nooo, whattt, whaaat
    // Disbelief
    can't|cannot|cant|can_not|couldnt|still_cant|cnt believe|process|handle|cope|unsee|unhear|stop_thinking|get_over|
      even|with_this|watch|look
    never noticed|knew|realized|realised|clocked|spotted|thought|seen|saw|heard|see|look|watching|watch|be_able|gonna
    i had no|zero, noooo
    mind .. blown|blowing, mind is|just|completely|fully|officially blown
    blew|blows|blowing|blown my|away|our mind, blew my|me
    // Seen again, and understood
    rewatch~
    gonna|going|have|need|must|had|time to? .. rewatch|watch .. again|back|differently
    now i know|understand|get|see|cant|want|have|need|appreciate|gotta|respect, now it|that makes|explains
    explains so|a_lot|everything|the
    makes .. sense now
    no wonder, i|you|we learned|learnt today, today years old
    // Learned just now
    just|only|finally found|learned|learnt|realized|realised|discovered|noticed|clocked
    just finding|found|learning out|this|that
    learning|learn|finding|find|knowing|discover|hearing|reading this|that|out ..
      changed|made|ruined|years|broke|is|just|today|now
    // How, why, wait what
    how did|do|have|has i|we|nobody|noone|you|no_one never|not|miss|know|notice|only|just
    how am i
    why did|has|does nobody|no_one|noone|i|nobody_ever|never
    i'm|im|am|was|i_am|genuinely|literally|actually|so|still|lowkey {shaken}
    wait what|wait|WHAT|hold_on|is|so|that|until|the|til|hang, wait .. wait
    excuse me, hang up, say what, are you kidding|serious|telling|joking, you're kidding|telling|joking
    youre telling me, u telling me, you|r kidding|telling me
    // Shaken
    i'm crying|sobbing|dead|unwell|done|weak|shook|obsessed|screaming|losing|broken|deceased|in_awe|speechless
    im crying|sobbing|dead|unwell|done|weak|shook|obsessed|screaming|losing|broken|deceased|screaming
    i am crying|sobbing|dead|unwell|done|weak|shook|obsessed|screaming|not_ok
    will never|not recover|watch|look|be
    still thinking|reeling|crying|laughing|mad|obsessed|shook|recovering
    // It stays with me
    rent free
    jaw dropp~|drop|dropped|on|floor
    hits different~|harder, hit~ so different~|harder|much
    // Wild, insane, what a legend
    {wow} that|how|when|to|if|they|he|she|it|fact, the fact that|they|he|she
    is|was|are|absolutely|kinda|actually|so|just|that's|thats|genuinely|truly|honestly|completely|literally|pretty|
      totally|fucking {wow}
    {wow} stuff|fact|detail|behaviour|behavior|trivia|story|respect|commitment|work
    absolute|total|actual|utter legend|madman|mad_man|king|queen|scenes|insanity|unit|hero|mad_lad|cinema|madness
    mad lad, madlad, goated, unmatched, insane, wild, bonkers, bananas, omfg, holy shit|crap|moly|cow, whoa
    woah, chills
    // Loved and respected even more
    appreciate .. more|now|even|so, love .. even more, love this|that|it|them|how|him|her so|even|fact|detail
    love that, obsessed
    makes me|it|this|that|the .. even better|more|scarier|sadder|funnier|love|appreciate|cry|sad|emotional|want
    even more impressive|iconic|insane, who knew, who else knew
    // Am I the only one
    did anyone|anybody|any_of_you know|notice|else
    am i the only, anyone else, why am i, why is nobody|no_one
    // Give them an Oscar
    deserves .. oscar|award|emmy
    give him|her|them .. oscar|award
    protect .. all costs
    same tbh, the best|coolest thing, best thing, i miss
    friendship goals
    imagine .. being|that|doing
    // Fans, seen from outside
    fan react~
    fans are|were|have|lost|love|went .. thrilled|losing|shocked|obsessed|stunned|divided|it|wild|furious|been|
      surprised|spiral~
    fans noticed|spotted|discovered|lost|reacted, viewers noticed|spotted|shocked|stunned|react~
    social media
    twitter|internet|reddit|tiktok|fandom|everyone .. losing|lost|meltdown|exploded|wild|obsessed|minds
    // What I would have done, and always thought
    i would simply, would simply leave, i could never, couldnt be me
    this is cinema, tears in my|in_my, differently now, watch it back, watched .. {n} times, seen .. {n} times
    times and never
    ruined .. for me
    changed .. for me
    i used to|always think|thought|assumed|believed, used to think
    always thought|assumed|wondered, i thought, thought .. was .. nope
    turns out, the way i|he|they|she, idc, i screamed|gasped|cried|sobbed, you can see|tell|feel|hear it
    how tf|the, literally how, speechless, unbelievable
  `),
  weak: phraseList(`
    wow, omg, shocked, surprised, thrilled, fans, appreciate, shook, fr, legend, legends
    goat, king, queen, iconic, unreal, crazy, nuts, mental, bruh, respect, fascinating, blessed, goals, imagine
    cinema, peak, nope, hello, incredible, genius, brilliant, terrifying, beautiful, hilarious, epic, lmao
    lmaooo, didn't notice|know|realize|realise, no idea, i cannot|cant
    thank you .. for
    poor vfx|crew|guy|kid, is not well|okay|ok, still think abt|about, still my favourite|favorite
    my fav|favourite|favorite .. fact|story|trivia|bts
    neatest thing|load|trick, should not exist
    didnt notice|know|realize|realise|clock|spot|even_know|expect
    never be|watch|look|see|recover~|recovering|over|getting|get .. same|again|over|this
    not over, wtf
  `),
};
