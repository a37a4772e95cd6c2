import { wordsOf } from './words.ts';

/**
 * Says why a message asks for no new project: a greeting, thanks, a question, a text to write, or a
 * change to something that is already there. Undefined when it may ask for one.
 */
export function smallTalk(words: readonly string[]): string | undefined {
  if (words.length === 0) return 'no words that I know';
  const start = firstMeaning(words);
  const [first = '', second = '', third = ''] = words.slice(start);
  if (first === '') return 'a greeting or thanks';
  if (asksToMake(words, start)) return isEdit(first, second, words, start) ? followUp : undefined;
  if (questionWords.has(first)) return 'a question';
  if (editWords.has(first) || isEdit(first, second, words, start)) return followUp;
  if (textVerbs.has(first) && words.slice(start, start + 12).some((word) => texts.has(word))) {
    return 'a text to write';
  }
  if (words.length <= remarkWords && (states.has(second) || states.has(third))) {
    return 'a remark on something that is there';
  }
  return undefined;
}

/** A longer message that speaks of a state describes a project. */
const remarkWords = 16;
const followUp = 'a change to something that is there';

const set = (words: string): ReadonlySet<string> => new Set(wordsOf(words));

const openers = set(
  'hi hello hey yo hiya good morning evening afternoon thank thanks thx ty cheer ok okay cool great nice awesome please pls sir everyone all there guy you so much very bye goodbye lol yes no yep nope sure perfect and now also then just day night a lot well done again for your help the that work love it look amazing',
);
const questionWords = set(
  'how what why when where who which whose is are was were does do did should explain tell describe compare summarize translate recommend define am have has can could would will any',
);
const requests = set('can could would will do any please i we want you your help are is');
const makeVerbs = set(
  'build create make implement develop generate write code design program scaffold set setup prototype need want looking',
);
const editWords = set(
  'change move fix remove rename update add replace delete increase decrease swap center align put undo revert try use turn',
);
const makeEdit = set('make set write code design');
const pointers = set('the it this that them these those');
const things = set(
  'app api bot site website page server tool game cli platform blog portfolio service',
);
const textVerbs = set('write draft compose proofread rewrite help');
const texts = set(
  'email letter essay poem story article tweet caption speech haiku paragraph song lyric announcement summary recipe',
);
const states = set('is are was looks seems doesn t isn won not broken');

function firstMeaning(words: readonly string[]): number {
  let start = 0;
  while (start < words.length && openers.has(words[start] ?? '')) start += 1;
  return start;
}

/** "Can you build", "I want", "we need", "any pro here who can build": a wish in a question's dress. */
function asksToMake(words: readonly string[], start: number): boolean {
  const first = words[start] ?? '';
  if (textVerbs.has(first) && words.slice(start, start + 12).some((word) => texts.has(word))) {
    return false;
  }
  if (makeVerbs.has(first)) return true;
  if (!requests.has(first)) return false;
  const head = words.slice(start, start + 8);
  const verb = head.findIndex((word) => makeVerbs.has(word));
  if (verb < 0 || head.slice(0, verb).some((word) => word === 'how' || word === 'know'))
    return false;
  return !head.slice(verb).some((word) => texts.has(word));
}

/** "Make the header blue" is an edit, "make the website for my bakery" is not. */
function isEdit(first: string, second: string, words: readonly string[], start: number): boolean {
  if (!makeEdit.has(first) || !pointers.has(second)) return false;
  const object = words.slice(start + 2, start + 7);
  return !(object.some((word) => things.has(word)) && words.includes('for'));
}
