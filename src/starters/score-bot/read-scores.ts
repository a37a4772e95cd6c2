import { type CommandClause, commandClauses } from '../shared/reading/commands/command-clauses.ts';
import { inLanguage } from '../bot-parts/local-names.ts';
import { optionName, readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import type { Clock } from '../shared/reading/clock/read-clock.ts';
import { isOnceADay } from '../slash-bot/reading/read-once-a-day.ts';
import { readLogged } from './read-logged.ts';
import { readScorePosts } from './read-score-posts.ts';
import { teamsIn } from './read-teams.ts';
import {
  gives,
  keepsScore,
  ofAmount,
  ofBoard,
  ofMeasures,
  ofOthers,
  ofPoints,
  ofResults,
  ofThanks,
  ofTotals,
  onlyJoins,
  reserved,
  resets,
  shows,
  takes,
  thisMonth,
  thisWeek,
  toSomebody,
} from './score-words.ts';

/** A command that adds to what somebody has. */
export interface Giving {
  readonly name: string;
  /** Whose it is: of who uses the command, of a member, or of a team. */
  readonly target: 'self' | 'user' | 'team';
  /** How much, if it is not typed; 0 if it is. */
  readonly amount: number;
  /** What the typed amount is called, and what else is typed: "minutes", ["sport"]. */
  readonly option?: string;
  readonly fields?: readonly string[];
  /** Whether it takes something away. */
  readonly takes?: true;
  /** Whether only those who run the server give something. */
  readonly isForStaff: boolean;
}

/** What a request says of points that are counted. */
export interface Scores {
  readonly gives: readonly Giving[];
  /** The names of other commands; empty for none. */
  readonly own: string;
  readonly board: string;
  readonly reset: string;
  /** Those who have points together; empty where each member has. */
  readonly teams: readonly string[];
  /** Empty for all that was ever given. */
  readonly period: '' | 'week' | 'month';
  /** When and where it is told who has the most. */
  readonly posts: readonly (Clock & { readonly channel: string; readonly isWinner: boolean })[];
}

/**
 * Reads points that commands of a request count; undefined where it has no command that adds some, or none
 * that shows who has the most.
 *
 * @example
 * readScores('/pushups 30 adds, /ranking shows who has the most this week');
 * // { gives: [{ name: 'pushups', target: 'self', amount: 0, … }], board: 'ranking', period: 'week', … }
 */
export function readScores(text: string): Scores | undefined {
  const head = text.slice(0, 4000);
  // Points for coming every day are an economy's.
  if (ofOthers.test(head) || isOnceADay.test(head)) return undefined;
  const found = commandClauses(head);
  // "/give and /take points": what is said of the last is said of both.
  const clauses = found
    .map((one, at) =>
      onlyJoins.test(one.said) ? { ...one, said: found[at + 1]?.said ?? one.said } : one,
    )
    .map(pathOf);
  const board = clauses.find(({ name, said, sub }) => isBoard(name, said, sub));
  const posts = readScorePosts(head);
  const isOfMatches = clauses.filter(({ name }) => ofResults.test(name)).length > 1;
  if (board === undefined && !isOfMatches && !ofBoard.test(head)) return undefined;
  const teams = teamsIn(head);
  const rest = clauses.filter(({ path }) => path !== board?.path);
  const giving = rest.filter(
    (clause) =>
      (isOfMatches && ofResults.test(clause.name)) ||
      (board === undefined
        ? isLogging(clause) ||
          (ofMember.test(clause.rest) &&
            (ofPoints.test(clause.name) || ofThanks.test(clause.name) || keepsScore.test(head))) ||
          (isTyped(clause) && ofPoints.test(head) && teams.length > 1)
        : isGiving(clause) || isLogging(clause)),
  );
  const own = rest.find((clause) => !giving.includes(clause) && (isOfMatches || isOwn(clause)));
  const reset = rest.find(({ name, sub }) => resets.test(sub) || resets.test(name));
  if (giving.length === 0) return undefined;
  const given = uniquePaths(giving)
    .slice(0, 6)
    .map((clause) => givingOf(clause, teams));
  // "/add points or /remove points to a member"
  const isToMember = given.some(({ target, takes: isTaken }) => target === 'user' && isTaken);
  const isForStaff = reserved.test(giving[0]?.before.slice(-20) ?? '');
  return {
    gives: given.map((one) => ({
      ...one,
      ...(isToMember && { target: 'user' }),
      ...(isForStaff && { isForStaff }),
    })),
    own: own?.path ?? '',
    board: board?.path ?? boardName(head),
    reset: reset?.path ?? '',
    teams,
    period: periodOf(board?.said ?? '', head),
    posts,
  };
}

/** The usual commands, where a request names none. */
export function usualScores(text: string): Scores {
  const [give] = inLanguage(text, [{ name: 'scores', description: '' }]);
  const name = give?.name === 'scores' ? 'points' : (give?.name ?? '');
  const logged = text.includes('/') ? undefined : readLogged(text);
  return {
    gives: [logged ?? { name, target: 'user', amount: 0, isForStaff: false }],
    own: '',
    board: boardName(text),
    reset: '',
    teams: [],
    period: periodOf('', text.slice(0, 4000)),
    posts: readScorePosts(text.slice(0, 4000)),
  };
}

function boardName(text: string): string {
  return inLanguage(text, [{ name: 'leaderboard', description: '' }])[0]?.name ?? '';
}

function periodOf(said: string, head: string): Scores['period'] {
  const isEver = /all[- ]time/iu.test(head);
  if (thisWeek.test(said) || (thisWeek.test(head) && !isEver)) return 'week';
  return thisMonth.test(said) || (thisMonth.test(head) && !isEver) ? 'month' : '';
}

type Pathed = CommandClause & { readonly path: string; readonly sub: string };

/** "/points give" is one of several below "points". */
function pathOf(clause: CommandClause): Pathed {
  const [, word = ''] = /^\s([\p{L}\p{M}]{2,16})(?=[\s,.;)]|$)/u.exec(clause.rest) ?? [];
  // "/board mostra quem …": a verb that goes on is no second word of the command.
  const [, next = ''] = /^\s[\p{L}\p{M}]{2,16}\s(\p{Ll}{3,})/u.exec(clause.rest) ?? [];
  const goesOn = next !== '' && !shows.test(next) && telling.test(word);
  const sub = subcommand.test(word) && !goesOn ? word.toLowerCase() : '';
  return { ...clause, sub, path: sub === '' ? clause.name : `${clause.name} ${sub}` };
}

const telling = /^(?:mostra|ver|show|toon|zeigen|voir|göster|list)$/u;
const subcommand =
  /^(?:add|give|award|log|remove|show|top|board|leaderboard|me|mine|reset|list|dar|añadir|sumar|ver|ranking|reiniciar|geben|eintragen|zeigen|rangliste|donner|ajouter|voir|classement|adicionar|placar|aggiungi|assegna|classifica|mostra|geven|toevoegen|toon|stand|dodaj|pokaż|ekle|göster|sıralama|добавить|дать|показать|топ|加|查看|排行|追加|表示|추가|보기)$/u;

/** "/win @player" */
const ofMember =
  /^\s(?:@\p{L}{2,20}|<@?(?:player|user|member|name)>|(?:player|user|member|spieler|jugador|joueur|jogador|giocatore))(?=[\s,.;)]|$)/iu;

function isBoard(name: string, said: string, sub: string): boolean {
  const first = said.split(/[,，、]/u, 1)[0] ?? '';
  return (
    ofBoard.test(name === 'board' ? 'top' : name.replaceAll(/[-_]/g, ' ')) ||
    ofBoard.test(sub) ||
    (ofBoard.test(first) && (shows.test(first) || isFor.test(first)) && !gives.test(first))
  );
}

/** "/table for the standings" */
const isFor = /^\s(?:for|with|für|mit|para|con|pour|avec|per|com|voor|met|dla|z|для|с)\s/iu;

function isGiving({ name, said, sub, before }: Pathed): boolean {
  const first = said.split(/[,，、](?!\d)/u, 1)[0] ?? '';
  const about = `${name.replaceAll(/[-_]/g, ' ')} ${first} ${before.slice(-40)}`;
  if (/^(?:ping|help|roll|remind)/u.test(name) || ofBoard.test(name)) return false;
  const isCounted = ofPoints.test(about) || ofThanks.test(name);
  return (
    isTyped({ said }) ||
    gives.test(sub) ||
    (gives.test(first) && ofAmount.test(first.slice(0, 24))) ||
    (isCounted && [first, name].some((words) => gives.test(words) || takes.test(words))) ||
    (isCounted && (ofAmount.test(first) || toSomebody.test(first)))
  );
}

function isTyped({ said }: Pick<CommandClause, 'said'>): boolean {
  const first = said.split(/[,，、](?!\d)/u, 1)[0] ?? '';
  return /^\s?[<[{(]?(?:@?\p{L}{2,20}\s)?\d{1,5}(?:[.,]\d)?(?![\d:])/u.test(first);
}

/** "log workouts with /log (sport, minutes)", "/run 5.2km": what is measured is typed. */
function isLogging({ name, said, rest }: Pathed): boolean {
  if (ofBoard.test(name) || ofGoal.test(name)) return false;
  const [typed] = /^\s?[<[{(]?\d{1,5}(?:[.,]\d{1,2})?\s?\p{L}{1,12}/u.exec(said) ?? [];
  return typed === undefined
    ? loggedFields(rest).some((field) => ofMeasures.test(field))
    : ofMeasures.test(`${name} ${typed.replaceAll(/\d/gu, ' ')}`) ||
        // "/run 5.2 adds km"
        (gives.test(typed) && ofMeasures.test(said.split(/[,;]/u, 1)[0] ?? ''));
}

/** What is typed behind a command, in brackets or behind "with". */
function loggedFields(rest: string): readonly string[] {
  return /^\s?(?:[(（]|(?:with|mit|con|avec|com|met|z|с)\s)/u.test(rest)
    ? readCommandFields(rest)
    : [];
}

const ofGoal =
  /^(?:goals?|ziel|meta|objecti?f|obiettivo|doel|cel|hedef|цель|remind\p{L}{0,3}|poll|vote)$/u;

function isOwn({ name, said, sub }: Pathed): boolean {
  if (ofGoal.test(name)) return false;
  const first = said.split(/[,，、]/u, 1)[0] ?? '';
  const isTotal = ofTotals.test(name.replaceAll(/[-_]/g, ' '));
  return (
    ofPoints.test(name) ||
    ofThanks.test(name) ||
    /^(?:week|my-?\p{L}{3,9}|stats|progress)$/u.test(name) ||
    /^\s(?:shows?|lists?|tells?|for)\s(?:me\s)?(?:my|mine|your own|yours)(?!\p{L})/iu.test(said) ||
    shows.test(sub) ||
    (shows.test(first) && (ofPoints.test(first) || isTotal || ofTotals.test(first)))
  );
}

function uniquePaths(clauses: readonly Pathed[]): readonly Pathed[] {
  return [...new Map(clauses.toReversed().map((one) => [one.path, one])).values()].toReversed();
}

function givingOf({ path, said, rest }: Pathed, teams: readonly string[]): Giving {
  const first = said.split(/[,，、;](?!\d)/u, 1)[0] ?? '';
  const [, typed] =
    /^\s?[<[{(]?(?:@?\p{L}{2,20}\s)?(\d{1,5}(?:[.,]\d)?)(?![\d:])/u.exec(first) ?? [];
  const [, fixed] = fixedAmount.exec(first) ?? [];
  const isMeasured = ofMeasures.test(`${path} ${first}`);
  // Those who run the server enter what others have.
  const isEntered = entered.test(first);
  const isAsked =
    !ofResults.test(path) &&
    (typed !== undefined || isEntered || ofAmount.test(first) || points.test(first));
  const typedFields = loggedFields(rest);
  const option = typedFields.find((field) => ofMeasures.test(field));
  return {
    name: path,
    ...(option !== undefined && {
      option: optionName(option),
      fields: typedFields
        .filter((one) => one !== option)
        .map(optionName)
        .slice(0, 4),
    }),
    target: teams.length > 1 ? 'team' : isEntered || toSomebody.test(first) ? 'user' : 'self',
    // Kilometres and pages are typed; a goal is one.
    amount:
      option !== undefined || isAsked || (fixed === undefined && isMeasured)
        ? 0
        : Number(fixed ?? 1),
    ...(takes.test(path.replaceAll(/[-_]/g, ' ')) && { takes: true as const }),
    isForStaff:
      reserved.test(first) || reserved.test(rest.slice(0, 120).split(/,\s?\//u, 1)[0] ?? ''),
  };
}

const entered =
  /(?<!\p{L})(?:admins?|mods?|staff|moderators?)\s(?:to|can|may)\s(?:enter|add|give|award)(?!\p{L})/iu;
/** "gives 5 points" */
const fixedAmount =
  /(?:gives?|adds?|gibt|da|suma|donne|ajoute|dá|soma|dà|aggiunge|geeft|daje|dodaje|verir|даёт|得|加|で)\s?(\d{1,5})(?!\d)/iu;
/** "/points add @user points" */
const points =
  /^\s(?:\p{L}{2,12}\s)?@?\p{L}{2,12}\s(?:points?|punkte|puntos|pontos|punti|punten|punkty|puan|очки|баллы)(?!\p{L})/iu;
/** What other bots count: money, levels by messages, and right answers. */
