import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import type { Resource, ResourceField } from '../../../../contracts/job/resource.ts';
import { isWordFor, runs } from './field-words.ts';

interface Choice {
  /** The field, in the words of the request. */
  readonly word: string;
  readonly values: readonly string[];
  readonly from: number;
  readonly end: number;
}

/**
 * What a request says of the values of a field in a sentence of its own, in any language.
 *
 * @example
 * saidChoices('주문 상태는 pending, making, done 중 하나'); // [{ word: '상태', values: ['pending', 'making', 'done'], … }]
 * saidChoices('status ist entweder open oder done'); // [{ word: 'status', values: ['open', 'done'], … }]
 */
export function saidChoices(text: string): readonly Choice[] {
  const found = patterns.flatMap((pattern) =>
    allMatches(text.slice(0, 4000), pattern).flatMap(({ 0: all, index, groups = {} }) => {
      const { word = '', list = '' } = groups;
      const values = list
        .split(between)
        .map((value) => value.trim())
        .filter((value) => value !== '');
      return values.length > 1 && new Set(values).size === values.length
        ? [{ word, values, from: index, end: index + all.length }]
        : [];
    }),
  );
  return found.filter(
    ({ from, end }, at) => !found.slice(0, at).some((one) => from < one.end && end > one.from),
  );
}

/**
 * The text without the sentences that only name the values of a field that stands before: no field and no
 * thing is read of them.
 */
export function withoutChoices(text: string, choices: readonly Choice[]): string {
  return choices.toReversed().reduce((whole, { word, from, end }) => {
    const before = whole.slice(0, from).match(/[\p{L}\p{M}\p{N}_]{1,30}/gu) ?? [];
    const isTold = before.some((one) => isWordFor(word, one));
    return isTold ? `${whole.slice(0, from)}. ${whole.slice(end)}` : whole;
  }, text);
}

/** The resources with the values that a request says of their fields. */
export function withChoices(
  resources: readonly Resource[],
  choices: readonly Choice[],
): readonly Resource[] {
  if (choices.length === 0) return resources;
  const withValues = (field: ResourceField): ResourceField => {
    const told = choices.find(({ word }) => isWordFor(word, field.label));
    const isFree = field.oneOf === undefined && field.type !== 'boolean';
    const { min: _min, max: _max, above: _above, ...known } = field;
    return told === undefined || !(isFree || isLoose(field, told.values))
      ? field
      : { ...known, type: 'text', oneOf: told.values };
  };
  return resources.map(({ name, fields }) => ({ name, fields: fields.map(withValues) }));
}

/** "doneのいずれか": values that were read with words around them. */
const isLoose = ({ oneOf = [] }: ResourceField, values: readonly string[]): boolean =>
  oneOf.length === values.length && oneOf.some((one) => !values.includes(one));

/** Whether a clause only says which values a field has that has them: "done 중 하나", "статус один из new". */
export function saysChoice(clause: string, resources: readonly Resource[]): boolean {
  const fields = resources.flatMap((one) => one.fields).filter(({ oneOf }) => oneOf !== undefined);
  const values = new Set(fields.flatMap(({ oneOf = [] }) => oneOf));
  const parts = clause
    .replace(oneOfWords, ' ')
    .split(between)
    .flatMap((part) => part.match(runs) ?? []);
  const isValue = (part: string): boolean => values.has(part);
  const rest = parts.filter((part) => !isValue(part) && !small.test(part));
  const others = rest.filter((part) => !fields.some(({ label }) => isWordFor(bare(part), label)));
  return (
    parts.some(isValue) &&
    // "حالة الطلب": of what the field is.
    others.length <= (others.length < rest.length && oneOfWords.test(clause) ? 1 : 0)
  );
}

/** "상태는" without its particle. */
const bare = (word: string): string => word.replace(/(?<=\p{Script=Hangul})[은는이가을를]$/u, '');

const valueIn = (letters: string): string =>
  `["“„«'‘]?[\\p{L}\\p{N}][${letters}\\p{N}_-]{0,24}["”“»'’]?`;
const value = valueIn('\\p{L}\\p{M}');
const or =
  '(?:or|oder|o|ou|of|lub|albo|или|або|чи|veya|ya da|eller|atau|hoặc|या|أو|또는|または|或(?:者)?|and|und|y|et|e|i|en|и|і|och|dan|và|और|和)';
const listedIn = (letters: string): string =>
  `${valueIn(letters)}(?:\\s?(?:[,，、،/|]\\s?(?:${or}\\s)?|\\s${or}\\s)${valueIn(letters)}){1,12}`;
const listed = listedIn('\\p{L}\\p{M}');
const list = `(?<list>${listed})(?=\\s?(?:[.,;:!?。，；、)）।،]|$|\\n|\\s(?:${or}|sein|zijn|być|olabilir|olacak|olmalı|हो)(?:\\s|$)))`;
const between = letterPattern(
  `・|(?<=[高中低])(?=[高中低])|\\s?[,，、،/|]\\s?(?:${or}\\s)?|\\s${or}\\s|["“„«»”‘’']`,
  'u',
);
const articles = 'the|der|die|das|den|el|la|los|las|le|les|il|lo|o|a|os|as|de|het';
const wordOf = (count: string): string =>
  `(?<![\\p{L}\\p{N}_])(?!(?:${articles}|its|their|an?|seine?|ihre?|sus?|son|sa|suo|sua)\\s)(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}_]${count}(?: thái| mục| loại)?)`;
const word = wordOf('{1,24}');
const oneOf =
  "one of|any of|either|ein(?:er|e|es)? (?:von|der)|entweder|una? de|uno de|un[ao]? (?:de los|de las|entre)|um(?:a)? d[eoa]s?|l['’]une? (?:de|des)|une? (?:parmi|des)|soit|parmi|un[oa] (?:tra|fra|di)|een van|één van|jedn[oaey]\\p{L}{0,3} z|один из|одно из|одна из|одне з|один з|одна з|одним из|salah satu(?: dari)?|một trong|en av|ett av|antingen|şunlardan biri|واحد[ةه]? من|إحدى|أحد|में से एक";
const is =
  '(?:must be|should be|has to be|can(?: only)? be|may be|is|are|ist|sind|muss|kann|darf|soll|es|puede ser|debe ser|son|est|peut être|doit être|sont|é|pode ser|deve ser|são|è|può essere|deve essere|to|musi być|może być|jest|is|moet|kan|mag|är|kan vara|ska vara|adalah|harus|là|phải là|может быть|должен быть|це|має бути|olabilir|هي|هو|يكون|تكون|是|为)';
/** "status is one of", "статус один из", "حالة الطلب واحدة من" */
const ahead = letterPattern(
  `${word}(?: (?:of|der|des|del|de la|do|da|du|de l['’]|van|من|ال)\\s?\\p{L}{2,20}| \\p{L}{3,12})?(?:,?\\s(?:which|that))?(?:\\s${is}){0,2}\\s?[:—–-]?\\s?(?:${oneOf})\\s?:?\\s?${list}(?:\\s(?:sein|zijn|olabilir|olacak))?`,
  'giu',
);
/** "상태는 a, b, c 중 하나", "statusはa, b, cのいずれか", "status 只能是 a、b 之一" */
const behind = letterPattern(
  `${wordOf('{1,24}?')}(?:은|는|이|가|は|が|को|का|की)?\\s?(?:(?:只能|必须|可以?|应该?)?(?:是|为))?\\s?[:：]?\\s?(?<list>${listedIn('\\p{sc=Latin}\\p{sc=Hangul}\\p{sc=Devanagari}\\p{M}')})\\s?(?:중 ?(?:하나|의 하나|에서)|の(?:いずれか|どれか|うち(?:の)?(?:いずれか|どれか|[1一]つ|ひとつ))|(?:其中)?之一|中的?(?:一个|一種|一种)|में से (?:एक|कोई)|\\p{L}{0,16}d[ea]n biri)\\p{L}{0,6}`,
  'giu',
);
/** "status kann open, running oder done sein": the last "or" says that they are values. */
const alternatives = letterPattern(
  `${word}\\s${is}\\s(?<list>${value}(?:\\s?,\\s?${value}){0,10},?\\s(?:or|oder|o|ou|of|lub|albo|или|або|veya|eller|atau|hoặc)\\s${value})(?=\\s?(?:[.,;:!?)]|$|\\n|\\s(?:sein|zijn|być)))`,
  'giu',
);
/** "priority low/medium/high" */
const slashed = letterPattern(
  `${word}\\s?:?\\s(?<list>${value}(?:/${value}){2,8})(?=\\s?(?:[.,;:!?)]|$|\\n))`,
  'giu',
);
const person = '\\p{Lu}\\p{Ll}{1,20}';
/** "Only Ana and Pedro can be assignees" */
const onlyThese = letterPattern(
  `(?<!\\p{L})(?:[Oo]nly|[Nn]ur|[Ss][oó]lo|[Ss]ó|[Aa]penas|[Ss]eulement|[Ss]euls?|[Ss]oltanto|[Aa]lleen|[Tt]ylko|[Тт]олько|[Лл]ише)\\s(?<list>${person}(?:,\\s${person}){0,8}\\s${or}\\s${person})\\s(?:can|may|dürfen|können|pueden|podem|peuvent|possono|kunnen|mogen|mogą|могут|можуть)\\s(?:be|ser|être|essere|zijn|być|быть|бути)\\s(?:(?:${articles})\\s)?(?<word>\\p{L}{3,24})`,
  'gu',
);
/** "优先级高中低", "優先度(高・中・低)", "우선순위(높음/중간/낮음)" */
const level = '(?:[高中低]|높음|중간|보통|낮음)';
const levels = letterPattern(
  `(?<word>优先级|優先度|重要度|우선순위|중요도)[:：\\s]?[(（]?(?<list>${level}(?:[、,，・/]?\\s?${level}){1,3})[)）]?`,
  'giu',
);
const patterns: readonly RegExp[] = [levels, ahead, behind, alternatives, slashed, onlyThese];

const oneOfWords = letterPattern(`(?<!\\p{L})(?:${oneOf})(?!\\p{L})`);

/** The single words of a part of a pattern. */
function wordsIn(source: string): string {
  return (source.match(/[\p{L}\p{M}]{1,12}/gu) ?? []).join('|');
}

/** Words that say that one of several is meant. */
const small = letterPattern(
  `^(?:${wordsIn(oneOf)}|${wordsIn(is)}|${articles}|중|하나|것|일것|이어야|allowed|values?|sein|zijn|być|werte?|valores?|valeurs?|valori|waarden|wartości|значени\\p{L}{1,2}|только|only|nur|just|solo)$`,
);
