import { isDense } from './words.ts';

/** The features of a message: hashed into buckets, in blocks of equal weight. */
export interface Features {
  /** Each bucket at most once per block. */
  readonly buckets: Int32Array;
  /** For each bucket, the fragment it comes from, encoded for `fragmentOf`. */
  readonly owners: Int32Array;
  /** Where each block ends. */
  readonly ends: readonly number[];
}

/**
 * Fragments of words; words and pairs; the first and last words; and, for long messages, the words
 * once more, as they mean other things there. Buckets range from 0 to `bucketCount` - 1.
 */
export function featuresOf(words: readonly string[], bucketCount: number): Features {
  const sink = createSink(bucketCount);
  const hashes = words.map(hashOf);
  words.forEach((word, index) => addLetters(sink, word, index));
  sink.endBlock();
  addWords(sink, hashes, seeds.word, seeds.pair, skips);
  sink.endBlock();
  addPositions(sink, words, hashes);
  sink.endBlock();
  if (words.length >= longMessage) addWords(sink, hashes, seeds.longWord, seeds.longPair, 1);
  sink.endBlock();
  return sink.features();
}

/** The text of an owner, to be shown: a word, or a piece of one in a script without spaces. */
export function fragmentOf(words: readonly string[], owner: number): string {
  const word = words[owner >> 9] ?? '';
  const length = owner & 7;
  const start = (owner >> 3) & 63;
  return length === 0 ? word : word.slice(start, start + length);
}

const shortest = 2;
const longest = 5;
const longestDense = 4;
/** A request names its subject early, so pairs of distant words count only there. */
const headWords = 14;
const skips = 4;
const longMessage = 25;
const edgeLetters = 6;
const seeds = {
  letters: 1,
  word: 2,
  pair: 3,
  skip: 4,
  first: 5,
  head: 6,
  last: 7,
  edge: 8,
  size: 9,
  longWord: 10,
  longPair: 11,
};

/** Fragments of a word, with markers at its ends. */
function addLetters(sink: Sink, word: string, index: number): void {
  const dense = isDense(word);
  const marked = dense ? word : `^${word}$`;
  const from = dense ? 1 : shortest;
  const to = dense ? longestDense : longest;
  for (let start = 0; start < marked.length; start += 1) {
    let hash = seeds.letters;
    for (let length = 1; length <= to && start + length <= marked.length; length += 1) {
      hash = mix(hash, marked.charCodeAt(start + length - 1));
      if (length >= from) sink.add(hash, ownerOf(index, start, dense ? length : 0));
    }
  }
}

function addWords(
  sink: Sink,
  hashes: readonly number[],
  wordSeed: number,
  pairSeed: number,
  reach: number,
): void {
  hashes.forEach((hash, index) => {
    sink.add(mix(wordSeed, hash), ownerOf(index));
    for (let gap = 1; gap <= (index < headWords ? reach : 1); gap += 1) {
      const next = hashes[index + gap];
      if (next === undefined) break;
      sink.add(mix(mix(gap === 1 ? pairSeed : seeds.skip, hash), next), ownerOf(index));
    }
  });
}

function addPositions(sink: Sink, words: readonly string[], hashes: readonly number[]): void {
  const at = (index: number) => words.at(index) ?? '';
  const end = words.length - 1;
  sink.add(mix(seeds.first, hashOf(at(0))), ownerOf(0));
  sink.add(mix(seeds.first, hashOf(`${at(0)} ${at(1)}`)), ownerOf(0));
  sink.add(mix(seeds.last, hashOf(at(-1))), ownerOf(end));
  sink.add(mix(seeds.last, hashOf(`${at(-2)} ${at(-1)}`)), ownerOf(end));
  hashes
    .slice(0, headWords / 2)
    .forEach((hash, index) => sink.add(mix(seeds.head, hash), ownerOf(index)));
  for (let length = 1; length <= edgeLetters; length += 1) {
    sink.add(mix(seeds.edge, hashOf(`<${at(0).slice(0, length)}`)), ownerOf(0));
    sink.add(mix(seeds.edge, hashOf(`${at(-1).slice(-length)}>`)), ownerOf(end));
  }
  sink.add(mix(seeds.size, Math.round(Math.log2(words.length + 1) * 2)), ownerOf(0));
}

function ownerOf(index: number, start = 0, length = 0): number {
  return (index << 9) | (start << 3) | length;
}

interface Sink {
  add(hash: number, owner: number): void;
  endBlock(): void;
  features(): Features;
}

/** More than a message can have, because `wordsOf` bounds its length. */
const mostFeatures = 16_384;
const buckets = new Int32Array(mostFeatures);
const owners = new Int32Array(mostFeatures);
/** For each bucket, the block in which it was last seen: cheaper than one set per message. */
let lastSeen = new Int32Array(0);
let block = 0;

function createSink(bucketCount: number): Sink {
  if (lastSeen.length < bucketCount) lastSeen = new Int32Array(bucketCount);
  const ends: number[] = [];
  let count = 0;
  block += 1;
  return {
    add(hash, owner) {
      const bucket = spread(hash) % bucketCount;
      if (lastSeen[bucket] === block || count === mostFeatures) return;
      lastSeen[bucket] = block;
      buckets[count] = bucket;
      owners[count] = owner;
      count += 1;
    },
    endBlock() {
      ends.push(count);
      block = (block + 1) | 0;
    },
    features: () => ({ buckets: buckets.slice(0, count), owners: owners.slice(0, count), ends }),
  };
}

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = mix(hash, text.charCodeAt(index));
  return hash;
}

/** One step of FNV-1a. */
function mix(hash: number, value: number): number {
  return Math.imul(hash ^ 0x811c9dc5 ^ value, 0x01000193);
}

/** The finalizer of MurmurHash3: spreads similar hashes. Never negative. */
function spread(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
