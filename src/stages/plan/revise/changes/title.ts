import type { Plan } from '../../../../contracts/job/plan.ts';
import { isBlank } from '../../../../errors/text/is-blank.ts';
import { cleanText, oneLine } from '../../read/clean-text.ts';
import { edge } from '../../../../starters/shared/colours/read-colours.ts';
import { slugOf } from '../../read/title/slug-of.ts';
import { courtesy } from '../words/acts.ts';
import { isWhole, titleNouns, wholeWords } from '../words/nouns.ts';
import type { Clause } from '../read-act.ts';
import { readCalling, readCorrection } from '../read-calling.ts';
import { secondChange, subjectFillers } from '../words/callings.ts';
import { plain } from '../words/concepts.ts';
import type { Outcome, ReadChange, Target } from './change.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Reads a new title: "change the name to …", "call it …", "title: …". */
export const readTitleChange: ReadChange = (clause, target) => {
  const { act, rest } = clause;
  if (act === 'remove' || act === 'add' || act === 'move' || act === 'keep') return undefined;
  return withTitle(
    afterNoun(rest) ??
      (act === 'rename' && !isUnnamed(clause) ? afterVerb(rest, target) : undefined),
    target.plan,
  );
};

/**
 * Reads "we are called X", "the salon is called X now", "it's X, not Y": statements of which the project
 * is the subject.
 */
export const readCalledChange: ReadChange = ({ text }, target) =>
  withTitle(corrected(text, target) ?? called(text, target), target.plan);

function withTitle(written: string | undefined, plan: Plan): Outcome | undefined {
  const isOne =
    written !== undefined && (startsQuoted.test(written) || !secondChange.test(written));
  const title = isOne ? nameIn(written) : '';
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
  'to|into|as|is|be|=|:|should (?:be|read|say)|must be|debería decir|debe decir|tiene que ser|tem que ser|deveria dizer|in|auf|zu|soll(?:te)?(?: jetzt| nun)?|lautet|ist|wird|en|par|pour|à|could be|könnte|pourrait être|podría ser|poderia ser|doit être|devrait être|devient|est|sera|soit|a|por|como|debe ser|debería ser|sea|será|es|para|pra|com|con|deve ser|deveria ser|seja|é|deve essere|sia|è';
const noun = letterPattern(
  `^(?<before>(?:[\\p{L}'’-]{1,16}\\s){0,4}?)(?:l[’'])?(?:${titleNouns})(?!\\p{L})(?:\\s(?:cert[oa]|correct[oa]|corret[oa]|actual|nuev[oa]|nov[oa]))?(?<of>\\s(?:of|der|des|de la|du|de|da|do|della|del|for|for the|from)\\s(?:the\\s|our\\s|my\\s|la\\s)?[\\p{L}'’-]{1,16})?\\s{0,3}(?<joiner>(?:${joiners})(?![\\p{L}\\p{N}])|[:=])?\\s{0,3}(?<name>[^]{1,300})$`,
);

function afterNoun(rest: string): string | undefined {
  const found = noun.exec(rest)?.groups;
  if (found === undefined) return undefined;
  const { before = '', of = '', joiner, name = '' } = found;
  if (!isWhole(before) || !isWhole(of)) return undefined;
  const isQuoted = startsQuoted.test(name);
  // "ponle de nombre Miga": a name may follow without a joiner, if it looks like one.
  const needsName = joiner === undefined || copula.test(joiner);
  return !needsName || isQuoted || /^\p{Lu}/u.test(name) ? name : undefined;
}

const startsQuoted = /^["“„«'‘]/u;
/** "The name is wrong" names nothing: a name begins with a capital. */
const copula = /^(?:is|be|ist|wird|est|es|é|è|sea|soit|sia)$/iu;

/** "call it X", "renómbrala como X", "appelle la page X". */
function afterVerb(rest: string, target: Target): string | undefined {
  const words = rest.split(' ');
  const isName = (word: string, index: number): boolean =>
    index > 3 || !wholeWords.has(word.toLowerCase()) || (index > 0 && isArticle.test(word));
  let at = words.findIndex(isName);
  // "call the chat X": the noun after an article is the project, or nothing that is known.
  if (
    at > 0 &&
    /^(?:the|this|that|our|my|die|der|das|diese[sr]?|le|la|ce|cette|el|este|esta|o|a|il|essa|esse)$/iu.test(
      words[at - 1] ?? '',
    )
  ) {
    const word = words[at] ?? '';
    if (isLower.test(word)) at = isProject(word, target) ? at + 1 : -1;
  }
  if (at < 0) return undefined;
  const name = words.slice(at).join(' ');
  return name.replace(joiner, '');
}

/** "Rename big mug" has no new name; "rename it to X", "rename to X" and "renommer X" with a capital do. */
function isUnnamed({ text, rest }: Clause): boolean {
  const [word = ''] = rest.split(' ');
  return renames.test(text) && isLower.test(word) && !isWhole(word) && !joiner.test(rest);
}

const renames =
  /(?<!\p{L})(?:rename|retitle|(?:um)?benenne?|renomme[rz]?|renomei[ae]|renomear|renombra)\s/iu;
const joiner = letterPattern(`^(?:${joiners}|de)\\s`);
const isArticle = /^(?:The|Der|Die|Das|Le|La|Les|El|Los|Las|O|A|Os|As|Il)$/u;
const isLower = /^\p{Ll}/u;

/** "it should be called X", "die Seite soll X heißen", "we are called X". */
function called(text: string, target: Target): string | undefined {
  const { subject, name } = readCalling(text) ?? {};
  return subject?.split(/\s+/).every((word) => isProject(word, target)) ? name : undefined;
}

/** Whether a word means the project: "it", "page", and what the first message and the title call it. */
function isProject(word: string, { first, plan }: Target): boolean {
  const bare = plain(word.replace(/^l[’']/iu, ''));
  if (bare === '' || isWhole(word) || subjectFillers.test(word)) return true;
  return bare.length > 2 && `${plain(first)} ${plain(plan.title)} `.includes(`${bare} `);
}

/** "it's Mia Stein, not Mia Stone": what was wrong is in the title. */
function corrected(text: string, { plan }: Target): string | undefined {
  const { name = '', wrong = '' } = readCorrection(text) ?? {};
  const at = plain(wrong).length < 3 ? -1 : plan.title.toLowerCase().indexOf(wrong.toLowerCase());
  if (at < 0 || name === '') return undefined;
  const isSame = name.split(' ').length === wrong.split(' ').length;
  const isAll = name.split(' ').length === plan.title.split(' ').length;
  if (isAll) return name;
  return isSame
    ? `${plan.title.slice(0, at)}${name}${plan.title.slice(at + wrong.length)}`
    : undefined;
}

/** The name itself: what is in quotes, or all of it without the words around it. */
function nameIn(written: string): string {
  const quote = /^["“„«‘'](?<name>[^"“”»’\n]{1,80})["”“»’']/u.exec(written)?.groups?.['name'];
  const name =
    quote ??
    written
      .replace(tail, '')
      .replace(courtesyEnd, '')
      .replace(/(?<![\s.,;!?"“”])[\s.,;!?"“”]+$/u, '');
  return oneLine(cleanText(name), 80);
}

const courtesyEnd = letterPattern(`\\s{0,3}${courtesy.source}\\s{0,3}$`);
const tail = letterPattern(
  `\\s(?:${edge('instead|now|jetzt|maintenant|ahora|agora|um|ab|ändern|umbenennen|nennen|heißen|sein|lauten|setzen|at the top').source}|(?:instead of|statt|au lieu d|en vez de|em vez de)\\s[^]*)\\s{0,3}$`,
);
