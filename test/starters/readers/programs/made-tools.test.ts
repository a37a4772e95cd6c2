import { expect, test } from 'vitest';
import { readInvoice } from '../../../../src/starters/cli-tool/reading/read-invoice.ts';
import { readPage } from '../../../../src/starters/cli-tool/reading/read-page.ts';
import { readPomodoro } from '../../../../src/starters/cli-tool/reading/read-pomodoro.ts';
import { readLoan } from '../../../../src/starters/cli-tool/reading/read-loan.ts';
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
  ['скрипт который сравнивает две папки и показывает, каких файлов нет', 'compare'],
  ['node script that compares .env with .env.sample', 'compare'],
  ['Skript, das zwei Textdateien vergleicht', 'compare'],
  ['terminal quittance: receipt generator that makes html', 'invoice'],
  ['générateur en console qui crée des reçus', 'invoice'],
  ['서랍 메모 명령줄 도구, json 파일에 저장', 'records'],
  ['node script that lists the largest files below a folder', 'files'],
  ['Skript, das die größten Dateien in einem Ordner zeigt', 'files'],
  ['자막 파일(srt) 시간을 몇 초 앞이나 뒤로 밀어주는 node 스크립트 하나 부탁해요', 'subtitles'],
  ['script que desplaza los subtítulos de un archivo srt 2 segundos', 'subtitles'],
  [
    'フォルダの中のテキストファイルをまとめて検索置換するNodeのコマンドがほしい。実行前に変更箇所を見せて、元のファイルは.bakで残して',
    'replace',
  ],
  ['cli to replace words in many files with --dry-run', 'replace'],
  ['Ein kleines Node-Programm, das aus einer Namensliste 3 Gewinner auslost', 'draw'],
  ['node script that splits the names in names.txt into 4 random teams', 'draw'],
  ['command line unit converter km to miles, kg to pounds', 'units'],
  [
    'faz um programa de linha de comando que converte unidades tipo km pra milhas, kg pra libras, celsius pra fahrenheit',
    'units',
  ],
  ['Kommandozeilen-Umrechner für km in Meilen und kg in Pfund', 'units'],
  ['herramienta de línea de comandos que convierte unidades', 'units'],
  ['script that draws names for secret santa from names.csv, nobody draws themselves', 'draw'],
  [
    'maak een node scriptje dat van een csv met namen lootjes trekt, niemand mag zichzelf trekken en voor elk persoon een apart txt bestandje',
    'draw',
  ],
  [
    'cli that reads birthdays.csv (name,date), whose birthday is today and who is next',
    'birthdays',
  ],
  ['Kommandozeilentool: wer hat heute Geburtstag, aus geburtstage.csv', 'birthdays'],
  ['herramienta de consola que lee cumples.csv y dice quién cumple años hoy', 'birthdays'],
  ['консольная программа: у кого сегодня день рождения из файла birthdays.csv', 'birthdays'],
  ['node cli mortgage calculator: price, down payment, interest rate, monthly payment', 'loan'],
  ['herramienta de línea de comandos para calcular la cuota de un préstamo', 'loan'],
  ['Kreditrechner für die Kommandozeile mit Tilgungsplan pro Monat', 'loan'],
  ['консольный кредитный калькулятор с графиком платежей по месяцам', 'loan'],
  ['做一个命令行的随机点名程序，从 names.txt 读取学生名单', 'draw'],
  ['a cli tool that splits a restaurant bill: total, tip percent, number of people', 'split'],
  ['cli: tip calculator, total and percent, split between people', 'split'],
  ['Trinkgeldrechner für die Kommandozeile', 'split'],
  ['calculadora de propinas de línea de comandos', 'split'],
  ['node cli that shows a random quote from quotes.txt', 'draw'],
  ['a CLI that converts USD to EUR', 'currency'],
  ["un quiz dans le terminal sur les capitales d'europe, 10 questions au hasard", 'quiz'],
  ['quiz w terminalu o stolicach Europy', 'quiz'],
  ['cli that splits a restaurant bill: total, number of people, tip percent', 'split'],
  ['herramienta de consola para dividir la cuenta: total, personas, propina', 'split'],
  ['консольная утилита: разделить счёт в ресторане, сумма, сколько человек, чаевые', 'split'],
  ["outil en ligne de commande pour partager l'addition entre amis", 'split'],
  ['zip my ./notes folder into ./backups and keep the last 5', 'zip'],
  ['An invoice generator: reads bill.json, adds 19% VAT, writes HTML. Number INV-001.', 'invoice'],
  ['Skrypt w Node, który łączy wszystkie pliki .md z folderu notatki w jeden plik all.md.', 'page'],
  [
    'markdown to html converter, `md2page notes.md -o notes.html`, adds a table of contents',
    'page',
  ],
  ['tea countdown in the terminal, minutes as argument', 'pomodoro'],
  ['Eieruhr-Timer für die Kommandozeile', 'pomodoro'],
  ['консольный таймер с обратным отсчётом на node', 'pomodoro'],
  ['ターミナルのカウントダウン', 'pomodoro'],
  ['terminal trivia game in node, questions in a json file', 'quiz'],
  ['cuestionario en la consola con node, preguntas en un json', 'quiz'],
  ['console dagboek in node', 'records'],
  ['控制台日记工具', 'records'],
  ['Schritte-Tracker für die Kommandozeile', 'records'],
  ['outil console pour suivre ma tension', 'records'],
])('%s', async (text, tool) => {
  const plan = await planFor('node_project', text);
  const files = await filesFor(plan, text);
  expect(plan.starter).toBe('cli-tool');
  expect(files.has(`test/${tool}.test.js`)).toBe(true);
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(plan.projectType === 'node_project' && plan.resources).toBe(undefined);
});

test.each([
  ['mortgage cli, 20% down, 3.5% interest, 30 years, monthly table', '20%', '3.5', '30', 'month'],
  [
    'calculadora de préstamo, entrada de 20000 €, tabla mensual',
    '20000',
    undefined,
    undefined,
    'month',
  ],
  ['Kreditrechner, Eigenkapital 60.000, 25 Jahre, Tabelle', '60.000', undefined, '25', 'year'],
])('reads a loan: %s', (text, down, rate, years, table) => {
  const loan = readLoan(text);
  expect([loan.down, loan.rate, loan.years, loan.table]).toEqual([down, rate, years, table]);
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

test.each([
  ['script that renames files and replaces spaces in file names', 'cli-tool', 'replace'],
  ['an api that returns a random quote from a list', 'rest-api', 'draw'],
  ['node worker that zips the folder ./data every night at 2am', 'scheduled-worker', 'zip'],
])('"%s" is none of them', async (text, starter, tool) => {
  const plan = await planFor('node_project', text);
  expect(plan.starter).toBe(starter);
  expect((await filesFor(plan, text)).has(`test/${tool}.test.js`)).toBe(false);
});

test('what a request says of a task is a setting', async () => {
  const settingsOf = async (text: string): Promise<string> =>
    (await filesFor(await planFor('node_project', text), text)).get('src/settings.js') ?? '';
  expect(await settingsOf('script to draw 3 random winners from names.txt')).toMatch(
    /count: 3,\s+input: 'names\.txt'/,
  );
  expect(await settingsOf('zip my ./notes folder into ./kept and keep the last 5')).toMatch(
    /folder: '\.\/kept',\s+source: '\.\/notes',\s+keep: '5'/,
  );
  expect(
    await settingsOf('CLI that writes an invoice from hours.json, $80 per hour, 20 % VAT'),
  ).toMatch(/rate: 80/);
});

test('a quiz about capitals begins with countries and capitals in the language of the request', async () => {
  const message = "un quiz dans le terminal sur les capitales d'europe";
  const plan = await planFor('node_project', message);
  expect(plan.title).toBe('Quiz des capitales');
  expect((await filesFor(plan, message)).get('capitals.txt')).toContain('Espagne;Madrid\n');
});

test.each([
  [
    'программа в консоли для учёта долгов: кто, сколько, когда вернуть. Команды добавить, список, закрыть',
    'закрыть',
  ],
  ['cli to track debts: who, how much, due date. commands add, list, settle', 'settle'],
  [
    'Kommandozeile für Schulden: wer, wie viel, wann zurück. Befehle hinzufügen, liste, bezahlt',
    'bezahlt',
  ],
])('debts have a day and are settled: %s', async (text, command) => {
  const plan = await planFor('node_project', text);
  const settings = (await filesFor(plan, text)).get('src/settings.js') ?? '';
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(settings).toMatch(new RegExp(`done: \\[\\s+'${command}'`, 'u'));
  expect(settings).toMatch(/amount: \{[^}]+\},\s+due: \{[^}]+\},\s+\},\s+hasDone: true/u);
});
