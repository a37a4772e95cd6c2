/**
 * A text without the accents of Latin letters, of the same length: "ilość" as "ilosc".
 */
export function fold(text: string): string {
  return text.replace(/[À-ſ]/gu, (letter) => plain[letter] ?? letter.normalize('NFD').charAt(0));
}

const plain: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', đ: 'd', ı: 'i' };
