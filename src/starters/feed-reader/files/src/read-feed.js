import { createHash } from 'node:crypto';
import { Parser, parseFeed } from 'htmlparser2';

const mostItems = 200;

/**
 * Reads RSS, RDF or Atom: { title, items }, all of it plain text without markup. An item that comes again
 * has the same id. Undefined for what is no feed.
 */
export function readFeed(text, url) {
  const feed = parseFeed(text);
  if (!feed) return undefined;
  const items = feed.items.slice(0, mostItems).flatMap((item) => {
    const link = webAddress(item.link ?? '', url);
    const title = plainText(item.title ?? '', 300) || link;
    if (!title) return [];
    const id = createHash('sha256')
      .update(url + '\n' + (item.id || link || title))
      .digest('base64url');
    const date = item.pubDate && !Number.isNaN(item.pubDate.getTime()) ? item.pubDate : undefined;
    return [
      {
        id: id.slice(0, 22),
        title,
        link,
        summary: plainText(item.description ?? '', 500),
        ...(date && { at: date.toISOString() }),
      },
    ];
  });
  return { title: plainText(feed.title ?? '', 200) || new URL(url).host, items };
}

/** The words of a piece of HTML: what is in scripts and styles is no text. */
function plainText(html, length) {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name) {
      if (unseen.has(name)) hidden += 1;
      text += ' ';
    },
    ontext(words) {
      if (hidden === 0) text += words;
    },
    onclosetag(name) {
      if (unseen.has(name)) hidden -= 1;
      text += ' ';
    },
  });
  parser.end(html.slice(0, 20_000));
  const words = text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const cut = [...words].slice(0, length).join('');
  return cut === words ? cut : cut + '…';
}

const unseen = new Set(['script', 'style', 'template']);

/** No other address leads anywhere: no javascript:, no data:. */
function webAddress(link, base) {
  const url = URL.parse(link.trim(), base);
  return link.trim() !== '' && url && /^https?:$/.test(url.protocol) ? url.href : '';
}
