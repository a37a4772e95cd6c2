import type { NodePlan } from '../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../contracts/stages/stage.ts';
import { nodePackage } from '../node-package.ts';
import { type SettingsValue, settingsModule } from '../settings-module.ts';
import { wordsOf } from '../page/dictionary.ts';
import { programReadme } from './program-readme.ts';
import { programWords } from './program-words.ts';

interface ProgramOptions {
  readonly about: string;
  /** Whether the work itself is still to be written. */
  readonly isUnwritten?: boolean;
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
    isUnwritten = false,
    settings,
    files,
    dependencies = {},
    command,
    run,
    sections = {},
    places,
  }: ProgramOptions,
): readonly ProjectFile[] {
  const words = wordsOf(programWords, plan.language ?? 'en');
  const needsInstall = Object.keys(dependencies).length > 0;
  return [
    nodePackage(plan, {
      entry: 'src/index.js',
      dependencies,
      ...(command !== undefined && { command }),
    }),
    ...files,
    { path: 'src/settings.js', content: settingsModule({ title: plan.title, ...settings }) },
    programReadme(
      plan,
      input,
      {
        about,
        isUnwritten,
        run: needsInstall
          ? `${words.t('needs').replace('{x}', '22')}\n\n    npm install\n${run}`
          : `${words.t('alone').replace('{x}', '22')}\n\n${run}`,
        sections,
        files: { ...places, 'src/settings.js': words.t('settings'), 'test/': words.t('tests') },
      },
      words,
    ),
  ];
}
