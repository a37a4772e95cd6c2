import { partWords } from '../../words/looks.ts';
import { readLookWords } from './read-look-words.ts';

/** Whether a text asks for a change of the look and nothing else: a part and its colour or, after a comma, a tone. */
export function isLookAlone(text: string, isAfterComma: boolean): boolean {
  const { colours, parts, change, others } = readLookWords(text);
  if (others.length > 0) return false;
  if (colours.length > 0 && (parts.length > 0 || isPreference(text))) return true;
  return isAfterComma && Object.keys(change).length > 0;
}

/** "Blue is too cold, rather red". */
export function isPreference(text: string): boolean {
  return preference.test(text);
}

const preference =
  /^(?:rather|better|lieber|eher|besser|plutôt|mejor|melhor|prefiro|prefiero|meglio)\s/iu;

/** Whether a text names colours and no part, and nothing but the look. */
export function isColourAlone(text: string): boolean {
  const { colours, parts, others } = readLookWords(text);
  return colours.length > 0 && parts.length === 0 && others.length === 0;
}

/** The name of the only part in a text that names no colour: "the header is ugly". */
export function partAlone(text: string): string | undefined {
  const { colours, parts } = readLookWords(text);
  const [part] = parts;
  if (part === undefined || parts.length > 1 || colours.length > 0) return undefined;
  return partWords.find(([name]) => name === part)?.[1].exec(text)?.[0];
}

/** Whether a text says something of the look by itself: a part and its colour, or a mode or a tone. */
export function namesPart(text: string): boolean {
  const { colours, parts, change, others } = readLookWords(text);
  if (colours.length > 0 && parts.length > 0) return true;
  return Object.keys(change).length > 0 && others.length === 0;
}
