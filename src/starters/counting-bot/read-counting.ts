import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readChannels, readSayings } from '../shared/reading/commands/read-server-words.ts';

/** What a request says of a game of counting. */
export interface Counting {
  /** As in `#counting`. */
  readonly channel: string;
  /** Whether a mistake begins anew at 1. */
  readonly restarts: boolean;
  /** What is said of a mistake, with `{user}` in it. */
  readonly mistake: string | undefined;
  /** The number at which it begins anew. */
  readonly goal: number | undefined;
}

/**
 * Reads the channel, and what follows a mistake.
 *
 * @example
 * readCounting('counting bot for #numbers, mistakes do not reset the count');
 * // { channel: '#numbers', restarts: false, mistake: undefined, goal: undefined }
 */
export function readCounting(message: string): Counting {
  const text = message.slice(0, 4000);
  const mistake = readSayings(text).find((saying) => saying.text.includes('{user}'))?.text;
  return {
    channel: readChannels(text)[0] ?? '#counting',
    restarts: !goesOn.test(text),
    mistake,
    goal: readNumber(text, goals, { min: 2, max: 1_000_000 }),
  };
}

/** "Der mit uns bis 100 zählt": people count to a number. */
export const countsUp =
  /(?<!\p{L})(?:bis (?:zu )?\d{2,6} (?:zählt|zählen)|tot (?:aan )?\d{2,6} (?:telt|tellen)|(?:100|1000|1\s?000)['’]?[ea] kadar say\p{L}{1,5})(?!\p{L})/iu;

const goals = [
  '(?:(?:counts?|counting|count up|zähl\\p{L}{1,3}|cuent\\p{L}{1,2}|cont\\p{L}{1,3}|compt\\p{L}{1,3}|tel\\p{L}{1,2}|licz\\p{L}{1,3}|счита\\p{L}{1,3}|рахує|räkna\\p{L}{0,2}|berhitung|menghitung|đếm)\\s(?:\\p{L}{2,12}\\s){0,4})?(?:up to|to|until|bis(?: zu)?|hasta|jusqu.à|até|fino a|tot(?: aan)?|do|до|till|sampai|đến|goal(?: of)?|ziel|meta)\\s?{n}(?!\\s?(?:%|uhr|h(?!\\p{L})|am|pm))',
  '\\p{L}{0,20}(?:数到|數到)\\s?{n}',
  '\\p{L}{0,20}\\s?{n}\\s?(?:まで|까지|[’ʼ]?\\p{L}{1,2} kadar)',
];

const goesOn =
  /(?<!\p{L})(?:no|not|never|without|don['’]?t|doesn['’]?t|kein(?:e[nrms]?)?|nicht|ohne|nie|sin|no se|sans|sem|não|senza|non|bez|без|не)(?:\s\p{L}{1,12}){0,2}\s(?:reset\p{L}{0,4}|restart\p{L}{0,3}|start(?:s|ing)? over|neustart|zurückgesetzt|zurücksetzen|von vorne?|reinici\p{L}{1,4}|recommence\p{L}{0,2}|réinitialis\p{L}{1,4}|ricominci\p{L}{1,3}|сбро\p{L}{1,5}|сбрас\p{L}{1,5})|(?<!\p{L})(?:reset\p{L}{0,4}) (?:nothing|nichts)/iu;
