import type { FactsFound } from './spans.ts';

/** The town behind a name or in a clause of its own: "Happy Tails, Bristol.", "…, em Campinas.", "金沢市です". */
export function takeTowns(text: string, found: FactsFound): void {
  const head = text.slice(0, mostCharacters);
  const { index: at = 0, 0: whole } = around.exec(head) ?? {};
  if (whole !== undefined) found.take('address', at, whole);
  for (const pattern of towns) {
    if (found.facts().some(({ kind }) => kind === 'address')) return;
    const { groups, index = 0, 0: all = '' } = pattern.exec(head) ?? {};
    const town = groups?.['town'];
    const ahead = head.slice(0, index + all.lastIndexOf(town ?? ''));
    if (town !== undefined && !afterTown.test(ahead))
      found.take('address', index + all.lastIndexOf(town), town);
  }
}

const mostCharacters = 400;

/** "A page for my school in Zarautz, Olas Bravas": the name stands behind the town. */
const afterTown = /\s(?:in|en|à|em|a|at|near|w|we|te|from|aus|uit)\s\p{Lu}[\p{L}'’-]{1,24},\s$/u;

/** "Radom i okolice", "Казань и пригород" */
const around =
  /(?<!\p{L})\p{Lu}\p{L}{2,20} (?:i (?:okolice|powiat)|и (?:область|пригороды?|окрестности|район)|[тй]а? (?:область|околиці|район)|and (?:surroundings|the surrounding area)|und Umgebung|y alrededores|et (?:ses )?environs|e (?:dintorni|arredores)|en omgeving)(?!\p{L})/u;

const towns: readonly RegExp[] = [
  // "eine Bäckerei in Celle namens Hansen", "Eskişehir merkezdeyiz"
  /(?<!\p{L})(?:in|en|à|em|a|w|we)\s(?<town>\p{Lu}[\p{L}-]{2,20})\s(?:namens|genannt|called|named|llamad[oa]|appelée?|chamad[oa]|chiamat[oa]|o nazwie)\s/u,
  /(?<!\p{L})(?<town>\p{Lu}\p{L}{2,20})\s(?:merkezdeyiz|merkezde)(?!\p{L})/u,
  // "Pension Waldblick bei Garmisch"
  /(?<!\p{L})(?:Pension|Hotel|Gasthof|Gasthaus|Ferien\p{Ll}{3,12}|\p{Lu}\p{Ll}{1,12}hof|Weingut|Camping\p{Ll}{0,6}|Hütte|Alm)\s["“„]?(?:\p{Lu}[\p{L}'’-]{1,24}["”“]?\s){0,3}(?<town>(?:bei|nahe)\s\p{Lu}[\p{L}-]{2,20})(?=\s?[:,.;]|\s(?:und|mit|hat)\s|$)/u,
  // One name and one comma: "Anna, Ben and Cora" are none.
  /^[^.!?\n,:]{0,200}\p{Lu}[\p{L}'’-]{1,24}["”»'’]?,\s(?<town>\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?)(?=\.(?:\s|$))/u,
  // "called Happy Tails, Bristol.", "adı Saç Atölyesi, Kadıköy."
  /(?<!\p{L})(?:called|named|[Nn]ame:?|genannt|heißt|llamad[oa]|se llama|chamad[oa]|se chama|chiamat[oa]|si chiama|s['’]appelle|nommée?|heter|bernama|tên là|під назвою|називається|heet|genaamd|nazywa się|[Aa]dı|ismi|называется)\s["“„«]?\p{Lu}[\p{L}'’&-]{1,24}(?:\s[\p{L}&][\p{L}'’-]{0,20}){0,3}["”»]?,\s(?<town>\p{Lu}\p{L}{2,20})(?=\.(?:\s|$))/u,
  // "Сайт репетитора Олега Петровича, Казань, 1200 рублей"
  /^(?:[Сс]айт|[Сс]траниц\p{Ll}|[Сс]торінк\p{Ll}|[Ss]tron\p{Ll}{1,3})\s[^,.:\n]{5,80},\s(?<town>\p{Lu}\p{L}{2,20})(?=,\s[\p{Ll}\d]|\.|$)/iu,
  /,\s(?:in|em|en|à|w|we|te)\s(?<town>\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}\p{L}{2,20})?)(?=\.(?:\s|$)|,)/u,
  /(?<=^|[、。，,\s])(?<town>\p{Script=Han}{1,5}[市区町村県])(?=です|にあ|の|で)/u,
  // "전주에서 필라테스 스튜디오를 운영"
  /(?<=^|[,.!]\s|\s)(?<town>(?!동네|집|우리)\p{sc=Hangul}{2,4})에서\s(?=[^,.]{2,40}운영)/u,
  /(?<=^|[,.!]\s|\s)(?<town>(?!동네|집|우리)\p{sc=Hangul}{2,4}(?:\s\p{sc=Hangul}{2,4})?)에 있는\s/u,
  /(?<=\sको\s)(?<town>[\p{Script=Devanagari}\p{M}]{3,20})\sमें\s(?=है|होगी|होगा)/u,
  // "في عمّان،"
  /\sفي\s(?<town>(?!ال(?!رياض|قاهرة|دوحة|كويت|دار|جزائر|خرطوم|شارقة|منامة|دمام|[إا]سكندرية))(?:حي\s|مدينة\s)?[\p{sc=Arab}\p{M}]{3,14})(?=[،.])/u,
  /[,，。]在(?<town>\p{Script=Han}{2,5})(?=[,，。])/u,
  /(?<=[,।،]\s)(?<town>[\p{Script=Devanagari}\p{M}]{3,20})\sमें(?=[।,])/u,
];
