import { createRedactor, type Redactor } from '../../redact/redact.ts';

/** The redactor for everything a command prints; created once. */
export function redactor(): Redactor {
  return (shared ??= createRedactor());
}

let shared: Redactor | undefined;
