import { parentPort } from 'node:worker_threads';
import type { TreeFile } from '../../../src/contracts/stages/validation.ts';
import { createRedactor } from '../../../src/redact/redact.ts';
import { ProjectRouter } from '../../../src/router/project-router.ts';
import { barePlan } from '../../../src/stages/validate/bare-plan.ts';
import { checkTree } from '../../../src/stages/validate/checker/check-tree.ts';
import { planStage } from '../../../src/stages/plan/plan.ts';
import { revisePlan } from '../../../src/stages/plan/revise/revise-plan.ts';
import { growsTooFast } from '../growth.ts';
import type { Message } from './try-patterns.ts';
import { stageTools } from '../../helpers/jobs/stage-tools.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin
const send = (message: Message) => parentPort?.postMessage(message);

/** Fragments that some part of the code treats specially. */
const words = [
  'a',
  ' ',
  '\n',
  '"',
  '(',
  'for ',
  'for a ',
  'for a-',
  'called "',
  'called «',
  'commands ',
  'with ',
  'with a, b and ',
  'を',
  '- ',
  '- a\n',
  '/a ',
  'GET /a',
  'GET /a ',
];
const secrets = ['token=', 'eyJaaaaaaaa-', '-----BEGIN PRIVATE KEY-----', 'sk-', '://a:', 'key,"'];
const contexts = [
  'key=',
  'bot+',
  '<key>',
  "token='a",
  'name:"key" value="',
  '67:68,',
  'Cookie: a=',
  'bearer a',
  '--token ',
  'password("1',
  'mysql -p ',
  '<a name="',
  'aGk6',
  'ghp_',
  '6a',
  '"\n"',
  '\\n',
  '%41',
  '‹',
];
const files: Readonly<Record<string, readonly string[]>> = {
  'index.html': [
    '<',
    '<a ',
    '<p>',
    '<!--',
    '<a href="#x">',
    '&a',
    '<p id="a">',
    '</b>',
    '<script>',
  ],
  'style.css': ['{', '(', 'a{', '/*', '@media ', 'a:b;', 'url(', '"'],
  'main.js': ['/*', 'a.', 'import"a";', '"', 'require(', '`', '// ', 'a=b;', 'your_', '.login("'],
  'package.json': [',', '/*', '"', '[1,', '{"a":1,'],
  'tsconfig.json': ['"\\"', '//', '/*', ','],
  '.env': ['A=', 'TOKEN=a\n', ' ', '"'],
  'README.md': ['<your ', 'sk-proj-', 'amqp://a', 'YOUR_A', 'lorem '],
};

const { text } = createRedactor({ MY_TOKEN: 'abcdefgh12345678', OTHER_KEY: 'aaaaaaaab' });
const tools = stageTools();

for (const pump of [...words, ...secrets, ...contexts]) await attempt('redact', pump, text);
// What is redacted already is rejected where a secret stands.
for (const pump of ['Cookie:[', ...secrets, ...contexts])
  await attempt('redact', `${pump}‹=`, text);
for (const pump of words) {
  await attempt('route', pump, (message) => ProjectRouter.route(message));
  for (const projectType of ['static_html', 'node_project', 'discord_bot'] as const) {
    await attempt(`plan ${projectType}`, pump, (userMessage) => {
      const input = { userMessage: `make a page ${userMessage}`, userId: 'u1', channelId: 'c1' };
      return planStage.run({ jobId: 'job-1', projectType, input }, tools);
    });
    const input = { userMessage: 'a page with menu and contact', userId: 'u1', channelId: 'c1' };
    const parent = await planStage.run({ jobId: 'job-1', projectType, input }, tools);
    await attempt(`revise ${projectType}`, pump, (wish) =>
      revisePlan(parent, `add a section about ${wish}`),
    );
  }
}
for (const [path, pumps] of Object.entries(files)) {
  for (const pump of [...pumps, ...secrets]) {
    await attempt(
      `check ${path}`,
      pump,
      (content) => {
        const file: TreeFile = { path, bytes: content.length, text: content };
        const tree = { files: new Map([[path, file]]), others: [], enter: () => {} };
        return checkTree(tree, barePlan('node_project'));
      },
      8192,
    );
  }
}
send({ type: 'end' });

async function attempt(
  what: string,
  pump: string,
  work: (text: string) => unknown,
  mostLength?: number,
): Promise<void> {
  const at = `${what}: ${JSON.stringify(pump)}`;
  send({ type: 'at', at });
  const isSlow = await growsTooFast(
    (length) => work(pump.repeat(length / pump.length)),
    mostLength,
  );
  if (isSlow) send({ type: 'slow', at, text: '' });
}
