/** The report as text: the problems of each page, and the numbers. */
export function textReport({ pages, links, broken, unclear, isCut }, { maxPages }) {
  const byPage = Map.groupBy(
    [...broken, ...unclear.map((one) => ({ ...one, isUnclear: true }))],
    ({ page }) => page,
  );
  const blocks = [...byPage].map(([page, problems]) =>
    [
      plain(page),
      ...problems.map(
        ({ url, problem, isUnclear }) =>
          '  ' + (isUnclear ? 'unclear' : 'broken ') + '  ' + plain(url) + '  ' + problem,
      ),
    ].join('\n'),
  );
  const counts = [
    count(pages, 'page'),
    count(links, 'link'),
    broken.length + ' broken',
    unclear.length + ' unclear',
  ];
  const summary = counts.join(', ') + '.' + (isCut ? ' It ended at ' + maxPages + ' pages.' : '');
  return [...blocks, summary].join('\n\n') + '\n';
}

function count(number, noun) {
  return number + ' ' + noun + (number === 1 ? '' : 's');
}

/** What a page says must not move the cursor, or pass for another line. */
function plain(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, 500);
}
