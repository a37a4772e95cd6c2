import { expect, test } from 'vitest';

import { leftOutOfBot } from '../../../../src/starters/slash-bot/left-out.ts';
import { readActions, withBang } from '../../../../src/starters/slash-bot/reading/read-actions.ts';
import { readCommands } from '../../../../src/stages/plan/read/program/read-commands.ts';
import { planFor } from '../../make-project.ts';

const text =
  '!pat @friend says "Ida gives Max a soft pat", !slap too, and count how many pats one got';

test('what members do to each other, in the words of the request', () => {
  expect(readActions(text)).toEqual([
    { name: 'pat', text: '{from} gives {to} a soft pat', isCounted: true, usual: 'pat' },
    { name: 'slap', text: undefined, isCounted: false, usual: 'slap' },
  ]);
  expect(readActions('/umarmen "Ida gibt Max einen Kuss"')[0]?.text).toBe(
    '{from} gibt {to} einen Kuss',
  );
  expect(readActions('/drücken @user "Ida drückt Max"')[0]).toMatchObject({ usual: 'someAction' });
  expect(readActions('/motto says "Vive la France", /rules "Be kind. No Spam"')).toEqual([]);
});

test('they are commands, and begin with a slash', async () => {
  expect(readCommands(text).map(({ name }) => name)).toEqual(['ping', 'help', 'pat', 'slap']);
  expect(withBang(text)).toEqual(['pat', 'slap']);
  const plan = await planFor('discord_bot', `a discord bot with ${text}`);
  expect(leftOutOfBot(plan, text)).toEqual(['!pat → /pat, !slap → /slap']);
});
