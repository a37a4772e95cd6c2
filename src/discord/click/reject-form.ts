import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { customId } from '../reply/custom-id.ts';

/** A form that asks what to change about a plan. */
export function rejectForm(plan: {
  readonly jobId: string;
  readonly revision: number;
}): APIModalInteractionResponseCallbackData {
  return {
    title: 'What should be different?',
    custom_id: customId({ type: 'reject', ...plan }),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.TextInput,
            style: TextInputStyle.Paragraph,
            custom_id: 'reason',
            label: 'Describe it in plain words',
            placeholder: 'Only a gallery and a contact form',
            min_length: 1,
            max_length: 1000,
            required: true,
          },
        ],
      },
    ],
  };
}
