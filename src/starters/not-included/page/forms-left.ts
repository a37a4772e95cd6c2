import type { Plan } from '../../../contracts/job/plan.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { readForms } from '../../page/forms/read-forms.ts';
import { isSite } from '../../page/is-site.ts';

/** What the forms of a page leave out: no page receives anything by itself. */
export function formsLeft(
  { projectType, starter, facts = [] }: Plan,
  text: string,
): readonly string[] {
  if (projectType !== 'static_html') return [];
  if (starter === 'form')
    return ['a server that receives the answers (the form checks and shows them)'];
  const mail = facts.find(({ kind }) => kind === 'email')?.text;
  const instead =
    mail === undefined
      ? 'people copy their answers; with a mail address, it opens a mail'
      : `it opens a mail to ${mail}`;
  return readForms(text).map(({ name }) =>
    oneLine(isSite(starter) ? `a server that receives the ${name} (${instead})` : name, 120),
  );
}
