import { slugOf } from './posts.js';
import { settings } from './settings.js';

const { title, site } = settings;
const { texts, language } = site;

/** The files of a site: its pages, its feed and its styles, by their paths. */
export function filesOf(posts) {
  const tags = [...new Set(posts.flatMap((post) => post.tags))].toSorted();
  return new Map([
    ['index.html', page(title, '', '<h1>' + escape(title) + '</h1>\n' + listOf(posts, ''))],
    ...posts.map((post) => [
      'posts/' + post.slug + '.html',
      page(post.title, '../', postBody(post)),
    ]),
    ...tags.map((tag) => [
      'tags/' + slugOf(tag) + '.html',
      page(
        tag,
        '../',
        '<h1>' +
          texts.tag +
          ': ' +
          escape(tag) +
          '</h1>\n' +
          listOf(
            posts.filter((post) => post.tags.includes(tag)),
            '../',
          ),
      ),
    ]),
    [site.feed, feedOf(posts)],
    ['styles.css', styles],
  ]);
}

function page(name, up, body) {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(name)}</title>
<link rel="stylesheet" href="${up}styles.css">
<link rel="alternate" type="application/rss+xml" href="${up}${site.feed}">
</head>
<body>
<header><a href="${up}index.html">${escape(title)}</a></header>
<main>
${body}
</main>
</body>
</html>
`;
}

function postBody(post) {
  return (
    '<article>\n<h1>' +
    escape(post.title) +
    '</h1>\n<p class="meta">' +
    metaOf(post, '../') +
    '</p>\n' +
    post.html +
    '</article>'
  );
}

function listOf(posts, up) {
  const entries = posts.map(
    (post) =>
      '<li><a href="' +
      up +
      'posts/' +
      encodeURIComponent(post.slug) +
      '.html">' +
      escape(post.title) +
      '</a> <span class="meta">' +
      metaOf(post, up) +
      '</span></li>\n',
  );
  return entries.length === 0
    ? '<p>' + texts.none + '</p>'
    : '<ul class="posts">\n' + entries.join('') + '</ul>';
}

function metaOf({ date, tags }, up) {
  const links = tags.map(
    (tag) =>
      '<a href="' +
      up +
      'tags/' +
      encodeURIComponent(slugOf(tag)) +
      '.html">' +
      escape(tag) +
      '</a>',
  );
  return [escape(date), ...links].filter(Boolean).join(' · ');
}

/** The feed as RSS 2.0. Its links begin with the address of the settings. */
export function feedOf(posts) {
  const items = posts.map((post) => {
    const link = escape(site.url + '/posts/' + encodeURIComponent(post.slug) + '.html');
    const time = new Date(post.date);
    const date = Number.isNaN(time.getTime())
      ? ''
      : '<pubDate>' + time.toUTCString() + '</pubDate>';
    return `<item><title>${escape(post.title)}</title><link>${link}</link><guid>${link}</guid>${date}<description>${escape(post.html)}</description></item>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>${escape(title)}</title><link>${escape(site.url)}</link><description>${escape(title)}</description>
${items.join('')}</channel></rss>
`;
}

function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
}

const styles = `body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
header a { font-weight: bold; text-decoration: none; }
.meta { color: GrayText; font-size: .9em; }
.posts { list-style: none; padding: 0; }
pre { overflow-x: auto; padding: 1rem; background: #8882; }
img { max-width: 100%; }
`;
