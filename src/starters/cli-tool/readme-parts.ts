import type { Language } from '../../contracts/languages.ts';
import { type KeyOf, type Words, wordsOf } from '../page/dictionary.ts';
import type { programWords } from '../shared/program-words.ts';
import type { SettingsValue } from '../settings-module.ts';
import { aboutTexts } from './texts/about-texts.ts';
import { currencyTexts } from './texts/currency-texts.ts';
import { incomeTexts } from './texts/income-texts.ts';
import { invoiceTexts } from './texts/invoice-texts.ts';
import { logsTexts } from './texts/logs-texts.ts';
import { pageTexts } from './texts/page-texts.ts';
import { pomodoroTexts } from './texts/pomodoro-texts.ts';
import { quizTexts } from './texts/quiz-texts.ts';
import { taskText } from './texts/tasks/task-texts.ts';
import { type Tool, toolKinds } from './tool-kinds.ts';

/** What a tool is. */
export function aboutTool(
  tool: Tool,
  { language, noun, isCleaning }: { language: Language; noun: string; isCleaning: boolean },
): string {
  if (language !== 'en') return aboutIn(tool, language);
  return isCleaning ? tableAbout : toolKinds[tool].about.replace('{noun}', noun);
}

function aboutIn(tool: Tool, language: Language): string {
  const ofTask = taskText(tool, 'about', language);
  if (ofTask !== undefined) return ofTask;
  if (tool === 'quiz') return wordsOf(quizTexts, language).t('about');
  if (tool === 'invoice') return wordsOf(invoiceTexts, language).t('about');
  if (tool === 'pomodoro') return wordsOf(pomodoroTexts, language).t('start');
  if (tool === 'page') return wordsOf(pageTexts, language).t('about');
  if (tool === 'currency') return wordsOf(currencyTexts, language).t('about');
  if (tool === 'logs') return wordsOf(logsTexts, language).t('about');
  const key = aboutTexts.keys.find((one) => one === tool);
  return wordsOf(aboutTexts, language).t(key ?? 'files');
}

const windows = /(?<!\p{L})windows(?!\p{L})/iu;

/** How it is run on Windows, for those who say that they use it. */
export function forWindows(message: string, script: string): { readonly Windows?: string } {
  if (!windows.test(message)) return {};
  return {
    Windows: `1. Install Node.js: open <https://nodejs.org>, download the version called LTS, run the file and click Next until it is done.
2. Unpack this project, for example into \`Documents\`, and put the file that it reads beside \`package.json\`.
3. Open that folder in the Explorer, click into the address line, type \`cmd\` and press Enter: a black window opens in this folder.
4. Type \`node ${script}.js\`, a space and the name of the file, and press Enter.`,
  };
}

/** Where a tool keeps its data. */
export function dataText(file: string, { t }: Words<KeyOf<typeof programWords>>): string {
  const isHome = file.startsWith('~/');
  return t(isHome ? 'keptAt' : 'kept').replace('{x}', isHome ? file : `data/${file}`);
}

/** How a list keeper is given a thing with its fields. */
export function keeperExamples(settings: Settings, language: Language): readonly string[] {
  const { sums, groups, fields } = settings;
  const has = (name: string): boolean => typeof fields === 'object' && Object.hasOwn(fields, name);
  if (sums !== undefined) {
    const { t } = wordsOf(incomeTexts, language);
    const category = isTable(fields) && isTable(fields['category']) ? fields['category'] : {};
    const named = Array.isArray(category['oneOf']) ? category['oneOf'] : [];
    const [first = t('food')] = named;
    const salary = named.length === 0 || named.includes(t('salary')) ? ` ${t('salary')}` : '';
    const isWhole = settings['decimals'] === 0;
    const what = settings['sumsOpen'] === true ? '"Anna"' : '"…"';
    const isIncome = settings['hasIncome'] === true && groups === 'category';
    return [
      `add ${isWhole ? '1200' : '12.50'} ${groups === 'category' ? `${String(first)} ` : ''}${what}${has('due') ? ' --due tomorrow' : ''}${settings['low'] === undefined ? '' : ' --quantity 20'}`,
      ...(isIncome ? [`add ${isWhole ? '250000' : '2500'}${salary} --type ${t('income')}`] : []),
      ...(settings['totalsBy'] === undefined ? [] : ['total', 'total --month 2026-05']),
    ];
  }
  const { oneOf } = isTable(fields) && isTable(fields['category']) ? fields['category'] : {};
  const [habit = '…'] = Array.isArray(oneOf) ? oneOf : [];
  if (settings['hasStreaks'] === true) return [`add "${String(habit)}"`, 'total'];
  const priority = isTable(fields) && isTable(fields['priority']) ? fields['priority'] : {};
  const level = Array.isArray(priority['oneOf']) ? priority['oneOf'].at(-1) : undefined;
  const options = [
    has('who') ? ' --who Anna' : '',
    has('due') ? ' --due tomorrow' : '',
    level === undefined ? '' : ` --priority ${String(level)}`,
  ];
  return [`add "…"${options.join('')}`];
}

interface Settings {
  readonly [key: string]: SettingsValue;
}

function isTable(value: SettingsValue | undefined): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of a converter that cleans one table. */
const tableAbout = 'A command-line tool that sorts a table, chooses rows and leaves out doubles.';
export const tableExamples = [
  'people.csv clean.csv',
  'people.csv clean.csv --sort name --unique email',
  'people.csv clean.csv --where "age>30"',
  '--help',
];
