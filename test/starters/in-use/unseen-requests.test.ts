import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ProjectType } from '../../../src/contracts/job/job.ts';
import type { Plan } from '../../../src/contracts/job/plan.ts';
import { ProjectRouter } from '../../../src/router/project-router.ts';
import { filesFor, planFor } from '../make-project.ts';

/**
 * A message that was written before its author saw how requests are read. The router was trained on none
 * of them; what is read for titles, languages and facts was mended with all of them in view.
 */
interface Request {
  readonly message: string;
  readonly type: ProjectType | 'none';
  /** What must stand in the files, as the message writes it. */
  readonly facts: readonly string[];
  readonly name: string | null;
  readonly page_language: string | null;
}

const unseen = requestsIn('unseen.json');
const seen = requestsIn('seen.json');

function requestsIn(file: string): readonly Request[] {
  return JSON.parse(
    readFileSync(new URL(`../../fixtures/requests/${file}`, import.meta.url), 'utf8'),
  );
}

const made = new Map<string, Promise<Made>>();

interface Made {
  readonly plan: Plan;
  readonly files: ReadonlyMap<string, string>;
}

/** The project of a message, made once. */
function madeOf(type: ProjectType, message: string): Promise<Made> {
  const known = made.get(message) ?? make(type, message);
  made.set(message, known);
  return known;
}

async function make(type: ProjectType, message: string): Promise<Made> {
  const plan = await planFor(type, message);
  return { plan, files: await filesFor(plan, message) };
}

test.each([
  { messages: unseen, all: 100, least: 92 },
  { messages: seen, all: 64, least: 62 },
])('the type is right for at least $least of $all messages', ({ messages, all, least }) => {
  const right = messages.filter(
    ({ message, type }) => ProjectRouter.route(message).projectType === type,
  );
  expect(messages).toHaveLength(all);
  expect(right.length).toBeGreaterThanOrEqual(least);
});

test.each(
  (['static_html', 'node_project', 'discord_bot'] as const).flatMap((kind) =>
    Object.entries({ unseen, seen }).map(([set, messages]) => ({ kind, set, messages })),
  ),
)(
  'every $kind of the $set messages is in its language, and every name that is given is a title',
  async ({ kind, messages }) => {
    for (const { message, type, name, page_language } of messages) {
      if (type !== kind) continue;
      const { plan, files } = await madeOf(type, message);
      if (name !== null) expect(plain(plan.title)).toBe(plain(name));
      if (type !== 'static_html') continue;
      const html = files.get('index.html') ?? '';
      expect(/<html lang="(?<language>..)"/.exec(html)?.groups?.['language']).toBe(page_language);
    }
  },
);

test.each<[ProjectType, readonly Request[], number]>([
  ['static_html', unseen, 0.97],
  ['node_project', unseen, 0.8],
  ['discord_bot', unseen, 0.85],
  ['static_html', seen, 0.99],
  ['node_project', seen, 0.93],
  ['discord_bot', seen, 0.89],
])(
  'of the facts of messages for a %s, at least as many as before stand in the files',
  async (kind, messages, least) => {
    let all = 0;
    let shown = 0;
    for (const { message, type, facts } of messages.filter((one) => one.type === kind)) {
      if (type === 'none') continue;
      const { files } = await madeOf(type, message);
      // The README quotes the message.
      const text = plain(
        [...files].map(([path, words]) => (path === 'README.md' ? '' : words)).join('\n'),
      );
      all += facts.length;
      shown += facts.filter((fact) => text.includes(plain(fact))).length;
    }
    expect(shown / all).toBeGreaterThanOrEqual(least);
  },
);

/** Without differences that people do not see. */
function plain(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll("\\'", "'")
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .toLowerCase();
}
