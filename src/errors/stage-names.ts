import type { Stages } from '../contracts/stages/stage.ts';
import type { NamesOf } from './assert-known.ts';

/** The names of all stages. */
export const stageNames: NamesOf<Stages> = {
  plan: true,
  generate: true,
  validate: true,
  package: true,
  deploy: true,
  finalize: true,
};
