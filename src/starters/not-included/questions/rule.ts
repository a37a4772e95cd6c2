/** A way in which requests say something. */
export interface Rule {
  /** A clause that says it so. */
  readonly example: string;
  readonly says: RegExp;
  /** The most characters of such a clause. @default any */
  readonly most?: number;
}

/** Whether a clause says something in one of the ways. */
export function saysOneOf(rules: readonly Rule[]): (clause: string) => boolean {
  return (clause) =>
    rules.some(({ says, most = Infinity }) => clause.length <= most && says.test(clause));
}
