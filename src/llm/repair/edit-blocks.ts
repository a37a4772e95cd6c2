export type Edited =
  | { readonly text: string }
  /** Why the blocks were refused, as a sentence for the model. */
  | { readonly problem: string };

/**
 * Applies SEARCH/REPLACE blocks to a text: all of them, or none. The lines that are searched must
 * occur exactly once.
 *
 * @example
 * applyBlocks('a\nb\n', '<<<<<<< SEARCH\nb\n=======\nc\n>>>>>>> REPLACE'); // { text: 'a\nc\n' }
 */
export function applyBlocks(text: string, reply: string): Edited {
  const blocks = readBlocks(reply);
  if (blocks === undefined) return { problem: 'A block did not end, or had no SEARCH.' };
  if (blocks.length === 0) return { problem: 'There was no block.' };
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  let edited = text.replaceAll('\r\n', '\n');
  for (const { search, replace } of blocks) {
    if (search.trim() === '') return { problem: 'A SEARCH was empty.' };
    // Whole lines: a part of one may stand elsewhere, too.
    const padded = `\n${edited}\n`;
    const at = padded.indexOf(`\n${search}\n`);
    if (at === -1) return { problem: 'A SEARCH did not occur in the file.' };
    if (padded.includes(`\n${search}\n`, at + 1)) {
      return { problem: 'A SEARCH occurred more than once in the file.' };
    }
    // Lines that are taken out leave no empty line behind.
    const end = at + search.length;
    const isRemoved = replace === '' && edited[end] === '\n';
    edited = edited.slice(0, at) + replace + edited.slice(isRemoved ? end + 1 : end);
  }
  return { text: edited.replaceAll('\n', lineBreak) };
}

/** Whether a line of the text opens a block. */
export function hasBlocks(text: string): boolean {
  return /^<{5,9} ?SEARCH\s{0,9}$/m.test(text);
}

interface Block {
  readonly search: string;
  readonly replace: string;
}

/** Undefined where a block is broken: half of what was meant must not be applied. */
function readBlocks(reply: string): readonly Block[] | undefined {
  const blocks: Block[] = [];
  let search: string[] | undefined;
  let replace: string[] | undefined;
  for (const line of reply.toWellFormed().replace(/\r\n?/g, '\n').split('\n')) {
    if (search === undefined) {
      if (/^<{5,9} ?SEARCH\s{0,9}$/.test(line)) search = [];
      else if (/^(?:={5,9}|>{5,9} ?REPLACE)\s{0,9}$/.test(line)) return undefined;
    } else if (replace === undefined) {
      if (/^={5,9}\s{0,9}$/.test(line)) replace = [];
      else if (/^[<>]{5,9} ?(?:SEARCH|REPLACE)\s{0,9}$/.test(line)) return undefined;
      else search.push(line);
    } else if (/^>{5,9} ?REPLACE\s{0,9}$/.test(line)) {
      blocks.push({ search: search.join('\n'), replace: replace.join('\n') });
      search = undefined;
      replace = undefined;
    } else if (/^(?:<{5,9} ?SEARCH|={5,9})\s{0,9}$/.test(line)) return undefined;
    else replace.push(line);
  }
  return search === undefined ? blocks : undefined;
}
