/** Whether a URL is that of a tarball in the npm registry, of a package with this name. */
export function isTarballOf(name: string, url: string): boolean {
  const { protocol, host, pathname } = URL.parse(url) ?? {};
  if (!/^https?:$/.test(protocol ?? '') || !registries.has(host ?? '')) return false;
  // Without the scope's encoded slash, which nothing else in such a path needs.
  const path = pathname?.replace(/^(\/@[^/%]+)%2f/i, '$1/') ?? '';
  return tarball.exec(path)?.[1] === name;
}

/** The end of a sentence that starts with the name of a lockfile. */
export function fromOutside(source: string): string {
  return `installs a package from outside the npm registry, or another than it names: ${source}`;
}

const registries: ReadonlySet<string> = new Set([
  'registry.npmjs.org',
  'registry.yarnpkg.com',
  'registry.npmmirror.com',
  'registry.npm.taobao.org',
]);

/** `/@scope/name/-/name-1.0.0.tgz`; mirrors write `download` for `-`, and repeat the scope. */
const tarball = /^\/((?:@[^/%]+\/)?[^/%]+)\/(?:-|download)\/(?:@[^/%]+\/)?[^/%]+$/;
