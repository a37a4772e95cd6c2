import { letterPattern } from '../../workspace/text/letters.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';

/** The posts that a request wants on the first day. */
export interface PostsAsked {
  /** How many, where it says so: at most 12. */
  readonly count?: number;
  /** What each is about. */
  readonly names: readonly string[];
}

/**
 * How many posts a request wants, and what they are about.
 *
 * @example
 * readPosts('a blog with three sample posts about Peru, Japan and Iceland');
 * // { count: 3, names: ['Peru', 'Japan', 'Iceland'] }
 */
export function readPosts(message: string): PostsAsked {
  const text = withDigits(message.slice(0, 2000)).replaceAll(han, (sign) => `${digitOf[sign]}`);
  const found = counted
    .exec(text)
    ?.slice(1)
    .find((digits) => digits !== undefined);
  const count = found === undefined ? {} : { count: Math.min(Number(found), 12) };
  const said = about.exec(text)?.groups?.['list'] ?? '';
  const names = said
    .split(joint)
    .map((name) => name.replace(article, '').trim())
    .filter((name) => name !== '')
    .slice(0, 12)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return { ...count, names: names.length < 2 ? [] : names };
}

/** Whether a thing of a request is its posts as such: "3 sample posts", "Beispielartikel". */
export function isPosts(thing: string): boolean {
  return posts.test(thing);
}

const nouns =
  'posts?|articles?|entries|stories|beiträge[n]?|beitraege|\\p{L}{0,10}artikel[n]?|entradas|artículos|postagens|artigos|textos|articoli|berichten|artikelen|wpis(?:y|ami|ów)|artykuł(?:y|ami|ów)|yazı(?:lar)?|стат(?:ьи|ьями|ей|ьями)|запис(?:и|ей|ями)|пост(?:а|ы|ов|ами)|文章|帖子|記事|投稿|글|게시글|포스트|लेख|पोस्ट|مقالات|تدوينات';
const posts = letterPattern(
  `(?<!\\p{L})(?:${nouns})(?![\\p{L}\\p{M}])|[篇本]?示例文章|サンプル記事`,
  'iu',
);
const sample =
  '(?:篇|本の|件の|개의|편의)?\\s?(?:\\p{L}{2,12}\\s){0,2}(?:示例|示範|サンプル|예시 ?)?';
/** "3 sample posts", "三篇示例文章", "글 3개" */
const counted = letterPattern(
  `(?<![\\p{L}\\d.,:])(\\d{1,2})\\s?${sample}(?:${nouns})(?![\\p{L}\\p{M}])|(?:文章|記事|글)\\s?(\\d{1,2})[篇本개]`,
);
const word = "(?:\\p{L}|\\d{1,4}\\s)[\\p{L}\\p{M}'’-]{1,20}";
const one = `${word}(?:\\s${word}){0,2}?`;
const and = 'and|und|y|e|et|en|i|и|ve|और';
/** "posts about Peru, Japan and Iceland", "drei Artikel: Peru, Japan" */
const about = letterPattern(
  `(?:(?<!\\p{L})(?:${nouns})|文章|記事)(?:\\sde (?:ejemplo|exemplo)|\\sd['’]exemple|\\sdi esempio)?(?:\\s(?:about|on|called|titled|über|zu|sobre|sur|su|over|o|о|про)\\s|\\s?[:：]\\s?)["“„«]?(?<list>${one}(?:["”“»]?(?:,\\s|[、，])["“„«]?${one}){0,10}(?:["”“»]?,?\\s(?:${and})\\s["“„«]?${one})?)["”“»]?(?=[.,;!?\\n。！]|\\s[-–—(]|$)`,
);
const joint = /["”“»„«]{0,2}(?:,?\s(?:and|und|y|e|et|en|i|и|ve|और)\s|,\s|[、，])["“„«]?/u;
const article = /^(?:the|die|der|das|el|la|los|las|le|les|il|i|gli|os?|as?|de|het)\s/iu;
const han = /[一二三四五六七八九](?=[篇本])/gu;
const digitOf: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
