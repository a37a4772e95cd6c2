import type { Heading } from '../headings.ts';
import type { Copy } from '../topics/topics.ts';

/** What sections list in place of their examples, by heading. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** The copy of a section with the names that a follow-up gave its list: those that are new have no text. */
export function listed(copy: Copy, names: readonly string[] | undefined): ListedCopy {
  if (names === undefined) return copy;
  return {
    ...copy,
    names,
    prices: names.map((name) => copy.prices.find(([known]) => known === name) ?? [name, '', '']),
    cards: names.map(
      (name) => copy.cards.find(({ title }) => title === name) ?? { title: name, text: '' },
    ),
  };
}

export interface ListedCopy extends Copy {
  /** The list of a section that has no examples. */
  readonly names?: readonly string[];
}

/** The lists that a follow-up can change: the given ones, or the examples. */
export function listsIn(sections: readonly Heading[], copy: Copy, lists: Lists): Lists {
  return new Map(
    sections.flatMap(({ text, kind, entries }) => {
      const names = lists.get(text) ?? entries?.map(({ name }) => name) ?? examplesOf(kind, copy);
      return names === undefined ? [] : [[text, names] as const];
    }),
  );
}

function examplesOf(kind: Heading['kind'], { prices, cards }: Copy): readonly string[] | undefined {
  if (kind === 'menu') return prices.map(([name]) => name);
  if (kind === 'plans') return prices.slice(0, 3).map(([name]) => name);
  if (kind === 'cards') return cards.map(({ title }) => title);
  return kind === 'note' ? [] : undefined;
}
