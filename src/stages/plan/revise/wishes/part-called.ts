import { readCalling } from '../read-calling.ts';
import { isWhole } from '../words/nouns.ts';
import { readCommandsWish } from './commands.ts';
import { readThingsWish } from './things/things.ts';
import type { ReadWish } from './wish.ts';

/** Reads "the menu should be called X", "ping should be called /pong": a part has another name. */
export const readPartCalledWish: ReadWish = ({ text }, target) => {
  const { subject = '', name } = readCalling(text) ?? {};
  if (name === undefined || isWhole(subject)) return undefined;
  const clause = { text, act: 'rename', rest: `${subject} to ${name}` } as const;
  return readCommandsWish(clause, target) ?? readThingsWish(clause, target);
};
