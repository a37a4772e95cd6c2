import type { PlanCommand } from '../../contracts/job/plan.ts';
import { type NamedCommands, planCommands } from '../shared/named-commands.ts';
import { onlyGivesRole } from './read-greeting.ts';

export const welcomeCommands: NamedCommands = {
  welcome: {
    does: 'Says how new members are greeted.',
    words: 'welcome|auto-?role|join-?role|set-?(?:auto)?role',
  },
};

/** A bot that only gives a role has no command of that name. */
export function readWelcomeCommands(text: string): readonly PlanCommand[] {
  const commands = planCommands(text, welcomeCommands);
  return onlyGivesRole(text)
    ? commands.map((one) => (one.name === 'welcome' ? { ...one, name: 'autorole' } : one))
    : commands;
}
