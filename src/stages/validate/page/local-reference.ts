/** A path in the tree to which a URL in a page or style sheet refers. */
export interface LocalReference {
  /** Relative to the root of the site; a folder ends in a slash, the root is empty. */
  readonly path: string;
  /** After `#`, decoded. */
  readonly fragment: string | undefined;
}

/**
 * Resolves a reference found in the file `from`; undefined if it leads outside (another origin,
 * `data:`, `mailto:`) or contains a template placeholder.
 */
export function localReference(
  from: string,
  value: string,
  base?: string,
): LocalReference | undefined {
  if (/\{\{|<%|\$\{|\{%/.test(value)) return undefined;
  try {
    const page = new URL(from.split('/').map(encodeURIComponent).join('/'), site);
    const url = new URL(value, base === undefined ? page : new URL(base, page));
    if (url.origin !== site.origin || !url.href.startsWith(site.origin)) return undefined;
    const fragment = url.hash === '' ? undefined : decodeURIComponent(url.hash.slice(1));
    return { path: decodeURIComponent(url.pathname).slice(1), fragment };
  } catch {
    return undefined;
  }
}

const site = new URL('http://tree.invalid/');
