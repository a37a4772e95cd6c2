import { Parser } from 'htmlparser2';
import { marked } from 'marked';

/** In which attributes of an element addresses stand. */
const addresses = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
};
/** These name a server, and no page of it. */
const hints = /\b(?:preconnect|dns-prefetch)\b/i;

/**
 * What a page links to, as it writes it, and the anchors that others can link to. Nothing of the page is
 * run. In Markdown, each heading is an anchor, called as on GitHub.
 */
export function findLinks(text, { isMarkdown = false } = {}) {
  const links = new Set();
  const anchors = new Set();
  const slugs = new Map();
  let base;
  let heading;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) anchors.add(attributes.id);
      if (name === 'a' && attributes.name) anchors.add(attributes.name);
      if (name === 'base') base ??= attributes.href;
      if (isMarkdown && /^h[1-6]$/.test(name)) heading = '';
      if (name === 'link' && hints.test(attributes.rel ?? '')) return;
      const own = Object.hasOwn(addresses, name) ? addresses[name] : [];
      for (const attribute of own) {
        const value = attributes[attribute];
        if (value === undefined) continue;
        const found = attribute === 'srcset' ? candidatesIn(value) : [value.trim()];
        for (const link of found) links.add(link);
      }
    },
    ontext(words) {
      if (heading !== undefined) heading += words;
    },
    onclosetag(name) {
      if (heading === undefined || !/^h[1-6]$/.test(name)) return;
      const slug = slugOf(heading);
      const count = slugs.get(slug) ?? 0;
      slugs.set(slug, count + 1);
      anchors.add(count === 0 ? slug : slug + '-' + count);
      heading = undefined;
    },
  });
  parser.end(isMarkdown ? marked.parse(text) : text);
  return { links: [...links], anchors, base };
}

/** "a.png 1x, b.png 2x" */
function candidatesIn(srcset) {
  return srcset
    .split(/,\s/)
    .map((one) => one.trim().split(/\s/, 1)[0])
    .filter((one) => one !== '');
}

function slugOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
