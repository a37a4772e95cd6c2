import type { Language, PlanFact } from '../../../contracts/job/plan.ts';
import { dictionary, wordsOf } from '../../page/dictionary.ts';
import type { Given } from './given.ts';
import type { Answered } from './read-answers.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { upperDays } from '../upper-days.ts';

/**
 * Questions that a request answers without asking them: what it costs, when and where it is, and how to
 * reach somebody. Without any that is known, the usual questions, whose answers follow.
 */
export function knownAnswers(
  given: Given,
  { facts, language }: { readonly facts: readonly PlanFact[]; readonly language: Language },
): readonly Answered[] {
  const { t } = wordsOf(words, language);
  const prices = facts.filter(({ kind }) => kind === 'price');
  const of = (...kinds: readonly PlanFact['kind'][]): readonly string[] =>
    given.contacts.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const known = [
    [t('cost'), prices.map(({ label = '', text }) => labelled(label, text))],
    [t('when'), given.when],
    [t('hours'), given.hours.map(({ text }) => upperDays(text))],
    [t('where'), of('address').slice(0, 1)],
    [t('reach'), of('phone', 'email').slice(0, 2)],
  ] as const;
  const answered = known
    .filter(([, said]) => said.length > 0)
    .map(([question, said]) => ({ question, answer: said.slice(0, 8).join(' · ') }));
  if (answered.length > 0) return answered;
  return [t('cost'), t('where'), t('reach')].map((question) => ({ question, answer: t('gap') }));
}

/** That an answer is still to come. */
export function answerGap(language: Language = 'en'): string {
  return wordsOf(words, language).t('gap');
}

function labelled(label: string, price: string): string {
  return label === '' ? price : `${upperStart(label)}: ${price}`;
}

const words = dictionary(['cost', 'when', 'hours', 'where', 'reach', 'gap'], {
  en: 'What does it cost? | When is it? | When are you open? | Where is it? | How can I reach you? | The answer follows soon.',
  es: '¿Cuánto cuesta? | ¿Cuándo es? | ¿Cuál es el horario? | ¿Dónde es? | ¿Cómo puedo contactar? | La respuesta llegará pronto.',
  de: 'Was kostet es? | Wann ist es? | Wann ist geöffnet? | Wo ist es? | Wie erreiche ich Sie? | Die Antwort folgt bald.',
  fr: 'Combien ça coûte ? | C’est quand ? | Quels sont les horaires ? | C’est où ? | Comment vous joindre ? | La réponse arrive bientôt.',
  pt: 'Quanto custa? | Quando é? | Qual é o horário? | Onde fica? | Como entro em contato? | A resposta vem em breve.',
  it: 'Quanto costa? | Quando è? | Quali sono gli orari? | Dove si trova? | Come posso contattarvi? | La risposta arriva presto.',
  nl: 'Wat kost het? | Wanneer is het? | Wanneer zijn jullie open? | Waar is het? | Hoe bereik ik jullie? | Het antwoord volgt snel.',
  pl: 'Ile to kosztuje? | Kiedy to jest? | W jakich godzinach otwarte? | Gdzie to jest? | Jak się skontaktować? | Odpowiedź wkrótce.',
  tr: 'Ücreti ne kadar? | Ne zaman? | Ne zaman açıksınız? | Nerede? | Size nasıl ulaşırım? | Yanıtı yakında.',
  ru: 'Сколько это стоит? | Когда это будет? | Когда вы открыты? | Где это? | Как с вами связаться? | Ответ скоро появится.',
  zh: '费用是多少？ | 什么时候？ | 营业时间是？ | 在哪里？ | 怎么联系你们？ | 答案即将公布。',
  ja: '料金はいくらですか？ | いつですか？ | 営業時間は？ | 場所はどこですか？ | どう連絡すればいいですか？ | 回答は近日中に掲載します。',
  ko: '비용은 얼마인가요? | 언제인가요? | 언제 여나요? | 어디인가요? | 어떻게 연락하나요? | 답변은 곧 올라옵니다.',
  hi: 'कितना खर्च है? | यह कब है? | कब खुला रहता है? | यह कहाँ है? | संपर्क कैसे करें? | जवाब जल्द ही।',
  ar: 'كم التكلفة؟ | متى؟ | متى تفتحون؟ | أين المكان؟ | كيف أتواصل معكم؟ | الجواب قريبًا.',
  id: 'Berapa biayanya? | Kapan acaranya? | Kapan buka? | Di mana tempatnya? | Bagaimana cara menghubungi Anda? | Jawabannya segera menyusul.',
  vi: 'Giá bao nhiêu? | Khi nào diễn ra? | Giờ mở cửa thế nào? | Ở đâu? | Liên hệ bằng cách nào? | Câu trả lời sẽ sớm có.',
  uk: 'Скільки це коштує? | Коли це буде? | Коли ви працюєте? | Де це? | Як з вами зв’язатися? | Відповідь з’явиться згодом.',
  sv: 'Vad kostar det? | När är det? | När har ni öppet? | Var är det? | Hur når jag er? | Svaret kommer snart.',
});
