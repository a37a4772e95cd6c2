/**
 * Text that is not ours, between tags that it cannot close.
 *
 * @example
 * dataBlock('user-request', 'a page about <b>bees</b>'); // '<user-request>\na page …\n</user-request>'
 */
export function dataBlock(tag: Tag, text: string, path?: string): string {
  const named = path === undefined ? '' : ` path=${JSON.stringify(path)}`;
  return `<${tag}${named}>\n${text.toWellFormed().replace(escaped[tag] ?? ownTags, '‹')}\n</${tag}>`;
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

type Tag = (typeof tags)[number] | (typeof words)[number];
const tags = ['user-request', 'project-plan', 'project-file', 'project-tree'] as const;
/** Code has them too: `i < reply.length`, or `<reply>` in XML. */
const words = ['rejection', 'findings', 'reply'] as const;

const ownTags = opening([...tags, ...words]);
/** A model repeats code as it is shown: of the words, only the end of the block itself is escaped. */
const escaped: Partial<Record<Tag, RegExp>> = {
  'project-file': opening(tags),
  reply: opening([...tags, '(?<=/\\s{0,9})reply']),
};

/** The first character of a tag, opening or closing, with one of these names. */
function opening(names: readonly string[]): RegExp {
  return new RegExp(`<(?=[\\s/]{0,9}(?:${names.join('|')})(?![\\w-]))`, 'gi');
}
