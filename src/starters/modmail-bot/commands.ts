import type { NamedCommands } from '../shared/named-commands.ts';

export const modmailCommands: NamedCommands = {
  close: {
    does: 'Closes the conversation.',
    words:
      'end|schließen|schliessen|beenden|cerrar|fermer|fechar|chiudi|zamknij|kapat|закрыть|关闭|關閉|閉じる|닫기|बंद',
  },
  block: {
    does: 'Lets a user write no more.',
    words:
      'blockieren|sperren|bloquear|bloquer|blocca|zablokuj|engelle|заблокировать|блок|屏蔽|封鎖|ブロック|차단|ब्लॉक',
  },
  unblock: {
    does: 'Lets a blocked user write again.',
    words:
      'entsperren|desbloquear|débloquer|sblocca|odblokuj|engeli-kaldır|разблокировать|解除屏蔽|解除|ブロック解除|차단해제|अनब्लॉक',
  },
};
