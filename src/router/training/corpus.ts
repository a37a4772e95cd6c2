import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { RouterDecision } from '../../contracts/router.ts';
import { parseGrammar, type Grammar } from './grammar.ts';
import { noisy } from './noise.ts';
import { createRandom, seedOf, type Random } from './random.ts';

/** A labelled message. */
export interface Example {
  readonly text: string;
  readonly label: RouterDecision['projectType'];
  /** Whether such a project serves HTTP. */
  readonly serves: boolean;
  readonly language: string;
  /** The line it was generated from. All samples of a line are in the same fold. */
  readonly group: string;
}

export interface Corpus {
  readonly examples: readonly Example[];
  /** Hash of the data files, which a model stores as `trainedOn`. */
  readonly hash: string;
}

const folder = new URL('./data/', import.meta.url);

/** The data files and their hash. */
export function readData(): { readonly grammars: readonly Grammar[]; readonly hash: string } {
  const hash = createHash('sha256');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  const grammars = names.map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    hash.update(`${name}\n${text}\n`);
    return parseGrammar(name.replace(/(-.*)?\.txt$/, ''), text);
  });
  return { grammars, hash: hash.digest('hex').slice(0, 16) };
}

/** Generates several messages from every line of the data files. */
export function createCorpus(): Corpus {
  const { grammars, hash } = readData();
  return { examples: grammars.flatMap(examplesOf), hash };
}

const kinds = [
  { section: 'static_html', label: 'static_html', serves: true },
  { section: 'node_project serves', label: 'node_project', serves: true },
  { section: 'node_project', label: 'node_project', serves: false },
  { section: 'discord_bot', label: 'discord_bot', serves: false },
  { section: 'none things', label: 'none', serves: false },
] as const;

/** Samples per line. */
const samples = { thing: 9, message: 7 };
/** The most additional samples for a line with alternatives. */
const mostAdditional = 12;

function examplesOf(grammar: Grammar): Example[] {
  const { language, sections } = grammar;
  const examples: Example[] = [];
  for (const { section, label, serves } of kinds) {
    for (const line of sections.get(section) ?? []) {
      const group = `${language}: ${line}`;
      const random = createRandom(seedOf(`${section}${group}`));
      const write = line.startsWith('=')
        ? () => filled(line.slice(1).trim(), grammar, random)
        : () => request(line, section, grammar, random);
      for (const text of variants(write, countOf(line, samples.thing), grammar, random)) {
        examples.push({ text, label, serves, language, group });
      }
    }
  }
  for (const line of sections.get('none') ?? []) {
    const group = `${language}: ${line}`;
    const random = createRandom(seedOf(group));
    const write = () => filled(line.replace(/^=/, ''), grammar, random);
    for (const text of variants(write, countOf(line, samples.message), grammar, random)) {
      examples.push({ text, label: 'none', serves: false, language, group });
    }
  }
  return examples;
}

/** A line with many slots or alternatives stands for many messages. */
function countOf(line: string, least: number): number {
  const slots = line.match(/\{/g)?.length ?? 0;
  if (slots > 2) return least + 4 * slots;
  const parts = line.match(/\|/g)?.length ?? 0;
  return least + Math.min(mostAdditional, parts >> 1);
}

/** The first sample is clean; the others have additions and typos. */
function variants(
  write: () => string,
  count: number,
  grammar: Grammar,
  random: Random,
): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const text = write();
    texts.add(index === 0 ? text : noisy(framed(text, grammar, random), random));
  }
  return texts;
}

function request(line: string, section: string, grammar: Grammar, random: Random): string {
  const thing = filled(line, grammar, random);
  const ask = random.chance(0.22) ? '*' : (random.pick(grammar.sections.get('ask') ?? []) ?? '*');
  const start = filled(ask, grammar, random).replace('*', () => thing);
  return more(start, section, grammar, random);
}

/** Continues some requests, a few of them at length. */
function more(start: string, section: string, grammar: Grammar, random: Random): string {
  const own = grammar.sections.get(`${section.replace(' things', '')} more`) ?? [];
  const common = section.startsWith('none') ? [] : (grammar.sections.get('more') ?? []);
  const dice = random.next();
  const count = dice < 0.6 ? 0 : dice < 0.8 ? 1 : dice < 0.9 ? 2 : 3 + random.integer(6);
  const parts = random.shuffled([...own, ...own, ...common]).slice(0, count);
  const gap = spaced(grammar) ? ' ' : '';
  return parts.reduce((text, part) => {
    const next = filled(part, grammar, random);
    const sentence = /^[^\p{Ll}]/u.test(next) && spaced(grammar);
    if (sentence) return `${text}${random.chance(0.8) ? '. ' : '\n'}${next}`;
    return `${text}${spaced(grammar) ? gap : '，'}${next}`;
  }, start);
}

function framed(text: string, grammar: Grammar, random: Random): string {
  const gap = spaced(grammar) ? ' ' : '';
  const open = random.chance(0.15) ? random.pick(grammar.sections.get('open') ?? []) : undefined;
  const close = random.chance(0.12) ? random.pick(grammar.sections.get('close') ?? []) : undefined;
  return `${open === undefined ? '' : open + gap}${text}${close === undefined ? '' : gap + close}`;
}

function spaced({ language }: Grammar): boolean {
  return language !== 'zh' && language !== 'ja';
}

/** Fills slots, which may contain slots, and picks one part of each alternative. */
function filled(line: string, grammar: Grammar, random: Random): string {
  let text = line;
  for (let depth = 0; depth < 4 && /[{(]/.test(text); depth += 1) {
    text = text
      .replace(/\{([a-z_]+)\}/g, (_, name: string) => {
        const phrase = random.pick(grammar.slots.get(name) ?? []);
        if (phrase === undefined) throw new Error(`${grammar.language}: no slot "${name}".`);
        return phrase;
      })
      .replace(/\(([^()]*\|[^()]*)\)/g, (_, parts: string) => random.pick(parts.split('|')) ?? '');
  }
  return text
    .replaceAll(String.raw`\n`, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
