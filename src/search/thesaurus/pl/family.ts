/** Everyday words of the family: pregnancy, parents, divorce, foster care, large families. */
export default `
ciaza = szkoła rodzenia; położna; asystent rodziny ~ praca socjalna; poradnictwo psychologiczne
 ciąża, ciężarna, przy nadziei, poród, szkoła rodzenia, położna, rodzę, dwie kreski, test ciążowy, zaszłam, spodziewam się, ginekolog
ciaza-kryzys = interwencja kryzysowa; poradnictwo psychologiczne; dom samotnej matki
 wpadka, niechciana ciąża, aborcja, usunąć ciążę, ciąża w szkole, nie chcę ciąży, każe usunąć, nastolatka w ciąży, nie chcę tego dziecka
po-porodzie = położna; poradnictwo psychologiczne; spotkania mam; asystent rodziny
 po porodzie, połóg, niemowlę, karmienie piersią, laktacja, depresja poporodowa, noworodek, kolki, przewija, karmi, cesarka, pieluchy
nieplodnosc = in vitro; niepłodność; ośrodek adopcyjny ~ poradnictwo psychologiczne
 in vitro, niepłodność, bezpłodny
klub-mam = spotkania mam; klub rodzica; małych dzieci
 młoda mama, klub mam, bawialnia, zabawowa, sala zabaw, macierzyński
samotny-rodzic = samotnych mam; asystent rodziny; praca socjalna ~ @sytuacja:samotne-rodzicielstwo
 samotna matka, samotna mama, samotny ojciec, sama wychowuję, sama z dzieckiem, zostałam z dziećmi, samotny rodzic, samotny tata, z trójką, z dwójką, samotnie wychowujący, bez partnera, sam wychowuję, panna z dzieckiem, w pojedynkę
dom-matki !shelter = dom samotnej matki; interwencja kryzysowa; schronienie
 dom samotnej matki, *nie mam gdzie spać z dzieckiem, *nie mam gdzie iść z dziećmi, *z dzieckiem na ulicy
rodz-wychowanie = kompetencje rodzicielskie; kompetencje wychowawcze; pedagog rodzinny
 wychowanie, granice dziecku, krzyczę na dziecko, klaps, zła matka, szkoła dla rodziców, dobrym ojcem, dobrą matką, być tatą, nie słuchają krzyczę, nie słuchają się, autorytet, nocnik, odpieluchować, wrzeszczę na dzieci, bunt dwulatka
rodz-zmeczeni = asystent rodziny; poradnictwo rodzinne; kompetencje rodzicielskie
 wypalenie rodzicielskie, odpocząć od dzieci, nie wyrabiam, mam dość dzieci
asystent-rodz = asystent rodziny; praca socjalna; pedagog rodzinny ~ @sytuacja:problemy-w-rodzinie
 asystent rodziny, kurator, zabiorą dzieci, odbiorą dzieci, problemy rodzinne, problemy w domu, odbiorą niemowlę, grożą odbiorą
odebrane-dzieci = asystent rodziny; pieczy zastępczej; pomoc prawna
 zabrali dzieci, odebrali dzieci, odzyskać dzieci, prawa rodzicielskie, z placówki, odebrano, walczę o dzieci, pozbawienie władzy, odzyskać syna
rodz-klotnie = mediacje; terapia rodzinna; terapeuta rodzinny; poradnictwo rodzinne ~ @sytuacja:problemy-w-rodzinie
 kłótnie, kłócimy się, pokłócić się, ciche dni, nie dogadujemy się, konflikt, haja, teściowa, synowa, wtrąca się, terapia rodzinna, mediacje, pogodzić się, awantury, sprzeczki, rządzi życiem, nie odzywa się, zerwał kontakt, szwagier, bratowa, nienawidzi, terapeuta dojedzie, terapeuta w domu, zięć
patchwork = terapia rodzinna; terapeuta rodzinny; poradnictwo rodzinne
 ojczym, macocha, pasierb, patchwork, nowy partner, nowa partnerka, dzieci męża
rodz-pary = mediacje; terapia par; poradnictwo rodzinne; terapeuta rodzinny
 małżeństwo, zdrada, zdradza, kochanka, romans, terapia par, nie układa się, zazdrość, nie kocha mnie, kryzys w związku, zdradził, związek, chce odejść, ratować małżeństwo, skok w bok, narzeczony
rodz-rozwod = mediacje; poradnictwo rodzinne; poradnictwo prawne; pomoc prawna
 rozwód, rozwodzi się, separacja, rozstanie, rozstaliśmy się, odejść od męża, mąż odszedł, pozew, były mąż, żona odeszła, rozwodzę, rozwódka, rozwiedziony, porozumienie stron, rozchodzimy się
rodz-kontakty = mediacje; poradnictwo rodzinne ~ poradnictwo prawne; pomoc prawna
 kontakty z dzieckiem, utrudnia kontakty, alienacja, opieka naprzemienna, prawa ojca, nie oddał dziecka, widywać dziecko, nie odwozi, nie oddaje, nie pozwala widywać, ustalenie kontaktów, podział opieki
dorosly-syn = mediacje; poradnictwo rodzinne
 dorosły syn, darmozjad, syn nie pracuje, na garnuszku
zastepcza = rodziny zastępcze; pieczy zastępczej
 zastępcza, zastępczy, piecza, dziecko na wychowanie, dziecko z domu dziecka, pogotowie rodzinne, rodzinny dom dziecka, wziąć dziecko
wychowuje-wnuki = rodziny zastępcze; pieczy zastępczej; pedagog rodzinny
 wychowuję wnuki, babcia wychowuje, zostawiła wnuki, wnuk u nas, siostrzeniec, siostrzenica, bratanek, dzieci siostry, rodzice siedzą
adopcja = ośrodek adopcyjny; adopcja ~ rodziny zastępcze
 adopcja, adoptować, adopcyjna, oddać dziecko, okno życia
usamodz = usamodzielnienie; mieszkanie chronione; mieszkanie treningowe; praca socjalna ~ @sytuacja:opuszczanie-pieczy
 usamodzielnienie, wychowanek, bidul, wyszedłem z domu dziecka, po domu dziecka, po poprawczaku, kończę 18 lat, pełnoletni, ośrodek wychowawczy, wychodzi z poprawczaka
rodz-dziadkowie = międzypokoleniowe; piknik rodzinny
 zająć wnuki, dzień babci, zajęcia z wnukiem
rodz-duza = karta dużej rodziny; wielodzietne; asystent rodziny
 wielodzietna, czworo dzieci, pięcioro dzieci, bliźniaki, trojaczki, sześcioro, siedmioro, gromadka
rodz-wiez = umacniania rodziny; piknik rodzinny; warsztaty wyjazdowe
 więź z dzieckiem, umocnić rodzinę, rodzinny wyjazd, klub ojców
mlody-opiekun = usługi opiekuńcze; asystent rodziny
 uczeń opiekuje się, opiekuję się rodzeństwem
rodz-rozlaka = poradnictwo rodzinne; pedagog rodzinny; praca socjalna
 mąż za granicą, rodzice za granicą, mąż w więzieniu, tata w więzieniu, delegacja, w trasie, mąż siedzi, eurosierota
poronienie = wsparcie żałobie; poradnictwo psychologiczne; interwencja kryzysowa
 poroniłam, poronienie, obumarła
lgbt = poradnictwo psychologiczne; terapia psychologiczna dzieci ~ poradnictwo rodzinne; interwencja kryzysowa
 gej, lesbijka, LGBT, homoseksualny, transpłciowy, coming out
`;
