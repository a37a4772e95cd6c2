import { cutText } from '../errors/cut-text.ts';
import type { Redactor } from '../redact/redact.ts';

/** A message for the operator of the bot. */
export interface BotNotice {
  readonly level: 'info' | 'warning' | 'error';
  /** One line. May contain text from Discord. */
  readonly message: string;
}

/** Receives notices. */
export type Report = (notice: BotNotice) => void;

/** Prints warnings and errors on stderr. */
export const reportToConsole: Report = ({ level, message }) => {
  if (level !== 'info') console.warn(`jobchart: ${message}`);
};

/** Wraps `report` so that it receives redacted messages. */
export function withoutSecrets(report: Report, redact: Redactor): Report {
  return ({ level, message }) => report({ level, message: redact.text(message) });
}

/** The message of a thrown value, in one line of at most 300 characters. */
export function describeThrown(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : 'a value that is not an Error';
  return cutText(text.replace(/\s+/g, ' '), 300);
}
