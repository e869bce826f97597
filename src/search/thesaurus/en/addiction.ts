/** English everyday words of addiction. */
export default `
alkohol: alcohol, alcoholic, alcoholism, drinking, drinks, drunk, drunkard, vodka, booze
detoks: detox, sober up, hangover, binge drinking
delirium: *delirium tremens, *alcohol withdrawal, *withdrawal seizures, *seizure after drinking, *withdrawal shakes
przedawkowal: *overdose, *overdosed, *too many pills, *swallowed pills, *took all tablets, *alcohol poisoning
narkotyki: drugs, drug addict, junkie, heroin, cocaine, amphetamine, meth, fentanyl, legal highs
marihuana: marijuana, weed, cannabis, smoking pot, joint, hashish
lekomania: addicted to pills, painkiller addiction, sleeping pills, prescription drugs, benzos, opioids
hazard: gambling, gambler, casino, betting, bets, slot machines, lost money gambling
fonoholizm: phone addiction, always on phone, screen time, tiktok, instagram, internet addiction, social media
gry-nalog: video games, gaming addiction, plays games all night, computer games, gamer
inne-nalogi: porn, sex addiction, shopping addiction, workaholic, compulsive
nikotyna: quit smoking, stop smoking, cigarettes, nicotine, vaping, smoker
uzaleznienie: addiction, addicted, rehab, addict, addiction therapy
gkrpa: forced treatment, compulsory rehab, report alcoholic, court ordered treatment
trzezwosc: sober, sobriety, quit drinking, stop drinking, relapse, relapsed, alcoholics anonymous
po-odwyku: after rehab, start over
wspoluzal: husband drinks, alcoholic husband, wife drinks, son drinks, partner alcoholic, codependency, living with alcoholic, al-anon
dda: adult children of alcoholics, father drank, mother drank, ACA
uz-dziecko: dad drinks, mum drinks, parents drink, dad drunk, *drunk mother with child, *drunk parents
uz-nastolatek: teenager drugs, son takes drugs, daughter drugs, teen drinking, child smokes, drug test
uz-profil: drug prevention, addiction prevention, talk about drugs
fas: fetal alcohol, drinking while pregnant, alcohol pregnancy
`;
