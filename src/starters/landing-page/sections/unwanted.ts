import type { PagePart, StaticPlan } from '../../../contracts/job/plan.ts';
import { type Given, isGiven } from '../said/given.ts';
import type { Heading, SectionKind } from '../headings.ts';

/** Layouts that are a part of a page that can be refused. */
const partOf: Partial<Record<SectionKind, readonly PagePart[]>> = {
  gallery: ['gallery', 'pictures'],
  plans: ['prices'],
  menu: ['prices'],
  // The example answers point to the form.
  questions: ['questions', 'form'],
  quotes: ['quotes'],
};

/** The sections without those that the request refuses; a contact without a form needs something to show. */
export function wantedSections(
  sections: readonly Heading[],
  { sections: named, unwanted = [], isExact = false }: StaticPlan,
  given: Given,
): readonly Heading[] {
  if (isExact || unwanted.length === 0) return sections;
  return sections.filter(({ kind, text }) =>
    kind === 'contact'
      ? given.contacts.length > 0 || hasForm(text, unwanted)
      : named.includes(text) ||
        isGiven(kind, given) ||
        partOf[kind]?.some((part) => unwanted.includes(part)) !== true,
  );
}

/** A follow-up may add what the first message refused: "add a contact form". */
export function hasForm(heading: string, unwanted: readonly PagePart[]): boolean {
  return !unwanted.includes('form') || /form|форм|表单|フォーム|폼|نموذج/iu.test(heading);
}
