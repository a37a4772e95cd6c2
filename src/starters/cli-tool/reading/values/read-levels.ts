import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The priorities that a request names, the lowest first; none unless it names at least two.
 *
 * @example
 * readLevels('Prioritäten hoch, mittel und niedrig, gespeichert in todo.json'); // ['niedrig', 'mittel', 'hoch']
 */
export function readLevels(text: string): readonly string[] {
  const list = priorities.exec(text)?.groups?.['list'] ?? '';
  // "priorities high medium low": without commas.
  const parts = list.split(joints);
  const apart = parts[0]?.trim().split(' ') ?? [];
  const isPlain = apart.filter((word) => level.test(word)).length > 1;
  const words = (isPlain ? [...apart, ...parts.slice(1)] : parts).map(
    (part) => part.match(/[\p{L}\p{M}]+/gu) ?? [],
  );
  const end = words.findIndex(([first = ''], index) => (index > 0 || first) && !level.test(first));
  const levels = words
    .slice(0, end === -1 ? undefined : end)
    .flatMap(([first = '']) => (level.test(first) ? [first.toLowerCase()] : []));
  if (levels.length < 2) return [];
  const [first = ''] = levels;
  return highest.test(first) ? levels.toReversed() : levels;
}

const priorities =
  /(?<!\p{L})(?:priorit(?:y|ies|ät(?:en)?|és?|eit(?:en)?)|prioridad(?:e|es)?|priorità|priorytet\p{L}{0,3}|приоритет\p{L}{0,3}|öncelik\p{L}{0,5}|(?:ال|وال)?أولوي(?:ة|ات)|प्राथमिकता\p{M}{0,2})\s?(?:levels?|are|is|sind|is|son|sont|sono|são|zijn|poziom\p{L}{0,2}|[:(]){0,2}(?<list>[^.;\n。；)]{3,60})|(?:优先级|優先度|우선 ?순위)(?:有|为|分为|分|是|は|는|:|：|\s){0,2}(?<list>[^.;\n。；)]{2,40})/iu;
const joints =
  /\s?[,，、،/|・]\s?|\s(?:and|or|y|o|u|und|oder|et|ou|e|en|of|i|lub|ve|veya|и|или|और|या|و)\s|\sو(?=\p{L})|和|及/iu;
const highest =
  /^(?:high|urgent|critical|hoch|dringend|alt[ao]?|haute?s?|urgente?|élevée?|hoog|hoge|wysok\p{L}|pilne|yüksek|acil|высок\p{L}{2}|срочн\p{L}{2}|高|紧急|緊急|높음?|상|उच्च|عالي?ة?)$/iu;
const level = letterPattern(
  `${highest.source}|^(?:low|med|medium|mid|normal\\p{L}{0,2}|later|none|mittel|niedrig|medi[ao]|médi[ao]|bassa?|baj[ao]|baix[ao]|moyenne|moyen|basse|middel|gemiddeld|laag|lage|średni\\p{L}?|nisk\\p{L}|orta|düşük|средн\\p{L}{2}|низк\\p{L}{2}|обычн\\p{L}{2}|中|低|보통|중간?|낮음?|하|मध्यम|निम्न|متوسطة?|منخفضة?)$`,
);
