import type { APIEmbedField } from 'discord.js';
import type { Job } from '../../contracts/job/job.ts';
import type { Transcript } from '../../contracts/job/transcript.ts';
import type { Texts } from '../texts/texts.ts';
import { markdownText } from './text/escape.ts';
import { formatBytes, formatDuration, relativeTime } from './text/format.ts';
import { transcriptText } from './text/transcript-text.ts';

interface FieldsView {
  readonly texts: Texts;
  readonly zipNote?: string | undefined;
  readonly transcript?: Transcript | undefined;
  /** The URL of the preview, if people on Discord can open it. */
  readonly link: string | undefined;
}

/** The fields of a result: preview, files, zip, duration, what a bot said. */
export function resultFields(
  job: Job,
  { texts, zipNote, transcript, link }: FieldsView,
): APIEmbedField[] {
  const { preview, files, tree, artifacts } = job;
  const { fields } = texts;
  const bytes = tree?.bytes ?? files.reduce((sum, file) => sum + file.bytes, 0);
  const field = (name: string, value: string, inline = true) => ({ name, value, inline });
  const { expiresAt, enabled, url } = preview;
  const end = expiresAt === undefined ? '' : `, ${fields.expires(relativeTime(expiresAt))}`;
  // Explain a missing preview only if one was requested.
  const said = transcript === undefined ? '' : transcriptText(transcript);
  const reason = enabled && url === undefined ? reasonText(preview, texts) : '';
  return [
    ...(link === undefined ? [] : [field(fields.preview, `[${fields.open}](${link})${end}`)]),
    field(fields.files, `${fields.fileCount(files.length)}, ${formatBytes(bytes)}`),
    ...(artifacts.zip
      ? [field(fields.zip, zipNote ?? texts.zip.attached(formatBytes(artifacts.zip.bytes)))]
      : []),
    field(fields.duration, formatDuration(ranMs(job))),
    ...(said === '' ? [] : [field(fields.trial, said, false)]),
    ...(reason === '' ? [] : [field(fields.noPreview, reason, false)]),
  ];
}

/** Why a preview has no URL. Another reason than these is that of a stage, in its own words. */
function reasonText({ reason = '' }: Job['preview'], { previewReasons }: Texts): string {
  const known = reasons.get(reason);
  return known === undefined ? markdownText(reason, 200) : previewReasons[known];
}

const reasons: ReadonlyMap<string, keyof Texts['previewReasons']> = new Map([
  ['The preview has expired.', 'expired'],
  ['The preview was stopped.', 'stopped'],
  ['Previews are switched off.', 'off'],
  ['The preview could not be served.', 'gone'],
] as const);

function ranMs({ diagnostics: { stageTimings } }: Job): number {
  return Object.values(stageTimings).reduce((sum, ms) => sum + ms, 0);
}
