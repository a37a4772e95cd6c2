import type { ProjectFile } from '../../../contracts/stages/stage.ts';

/** What files say, as one text. */
export function textOf(files: readonly ProjectFile[]): string {
  return files.map(({ content }) => (typeof content === 'string' ? content : '')).join('\n');
}

/** What a project says and does: its README without the request that it quotes, its texts and its code. */
export function wordsOfProject(files: readonly ProjectFile[], request: string): string {
  const isQuote = (line: string): boolean =>
    line
      .replaceAll('\\', '')
      .replaceAll('&amp;', '&')
      .includes((/\S[^\n]{0,23}/u.exec(request)?.[0] ?? request).trim());
  const readme = textOf(files.filter(({ path }) => path === 'README.md'));
  return [
    withoutExamples(textOf(files.filter(({ path }) => !others.test(path)))),
    ...readme.split('\n').filter((line) => !isQuote(line)),
  ].join('\n');
}

/** Examples to replace are nothing that a request asks for. */
function withoutExamples(text: string): string {
  const parts = text.split(/<(?=section|\/main>)/);
  return parts.filter((part) => !part.includes('class="example"')).join('<');
}

/** The README, styles, tests and lockfiles. */
const others = /^README\.md$|\.css$|^test\/|lock\.json$/;
