import type { Language } from '../../../contracts/languages.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { postTexts } from '../post-texts.ts';
import type { DescribedText } from '../reading/described-text.ts';
import { usualTexts } from '../usual-texts.ts';

/** The texts that a bot has of a kind. */
export function describedTexts(kind: DescribedText, language: Language): readonly string[] {
  const jokes = wordsOf(usualTexts, language);
  if (kind === 'joke') return [jokes.t('joke1'), jokes.t('joke2'), jokes.t('joke3')];
  const { t } = wordsOf(postTexts, language);
  return {
    morning: [t('morning1'), t('morning2'), t('morning3')],
    night: [t('night1'), t('night2')],
    motivation: [t('motivation1'), t('motivation2'), t('motivation3'), t('motivation4')],
  }[kind];
}
