/** English everyday words of refugees and minorities. */
export default `
pobyt: PESEL, UKR status, apostille, citizen, citizenship, consulate, deportation, deported, documents from abroad, embassy, illegal stay, immigration office, karta pobytu, legal stay, legalisation, legalize, lost documents, lost my passport, no documents, no papers, permit, residence card, stay legally, undocumented, visa
cudzoziemiec: Afghan, African, Armenian, Asian, Belarusian, Chechen, Colombian, Filipino, Georgian, Indian, Kharkiv, Kherson, Kyiv, Mariupol, Moldova, Nepali, Odesa, Syrian, Turkish, Ukraine, Ukrainian, Vietnamese, asylum, displaced, evacuated, expat, fled, foreign national, foreigner, from Belarus, from Colombia, from Georgia, from India, from Vietnam, from war, immigrant, international protection, migrant, refugee, temporary protection
ref-tlumacz: English speaking, can't understand polish, doctor for foreigners, don't speak polish at hospital, don't understand letter, english spoken, health insurance foreigner, in english, interpreter, language barrier, speak russian, speaks English, speaks ukrainian, translate, translated, translating, translation, translator, understand the doctor
kurs-polskiego: Polish classes, Polish course, Polish language, Polish lessons, don't speak Polish, language classes, language course, learn Polish, learning polish, no polish, polish for beginners, speak polish, study polish
ref-szkola: child doesn't speak Polish, children of foreigners, enrol child foreigner, kindergarten foreigners, polish for children, preparatory class, refugee children, school doesn't understand polish, school for Ukrainians, school for foreign children, school for refugees
ref-praca: diploma recognition, foreign diploma, foreign qualifications, job for refugees, jobs for Ukrainians, jobs for foreigners, nostrification, recognise diploma, work for foreigners, work for refugees, work for ukrainians, work legally, work permit, work without Polish
ref-psych: air raid, bombing, bombs, captivity war, husband at front, killed in war, nightmares war, psychologist for refugees, psychologist in Ukrainian, psychologist russian, since war, sirens, soldier, son at war, veteran, war trauma
reemigrant: came back from abroad, moving back to Poland, return to Poland, returning emigrant
ref-pomagam: help Ukrainians, help refugees
romowie: Roma, Romani, gypsy, minorities, multicultural
ref-samo: child without parents from Ukraine, temporary guardian, unaccompanied minor
dyskryminacja: LGBT, discrimination, equal treatment, gay, go back to your country, hate against foreigners, hate crime, hate speech, homophobia, insulted because foreigner, insulted for language, lesbian, prejudice foreigners, racial, racism, skin colour, xenophobia
adaptacja: Card of the Pole, Kazakhstan, Polish origin, Polish roots, adapt, adaptation, adjusting to life, culture shock, get used to Poland, homesick, integrate, integration, just arrived, life abroad hard, life in Poland, miss home, moved to Poland, new country, new here, new in town foreigner, newcomer, polish customs, repatriate, settle in, settling in
`;
