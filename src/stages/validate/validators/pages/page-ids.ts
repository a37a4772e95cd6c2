import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { isDevelopment } from '../../manifest/development.ts';
import { pagesOf } from '../../page/page.ts';
import { positionOf, warningAt } from '../../report.ts';
import { type Script, scriptsOf } from '../../script/script.ts';
import { type SourceTree, textFiles } from '../../checker/source-tree.ts';
import { isVendor } from '../../script/vendor.ts';

/** Reports ids that a script looks up, but that no page contains and no code or template creates. */
export function pageIds(tree: SourceTree, { projectType }: Plan): Finding[] {
  const pages = pagesOf(tree);
  if (pages.length === 0) return [];
  const onPages = new Set(pages.flatMap(({ ids }) => [...ids]));
  const missing = scriptsOf(tree, projectType === 'static_html')
    .filter(({ browser, file }) => browser && !isVendor(file) && !isDevelopment(file))
    .flatMap((script) => lookUps(script).filter(({ id }) => !onPages.has(id)));
  if (missing.length === 0) return [];
  const made = madeIds(tree, scriptsOf(tree, projectType === 'static_html'));
  const first = new Map(missing.toReversed().map((one) => [`${one.script.file} ${one.id}`, one]));
  const some = [...first.values()].toReversed().slice(0, maxMissing);
  return some.flatMap(({ script, id, call }) => {
    const { ids, starts, ends } = made;
    if (ids.has(id) || starts.some((start) => id.startsWith(start))) return [];
    if (ends.some((end) => id.endsWith(end))) return [];
    const { file } = script;
    const text = tree.files.get(file)?.text ?? script.text;
    const position = positionOf(text, Math.max(0, text.indexOf(call)));
    const message = `${file} looks up #${id}, but no element of a page has that id.`;
    const hint = `Add id="${id}" to the intended element, or correct the script.`;
    return [warningAt('missing-id', { file, ...position, message, hint })];
  });
}

const maxMissing = 100;

interface LookUp {
  readonly script: Script;
  readonly id: string;
  /** As it is written. */
  readonly call: string;
}

function lookUps(script: Script): LookUp[] {
  const { text } = script;
  const tested = new Set([...text.matchAll(test)].map(([, after, before]) => after ?? before));
  return [...text.matchAll(lookUp)].flatMap(({ 0: call, 1: byId, 2: selector, index }) => {
    const before = text.slice(Math.max(0, index - 2_000), index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const isComment =
      /(?:^|\s)\/\//.test(line) || before.lastIndexOf('/*') > before.lastIndexOf('*/');
    const end = index + call.length;
    const isTested =
      tested.has(assigned.exec(line.slice(-200))?.[1]) ||
      /(?:\bif\s{0,5}\(|!|&&|\|\|)\s{0,5}[\w$.]{0,60}$/.test(line.slice(-80)) ||
      /^[^()\n]{0,200}\)\s{0,5}(?:\?|&&|\|\|)/.test(text.slice(end, end + 220));
    return isComment || isTested ? [] : [{ script, id: byId ?? selector ?? '', call }];
  });
}

/** The variable that takes the element. */
const assigned = /([\w$]{1,60})\s{0,5}=\s{0,5}[\w$.]{0,60}$/;

/** A variable that code tests, because the element may be missing. */
const test =
  /(?:\bif\s{0,5}\(\s{0,5}|!|&&\s{0,5}|\|\|\s{0,5})([\w$]{1,60})(?![\w$(])|(?<![\w$.])([\w$]{1,60})\s{0,5}(?:\?|&&|\|\||[!=]==?\s{0,5}(?:null|undefined)\b)/g;

/** Skips ids that are put together, as in `'#row-' + index`. */
const lookUp =
  /\bgetElementById\(\s{0,20}["'`]([^"'`$\s]{1,200})["'`](?!\s{0,20}[+.])|\bquerySelector(?:All)?\(\s{0,20}["'`]#([\w-]{1,200})(?![\w-])(?!["'`]\s{0,20}[+.])(?=["'`\s.:[>+~])/g;

/** Ids that code or templates may create: any string in code, and the parts of composed strings. */
function madeIds(
  tree: SourceTree,
  scripts: readonly Script[],
): { ids: ReadonlySet<string>; starts: readonly string[]; ends: readonly string[] } {
  const templates = textFiles(tree, /\.(?:vue|svelte|astro|ejs|hbs|handlebars|pug|svg)$/i);
  const others = textFiles(tree, /\.json$/i);
  const code = [...scripts, ...others].map(({ text }) => text.replace(lookUp, ''));
  const ids = new Set<string>();
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const text of [...code, ...templates.map((template) => template.text)]) {
    for (const [, id = ''] of text.matchAll(attribute)) ids.add(id);
    for (const [, start = ''] of text.matchAll(begun)) starts.add(start);
    for (const [, end = ''] of text.matchAll(ended)) ends.add(end);
  }
  for (const text of code) for (const [, id = ''] of text.matchAll(quoted)) ids.add(id);
  return { ids, starts: [...starts], ends: [...ends] };
}

/** `id="row"`, `id: 'row'`, and `#row` in Pug. */
const attribute =
  /(?:\bid\s{0,5}[=:]\s{0,5}\{?\\?["'`]?|(?<=^\s{0,100}\w{0,20})#)([\w:.-]{1,100})/gm;

/** A complete string that is not the value of an attribute other than `id`. */
const quoted =
  /(?<!\b(?:class|className|for|htmlFor|name|type|href)\s{0,2}=\s{0,2}\\?)["'`]([\w:.-]{1,100})(?=\\?["'`])/g;

/** `id="row-${…}"`, `'row-' + index`. */
const begun = /["'`=]([\w:.-]{2,100})(?:\$\{|["'`]\s{0,5}\+|\{\{|<%)/g;

/** `${…}-row"`, `index + '-row'`. */
const ended = /(?:\}|\+\s{0,5}["'`])([\w:.-]{2,100})["'`]/g;
