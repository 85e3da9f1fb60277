/** Text repeats itself, and stemming is the dearest step per word; the memory is bounded, so that a million posts take no more of it. */
const MAX_REMEMBERED = 20_000;

export function createRememberingStemmer(stem: (word: string) => string): (word: string) => string {
  const remembered = new Map<string, string>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    const stemmed = stem(word);
    remembered.set(word, stemmed);
    return stemmed;
  };
}
