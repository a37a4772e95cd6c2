import { inNominative } from '../shared/reading/in-nominative.ts';
import {
  asFields,
  optionName,
  readCommandFields,
  withoutPostposition,
} from '../shared/reading/commands/read-command-fields.ts';
import { typedNames } from '../shared/reading/commands/without-clause.ts';
import { firstVerb } from './command-acts.ts';

/**
 * What an entry has, as a request says it of the command that adds one: the names of options, at most 5.
 *
 * @example
 * listFields(' to put books on a list with title and author', 'suggest'); // ['title', 'author']
 * listFields(' plant, size, city adds an offer', 'offer'); // ['plant', 'size', 'city']
 */
export function listFields(rest: string, name: string): readonly string[] {
  const said = withoutPostposition(rest);
  if (/填写|填入|输入/u.test(said)) {
    const filled = readCommandFields(said).map(optionName);
    if (filled.length > 1) return filled.slice(0, 5);
  }
  if (/\p{sc=Hiragana}/u.test(said) && !/[(（]/u.test(said)) return kanaFields(said);
  const member =
    /^\s?[<[{]?@(?:user|member|person|someone|usuario|miembro|mitglied|membre|membro|utente|lid|üye|участник|ник|成员|メンバー|멤버)[>\]}]?(?=[\s,(]|$)/iu.exec(
      said,
    );
  if (member !== null) {
    const others = listFields(said.slice(member[0].length), name);
    return ['user', ...others.filter((field) => field !== 'user')].slice(0, 5);
  }
  const lead =
    /^(?:\s(?:[\p{Ll}_-]{3,20}|\p{Lo}{1,12})){2,5}(?=\s?[(（,.，、،]|\s?(?:로|으로|를|을|を|で)\s|$)/u
      .exec(
        `${said.split(/\s(?:로|으로|를|을)\s/u, 1)[0] ?? ''}${/\s(?:로|으로|를|을)\s/u.test(said) ? ',' : ''}`,
      )?.[0]
      .trim()
      .split(/\s/u) ?? [];
  if (
    lead.length > 1 &&
    firstVerb(lead.join(' ')) < 0 &&
    !koreanVerb.test(lead.join(' ')) &&
    lead.every((word) => !isCommon.test(word))
  )
    return typedNames(lead.join(' ')).map(optionName);
  const at = firstVerb(said);
  const before = at > 0 ? said.slice(0, at) : '';
  const withOne = behindWith.exec(said)?.groups?.['list'];
  // "(in days)" is no list.
  const bracketed = brackets.exec(said)?.groups?.['list'] ?? '';
  const written = [
    staff.test(bracketed) || /^[^,，、]*\s[^,，、]*$/u.test(bracketed.trim())
      ? undefined
      : bracketed,
    ...[before, said].map((part) => behindWith.exec(part)?.groups?.['list']),
    plain.exec(before)?.groups?.['list'],
    at < 0 ? plain.exec(said)?.groups?.['list'] : undefined,
  ];
  for (const list of written) {
    const fields = fieldsIn(inNominative(list ?? '')).filter((field) => field !== name);
    // "saves a quote with its author": the quote, too.
    if (fields.length === 1 && list === withOne) return ['text', ...fields];
    if (fields.length > 0) return fields;
  }
  // "subject task date adds one"
  const bare = typedNames(before);
  if (
    bare.length > 1 &&
    bare.length < 6 &&
    bare.every((word) => isBare.test(word) && !isCommon.test(word)) &&
    !koreanVerb.test(before)
  )
    return bare.map(optionName);
  const words = at < 0 && !koreanVerb.test(said) ? readCommandFields(said) : [];
  return words.length > 1 ? words.slice(0, 5).map(optionName) : ['text'];
}

/** "で読んでいる本の題名と感想を登録": what stands ahead of "の" is no field. */
function kanaFields(said: string): readonly string[] {
  const list = /^(?<list>[^。\n]{2,60}?)を\s?(?:登録|追加|記録|保存|投稿|入力|共有|書)/u.exec(said);
  const items = (list?.groups?.['list'] ?? '').split(/[、・]|と(?![ぁ-ん])|や/u).map((item) =>
    item
      .replace(/^.*の/u, '')
      .replace(/^\s?で\s?/u, '')
      .trim(),
  );
  const areNames =
    items.length > 1 &&
    items.every((item) => /^[\p{sc=Han}\p{sc=Katakana}ー\p{N}A-Za-z]{1,12}$/u.test(item));
  return areNames ? [...new Set(items.map(optionName))].slice(0, 5) : ['text'];
}

/** "/출석 하면 기록되고" */
export const koreanVerb =
  /(?<=[\s가-힣])(?:[하되]면|[하되이]고|해서|돼서|하여|되어|[해돼]요|[합됩]니다|하[기게는]|되는|보여)(?=\s|$)/u;
const isBare = /^[\p{Ll}\p{Lo}_-]{3,20}$/u;
const isCommon =
  /^(?:cada|jede[nmrs]?|chaque|ogni|elke|iedere|każd\p{L}{1,2}|каждый|each|every|miembros?|mitglied(?:er)?|membres?|membros?|membri|leden|or|oder|ou|lub|или|per|for|to|om|um|dla|żeby|aby|için|чтобы|you|can|will|lets?|that|which|users?|members?|people|everyone|anyone|they|would|should|also|een|man|soll|kann|können|eine?[nrsm]?|den|die|das|der|the|and|und|para|los|las|una|des|une|les|pour|gli|alle|new|neue?[snr]?|nuev[oa]s?|nouv\p{L}+|auch|mit|with|que|puede|permite|permet|peut|pode|può|men|mag|kun|voor|można|ile|ben|bir|для|можно|met|over|über|het|jemand|iemand|iedereen|hoeveel|wieviel|wie|wat|was|dat|wanneer|wann|für|von|van|kop|telt|zählt|toont|zeigt|geeft|gibt|laat|zien|kommt|komt|startet|stopt|speichert|löscht|verwijdert|voegt|fügt|setzt|zet|macht|maakt|würfelt|wählt|kiest|schreibt|schrijft|schickt|stuurt|postet|plaatst|öffnet|opent|erinnert|herinnert|berechnet|berekent|sucht|zoekt|wird|wordt|kan|krijg(?:t|en|je)?|bekommt)$/u;
const staff =
  /[(（](?:only|nur|solo|sólo|seulement|réservé|apenas|só|soltanto|alleen|tylko|sadece|только|仅|只|のみ|केवल|सिर्फ|فقط|one|each|je|max|\d)(?!\p{L})/iu;

/** Those to the first that is no name. */
function fieldsIn(list: string): readonly string[] {
  const items = list
    .replace(asFields, '')
    .split(separators)
    .map((item) =>
      item
        .replaceAll(/["“”„«»<>[\]{}@]/gu, '')
        .trim()
        .replace(article, ''),
    );
  const names: string[] = [];
  for (const item of items) {
    const words = item.split(/\s/u);
    if (item === '' || words.length > 3 || !isName.test(item) || isNoName.test(item)) break;
    names.push(optionName(item));
  }
  return [...new Set(names.filter((one) => one !== ''))].slice(0, 5);
}

const brackets = /[(（](?<list>[^()（）\n]{2,120})[)）]/u;
const behindWith =
  /(?<!\p{L})(?:with|includ(?:es|ing)|takes|mit|con|avec|com|met|z|ze|с|со)\s(?:(?:its|an?|the|their)\s)?(?<list>[^\n.;:()]{2,200})/iu;
const plain =
  /^\s?(?<list>[<[{]?[\p{Ll}\p{Lo}\p{M}_-]{2,24}[>\]}]?(?:(?:,\s?|\s(?:and|und|y|e|et|en|i|ve|и)\s|\s(?=[<[{]))[<[{]?[\p{Ll}\p{Lo}\p{M}_-]{2,24}[>\]}]?){0,4})\s?$/u;
const separators =
  /[,，、]\s?(?:(?:and|und|y|e|et|en|i|ve|и)\s)?|\s(?:and|und|y|e|et|en|i|oraz|ve|и|और)\s|\sو(?=\p{L}{3})|(?<=[>\]}])\s(?=[<[{])/iu;
const article =
  /^(?:an?|the|un[ae]?|el|la|los|las|eine?[nmr]?|der|die|das|den|les?|os?|as?|il|lo|een|het|de|its|their)\s|^l['’]/iu;
const isName = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}\s'’_-]{0,31}$/u;
/** Words that go on with a sentence. */
const isNoName =
  /^(?:and|per|to|for|um|om|da|żeby|aby|için|чтобы|para|pour|dla|then|that|which|i|you|we|they|people|everyone|it|man|ich|alle|jeder|se|on|peut|pode|può|men|je|kun|można|kan)(?!\p{L})/iu;
