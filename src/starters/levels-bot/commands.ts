import type { PlanCommand } from '../../contracts/job/plan.ts';
import { type NamedCommands, namedIn, planCommands } from '../shared/named-commands.ts';
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
  'xp-give': {
    does: 'Gives somebody points, or takes some.',
    words:
      '(?:give|add|set|grant)-?(?:xp|points|levels?)|(?:xp|levels?|points)[ -](?:give|add|set|grant)|xp-(?:geben|dar|donner|dai|geven|ver)|(?:dar|dá|añadir|adicionar)-?xp|выдать-?опыт',
  },
};

/** The commands that a request wants: points are given by hand only where it says so. */
export function readLevelCommands(text: string): readonly PlanCommand[] {
  const all = planCommands(text, levelCommands);
  const isGiven =
    namedIn(text).includes(all[2]?.name ?? '') || givesByHand.test(text.slice(0, 4000));
  return isGiven ? all : all.slice(0, 2);
}

const givesByHand =
  /(?:admins?|mods?|moderators?|staff|owner)\s(?:can|may|should be able to)\s(?:\p{L}{1,8}\s){0,2}(?:give|add|set|adjust)\s(?:\p{L}{1,8}\s){0,2}(?:xp|points|levels?)/iu;
