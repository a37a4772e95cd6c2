import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The names on the buttons of a request, and where it names them; undefined unless there are two.
 *
 * @example
 * readButtonNames('buttons for Artist, Writer and Gamer in #roles, a second click takes it back');
 * // { names: ['Artist', 'Writer', 'Gamer'], at: 0 }
 */
export function readButtonNames(
  text: string,
): { readonly names: readonly string[]; readonly at: number } | undefined {
  const head = text.slice(0, 4000).replaceAll(inChannel, '');
  for (const { pattern, joint, lead = /^$/u } of patterns) {
    const found = pattern.exec(head);
    const list = found?.groups?.['list'] ?? found?.groups?.['behind'] ?? '';
    const parts = list.replace(lead, '').split(joint).map(tidy);
    const end = parts.findIndex((part) => !isName.test(part));
    const names = end < 0 ? parts : parts.slice(0, end);
    if (found !== null && names.length > 1) return { names: names.slice(0, 25), at: found.index };
  }
  return undefined;
}

/** "red and blue in #roles", "Muzyk w kanale #role" */
export const inChannel =
  /\s(?:in|im|en|dans|em|no|na|su|nel|op|w|в|في|trong|ở|vào|di)\s(?:[\p{Ll}\p{Lo}]{1,10}\s){0,2}#[\p{L}\p{N}_-]{1,60}|,?\s#[\p{L}\p{N}_-]{1,60}\s(?:kanal\p{L}{0,6}|channel me|me|(?:चैनल )?में)(?![\p{L}\p{M}])/gu;

/** "Healer to choose a role" */
function tidy(part: string): string {
  return part
    .replaceAll(/["“”„«»「」『』]/gu, '')
    .replace(
      /\s(?:for|to|as|with|para|como|pour|per|come|um|zum|zur|als|om|voor|zodat|aby|żeby|do|dla|чтобы|для)\s[^]*$/u,
      '',
    )
    .trim();
}

const isName = /^(?:\d(?=\p{Lo})|[\p{Lu}\p{Lo}])[\p{L}\p{M}\p{N} '’&-]{0,30}$/u;
const proper = "\\p{Lu}[\\p{L}\\p{N}'’-]{0,24}(?:\\s\\p{Lu}[\\p{L}\\p{N}'’-]{0,24}){0,2}";
const word = '[\\p{sc=Hangul}\\p{sc=Devanagari}\\p{M}]{1,20}';
const dense = '[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hangul}ー\\p{N}A-Za-z]';
const denseList = `(?:${dense}{1,12}(?:[、・]${dense}{1,12}?){1,11}|${dense}{1,12}(?:,\\s${dense}{1,12}?){1,11}|${dense}{1,6}(?:，${dense}{1,6}?){2,11})(?:(?:和|と|과\\s|와\\s)${dense}{1,12}?)?(?![\\p{sc=Hangul}A-Za-z])`;
const quoted = '["“„«「『][^"“”„«»「」『』\\n]{1,30}["”“»」』]';
const and = '(?:and|or|und|y|et|e|en|i|oraz|ve|и)';
const spaced = letterPattern(`,\\s|\\s${and}\\s`, 'u');
const patterns: readonly {
  readonly pattern: RegExp;
  readonly joint: RegExp;
  /** What stands before the first name with no space between. */
  readonly lead?: RegExp;
}[] = [
  {
    pattern:
      /(?<!\p{L})(?:[Bb]uttons?|[Kk]nöpfen?|[Bb]otones|[Bb]outons?|[Bb]otões|[Pp]ulsanti|[Kk]noppen|[Pp]rzyciski|[Кк]нопки)(?:\s(?:for|für|para|pour|per|voor|dla|для)\s|\s?:\s|\s)(?<list>\p{Lu}[^.;:()\n]{2,200})/u,
    joint: spaced,
  },
  // "“玩家”“画师”三个按钮"
  {
    pattern: letterPattern(
      `(?<list>${quoted}(?:[、,，\\s]{0,2}(?:と|和|및|और\\s)?${quoted}){1,9})[\\p{L}\\s]{0,4}?(?:ボタン|按钮|按鈕|버튼|बटन|[Bb]ut[t]?on)`,
      'u',
    ),
    joint: /(?<=["”“»」』])[、,，\s]{0,2}(?:と|和|및|और\s)?(?=["“„«「『])/u,
  },
  // "有红队、蓝队、绿队三个按钮", "赤、青、緑のボタン", "빨강, 파랑 두 개 버튼"
  {
    pattern: letterPattern(
      `(?<list>${denseList})\\s?(?:这|の|이렇게\\s)?(?:[\\d二两三四五六七八九十]{1,2}(?:[个個種种つ]|개)|(?:두|세|네|다섯)\\s?개)?(?:[の의])?\\s?(?:ボタン|(?<![点按击])按[钮鈕]|버튼)|(?:ボタン|按[钮鈕]|버튼)(?:分别|に)?(?:有|为|是|は|[은:：])\\s?(?<behind>${denseList})(?=[^\\p{L}\\p{N}]|$|から|[でをがのと에를을이])`,
      'u',
    ),
    joint: /[、，・]|,\s|(?:和|と)|[과와]\s/u,
    lead: /^.{0,8}?(?:有|是|为|包括)(?=\p{L})/u,
  },
  // "게이머, 화가 버튼", "गेमर, कलाकार और संगीतकार के बटन"
  {
    pattern: letterPattern(
      `(?<list>${word}(?:,\\s${word}){1,8}(?:\\s(?:और|및)\\s${word})?)\\s(?:के\\s)?(?:버튼|बटन)`,
      'u',
    ),
    joint: /,\s|\s(?:और|및)\s/u,
  },
  // "Oyuncu, Ressam ve Müzisyen butonları", "Gamer and Artist buttons"
  {
    pattern: letterPattern(
      `(?<![\\p{L}\\p{N}])(?<list>${proper}(?:,\\s${proper}){0,8},?\\s${and}\\s${proper})\\s(?:buttons|buton\\p{L}{1,6}|düğme\\p{L}{1,6})`,
      'u',
    ),
    joint: letterPattern(`,?\\s${and}\\s|,\\s`, 'u'),
  },
  // "أزرار لاعب ورسام"
  {
    pattern: /أزرار\s(?<list>\p{sc=Arabic}{2,14}(?:\sو\p{sc=Arabic}{2,14}){1,8})/u,
    joint: /\sو/u,
  },
];
