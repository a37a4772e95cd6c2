import { chownSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultBase } from '../../src/config/default-base.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const uid = process.getuid?.();

test('the default folder has the name of the seed, unless another user has it', async () => {
  const temp = await tempDir();
  const shared = join(temp, 'discord-bot-jobs');
  expect(defaultBase(temp)).toBe(shared);
  mkdirSync(shared);
  expect(defaultBase(temp)).toBe(shared);
  expect(defaultBase(temp, 4711)).toBe(`${shared}-4711`);
});

test.runIf(uid === 0)('a folder that another user made first blocks nobody', async () => {
  const temp = await tempDir();
  mkdirSync(join(temp, 'discord-bot-jobs'));
  chownSync(join(temp, 'discord-bot-jobs'), 12_345, 12_345);
  expect(defaultBase(temp)).toBe(join(temp, 'discord-bot-jobs-0'));
});

test.runIf(process.getuid !== undefined)('of a link its own owner counts', async () => {
  const temp = await tempDir();
  symlinkSync('/', join(temp, 'discord-bot-jobs'));
  expect(defaultBase(temp)).toBe(join(temp, 'discord-bot-jobs'));
});
