import { SMALL_WORDS } from './language-profiles.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Words at which no phrase may begin or end, folded: pronouns, articles, auxiliaries, adverbs of every kind of talk, and
 * what people type instead of a nod. Verbs and nouns of film talk are not among them ("broke two toes", "wedding scene").
 */
const english = (): ReadonlySet<string> =>
  setOf(
    `a an the this that these those i im ive id ill me my mine myself we us our ours ourselves were weve well you u ur your
  yours yourself youre youve youll youd he hes him his himself she shes her hers herself it its itself they theyre theyve
  theyll them their theirs themselves who whos whom whose what whats which where wheres when whens why how hows there
  theres here heres and or but nor so yet if then than because cause cuz cos since while whilst although though unless until
  till as at by for from in into of off on onto out over per to toward towards under up upon with within without about above
  across after against along among amongst around before behind below beneath beside besides between beyond despite down
  during except inside near outside past through throughout via vs amid am is are was be been being isnt arent wasnt werent
  aint do does did doing done dont doesnt didnt have has had having havent hasnt hadnt can could cant cannot couldnt will
  would wont wouldnt shall should shouldnt may might must mustnt let lets get gets got getting gotten go goes going gone went
  gonna gotta wanna come comes came make makes made making take takes took say says said saying tell tells told know knows
  knew think thinks thought see sees saw seen look looks like likes liked want wants wanted need needs use used using keep
  seem seems feel feels felt give gives gave put try trying mean means become becomes became happen happened happens turns turned
  not no nope yes yeah yep yup none nothing nobody never neither either both all any anyone anything anybody each every
  everyone everything everybody some someone something somebody somehow such other others another else one ones thing things
  stuff lot lots bit kind kinda sort sorta way ways much many more most less least few several enough own same very too also
  just only even ever still already almost always often sometimes usually again once twice maybe perhaps probably really
  actually literally basically honestly seriously totally absolutely definitely obviously apparently clearly simply quite
  rather pretty super bc til shed hed theyd whod itd thatd allegedly reportedly so far away back now today tonight yesterday tomorrow ago later soon first last next then rt
  lol lmao rofl omg wtf tbh imo imho fyi idk smh ngl haha hehe hey hi hello oh ah wow ok okay please pls plz thanks thank
  thx sorry etc eg ie aka re am pm new old good great nice cool best better worse worst bad big little long right wrong sure
  true able however therefore instead anyway whatever whenever wherever whether okay two three four five six seven eight
  nine ten hundred thousand million time times day days year years week weeks month months hour hours minute minutes people
  man guy guys nd st th amp quot nbsp http https www com`,
  );

/** What the small words of a language hold besides: film talk, which may well end a phrase. */
const FILM_WORDS = setOf(
  'film filme films pelicula escena scene scena cena tournage coulisses bastidores quinte schermen',
);

/** Of the small words, those that may stand inside a phrase: they join two words into one name of a thing. */
const ENGLISH_JOINTS = setOf('of the a an in on at for to from with and by');

/** Made when first asked: a cold start needs one of them. */
const BY_LANGUAGE = new Map<string, ReadonlySet<string> | undefined>();

/** The stop words of a language; undefined for one whose small words nobody here knows. */
export function stopWordsOf(language: string): ReadonlySet<string> | undefined {
  const known = BY_LANGUAGE.get(language);
  if (known !== undefined) return known;
  const made = madeFor(language);
  BY_LANGUAGE.set(language, made);
  return made;
}

/**
 * Whether a small word may stand inside a phrase; in languages other than English the shortest ones may ("face de la
 * scene").
 */
export function isJoint(word: string, language: string): boolean {
  return ENGLISH_JOINTS.has(word) || (language !== 'en' && language !== 'und' && word.length <= LONGEST_FOREIGN_JOINT);
}

const LONGEST_FOREIGN_JOINT = 3;

function madeFor(language: string): ReadonlySet<string> | undefined {
  if (language === 'en') return english();
  // Nobody's language: small words of any keep a phrase from beginning or ending there.
  if (language === 'und') return new Set([...english(), ...Object.keys(SMALL_WORDS).flatMap(own)]);
  return Object.hasOwn(SMALL_WORDS, language) ? new Set(own(language)) : undefined;
}

function own(language: string): readonly string[] {
  return language === 'en' ? [] : (SMALL_WORDS[language] ?? []).filter((word) => !FILM_WORDS.has(word));
}
