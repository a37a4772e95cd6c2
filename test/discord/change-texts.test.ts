import { type APIMessage, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { FileDiff, JobDiff } from '../../src/contracts/job/diff.ts';
import type { TreeChanges } from '../../src/contracts/job/job.ts';
import type { Plan } from '../../src/contracts/job/plan.ts';
import { diffFile } from '../../src/discord/deliver/show/job-diff.ts';
import { isChatter } from '../../src/discord/follow-up/is-chatter.ts';
import { jobInMessage } from '../../src/discord/read/job-in-message.ts';
import { textsOf } from '../../src/discord/texts/texts.ts';
import { readReply } from '../../src/discord/read/read-message.ts';
import { changesText } from '../../src/discord/reply/text/changes-text.ts';
import { visibleText } from '../../src/discord/reply/text/escape.ts';

const en = textsOf();
const rules = { botId: '9', channels: new Set<string>() };

describe('a reply', () => {
  test.each([
    'thanks!',
    'Thank you so much',
    'looks great 😍',
    'COOL',
    '👍🏽',
    '!!!',
    '<a:party_parrot:123456789012345678>',
    '<3',
    'sehr schön, danke dir',
    'merci beaucoup !',
    'спасибо',
    'ありがとう',
  ])('asks for nothing: %s', (text) => {
    expect(isChatter(text)).toBe(true);
  });

  test.each([
    'blue',
    'cooler',
    'thanks, now make it blue',
    'nice, but darker',
    'prices?',
    'größer',
    'もっと青く',
    '#fff',
    'no',
    '',
    '\u200b',
    'love '.repeat(13),
  ])('may ask for something: %s', (text) => {
    expect(isChatter(text)).toBe(false);
  });

  const message = (part: object = {}) =>
    ({
      id: '1',
      channel_id: '2',
      guild_id: '3',
      author: { id: '4' },
      type: MessageType.Reply,
      content: '<@9> make it blue',
      message_reference: { message_id: '7', channel_id: '2' },
      ...part,
    }) as GatewayMessageCreateDispatchData;

  test('is read from the fewest fields that Discord may send', () => {
    expect(readReply(message(), rules)).toMatchObject({
      to: '7',
      referenced: undefined,
      build: { id: '1', userId: '4', guildId: '3', text: 'make it blue', files: [] },
    });
  });

  test.each([
    ['a forwarded message', { type: 0 }],
    ['a reply of a bot', { author: { id: '4', bot: true } }],
    ['a reply of its own user', { author: { id: '9' } }],
    ['a reply of a webhook', { webhook_id: '8' }],
    ['a thread’s first message', { type: 21 }],
    ['a message without a reference', { message_reference: undefined }],
  ])('is not %s', (_, part) => {
    expect(readReply(message(part), rules)).toBeUndefined();
  });
});

describe('the job of a message', () => {
  const link = { type: 2, style: 5, label: 'Open preview', url: 'https://p.example/' };
  const button = { type: 2, custom_id: 'jobchart:change:job-a-b:1' };
  const components: unknown = [{ type: 1, components: [link, button] }];
  const shown = (part: object = {}) =>
    ({ author: { id: '9' }, components, ...part }) as unknown as APIMessage;

  test('is in the buttons of the bot', () => {
    expect(jobInMessage(shown(), '9')).toBe('job-a-b');
  });

  test.each([
    ['of another bot with the same buttons', { author: { id: '8' } }],
    ['without buttons', { components: undefined }],
    [
      'with parts of other kinds',
      { components: [{ type: 10, content: 'jobchart:log:job-a-b:1' }] },
    ],
    [
      'with the buttons of something else',
      { components: [{ type: 1, components: [{ type: 2, custom_id: 'poll:job-a-b:1' }] }] },
    ],
  ])('is unknown for one %s', (_, part) => {
    expect(jobInMessage(shown(part), '9')).toBeUndefined();
  });
});

const plan: Plan = {
  projectType: 'static_html',
  starter: 'x',
  title: 'Luna',
  slug: 'luna',
  summary: 'A page.',
  sections: [],
};
const changes: TreeChanges = {
  added: 1,
  changed: 2,
  deleted: 0,
  unchanged: 3,
  paths: ['a', 'b', 'c'],
};

function diffOf(...files: (readonly [FileDiff['status'], string])[]): JobDiff {
  return {
    jobId: 'job-2',
    against: 'job-1',
    addedLines: 12,
    deletedLines: 3,
    isCut: false,
    files: files.map(([status, path]) => ({
      path,
      status,
      isBinary: false,
      isCut: false,
      hunks: [
        { oldStart: 1, oldLines: 0, newStart: 1, newLines: 1, lines: [{ type: '+', text: path }] },
      ],
    })),
  };
}

describe('what a follow-up has changed', () => {
  test('is said by file, with the words of the plan and what is left out', () => {
    const diff = diffOf(
      ['added', 'prices.html'],
      ['changed', 'index.html'],
      ['changed', '*styles*.css'],
      ['deleted', 'old.js'],
    );
    const told = { ...plan, changed: ['title: Bean There'], notIncluded: ['a *login*'] };
    expect(changesText({ plan: told, changes }, diff, en)).toEqual([
      '- title: Bean There',
      'Changed index.html, \\*styles\\*.css, added prices.html, deleted old.js (+12 −3 lines).',
      '**Not included:**',
      '- a \\*login\\*',
    ]);
  });

  test('is counted where its files are gone', () => {
    const many = { ...changes, added: 30, paths: Array.from({ length: 20 }, (_, at) => `f${at}`) };
    expect(changesText({ plan, changes: many }, undefined, en)).toEqual([
      'Changed 2 files, added 30 files: f0, f1, f2, f3, f4, f5 and 26 more.',
    ]);
  });

  test('is nothing before its files are written, and said to be nothing after', () => {
    expect(changesText({ plan }, undefined, en)).toEqual([]);
    const none = { ...changes, added: 0, changed: 0 };
    expect(changesText({ plan, changes: none }, undefined, en)).toEqual(['No file is different.']);
  });

  test('begins with a capital letter of its language', () => {
    const turkish = {
      ...en,
      locale: 'tr-TR',
      changes: { ...en.changes, changed: () => 'işlendi' },
    };
    const [counted] = changesText({ plan, changes }, undefined, turkish);
    const [named] = changesText({ plan, changes }, diffOf(['changed', 'a']), turkish);
    expect(counted).toMatch(/^İşlendi/);
    expect(named).toMatch(/^İşlendi/);
  });

  test('names how many files were not part of the plan', () => {
    expect(
      changesText({ plan, changes: { ...changes, unplanned: 2 } }, diffOf(['changed', 'a']), en),
    ).toEqual([
      'Changed a (+12 −3 lines).',
      '**Please look closely:** 2 of these files were not part of the plan.',
    ]);
  });
});

test('the attached diff ends with whole files, and says what is left out', () => {
  const large = diffOf(['added', 'a'.repeat(100_000)], ['added', 'b'.repeat(100_000)]);
  const text = String(diffFile(large)?.data);
  expect(text).not.toContain('bbb');
  expect(text).toMatch(/aaa\n1 more file differs and is left out here\.\n$/);
  expect(diffFile(diffOf())).toBeUndefined();
});

test('text of a file shows what hides or reorders it, and keeps the rest', () => {
  expect(visibleText('a\u202eb\u0007\r\nc\td 👩‍🍳\r\u{e0041}\ud800')).toBe(
    'a‹U+202E›b‹U+0007›\r\nc\td 👩‍🍳‹U+000D›‹U+E0041›\ufffd',
  );
});
