import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { fold } from '../../../shared/fold.ts';
import { withDigits } from '../../../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Things of one kind that are booked one at a time. */
export interface Places {
  /** What one of them is called: "court". */
  readonly label: string;
  readonly count: number;
  /** Their letters or names, if they have some: courts A and B. */
  readonly letters?: readonly string[];
}

/**
 * How many things a request has that people book: tables, courts, rooms.
 *
 * @example
 * placesIn('We have 3 courts'); // { label: 'court', count: 3 }
 */
export function placesIn(text: string): Places | undefined {
  const head = withDigits(text.slice(0, 4000));
  const plain = fold(head).toLowerCase();
  for (const { noun, label, counted } of nouns) {
    const count = Number(counted.exec(plain)?.groups?.['n']);
    if (count < 2 || Number.isNaN(count)) continue;
    const stem = /^\p{L}{0,5}/u.exec(noun)?.[0] ?? noun;
    const letters = [
      ...new Set(
        allMatches(head, /(?<![\p{L}\p{N}])(?<letter>[A-H])\s(?<noun>\p{L}{3,12})/gu).flatMap(
          ({ groups }) =>
            fold(groups?.['noun'] ?? '')
              .toLowerCase()
              .startsWith(stem)
              ? (groups?.['letter'] ?? [])
              : [],
        ),
      ),
    ];
    return { label, count, ...(letters.length === count && { letters }) };
  }
  for (const { label, numbered } of nouns) {
    const n = numbered.exec(plain)?.groups?.['n'];
    if (Number(n) > 1) return { label, count: Number(n) };
  }
  const { noun: called, list } = named.exec(head)?.groups ?? {};
  if (called !== undefined && list !== undefined) {
    const letters = list.split(/[、,，・]\s?/u);
    return { label: called, count: letters.length, letters };
  }
  for (const pattern of unspaced) {
    const { n, noun } = pattern.exec(head)?.groups ?? {};
    if (noun !== undefined && Number(n) > 1) return { label: noun, count: Number(n) };
  }
  return undefined;
}

/** "tables numbered 1 to 12" */
const range =
  '(?:(?:numbered|from|von|numerad[oa]s|numerotees|del?|da|od|с|nr\\.?|no\\.?)\\s){0,2}1\\s?(?:-|–|to|bis|al?|do|до|t/m|tot)\\s?(?<n>\\d{1,3})(?![\\d:.])';
const nouns = [
  ['courts?', 'court'],
  ['tables?', 'table'],
  ['desks?', 'desk'],
  ['lanes?', 'lane'],
  ['pitch(?:es)?', 'pitch'],
  ['tische?n?', 'tisch'],
  ['platze?n?', 'platz'],
  ['raume?n?', 'raum'],
  ['bahnen', 'bahn'],
  ['mesas?', 'mesa'],
  ['canchas?', 'cancha'],
  ['pistas?', 'pista'],
  ['salas?', 'sala'],
  ['terrains?', 'terrain'],
  ['salles?', 'salle'],
  ['quadras?', 'quadra'],
  ['tavol[io]', 'tavolo'],
  ['camp[io]', 'campo'],
  ['tafels', 'tafel'],
  ['banen', 'baan'],
  ['stolik(?:i|ow)', 'stolik'],
  ['kort(?:y|ow)', 'kort'],
  ['boisk[ai]', 'boisko'],
  ['saha\\p{L}{0,5}', 'saha'],
  ['masa\\p{L}{0,5}', 'masa'],
  ['корт(?:а|ов)', 'корт'],
  ['стол(?:а|ов|ик\\p{L}{1,2})', 'стол'],
  ['зал(?:а|ов)', 'зал'],
  ['площад(?:ки|ок)', 'площадка'],
].map(([noun = '', label = '']) => ({
  noun,
  label,
  counted: letterPattern(
    `(?<![\\d.,])(?<n>\\d{1,3})\\s(?:\\p{L}{3,14}\\s)?(?:${noun})(?!\\p{L})`,
    'u',
  ),
  numbered: letterPattern(`(?<!\\p{L})(?:${noun})\\s${range}`, 'u'),
}));
/** "회의실은 A, B, C 세 개", "会議室は桜、梅、松の3つ", "3个会议室（A、B、C）" */
const named =
  /(?<noun>회의실|코트|테이블|연습실|스튜디오|룸|会議室|部屋|コート|スタジオ|会议室|场地|球场|包间|教室)(?:\s?\d{1,2}\s?[개면곳つ面室])?[은는이가はがを有为是:：(（]{1,2}\s?(?<list>[\p{L}\p{N}]{1,8}?(?:[、,，・]\s?[\p{L}\p{N}]{1,8}?){1,9})(?=の?\s?[\d두세네二三四五六两]\s?[개곳면つ面室个间]|\s?이렇게|[)）。.]|$)/u;
const unspaced = [
  /(?<noun>코트|테이블|좌석|구장|룸|자리)[은는이가]?\s?1번?(?:부터|에서|~|-)\s?(?<n>\d{1,3})번?/u,
  /(?<noun>コート|テーブル|会議室|座席|席|部屋)[はがを]?1番?(?:から|~|〜)(?<n>\d{1,3})番?/u,
  /(?<noun>코트|테이블|좌석|구장|룸|자리)[은는이가]?\s?(?:총\s?)?(?<n>\d{1,3})\s?[면개석실]/u,
  /(?<noun>コート|テーブル|会議室|座席|席|部屋)[はがを]?(?<n>\d{1,3})[面卓席室つ台]/u,
  /(?<n>\d{1,3})[个張张片间块]\p{L}{0,2}?(?<noun>球场|场地|桌子|会议室|座位)/u,
];
