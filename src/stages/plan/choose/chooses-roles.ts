/** That members choose roles themselves. */
export const choosesRoles =
  /(?<!\p{L})(?:menus?|choos\p{L}{1,4}|pick\p{L}{0,4}|select\p{L}{0,4}|self|react\p{L}{0,5}|buttons?|drop-?downs?|get (?:themselves|their)|themselves|toggle|opt|wähl\p{L}{0,3}|auswahl|aussuchen|selbst|knopf|knöpf\p{L}{0,2}|elegir|elijan|escog\p{L}{1,3}|botón|botones|menú|reacci\p{L}{2,4}|choisi\p{L}{1,4}|bouton\p{L}?|réaction\p{L}?|escolh\p{L}{1,4}|bot(?:ão|ões)|scegli\p{L}{0,4}|scelta|pulsant\p{L}|kies\p{L}{0,2}|kiezen|knop\p{L}{0,3}|wyb[io]\p{L}{1,5}|przycisk\p{L}{0,3}|seç\p{L}{0,6}|buton\p{L}{0,4}|выб\p{L}{2,5}|кнопк\p{L}{1,3})(?!\p{L})|[:：]\s?\p{L}{2,20},|选|按钮|選|ボタン|リアクション|선택|버튼|चुन|बटन|اختيار|يختار|زر/iu;

/** Whether a request is for a game of secret roles, which nobody chooses: "a mafia game, roles: doctor, villager". */
export function dealsRoles(text: string): boolean {
  return game.test(text) && plays.test(text) && ofRoles.test(text) && !reacts.test(text);
}

const game =
  /(?<!\p{L})(?:werewol(?:f|ves)|werw[oö]lf\p{L}{0,3}|weerwolven|loups?[ -]garous?|hombres? lobo|lobisom\p{L}{1,3}|lupus in (?:fabula|tabula)|wilkołak\p{L}{0,3}|vampir köylü|mafia|маф[иі]\p{L}{1,2})(?!\p{L})|狼人|人狼|마피아/iu;
const plays =
  /(?<!\p{L})(?:play|game|spiel|spel|jou|jug|jog|gioc|grać|oyna|oyun|игр|грати|night|nuit|nacht|noche|noite|notte|ноч)|[杀殺狼]|게임/iu;
const ofRoles = /r[oóô]l|cargo|ruol|рол|身份|役|역할/iu;
const reacts = /reac|réac|reak|реак|self|=/iu;
