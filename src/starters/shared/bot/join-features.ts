import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { source } from '../../lay-out.ts';

/** The files of a feature in folders of its own. What it imports of others lies above them. */
export function inFolder(name: string, files: readonly ProjectFile[]): readonly ProjectFile[] {
  const own = new Set(files.map(({ path }) => path));
  return files.map(({ path, content }) => ({
    path: path.replace(/^(?:src|test)\//, (folder) => `${folder}${name}/`),
    content:
      typeof content !== 'string'
        ? content
        : content.replaceAll(
            /(?<=^(?:import|\} from) [^\n]{0,200}'|^\} from ')(?<up>\.\.\/src|\.)\/(?<file>[\w/-]{1,60}\.js)(?=')/gm,
            (_whole, up: string, file: string) =>
              importOf({ up, file, name, isOwn: own.has(`src/${file}`) }),
          ),
  }));
}

interface Import {
  /** `.` in code, `../src` in tests. */
  readonly up: string;
  readonly file: string;
  readonly name: string;
  readonly isOwn: boolean;
}

function importOf({ up, file, name, isOwn }: Import): string {
  if (up === '.') return isOwn ? `./${file}` : `../${file}`;
  return isOwn ? `../${up}/${name}/${file}` : `../${up}/${file}`;
}

/** `src/feature.js` of a bot with several features. */
export function joinedFeature(names: readonly string[]): ProjectFile {
  const identifiers = names.map((name) =>
    name.replaceAll(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase()),
  );
  const imports = names.map(
    (name, at) => `import { feature as ${identifiers[at]} } from './${name}/feature.js';\n`,
  );
  const content = source`
    ${imports.join('')}
    import { joinFeatures } from './join-features.js';

    /** All that the bot does. What one feature does lies in its folder, with its settings. */
    export const feature = joinFeatures([${identifiers.join(', ')}]);
  `.replace(/\n\n(?=import)/, '\n');
  return { path: 'src/feature.js', content };
}
