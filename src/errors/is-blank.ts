/**
 * Whether text shows nothing to a reader: spaces, controls, and marks that are invisible or have no
 * letter to stand on, in whatever number.
 *
 * @example
 * isBlank('\u200b \u3164'); // true
 */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

// Fillers and joiners are letters to Unicode, and so ignorable; two empty symbols are not even that.
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800\u{1d159}])[\p{L}\p{N}\p{P}\p{S}]/u;
