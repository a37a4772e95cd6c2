import { letterPattern } from '../../../workspace/text/letters.ts';

/** Whether a bot has the ranking that a clause asks for. */
export function isRanking(clause: string, settings: string): boolean {
  return (
    ranks.test(clause) &&
    clause.length < 48 &&
    !comesRound.test(clause) &&
    hasRanking.test(settings)
  );
}

/** "A weekly ranking", of a bot whose ranking is of all time. */
export function isOtherRanking(clause: string, settings: string): boolean {
  return (
    ranks.test(clause) &&
    comesRound.test(clause) &&
    clause.length < 60 &&
    hasRanking.test(settings) &&
    !/boardPosts: \[\n|period: '[^']|work: \d/u.test(settings)
  );
}

/** A ranking can be asked for; one of the month, or one that is posted every week, is another. */
export const ranks = letterPattern(
  '(?<![\\p{L}\\p{M}])(?:leaderboards?|rankings?|top(?: \\d{1,2})?|richest|reichsten|najbogatsz\\p{L}{1,3}|богат\\p{L}{2,6}|scoreboards?|ranglijst|rangliste|bestenliste|clasificación|classement|classifica|sıralama\\p{L}{0,2}|рейтинг\\p{L}{0,2}|топ|ranking\\p{L}{0,2})(?![\\p{L}\\p{M}])|排行榜?|ランキング|순위|랭킹|रैंकिंग|ترتيب',
);
const hasRanking = /(?:leaderboard|ranking|scores|invites-top'): '/u;
const comesRound =
  /week|month|dail|every|each|woche|wöch|monat|jede|sema(?:n|in)|(?<!\p{L})mes(?!\p{L})|mens|mois|jour|settim|mese|maand|tyg|miesi|hafta|ayl|недел|месяц|кажд|毎|每|매|월|주간|हर|كل|أسبوع|شهر|[:：]\d/iu;
