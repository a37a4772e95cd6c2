import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { customId, type JobAction } from '../reply/custom-id.ts';
import type { Texts } from '../texts/texts.ts';

type Form = APIModalInteractionResponseCallbackData;

/** A form that asks what to change about a plan, or about a change that waits for approval. */
export function rejectForm(action: JobAction, { forms }: Texts): Form {
  const { label, rejectTitle: title, rejectExample: placeholder } = forms;
  return form(action, { title, label, placeholder, maxLength: 1000 });
}

/** A form that asks what to change about a finished project. */
export function changeForm(action: JobAction, { forms }: Texts): Form {
  const { label, changeTitle: title, changeExample: placeholder } = forms;
  return form(action, { title, label, placeholder, maxLength: 4000 });
}

interface FormText {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  /** Characters; Discord allows 4000. */
  readonly maxLength: number;
}

/** A form with one field, whose id is that of the button that opens it. */
function form(action: JobAction, { title, label, placeholder, maxLength }: FormText): Form {
  return {
    title,
    custom_id: customId(action),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.TextInput,
            style: TextInputStyle.Paragraph,
            custom_id: 'reason',
            label,
            placeholder,
            min_length: 1,
            max_length: maxLength,
            required: true,
          },
        ],
      },
    ],
  };
}
