export interface SearchedName {
  readonly id: string;
  readonly label: string;
}

/** What is written in an afternoon: every label looked for in the text, case aside. It takes longer with every name. */
export function createNameSearch(names: readonly SearchedName[]): (text: string) => ReadonlySet<string> {
  const searched = names.map(({ id, label }) => ({ id, label: label.toLowerCase() }));
  return (text) => {
    const lower = text.toLowerCase();
    return new Set(searched.filter(({ label }) => lower.includes(label)).map(({ id }) => id));
  };
}
