import type { Language, PlanCommand } from '../../contracts/job/plan.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { type CommandClause, commandClauses } from '../shared/reading/commands/command-clauses.ts';
import { planCommands, readCommandNames } from '../shared/named-commands.ts';
import { tells } from '../slash-bot/told/telling-words.ts';
import { sheetCommands } from './commands.ts';
import { fieldsOf, type SheetField, sheetFields } from './sheet-fields.ts';
import { changesOf, type SheetChange } from './sheet-changes.ts';
import {
  edits,
  fills,
  ofCharacters,
  leavesIt,
  ofSheets,
  pronoun,
  removes,
  showsAll,
  showsOne,
  subs,
} from './sheet-words.ts';

/** The names of the commands; empty for none. */
export type SheetPaths = Readonly<Record<'fill' | 'view' | 'edit' | 'list' | 'remove', string>>;

/** What a request says of sheets. */
export interface Sheet {
  readonly paths: SheetPaths;
  readonly fields: readonly SheetField[];
  readonly changes: readonly SheetChange[];
  /** Whether they are of characters, and not of members. */
  readonly isOfCharacters: boolean;
}

/**
 * Reads what members fill in about themselves or their characters, and the commands for it.
 *
 * @example
 * readSheet('/profile set name, age and town, /profile show. /levelup raises your level');
 * // { paths: { fill: 'profile set', view: 'profile show', … }, fields: [{ name: 'name', … }, …], changes: [] }
 */
export function readSheet(text: string): Sheet {
  const head = text.slice(0, 4000);
  const told = toldSheet(head);
  if (told !== undefined) return told;
  const names = readCommandNames(head, sheetCommands);
  const fill = names['sheet'] ?? 'sheet';
  const at = head.toLowerCase().indexOf(`/${fill}`);
  const noun = sheetNoun.exec(head);
  const from =
    at < 0 ? (noun === null ? head.length : noun.index + noun[0].length) : at + fill.length + 1;
  const named = sheetFields(head.slice(from), head);
  const usual = usualFields[languageOf(head) ?? 'en'].split(' ');
  const fields = named.length > 0 ? named : fieldsOf(usual, head);
  return {
    paths: { ...nothing, fill, view: names['sheet-view'] ?? 'sheet-view' },
    fields,
    changes: changesOf(commandClauses(head), fields),
    isOfCharacters: true,
  };
}

/** Whether a request describes sheets by their commands. */
export function describesSheet(text: string): boolean {
  return toldSheet(text.slice(0, 4000)) !== undefined;
}

/** Their commands. */
export function readSheetCommands(text: string): readonly PlanCommand[] {
  const { paths, changes } = readSheet(text);
  const isTold = toldSheet(text.slice(0, 4000)) !== undefined;
  const own = isTold
    ? sheetActs.flatMap((act) =>
        paths[act] === '' ? [] : [{ name: paths[act], description: does[act] }],
      )
    : planCommands(text, sheetCommands);
  return [
    ...own,
    ...changes.map(({ command }) => ({
      name: command,
      description: 'Changes a number of a sheet.',
    })),
  ];
}

const sheetActs = ['fill', 'view', 'edit', 'list', 'remove'] as const;
const does: SheetPaths = {
  fill: 'Fills in the sheet of a member.',
  view: 'Shows the sheet of a member.',
  edit: 'Changes a sheet.',
  list: 'Lists all sheets.',
  remove: 'Removes a sheet.',
};

const showWords: Readonly<Record<Language, { readonly show: string; readonly set: string }>> = {
  en: { show: 'show', set: 'set' },
  es: { show: 'ver', set: 'poner' },
  de: { show: 'zeigen', set: 'setzen' },
  fr: { show: 'voir', set: 'remplir' },
  pt: { show: 'ver', set: 'definir' },
  it: { show: 'mostra', set: 'imposta' },
  nl: { show: 'toon', set: 'instellen' },
  pl: { show: 'pokaż', set: 'ustaw' },
  tr: { show: 'göster', set: 'ayarla' },
  ru: { show: 'показать', set: 'задать' },
  zh: { show: '查看', set: '设置' },
  ja: { show: '表示', set: '登録' },
  ko: { show: '보기', set: '설정' },
  hi: { show: 'दिखाएँ', set: 'भरें' },
  ar: { show: 'عرض', set: 'تعيين' },
  id: { show: 'lihat', set: 'isi' },
  vi: { show: 'xem', set: 'đặt' },
  uk: { show: 'показати', set: 'задати' },
  sv: { show: 'visa', set: 'ange' },
};

const nothing: SheetPaths = { fill: '', view: '', edit: '', list: '', remove: '' };
const usualFields: Readonly<Record<Language, string>> = {
  en: 'name class hp',
  es: 'nombre clase vida',
  de: 'name klasse lp',
  fr: 'nom classe pv',
  pt: 'nome classe vida',
  it: 'nome classe pf',
  nl: 'naam klasse hp',
  pl: 'imię klasa pż',
  tr: 'isim sınıf can',
  ru: 'имя класс хп',
  zh: '名字 职业 生命值',
  ja: '名前 職業 hp',
  ko: '이름 직업 체력',
  hi: 'नाम वर्ग hp',
  ar: 'الاسم الفئة الصحة',
  id: 'nama kelas hp',
  vi: 'tên lớp máu',
  uk: 'імʼя клас хп',
  sv: 'namn klass hp',
};
/** "character sheets with name, class and hit points" */
const sheetNoun =
  /(?<!\p{L})(?:character sheets?|charakterb[oö]gen|hojas? de personajes?|fichas? de personage[mn]s?|fiches? (?:de )?perso(?:nnages?)?|sched[ae] (?:del )?personaggio|personageblad(?:en)?|kart[ayę] postaci|лист\p{L}{0,2} персонаж\p{L}{1,2})(?!\p{L})/iu;

/** Sheets that a request tells of by a command that fills them in, and one that shows or changes them. */
function toldSheet(head: string): Sheet | undefined {
  const clauses = commandClauses(head);
  const filling = clauses.find(
    (clause) =>
      (isFill(clause) || isShownOf(clause, clauses)) && sheetFields(clause.rest, head).length > 1,
  );
  if (filling === undefined) return undefined;
  const fill = pathOf(filling);
  const others = clauses.filter((clause) => pathOf(clause) !== fill);
  const paths = { ...nothing, fill };
  for (const clause of others) {
    const act = actOf(clause, filling);
    if (act !== undefined && paths[act] === '' && !Object.values(paths).includes(pathOf(clause)))
      paths[act] = pathOf(clause);
  }
  const fields = sheetFields(filling.rest, head);
  const taken = new Set(Object.values(paths));
  const changes = changesOf(
    others.filter((clause) => !taken.has(pathOf(clause))),
    fields,
  );
  const isShown = isShownOf(filling, clauses);
  const isSheet = ofCharacters.test(spaced(filling.name));
  if (paths.view + paths.list === '' && changes.length === 0 && !isShown && !isSheet)
    return undefined;
  return {
    paths: withView(paths, filling, clauses, showWords[languageOf(head) ?? 'en']),
    fields,
    changes,
    isOfCharacters: ofCharacters.test(`${spaced(filling.name)} ${filling.said} ${filling.before}`),
  };
}

/** Discord has no "/profile @user" beside "/profile set": it is "/profile show". */
function withView(
  paths: SheetPaths,
  { name }: CommandClause,
  clauses: readonly CommandClause[],
  words: { readonly show: string; readonly set: string },
): SheetPaths {
  const isParent = (path: string): boolean =>
    Object.values(paths).some((other) => other.startsWith(`${path} `));
  if (paths.fill === name && paths.view === '') {
    const isShown = clauses.some((one) => one.name === name && ofUser.test(one.rest));
    return isShown
      ? { ...paths, fill: `${name} ${words.set}`, view: `${name} ${words.show}` }
      : { ...paths, view: words.show };
  }
  const { show } = words;
  const isAsked = clauses.some((one) => pathOf(one) === name);
  const view = paths.view === '' ? (isAsked ? name : show) : paths.view;
  return { ...paths, view: isParent(view) ? `${view} ${show}` : view };
}

/** "/garage lets you save (make, model), /garage @user shows it": each member has one. */
function isShownOf({ name, rest }: CommandClause, clauses: readonly CommandClause[]): boolean {
  return (
    !ofUser.test(rest) && clauses.some((other) => other.name === name && ofUser.test(other.rest))
  );
}

const ofUser =
  /^\s?[<[{]?@(?:user|member|someone|name|usuario|miembro|mitglied|nutzer|membre|membro|utente|lid|użytkownik|üye|участник|ник|人|成员|メンバー|유저|멤버|सदस्य|عضو)/iu;

function isFill(clause: CommandClause): boolean {
  const { name, said, before } = clause;
  const sub = subOf(clause);
  const about = `${spaced(name)} ${said.slice(0, 60)} ${before.slice(-60)}`;
  if (!ofSheets.test(about)) return false;
  if (sub !== '') return subs.fill.test(sub);
  const [first = ''] = said.split(/[,(（:，]/u, 1);
  if (showsOne.test(first) || showsAll.test(first)) return false;
  // "They create a sheet with /sheet: name, class"
  const told = first.trim() === '' ? before : first;
  return fills.test(`${spaced(name)} ${told}`) || registers.test(name);
}

const registers =
  /^(?:register|signup|sign-up|anmelden|registrieren|registrar|registro|inscription|inscrire|cadastro|cadastrar|registra|iscriviti|aanmelden|zarejestruj|kayıt|регистрация|登记|注册|登録|자기소개|등록|पंजीकरण|تسجيل|intro|introduce|profile|profil|perfil|profilo|profiel|профиль)$/u;

function actOf(clause: CommandClause, filling: CommandClause): keyof SheetPaths | undefined {
  const { name, said } = clause;
  const sub = subOf(clause);
  const isOwn = name === filling.name || ofSheets.test(`${spaced(name)} ${said.slice(0, 80)}`);
  if (sub !== '' && name === filling.name)
    return (['view', 'edit', 'list', 'remove'] as const).find((act) => subs[act].test(sub));
  const [first = ''] = said.split(/[,(（;，]/u, 1);
  const isTold = isOwn || /@|user|member/iu.test(first) || pronoun.test(first);
  if (showsAll.test(first)) return 'list';
  if (leavesIt.test(first)) return 'remove';
  if (!isTold) return undefined;
  if (removes.test(first) && isOwn) return 'remove';
  if (edits.test(first) && isOwn) return 'edit';
  if (name === filling.name || showsOne.test(first)) return 'view';
  return ofSheets.test(spaced(name)) && first.trim() === '' ? 'view' : undefined;
}

function spaced(name: string): string {
  return name.replaceAll(/[-_]/g, ' ');
}

/** Words that are a verb, too. */
const isVerb = /^(?:mostra|ver|toon|pokaż|göster|zeigen|voir|show|see|view|list|lista|liste)$/u;

/** The second word of its path, if it is one. */
function subOf({ rest }: CommandClause): string {
  const [, word = ''] = /^\s([\p{L}\p{M}]{2,16})(?=[\s,.;:)(（，。；]|$)/u.exec(rest) ?? [];
  const sub = word.toLowerCase();
  // "/guild mostra tutti": a verb that goes on is no second word of the command.
  const [, next = ''] = /^\s[\p{L}\p{M}]{2,16}\s([\p{L}\p{M}]{2,16})/u.exec(rest) ?? [];
  if (next !== '' && isVerb.test(sub) && !tells.test(next)) return '';
  return Object.values(subs).some((pattern) => pattern.test(sub)) ? sub : '';
}

function pathOf(clause: CommandClause): string {
  const sub = subOf(clause);
  return sub === '' ? clause.name : `${clause.name} ${sub}`;
}
