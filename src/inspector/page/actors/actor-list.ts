import { type ComponentChildren, h } from 'preact';
import type { ActorSummary } from '../../protocol.ts';
import { actorTones } from './actor-tones.ts';

interface ActorListProps {
  readonly actors: readonly ActorSummary[];
  readonly shown: string | undefined;
}

/** A tree of actors: each below its parent. */
export function ActorList({ actors, shown }: ActorListProps) {
  const ids = new Set(actors.map(({ id }) => id));
  const roots = actors.filter(({ parentId }) => parentId === undefined || !ids.has(parentId));
  const branch = (actor: ActorSummary, depth: number): ComponentChildren => [
    h(
      'a',
      {
        key: actor.id,
        href: `#/actors/${actor.id}`,
        class: 'actor',
        style: { paddingLeft: `${12 + depth * 14}px` },
        ...(actor.id === shown && { 'aria-current': 'page' }),
      },
      h('i', { class: `status-dot tone-${actorTones[actor.status]}`, 'aria-hidden': 'true' }),
      h('span', { class: 'actor-name' }, actor.name),
      h('span', { class: 'sr' }, actor.status),
      h('span', { class: 'soft actor-state' }, actor.state.join(' ') || actor.status),
    ),
    actors.filter(({ parentId }) => parentId === actor.id).map((child) => branch(child, depth + 1)),
  ];
  return h(
    'nav',
    { class: 'actor-list', 'aria-label': 'Actors' },
    roots.map((root) => branch(root, 0)),
  );
}
