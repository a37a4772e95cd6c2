type Keywords = Readonly<Record<string, readonly string[]>>;

/**
 * By which words rows belong to categories; a category without words has its own name. `undefined` where a
 * request speaks of none.
 *
 * @example
 * keywordsIn('keywords: groceries = aldi lidl, fun = netflix'); // { groceries: ['aldi', 'lidl'], fun: ['netflix'] }
 * keywordsIn('keywords like "esselunga" = spesa, "enel" = bollette'); // { spesa: ['esselunga'], bollette: ['enel'] }
 */
export function keywordsIn(text: string): Keywords | undefined {
  const head = text.slice(0, 2000);
  if (!saysKeywords(head) && !(categories.test(head) && joint.test(head))) return undefined;
  const [first = '', ...rest] = head.split(joint);
  const parts = rest.map((part) => part.replace(prose, '').replace(ands, ', '));
  const before = itemsOf(first.replace(/^[^]*[:(\n;]/u, ''));
  const named = before.slice(before.findLastIndex((item) => item.split(' ').length > 2) + 1);
  const isBehind = parts.some(
    (part) =>
      /^[\p{L}\p{N}.&-]{1,24} \p{L}/u.test(part) ||
      (named.length < 2 && /^[^;)"“”»=]{1,30},[^;)="“„«]{1,60}[,;]/u.test(part)),
  );
  const pairs: [category: string, word: string][] = [];
  let left: readonly string[] =
    named.length > 0 ? named : itemsOf(first.split(/[\s:(]/u).at(-1) ?? '');
  for (const [index, part] of parts.entries()) {
    const [here = '', next] = part.split(/[;)\n]|\.(?:\s|$)/u, 2);
    const items = itemsOf(here);
    const isSpaced = /\s/u.test(items[0] ?? '');
    const isLast = index === parts.length - 1;
    const own = isLast
      ? items.findIndex((item, at) => at > 0 && (isSpaced || / /u.test(item)))
      : -1;
    const end = !isBehind
      ? 1
      : own >= 0
        ? own
        : items.length - (isLast || next !== undefined ? 0 : 1);
    const right = items.slice(0, end);
    const category = isBehind ? left.at(-1) : right[0];
    const words = isBehind ? right.flatMap((item) => item.split(' ')) : left;
    for (const word of words) pairs.push([category ?? '', word]);
    for (const alone of isBehind ? left.slice(0, -1) : []) pairs.push([alone, alone]);
    left = next === undefined ? items.slice(end) : itemsOf(next);
  }
  const found = pairs.filter((pair) => pair.every((name) => isName.test(name)));
  return found.length > 0 ? grouped(found) : grouped(unsaid(head));
}

/** Whether rows are to be told apart by words in them. */
export function saysKeywords(text: string): boolean {
  return keywords.test(text);
}

/** "по категоріях (продукти, транспорт) за ключовими словами": the words are still to come. */
function unsaid(text: string): [string, string][] {
  const list = listed.exec(text)?.groups?.['list'] ?? '';
  const names = itemsOf(list).filter((name) => isName.test(name));
  return (names.length > 1 ? names : ['…']).map((name) => [name, name]);
}

function grouped(pairs: readonly [string, string][]): Keywords {
  const found: Record<string, string[]> = {};
  for (const [category, word] of pairs) (found[category] ??= []).push(word.toLowerCase());
  return found;
}

function itemsOf(text: string): readonly string[] {
  return text
    .replace(ands, ', ')
    .split(/\s?[,，、/]\s?/u)
    .map((item) => item.replace(/["“”„«»'`]/gu, '').trim())
    .filter((item) => item !== '');
}

const joint = /\s?(?:=>?|->|→|⇒)\s?/u;
const ands = /\s(?:or|oder|and|und|o|ou|y|et|e|i|и|та)\s/gu;
/** "… and show the total" */
const prose = /\s(?:and|then|und|y|et|e|i|и|і|та)\s[^\s,;]{1,20}\s\S[^]*$/iu;
const isName = /^\p{L}[\p{L}\p{M}\p{N}&'’. -]{0,23}$|^…$/u;
const categories = /[ck]ateg[oó]r|катего|分类|类别|カテゴリ|카테고리/iu;
const listed = /(?:[ck]ateg[oó]r|катего)\p{L}{1,6}\s?[(:]\s?(?<list>[^():.;\n]{5,120})/iu;
const keywords =
  /key ?words?|stich(?:wort|wört)|schlüsselw[oö]rt|palabras? clave|mots?[- ]clés?|palavras?[- ]chave|parol[ae] chiave|słow\p{L}{0,4} kluczow|trefwoord|ключов\p{L}{1,4} слов|anahtar kelime|关键[词字]|キーワード|키워드/iu;
