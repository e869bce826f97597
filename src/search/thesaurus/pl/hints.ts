/** Words that say for whom, how or at what price something is wanted: `?id = code`, then the phrases, word for word. */
export default `
?darmo = free
 za darmo, bezpłatnie, darmowy, nieodpłatnie, bez opłat, nic nie kosztuje, gratis
?dom = sposob:w-domu
 w domu, do domu, z dojazdem, w mieszkaniu, u mnie w domu
?zdalnie = sposob:zdalnie
 przez telefon, telefonicznie, przez internet, online, on line, zdalnie
?grupa = sposob:grupowo
 w grupie
?sam = sposob:indywidualnie
 indywidualnie
?mlodziez = odbiorca:mlodziez
 dla nastolatka, dla nastolatki, dla młodzieży, dla młodych
?dzieci = odbiorca:dzieci-i-mlodziez
 dla dziecka, dla dzieci, dla malucha, dla syna, dla córki, dla wnuka, dla wnuczki
?starsi = odbiorca:osoby-starsze
 dla seniora, dla seniorki, dla seniorów, dla emeryta, dla starszej, dla starszych, dla babci, dla dziadka, dla staruszki
?niepelnosprawni = odbiorca:osoby-z-niepelnosprawnoscia
 dla niepełnosprawnych, dla niepełnosprawnego, dla inwalidy
?opiekunowie = odbiorca:opiekunowie
 dla opiekuna, dla opiekunów
?rodzice = odbiorca:rodzice
 dla rodziców
`;
