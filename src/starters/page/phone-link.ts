import type { PlanFact } from '../../contracts/job/plan.ts';

/**
 * The address that a number of a request opens: a chat where it is for WhatsApp and has its country,
 * a text message where it is for those, otherwise a call. A number such as (11) 91234-5678 is of Brazil.
 *
 * @example
 * phoneLink({ kind: 'phone', text: '+44 7700 900123', label: 'WhatsApp', at: 0 }); // 'https://wa.me/447700900123'
 */
export function phoneLink({ text, label = '' }: PlanFact): string {
  const digits = text.replace(/\D/g, '');
  const isBrazilian = /^\(?\d{2}\)?\s?9\d{4}[-\s]?\d{4}$/.test(text);
  const abroad = /^\+|^00/.test(text)
    ? digits.replace(/^00/, '')
    : isBrazilian
      ? `55${digits}`
      : '';
  if (label.includes('WhatsApp') && abroad !== '') return `https://wa.me/${abroad}`;
  return `${/(?<!\p{L})SMS(?!\p{L})/u.test(label) ? 'sms' : 'tel'}:${text.replace(/[^\d+]/g, '')}`;
}
