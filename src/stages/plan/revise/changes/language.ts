import type { Language, Plan, StaticPlan } from '../../../../contracts/job/plan.ts';
import { languageNames } from '../../read/read-language.ts';
import { conceptOf } from '../words/concepts.ts';
import { lookFillers } from '../words/looks.ts';
import type { ReadChange, Target } from './change.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Reads "auf Deutsch bitte", "translate it to Spanish": a language, and words of translation alone. */
export const readLanguageChange: ReadChange = ({ act, rest, text }, target) => {
  if (act !== undefined && act !== 'set' && act !== 'replace') return undefined;
  const language = languageIn(text.toLowerCase());
  if (language === undefined || hasOtherWords(rest)) return undefined;
  return {
    plan: inLanguage(target, language),
    changed: `language: ${language} (words of your own stay as they are)`,
  };
};

/** Whether a text is about the language and nothing else. */
export function isLanguageAlone(text: string): boolean {
  return languageIn(text.toLowerCase()) !== undefined && !hasOtherWords(text);
}

function languageIn(text: string): Language | undefined {
  return names.findLast(([pattern]) => pattern.test(text))?.[1];
}

function hasOtherWords(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).some(
    (word) =>
      !lookFillers.has(word) && !translating.test(word) && !names.some(([name]) => name.test(word)),
  );
}

const names: readonly (readonly [RegExp, Language])[] = languageNames.map(
  ([language, english, others]) => [
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}\p{Script=Devanagari}]/u.test(
      others,
    )
      ? letterPattern(`(?:${others})|(?<!\\p{L})${english}(?!\\p{L})`)
      : letterPattern(`(?<!\\p{L})(?:${english}|${others})(?:e|en|er|es)?(?!\\p{L})`),
    language,
  ],
);
const translating =
  /^(?:answers?|reply|repl(?:y|ies)|antwort\p{L}*|répon\p{L}*|respo?n?d\p{L}*|resp(?:uest|ost)as?|translate[ds]?|translation|languages?|speak|text|texts|words|into|übersetz\p{L}*|sprachen?|ins|texte|traduis\p{L}*|traduire|traduit\p{L}*|langue|traduc\p{L}+|traduzc\p{L}+|trad[uú]c[ei]\p{L}*|idioma|lengua|textos?|traduz\p{L}*|língua|traduci|tradurre|lingua|testo|t|翻訳\p{L}*|翻译\p{L}*|請|请|用|改成|成)$/iu;

/** The plan in another language. Headings and names that the starter or many pages have are translated. */
function inLanguage({ plan, usual }: Target, language: Language): Plan {
  const from = usual(plan.language);
  // What a starter does not know in a language it has in English.
  const isKnown = language === 'en' || usual(language).join() !== usual('en').join();
  const to = isKnown ? usual(language) : [];
  const translate = (name: string): string => {
    const at = from.indexOf(name);
    if (at >= 0 && from.length === to.length) return to[at] ?? name;
    const known = conceptOf(name);
    return known?.names[language] ?? name;
  };
  if (plan.projectType !== 'static_html') return { ...plan, language };
  const next: StaticPlan = {
    ...plan,
    language,
    sections: plan.sections.map(translate),
    ...(plan.items !== undefined && { items: plan.items.map(translate) }),
    ...(plan.lists !== undefined && {
      lists: plan.lists.map(({ of, names: listed }) => ({ of: translate(of), names: listed })),
    }),
  };
  return next;
}
