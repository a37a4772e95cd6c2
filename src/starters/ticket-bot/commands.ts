import type { NamedCommands } from '../shared/named-commands.ts';

export const ticketCommands: NamedCommands = {
  'ticket-panel': {
    does: 'Posts the button that opens tickets.',
    words:
      'panel|setup|ticketpanel|ticket-setup|setup-tickets?|(?:tickets?)(?:[ -](?:panel|setup|einrichten|configurar|configurer|configura|ustaw|kur|настроить))?',
  },
};
