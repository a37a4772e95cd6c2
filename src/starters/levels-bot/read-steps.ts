import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * What a request counts in points: those of each level (0 where it says nothing of them), and the roles that
 * so many points give.
 *
 * @example
 * readSteps('a level every 200 XP, and at 500 points you get the role Regular');
 * // { perLevel: 200, roles: [{ level: 0, points: 500, name: 'Regular' }], rest: …without both }
 */
export function readSteps(text: string): {
  readonly perLevel: number;
  readonly roles: readonly { readonly level: 0; readonly points: number; readonly name: string }[];
  /** The request without what is read here: other numbers are those of a message. */
  readonly rest: string;
} {
  const found = each.exec(text);
  const first = allMatches(text, reached);
  const last = first.at(-1);
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
  // "at 300 points the role Regular, at 1000 the role Legend"
  const more = last === undefined ? [] : allMatches(text.slice(end), further);
  const roles = [...first, ...more].map(({ groups = {} }) => ({
    level: 0 as const,
    points: Number(groups['points']),
    name: (groups['named'] ?? groups['quoted'] ?? '').trim(),
  }));
  return {
    perLevel: Number(Object.values(found?.groups ?? {}).find(Boolean) ?? 0),
    roles: roles.filter(({ name, points }) => points > 0 && name !== '').slice(0, 20),
    rest: text.replace(each, ' ').replaceAll(reached, ' '),
  };
}

const unit =
  'xp|points?|puntos|punkten?|pontos|punti|punten|punktów|puan(?:da|a)?|очк\\p{L}{1,4}|опыта|бал(?:ів|и)|досвіду|poäng|poin|điểm|نقاط|نقطة';
const joined = '(?:经验|积分|経験値|ポイント|경험치|포인트|점)';
const level =
  '(?:level|lvl|nivel|stufe|niveau|nível|livello|poziom|seviye|уровень|рівень|nivå|cấp(?: độ)?|مستوى)(?!\\p{L})';
const every =
  '(?:every|each|per|alle|je|cada|a cada|tous les|toutes les|ogni|elke|co|her|каждые|кожні|varje|setiap|mỗi|كل)';
/** "a level every 200 XP", "every 200 XP a new level", "200 XP per level", "每200经验升一级" */
const each = letterPattern(
  `(?<!\\p{L})${level}(?:\\s(?:up|is))?\\s${every}\\s(?<behind>\\d{2,6})\\s?(?:${unit})(?!\\p{L})|(?<!\\p{L})${every}\\s(?<ahead>\\d{2,6})\\s?(?:${unit})(?!\\p{L})[^.;,\\d]{0,16}(?<!\\p{L})${level}|(?<!\\d)(?<of>\\d{2,6})\\s?(?:${unit})\\s(?:per|pro|por|par|a|na|für jed\\p{L}{1,2}|voor elk)\\s${level}|[每毎](?<han>\\d{2,6})\\s?${joined}(?:升|ごとに)|(?<han>\\d{2,6})\\s?${joined}(?:마다|ごとに)`,
);
const role =
  '[Rr]ole|[Rr]olle|[Rr]ol(?:ü)?|[Rr]ôle|[Cc]argo|[Rr]uolo|[Rr]ol[aęi]|[Рр]оль|[Rr]ollen|[Pp]eran|[Vv]ai trò|رتبة|دور|भूमिका|रोल';
const further = letterPattern(
  `(?<!\\d)(?<points>\\d{2,6})\\s(?:\\p{L}{1,8}\\s){0,3}?(?:${role})\\s[«"“„]?(?<named>\\p{Lu}[\\p{L}\\p{N}'’-]{1,20})`,
  'gu',
);
const units = unit.replace('xp', 'xp|XP');
/** "at 500 points you get the role Regular", "500积分获得“常客”身份组" */
const reached = letterPattern(
  `(?<!\\d)(?<points>\\d{2,6})\\s?(?:${units})(?!\\p{L})[^.;\\n\\d]{0,40}?(?<!\\p{L})(?:${role})\\s[«"“„]?(?<named>\\p{Lu}[\\p{L}\\p{N}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}\\p{N}'’-]{1,20}){0,2}|[\\p{sc=Arabic}\\p{sc=Devanagari}]{2,20})|(?<!\\d)(?<points>\\d{2,6})\\s?${joined}[^。.、,\\n\\d]{0,16}?[“「"‘'](?<quoted>[^“”「」"‘’'\\n]{1,20})[”」"’']\\s?(?:身份组|角色|ロール|역할)`,
  'gu',
);
