import { metrics, type Sample } from './sample.ts';

/** The samples as a graph: one panel per metric, each from 0. */
export function soakGraph(samples: readonly Sample[]): string {
  const end = samples.at(-1)?.at ?? 1;
  const panels = metrics.map((metric, index) => {
    const values = samples.map((sample) => sample[metric]);
    const top = Math.max(...values, 1e-9);
    const points = samples.map(({ at }, position) => {
      const x = left + (at / end) * width;
      const y = index * step + pad + height * (1 - (values[position] ?? 0) / top);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    });
    const y = index * step + pad;
    return [
      `<text x="8" y="${y + 14}">${metric}</text>`,
      `<text x="8" y="${y + 30}" class="soft">${shown(top)}</text>`,
      `<path class="axis" d="M${left} ${y}v${height}h${width}"/>`,
      `<path class="axis" stroke-dasharray="3 3" d="M${left + width / 10} ${y}v${height}"/>`,
      `<polyline points="${points.join(' ')}"/>`,
    ].join('');
  });
  const total = metrics.length * step + pad;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 16}" height="${total}" font-family="system-ui" font-size="12">
<style>text{fill:#222}.soft{fill:#777}polyline{fill:none;stroke:#2563eb;stroke-width:1.5}.axis{fill:none;stroke:#bbb}@media(prefers-color-scheme:dark){text{fill:#eee}}</style>
${panels.join('\n')}
</svg>
`;
}

const [left, width, height, pad, step] = [80, 720, 90, 12, 112];

function shown(value: number): string {
  return value >= 1e6 ? `${(value / 1e6).toFixed(1)} MB` : value.toFixed(1);
}
