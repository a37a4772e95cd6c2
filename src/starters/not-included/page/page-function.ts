import type { FactKind } from '../../../contracts/job/plan.ts';

/** Those that pages are given where a request asks for them. */
export type FunctionName = 'theme' | 'share' | 'print' | 'export' | 'countdown' | 'total';

/** Something that people can do on a page. The words are patterns without edges, in any language. */
export interface PageFunction {
  readonly name?: FunctionName;
  /** Words that ask for it wherever they stand. */
  readonly sure: readonly string[];
  /** Words that ask for it behind "with", "and" or a comma, where nothing else is named by them. */
  readonly listed?: readonly string[];
  /** The starters that have it. */
  readonly in?: readonly string[];
  /** Whether every page is given it. */
  readonly isEverywhere?: true;
  /** A landing page has it if the request gives so many of these facts. */
  readonly from?: { readonly kind: FactKind; readonly count: number };
}
