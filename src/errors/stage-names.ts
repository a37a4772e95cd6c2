import type { Stages } from '../contracts/stage.ts';
import type { NamesOf } from './assert-known.ts';

/** Every slot of the chart. */
export const stageNames: NamesOf<Stages> = {
  plan: true,
  generate: true,
  validate: true,
  package: true,
  deploy: true,
  finalize: true,
};
