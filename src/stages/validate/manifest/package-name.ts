/**
 * The package of an import: `lodash` for `lodash/get`; undefined for paths, URLs and aliases of the
 * project (`#x`, `@/x`, `~/x`, `$lib/x`). Node's own modules keep their `node:`.
 */
export function packageName(specifier: string): string | undefined {
  if (/^(?:[./#~$]|@\/|$)/.test(specifier)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(specifier)) {
    return specifier.startsWith('node:') ? specifier : undefined;
  }
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier.split(/[?!]/, 1)[0] ?? '')?.[0];
}
