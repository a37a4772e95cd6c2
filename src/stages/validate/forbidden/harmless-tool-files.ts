import type { ToolFile } from '../../../workspace/paths/tool-files.ts';
import { looseJson } from '../manifest/loose-json.ts';
import { leavesTree, recordOf } from '../manifest/manifest.ts';
import { runsUsualCommands } from './usual-commands.ts';

/**
 * Whether a file that a tool reads automatically runs nothing and fetches nothing. Only content known
 * to be harmless passes; a file that could not be read does not.
 */
export function isHarmless({ tool, name }: ToolFile, text: string | undefined): boolean {
  if (text === undefined) return false;
  const rule = rules.find(({ pattern, for: wanted }) => wanted === tool && pattern.test(name));
  return rule?.test(text) === true;
}

/**
 * Whether a file below a folder of tests may be their data: its tool runs nothing because someone is in that
 * folder, opens it or installs packages in it.
 */
export function mayLieInTests({ tool, name }: ToolFile, text = ''): boolean {
  if (tool === 'version control') return !repository.test(name);
  if (tool === 'a package manager') return namesPackagesOnly(name, text);
  return tool === 'a CI service' || tool === 'a coding agent';
}

/** Tools obey what is in it wherever it is; they obey other files of this kind at the root only. */
const repository = /^(?:\.(?:git|hg|svn|jj|bzr)|git~[^/]*)(?:\/|$)/;

/** Whether settings of a package manager name only registries, packages and versions. */
function namesPackagesOnly(name: string, text: string): boolean {
  if (name === '.npmrc') {
    return lines(text).every((line) => npmSetting.test(line) || registry.test(line));
  }
  if (!/^(?:\.yarnrc\.yml|pnpm-workspace\.yaml)$/.test(name)) return false;
  const code = text.split(/[\r\n]+/).filter((line) => /^\s*[^\s#]/.test(line));
  return code.every(
    (line, index) => packageSetting.test(line) || (index > 0 && /^(?:\s|- )/.test(line)),
  );
}

const registry = /^(?:@[\w.-]{1,200}:)?registry\s*=/;

const packageSetting = /^(?:packages|catalogs?|nodeLinker|enable\w{1,40}|npmRegistryServer):/;

interface Rule {
  readonly for: ToolFile['tool'];
  readonly pattern: RegExp;
  readonly test: (text: string) => boolean;
}

const rules: readonly Rule[] = [
  {
    for: 'a package manager',
    pattern: /^\.npmrc$/,
    test: (text) => lines(text).every((line) => npmSetting.test(line)),
  },
  {
    for: 'a package manager',
    pattern: /^\.bowerrc$/,
    test: (text) =>
      Object.keys(looseJson(text) ?? { scripts: '' }).every((key) => key === 'directory'),
  },
  { for: 'version control', pattern: /^\.husky\/[^/]+$/, test: runsUsualCommands },
  { for: 'an editor', pattern: /^\.vscode\/tasks\.json$/, test: startsNoTask },
  { for: 'an editor', pattern: /^\.vscode\/settings\.json$/, test: setsLooksOnly },
  { for: 'an editor', pattern: /^[^/]+\.code-workspace$/, test: isPlainWorkspace },
  {
    for: 'an editor',
    pattern: /^\.vscode\/(?:extensions\.json|launch\.json|[^/]+\.code-snippets)$/,
    test: () => true,
  },
  {
    for: 'an editor',
    pattern: /^\.idea\/\.(?:gitignore|name)$/,
    test: () => true,
  },
  {
    for: 'an editor',
    pattern:
      /^\.idea\/(?:[^/]+\.iml|(?:modules|vcs|misc|encodings|prettier|jslibrarymappings)\.xml|(?:inspectionprofiles|codestyles|copyright|dictionaries)\/[^/]+\.xml)$/,
    // The IDE runs the script of an inspection.
    test: (text) =>
      /^\ufeff?</.test(text) && !/\0|<!|\bscript\b|\bencoding\s*=\s*["'](?!utf-8["'])/i.test(text),
  },
  {
    for: 'a shell or debugger',
    pattern: /^\.tool-versions$/,
    test: (text) => lines(text).every((line) => /^[\w-]+(?:\s+v?\d[\w.-]*)+$/.test(line)),
  },
  {
    for: 'a shell or debugger',
    pattern: /^\.?mise\.toml$/,
    test: (text) =>
      lines(text).every((line) =>
        /^\[tools\]$|^[\w-]+\s*=\s*"v?[\d.]+"$|^[\w-]+\s*=\s*"(?:lts|latest)"$/.test(line),
      ),
  },
  { for: 'a CI service', pattern: /\.ya?ml$/, test: runsUsualCommands },
  {
    for: 'a coding agent',
    // Text for an agent, which asks before it acts.
    pattern:
      /^(?:[^/]+\.md|\.cursorrules|\.windsurfrules|\.clinerules|\.rules|\.goosehints|\.cursorignore|\.(?:cursor|windsurf|clinerules|roo)\/(?:rules[^/]*\/.*)?[^/]+\.(?:mdc?|txt)|\.github\/[^/]+(?:\/.*)?\.md)$/,
    test: () => true,
  },
];

function lines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#;]/.test(line));
}

const npmSetting =
  /^(?:save-exact|save-prefix|save|package-lock|engine-strict|fund|audit|loglevel|legacy-peer-deps|progress|update-notifier|auto-install-peers|strict-peer-dependencies|node-linker|shamefully-hoist|color|message|tag-version-prefix|(?:public-)?hoist-pattern(?:\[\])?)\s*=|^registry\s*=\s*https:\/\/registry\.npmjs\.org\/?$|^@[\w.-]{1,214}:registry\s*=\s*https:\/\/(?:registry\.npmjs\.org|npm\.pkg\.github\.com)\/?$/;

function startsNoTask(text: string): boolean {
  const tasks = looseJson(text);
  return tasks !== undefined && !/folderopen/i.test(JSON.stringify(tasks));
}

function isPlainWorkspace(text: string): boolean {
  const workspace = looseJson(text);
  if (workspace === undefined || !startsNoTask(text)) return false;
  const { folders = [] } = workspace;
  const isInside = Array.isArray(folders) && folders.every(isFolderInside);
  if (!isInside || !Object.keys(workspace).every((key) => workspaceKeys.has(key))) return false;
  return areLooks(recordOf(workspace['settings']) ?? {});
}

/** A key such as `remoteAuthority` connects to another machine. */
const workspaceKeys: ReadonlySet<string> = new Set(
  'folders settings extensions launch tasks'.split(' '),
);

function isFolderInside(folder: unknown): boolean {
  const { path, uri } = recordOf(folder) ?? {};
  return typeof path === 'string' && uri === undefined && !leavesTree(path);
}

function setsLooksOnly(text: string): boolean {
  const settings = looseJson(text);
  return settings !== undefined && areLooks(settings);
}

/** Whether settings concern only the look and checks of code, and name no program, path or command. */
function areLooks(settings: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(settings).every(([key, value]) => {
    const inner = key.startsWith('[') ? recordOf(value) : undefined;
    if (inner !== undefined) return areLooks(inner);
    // Neither names a program.
    if (typeof value === 'boolean' || typeof value === 'number') {
      return (lookSetting.test(key) || switches.test(key)) && !/approve|allowautomatic/i.test(key);
    }
    const usual = usualValues.get(key);
    if (usual !== undefined) {
      return [value].flat().every((one) => typeof one === 'string' && usual.test(one));
    }
    if (JSON.stringify(value).includes('://')) return false;
    return lookSetting.test(key) && !programSetting.test(key.slice(key.indexOf('.') + 1));
  });
}

/** Values of settings that could name a program. */
const usualValues: ReadonlyMap<string, RegExp> = new Map([
  ['typescript.tsdk', /^(?:\.\/)?node_modules\/typescript\/lib$/],
  ['typescript.preferences.importModuleSpecifier', /^[a-z-]+$/],
  ['javascript.preferences.importModuleSpecifier', /^[a-z-]+$/],
  ['npm.packageManager', /^(?:auto|npm|yarn|pnpm|bun)$/],
  ['i18n-ally.localesPaths', /^\w[\w/-]*$/],
]);

/** Settings that are accepted if they only switch something on or off, or are a number. */
const switches = /^(?:liveServer|deno|vue|svelte|astro|biome|npm)\./;

const lookSetting =
  /^(?:editor|files|search|explorer|workbench|diffEditor|breadcrumbs|cSpell|prettier|javascript|typescript|html|css|scss|less|json|emmet|markdown|eslint|stylelint|tailwindCSS|peacock|git|i18n-ally|material-icon-theme|window|\[.{1,60}\])(?:\.|$)/;

const programSetting =
  /path|command|exec|args|shell|\benv|interpreter|sdk|automatic|automation|hook|profile|binary|program|server\b|runtime|require|plugin|rulesdir|options|library|module|config|schemas|styles|syntax|import\b|(?:^|\.)npm$|customdata/i;
