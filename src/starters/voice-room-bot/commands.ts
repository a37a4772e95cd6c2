import type { NamedCommands } from '../shared/named-commands.ts';

export const roomCommands: NamedCommands = {
  'room-name': {
    does: 'Renames your voice channel.',
    words:
      '(?:(?:voice|vc|room|channel)[ -])?(?:re)?name|umbenennen|renombrar|renommer|renomear|rinomina|hernoem(?:en)?|nazwa|yeniden-adlandır|переименовать|имя|改名|名前|이름|नाम|تسمية',
  },
  'room-limit': {
    does: 'Limits how many people your voice channel takes.',
    words:
      '(?:(?:voice|vc|room|channel)[ -])?(?:user-?)?limit|límite|limite|sınır|лимит|人数|定員|인원|सीमा|حد',
  },
  'room-lock': {
    does: 'Lets nobody else into your voice channel.',
    words:
      '(?:(?:voice|vc|room|channel)[ -])?(?:lock|private|close)|sperren|abschließen|privat|bloquear|cerrar|verrouiller|fermer|trancar|fechar|blocca|chiudi|vergrendel|slot|zamknij|kilitle|закрыть|замок|锁定|ロック|잠금|ताला|قفل',
  },
  'room-unlock': {
    does: 'Opens your voice channel again.',
    words:
      '(?:(?:voice|vc|room|channel)[ -])?(?:unlock|public|open)|entsperren|öffnen|desbloquear|abrir|déverrouiller|ouvrir|destrancar|sblocca|apri|ontgrendel|otwórz|aç|открыть|解锁|解除|잠금해제|खोलो|فتح',
  },
};
