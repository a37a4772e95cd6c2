/**
 * Whether a hook or CI configuration runs only the usual commands of a project: install, build, test,
 * lint. Every line must be such a command, an action of a known owner, or a setting that names no
 * program.
 */
export function runsUsualCommands(text: string): boolean {
  // Where the key of a block of commands begins: a line in the block is no setting, whatever it looks like.
  let block = Infinity;
  return (
    text
      .split(/[\r\n]+/)
      // A # inside quotes does not start a comment.
      .map((line) => line.replace(/^([^"'`]*?)(?:^|\s)#(?!!)[^]*$/, '$1').trimEnd())
      .filter((line) => line !== '')
      .every((whole) => {
        const line = whole.trim();
        if (outside.test(line)) return false;
        const indent = whole.length - line.length;
        if (indent > block) return isUsualCommand(line);
        const begins = /^(?:- )?[\w-]+: [|>]/.test(line);
        block = begins ? indent + (line.startsWith('- ') ? 2 : 0) : Infinity;
        return known.some((pattern) => pattern.test(line)) || isUsualCommand(line);
      })
  );
}

/** What lets others, or on a machine of the owner, run the commands. */
const outside = /pull_request_target|workflow_run|self-hosted/;

const known: readonly RegExp[] = [
  // A setting with a key that cannot lead to a program, and a plain value or none.
  /^(?:- )?(?!["']?(?:run|shell|script|steps|install|command|container|image|uses|before|after|entrypoint|services?|env|secrets?|include|extends|pool|agent|pull_request_target|workflow_run)(?:[_.-][\w.-]*)?["']?:)["']?[\w.-]{1,60}["']?:(?: (?!["']?self-hosted)[\w.*/@ '"[\],^~<>=-]{0,200}| \$\{\{ (?:matrix|github|runner)\.[\w.-]{1,60} \}\})?$/,
  /^(?:- )?(?:run|script|steps|env|install|before_install|before_script):(?: [|>][-+]?)?$/,
  // Names and addresses, which nothing runs.
  /^(?:- )?(?:name|key|url): (?:[\w.*/@ ,()-]|\$\{\{ (?:matrix|github|runner|steps)\.[\w.-]{1,60} \}\}){1,200}$/,
  /^(?:- )?if: (?:\$\{\{ )?!?(?:always|cancelled|failure|success)\(\)(?: \}\})?$/,
  // Versions, branches and systems in lists.
  /^- ["']?(?:v?\d[\w.]*|main|master|develop|lts\/\*|node|stable|latest|node_modules|(?:ubuntu|windows|macos)-[\w.]+)["']?$/,
  /^(?:- )?uses: (?:actions|github|pnpm|oven-sh|codecov|coverallsapp|ossf)\/[\w./-]+@[\w.-]+$/,
];

function isUsualCommand(line: string): boolean {
  return line
    .replace(/^(?:- )?(?:(?:run|script|install|before_install|before_script): )?/, '')
    .replace(/^(["'])(.*)\1$/, '$2')
    .split('&&')
    .every((part) => usualCommand.test(part.trim()));
}

const usualCommand =
  /^(?:#!\/(?:usr\/)?bin\/(?:env )?(?:ba|z)?sh|\. "\$\(dirname (?:-- )?"\$0"\)\/_\/husky\.sh"|(?:npm|pnpm|yarn|bun)(?: (?!(?:exec|x|dlx|publish|create|init|link|config|set|explore)(?:\s|$))(?:ci|i|install|test|t|run [\w:.-]+|[\w:-]+))?(?: -[\w=.-]+)*|(?:npx |pnpm exec |yarn |bunx )?(?:--no(?:-install)? )?(?:-- )?(?:lint-staged|pretty-quick|commitlint|eslint|prettier|tsc|vitest|jest|mocha|playwright (?:install|test))(?: [\w./*"$={}@-]+)*|corepack enable)$/;
