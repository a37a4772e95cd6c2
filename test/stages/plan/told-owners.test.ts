import { expect, test } from 'vitest';
import { parsePlan } from '../../../src/engine/input/plan/plan.ts';
import { planFor } from '../../starters/make-project.ts';

/** Each thing with its own fields, in the ways in which languages say what has what. */
test.each([
  [
    'Ich brauche eine API für unsere Bücherei Lesewald: Bücher haben Titel, Autor und ISBN, Leser haben Name und Ausweisnummer.',
    { buecher: ['titel', 'autor', 'isbn'], leser: ['name', 'ausweisnummer'] },
  ],
  [
    'Backend mit Mitgliedern und Plätzen. Mitglieder haben Name und E-Mail, Plätze haben Nummer, Belag.',
    { mitglieder: ['name', 'eMail'], plaetze: ['nummer', 'belag'] },
  ],
  [
    'Ik wil een backend voor onze tennisclub: leden hebben naam, e-mail en niveau, banen hebben nummer, ondergrond en binnen/buiten.',
    { leden: ['naam', 'eMail', 'niveau'], banen: ['nummer', 'ondergrond', 'binnenBuiten'] },
  ],
  [
    'Proszę o API: zwierzęta mają imię, gatunek i wiek, adopcje mają datę i telefon.',
    { zwierzeta: ['imię', 'gatunek', 'wiek'], adopcje: ['datę', 'telefon'] },
  ],
  [
    'Node.jsで図書館のAPIを作ってください。本にはタイトル、著者、出版年があり、会員には名前、電話番号があります。',
    { books: ['タイトル', '著者', '出版年'], members: ['名前', '電話番号'] },
  ],
  [
    'Node로 예약 서버를 만들어 주세요. 예약은 이름, 전화번호, 날짜를 받아요.',
    { bookings: ['이름', '전화번호', '날짜'] },
  ],
])('%s', async (message, own) => {
  const plan = await planFor('node_project', message);
  expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  const { resources = [] } = plan.projectType === 'node_project' ? plan : {};
  expect(
    Object.fromEntries(resources.map(({ name, fields }) => [name, fields.map((one) => one.name)])),
  ).toEqual(own);
  expect(plan.notIncluded).toBeUndefined();
});

test('one of both sides of a slash is a choice; two known fields are two', async () => {
  const plan = await planFor(
    'node_project',
    'API for a club: matches (date, opponent, home/away, result), members (name, phone/e-mail)',
  );
  const { resources = [] } = plan.projectType === 'node_project' ? plan : {};
  const [matches, members] = resources;
  expect(matches?.fields[2]).toMatchObject({ name: 'homeAway', oneOf: ['home', 'away'] });
  expect(members?.fields.map(({ name }) => name)).toEqual(['name', 'phone', 'eMail']);
});
