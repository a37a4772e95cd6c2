import type { NamedCommands } from '../shared/named-commands.ts';

export const stickyCommands: NamedCommands = {
  sticky: {
    does: 'Keeps a message at the end of this channel.',
    words:
      'stick|sticky-?(?:message|add|set|note)|set-?sticky|fijar|anheften|épingler|fixar|fissa|vastzetten|przyklej|yapıştır|закрепить|置底|固定|고정|चिपकाओ|تثبيت',
  },
  unsticky: {
    does: 'Stops keeping that message there.',
    words:
      'unstick|sticky-?(?:remove|stop|off|delete|clear)|(?:remove|stop|delete)-?sticky|soltar|lösen|détacher|stacca|losmaken|odklej|kaldır|открепить|取消置底|取消固定|固定解除|고정해제|हटाओ|إلغاء-التثبيت',
  },
};
