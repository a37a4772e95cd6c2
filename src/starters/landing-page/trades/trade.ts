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
  /** Three usual services. */
  readonly offers: readonly string[];
  /** For food and drink: four usual things of a menu and their amounts. */
  readonly menu?: readonly (readonly [name: string, amount: string])[];
}
