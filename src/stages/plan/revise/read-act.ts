import { type Act, acts, courtesy, lateActs, leads, particles } from './words/acts.ts';

/** One change that a message asks for. */
export interface Clause {
  /** In the words of the message. */
  readonly text: string;
  /** What it asks to do; undefined for "blue, please". */
  readonly act: Act | undefined;
  /** The rest, without the verb and without words of courtesy. */
  readonly rest: string;
}

/**
 * Reads what a clause asks to do.
 *
 * @example
 * readAct('could you remove the contact form please'); // { act: 'remove', rest: 'the contact form' }
 */
export function readAct(text: string): Clause {
  const request = withoutLeads(trimmed(withoutCourtesy(text)));
  const first = acts.find(([, pattern]) => pattern.test(request));
  if (first !== undefined) {
    const [act, pattern] = first;
    const rest = withoutLeads(request.replace(pattern, '').trim());
    if (act === 'keep' || !/(?<!\p{L})nicht(?!\p{L})/iu.test(rest)) {
      return { text, act, rest: trimmed(rest.replace(particles, '')) };
    }
    // "Ändere bitte nicht die Farben"
    return { text, act: 'keep', rest };
  }
  const last = lateActs.find(([, pattern]) => pattern.test(request));
  if (last === undefined) return { text, act: undefined, rest: request };
  return { text, act: last[0], rest: request.replace(last[1], '').trim() };
}

function withoutCourtesy(text: string): string {
  const found = courtesy.exec(text);
  if (found === null) return text;
  // Words of courtesy stand at an end; elsewhere they belong to a name.
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const isAtEnd = /^[\s,.!?]*$/.test(before) || /^[\s,.!?)]*$/.test(after);
  return isAtEnd || /^\s\p{L}/u.test(after) ? `${before.trimEnd()} ${after.trimStart()}` : text;
}

function withoutLeads(text: string): string {
  let rest = text;
  for (let count = 0; count < 6; count += 1) {
    const next = rest.replace(leads, '').replace(/^[\s,:¿¡]+/, '');
    if (next === rest || next === '') return rest;
    rest = next;
  }
  return rest;
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:¿¡–-]+/, '').replace(/(?<![\s,;.!?])[\s,;.!?]+$/, '');
}
