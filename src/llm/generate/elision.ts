/**
 * The first line that stands for code that was left out, such as `// ... rest of the code`; undefined
 * where there is none. Lines that stood in `before` do not count.
 */
export function elisionIn(path: string, text: string, before = ''): string | undefined {
  if (!/\.(?:[cm]?js|html?|css|svg|ejs|sql|ya?ml|xml)$/i.test(path)) return undefined;
  const comments = /\.ya?ml$/i.test(path) ? hashComment : codeComment;
  const known = new Set(before.split('\n').map((line) => line.trim()));
  const found = text.split('\n').find((line) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.length > longestLine || known.has(trimmed)) return false;
    if (/^(?:\.{3}|…)$/.test(trimmed)) return true;
    const said = comments.exec(trimmed)?.[1];
    return said !== undefined && elides(said.replace(/\s{0,9}(?:\*\/|-->)?\}?$/, ''));
  });
  return found?.trim().slice(0, 120);
}

const longestLine = 200;
const codeComment = /^(?:\/\/|\/\*+|<!--|\{\/\*|--(?=\s))\s{0,9}(.*)$/;
const hashComment = /^#+\s{0,9}(.*)$/;

function elides(comment: string): boolean {
  return comment.length <= 120 && elisions.some((pattern) => pattern.test(comment));
}

/** What there may be a rest of. */
const code =
  '(?:code|file|page|contents?|styles?|css|html|markup|scripts?|functions?|implementation|components?|logic|methods?|routes?|handlers?|document|class(?:es)?|sections?|imports?|rules|items?|commands?)';

const elisions: readonly RegExp[] = [
  /^(?:\.{3}|…)/,
  /^(?:(?:and|the|all|any|your|my|keep|add|insert|include|with) ){0,3}(?:rest|remaining|remainder|existing|other|same|previous)\b.{0,80}(?:\.{3}|…)$/i,
  /\b(?:unchanged|omitted|as before|as above|the same)\b.{0,80}(?:\.{3}|…)$/i,
  new RegExp(
    `^(?:and )?(?:the )?(?:rest|remainder) of (?:the |your |this )?(?:\\w{1,20} )?${code}\\b`,
    'i',
  ),
  /\b(?:remains?|stays?) (?:exactly )?(?:the same|unchanged|as (?:it is|before|is))\b/i,
  new RegExp(
    `^(?:(?:keep|include|your|the|all|other|previous|original) ){0,3}existing (?:\\w{1,20} ){0,2}${code}(?: (?:here|goes here|as is|unchanged))?\\W{0,4}$`,
    'i',
  ),
  new RegExp(`^(?:(?:all|other|the|rest) ){0,2}(?:${code} )?(?:is |are )?unchanged\\W{0,4}$`, 'i'),
  new RegExp(
    `^(?:(?:add|put|insert|your|more|actual|the|remaining) ){0,3}${code} (?:goes |go )?here\\W{0,4}$`,
    'i',
  ),
  /\b(?:omitted|truncated|abbreviated|shortened|left out) for (?:brevity|clarity|length|space)\b/i,
];
