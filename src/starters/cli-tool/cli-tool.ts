import { join } from 'node:path';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { filesIn } from '../files-in.ts';
import type { SettingsValue } from '../settings-module.ts';
import type { Render } from '../starter.ts';
import { keptIn } from '../shared/program-readme.ts';
import { programProject } from '../shared/program-project.ts';
import { shared } from '../shared/shared-files.ts';
import { readOutline, type ToolOutline } from './read-outline.ts';
import { ownNames, readNoun, readTool, type Tool } from './read-tool.ts';

/** A command-line tool with one job: keep a list, rename, convert, calculate or make passwords. */
export const render: Render<'node_project'> = (plan, input) => {
  const text = `${(plan.first ?? plan).title}\n${input.input.userMessage}`.slice(0, 2000);
  const outline = readOutline(input.input.userMessage);
  const tool = readTool(text, outline);
  const noun = readNoun(plan, text);
  const command = outline.program ?? commandName(plan.slug);
  const file = dataFile.exec(text)?.groups?.['name'] ?? `${command}.json`;
  const { about, examples } = abouts[tool];
  return programProject(plan, input, {
    about: about.replace('{noun}', noun),
    settings: { command, ...settingsOf(tool, outline, noun), ...(tool === 'records' && { file }) },
    command,
    files: [...filesIn(join(import.meta.dirname, 'files')), ...filesOf(tool)],
    run: `${examples.map((example) => `    npm start -- ${example}\n`).join('')}    npm test

\`npm link\` makes the command \`${command}\` known, to be typed anywhere. It ends with 0 when all went well, with 1 when something failed, and with 2 when it was called in a wrong way.
`,
    sections: tool === 'records' ? { Data: keptIn(file) } : {},
    places: {
      'src/tool.js': 'the commands.',
      'src/main.js': 'how arguments are read, and the help.',
    },
  });
};

/** "kept in hives.json" */
const dataFile = /(?<![\p{L}\p{N}/\\._-])(?<name>[a-z][a-z0-9_-]{0,30}\.json)(?![\p{L}\p{N}.])/u;

function settingsOf(tool: Tool, { commands, options, kinds }: ToolOutline, noun: string): Settings {
  if (!usesOutline(tool)) return { noun };
  const own = ownNames[tool].split(' ');
  const asked = commands.map((one) => ({ ...one }));
  return {
    ...(tool === 'files' ? { commands: asked, kinds } : { noun }),
    planned: tool === 'files' ? [] : asked.filter(({ name }) => !own.includes(name)),
    options: options.map((one) => ({ ...one })),
  };
}

interface Settings {
  readonly [key: string]: SettingsValue;
}

function usesOutline(tool: Tool): boolean {
  return tool === 'files' || tool === 'records' || tool === 'commands';
}

/** The name of the command: "renames-files" for "cli-that-renames-files". */
function commandName(slug: string): string {
  const name = slug
    .replace(/^(?:(?:cli|tool|script|program|command-line(?:-tool)?)-(?:(?:that|which|to)-)?)+/, '')
    .replace(/(?<!-(?:cli|tool|app))(?:-(?:cli|tool|app))+$/, '');
  return name === '' ? slug : name;
}

function filesOf(tool: Tool): readonly ProjectFile[] {
  const own = filesIn(join(import.meta.dirname, 'tools', tool));
  return [
    ...own,
    ...(tool === 'records' ? shared('store-files') : []),
    ...(usesOutline(tool) ? filesIn(join(import.meta.dirname, 'planned-files')) : []),
  ];
}

const abouts: Readonly<
  Record<Tool, { readonly about: string; readonly examples: readonly string[] }>
> = {
  records: {
    about: 'A command-line tool that keeps your {noun}.',
    examples: ['add "The first one"', 'list', 'done 1', '--help'],
  },
  rename: {
    about:
      'A command-line tool that renames files. It shows what it would do until it is told `--yes`, and never writes one file over another.',
    examples: [
      '~/Pictures --find IMG --replace Holiday --ext jpg',
      '~/Pictures --lower --dashes --yes',
      '--help',
    ],
  },
  password: {
    about: 'A command-line tool that makes strong random passwords.',
    examples: ['--length 24', '--count 5 --no-symbols --readable', '--help'],
  },
  calc: {
    about: 'A command-line calculator.',
    examples: ['add 1 2 3.5', 'calc "2 * (3 + 4) ^ 2"', '--help'],
  },
  files: {
    about:
      'A command-line tool that reads files and folders. It knows the commands, options and kinds of files that were asked for, and prints the size of each file: **what is to be done with them is for you to write** in `src/work.js`.',
    examples: ['README.md', '--help'],
  },
  commands: {
    about:
      'A command-line tool. It knows the commands and options that were asked for: **what each of them does is for you to write** in `src/planned.js`.',
    examples: ['--help'],
  },
  convert: {
    about: 'A command-line tool that converts between CSV and JSON.',
    examples: ['people.csv people.json', 'people.json people.csv --separator ";"', '--help'],
  },
};
