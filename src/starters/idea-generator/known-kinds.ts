/** Generators whose lines everybody knows, with the lists of `banks.ts` and the words that ask for them. */
export const knownKinds = [
  {
    keys: ['oracle'],
    asked:
      /8[ -]?ball|eight ball|bola (?:mágica|8)|boule magique|magische 8|palla (?:magica|8)|magiczna kula|sihirli (?:top|8)|магическ\p{L}{2} шар|神奇8号球|魔法8号球|マジック8ボール|매직 ?8볼|मैजिक 8|الكرة السحرية|oracle|orakel|oráculo/iu,
  },
  {
    keys: ['truth', 'dare'],
    asked:
      /truth or dare|verdad o reto|wahrheit oder pflicht|action ou vérité|verdade ou desafio|obbligo o verità|doen of durven|waarheid of durven|prawda (?:czy|lub) wyzwanie|doğruluk (?:mu|ya da) cesaret|правда или действие|真心话大冒险|真実か挑戦|진실 ?게임|진실 혹은 도전|ट्रुथ (?:या|और|एंड) डेयर|सच या हिम्मत|صراحة (?:أم|أو|ولا) جرأة/iu,
  },
  {
    keys: ['compliment'],
    asked:
      /compliment|kompliment|cumplido|piropo|elogio|complimenti|komplement|iltifat|комплимент|夸夸|赞美|褒め|칭찬|तारीफ़|مجاملة|مجاملات/iu,
  },
] as const;

/** Whether a request is for one of them. */
export function isKnownKind(message: string): boolean {
  return knownKinds.some(({ asked }) => asked.test(message));
}
