import { type PlainKind, plainKindOf } from '../plain-nouns.ts';
import { isTechnique } from '../read-field.ts';

/**
 * The kind of the one thing that a list names, besides what the API has: "a garage: customers, vehicles with
 * plate", "with users and login". That is a thing, and no field.
 */
export function kindAlone(parts: readonly string[]): PlainKind | undefined {
  const [alone = '', next] = parts.filter((part) => !isTechnique(part));
  return next === undefined && /^\p{L}{3,28}[^s\P{L}]s$/u.test(alone)
    ? plainKindOf(alone)
    : undefined;
}
