import { expect, test } from 'vitest';
import { readConvert } from '../../../../src/starters/cli-tool/reading/read-convert.ts';
import { readDataFile } from '../../../../src/starters/cli-tool/reading/read-data-file.ts';
import { withoutUsage } from '../../../../src/starters/cli-tool/reading/read-usage.ts';
import { kindNamesIn, namesKinds } from '../../../../src/starters/cli-tool/kind-names.ts';
import { planFor } from '../../make-project.ts';

test.each([
  ['keeps its list', 'mood.json'],
  ['kept in moods.json', 'moods.json'],
  ['stored in ~/.moods.json', '~/.moods.json'],
  ['saves everything to a csv in my home folder', '~/mood.csv'],
  ['guarda los datos en humor.csv', 'humor.csv'],
  ['lists moods and exports them to moods.csv', 'mood.json'],
  ['speichert im Home-Verzeichnis', '~/mood.json'],
])('%s: %s', (text, file) => {
  expect(readDataFile(text, 'mood')).toBe(file);
});

test('what is typed is no text of the request', () => {
  const text = 'jog add 5.5 km "by the lake", jog list, jog sum --month 4. Fields: km, day';
  expect(withoutUsage(text).replace(/\s+/g, ' ').trim()).toBe(', , . Fields: km, day');
});

test.each([
  [
    'CSV (Name, Ort, E-Mail) zu JSON, doppelte E-Mails weg, dann "Fertig: X Zeilen"',
    { unique: 'E-Mail', said: 'Fertig: {count} Zeilen', columns: ['Name', 'Ort', 'E-Mail'] },
  ],
  ['csv to json without duplicate phones', { unique: 'phones' }],
  ['csv a json, sin correos duplicados', { unique: 'correos' }],
  ['csv to json', {}],
  ['csv en json, séparateur point-virgule', { separator: ';' }],
  ['CSV in JSON, Trennzeichen Semikolon', { separator: ';' }],
  ['CSV a JSON, separado por punto y coma', { separator: ';' }],
  ['CSV в JSON, разделитель точка с запятой', { separator: ';' }],
  ['CSV を JSON に、区切りはセミコロン', { separator: ';' }],
  ['csv to json, tab separated', { separator: '\t' }],
  ['csv to json, delimiter "|"', { separator: '|' }],
  ['csv to json, removes duplicates and sorts', {}],
])('%s', (text, settings) => {
  expect(readConvert(text)).toEqual(settings);
});

test('folders for kinds are called as the request calls them', () => {
  const text = 'folders Bilder, Videos and Rest';
  expect(namesKinds(text)).toBe(true);
  expect(kindNamesIn(text, 'de')).toMatchObject({
    Images: 'Bilder',
    Videos: 'Videos',
    Music: 'Rest',
    Other: 'Rest',
  });
  expect(kindNamesIn('sorts files', 'it')).toMatchObject({ Images: 'Immagini', Other: 'Altro' });
});

test.each([
  ['a CLI to log runs: jog add 5 "lake", jog list, jog total --month 4', []],
  ['a password tool for the terminal, default length 14, --symbols', []],
  ['Node CLI that sorts my downloads into images, documents and others, --undo', []],
  [
    'a script that tells the 9 most used words of a text file, ignoring words shorter than 5 letters',
    [],
  ],
  ['an express url shortener: POST /cut gives a code, GET /:code redirects', []],
  ['a CLI that lists tasks, syncs them with a calendar', ['syncs them with a calendar']],
])('%s leaves out %j', async (message, left) => {
  const { notIncluded = [] } = await planFor('node_project', message);
  expect(notIncluded).toEqual(left);
});
