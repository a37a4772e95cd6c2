/**
 * A text with a capital at its start. "iOS" and "eBay" keep theirs.
 *
 * @example
 * upperStart('opening hours'); // 'Opening hours'
 */
export function upperStart(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
