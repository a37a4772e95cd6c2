import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { asksWhoComes } from '../../event-bot/read-meetings.ts';

/** "Asks every Monday at 9 in #team what everybody does"; who comes to something is asked with buttons. */
export function askedQuestion(
  sentence: string,
): { readonly when: string; readonly text: string } | undefined {
  const said = asks.exec(sentence)?.groups?.['said'];
  if (said === undefined || asksWhoComes(sentence)) return undefined;
  const [question = ''] = said.split(/\s?,/u, 1);
  return { when: sentence.slice(0, sentence.indexOf(said)), text: `${upperStart(question)}?` };
}

const asks =
  /(?<!\p{L})(?:ask(?:s|ing)?|fragt|demande|pregunt[ae]|pergunt[ae]|chied[ae]|vraagt|frågar)\s[^.;/]{0,80}?(?<said>(?<!\p{L})(?:who|what|which|how|wer|was|wie|ce que|qui|qu[ée]|quién|quem|o que|cosa|chi|wat|vem|vad)\s[^.;#/\d?]{6,120})/iu;
