import { createCues } from '../../../redact/text/finder.ts';
import { secretForms } from '../../../redact/secrets/secret-forms.ts';

/** A recognisable form of secret. */
export interface SecretPattern {
  readonly what: string;
  /** In lower case. A text with none of them contains no such secret. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
}

/** The patterns that may match in a text: those of the redactor, and one that occurs only in files. */
export const secretPatternsIn: (text: string) => readonly SecretPattern[] = createCues([
  ...secretForms,
  {
    what: 'a database password',
    cues: ['://'],
    pattern:
      /\b(?:mongodb(?:\+srv)?|postgres(?:ql)?|mysql|mariadb|sqlserver|rediss?|amqps?|smtps?):\/\/[^\s:@/"'`<>{}$]{0,100}:(?![^@\s]{0,200}[<>{}$*])([^\s:@/"'`]{4,200})@(?!127\.0\.0\.1\b|host\.docker\.|[\w.-]{0,200}(?:example\.|xxxx|your-?(?:host|server|cluster|domain|db|project)))[\w-]+(?:\.[\w-]+)+/g,
  },
]);

/** Whether a text is a placeholder for a secret. Of a URL with a password, the host does not count. */
export function isPlaceholder(value: string): boolean {
  const text = value.replace(/^\w[\w+]{0,20}:\/\/([^@]{0,400}@)[^]*$/, '$1');
  return (
    /your|example|placeholder|changeme|change_me|xxxx|dummy|insert|replace|<[^<>]*>|\.\.\.|\*{3}|user(?:name)?:pass(?:word)?@|:password@|1234567890?abc|abcdef123/i.test(
      text,
    ) || new Set(text).size < Math.min(10, text.length / 2)
  );
}

/**
 * Whether the value at an offset is the `apiKey` of Firebase's configuration for the web, which names a
 * project and is sent to every visitor.
 */
export function isPublicKey(text: string, offset: number): boolean {
  const around = text.slice(Math.max(0, offset - 600), offset + 600);
  return (
    /\bapiKey["']?\s{0,10}[:=]\s{0,10}["'`]$/.test(text.slice(Math.max(0, offset - 40), offset)) &&
    text.startsWith('AIza', offset) &&
    /\bauthDomain\b/.test(around) &&
    /\bprojectId\b/.test(around)
  );
}
