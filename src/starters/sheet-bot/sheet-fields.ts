import { allMatches } from '../../workspace/text/all-matches.ts';
import { namedList } from '../shared/named-list.ts';
import { optionName, readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import { subs } from './sheet-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A field of a sheet. */
export interface SheetField {
  /** As Discord takes it for an option. */
  readonly name: string;
  readonly label: string;
  readonly isNumber: boolean;
  /** What may be chosen; empty for anything. */
  readonly choices: readonly string[];
}

/**
 * What a sheet has, as the words behind the command that fills it in say it, with the choices that the
 * request gives elsewhere; empty where it names less than two.
 */
export function sheetFields(rest: string, text: string): readonly SheetField[] {
  const named = labelsIn(rest).filter((label) => optionName(label) !== 'user');
  const labels = named.length > 1 ? named : (namedList(text, listOfFields) ?? []);
  return labels.length < 2 ? [] : fieldsOf(labels.slice(0, 10), text);
}

/** Fields with those labels. */
export function fieldsOf(labels: readonly string[], text: string): readonly SheetField[] {
  return labels.map((label) => ({
    name: optionName(label),
    label: label.charAt(0).toUpperCase() + label.slice(1),
    isNumber: number.test(label),
    choices: choicesOf(label, labels, text),
  }));
}

function labelsIn(whole: string): readonly string[] {
  // "name, class (Mage, Rogue), race": what may be chosen is no field.
  const rest = whole.replaceAll(/(?<=,[^,()\n]{1,30})\s?\([^()\n]{0,120}\)/gu, '');
  const [, sub = ''] = /^\s([\p{L}\p{M}]{2,16})(?=\s)/u.exec(rest) ?? [];
  const told = subs.fill.test(sub.toLowerCase()) ? rest.slice(sub.length + 1) : rest;
  // " to create a character with strength and luck from 1 to 10"
  const own = told.replaceAll(range, '').replace(purpose, '');
  const list = plainList.exec(own)?.groups?.['list'] ?? dense.exec(own)?.groups?.['list'] ?? '';
  const all = list
    .split(separators)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const items = withoutParticles(all);
  const isList = items.length > 1 && items.every((item) => item.split(/\s/u).length < 4);
  if (isList) return [...new Map(items.map((item) => [optionName(item), item])).values()];
  const named = withoutParticles(readCommandFields(own));
  return named.some((label) => isNoField.test(label)) ? [] : named;
}

const range =
  /\s(?:(?:from|von|de|da|van|od|от)\s)?\d{1,3}\s?(?:to|bis|à|a|tot|do|до|-|–)\s?\d{1,3}(?!\d)/giu;
const purpose =
  /^\s(?:pour|to|um|para|per|om|żeby|чтобы)\s[^,.;]{4,40}?(?=\s(?:with|mit|con|avec|com|met|z|ze|с)\s)/iu;

/** "/start creates your hero" names nothing to fill in. */
const isNoField =
  /^(?:creates|makes|sets|opens|starts|shows|lets|your|my|crea|crée|cria|erstellt|tu|ton|ta|sua|seu|deinen?|own|new)$/iu;

/** "内容 で登録": a particle begins what is said of it. */
function withoutParticles(items: readonly string[]): readonly string[] {
  const end = items.findIndex((item) => /^[でをにはがのへと]\p{L}{2}/u.test(item));
  return end < 0 ? items : items.slice(0, end);
}

const separators =
  /[,，、]\s?(?:(?:and|und|y|e|et|en|i|ve|и)\s)?|\s(?:and|und|y|e|et|en|i|oraz|ve|и|और)\s|\sو(?=\p{L}{3})|(?<=[\p{Lo}\p{N}\p{Lu}])\s(?=\p{Lo})/u;
/** " set name, pronouns and timezone" */
const plainList =
  /^\s(?:(?:your|my|keeps?|saves?|stores?|guard[ae]|salv[ae]|registr[ae]|with|mit|con|avec|com|met|z|ze|deine?n?|tus?|ton|ta|seu|sua|il tuo|je)\s)?(?<list>\p{L}[\p{L}\p{M}\s'’-]{1,30}(?:,\s\p{L}[\p{L}\p{M}\s'’-]{1,30}){0,8}(?:,?\s(?:and|und|y|e|et|en|i|ve|и)\s\p{L}[\p{L}\p{M}'’-]{1,24})(?:\s(?:of|do|da|del?|des?|der|van)\s(?:\p{L}{1,4}\s)?\p{L}{3,16})?(?=[,.;]|\s?$|\s\/))/u;
/** " 姓名 游戏ID 段位" */
const dense =
  /^\s?(?<list>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}][\p{L}\p{N}]{0,12}(?:[\s、][\p{L}\p{N}]{1,13}){1,8})(?=\s?[,，;；.。/(（]|\s?$)/u;
const listOfFields = 'fields?|felder|campos|champs|campi|velden|pola|alanlar|поля|字段|項目|항목';

/** "Classes: Mage, Rogue", "las razas son elfo y orco" for a field. */
export function choicesOf(
  label: string,
  labels: readonly string[],
  text: string,
): readonly string[] {
  const stem = stemOf(label);
  if (stem.length < 3 || number.test(label)) return [];
  const inBrackets = letterPattern(
    `(?<!\\p{L})${label.replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, '.')}\\s?[(（](?<list>[^()（）\\n]{3,200})[)）]`,
  ).exec(text)?.groups?.['list'];
  const bracketed = (inBrackets ?? '').split(/[,，、/]\s?/u).map((item) => item.trim());
  if (bracketed.length > 1 && bracketed.every((item) => item !== '' && item.length < 40))
    return bracketed.slice(0, 25);
  const plain = text.replace(/\([^()\n]{0,200}\)/gu, '');
  const being = letterPattern(
    `(?<![\\p{L}/])${stem}\\p{L}{0,5}\\s(?<is>(?:are|can be|son|pueden ser|sind|sont|são|sono|zijn|to|это)\\s)?(?<list>[^.;\\n]{3,300})`,
  );
  const found = allMatches(plain, new RegExp(being, 'giu'))
    .filter(
      ({ groups, index }) =>
        groups?.['is'] !== undefined ||
        /(?<!\p{L})(?:las|los|the|les|as|os|le|gli)\s$/iu.test(plain.slice(0, index)) ||
        (/^\p{Lu}/u.test(groups?.['list'] ?? '') &&
          /(?:^|[.;!?\n]\s?)(?:\p{L}{1,4}\s)?$/u.test(plain.slice(0, index))),
    )
    .map(({ groups }) => groups?.['list'] ?? '')
    .map((list) => list.split(endOf(labels.filter((one) => one !== label)), 1)[0] ?? '')
    .map((list) =>
      list
        .split(
          /,\s?(?:(?:and|or|und|oder|y|o|et|ou|e|en|of|i|ve|veya)\s)?|\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|ve|veya|и|или)\s/iu,
        )
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .find(
      (items) =>
        items.length > 1 &&
        items.every((item) => item.split(' ').length < 4) &&
        items.every((item) => !labels.some((other) => stemOf(other) === stemOf(item))),
    );
  const told = plain.replace(/\/[^,，;.]{0,60}/gu, ' ');
  const isListed = letterPattern(
    `(?<!\\p{L})${stem}\\p{L}{0,6}(?:\\s\\p{L}{1,14})?\\s?[:：(（有は]`,
  ).test(told);
  const list =
    found ??
    (isListed ? namedList(told, `${stem}\\p{L}{0,6}(?:\\s\\p{L}{1,14})?`) : undefined) ??
    [];
  return list.map((item) => item.charAt(0).toUpperCase() + item.slice(1)).slice(0, 25);
}

/** ", y las clases guerrero …": the choices of another field. */
function endOf(others: readonly string[]): RegExp {
  const stems = others.map(stemOf).filter((stem) => stem.length > 2);
  return stems.length === 0
    ? /$^/u
    : letterPattern(
        `,?\\s(?:(?:and|und|y|e|et|en|i|ve|и)\\s)?(?:\\p{L}{1,4}\\s)?(?:${stems.join('|')})`,
      );
}

function stemOf(label: string): string {
  return label
    .toLowerCase()
    .slice(0, 5)
    .replaceAll(/[^\p{L}\p{M}]/gu, '');
}

const number =
  /(?<!\p{L})(?:hp|pv|pg|lp|tp|mp|xp|ac|hit ?points?|health|points?|level|lvl|age|strength|dexterity|constitution|intelligence|wisdom|charisma|str|dex|con|int|wis|cha|mana|gold|money|armou?r|speed|leben|lebenspunkte|stufe|alter|stärke|vida|puntos|nivel|edad|fuerza|oro|vie|niveau|âge|force|or|pontos|nível|idade|força|ouro|punti|livello|età|forza|punten|levens|leeftijd|kracht|goud|punkty|poziom|wiek|życie|siła|can|seviye|yaş|güç|altın|жизни|уровень|возраст|сила|золото|очки|生命|等级|年龄|金币|体力|レベル|年齢|체력|레벨|나이|골드|स्तर|उम्र|अंक|مستوى|العمر|صحة|نقاط|ذهب)(?!\p{L})/iu;
