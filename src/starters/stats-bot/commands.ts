import type { NamedCommands } from '../shared/named-commands.ts';

export const statsCommands: NamedCommands = {
  stats: {
    does: 'Shows how many messages were written.',
    words:
      '(?:server-?|message-?)?(?:stats|statistics|activity|messages)|statistik|estadísticas|statistiques|estatísticas|statistiche|statistieken|statystyki|istatistik|статистика|统计|統計|통계|आँकड़े|إحصائيات',
  },
  active: {
    does: 'Shows who wrote most.',
    words:
      '(?:most-?)?active|top|leaderboard|ranking|rangliste|aktiv|activos|clasificación|actifs|classement|ativos|attivi|classifica|actief|ranglijst|aktywni|aktifler|sıralama|активные|топ|排行|ランキング|랭킹|सक्रिय|الأنشط',
  },
};
