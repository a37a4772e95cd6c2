/** Text on its way to the live channel. */
export interface LiveText {
  add(text: string): void;
  end(): void;
}

/**
 * Passes text on by whole words, so that `clean` sees a secret in one piece, however it was streamed.
 */
export function createLiveText(
  clean: (text: string) => string,
  show: (text: string) => void,
): LiveText {
  let rest = '';
  return {
    add(text) {
      rest += text;
      const end = lastBreak(rest) || cutOf(rest);
      if (end === 0) return;
      show(clean(rest.slice(0, end)));
      rest = rest.slice(end);
    },
    end() {
      if (rest !== '') show(clean(rest));
      rest = '';
    },
  };

  /** Minified code is one long word: it is cut where no secret is; 0 where one may be. */
  function cutOf(word: string): number {
    const end = word.length - longestSecret;
    if (end < longestSecret) return 0;
    if (end > longestWord) return end;
    return clean(word.slice(0, end)) + clean(word.slice(end)) === clean(word) ? end : 0;
  }
}

/** Behind the last space; a word may go on. */
function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1;
}

/** Of what comes behind a cut, all of a secret must be there to be found. */
const longestSecret = 1000;
/** A word of nothing but secrets must not take up memory and time. */
const longestWord = 16_000;
