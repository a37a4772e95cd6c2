/** Without marks at its end, but "e.V." keeps its point. */
export function trimmed(name: string): string {
  const words = name
    .replace(/["“”«»]/gu, '')
    .replace(copula, '')
    .replace(/^['‘](.{1,80})['’]$/u, '$1')
    .replace(/(?<![\s,;:.!?–-])[\s,;:.!?–-]+$/u, '')
    .trim();
  const isAbbreviated = /(?<!\p{L})\p{L}\.\s?\p{L}$/u.test(words) && name.includes(`${words}.`);
  return isAbbreviated ? `${words}.` : words;
}

/** "달빛공방이고 홈페이지가 필요해요" */
const copula =
  /(?<=\p{Script=Hangul}{2})(?:이고|이며|인데|입니다|이에요|예요|이라는|라는|이라고|라고)(?:\s[^\n]*)?$/u;
