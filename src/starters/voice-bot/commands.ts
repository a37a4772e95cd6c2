import type { PlanCommand } from '../../contracts/job/plan.ts';
import { readVoice } from './read-voice.ts';

/** The commands of a request that show the time in voice channels. */
export function voiceCommands(text: string): readonly PlanCommand[] {
  const { own = '', board = '', clocking } = readVoice(text) ?? {};
  return [
    { name: own, description: 'Shows the time of somebody in voice channels.' },
    { name: board, description: 'Shows who was in voice channels the longest.' },
    { name: clocking?.start ?? '', description: 'Begins a time that counts.' },
    { name: clocking?.stop ?? '', description: 'Ends the time that counts.' },
  ].filter(({ name }) => name !== '');
}
