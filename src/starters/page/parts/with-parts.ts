import type { StaticPlan } from '../../../contracts/job/plan.ts';
import { source } from '../../lay-out.ts';
import { type Markup, markup } from '../../markup.ts';
import { asksFor } from '../../not-included/page/asks-for.ts';
import type { Page } from '../../not-included/page/functions/page-function.ts';
import { isSite } from '../is-site.ts';
import type { BuiltPart, Place } from './part.ts';
import { partsStyles } from './parts-styles.ts';
import { siteParts } from './site-parts.ts';

/** The parts of a page, as they stand in its files. */
export interface PageParts {
  /** The body with the parts in their places. */
  readonly body: Markup;
  readonly styles: string;
  /** Empty where no part needs one. */
  readonly script: string;
  /** Words of the request that the page need not show. */
  readonly covered: string;
  /** By the name of the part. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Where a page has a place of its own for parts. Others stand under the title or before the footer. */
export function placeFor(place: Place): Markup {
  return { html: `<slot name="${place}"></slot>\n` };
}

/** The page of a plan, and its whole request. */
type PartsPage = Page & Pick<StaticPlan, 'unwanted'> & { readonly message: string };

/** A body with the parts that its request asks for. */
export function withParts(body: Markup, page: PartsPage): PageParts {
  const parts = partsOf(page);
  const placed = parts.reduce((html, part) => inPlace(html, part), body.html);
  const scripts = parts.filter(({ script }) => script !== undefined).map(block);
  return {
    body: { html: placed.replaceAll(places, '') },
    styles:
      parts.length === 0 ? '' : [partsStyles, ...parts.map(({ styles }) => styles)].join('\n'),
    script: scripts.length === 0 ? '' : `'use strict';\n\n${scripts.join('\n')}`,
    covered: parts.flatMap(({ covers = [] }) => covers).join(' '),
    data: Object.fromEntries(
      parts.flatMap(({ name, data }) => (data === undefined ? [] : [[name, data]])),
    ),
  };
}

interface NamedPart extends BuiltPart {
  readonly name: string;
}

function partsOf(page: PartsPage): readonly NamedPart[] {
  if (!isSite(page.starter)) return [];
  return siteParts.flatMap((part) => {
    const isOwn = part.in?.includes(page.starter) === true;
    const isAsked =
      asksFor(part.name, page.message) ||
      (part.isUsual?.(page) === true && !page.unwanted?.some((one) => one === part.name));
    const built = isOwn || !isAsked ? undefined : part.build(page);
    return built === undefined ? [] : [{ ...built, name: part.name }];
  });
}

const places = /<slot name="[a-z-]{1,20}"><\/slot>\n?/gu;

function inPlace(html: string, { name, place, html: own }: NamedPart): string {
  const { html: added } = markup`<div class="part" data-part="${name}">${own}</div>`;
  const [at, isBare] = spotIn(html, place);
  const whole = isBare ? markup`<div class="wrap">${{ html: added }}</div>`.html : added;
  return `${html.slice(0, at)}${whole}${html.slice(at)}`;
}

/** Where a part goes, and whether it stands outside of what holds the text there. */
function spotIn(html: string, place: Place): readonly [number, boolean] {
  const slot = html.indexOf(placeFor(place).html.trim());
  if (slot >= 0) return [slot, false];
  if (place === 'banner') return [0, false];
  const title = html.indexOf('</h1>');
  if (place === 'top' && title >= 0) return [title + '</h1>'.length, false];
  if (place === 'own') {
    const last = html.search(lastSection);
    if (last >= 0) return [last, true];
  }
  const end = html.lastIndexOf(html.includes('</main>') ? '</main>' : '<footer');
  return [end < 0 ? html.length : end, true];
}

/** Where people get in touch or reply, which stands last. */
const lastSection =
  /<section (?:id="[^"]{1,80}" class="section contact"|class="section contact"|aria-labelledby="reply")/u;

/** Each part in a block of its own, so that names of one are free in another. */
function block({ name, script = '', data }: NamedPart): string {
  return source`
    {
      const part = document.querySelector('[data-part=${name}]');
      ${data === undefined ? '' : `const data = content.parts['${name}'];`}

      ${script}
    }
  `;
}
