/** Starters with a body of their own, to which the sections that a request wishes are added. */
export const furtherStarters: readonly string[] = [
  'invitation',
  'blog',
  'shop',
  'countdown',
  'people-cards',
];
