import { join } from 'node:path';
import type { NodePlan } from '../../contracts/job/plan.ts';
import type { Language } from '../../contracts/languages.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { filesIn } from '../files-in.ts';
import type { SettingsValue } from '../settings-module.ts';
import type { Render } from '../starter.ts';
import { programWords } from '../shared/program-words.ts';
import { wordsOf } from '../page/dictionary.ts';
import { fieldLabel, toolTexts } from './texts/tool-texts.ts';
import { programProject } from '../shared/program-project.ts';
import { shared } from '../shared/shared-files.ts';
import { readDataFile } from './reading/read-data-file.ts';
import { readOutline, type ToolOutline } from './reading/read-outline.ts';
import { cleansTable } from './reading/asks/cleans-table.ts';
import { readNoun, readTool } from './reading/read-tool.ts';
import { readSite } from './reading/read-site.ts';
import { readReport } from './reading/read-report.ts';
import { scriptIn } from './reading/read-usage.ts';
import { readInvoice } from './reading/read-invoice.ts';
import { readPomodoro } from './reading/read-pomodoro.ts';
import { readPage } from './reading/read-page.ts';
import { firstFile, readQuiz } from './reading/read-quiz.ts';
import { readRecords } from './reading/read-records.ts';
import { aboutTool, dataText, forWindows, keeperExamples, tableExamples } from './readme-parts.ts';
import { writtenIn } from './reading/values/for-excel.ts';
import { clientsIn } from './reading/values/read-rates.ts';
import { toolSettings } from './tool-settings.ts';
import { type Tool, toolKinds } from './tool-kinds.ts';
import { askedCommands, askedOptions } from './asked-names.ts';

/** A command-line tool with one job. */
export const render: Render<'node_project'> = (plan, input) => {
  const message = input.input.userMessage;
  const text = `${(plan.first ?? plan).title}\n${message}`.slice(0, 2000);
  const outline = readOutline(message);
  const tool = readTool(text, outline);
  const noun = readNoun(plan, text);
  const script = scriptIn(message);
  const isUnknown = tool === 'files' || tool === 'commands';
  const command =
    script ??
    outline.program ??
    commandName(
      plan.slug,
      tool === 'records' ? noun : isUnknown ? 'cli' : (programs[tool] ?? tool),
    );
  const isKeeping = tool === 'records' || tool === 'timer';
  const file =
    tool === 'records'
      ? readDataFile(text, command)
      : readDataFile(text.replaceAll(/csv/giu, ''), command);
  const { language = 'en' } = plan;
  const words = wordsOf(programWords, language);
  const settings = settingsOf(tool, outline, { noun, plan, message });
  const own = namesOf(tool, outline);
  const streak = settings['hasStreaks'] === true && { total: ['streak'] };
  const names = { ...own, commands: { ...streak, ...own.commands } };
  // Where the new names are known, nobody looks for an "IMG".
  const isCleaning = tool === 'convert' && cleansTable(text);
  const usualExamples = (isCleaning ? tableExamples : examplesOf(tool, names))
    .slice(hasUsualNames(tool, settings) ? -1 : 0)
    .map((example) => example.replace('rows.csv', inputOf(settings) ?? 'rows.csv'))
    .map((example) => example.replace('Garden', clientsIn(message)[0] ?? 'Garden'));
  return programProject(plan, input, {
    about: aboutTool(tool, { language, noun, isCleaning }).replace(
      '--dry-run',
      `--${names.options['dry-run'] ?? 'dry-run'}`,
    ),
    isUnwritten: isUnknown,
    settings: {
      command,
      ...settings,
      ...(isKeeping && { file }),
      ...writtenIn(language, tool, isKeeping ? message : ''),
      ...textsFor(tool, settings, language),
      names: { commands: { ...names.commands }, options: { ...names.options } },
    },
    command,
    ...((tool === 'site' || tool === 'page') && { dependencies: { marked: '18.2.1' } }),
    files: [
      ...filesIn(join(import.meta.dirname, 'files')),
      ...shared('text-files'),
      ...filesOf(tool),
      ...(tool === 'quiz' ? wordFile(message, language) : []),
      ...(tool === 'draw' ? drawnFile(settings) : []),
      ...(script === undefined
        ? []
        : [{ path: `${script}.js`, content: "import './src/index.js';\n" }]),
    ],
    run: `${[
      ...ownExamples(tool, settings, language).map((one) => asNamed(one, names)),
      ...usualExamples,
    ]
      .map((example) => `    npm start -- ${example}\n`)
      .join('')}    npm test

${words.t('link').replace('{x}', command)}
`,
    sections: {
      ...(isKeeping && { [words.t('data')]: dataText(file, words) }),
      ...forWindows(message, script ?? 'src/index'),
    },
    places: {
      'src/tool.js': words.t('tool'),
      'src/main.js': words.t('main'),
    },
  });
};

/** The list from which is drawn, if the request names its file. */
function drawnFile({ input }: Settings): readonly ProjectFile[] {
  return typeof input === 'string' && input.endsWith('.txt')
    ? [{ path: input, content: '1 …\n2 …\n3 …\n' }]
    : [];
}

/** The words with which a quiz begins, so that it can be tried at once. */
function wordFile(message: string, language: Language): readonly ProjectFile[] {
  const quiz = readQuiz(message, language);
  return [{ path: quiz.file, content: firstFile(quiz) }];
}

/** What the tool says, where the request is in another language than English. */
function textsFor(tool: Tool, { texts, fields }: Settings, language: Language): Settings {
  const said = toolTexts(tool, language);
  if (Object.keys(said).length === 0) return {};
  const known = isTable(texts) ? texts : {};
  const named = Object.entries(isTable(fields) ? fields : {}).map(([name, field]) => {
    const label = isTable(field) ? field['label'] : undefined;
    return [
      name,
      isTable(field) && typeof label === 'string'
        ? { ...field, label: fieldLabel(label, language) }
        : field,
    ];
  });
  return {
    texts: { ...known, ...said },
    ...(named.length > 0 && { fields: Object.fromEntries(named) }),
  };
}

function isTable(value: SettingsValue | undefined): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Names {
  readonly commands: { readonly [own: string]: readonly string[] };
  readonly options: { readonly [own: string]: string };
}

/** What the request calls the commands and options that the tool has. */
function namesOf(tool: Tool, { commands, options }: ToolOutline): Names {
  const asked = askedOptions(
    tool,
    options.map(({ flag }) => flag.slice(2)),
  );
  return {
    commands: askedCommands(
      tool,
      commands.map(({ name }) => name),
    ),
    options: Object.fromEntries(
      Object.entries(asked)
        .filter(([own, names]) => !names.includes(own))
        .map(([own, [name = own]]) => [own, name]),
    ),
  };
}

/** The examples, with the names that the request uses. */
function examplesOf(tool: Tool, names: Names): readonly string[] {
  return toolKinds[tool].examples.map((example) => asNamed(example, names));
}

function asNamed(example: string, { commands, options }: Names): string {
  return example
    .replace(/^[a-z]+/u, (own) => commands[own]?.[0] ?? own)
    .replace(/--([a-z-]+)/gu, (_whole, own: string) => `--${options[own] ?? own}`);
}

/** The file on which a report is made. */
function inputOf({ report }: Settings): string | undefined {
  const input = isTable(report) ? report['input'] : undefined;
  return typeof input === 'string' ? input : undefined;
}

/** Whether a renamer knows by itself what the names are to be. */
function hasUsualNames(tool: Tool, { byDate, series, usual }: Settings): boolean {
  return tool === 'rename' && (byDate === true || series !== undefined || usual !== undefined);
}

/** How a list keeper is given a thing with its fields. */
function ownExamples(tool: Tool, settings: Settings, language: Language): readonly string[] {
  if (tool === 'duplicates' && settings['canDelete'] === true) return ['~/Pictures --delete'];
  if (hasUsualNames(tool, settings))
    return settings['actsAtOnce'] === true
      ? ['~/Pictures --dry-run', '~/Pictures', '~/Pictures --undo']
      : ['~/Pictures', '~/Pictures --yes', '~/Pictures --undo'];
  if (tool === 'subtitles' && settings['seconds'] !== undefined) return ['film.srt'];
  if (tool === 'password' && settings['isPhrase'] === true) return [''];
  if (tool !== 'records') return [];
  return keeperExamples(settings, language);
}

interface Settings {
  readonly [key: string]: SettingsValue;
}

interface Asked {
  readonly noun: string;
  readonly plan: NodePlan;
  readonly message: string;
}

function settingsOf(tool: Tool, outline: ToolOutline, { noun, plan, message }: Asked): Settings {
  const { kinds } = outline;
  if (tool === 'site') return { site: readSite(message, plan) };
  const { language = 'en' } = plan;
  if (tool === 'pomodoro') return { pomodoro: { ...readPomodoro(message) } };
  if (tool === 'page') return { page: readPage(message, language) };
  if (tool === 'invoice') return { invoice: readInvoice(message, language) };
  if (tool === 'quiz') {
    const { file, count, names } = readQuiz(message, language);
    return { quiz: { file, count, names: { ...names } } };
  }
  if (tool === 'report') return { report: readReport(message, plan) };
  const commands = outline.commands.map((one) => ({ ...one }));
  const options = outline.options.map((one) => ({ ...one }));
  if (tool === 'files') return { commands, kinds, planned: [], options };
  const own = askedCommands(
    tool,
    commands.map(({ name }) => name),
  );
  const known = new Set(Object.values(own).flat());
  const planned = commands.filter(({ name }) => !known.has(name));
  if (tool === 'commands') {
    const unnamed = { name: 'run', about: plan.title };
    return { planned: planned.length > 0 ? planned : [unnamed], options };
  }
  if (tool === 'records') {
    const read = readRecords(message, plan, noun);
    const isEnded = own['done'] !== undefined;
    // Without a stock, "entrada" is what the request says that it does.
    const moved = read.low === undefined ? [...(own['sell'] ?? []), ...(own['restock'] ?? [])] : [];
    const more = commands.filter(({ name }) => moved.includes(name));
    return {
      noun,
      planned: [...planned, ...more],
      options: [],
      ...read,
      ...(isEnded && { hasDone: true }),
    };
  }
  const more = toolSettings(tool, message, outline, plan.language ?? 'en');
  return tool === 'timer' ? { planned, options: [], ...more } : more;
}

/** Tools whose name is that of another program. */
const programs: Readonly<Partial<Record<Tool, string>>> = {
  split: 'split-bill',
  zip: 'zip-folder',
};

/** The name of the command: "renames-files" for "cli-that-renames-files". */
function commandName(slug: string, otherwise: string): string {
  const name = slug
    .replace(/^(?:rest-api|(?:cli-)?tool|cli)$/, otherwise)
    .replace(/^(?:(?:cli|tool|script|program|command-line(?:-tool)?)-(?:(?:that|which|to)-)?)+/, '')
    .replace(/(?<!-(?:cli|tool|app))(?:-(?:cli|tool|app))+$/, '');
  // `npm link` must hide no other program, and a sentence is no command.
  if (name.split('-').length > 4) return otherwise;
  return name === ''
    ? slug
    : /^(?:node(?:-?js)?|np[mx]|js|app|program)$/.test(name)
      ? otherwise
      : name;
}

function filesOf(tool: Tool): readonly ProjectFile[] {
  const isPlanned = ['records', 'timer', 'files', 'commands'].includes(tool);
  const parts = [...toolKinds[tool].parts, ...(isPlanned ? ['planned-files'] : [])];
  return [
    ...filesIn(join(import.meta.dirname, 'tools', tool)),
    ...parts.flatMap((name) =>
      name === 'csv-files' || name === 'store-files'
        ? shared(name)
        : name === 'zip-files'
          ? zipFile()
          : filesIn(join(import.meta.dirname, name)),
    ),
  ];
}

/** How a folder is packed is known to the worker that makes backups. */
function zipFile(): readonly ProjectFile[] {
  const job = filesIn(join(import.meta.dirname, '..', 'scheduled-worker', 'jobs', 'backup'));
  return job.filter(({ path }) => path === 'src/zip.js');
}
