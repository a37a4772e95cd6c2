import { cutText } from '../errors/cut-text.ts';
import type { Redactor } from '../redact/redact.ts';

/** Something that whoever runs the bot should know. */
export interface BotNotice {
  readonly level: 'info' | 'warning' | 'error';
  /** One line; may hold text of Discord's. */
  readonly message: string;
}

export type Report = (notice: BotNotice) => void;

/** Says warnings and errors on stderr. */
export const reportToConsole: Report = ({ level, message }) => {
  if (level !== 'info') console.warn(`jobchart: ${message}`);
};

/** The same, for notices whose secrets were taken out. */
export function withoutSecrets(report: Report, redact: Redactor): Report {
  return ({ level, message }) => report({ level, message: redact.text(message) });
}

/** What was thrown, in a line. */
export function describeThrown(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : 'something that is no error';
  return cutText(text.replace(/\s+/g, ' '), 300);
}
