/** A place inside the tree that a URL in a page or style sheet means. */
export interface LocalReference {
  /** Relative to the root of the site; a folder ends in a slash, the root is empty. */
  readonly path: string;
  /** After `#`, decoded. */
  readonly fragment: string | undefined;
}

/**
 * Resolves a reference that was found in `from`; undefined when it leads outside (another origin,
 * `data:`, `mailto:`) or is filled in by a template.
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
