import { upperStart } from '../../workspace/text/with-capitals.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The list after one of the given words: "roles: Red, Green and Blue", "topics for billing, bugs".
 * Undefined unless it has at least two entries. `whole` is the request, where the text is a piece of it.
 *
 * @example
 * namedList('a menu with the roles Red, Green and Blue', 'roles?'); // ['Red', 'Green', 'Blue']
 */
export function namedList(
  text: string,
  words: string,
  whole = text,
): readonly string[] | undefined {
  const opening = letterPattern(
    `(?<!\\p{L})(?:${words})(?:(?!\\p{L}|\\s(?:of|max)\\s)\\s{0,2}(?:(?<colon>[:：(])|${bridges})|${hanBridges})\\s{0,2}(?=(?<list>[^\\n.;!?()。।；]{3,300}))`,
    'giu',
  );
  // In Spanish and French "en" is "in".
  const told = dutch.test(whole) ? text.replace(/\sen\s(?=\p{L})/gu, ', ') : text;
  const lists = allMatches(told.slice(0, 2000), opening)
    .map(({ groups = {} }) => ({
      list: groups['list'] ?? '',
      isSure: groups['colon'] !== undefined,
    }))
    .filter(({ list }) => /[,，、،・]|\s[/|]\s/.test(list) || joint.test(list))
    .map(({ list, isSure }) => ({
      things: withoutLastVerb(whole, thingsOf(list)).filter((thing) => !isAside.test(thing)),
      isSure,
    }))
    .filter(({ things }) => things.length >= 2);
  // "a role menu with roles Red and Green": the list begins after the second "role".
  return lists.sort(
    (a, b) =>
      Number(b.isSure) - Number(a.isSure) ||
      wordsIn(a.things) - wordsIn(b.things) ||
      b.things.length - a.things.length,
  )[0]?.things;
}

/** "(for example, water, reading)", "clear what is bought with a button" */
export const isAside =
  /^(?:for example|for instance|e\.?g\.?|zum beispiel|z\.?\s?b\.?|por ejemplo|par exemple|por exemplo|per esempio|ad esempio|bijvoorbeeld|bijv\.?|na przykład|np\.?|например|наприклад|mesela|örneğin|till exempel|(?:un[oa]?\s|a\s|one\s|einem\s)?(?:tasto|pulsante|button|click|knopf|klick|botón|clic|bouton|botão|clique|knop|przycisk|кнопка))$/iu;

const dutch =
  /(?<!\p{L})(?:een|het|voor|zijn|onze|mijn|spelers|woorden|vragen|lijst|berichten|commando|waarmee|onderwerpen)(?!\p{L})/iu;
const bridges =
  '(?:\\s?(?:between|among|zwischen|entre|parmi|tra|fra|tussen|między|между|for|like|such as|namely|called|named|para|como|für|wie|voor|zoals|pour|comme|per|come|dla|jak|için|для|как)\\s|[^\\S\\n])';

/** "分类有餐饮、交通" */
const hanBridges = '(?:有|为|是|包括|包含|は|に|는|은|로는|으로는|로|으로)[:：]?';

function thingsOf(written: string): readonly string[] {
  // "Ideas / Doing / Done, with drag and drop": what follows the comma is no more of them.
  const [ahead = ''] = written.split(/[,，]/u, 1);
  const isApart = ahead.includes('、') || ahead.split(/\s[/|]\s/u).length > 2;
  const list = upToLast((isApart ? ahead.replace(besides, '') : written).replace(counted, ''));
  const things = list
    // "食費・日用品・交通費", but not "ジョン・スミス、…".
    .replace(/・/gu, /[,，、]/u.test(list) ? '・' : '、')
    // "餐饮、房租和娱乐"
    .replace(/(?<=、[^、]{1,8})(?:以及|和|及)(?=[^、和及]{1,8}$)/u, '、')
    .split(
      /,(?!\d)|[，、،]|\s[/|]\s|\s(?:and|or|y|o|und|oder|et|ou|ed?|od|i|oraz|ve|и|і|та|och|và|और)\s|(?<!(?:meer|minder|eerder|later|hoger|lager|groter|kleiner|langer|anders|\sen|\sof),?)\sdan\s/iu,
    )
    .map((thing, at) =>
      withoutVerb(thing, at === 0)
        .replace(/["“”«»„*_#`<>@[\]{}]/g, '')
        // "a role menu: red, blue"
        .replace(/^[^:]{0,60}:\s/u, '')
        .replace(leading, '')
        .trim()
        // "results are Basil or Mint"
        .replace(areNamed, ''),
    )
    .filter(
      (thing) =>
        /^[\p{L}\p{N}]/u.test(thing) && thing.length <= 50 && thing.split(/\s+/).length <= 5,
    );
  return [...new Map(things.map((thing) => [thing.toLowerCase(), upperStart(thing)])).values()];
}

/** "healer / tank / dps and a welcome message" */
const besides =
  /(?<=\s[/|]\s[^/|]{1,40})\s(?:and|und|y|et|e|en|i|и)\s(?:an?|the|also|auch|eine?n?|un[ae]?|een|tamb\p{L}{2,3}|aussi|anche|ook|też|также)\s[^/|]*$/iu;
/** "A, B, C 세 개이고, …", "A、B、Cの3つ": how many they are ends the list. */
const counted =
  /(?<=[,、，]\s?[^,、，]{1,14})(?:\s이렇게|\s(?:\d{1,2}|두|세|네|다섯|여섯)\s?(?:개|가지)|の\s?[\d二三四五六]つ|[\d两三四五六]\s?[个個种])[^]*$/u;

/** "red, green and blue, closes after a day": what follows the last is none of them. */
function upToLast(list: string): string {
  const joints = allMatches(list, onlyJoint);
  // "A, B and C, and if somebody …": behind the comma a clause begins.
  const inside = joints.filter(({ index }) => list.charAt(index - 1) !== ',');
  const [joined] = inside.length > 0 ? inside : joints;
  if (joined === undefined || !list.slice(0, joined.index).includes(',')) return list;
  const end = list.indexOf(', ', joined.index + joined[0].length);
  const isLast =
    joints.at(-1) === joined ||
    joints.some(({ index }) => index === end + 1) ||
    goesOn.test(list.slice(end));
  return end < 0 || !isLast ? list : list.slice(0, end);
}

/** "… y Alianza, los ve el rol Soporte": a clause of its own. */
const goesOn = /^,\s(?:los|las|lo|que|y|s[oó]lo|se|con|só|com|quem|they|only|with|that)\s/u;
const onlyJoint = /\s(?:and|or|und|oder|y|et|ou|ed?|en|i|и|или)\s/gu;

/** "Kategorien sollen Support und Frage sein", "i ruoli sono A, B": verbs around a list are none of it. */
function withoutVerb(thing: string, isFirst: boolean): string {
  return (isFirst ? thing.replace(verbAhead, '') : thing).replace(verbBehind, '');
}

const verbAhead =
  /^\s*(?:are|should be|will be|sind|sollen|wären|lauten|son|serán|serían|sont|seront|são|serão|sono|saranno|zijn|moeten|są|to|будут)\s(?=\S)/iu;
const verbBehind = /(?<=\S)\s(?:sein|werden|geben|zijn|olsun|olacak)\s*$/iu;

/** "a bot, bei dem man die Rollen Rot, Blau und Gelb wählen kann": the verb of a clause is none of its list. */
export function withoutLastVerb(text: string, items: readonly string[]): readonly string[] {
  const [last = '', ...others] = items.toReversed();
  const longest = Math.max(...others.map((item) => item.split(' ').length));
  return verbLast.test(text) && last.split(' ').length > longest
    ? [...others.toReversed(), last.replace(lastVerb, '')]
    : items;
}

/** German and Dutch clauses. */
const verbLast =
  /,\s(?:(?:bei|mit|in|auf)\sde[mnr]|de[rn]|die|das|dass|wo|damit)\s|\s(?:die|dat|waarmee|waar)\s(?:\p{L}+\s){0,8}(?:de|het|met|uit)\s/u;
const lastVerb =
  /\s\p{Ll}{3,16}[tn](?:\s(?:kann|können|darf|dürfen|soll|sollen|kan|kunnen|mag|mogen))?$/u;

function wordsIn([first = '']: readonly string[]): number {
  return first.split(/\s+/).length;
}

const joint =
  /\s(?:and|or|y|und|oder|et|ou|ed?|i|ve|и|і|та|och|và|और)\s|(?<!(?:meer|minder|eerder|later|hoger|lager|groter|kleiner|langer|anders|\sen|\sof),?)\sdan\s/iu;
const leading =
  /^\s*(?:(?:and|the|an?|el|la|los|las|der|die|das|les?|une?|os?|as?|und|y|et|e|i|ve|и|och|dan|và|та|і)\s)+/iu;

const areNamed = /^(?:are|will be|sind|son|sont|são|sono|zijn|są)\s(?=\S)/u;
