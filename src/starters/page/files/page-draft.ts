import type { GivenList, PlanFact } from '../../../contracts/job/plan.ts';
import type { Markup } from '../../markup.ts';
import type { Listed } from '../../starter.ts';
import type { Font } from '../looks/theme-styles.ts';

/** What a page starter builds: the part that differs from page to page. */
export interface PageDraft {
  /** The content of `body`: one `main` with an `h1`. */
  readonly body: Markup;
  readonly styles: string;
  readonly script?: string;
  /** Words and data that `script.js` reads as `content`. */
  readonly content?: Readonly<Record<string, unknown>>;
  /** Further pages, each with its own path and title. */
  readonly pages?: readonly SubPage[];
  readonly font?: Font;
  /** What the page lists; a follow-up can change it. */
  readonly list?: Listed;
  /** The beginning of the element before which facts stand. @default '<footer' */
  readonly factsBefore?: string;
  /** The selector of what people call the header. @default 'body > header' */
  readonly header?: string;
  /** The selector of the buttons. @default '.button:not(.quiet)' */
  readonly buttons?: string;
  /** Lists of the request that the page shows in its own way; each other one is a section. */
  readonly placed?: readonly GivenList[];
  /** Facts that the page shows in its own way. */
  readonly shown?: readonly PlanFact[];
  /**
   * What the request tells are settings of the page, such as "8 steps", and no text for it; only how to
   * reach somebody stands on it.
   */
  readonly isTool?: boolean;
  /** Whether what the request tells besides, such as "hearts behind it", is no text of the page. */
  readonly isBare?: boolean;
  /** For the README: what can be changed, and in which file. */
  readonly notes: readonly string[];
}

interface SubPage {
  /** In the root folder, such as `about.html`. */
  readonly path: string;
  readonly title: string;
  readonly body: Markup;
}
