import { errorCodes } from '../../errors/codes.ts';
import { type Attributes, names } from '../names.ts';

/** Codes are a closed list; what an own stage invents is counted as `_OTHER`. */
export function errorType(code: string | undefined): Attributes {
  const isKnown = code !== undefined && (Object.hasOwn(errorCodes, code) || outcomes.has(code));
  return { [names.errorType]: isKnown ? code : '_OTHER' };
}

/** An attempt that was cut off or cancelled has no code. */
const outcomes: ReadonlySet<string> = new Set(['cancelled', 'interrupted']);
