import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { type Markup, markup } from '../../../src/starters/markup.ts';
import { showCost, showNumber, showSeconds, showTokens } from './amounts.ts';
import type { EvalReport, EvalRow } from '../report.ts';
import { type EvalTotals, totalsOf } from '../totals.ts';

/** The page of an evaluation: one file that asks for no other and runs no script. */
export function renderPage(report: EvalReport): string {
  const { model, startedAt, promptsVersion, rows } = report;
  const title = `Evaluation of ${model}`;
  const date = new Date(startedAt).toISOString();
  return markup`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>${title}</title>
        <style>${{ html: style }}</style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p><time datetime="${date}">${date.slice(0, 16).replace('T', ' ')} UTC</time>, prompts ${promptsVersion}. ${stateOf(report)}</p>
        </header>
        <main>
          <h2 id="totals">Totals</h2>
          <div class="scroller" role="region" aria-labelledby="totals" tabindex="0">${totals(rows)}</div>
          <h2 id="requests">Requests</h2>
          <div class="scroller" role="region" aria-labelledby="requests" tabindex="0">${requests(rows)}</div>
          <h2>How to read this</h2>
          <ul>
            <li>Passed: the job is done, and its validation left no error.</li>
            <li>Repairs: how often the model was shown the errors of its files and mended them.</li>
            <li>Seconds: from the first call until the files were valid, or the job had failed.</li>
            <li>Opens: what the page did in a browser without a network. It is not part of the verdict.</li>
            <li>Boots: generated Node.js code needs a sandbox to run in, which there is not yet. It is not checked.</li>
            <li>Unknown: the provider reported no tokens, or the price of the model is not known. It is never counted as 0.</li>
          </ul>
        </main>
      </body>
    </html>
  `.html;
}

const style = readFileSync(join(import.meta.dirname, 'page.css'), 'utf8');

const typeNames: Readonly<Record<ProjectType, string>> = {
  static_html: 'Page',
  node_project: 'Node.js project',
  discord_bot: 'Discord bot',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function stateOf({ state, rows, requested }: EvalReport): string {
  const count = `${rows.length} of ${requested} requests`;
  if (state === 'running') return `Still running: ${count} so far.`;
  if (state === 'ended') return `${count}.`;
  return `Interrupted after ${count}. What the others used is not counted.`;
}

function totals(rows: readonly EvalRow[]): Markup {
  const types = (Object.keys(typeNames) as ProjectType[]).map((type) => {
    const ofType = rows.filter(({ result }) => result.projectType === type);
    return totalsRow(typeNames[type], totalsOf(ofType.map(({ result }) => result)));
  });
  return markup`
    <table class="totals">
      <thead>
        <tr>${headings(['Type', 'Passed', ...amounts])}</tr>
      </thead>
      <tbody>${types}</tbody>
      <tfoot>${totalsRow('All', totalsOf(rows.map(({ result }) => result)))}</tfoot>
    </table>
  `;
}

function totalsRow(name: string, all: EvalTotals): Markup {
  return markup`
    <tr>
      <th scope="row">${name}</th>
      ${numbers([`${all.passed} of ${all.requests}`, showNumber(all.repairs), showNumber(all.calls), showTokens('inputTokens', all), showTokens('outputTokens', all), showCost(all), showSeconds(all.seconds)])}
    </tr>
  `;
}

function requests(rows: readonly EvalRow[]): Markup {
  return markup`
    <table>
      <thead>
        <tr>${headings(['Request', 'Picture', 'Type', 'Language', 'Passed', 'Error', ...amounts, 'Opens', 'Boots'])}</tr>
      </thead>
      <tbody>${rows.map(requestRow)}</tbody>
    </table>
  `;
}

function requestRow({ number, result, pictures }: EvalRow): Markup {
  const { message, title, language, projectType, passed, repairs, calls, seconds } = result;
  const { opens, boots, errorCode, errorMessage } = result;
  return markup`
    <tr>
      <th scope="row" class="request">
        <span class="number">${number}</span>
        <span lang="${language}" dir="auto">${message}</span>
        <small dir="auto">${title ?? ''}</small>
      </th>
      <td>${picture(pictures, title ?? message)}</td>
      <td>${typeNames[projectType]}</td>
      <td>${languageNames.of(language) ?? language}</td>
      <td class="${passed ? 'passed' : 'failed'}">${passed ? '✓ passed' : '✗ failed'}</td>
      <td>${errorCode === undefined ? '–' : markup`<code>${errorCode}</code> <small>${errorMessage ?? ''}</small>`}</td>
      ${numbers([showNumber(repairs), showNumber(calls), showTokens('inputTokens', result), showTokens('outputTokens', result), showCost(result), showSeconds(seconds)])}
      <td>${opens}</td>
      <td>${boots}</td>
    </tr>
  `;
}

/** In the colours that the reader prefers. */
function picture({ light, dark = light }: EvalRow['pictures'], title: string): Markup {
  if (light === undefined || dark === undefined) return markup`–`;
  return markup`
    <picture>
      <source media="(prefers-color-scheme: dark)" srcset="${dataUrl(dark)}">
      <img src="${dataUrl(light)}" alt="The page “${title}”" width="320" height="200">
    </picture>
  `;
}

function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

function headings(names: readonly string[]): readonly Markup[] {
  return names.map((name) =>
    amounts.includes(name)
      ? markup`<th scope="col" class="numeric">${name}</th>`
      : markup`<th scope="col">${name}</th>`,
  );
}

const amounts = ['Repairs', 'Calls', 'Tokens in', 'Tokens out', 'Cost', 'Seconds'];

function numbers(texts: readonly string[]): readonly Markup[] {
  return texts.map((text) => markup`<td class="numeric">${text}</td>`);
}
