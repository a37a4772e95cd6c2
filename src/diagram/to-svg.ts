import { escapeHtml } from '../workspace/text/escape-html.ts';
import { fontSize, lineHeight } from './box-text.ts';
import type { DiagramLayout, PlacedArrow, PlacedBox } from './lay-out.ts';
import type { Dot, Point } from './lay-out-level.ts';
import { round, toneOf, toPath } from './line-path.ts';
import { svgStyle } from './svg-style.ts';

/**
 * Draws a diagram as one self-contained SVG, with a light and a dark style.
 *
 * @example
 * await writeFile('job.svg', toSvg(await layOutDiagram(describeMachine(jobMachine))));
 */
export function toSvg(layout: DiagramLayout): string {
  const { title, boxes, dots, arrows } = layout;
  const [width, height] = [layout.width, layout.height].map((side) => Math.ceil(side) + margin * 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="jc" width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}" role="img" aria-labelledby="jc-title jc-desc">`,
    `<title id="jc-title">Statechart: ${escapeHtml(title)}</title>`,
    `<desc id="jc-desc">${escapeHtml(describe(layout))}</desc>`,
    `<style>${svgStyle}</style>`,
    `<defs>${['event', 'done', 'error'].map(arrowHead).join('')}</defs>`,
    `<rect class="jc-page" x="${-margin}" y="${-margin}" width="${width}" height="${height}" rx="10"/>`,
    ...boxes.filter(({ hasStates }) => hasStates).map(drawBox),
    ...arrows.map(drawArrow),
    ...boxes.filter(({ hasStates }) => !hasStates).map(drawBox),
    ...dots.map(drawDot),
    ...arrows.map(drawLabels),
    ...boxes.map(drawTexts),
    '</svg>',
    '',
  ].join('\n');
}

const margin = 12;

function drawBox(box: PlacedBox): string {
  if (box.type === 'history') return drawHistory(box);
  const classes = [
    'jc-box',
    ...(box.hasStates ? ['jc-group'] : []),
    ...(box.isRoot ? ['jc-root'] : []),
    ...(box.isRegion ? ['jc-region'] : []),
  ];
  const border = box.type === 'final' ? rectangle('jc-end', box, 3) : '';
  return rectangle(classes.join(' '), box, 0) + border;
}

function drawTexts({ x, y, texts, hasStates, isRoot }: PlacedBox): string {
  // Lines may run through the name of a box with inner boxes.
  const halo = hasStates && !isRoot ? ' jc-halo' : '';
  return texts
    .map((line) => {
      const at = { x: x + line.x, y: y + line.y };
      return text(
        `${line.kind === 'name' ? 'jc-name' : `jc-note jc-${line.kind}`}${halo}`,
        at,
        line.text,
      );
    })
    .join('');
}

function drawHistory({ x, y, width, height, history }: PlacedBox): string {
  const [cx, cy] = [x + width / 2, y + height / 2];
  return [
    `<circle class="jc-box" cx="${round(cx)}" cy="${round(cy)}" r="${width / 2}"/>`,
    `<text class="jc-name" text-anchor="middle" x="${round(cx)}" y="${round(cy + 5)}">${history === 'deep' ? 'H*' : 'H'}</text>`,
  ].join('');
}

function rectangle(classes: string, box: PlacedBox, inset: number): string {
  const [x, y] = [round(box.x + inset), round(box.y + inset)];
  const [width, height] = [round(box.width - inset * 2), round(box.height - inset * 2)];
  return `<rect class="${classes}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${9 - inset}"/>`;
}

function drawArrow({ arrow, points }: PlacedArrow): string {
  const tone = toneOf(arrow?.labels ?? []);
  return `<path class="jc-line jc-line-${tone}" marker-end="url(#jc-head-${tone})" d="${toPath(points)}"/>`;
}

function drawDot({ x, y, isStart }: Dot): string {
  const classes = isStart ? 'jc-dot' : 'jc-dot jc-whole';
  return `<circle class="${classes}" cx="${round(x)}" cy="${round(y)}" r="${isStart ? 5 : 4.4}"/>`;
}

function drawLabels({ arrow, labelAt }: PlacedArrow): string {
  if (arrow === undefined || labelAt === undefined) return '';
  return arrow.labels
    .map(({ kind, text: label }, index) => {
      const at = { x: labelAt.x, y: labelAt.y + index * lineHeight + fontSize.note };
      return text(`jc-label jc-label-${kind}`, at, label);
    })
    .join('');
}

function arrowHead(tone: string): string {
  return `<marker id="jc-head-${tone}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="jc-head jc-head-${tone}" d="M0 0.5 8 4 0 7.5z"/></marker>`;
}

function text(classes: string, { x, y }: Point, content: string): string {
  return `<text class="${classes}" x="${round(x)}" y="${round(y)}">${escapeHtml(content)}</text>`;
}

function describe({ boxes, arrows }: DiagramLayout): string {
  const states = boxes.filter(({ isRoot }) => !isRoot).map(({ name }) => name);
  const count = arrows.filter(({ arrow }) => arrow !== undefined).length;
  return `${states.length} states and ${count} arrows between them. States: ${states.join(', ')}.`;
}
