import type { Language } from '../../../../contracts/languages.ts';
import { wordsOf } from '../../../page/dictionary.ts';
import { incomeTexts } from '../../texts/income-texts.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Whether incomes are kept beside expenses. */
export function keepsIncomes(text: string): boolean {
  return spaced.test(text) || dense.test(text);
}

/** Whether a thing is an income or an expense; an expense unless told. */
export function incomeField(language: Language) {
  const { t } = wordsOf(incomeTexts, language);
  return {
    label: t('type'),
    type: 'text',
    oneOf: [t('income'), t('expense')],
    usual: t('expense'),
  } as const;
}

const spaced = letterPattern(
  '(?<![\\p{L}-])(?:--)?(?:incomes?|einnahmen|einkünfte|ingresos|revenus|recettes et (?:les )?dépenses|receitas|entrate|inkomsten|przychod\\p{L}{1,12}|доход\\p{L}{1,2}|надходжен\\p{L}{1,3}|gelir(?:ler\\p{L}{0,4}|im\\p{L}{0,4}|i)?|inkomster(?:na)?|intäkter(?:na)?|příjmy|pemasukan|thu nhập|thu chi|आमदनी|आय)(?![\\p{L}\\p{M}])',
);
const dense = /収入|收入|收支|収支|수입|(?<!\p{L})(?:ال)?(?:دخل|إيرادات)(?!\p{L})/u;
