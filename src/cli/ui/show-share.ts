import type { BackupProgress } from '../../contracts/backup.ts';

/** Shows on a terminal how far something is, in one line that goes when it has ended. */
export function showShare(names: Readonly<Record<BackupProgress['phase'], string>>): {
  onProgress(progress: BackupProgress): void;
  end(): void;
} {
  const stream = process.stderr;
  const clear = '\r\u001b[2K';
  return {
    onProgress({ phase, share }) {
      if (!stream.isTTY) return;
      const percent = share > 0 ? ` ${Math.round(share * 100)} %` : '';
      stream.write(`${clear}${names[phase]}…${percent}`);
    },
    end() {
      if (stream.isTTY) stream.write(clear);
    },
  };
}
