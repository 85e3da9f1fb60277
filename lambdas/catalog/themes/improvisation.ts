import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** What performers made up: lines and moments that stood in no script. */
export const IMPROVISATION: CatalogTheme = {
  ...THEME_NAMES.improvisation,
  strong: phraseList(`
    // Improvised lines and scenes
    improvise~ .. line~|scene~|moment~|dialogue~|monologue~|speech|take~|gesture~|slap|kiss|dance|song|joke~|bit|
      ending|performance~
    line~|scene~|moment~|dialogue|monologue|speech|kiss|slap|joke~|bit was|were|is|are all|entirely|completely|
      totally|actually|purely|mostly|fully? improvise~|unscripted|improv|spontaneous
    improv line~|scene~|moment~, improvise~ on set|camera, improvise~ and .. kept|keep|left|stayed|used
    improvise~ by .. actor~|actress|star~|cast, actor~|actress improvise~
    // Ad libs, and what was in no script
    ad lib~|libbed|libbing
    unscripted line~|moment~|scene~|reaction~|kiss|dialogue, unscripted and .. kept|keep|left
    wasn't|isn't|weren't|not|never in .. script|screenplay
    nowhere in .. script|screenplay
    never|not written in .. script|screenplay
    weren't|wasn't|not scripted, off book, went|go|goes|going off script
    // Lines made up or brought along
    line~ .. made up on .. spot, made up .. line~, made .. line~|scene~ up
    came|come up with .. line on .. spot|set|day
    line .. not|never|wasn't rehearsed|scripted|planned, line .. wasn't|not .. script
    that wasn't rehearsed|scripted, line slipped in
    threw out .. script
    unplanned line~|gesture~|kiss|interaction~|moment~, unplanned .. final cut
    behind the scenes improvise~
    line on .. fly
    added|adds|came_up_with .. line|speech|words|like_tears|himself|herself ..
      night_before|himself|herself|own|on_the_day|on_set|in_rain
    // Who was let, and who wrote their own words
    let .. {actor}|him|her|them improvis~|riff|run|do_it|change|play
    cut most|half of .. added|speech .. and|night|himself
    wrote .. speech|line~|monologue|scene himself|herself|themselves
    hours of ad|adlib~|improv~|riffing, {n} hours of ad|adlibs|improv|riffing|improvisation
    ad lib
    script .. out the|of_the window
    own lines|dialogue
    // Unasked; whose idea it was
    without prompting|being_asked|rehearsal|rehearsing
    just did it|that, did it anyway|unprompted, actor's|actors idea
    suggested he|she|they|it|that .. just|simply|on_set|on_the_day
    // Smashed or thrown, with a warning to nobody
    smash~|threw|threw_the glass .. without .. telling|warning|script, glass .. unscripted|warning|script|smash~
    throwing .. glass .. no_warning|warning|telling|told
    // The same in French
    lance .. verre
    // The same in more words, with the slots
    {impro} .. {bit}|it|that|this|entire|whole|half|most|everything|all
    {bit} .. was|were|is|are|all|entirely|completely|totally|actually|purely|mostly|fully|100|pure|just|
      totally {impro}|adlib~|ad_lib|ad_libbed|adlibbed|improv|made_up|off_script|off_book|unscripted|spontaneous|
      off_the_cuff
    {impro} on|by|during|in|for .. spot|star|day|{film}
    {impro} because|after|when|and .. forgot|kept|keep|script|camera|broke|left|stayed|line
    ad libs, ad libed
    // In no script
    {not} .. in|on .. script|screenplay|page
    nowhere in .. script|page
    {not} scripted, {not} single word .. script~|written
    not one word .. script|screenplay|written
    nobody wrote that|it|this|the, no one wrote that|it|this
    // Made up, invented, thrown in
    {made} that|this|it|the|his|her|every|all|most|half|whole|those|a .. {bit} .. up|himself|herself|spot
    {made} .. {bit} up, {made} that|it|this|them up on|in|as|there|during
    {made} up on|in .. spot|fly|moment|day|set, {made} .. on the spot
    made up his|her|their|own|most|half|the .. {bit}|words|lyrics
    invented|invent .. there_and_then|on_the_spot|on_the_day|on_set|himself|herself
    came|come|comes up with .. {bit}|it|that|idea .. on_the_day|on_set|on_the_spot|himself|herself|moment
    came up with .. {bit}
    threw|throws|throw|slipped|snuck|sneaked|tossed|chucked|put|worked|dropped|popped that|it|this|the|a .. {bit} in
    threw|throws|throw|chucked|tossed it in
    worked it into|in .. take~|scene|the|every
    // Off script
    went|go|goes|going|gone|veered off script|book|piste|the_script
    off script
    {script} just|only|simply said|says|had, {script} said|had|says|called|read .. but|instead|he|she|ford|actor
    {not} script~ .. all|at|for|just|scene|that|dialogue, no script .. scene|just|for|they|dialogue|at
    threw|throw|tossed|ditched|binned|ignored|abandoned .. script
    winged|winging|wing|wings it .. line|whole|{film}
    // Whose idea and whose words
    {idea} .. on_the_day|on_set|in_the_moment, was .. {idea} .. on|not|wasnt .. day|spot|set|script
    {actor} .. own {bit}|words|idea|dialogue
    his|her|their own {bit}|words|dialogue|idea .. script|spot|kept|day|{film}
    wrote his|her|their own {bit}
    own .. idea on|to .. day|spot|do|say
    // On the spur of the moment
    spontaneous .. {bit}|kiss|hug|dance|slap|laugh, spontaneously .. {bit}|kissed|said|did|started
    spur of the moment .. {bit}|decision|idea|line|take
    off the cuff .. {bit}|remark|delivery
    {not} rehearsed .. {bit}|take|kept|that|it|scene, {not} written .. {bit}|for|like|that_way|down|at_all
    {not} have|had|given .. single|one|any|a|written line~|script|dialogue|lines .. for|written|scene
    // What a director let happen
    director told|said|asked|let|just|encouraged ..
      improvise|riff|play|anything|whatever|talk|do_whatever|go_wild|ad|make
    let .. improvise|riff|play|ad_lib
    told .. to improvise|riff|wing
    asked .. to improvise|riff
    riffed|riffing|riff|riffs .. {bit}|hours|{film}, riffed|riffing on|for|the|his|her
    freestyled|freestyling .. verse|line~|scene|take|whole
    in the moment and|he|she|they .. kept|used|stayed
    just said it and .. kept|used|camera|they
    // Indiana Jones and the swordsman; "Here's Johnny"
    just|simply .. shot|shoot the|him guy
    here s johnny
    suggested .. on_the_day|just|simply|instead|he|they .. line|spielberg|{film}
    changed .. line .. on_the_spot|himself|herself|mid_take|in_the_take|on_set
    forgot .. line~ .. so|and|improvis~|made|just|said
    that wasnt|isnt|wasn_t in .. script|screenplay
    // Other languages: Spanish, Portuguese, French, German, Italian
    {not2} .. guion|scenario|drehbuch|roteiro|copione
    fuera del guion, hors script
  `),
  film: phraseList(`
    improvise~, improv, improvisation~, unscripted
    made up on the spot, made it up, on the fly, spontaneous~, off the cuff, riffing, riffed, unrehearsed
    unplanned
    came up with .. himself|herself|themselves
    adlib~|adlibbed|adlibbing, unprompted, adlib, adlibs, adlibed, adliber, adliby
    // As it is misspelled
    improvd, unscriptd, improvsed, improvied, improvisd
    imporvised, improvised
    // Other languages
    improviso|improvisado|improvisada|improvisaron|improvisiert|improvisierte|improvisou|improvvisato|improvvisata
  `),
  within: phraseList(`
    {impro}, on the spot, there and then, spur of the moment, off the top, in the moment
    // Made up
    made|make|making|makes it|that|this|stuff|lines|things|them|one up
    invented, wing~ it, winged it, freestyle~, freestyling
    riff, riffs
    threw .. in
    throws .. in
    slipped .. in
    snuck .. in
    put in that|his|her|the .. himself|line
    added .. himself|herself|line|himself|own
    // Whose idea
    his|her|their own|the_actor|actors idea|line~|words|invention|touch
    own line~|words|idea, pitched .. line|joke|idea, was .. idea, idea on the day
    came up with, worked it in|into, {script} had|said|called, not|never|wasnt written, no dialogue written
    // Without a script, or not as planned
    without a script|dialogue|lines, no lines, no script, loose script|outline
    just an outline, outline only, {not} planned, {not} rehearsed
    half of .. lines
    cooked up, dreamt up, played around|with
    // Left free
    gave|given .. free rein|freedom, free rein, free reign
    play with the, just went with it|for, went with it
    rolled with it, ran with it
    just started .. singing|dancing|talking|crying|laughing, started .. singing|dancing .. middle
    changed .. line
    // Many versions of one line ("line-o-rama")
    alt~ takes, line o rama, made up, slipped in, instinctively, freestyle, jamming, jam session, jammed
    his idea, her idea, their idea, riff~
  `),
  weak: phraseList(`
    instinct~, spontaneity, naturally, impro, invents, spontaneously, suggested, experimented, instinct
    reworded, rephras~, spontaneous, natural, nah
  `),
};
