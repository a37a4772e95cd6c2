/**
 * A text without the codes that Discord puts in place of mentions, emoji of a server, commands and times,
 * and without @everyone and @here: none of them belongs into a title, a plan or a file.
 */
export function withoutMentions(text: string): string {
  return text
    .replace(codes, ' ')
    .replace(everybody, ' ')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/ (?=[.,;:!?](?:\s|$))/gm, '')
    .trim();
}

const codes =
  /<(?:@[!&]?\d{1,20}|#\d{1,20}|a?:\w{1,32}:\d{1,20}|t:-?\d{1,15}(?::[a-zA-Z])?|\/[^<>\n]{1,100}:\d{1,20}|id:[a-z-]{1,20})>/g;
const everybody = /(?<![\p{L}\p{N}.])@(?:everyone|here)(?![\p{L}\p{N}])/gu;
