import { readCalling } from '../read-calling.ts';
import { isWhole } from '../words/nouns.ts';
import { readCommandsChange } from './commands.ts';
import { readThingsChange } from './things/things.ts';
import type { ReadChange } from './change.ts';

/** Reads "the menu should be called X", "ping should be called /pong": a part has another name. */
export const readPartCalledChange: ReadChange = ({ text }, target) => {
  const { subject = '', name } = readCalling(text) ?? {};
  if (name === undefined || isWhole(subject)) return undefined;
  const clause = { text, act: 'rename', rest: `${subject} to ${name}` } as const;
  return readCommandsChange(clause, target) ?? readThingsChange(clause, target);
};
