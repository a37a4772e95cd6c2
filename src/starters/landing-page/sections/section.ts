import { type Markup, markup } from '../../markup.ts';
import { tableMarkup, tableOf } from '../../page/parts/lists/table.ts';
import { placeFor } from '../../page/parts/with-parts.ts';
import type { Heading } from '../headings.ts';
import { entriesBody, renamed } from '../said/entries.ts';
import { type Given, isGiven } from '../said/given.ts';
import type { ListedCopy } from '../said/lists.ts';
import type { T } from '../words.ts';
import { bodies } from './bodies.ts';
import type { BodyParts } from './body.ts';
import { isExample } from './examples.ts';

interface SectionWords extends BodyParts {
  readonly given: Given;
  /** Whether parts for the list of the page stand in it. */
  readonly hasList: boolean;
  readonly t: T;
}

/** One section, with its heading. */
export function sectionOf(
  heading: Heading,
  copy: ListedCopy,
  { given, t, ...parts }: SectionWords,
): Markup {
  const { id, text, kind, entries } = heading;
  const table = entries === undefined ? undefined : tableOf(text, entries);
  const body =
    table !== undefined
      ? tableMarkup(table, text, t('name'))
      : entries === undefined
        ? bodies[kind](copy, heading, t, given, parts)
        : entriesBody(kind, text, renamed(entries, copy.names));
  return markup`
    <section id="${id}" class="section ${kind}" aria-labelledby="${id}-heading">
      <div class="wrap">
        <div class="section-head">
          <h2 id="${id}-heading">${text}</h2>
          ${(isExample(kind, copy) || isSample(heading, copy, parts)) && entries === undefined && !isGiven(kind, given) ? [markup`<p class="example">${t('examples')}</p>`] : []}
        </div>
        ${parts.hasList ? markup`<div>${placeFor('before-list')}${body}${placeFor('after-list')}</div>` : body}
        ${kind === 'gallery' || kind === 'quotes' ? placeFor(kind) : []}
      </div>
    </section>
  `;
}

function isSample(
  { kind, text }: Heading,
  { names = [] }: ListedCopy,
  { samples }: Pick<BodyParts, 'samples'>,
): boolean {
  return kind === 'note' && names.length === 0 && samples(text).length > 0;
}
