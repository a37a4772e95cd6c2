import { ButtonStyle, ComponentType } from 'discord.js';
import type { ProjectType } from '../../contracts/job/job.ts';
import type { Texts } from '../texts/texts.ts';
import { row } from './buttons.ts';
import { typeId } from './custom-id.ts';
import { colors, quote, type Reply, textReply } from './job-reply.ts';
import { capitalised } from './text/capitalised.ts';

interface TypeQuestion {
  /** Of the message or interaction that made the request. */
  readonly id: string;
  /** Most probable first. */
  readonly types: readonly ProjectType[];
  readonly texts: Texts;
}

/** The message that asks which type of project a request means: a button for each, and one for none. */
export function typeQuestion(text: string, { id, types, texts }: TypeQuestion): Reply {
  const button = (
    type: ProjectType | 'none',
    label: string,
    style: ButtonStyle.Primary | ButtonStyle.Secondary,
  ) => ({
    type: ComponentType.Button as const,
    style,
    label,
    custom_id: typeId(id, type),
  });
  const named = types.map((type) =>
    button(type, capitalised(texts.types[type], texts), ButtonStyle.Primary),
  );
  return {
    ...textReply(texts.whichType),
    embeds: [{ color: colors.waiting, description: quote(text).trim() }],
    components: row([...named, button('none', texts.buttons.none, ButtonStyle.Secondary)]),
  };
}
