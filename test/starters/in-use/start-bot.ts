import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { onTestFinished } from 'vitest';

import { type Call, startDiscord } from './discord.ts';
import { makeProgram, start } from './program.ts';

/** A bot generated from a request and logged in to its own fake Discord. */
export async function bot(message: string, starter: string) {
  const dir = await makeProgram('discord_bot', message, starter);
  const discord = await startDiscord();
  onTestFinished(discord.close);
  const { settings } = await import(pathToFileURL(join(dir, 'src/settings.js')).href);
  for (const [name, shown] of Object.entries<string>(settings.optionNames))
    discord.optionNames.set(name, shown);
  for (const name of await readdir(join(dir, 'src'))) {
    // A bot with several features has settings for each.
    const file = join(dir, 'src', name === 'settings.js' ? name : join(name, 'settings.js'));
    const { settings: own } = existsSync(file) ? await import(pathToFileURL(file).href) : {};
    for (const [id, shown] of Object.entries<unknown>(own?.commands ?? {}))
      if (typeof shown === 'string' && !shown.includes(' ')) discord.commandNames.set(id, shown);
  }
  const env = { DISCORD_TOKEN: 'a.b.c', DISCORD_API: discord.api };
  const program = start(dir, ['bot.js'], { env });
  const registered = await discord.call(/^PUT \/applications\/100\/commands$/);
  await program.line(/^Registered/);
  return {
    dir,
    discord,
    program,
    env,
    names: namesOf(registered),
    commands: registered.body['list'] as readonly Record<string, unknown>[],
    /** The first answer to the next command or button. */
    async answer(): Promise<string> {
      return JSON.stringify((await discord.call(/callback$/)).body);
    },
  };
}

function namesOf({ body }: Call): readonly string[] {
  return (body['list'] as readonly { name: string }[]).map(({ name }) => name);
}
