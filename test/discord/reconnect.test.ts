import { expect, test } from 'vitest';
import { setUp } from './set-up.ts';

// In its own file, because discord.js waits several seconds between two sessions.
test('the bot reconnects when Discord asks for it or the session is lost', async () => {
  const { discord } = await setUp();
  discord.gateway.askToReconnect();
  await discord.until(() => discord.gateway.counts.resumed === 1);
  discord.gateway.forget();
  discord.gateway.cut();
  await discord.until(() => discord.gateway.counts.identified === 2);
  discord.mention('create a landing page');
  await discord.until(() => discord.said()[0]?.content.endsWith(' is ready.') === true);
  expect(discord.said()).toHaveLength(1);
});
