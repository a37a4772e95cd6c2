import type { NamedCommands } from '../shared/named-commands.ts';

export const pollCommands: NamedCommands = {
  poll: {
    does: 'Starts a poll with buttons.',
    words:
      '(?:polls?|encuesta|umfrage|abstimmung|sondage|enquete|votação|sondaggio|ankieta|anket|oylama|опрос|голосование|投票|アンケート|투표|설문|मतदान|peiling|stemming|تصويت|vote)(?: (?:create|start|new|crear|nueva|erstellen|starten|créer|creer|criar|nova|crea|nuovo|utwórz|nowa|oluştur|başlat|создать|начать|开始|创建|開始|作成|시작|만들기|starten|maken))?',
  },
  'poll-end': {
    does: 'Ends the last poll here.',
    words:
      '(?:polls?|encuesta|umfrage|abstimmung|sondage|enquete|votação|sondaggio|ankieta|anket|oylama|опрос|голосование|投票|アンケート|투표|설문|peiling|stemming|vote)[ -](?:end|close|stop|finish|cerrar|terminar|beenden|schließen|fermer|terminer|encerrar|fechar|chiudi|termina|zakończ|zamknij|bitir|kapat|закрыть|завершить|结束|終了|締切|종료|sluiten)|(?:end|close)-?poll',
  },
};
