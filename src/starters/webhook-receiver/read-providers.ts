/**
 * The services that a request names, of those whose signatures are supported.
 *
 * @example
 * readProviders('webhooks from GitHub and Stripe'); // ['github', 'stripe']
 */
export function readProviders(text: string): readonly string[] {
  const named = known.filter((name) => new RegExp(`(?<![a-z])${name}(?![a-z])`, 'i').test(text));
  return named.length > 0 ? named : ['generic'];
}

const known = ['github', 'gitlab', 'stripe', 'slack', 'shopify'];
