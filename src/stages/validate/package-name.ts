/**
 * The package that an import names: `lodash/get` gives `lodash`; undefined for paths, URLs and what
 * is mapped by the project itself (`#x`, `@/x`, `~/x`). Modules of Node keep their `node:`.
 */
export function packageName(specifier: string): string | undefined {
  if (/^(?:[./#~]|@\/|$)/.test(specifier)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(specifier)) {
    return specifier.startsWith('node:') ? specifier : undefined;
  }
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier.split(/[?!]/, 1)[0] ?? '')?.[0];
}
