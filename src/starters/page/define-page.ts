import type { Language, StaticPlan } from '../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../contracts/stages/stage.ts';
import { withCapitals } from '../../workspace/text/with-capitals.ts';
import { latinDigits } from '../../workspace/text/latin-digits.ts';
import { source } from '../lay-out.ts';
import type { Listed, Render } from '../starter.ts';
import { type Dictionary, type Words, wordsOf } from './dictionary.ts';
import type { PageDraft } from './files/page-draft.ts';
import { pageFiles } from './files/page-files.ts';
import { withSections } from './files/with-sections.ts';
import { formsContent, formSections, type PageForm, pageForms } from './forms/page-forms.ts';
import { formsStyles } from './forms/styles.ts';
import { isSite } from './is-site.ts';
import { inLanguages } from './languages/in-languages.ts';
import { type Palette, paletteOf } from './looks/palette.ts';
import { withChatNumbers } from './parts/contact/chat-numbers.ts';

/** What a page starter builds from. */
interface PageRequest<Key extends string> extends Words<Key> {
  readonly plan: StaticPlan;
  readonly title: string;
  /** Such as "vinyl records"; empty if the request names none. */
  readonly subject: string;
  readonly items: readonly string[];
  /** The items that can be shown on a card or in a list: those that are not features of the page. */
  readonly things: readonly string[];
  /** The title, then at most 2,000 characters of the request, to search for words. */
  readonly message: string;
  readonly palette: Palette;
  /** The forms that the request names; a page places them, or they stand before its footer. */
  readonly forms: readonly PageForm[];
}

interface PageOptions<Key extends string> {
  readonly words: Dictionary<Key>;
  /** The page's own colour, unless the request asks for one. */
  readonly colour: string | ((plan: StaticPlan, message: string) => string);
}

/**
 * Makes the `render` of a page starter. `build` writes the body, the styles and the script; the head,
 * the colours in light and dark, the type and the README are the same for all pages.
 */
export function definePage<Key extends string>(
  { words, colour }: PageOptions<Key>,
  build: (request: PageRequest<Key>) => PageDraft,
): Render<'static_html'> {
  const draftOf = (
    given: StaticPlan,
    { input }: GenerateInput,
  ): { draft: PageDraft; palette: Palette; language: Language } => {
    const { title, slug } = given.first ?? given;
    const request = withCapitals(input.userMessage, given.language ?? 'en');
    const message = latinDigits(`${title}\n${request.slice(0, 2000)}`);
    const plan = {
      ...given,
      slug,
      ...(given.facts !== undefined && {
        facts: withChatNumbers(given.facts, { language: given.language ?? 'en', message }),
      }),
    };
    const own = typeof colour === 'string' ? colour : colour(plan, message);
    const palette = paletteOf(plan.look ?? {}, own);
    const spoken = wordsOf(words, plan.language ?? 'en');
    const forms = isSite(plan.starter)
      ? pageForms({ plan, message: request, language: spoken.language })
      : [];
    const draft = build({
      ...spoken,
      forms,
      plan,
      title: plan.title,
      subject: plan.subject ?? '',
      items: plan.items ?? [],
      things: plan.isExact ? (plan.items ?? []) : thingsOf(plan.items ?? []),
      message,
      palette,
    });
    return { draft: withForms(draft, forms, spoken.language), palette, language: spoken.language };
  };
  const render = (plan: StaticPlan, input: GenerateInput): readonly ProjectFile[] => {
    const message = withCapitals(input.input.userMessage, plan.language ?? 'en');
    return inLanguages(plan, message, (one) => {
      const { draft, ...rest } = draftOf(one, input);
      return pageFiles(draft, { plan: one, ...rest, message });
    });
  };
  const listOf = (plan: StaticPlan, input: GenerateInput): Listed | undefined =>
    draftOf(plan, input).draft.list;
  return Object.assign(render, { listOf });
}

/** The page with the forms that it has not placed itself, and with what its forms say. */
function withForms(draft: PageDraft, forms: readonly PageForm[], language: Language): PageDraft {
  const isPlaced = draft.body.html.includes(' data-form=');
  const body =
    isPlaced || forms.length === 0 ? draft.body : withSections(draft.body, formSections(forms));
  if (!body.html.includes(' data-form=')) return draft;
  return {
    ...draft,
    body,
    styles: source`
      ${draft.styles}

      ${formsStyles}
    `,
    content: { ...draft.content, forms: formsContent(language) },
    notes: [
      ...draft.notes,
      '`forms.js`: the checks of the forms, and where their answers go. Send them to a service of yours at the marked place.',
    ],
  };
}

/** The items that are things, such as "milk"; "a timer" is a feature that the page has anyway. */
function thingsOf(items: readonly string[]): readonly string[] {
  return items.filter((item) => !feature.test(item));
}

const feature =
  /(?<!\p{L})(?:timers?|scor\p{L}+|moves?|levels?|restart|reset|buttons?|counter|animations?|sounds?|modes?|difficult\p{L}+|leaderboard|local ?storage|add(?:ing)?|delet\p{L}+|edit(?:ing)?|filter\p{L}*|search|sort\p{L}*|categor\p{L}+|tags?|comments?|cart|basket|checkout|payments?|prices?|products?|reviews?|charts?|graphs?|tables?|kpis?|posts?|articles?|about|contact|home|newsletter|login|keyboard|touch|responsive|grid|pages?|features?|temporizador|punt\p{L}+|carrito|buscador|filtros?|warenkorb|suche|punkte|panier|recherche|carrinho|busca|carrello|ricerca|корзин\p{L}+|поиск)(?!\p{L})|计时|得分|购物车|搜索|タイマー|スコア|カート|検索/iu;
