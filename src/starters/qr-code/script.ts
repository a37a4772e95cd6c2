import { source } from '../lay-out.ts';
import { fillScript } from '../page/scripts.ts';
import { encoderScript } from './encoder-script.ts';

export const script = source`
  ${encoderScript}

  const { text } = content;
  const $ = (id) => document.getElementById(id);
  // Modules of white around the code, without which it cannot be scanned.
  const margin = 4;

  let matrix;

  $('content').value = content.first;
  $('content').addEventListener('input', show);
  $('svg').addEventListener('click', () => {
    const file = '<svg xmlns="' + drawing().namespaceURI + '" viewBox="' + viewBox() + '"><path fill="#fff" d="M0 0h' + width() + 'v' + width() + 'H0z"/><path d="' + pathOf() + '"/></svg>';
    keep(new Blob([file], { type: 'image/svg+xml' }), 'svg');
  });
  $('png').addEventListener('click', () => {
    const canvas = document.createElement('canvas');
    const scale = Math.ceil(1024 / width());
    canvas.width = canvas.height = width() * scale;
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.width);
    pen.fillStyle = '#000';
    pen.scale(scale, scale);
    pen.fill(new Path2D(pathOf()));
    canvas.toBlob((blob) => keep(blob, 'png'), 'image/png');
  });
  show();

  function show() {
    const words = $('content').value;
    matrix = words === '' ? undefined : matrixOf(words);
    $('status').textContent = matrix ? '' : words === '' ? text.empty : text.long;
    $('svg').disabled = $('png').disabled = !matrix;
    $('code').replaceChildren(...(matrix ? [drawing()] : []));
    $('caption').textContent = matrix ? words : '';
  }

  function width() {
    return matrix.length + 2 * margin;
  }

  function viewBox() {
    return '0 0 ' + width() + ' ' + width();
  }

  function pathOf() {
    return matrix.map((row, y) => row.map((dark, x) => (dark ? 'M' + (x + margin) + ' ' + (y + margin) + 'h1v1h-1z' : '')).join('')).join('');
  }

  function drawing() {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', viewBox());
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', fill(text.label, { words: $('content').value }));
    const path = document.createElementNS(svg.namespaceURI, 'path');
    path.setAttribute('d', pathOf());
    svg.append(path);
    return svg;
  }

  function keep(blob, ending) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = 'qr-code.' + ending;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  ${fillScript}
`;
