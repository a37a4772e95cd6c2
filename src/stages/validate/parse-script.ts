import { parseSync } from 'oxc-parser';

export type SourceType = 'script' | 'module' | 'commonjs' | 'unambiguous';
export type ParsedScript = ReturnType<typeof parseSync>;
export type Program = ParsedScript['program'];

/** The code under one of the ways to read it under which it has no error. */
export function parseScript(
  name: string,
  text: string,
  sourceTypes: readonly SourceType[],
): { result: ParsedScript; errors: ParsedScript['errors'] } {
  const results: ParsedScript[] = [];
  for (const sourceType of likelyFirst(sourceTypes, text)) {
    const result = parseSync(name, text, {
      sourceType,
      showSemanticErrors: true,
      // React is written in files that end in .js.
      ...(/\.[cm]?js$/i.test(name) ? { lang: 'jsx' as const } : {}),
    });
    if (!result.errors.some(isError)) return { result, errors: [] };
    results[sourceTypes.indexOf(sourceType)] = result;
  }
  const result = results.findLast(({ module }) => module.hasModuleSyntax) ?? results[0];
  if (result === undefined) throw new Error('A script needs a source type.');
  return { result, errors: result.errors.filter(isError) };
}

/**
 * A wrong guess is dear: the parser draws the whole line for every error, so that a thousand imports
 * on one line that are no imports in CommonJS come to a gigabyte.
 */
function likelyFirst(types: readonly SourceType[], text: string): readonly SourceType[] {
  return /\b(?:import|export)\b/.test(text) ? types.toReversed() : types;
}

/** The severities of the parser are an enum that exists in its types only. */
function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'Error';
}
