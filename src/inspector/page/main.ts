import { h, render } from 'preact';
import { App } from './app.ts';
import { renderSafely } from './safe-text.ts';

const root = document.getElementById('app');
if (root !== null) {
  root.replaceChildren();
  renderSafely();
  render(h(App, null), root);
}
