/** Whether a request wants to know who invited whom. */
export function describesInvites(text: string): boolean {
  return invites.test(text.slice(0, 4000));
}

/** Whether a part of a request says what such a bot does. */
export function saysInvites(words: string): boolean {
  return invites.test(words) && !/[\d"“„«]/u.test(words);
}

const invites =
  /(?<!\p{L})(?:invites? (?:track(?:er|ing|s)?|count(?:er|s|ing)?|logger|leaderboard|ranking|manager)|track(?:s|ing)? (?:\p{L}{1,10} ){0,2}invites|who (?:has )?invited (?:whom|who|them|him|her|a|each|the|which|new)|whose invite|how many (?:people|members|users) (?:\p{L}{1,12} ){1,3}invited|wer wen eingeladen|wer (?:\p{L}{1,10} ){0,2}eingeladen hat|einladungs-?(?:tracker|zähler|bot)|quién invit[óo]|rastrea\p{L}{0,2} (?:las )?invitaciones|qui a invité|suivi des invitations|quem convidou|rastrea\p{L}{0,2} (?:os )?convites|chi ha invitato|wie (?:wie )?(?:heeft )?uitgenodigd|kto kogo zaprosił|licz\p{L}{1,4} zaprosz\p{L}{2,4}|рахує запрош\p{L}{2,3}|считает (?:приглаш|инвайт)\p{L}{1,4}|хто кого запросив|kim kimi davet|davet takip\p{L}{0,4}|кто кого пригласил|трекер приглашений|инвайт[ -]?трекер)(?!\p{L})|邀请(?:追踪|统计|记录)|谁邀请了|招待(?:追跡|カウント|トラッカー)|誰が誰を招待|초대 ?(?:추적|기록|카운트)|누가 누구를 초대|किसने किसे (?:बुलाया|आमंत्रित)|من دعا من/iu;
