import type { PlanFact } from '../../contracts/job/plan.ts';
import { phoneLink } from '../page/phone-link.ts';
import { linkAddress, platformOf } from '../page/profile-link.ts';

export interface BioLink {
  readonly name: string;
  /** Always `https:`, `http:`, `mailto:` or `tel:`; left out where the request names none. */
  readonly href?: string;
}

/** The links of a request, by what they are called; then the places that it names without an address. */
export function readLinks(
  facts: readonly PlanFact[],
  items: readonly string[],
): readonly BioLink[] {
  const given = facts.flatMap((fact) => linkOf(fact, items));
  const known = given.map(({ name, href = '' }) => `${name} ${href}`.toLowerCase()).join(' ');
  const isKnown = (item: string): boolean =>
    item
      .toLowerCase()
      .split(' ')
      .every((word) => known.includes(word));
  const open = items.filter((item) => isName(item) && !isKnown(item));
  return [...given, ...open.map((name) => ({ name }))].slice(0, 24);
}

function linkOf(fact: PlanFact, items: readonly string[]): readonly BioLink[] {
  const { kind, text, label } = fact;
  if (kind === 'email') return [{ name: text, href: `mailto:${text}` }];
  if (kind === 'phone') {
    const href = phoneLink(fact);
    return [{ name: href.startsWith('tel:') ? text : 'WhatsApp', href }];
  }
  if (kind !== 'link') return [];
  const href = linkAddress(fact);
  if (href === undefined) return text.startsWith('@') ? [{ name: text }] : [];
  const host = new URL(href).hostname.replace(/^www\./, '');
  // "My shop https://…" is an item that contains the address.
  const item = items
    .find((words) => words.toLowerCase().includes(host))
    ?.replace(/(?<!\S)[^\s.]{0,60}\.\S*/gu, '')
    .replace(/[:–—-]\s*$/u, '')
    .trim();
  const name = label ?? platformOf(host) ?? (item === undefined || item === '' ? host : item);
  return [{ name, href }];
}

function isName(item: string): boolean {
  return !/[./@]/.test(item) && item.length <= 40;
}
