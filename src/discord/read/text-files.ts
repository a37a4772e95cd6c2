import type { APIAttachment } from 'discord.js';
import type { BriefFile } from './build-request.ts';

/** The text files among the attachments of a message. */
export function textFiles(attachments: readonly APIAttachment[] | undefined): readonly BriefFile[] {
  return (attachments ?? []).filter(isText).map(({ filename, url, size, content_type: type }) => ({
    name: filename.slice(0, 100),
    url,
    bytes: size,
    ...(type !== undefined && { contentType: type }),
  }));
}

function isText({ filename, content_type: type }: APIAttachment): boolean {
  if (type !== undefined) return /^(text\/|application\/json\b)/.test(type);
  return /\.(txt|md|markdown|json|csv)$/i.test(filename);
}
