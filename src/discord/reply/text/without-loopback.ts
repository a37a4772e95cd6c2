import type { Redactor } from '../../../redact/redact.ts';

/** A redactor for what people see: nobody in a chat can open an address of the bot's own machine. */
export function withoutLoopback(redact: Redactor): Redactor {
  const clean = <Value>(value: Value): Value => redact.value(mapTexts(value));
  return {
    ...redact,
    text: (text) => redact.text(hideLoopback(text)),
    largeText: (text) => redact.largeText(hideLoopback(text)),
    value: clean,
  };
}

/** Replaces addresses of this machine, also in escaped Markdown. */
export function hideLoopback(text: string): string {
  return text.replace(loopback, '‹local address›');
}

const loopback =
  /(?:(?<![a-z])(?:https?|wss?):\u200b?\/\/)?(?:(?<![\w.-])(?:[\w-]+\.)*localhost(?![\w-]|\.[\w-])|(?<![\d.])127(?:\.\d{1,3}){3}(?![\d.]*\d)|(?<![\d.])0\.0\.0\.0(?![\d.]*\d)|\\?\[::(?:1|ffff:127(?:\.\d{1,3}){3})?\\?\]|(?<![\w:.])::1(?![\w:]))(?::\d{1,5}(?!\d))?(?:\/(?:[^\s"'<>)\]}]*[^\s"'<>)\]}.,;:!?])?)?/gi;

function mapTexts<Value>(value: Value): Value {
  // The copy has the shape of the value.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return copy(value) as Value;
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return hideLoopback(value);
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}
