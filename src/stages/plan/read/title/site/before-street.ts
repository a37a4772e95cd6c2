import type { PlanFact } from '../../../../../contracts/job/plan.ts';
import { isInstruction } from '../../../facts/parts.ts';

/** "Barber shop site, dark. Kutz by Dre, 48 Porter Street.", "Praxis Linde, Inh. Kim Vogel, Talstraße 8" */
export function beforeStreet(text: string, facts: readonly PlanFact[]): string | undefined {
  const street = facts.find((fact) => fact.kind === 'address' && /\d/.test(fact.text));
  const ahead = street === undefined ? '' : text.slice(Math.max(street.at - 100, 0), street.at);
  const name = lastAhead.exec(ahead)?.[1];
  return name === undefined || isInstruction(name) ? undefined : name;
}

const lastAhead =
  /(?:(?<!(?<!\p{L})(?:Inh|Dr|Prof|Prop|Dipl|Ing|St|Mag|Sr|Sra|Dott|Mr|Mrs|Ms))[.!?\n]\s{1,3})(\p{Lu}[\p{L}'’&]{1,20}(?:\s[\p{L}'’&]{1,20}){1,4})(?:,\s(?:Inh\.|Inhaber(?:in)?:?|[Oo]wner:?|Prop\.|[Pp]ropriétaire:?|[Pp]ropietari[oa]:?|[Tt]itolare:?|[Ee]igena(?:ar|resse):?|[Ww]łaściciel(?:ka)?:?)\s[^,\n]{2,40})?,\s{1,60}$/u;
