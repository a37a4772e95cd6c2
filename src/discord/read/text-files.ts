import type { APIAttachment } from 'discord.js';
import type { BriefFile } from './build-request.ts';

/** Those of a message's files that are text: pictures and archives are none of the bot's business. */
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
