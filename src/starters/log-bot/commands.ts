import type { NamedCommands } from '../shared/named-commands.ts';

export const logCommands: NamedCommands = {
  'log-channel': {
    does: 'Chooses the channel of the log.',
    words:
      'log|logs|logchannel|setlog|set-log|channel|setup|kanal|canal|salon|canale|kanał|канал|频道|チャンネル|채널|चैनल|قناة',
  },
  'log-ignore': {
    does: 'Leaves a channel out of the log, or takes it in again.',
    words:
      'ignore|ignorieren|ignorar|ignorer|ignora|ignoruj|yoksay|игнор|игнорировать|忽略|無視|무시|अनदेखा|تجاهل',
  },
};
