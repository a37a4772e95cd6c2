/** Collects the text of a stream. */
export interface TextCollector {
  add(delta: string): void;
  /** Everything so far, without lone surrogates. */
  end(): string;
  readonly length: number;
}

/** @param onText gets what was added; both halves of a surrogate pair at once */
export function collectText(onText: (text: string) => void): TextCollector {
  const texts: string[] = [];
  let length = 0;
  let half = '';

  return {
    add(delta) {
      const text = half + delta;
      half = endsInHalf.test(text) ? text.slice(-1) : '';
      take(half === '' ? text : text.slice(0, -1));
    },
    end() {
      take(half);
      half = '';
      return texts.join('');
    },
    get length() {
      return length;
    },
  };

  function take(text: string): void {
    if (text === '') return;
    length += text.length;
    const wellFormed = text.toWellFormed();
    texts.push(wellFormed);
    onText(wellFormed);
  }
}

const endsInHalf = /[\ud800-\udbff]$/;
