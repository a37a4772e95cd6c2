import type { APIAttachment } from 'discord.js';
import type { BriefFile } from './build-request.ts';

/** The attachments of a message: text files, and the names of those that cannot be read. */
export function readAttachments(attachments: readonly APIAttachment[] | undefined): {
  readonly files: readonly BriefFile[];
  readonly unread?: readonly string[];
} {
  const all = attachments ?? [];
  const files = all.filter(isText).map(({ filename, url, size, content_type: type }) => ({
    name: filename.slice(0, 100),
    url,
    bytes: size,
    ...(type !== undefined && { contentType: type }),
  }));
  const unread = all.filter((each) => !isText(each)).map(({ filename }) => filename.slice(0, 100));
  return { files, ...(unread.length > 0 && { unread: unread.slice(0, maxNames) }) };
}

/** As many as Discord attaches to a message. */
const maxNames = 10;

function isText({ filename, content_type: type }: APIAttachment): boolean {
  if (type === undefined || type.startsWith('application/octet-stream')) {
    return textNames.test(filename);
  }
  return textTypes.test(type);
}

const textNames = /\.(?:txt|text|md|markdown|json|csv|ya?ml|xml|html?|rst|log)$/i;
const textTypes = /^(?:text\/|application\/(?:json|xml|(?:x-)?yaml|toml)\b)/i;
