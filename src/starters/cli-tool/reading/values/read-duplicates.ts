import { readNumber } from '../../../shared/reading/numbers/read-number.ts';

/** "exit code 1 if there are duplicates" */
export function foundCode(text: string): number {
  const said = /exit[\s-]?(?:codes?|status)[^.\n]{0,80}/iu.exec(text)?.[0] ?? '';
  return (
    readNumber(
      said,
      ['{n} (?:if|when|wenn|si) (?:there are|there is|found|any|some|duplicates|duplikate)(?! no)'],
      { min: 1, max: 99 },
    ) ?? 0
  );
}

/** "and delete the copies"; not "it must never delete anything" */
export function asksToDelete(text: string): boolean {
  return deletes.test(text.replace(deletesNothing, ' '));
}

const deletes =
  /(?<!\p{L})(?:delet|remov|eras|get rid of|lösch|entfern|borr|elimin|quit(?:ar|e)|supprim|effac|enl[eè]v|apag|exclu|cancell|rimuov|verwijder|wis(?:sen|t)?(?!\p{L})|usu[nńw]|kasuj|skasow|sil(?:me|in|er|ebil|sin)|kaldır|удал|стир|видал|stergi|ștergi|törl|διαγρ)|(?:ge|zu)lösch|删除|刪除|移除|削除|消[しす]|삭제|지우|지워|हटा|मिटा|डिलीट|حذف|يحذف|تحذف|احذف|مسح/iu;
const deletesNothing =
  /(?<!\p{L})(?:(?:don['’]?t|do not|never|not|without|must not|no|nichts?|niemals|nie|keine?|ohne|sin|nunca|no|ne|sans|jamais|sem|não|non|mai|senza|niet|nooit|niets|zonder|bez|не|ничего не|никогда не|без)\s(?:\p{L}{1,12}\s){0,2}?(?:zu\s)?(?:delet|remov|eras|lösch|entfern|borr|elimin|supprim|effac|apag|exclu|cancell|rimuov|verwijder|usu[nńw]|kasuj|skasow|удал)\p{L}{0,8})|(?:不要?|别|勿)(?:自动)?(?:删除|刪除)|(?:削除|消)し?(?:ない|さない)|삭제하지|silme(?:sin|den|yin)|لا (?:ت|ي)?حذف/giu;
