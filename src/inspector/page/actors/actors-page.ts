import { h } from 'preact';

export function ActorsPage({ id }: { readonly id?: string }) {
  return h('main', { class: 'page' }, id);
}
