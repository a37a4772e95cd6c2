import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { JobChoices } from '../../contracts/engine/job-choices.ts';
import { cutText } from '../../errors/text/cut-text.ts';
import type { TypedOption } from '../read/read-interaction.ts';

/** Values for the option that a user types in: those that begin with the text first. */
export function suggestOptions(
  { name, text, projectType }: Pick<TypedOption, 'name' | 'text' | 'projectType'>,
  { starters, models }: JobChoices,
): readonly APIApplicationCommandOptionChoice<string>[] {
  switch (name) {
    case 'starter':
      return matching(
        starters
          .filter((starter) => projectType === undefined || starter.projectType === projectType)
          .map((starter) => ({ name: `${starter.name}: ${starter.about}`, value: starter.name })),
        text,
      );
    case 'model':
      return matching(
        // Discord allows values of 100 characters.
        models
          .filter((model) => model.length <= maxLength)
          .map((model) => ({ name: model, value: model })),
        text,
      );
    default:
      return [];
  }
}

function matching(
  choices: readonly APIApplicationCommandOptionChoice<string>[],
  text: string,
): readonly APIApplicationCommandOptionChoice<string>[] {
  const wanted = text.trim().toLowerCase();
  const rank = ({ name }: APIApplicationCommandOptionChoice<string>) =>
    name.toLowerCase().startsWith(wanted) ? 0 : 1;
  return choices
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, maxChoices)
    .map(({ name, value }) => ({ name: cutText(name, maxLength), value }));
}

/** Limits of Discord. */
const maxChoices = 25;
const maxLength = 100;
