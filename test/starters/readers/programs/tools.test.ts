import { expect, test } from 'vitest';
import { readAge } from '../../../../src/starters/cli-tool/reading/values/read-age.ts';
import { namedCommands } from '../../../../src/starters/cli-tool/reading/named-commands.ts';
import { readLevels } from '../../../../src/starters/cli-tool/reading/values/read-levels.ts';
import { readRates } from '../../../../src/starters/cli-tool/reading/values/read-rates.ts';
import { readUsage } from '../../../../src/starters/cli-tool/reading/read-usage.ts';
import { bestProgram } from '../../../../src/stages/plan/choose/best-program.ts';
import { programs } from '../../../../src/starters/outlines/programs.ts';
import { filesFor, planFor } from '../../make-project.ts';
import { readOutline } from '../../../../src/starters/cli-tool/reading/read-outline.ts';
import { readRecords } from '../../../../src/starters/cli-tool/reading/read-records.ts';
import { keywordsIn } from '../../../../src/starters/cli-tool/reading/values/read-keywords.ts';
import { readTool } from '../../../../src/starters/cli-tool/reading/read-tool.ts';
import { askedCommands, askedOptions } from '../../../../src/starters/cli-tool/asked-names.ts';
import { toolSettings } from '../../../../src/starters/cli-tool/tool-settings.ts';

test.each([
  ['a CLI to log my working hours', 'timer'],
  ['Kommandozeilentool zur Zeiterfassung', 'timer'],
  ['CLI: add, list and remove boats', 'records'],
  ['CLI with the commands add, list and remove for boats', 'records'],
  ['spending tracker for the terminal, exports to CSV, kept in money.json', 'records'],
  ['consola para mis gastos', 'records'],
  ['finds duplicate photos', 'duplicates'],
  ['sorts my downloads by month', 'organize'],
  ['joins several csv files', 'merge'],
  ['counts the words of a text', 'count'],
  ['wetter im Terminal', 'weather'],
  ['json to csv', 'convert'],
  ['bir döviz çevirici', 'currency'],
  ['通貨を換算するツール', 'currency'],
  ['an expense tracker with one currency', 'records'],
  ['shrinks pictures in a folder', 'files'],
  ['a password manager with add and list', 'commands'],
  ['tells fortunes', 'commands'],
  ['Filmliste im Terminal, CSV-Export', 'records'],
  ['Lagerverwaltung: Artikel mit Bestand, Zugang und Abgang', 'records'],
  ['Terminal-Tool: start, pause, weiter, stop, CSV für die Rechnung', 'timer'],
  ['turns a csv into json, renames columns', 'convert'],
  ['a csv of my working hours, total per project', 'report'],
  ['organiza meus downloads em node', 'organize'],
])('the tool of "%s" is %s', (message, tool) => {
  expect(readTool(message, readOutline(message))).toBe(tool);
});

test.each([
  [
    'Нужен консольный планировщик задач: команды add, list и done, приоритеты высокий, средний и низкий',
    'add list done',
    'низкий средний высокий',
  ],
  [
    'CLI: ekle, listele, tamam komutları, öncelik yüksek, orta',
    'ekle listele tamam',
    'orta yüksek',
  ],
  ['コマンドはadd、list、done。優先度は高・中・低。', 'add list done', '低 中 高'],
  ['命令有 add、list 和 remove，优先级高、低，', 'add list remove', '低 高'],
  [
    'commands start, stop, report by week or client; priority and due date',
    'start stop report',
    '',
  ],
  ['an app that starts, stops and lists', '', ''],
])('the commands and priorities of "%s"', (text, commands, levels) => {
  expect(namedCommands(text).join(' ')).toBe(commands);
  expect(readLevels(text).join(' ')).toBe(levels);
});

test('named commands decide before single words', () => {
  const hours =
    'command line tool tally, commands start, stop and report. My clients are Ann and Mrs Bo, and rates are $60 and $75 an hour. Export a csv, data in a json file';
  expect(readTool(hours, readOutline(hours))).toBe('timer');
  expect(toolSettings('timer', hours, readOutline(hours))).toEqual({
    rates: { Ann: 60, 'Mrs Bo': 75 },
    currency: '$',
  });
  expect(readRates('Kunden: Nord (70 € pro Stunde) und See (85 € pro Stunde)')).toEqual({
    Nord: 70,
    See: 85,
  });
  const tasks = 'консольный планировщик задач: команды add, list и done';
  expect(bestProgram(programs, tasks)?.name).toBe('cli-tool');
});

test('commands are no fields, and a console names no tool', async () => {
  const text =
    'Mi serve un programma da terminale per gestire le spese di casa, con comandi aggiungi e lista';
  const files = await filesFor(await planFor('node_project', text), text);
  expect(String(files.get('src/settings.js'))).not.toContain('comandi');
  const plan = await planFor(
    'node_project',
    'un programa de consola para mis gastos, con comandos alta y baja',
  );
  expect(plan.title).toBe('Gastos');
});

test('the README of a renamer by date shows how it renames', async () => {
  const text = 'a command line tool that renames my photos by date';
  const files = await filesFor(await planFor('node_project', text), text);
  expect(String(files.get('README.md'))).toContain('npm start -- ~/Pictures --yes');
});

test('what is renamed at once is not said to be shown first', async () => {
  const text = 'cli to rename every png in a folder to its date, with --dry-run';
  const files = await filesFor(await planFor('node_project', text), text);
  expect(String(files.get('README.md'))).not.toMatch(/until it is told|--yes|IMG/u);
  expect(String(files.get('src/settings.js'))).toContain('byDate: true');
});

test.each([
  'rename the files to their date like 2023-01-30_001.png',
  'Dateien mit dem Aufnahmedatum umbenennen',
  'renombra las fotos con la fecha',
  'ファイル名を日付にする',
])('renames by date: "%s"', (text) => {
  expect(toolSettings('rename', text, readOutline(text))).toHaveProperty('byDate', true);
});

test('a list keeper has the fields, categories and limit of the request', () => {
  const text =
    'expenses, categories: rent, food. Incomes too. Monthly budget of $1200. Reports by category';
  expect(readRecords(text, {}, 'expenses')).toMatchObject({
    fields: {
      amount: { type: 'number', isRequired: true },
      category: { oneOf: ['rent', 'food'] },
      date: { type: 'date', usual: 'today' },
      type: { oneOf: ['income', 'expense'] },
    },
    hasDone: false,
    sums: 'amount',
    groups: 'category',
    hasIncome: true,
    monthlyLimit: 1200,
  });
});

test('a list keeper has other fields that are listed, and no command or text for one', () => {
  const label = (name: string) => ({ name, label: name, type: 'text' as const });
  const resources = [{ name: 'boats', fields: ['name', 'harbour', 'list', 'priority'].map(label) }];
  const { fields, hasDone } = readRecords('boats with a priority', { resources }, 'boats');
  expect(Object.keys(fields)).toEqual(['harbour', 'priority']);
  expect(hasDone).toBe(true);
});

test('commands and options are known by the names that requests use', () => {
  expect(askedCommands('records', ['new', 'löschen', 'summary', 'stats', 'dance'])).toEqual({
    add: ['new'],
    remove: ['löschen'],
    total: ['summary', 'stats'],
  });
  expect(askedOptions('merge', ['delimiter', 'output', 'colour'])).toEqual({
    separator: ['delimiter'],
    output: ['output'],
  });
});

test('arguments behind a command are no part of its name', () => {
  const { commands } = readOutline('Commands: add <sum> [note], list --month 2026-05, stop (all)');
  expect(commands.map(({ name }) => name)).toEqual(['add', 'list', 'stop']);
});

test.each([
  ['timer', 'my hourly rate is €80', { rate: 80, currency: '€' }],
  ['timer', 'hours for clients', {}],
  ['duplicates', 'exit code 3 if there are any', { foundCode: 3, canDelete: false }],
  ['duplicates', 'it never deletes anything', { foundCode: 0, canDelete: false }],
  ['duplicates', 'zeigt sie und löscht sie auf Wunsch', { foundCode: 0, canDelete: true }],
  [
    'organize',
    'sorts photos by month, skips duplicates',
    {
      by: 'month',
      kinds: expect.arrayContaining(['jpg', 'heic']),
      folders: expect.objectContaining({ Images: 'Images' }),
      skipsDoubles: true,
      texts: expect.any(Object),
    },
  ],
  ['organize', 'sorts photos and other files by month', expect.objectContaining({ kinds: [] })],
  [
    'organize',
    'a program that sorts my desktop files into Photos, Music, Installers, Rest',
    expect.objectContaining({
      folders: expect.objectContaining({ Installers: 'Installers', Videos: 'Rest' }),
    }),
  ],
  ['organize', 'put my photos into yearly folders', expect.objectContaining({ by: 'year' })],
  ['organize', 'sortiere meine Fotos in Monatsordner', expect.objectContaining({ by: 'month' })],
  ['count', 'the 25 most common words', { kinds: [], top: 25 }],
  ['count', 'bir metinde en çok geçen 12 kelimeyi bulan araç', { kinds: [], top: 12 }],
  ['convert', 'CSV dosyalarını JSON’a dönüştüren araç', {}],
  [
    'count',
    'top 5 words, skip the and a of etc',
    { kinds: [], top: 5, skip: expect.arrayContaining(['the', 'of', 'with']) },
  ],
  ['password', 'a passphrase generator', { length: 20, isPhrase: true }],
  [
    'rename',
    'photos by date taken, --dry-run',
    {
      actsAtOnce: true,
      byDate: true,
      kinds: expect.arrayContaining(['jpg', 'heic']),
      undo: expect.objectContaining({ nothing: 'There is nothing to undo.' }),
    },
  ],
  ['password', 'passwords, default length 32', { length: 32 }],
] as const)('%s: "%s"', (tool, text, settings) => {
  expect(toolSettings(tool, text, readOutline(text))).toEqual(settings);
});

test('a date in another language is the one that expenses have', () => {
  const data = { name: 'data', label: 'data', type: 'date' as const };
  const kept = { name: 'diske', label: 'diske kaydetsin', type: 'text' as const };
  const resources = [{ name: 'spese', fields: [data, kept] }];
  const { fields } = readRecords('importo e data', { resources, language: 'it' }, 'expenses');
  expect(Object.keys(fields)).toEqual(['amount', 'category', 'date']);
});

test('a list of this month is one where the request says so', () => {
  expect(readRecords('`list` shows this month', {}, 'expenses')).toMatchObject({
    listsMonth: true,
  });
  expect(readRecords('list shows all, total of this month', {}, 'expenses')).not.toHaveProperty(
    'listsMonth',
  );
});

test.each<[text: string, settings: RegExp]>([
  [
    'a CLI that reads a CSV and prints sales per region each month',
    /group: 'region',\s+isMonthly: true/u,
  ],
  [
    'un outil qui lit notes.csv et calcule la moyenne par classe',
    /group: 'classe',\s+isMean: true,\s+input: 'notes.csv'/u,
  ],
  [
    'an inventory CLI. Commands: add, list, sell, restock and low, default 3. Each item has a name, size, price, quantity. It logs the amount',
    /low: 3/u,
  ],
  ['vocabulary trainer for the terminal, word pairs in a JSON file', /file: 'words.json'/u],
])('%s', async (text, settings) => {
  const plan = await planFor('node_project', text);
  expect(String((await filesFor(plan, text)).get('src/settings.js'))).toMatch(settings);
});

test('small words are no commands', () => {
  const said = 'comandos: adicionar aluno, registrar pagamento, gerar um arquivo csv';
  expect(readOutline(said).commands.map(({ name }) => name)).toEqual([
    'adicionar',
    'registrar-pagamento',
  ]);
  expect(readUsage('a log: stats should show all, stats and more').commands).toEqual([]);
});

test.each([
  [
    'a tool in the terminal that sorts my Downloads folder into Images, Music and Other, with a dry-run option so I can see first',
    'File Organizer',
    [],
  ],
  [
    'ein Kommandozeilen-Tool, das PDFs nach Datum umbenennt und in Jahresordner verschiebt. Mit Vorschau bitte',
    'Dateien umbenennen',
    ['in Jahresordner verschiebt'],
  ],
  [
    'uma ferramenta de linha de comando para organizar as receitas da família',
    'Receitas da família',
    ['o que os comandos fazem'],
  ],
  ['Komut satırında çalışan bir yapılacaklar listesi yap', 'Görevler', []],
  ['program w terminalu do nauki słówek: wczytuje plik CSV, pyta losowo', 'Nauka słówek', []],
  [
    'un outil en ligne de commande qui trie mon dossier Téléchargements par type, avec une option --simulation pour voir avant de déplacer',
    'Rangement de fichiers',
    [],
  ],
])('%s is called %s', async (message, title, left) => {
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'cli-tool', title });
  expect(plan.notIncluded ?? []).toEqual(left);
});

test.each([
  ["prints who hasn't visited in the last 60 days", 60, false],
  ['wer seit zwei Wochen nicht mehr da war', 14, false],
  ['cuáles caducan en los próximos 30 días', 30, true],
  ['超过90天没来的会员', 90, false],
  ['a report of the last 60 days', undefined, undefined],
])('how long ago, or how soon: "%s"', (text, days, isAhead) => {
  const told = expect.objectContaining({ days, isAhead });
  expect(readAge(text)).toEqual(days === undefined ? undefined : told);
});

test.each([
  ['shopping list cli grouped by aisle (dairy, produce, bakery)', 'dairy', true],
  [
    'herramienta de consola lista de la compra agrupada por categorías: lácteos, fruta, pan',
    'lácteos',
    true,
  ],
  ['Kommandozeilen-Einkaufsliste mit Kategorien: Obst, Brot', 'obst', false],
])('a shopping list has its aisles: %s', async (message, first, isGrouped) => {
  const plan = await planFor('node_project', message);
  const settings = (await filesFor(plan, message)).get('src/settings.js');
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(settings).toContain(`'${first}',`);
  expect(settings?.includes('isGrouped: true')).toBe(isGrouped);
});

test('priorities need no commas', () => {
  expect(readLevels('todo tool mit prioritäten hoch mittel niedrig und datum')).toEqual([
    'niedrig',
    'mittel',
    'hoch',
  ]);
});

test.each([
  ['ja', '収入と支出を記録して、月ごとの合計', '収入', '支出'],
  ['de', 'Einnahmen und Ausgaben mit Kategorien', 'Einnahme', 'Ausgabe'],
  ['zh', '记录收入和支出', '收入', '支出'],
  ['tr', 'gelir ve giderleri kaydeden program', 'gelir', 'gider'],
  ['sv', 'inkomster och utgifter', 'inkomst', 'utgift'],
] as const)('incomes are told apart in their own words: %s', (language, text, income, expense) => {
  expect(readRecords(text, { language }, 'expenses')).toMatchObject({
    hasIncome: true,
    income,
    fields: { type: { oneOf: [income, expense], usual: expense } },
  });
});

test.each([
  ['показує 20 найчастіших слів', 20],
  ['muestra las 15 palabras más frecuentes', 15],
  ['les 25 mots les plus fréquents', 25],
  ['zeigt die 30 häufigsten Wörter', 30],
  ['出现最多的20个词', 20],
  ['単語の出現回数、上位30', 30],
  ['counts words', 10],
])('how many words are shown: %s', (text, top) => {
  expect(toolSettings('count', text, readOutline(text))).toHaveProperty('top', top);
});

test('the example of a new name is no kind of photos', () => {
  const text = 'renames all photos to the date they were taken, like 2024-05-17_001.jpg';
  expect(toolSettings('rename', text, readOutline(text))['kinds']).toContain('heic');
  const own = 'renames all jpg photos to the date, like 2024-05-17_001.jpg';
  expect(toolSettings('rename', own, readOutline(own))['kinds']).toEqual(['jpg', 'jpeg']);
});

test.each([
  [
    'by keyword: rent, food = aldi lidl, fun = netflix',
    { food: ['aldi', 'lidl'], rent: ['rent'], fun: ['netflix'] },
  ],
  [
    'parole chiave tipo "esselunga" = spesa, "enel" = bollette',
    { spesa: ['esselunga'], bollette: ['enel'] },
  ],
  ['Stichwörter (Rewe, Lidl = Essen; Shell = Auto)', { Essen: ['rewe', 'lidl'], Auto: ['shell'] }],
  [
    'keywords like lidl -> food and shell -> car, totals per month',
    { food: ['lidl'], car: ['shell'] },
  ],
  ['по категоріях (їжа, дім) за ключовими словами', { їжа: ['їжа'], дім: ['дім'] }],
  ['a csv where total = price x quantity', undefined],
])('the categories of "%s" are known by their words', (text, keywords) => {
  expect(keywordsIn(text)).toEqual(keywords);
});
