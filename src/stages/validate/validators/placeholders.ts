import type { Finding } from '../../../contracts/stages/finding.ts';
import { isTest } from '../manifest/development.ts';
import { positionOf, warningAt } from '../report.ts';
import { type SourceTree, textFiles } from '../checker/source-tree.ts';
import { isVendor } from '../script/vendor.ts';

/** Reports placeholders that were not replaced. */
export function placeholders(tree: SourceTree): Finding[] {
  return textFiles(tree, /\.(?:html?|css|[cm]?jsx?|[cm]?tsx?|json|ejs|pug|hbs)$/i)
    .filter(
      ({ path }) => !isVendor(path) && !isTest(path) && !/example|sample|template|lock/i.test(path),
    )
    .flatMap(({ path, text }) =>
      unreplaced(text).map((match) => {
        const message = `The placeholder "${match[0]}" was not replaced.`;
        const hint = 'Fill in the value, or read it from the environment.';
        const position = positionOf(text, match.index);
        return warningAt('placeholder', { file: path, ...position, message, hint });
      }),
    );
}

function unreplaced(text: string): RegExpExecArray[] {
  return [...withoutPrompts(text).matchAll(placeholder)]
    .filter(({ 0: words, index }) => {
      // Code that tests whether the value was filled in is right to name it.
      return isForDevelopers(words) && !compared.test(text.slice(Math.max(0, index - 20), index));
    })
    .slice(0, maxEach);
}

const compared = /(?:[=!]=|\b(?:includes|startsWith)\()\s{0,5}["'`]$/;

/**
 * Whether words ask a developer for a value: "Your adventure starts here" and "Paste your text here" are
 * meant for the visitor, and `your_name` is the name of a field.
 */
function isForDevelopers(words: string): boolean {
  if (words === words.toUpperCase()) return true;
  if (/^your_(?:\w{0,60}_)?(?:name|id|url|password)$/i.test(words)) return false;
  return !words.includes(' ') || /^<|_|\b(?:token|key|secret) (?:goes )?here$/i.test(words);
}

/** Blanks labels and prompts of fields: "Enter your name here" is meant for the visitor. */
function withoutPrompts(text: string): string {
  return text.replace(
    /(?:placeholder|\baria-label|\btitle|\blabel)(["']?\s{0,5}[=:,(]\s{0,5}\{?\s{0,5})(?:"[^"]{0,300}"|'[^']{0,300}'|`[^`]{0,300}`)|<label\b[^<>]{0,300}>[^<]{0,300}/gi,
    (prompt) => prompt.replace(/[^\n]/g, ' '),
  );
}

const maxEach = 5;

/** `your-oauth2-URL-here`, `YOUR_API_KEY`, `<your token>`, `INSERT TOKEN HERE`. */
const placeholder =
  /\byour[-_ ](?:[a-z0-9]+[-_ ]){0,4}(?:here|goes[-_ ]here)\b|\bYOUR_[A-Z0-9_]*(?:TOKEN|KEY|ID|SECRET|PASSWORD|URL|NAME)\b|<your[-_ ][\w -]{2,40}>|\b(?:insert|put|enter|paste)[-_ ](?:your[-_ ])?[\w-]{1,20}[-_ ](?:[\w-]{1,20}[-_ ])?here\b|\bTODO_REPLACE\w*|\bREPLACE_ME\b|\bCHANGE_?ME\b/gi;
