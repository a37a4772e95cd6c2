import type { Texts } from '../../texts/texts.ts';

/** A text with a capital letter first, by the rules of its language: `i` is `İ` in Turkish. */
export function capitalised(text: string, { locale }: Pick<Texts, 'locale'>): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
