/** One item of two lists: on both sides, or on one. Indices count from 0. */
export interface Edit {
  readonly kind: 'same' | 'added' | 'removed';
  /** In the old list; of an added item, that of the next one. */
  readonly before: number;
  /** In the new list; of a removed item, that of the next one. */
  readonly after: number;
}

/** How a list of texts became another. If both are long and differ, everything between is replaced. */
export function diffLists(a: readonly string[], b: readonly string[], maxCells = 4_000_000) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const edits: Edit[] = [];
  for (let index = 0; index < start; index++) {
    edits.push({ kind: 'same', before: index, after: index });
  }
  for (const edit of editsBetween(a.slice(start, endA), b.slice(start, endB), maxCells)) {
    edits.push({ ...edit, before: edit.before + start, after: edit.after + start });
  }
  for (let index = endA; index < a.length; index++) {
    edits.push({ kind: 'same', before: index, after: index - endA + endB });
  }
  return edits;
}

/** By longest common subsequence. */
function editsBetween(
  a: readonly string[],
  b: readonly string[],
  maxCells: number,
): readonly Edit[] {
  const width = b.length + 1;
  const isLong = a.length * b.length > maxCells;
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
  const edits: Edit[] = [];
  let [before, after] = [0, 0];
  while (before < a.length || after < b.length) {
    const [hasA, hasB] = [before < a.length, after < b.length];
    const skipsA =
      (common[(before + 1) * width + after] ?? 0) >= (common[before * width + after + 1] ?? 0);
    if (!isLong && hasA && hasB && a[before] === b[after]) {
      edits.push({ kind: 'same', before: before++, after: after++ });
    } else if (hasA && (!hasB || skipsA)) {
      edits.push({ kind: 'removed', before: before++, after });
    } else {
      edits.push({ kind: 'added', before, after: after++ });
    }
  }
  return edits;
}
