import { createRedactor, type Redactor } from '../../redact/redact.ts';

/** Takes secrets out of what a command prints. */
export function redactor(): Redactor {
  return (known ??= createRedactor());
}

let known: Redactor | undefined;
