import type { Language } from '../../../contracts/languages.ts';

/** What the page of a trade says where its request says nothing: examples that fit most of its kind. */
export interface Trade {
  /** What the trade is called, in any language: a pattern without edges, in lower case. */
  readonly words: string;
  /** What the place is called, above the title of its page. */
  readonly name: Readonly<Record<Language, string>>;
  readonly copy: Readonly<Record<Language, TradeCopy>>;
}

export interface TradeCopy {
  /** What it is, in one sentence; may contain `{title}`. */
  readonly lead: string;
  /** Two sentences about it that state no fact of a real one; may contain `{title}`. */
  readonly about: string;
  /** Three usual services: name and a few words. */
  readonly offers: readonly (readonly [name: string, text: string])[];
  /** For food and drink: four usual things of a menu, with a few words and an amount. */
  readonly menu?: readonly (readonly [name: string, text: string, amount: string])[];
}
