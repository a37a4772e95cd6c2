import { createKnownSecrets, type Environment } from './known-secrets.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Takes secrets out of a text: the known ones first, then what looks like one. */
export function createTextRedactor(environment: Environment): (text: string) => string {
  const withoutKnown = createKnownSecrets(environment);
  return (text) => (text.length < shortest ? text : withoutSecrets(withoutKnown(text)));
}

/** Shorter ones are no secret worth the name. */
const shortest = 8;
