/**
 * The same reader, which keeps its answer for the text that it read last: several parts of a plan read the
 * same request, and ask it a dozen times.
 *
 * @example
 * const wordsIn = ofLatest((text) => text.split(' '));
 */
export function ofLatest<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  let latest: { readonly text: string; readonly answer: Answer } | undefined;
  return (text) => {
    if (latest?.text !== text) latest = { text, answer: read(text) };
    return latest.answer;
  };
}
