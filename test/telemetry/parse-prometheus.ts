/** One metric, as it is served. */
export interface Family {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * Parses the text format of Prometheus 0.0.4, strictly: throws at anything that a server could refuse, or
 * that `promtool check metrics` reports.
 */
export function parsePrometheus(text: string): ReadonlyMap<string, Family> {
  if (!text.endsWith('\n')) throw new Error('The last line does not end.');
  const families = new Map<string, { type: Family['type']; samples: Sample[] }>();
  const seen = new Set<string>();
  let current: string | undefined;
  let help: string | undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    const [, helped] = /^# HELP ([a-z_][a-z0-9_]*) \S(?:[^\\]|\\\\|\\n)*$/.exec(line) ?? [];
    const [, typed, type] =
      /^# TYPE ([a-z_][a-z0-9_]*) (counter|gauge|histogram)$/.exec(line) ?? [];
    if (helped !== undefined) help = helped;
    else if (typed !== undefined) {
      if (typed !== help) throw new Error(`${typed} has no help before its type.`);
      if (families.has(typed)) throw new Error(`${typed} comes twice.`);
      if ((type === 'counter') !== typed.endsWith('_total')) throw new Error(`${typed}: suffix.`);
      current = typed;
      families.set(typed, { type: type as Family['type'], samples: [] });
    } else {
      const sample = parseSample(line);
      const family = families.get(current ?? '');
      if (family === undefined || current === undefined) throw new Error(`No type: ${line}`);
      const suffix = sample.name.slice(current.length);
      const allowed = family.type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
      if (!sample.name.startsWith(current) || !allowed.includes(suffix))
        throw new Error(`${sample.name} is not of ${current}.`);
      const key = keyOf(sample);
      if (seen.has(key)) throw new Error(`A series comes twice: ${line}`);
      seen.add(key);
      family.samples.push(sample);
    }
  }
  for (const [name, family] of families) {
    if (family.samples.length === 0) throw new Error(`${name} has no samples.`);
    if (family.type === 'histogram') checkHistogram(name, family.samples);
  }
  return families;
}

/** The same for the same series, whatever the order of its labels. */
function keyOf({ name, labels }: Sample): string {
  const pairs = Object.entries(labels).map((pair) => JSON.stringify(pair));
  pairs.sort((left, right) => (left < right ? -1 : 1));
  return `${name} ${pairs.join()}`;
}

function parseSample(line: string): Sample {
  const [, name = '', labels = '', value = ''] =
    /^([a-z_][a-z0-9_]*)(?:\{(.*)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.exec(line) ?? [];
  if (name === '') throw new Error(`Not a sample: ${line}`);
  return { name, labels: parseLabels(labels), value: Number(value) };
}

function parseLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (let rest = text; rest !== '';) {
    const [whole, name = '', value = ''] =
      /^([a-z_][a-z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,(?=.)|$)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`Not a label: ${rest}`);
    if (name.startsWith('__') || Object.hasOwn(labels, name)) throw new Error(`Label ${name}.`);
    labels[name] = value.replace(/\\(.)/g, (_, after: string) => (after === 'n' ? '\n' : after));
    rest = rest.slice(whole.length);
  }
  return labels;
}

/** Bounds rise, counts do not fall, and the last bucket counts all. */
function checkHistogram(name: string, samples: readonly Sample[]): void {
  const series = Map.groupBy(samples, ({ labels }) => JSON.stringify({ ...labels, le: '' }));
  for (const each of series.values()) {
    const buckets = each.filter((sample) => sample.name === `${name}_bucket`);
    const bounds = buckets.map(({ labels: { le } }) => (le === '+Inf' ? Infinity : Number(le)));
    const count = each.find((sample) => sample.name === `${name}_count`)?.value;
    const hasSum = each.some((sample) => sample.name === `${name}_sum`);
    const isRising = bounds.every((bound, index) => bound > (bounds[index - 1] ?? -Infinity));
    const isCumulative = buckets.every(
      ({ value }, index) => value >= (buckets[index - 1]?.value ?? 0),
    );
    const isWhole = bounds.at(-1) === Infinity && buckets.at(-1)?.value === count && hasSum;
    if (!isRising || !isCumulative || !isWhole) throw new Error(`${name} is not a histogram.`);
  }
}

/** The value of one series; undefined if there is none. */
export function valueOf(
  families: ReadonlyMap<string, Family>,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const samples = [...families.values()].flatMap((family) => family.samples);
  return samples.find(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([label, value]) => sample.labels[label] === value) &&
      Object.keys(sample.labels).length === Object.keys(labels).length,
  )?.value;
}
