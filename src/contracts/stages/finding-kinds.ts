/** Every kind of finding, with its meaning. */
export const findingKinds = {
  'missing-file': 'A file is expected or referred to, but missing.',
  'missing-entry': 'package.json starts a file that is missing.',
  'missing-script': 'package.json has no script that starts the project.',
  'missing-dependency': 'A package is used but not declared.',
  'unused-dependency': 'A package is declared but not used.',
  'missing-export': 'A file does not export a name that another imports from it.',
  'missing-id': 'A link or script refers to an id that no page has.',
  'invalid-package': 'package.json is missing or has an invalid field.',
  'unsafe-package':
    'package.json would run code when it is installed, or installs from outside the registry.',
  'unclosed-element': 'An element is never closed.',
  'bad-nesting': 'Elements are closed in the wrong order.',
  'duplicate-id': 'An id occurs twice on a page.',
  'invalid-html': 'HTML breaks another rule of the standard.',
  accessibility: 'Part of the page is not accessible to everyone.',
  'syntax-error': 'A script or style sheet does not parse.',
  'invalid-json': 'A JSON file does not parse.',
  'outdated-api': 'Code uses an API that the library no longer has.',
  'missing-intent': 'A bot listens for an event without the intent that Discord requires.',
  'missing-command': 'A bot handles a command that it never registers, or the reverse.',
  'leaked-secret': 'A file contains a token, key or password.',
  placeholder: 'A placeholder was not replaced.',
  'parser-crash': 'A parser crashed on a file.',
  'too-large': 'A file is too large for a project of this type.',
  'forbidden-file': 'A file that must not be published, such as a key.',
  'trial-run': 'The project did something wrong when it was opened or run.',
  'project-rule': 'A rule of a custom validator is broken.',
} as const;

export type FindingKind = keyof typeof findingKinds;

/** Whether a value names a kind of finding. */
export function isFindingKind(value: unknown): value is FindingKind {
  return typeof value === 'string' && Object.hasOwn(findingKinds, value);
}
