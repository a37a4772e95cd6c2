import { useEffect, useState } from 'preact/hooks';
import type { ActorExchange, ActorRow, ActorSummary, RowEvents } from '../../protocol.ts';
import { type Connection, follow } from '../api.ts';

/** All recorded actors, updated live. */
export function useActors() {
  const [actors, setActors] = useState<readonly ActorSummary[]>();
  const [connection, setConnection] = useState<Connection>('open');
  useEffect(
    () =>
      follow<{ actors: readonly ActorSummary[] }>({
        path: 'actors',
        onConnection: setConnection,
        on: { actors: setActors },
      }),
    [],
  );
  return { actors, connection };
}

/** The recorded rows of an actor, and how many earlier rows are no longer stored. */
export function useActorRows(id: string | undefined) {
  const [rows, setRows] = useState<readonly ActorRow[]>([]);
  const [skipped, setSkipped] = useState(0);
  useEffect(() => {
    setRows([]);
    setSkipped(0);
    if (id === undefined) return undefined;
    return follow<RowEvents<ActorRow>>({
      path: `actors/${id}/rows`,
      onConnection: () => {},
      on: {
        rows: (batch) =>
          setRows((known) => {
            const last = known.at(-1)?.seq ?? 0;
            return [...known, ...batch.filter(({ seq }) => seq > last)];
          }),
        skipped: ({ before }) => {
          setSkipped(before - 1);
          setRows([]);
        },
      },
    });
  }, [id]);
  return { rows, skipped };
}

/** What an actor received and sent, updated live. */
export function useExchanges(id: string): readonly ActorExchange[] {
  const [exchanges, setExchanges] = useState<readonly ActorExchange[]>([]);
  useEffect(() => {
    setExchanges([]);
    return follow<RowEvents<ActorExchange>>({
      path: `actors/${id}/exchanges`,
      onConnection: () => {},
      on: {
        rows: (batch) =>
          setExchanges((known) => {
            const last = known.at(-1)?.order ?? 0;
            return [...known, ...batch.filter(({ order }) => order > last)];
          }),
      },
    });
  }, [id]);
  return exchanges;
}
