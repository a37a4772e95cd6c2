import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { withoutParticle } from './without-particle.ts';

/** A command of a request, and the words around it. */
export interface CommandClause {
  /** In lower case, without the slash. */
  readonly name: string;
  /** What stands behind it in its sentence, up to the next command. */
  readonly said: string;
  /** All that stands behind it up to the next command: at most 400 characters. */
  readonly rest: string;
  /** What stands before it in its sentence, behind the command before. */
  readonly before: string;
}

/**
 * The commands of a request, in its order, each as often as it stands there.
 *
 * @example
 * commandClauses('With /tip you send tips. They go to #tips, /rank too')[0];
 * // { name: 'tip', said: ' you send tips', rest: ' you send tips. They go to #tips, ', before: 'With ' }
 */
export function commandClauses(text: string): readonly CommandClause[] {
  const head = text.slice(0, 4000);
  const covered = withoutQuotes(head);
  const found = allMatches(covered, command);
  return found.map(({ 0: whole, 1: written = '', index }, place) => {
    const from = index + whole.length;
    const previous = found[place - 1];
    const start = previous === undefined ? 0 : previous.index + previous[0].length;
    const rest = head.slice(from, Math.min(found[place + 1]?.index ?? head.length, from + 400));
    const end = covered.slice(from, from + rest.length).search(sentenceEnd);
    return {
      name: withoutParticle(written.toLowerCase()),
      said: end < 0 ? rest : rest.slice(0, end),
      rest,
      before: head.slice(start, index).split(sentenceEnd).at(-1) ?? '',
    };
  });
}

/** Quotes as long as they were, without their words: a full stop in what is said ends nothing. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/["“„«「][^"“”„«»「」\n]{2,500}["”“»」]/gu, (quote) =>
    '_'.repeat(quote.length),
  );
}

const command =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|\p{Lo}\/\p{Lo}{1,8}|(?<!\p{L})[a-z]:)\/([\p{L}\p{M}\p{N}_-]{1,32})(?![\p{L}\p{N}/])/gu;
const sentenceEnd = /[.;!?](?=\s|$)|[。；！？।؛\n]/u;
