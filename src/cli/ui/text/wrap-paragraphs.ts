import { Help } from 'commander';

/** Wraps the paragraphs of a help text. Lines that begin with a space, such as examples, stay as they are. */
export function wrapParagraphs(text: string, width: number): string {
  const help = new Help();
  return text.replace(/^\S.*(?:\n\S.*)*/gm, (paragraph) =>
    help.boxWrap(paragraph.replaceAll('\n', ' '), width),
  );
}
