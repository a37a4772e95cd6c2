import type { PlanFact } from '../../contracts/job/plan.ts';
import { phoneLink } from '../page/phone-link.ts';

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
  const open = items.filter((item) => isName(item) && !known.includes(item.toLowerCase()));
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
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (url === null || !url.hostname.includes('.')) return [];
  const host = url.hostname.replace(/^www\./, '');
  // "My shop https://…" is an item that contains the address.
  const item = items
    .find((words) => words.toLowerCase().includes(host))
    ?.replace(/(?<!\S)[^\s.]{0,60}\.\S*/gu, '')
    .replace(/[:–—-]\s*$/u, '')
    .trim();
  const name = label ?? (item === undefined || item === '' ? platforms.get(host) : item) ?? host;
  return [{ name, href: url.href }];
}

function isName(item: string): boolean {
  return !/[./@]/.test(item) && item.length <= 40;
}

const platforms: ReadonlyMap<string, string> = new Map([
  ['instagram.com', 'Instagram'],
  ['tiktok.com', 'TikTok'],
  ['youtube.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['x.com', 'X'],
  ['twitter.com', 'X'],
  ['facebook.com', 'Facebook'],
  ['linkedin.com', 'LinkedIn'],
  ['github.com', 'GitHub'],
  ['twitch.tv', 'Twitch'],
  ['soundcloud.com', 'SoundCloud'],
  ['spotify.com', 'Spotify'],
  ['open.spotify.com', 'Spotify'],
  ['bandcamp.com', 'Bandcamp'],
  ['discord.gg', 'Discord'],
  ['patreon.com', 'Patreon'],
  ['etsy.com', 'Etsy'],
  ['pinterest.com', 'Pinterest'],
  ['medium.com', 'Medium'],
  ['substack.com', 'Substack'],
  ['mastodon.social', 'Mastodon'],
  ['bsky.app', 'Bluesky'],
  ['behance.net', 'Behance'],
  ['dribbble.com', 'Dribbble'],
]);
