import { describe, expect, test } from 'vitest';
import { createDiscordBot } from '../src/discord/index.ts';
import {
  createJobActor,
  createJobEngine,
  createPreviewHost,
  createValidateStage,
  defineStage,
  directoryTarget,
  validateDir,
} from '../src/index.ts';
import { createInspector, createStatelyInspector, inspectJobs } from '../src/inspector/index.ts';

const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };

/** As a program in plain JavaScript calls it. */
type Plain = (options: unknown) => unknown;
const engine = createJobEngine as Plain;
const actor: Plain = (options) => createJobActor(request, options as object);

describe('a name that is no option is refused, with the one that is likely meant', () => {
  test.each<[string, Plain, unknown, RegExp]>([
    ['an engine', engine, { stroe: 'memory' }, /"stroe"\. Did you mean "store"\?/],
    ['a limit', engine, { limits: { concurency: 1 } }, /Did you mean "concurrency"\?/],
    ['a limit, shortened', engine, { limits: { attempts: 1 } }, /Did you mean "maxAttempts"\?/],
    ['a time limit', engine, { limits: { timeoutsMs: { plans: 1 } } }, /Did you mean "plan"\?/],
    ['a stage', engine, { stages: { genrate: {} } }, /Did you mean "generate"\?/],
    ['a folder', engine, { config: { WorkBase: '/x' } }, /Did you mean "workBase"\?/],
    ['an actor', actor, { stage: {} }, /Did you mean "stages"\?/],
    ['a stage of an actor', actor, { stages: { deploi: {} } }, /Did you mean "deploy"\?/],
    ['a limit of an actor', actor, { limits: { maxRetries: 1 } }, /no "maxRetries"/],
    ['a host', createPreviewHost as Plain, { ttl: 1 }, /Did you mean "ttlMs"\?/],
    ['a bot', createDiscordBot as Plain, { engine: {}, tokn: '' }, /Did you mean "token"\?/],
    [
      'a limit of a bot',
      createDiscordBot as Plain,
      { engine: {}, token: '', limits: { peruser: 1 } },
      /Did you mean "perUser"\?/,
    ],
    ['an inspector', createInspector as Plain, { prt: 1 }, /Did you mean "port"\?/],
    ['one of jobs', inspectJobs as Plain, { engine: {}, readonly: true }, /"readOnly"\?/],
    ['one elsewhere', createStatelyInspector as Plain, { uri: '' }, /Did you mean "url"\?/],
    ['a target', directoryTarget as Plain, { dir: '/srv', urls: 1 }, /Did you mean "url"\?/],
    ['the validators', createValidateStage as Plain, { validator: [] }, /"validators"\?/],
    ['a verdict', (given) => validateDir('/', given as object), { type: '' }, /no "type"/],
    [
      'a stage that is defined',
      (name) => defineStage(name as 'plan', () => never()),
      'plann',
      /"plan"/,
    ],
    ['what is unlike all', engine, { zzz: 1 }, /no "zzz"\. There is: store, durability,/],
    ['what is no object', engine, 'memory', /the options must be an object/],
    ['limits that are none', engine, { limits: 3 }, /limits must be an object/],
  ])('%s', async (_, call, options, message) => {
    await expect(async () => call(options)).rejects.toMatchObject({
      name: 'JobError',
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(message),
    });
  });
});

describe('a stage that is none is refused', () => {
  test.each([
    ['a function', { plan: () => ({}) }],
    ['nothing', { plan: null }],
    ['a stage of another slot', { plan: defineStage('finalize', () => ({ report: '' })) }],
  ])('%s', (_, stages) => {
    expect(() => actor({ stages })).toThrow(/stages\.plan must be a stage, as defineStage/);
  });
});

test('a durability that there is not is refused', async () => {
  await expect(async () => engine({ durability: 'ful' })).rejects.toThrow(/normal or full/);
});

function never(): never {
  throw new Error('It is not run.');
}
