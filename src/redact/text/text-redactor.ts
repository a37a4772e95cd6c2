import { createKnownSecrets, type Environment } from '../secrets/known-secrets.ts';
import { withoutSecrets } from '../without-secrets.ts';

/** Creates a function that redacts a text: known secrets first, then strings that look like secrets. */
export function createTextRedactor(environment: Environment): (text: string) => string {
  const withoutKnown = createKnownSecrets(environment);
  return (text) => (text.length < shortest ? text : withoutSecrets(withoutKnown(text)));
}

/** A shorter text cannot contain a secret worth hiding. */
const shortest = 8;
