/** What a shop's page costs: { value: '19.99 EUR' }, as it says to machines, or else to people. */
export function look({ status, text }) {
  if (status !== 200) return { value: 'unreachable', note: 'status ' + status };
  return { value: priceIn(text) ?? 'no price found' };
}

const amount =
  '(\\d{1,3}(?:[ .,\\u00a0\\u202f]\\d{3}){0,6}(?:[.,]\\d{1,2})?|\\d{1,15}(?:[.,]\\d{1,2})?)';
const sign = '(US\\$|R\\$|[$€£¥₹₽₺₩]|zł|kr|CHF|EUR|USD|GBP)';

export function priceIn(html) {
  const data = /"price"\s*:\s*"?(\d+(?:\.\d+)?)"?/.exec(html);
  if (data) {
    const currency = /"priceCurrency"\s*:\s*"([A-Z]{3})"/.exec(html)?.[1];
    return [data[1], currency].filter(Boolean).join(' ');
  }
  const meta = (name) =>
    new RegExp(
      '<meta[^>]{0,200}(?:property|itemprop)="' + name + '"[^>]{0,200}content="([^"]{1,20})"',
      'i',
    ).exec(html)?.[1];
  const named = meta('(?:product|og):price:amount') ?? meta('price');
  if (named) return [named, meta('(?:product|og):price:currency')].filter(Boolean).join(' ');
  const shown = html
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ');
  const before = new RegExp(sign + '\\s?' + amount, 'u').exec(shown);
  const after = new RegExp(amount + '\\s?' + sign, 'u').exec(shown);
  const first = [before, after].filter(Boolean).sort((a, b) => a.index - b.index)[0];
  return first?.[0].replace(/\s+/g, ' ');
}
