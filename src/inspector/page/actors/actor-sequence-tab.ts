import { h } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ActorRow } from '../../protocol.ts';
import { SequenceView } from '../sequence/sequence-view.ts';
import { actorSequence } from './actor-sequence.ts';
import { useExchanges } from './use-actor.ts';

interface ActorSequenceTabProps {
  readonly id: string;
  readonly rows: readonly ActorRow[];
  readonly index: number;
  readonly isLive: boolean;
  onScrub(position: number): void;
}

/** The events between an actor and others. */
export function ActorSequenceTab({ id, rows, ...props }: ActorSequenceTabProps) {
  const exchanges = useExchanges(id);
  const firstSeq = rows[0]?.seq ?? 1;
  const sequence = useMemo(() => actorSequence(id, exchanges, firstSeq), [id, exchanges, firstSeq]);
  return h(SequenceView, { sequence, ...props });
}
