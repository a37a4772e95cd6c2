import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/languages.ts';
import { languageOf } from '../../../workspace/text/language-of.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { isDayBefore } from '../../shared/reading/clock/read-day-before.ts';
import { namedIn } from '../../shared/named-commands.ts';
import { listFields } from '../list-fields.ts';

/** What members enter with a day, of which the bot reminds ahead. */
export interface DatedThings {
  /** "deadlines" */
  readonly name: string;
  readonly fields: readonly string[];
  /** The command that shows them, if the request names it. */
  readonly list?: string;
}

/**
 * The things of a request that have a day among their fields and of which it wants to be reminded days before;
 * undefined for any other.
 *
 * @example
 * datedThings('deadlines with subject and date, a reminder the day before');
 * // { name: 'deadlines', fields: ['subject', 'date'] }
 */
export function datedThings(text: string): DatedThings | undefined {
  const head = text.slice(0, 2000);
  if (!isDayBefore(head)) return homeworkIn(head);
  for (const { groups = {} } of allMatches(head, having)) {
    const pieces = (groups['list'] ?? '').split(/,\s/u);
    const end = pieces.findIndex((piece) => isDayBefore(piece) || reminds.test(piece));
    const list = pieces.slice(0, end < 0 ? pieces.length : end).join(', ');
    const fields = listFields(` with ${list}`, '');
    if (fields.length > 1 && fields.some((field) => isDated(field)))
      return withCommand((groups['name'] ?? '').toLowerCase(), fields, namedIn(head));
  }
  return undefined;
}

/** "Homework bot for my class": subjects, tasks and the days when they are due, in the words of the request. */
export function homeworkIn(text: string): DatedThings | undefined {
  const { name } = homework.exec(text)?.groups ?? {};
  if (name === undefined) return undefined;
  const fields = homeworkFields[languageOf(text) ?? 'en'].split(' ');
  return withCommand(name.toLowerCase().replaceAll(' ', '-'), fields, namedIn(text));
}

const subjects =
  'homework|assignments?|hausaufgaben?|tareas escolares|deberes|devoirs|tarefas? escolar(?:es)?|lições de casa|deveres|compiti|huiswerk|prac\\p{L}{0,2} domow\\p{L}{1,2}|zada[nń]\\p{L}{0,2} domow\\p{L}{1,3}|ödev(?:ler)?|домашк\\p{L}|домашн\\p{L}{2,3} заданн?и\\p{L}|домашн\\p{L}{1,3} завданн?\\p{L}|läxor|tugas sekolah|bài tập';
const homework = letterPattern(
  `(?<!\\p{L})(?:(?<name>${subjects})[ -]?(?:deadlines?|tracker|planner|reminder|bot)|(?:bot|bota)\\s(?:(?:zum|för|fürs?|for|de|del|per|per i|pour|pour les|para|para las|para os|do|di|voor|dla|untuk|cho|для|по)\\s)(?:(?:our|my|the|die|unsere|las|los|mis|les|nos|os|i|de|alle)\\s)?(?<name>${subjects}))(?!\\p{L})|(?<name>作业|宿題|숙제) ?(?:机器人|提醒|ボット|管理|봇|알림)`,
);
const homeworkFields: Readonly<Record<Language, string>> = {
  en: 'subject task due-date',
  es: 'asignatura tarea fecha',
  de: 'fach aufgabe datum',
  fr: 'matière devoir date',
  pt: 'disciplina tarefa data',
  it: 'materia compito data',
  nl: 'vak opdracht datum',
  pl: 'przedmiot zadanie data',
  tr: 'ders ödev tarih',
  ru: 'предмет задание дата',
  zh: '科目 作业 日期',
  ja: '科目 課題 日付',
  ko: '과목 과제 날짜',
  hi: 'विषय काम तारीख',
  ar: 'المادة الواجب التاريخ',
  id: 'pelajaran tugas tanggal',
  vi: 'môn bài-tập ngày',
  uk: 'предмет завдання дата',
  sv: 'ämne uppgift datum',
};

/** "/homework" shows the homework; with other commands it is another list. */
function withCommand(
  name: string,
  fields: readonly string[],
  commands: readonly string[],
): DatedThings | undefined {
  const own = [...new Set(commands.map((one) => one.split(' ', 1)[0] ?? ''))];
  if (own.some((one) => one !== name)) return undefined;
  return { name, fields, ...(own.length > 0 && { list: name }) };
}

/** Whether a field of an entry is its day: "date", "due-date", "fecha-de-entrega". */
export function isDated(field: string): boolean {
  return dated.test(field);
}

const having =
  /(?<!\p{L})(?<name>(?!bot|discord|server)\p{L}{4,24})(?:\s(?:bijhouden|bij te houden|eintragen|erfassen|verwalten|sammeln|tracken))?\s(?:with|mit|met|con|avec|com|z|ze|с|со|з|із|med|dengan|với)\s(?<list>[^.;:()\n]{5,120})/giu;
const reminds =
  /remind|erinner|recordatori|recuerd|avis|rappel|lembr|promemoria|ricord|herinner|przypom|hatırlat|напомин|нагад|påminn|(?:me)?ingatkan|nhắc/iu;
const dated =
  /^(?:(?:dates?|datum|data|day|tag|fecha|día|jour|dia|giorno|dag|dzień|tarih|gün|дат[аойу]|день|deadline|due|frist|abgabe(?:datum|termin)?|termin|échéance|prazo|scadenza|vencimiento|срок\p{L}{0,2}|термін\p{L}{0,2}|tanggal|ngày)(?:-\p{L}{1,12}){0,3}|(?:due|end|hand-in|exam)-date|\p{L}{2,12}datum|日期|日付|期限|締切|날짜|마감일?|तारीख|दिनांक|التاريخ|تاريخ)$/iu;
