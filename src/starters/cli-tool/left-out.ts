import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/by-model.ts';
import { readOutline } from './read-outline.ts';
import { readTool } from './read-tool.ts';

/** What is done with files is for somebody else to write. */
export function leftOutOfTool(plan: Plan, text: string): readonly string[] {
  const outline = readOutline(text);
  const tool = readTool(`${plan.title}\n${text}`.slice(0, 2000), outline);
  if (tool === 'files') return [`what the tool does with the files (${byModel})`];
  const known = ownNames[tool].split(' ');
  const named = [
    ...outline.commands.map(({ name }) => name),
    ...outline.options.map(({ flag }) => flag),
  ];
  return named.filter((name) => !known.includes(name)).slice(0, 8);
}

/** The commands and options that tools have. */
const ownNames = {
  records: 'add list find done edit remove --open --json',
  rename: '--find --replace --regex --lower --dashes --prefix --number --ext --yes',
  password: '--length --count --no-symbols --readable',
  calc: 'add subtract multiply divide calc',
  convert: '--separator',
};
