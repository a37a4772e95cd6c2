/**
 * The services that a request names, of those whose signatures are supported.
 *
 * @example
 * readProviders('webhooks from GitHub and Stripe'); // ['github', 'stripe']
 */
export function readProviders(text: string, chat = ''): readonly string[] {
  const named = known.filter(
    (name) =>
      name !== chat &&
      (new RegExp(`(?<![a-z])${name}(?![a-z])`, 'i').test(text) || cyrillic[name]?.test(text)),
  );
  return named.length > 0 ? named : ['generic'];
}

const known = ['github', 'gitlab', 'stripe', 'slack', 'shopify'];
const cyrillic: Readonly<Record<string, RegExp>> = {
  github: /г[иі]тхаб/iu,
  gitlab: /г[иі]тлаб/iu,
  stripe: /страйп/iu,
  slack: /(?<!\p{L})слак/iu,
};

/**
 * The path below which webhooks come: the one that a request names, without a provider at its end.
 *
 * @example
 * readPath('webhooks at /hooks/stripe', ['stripe']); // '/hooks'
 */
export function readPath(text: string, providers: readonly string[]): string {
  const named =
    /(?:(?<!\p{L})(?:path|at|under|on|endpoint|route|url|pfad|unter|ruta|rota|chemin|POST)\s)`?(?<path>\/[a-z][a-z0-9/-]{1,40})(?![\w.])/iu.exec(
      text.slice(0, 4000),
    )?.groups?.['path'] ?? '/webhooks';
  const parts = named
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && !providers.includes(part));
  const path = `/${parts.join('/')}`;
  return parts.length === 0 || path === '/health' ? '/webhooks' : path;
}
