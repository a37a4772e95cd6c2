import type { GivenList, PlanFact, StaticPlan } from '../../../contracts/job/plan.ts';
import { type Markup, markup } from '../../markup.ts';

/** The facts that stand outside the lists of the request. */
export function factsOutside({
  facts = [],
  given = [],
}: Pick<StaticPlan, 'facts' | 'given'>): readonly PlanFact[] {
  return facts.filter(
    (fact) =>
      !given.some(
        ({ label, at, end }) =>
          // "Saturday 6 June: 10:00 opening": the day is the heading.
          (fact.kind === 'date' && fact.text === label && fact.at < at && fact.at > at - 100) ||
          (fact.at >= at - label.length - 4 && fact.at < end && fact.at + fact.text.length > at),
      ),
  );
}

/** A list of the request in a section of its own, for pages that have no better place for it. */
export function listSection({ label, entries }: GivenList, index: number): Markup {
  const id = `list-${index + 1}`;
  const heading =
    label === ''
      ? []
      : [markup`<h2 id="${id}">${label.charAt(0).toUpperCase() + label.slice(1)}</h2>`];
  return markup`
    <section class="facts"${label === '' ? [] : markup` aria-labelledby="${id}"`}>
      ${heading}
      <dl>
        ${entries.map(
          ({ name, about, price, when }) => markup`
            <div>
              <dt>${name}</dt>
              ${[price, when, about].filter((text) => text !== undefined).map((text) => markup`<dd>${text}</dd> `)}
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}
