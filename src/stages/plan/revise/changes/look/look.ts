import type { Look, LookPart, StaticPlan } from '../../../../../contracts/job/plan.ts';
import { black, white } from '../../../read/page/colour-roles.ts';
import { shadeOf } from '../../../../../starters/shared/colours/colour-shades.ts';
import { edge } from '../../../../../starters/shared/colours/read-colours.ts';
import type { Clause } from '../../read-act.ts';
import { plain } from '../../words/concepts.ts';
import { bareNot, butRather, type Coloured } from '../../words/looks.ts';
import { withoutArticles } from '../things/find-name.ts';
import { type LookWords, readLookWords } from './read-look-words.ts';
import type { ReadChange, Target } from '../change.ts';

/**
 * Reads changes of colours, light and dark, and tone. Every word of the clause must be about the
 * look: "a blue dot in the corner" asks for something else.
 */
export const readLookChange: ReadChange = (clause, target) => {
  const { plan } = target;
  if (plan.projectType !== 'static_html' || namesThing(clause, target)) return undefined;
  const words = readLookWords(clause.rest);
  // "Make the snake orange": the game itself.
  const itself = target.starter.name.split('-');
  if (words.others.some((word) => !itself.includes(word))) return undefined;
  const look = lookOf(plan.look ?? {}, words, clause);
  if (look === undefined) return undefined;
  const next: StaticPlan = { ...plan, look };
  return { plan: next, changed: describe(words, clause, look) };
};

/** "Remove mint" from a shop that sells mint, "add orange" to a shop or a list. */
function namesThing(clause: Clause, { listed, starter }: Target): boolean {
  const { act, rest } = clause;
  const bare = plain(withoutArticles(rest));
  if (act === 'remove') return (listed?.names ?? []).some((name) => plain(name) === bare);
  const isThings = starter.lists === 'product' || starter.lists === 'task';
  return (
    act === 'add' &&
    isThings &&
    !speaksOfColour.test(rest) &&
    readLookWords(rest).parts.length === 0
  );
}

const speaksOfColour = edge(
  'colou?rs?|farben?|akzent\\p{L}*|couleurs?|color(?:es)?|cor(?:es)?|colore|tones?|töne|tons?|tonos?',
);

function lookOf(look: Look, words: LookWords, { act, rest, text }: Clause): Look | undefined {
  const { colours, unwanted, parts, change, excess } = words;
  if (excess !== undefined)
    return act === undefined || act === 'set' ? withLess(look, words, excess) : undefined;
  const [no, ...instead] = colours;
  const isTurn =
    butRather.test(rest) || (bareNot.test(text) && /,/.test(rest) && instead[1] === undefined);
  if (act === 'remove' && no !== undefined && instead.length > 0 && parts.length === 0 && isTurn)
    return withColours(without(look, [no]) ?? look, instead);
  if (act === 'remove')
    return parts.length === 0 ? without(look, colours) : withoutParts(look, parts);
  const hasChange = Object.keys(change).length > 0;
  if (colours.length === 0 && unwanted.length > 0 && parts.length === 0)
    return without({ ...look, ...change }, unwanted);
  if (colours.length === 0) {
    // "A dark background" is a dark page.
    const isWhole = parts.every((part) => part === 'ground');
    return hasChange && isWhole ? { ...look, ...change } : undefined;
  }
  const changed = { ...look, ...change };
  if (parts.length > 0) {
    const isClear = colours.length === 1 || colours.length === parts.length || isFromTo.test(rest);
    return isClear ? withParts(changed, parts, colours) : undefined;
  }
  const [from, to] = colours;
  if ((act === 'replace' || act === 'set') && from !== undefined && to !== undefined) {
    if (coloursOf(look).includes(from) || act === 'replace') return exchanged(changed, from, to);
  }
  const base = unwanted.length > 0 ? (without(changed, unwanted) ?? changed) : changed;
  return act === 'add' ? withMore(base, colours) : withColours(base, colours);
}

function coloursOf({ colours = [], ground, accent, parts = {} }: Look): readonly string[] {
  return [...colours, ...Object.values(parts), ground, accent].filter((hex) => hex !== undefined);
}

/** Lighter where it is too dark, and the other way round. Undefined for a part without a colour of its own. */
function withLess(
  look: Look,
  { parts, colours, change }: LookWords,
  excess: 'dark' | 'light',
): Look | undefined {
  if (colours.length > 0 || Object.keys(change).length > 0 || parts.length > 1) return undefined;
  const [part = 'ground'] = parts;
  if (part === 'ground') {
    const { ground, ...rest } = look;
    if (ground !== undefined && ground !== black && ground !== white)
      return { ...look, ground: shadeOf(ground, excess === 'light') };
    return { ...rest, mode: excess === 'dark' ? 'light' : 'dark' };
  }
  const hex = part === 'accent' ? look.accent : look.parts?.[part];
  return hex === undefined ? undefined : withPart(look, part, shadeOf(hex, excess === 'light'));
}

/** Undefined if no colour is named. */
function without(look: Look, gone: readonly string[]): Look | undefined {
  if (gone.length === 0) return undefined;
  const { colours = [], ground, accent, parts = {}, ...rest } = look;
  const stays = (hex: string | undefined): boolean => hex !== undefined && !gone.includes(hex);
  const left = colours.filter(stays);
  const own = Object.entries(parts).filter(([, hex]) => stays(hex));
  return {
    ...rest,
    ...(left.length > 0 && { colours: left }),
    ...(ground !== undefined && stays(ground) && { ground }),
    ...(accent !== undefined && stays(accent) && { accent }),
    ...(own.length > 0 && { parts: Object.fromEntries(own) }),
  };
}

/** Undefined if none of the parts has a colour of its own. */
function withoutParts(look: Look, parts: readonly Coloured[]): Look | undefined {
  const { ground, accent, parts: own = {}, ...rest } = look;
  const left = Object.entries(own).filter(([part]) => !parts.some((gone) => gone === part));
  const next: Look = {
    ...rest,
    ...(ground !== undefined && !parts.includes('ground') && { ground }),
    ...(accent !== undefined && !parts.includes('accent') && { accent }),
    ...(left.length > 0 && { parts: Object.fromEntries(left) }),
  };
  return coloursOf(next).length < coloursOf(look).length ? next : undefined;
}

/** "from red to blue" names one colour for one part. */
const isFromTo =
  /(?<!\p{L})(?:from|von|de|del|du|di|dal)\s\p{L}{2,20}\s(?:to|zu|auf|in|nach|à|en|au|a|para|al)\s/iu;

function exchanged(look: Look, from: string, to: string): Look {
  if (!coloursOf(look).includes(from)) return withColours(look, [to]);
  const swap = (hex: string): string => (hex === from ? to : hex);
  const { colours, ground, accent, parts } = look;
  return {
    ...look,
    ...(colours !== undefined && { colours: [...new Set(colours.map(swap))] }),
    ...(ground !== undefined && { ground: swap(ground) }),
    ...(accent !== undefined && { accent: swap(accent) }),
    ...(parts !== undefined && {
      parts: Object.fromEntries(Object.entries(parts).map(([part, hex]) => [part, swap(hex)])),
    }),
  };
}

/** As many colours as parts go in pairs; else all parts take the last colour: "from red to blue". */
function withParts(look: Look, parts: readonly Coloured[], colours: readonly string[]): Look {
  let next = look;
  for (const [index, part] of parts.entries()) {
    const colour = (parts.length === colours.length ? colours[index] : undefined) ?? colours.at(-1);
    if (colour !== undefined) next = withPart(next, part, colour);
  }
  return next;
}

function withPart(look: Look, part: Coloured, colour: string): Look {
  if (part === 'ground') return { ...look, ground: colour, ...modeFor(colour) };
  if (part === 'accent') return { ...look, accent: colour };
  const parts: Partial<Record<LookPart, string>> = { ...look.parts, [part]: colour };
  return { ...look, parts };
}

function withMore(look: Look, more: readonly string[]): Look {
  const { colours = [] } = look;
  const [first = black, ...others] = more;
  if (colours.length === 0 && others.length === 0) return { ...look, accent: first };
  return { ...look, colours: [...new Set([...colours, ...more])].slice(0, 4) };
}

/** Black and white are grounds: a page in one of them keeps its other colours. */
function withColours(look: Look, named: readonly string[]): Look {
  const colours = named.filter((hex) => hex !== white && hex !== black);
  const ground = named.find((hex) => hex === white || hex === black);
  const { accent: _accent, ...rest } = look;
  return {
    ...(colours.length > 0 ? rest : look),
    ...(colours.length > 0 && { colours: colours.slice(0, 4) }),
    ...(ground !== undefined && { ground, ...modeFor(ground) }),
  };
}

function modeFor(ground: string): Pick<Look, 'mode'> {
  if (ground === black) return { mode: 'dark' };
  return ground === white ? { mode: 'light' } : {};
}

/** Names only the colours that the look has now. */
function describe(words: LookWords, { act }: Clause, look: Look): string {
  const { colours, unwanted, parts, change, excess } = words;
  const where = parts.length > 0 ? parts.join(', ').replace('ground', 'background') : 'colour';
  if (excess !== undefined)
    return `${parts.length > 0 ? where : 'page'}: ${excess === 'dark' ? 'lighter' : 'darker'}`;
  const used = colours.filter((hex) => coloursOf(look).includes(hex));
  const isOut = used.length === 0 && (act === 'remove' || unwanted.length > 0);
  const named = isOut
    ? [`without ${where}: ${[...colours, ...unwanted].join(', ')}`]
    : used.length > 0
      ? [`${where}: ${used.join(', ')}`]
      : [];
  return [...named, ...Object.entries(change).map(([name, value]) => `${name}: ${value}`)].join(
    ', ',
  );
}
