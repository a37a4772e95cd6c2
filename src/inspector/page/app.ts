import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Hello, protocolVersion } from '../protocol.ts';
import { ActorsPage } from './actors/actors-page.ts';
import { get, post } from './api.ts';
import { JobPage } from './job/job-view.ts';
import { JobsPage } from './jobs/jobs-page.ts';
import { NextJobPage } from './jobs/next-job-page.ts';
import { OwnCommand } from './parts/hint.ts';
import { useLoaded } from './parts/hooks.ts';
import { Problem } from './parts/notice.ts';
import { ThemeButton } from './theme.ts';
import { onServerGone } from './same-server.ts';
import { UsagePage } from './usage/usage-page.ts';

/** The whole page. */
export function App() {
  const { value: hello, error } = useLoaded('hello', () => get<Hello>('hello'));
  const path = usePath();
  if (error !== undefined) return h('main', { class: 'page' }, h(Problem, { error }));
  if (hello === undefined) return h('main', { class: 'page', 'aria-busy': 'true' });
  if (hello.protocol !== protocolVersion) {
    return h(
      'main',
      { class: 'page' },
      h(
        'p',
        { class: 'problem', role: 'alert' },
        'The server runs another version. Reload the page.',
      ),
    );
  }
  return h(
    OwnCommand.Provider,
    { value: hello.command },
    h(TopBar, { hello, path }),
    h(GoneNotice, null),
    h(Page, { hello, path }),
  );
}

/** The path in the hash of the address. */
function usePath(): readonly string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const listen = () => setHash(location.hash);
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);
  const [path = ''] = hash.replace(/^#\/?/, '').split('?');
  return path.split('/').filter(Boolean);
}

/** Says that the page will no longer be updated. */
function GoneNotice() {
  const [isGone, setGone] = useState(false);
  useEffect(() => onServerGone(() => setGone(true)), []);
  if (!isGone) return null;
  return h(
    'p',
    { class: 'problem gone', role: 'alert' },
    'Disconnected: the inspector has stopped, or your session has ended. ',
    'Open the link that the inspector prints when it starts again.',
  );
}

interface PageProps {
  readonly hello: Hello;
  readonly path: readonly string[];
}

function Page({ hello, path: [kind, id, view] }: PageProps) {
  if (hello.mode === 'actors')
    return h(ActorsPage, { ...(kind === 'actors' && id !== undefined && { id }) });
  if (kind === 'jobs' && id !== undefined) {
    return h(JobPage, { key: id, jobId: id, hello, isChangeWanted: view === 'change' });
  }
  if (kind === 'after' && id !== undefined) return h(NextJobPage, { after: id });
  if (kind === 'usage' && hello.mode === 'engine') return h(UsagePage, { hello });
  return h(JobsPage, { hello });
}

function TopBar({ hello, path }: PageProps) {
  const home = hello.mode === 'actors' ? 'Actors' : 'Jobs';
  const link = (text: string, href: string, isHere: boolean) =>
    h('a', { class: 'top-link', href, ...(isHere && { 'aria-current': 'page' }) }, text);
  return h(
    'nav',
    { class: 'top', 'aria-label': 'Main' },
    h('a', { class: 'brand', href: '#/' }, h(Logo, null), 'jobchart'),
    link(home, '#/', path.length === 0),
    hello.mode === 'engine' && link('Usage', '#/usage', path[0] === 'usage'),
    path[1] !== undefined && h('span', { class: 'top-here' }, path[1]),
    h('span', { class: 'spacer' }),
    hello.mode === 'recording' &&
      h('span', { class: 'badge', title: hello.title }, `Recording: ${hello.title}`),
    hello.readOnly && hello.mode === 'engine' && h('span', { class: 'badge' }, 'Read-only'),
    h(ThemeButton, null),
    hello.canSignOut && h(SignOut, null),
  );
}

/** Ends the session of this browser. */
function SignOut() {
  const signOut = async () => {
    await post('sign-out', {});
    location.reload();
  };
  return h(
    'button',
    { type: 'button', class: 'subtle', onClick: () => void signOut().catch(() => {}) },
    'Sign out',
  );
}

function Logo() {
  return h(
    'svg',
    { width: 18, height: 18, viewBox: '0 0 18 18', 'aria-hidden': 'true' },
    h('rect', { x: 1, y: 1, width: 7, height: 5, rx: 1.5, class: 'logo-a' }),
    h('rect', { x: 10, y: 12, width: 7, height: 5, rx: 1.5, class: 'logo-b' }),
    h('path', { d: 'M4.5 6v6.5a2 2 0 0 0 2 2H10', class: 'logo-line' }),
  );
}
