import { readListed } from '../../../workspace/trees/read-listed.ts';
import { realFolder } from '../../../workspace/paths/open-plain.ts';
import { listTree } from '../../../workspace/trees/list-tree.ts';
import { treeLimits } from '../../../workspace/trees/tree-limits.ts';

/** What the source of a bot says about how to try it. */
export interface Triggers {
  /** Messages that it may answer. */
  readonly messages: readonly string[];
  /** The emoji that it may count. */
  readonly emoji: string;
  /** The variables of its environment that its sample names, besides the usual ones. */
  readonly variables: readonly string[];
}

/** Reads the triggers out of the source in `dir`, as text. */
export async function readTriggers(dir: string): Promise<Triggers> {
  const files = await listTree(dir, treeLimits).catch(() => []);
  const root = realFolder(dir);
  const textOf = (file: (typeof files)[number]): string =>
    readListed(root, file, { hardLinks: true }).toString('utf8');
  const sources = files.filter(({ path, bytes }) => isSource.test(path) && bytes <= mostBytes);
  const samples = files.filter(({ path, bytes }) => isSample.test(path) && bytes <= mostBytes);
  const source = sources.slice(0, mostFiles).map(textOf).join('\n');
  return {
    messages: messagesIn(source),
    emoji: emojiIn(source),
    variables: samples
      .flatMap((file) => [...textOf(file).matchAll(/^[A-Z][A-Z0-9_]{2,60}(?==)/gm)])
      .map(([name]) => name)
      .slice(0, 40),
  };
}

const isSource = /^(?!(?:test|tests|node_modules)\/).{1,200}\.(?:js|mjs|cjs|ts)$/;
const isSample = /^\.env\.(?:sample|example|template)$/;
const mostBytes = 100_000;
const mostFiles = 40;

/** Literals that the source compares the content of a message with. */
function messagesIn(source: string): readonly string[] {
  if (!/messageCreate|MessageCreate/.test(source)) return [];
  const [, prefix = ''] =
    /prefix["']?\s{0,3}[:=]\s{0,3}["'`]([!?.$%&>+~-]{1,2})["'`]/i.exec(source) ??
    /startsWith\(["'`]([!?.$%&>+~-]{1,2})["'`]\)/.exec(source) ??
    [];
  const prefixed = prefix === '' ? [] : source.matchAll(named);
  const whole = [...source.matchAll(spelled), ...source.matchAll(compared)];
  const found = [
    ...whole.map(([, text = '']) => text),
    ...[...prefixed].map(([, name = '']) => prefix + name),
  ];
  const texts = [...new Set(found)].filter((text) => text !== prefix).slice(0, mostMessages);
  // A game of counting: the second number is by the same person.
  return /\b(?:Number|parseInt)\(/.test(source) ? [...texts, '1', '2'] : texts;
}

/** `emoji: '🔥'`, otherwise a star. */
function emojiIn(source: string): string {
  return namedEmoji.exec(source)?.[1] ?? '⭐';
}

/** `'!ping'`, which is a command of its own. */
const spelled = /["'`]([!?.$%&>+~-]\w{2,30})["'`]/g;
/** `content === 'hello'`, `content.startsWith('hello')` */
const compared =
  /\b(?:content|text|lower)\b[\w.()]{0,40}(?:\s{0,2}===?\s{0,2}|\.(?:startsWith|includes)\()["'`]([^"'`\n]{2,60})["'`]/g;
/** `case 'ping':`, `command === 'ping'` */
const named = /\b(?:case|command(?:Name)?\s{0,2}===?)\s{0,2}["'`](\w{2,30})["'`]/g;
const namedEmoji =
  /emoji\w{0,20}["']?\s{0,3}(?:[:=]|===?)\s{0,3}["'`](\p{Extended_Pictographic}\u{fe0f}?)["'`]/iu;
const mostMessages = 6;
