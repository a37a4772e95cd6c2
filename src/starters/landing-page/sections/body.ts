import type { Markup } from '../../markup.ts';
import type { PageForm } from '../../page/forms/page-forms.ts';
import type { Heading } from '../headings.ts';
import type { Given } from '../said/given.ts';
import type { ListedCopy } from '../said/lists.ts';
import type { Answered } from '../said/read-answers.ts';
import type { T } from '../words.ts';

/** What stands under the heading of a section of one kind. */
export type Body = (
  copy: ListedCopy,
  heading: Heading,
  t: T,
  given: Given,
  parts: BodyParts,
) => Markup;

/** What bodies show besides the copy and what the request tells. */
export interface BodyParts {
  /** Those of the contact section. */
  readonly forms: readonly PageForm[];
  /** Whether a link leads to the address on a map. */
  readonly isMapped: boolean;
  /** What the request answers without asking. */
  readonly answers: readonly Answered[];
  /** What the pictures are of, for a gallery that people filter. */
  readonly pictured: readonly string[];
  /** How many pictures a gallery has. */
  readonly pictures: number;
  /** What may stand under a heading until its owner replaces it. */
  readonly samples: (heading: string) => readonly string[];
  /** Whether the page is for somebody who died: without patterns. */
  readonly isCalm: boolean;
}
