/** A section of the page: what it is called, where links find it and how it is laid out. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly kind: SectionKind;
}

export type SectionKind =
  | 'cards'
  | 'plans'
  | 'menu'
  | 'hours'
  | 'schedule'
  | 'story'
  | 'steps'
  | 'questions'
  | 'quotes'
  | 'gallery'
  | 'note'
  | 'contact';

/** Gives each heading an id of its own and a layout; a layout is used once, since its copy is. */
export function headingsOf(sections: readonly string[]): readonly Heading[] {
  const ids = new Set(reserved);
  const kinds = new Set<SectionKind>();
  return named(sections).map((text, index) => {
    const id = freeId(slugOf(text) || `section-${index + 1}`, ids);
    const wanted = layouts.find(([pattern]) => pattern.test(text))?.[1] ?? 'note';
    const kind = kinds.has(wanted) ? 'note' : wanted;
    ids.add(id).add(`${id}-heading`);
    kinds.add(kind);
    return { id, text, kind };
  });
}

/** Without blanks and repetitions: two landmarks of one name cannot be told apart. */
function named(sections: readonly string[]): readonly string[] {
  const names = sections.map((text) => text.trim().toLowerCase());
  return sections.filter(
    (_text, index) => names[index] !== '' && names.indexOf(names[index] ?? '') === index,
  );
}

/** Ids that the page itself uses. */
const reserved = [
  'main',
  'contact-form',
  'contact-status',
  ...['name', 'email', 'message'].flatMap((name) => [`field-${name}`, `field-${name}-error`]),
];

const layouts: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /\b(?:contact|touch|rsvp|write to|reach us|sign ?up|newsletter|booking|reservations?)\b/i,
    'contact',
  ],
  [/\b(?:hours|opening|when we)\b/i, 'hours'],
  [
    /\b(?:schedule|programme|program|agenda|timetable|timeline|experience|education)\b/i,
    'schedule',
  ],
  [/\bmenus?\b/i, 'menu'],
  [/\b(?:pric(?:e|es|ing)|plans|packages|tickets|rates|membership)\b/i, 'plans'],
  [/\b(?:faqs?|questions?)\b/i, 'questions'],
  [/\b(?:testimonials?|reviews?|quotes|voices|customers say)\b/i, 'quotes'],
  [/\b(?:how|steps|process|getting started)\b/i, 'steps'],
  [/\b(?:gallery|work|works|portfolio|photos|pictures|projects?|products?|showcase)\b/i, 'gallery'],
  [/\b(?:about|story|who|introduction|history|mission|team|information)\b/i, 'story'],
  [
    /\b(?:features?|services?|benefits|offers?|why|expect|skills|promotions|advantages)\b/i,
    'cards',
  ],
];

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-$/g, '');
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id) || taken.has(`${id}-heading`); count += 1)
    id = `${wanted}-${count}`;
  return id;
}
