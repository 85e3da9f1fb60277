/** The languages GDELT reads, as BCP 47 tags. */
export const GDELT_LANGUAGES = [
  'af',
  'ar',
  'az',
  'be',
  'bg',
  'bn',
  'bs',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'eu',
  'fa',
  'fi',
  'fr',
  'gl',
  'gu',
  'he',
  'hi',
  'hr',
  'hu',
  'hy',
  'id',
  'is',
  'it',
  'ja',
  'ka',
  'kk',
  'kn',
  'ko',
  'lt',
  'lv',
  'mk',
  'ml',
  'mn',
  'mr',
  'ms',
  'my',
  'ne',
  'nl',
  'no',
  'pa',
  'pl',
  'pt',
  'ro',
  'ru',
  'si',
  'sk',
  'sl',
  'so',
  'sq',
  'sr',
  'sv',
  'sw',
  'ta',
  'te',
  'th',
  'tl',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
] as const;
export type GdeltLanguage = (typeof GDELT_LANGUAGES)[number];

/** Where GDELT has a name of its own. */
const NAMES: Partial<Readonly<Record<GdeltLanguage, string>>> = { bn: 'bengali', si: 'sinhalese', tl: 'tagalog' };
const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language' });
const BY_NAME: ReadonlyMap<string, GdeltLanguage> = new Map(GDELT_LANGUAGES.map((tag) => [nameOfLanguage(tag), tag]));

/** As GDELT's search wants it: the English name in small letters. */
export function nameOfLanguage(tag: GdeltLanguage): string {
  return NAMES[tag] ?? (ENGLISH.of(tag) ?? tag).toLowerCase();
}

/** `en` for `English`; undefined for a name that is none of these. */
export function languageNamed(name: string): GdeltLanguage | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}
