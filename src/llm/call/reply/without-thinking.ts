/**
 * The reply without the thoughts that local models put before it, between tags. Thoughts that do not
 * end are no reply.
 *
 * @example
 * withoutThinking('<think>\nA page …\n</think>\n\n<!doctype html>'); // '<!doctype html>'
 */
export function withoutThinking(text: string): string {
  const [opening, tag = ''] = /^\s{0,100}<(think|thinking)>/i.exec(text) ?? [];
  if (opening === undefined) return text;
  const closing = `</${tag.toLowerCase()}>`;
  const end = text.toLowerCase().indexOf(closing, opening.length);
  return end === -1 ? '' : text.slice(end + closing.length).trimStart();
}
