import type { KeyOf } from '../page/dictionary.ts';
import type { words } from './words.ts';

export type Word = KeyOf<typeof words>;

export interface Input {
  readonly name: Word;
  readonly value: number;
  /** A unit of `Intl.NumberFormat`, `money`, or another as it is written, such as `m²`. */
  readonly unit?: string;
  readonly least?: number;
  readonly most?: number;
  readonly step?: number;
  /** Whether it is a day, which the page counts in milliseconds. */
  readonly isDay?: true;
}

export interface Result {
  readonly name: Word;
  /** As for an input; `word` for one of the words. */
  readonly unit?: string;
}

/** An input that few ask for, with what comes out of it. */
export interface More {
  readonly said: RegExp;
  readonly input: Input;
  readonly result?: Result;
}

/** A calculation that is well known: what is typed in, and what comes out. `formulas.ts` calculates. */
export interface Calculation {
  readonly name: string;
  readonly inputs: readonly Input[];
  readonly results: readonly Result[];
  /** What is added where the request names it: a price, packs, taxes. */
  readonly more?: readonly More[];
  /** Words that ask for it. */
  readonly asked: RegExp;
}
