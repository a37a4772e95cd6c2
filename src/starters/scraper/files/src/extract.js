const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What a page says, by field. Reads it as text: nothing of it is run. */
export function extract(html, address, fields, selectors = []) {
  const text = html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ');
  return Object.fromEntries([
    ...fields.map((field) => [field, readers[field](text, address)]),
    ...selectors.map((selector) => [selector, select(text, selector)]),
  ]);
}

const readers = {
  title: (text) => contents(text, 'title')[0] ?? contents(text, 'h1')[0] ?? '',
  description: (text) =>
    tags(text, 'meta')
      .filter(({ name, property }) => name === 'description' || property === 'og:description')
      .map(({ content = '' }) => content)[0] ?? '',
  headings: (text) => contents(text, 'h[1-3]'),
  paragraphs: (text) => contents(text, 'p').slice(0, 200),
  links: (text, address) =>
    addresses(
      tags(text, 'a').map(({ href }) => href),
      address,
    ),
  images: (text, address) =>
    addresses(
      tags(text, 'img').map(({ src }) => src),
      address,
    ),
  prices: (text) => [
    ...new Set(
      plain(text).match(
        /(?:US\$|R\$|[$€£¥₹₽₺])\s?\d[\d.,]{0,15}\d|(?:US\$|R\$|[$€£¥₹₽₺])\s?\d|\d[\d.,]{0,15}\s?(?:€|zł|₽|₺|EUR|USD|GBP)/gu,
      ),
    ),
  ],
  rating: (text) => ratingIn(text),
  stock(text) {
    const said = plain(text);
    if (/out of stock|sold out|currently unavailable/i.test(said)) return 'no';
    return /in stock|available now/i.test(said) ? 'yes' : '';
  },
  emails: (text) => [
    ...new Set(plain(text).match(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g)),
  ],
};

/** The first rating of a page: of structured data, or of a class such as "star-rating Three". */
function ratingIn(text) {
  const data =
    /(?:itemprop=["']ratingValue["'][^<>]{0,200}content=["']|"ratingValue"\s*:\s*"?)(\d(?:\.\d{1,2})?)/i.exec(
      text,
    );
  if (data) return Number(data[1]);
  const word = /class=["'][^"'<>]{0,60}rating[\s-](one|two|three|four|five|[1-5])(?![\w])/i.exec(
    text,
  )?.[1];
  const words = ['one', 'two', 'three', 'four', 'five'];
  return word === undefined ? '' : words.indexOf(word.toLowerCase()) + 1 || Number(word);
}

/** The addresses of links on a page of the same site, for the next steps. */
export function linksOf(html, address) {
  const { origin } = new URL(address);
  return readers
    .links(html.replace(/<!--[^]*?(?:-->|$)/g, ''), address)
    .filter((link) => new URL(link).origin === origin);
}

/** The texts of the elements that a selector such as 'h2.title', '.price' or '#total' finds. */
export function select(text, selector) {
  const found = /^([a-z][a-z0-9]{0,12})?(?:([.#])([\w-]+))?$/i.exec(selector);
  if (!found) return [];
  const [, element, mark, name] = found;
  const key = mark === '#' ? 'id' : 'class';
  const opening = new RegExp(
    '<(' + (element ?? '[a-z][a-z0-9]*') + ')((?:\\s[^<>]{0,4000})?)>',
    'gi',
  );
  return [...text.matchAll(opening)]
    .filter(([, , inner]) => mark === undefined || valueOf(inner, key).split(/\s+/).includes(name))
    .slice(0, 200)
    .map(({ 0: tag, 1: kind, index }) => plain(insideOf(text.slice(index + tag.length), kind)))
    .filter((one) => one !== '');
}

function valueOf(inner, key) {
  const value = new RegExp(
    '\\s' + key + '\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\'|([^\\s"\'>]+))',
    'i',
  ).exec(inner);
  return value === null ? '' : decode(value[1] ?? value[2] ?? value[3]);
}

/** What stands before the end of an element, whatever elements of its kind lie within it. */
function insideOf(text, element) {
  let depth = 1;
  for (const { 0: tag, index } of text
    .slice(0, 20_000)
    .matchAll(new RegExp('</?' + element + '(?=[\\s>])', 'gi'))) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return text.slice(0, index);
  }
  return text.slice(0, 2000);
}

function contents(text, element) {
  const pattern = new RegExp('<(' + element + ')(?:\\s[^<>]*)?>([^]*?)(?:</\\1\\s*>|$)', 'gi');
  return [...text.matchAll(pattern)].map(([, , inner]) => plain(inner)).filter((one) => one !== '');
}

function tags(text, element) {
  const pattern = new RegExp('<' + element + '\\s([^<>]{1,4000})>', 'gi');
  return [...text.matchAll(pattern)].map(([, inner]) =>
    Object.fromEntries(
      [
        ...inner.matchAll(
          /(?<![a-z:-])([a-z:-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
        ),
      ].map(([, name, double, single, bare]) => [
        name.toLowerCase(),
        decode(double ?? single ?? bare),
      ]),
    ),
  );
}

function addresses(given, base) {
  const found = given.flatMap((one) => {
    const url = one === undefined ? null : URL.parse(one, base);
    if (!url || !['http:', 'https:'].includes(url.protocol)) return [];
    url.hash = '';
    return [url.href];
  });
  return [...new Set(found)];
}

function plain(html) {
  return decode(html.replace(/<[^<>]{0,4000}>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(text) {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole;
    },
  );
}
