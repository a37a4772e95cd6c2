import type { NamedCommands } from '../shared/named-commands.ts';

export const inviteCommands: NamedCommands = {
  invites: {
    does: 'Shows how many members somebody invited.',
    words:
      '(?:my-?)?(?:invites?|invited|referrals?)|einladungen|invitaciones|invitations|convites|inviti|uitnodigingen|zaproszenia|davetler|приглашения|инвайты|邀请|招待|초대|आमंत्रण|الدعوات',
  },
  'invites-top': {
    does: 'Shows who invited most.',
    words:
      '(?:invites?-?)?(?:top|leaderboard|ranking|board)|rangliste|clasificación|classement|classifica|ranglijst|sıralama|топ|排行|ランキング|랭킹',
  },
  inviter: {
    does: 'Shows who invited a member.',
    words:
      '(?:invited-?by|inviter|who-?invited|referrer)|eingeladen-von|invitado-por|invité-par|convidado-por|invitato-da|кто-пригласил',
  },
};
