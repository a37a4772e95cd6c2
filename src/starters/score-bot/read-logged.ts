import type { Language } from '../../contracts/languages.ts';
import { keptThings } from '../list-bot/kept/kept-things.ts';
import { heartOf } from '../list-bot/kept/kept-words.ts';
import { addWords } from '../list-bot/read-record.ts';
import { recordFields } from '../list-bot/record-fields.ts';
import { optionName } from '../shared/reading/commands/read-command-fields.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import type { Giving } from './read-scores.ts';
import { keepsScore, ofBoard, ofMeasures, ofPoints } from './score-words.ts';

/**
 * Whether members are compared by what they log, or points are counted for them.
 *
 * @example
 * countsByMembers('members log their workouts, with a weekly leaderboard'); // true
 */
export function countsByMembers(text: string): boolean {
  const head = heartOf(text);
  const isOfPoints = ofPoints.test(head);
  return (
    (keepsScore.test(head) && isOfPoints) ||
    (ofBoard.test(head) && (isOfPoints || ofMeasures.test(head) || loggedIn(head) !== undefined))
  );
}

/**
 * The command with which members log what they are compared by; undefined where others give them points.
 *
 * @example
 * readLogged('members log their runs (distance, time), and a ranking');
 * // { name: 'add', target: 'self', amount: 0, option: 'distance', fields: ['time'], isForStaff: false }
 */
export function readLogged(text: string): Giving | undefined {
  const head = text.slice(0, 2000);
  const things = loggedIn(head);
  if (things === undefined || keepsScore.test(head)) return undefined;
  const language = languageIn(head);
  const typed = recordFields(things.rest, true).map(({ name }) => name);
  const measure = typed.find((field) => ofMeasures.test(field)) ?? typed[0];
  const option = measure ?? optionName(things.name.split(/\s/u).at(-1) ?? '');
  return {
    name: addWords[language],
    target: 'self',
    amount: 0,
    option: option || 'amount',
    fields: typed.filter((field) => field !== option).slice(0, 4),
    isForStaff: false,
  };
}

function loggedIn(head: string) {
  return keptThings(head, languageIn(head));
}

function languageIn(head: string): Language {
  return languageOf(head) ?? 'en';
}
