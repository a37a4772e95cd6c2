import { Marked } from 'marked';

/**
 * A Markdown text as HTML with the headings that it has, each with an id. HTML in the text is shown as it
 * is written, and links go nowhere but to pages.
 */
export function htmlOf(text) {
  const headings = [];
  const ids = new Set();
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text: name }) {
        const id = idOf(name, ids);
        headings.push({ depth, id, html: this.parser.parseInline(tokens) });
        return '<h' + depth + ' id="' + id + '">' + headings.at(-1).html + '</h' + depth + '>\n';
      },
      html: ({ text: html }) => escape(html),
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        return isSafe(href) ? '<a href="' + escape(href) + '">' + inner + '</a>' : inner;
      },
      image({ href, text: alt }) {
        return isSafe(href)
          ? '<img src="' + escape(href) + '" alt="' + escape(alt) + '">'
          : escape(alt);
      },
    },
  });
  return { html: marked.parse(text), headings };
}

/** The list of headings as nested as they are. */
export function contentsOf(headings) {
  const least = Math.min(...headings.map(({ depth }) => depth));
  return headings
    .map(
      ({ depth, id, html }) =>
        '<li class="depth-' +
        (depth - least) +
        '"><a href="#' +
        id +
        '">' +
        html.replace(/<\/?a[^<>]{0,300}>/g, '') +
        '</a></li>',
    )
    .join('\n');
}

export function idOf(name, ids) {
  const plain =
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'part';
  let id = plain;
  for (let count = 2; ids.has(id); count += 1) id = plain + '-' + count;
  ids.add(id);
  return id;
}

/** No scripts: addresses of pages, files and mail. */
function isSafe(href) {
  return /^(?:https?:|mailto:|#|[^:]*$)/i.test(href.trim());
}

export function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
}
