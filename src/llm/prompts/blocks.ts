/**
 * Text that is not ours, between tags that it cannot close.
 *
 * @example
 * dataBlock('user-request', 'a page about <b>bees</b>'); // '<user-request>\na page …\n</user-request>'
 */
export function dataBlock(tag: Tag, text: string, path?: string): string {
  const named = path === undefined ? '' : ` path=${JSON.stringify(path)}`;
  return `<${tag}${named}>\n${text.toWellFormed().replace(ownTags, '‹')}\n</${tag}>`;
}

/** The texts of files, as far as there is room for them; of the others only the names. */
export function fileBlocks(files: Iterable<readonly [path: string, text: string]>): string {
  let room = maxCharacters;
  const blocks: string[] = [];
  for (const [path, text] of files) {
    room -= text.length;
    blocks.push(
      room < 0
        ? `${path} is too long to be shown: use it as the plan says.`
        : dataBlock('project-file', text, path),
    );
    if (room < 0) room += text.length;
  }
  return blocks.join('\n\n');
}

const maxCharacters = 80_000;

type Tag = (typeof tags)[number];
const tags = [
  'user-request',
  'rejection',
  'project-plan',
  'project-file',
  'project-tree',
  'findings',
  'reply',
] as const;
const ownTags = new RegExp(`<(?=[\\s/]{0,9}(?:${tags.join('|')})\\b)`, 'gi');
