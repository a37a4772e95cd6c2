/** Something that people can do on a page. The words are patterns without edges, in any language. */
export interface PageFunction {
  /** Words that ask for it wherever they stand. */
  readonly sure: readonly string[];
  /** Words that ask for it behind "with", "and" or a comma, where nothing else is named by them. */
  readonly listed?: readonly string[];
  /** The starters that have it. */
  readonly in?: readonly string[];
}
