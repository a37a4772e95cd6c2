import { settings } from './settings.js';

/** Adds the first things of `src/settings.js` to the collections that are empty. */
export function addSeeds(open) {
  for (const [path, things] of Object.entries(settings.seeds)) {
    const items = open(path);
    if (items.list().length > 0) continue;
    for (const thing of things) items.create(thing);
  }
}
