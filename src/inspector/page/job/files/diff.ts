/** A line of a diff, with its numbers in both texts. */
export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  readonly before?: number;
  readonly after?: number;
}

/** The line-by-line difference between two texts. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const lines: DiffLine[] = [];
  const push = (kind: DiffLine['kind'], indexA: number, indexB: number) => {
    const text = (kind === 'added' ? b[indexB] : a[indexA]) ?? '';
    lines.push({
      kind,
      text,
      ...(kind !== 'added' && { before: indexA + 1 }),
      ...(kind !== 'removed' && { after: indexB + 1 }),
    });
  };
  for (let index = 0; index < start; index++) push('same', index, index);
  diffMiddle(a.slice(start, endA), b.slice(start, endB), (kind, indexA, indexB) =>
    push(kind, indexA + start, indexB + start),
  );
  for (let index = endA; index < a.length; index++) push('same', index, index - endA + endB);
  return lines;
}

/** By longest common subsequence. If both texts are too long for that, everything is replaced. */
function diffMiddle(
  a: readonly string[],
  b: readonly string[],
  push: (kind: DiffLine['kind'], indexA: number, indexB: number) => void,
): void {
  const width = b.length + 1;
  const isLong = a.length * b.length > 4_000_000;
  const common = new Uint32Array(isLong ? 0 : (a.length + 1) * width);
  if (!isLong) {
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        common[i * width + j] =
          a[i] === b[j]
            ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
            : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
      }
    }
  }
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isSame = !isLong && i < a.length && j < b.length && a[i] === b[j];
    const skipsA = (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0);
    if (isSame) push('same', i++, j++);
    else if (i < a.length && (j >= b.length || skipsA)) push('removed', i++, j);
    else push('added', i, j++);
  }
}
