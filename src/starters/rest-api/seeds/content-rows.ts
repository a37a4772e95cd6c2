import type { ResourceField } from '../../../contracts/job/resource.ts';
import type { Language } from '../../../contracts/languages.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { usualTexts } from '../../slash-bot/usual-texts.ts';
import { contentTexts } from './content-texts.ts';
import type { Row } from './sample-rows.ts';

/**
 * What an API of jokes, sayings or facts begins with, in the language of its request; empty for any other.
 *
 * @example
 * contentRows('a server with random jokes', 'jokes', fields, 'en')[0]; // { text: 'Why do programmers …' }
 */
export function contentRows(
  text: string,
  noun: string,
  fields: readonly ResourceField[],
  language: Language,
): readonly Row[] {
  const [first, second] = fields.filter(({ type, oneOf }) => type === 'text' && !oneOf);
  const kind =
    kinds.find(({ words }) => words.test(noun)) ?? kinds.find(({ words }) => words.test(text));
  const isPlain = fields.every(({ type }) => type === 'text');
  if (kind === undefined || first === undefined || !isPlain || fields.length > 2) return [];
  const { t } = wordsOf(contentTexts, language);
  const own = wordsOf(usualTexts, language);
  const texts = [...kind.usual.map((key) => own.t(key)), ...kind.keys.map((key) => t(key))];
  return texts.map((one) => ({
    [first.name]: one,
    ...(second !== undefined && { [second.name]: t('saying') }),
  }));
}

const kinds = [
  {
    words:
      /(?<!\p{L})(?:jokes?|witze?n?|chistes?|blagues?|piadas?|barzellett[ae]|mop(?:pen)?|[zż]art\p{L}{0,4}|dowcip\p{L}{0,4}|f[ıi]kra\p{L}{0,4}|шутк\p{L}{1,3}|шуток|анекдот\p{L}{0,3})(?!\p{L})|笑话|ジョーク|농담|चुटकुल|نكت/iu,
    usual: ['joke1', 'joke2', 'joke3'],
    keys: ['joke4', 'joke5', 'joke6'],
  },
  {
    words:
      /(?<!\p{L})(?:quotes?|quotations?|zitate?n?|sprüche|frases|citations?|citações|citacoes|citazion[ei]|aforism[io]|citat(?:en)?|cytat\p{L}{0,3}|proverbs?|цитат\p{L}{0,3})(?!\p{L})|名言|格言|명언|उद्धरण|اقتباس/iu,
    usual: [],
    keys: ['quote1', 'quote2', 'quote3', 'quote4', 'quote5', 'quote6'],
  },
  {
    words:
      /(?<!\p{L})(?:facts?|fakten|datos curiosos|curiosidades|curiosità|curiosita|weetjes|ciekawostk\p{L}|факт\p{L}{0,3})(?!\p{L})|冷知识|豆知識|상식/iu,
    usual: [],
    keys: ['fact1', 'fact2', 'fact3', 'fact4', 'fact5'],
  },
] as const;
