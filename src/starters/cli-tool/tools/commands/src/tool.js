import { planned } from './planned.js';

export const tool = { commands: planned };
