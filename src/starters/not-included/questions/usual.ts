import { type Rule, saysOneOf } from './rule.ts';

/** What every project is or has. */
export const usual: readonly Rule[] = [
  {
    example: 'it should load fast',
    says: /^(?:(?:and|and be|it should|should|must|it must|que|que se|ha de|doit|deve|soll|чтобы|и|и чтобы) ){0,2}(?:be |load |loads |open |carg[ue]e?\p{L}? |abr\p{L}{1,2} |schnell |открыва\p{L}{2,5} |загружа\p{L}{2,5} )?(?:fast|quick(?:ly)?|rápido|schnell|laden|vite|rapide|veloce|snel|szybko|hızlı|быстро)$/iu,
    most: 69,
  },
  {
    example: 'please use semantic HTML',
    says: /^(?:and |please )?(?:(?:use )?semantic html|(?:respect|follow)s? prefers-color-scheme)$|모바일 화면에/iu,
  },
  {
    example: 'please keep it readable',
    says: /^(?:(?:i['’]m learning )?so )?(?:please )?keep (?:it|the code) (?:readable|simple|short|clean|tidy)$/iu,
  },
];

export const isUsual = saysOneOf(usual);
