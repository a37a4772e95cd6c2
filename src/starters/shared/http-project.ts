import { join } from 'node:path';
import type { NodePlan } from '../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../contracts/stages/stage.ts';
import { filesIn } from '../files-in.ts';
import { nodePackage } from '../node-package.ts';
import { type SettingsValue, settingsModule } from '../settings-module.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readmeWords } from '../rest-api/readme/readme-words.ts';
import { programWords } from './program-words.ts';
import { serverAbouts } from './server-abouts.ts';
import { shared } from './shared-files.ts';
import { keptIn, programReadme } from './program-readme.ts';
import { readPort } from './reading/numbers/read-port.ts';

interface HttpOptions {
  /** The starter's folder, which contains `files`. */
  readonly dir: string;
  readonly about: string;
  /** Its row in `serverAbouts`; the starter's own unless given. */
  readonly key?: string;
  readonly settings?: { readonly [key: string]: SettingsValue };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly hasPages?: boolean;
  /** The file that keeps its data across restarts. */
  readonly keeps?: string;
  /** What to try once it runs, in Markdown. */
  readonly tryIt: string;
  readonly sections?: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly more?: readonly ProjectFile[];
}

/**
 * A server: the code that all servers share (listening, errors, limits, a clean end), a router in plain
 * Node or with Express as the plan says, the starter's files, settings and README.
 */
export function httpProject(
  plan: NodePlan,
  { input }: GenerateInput,
  options: HttpOptions,
): readonly ProjectFile[] {
  const port = readPort(input.userMessage);
  const isExpress = plan.framework === 'express';
  const dependencies = { ...(isExpress && { express: '5.3.0' }), ...options.dependencies };
  const needsInstall = Object.keys(dependencies).length > 0;
  const routes = plan.routes.map(
    ({ method, path, summary }) => `| \`${method} ${path}\` | ${summary} |\n`,
  );
  return [
    nodePackage(plan, { entry: 'src/index.js', dependencies }),
    ...shared('http-files'),
    ...shared(isExpress ? 'express-router-files' : 'plain-router-files'),
    ...(options.hasPages ? shared('page-files') : []),
    ...(options.keeps === undefined ? [] : shared('store-files')),
    ...filesIn(join(options.dir, 'files')),
    ...(options.more ?? []),
    {
      path: 'src/settings.js',
      content: settingsModule({ title: plan.title, port, ...options.settings }),
    },
    foreignReadme(plan, input, { options, port, needsInstall }) ??
      programReadme(plan, input, {
        about: options.about,
        run: `It needs Node.js 22 or newer.

    ${needsInstall ? 'npm install\n    ' : ''}npm start
    npm test

It listens on port ${port}, or on the one in \`PORT\`. ${options.tryIt.replaceAll('localhost:3000', `localhost:${port}`)}
`,
        sections: {
          Routes: `| Route | What it does |\n| --- | --- |\n${routes.join('')}\nErrors are JSON, as in \`{ "error": "There is nothing at this address." }\`, with a fitting status: 400 (bad input), 404 (not there), 405 (wrong method), 413 (JSON of more than 100,000 bytes), 415 (wrong type) or 429 (too often).`,
          ...(options.keeps === undefined ? {} : { Data: keptIn(options.keeps) }),
          ...options.sections,
        },
        files: {
          ...options.files,
          'src/settings.js': 'the title and all else that was read from the request.',
          'src/router.js': `how requests find their handler${isExpress ? ', with Express' : ''}.`,
          'src/index.js': 'the port, and how the process ends.',
          'test/': 'the tests.',
        },
      }),
  ];
}

interface Served {
  readonly options: HttpOptions;
  readonly port: number;
  readonly needsInstall: boolean;
}

/** The README in the language of the request: shorter, since the notes of each starter are in English. */
function foreignReadme(
  plan: NodePlan,
  input: GenerateInput['input'],
  { options, port, needsInstall }: Served,
): ProjectFile | undefined {
  const { language = 'en', starter } = plan;
  const key = serverAbouts.keys.find((one) => one === (options.key ?? starter));
  if (language === 'en' || key === undefined) return undefined;
  const about = wordsOf(serverAbouts, language);
  const words = wordsOf(readmeWords, language);
  const frame = wordsOf(programWords, language);
  const told = words
    .t('port')
    .replace('{x}', String(port))
    .replace(/(?<=[.。।])[^.。।]*[:：]$/u, '');
  const hasVariables = options.more?.some(({ path }) => path === '.env.sample') === true;
  const isOpened = plan.routes.some(({ method, path }) => method === 'GET' && path === '/');
  const curl = /^ {4}curl .+$/mu
    .exec(options.tryIt)?.[0]
    .replaceAll('localhost:3000', `localhost:${port}`);
  const example = curl === undefined ? '' : `\n\n${curl}`;
  const kept = frame.t('kept').replace('{x}', `data/${options.keeps ?? ''}`);
  const routes = plan.routes.map(({ method, path }) =>
    path === '/health'
      ? `- \`${method} ${path}\`: ${words.t('health')}\n`
      : `- \`${method} ${path}\`\n`,
  );
  return programReadme(
    plan,
    input,
    {
      about: about.t(key),
      run: `${words.t('needs').replace('{x}', '22')}

    ${hasVariables ? 'cp .env.sample .env\n    ' : ''}${needsInstall ? 'npm install\n    ' : ''}npm start
    npm test

${told}${isOpened ? ` ${about.t('open')} <http://localhost:${port}>` : ''}${example}
`,
      sections: {
        [words.t('routes')]: routes.join(''),
        ...(options.keeps === undefined ? {} : { [frame.t('data')]: kept }),
      },
      files: { 'src/settings.js': frame.t('settings'), 'test/': frame.t('tests') },
    },
    frame,
  );
}
