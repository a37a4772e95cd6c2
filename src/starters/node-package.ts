import type { BotPlan, NodePlan } from '../contracts/job/plan.ts';
import type { ProjectFile } from '../contracts/stages/stage.ts';
import { jsonFile } from './markup.ts';

interface PackageOptions {
  /** What `npm start` runs. */
  readonly entry: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Makes the entry a command of this name. */
  readonly command?: string;
  readonly node?: string;
}

/** The project's `package.json`: an ES module with `npm start` and `npm test`. */
export function nodePackage(
  { slug, summary }: NodePlan | BotPlan,
  { entry, dependencies = {}, command, node = '22' }: PackageOptions,
): ProjectFile {
  const content = jsonFile({
    name: slug,
    version: '0.1.0',
    private: true,
    description: summary,
    type: 'module',
    main: entry,
    ...(command === undefined ? {} : { bin: { [command]: entry } }),
    scripts: { start: `node ${entry}`, test: 'node --test' },
    engines: { node: `>=${node}` },
    ...(Object.keys(dependencies).length > 0 ? { dependencies } : {}),
  });
  return { path: 'package.json', content };
}
