import { toFailure } from '../../errors/to-job-error.ts';
import type { Check } from './check.ts';

interface ImageCheckOptions {
  /** Looks for what images are made of, and what loads and pushes them. */
  tryImages(): Promise<{ readonly bases: readonly string[]; readonly tools: readonly string[] }>;
}

/** Checks that container images can be made, loaded and pushed. Optional: zips need none of it. */
export async function checkImages({ tryImages }: ImageCheckOptions): Promise<Check> {
  const base = { name: 'images', required: false } as const;
  try {
    const { bases, tools } = await tryImages();
    const based = `can be made, based on ${bases.join(' and ')}`;
    const delivered =
      tools.length === 0
        ? 'nothing here loads or pushes them'
        : `loaded or pushed with ${tools.join(', ')}`;
    return { ...base, ok: true, detail: `${based}; ${delivered}` };
  } catch (error) {
    const { message, hint } = toFailure(error);
    return { ...base, ok: false, detail: message, hint };
  }
}
