import { courtesy } from './words/acts.ts';
import { callings, complaint, correction, nowStart } from './words/callings.ts';

/** "The salon is called X": the subject, empty for "we", and the name. */
export interface Calling {
  readonly subject: string;
  readonly name: string;
}

/**
 * Reads a statement of what something is, or should be, called.
 *
 * @example
 * readCalling('the menu should be called Our breads'); // { subject: 'the menu', name: 'Our breads' }
 */
export function readCalling(text: string): Calling | undefined {
  const words = text.replace(complaint, '').replace(courtesyEnd, '');
  for (const pattern of callings) {
    const { subject = '', name } = pattern.exec(words)?.groups ?? {};
    if (name !== undefined) return { subject, name: name.replace(nowStart, '') };
  }
  return undefined;
}

/** Reads "it's X, not Y". */
export function readCorrection(text: string): { name: string; wrong: string } | undefined {
  const { name, wrong } = correction.exec(text.replace(complaint, ''))?.groups ?? {};
  return name === undefined || wrong === undefined ? undefined : { name, wrong };
}

const courtesyEnd = new RegExp(`\\s{0,3}${courtesy.source}\\s{0,3}$`, 'iu');
