/**
 * Everyday words and idioms of posts that the vocabularies lack, or value against the way they are used there. Written by
 * hand, as they are looked up: without apostrophes. An idiom takes all its words: what is inside it has no value of its own
 * and negates nothing.
 */
const IDIOMS: readonly (readonly [value: number, entries: string])[] = [
  [
    3,
    'could watch this all day, could watch it all day, cant wait, cannot wait, can not wait, could not be better, couldnt be better, couldnt be happier, couldnt ask for more, couldnt be prouder, couldnt have been better, so here for, here for it, best of all, second to none, must see, a must see, must watch, a must watch, must read, must have, had a blast, have a blast, having a blast, dream come true, dreams come true, over the moon, happy birthday, well done, hats off, chef kiss, never been better, never better, never been happier, never gets old, never get tired, cant get enough, cannot get enough, knocked it out of the park, out of this world, next level, made my day, makes my day, made my night, made my week, feel good, take my money, nothing but love, nothing but respect, no one does it better, no one does it like, fell in love, in love with, all the feels, worth the wait, well worth, two thumbs up, thumbs up, top notch, first rate, hard to beat, cant beat, better than ever, never disappoints, never disappoint, does not disappoint, doesnt disappoint, didnt disappoint, wont disappoint, did not disappoint, love love love, nothing short of',
  ],
  [
    2,
    'looking forward, look forward, looks forward, cant stop laughing, cant stop smiling, cant stop watching, cant stop listening, couldnt stop laughing, could not stop laughing, cannot stop laughing, no doubt, without a doubt, without doubt, no problem, no worries, no complaints, not bad at all, cant complain, good luck, best of luck, good job, great job, nice job, good morning, good times, good time, have a great, have fun, well deserved, worth it, worth every, worth watching, worth seeing, lets go, thank you, thank u, thanks to, shout out, big fan, huge fan, pretty good, on fire, so much fun, rock on, you rock, give it up, fan of, cheer up, laugh out loud, laughed out loud, better late than never, hell yeah, hell yes, fuck yes, fuck yeah, holds a special place, deserves an oscar, deserves more, deserve more, nothing better, nothing beats',
  ],
  [
    1.2,
    'i like, i liked, we like, we liked, really like, really liked, they like, people like, would like to see, not bad, not too bad, not half bad, not so bad, not too shabby, hang out, hanging out, a treat, on sale, cant go wrong, no wonder, no hard feelings, no big deal, not to be missed, dont miss, do not miss, dont miss it, dont sleep on, cracking me up, cracks me up, cracked me up, take care, turnt up, day off, so true',
  ],
  [
    0,
    'not only, not just, not to mention, not sure, not necessarily, no matter, no more, no idea, kind of, sort of, like a, like to, like the, like this, like that, looks like, look like, looked like, feels like, feel like, felt like, sounds like, sound like, seems like, seem like, something like, things like, stuff like, was like, is like, be like, am like, im like, more like, just like, as well, as well as, well known, very least, at least, at best, of course, all right, right now, right after, right before, great britain, best buy, pretty much, too much to ask, care about, in order, i swear, holy shit, holy crap, holy fuck, oh my god, united states, united kingdom, super bowl, super mario, white house, black friday, good friday, star wars, world war, breaking bad, walking dead, game of thrones, bad bunny, bad boys, drag race, lady gaga, dark souls, iron man, hard work, dirty dancing, mean girls, love island, love actually, good will hunting, super hero, the shoot, photo shoot, film shoot, not least',
  ],
  [
    -1.5,
    'dont like, didnt like, doesnt like, do not like, did not like, does not like, never liked, not great, not that great, not my favorite, not my favourite, not my thing, not a fan, not sold, not convinced, too much, too long, too slow, too many, too short, too little, no good, how could you, get over, shut up, so what, who cares, could care less, couldnt care less, dont care, do not care, stuck in, stuck on, run out of, ran out of, not worth, not worth it, no thanks, no thank you, nothing special, nothing new, nothing to write home about, at the expense of, on the verge, fed up, let down, letdown, ripped off, rip off, messed up, screwed up, could have been better, could be better, should be better, left a lot to be desired, leaves a lot to be desired, leaves much to be desired, not enough, hard to watch, hard to believe, hard to follow, tone deaf, so over, wasnt feeling it, not feeling it, not feeling well, no sense, makes no sense, made no sense, rest in peace',
  ],
  [
    -3,
    'cant stand, cannot stand, couldnt stand, sick of, tired of, sick and tired, feel sick, feeling sick, felt sick, got sick, makes me sick, made me sick, pissed off, pisses me off, piss off, fuck off, fuck you, fuck this, fuck that, screw you, screw this, go to hell, waste of time, waste of money, what a waste, waste my time, wasted my time, give me a break, worst ever, freak out, freaking out, piece of shit, piece of crap, pieces of shit, the worst, no respect, no excuse, no shame, how dare, cant believe you, better off without, nobody asked, no one asked, hot garbage, rot in hell, go wrong, goes wrong, went wrong',
  ],
];

const WORDS: readonly (readonly [value: number, entries: string])[] = [
  [
    3.2,
    'incredible, terrific, flawless, phenomenal, masterful, perfection, unforgettable, mesmerizing, mesmerising, spellbinding, epic, goat, goated, sublime, exquisite, breathtaking, stunning',
  ],
  [
    2.5,
    'iconic, legendary, fab, badass, yay, yayyy, yess, yesss, woohoo, woo, hooray, excited, blessed, stoked, hyped, pumped, ecstatic, obsessed, slay, slays, slayed, slaying, lit, dope, bestest, yummy, adorable, congrats, congratulations, adore, gorg, gorgeous',
  ],
  [
    2,
    'legend, underrated, unbelievable, special, thx, ty, tysm, thanks, thank, haha, hahaha, hahahaha, lmao, lmfao, rofl, xoxo, xx, cutie, bae, sweetest, bravo, kudos, props, talented, wholesome, hilarious',
  ],
  [1.2, 'lol, lolol, speechless, finally, vacation, holiday, bday, woot'],
  [0, 'fucking, fuckin, freaking, damn, god, hell, silly, please, want, wants, united'],
  [-1.2, 'meh, unfortunately, sadly, overpriced, bland, forgettable, generic, lame, ughh, hmph, nah, nope'],
  [
    -2.2,
    'cringe, ugh, smh, fml, wtf, mid, yikes, ew, eww, gtfo, stfu, overhyped, overrated, annoying, snooze, flop, flopped',
  ],
  [
    -3.2,
    'sux, hated, unwatchable, abysmal, atrocious, garbage, trash, worst, appalling, dreadful, snoozefest, insufferable, dogshit, bullshit',
  ],
];

export const PLAIN_TALK: readonly (readonly [entry: string, value: number])[] = [...IDIOMS, ...WORDS].flatMap(
  ([value, entries]) => entries.split(', ').map((entry) => [entry, value] as const),
);
