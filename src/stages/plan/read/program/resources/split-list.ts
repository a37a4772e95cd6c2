import { endsFields } from './sure-fields.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

interface SplitList {
  /** At most 30, trimmed, with what stands in brackets after them. */
  readonly parts: readonly string[];
  /** Where the list ends in the text. */
  readonly end: number;
}

/**
 * The parts of the list that begins at `from`: between commas and "and", to its closing bracket or the end
 * of the sentence; or the bullets of a list with bullets. Commas in brackets divide nothing.
 *
 * @param endsThere Whether a list without a closing bracket ends before what is ahead.
 */
export function splitList(
  text: string,
  from: number,
  closer?: string,
  endsThere: (ahead: string) => boolean = endsFields,
): SplitList {
  const rest = text.slice(from, from + longest);
  const isBulleted = /^\s{0,3}\n?\s{0,3}[-*•]\s/u.test(rest);
  const isDutch = dutch.test(text.slice(0, 1000));
  const plain = hasDan.test(text.slice(0, 1000)) ? dan : comma;
  const joint = isBulleted ? bullet : closer === '}' ? line : isDutch ? dutchComma : plain;
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let at = 0;
  for (; at < rest.length && parts.length < mostParts; at += 1) {
    const character = rest.charAt(at);
    // "rent between 2 and 60, area"
    const isSpan =
      character === ' ' &&
      within.test(rest.slice(Math.max(start, at - 24), at)) &&
      /^\s\S{1,3}\s-?\d/u.test(rest.slice(at, at + 8));
    if (
      depth === 0 &&
      !isSpan &&
      (closer === undefined
        ? isEnd(rest, at, isBulleted) || endsThere(rest.slice(at, at + 70))
        : character === closer)
    )
      break;
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (depth < 0) break;
    const length =
      depth === 0 && !isSpan ? (joint.exec(rest.slice(at, at + 24))?.[0].length ?? 0) : 0;
    if (length === 0) continue;
    parts.push(rest.slice(start, at));
    start = at + length;
    at = start - 1;
  }
  parts.push(rest.slice(start, at));
  return {
    parts: parts.map((part) => part.trim().replace(saidLast, '')).filter((part) => part !== ''),
    end: from + at,
  };
}

/** "Betrag liest", "stok adedi olsun", "दाम हो": the verb stands last. */
const saidLast =
  /(?<=[\p{L}\p{M}])\s(?:(?:ein)?liest|leest|olsun(?:lar)?|ol(?:acak|malı)|bulunsun|(?:tutul|saklan)sun|kaydedilsin|gerek(?:li|iyor)|(?:ho(?:na|ni|ne)?|rakh\p{L}{1,3}|hon(?:ge|gi)?)(?: chahiye)?|हों?|होन[ाीे] चाहिए|रख\p{L}\p{M}{0,2})$/iu;
const within =
  /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen|między|между|між|mellan)\s-?[\d.,]{1,9}$/iu;
const longest = 600;
const mostParts = 30;

function isEnd(text: string, at: number, isBulleted: boolean): boolean {
  const ahead = text.slice(at, at + 9);
  // "name, year, and loans: member, day"; the "y" of "monthly" is none.
  if (
    /^(?:,\s)?(?:and|und|y|e|et)\s(?!status:|class:)\p{L}{2,24}s:\s\p{L}/u.test(
      text.slice(at, at + 36),
    ) &&
    (text.charAt(at) === ',' || !/\p{L}/u.test(text.charAt(at - 1)))
  )
    return true;
  // "name, price, for example apples 2.90"
  if (forExample.test(text.slice(at, at + 24))) return true;
  // "金額、メモを登録できて、月ごとの合計がほしい"
  if (/^を(?:登録|記録|入力|保存|管理|追加|持|もっ|つけ|書)/u.test(ahead)) return true;
  // "제목, 완료 여부가 있고 마감일 지난 것만"
  if (/^(?:이|가|을|를)\s(?:있|필요|저장|등록|관리|기록|포함|들어|입력|받)/u.test(ahead))
    return true;
  // "标题、内容,评论有昵称"
  if (/^[,，]\s?\p{Script=Han}{1,4}(?:有|包含|包括)/u.test(ahead)) return true;
  // "name, breed, and visits with date and reason"
  if (anotherThing.test(text.slice(at, at + 90)) || lent.test(text.slice(at, at + 50))) return true;
  // "Bücher haben Titel, Autor, Leser haben Namen"
  if (nextOwner.test(text.slice(at, at + 60))) return true;
  // "title, year and /loans with …", "title, year, GET /loans"
  if (
    /^(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\p{L}/u.test(ahead) &&
    /\s/u.test(text.charAt(at - 1))
  )
    return true;
  if (isBulleted) return /^\n(?!\s{0,3}[-*•]\s)/u.test(ahead);
  return /^(?:[;!?\n。；]|\.(?=\s|$))/u.test(ahead);
}

const forExample =
  /^[,，、،]\s?(?:for example|for instance|e\.\s?g\.|such as|zum beispiel|z\.\s?b\.|etwa|por ejemplo|p\.\s?ej\.|par exemple|por exemplo|ad esempio|bijvoorbeeld|na przykład|np\.|mesela|örneğin|например|例如|比如|例えば|예를 들어|예:|जैसे|मसलन|مثلا|مثل)/iu;
const anotherThing =
  /^,?\s(?:and|und|y|e|et|i|и|en|ve|sowie|as well as|además de|ainsi que|oltre a|bem como|oraz|а также)\s(?!(?:name|e-?mail|phone|price|date|title|telefon|preis|datum|titel|teléfono|precio|fecha|título|prix|titre|preço|prezzo)\s)(?:the\s|les\s|las\s|los\s|die\s|os\s|as\s|le\s|gli\s|i\s)?\p{L}{4,24}\s(?:with|having|con|mit|avec|com|z|ze|met|с|со)\s[^,.;:()\n]{2,30}(?:,|\s(?:and|und|y|e|et|i|и|en)\s)/iu;
/** "isbn and loans (who, due date)" */
const lent =
  /^,?\s(?:(?:and|und|y|e|et|en|i)\s)?(?:loan|ausleih|pr[êeé]s?t|empr|uitlen|wypoż)\p{L}{1,8}\s\([^()]{3,24},/iu;
const nextOwner =
  /^(?:,\s?(?:(?:and|und|y|e|et|i|и|en|ve)\s)?|\s(?:and|und|y|e|et|i|и|en)\s)(?:(?:the|an?|eine?|une?|una|uma?|een|die|los|las|les|os|as|i|gli|le|de|each|every|jede[rs]?|cada|chaque|ogni|elke?)\s)?\p{L}{2,24}\s(?:have|has|haben|hat|tienen|tiene|ont|têm|tem|hanno|mają|ma|hebben|heeft|имеют|имеет)\s(?=\p{L})/iu;
const bullet = /^\s{0,2}\n\s{0,3}[-*•]\s/u;
/** Between braces: fields of a type. */
const line = /^(?:[,;]\s{0,4}|\s{0,2}\n\s{0,8})/u;
/** Dutch "en", but not "durée en minutes". */
const comma =
  /^(?:[,，、،]\s?(?:(?:and|und|et|y|e|i|и|och|và|і)\s)?|\s(?:and|und|et|y|ed?|i|и|ve|och|và|і|aur|और|plus|&|\+)\s|와\s|과\s|(?:和|与|以及|及)(?=\p{Script=Han}{2,6}(?:[,，、。;；(（]|$))|\sen\s(?!minut|eur|second|segund|hor|heur|jour|día|dólar|kg|cm|met|metr|gram|lit|\p{Lu}))/iu;
/** "naam en niveau": in Dutch "en" is "and", whatever follows. */
const dutchComma = letterPattern(`${comma.source}|^\\sen\\s`);
/** "tahun dan stok", "рік та кількість" */
const dan = letterPattern(`${comma.source}|^,?\\s(?:dan|та|й)\\s`);
const hasDan = /(?<!\p{L})(?:untuk|dengan|buat(?:kan)?)\s|[іїєґ]/iu;
const dutch =
  /(?<!\p{L})(?:een|het|voor|onze|mijn|hebben|heeft|graag|wil|moet|moeten|elke|zoek|maak|bouw|waarmee|waarin|waarop|kunnen|naam|datum en|leden)(?!\p{L})/iu;

/** "Cola 2 €", but not "service (cut 25 €, colour 50 €)", which has values. */
export function isPriced(part: string): boolean {
  return !/\([^()]{0,200},/u.test(part) && /(?:[€£$]|R\$)\s?\d|\d\s?(?:€|eur)/iu.test(part);
}
