import type { Language } from '../../contracts/job/plan.ts';
import { wordsOf } from '../page/dictionary.ts';
import type { Word } from './calculation.ts';
import { topicOf } from './calculators.ts';
import { words } from './words.ts';

/**
 * What a calculator is called whose request gives it no name, in the language of its page.
 *
 * @example
 * topicTitle('a program to work out how old I am', 'en'); // 'Age Calculator'
 */
export function topicTitle(message: string, language: Language): string | undefined {
  const word = names[topicOf(message)?.name ?? ''];
  if (word === undefined) return undefined;
  const name = wordsOf(words, language).t(word);
  return language === 'en' ? `${name} Calculator` : name;
}

const names: Readonly<Record<string, Word>> = {
  age: 'ageIs',
  bmi: 'bmi',
  dough: 'flour',
  fuel: 'fuelUsed',
  loan: 'loan',
  mortgage: 'loan',
  paint: 'litres',
  tiles: 'tiles',
};
