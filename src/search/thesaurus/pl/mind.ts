/** Everyday words of the mind. */
export default `
samobojstwo !suicide = interwencja kryzysowa; telefon zaufania; zdrowia psychicznego
 *samobójstwo, *chcę umrzeć, *zabić się, *dość życia, *nie chcę żyć, *skoczę z okna, *odebrać życie, *podciąć żyły, *po co żyć, *skoczyć z mostu, *chcę zniknąć, *skończyć z życiem, *otruć się, *powiesić się, *wolę umrzeć, *ze sobą skończyć, *lepiej beze mnie, *nie widzę sensu, *chciałabym umrzeć, *zabiję się, *powieszę się, *samobójcze, *odechciało żyć, *podciął żyły, *podcięła żyły, *targnąć się na życie, *targnął się, *rzucić się pod pociąg, *rzucę się pod pociąg, *list pożegnalny, *odbiorę sobie życie, *nie ma sensu żyć, *życie nie ma sensu, *zabije się, *wolałbym nie żyć, *nie chcę się obudzić
okalecza !suicide = interwencja kryzysowa; telefon zaufania; terapia psychologiczna dzieci; zdrowia psychicznego
 *samookalecza, *cięła się, *tnie się, *tnę się, *pocięła się, *robi sobie krzywdę, *pociął się, *zrobić sobie krzywdę, *żyletka, *okalecza, *okaleczam, *kaleczy się, *ciąć się
bezsennosc = zdrowia psychicznego; poradnictwo psychologiczne; psychoterapia
 zasnąć, bezsenność, nie mogę spać, koszmary, nie śpię, zaburzenia snu, nie śpi, budzę się w nocy, nie sypiam
chory-psych = środowiskowy dom samopomocy; klub samopomocy; leczenie środowiskowe; zdrowia psychicznego ~ @sytuacja:zaburzenia-psychiczne
 chory psychicznie, wariat, dom samopomocy, umysłowo, ŚDS, zaburzenia psychiczne
depresja = zdrowia psychicznego; poradnictwo psychologiczne; psychoterapia ~ @sytuacja:zaburzenia-psychiczne
 chandra, smutny, doła, beznadzieja, apatia, smutek, nic się nie chce, nastrój, psychika, załamany, depresja, nic nie cieszy, płaczę, deprecha, dołek, załamanie, załamałam, brak energii, pustka, ryczę, czarne myśli, bezsens, nic nie czuję
schizofrenia = środowiskowy dom samopomocy; klub samopomocy; leczenie środowiskowe; zdrowia psychicznego ~ @sytuacja:zaburzenia-psychiczne
 dwubiegunowa, schizofrenia, schizofrenik, ChAD, schiza, borderline, zaburzenia osobowości, dwubiegunówka
zerwal = interwencja kryzysowa; poradnictwo psychologiczne
 zerwał, rzucił mnie, zostawił mnie, zdradził, zdrada, rzuciła mnie, złamane serce
psychoza !emergency = interwencja kryzysowa; leczenie środowiskowe; zdrowia psychicznego ~ @sytuacja:zaburzenia-psychiczne
 zwariował, *wpadł w szał, omamy, słyszy głosy, psychoza, *głosy każą, świruje, śledzą, mania, mówi do siebie, urojenia, odbiło, podsłuchują, oszalał, zwidy, widzi duchy, gada do siebie, szaleje
lek = zdrowia psychicznego; poradnictwo psychologiczne; psychoterapia ~ @sytuacja:zaburzenia-psychiczne
 nerwica, boję się wszystkiego, natręctwa, boję się wyjść, fobia, niepokój, panika, boję się ludzi, mam lęki, martwię się, serce wali, kołatanie, agorafobia, zamartwiam, OCD, ręce się trzęsą
psy-jedzenie = zaburzenia odżywiania; terapia dietetyczna; zdrowia psychicznego
 anoreksja, wymiotuje, zaburzenia odżywiania, nic nie je, przestała jeść, bulimia, odchudza się, objada się, głodzi się, chudnie, wychudzona, kalorie, mówi że gruba, ortoreksja
psy-zdalnie = telefon zaufania; infolinia kryzysowa; interwencja kryzysowa
 infolinia, anonimowo, psycholog przez telefon, 116123, 116111, psycholog online, telefon zaufania, pogadać przez telefon
psycholog = poradnictwo psychologiczne; psycholog; pomoc psychologiczna
 psycholog, psycholożka, pogadać z psychologiem, wygadać się
psychiatryk = mieszkanie treningowe; klub samopomocy; leczenie środowiskowe; zdrowia psychicznego
 mieszkanie treningowe, wariatkowo, kryzys psychiczny, szpital psychiatryczny, psychiatryk
terapia = psychoterapia; terapia psychologiczna; zdrowia psychicznego
 psychoterapia, terapia, terapeuta
psychiatra = leczenie środowiskowe; zdrowia psychicznego
 PZP, leki na nerwy, psychotropy, psychiatra, lekarz od głowy, CZP, leki na depresję
psy-grupa = grupy samopomocowe; grupa wsparcia; klub samopomocy
 grupa wsparcia, samopomoc
psy-rodzina = grupa wsparcia; leczenie środowiskowe; zdrowia psychicznego
 żona ma depresję, mąż ma depresję, syn ma depresję
mezczyzni = grupa mężczyzn; krąg mężczyzn; poradnictwo psychologiczne
 mężczyzna kryzys, męska grupa, facet
samoocena = umiejętności społecznych; poradnictwo psychologiczne
 wstydzę się, samoocena, kompleksy, pewność siebie, nie wierzę w siebie, nienawidzę siebie, nie lubię siebie, nieśmiały, brzydka, nieudacznik, asertywność, nic nie warta, nikomu niepotrzebny
wypalenie = radzenie stresem; zdrowie psychiczne; poradnictwo psychologiczne
 wypalenie, nie mam siły, zmęczony życiem, przepracowany, wyczerpany, wykończony, padam
stres = radzenie stresem; zdrowie psychiczne; poradnictwo psychologiczne
 nerwy, uspokoić, napięcie, zestresowany, medytacja, stres, relaks, wyciszyć, odreagować, wariuję
zlosc = poradnictwo psychologiczne; psychoterapia
 panować nad sobą, wściekły, wybuchowy, emocje, złość, nie panuję, wkurzam, furiat
psy-dziecko = terapia psychologiczna dzieci; zdrowia psychicznego dzieci; poradnia psychologiczno-pedagogiczna ~ @sytuacja:problemy-psychiczne-dziecka
 psycholog dziecięcy, psychiatra dziecięcy, tiki, dziecko płacze, zamknięty w sobie, smutne dziecko, boi się szkoły, wycofany, moczy się, nie rozumie śmierci, po rozwodzie rodziców, śmierć dziadka, lękliwe
psy-nastolatek = terapia psychologiczna młodzieży; zdrowia psychicznego młodzieży; świetlica socjoterapeutyczna ~ @sytuacja:problemy-psychiczne-dziecka
 bunt, dojrzewanie, nie wychodzi z pokoju, nikt mnie nie rozumie, starzy nie rozumieją, siedzi w pokoju, zamyka się w pokoju, matura stres, boję się matury, rodzice nie rozumieją
psy-nieleczy = leczenie środowiskowe; zdrowia psychicznego; praca socjalna
 odstawił leki, nie bierze leków, nie chce się leczyć, psychiatra przyjedzie
psy-senior = psycholog seniorów; klub seniora; poradnictwo psychologiczne
 babcia płacze, niepotrzebny
trauma = interwencja kryzysowa; psychoterapia; poradnictwo psychologiczne
 PTSD, w szoku, pourazowy, świadek wypadku, trauma, zapomnieć wypadku, przed oczami, po napadzie
`;
