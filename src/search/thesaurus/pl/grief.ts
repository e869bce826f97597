/** Everyday words of grief and loneliness. */
export default `
zaloba = wsparcie żałobie; interwencja kryzysowa; poradnictwo psychologiczne
 żałoba, nie żyje, zginął, śmierć, umarł, śmierć mamy, zmarł, śmierć bliskiego, straciłam mamę, tęsknię, pochowałam, rozpacz, opłakuję, pozbierać się
gr-dziecko = wsparcie żałobie; interwencja kryzysowa; poradnictwo psychologiczne
 dziecko umarło, straciłam ciążę, martwe dziecko, syn umarł, śmierć dziecka, córka umarła, straciłam dziecko, syn zmarł, śmierć córki, syn nie żyje, śmierć syna, poronienie, pochowałam córkę, aniołek
sierota = wsparcie żałobie; psycholog dzieci; rodzina zastępcza
 rodzice nie żyją, mama umarła, sierota, mama nie żyje, tata nie żyje, tata umarł, osierocił
gr-renta = poradnictwo prawne; pomoc prawna
 renta wdowia, renta rodzinna, renta po mężu
wdowa = wsparcie żałobie; klub seniora; zawieranie znajomości
 owdowiał, mąż nie żyje, zostałam sama, żona umarła, wdowiec, żona zmarła, wdowa, pochowałam męża, mąż zmarł, śmierć męża, mąż umarł, śmierć żony, śmierć partnera
zgon = doradztwo bieżących problemach; pomoc prawna; praca socjalna
 zgon, konto po zmarłym, formalności śmierć, umarła w domu
gr-spadek = poradnictwo prawne; pomoc prawna
 długi po zmarłym, notariusz, spadek, dziedziczenie, zachowek, mieszkanie po babci, testament
duchowe = kapelan; towarzysz
 kapelan, ksiądz, spowiedź, komunia do domu, sakrament
samotnosc = towarzysz; klub seniora; zawieranie znajomości; wsparcia sąsiedzkiego ~ @sytuacja:samotnosc
 mieszka sama, opuszczony, samotny, nikogo nie mam, osamotniony, sam jak palec, cały dzień sama, izolacja, nikt nie kocha, nikt nie pamięta, zapomniany, samotność, bez rodziny, pusto w domu, pusty dom, odcięta od ludzi, porzucona, samotnie
nie-wychodzi = towarzysz; teleopieka; usługi opiekuńcze
 siedzi w domu, nie wychodzi z domu, nie wychodzę z domu, zamknięta w domu
gr-swieta = wigilia; świąteczna; imprezy integracyjne
 wielkanoc, sama w święta, wigilia, opłatek, sylwester
znajomi = zawieranie znajomości; imprezy integracyjne; kluby osiedlowe
 druga połówka, przyjaciele, wyjść do ludzi, przyjaźń, poznać ludzi, randka, koledzy, nikogo nie znam, nowy w mieście, poznać kogoś, kawaler, znajomi, bratnia dusza, swatka, zaprzyjaźnić
umieranie = hospicjum; opieka paliatywna; opieka hospicyjna
 agonia, ostatnie dni, terminalny, nieuleczalny, umiera, boję się śmierci, szans
gr-mlodzi = świetlica socjoterapeutyczna; umiejętności społecznych
 nie mam kolegów, odludek, nie mam przyjaciół, nikt mnie nie lubi
gr-samoboj = wsparcie żałobie; interwencja kryzysowa; poradnictwo psychologiczne
 po samobójstwie, powiesił się, zabił się
gr-nuda = klub seniora; kluby osiedlowe
 nuda, telewizor cały dzień, nie mam co robić, nudzi się
gr-pogrzeb = zasiłek pogrzebowy; zasiłek celowy
 kremacja, pochować, pogrzeb, pochówek, urna, trumna, zmarł bez rodziny
rozmowa = towarzysz; telefon zaufania; wolontariat; wsparcia sąsiedzkiego ~ @sytuacja:samotnosc
 pogadać, plotki, zwierzyć, pogodać, wygadać, gęby otworzyć, porozmawiać, ust otworzyć, poklachać, wysłuchać, rozmowa, nikt nie słucha, z kim pogadać, odezwać, cisza w domu
odwiedziny = towarzysz; pomoc sąsiedzka; wolontariat; wsparcia sąsiedzkiego ~ @sytuacja:samotnosc
 posiedzieć z mamą, poczytać babci, towarzystwo dla babci, odwiedziny, odwiedza, nikt nie zagląda, nikt nie przychodzi, towarzystwo
gniazdo = towarzysz; klub seniora; poradnictwo psychologiczne
 puste gniazdo, nikt nie dzwoni, dzieci nie dzwonią, dzieci za granicą, dzieci daleko, syn nie dzwoni, dzieci wyprowadziły, córka nie dzwoni, dzieci wyjechały, wyjechali za granicę, wnuki daleko
umre-sam = towarzysz; teleopieka; wsparcia sąsiedzkiego
 boję się być sama, jak mnie zabraknie, umrę sama
`;
