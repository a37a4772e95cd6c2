/**
 * What the entries of a kind may say in its place: the singular, and the breeds of a dog or a cat.
 *
 * @example
 * alsoCalled('rabbits'); // ['rabbits', 'rabbit']
 */
export function alsoCalled(kind: string): readonly string[] {
  const [, one = kind] = /^([^]{2,})(?<![su])s$/iu.exec(kind) ?? [];
  const breeds = breedsOf.find(([animal]) => animal.test(kind))?.[1] ?? [];
  return [...new Set([kind, one, ...breeds])];
}

/** The kind, and what a text calls it in its place. */
export function calledIn(text: string, kind: string): readonly string[] {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const [, ...others] = alsoCalled(kind);
  return [kind, ...others.filter((word) => words.includes(` ${word.toLowerCase()} `))];
}

/** Whether a text names a thing of a kind. */
export function isCalled(text: string, kind: string): boolean {
  return text.toLowerCase().includes(kind.toLowerCase()) || calledIn(text, kind).length > 1;
}

const dogs =
  'beagle labrador lab retriever shepherd collie terrier poodle bulldog boxer husky hound greyhound dachshund chihuahua corgi spaniel pug rottweiler mastiff pitbull pit dalmatian pointer setter malinois schnauzer maltese shih puppy galgo podenco dackel pudel schäferhund welpe'.split(
    ' ',
  );
const cats =
  'tabby calico siamese tortoiseshell tuxedo persian bengal ragdoll shorthair longhair kitten gatito kätzchen chaton'.split(
    ' ',
  );

const breedsOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:dogs?|hunde?|perros?|chiens?|cães|cachorros?|cani|honden|psy|собаки)$/iu, dogs],
  [/^(?:cats?|katzen?|gatos?|chats?|gatti|katten|koty|кошки)$/iu, cats],
];
