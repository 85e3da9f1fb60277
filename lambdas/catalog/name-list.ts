import type { CatalogName } from '../domain/tagging/catalog.ts';
import type { Industry } from '../domain/tagging/tags.ts';

/**
 * Works, one a line: `label (years) | spellings | people | clues`, all but the label apart by commas and left out at will.
 *
 * A spelling (the label too) is free unless a mark stands before it: `^` needs a capital or talk of film, `?` is an
 * ordinary word that needs more, `!` says nothing alone, `=` is another name too; see `CatalogName`. `@` marks a handle.
 */
export function workList(industry: Industry, lines: string): readonly CatalogName[] {
  return linesOf(lines).map(([label = '', spellings = '', people = '', clues = '']) => {
    const { 0: dated = '', index = label.length } = YEARS.exec(label) ?? {};
    const years = dated.match(/\d{4}/g)?.map(Number);
    return {
      ...named(label.slice(0, index).trim(), spellings),
      industry,
      ...(years === undefined ? {} : { years }),
      ...optional('people', itemsOf(people)),
      ...optional('clues', itemsOf(clues)),
    };
  });
}

const YEARS = /\((?=\d{4})[\d, ]+\)$/;

/** People, one a line: `label | spellings | clues`, with the same marks. `industry`: of those not of film or television. */
export function personList(lines: string, industry?: Industry): readonly CatalogName[] {
  return linesOf(lines).map(([label = '', spellings = '', clues = '']) => ({
    ...named(label, spellings),
    ...(industry === undefined ? {} : { industry }),
    ...optional('clues', itemsOf(clues)),
  }));
}

type Spellings = Pick<CatalogName, 'aliases' | 'capitalised' | 'ordinary' | 'clued' | 'proper' | 'handles'>;

const KIND_OF_MARK = new Map<string, keyof Spellings>([
  ['^', 'capitalised'],
  ['?', 'ordinary'],
  ['!', 'clued'],
  ['=', 'proper'],
  ['@', 'handles'],
]);

/** A label and its spellings, each put where its mark says. Read at every start, so each item is looked at once. */
function named(marked: string, column: string): Pick<CatalogName, 'label'> & Spellings {
  const isMarked = KIND_OF_MARK.has(marked.charAt(0));
  const label = isMarked ? marked.slice(1) : marked;
  const spellings: Partial<Record<keyof Spellings, string[]>> = {};
  for (const item of isMarked ? [marked, ...itemsOf(column)] : itemsOf(column)) {
    const kind = KIND_OF_MARK.get(item.charAt(0));
    const list = spellings[kind ?? 'aliases'] ?? [];
    list.push(kind === undefined ? item : item.slice(1));
    spellings[kind ?? 'aliases'] = list;
  }
  return { label, ...spellings };
}

function optional<K extends string>(key: K, items: readonly string[]): Partial<Record<K, readonly string[]>> {
  if (items.length === 0) return {};
  const given: Partial<Record<K, readonly string[]>> = {};
  given[key] = items;
  return given;
}

function linesOf(text: string): readonly (readonly string[])[] {
  const lines: (readonly string[])[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') lines.push(trimmed.split(COLUMN_END));
  }
  return lines;
}

const COLUMN_END = / *\| */;
const ITEM_END = / *, */;

function itemsOf(column: string): readonly string[] {
  return column === '' ? [] : column.split(ITEM_END).filter((item) => item !== '');
}
