/** Everyday words of grief and loneliness. */
export default `
zaloba = wsparcie żałobie; poradnictwo psychologiczne; psycholog; interwencja kryzysowa
 żałoba, nie żyje, zginął, śmierć, umarł, śmierć mamy, zmarł, śmierć bliskiego, straciłam mamę, tęsknię, pochowałam, rozpacz, opłakuję, pozbierać się, dziecko umarło, syn umarł, śmierć dziecka, córka umarła, straciłam dziecko, syn zmarł, śmierć córki, syn nie żyje, śmierć syna, pochowałam córkę
poronienie = wsparcie żałobie; poradnictwo psychologiczne; psycholog ~ położna; interwencja kryzysowa
 poroniłam, poronienie, obumarła, straciłam ciążę, martwe dziecko, aniołek
po-samob = wsparcie żałobie; interwencja kryzysowa; poradnictwo psychologiczne; psycholog
 po samobójstwie, powiesił się, zabił się
sierota = wsparcie żałobie; psychologiczna dzieci; rodzina zastępcza
 rodzice nie żyją, mama umarła, sierota, mama nie żyje, tata nie żyje, tata umarł, osierocił
wdowa = wsparcie żałobie; poradnictwo psychologiczne; psycholog ~ interwencja kryzysowa; zawieranie znajomości; klub seniora
 owdowiał, mąż nie żyje, zostałam sama, żona umarła, wdowiec, żona zmarła, wdowa, pochowałam męża, mąż zmarł, śmierć męża, mąż umarł, śmierć żony, śmierć partnera
zgon = doradztwo bieżących problemach; pomoc prawna; praca socjalna
 zgon, konto po zmarłym, formalności śmierć, umarła w domu
duchowe = kapelan; towarzysz
 kapelan, ksiądz, spowiedź, komunia do domu, sakrament
samotnosc = towarzysz; klub seniora; zawieranie znajomości; wsparcia sąsiedzkiego ~ @sytuacja:samotnosc
 mieszka sama, opuszczony, samotny, nikogo nie mam, osamotniony, sam jak palec, cały dzień sama, izolacja, nikt nie kocha, nikt nie pamięta, zapomniany, samotność, bez rodziny, pusto w domu, pusty dom, odcięta od ludzi, porzucona, samotnie
dzieci-daleko = towarzysz; klub seniora; wsparcia sąsiedzkiego ~ teleopieka; zawieranie znajomości
 puste gniazdo, nikt nie dzwoni, dzieci nie dzwonią, dzieci za granicą, dzieci daleko, syn nie dzwoni, dzieci wyprowadziły, córka nie dzwoni, dzieci wyjechały, wyjechali za granicę, wnuki daleko
nie-wychodzi = towarzysz; teleopieka; usługi opiekuńcze
 siedzi w domu, nie wychodzi z domu, nie wychodzę z domu, zamknięta w domu
rozmowa = towarzysz; telefon zaufania; infolinia kryzysowa; poradnictwo psychologiczne ~ wolontariat; wsparcia sąsiedzkiego; @sytuacja:samotnosc
 pogadać, plotki, zwierzyć, pogodać, wygadać, gęby otworzyć, porozmawiać, ust otworzyć, poklachać, wysłuchać, rozmowa, nikt nie słucha, z kim pogadać, odezwać, cisza w domu
odwiedziny = towarzysz; pomoc sąsiedzka; wolontariat; wsparcia sąsiedzkiego ~ @sytuacja:samotnosc
 posiedzieć z mamą, poczytać babci, towarzystwo dla babci, odwiedziny, odwiedza, nikt nie zagląda, nikt nie przychodzi, towarzystwo, posiedzieć
umre-sam = towarzysz; teleopieka; wsparcia sąsiedzkiego
 boję się być sama, jak mnie zabraknie, umrę sama
`;
