import { cutText } from '../../../errors/text/cut-text.ts';
import { createKnownSecrets } from '../../../redact/secrets/known-secrets.ts';
import { createRedactor } from '../../../redact/redact.ts';

/** Keys that this process sends to providers. A server may repeat them in what it answers. */
const keys = new Set<string>();

export function rememberKey(key: string): void {
  keys.add(key);
}

/** A message without those keys, and without anything else that looks like a secret. */
export function withoutSecrets(message: string): string {
  const redactor = createRedactor({ ...process.env, ...namedKeys() });
  return redactor.text(cutText(message, longestMessage));
}

/**
 * Takes those keys and the secrets of the environment out of generated text, but nothing that only
 * looks like a secret: placeholders and examples belong to a project.
 */
export function createReplyCleaner(): (text: string) => string {
  const long = Object.entries(process.env).filter(([, value = '']) => value.length >= shortest);
  return createKnownSecrets({ ...Object.fromEntries(long), ...namedKeys() });
}

function namedKeys(): Record<string, string> {
  return Object.fromEntries([...keys].map((key, index) => [`MODEL_API_KEY_${index + 1}`, key]));
}

const longestMessage = 4000;
/** A short value of a variable may be a word of the project. */
const shortest = 16;
