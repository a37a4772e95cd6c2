import { allStarters } from '../../../starters/registry.ts';
import { exitCodes } from '../../exit-codes.ts';
import { paint } from '../../ui/text/paint.ts';
import { printJson, printLines } from '../../ui/print.ts';

/** Prints the names for `run --starter` by project type. Resolves with the exit code. */
export async function starters({ json = false }: { readonly json?: boolean }): Promise<number> {
  const all = await allStarters();
  if (json) {
    printJson(all.map(({ name, projectType, about }) => ({ name, projectType, about })));
    return exitCodes.done;
  }
  const color = paint(process.stdout);
  const width = Math.max(...all.map(({ name }) => name.length));
  const types = [...new Set(all.map(({ projectType }) => projectType))];
  printLines(
    types.flatMap((type, index) => [
      ...(index === 0 ? [] : ['']),
      color('bold', type),
      ...all
        .filter(({ projectType }) => projectType === type)
        .map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    ]),
  );
  return exitCodes.done;
}
