import type { NamedCommands } from '../shared/named-commands.ts';
import { toldBoard } from '../shared/told-words.ts';

export const levelCommands: NamedCommands = {
  rank: {
    does: 'Shows level and points.',
    words:
      'levels?|lvl|xp|profile|nivel|perfil|stufe|rang|niveau|profil|nível|livello|profilo|poziom|ranga|seviye|уровень|ранг|опыт|等级|レベル|레벨|स्तर|المستوى',
  },
  leaderboard: {
    does: 'Shows who has the most points.',
    told: toldBoard,
    words:
      'topliste|toplist|top10|top|lb|ranking|rangliste|bestenliste|clasificación|classement|classificação|classifica|tabela|sıralama|топ|таблица|рейтинг|排行|排行榜|ランキング|順位|순위|랭킹|ranglijst|المتصدرون',
  },
};
