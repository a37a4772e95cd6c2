import { letterPattern } from '../../workspace/text/letters.ts';

/** Whether messages are written now and sent later: "a scheduled messages bot". */
export function schedulesMessages(text: string): boolean {
  return scheduled.test(text.slice(0, 4000));
}

const message =
  '(?:message|announcement|post|nachricht|ankündigung|mensa[jg]|anuncio|annonce|messagg|bericht|wiadomoś|ogłosze|mesaj|duyuru|сообщени|объявлени|повідомлен|оголошен|meddeland)\\p{L}{0,4}';
const scheduled = letterPattern(
  `(?<!\\p{L})(?:schedul\\p{L}{1,3}|(?:ein)?plan(?:en|t|ują|owan\\p{L}{1,3})|geplan[dt]\\p{L}{0,2}|programm?(?:er|ar|are|ad|at|é)\\p{L}{0,2}|agenda(?:r|d\\p{L}{1,2})|zaplanowan\\p{L}{1,3}|zamanlan\\p{L}{2,3}|отложенн\\p{L}{2,3}|запланиров\\p{L}{3,6}|запланован\\p{L}{1,2}|відкладен\\p{L}{1,2}|schemalag\\p{L}{1,3}) ${message}|(?<!\\p{L})${message} (?:schedul\\p{L}{2,3}|programm?(?:ad[oa]|at[io]|é)\\p{L}{0,2}|agendad[oa]s?|planen|planować)(?!\\p{L})|定时(?:消息|发送|公告)|予約投稿|예약 ?(?:메시지|공지)`,
);
