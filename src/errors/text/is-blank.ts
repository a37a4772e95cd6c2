/**
 * Whether a text has no visible character: only spaces, control characters, invisible characters and
 * combining marks without a letter.
 *
 * @example
 * isBlank('\u200b \u3164'); // true
 */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

// Unicode counts fillers as letters, so ignorable code points are excluded, and two blank symbols by hand.
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800\u{1d159}])[\p{L}\p{N}\p{P}\p{S}]/u;
