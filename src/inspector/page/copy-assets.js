// What tsc leaves out of the built page.
import { copyFileSync } from 'node:fs';

for (const name of ['page.css', 'icon.svg']) {
  copyFileSync(
    new URL(name, import.meta.url),
    new URL(`../../../dist/src/inspector/page/${name}`, import.meta.url),
  );
}
