import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { tells } from '../told/telling-words.ts';

/** Something about a server that a bot is to show, and no command is named for. */
export interface ShownFact {
  /** What its command is called. */
  readonly name: string;
  /** Empty where the request does not say it. */
  readonly answer: string;
}

/**
 * What a bot is to show of a server: its address, rules, team, hours and the like. Empty for one of them alone,
 * unless it is an address, and for requests that name commands.
 *
 * @example
 * shownFacts('shows the ip play.example.net, the rules, and the staff: Tom (owner), Lisa (mod)');
 * // ip: 'play.example.net', rules: '', staff: 'Tom (owner), Lisa (mod)'
 */
export function shownFacts(text: string): readonly ShownFact[] {
  const head = text.slice(0, 2000);
  if (slashed.test(head)) return [];
  return head.split(/(?<=[.!?])\s|\n/u).flatMap((sentence) => {
    const facts = tells.test(sentence) || gives.test(sentence) ? factsIn(sentence) : [];
    const isPlain = facts.length > 1 || facts.some(({ name, answer }) => name === 'ip' && answer);
    return isPlain ? facts : [];
  });
}

function factsIn(sentence: string): readonly ShownFact[] {
  // "Tom (mods)" is one of the team, and no further word for it.
  const open = sentence.replaceAll(/\([^()]{0,300}\)/gu, (inner) => '_'.repeat(inner.length));
  const places = kinds
    .flatMap(({ kind, words, name }) => {
      const [found] = allMatches(open, words);
      return found === undefined
        ? []
        : [{ kind, name: name ?? '', at: found.index, end: found.index + found[0].length }];
    })
    .toSorted((a, b) => a.at - b.at)
    .filter(({ kind }, at, all) => all.findIndex((one) => one.kind === kind) === at);
  return places.map(({ kind, name, end }, at) => ({
    name,
    answer: answerOf(kind, sentence.slice(end, places[at + 1]?.at)),
  }));
}

function answerOf(kind: string, piece: string): string {
  if (kind === 'ip' || kind === 'website') return address.exec(piece)?.[0] ?? '';
  if (kind === 'hours') return hours.exec(piece)?.[0]?.trim() ?? '';
  const said =
    /^[^:：(]{0,16}[:：]\s?(?<list>[^\n]{3,400})/u.exec(piece)?.groups?.['list'] ??
    /^\s?\((?<list>[^()\n]{3,400})\)/u.exec(piece)?.groups?.['list'] ??
    '';
  const list = said.replace(
    /[\s,;.]{0,3}(?:(?:and|und|y|et|e|en|i|и|ve)\s(?:\p{L}{1,8}\s?){0,3})?$/iu,
    '',
  );
  return kind === 'rules' && list.includes(', ')
    ? list
        .split(/,\s(?![^()]{0,80}\))/u)
        .map((rule, at) => `${at + 1}. ${rule}`)
        .join('\n')
    : list;
}

const slashed = /(?<![\p{L}\p{N}/.:])\/\p{L}/u;
const gives =
  /(?<!\p{L})(?:gives?|show|tell|with|info about|laat zien|shows?|göster\p{L}{1,5}|показ\p{L}{2,5}|muestr\p{L}|affich\p{L}{1,2}|mostr\p{L}{1,2}|visar?)(?!\p{L})/iu;
const address =
  /https?:\/\/[^\s,;()"“”«»]{3,200}|(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}(?::\d{2,5})?(?![\p{L}\p{N}])|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?(?![\d.])/iu;
const hours = /^[\s:：(]{1,3}(?:\p{L}{2,12}[.\s–-]{1,3}){0,6}\d[\p{L}\d\s:.–-]{2,60}/u;

interface Kind {
  readonly kind: string;
  readonly words: RegExp;
  readonly name?: string;
}

const kind = (name: string, called: readonly (readonly [string, string])[]): readonly Kind[] =>
  called.map(([own, words]) => ({
    kind: name,
    name: own,
    words: letterPattern(
      /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]/u.test(words)
        ? words
        : `(?<!\\p{L})(?:${words})(?!\\p{L})`,
      'giu',
    ),
  }));

const kinds: readonly Kind[] = [
  ...kind('ip', [
    ['ip', 'ip(?:[- ](?:address|adresse|adres\\p{L}{0,3}))?|server address|айпи|айпі'],
  ]),
  ...kind('rules', [
    ['rules', '(?<!follow the |accept the )rules'],
    ['regeln', 'regeln|regelwerk'],
    ['reglas', 'reglas|normas'],
    ['règles', 'règles|règlement'],
    ['regras', 'regras'],
    ['regole', 'regole|regolamento'],
    ['regels', 'regels'],
    ['zasady', 'zasad[ya]?|regulamin'],
    ['kurallar', 'kural\\p{L}{1,6}'],
    ['правила', 'правила'],
    ['regler', 'regler\\p{L}{0,2}'],
    ['规则', '规则|規則'],
    ['ルール', 'ルール'],
    ['규칙', '규칙'],
  ]),
  ...kind('staff', [
    ['staff', 'staff(?: team| members)?|who the (?:mods|admins) are'],
    ['serverteam', 'team(?= ?:| ?\\(|$| laat| an)'],
    ['equipo', 'equipo(?= ?:| ?\\()'],
    ['équipe', 'équipe(?= ?:| ?\\()'],
    ['equipe', 'equipe(?= ?:| ?\\()'],
    ['ekipa', 'ekip[aęy]|administracj[aęi]'],
    ['ekip', 'yetkili\\p{L}{0,5}|ekib\\p{L}{1,4}'],
    ['команда', 'администраци[яю]|команд[ау](?= ?:| ?\\()|персонал'],
    ['команда', 'адміністраці[яю]'],
    ['スタッフ', 'スタッフ|運営'],
    ['管理员', '管理员|管理團隊'],
    ['운영진', '운영진|스태프'],
  ]),
  ...kind('website', [['website', '(?:web ?)?site(?: link)?|website']]),
  ...kind('hours', [
    ['hours', 'opening (?:hours|times)|business hours'],
    ['öffnungszeiten', 'öffnungszeiten'],
    ['horario', 'horarios?'],
    ['horaires', 'horaires'],
    ['horários', 'horários?'],
    ['orari', 'orari'],
    ['openingstijden', 'openingstijden'],
  ]),
  ...kind('schedule', [['schedule', '(?:wipe )?schedule']]),
];
