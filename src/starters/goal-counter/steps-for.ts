/** Three round steps towards a goal: an eighth, a quarter and a half of it, rounded down. */
export function stepsFor(goal: number): readonly number[] {
  const steps = [8, 4, 2].map((part) => roundDown(goal / part));
  return [...new Set(steps)];
}

/** To 1, 2, 2.5 or 5 times a power of ten; at least 1. */
function roundDown(number: number): number {
  if (number < 2) return 1;
  const power = 10 ** Math.floor(Math.log10(number));
  const factor = [5, 2.5, 2, 1].find((one) => one * power <= number) ?? 1;
  return Math.floor(factor * power);
}
