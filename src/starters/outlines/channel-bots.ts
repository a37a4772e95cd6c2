import { cleanupCommands } from '../cleanup-bot/commands.ts';
import { readCleanup, saysCleanup } from '../cleanup-bot/read-cleanup.ts';
import { planCommands } from '../shared/named-commands.ts';
import { defineStarters, phrases } from '../starter.ts';

/** Bots that keep the channels of a server in order. */
export const channelBots = defineStarters('discord_bot', [
  {
    name: 'cleanup-bot',
    about: 'A bot that deletes old messages of some channels',
    kind: 'Cleanup Bot',
    cues: phrases(
      'cleanup bot, clean up bot, auto delete bot, autodelete bot, auto delete, auto clean, disappearing messages, aufräumbot, bot de limpieza, bot de nettoyage, bot de limpeza, bot di pulizia, opruimbot, автоудаление, автоудаления, 自动删除消息, 自動削除ボット, 자동 삭제 봇',
    ),
    describes: (text) => readCleanup(text) !== undefined,
    builds: saysCleanup,
    commands: (text) => planCommands(text, cleanupCommands),
    load: () => import('../cleanup-bot/cleanup-bot.ts'),
  },
]);
