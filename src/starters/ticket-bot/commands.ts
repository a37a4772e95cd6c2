import type { PlanCommand } from '../../contracts/job/plan.ts';
import { namedIn, type NamedCommands, planCommands } from '../shared/named-commands.ts';

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
};

/** Those of a request: `/close` where it names that. */
export function readTicketCommands(text: string): readonly PlanCommand[] {
  const words = new RegExp(`^(?:${ticketCommands['ticket-close']?.words ?? ''})$`, 'u');
  const isNamed = namedIn(text).some((name) => words.test(name));
  return planCommands(text, ticketCommands).filter(
    ({ description }) => isNamed || description !== ticketCommands['ticket-close']?.does,
  );
}
