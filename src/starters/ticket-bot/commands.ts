import type { PlanCommand } from '../../contracts/job/plan.ts';
import { namedIn, type NamedCommands, planCommands } from '../shared/named-commands.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

export const ticketCommands: NamedCommands = {
  'ticket-panel': {
    does: 'Posts the button that opens tickets.',
    words:
      'panel|setup|ticketpanel|ticket-setup|setup-tickets?|(?:tickets?)(?:[ -](?:panel|setup|einrichten|configurar|configurer|configura|ustaw|kur|настроить))?',
  },
  'ticket-close': {
    does: 'Closes this ticket.',
    words:
      '(?:close|closeticket|cerrar|schließen|fermer|fechar|chiudi|sluiten|zamknij|kapat|закрыть|关闭|閉じる|닫기|बंद|إغلاق)(?:-?tickets?)?|tickets?[ -](?:close|cerrar|schließen|fermer|fechar|chiudi|sluiten|zamknij|kapat|закрыть|关闭)',
  },
  'ticket-add': {
    does: 'Lets a member into this ticket.',
    words:
      '(?:add|adduser|add-user|invite|hinzufügen|agregar|añadir|ajouter|adicionar|aggiungi|toevoegen|dodaj|ekle|добавить|添加|追加|추가|जोड़ो|إضافة)|tickets?[ -](?:add|hinzufügen|agregar|añadir|ajouter|adicionar|aggiungi|toevoegen|dodaj|ekle|добавить|添加|追加|추가)',
  },
  'ticket-remove': {
    does: 'Takes a member out of this ticket.',
    words:
      '(?:remove|removeuser|remove-user|entfernen|quitar|retirer|remover|rimuovi|verwijderen|usuń|çıkar|убрать|移除|削除|제거|हटाओ|إزالة)|tickets?[ -](?:remove|entfernen|quitar|retirer|remover|rimuovi|verwijderen|usuń|çıkar|убрать|移除|제거)',
  },
  'ticket-claim': {
    does: 'Takes this ticket on.',
    words:
      '(?:claim|übernehmen|tomar|reclamar|prendre|assumir|prendi|claimen|przejmij|üstlen|взять|认领|担当|담당)|tickets?[ -](?:claim|übernehmen|tomar|prendre|assumir|prendi|claimen|przejmij|üstlen|взять|认领|담당)',
  },
};

/** The panel, and those of the others that a request names. */
export function readTicketCommands(text: string): readonly PlanCommand[] {
  const named = namedIn(text);
  return planCommands(text, ticketCommands).filter(({ description }) => {
    const [id, { words }] =
      Object.entries(ticketCommands).find(([, { does }]) => does === description) ?? panel;
    const isMeant = letterPattern(`^(?:${words})$`, 'u');
    return (
      id === panel[0] ||
      named.some((name) => isMeant.test(name)) ||
      told[id]?.test(text.slice(0, 4000)) === true
    );
  });
}

/** "Staff can claim, add someone": what the team does without a command that the request names. */
const told: Readonly<Record<string, RegExp>> = {
  'ticket-claim':
    /(?<!\p{L})(?:(?:staff|mods?|team|support)\s(?:can|may|members can)\s|(?:can|may)\s(?:\p{L}{2,10},\s){0,3}|\p{L}{2,10},\s)claim(?! (?:rewards?|prizes?|coins?))|claim (?:a |the |them|tickets?)|(?:equip[eo]|équipe|team|personal|staff|squadra) (?:(?:pode|puede|peut|kann|può) )?(?:[ol]o? |se |le )?(?:ass?um\p{L}{1,3}|tomar?|reclama\p{L}?|prend(?:re)? en charge|prende(?:re)? in carico|übern\p{L}{3,6})(?!\p{L})/iu,
  'ticket-add':
    /(?<!\p{L})(?:add|invite) (?:someone|somebody|others?|people|(?:another |other |a )?(?:members?|users?)) ?(?:to (?:it|the ticket|a ticket)|into|[,.;]|and|$)/iu,
};

const panel = ['ticket-panel', { words: '' }] as const;

/** "reopen within 24 hours", "a rating at the end": a ticket that is closed stays so. */
export function leftOutOfTickets(_plan: unknown, text: string): readonly string[] {
  const [again] = reopens.exec(text.slice(0, 4000)) ?? [];
  return again === undefined ? [] : [again];
}

const reopens =
  /(?<!\p{L})(?:re-?open|reabr|wieder\s?(?:er)?öffn|rouvr|riapr|heropen|ponownie otw|yeniden aç|переоткр)\p{L}{0,6}(?:\s(?:it|within|for|in|them|em|até|en|hasta|dans|les|entro|binnen|\d{1,3}|h|hours?|horas?|heures?|ore|uur|stunden)(?!\p{L})){0,5}|(?<!\p{L})(?:rating|bewertung|valoración|calificación|évaluation|avaliação|valutazione|beoordeling|ocen[ay]|değerlendirme|оцен(?:к[аиу]|ить))(?:\s\p{L}{2,12}){0,3}|(?:评价|評価|평가)\p{L}{0,8}/iu;
