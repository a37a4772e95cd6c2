/**
 * Escapes text for the content and the quoted attributes of HTML and SVG. A control character that
 * neither allows becomes U+FFFD.
 *
 * @example
 * escapeHtml('Fish & "Chips"'); // 'Fish &amp; &quot;Chips&quot;'
 */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')
    .replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
}

/** All of them are entities of XML, too. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
