import type { Fingerprint } from './fingerprint.ts';
import {
  keyOfSign,
  kindOfSign,
  regionOfSign,
  SIGN,
  STANDS_AS,
  standsAsOfSign,
  unitOfSign,
  weightOfSign,
} from './sign.ts';

/** Log-odds for and against one story: set by hand, moved a little on our labelled mentions (tests/eval/README.md). */
const FOR = {
  name: 0.45,
  anyName: 3,
  content: 0.6,
  telling: 0.4,
  furtherTelling: 0.5,
  theme: 1.5,
  nearCopy: 2.5,
  copy: 6,
  link: 9,
  lore: 10,
} as const;
const AGAINST = {
  otherRegion: 5,
  /** "His foot" may be his toes. */
  otherBodyPart: 1.5,
  /** For each point of an amount's weight: "5 weeks" and "6 weeks" may be one story, 47 takes and 127 takes are not. */
  otherAmount: 1.25,
  otherPeople: 1.5,
  otherWorks: 2.5,
  otherLore: 5,
  onlyNames: 0.5,
  /** Of names that nobody linked, and one word: another story of an unknown show. */
  strangersAndOneWord: 1,
  /** For each text that is no revelation. */
  chatter: 0.6,
} as const;
/** Two texts taken at random tell different stories, and the more both say, the more they share by chance. */
const PRIOR = -2.6;
const PER_DOUBLING = 1.25;
const LEAST_WEIGHT = 6;
const LEAST_BY_CHANCE = PER_DOUBLING * Math.log2(LEAST_WEIGHT);

/** The part of the longer text that is shared: a copy, all but for a typo, and a copy with something added. */
const COPIED = { all: 0.95, most: 0.7 } as const;

const SHARED_AMOUNT = 2;
/** People and works count each further one for less: who speaks of Kubrick speaks of The Shining. */
const NAME_DECAY = 0.6;
/** Words below this weight are in every second post. */
const TELLING_WEIGHT = 2;
/** One or two may be shared by chance; each further one says more. */
const FEW_TELLING = 2;
const HEAVIEST = 15;

/**
 * Log-odds that another text tells the story of this one, after Fellegi and Sunter, "A Theory for Record Linkage" (1969):
 * what is shared speaks for it by its rarity, what differs against it. From 0 on they are taken for one. One text is
 * compared with many, so what is known of it is kept ready.
 */
export function comparedWith(own: Fingerprint): (other: Fingerprint) => number {
  const one = profileOf(own);
  const leastCopy = COPIED.most * Math.max(LEAST_WEIGHT, one.weight);
  /** How many names of each weight are shared. */
  const names = new Uint8Array(HEAVIEST + 1);

  return (other) => {
    const mine = own.signs;
    const theirs = other.signs;
    let content = 0;
    let sharedWeight = 0;
    let telling = 0;
    let named = 0;
    let linked = 0;
    let hasTheme = false;
    let hasPerson = false;
    let sharesLore = false;
    let left = 0;
    let right = 0;
    while (left < mine.length && right < theirs.length) {
      const a = mine[left] ?? 0;
      const b = theirs[right] ?? 0;
      const difference = keyOfSign(a) - keyOfSign(b);
      if (difference < 0) left += 1;
      else if (difference > 0) right += 1;
      else {
        left += 1;
        right += 1;
        const weight = Math.min(weightOfSign(a), weightOfSign(b));
        const kind = kindOfSign(a);
        if (kind === SIGN.theme) hasTheme = true;
        else if (kind === SIGN.lore) sharesLore = true;
        else if (kind === SIGN.work) {
          named += 1;
          linked += 1;
          names[weight] = (names[weight] ?? 0) + 1;
        } else if (kind === SIGN.quantity) {
          // An amount's weight is for disagreeing: its number and its unit are shared as well.
          content += SHARED_AMOUNT;
          telling += 1;
        } else {
          const standsAs = standsAsOfSign(a) | standsAsOfSign(b);
          if ((standsAs & STANDS_AS.person) === 0) sharedWeight += weight;
          else linked += 1;
          if (standsAs === STANDS_AS.word) {
            content += weight;
            if (weight >= TELLING_WEIGHT) telling += 1;
          } else {
            named += 1;
            names[weight] = (names[weight] ?? 0) + 1;
            hasPerson = true;
          }
        }
      }
    }

    const sharesLink = own.links.length > 0 && own.links.some((link) => other.links.includes(link));
    const sum =
      PRIOR +
      (sharesLink ? FOR.link : 0) +
      (sharesLore ? FOR.lore : 0) +
      (named > 0 ? FOR.anyName + FOR.name * decayingSum(names) : 0) +
      FOR.content * content +
      FOR.telling * telling +
      FOR.furtherTelling * Math.max(0, telling - FEW_TELLING) +
      (hasTheme ? FOR.theme : 0) -
      (telling === 0 && !sharesLink && !sharesLore ? AGAINST.onlyNames : 0) -
      (named > 0 && linked === 0 && telling <= 1 ? AGAINST.strangersAndOneWord : 0);
    // Nearly all pairs end here, before anything is weighed against it.
    const ceiling = sum + (sharedWeight >= leastCopy ? FOR.copy : 0) - (sharesLink ? 0 : LEAST_BY_CHANCE);
    if (ceiling < 0) return Number.NEGATIVE_INFINITY;

    const two = profileOf(other);
    const inDetail = detailDisagreement(one, two);
    const disagreement = inDetail + disagreementOf(one, two, hasPerson);
    // Who tells of another bone or another number has only words in common with those who retell a famous story.
    const doubtedLore = sharesLore && inDetail >= AGAINST.otherRegion ? FOR.lore : 0;
    const copied = disagreement > 0 ? 0 : sharedWeight / Math.max(1, one.weight, two.weight);
    const copy = copied >= COPIED.all ? FOR.copy : copied >= COPIED.most ? FOR.nearCopy : 0;
    const chatter = (own.isRevelation ? 0 : 1) + (other.isRevelation ? 0 : 1);
    const byChance = sharesLink
      ? 0
      : PER_DOUBLING * Math.log2(Math.max(LEAST_WEIGHT, Math.min(one.weight, two.weight)));
    return sum - doubtedLore + copy - disagreement - AGAINST.chatter * chatter - byChance;
  };
}

/** The heaviest first. Leaves the counts empty for the next pair. */
function decayingSum(counts: Uint8Array): number {
  let sum = 0;
  let part = 1;
  for (let weight = HEAVIEST; weight > 0; weight -= 1) {
    for (let left = counts[weight] ?? 0; left > 0; left -= 1) {
      sum += weight * part;
      part *= NAME_DECAY;
    }
    counts[weight] = 0;
  }
  return sum;
}

interface Profile {
  /** Of all signs but themes, linked names (they depend on the catalog), and amounts (on their units). */
  readonly weight: number;
  /** Of the names that are linked. */
  readonly linked: number;
  readonly hasPerson: boolean;
  /** As signs. */
  readonly works: readonly number[];
  readonly lore: readonly number[];
  readonly body: readonly number[];
  readonly amounts: readonly number[];
}

export function profileOf({ signs }: Fingerprint): Profile {
  let weight = 0;
  let linked = 0;
  let hasPerson = false;
  let works = NONE;
  let lore = NONE;
  let body = NONE;
  let amounts = NONE;
  for (const sign of signs) {
    const kind = kindOfSign(sign);
    if (kind === SIGN.theme) continue;
    if (kind === SIGN.lore) lore = [...lore, sign];
    else if (kind === SIGN.work) {
      works = [...works, sign];
      linked += weightOfSign(sign);
    } else if (kind === SIGN.quantity) amounts = [...amounts, sign];
    else if (standsAsOfSign(sign) === STANDS_AS.person) {
      hasPerson = true;
      linked += weightOfSign(sign);
    } else {
      weight += weightOfSign(sign);
      if (kind === SIGN.body) body = [...body, sign];
    }
  }
  return { weight, linked, hasPerson, works, lore, body, amounts };
}

const NONE: readonly number[] = [];

/** Another rib is another accident, another number of takes another scene. */
function detailDisagreement(one: Profile, two: Profile): number {
  return bodyDisagreement(one.body, two.body) + AGAINST.otherAmount * differingAmount(one.amounts, two.amounts);
}

function disagreementOf(one: Profile, two: Profile, sharesPerson: boolean): number {
  return (
    (one.hasPerson && two.hasPerson && !sharesPerson ? AGAINST.otherPeople : 0) +
    (areApart(one.works, two.works) ? AGAINST.otherWorks : 0) +
    (areApart(one.lore, two.lore) ? AGAINST.otherLore : 0)
  );
}

function bodyDisagreement(left: readonly number[], right: readonly number[]): number {
  if (!areApart(left, right)) return 0;
  const sharesRegion = left.some((one) => right.some((other) => regionOfSign(one) === regionOfSign(other)));
  return sharesRegion ? AGAINST.otherBodyPart : AGAINST.otherRegion;
}

function areApart(left: readonly number[], right: readonly number[]): boolean {
  return (
    left.length > 0 &&
    right.length > 0 &&
    !left.some((one) => right.some((other) => keyOfSign(one) === keyOfSign(other)))
  );
}

/** The weight of the heaviest amounts of one thing on which the two never agree; 0 when there is none. */
function differingAmount(left: readonly number[], right: readonly number[]): number {
  let heaviest = 0;
  for (const one of left) {
    const ofUnit = (other: number) => unitOfSign(other) === unitOfSign(one);
    const others = right.filter(ofUnit);
    if (!areApart(left.filter(ofUnit), others)) continue;
    heaviest = Math.max(heaviest, ...others.map((other) => Math.min(weightOfSign(one), weightOfSign(other))));
  }
  return heaviest;
}
