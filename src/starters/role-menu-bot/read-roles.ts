import { namedList } from '../shared/named-list.ts';

/** The roles that a request names, at most 25; undefined if it names none. */
export function readRoles(
  text: string,
  items: readonly string[] = [],
): readonly string[] | undefined {
  const named =
    namedList(
      // "red, blue and green in #roles"
      text
        .replace(/\s(?:in|im|en|dans|em|no|w|в)\s#[\p{L}\p{N}_-]{1,60}/gu, '')
        .replace(/\s?\([^()\n]{0,200}\)/gu, (part) => (part.includes(',') ? part : '')),
      'roles?|roles|rollen|rôles?|cargos|ruol[io]|role|ról|options?|choices?|optionen|auswahl|opciones|opções|opzioni|opties|opcje|seçenekler|варианты|rol(?:leri|ler)?|роли|角色|身份组|ロール|역할|रोल',
    ) ?? [];
  const others = items.filter(
    (item) =>
      !/\b(?:menu|role|button|emoji|reaction|command|log|drop|select|panel|embed|permission|bot)/i.test(
        item,
      ),
  );
  const roles = named.length > 0 ? named : others;
  return roles.length >= 2 ? roles.slice(0, 25) : undefined;
}
