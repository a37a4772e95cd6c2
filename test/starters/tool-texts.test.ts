import { expect, test } from 'vitest';
import { languages } from '../../src/contracts/languages.ts';
import { programWords } from '../../src/starters/shared/program-words.ts';
import { aboutTexts } from '../../src/starters/cli-tool/texts/about-texts.ts';
import { currencyTexts } from '../../src/starters/cli-tool/texts/currency-texts.ts';
import { fieldTexts } from '../../src/starters/cli-tool/texts/field-texts.ts';
import { frameTexts } from '../../src/starters/cli-tool/texts/frame-texts.ts';
import { convertTexts, passwordTexts } from '../../src/starters/cli-tool/texts/job-texts.ts';
import { recordsTexts } from '../../src/starters/cli-tool/texts/records-texts.ts';
import { taskTexts } from '../../src/starters/cli-tool/texts/tasks/task-texts.ts';
import { toolTexts } from '../../src/starters/cli-tool/texts/tool-texts.ts';
import { workerTexts } from '../../src/starters/scheduled-worker/worker-texts.ts';
import { filesFor, planFor } from './make-project.ts';

const dictionaries = {
  aboutTexts,
  convertTexts,
  currencyTexts,
  fieldTexts,
  frameTexts,
  passwordTexts,
  programWords,
  recordsTexts,
  workerTexts,
  ...taskTexts,
};

test.each(Object.entries(dictionaries))(
  '%s has the same places in each language',
  (_name, texts) => {
    for (const key of texts.keys) {
      const placesIn = (text = ''): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
      // A list is called by what it keeps in English alone.
      const wanted = placesIn(texts.rows.get('en')?.get(key)).filter((place) => place !== '{noun}');
      for (const language of languages)
        expect(placesIn(texts.rows.get(language)?.get(key)), `${language}: ${key}`).toEqual(
          language === 'en' ? placesIn(texts.rows.get('en')?.get(key)) : wanted,
        );
    }
  },
);

test('the code of a tool says each text as its dictionary has it', async () => {
  for (const [tool, message] of [
    ['records', 'a CLI to track my tasks with due dates: add, list, done, total'],
    ['password', 'a CLI that makes passwords, --symbols'],
    ['convert', 'a CLI that converts csv to json'],
    ['pomodoro', 'a pomodoro CLI'],
    ['currency', 'a currency converter CLI'],
    ['compare', 'a CLI that compares two folders'],
    ['subtitles', 'a CLI to shift subtitles in an srt file'],
    ['draw', 'a CLI that picks random winners from a list of names'],
    ['zip', 'a CLI that zips a folder'],
    ['rename', 'a CLI that renames files'],
    ['loan', 'a loan calculator CLI'],
    ['birthdays', 'a CLI that says whose birthday is today'],
    ['split', 'a CLI that splits the bill'],
    ['duplicates', 'a CLI that finds duplicate files and deletes them with --delete'],
  ] as const) {
    const files = await filesFor(await planFor('node_project', message), message);
    const code = [...files].filter(([path]) => path.endsWith('.js')).map(([, text]) => text);
    const missing = Object.keys(toolTexts(tool, 'de')).filter(
      (text) => !code.some((one) => one.includes(text)),
    );
    // What every tool may plan, what may be typed, and fields that this list does not have.
    const others = new Set([
      ...(fieldTexts.rows.get('en')?.values() ?? []),
      'Planned.',
      ...'text number date file folder field'.split(' '),
    ]);
    expect(missing.filter((text) => !others.has(text) && !text.includes('is planned'))).toEqual([]);
  }
});

test.each([
  ['eine CLI, die Passwörter erzeugt', 'Anpassen', 'Erzeugt starke'],
  ['una herramienta de consola para mis gastos', 'Hazlo tuyo', 'importe'],
  ['скрипт переименовывает фото и видео по дате', 'Что менять', "'mp4'"],
  ['用 Node 写一个命令行待办工具', '修改', '没有记录'],
])('a tool speaks the language of its request: %s', async (message, heading, text) => {
  const files = await filesFor(await planFor('node_project', message), message);
  expect(files.get('README.md')).toContain(`## ${heading}`);
  expect(files.get('README.md')).not.toMatch(/It needs|Run it|Made for the request/);
  expect(files.get('src/settings.js')).toContain(text);
});
