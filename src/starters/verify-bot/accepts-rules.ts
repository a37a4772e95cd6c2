import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Whether who presses a button below the rules gets a role or access, whatever that is called.
 *
 * @example
 * acceptsRules('gives the role Member after you click a button under the rules'); // true
 */
export function acceptsRules(text: string): boolean {
  let isBelow = false;
  return text
    .slice(0, 4000)
    .split(/[.!?;](?=\s|$)|[。！？；\n]/u)
    .some((sentence) => {
      // "Rules: be kind. Then a button gives the role."
      isBelow ||= rules.test(sentence);
      return isBelow && presses.test(sentence) && gets.test(sentence);
    });
}

/** "Rules: be kind, no spam. A button gives …": the rules as they are written, to the button; empty without. */
export function writtenRules(text: string): string {
  const { list = '' } = behindRules.exec(text.slice(0, 4000))?.groups ?? {};
  const parts = list.split(/(?<=[.!?;,]\s|[。！？；，])/u);
  const end = parts.findIndex((part) => presses.test(part));
  return parts.slice(0, Math.max(0, end)).join('').trim();
}

/** A text without the rules that who presses a button accepts: nobody is moderated by them. */
export function withoutRules(text: string): string {
  const written = acceptsRules(text) ? writtenRules(text) : '';
  return written === '' ? text : text.replace(written, ' ');
}

const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

const rules = words(
  'rules?|regeln|regelwerk|reglas|normas|règles|règlement|regras|regole|regolamento|regels|reglement|regulamin\\p{L}{0,2}|zasad\\p{L}{0,2}|kural\\p{L}{0,6}|правил\\p{L}{0,3}|regler(?:na)?',
  '规则|ルール|規約|규칙',
);
const presses = words(
  'react(?:s|ing)? [^,.;\\p{Extended_Pictographic}]{0,30}rules|clicks?|press(?:es)?|taps?|klick\\p{L}{0,2}|klik(?:t|ken)?|akzeptier\\p{L}{1,3}|bestätig\\p{L}{1,3}|accepteer\\p{L}{0,2}|accepteren|accepts?|agrees?|buttons?|knopf|knöpfe?|botón|botones|bouton|botão|pulsante|bottone|knop|przycisk\\p{L}{0,3}|buton\\p{L}{0,6}|düğme\\p{L}{0,6}|кнопк\\p{L}{1,3}|knapp(?:en)?',
  '按钮|ボタン|버튼',
);
const gets = words(
  'roles?|(?:gets?|become|becomes|receives?|be) (?:the |a |an )?(?-i:\\p{Lu})\\p{L}{3,14}|unlock\\p{L}{0,3}|see (?:the )?(?:rest|other|channels?)|rolle|rol|rôle|cargo|ruolo|rola|rolę|rolü|роль|ролі|roll(?:en)?|access|zugang|zugriff|freigeschaltet|acceso|accès|acesso|accesso|toegang|dostęp|erişim|доступ|åtkomst',
  '身份组|ロール|역할|权限|権限',
);
const behindRules = letterPattern(
  `(?:${rules.source})[^.:：\\n]{0,30}[:：]\\s?(?<list>[^\\n]{8,900})`,
);
