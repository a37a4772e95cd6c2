import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Language } from '../../contracts/languages.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { signsUp } from '../event-bot/signs-up.ts';
import { repeats } from '../shared/reading/clock/read-clock.ts';
import { type CommandClause, commandClauses } from '../shared/reading/commands/command-clauses.ts';
import { readButtons } from '../shared/reading/commands/read-buttons.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { isForm } from '../relay-bot/relay-words.ts';
import { tells } from '../slash-bot/told/telling-words.ts';
import { usualCommand } from '../slash-bot/usual-commands.ts';
import { toldList } from '../slash-bot/told/told-list.ts';
import { actOf } from './command-acts.ts';
import { recordFields, type RecordField } from './record-fields.ts';
import {
  asTable,
  enters,
  givesRole,
  isOfOther,
  isSeenByTeam,
  statusList,
  tellsAuthor,
} from './record-words.ts';
import { emptyList, listWords, removeWords, type WantedList } from './wanted-list.ts';

/** What is filed with named fields, has a number and a status, and can be had as a table. */
export interface WantedRecord extends WantedList {
  readonly export: string;
  readonly statuses: readonly string[];
  /** What stands before a number, as in "BUG-". */
  readonly prefix: string;
  /** How many digits a number has at least. */
  readonly digits: number;
  /** Where it is shown; empty for where the command is used. */
  readonly channel: string;
  readonly isForm: boolean;
  /** Whether only the team sees what was filed. */
  readonly isPrivate: boolean;
  /** Whether who filed it is told of a new status. */
  readonly tells: boolean;
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly pictures: readonly string[];
  readonly optional: readonly string[];
  /** What the request says of statuses, numbers, the table and who is told. */
  readonly said: readonly string[];
  /** The field by whose choice a role is given; empty for none. */
  readonly rolesBy: string;
}

/**
 * What a request wants to be filed: by a command with named fields, or by a form. At most 2 kinds of it, with
 * the same fields.
 *
 * @example
 * readRecords('/leak opens a form (street, house, size). Statuses: open, fixed')[0];
 * // { name: 'leak', add: 'leak', fields: ['street', 'house', 'size'], isForm: true, statuses: ['open', 'fixed'], … }
 */
export function readRecords(text: string): readonly WantedRecord[] {
  const head = text.slice(0, 4000);
  const clauses = commandClauses(head);
  // "seen yes/no" is chosen, and no answer of those who come.
  const isOfMeeting = signsUp(head.replaceAll(/\p{L}{1,20}\/\p{L}{1,20}/gu, ' '));
  if (isOfMeeting || clauses.some(({ name }) => isOfOther.test(name))) return [];
  const filing = clauses
    .filter(
      (clause) =>
        !playful.has(usualCommand(clause.name) ?? '') &&
        !isOfOther.test(`${clause.name} ${clause.said.split(/[,，、.(（]/u, 1)[0] ?? ''}`) &&
        !isShown(clause),
    )
    .map((clause) => ({ clause, fields: recordFields(clause.rest, false, clause.name) }))
    .find(({ fields }) => fields.length > 1);
  const asked = filing?.fields ?? (clauses.length > 1 ? [] : fieldsAsked(head));
  if (asked.length < (filing === undefined ? 3 : 1)) return [];
  const language = languageOf(head) ?? 'en';
  const names = filing === undefined ? [addWords[language]] : besides(clauses, filing.clause);
  const own = acts(clauses, names);
  const [first = ''] = names;
  return names.map((name, at) => ({
    ...emptyList,
    ...commandsFor(filing === undefined ? '' : name, language),
    ...(at === 0 ? own : {}),
    export: asTable.test(head)
      ? pathFor(filing === undefined ? '' : name, exportWords[language])
      : '',
    add: name,
    name: filing === undefined ? '' : name,
    ...partsOf(head, asked),
    isForm: isForm.test(head) && asked.every(({ isPicture }) => !isPicture) && canBeForm(asked),
    rolesBy: name === first ? rolesBy(head, asked) : '',
  }));
}

/** "/choose between pizza, burger, sushi" files nothing. */
const playful: ReadonlySet<string> = new Set(['flip', '8ball', 'choose', 'joke', 'rps']);

/** "/rules shows the rules (be nice, no spam)": what it answers is no field. */
function isShown({ name, said, rest }: CommandClause): boolean {
  if (isForm.test(said) || toldList(rest, name) === undefined) return false;
  const [lead = ''] = rest.split(/[(（:：]/u, 1);
  return tells.test(lead) || actOf(name, said) === 'list';
}

/** A form has five lines at most. */
function canBeForm(fields: readonly RecordField[]): boolean {
  const typed = fields.filter(({ choices }) => choices.length === 0);
  return typed.length > 0 && typed.length < 6;
}

function partsOf(head: string, fields: readonly RecordField[]) {
  const [, prefix = '', zeros = ''] = numbered.exec(head) ?? [];
  const statuses = statusesIn(head);
  return {
    fields: fields.map(({ name }) => name),
    choices: Object.fromEntries(
      fields.flatMap(({ name, choices }) => (choices.length > 1 ? [[name, choices]] : [])),
    ),
    pictures: fields.flatMap(({ name, isPicture }) => (isPicture ? [name] : [])),
    optional: fields.flatMap(({ name, isOptional }) => (isOptional ? [name] : [])),
    statuses,
    prefix,
    digits: zeros.length + 1,
    channel: channelIn(head),
    isPrivate: isSeenByTeam.test(head),
    tells: statuses.length > 0 && tellsAuthor.test(head),
    said: saidOf(head, { statuses, prefix }),
  };
}

/** The clauses that the settings follow. */
function saidOf(
  head: string,
  { statuses, prefix }: Pick<WantedRecord, 'statuses' | 'prefix'>,
): readonly string[] {
  const labels = statuses.map((label) => label.toLowerCase());
  return head
    .split(/[.;!?](?=\s|$)|[。！？।\n]|[,，、]\s?(?![^(（]{0,200}[)）])/u)
    .map((clause) => clause.trim())
    .filter(
      (clause) =>
        asTable.test(clause) ||
        isSeenByTeam.test(clause) ||
        (prefix !== '' && clause.includes(prefix)) ||
        (labels.length > 0 && tellsAuthor.test(clause)) ||
        labels.some((label) => clause.toLowerCase().includes(label)),
    )
    .slice(0, 8);
}

/** "RM-1", "KH-0001" */
const numbered = /(?<![\p{L}\p{N}-])(\p{Lu}{1,6}[-#])(0{0,5})1(?!\p{N})/u;

/** The channel where it is shown: not one of what is posted by the clock. */
function channelIn(head: string): string {
  const told = head.split(/[.;!?](?=\s)|[。！？।\n]/u).filter((sentence) => !repeats(sentence));
  return readChannels(told.join('. '))[0] ?? '';
}

/** "Statuses: open, fixed", or the buttons below it; 5 at most fit into a row. */
function statusesIn(head: string): readonly string[] {
  const list = statusList.exec(head)?.groups?.['list'] ?? '';
  const items = list
    .split(/[,，、/]\s?|\s(?:and|or|und|oder|y|o|et|ou|e|en|i|ve|и|або|और|یا|و)\s/u)
    .map((item) => item.trim().replace(/^["“„«]|["”“»]$/gu, ''))
    .filter((item) => item !== '');
  const isList = items.length > 1 && items.every((item) => item.split(/\s/u).length < 4);
  const found = isList ? items : statusButtons(head);
  return found.slice(0, 6);
}

/** "It lands in #kitchen with the buttons Accepted, Ready": those below what is filed. */
function statusButtons(head: string): readonly string[] {
  const sentence = head
    .split(/[.;!?](?=\s)|[。！？।\n]/u)
    .find((one) => readChannels(one).length > 0 && readButtons(one).length > 1);
  return sentence === undefined ? [] : readButtons(sentence);
}

/** "/lost and /found with item and place": both have the fields. */
function besides(clauses: readonly CommandClause[], filing: CommandClause): readonly string[] {
  const at = clauses.indexOf(filing);
  const before = clauses[at - 1];
  const isBeside = before !== undefined && joint.test(before.rest);
  return isBeside ? [before.name, filing.name] : [filing.name];
}

const joint = /^\s?(?:and|und|y|e|et|en|i|ve|и|та|\/|,|和|と)\s?$/u;

/** What its other commands do. */
function acts(
  clauses: readonly CommandClause[],
  names: readonly string[],
): Partial<Record<'list' | 'mine' | 'random' | 'search' | 'remove', string>> {
  const found: Record<string, string> = {};
  for (const { name, said } of clauses) {
    const act = actOf(name, said.split(/[,，(（;]/u, 1)[0] ?? '');
    if (names.includes(name) || act === undefined || !isKept.has(act)) continue;
    if (Object.values(found).every((one) => one !== name)) found[act] ??= name;
  }
  return found;
}

const isKept: ReadonlySet<string> = new Set(['list', 'mine', 'random', 'search', 'remove']);

function commandsFor(name: string, language: Language) {
  return {
    list: pathFor(name, listWords[language]),
    remove: pathFor(name, removeWords[language]),
  };
}

function pathFor(name: string, word: string): string {
  return (name === '' ? word : `${name}-${word}`).slice(0, 32);
}

/** "a form (name, part, favourite piece)" without a command. */
function fieldsAsked(head: string): readonly RecordField[] {
  for (const { 0: whole, index } of allMatches(head, new RegExp(enters, 'giu'))) {
    const fields = recordFields(head.slice(index + whole.length), true);
    if (fields.length > 2) return fields;
  }
  return [];
}

/** "and gives the role of their part" */
function rolesBy(head: string, fields: readonly RecordField[]): string {
  const chosen = fields.filter(({ choices }) => choices.length > 1);
  const found = chosen.find(({ name }) => {
    const [stem = name] = name.split('-', 1);
    return head
      .split(/[.;!?,](?=\s)|[。、，\n]/u)
      .some((part) => givesRole.test(part) && part.toLowerCase().includes(stem));
  });
  return found?.name ?? '';
}

/** What a command is called that enters something. */
export const addWords: Readonly<Record<Language, string>> = {
  en: 'add',
  es: 'añadir',
  de: 'eintragen',
  fr: 'ajouter',
  pt: 'adicionar',
  it: 'aggiungi',
  nl: 'toevoegen',
  pl: 'dodaj',
  tr: 'ekle',
  ru: 'добавить',
  zh: '添加',
  ja: '登録',
  ko: '추가',
  hi: 'जोड़ें',
  ar: 'إضافة',
  id: 'tambah',
  vi: 'thêm',
  uk: 'додати',
  sv: 'lägg-till',
};

const exportWords: Readonly<Record<Language, string>> = {
  en: 'export',
  es: 'exportar',
  de: 'export',
  fr: 'export',
  pt: 'exportar',
  it: 'esporta',
  nl: 'export',
  pl: 'eksport',
  tr: 'dışa-aktar',
  ru: 'экспорт',
  zh: '导出',
  ja: '書き出し',
  ko: '내보내기',
  hi: 'निर्यात',
  ar: 'تصدير',
  id: 'ekspor',
  vi: 'xuất',
  uk: 'експорт',
  sv: 'exportera',
};
