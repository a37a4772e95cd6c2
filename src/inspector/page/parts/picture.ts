import { type ComponentChildren, h } from 'preact';
import { useState } from 'preact/hooks';
import { ensureSameServer } from '../same-server.ts';
import { useLoaded } from './hooks.ts';

interface PictureProps {
  readonly src: string;
  readonly alt: string;
  /** Shown instead of a picture that is gone. */
  readonly fallback?: ComponentChildren;
}

/** An image that is requested, with the cookie, only after the server has proved its identity. */
export function Picture({ src, alt, fallback = null }: PictureProps) {
  const { loadedKey, error } = useLoaded(src, ensureSameServer);
  const [goneSrc, setGone] = useState('');
  if (goneSrc === src || error !== undefined) return fallback;
  return loadedKey === src ? h('img', { src, alt, onError: () => setGone(src) }) : null;
}
