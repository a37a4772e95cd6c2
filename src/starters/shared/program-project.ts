import type { NodePlan } from '../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../contracts/stages/stage.ts';
import { nodePackage } from '../node-package.ts';
import { type SettingsValue, settingsModule } from '../settings-module.ts';
import { programReadme } from './program-readme.ts';

interface ProgramOptions {
  readonly about: string;
  readonly settings: { readonly [key: string]: SettingsValue };
  readonly files: readonly ProjectFile[];
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Installs it as a command of this name. */
  readonly command?: string;
  /** What to type, in Markdown. */
  readonly run: string;
  readonly sections?: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

/** A program without an HTTP server: package.json, its files, settings and README. */
export function programProject(
  plan: NodePlan,
  { input }: GenerateInput,
  {
    about,
    settings,
    files,
    dependencies = {},
    command,
    run,
    sections = {},
    places,
  }: ProgramOptions,
): readonly ProjectFile[] {
  const needsInstall = Object.keys(dependencies).length > 0;
  return [
    nodePackage(plan, {
      entry: 'src/index.js',
      dependencies,
      ...(command !== undefined && { command }),
    }),
    ...files,
    { path: 'src/settings.js', content: settingsModule({ title: plan.title, ...settings }) },
    programReadme(plan, input, {
      about,
      run: needsInstall
        ? `It needs Node.js 22 or newer.\n\n    npm install\n${run}`
        : `It needs Node.js 22 or newer, and nothing else.\n\n${run}`,
      sections,
      files: {
        ...places,
        'src/settings.js': 'the title and all else that was read from the request.',
        'test/': 'the tests.',
      },
    }),
  ];
}
