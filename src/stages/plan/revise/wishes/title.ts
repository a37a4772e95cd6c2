import type { Plan } from '../../../../contracts/plan.ts';
import { isBlank } from '../../../../errors/is-blank.ts';
import { cleanText, oneLine } from '../../clean-text.ts';
import { edge } from '../../read-colours.ts';
import { slugOf } from '../../read-title.ts';
import { courtesy } from '../words/acts.ts';
import { titleNouns, wholeWords } from '../words/nouns.ts';
import type { Outcome, ReadWish } from './wish.ts';

/** Reads a new title: "change the name to …", "call it …", "title: …". */
export const readTitleWish: ReadWish = ({ act, rest }, { plan }) => {
  if (act === 'remove' || act === 'add' || act === 'move' || act === 'keep') return undefined;
  return withTitle(afterNoun(rest) ?? (act === 'rename' ? afterVerb(rest) : undefined), plan);
};

/** Reads "it should be called X", in which the project is the subject. */
export const readCalledWish: ReadWish = ({ text }, { plan }) => withTitle(called(text), plan);

function withTitle(written: string | undefined, plan: Plan): Outcome | undefined {
  const title = written === undefined ? '' : nameIn(written);
  if (title === '' || isBlank(title)) return undefined;
  return {
    plan: {
      ...plan,
      title,
      slug: slugOf(title, plan.projectType),
      first: plan.first ?? { title: plan.title, slug: plan.slug },
    },
    changed: `title: ${title}`,
  };
}

const joiners =
  'to|into|as|is|be|=|:|should (?:be|read|say)|must be|in|auf|zu|soll(?:te)?(?: jetzt| nun)?|lautet|ist|wird|en|par|pour|à|could be|könnte|pourrait être|podría ser|poderia ser|doit être|devrait être|devient|est|sera|soit|a|por|como|debe ser|debería ser|sea|será|es|para|pra|com|con|deve ser|deveria ser|seja|é|deve essere|sia|è';
const noun = new RegExp(
  `^(?<before>(?:[\\p{L}'’-]{1,16}\\s){0,4}?)(?:l[’'])?(?:${titleNouns})(?!\\p{L})(?<of>\\s(?:of|der|des|de la|du|de|da|do|della|del|for|for the|from)\\s(?:the\\s|our\\s|my\\s|la\\s)?[\\p{L}'’-]{1,16})?\\s{0,3}(?<joiner>(?:${joiners})(?![\\p{L}\\p{N}])|[:=])?\\s{0,3}(?<name>[^]{1,300})$`,
  'iu',
);

function afterNoun(rest: string): string | undefined {
  const found = noun.exec(rest)?.groups;
  if (found === undefined) return undefined;
  const { before = '', of = '', joiner, name = '' } = found;
  if (!isWhole(before) || !isWhole(of)) return undefined;
  const isQuoted = /^["“„«'‘]/.test(name);
  // "ponle de nombre Miga": a name may follow without a joiner, if it looks like one.
  const needsName = joiner === undefined || copula.test(joiner);
  return !needsName || isQuoted || /^\p{Lu}/u.test(name) ? name : undefined;
}

/** "The name is wrong" names nothing: a name begins with a capital. */
const copula = /^(?:is|be|ist|wird|est|es|é|è|sea|soit|sia)$/iu;

/** "call it X", "renómbrala como X", "appelle la page X". */
function afterVerb(rest: string): string | undefined {
  const words = rest.split(' ');
  const at = words.findIndex((word, index) => index > 3 || !wholeWords.has(word.toLowerCase()));
  if (at < 0) return undefined;
  const name = words.slice(at).join(' ');
  return name.replace(new RegExp(`^(?:${joiners}|de)\\s`, 'iu'), '');
}

/** "it should be called X", "die Seite soll X heißen", "que se llame X". */
function called(text: string): string | undefined {
  const found =
    /(?<!\p{L})(?:(?:be|is|being) called|be named|que se llame|debe(?:ría)? llamarse|que s[’']appelle|doit s[’']appeler|deve(?:ria)? (?:se )?chamar(?:-se)?|que se chame|deve chiamarsi)\s(?<name>[^]{1,200})$/iu.exec(
      text,
    ) ??
    /^(?:[\p{L}]{1,14}\s){1,3}soll(?:te)?\s(?:jetzt\s|nun\s|bitte\s)?(?<name>[^]{1,200}?)\sheißen[.!]?$/iu.exec(
      text,
    );
  return found?.groups?.['name'];
}

function isWhole(words: string): boolean {
  return words.split(/\s+/).every((word) => word === '' || wholeWords.has(word.toLowerCase()));
}

/** The name itself: what is in quotes, or all of it without the words around it. */
function nameIn(written: string): string {
  const quote = /^["“„«‘'](?<name>[^"“”»’\n]{1,80})["”“»’']/u.exec(written)?.groups?.['name'];
  const name =
    quote ??
    written
      .replace(tail, '')
      .replace(new RegExp(`\\s{0,3}${courtesy.source}\\s{0,3}$`, 'iu'), '')
      .replace(/(?<![\s.,;!?"“”])[\s.,;!?"“”]+$/u, '');
  return oneLine(cleanText(name), 80);
}

const tail = new RegExp(
  `\\s(?:${edge('instead|now|jetzt|um|ab|ändern|umbenennen|nennen|heißen|sein|lauten|setzen|at the top').source}|(?:instead of|statt|au lieu d|en vez de|em vez de)\\s[^]*)\\s{0,3}$`,
  'iu',
);
