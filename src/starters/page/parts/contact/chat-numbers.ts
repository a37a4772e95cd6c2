import type { Language, PlanFact } from '../../../../contracts/job/plan.ts';
import { mobileNumber } from './mobile-number.ts';

/**
 * The facts with numbers for WhatsApp as they are called from everywhere, where their country is certain:
 * a chat opens by such a number alone.
 *
 * @example
 * withChatNumbers([{ kind: 'phone', text: '612 345 678', label: 'WhatsApp', at: 0 }], { language: 'es', message: '' });
 * // [{ kind: 'phone', text: '+34 612 345 678', label: 'WhatsApp', at: 0 }]
 */
export function withChatNumbers(
  facts: readonly PlanFact[],
  { language, message }: { readonly language: Language; readonly message: string },
): readonly PlanFact[] {
  return facts.map((fact) =>
    fact.kind === 'phone' && fact.label?.includes('WhatsApp') === true
      ? { ...fact, text: fromAbroad(fact.text, language, message) }
      : fact,
  );
}

function fromAbroad(text: string, language: Language, message: string): string {
  const number = mobileNumber(text, language, message);
  const digits = text.replace(/\D/g, '');
  if (number === undefined || /^\s?\+|^00/.test(text)) return text;
  const trunk = ['', digits.slice(0, 1)].find((lead) => number.endsWith(digits.slice(lead.length)));
  if (trunk === undefined) return text;
  const code = number.slice(0, number.length - digits.length + trunk.length);
  return `+${code} ${trunk === '' ? text : text.slice(text.indexOf(trunk) + 1).trim()}`;
}
