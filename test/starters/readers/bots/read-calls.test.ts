import { expect, test } from 'vitest';

import { readCalls } from '../../../../src/starters/call-bot/read-calls.ts';
import { planFor } from '../../make-project.ts';

test('who comes to a voice channel is told in a channel', () => {
  expect(
    readCalls(
      'Wenn der Erste den Sprachkanal „Theke“ betritt, sag es in #hof und pinge @Runde, am Ende die Dauer, wenn der Letzte geht',
    ),
  ).toEqual({
    voiceChannel: 'Theke',
    channel: '#hof',
    tellsEach: false,
    tellsEnd: true,
    ping: 'Runde',
    message: '',
  });
  expect(
    readCalls('tell #log "{user} hopped on" when someone joins a voice channel'),
  ).toMatchObject({
    voiceChannel: '',
    tellsEach: true,
    message: '{user} hopped on',
  });
  expect(readCalls('welcomes who joins in #hello')).toBeUndefined();
});

test('nothing of it is said to be missing, and nobody is welcomed', async () => {
  const request =
    'Discord bot: when someone joins the voice channel "Den", post it in #den-log, and how long the call lasted when the last one leaves';
  const plan = await planFor('discord_bot', request);
  expect(plan).toMatchObject({ starter: 'call-bot' });
  expect(plan).not.toHaveProperty('parts');
  expect(plan.notIncluded ?? []).toEqual([]);
});
