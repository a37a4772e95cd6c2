/** Every kind of finding there is, and what it says. */
export const findingKinds = {
  'missing-file': 'A file is expected or referred to, and is not there.',
  'missing-entry': 'package.json starts a file that is not there.',
  'missing-script': 'package.json has no script that starts the project.',
  'missing-dependency': 'A package is used and not declared.',
  'unused-dependency': 'A package is declared and not used.',
  'missing-export': 'A name is imported from a file that does not export it.',
  'missing-id': 'A link or script refers to an id that no page has.',
  'invalid-package': 'package.json is missing, or a field of it is not sound.',
  'unsafe-package':
    'package.json would run code on installation, or installs from outside the registry.',
  'unclosed-element': 'An element is never closed.',
  'bad-nesting': 'Elements are closed in the wrong order.',
  'duplicate-id': 'An id occurs twice on a page.',
  'invalid-html': 'HTML breaks another rule of the standard.',
  accessibility: 'Some people could not use a part of the page.',
  'syntax-error': 'A script or style sheet does not parse.',
  'invalid-json': 'A JSON file does not parse.',
  'outdated-api': 'A library is used as older versions of it were.',
  'missing-intent': 'A bot listens to what Discord does not send it without an intent.',
  'missing-command': 'A bot answers a command that it never registers, or the reverse.',
  'leaked-secret': 'A token, key or password stands in a file.',
  placeholder: 'Text that was to be replaced is still there.',
  'parser-crash': 'A file that a parser could not cope with.',
  'too-large': 'A file is larger than a project of this kind should have.',
  'forbidden-file': 'A file that must not be passed on, such as a key.',
  'project-rule': 'A rule of your own validators is broken.',
} as const;

export type FindingKind = keyof typeof findingKinds;

/** Whether a value names a kind of finding. */
export function isFindingKind(value: unknown): value is FindingKind {
  return typeof value === 'string' && Object.hasOwn(findingKinds, value);
}
