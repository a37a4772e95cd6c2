import type { AnyStateMachine, UnknownAction } from 'xstate';
import { isPure, type PureAction } from '../../../machines/actions.ts';

/** The pure functions of an action, and its parameters or the function that computes them. */
export interface ResolvedAction extends PureAction {
  readonly params: unknown;
}

/** Resolves actions by name. @throws TypeError for an action that was not made by `actionsOf` */
export function resolveActions(
  machine: AnyStateMachine,
  actions: readonly UnknownAction[],
): readonly ResolvedAction[] {
  return actions.map((action) => {
    const type = typeof action === 'object' ? action.type : String(action);
    const pure: unknown = machine.implementations.actions[type];
    if (!isPure(pure)) throw new TypeError(`The action ${type} was not made by actionsOf.`);
    const { updates, emits } = pure;
    const params: unknown = typeof action === 'object' ? action.params : undefined;
    return { ...(updates && { updates }), ...(emits && { emits }), params };
  });
}
