/** Everyday words of the mind. */
export default `
samobojstwo !suicide = interwencja kryzysowa; telefon zaufania; infolinia kryzysowa ~ poradnia zdrowia psychicznego; poradnictwo psychologiczne
 *samobójstwo, *chcę umrzeć, *zabić się, *dość życia, *nie chcę żyć, *skoczę z okna, *odebrać życie, *podciąć żyły, *po co żyć, *skoczyć z mostu, *chcę zniknąć, *skończyć z życiem, *otruć się, *powiesić się, *wolę umrzeć, *ze sobą skończyć, *lepiej beze mnie, *nie widzę sensu, *chciałabym umrzeć, *zabiję się, *powieszę się, *samobójcze, *odechciało żyć, *podciął żyły, *podcięła żyły, *targnąć się na życie, *targnął się, *rzucić się pod pociąg, *rzucę się pod pociąg, *list pożegnalny, *odbiorę sobie życie, *nie ma sensu żyć, *życie nie ma sensu, *zabije się, *wolałbym nie żyć, *nie chcę się obudzić
okalecza !suicide = interwencja kryzysowa; telefon zaufania; terapia psychologiczna dzieci; zdrowia psychicznego dzieci ~ poradnia zdrowia psychicznego; infolinia kryzysowa
 *samookalecza, *cięła się, *tnie się, *tnę się, *pocięła się, *robi sobie krzywdę, *pociął się, *zrobić sobie krzywdę, *żyletka, *okalecza, *okaleczam, *kaleczy się, *ciąć się
bezsennosc = poradnictwo psychologiczne; poradnia zdrowia psychicznego; psycholog; psychoterapia
 zasnąć, bezsenność, nie mogę spać, koszmary, nie śpię, zaburzenia snu, nie śpi, budzę się w nocy, nie sypiam
chory-psych = środowiskowy dom samopomocy; klub samopomocy; leczenie środowiskowe; poradnia zdrowia psychicznego ~ specjalistyczne opiekuńcze psychicznymi; mieszkanie treningowe
 chory psychicznie, wariat, umysłowo, zaburzenia psychiczne, dwubiegunowa, schizofrenia, schizofrenik, ChAD, schiza, borderline, zaburzenia osobowości, dwubiegunówka, kryzys psychiczny
psy-po-kryz = mieszkanie treningowe; klub samopomocy; kryzysu psychicznego; środowiskowy dom samopomocy ~ leczenie środowiskowe
 mieszkanie treningowe, wariatkowo, szpital psychiatryczny, psychiatryk, asystent zdrowienia, po kryzysie psychicznym
depresja = poradnictwo psychologiczne; poradnia zdrowia psychicznego; psycholog; psychoterapia ~ @sytuacja:zaburzenia-psychiczne
 chandra, smutny, doła, beznadzieja, apatia, smutek, nic się nie chce, nastrój, psychika, załamany, depresja, nic nie cieszy, płaczę, deprecha, dołek, załamanie, załamałam, brak energii, pustka, ryczę, czarne myśli, bezsens, nic nie czuję, poporodowa
zerwal = poradnictwo psychologiczne; psycholog ~ interwencja kryzysowa; poradnictwo rodzinne
 zerwał, rzucił mnie, zostawił mnie, zdrada, rzuciła mnie, złamane serce
psychoza !emergency = leczenie środowiskowe; poradnia zdrowia psychicznego ~ interwencja kryzysowa; @sytuacja:zaburzenia-psychiczne
 zwariował, *wpadł w szał, omamy, słyszy głosy, psychoza, *głosy każą, świruje, śledzą, mania, mówi do siebie, urojenia, odbiło, podsłuchują, oszalał, widzi duchy, gada do siebie, szaleje, słyszę głosy
lek = poradnictwo psychologiczne; poradnia zdrowia psychicznego; psycholog; psychoterapia
 nerwica, boję się wszystkiego, natręctwa, boję się wyjść, fobia, niepokój, boję się ludzi, martwię się, agorafobia, zamartwiam, OCD, ręce się trzęsą, ciągły lęk, lękowe
psy-panika = poradnictwo psychologiczne; psycholog; psychoterapia; poradnia zdrowia psychicznego ~ telefon zaufania
 panika, serce wali, kołatanie, lęki napady
psy-jedzenie = zaburzenia odżywiania; zdrowia psychicznego dzieci; terapia psychologiczna dzieci; terapia dietetyczna ~ poradnia zdrowia psychicznego
 anoreksja, wymiotuje, zaburzenia odżywiania, nic nie je, przestała jeść, bulimia, odchudza się, objada się, głodzi się, chudnie, wychudzona, kalorie, mówi że gruba, ortoreksja
psy-zdalnie = telefon zaufania; infolinia kryzysowa; interwencja kryzysowa
 infolinia, anonimowo, psycholog przez telefon, 116123, 116111, psycholog online, telefon zaufania, pogadać przez telefon
psycholog = poradnictwo psychologiczne; psycholog; pomoc psychologiczna
 psycholog, psycholożka, pogadać z psychologiem, wygadać się, mężczyzna kryzys, męska grupa, facet, poradnictwo specjalistyczne, specjalista porozmawiać, poradnictwo psychologiczne
terapia = psychoterapia; poradnictwo psychologiczne; terapia psychologiczna ~ poradnia zdrowia psychicznego
 psychoterapia, terapia, terapeuta
psychiatra = poradnia zdrowia psychicznego; leczenie środowiskowe ~ zdrowia psychicznego dzieci; @sytuacja:zaburzenia-psychiczne
 PZP, leki na nerwy, psychotropy, psychiatra, lekarz od głowy, CZP, leki na depresję, leczenie środowiskowe
psy-nie-leczy = leczenie środowiskowe; poradnia zdrowia psychicznego; specjalistyczne opiekuńcze psychicznymi ~ interwencja kryzysowa
 odstawił leki, nie bierze leków, nie chce się leczyć, psychiatra przyjedzie
psy-grupa = grupy samopomocowe; grupa wsparcia ~ klub samopomocy
 grupa wsparcia, samopomoc
psy-rodzina = grupa wsparcia; leczenie środowiskowe; poradnia zdrowia psychicznego
 żona ma depresję, mąż ma depresję, syn ma depresję
samoocena = poradnictwo psychologiczne; psycholog; psychoterapia ~ umiejętności społecznych
 wstydzę się, samoocena, kompleksy, pewność siebie, nie wierzę w siebie, nienawidzę siebie, nie lubię siebie, nieśmiały, brzydka, nieudacznik, asertywność, nic nie warta, nikomu niepotrzebny
stres = poradnictwo psychologiczne; psycholog; radzenie stresem; warsztaty zdrowie psychiczne
 nerwy, uspokoić, napięcie, zestresowany, medytacja, stres, relaks, wyciszyć, odreagować
psy-wypalenie = poradnictwo psychologiczne; psycholog; warsztaty zdrowie psychiczne ~ psychoterapia
 wypalenie, nie mam siły, zmęczony życiem, przepracowany, wyczerpany, wykończony, padam
zlosc = poradnictwo psychologiczne; psycholog; psychoterapia
 panować nad sobą, wściekły, wybuchowy, emocje, złość, nie panuję, wkurzam, furiat
psy-nastolatek = terapia psychologiczna młodzieży; opieka psychologiczna młodzieży; zdrowia psychicznego młodzieży ~ świetlica socjoterapeutyczna; @sytuacja:problemy-psychiczne-dziecka
 bunt, dojrzewanie, nie wychodzi z pokoju, nikt mnie nie rozumie, starzy nie rozumieją, siedzi w pokoju, zamyka się w pokoju, matura stres, boję się matury, rodzice nie rozumieją
psy-senior = poradnictwo psychologiczne; psycholog ~ klub seniora; towarzysz
 babcia płacze, niepotrzebny
trauma = interwencja kryzysowa; poradnictwo psychologiczne; psycholog ~ psychoterapia
 PTSD, w szoku, pourazowy, świadek wypadku, trauma, zapomnieć wypadku, przed oczami, po napadzie
`;
