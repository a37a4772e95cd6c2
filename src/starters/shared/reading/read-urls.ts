/** The addresses in a request, at most 20. */
export function readUrls(text: string): readonly string[] {
  const found = text.slice(0, 4000).match(/https?:\/\/[^\s<>"'`()[\]{}|\\^]{3,300}/gi) ?? [];
  const urls = found.flatMap((one) => {
    const url = URL.parse(one.replace(/(?<![.,;:!?])[.,;:!?]+$/, ''));
    return url === null || url.username !== '' || url.password !== '' ? [] : [url.href];
  });
  return [...new Set(urls)].slice(0, 20);
}
