/** A program that reads certain files automatically, without being asked to. */
export type Tool =
  | 'a package manager'
  | 'version control'
  | 'an editor'
  | 'a shell or debugger'
  | 'a container tool'
  | 'a CI service'
  | 'a coding agent';

/** A file that a tool reads automatically. */
export interface ToolFile {
  readonly tool: Tool;
  /** The folders above the tool's own path: `docs/` of `docs/.vscode/tasks.json`. */
  readonly above: string;
  /** The rest, in lower case: `.vscode/tasks.json`. */
  readonly name: string;
}

/**
 * The tool that reads the file automatically, if any: when packages are installed, a folder is opened
 * or entered, or a commit is made or pushed. The only list of such names: a stage must not write
 * them, and a validator reports them.
 *
 * Case, accents, invisible characters, trailing dots and NTFS streams do not hide a name, because
 * some file systems ignore them.
 *
 * @example
 * toolFileOf('.vscode/tasks.json')?.tool; // 'an editor'
 * toolFileOf('.gitignore'); // undefined
 */
export function toolFileOf(path: string): ToolFile | undefined {
  const folded = foldPath(path);
  const start = anyName.exec(folded);
  if (start === null) return undefined;
  const tool = tools.find(([, pattern]) => pattern.exec(folded)?.index === start.index)?.[0];
  if (tool === undefined) return undefined;
  const at = start.index === 0 ? 0 : start.index + 1;
  return { tool, above: folded.slice(0, at), name: folded.slice(at) };
}

/**
 * The path without what does not tell names apart on some file systems.
 *
 * @example
 * foldPath('Docs/.GIT. '); // 'docs/.git'
 */
export function foldPath(path: string): string {
  const plain = /^[\x20-\x7e]*$/.test(path)
    ? path
    : path.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');
  const parts = plain.toUpperCase().toLowerCase().split('/');
  return parts.map((part) => part.replace(/:.*$/s, '').replace(/[. ]{1,255}$/, '')).join('/');
}

/** Names of files and folders at any depth; `*` matches any characters except a slash. */
const lists: readonly (readonly [Tool, string])[] = [
  [
    'a package manager',
    `
      .npmrc .pnpmrc .pnpmfile.* pnpmfile.js pnpmfile.cjs pnpm-workspace.* .yarnrc* .yarn
      .pnp.* bunfig.toml .bunfig.toml .corepack.env package.json5 package.yaml package.yml
      *.gyp vlt.json .bowerrc .cargo .bundle .mvn`,
  ],
  [
    'version control',
    `
      .git git~* .gitmodules gitmod~* .lfsconfig .gitconfig .githooks .git-hooks .husky .huskyrc* husky.config.*
      lefthook.y*ml lefthook.json* lefthook.toml .lefthook* lefthook-local.* prek.toml hk.pkl .config/lefthook* .pre-commit-config.y*ml
      .pre-commit-hooks.y*ml .overcommit.yml .simple-git-hooks.* simple-git-hooks.* .hg
      .hgrc .svn .jj .bzr`,
  ],
  [
    'an editor',
    `
      .vscode *.code-workspace .vs .idea .run .fleet .zed .theia .nova *.sublime-project
      .vim .nvim .vimrc _vimrc .gvimrc .exrc _exrc .nvimrc .nvim.lua .lvimrc .localvimrc
      .local.vimrc .lazy.lua .neoconf.json .ycm_extra_conf.py .dir-locals.el
      .dir-locals-2.el .externaltoolbuilders .kateproject .kateconfig .helix`,
  ],
  [
    'a shell or debugger',
    `
      .envrc* .rvmrc .prototools .direnv .autoenv* .bashrc .bash_profile .bash_login .bash_logout .profile
      .zshrc .zshenv .zprofile .zlogin .zlogout .kshrc .cshrc .tcshrc .tool-versions .mise
      .mise.* mise.toml mise.*.toml mise/config.toml mise/config.*.toml .config/mise* .miserc.toml .rtx.toml
      .rtx.*.toml .shadowenv.d .flox .gdbinit .lldbinit .pdbrc .irbrc .pryrc .rdbgrc
      .byebugrc .rprofile .renviron .rdata .octaverc .ghci .ocamlinit .erlang .iex.exs
      .config/fish .config/autostart autorun.inf desktop.ini *.lnk *.scf *.library-ms
      *.searchconnector-ms`,
  ],
  [
    'a container tool',
    `
      .devcontainer .devcontainer.json .devcontainer* .gitpod* .ona .codesandbox .stackblitzrc
      .replit replit.nix .idx .devfile.y*ml devfile.y*ml`,
  ],
  [
    'a CI service',
    `
      .github/workflows .github/actions .gitea/workflows .gitea/actions .forgejo/workflows
      .forgejo/actions .gitlab-ci.* .gitlab-ci .gitlab/ci .circleci .travis.y*ml .drone.*
      .woodpecker* azure-pipelines* .azure-pipelines* .azuredevops bitbucket-pipelines.y*ml
      appveyor.y*ml .appveyor.y*ml jenkinsfile* .jenkins .buildkite .semaphore .cirrus.*
      wercker.y*ml .teamcity .tekton .builds .build.y*ml buildspec.y*ml cloudbuild.y*ml
      cloudbuild.json codemagic.yaml .ebextensions .platform/hooks .platform/confighooks amplify.y*ml
      bitrise.y*ml .vela.y*ml .harness .onedev-buildspec.y*ml .eas/workflows ci_scripts`,
  ],
  [
    'a coding agent',
    `
      .claude .claude.json .claude-plugin claude.md claude.local.md .mcp.json .mcp .cursor
      .cursorrules .cursorignore .windsurf .windsurfrules .codeium .codex .gemini gemini.md
      agents.md agent.md agents.override.md agents.local.md .agents .agent .aider* .cline
      .clinerules* .roo .roomodes .roorules* .kilocode* .kilo .continue .continuerc.json
      .continuerules .amazonq .kiro .junie .goosehints .goose .opencode opencode.json
      opencode.jsonc .augment* .trae .qwen qwen.md .crush* crush.json crush.md .factory .amp
      .copilot .openhands .devin .warp warp.md .rules .github/copilot* .github/instructions
      .github/prompts .github/agents .github/chatmodes .github/skills .github/hooks`,
  ],
];

const tools = lists.map(([tool, list]) => [tool, patternOf(list)] as const);

const anyName = patternOf(lists.map(([, list]) => list).join(' '));

function patternOf(list: string): RegExp {
  const words = list.trim().split(/\s+/);
  const alternatives = words.map((word) => word.replaceAll('.', '\\.').replaceAll('*', '[^/]*'));
  return new RegExp(`(?:^|/)(?:${alternatives.join('|')})(?=/|$)`);
}
