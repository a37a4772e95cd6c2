/**
 * The rules of a robots.txt for one robot, as RFC 9309 has them: the group that names the robot, else
 * the one for all; of the rules that fit, the longest counts, and "allow" where two are as long.
 */
export function readRobots(text, robot) {
  const groups = groupsOf(text.slice(0, 500_000));
  const name = robot.toLowerCase();
  const own = groups.filter(({ agents }) => agents.includes(name));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  const delays = chosen.map(({ delay }) => delay).filter((delay) => delay > 0);
  return {
    delayMs: Math.min(60, ...(delays.length > 0 ? [Math.max(...delays)] : [0])) * 1000,
    isAllowed(address) {
      const { pathname, search } = new URL(address);
      if (pathname === '/robots.txt') return true;
      const path = encoded(pathname + search);
      let best = { length: -1, isAllow: true };
      for (const { isAllow, pattern } of rules) {
        const isStronger =
          pattern.length > best.length || (pattern.length === best.length && isAllow);
        if (isStronger && fits(pattern, path)) best = { length: pattern.length, isAllow };
      }
      return best.isAllow;
    },
  };
}

function groupsOf(text) {
  const groups = [];
  let group;
  let isNaming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const field = key.toLowerCase();
    const said = value.trim();
    if (field === 'user-agent') {
      if (!isNaming) groups.push((group = { agents: [], rules: [], delay: 0 }));
      group.agents.push(said.toLowerCase());
      isNaming = true;
    } else if (group && (field === 'allow' || field === 'disallow')) {
      if (said !== '') group.rules.push({ isAllow: field === 'allow', pattern: encoded(said) });
      isNaming = false;
    } else if (group && field === 'crawl-delay') {
      group.delay = Number(said) || 0;
      isNaming = false;
    }
  }
  return groups;
}

/** Whether a path begins as the pattern says: * is any text, $ the end. In linear time. */
function fits(pattern, path) {
  const isWhole = pattern.endsWith('$');
  const [head, ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  let place = head.length;
  for (const [index, part] of parts.entries()) {
    if (isWhole && index === parts.length - 1) {
      return path.length - part.length >= place && path.endsWith(part);
    }
    const found = path.indexOf(part, place);
    if (found < 0) return false;
    place = found + part.length;
  }
  return !isWhole || place === path.length;
}

/** One way of writing for what can be written in several: %7E and ~. */
function encoded(path) {
  return path
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    })
    .replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character.toWellFormed()));
}
