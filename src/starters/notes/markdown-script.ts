import { source } from '../lay-out.ts';

/** `rendered`: Markdown as elements. All text is text, and a link leads to the web or to a mail program. */
export const markdownScript = source`
  function rendered(markdown) {
    const lines = markdown.split('\n');
    const blocks = [];
    while (lines.length > 0) {
      const line = lines[0];
      if (line.trim() === '') lines.shift();
      else if (/^\s*(?:${'```'}|~~~)/.test(line)) blocks.push(codeBlock(lines));
      else if (/^\s*\|/.test(line) && /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/.test(lines[1] || '')) blocks.push(table(taken(lines, /^\s*\|/)));
      else if (/^#{1,6}\s/.test(line)) {
        const [signs] = line.match(/^#+/);
        // The page has the first heading, the notes those below.
        blocks.push(make('h' + Math.min(signs.length + 1, 6), {}, ...spans(lines.shift().slice(signs.length).trim())));
      } else if (/^\s*(?:-\s*){3,}$|^\s*(?:\*\s*){3,}$/.test(line)) {
        lines.shift();
        blocks.push(make('hr'));
      } else if (/^\s*>/.test(line)) {
        blocks.push(make('blockquote', {}, ...rendered(taken(lines, /^\s*>/).map((one) => one.replace(/^\s*>\s?/, '')).join('\n'))));
      } else if (/^\s*[-*+]\s/.test(line)) blocks.push(make('ul', {}, ...taken(lines, /^\s*[-*+]\s/).map(item)));
      else if (/^\s*\d+[.)]\s/.test(line)) blocks.push(make('ol', {}, ...taken(lines, /^\s*\d+[.)]\s/).map(item)));
      else blocks.push(make('p', {}, ...joined(taken(lines, /^(?!\s*$|\s*(?:[-*+>]|\d+[.)])\s|#{1,6}\s|\s*(?:${'```'}|~~~))/))));
    }
    return blocks;
  }

  // The first lines as long as they are of the same kind; always at least one.
  function taken(lines, kind) {
    const end = lines.findIndex((line, index) => index > 0 && !kind.test(line));
    return lines.splice(0, end < 0 ? lines.length : end);
  }

  function codeBlock(lines) {
    lines.shift();
    const end = lines.findIndex((line) => /^\s*(?:${'```'}|~~~)/.test(line));
    const code = lines.splice(0, end < 0 ? lines.length : end);
    lines.shift();
    return make('pre', {}, make('code', {}, code.join('\n')));
  }

  // "| a | b |", a line of dashes, and the rows.
  function table([head, , ...rows]) {
    const cells = (line) => line.trim().replace(/^\||\|$/g, '').split('|').map((cell) => spans(cell.trim()));
    return make('table', {},
      make('thead', {}, make('tr', {}, ...cells(head).map((cell) => make('th', { scope: 'col' }, ...cell)))),
      make('tbody', {}, ...rows.map((row) => make('tr', {}, ...cells(row).map((cell) => make('td', {}, ...cell))))));
  }

  function item(line) {
    const [, task, words] = line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').match(/^(?:\[([ xX])\]\s)?(.*)$/);
    if (task === undefined) return make('li', {}, ...spans(words));
    return make('li', { class: 'task' }, make('span', { 'aria-hidden': 'true' }, task === ' ' ? '☐' : '☑'), ' ', ...spans(words));
  }

  function joined(lines) {
    return lines.flatMap((line, index) => (index === 0 ? spans(line) : [make('br'), ...spans(line)]));
  }

  function spans(line) {
    const sign = /${'`'}([^${'`'}]{1,500})${'`'}|\*\*([^*]{1,500})\*\*|(?<![\p{L}\p{N}])[*_]([^*_]{1,500})[*_](?![\p{L}\p{N}])|\[([^\]]{1,300})\]\(([^()\s]{1,500})\)/gu;
    const parts = [];
    let end = 0;
    for (const match of line.matchAll(sign)) {
      parts.push(line.slice(end, match.index));
      end = match.index + match[0].length;
      const [whole, code, strong, soft, words, address] = match;
      if (code) parts.push(make('code', {}, code));
      else if (strong) parts.push(make('strong', {}, ...spans(strong)));
      else if (soft) parts.push(make('em', {}, ...spans(soft)));
      else parts.push(isWeb(address) ? make('a', { href: address, rel: 'noopener noreferrer' }, words) : whole);
    }
    return [...parts, line.slice(end)];
  }

  function isWeb(address) {
    return URL.canParse(address) && /^(?:https?|mailto):$/.test(new URL(address).protocol);
  }
`;
