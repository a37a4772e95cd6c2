import type { NamedCommands } from '../shared/named-commands.ts';

export const cleanupCommands: NamedCommands = {
  cleanup: {
    does: 'Says after how many hours messages of a channel are deleted.',
    words:
      'auto-?delete|auto-?clean|auto-?purge|set-?cleanup|aufräumen|limpieza|autoborrado|nettoyage|limpeza|pulizia|opruimen|sprzątanie|temizlik|очистка|автоудаление|自动清理|自動削除|자동삭제|सफ़ाई|تنظيف',
  },
  'cleanup-now': {
    does: 'Cleans up this channel at once.',
    words: 'clean-?now|purge-?now',
  },
  'cleanup-off': {
    does: 'Leaves a channel as it is.',
    words: '(?:auto-?delete|auto-?clean|cleanup)[ -](?:off|stop|disable|remove)',
  },
  'cleanup-list': {
    does: 'Shows which channels are cleaned up.',
    words: '(?:auto-?delete|auto-?clean|cleanup)[ -](?:list|show|status)',
  },
};
