import { expect, test } from 'vitest';
import { readInvoice } from '../../../../src/starters/cli-tool/reading/read-invoice.ts';
import { readPage } from '../../../../src/starters/cli-tool/reading/read-page.ts';
import { readPomodoro } from '../../../../src/starters/cli-tool/reading/read-pomodoro.ts';
import { readQuiz } from '../../../../src/starters/cli-tool/reading/read-quiz.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'A vocab trainer for the terminal, German to Spanish, words from vocab.csv, asks 15 words and shows the score.',
    'quiz',
  ],
  [
    'Нужна консольная утилита для изучения слов: читает words.txt, спрашивает 10 случайных.',
    'quiz',
  ],
  ['log analyzer for nginx: top 5 IPs, status codes, requests per hour', 'logs'],
  ['Node-Tool, das ein Apache Access-Log auswertet: häufigste IPs', 'logs'],
  ['用 Node 写一个命令行工具，分析 nginx 日志', 'logs'],
  ['pomodoro timer for the terminal, 50 min work and 10 min break', 'pomodoro'],
  [
    'haz un temporizador pomodoro de línea de comandos en node, 25 minutos de trabajo y 5 de descanso',
    'pomodoro',
  ],
  ['터미널에서 쓰는 뽀모도로 타이머 Node로 만들어줘, 25분 집중 5분 휴식', 'pomodoro'],
  ['An invoice generator: reads bill.json, adds 19% VAT, writes HTML. Number INV-001.', 'invoice'],
  ['Skrypt w Node, który łączy wszystkie pliki .md z folderu notatki w jeden plik all.md.', 'page'],
  [
    'markdown to html converter, `md2page notes.md -o notes.html`, adds a table of contents',
    'page',
  ],
])('%s', async (text, tool) => {
  const plan = await planFor('node_project', text);
  const files = await filesFor(plan, text);
  expect(plan.starter).toBe('cli-tool');
  expect(files.has(`test/${tool}.test.js`)).toBe(true);
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(plan.projectType === 'node_project' && plan.resources).toBe(undefined);
});

test('reads languages, files and numbers of a quiz', () => {
  expect(
    readQuiz('Vokabeltrainer Deutsch-Spanisch, fragt 15 Wörter aus v.csv', 'de'),
  ).toMatchObject({
    file: 'v.csv',
    count: 15,
    from: 'de',
    to: 'es',
  });
  expect(readQuiz('flashcards for Italian', 'en')).toMatchObject({ from: 'en', to: 'it' });
});

test('reads who writes an invoice, its tax and its numbers', () => {
  const said = 'ajoute la TVA 20 %. Mon entreprise : Bois Roy, 3 rue Pin, 33600 Pessac. F-2026-001';
  expect(readInvoice(said, 'fr')).toMatchObject({
    company: ['Bois Roy', '3 rue Pin', '33600 Pessac'],
    taxPercent: 20,
    prefix: 'F-2026-',
    digits: 3,
    currency: 'EUR',
  });
});

test('reads what is joined, and where', () => {
  expect(
    readPage(
      'joins all .md files of the folder notes into one book.md with a table of contents',
      'en',
    ),
  ).toMatchObject({ input: 'notes', output: 'book.md', hasContents: true });
});

test.each([
  ['25 minutes of work, 5 minutes break', { work: 25, pause: 5, rounds: 4 }],
  ['50 Minuten Arbeit und 10 Minuten Pause, 3 Runden', { work: 50, pause: 10, rounds: 3 }],
  ['45 minutos de trabajo y 9 de descanso', { work: 45, pause: 9, rounds: 4 }],
  ['40分钟工作8分钟休息', { work: 40, pause: 8, rounds: 4 }],
  ['作業50分、休憩10分', { work: 50, pause: 10, rounds: 4 }],
  ['30/6, long break 20 min', { work: 30, pause: 6, long: 20, rounds: 4 }],
  ['a timer', { work: 25, pause: 5, rounds: 4 }],
])('work and breaks of %s', (text, times) => {
  expect(readPomodoro(text)).toEqual(times);
});
