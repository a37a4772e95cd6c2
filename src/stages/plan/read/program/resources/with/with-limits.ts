/**
 * The parts of a list with what only limits the field before it: "author", "text", "max 500 characters".
 *
 * @example
 * withLimits(['author', 'text', 'max 500 characters']); // ['author', 'text (max 500 characters)']
 */
export function withLimits(parts: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last !== undefined && !last.includes('(') && (limit.test(part) || range.test(part)))
      all[all.length - 1] = `${last} (${part})`;
    else all.push(part);
  }
  return all;
}

/** "table number, from 1 to 12" */
const range =
  /^(?:from|von|de|du|da|dal|van|od|от|с) \d{1,5} (?:to|bis|a|à|al|até|tot|do|до|по) \d{1,5}$/iu;
const limit =
  /^(?:with |mit |con |avec |com |met |z )?(?:an? |un |une |ein |einem )?(?:max\p{L}{0,6}|min\p{L}{0,6}|at most|up to|no more than|höchstens|bis zu|mindestens|como máximo|hasta|au plus|jusqu['’]à|até|no máximo|fino a|al massimo|hoogstens|maks\p{L}{0,8}|do|не более|до|en fazla|最多|最大|최대)\.?\s?(?:of |de |von |di )?\d{1,5}\s?(?:char|zeichen|caract|caratt|letter|buchst|letras|lettres|tekens|znak|символ|karakter|words|字|文字|자)/iu;
