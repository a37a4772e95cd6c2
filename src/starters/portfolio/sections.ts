import { upperStart } from '../../workspace/text/with-capitals.ts';
import type { GivenEntry, GivenList, StaticPlan } from '../../contracts/job/plan.ts';
import type { KeyOf } from '../page/dictionary.ts';
import { factsOutside } from '../page/reading/given-lists.ts';
import type { words } from './words.ts';

/** Looks a word up in the language of the page. */
export type T = (key: KeyOf<typeof words>) => string;
export type Kind = 'work' | 'about' | 'services' | 'contact' | 'more';

export interface Section {
  readonly id: string;
  readonly kind: Kind;
  readonly heading: string;
  /** What the request lists in it. */
  readonly entries?: readonly GivenEntry[];
}

const kinds: readonly (readonly [RegExp, Exclude<Kind, 'more'>])[] = [
  [
    /work|galler|project|photo|portfolio|picture|series|collection|case stud|painting|illustration|obra|galer|proyecto|foto|colecc|arbeit|projekt|werke|serien|travaux|projet|œuvre|séries|trabalho|projeto|coleç|lavori|progett|opere|prac[ea]|projekty|werken?(?!\p{L})|projecten|eserler|projeler|работ|галере|проект|作品|项目|项目|案例|ギャラリー|プロジェクト|작품|프로젝트|परियोजना|أعمال|مشاريع/iu,
    'work',
  ],
  [/about|bio|story|me$|sobre|acerca|über|à propos|chi sono|обо|关于|プロフィール/i, 'about'],
  [
    /service|offer|pric|servicio|tarif|leistung|angebot|preise|prix|precios|serviço|preços|servizi|prezzi|usług|cennik|diensten|prijzen|услуг|цен|服务|料金|サービス|서비스|خدمات/i,
    'services',
  ],
  [/contact|touch|hire|kontakt|contat|контакт|联系|連絡|問い合わせ/i, 'contact'],
];

function kindOf(name: string): Kind {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'more';
}

/** The usual sections of a portfolio, with the request's own names and lists, and its other sections. */
export function sectionsOf(named: readonly string[], plan: StaticPlan, t: T): readonly Section[] {
  const { given = [], isExact } = plan;
  const drafts = named.map((heading) => ({ heading, kind: kindOf(heading) }));
  const own = withLists(drafts, [...given, ...pricesOf(plan)], {
    isExact,
    services: t('services'),
  });
  if (isExact) return withIds(own);
  // Who says or lists what there is offers no more than that.
  const usual = (['work', 'about', 'services', 'contact'] as const)
    .filter((kind) => !own.some((section) => section.kind === kind))
    .filter((kind) => kind !== 'services' || (given.length === 0 && named.length === 0))
    .map((kind): Draft => ({ heading: t(kind), kind }));
  const all = [
    ...usual.filter(({ kind }) => kind === 'work'),
    ...own,
    ...usual.filter(({ kind }) => kind !== 'work'),
  ];
  const rank = (kind: Kind): number => (kind === 'contact' ? 1 : 0);
  const once = all.filter(
    ({ kind, entries }, index) =>
      kind === 'more' ||
      entries !== undefined ||
      all.findIndex((other) => other.kind === kind) === index,
  );
  return withIds(once.toSorted((a, b) => rank(a.kind) - rank(b.kind)));
}

type Draft = Omit<Section, 'id'>;

/** Prices outside the lists, as a list. */
function pricesOf(plan: StaticPlan): readonly Pick<GivenList, 'label' | 'entries'>[] {
  const entries = factsOutside(plan).flatMap(({ kind, label, text }) =>
    kind === 'price' && label !== undefined ? [{ name: upperStart(label), price: text }] : [],
  );
  return entries.length === 0 ? [] : [{ label: '', entries }];
}

/** Each list in the section of its name or kind, otherwise in one of its own. */
function withLists(
  sections: readonly Draft[],
  given: readonly Pick<GivenList, 'label' | 'entries'>[],
  { isExact, services }: { isExact: boolean | undefined; services: string },
): readonly Draft[] {
  const drafts: Draft[] = [...sections];
  for (const { label, entries } of given) {
    const kind = label === '' ? 'services' : kindOf(label);
    const heading = label === '' ? services : upperStart(label);
    const same = drafts.findIndex(
      (draft) =>
        draft.heading.toLowerCase() === heading.toLowerCase() ||
        (kind !== 'more' && draft.kind === kind && draft.entries === undefined),
    );
    const draft = drafts[same];
    if (draft !== undefined) drafts[same] = { ...draft, entries };
    else if (isExact !== true) drafts.push({ heading, kind, entries });
  }
  return drafts;
}

function withIds(sections: readonly Draft[]): readonly Section[] {
  return sections.map((section, index) => ({ ...section, id: `section-${index + 1}` }));
}
