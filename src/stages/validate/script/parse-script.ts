import { parseSync } from 'oxc-parser';

export type SourceType = 'script' | 'module' | 'commonjs' | 'unambiguous';
export type ParsedScript = ReturnType<typeof parseSync>;
export type Program = ParsedScript['program'];

/** Parses the code with the first source type that gives no error, if any. */
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
      // Files ending in .js may contain JSX.
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
 * A wrong guess is expensive: the parser copies the whole line into every error, so a thousand imports
 * on one line, parsed as CommonJS, take a gigabyte.
 */
function likelyFirst(types: readonly SourceType[], text: string): readonly SourceType[] {
  return /\b(?:import|export)\b/.test(text) ? types.toReversed() : types;
}

/** The parser's severities are an enum that exists only in its types. */
function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'Error';
}
