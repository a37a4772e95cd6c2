import type { Palette } from './palette.ts';

/** A pseudo-random generator: the same seed gives the same numbers. */
export function randomOf(seed: string): (below: number) => number {
  // Park and Miller's generator is good enough for pictures.
  let state = [...seed].reduce(
    (hash, character) => (hash * 31 + (character.codePointAt(0) ?? 0)) % 2147483647,
    7,
  );
  return (below) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}

export function favicon({ light }: Palette): string {
  const { accent, art } = light;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="8" fill="${accent}"/>
  <path d="M6 16A10 10 0 0 1 16 6V16Z" fill="#fff"/>
  <path d="M26 16A10 10 0 0 1 16 26V16Z" fill="${art[1]}"/>
  <circle cx="21" cy="11" r="4" fill="${art[2]}"/>
  <circle cx="11" cy="21" r="4" fill="#fff"/>
</svg>
`;
}
