import type { Instrument } from './instruments.ts';

/**
 * The name of a metric in Prometheus, by the rules by which OpenTelemetry derives it: so one dashboard
 * shows both what `/metrics` serves and what a collector exports.
 */
export function prometheusName({ name, unit }: Instrument, isCounter: boolean): string {
  const suffix = suffixes[unit];
  const base = plain(name);
  return `${base}${suffix === undefined ? '' : `_${suffix}`}${isCounter ? '_total' : ''}`;
}

/** The name of a label. */
export function labelName(attribute: string): string {
  return plain(attribute);
}

function plain(name: string): string {
  return name.replace(/[^a-zA-Z0-9]/g, '_');
}

/** Units in braces, such as `{job}`, have none. */
const suffixes: Readonly<Record<string, string>> = { s: 'seconds', By: 'bytes' };
