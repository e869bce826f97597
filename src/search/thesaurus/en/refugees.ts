/** English everyday words of refugees and minorities. */
export default `
uchodzca: refugee, war, fled, asylum, asylum seeker, temporary protection, international protection, displaced
ukraina: Ukraine, Ukrainian, from Ukraine
cudzoziemiec: foreigner, migrant, immigrant, expat, Belarusian, Georgian, Indian, foreign national
kurs-polskiego: Polish course, learn Polish, Polish lessons, Polish language, don't speak Polish, language course, Polish classes
ref-tlumacz: interpreter, translator, translation, translate, speaks English, English speaking, sworn translator
pobyt: residence permit, residence card, visa, legal stay, permanent residence, deportation, citizenship, illegal stay
ref-papiery: PESEL, consulate, embassy, apostille, documents from abroad
ref-praca: work permit, jobs for foreigners, jobs for Ukrainians, diploma recognition, foreign diploma
ref-zasilki: benefits for refugees, benefits for foreigners, money for refugees, allowance Ukrainians
ref-nocleg: accommodation for refugees, housing for refugees, refugee hostel, accommodation Ukrainians
ref-szkola: school for foreign children, child doesn't speak Polish, school for Ukrainians, kindergarten foreigners, preparatory class
adaptacja: adaptation, integration, culture shock, life in Poland, settle in, new in Poland
ref-psych: war trauma, psychologist in Ukrainian, husband at front, killed in war, bombing, soldier, veteran
ref-zdrowie: doctor for foreigners, English speaking doctor, health insurance foreigner
ref-samo: unaccompanied minor, temporary guardian, child without parents from Ukraine
ref-pomagam: help refugees, volunteer refugees, host refugees, help Ukrainians
repatriant: repatriate, Polish roots, Polish origin, Card of the Pole, Kazakhstan
reemigrant: return to Poland, came back from abroad, moving back to Poland, returning emigrant
romowie: Roma, Romani, gypsy
mniejszosc: national minority, ethnic minority, minorities, multicultural
dyskryminacja: discrimination, racism, racist, xenophobia, hate speech, skin colour, equal treatment, LGBT, gay, lesbian
`;
