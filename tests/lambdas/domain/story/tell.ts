import type { Fingerprint, Told } from '../../../../lambdas/domain/story/fingerprint.ts';
import { createDefaultFingerprinter } from '../../../../lambdas/handlers/wiring/stories.ts';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';

const tagger = createDefaultTagger();
const fingerprint = createDefaultFingerprinter();

/** A text as the tagger that ships hands it on. */
export function told(input: string | Omit<Told, 'tags'>): Told {
  const { title, text, url } = typeof input === 'string' ? { text: input, title: undefined, url: undefined } : input;
  const given = { text, ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
  return { ...given, tags: tagger(given) };
}

export function fingerprintOf(input: string | Omit<Told, 'tags'>): Fingerprint {
  return fingerprint(told(input));
}
