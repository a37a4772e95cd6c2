import type { NamedCommands } from '../shared/named-commands.ts';
import { toldNext } from '../shared/told-words.ts';

const noun =
  '(?:events?|raids?|sessions?|evento|eventos|veranstaltung|termin|termin[eo]|événement|evenement|sortie|rando|ausflug|fahrt|übung|tour|trip|hike|ride|run|excursión|salida|passeio|saída|gita|uscita|tocht|rit|uitje|wycieczka|wyjazd|gezi|yürüyüş|поход|выезд|встреча|partie|evenementen|wydarzenie|etkinlik|baskın|maç|antrenman|turnuva|событие|мероприятие|рейд|матч|тренировка|活动|比赛|イベント|試合|이벤트|레이드|경기|कार्यक्रम|मैच|अभ्यास|meetup|match|game|training|practice|session|scrim|spiel|probe|treffen|partido|entreno|quedada|entraînement|jogo|treino|partita|allenamento|wedstrijd|avond|mecz|trening|فعالية|مباراة|تدريب|حدث)';

export const eventCommands: NamedCommands = {
  event: {
    does: 'Announces an event with buttons to sign up.',
    words: `${noun}(?: (?:create|new|add|dodaj|ajouter|añadir|agregar|hinzufügen|aggiungi|toevoegen|adicionar|ekle|добавить|plan|start|crear|nuevo|erstellen|neu|anlegen|créer|creer|nouveau|criar|novo|crea|nuovo|maken|nieuw|utwórz|nowe|oluştur|yeni|создать|новый|новое|post|schedule|إنشاء|إضافة|जोड़ें|बनाओ|बनाएं|추가|创建|作成|만들기))?|newevent|createevent|create-event`,
  },
  events: {
    does: 'Lists the events to come.',
    told: toldNext,
    words: `events|upcoming|who|attendees|roster|lineup|team|signups?|teilnehmer|aufstellung|equipo|asistentes|équipe|participants|equipe|squadra|elftal|ekip|takım|katılanlar|состав|команда|名单|报名|参加者?|참가자?|신청|참석|टीम|खिलाड़ी|الفريق|الحضور|${noun}(?:s|e|en|i|y|ы)|${noun}[ -](?:list|show|upcoming|lista|liste|lister|lijst|listele|список|列表|一覧|목록)`,
  },
  'event-cancel': {
    does: 'Cancels an event.',
    words: `cancelevent|cancel-event|${noun}[ -](?:cancel|delete|remove|cancelar|borrar|absagen|löschen|annuler|supprimer|apagar|annulla|cancella|annuleren|verwijderen|odwołaj|usuń|iptal|sil|отменить|удалить|取消|キャンセル|취소)`,
  },
};
