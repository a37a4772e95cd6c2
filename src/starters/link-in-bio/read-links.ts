import type { PlanFact } from '../../contracts/job/plan.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { phoneLink } from '../page/phone-link.ts';
import { linkAddress, platformCalled, platformOf, platformsIn } from '../page/profile-link.ts';

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
  // "links for Ana: instagram" is one of them behind its label.
  const open = items
    .filter((item) => isName(item) && !isKnown(item))
    .map((item) => item.replace(/^[^:]{1,60}:\s/u, ''))
    .map((item) => platformCalled(item) ?? upperStart(item));
  return [...given, ...[...new Set(open)].map((name) => ({ name }))].slice(0, 24);
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

/**
 * What a sentence lists from its first platform on: links without an address.
 *
 * @example
 * linksListed('links for Ana, spotify, instagram @ana, shop'); // ['Spotify', 'Shop']
 */
export function linksListed(message: string): readonly string[] {
  return message.split(/[.!?](?=\s|$)|\n/u).flatMap((sentence) => {
    const parts = sentence
      .split(/[,;:]\s|\s(?:and|und|et|y)\s/u)
      .map((part) => part.trim().replace(/^(?:and|und|y|et|e|en|plus)\s/iu, ''));
    const isPlatform = (part: string): boolean =>
      part.split(/\s+/u).length < 4 && platformsIn(part).length > 0;
    const first = parts.findIndex((part, index) => index > 0 && isPlatform(part));
    // "spotify, bandcamp, instagram @me": a word ahead of it is one too.
    const ahead = parts
      .slice(1, Math.max(first, 1))
      .findLastIndex((part) => !/^\p{Ll}+$/u.test(part));
    const rest = first < 0 ? [] : parts.slice(Math.min(first, ahead + 2));
    const end = rest.findIndex((part) => /\d/.test(part) && !isPlatform(part));
    return rest
      .slice(0, end < 0 ? undefined : end)
      .filter((part) => !/[@\d]/.test(part) && part.split(/\s+/u).length < 5 && !ofLook.test(part))
      .map((part) => platformCalled(part) ?? upperStart(part));
  });
}

const ofLook =
  /^(?:adım|my name|ich heiße|me llamo|je m|mi chiamo)(?!\p{L})|(?<!\p{L})(?:looks?|style|dark|hell|theme|gigs|shows|colou?rs?|colores|couleurs?|cores|colori|farben|kleuren|fond|fondo|fundo|sfondo|hintergrund|background|achtergrond)(?!\p{L})/iu;
