import type { AnyActorRef, AnyMachineSnapshot } from 'xstate';

/**
 * A snapshot as it is stored: what `machine.getPersistedSnapshot()` gives, without its search of the
 * context for actors, without the output, which follows from the context, and without the `spec` of
 * the context, which is stored once. For machines whose context is plain data, and that have no
 * history states.
 */
export function persistSnapshot(snapshot: AnyMachineSnapshot): string {
  const { status, error, value, context } = snapshot;
  const children: Record<string, AnyActorRef> = snapshot.children;
  return JSON.stringify({
    status,
    error,
    value,
    historyValue: {},
    context: { ...context, spec: undefined },
    children: Object.fromEntries(
      Object.entries(children).map(([id, child]) => [id, stored(child)]),
    ),
  });
}

function stored(child: AnyActorRef): object {
  return { snapshot: child.getPersistedSnapshot(), src: child.src };
}
