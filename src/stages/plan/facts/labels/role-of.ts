import { edge } from '../../../../starters/shared/colours/read-colours.ts';
import { upperStart } from '../../../../workspace/text/with-capitals.ts';

/** "La profe soy yo, Marta Quiles": a name behind what somebody is. */
export function roleOf(words: string, before: string): string | undefined {
  if (!/^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}$/u.test(words)) return undefined;
  const role = roles.exec(before)?.[0];
  return role === undefined ? undefined : upperStart(role);
}

/** "Kassenwartin", "head coach" */
export function isRole(words: string): boolean {
  return roles.test(words);
}

/** "幹事は田中" */
export const japaneseRole =
  /^(?<who>幹事|代表者?|主催者?|会長|部長|講師|担当者?|店長|院長|先生|連絡先|問い合わせ先?)は(?<name>[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー\s]{1,12}?)(?:さん|です)?$/u;
const roles = edge(
  'teacher|owner|chef|cook|coach|trainer|tutor|founder|baker|instructor|secretary|president|treasurer|chair(?:man|woman|person)?|vorstand|kassier(?:er)?(?:in)?|kassör|tränare|казначей|голова|skarbnik|tesorer[oa]|tesoureir[oa]|tesorier[ea]|trésori(?:er|ère)|penningmeester|başkan|sayman|antrenör|předseda|pokladník|bassist|drummer|singer|captain|conductor|director|manager|guide|hosts?|lehrer(?:in)?|inhaber(?:in)?|köchin|koch|trainer(?:in)?|gründer(?:in)?|leiter(?:in)?|vorsitzende[rn]?|kassenwart(?:in)?|schriftführer(?:in)?|profe(?:sora?)?|maestr[oa]|dueñ[oa]|propietari[oa]|cociner[oa]|entrenador[ae]?|fundador[ae]?|president[ae]|secretari[oa]|director[ae]?|professeure?|propriétaire|cheffe?|fondat(?:eur|rice)|entraîneure?|présidente?|secrétaire|directrice|directeur|professora?|don[oa]|proprietári[oa]|treinador[ae]?|diretor[ae]?|insegnante|maestr[oa]|titolare|proprietari[oa]|cuoc[oa]|allenat(?:ore|rice)|fondat(?:ore|rice)|direttric?e|direttore|segretari[oa]|docent[ea]?|leraar|lerares|juf|eigenaar|eigenares|kok|oprichter|voorzitter|nauczyciel(?:ka)?|właściciel(?:ka)?|kucharz|trener(?:ka)?|założyciel(?:ka)?|prezes|sekretarz|öğretmeni?|sahibi|şefi?|kurucusu|başkanı?|преподаватель(?:ница)?|учитель(?:ница)?|владел(?:ец|ица)|тренер(?:ка)?|lärare|ägare|grundare|kock|ordförande|pemilik|guru|pelatih|ketua|pendiri|chủ quán|giáo viên|huấn luyện viên|вчитель(?:ка)?|власни(?:к|ця)|керівни(?:к|ця)|повар|основатель(?:ница)?|председатель|секретарь|директор',
);
