import { courtesy } from './words/acts.ts';
import {
  apology,
  callings,
  correction,
  noName,
  nowEnd,
  nowStart,
  thatIs,
  wrongName,
} from './words/callings.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

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
  const words = text.replace(courtesyEnd, '').replace(apology, '');
  const right = words.replace(wrongName, '');
  const said = right === words ? undefined : thatIs.exec(right)?.groups?.['name'];
  if (said !== undefined) return { subject: '', name: said };
  for (const pattern of callings) {
    const { subject = '', name } = pattern.exec(right)?.groups ?? {};
    if (name === undefined) continue;
    const bare = name.replace(nowStart, '').replace(nowEnd, '');
    return isName(bare) ? { subject, name: bare } : undefined;
  }
  return undefined;
}

/** Reads "it's X, not Y". */
export function readCorrection(text: string): Correction | undefined {
  const words = text.replace(apology, '').replace(wrongName, '');
  const { name, wrong } = correction.exec(words)?.groups ?? {};
  return name === undefined || wrong === undefined ? undefined : { name, wrong };
}

interface Correction {
  readonly name: string;
  readonly wrong: string;
}

function isName(text: string): boolean {
  return /^["“„«‘']/u.test(text) || (!noName.test(text) && text.split(' ').length <= 8);
}

const courtesyEnd = letterPattern(`\\s{0,3}${courtesy.source}\\s{0,3}$`);
