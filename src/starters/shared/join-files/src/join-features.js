/** One feature that does what several do. Of commands and buttons with the same name, the first counts. */
export function joinFeatures(features) {
  const all = (key) => [...new Set(features.flatMap((feature) => feature[key] ?? []))];
  const each =
    (method) =>
    async (...args) => {
      for (const feature of features) await feature[method]?.(...args);
    };
  const commands = all('commands');
  const nameOf = ({ data }) => data.path ?? data.name;

  return {
    intents: all('intents'),
    partials: all('partials'),
    commands: commands.filter(
      (command, at) => commands.findIndex((one) => nameOf(one) === nameOf(command)) === at,
    ),
    components: Object.assign({}, ...features.toReversed().map(({ components }) => components)),
    events: joinEvents(features),
    open: each('open'),
    start: each('start'),
    stop: each('stop'),
  };
}

/** An error in one feature keeps none of the others from its event. */
function joinEvents(features) {
  const names = new Set(features.flatMap(({ events = {} }) => Object.keys(events)));
  const joined = [...names].map((name) => [
    name,
    async (...args) => {
      const runs = features.map(async ({ events = {} }) => events[name]?.(...args));
      const failed = (await Promise.allSettled(runs)).find(({ status }) => status === 'rejected');
      if (failed) throw failed.reason;
    },
  ]);
  return Object.fromEntries(joined);
}
