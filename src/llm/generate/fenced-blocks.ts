/** A block of code in a reply, between lines of backticks or tildes. */
export interface FencedBlock {
  /** What stands behind the opening fence, such as `js` or `html index.html`. */
  readonly info: string;
  /** All that stands before it, from the block before. */
  readonly before: string;
  readonly text: string;
}

/** The blocks of a text, in order. A block may hold blocks: only the outermost are given. */
export function fencedBlocks(text: string): readonly FencedBlock[] {
  const lines = text.split('\n');
  const blocks: FencedBlock[] = [];
  let from = 0;
  for (let open = 0; open < lines.length; open += 1) {
    if (!fence.test(lines[open] ?? '')) continue;
    const close = closeOf(lines, open);
    blocks.push({
      info: infoOf(lines[open]),
      before: lines.slice(from, open).join('\n'),
      text: lines.slice(open + 1, close).join('\n'),
    });
    from = close + 1;
    open = close;
  }
  return blocks;
}

/** Four spaces make it code, and a backtick behind it makes it text. */
const fence = /^ {0,3}(`{3,}|~{3,})\s{0,5}([^`]{0,200})$/;

function infoOf(line = ''): string {
  return fence.exec(line)?.[2]?.trim() ?? '';
}

/** The line that ends a block, or the end of the text. */
function closeOf(lines: readonly string[], open: number): number {
  const [, mark = ''] = fence.exec(lines[open] ?? '') ?? [];
  let last = lines.length;
  let depth = 1;
  for (let at = open + 1; at < lines.length; at += 1) {
    const [, found = '', info = ''] = fence.exec(lines[at] ?? '') ?? [];
    if (found === '' || found[0] !== mark[0] || found.length < mark.length) continue;
    if (info.trim() === '') {
      last = at;
      depth = Math.max(0, depth - 1);
    } else if (depth === 0) return last;
    else depth += 1;
  }
  return last;
}
