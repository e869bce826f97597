/** Everyday words of the family: pregnancy, parents, divorce, foster care, large families. */
export default `
ciaza = szkoła rodzenia; położna; asystent rodziny ~ praca socjalna; poradnictwo psychologiczne
 ciąża, ciężarna, przy nadziei, poród, szkoła rodzenia, położna, rodzę, dwie kreski, test ciążowy, zaszłam, spodziewam się, ginekolog
ciaza-kryzys = interwencja kryzysowa; poradnictwo psychologiczne; psycholog ~ asystent rodziny
 wpadka, niechciana ciąża, aborcja, usunąć ciążę, ciąża w szkole, nie chcę ciąży, każe usunąć, nastolatka w ciąży, nie chcę tego dziecka
po-porodzie = położna; asystent rodziny; małych dzieci ~ poradnictwo psychologiczne; psycholog
 po porodzie, połóg, niemowlę, karmienie piersią, laktacja, noworodek, kolki, przewija, karmi, cesarka, pieluchy
nieplodnosc = in vitro; niepłodność; ośrodek adopcyjny ~ poradnictwo psychologiczne
 in vitro, niepłodność, bezpłodny
klub-mam = spotkania samotnych; klub rodzica; małych dzieci ~ asystent rodziny; @sytuacja:samotne-rodzicielstwo
 młoda mama, klub mam, bawialnia, sala zabaw, macierzyński, plac zabaw maluch, samotna mama
samotny-rodzic = spotkania samotnych; asystent rodziny; praca socjalna ~ @sytuacja:samotne-rodzicielstwo
 samotna matka, samotny ojciec, sama wychowuję, sama z dzieckiem, zostałam z dziećmi, samotny rodzic, samotny tata, z trójką, z dwójką, samotnie wychowujący, bez partnera, sam wychowuję, panna z dzieckiem, w pojedynkę
dom-matki !shelter = dom samotnej matki; dom matek; schronienie; interwencja kryzysowa ~ mieszkania chronione
 dom samotnej matki, *nie mam gdzie spać z dzieckiem, *nie mam gdzie iść z dziećmi, *z dzieckiem na ulicy, z dziećmi nie mam gdzie mieszkać, dom dla matek
rodz-wychowanie = kompetencje rodzicielskie; kompetencje wychowawcze; pedagog rodzinny ~ asystent rodziny
 wychowanie, granice dziecku, krzyczę na dziecko, klaps, zła matka, szkoła dla rodziców, dobrym ojcem, dobrą matką, być tatą, nie słuchają krzyczę, nie słuchają się, autorytet, nocnik, odpieluchować, wrzeszczę na dzieci, bunt dwulatka
rodz-zmeczeni = asystent rodziny; poradnictwo rodzinne; kompetencje rodzicielskie
 wypalenie rodzicielskie, odpocząć od dzieci, nie wyrabiam, mam dość dzieci
asystent-rodz = asystent rodziny; wspieranie rodziny; pedagog rodzinny ~ praca socjalna; umacniania rodziny; @sytuacja:problemy-w-rodzinie
 asystent rodziny, problemy rodzinne, problemy w domu, rodzina wspierająca, zaprzyjaźniona, nie radzę sobie z dziećmi, nie daję rady z dziećmi, praca z rodziną, wspieranie rodziny
rodz-zabiora = asystent rodziny; praca socjalna; pedagog rodzinny ~ reprezentowanie interesów; pomoc prawna
 kurator, zabiorą dzieci, odbiorą dzieci, odbiorą niemowlę, grożą odbiorą, zabrać dzieci, chcą odebrać dzieci, ograniczył prawa, ograniczenie władzy, nadzór kuratora, kurator przyszedł
odebrane-dzieci = asystent rodziny; pieczy zastępczej ~ pomoc prawna; reprezentowanie interesów; praca socjalna
 zabrali dzieci, odebrali dzieci, odzyskać dzieci, prawa rodzicielskie, z placówki, odebrano, walczę o dzieci, pozbawienie władzy, odzyskać syna, ograniczył władzę
rodz-klotnie = mediacje; terapia rodzinna; terapeuta rodzinny; poradnictwo rodzinne ~ @sytuacja:problemy-w-rodzinie
 kłótnie, kłócimy się, pokłócić się, ciche dni, nie dogadujemy się, konflikt, haja, teściowa, synowa, wtrąca się, terapia rodzinna, pogodzić się, awantury, sprzeczki, rządzi życiem, nie odzywa się, zerwał kontakt, szwagier, bratowa, nienawidzi, terapeuta dojedzie, terapeuta w domu, zięć, pogodzić, dorosły syn, darmozjad, syn nie pracuje, na garnuszku
rodz-malzens = poradnictwo rodzinne; terapia par; mediacje; terapia rodzinna ~ poradnictwo psychologiczne
 małżeństwo, zdrada, kochanka, romans, terapia par, nie układa się, zazdrość, nie kocha mnie, kryzys w związku, zdradził, chce odejść, ratować małżeństwo, skok w bok, narzeczony
rodz-patchwork = poradnictwo rodzinne; terapia rodzinna; terapeuta rodzinny ~ mediacje; pedagog rodzinny
 ojczym, macocha, pasierb, patchwork, nowy partner, nowa partnerka, dzieci męża
mediacje = mediacje ~ poradnictwo rodzinne; pomoc prawna
 mediacje, mediacja, mediator, ugoda, spór, skłóceni
rodz-rozwod = mediacje; poradnictwo rodzinne; pomoc prawna ~ reprezentowanie interesów; doradztwo problemach
 rozwód, rozwodzi się, separacja, rozstanie, rozstaliśmy się, odejść od męża, mąż odszedł, pozew, żona odeszła, rozwodzę, rozwódka, rozwiedziony, porozumienie stron, rozchodzimy się, rozwieść
rodz-kontakty = mediacje; poradnictwo prawne; poradnictwo rodzinne ~ pomoc prawna; reprezentowanie interesów
 władza rodzicielska, prawa rodzicielskie, kontakty z dzieckiem, ojcostwo, utrudnia kontakty, alienacja, opieka naprzemienna, prawa ojca, nie oddał dziecka, widywać dziecko, nie odwozi, nie oddaje, nie pozwala widywać, ustalenie kontaktów, podział opieki
zastepcza = rodziny zastępcze; pieczy zastępczej
 zastępcza, zastępczy, piecza, dziecko z domu dziecka, pogotowie rodzinne, rodzinny dom dziecka, babcia wychowuje, zastępczak
rodz-wnuki = pieczy zastępczej; rodziny zastępcze ~ asystent rodziny; praca socjalna
 wychowuję wnuki, zostawiła wnuki, wnuk u nas, siostrzeniec, siostrzenica, bratanek, dzieci siostry, spokrewniona
zast-kandydat = kandydatów rodziny zastępcze; pieczy zastępczej
 dziecko na wychowanie, wziąć dziecko, niezawodowa, kandydat na rodzinę, rodzicielstwo zastępcze
adopcja = ośrodek adopcyjny; adopcja ~ rodziny zastępcze
 adopcja, adoptować, adopcyjna, oddać dziecko, okno życia
usamodz = usamodzielnienie; mieszkanie chronione; mieszkanie treningowe; praca socjalna ~ @sytuacja:opuszczanie-pieczy
 usamodzielnienie, wychowanek, bidul, wyszedłem z domu dziecka, po domu dziecka, po poprawczaku, kończę 18 lat, pełnoletni, ośrodek wychowawczy, wychodzi z poprawczaka, program usamodzielnienia
rodz-duza = karta dużej rodziny; karta mieszkańca; wielodzietne ~ asystent rodziny
 wielodzietna, czworo dzieci, pięcioro dzieci, bliźniaki, trojaczki, sześcioro, siedmioro, gromadka, duża rodzina, wielodzietni, KDR, troje dzieci
rodz-wiez = umacniania rodziny; piknik rodzinny; warsztaty wyjazdowe ~ poradnictwo rodzinne; asystent rodziny
 więź z dzieckiem, umocnić rodzinę, rodzinny wyjazd, klub ojców, umacniania
mlody-opiekun = usługi opiekuńcze; asystent rodziny
 uczeń opiekuje się, opiekuję się rodzeństwem
rodz-rozlaka = poradnictwo rodzinne; pedagog rodzinny; praca socjalna
 mąż za granicą, rodzice za granicą, mąż w więzieniu, tata w więzieniu, delegacja, w trasie, mąż siedzi, eurosierota
lgbt = poradnictwo psychologiczne; psycholog; terapia psychologiczna dzieci ~ poradnictwo rodzinne
 gej, lesbijka, LGBT, homoseksualny, transpłciowy, coming out
`;
