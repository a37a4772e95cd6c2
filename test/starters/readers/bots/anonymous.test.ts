import { expect, test } from 'vitest';
import { readRelays } from '../../../../src/starters/relay-bot/read-relays.ts';
import { planFor } from '../../make-project.ts';

test.each([
  [
    'un bot pour des confessions anonymes : on tape /confession et le message sort dans #confessions',
    'confession',
    '#confessions',
  ],
  [
    'Bot for anonymous confessions: /confess and it appears in #confessions',
    'confess',
    '#confessions',
  ],
  ['bot de confesiones anónimas con /confesar, sale en #confesiones', 'confesar', '#confesiones'],
  ['Bot für anonyme Beichten mit /beichte in #beichten', 'beichte', '#beichten'],
])('%j shows nobody', (message, name, channel) => {
  expect(readRelays(message)).toMatchObject([{ name, channel, isAnonymous: true }]);
});

test('a bot that shows who wrote says so where nobody is to be shown', async () => {
  const plan = await planFor('discord_bot', 'quote bot, quotes are anonymous, /quote and /quotes');
  expect(plan.notIncluded).toEqual(['quotes are anonymous']);
});

test('suggestions show nobody where a request wants that', async () => {
  const plan = await planFor('discord_bot', 'anonymous suggestions bot with /suggest');
  expect(plan.notIncluded).toBeUndefined();
});
