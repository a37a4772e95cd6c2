import { expect, test } from 'vitest';
import { readSchedule } from '../../../../src/stages/plan/read/program/read-schedule.ts';
import {
  birthdaysFile,
  readBirthdays,
} from '../../../../src/starters/scheduled-worker/read-birthdays.ts';
import { readFolders } from '../../../../src/starters/scheduled-worker/read-folders.ts';
import { readReporting } from '../../../../src/starters/scheduled-worker/read-reporting.ts';
import { readVariables } from '../../../../src/starters/scheduled-worker/read-variables.ts';
import { readWeek } from '../../../../src/starters/shared/reading/clock/read-clock.ts';
import { readSites } from '../../../../src/starters/shared/reading/read-urls.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['writes to pings.log and prints PANIC if one is down', { log: 'pings.log', mark: 'PANIC' }],
  [
    'save it to tea.csv and tell me when it drops below 1,250 euros',
    { log: 'tea.csv', below: 1250 },
  ],
  ['si baja de 49,90 € avisa', { below: 49.9 }],
  ['fällt unter 12', { below: 12 }],
  ['20000円を下回ったら', { below: 20_000 }],
  ['https://a.example/list.txt every 10 minutes', {}],
  ['writes the response time to a csv', { log: 'checks.csv' }],
])('%s', (text, told) => {
  expect(readReporting(text)).toEqual(told);
});

test.each([
  [
    'node worker: every 20 minutes check the price on https://tea.example/9, save it to tea.json, print a message when it drops below 15 euros',
    [],
  ],
  [
    'node script that checks every 3 minutes if https://a.example is up, logs to up.log, prints PANIC if it is down twice in a row',
    [],
  ],
  [
    'a worker that checks prices every hour',
    ['addresses to look at: the request names none; write them into src/settings.js'],
  ],
])('%s leaves out %j', async (message, left) => {
  const { notIncluded = [] } = await planFor('node_project', message);
  expect(notIncluded).toEqual(left);
});

test('a worker without a job of its own says so', async () => {
  const plan = await planFor('node_project', 'a worker that waters my plants every 2 hours');
  expect(plan.notIncluded?.[0]).toMatch(/^what the worker does/);
});

test.each([
  ['a worker that rebuilds our league table from games.json every night at 2', 'Scheduled Task'],
  ['Ein Skript, das mir jeden Montag um 7 Uhr einen Putzplan schreibt', 'Geplante Aufgabe'],
  ['скрипт на ноде, раз в сутки пишет мой отчёт по часам', undefined],
])('has a place for a job of its own: %s', async (message, title) => {
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'scheduled-worker', ...(title && { title }) });
  expect(plan.notIncluded?.[0]).not.toMatch(/web|seit|стран/iu);
  const files = await filesFor(plan, message);
  expect(files.get('src/job.js')).toContain('nothing as yet');
});

test('a worker tells what is new in a feed; its title is its job', async () => {
  const message =
    'Graag een script dat elk uur de RSS-feed van een nieuwssite leest en nieuwe berichten in Discord zet via een webhook. Geen dubbele berichten.';
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'scheduled-worker', title: 'RSS-nieuws' });
  expect(plan.notIncluded).toHaveLength(1);
  const files = await filesFor(plan, message);
  expect(files.get('src/job.js')).toContain('readFeed');
  expect(files.get('.env.sample')).toContain('https://discord.com/api/webhooks/');
});

test('a Minecraft server is asked at its port; that it is back up makes no backup', async () => {
  const message =
    'a node program that checks every minute if our minecraft server is online and posts to discord when it is back up';
  const plan = await planFor('node_project', message);
  expect((await filesFor(plan, message)).get('src/settings.js')).toContain('tcp://localhost:25565');
});

test('the folders of a backup are settings, in the language of the request', async () => {
  const message =
    'Node-Worker: jeden Tag um 4 Uhr ein Backup von ./briefe nach ./kopien, die letzten 9';
  const files = await filesFor(await planFor('node_project', message), message);
  expect(files.get('src/settings.js')).toMatch(
    /BACKUP_SOURCE: '\.\/briefe',\s+BACKUP_DIR: '\.\/kopien',\s+BACKUP_KEEP: '9'/,
  );
  expect(files.get('README.md')).toContain('jeden Tag um 04:00 Sicherungen');
  expect(files.get('README.md')).not.toMatch(/It |Settings|Variable of/);
});

test.each([
  ['copi la cartella documenti in backup, con la data', 'documenti', 'backup'],
  ['backs up my photos folder to spare.', 'photos', 'spare'],
  ['copie le dossier photos vers copies chaque nuit', 'photos', 'copies'],
  ['zips a folder, puts it in ./kept and deletes old ones', undefined, './kept'],
  ['een back-up van mijn map Documenten', 'Documenten', undefined],
  ['backs up the folder that I name in a file', undefined, undefined],
])('folders are named without a path: %s', (text, from, to) => {
  const read = readVariables('backup', text);
  expect([read.get('BACKUP_SOURCE'), read.get('BACKUP_DIR')]).toEqual([from, to]);
});

test('a backup is a zip file with a log, where the request says so', async () => {
  const said =
    'Kun je een node script maken dat elke nacht om 3:00 een backup zip maakt van /home/a naar /mnt/b/YYYY-MM-DD, de laatste 7 bewaart? Graag ook een log.';
  expect([...readVariables('backup', said)]).toEqual([
    ['BACKUP_SOURCE', '/home/a'],
    ['BACKUP_DIR', '/mnt/b'],
    ['BACKUP_KEEP', '7'],
    ['BACKUP_ZIP', 'yes'],
    ['BACKUP_LOG', './backup.log'],
  ]);
  const plan = await planFor('node_project', said);
  expect(plan.notIncluded ?? []).toEqual([]);
  const kept = await planFor(
    'node_project',
    'backup script: zip ./a, keep last 7 daily and 4 weekly',
  );
  expect(kept.projectType === 'node_project' && kept.schedule).toBe(undefined);
  expect(kept.notIncluded).toContain('keep last 7 daily and 4 weekly');
});

test('what is missing is told in the language of the request', async () => {
  const plan = await planFor(
    'node_project',
    'skrypt node ktory codziennie o 7:00 pobiera kurs EUR z api NBP i dopisuje do kursy.csv',
  );
  expect(plan.starter).toBe('scheduled-worker');
  expect(plan.notIncluded?.join()).not.toMatch(/model|the /u);
});

test.each([
  [
    'a server that pings https://a.example every 5 minutes. GET /status shows the latest result and uptime.',
    '/status',
  ],
  [
    'Un serveur Node qui vérifie toutes les 2 minutes si https://a.example répond, avec GET /uptime en JSON et GET /health.',
    '/uptime',
  ],
])('what a worker found is served where a request asks for it: %s', async (message, path) => {
  const plan = await planFor('node_project', message);
  const files = await filesFor(plan, message);
  expect(plan.projectType === 'node_project' && plan.routes.map((one) => one.path)).toEqual([
    '/health',
    path,
  ]);
  expect(plan.notIncluded).toBeUndefined();
  expect(files.get('src/settings.js')).toContain(`'${path}'`);
});

test('sites are looked at without a scheme, and named by no part of their address', async () => {
  const plan = await planFor(
    'node_project',
    'a script that checks every 4 minutes whether shop.example and b.example are up, to a log file',
  );
  expect(plan.title).toBe('Uptime Monitor');
  expect(readSites('pings shop.example. Node.js and b.example')).toEqual([
    'https://shop.example',
    'https://b.example',
  ]);
  expect(readReporting('writes outages to a log file').log).toBe('checks.log');
});

test('a worker waits for its day, and sorts what it does not delete', async () => {
  const text =
    'Écris un programme qui nettoie mes téléchargements chaque samedi, trie les fichiers par type et supprime ceux de plus de 30 jours';
  const plan = await planFor('node_project', text);
  const settings = String((await filesFor(plan, text)).get('src/settings.js'));
  expect(plan.starter).toBe('scheduled-worker');
  expect(settings).toMatch(/at: '08:00',\s+days: \[\s+6,?\s+\]/u);
  expect(settings).toMatch(
    /Videos: 'Vidéos'[^]*CLEANUP_DIR: '~\/Downloads',\s+CLEANUP_DAYS: '30'/u,
  );
  expect(plan.notIncluded).toBeUndefined();
});

test.each([
  ['fetches every 20 mins and every evening at 6pm writes a digest', { everySeconds: 1200 }],
  ['We are four people. Every morning at 6:30, Monday to Friday, it looks', { at: '06:30' }],
  ['checks my sites every five minutes', { everySeconds: 300 }],
  ['매일 밤 11시 30분에 백업', { at: '23:30' }],
  ['매일 밤 12시에 백업', { at: '00:00' }],
])('%s', (text, schedule) => {
  expect(readSchedule(text)).toEqual(schedule);
});

test('a file that is read is no log', () => {
  expect(readReporting('reads dates.csv every day')).toEqual({});
});

test('birthdays have a file with those that are named, and days ahead', () => {
  const read = readBirthdays('reads team.csv, tells within seven days: Ann 12 May, Bo 3 Mai', 'de');
  expect(read).toEqual({
    file: 'team.csv',
    days: 7,
    rows: [
      { name: 'Ann', date: '05-12' },
      { name: 'Bo', date: '05-03' },
    ],
  });
  expect(birthdaysFile(read)).toEqual({
    path: 'team.csv',
    content: 'name,date\nAnn,05-12\nBo,05-03\n',
  });
  expect(readBirthdays('een JSON-bestand', 'nl')).toMatchObject({
    file: 'birthdays.json',
    days: 0,
  });
});

test.each([
  ['a daily reminder service: each morning at 8 it prints whose birthday it is', 'Birthdays', 0],
  ['Un script que haga copias de seguridad cada noche', 'Copias de seguridad', 0],
  ['script that pings my website every five minutes', 'Uptime Monitor', 1],
  ['a worker that fetches RSS feeds at 7 every day and writes a markdown digest', 'RSS News', 1],
  [
    'a script that zips ./documents into ./backups every night, deletes backups older than 14 days',
    'Backup',
    0,
  ],
])('%s is a worker of its own job', async (message, title, left) => {
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'scheduled-worker', title });
  expect(plan.notIncluded ?? []).toHaveLength(left);
});

test.each([
  ['photos フォルダを zip にして spare フォルダへ', 'photos', 'spare'],
  ['把 photos 文件夹备份到 spare 文件夹', 'photos', 'spare'],
  ['photos 폴더를 spare 폴더에 백업', 'photos', 'spare'],
  ['photos klasörünü spare klasörüne yedekle', 'photos', 'spare'],
  ['резервная копия папки Фото в папку Копии', 'Фото', 'Копии'],
  ['die Sicherung: den Ordner Briefe in den Ordner Kopien', 'Briefe', 'Kopien'],
  ['backs up the folder that holds my notes', undefined, undefined],
])('the folders of "%s"', (text, from, to) => {
  expect(readFolders(text)).toEqual({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
});

test.each([
  ['删除30天前的备份', '30'],
  ['9日より古いものは自動で削除', '9'],
  ['30 günden eski olanları sil', '30'],
  ['keep what is not older than 12 days', '12'],
])('backups are kept for some days: "%s"', (text, days) => {
  expect(readVariables('backup', text).get('BACKUP_DAYS')).toBe(days);
});

test('a program and a login name no log', () => {
  expect(readVariables('backup', 'バックアップのプログラム').has('BACKUP_LOG')).toBe(false);
});

test('files of a kind are deleted where the request says which, where and when', async () => {
  const message =
    'Background worker that every night at 3:15 deletes .tmp files older than 10 days in /srv/tmp and prints how many MB were freed';
  const plan = await planFor('node_project', message);
  expect(plan.notIncluded).toBeUndefined();
  const variables = readVariables('cleanup', message);
  expect(Object.fromEntries(variables)).toEqual({
    CLEANUP_DIR: '/srv/tmp',
    CLEANUP_DAYS: '10',
    CLEANUP_KINDS: '.tmp',
    CLEANUP_DELETE: 'yes',
  });
  expect(readVariables('cleanup', `${message}, dry run first`).has('CLEANUP_DELETE')).toBe(false);
});

test('an evening is one of every day; the time stands before the days', () => {
  expect(readSchedule('ein Skript, das mich abends um 18 Uhr erinnert')).toEqual({ at: '18:00' });
  expect(readWeek('at 7 pm, each week: Monday paper, Friday glass')).toEqual({
    at: '19:00',
    days: [1, 5],
  });
});

test.each([
  [
    'every morning at 7 pick a random quote from quotes.txt and append it to journal.md',
    'Random Line',
    'quotes.txt',
  ],
  [
    "her sabah 8'de rastgele bir söz seçip günlük dosyasına yazan program, sözler sozler.txt'de her satırda bir tane",
    'Rastgele satır',
    'sozler.txt',
  ],
])('a worker picks a line: "%s"', async (text, title, file) => {
  const plan = await planFor('node_project', text);
  const files = await filesFor(plan, text);
  expect(plan).toMatchObject({ starter: 'scheduled-worker', title });
  expect(files.has(file)).toBe(true);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  ['写个小工具,监视一个文件夹,有新文件就记到日志里,带时间和文件大小', '新文件记录'],
  ['un outil qui surveille le dossier ./in et note les nouveaux fichiers', 'Nouveaux fichiers'],
])('a worker tells of new files: "%s"', async (text, title) => {
  const plan = await planFor('node_project', text);
  expect(plan).toMatchObject({ starter: 'scheduled-worker', title });
  expect((await filesFor(plan, text)).get('src/settings.js')).toContain('everySeconds: 10');
});

test('a folder that is sorted by a tool is watched by no worker', async () => {
  const text =
    'a tool that watches my downloads folder and sorts new files by type, logs what it moved';
  expect((await planFor('node_project', text)).starter).toBe('cli-tool');
});
