import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { ProjectRouter } from '../../../src/router/project-router.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

/** A message by an author who knows nothing of the program. Never trained on. */
interface Unseen {
  readonly message: string;
  readonly type: ProjectType | 'none';
  /** What must stand in the files, as the message writes it. */
  readonly facts: readonly string[];
  readonly name: string | null;
}

const messages: readonly Unseen[] = JSON.parse(
  readFileSync(new URL('../../fixtures/requests/unseen.json', import.meta.url), 'utf8'),
);

test('the type is right for at least 92 of 100 unseen messages', () => {
  const right = messages.filter(
    ({ message, type }) => ProjectRouter.route(message).projectType === type,
  );
  expect(messages).toHaveLength(100);
  expect(right.length).toBeGreaterThanOrEqual(92);
});

/** What stands so far: 92 %, 69 % and 70 %, and 85 % of all. */
test.each<[ProjectType, number]>([
  ['static_html', 0.9],
  ['node_project', 0.69],
  ['discord_bot', 0.7],
])(
  'of the facts of unseen messages for a %s, at least %d stand in the files',
  async (kind, least) => {
    let all = 0;
    let shown = 0;
    for (const { message, type, facts } of messages.filter((one) => one.type === kind)) {
      if (type === 'none') continue;
      const files = await filesFor(await planFor(type, message), message);
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
