import type { NamedCommands } from '../shared/named-commands.ts';

export const minecraftCommands: NamedCommands = {
  server: {
    does: 'Shows whether the Minecraft server runs, and who plays.',
    words:
      'status|players|online|mc|minecraft|server-?status|serverstatus|mc-?status|estado|jugadores|spieler|statut|joueurs|jogadores|stato|giocatori|spelers|gracze|oyuncular|статус|игроки|онлайн|гравці|spelare|状态|玩家|ステータス|서버|접속자|सर्वर',
  },
  'server-board': {
    does: 'Keeps that in a message of this channel, or stops it.',
    words: 'status-?board|live-?status|server-?(?:watch|live|channel)|setup|statusmessage',
  },
};
