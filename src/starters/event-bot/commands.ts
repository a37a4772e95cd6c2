import type { NamedCommands } from '../shared/named-commands.ts';

const noun =
  '(?:events?|raids?|sessions?|evento|eventos|veranstaltung|termin|événement|evenement|sortie|partie|evenementen|wydarzenie|etkinlik|событие|мероприятие|рейд|活动|イベント|이벤트|कार्यक्रम|meetup|match|training)';

export const eventCommands: NamedCommands = {
  event: {
    does: 'Announces an event with buttons to sign up.',
    words: `${noun}(?: (?:create|new|add|plan|start|crear|nuevo|erstellen|neu|anlegen|créer|creer|nouveau|criar|novo|crea|nuovo|maken|nieuw|utwórz|nowe|oluştur|yeni|создать|новый|новое|创建|作成|만들기))?|newevent|createevent|create-event`,
  },
  events: {
    does: 'Lists the events to come.',
    words: `events|upcoming|${noun}[ -](?:list|show|upcoming|lista|liste|lister|lijst|listele|список|列表|一覧|목록)`,
  },
  'event-cancel': {
    does: 'Cancels an event.',
    words: `cancelevent|cancel-event|${noun}[ -](?:cancel|delete|remove|cancelar|borrar|absagen|löschen|annuler|supprimer|apagar|annulla|cancella|annuleren|verwijderen|odwołaj|usuń|iptal|sil|отменить|удалить|取消|キャンセル|취소)`,
  },
};
