import type { NamedCommands } from '../shared/named-commands.ts';

export const threadCommands: NamedCommands = {
  threads: {
    does: 'Sets whether messages of a channel get threads.',
    words:
      'auto-?threads?|thread-?channel|set-?threads?|hilos|fils|tópicos|draadjes|wątki|konular|ветки|треды|子区|帖子|スレッド|스레드|थ्रेड|مواضيع',
  },
};
