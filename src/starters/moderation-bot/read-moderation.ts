import type { PlanCommand } from '../../contracts/job/plan.ts';

/**
 * The commands that a request names, together with their counterparts; all commands if it names none.
 *
 * @example
 * readModeration('a bot with warn and timeout').map(({ name }) => name);
 * // ['warn', 'warnings', 'clear-warnings', 'timeout', 'untimeout']
 */
export function readModeration(text: string): readonly PlanCommand[] {
  const head = text.slice(0, 2000);
  const named = groups.filter(({ cues }) => cues.test(head));
  return (named.length > 0 ? named : groups).flatMap(({ commands }) =>
    Object.entries(commands).map(([name, description]) => ({ name, description })),
  );
}

const word = (words: string, joined: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})|${joined}`, 'iu');

const groups: readonly {
  readonly cues: RegExp;
  readonly commands: Readonly<Record<string, string>>;
}[] = [
  {
    cues: word(
      'warn(?:s|ing|ings)?|strikes?|advert\\p{L}+|verwarn\\p{L}*|waarschuw\\p{L}*|avert\\p{L}+|ammoni\\p{L}+|ostrze\\p{L}+|uyar\\p{L}*|предупре\\p{L}+|चेतावनी',
      '警告|경고',
    ),
    commands: {
      warn: 'Warns a member.',
      warnings: 'Lists the warnings of a member.',
      'clear-warnings': 'Takes all warnings of a member back.',
    },
  },
  {
    cues: word(
      'time ?outs?|mutes?|muting|silenc\\p{L}+|stumm\\p{L}*|dempen|gedempt|muten|muet|wycisz\\p{L}*|sustur\\p{L}*|мут\\p{L}*|тайм-?аут\\p{L}*|म्यूट',
      '禁言|タイムアウト|ミュート|타임아웃|뮤트',
    ),
    commands: {
      timeout: 'Keeps a member from writing for a time.',
      untimeout: 'Lets a member write again.',
    },
  },
  {
    cues: word(
      'kicks?|kicking|expuls\\p{L}+|rauswerf\\p{L}*|verwijder\\p{L}*|kicken|espell\\p{L}+|espuls\\p{L}+|wyrzuc\\p{L}+|at(?:ma|mak)|кик\\p{L}*|किक',
      '踢|キック|추방|킥',
    ),
    commands: { kick: 'Removes a member from the server.' },
  },
  {
    cues: word(
      'bans?|banning|bane\\p{L}+|bann\\p{L}+|banir|banowa\\p{L}+|verban\\p{L}*|yasakla\\p{L}*|бан\\p{L}*|बैन',
      '封禁|BAN|차단|밴',
    ),
    commands: { ban: 'Bans a user.', unban: 'Lifts a ban.' },
  },
  {
    cues: word(
      'purges?|clear (?:messages|chat)|bulk delete|delete messages|borrar mensajes|nachrichten löschen|berichten verwijderen|supprimer (?:des |les )?messages|apagar mensagens|eliminare messaggi|usuwa\\p{L}+ wiadomości|mesaj silme|удал\\p{L}+ сообщени\\p{L}+',
      '删除消息|清理消息|メッセージ削除|메시지 삭제',
    ),
    commands: { purge: 'Deletes the last messages here.' },
  },
];
