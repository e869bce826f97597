/** Everyday words of danger. */
export default `
zawal !emergency = interwencja kryzysowa; teleopieka
 *dostał zawału, *objawy zawału, *kłuje w klatce, *ból w klatce, *boli serce, *chyba zawał, *ma zawał, *ból w mostku, *boli w klatce, *dostał udaru, *objawy udaru, *dostał wylewu, *opadł kącik ust, *krzywa twarz, *bełkocze, *wykrzywiło twarz, *przewróciła się leży, *upadła nie wstaje, *nie może się podnieść, *babcia upadła, *leży na podłodze, *dziadek upadł, *nie może wstać z podłogi
nieprzytomny !emergency = interwencja kryzysowa; pierwsza pomoc ~ teleopieka
 *nieprzytomny, *zemdlał, *zakrztusił, *zasłabł, *sinieje, *drgawki, *dusi się, *przytomność, *zadławił, *leży nie reaguje, *nie oddycha, *mdleje, *nie mogę dobudzić, *atak padaczki, *nie ma tętna
zamarza !emergency = schronienie; akcja zima; noclegownia; ogrzewalnia
 *leży na ulicy, *leży na mrozie, *leży na ławce, *śpi na mrozie, *leży na śniegu, *zamarza, *odmrożenie palców, *leży i nie rusza się
dng-zaginal !emergency = interwencja kryzysowa; teleopieka
 *córka uciekła, *zaginiony, *syn uciekł, *zaginęła, *zaginął, *zgubiła się babcia, *wyszedł i nie wrócił, *wyszła i nie wróciła, *uciekł z domu, *nie wrócił do domu, *błąka się
dng-wypadek !emergency = interwencja kryzysowa; pierwsza pomoc
 *krwotok, *spadł z drabiny, *poparzył, *wypadł z okna, *odeszły wody, *potrącił, *krwawi, *poraził prąd, *spadł ze schodów, *topi się, *oparzył
nie-otwiera !emergency = interwencja kryzysowa; teleopieka
 *nie otwiera drzwi, *znaku życia, *nie odbiera telefonu, *babcia nie odbiera, *mama nie odbiera, *mama nie otwiera, *babcia nie otwiera, *sąsiadka nie otwiera, *smród z mieszkania, *woła o pomoc
zatrucie !overdose = interwencja kryzysowa; pierwsza pomoc
 *zjadł trutkę, *otruł, *zatruł się, *zatrucie czadem, *wypił płyn, *dziecko połknęło, *wypił domestos, *dziecko wypiło, *muchomor, *połknęło baterię, *zjadło tabletki
dng-pozar !emergency = interwencja kryzysowa; zasiłek celowy
 *wybuch gazu, *dym z mieszkania, *pali się mieszkanie, *pali się dom, *płonie, *pożar, *ulatnia się gaz, *czuć gaz, *czad w mieszkaniu, *śmierdzi gazem
numery !emergency = interwencja kryzysowa; infolinia kryzysowa
 *dzwonić 112, *ratunku, policja, pogotowie, *wezwać pogotowie, *999, *997, *998, *wezwać karetkę
nie-radze = poradnictwo psychologiczne; psycholog; interwencja kryzysowa ~ praca socjalna; punkt poradnictwa
 rozpacz, mam dość, bez wyjścia, bezradny, zawaliło się, tragedia, przerasta, nie wytrzymam, na dnie, wszystko się sypie, świat się wali, nie mam siły żyć, nie daję rady, nie dam rady
dng-dziecko !child = interwencja kryzysowa; asystent rodziny; praca socjalna
 okno życia, *porwał, *zamknięte w aucie, *dziecko samo w aucie, *dziecko samo w domu, *porwanie, *porzucone dziecko
kryzys = interwencja kryzysowa; infolinia kryzysowa
 interwencja, dyżur, natychmiast, OIK, pilne, całodobowo, kryzys
kleska = zdarzenie losowe; klęska żywiołowa; interwencja kryzysowa; zasiłek celowy
 zdarzenie losowe, straciliśmy wszystko, spalił się dom, wichura, pogorzelcy, po pożarze, zerwało dach, powódź, klęska, zalało, spaliło się, piorun, pożar, spalił się, pogorzelec, okradli
`;
