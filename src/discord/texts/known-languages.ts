import type { Language } from '../../contracts/languages.ts';

/** The languages in which users were last answered: a short message does not tell. In memory only. */
export interface KnownLanguages {
  of(this: void, userId: string): Language | undefined;
  note(this: void, userId: string, language: Language): void;
}

export function createKnownLanguages(): KnownLanguages {
  const known = new Map<string, Language>();
  return {
    of: (userId) => known.get(userId),
    note(userId, language) {
      known.delete(userId);
      known.set(userId, language);
      const [oldest] = known.keys();
      if (known.size > maxUsers && oldest !== undefined) known.delete(oldest);
    },
  };
}

const maxUsers = 10_000;
