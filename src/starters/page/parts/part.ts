import type { Markup } from '../../markup.ts';
import type {
  FunctionName,
  Page,
  PageFunction,
} from '../../not-included/page/functions/page-function.ts';

/** A function that a site is given where its request asks for it and tells what it needs. */
export interface SitePart extends Omit<PageFunction, 'name' | 'hasBy'> {
  readonly name: FunctionName;
  /** Whether such a page is given it without being asked for it. */
  readonly isUsual?: (page: Page) => boolean;
  /** Undefined for a page that lacks what the part needs: the wish is then said to be missing. */
  build(page: Page): BuiltPart | undefined;
}

export interface BuiltPart {
  readonly place: Place;
  readonly html: Markup;
  readonly styles: string;
  /** Its own block of `parts.js`: `part` is the element around its markup, `data` its data. */
  readonly script?: string;
  /** Words of the request that stand in it unseen, and so nowhere else. */
  readonly covers?: readonly string[];
  /** Whether its buttons lead to no profile or number of their own: the request names none. */
  readonly isOpen?: true;
  /** What `content.js` holds for its script. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Where a part stands: above all, under the title, as a section of its own, over or under the first list, with the pictures or the voices, or where people get in touch. */
export type Place =
  | 'banner'
  | 'top'
  | 'own'
  | 'before-list'
  | 'after-list'
  | 'before-gallery'
  | 'gallery'
  | 'quotes'
  | 'contact';
