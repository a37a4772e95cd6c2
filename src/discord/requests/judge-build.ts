import type { ProjectType } from '../../contracts/job/job.ts';
import type { Router } from '../../contracts/router.ts';
import { isBlank } from '../../errors/text/is-blank.ts';
import { likelyTypes } from '../../router/likely-types.ts';
import { whyNone } from '../deliver/start-job.ts';
import type { BuildRequest } from '../read/build-request.ts';
import { textsOf } from '../texts/texts.ts';

/** What to do with a message: `ignore` answers nothing, `ask` asks which of these types it means. */
export type Verdict =
  | 'accept'
  | 'ignore'
  | { readonly decline: string }
  | { readonly ask: readonly ProjectType[] };

/** Judges a new request by its text. One whose type is unclear is asked for it, if it is to be answered at all. */
export function judgeBuild(build: BuildRequest, router: Router): Verdict {
  const { text, files, unread, projectType, language, addressed, byRole } = build;
  if (files.length > 0) return 'accept';
  const texts = textsOf(language);
  const hasText = !isBlank(text);
  if (hasText && projectType !== undefined) return 'accept';
  const reason = hasText ? whyNone(text, texts, router) : texts.help;
  if (reason !== undefined && !addressed) return 'ignore';
  const mayBeRequest = hasText && (reason === undefined || reason === texts.help);
  const types = mayBeRequest ? likelyTypes(router.route(text)) : [];
  if (types.length > 0) return { ask: types };
  if (reason === undefined) return 'accept';
  if (reason === texts.help && unread !== undefined) return { decline: texts.files.onlyText };
  return { decline: byRole === true && !hasText ? texts.roleOnly : reason };
}
