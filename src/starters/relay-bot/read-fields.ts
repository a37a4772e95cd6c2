import {
  optionName,
  readCommandFields,
  withoutPostposition,
} from '../shared/reading/commands/read-command-fields.ts';
import { isForStaff, sends } from './relay-words.ts';

/** What is typed with a command, as names of options: `text` where the request names nothing. */
export function fieldsOf(whole: string): readonly string[] {
  const said = withoutPostposition(whole);
  const behind = listed.exec(said)?.groups?.['list'] ?? '';
  const told = [
    readCommandFields(said),
    behind === '' ? [] : readCommandFields(`: ${behind}`),
  ].find((fields) => fields.length > 0 && fields.every((field) => isField(field)));
  const lead =
    /^\s(?!(?:to|um|para|pour|per|om|żeby|için|чтобы)\s)[[<{]?(?<one>[\p{Ll}\p{Lo}\p{M}_-]{2,24})[\]>}]?\s/u.exec(
      said,
    );
  const one =
    lead !== null && sends.test(said.slice(lead[0].length).split(' ', 1)[0] ?? '')
      ? lead.groups?.['one']
      : undefined;
  const names = (told ?? (one === undefined ? [] : [one]))
    .map(optionName)
    .filter((field) => field !== '');
  return names.length === 0 ? ['text'] : [...new Set(names)].slice(0, 5);
}

/** "a form (age, why you want to join)": what a form asks may be several words. */
export function formFields(said: string): readonly string[] | undefined {
  const [, list = ''] = /[(（]([^()（）\n]{8,220})[)）]/u.exec(said) ?? [];
  const items = list.split(/[,，、;]\s?/u).map((item) => item.trim());
  const isAsked = items.every((item) => /^\p{L}/u.test(item) && item.length < 46);
  const fields = [...new Set(items.map(optionName))].filter(Boolean);
  return items.length > 1 && isAsked ? atMostFive(fields) : undefined;
}

function isField(field: string): boolean {
  return ![sends, isForStaff, isNoField].some((pattern) => pattern.test(field));
}

/** A form of Discord has five fields: what is more is asked in the last one. */
export function atMostFive(fields: readonly string[]): readonly string[] {
  return fields.length < 6
    ? fields
    : [...fields.slice(0, 4), fields.slice(4).join('-').slice(0, 32)];
}

/** "opens a form with name, budget and deadline" */
const listed =
  /(?:with|asking(?: for)?|asks for|fields?|mit|fragt nach|felder\p{L}?|con|pide|campos?|avec|demande|champs?|com|pede|chiede|campi|met|vraagt(?: naar)?|velden|z|pyta o|polami|alanlar\p{L}?|с полями|поля|спрашивает|项目|字段|項目|항목)[:：]?\s(?<list>[^.;\n]{3,200})/iu;
const isNoField =
  /(?<!\p{L})(?:marcando|mencionando|pinging|tagging|mentioning|anonym|number|nummer|button|message|mensaje|nachricht|channel|mods?|staff|who|which|it|them|mesaj|gizli|wiadomość|сообщение|bericht|messaggio|mensagem)(?!\p{L})|anonym|anónim|anônim|anonim|анонимн|匿名|익명/iu;
