import type { BotPlan } from '../../../../contracts/job/plan.ts';
import { oneLine } from '../clean-text.ts';
import { readCommands } from './read-commands.ts';
import { type ReadRequest, readThing } from './read-thing.ts';

/** Reads the plan of a bot. If the starter defines its own commands, those are used. */
export function readBot(request: ReadRequest): Omit<BotPlan, 'starter' | 'slug'> {
  const { text, outline } = request;
  const thing = readThing(request, 'discord_bot');
  const commands = outline?.commands?.(text) ?? readCommands(text);
  const answers = commands.map(({ name }) => `/${name}`).join(', ');
  const summary = oneLine(`${thing.title}: answers ${answers}.`, 200);
  return { projectType: 'discord_bot', ...thing, commands, summary };
}
