import type { ModelRequest, ServerError, Tokens, TextReply } from './script.ts';

/** How one API puts a request and the events of a stream. */
export interface Protocol {
  readonly name: ModelRequest['protocol'];
  /** How the path of its requests ends. */
  readonly path: string;
  read(
    body: unknown,
  ): Pick<ModelRequest, 'model' | 'system' | 'text' | 'wantsJson' | 'wantsUsage' | 'maxTokens'>;
  begin(model: string, usage: Tokens | undefined): string;
  delta(text: string): string;
  end(finish: NonNullable<TextReply['finish']>, usage: Tokens | undefined): string;
  errorEvent(error: ServerError): string;
  errorBody(error: ServerError): unknown;
}

/** One event of a stream. */
export function event(data: unknown, name?: string): string {
  return `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`;
}

/** The text of a message: a string or a list of parts. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: { text?: string }) => part.text ?? '').join('');
}
