/**
 * The registry of npm packages that npm is told to use by its variable, with a slash at the end; that of
 * npm itself without the variable, or if it is not an http or https address.
 */
export function configuredRegistry(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const url = URL.parse(
    environment['npm_config_registry'] ?? environment['NPM_CONFIG_REGISTRY'] ?? '',
  );
  if (url === null || !/^https?:$/.test(url.protocol)) return 'https://registry.npmjs.org/';
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}
