import { createCues } from '../../redact/finder.ts';
import { secretForms } from '../../redact/secret-forms.ts';

/** A form of secret that can be told from other text. */
export interface SecretPattern {
  readonly what: string;
  /** In lower case: a text without any of them holds no such secret. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
}

/** The patterns that may match in a text: those of the redactor, and one that only stands in files. */
export const secretPatternsIn: (text: string) => readonly SecretPattern[] = createCues([
  ...secretForms,
  {
    what: 'the password of a database',
    cues: ['://'],
    pattern:
      /\b(?:mongodb(?:\+srv)?|postgres(?:ql)?|mysql|redis|amqp):\/\/[^\s:@/"'`<>{}$]{1,100}:(?![^@\s]{0,200}[<>{}$*])([^\s:@/"'`]{4,200})@(?!(?:localhost|127\.0\.0\.1|\[::1\]|host|db|mongo|mongodb|postgres|mysql|redis|database|example)\b)[\w-]+(?:\.[\w-]+)+/g,
  },
]);

/** Whether text stands for a secret and is none. */
export function isPlaceholder(text: string): boolean {
  return (
    /your|example|placeholder|changeme|change_me|xxxx|dummy|insert|replace|<[^<>]*>|\.\.\.|\*{3}|user(?:name)?:pass(?:word)?@|:password@|1234567890?abc|abcdef123/i.test(
      text,
    ) || new Set(text).size < Math.min(10, text.length / 2)
  );
}
