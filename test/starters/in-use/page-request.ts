import type { Page } from 'playwright-core';

/** A request for a page, with what its page must show. */
export interface PageRequest {
  readonly message: string;
  /** Text that the page must show. */
  readonly shows: readonly string[];
  readonly language: string;
}

/** What a visitor does with each page. Words are not checked, since the page may be in any language. */
export interface Use {
  readonly keys: (page: Page) => Promise<void>;
  readonly touch?: (page: Page) => Promise<void>;
}

/** The three requests for a starter, and how its page is used. */
export interface App {
  readonly requests: readonly PageRequest[];
  readonly use: Use;
}
