/** Stands behind a line of a starter whose gap a language model fills. The person reads it once: `modelHint`. */
export const byModel = 'a model can write it: set JOB_MODEL';

/**
 * A line without what is said once for all lines.
 *
 * @example
 * withoutModel(`POST /sum (answers 501: ${byModel})`); // 'POST /sum (answers 501)'
 */
export function withoutModel(line: string): string {
  return line.replace(` (${byModel})`, '').replace(`: ${byModel}`, '');
}
