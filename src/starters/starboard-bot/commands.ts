import type { NamedCommands } from '../shared/named-commands.ts';

export const starboardCommands: NamedCommands = {
  starboard: {
    does: 'Chooses the channel and how many stars it takes.',
    words:
      'setup|set|config|einrichten|configurar|configurer|configura|ustaw|ayarla|настроить|设置|設定|설정',
  },
  'starboard-top': {
    does: 'Shows the messages with the most stars.',
    words:
      'top-?stars|topstarred|stars-?top|top|best|leaderboard|stars|beste|rangliste|sterne|mejores|estrellas|meilleurs|étoiles|melhores|estrelas|migliori|stelle|najlepsze|gwiazdki|yıldızlar|лучшие|звёзды|звезды|排行|ランキング|순위',
  },
};
