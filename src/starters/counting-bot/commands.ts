import type { NamedCommands } from '../shared/named-commands.ts';

export const countingCommands: NamedCommands = {
  count: {
    does: 'Shows the next number.',
    words:
      'state|status|current|number|next|stand|zahl|nächste|estado|número|actual|siguiente|état|nombre|actuel|suivant|atual|próximo|stato|numero|prossimo|stan|liczba|durum|sayı|счёт|счет|число|当前|進度|进度|今|現在|현재|गिनती',
  },
  record: {
    does: 'Shows the highest number so far.',
    words:
      'highscore|high-score|best|max|rekord|bestmarke|récord|mejor|meilleur|recorde|melhor|primato|rekor|рекорд|纪录|記錄|记录|記録|最高|기록|रिकॉर्ड',
  },
  'count-channel': {
    does: 'Chooses the channel.',
    words:
      'channel|setchannel|set-channel|setup|kanal|canal|salon|canale|kanał|канал|频道|チャンネル|채널|चैनल',
  },
};
