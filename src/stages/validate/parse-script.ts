import { parseSync } from 'oxc-parser';

export type SourceType = 'script' | 'module' | 'commonjs' | 'unambiguous';
export type ParsedScript = ReturnType<typeof parseSync>;
export type Program = ParsedScript['program'];

/** The code under the first of the ways to read it under which it has no error. */
export function parseScript(
  name: string,
  text: string,
  sourceTypes: readonly SourceType[],
): { result: ParsedScript; errors: ParsedScript['errors'] } {
  const results = sourceTypes.map((sourceType) =>
    // React is written in files that end in .js.
    parseSync(name, text, {
      sourceType,
      showSemanticErrors: true,
      ...(/\.[cm]?js$/i.test(name) ? { lang: 'jsx' as const } : {}),
    }),
  );
  const clean = results.find(({ errors }) => !errors.some(isError));
  const result = clean ?? results.findLast(({ module }) => module.hasModuleSyntax) ?? results[0];
  if (result === undefined) throw new Error('A script needs a source type.');
  return { result, errors: result.errors.filter(isError) };
}

/** The severities of the parser are an enum that exists in its types only. */
function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'Error';
}
