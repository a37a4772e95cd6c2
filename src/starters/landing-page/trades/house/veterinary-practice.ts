import { tradeOf } from '../trade-of.ts';

export const veterinaryPractice = tradeOf(
  "veterinar(?:y|ians?)|vets?[’']? (?:clinics?|practices?|surger(?:y|ies)|offices?|hospitals?)|(?:a|my|our|the|local) vet|animal (?:clinics?|hospitals?|doctors?)|pet (?:clinics?|hospitals?|doctors?)|tierärzt(?:e|innen|in|lich\\p{L}{1,2})|tierarzt(?:es|praxis|praxen)?|tier(?:klinik|kliniken|praxis|praxen|medizin|mediziner(?:in)?)|veterinär(?:in|praxis|medizin)?|kleintierpraxis|vétérinaires?|veterinari[oae]s?|clínicas? veterinarias?|veterinarios?|medico veterinario|dierenart(?:s|sen|senpraktijk(?:en)?)|dieren(?:kliniek(?:en)?|ziekenhuis)|weterynar(?:z|za|ze|zy|zem|zowi|ia|ii|ię|yjn\\p{L}{1,3})|(?:lecznic|przychodni|klinik)\\p{L}{1,2} (?:dla )?zwierząt|veterin[áa]ri[oa]s?|ветеринар\\p{L}{0,4}|вет(?:клиник|врач|кабинет|центр)\\p{L}{0,3}|veteriner\\p{L}{0,8}|hayvan hastane\\p{L}{0,4}|بيطري(?:ة)?|بيطرة|طبيب حيوانات|عيادة (?:ال)?حيوانات|पशु ?चिकित्सक|पशु ?चिकित्सालय|पशु (?:डॉक्टर|अस्पताल|क्लिनिक)|वेटरनरी|वेटेरिनरी|पेट क्लिनिक|動物病院|獣医|ペットクリニック|동물 ?병원|동물 ?의료|수의사|兽医|宠物(?:医院|诊所|医生)|动物医院|(?:dokter|klinik) hewan|thú y|ветклінік\\p{L}{1,2}|veterinär(?:en|er|klinik\\p{L}{0,2}|mottagning\\p{L}{0,2})|djur(?:sjukhus|klinik)\\p{L}{0,2}",
  {
    en: 'Veterinary practice | {title}: caring medicine for dogs, cats and small animals. | Check-ups and vaccination; Diagnosis and treatment; Surgery and dental care',
    es: 'Clínica veterinaria | {title}: medicina cercana para perros, gatos y animales pequeños. | Revisiones y vacunas; Diagnóstico y tratamiento; Cirugía y cuidado dental',
    de: 'Tierarztpraxis | {title}: einfühlsame Medizin für Hunde, Katzen und Kleintiere. | Vorsorge und Impfung; Diagnose und Behandlung; Operationen und Zahnpflege',
    fr: 'Clinique vétérinaire | {title} : une médecine attentive pour chiens, chats et petits animaux. | Bilans et vaccins; Diagnostic et traitement; Chirurgie et soins dentaires',
    pt: 'Clínica veterinária | {title}: medicina atenciosa para cães, gatos e pequenos animais. | Consultas e vacinas; Diagnóstico e tratamento; Cirurgia e saúde dental',
    it: 'Ambulatorio veterinario | {title}: cure attente per cani, gatti e piccoli animali. | Controlli e vaccini; Diagnosi e terapia; Chirurgia e cure dentali',
    nl: 'Dierenartspraktijk | {title}: zorgzame geneeskunde voor honden, katten en kleine dieren. | Controle en vaccinatie; Diagnose en behandeling; Operaties en gebitszorg',
    pl: 'Gabinet weterynaryjny | {title} – troskliwa opieka nad psami, kotami i małymi zwierzętami. | Profilaktyka i szczepienia; Diagnoza i leczenie; Zabiegi i stomatologia',
    tr: 'Veteriner kliniği | {title}: köpekler, kediler ve küçük hayvanlar için özenli sağlık. | Kontrol ve aşı; Teşhis ve tedavi; Ameliyat ve diş bakımı',
    ru: 'Ветеринарная клиника | {title} — заботливая помощь собакам, кошкам и мелким животным. | Осмотры и прививки; Диагностика и лечение; Операции и уход за зубами',
    zh: '宠物医院 | {title}：用心为狗狗、猫咪和小动物看病。 | 体检与疫苗; 诊断与治疗; 手术与牙齿护理',
    ja: '動物病院 | {title}では、犬や猫、小動物をやさしく丁寧に診療します。 | 健康診断・予防接種; 診断・治療; 手術・歯のケア',
    ko: '동물병원 | {title}: 강아지와 고양이, 작은 동물을 위한 세심한 진료. | 건강검진과 예방접종; 진단과 치료; 수술과 치과',
    hi: 'पशु चिकित्सालय | {title}: कुत्तों, बिल्लियों और छोटे पालतुओं का ध्यान से इलाज। | जाँच और टीके; निदान और इलाज; सर्जरी और दाँतों की देखभाल',
    ar: 'عيادة بيطرية | {title}: رعاية طبية حانية للكلاب والقطط والحيوانات الصغيرة. | الفحوص والتطعيم; التشخيص والعلاج; الجراحة والعناية بالأسنان',
    id: 'Klinik hewan | {title}: perawatan penuh kasih untuk anjing, kucing, dan hewan kecil. | Pemeriksaan dan vaksinasi; Diagnosis dan pengobatan; Operasi dan perawatan gigi',
    vi: 'Phòng khám thú y | {title}: chăm sóc tận tình cho chó, mèo và thú nhỏ. | Khám định kỳ và tiêm phòng; Chẩn đoán và điều trị; Phẫu thuật và chăm sóc răng',
    uk: 'Ветеринарна клініка | {title}: дбайлива допомога собакам, котам і дрібним тваринам. | Огляди й вакцинація; Діагностика й лікування; Операції та стоматологія',
    sv: 'Veterinärklinik | {title}: omtänksam vård för hundar, katter och smådjur. | Hälsokontroll och vaccination; Diagnos och behandling; Kirurgi och tandvård',
  },
);
