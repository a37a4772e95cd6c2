import type { Page, PageTag } from './page.ts';

/** A URL in an attribute. */
export interface PageLink {
  readonly tag: string;
  readonly attribute: string;
  readonly value: string;
  /** Whether the page works without it: an icon, a preload. */
  readonly optional: boolean;
  readonly line: number;
  readonly column: number;
}

/** The URLs of a page by which a browser loads or links something. */
export function pageLinks({ tags }: Page): PageLink[] {
  return tags.flatMap((tag) => {
    if (tag.kind !== 'start' || (tag.name === 'link' && !loads(tag))) return [];
    return (urlAttributes[tag.name] ?? []).flatMap((attribute) => linksOf(tag, attribute));
  });
}

const urlAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

const loadingRelations =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload)(?:\s|$)/i;

function loads(tag: PageTag): boolean {
  return loadingRelations.test(tag.attributes.get('rel')?.value ?? '');
}

function linksOf(tag: PageTag, attribute: string): PageLink[] {
  const found = tag.attributes.get(attribute);
  if (found === undefined) return [];
  const { line, column } = found;
  const relation = tag.attributes.get('rel')?.value ?? '';
  const optional = tag.name === 'link' && !/(?:^|\s)stylesheet(?:\s|$)/i.test(relation);
  const values = attribute === 'srcset' ? sourceSet(found.value) : [found.value.trim()];
  return values
    .filter((value) => value !== '')
    .map((value) => ({ tag: tag.name, attribute, value, optional, line, column }));
}

function sourceSet(value: string): string[] {
  // Data URLs contain commas and refer to no file.
  if (/(?:^|[\s,])data:/i.test(value)) return [];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}
