import type { DiscordApi } from '../discord-api.ts';
import { describeThrown, type Report } from '../notice.ts';
import type { Click, TypeChoice } from '../read/read-interaction.ts';
import type { RequestHandler } from '../handle-request.ts';
import type { Questions } from '../requests/questions.ts';
import { textReply } from '../reply/job-reply.ts';
import { type Texts, textsOf } from '../texts/texts.ts';
import { mayAct } from './may-act.ts';

interface ChooseParts {
  readonly api: Pick<DiscordApi, 'defer' | 'editAnswer' | 'followUp'>;
  readonly report: Report;
  readonly questions: Questions;
  readonly requests: Pick<RequestHandler, 'choose'>;
}

/** Builds what was asked about, as the type that was chosen. The question becomes the message of the job. */
export async function chooseType(
  click: Click,
  choice: TypeChoice,
  parts: ChooseParts,
): Promise<void> {
  const { api, report } = parts;
  const texts = textsOf(click.language);
  const refuse = (text: string) => api.followUp(click.interaction, textReply(text));
  try {
    await api.defer(click.interaction, 'update');
    const refused = await choose(click, choice, { ...parts, texts });
    if (refused !== undefined) await refuse(refused);
  } catch (error) {
    const message = `A button failed: ${describeThrown(error)}`;
    report({ level: 'warning', event: 'button.failed', message });
    await refuse(texts.failed).catch(() => {});
  }
}

async function choose(
  click: Click,
  { requestId, type }: TypeChoice,
  { api, questions, requests, texts }: ChooseParts & { readonly texts: Texts },
): Promise<string | undefined> {
  const question = await questions.get(requestId);
  if (question === undefined) return texts.tooLate;
  if (!mayAct(click, { input: { ...question, userMessage: question.text } })) {
    return texts.notYours;
  }
  if (type === 'none') await api.editAnswer(click.interaction, textReply(texts.help));
  else await requests.choose(click, { ...question, id: requestId }, type);
  await questions.delete(requestId);
  return undefined;
}
