import { expect, test } from 'vitest';
import { readFacts } from '../../../src/stages/plan/facts/read-facts.ts';
import { quotedListsIn } from '../../../src/stages/plan/given/lists/quoted-lists.ts';
import { rulesIn, splitFields } from '../../../src/starters/page/forms/split-fields.ts';
import { daysNamedIn } from '../../../src/starters/page/parts/contact/read-week.ts';
import { dateMark } from '../../../src/starters/page/parts/lists/today.ts';
import { answersSection } from '../../../src/starters/page/reading/answers-section.ts';
import { planFor } from '../../starters/make-project.ts';

test.each([
  ['soup 12, dumplings (6) 8 dollars', ['price dumplings (6)=8 dollars']],
  ['lessons 30 min 22 pounds 45 min 30 pounds', ['price 45 min=30 pounds']],
  ['session 180 zł / 50 min', ['price session=180 zł / 50 min']],
  ['kids under 12 £12', ['price kids under 12=£12']],
  ['entry £2, cake £3, teams of max 6', ['detail teams of max 6']],
  ['check in 3pm check out 11am', ['time check in=3pm', 'time check out=11am']],
  ['Sarah, 07700 900123', ['phone Sarah=07700 900123']],
  ['abierto martes de 13 a 16 y de 20 a 23:30', ['hours martes de 13 a 16 y de 20 a 23:30']],
])('%j has its facts whole', async (text, expected) => {
  const facts = await readFacts(`A page. ${text}.`, 'en');
  const said = facts.map(
    ({ kind, label, text: words }) => `${kind} ${label === undefined ? '' : `${label}=`}${words}`,
  );
  expect(said).toEqual(expect.arrayContaining(expected));
});

test('what a form checks is no field, and slots are choices', () => {
  const list = 'dates and name that checks the stay is at least 2 nights';
  expect(splitFields(list)).toEqual(['Dates', 'Name']);
  expect(rulesIn(list)).toEqual(['checks the stay is at least 2 nights']);
  expect(splitFields('time slots 11-12, 12-1')).toEqual(['Time slots (11-12, 12-1)']);
});

test('names in corner brackets are a list', () => {
  expect(quotedListsIn('作品は「朝の港」「雪の庭」の2つ')[0]?.entries).toEqual([
    { name: '朝の港' },
    { name: '雪の庭' },
  ]);
});

test('days and dates have marks', () => {
  expect(daysNamedIn('Mon-Wed, Fri 6pm')).toEqual([1, 2, 3, 5]);
  expect(dateMark('3 April')).toBe('4-3');
  expect(dateMark('Monday')).toBeUndefined();
});

test('questions with answers are a section', () => {
  expect(answersSection('FAQ: is there parking? yes, behind the barn.', 'de')[0]?.html).toContain(
    'Is there parking?',
  );
  expect(answersSection('a page', 'de')).toEqual([]);
});

test('a band has its people, and no program is missing', async () => {
  const plan = await planFor(
    'static_html',
    'We are a band called Rust: Sam (vocals), Kit (guitar), Jo (bass). Need a music player',
  );
  expect('given' in plan && plan.given?.[0]?.entries.map(({ name }) => name)).toEqual([
    'Sam',
    'Kit',
    'Jo',
  ]);
  expect(plan.notIncluded).toEqual(['music player']);
});
