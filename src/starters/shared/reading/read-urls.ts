/** The addresses in a request, at most 20. */
export function readUrls(text: string): readonly string[] {
  const found = text.slice(0, 4000).match(/https?:\/\/[^\s<>"'`()[\]{}|\\^]{3,300}/gi) ?? [];
  const urls = found.flatMap((one) => {
    const url = URL.parse(one.replace(/(?<![.,;:!?])[.,;:!?]+$/, ''));
    return url === null || url.username !== '' || url.password !== '' ? [] : [url.href];
  });
  return [...new Set(urls)].slice(0, 20);
}

/** The sites that a request names without a scheme, as addresses: "my sites a.example and b.org". */
export function readSites(text: string): readonly string[] {
  const names = text.slice(0, 4000).match(sites) ?? [];
  return [...new Set(names.map((name) => `https://${name.toLowerCase()}`))].slice(0, 20);
}

const sites =
  /(?<![\w@/.-])(?!(?:node|express|next|vue|discord|socket)\.)(?:[a-z0-9][a-z0-9-]{0,40}\.){1,3}(?:com|org|net|info|example|co\.uk|[db]e|at|ch|fr|es|it|nl|pl|ru|pt|com\.br|com\.tr|jp|cn|kr|in|eu|dev|news)(?![\w@-]|\.\w)/giu;
