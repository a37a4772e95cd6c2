import type { PromptPart } from '../../text-call.ts';

/**
 * The reply without the thoughts that local models put before it, between tags. Where the template of
 * a model wrote the opening tag, the reply has only the closing one: on a line of its own, or before
 * an empty line. Such a tag is the reply's own if another one precedes it, or if the prompt has one.
 * Thoughts that do not end are no reply.
 *
 * @example
 * withoutThinking('<think>\nA page …\n</think>\n\n<!doctype html>', []); // '<!doctype html>'
 */
export function withoutThinking(text: string, prompt: readonly PromptPart[]): string {
  const [opening] = /^\s{0,100}<think(?:ing)?>/i.exec(text) ?? [];
  const end = closingOf(opening).exec(text);
  if (end === null) return opening === undefined ? text : '';
  const isOwn = () =>
    tag.test(text.slice(0, end.index)) || prompt.some((part) => tag.test(part.text));
  if (opening === undefined && isOwn()) return text;
  return text.slice(end.index + end[0].length).trimStart();
}

function closingOf(opening: string | undefined): RegExp {
  if (opening === undefined) return closingAlone;
  return /g>$/i.test(opening) ? /<\/thinking>/i : /<\/think>/i;
}

const tag = /<\/?think(?:ing)?\b/i;
const closingAlone =
  /^[ \t]{0,9}<\/think(?:ing)?>[ \t]{0,9}$|<\/think(?:ing)?>[ \t]{0,9}\r?\n[ \t]{0,9}\r?\n/im;
