/**
 * Finds what belongs to a text once, because texts repeat themselves. Remembers at most `most` of them, so that a million
 * posts take no more memory: what is asked for again before half as many strangers came is kept, strangers go first.
 */
export function remembering<V extends NonNullable<unknown>>(
  most: number,
  find: (key: string) => V,
  isKept: (key: string, found: V) => boolean = always,
): (key: string) => V {
  let recent = new Map<string, V>();
  let older = new Map<string, V>();

  return (key) => recent.get(key) ?? keep(key, older.get(key) ?? find(key));

  function keep(key: string, found: V): V {
    if (!isKept(key, found)) return found;
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, found);
    return found;
  }
}

const always = (): boolean => true;
