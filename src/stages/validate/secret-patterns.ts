/** A form of secret that can be told from other text. */
export interface SecretPattern {
  readonly what: string;
  readonly pattern: RegExp;
}

/** Each has a prefix or a structure that nothing else has. */
export const secretPatterns: readonly SecretPattern[] = [
  {
    what: 'the token of a Discord bot',
    // The first part is the id of the bot in Base64: 17 to 20 digits.
    pattern: /\b[MNO][A-Za-z\d]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/g,
  },
  {
    what: 'a Discord webhook',
    pattern: /\bhttps:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,}/g,
  },
  { what: 'an access key of AWS', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { what: 'a token of GitHub', pattern: /\b(?:gh[pousr]_[A-Za-z\d]{36,}|github_pat_\w{60,})\b/g },
  { what: 'a token of GitLab', pattern: /\bglpat-[\w-]{20,}/g },
  { what: 'a secret key of Stripe', pattern: /\b[sr]k_live_[A-Za-z\d]{20,}\b/g },
  { what: 'a token of Slack', pattern: /\bxox[abeoprs]-\d{6,}-[\w-]{10,}/g },
  {
    what: 'a webhook of Slack',
    pattern: /\bhttps:\/\/hooks\.slack\.com\/services\/T\w{8,}\/B\w{8,}\/\w{20,}/g,
  },
  {
    what: 'an API key of OpenAI',
    pattern: /\bsk-(?:proj-|svcacct-)?[\w-]{20,}T3BlbkFJ[\w-]{20,}/g,
  },
  { what: 'an API key of Anthropic', pattern: /\bsk-ant-[a-z\d]{4,}-[\w-]{80,}/g },
  { what: 'an API key of SendGrid', pattern: /\bSG\.[\w-]{22}\.[\w-]{43}\b/g },
  { what: 'a token of npm', pattern: /\bnpm_[A-Za-z\d]{36}\b/g },
  { what: 'a token of a Telegram bot', pattern: /(?<![\w:])\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  { what: 'a key of Twilio', pattern: /(?<![\w-])SK[a-f\d]{32}(?![\w-])/g },
  {
    what: 'the password of a database',
    pattern:
      /\b(?:mongodb(?:\+srv)?|postgres(?:ql)?|mysql|redis|amqp):\/\/[^\s:@/"'`<>{}$]{1,100}:(?![^@\s]{0,200}[<>{}$*])([^\s:@/"'`]{4,200})@(?!(?:localhost|127\.0\.0\.1|\[::1\]|host|db|mongo|mongodb|postgres|mysql|redis|database|example)\b)[\w-]+(?:\.[\w-]+)+/g,
  },
];

/** Whether text stands for a secret and is none. */
export function isPlaceholder(text: string): boolean {
  return (
    /your|example|placeholder|changeme|change_me|xxxx|dummy|insert|replace|<[^>]*>|\.\.\.|\*{3}|user(?:name)?:pass(?:word)?@|:password@|1234567890?abc|abcdef123/i.test(
      text,
    ) || new Set(text).size < Math.min(10, text.length / 2)
  );
}
