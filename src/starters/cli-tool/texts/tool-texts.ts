import type { Language } from '../../../contracts/languages.ts';
import { type Dictionary, wordsOf } from '../../page/dictionary.ts';
import type { Tool } from '../tool-kinds.ts';
import { countTexts } from './count-texts.ts';
import { currencyTexts } from './currency-texts.ts';
import { duplicatesTexts } from './duplicates-texts.ts';
import { fieldTexts } from './field-texts.ts';
import { frameTexts } from './frame-texts.ts';
import { convertTexts, passwordTexts } from './job-texts.ts';
import { invoiceTexts } from './invoice-texts.ts';
import { logsTexts } from './logs-texts.ts';
import { pageTexts } from './page-texts.ts';
import { pomodoroTexts } from './pomodoro-texts.ts';
import { quizTexts } from './quiz-texts.ts';
import { recordsTexts } from './records-texts.ts';
import { renameTexts } from './tasks/rename-texts.ts';
import { taskTexts } from './tasks/task-texts.ts';
import { tasks } from '../reading/asks/asks-for-task.ts';

/** What a tool says in a language, by the English text in its code; empty for English. */
export function toolTexts(tool: Tool, language: Language): Readonly<Record<string, string>> {
  if (language === 'en') return {};
  const task = tasks.find((one) => one === tool);
  // Its title is no text of the code.
  const said = task === undefined ? [] : pairsOf(taskTexts[task], language).slice(1);
  const all = [
    pairsOf(frameTexts, language),
    said,
    ...(own[tool] ?? []).map((read) => read(language)),
  ];
  return Object.fromEntries(all.flat());
}

/** What a usual field is called: "importe" for "amount". */
export function fieldLabel(label: string, language: Language): string {
  return new Map(pairsOf(fieldTexts, language)).get(label) ?? label;
}

type Read = (language: Language) => readonly (readonly [string, string])[];

const own: Readonly<Partial<Record<Tool, readonly Read[]>>> = {
  records: [
    (language) => pairsOf(recordsTexts, language),
    (language) => pairsOf(fieldTexts, language),
  ],
  rename: [(language) => pairsOf(renameTexts, language)],
  password: [(language) => pairsOf(passwordTexts, language)],
  quiz: [(language) => pairsOf(quizTexts, language)],
  invoice: [(language) => pairsOf(invoiceTexts, language)],
  pomodoro: [(language) => pairsOf(pomodoroTexts, language)],
  logs: [(language) => pairsOf(logsTexts, language)],
  page: [(language) => pairsOf(pageTexts, language)],
  count: [(language) => pairsOf(countTexts, language)],
  currency: [(language) => pairsOf(currencyTexts, language)],
  convert: [(language) => pairsOf(convertTexts, language)],
  duplicates: [(language) => pairsOf(duplicatesTexts, language)],
};

function pairsOf<Key extends string>(
  texts: Dictionary<Key>,
  language: Language,
): readonly (readonly [string, string])[] {
  const [english, words] = [wordsOf(texts, 'en'), wordsOf(texts, language)];
  return texts.keys.map((key) => [english.t(key), words.t(key)] as const);
}
