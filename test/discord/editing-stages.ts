import type { Plan } from '../../src/contracts/job/plan.ts';
import type { ProjectFile } from '../../src/contracts/stages/stage.ts';
import { fakeStages } from '../../src/testing/index.ts';
import type { FakeMessage } from '../helpers/discord/world.ts';

export const page = 'create a landing page for Luna Bakery';

/**
 * Stages that change a project: each wish becomes a line of `wishes.css`, and "add NAME" a file. What has
 * to do with a login cannot be done. `onlyPlanned` plans to touch nothing but that one file.
 */
export function editingStages({ onlyPlanned = false } = {}) {
  return fakeStages({
    plan: {
      output: ({ input: { userMessage }, base, rejection }): Plan => {
        if (base === undefined) return plan;
        return {
          ...base.plan,
          ...(userMessage.includes('login') && { notIncluded: [userMessage] }),
          ...(rejection !== undefined && { changed: [`${userMessage}, but ${rejection}`] }),
          ...(onlyPlanned && {
            changes: [{ path: 'wishes.css', action: 'edit', purpose: userMessage }],
          }),
        };
      },
    },
    generate: {
      output: async ({ input: { userMessage }, base, plan: { changed } }) => {
        if (base === undefined) return { files: first };
        const files = await base.files();
        if (userMessage.includes('login')) return { files };
        const added = /^add (\S+)/.exec(userMessage)?.[1];
        const line = Buffer.from(`/* ${changed?.join() ?? userMessage} */\n`);
        return {
          files: [
            ...files.map(({ path, content }) => ({
              path,
              content: path === 'wishes.css' ? Buffer.concat([content, line]) : content,
            })),
            ...(added === undefined ? [] : [{ path: added, content: 'Hello.\n' }]),
          ],
        };
      },
    },
  });
}

const plan: Plan = {
  projectType: 'static_html',
  starter: 'fake',
  title: 'Luna Bakery',
  slug: 'luna-bakery',
  summary: 'A page for Luna Bakery.',
  sections: [],
};

const first: readonly ProjectFile[] = [
  { path: 'index.html', content: '<!doctype html><title>Luna</title>\n' },
  { path: 'wishes.css', content: 'body { color: red }\n' },
];

/** Resolves with the message once it shows the result of a follow-up. */
export function isChanged(message: FakeMessage | undefined): FakeMessage | false {
  return message !== undefined && /(is changed|is unchanged)\.$/.test(message.content) && message;
}

/** The text of the attached diff. */
export function diffIn({ attachments }: FakeMessage): string | undefined {
  const file = attachments.find(({ filename }) => filename === 'changes.diff');
  return file && Buffer.from(file.bytes).toString();
}
