/** Whether a request is for an average of grades that weigh differently: credits, coefficients, a GPA. */
export function asksForGrades(message: string): boolean {
  return grades.test(message) && (weighed.test(message) || gpa.test(message));
}

const gpa = /(?<!\p{L})c?gpa(?!\p{L})/iu;
const grades =
  /(?<!\p{L})(?:c?gpa|grades?|marks?|noten\p{L}{0,12}|notas?|calificaciones|notes?|moyenne|média|vot[io]|media|cijfers?|ocen\p{L}{0,2}|średni\p{L}|not ortalama\p{L}{0,3}|оцен\p{L}{1,3}|балл\p{L}{0,2})(?!\p{L})|绩点|成绩|成績|评分|학점|성적|평점|ग्रेड|معدل|درجات/iu;
const weighed =
  /(?<!\p{L})(?:credits?|weight(?:s|ed|ing)?|ects|gewicht\p{L}{0,6}|créditos|peso[s]?|ponderad[ao]|pondéré\p{L}{0,2}|crédits|coefficients?|coef|pesat[ae]|crediti|cfu|weging|gewogen|wag[iąa]?|ważon\p{L}{1,2}|kredi|ağırlık\p{L}{0,4}|вес(?:ами|а|ом)?|кредит\p{L}{0,2})(?!\p{L})|学分|単位|학점|가중|क्रेडिट|ساعات/iu;
