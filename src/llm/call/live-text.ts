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
      const end = lastBreak(rest);
      if (end === 0) return shorten();
      const words = rest.slice(0, end);
      rest = rest.slice(end);
      show(clean(words));
    },
    end() {
      if (rest !== '') show(clean(rest));
      rest = '';
    },
  };

  /** Of an endless word the beginning is shown; its end may be half a secret. */
  function shorten(): void {
    if (rest.length < longestWord) return;
    const word = clean(rest);
    show(word.slice(0, -longestWord / 2));
    rest = word.slice(-longestWord / 2);
  }
}

/** Behind the last space; a word may go on. */
function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1;
}

const longestWord = 4000;
