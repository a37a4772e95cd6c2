import { expect, test } from 'vitest';
import type { Plan } from '../../../src/contracts/job/plan.ts';
import type { Resource } from '../../../src/contracts/job/resource.ts';
import { readSchedule } from '../../../src/stages/plan/read/program/read-schedule.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

/** "name: text, required" of each field of each thing. */
function fieldsOf(resources: readonly Resource[] = []): readonly string[] {
  return resources.flatMap(({ name, fields }) =>
    fields.map(({ label, type, name: _name, ...rules }) => {
      const told = Object.entries(rules).map(([rule, value]) => `${rule} ${String(value)}`);
      return [`${name}.${label} ${type}`, ...told].join(', ');
    }),
  );
}

async function planOf(message: string): Promise<Plan> {
  return planFor('node_project', message);
}

test.each([
  [
    'rules without a verb, and a name that is required',
    'rest api for tools with name, quantity and shelf. name is required, quantity not negative',
    ['tools.name text, isRequired true', 'tools.quantity integer, min 0', 'tools.shelf text'],
  ],
  [
    'what only the rest is',
    'An express API for hamsters. Each one should have nickname, weight, cage. Only nickname is required, the rest is optional.',
    ['hamsters.nickname text, isRequired true', 'hamsters.weight number', 'hamsters.cage text'],
  ],
  [
    'values after "that is"',
    'API for candles with stock, price and a colour that is red, green or blue',
    [
      'candles.stock integer, isRequired true',
      'candles.price number, isRequired true',
      'candles.colour text, oneOf red,green,blue, isRequired true',
    ],
  ],
  [
    'values of two words between slashes',
    'backend for candles: stock, price, status new/in progress/done',
    [
      'candles.stock integer, isRequired true',
      'candles.price number, isRequired true',
      'candles.status text, oneOf new,in progress,done, isRequired true',
    ],
  ],
  [
    'types and rules in brackets',
    'simple crud api for violins: price (number, at least 1), condition (text, required), maker (text, required)',
    [
      'violins.price number, min 1',
      'violins.condition text, isRequired true',
      'violins.maker text, isRequired true',
    ],
  ],
  [
    'fields of what "they" have',
    'api to add, edit and delete boats, they have a berth, owner and a length',
    [
      'boats.berth text, isRequired true',
      'boats.owner text, isRequired true',
      'boats.length number, isRequired true',
    ],
  ],
  [
    'fields between dashes',
    'An API that stores lamps – price, room, brand – and keeps them in a json file',
    [
      'lamps.price number, isRequired true',
      'lamps.room text, isRequired true',
      'lamps.brand text, isRequired true',
    ],
  ],
  [
    'what "we need", and a limit behind it',
    'we want to manage our hikes with a small server, we need title, difficulty and distance, distance max 500',
    [
      'hikes.title text, isRequired true',
      'hikes.difficulty text, isRequired true',
      'hikes.distance number, max 500, isRequired true',
    ],
  ],
  [
    'fields after a comma, and the values of another one',
    'rest api for tools, price, shelf, quantity. category can be indoor or outdoor',
    [
      'tools.price number, isRequired true',
      'tools.shelf text, isRequired true',
      'tools.quantity integer, isRequired true',
      'tools.category text, isRequired false, oneOf indoor,outdoor',
    ],
  ],
  [
    'whom it is lent to, and until when',
    'API für unseren Werkzeugverleih: Werkzeuge mit Name, Regal, verliehen an, Rückgabedatum',
    [
      'werkzeuge.Name text, isRequired true',
      'werkzeuge.Regal text, isRequired true',
      'werkzeuge.verliehen an text',
      'werkzeuge.Rückgabedatum date',
    ],
  ],
  [
    'whom it is lent to, in another language',
    'API para mis discos: discos con título, año, prestado a, fecha de devolución',
    [
      'discos.título text, isRequired true',
      'discos.año integer, isRequired true',
      'discos.prestado a text',
      'discos.fecha de devolución date',
    ],
  ],
  [
    'fields after the comma behind the API',
    'a small plant inventory api, plant name, pot size, quantity, price',
    [
      'items.plant name text, isRequired true',
      'items.pot size text, isRequired true',
      'items.quantity integer, isRequired true',
      'items.price number, isRequired true',
    ],
  ],
  [
    'fields after the comma behind the API, in Turkish',
    'basit bir stok API si, parça adı, raf, adet',
    [
      'stock-items.parça adı text, isRequired true',
      'stock-items.raf text, isRequired true',
      'stock-items.adet integer, isRequired true',
    ],
  ],
  [
    'what is kept behind the word Node',
    'REST API mit Node für unsere Werkzeuge: Name, Regal, Menge',
    [
      'werkzeuge.Name text, isRequired true',
      'werkzeuge.Regal text, isRequired true',
      'werkzeuge.Menge integer, isRequired true',
    ],
  ],
  [
    'a range of the last field alone',
    'api rest pour lampes avec prix, marque et pièce, prix entre 1 et 90',
    [
      'lampes.prix number, min 1, max 90, isRequired true',
      'lampes.marque text, isRequired true',
      'lampes.pièce text, isRequired true',
    ],
  ],
  [
    'a state that is no booking',
    'API pour bateaux avec nom, port et statut (nouveau, en cours, terminé)',
    [
      'bateaux.nom text, isRequired true',
      'bateaux.port text, isRequired true',
      'bateaux.statut text, oneOf nouveau,en cours,terminé, isRequired true',
    ],
  ],
  [
    'what "we store" of each',
    'REST API (node, no framework) for cheeses. For every one of them we store region, age and price.',
    [
      'cheeses.region text, isRequired true',
      'cheeses.age integer, isRequired true',
      'cheeses.price number, isRequired true',
    ],
  ],
  [
    'a range within a list',
    'rest api for quilts with name, width between 2 and 60 and fabric',
    [
      'quilts.name text, isRequired true',
      'quilts.width number, min 2, max 60, isRequired true',
      'quilts.fabric text, isRequired true',
    ],
  ],
  [
    'values after "which is one of"',
    'An API for kayaks. Every kayak has a model and its level, which is one of easy, medium or hard.',
    [
      'kayaks.model text, isRequired true',
      'kayaks.level text, isRequired true, oneOf easy,medium,hard',
    ],
  ],
  [
    'two things, the second after "a"',
    'api for owners and dogs. an owner has name and phone, a dog has name, breed and age',
    [
      'owners.name text, isRequired true',
      'owners.phone text, isRequired true',
      'dogs.name text, isRequired true',
      'dogs.breed text, isRequired true',
      'dogs.age integer, isRequired true',
    ],
  ],
  [
    'a verb at the end in German',
    'Eine REST-API, die Gärten speichert: Fläche, Name, Pächter.',
    [
      'gaerten.Fläche text, isRequired true',
      'gaerten.Name text, isRequired true',
      'gaerten.Pächter text, isRequired true',
    ],
  ],
  [
    'a verb before the thing in French',
    'API REST qui enregistre des disques : artiste, titre, année.',
    [
      'disques.artiste text, isRequired true',
      'disques.titre text, isRequired true',
      'disques.année integer, isRequired true',
    ],
  ],
  [
    'limits in words',
    'API REST pour des vélos avec prix, taille et modèle. prix au moins 5 et au plus 80.',
    [
      'velos.prix number, min 5, max 80, isRequired true',
      'velos.taille text, isRequired true',
      'velos.modèle text, isRequired true',
    ],
  ],
  [
    'the thing before "fields"',
    'REST API: лампы, поля: комната, мощность и цена',
    [
      'lampy.комната text, isRequired true',
      'lampy.мощность text, isRequired true',
      'lampy.цена number, isRequired true',
    ],
  ],
])('reads %s', async (_what, message, fields) => {
  const { projectType, notIncluded = [], title, ...plan } = await planOf(message);
  expect(projectType === 'node_project' && 'resources' in plan && fieldsOf(plan.resources)).toEqual(
    fields,
  );
  expect(notIncluded).toEqual([]);
  expect(title).not.toMatch(/required|REST API$/u);
});

test.each([
  'API für Kerzen: Preis, Bestand und Farbe. Farbe ist Pflicht, Preis darf nicht negativ sein.',
  'Une API REST pour gérer des lampes : puissance, prix et marque. Le champ marque est obligatoire et puissance ne peut pas être négatif.',
  'Node-Server für Lampen (Marke, Leistung, Preis), man soll nach Marke suchen und nach Preis sortieren können',
  'rest api for kayaks with seats, model and colour. please reject anything where model is empty',
  'node script: every ten minutes check if https://example.org works',
  'worker in node: every 2 hours look at https://example.org/shop and tell me if the page changed',
  'node worker that twice a day looks into birthdays.csv and sends me whose birthday it is',
  'ett node-skript som varje natt klockan 2 tar bort filer äldre än 30 dagar i /home/mia/scans',
  '매일 7시 30분에 /srv/uploads 폴더에서 30일 지난 파일을 삭제하는 node 스크립트',
])('tells nothing as missing of: %s', async (message) => {
  expect((await planOf(message)).notIncluded ?? []).toEqual([]);
});

test.each([
  ['every evening at 8', { at: '20:00' }],
  ['jeden Abend um 8 Uhr', { at: '20:00' }],
  ['every night at 2', { at: '02:00' }],
  ['backs it up daily and keeps the last 5 copies', { everySeconds: 86_400 }],
  ['8am every morning', { at: '08:00' }],
  ['täglich um Mitternacht', { at: '00:00' }],
  ['tous les jours à midi', { at: '12:00' }],
  ['tutte le sere alle 21', { at: '21:00' }],
  ['toutes les demi-heures', { everySeconds: 1800 }],
  ['co kwadrans', { everySeconds: 900 }],
  ['每半小时删除', { everySeconds: 1800 }],
  ['30分おきに', { everySeconds: 1800 }],
  ['twice a day', { everySeconds: 43_200 }],
  ['saatte bir', { everySeconds: 3600 }],
  ['verifica de 10 em 10 minutos', { everySeconds: 600 }],
  ['lo mira de seis en seis horas', { everySeconds: 21_600 }],
  ['jeden Tag um halb acht', { at: '07:30' }],
  ['each day at half past seven', { at: '07:30' }],
  ['every day at 6 in the evening', { at: '18:00' }],
  ['jeden Tag um 18 Uhr 30', { at: '18:30' }],
  ['toda noite às 2h', { at: '02:00' }],
])('reads when: %s', (text, schedule) => {
  expect(readSchedule(text)).toEqual(schedule);
});

test.each([
  [
    'every half hour remove everything in /srv/uploads that is older than 14 days please, node worker',
    '/srv/uploads',
  ],
  [
    'um script node que apaga todos os dias às 7:30 os arquivos de /srv/uploads com mais de 30 dias',
    '/srv/uploads',
  ],
  ['写一个node脚本，每天凌晨2点删除/srv/uploads里超过30天的文件', '/srv/uploads'],
  [
    'Please write a Node service that pings https://example.org every half hour and tells me on Discord when it is down.',
    'https://example.org',
  ],
  [
    'een achtergrondtaak die elk half uur controleert of https://example.org bereikbaar is',
    'https://example.org',
  ],
  [
    'i need a cron job in node, daily at noon, copy /home/mia/scans as zip into /mnt/nas',
    "BACKUP_DIR: '/mnt/nas'",
  ],
  [
    'program that looks every 2 hours for new files in /srv/uploads and writes their names to arrived.log',
    "log: 'arrived.log'",
  ],
])('makes a worker of: %s', async (message, value) => {
  const plan = await planOf(message);
  expect(plan.starter).toBe('scheduled-worker');
  expect((await filesFor(plan, message)).get('src/settings.js')).toContain(value);
});

test.each([
  ['merge', 'node script that merges two csv files by the email column and removes duplicates'],
  ['merge', 'Node 脚本，把目录里的 csv 文件都合并成一份表'],
  ['merge', 'フォルダーのCSVファイルをひとつにまとめるNodeのスクリプト'],
  ['merge', '폴더에 있는 csv 파일들을 하나로 합치는 node 스크립트'],
  ['merge', 'ein skript das mehrere csv dateien zu einer zusammenfügt'],
  ['convert', 'Ein Node-Skript, das JSON-Dateien in CSV umwandelt'],
  ['rename', 'small cli, adds "old-" before each file name in a folder'],
  ['convert', 'cli: csv in, json out'],
  ['count', 'how many words are in a file? make me a cli for that'],
  ['organize', 'i want a script that puts the files in Downloads into folders by month'],
  ['zip', 'node script that zips ./receipts with the date in the name'],
  [
    'organize',
    'make me a node tool that sorts Downloads: pdfs to Papers, jpgs to Pics, the rest stays',
  ],
])('makes the tool %s of: %s', async (tool, message) => {
  const plan = await planOf(message);
  expect(plan.starter).toBe('cli-tool');
  const files = await filesFor(plan, message);
  expect([...files.keys()]).toContain(`test/${tool}.test.js`);
});

test.each([
  [
    'node cli that merges all csv files of a folder into one, plus a column with the file name',
    "source: 'file'",
  ],
  ['Node 脚本，把目录里的 csv 文件都合并成一份，再加一列文件名', "source: 'file'"],
  [
    'Node-CLI: "notes add Brot", "notes list", "notes rm 3". Soll alles im Home-Verzeichnis ablegen',
    "file: '~/notes.json'",
  ],
  [
    'node cli: "notes add pan", "notes list", "notes rm 3". Que viva en mi carpeta personal',
    "file: '~/notes.json'",
  ],
])('a tool has the setting of: %s', async (message, setting) => {
  const plan = await planOf(message);
  expect((await filesFor(plan, message)).get('src/settings.js')).toContain(setting);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test('calls an API as its things are written', async () => {
  expect((await planOf('Сделай REST API. лодки: название, причал и год.')).title).toBe('Лодки API');
});

test('puts a text before each name', async () => {
  const message = 'cli tool that renames all files in scans and puts trip_ in front';
  const settings = (await filesFor(await planOf(message), message)).get('src/settings.js');
  expect(settings).toContain("prefix: 'trip_'");
});

test.each([
  'un serveur node qui reçoit les webhooks de stripe et les enregistre',
  'servidor que recibe webhooks de github y los guarda en un archivo json',
  'can you make a webhook thing for gitlab? ignore duplicates, answer fast with 200',
  'фоновая задача, каждые 15 минут проверяет, доступен ли https://example.org',
])('does all of: %s', async (message) => {
  expect((await planOf(message)).notIncluded ?? []).toEqual([]);
});

test('tells that a table is no place of a webhook', async () => {
  const message = 'webhook receiver for stripe that saves them in postgres';
  expect((await planOf(message)).notIncluded?.join(' ')).toContain('postgres');
});
