/** Starters with a body of their own, to which the sections that a request wishes are added. */
export const furtherStarters: readonly string[] = [
  'invitation',
  'blog',
  'shop',
  'countdown',
  'people-cards',
];

/** Whether a section of the page says how to get there, with or without an address. */
export function showsPlace(starter: string): boolean {
  return starter === 'landing-page' || furtherStarters.includes(starter);
}
