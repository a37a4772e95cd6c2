import { type Asked, isAnother } from './json-lock-sources.ts';
import { fromOutside, isTarballOf } from './registry-tarball.ts';

/** What is wrong with the sources in a lockfile of Yarn or pnpm, if anything. */
export function wrongInText(text: string, asked: Asked, file: string): string | undefined {
  const format = /\.yaml$/i.test(file) ? pnpm : yarn;
  const hidden = format.hidden.exec(text)?.[0] ?? text.split('\n').find(hasEscape);
  if (hidden !== undefined) return `hides where its packages come from: ${hidden.trim()}`;
  const headers = [...text.matchAll(format.header)];
  let at = 0;
  for (const match of text.matchAll(format.source)) {
    const { 1: tarball = '', index } = match;
    const other = match.slice(2).find((found) => found !== undefined);
    while ((headers[at + 1]?.index ?? Infinity) < index) at += 1;
    if (other !== undefined) {
      if (asked.hasWorkspaces && /^(?:workspace|link):/.test(other)) continue;
      return fromOutside(other);
    }
    const names = format.names(headers[at]?.[1] ?? '');
    const url = tarball.includes('://') ? tarball : decoded(tarball);
    if (names.length === 0 || !names.every((name) => isTarballOf(name, url))) {
      return fromOutside(url);
    }
  }
  return format === pnpm ? wrongVersion(text, asked) : undefined;
}

/** A version in a lockfile of pnpm that is another package, or a source, than package.json asks for. */
function wrongVersion(text: string, { declared, hasAlias }: Asked): string | undefined {
  for (const [, key = '', version = ''] of text.matchAll(pnpmVersion)) {
    // A value that ends in a colon is the next key.
    if ((key !== 'version' && !declared.has(key)) || version.endsWith(':')) continue;
    // A version, with its peers behind it.
    if (/^\d+\.\d+\.\d/.test(version)) continue;
    const [, as] = /^\/?((?:@[^/@]+\/)?[^/@]+)[@/]\d/.exec(version) ?? [];
    if (as !== undefined && as !== key && !hasAlias(as)) return isAnother(as, key);
    const isKnown = as !== undefined || version.startsWith('link:');
    if (/^\*\w/.test(version) || (key === 'version' && !isKnown)) return fromOutside(version);
  }
  return undefined;
}

/** A key with its value, without a tag, an anchor or the sign of a block before the value. */
const pnpmVersion =
  /(?<![\w@/.-])(@?[\w./-]{1,214})["']?\s*:(?=\s*(?:[|>!&]\S{0,99}\s+)?["']?([^\s"',{}]{1,300}))/g;

interface Format {
  /** What could make the key of a source unreadable. */
  readonly hidden: RegExp;
  /** The line above each package. */
  readonly header: RegExp;
  /** A tarball, or a source of another kind. */
  readonly source: RegExp;
  /** The packages that a header is about. */
  readonly names: (header: string) => readonly string[];
}

const pnpm: Format = {
  // A tag or an anchor, with which the key could be another one or stand elsewhere.
  hidden: /(?<=[&!]\S*\s+["']?)(?:tarball|repo)\b/,
  header: /^ {2}["']?\/?(\S[^\n]*):[ \t]*$/gm,
  // Registries need no `type`; a package may have this name.
  source:
    /(?<![\w@/.-])["']?(?:tarball|repo)["']?\s*:["'\s]*([^\s"',}]{1,2000})|(?<![\w@/.-])type["']?\s*:["'\s]*(?![\d^~<>=]|\*["'\s]|specifier)([^\s"',}]{1,200})|(?<![\w.+-])((?:file|link|portal|exec|git(?:hub|lab|\+\w{1,9})?|bitbucket|ssh):[^\s"',})]{1,2000})|(?<=@|\n {2}["']?)(https?:[^\s"',})]{1,2000})/g,
  // `name@1.0.0`, and `name/1.0.0` in old versions.
  names: (header) => /^(?:@[^/@]+\/)?[^/@]+(?=[@/])/.exec(header) ?? [],
};

const yarn: Format = {
  hidden: /(?!)/,
  header: /^(\S[^\n]*):[ \t]*$/gm,
  // Yarn 2 and later: a locator is `name@npm:1.0.0`, and may end in the URL of its tarball.
  source:
    /(?<![\w@/.-])["']?(?:resolved|__archiveUrl)["']?(?:\s*[:=]|\s)["'\s]*([^\s"',}]{1,2000})|\bresolution["']?\s*:["'\s]*@?[^@"'\s]{1,300}@(?!npm:|workspace:\.["'\s]|patch:@?[^@"'\s]{1,300}@(?:npm%3A)?\d[\w.+-]*#[\w!~]*builtin<)([^"'\s]{1,2000})/g,
  // `a@^1, "b@npm:a@^1"`
  names: (header) =>
    [...header.matchAll(/"([^"]+)"|([^",\s]+)/g)].map(([, quoted = '', bare = quoted]) => {
      const [, name = '', as = name] = /^(@?[^@]+)@(?:npm:(@?[^@]+)@)?/.exec(bare) ?? [];
      return as;
    }),
};

/** Whether a line has an escape, outside of the words of an author. */
function hasEscape(line: string): boolean {
  return line.includes('\\') && !/^ {4}deprecated: (?:"(?:[^"\\]|\\.)*"|'[^']*')\r?$/.test(line);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
