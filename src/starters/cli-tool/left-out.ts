import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/by-model.ts';
import { readOutline } from './read-outline.ts';
import { ownNames, readTool } from './read-tool.ts';

/** What is done with files is for somebody else to write. */
export function leftOutOfTool(plan: Plan, text: string): readonly string[] {
  const outline = readOutline(text);
  const tool = readTool(`${plan.title}\n${text}`.slice(0, 2000), outline);
  if (tool === 'files') return [`what the tool does with the files (${byModel})`];
  if (tool === 'commands') return [`what the commands do (${byModel})`];
  const known = ownNames[tool].split(' ');
  const named = [
    ...outline.commands.map(({ name }) => name),
    ...outline.options.map(({ flag }) => flag),
  ];
  return named.filter((name) => !known.includes(name)).slice(0, 8);
}
