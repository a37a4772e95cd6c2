import type { NamedCommands } from '../shared/named-commands.ts';

export const standupCommands: NamedCommands = {
  standup: {
    does: 'Answers the questions of the day.',
    words:
      'stand-?up|daily|scrum|answer|antworten|responder|répondre|rispondi|站会|スタンドアップ|스탠드업',
  },
  'standup-join': {
    does: 'Has the bot ask a member every day.',
    words: 'join|stand-?up[- ](?:join|add)|subscribe|beitreten|unirse|rejoindre|entrar|参加|참가',
  },
  'standup-leave': {
    does: 'Has the bot ask a member no more.',
    words: 'leave|stand-?up[- ](?:leave|remove)|unsubscribe|verlassen|salir|quitter|sair|退出|탈퇴',
  },
};
