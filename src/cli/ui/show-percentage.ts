/** Shows the percentage of a long operation on a terminal, in one line that is cleared at the end. */
export function showPercentage<Phase extends string>(
  names: Readonly<Record<Phase, string>>,
): {
  onProgress(progress: { readonly phase: Phase; readonly share: number }): void;
  end(): void;
} {
  const stream = process.stderr;
  const clear = '\r\u001b[2K';
  return {
    onProgress({ phase, share }) {
      if (!stream.isTTY) return;
      const percent = share > 0 ? ` ${Math.round(share * 100)} %` : '';
      stream.write(`${clear}${names[phase]}…${percent}`);
    },
    end() {
      if (stream.isTTY) stream.write(clear);
    },
  };
}
