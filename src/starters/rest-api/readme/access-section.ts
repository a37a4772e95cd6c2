import type { Language } from '../../../contracts/languages.ts';
import { wordsOf } from '../../page/dictionary.ts';
import type { Access } from '../access/read-access.ts';
import { refusalTexts } from '../texts/refusal-texts.ts';

/** How to sign in or to send the key, in the words in which the API refuses those who do not. */
export function accessSection({ accounts, key }: Access, language: Language): string {
  const { t } = wordsOf(refusalTexts, language);
  if (key !== undefined) {
    const header = key.header === 'authorization' ? 'authorization: Bearer …' : `${key.header}: …`;
    return language === 'en'
      ? `## Access\n\nRoutes that need the key take it in the header \`${header}\`, and compare it with the variable \`${key.variable}\`: \`${key.variable}=secret npm start\`. Without the variable they refuse everybody.\n`
      : `## 401\n\n${t('Send the key in the header {x}.').replace('{x}', `\`${header}\``)} \`${key.variable}=secret npm start\`\n`;
  }
  if (accounts === undefined) return '';
  const { login, tokenSeconds, loginLimit, isOwned } = accounts;
  const [minutes, span] = [tokenSeconds / 60, loginLimit.seconds / 60];
  return language === 'en'
    ? `## Accounts

Register with \`${login}\` and \`password\`, sign in with the same, and send the token that you get as \`authorization: Bearer <token>\`. It is a JSON Web Token (HS256) for ${minutes} minutes, signed with \`JWT_SECRET\`; without this variable, tokens end with the process. Passwords are stored as scrypt hashes, each with its own salt. ${loginLimit.requests} tries to sign in are allowed for each network address in ${span} minutes.${isOwned ? ' Members see and change only what is their own.' : ''}
`
    : `## 401

- ${t('Send {x} and password.').replace('{x}', login)} (scrypt)
- ${t('Sign in first: send authorization: Bearer <token>.').replace('authorization: Bearer <token>', '`authorization: Bearer <token>`')} (JWT HS256, ${minutes} min, \`JWT_SECRET\`)
- ${t('These were too many tries. Try again later.')} (${loginLimit.requests} / ${span} min; 429)
`;
}
