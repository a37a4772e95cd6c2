import type { NamedCommands } from '../shared/named-commands.ts';

export const repCommands: NamedCommands = {
  rep: {
    does: 'Shows the reputation of somebody.',
    words:
      'rep|karma|reputation|reputación|réputation|reputação|reputazione|reputatie|reputacja|itibar|реп|репутация|карма|声望|信誉|評判|평판|प्रतिष्ठा|سمعة|السمعة',
  },
  'rep-top': {
    does: 'Shows who has the best reputation.',
    told: 'top\\s?\\d{0,3}|leaderboard|ranking|топ',
    words:
      '(?:rep|karma|reputation|thanks)-?(?:top|leaderboard|board|list)|(?:rep|karma|reputation)s? (?:top|list)|top-?(?:rep|karma)?|leaderboard|ranking|rangliste|clasificación|classement|classifica|ranglijst|sıralama|топ|рейтинг|топ-?реп|排行|排行榜|ランキング|순위|랭킹|रैंकिंग|الترتيب|المتصدرين',
  },
};
