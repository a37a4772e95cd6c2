import type { NamedCommands } from '../shared/named-commands.ts';

export const roleCommands: NamedCommands = {
  'role-menu': {
    does: 'Posts the menu of roles here.',
    words:
      'roles?|rolemenu|reaction-?roles?|selfroles?|rr|setup-?roles|roles-setup|rollen|rollenmenü|rôles|cargos|ruoli|role|roller|роли|身份组|ロール|역할|(?:roles?|rollen|rôles|cargos|ruoli|роли)[ -](?:menu|panel|setup|post)|set-?up-?(?:roles?|colou?rs?|menu|reaction-?roles?)|(?:roles?|colou?rs?|reaction-?roles?)-?setup|configurar-?roles|einrichten|panel|setup',
  },
};
