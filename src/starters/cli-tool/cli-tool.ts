import { join } from 'node:path';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { filesIn } from '../files-in.ts';
import type { SettingsValue } from '../settings-module.ts';
import type { Render } from '../starter.ts';
import { keptIn } from '../shared/program-readme.ts';
import { programProject } from '../shared/program-project.ts';
import { shared } from '../shared/bot-project.ts';
import { readOutline, type ToolOutline } from './read-outline.ts';
import { type Tool, readNoun, readTool } from './read-tool.ts';

/** A command-line tool with one job: keep a list, rename, convert, calculate or make passwords. */
export const render: Render<'node_project'> = (plan, input) => {
  const text = `${(plan.first ?? plan).title}\n${input.input.userMessage}`.slice(0, 2000);
  const outline = readOutline(input.input.userMessage);
  const tool = readTool(text, outline);
  const noun = readNoun(plan, text);
  const command = commandName(plan.slug);
  const { about, examples } = abouts[tool];
  return programProject(plan, input, {
    about: about.replace('{noun}', noun),
    settings: tool === 'files' ? { command, ...settingsOf(outline) } : { command, noun },
    command,
    files: [...filesIn(join(import.meta.dirname, 'files')), ...filesOf(tool)],
    run: `${examples.map((example) => `    npm start -- ${example}\n`).join('')}    npm test

\`npm link\` makes the command \`${command}\` known, to be typed anywhere. It ends with 0 when all went well, with 1 when something failed, and with 2 when it was called in a wrong way.
`,
    sections: tool === 'records' ? { Data: keptIn(`${command}.json`) } : {},
    places: {
      'src/tool.js': 'the commands.',
      'src/main.js': 'how arguments are read, and the help.',
    },
  });
};

function settingsOf({ commands, options, kinds }: ToolOutline): {
  readonly [key: string]: SettingsValue;
} {
  return {
    commands: commands.map((one) => ({ ...one })),
    options: options.map((one) => ({ ...one })),
    kinds,
  };
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
  return tool === 'records' ? [...own, ...shared('store-files')] : own;
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
  convert: {
    about: 'A command-line tool that converts between CSV and JSON.',
    examples: ['people.csv people.json', 'people.json people.csv --separator ";"', '--help'],
  },
};
