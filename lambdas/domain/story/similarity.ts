import { type Fingerprint, hashOfSign, kindOfSign, type SignKind, weightOfSign } from './fingerprint.ts';

/** What two texts share. */
interface Shared {
  /** People and works, each further one for less: who speaks of Kubrick speaks of The Shining. */
  readonly names: number;
  /** Weight of everything else. */
  readonly content: number;
  /** Weight of whatever is shared, as profiles weigh texts. */
  readonly weight: number;
  /** How many words and amounts say more than little. */
  readonly telling: number;
  readonly hasTheme: boolean;
  readonly hasPerson: boolean;
}

/** Log-odds for and against one story; round numbers near those of a logistic regression over pairs of our own labelled mentions. */
const FOR = { name: 0.45, anyName: 3, content: 0.6, telling: 0.4, theme: 2, nearCopy: 2.5, copy: 6, link: 9 } as const;
const AGAINST = {
  otherThemes: 1,
  otherBodyPart: 5,
  /** For each point of an amount's weight: "5 weeks" and "6 weeks" may be one story, 47 takes and 127 takes are not. */
  otherAmount: 1.25,
  otherPeople: 1.5,
  otherWorks: 2,
  onlyNames: 0.5,
  /** For each text that is no revelation. */
  chatter: 0.6,
} as const;
/** Two texts taken at random tell different stories, and the more both say, the more they share by chance. */
const PRIOR = -3;
const PER_DOUBLING = 1.25;
const LEAST_WEIGHT = 6;

/** The part of the longer text that is shared: a copy, all but for a typo, and a copy with something added. */
const COPIED = { all: 0.95, most: 0.7 } as const;

/** Log-odds that two texts tell one story, see `comparedWith`. */
export function similarityOf(left: Fingerprint, right: Fingerprint): number {
  return comparedWith(left)(right);
}

/**
 * Log-odds that another text tells the story of this one, after Fellegi and Sunter, "A Theory for Record Linkage" (1969): what is shared speaks for
 * it by its rarity, what differs against it. From 0 on they are taken for one. One text is compared with many, so what is known of it is kept ready.
 */
export function comparedWith(own: Fingerprint): (other: Fingerprint) => number {
  const find = indexOf(own.signs);
  const one = profileOf(own);
  const leastCopy = COPIED.most * Math.max(LEAST_WEIGHT, one.weight);

  return (other) => {
    const shared = sharedBy(find, other.signs);
    const sharesLink = own.links.length > 0 && own.links.some((link) => other.links.includes(link));
    const sum =
      (sharesLink ? FOR.link : 0) +
      FOR.name * shared.names +
      (shared.names > 0 ? FOR.anyName : 0) +
      FOR.content * shared.content +
      FOR.telling * shared.telling +
      (shared.hasTheme ? FOR.theme : 0) +
      PRIOR -
      (shared.telling === 0 && !sharesLink ? AGAINST.onlyNames : 0);
    // Nearly all pairs end here, before anything is weighed against it.
    const ceiling =
      sum + (shared.weight >= leastCopy ? FOR.copy : 0) - (sharesLink ? 0 : PER_DOUBLING * Math.log2(LEAST_WEIGHT));
    if (ceiling < 0) return Number.NEGATIVE_INFINITY;

    const two = profileOf(other);
    const disagreement = disagreementOf(one, two, shared);
    const copied = disagreement > 0 ? 0 : shared.weight / Math.max(1, one.weight, two.weight);
    const copy = copied >= COPIED.all ? FOR.copy : copied >= COPIED.most ? FOR.nearCopy : 0;
    const chatter = (own.isRevelation ? 0 : 1) + (other.isRevelation ? 0 : 1);
    const less = Math.max(LEAST_WEIGHT, Math.min(one.weight, two.weight));
    const byChance = sharesLink ? 0 : PER_DOUBLING * Math.log2(less);
    return sum + copy - disagreement - AGAINST.chatter * chatter - byChance;
  };
}

const SLOTS = 256;

/** A small table of a text's signs by their hashes. Returns the sign of the same hash, or undefined. */
function indexOf(signs: Uint32Array): (sign: number) => number | undefined {
  // Places count from one; 0 is none. A text has fewer signs than a byte can count.
  const first = new Uint8Array(SLOTS);
  const next = new Uint8Array(signs.length + 1);
  for (let place = signs.length; place > 0; place -= 1) {
    const slot = hashOfSign(signs[place - 1] ?? 0) % SLOTS;
    next[place] = first[slot] ?? 0;
    first[slot] = place;
  }
  return (sign) => {
    const hash = hashOfSign(sign);
    for (let place = first[hash % SLOTS] ?? 0; place > 0; place = next[place] ?? 0) {
      const own = signs[place - 1] ?? 0;
      if (hashOfSign(own) === hash) return own;
    }
    return undefined;
  };
}

const SHARED_AMOUNT = 2;
const NAME_DECAY = 0.6;
const NOTHING_NAMED: readonly number[] = [];
/** Words below this weight are in every second post. */
const TELLING_WEIGHT = 2;

function sharedBy(find: (sign: number) => number | undefined, signs: Uint32Array): Shared {
  let names = NOTHING_NAMED;
  let content = 0;
  let sharedWeight = 0;
  let telling = 0;
  let hasTheme = false;
  let hasPerson = false;
  for (let at = 0; at < signs.length; at += 1) {
    const two = signs[at] ?? 0;
    const one = find(two);
    if (one === undefined) continue;
    const weight = Math.min(weightOfSign(one), weightOfSign(two));
    const kind = kindOfSign(one);
    const other = kindOfSign(two);
    if (isWeighed(kind) && isWeighed(other)) sharedWeight += weight;
    if (kind === 'theme') hasTheme = true;
    else if (isName(kind) || isName(other)) {
      names = [...names, weight];
      if (kind !== 'work') hasPerson = true;
    } else {
      // An amount's weight is for disagreeing: its number and its unit are shared as well.
      content += kind === 'quantity' ? SHARED_AMOUNT : weight;
      if (weight >= TELLING_WEIGHT) telling += 1;
    }
  }
  return { names: decayingSum(names), content, weight: sharedWeight, telling, hasTheme, hasPerson };
}

/** Linked names depend on the catalog and amounts on their units: a text's weight is that of its own words. */
function isWeighed(kind: SignKind): boolean {
  return kind === 'word' || kind === 'name' || kind === 'number' || kind === 'body';
}

function isName(kind: SignKind): boolean {
  return kind === 'name' || kind === 'person' || kind === 'work';
}

function decayingSum(weights: readonly number[]): number {
  if (weights.length <= 1) return weights[0] ?? 0;
  return weights.toSorted((x, y) => y - x).reduce((sum, weight, at) => sum + weight * NAME_DECAY ** at, 0);
}

interface Profile {
  /** Of all signs but themes, names that are linked, and amounts. */
  readonly weight: number;
  /** Of the names that are linked. */
  readonly linked: number;
  readonly hasTheme: boolean;
  readonly hasPerson: boolean;
  readonly works: readonly number[];
  readonly body: readonly number[];
  /** As signs. */
  readonly amounts: readonly number[];
}

export function profileOf({ signs }: Fingerprint): Profile {
  let weight = 0;
  let linked = 0;
  let hasTheme = false;
  let hasPerson = false;
  const works: number[] = [];
  const body: number[] = [];
  const amounts: number[] = [];
  for (const sign of signs) {
    const kind = kindOfSign(sign);
    if (kind === 'theme') hasTheme = true;
    else if (kind === 'person') hasPerson = true;
    else if (kind === 'work') works.push(hashOfSign(sign));
    else if (kind === 'quantity') amounts.push(sign);
    else if (kind === 'body') body.push(hashOfSign(sign));
    if (isWeighed(kind)) weight += weightOfSign(sign);
    else if (kind === 'person' || kind === 'work') linked += weightOfSign(sign);
  }
  return { weight, linked, hasTheme, hasPerson, works, body, amounts };
}

/** Another rib is another accident, another number of takes another scene. */
function disagreementOf(one: Profile, two: Profile, shared: Shared): number {
  return (
    (areApart(one.body, two.body) ? AGAINST.otherBodyPart : 0) +
    AGAINST.otherAmount * differingAmount(one.amounts, two.amounts) +
    (one.hasPerson && two.hasPerson && !shared.hasPerson ? AGAINST.otherPeople : 0) +
    (areApart(one.works, two.works) ? AGAINST.otherWorks : 0) +
    (one.hasTheme && two.hasTheme && !shared.hasTheme ? AGAINST.otherThemes : 0)
  );
}

function areApart(left: readonly number[], right: readonly number[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((sign) => right.includes(sign));
}

/** The weight of the heaviest amounts of one thing on which the two never agree; 0 when there is none. */
function differingAmount(left: readonly number[], right: readonly number[]): number {
  let heaviest = 0;
  for (const one of left) {
    const unit = hashOfSign(one) >>> 12;
    const ofUnit = (other: number) => hashOfSign(other) >>> 12 === unit;
    const others = right.filter(ofUnit);
    if (!areApart(left.filter(ofUnit), others)) continue;
    heaviest = Math.max(heaviest, ...others.map((other) => Math.min(weightOfSign(one), weightOfSign(other))));
  }
  return heaviest;
}
