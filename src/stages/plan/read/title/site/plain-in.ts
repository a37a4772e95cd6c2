import type { Language } from '../../../../../contracts/languages.ts';

/** Without words that other languages have in names. */
export function plainIn(text: string, language?: Language): string {
  // In Dutch "de" is an article, but not within "Sanne de Boer".
  if (language === 'nl')
    return text.replaceAll(/(?<!\p{L})(?<!\p{Lu}\p{Ll}{1,14}\s(?=de\s\p{Lu}))de\s/gu, '');
  // "pukul 10.00 di Gedung Serbaguna"
  if (language === 'id') return text.replaceAll(/(?<!\p{L})di\s(?=\p{Lu})/gu, 'ke ');
  // "trung tâm tiếng Anh Sao Mai"
  return language === 'vi'
    ? text.replaceAll(/(?<=tiếng\s)(?:Anh|Nhật|Hàn|Trung|Pháp|Đức)(?=\s)/gu, (word) =>
        word.toLowerCase(),
      )
    : text;
}
