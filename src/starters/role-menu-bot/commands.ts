import type { PlanCommand } from '../../contracts/job/plan.ts';
import { type NamedCommands, planCommands } from '../shared/named-commands.ts';

export const roleCommands: NamedCommands = {
  'role-menu': {
    does: 'Posts the menu of roles here.',
    words:
      'roles?|rolemenu|rol|rolle|rôle|cargo|ruolo|rola|роль|reaction-?roles?|selfroles?|rr|setup-?roles|roles-setup|rollen|rollenmenü|rôles|cargos|ruoli|role|roller|роли|身份组|ロール|役職|역할|(?:roles?|rollen|rôles|cargos|ruoli|роли)[ -](?:menu|panel|setup|post)|set-?up-?(?:roles?|colou?rs?|menu|reaction-?roles?)|(?:roles?|colou?rs?|reaction-?roles?)-?setup|configurar-?roles|einrichten|panel|setup',
  },
};

/** Their names; "command /town" names the only one, whatever it is called. */
export function readRoleCommands(text: string): readonly PlanCommand[] {
  const isOnly = onlyCommand.test(text) && text.split('/').length === 2;
  return planCommands(text, roleCommands, isOnly ? 'leads' : undefined);
}

const onlyCommand =
  /(?<!\p{L})(?:command|befehl|comando|commande|commando|opdracht|polecenie|komut\p{L}?|команд\p{L})\s\/[\p{L}\p{M}\p{N}_-]{2,32}\s?(?:[.,;!?]|$)|(?:命令|指令|コマンド|명령어)\s?\/[\p{L}\p{N}_-]{2,32}\s?(?:[。，.,!！]|$)/iu;
