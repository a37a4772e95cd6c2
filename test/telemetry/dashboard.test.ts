import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { counters, gauges, histograms } from '../../src/telemetry/metrics/instruments.ts';
import { labelName, prometheusName } from '../../src/telemetry/metrics/prometheus-name.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';
import { callingStages, served } from './set-up.ts';

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  readonly datasource?: { readonly type: string; readonly uid: string };
  readonly targets?: readonly { readonly refId: string; readonly expr: string }[];
}

const path = new URL('../../src/telemetry/grafana-dashboard.json', import.meta.url);
const dashboard = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly uid: string;
  readonly title: string;
  readonly schemaVersion: number;
  readonly panels: readonly Panel[];
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly type: string }[];
  };
};
const targets = dashboard.panels.flatMap(({ title, targets: of = [] }) =>
  of.map(({ expr }) => ({ title, expr })),
);

/** Every name that /metrics can serve. */
const servedNames = new Set([
  ...Object.values(counters).map((each) => prometheusName(each, true)),
  ...Object.values(gauges).map((each) => prometheusName(each, false)),
  ...Object.values(histograms).flatMap((each) =>
    ['_bucket', '_sum', '_count'].map((suffix) => `${prometheusName(each, false)}${suffix}`),
  ),
]);

/** The names of the metrics in an expression, without functions, labels and durations. */
function metricsIn(expr: string): readonly string[] {
  const bare = expr
    .replace(/"[^"]*"/g, '')
    .replace(/\{[^}]*\}|\[[^\]]*\]/g, '')
    .replace(/\b(?:by|without) \([^)]*\)/g, '');
  return [...bare.matchAll(/\b([a-z][a-z0-9_]*)\b(?!\s*\()/g)].map(([, name = '']) => name);
}

function labelsIn(expr: string): readonly string[] {
  const grouped = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) =>
    list.split(', '),
  );
  const matched = [...expr.matchAll(/([a-z_]+)(?:=~|!=|=)"/g)].map(([, name = '']) => name);
  return [...grouped, ...matched];
}

test('the dashboard has the form that Grafana imports', () => {
  expect(dashboard).toMatchObject({ uid: 'jobchart', title: 'jobchart', schemaVersion: 39 });
  expect(dashboard.templating.list.map(({ name, type }) => [name, type])).toEqual([
    ['datasource', 'datasource'],
    ['job', 'query'],
  ]);
  const ids = dashboard.panels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, title, gridPos, datasource, targets: of = [] } of dashboard.panels) {
    expect(['row', 'stat', 'timeseries']).toContain(type);
    expect(title).not.toBe('');
    expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    if (type === 'row') continue;
    expect(datasource).toEqual({ type: 'prometheus', uid: '${datasource}' });
    expect(of.length).toBeGreaterThan(0);
    expect(new Set(of.map(({ refId }) => refId)).size).toBe(of.length);
  }
});

test('no panel lies over another', () => {
  const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test.each(targets)('“$title” names metrics that are served: $expr', ({ expr }) => {
  expect(metricsIn(expr).length).toBeGreaterThan(0);
  expect(metricsIn(expr).filter((name) => !servedNames.has(name))).toEqual([]);
  const known = new Set<string>(
    Object.values({ ...counters, ...histograms }).flatMap(({ attributes }) =>
      attributes.map(labelName),
    ),
  );
  const labels = labelsIn(expr).filter((label) => label !== 'le' && label !== 'job');
  expect(labels.filter((label) => !known.has(label))).toEqual([]);
  const open = [...expr].filter((character) => '({['.includes(character)).length;
  expect([...expr].filter((character) => ')}]'.includes(character)).length).toBe(open);
});

test('every metric that is served is shown, and a scrape has no other', async () => {
  const shown = new Set(targets.flatMap(({ expr }) => metricsIn(expr)));
  const families = [
    ...Object.values(counters).map((each) => prometheusName(each, true)),
    ...Object.values(gauges).map((each) => prometheusName(each, false)),
    ...Object.values(histograms).map((each) => prometheusName(each, false)),
  ];
  const isShown = (name: string) => [...shown].some((each) => each.startsWith(name));
  expect(families.filter((name) => !isShown(name))).toEqual([]);

  const engine = await placeholderHome().open({ stages: callingStages() });
  const { until } = await served(engine);
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  const status = { jobchart_job_type: 'static_html', jobchart_job_status: 'done' };
  const scraped = await until('jobchart_job_transitions_total', status, 1);
  expect([...scraped.keys()].filter((name) => !families.includes(name))).toEqual([]);
});
