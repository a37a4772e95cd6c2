import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A text that grows by repeating a part of it. */
export interface HostileText {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/**
 * Texts on which a pattern may take more than linear time, derived from the pattern: for each
 * repetition, a prefix that leads to it, many iterations, and a suffix that makes it fail; and many
 * starts without an end.
 */
export function hostileTexts(source: string, flags: string): readonly HostileText[] {
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, mode);
  const alphabet = charactersOf(pattern);
  const seen = new Map<string, HostileText>();
  const add = (text: HostileText) => {
    if (text.pump !== '') seen.set(JSON.stringify(text), text);
  };
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max < fewTurns) return;
      const before = leadTo(node, alphabet, flags);
      for (const turn of turnsOf(node.element, alphabet, flags)) {
        for (const after of endings) {
          add({ before, pump: turn, after });
          add({ before: turn, pump: before + turn, after });
          add({ before: '', pump: before + turn.repeat(8), after });
        }
        add({ before: '', pump: `${before}${turn.repeat(3)}\n`, after: '' });
      }
      for (const after of endings) add({ before: '', pump: before, after });
    },
  });
  return [...seen.values()].slice(0, mostTexts);
}

/** Fewer repetitions take constant time. */
const fewTurns = 40;
const mostTexts = 90;
const endings = ['\0', '\n\0'];

function charactersOf(pattern: AST.Pattern): readonly string[] {
  const found = new Set<string>();
  visitRegExpAST(pattern, {
    onCharacterEnter: ({ value }) => void found.add(String.fromCodePoint(value)),
  });
  return [...[...found].slice(0, 40), ...' a0\t\nA_-.,:/"\'<>=@#&*«é日\u0301\0'];
}

/** A text that matches the part of a pattern before a node. */
function leadTo(node: AST.Node, alphabet: readonly string[], flags: string): string {
  const { parent } = node;
  if (parent === null || parent === undefined) return '';
  const own =
    parent.type === 'Alternative'
      ? parent.elements
          .slice(
            0,
            parent.elements.findIndex((each) => each === node),
          )
          .map((each) => sampleOf(each, alphabet, flags))
          .join('')
      : '';
  return leadTo(parent, alphabet, flags) + own;
}

/** A few texts that match one iteration of a repetition. */
function turnsOf(
  element: AST.QuantifiableElement,
  alphabet: readonly string[],
  flags: string,
): readonly string[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    const each = element.alternatives.map((one) => sampleOf(one, alphabet, flags));
    return [...new Set([...each.slice(0, 8), each.join('')])];
  }
  const single = alphabet.filter((character) => matches(element, character, flags));
  return [...new Set(single)].slice(0, 6);
}

function sampleOf(node: AST.Node, alphabet: readonly string[], flags: string): string {
  const sample = (inner: AST.Node) => sampleOf(inner, alphabet, flags);
  if (node.type === 'Alternative') return node.elements.map(sample).join('');
  if (node.type === 'Group' || node.type === 'CapturingGroup') {
    return node.alternatives.slice(0, 1).map(sample).join('');
  }
  if (node.type === 'Quantifier') return sample(node.element).repeat(Math.max(node.min, 1));
  if (node.type === 'Character') return String.fromCodePoint(node.value);
  if (node.type === 'CharacterClass' || node.type === 'CharacterSet') {
    return alphabet.find((character) => matches(node, character, flags)) ?? '';
  }
  return '';
}

function matches({ raw }: AST.Node, character: string, flags: string): boolean {
  const key = `${flags} ${raw}`;
  let one = known.get(key);
  if (one === undefined) {
    try {
      one = new RegExp(`^(?:${raw})$`, flags.replaceAll(/[gyd]/g, ''));
    } catch {
      // A reference to a group elsewhere in the pattern.
      one = /^$/;
    }
    known.set(key, one);
  }
  return one.test(character);
}

const known = new Map<string, RegExp>();
