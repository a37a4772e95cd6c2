/** Messages as lines of text, the oldest first. */
export function transcriptOf(messages) {
  return messages
    .toSorted((a, b) => a.createdTimestamp - b.createdTimestamp)
    .map(({ createdTimestamp, author, content, attachments }) => {
      const files = [...(attachments?.values() ?? [])].map(({ url }) => url);
      const time = new Date(createdTimestamp).toISOString().slice(0, 16).replace('T', ' ');
      return time + ' ' + author.username + ': ' + [content, ...files].join(' ') + '\n';
    })
    .join('');
}
