/** English everyday words of addiction. */
export default `
przedawkowal: *OD on drugs, *alcohol poisoned, *alcohol poisoning, *alcohol withdrawal, *delirium tremens, *drugged unconscious, *drunk unconscious, *methanol, *overdose, *overdosed, *overdosing, *passed out drunk, *seizure after drinking, *swallowed pills, *swallowed tablets, *too many pills, *too many tablets, *took all tablets, *took pills, *took whole packet, *withdrawal seizures, *withdrawal shakes
narkotyki: amphetamine, blunt, cannabis, cocaine, crack, dealer, drugs, ecstasy, fentanyl, ganja, hashish, heroin, injects, joint, junkie, ketamine, legal highs, lsd, marijuana, mdma, mephedrone, meth, methadone, needles, skunk, smoking pot, sniffs glue, snorts, speed, stoned, substance abuse, syringe, weed
alkohol: alcohol, alcoholic, alcoholism, beer, booze, drank, drinking, drinks, drunk, drunkard, drunken, heavy drinker, hides bottles, spirits, vodka, wino
lekomania: abuse pills, addicted to pills, benzos, codeine, opioids, painkiller addiction, painkillers, pill addiction, prescription drugs, sleeping pills, tramadol, tranquillisers, xanax
gkrpa: compulsory rehab, court ordered treatment, force husband to treatment, force into rehab, forced rehab, forced treatment, report alcoholic
po-odwyku: after rehab, start over
fonoholizm: addicted to phone, always on phone, instagram, internet addiction, on his phone, phone addiction, screen time, scrolling, smartphone addiction, social media, tiktok
uz-gry: computer games, console, fortnite, gamer, gaming addiction, plays games all night, playstation, video games, xbox
uzaleznienie: addict, addicted, addiction, binge drinking, dependency, get clean, rehab
detoks: detox, detoxification, hangover, sober up, withdrawal
fas: alcohol pregnancy, drinking while pregnant, fetal alcohol
nikotyna: cigarettes, nicotine, quit smoking, smoker, smoking, stop smoking, tobacco, vape, vaping
trzezwosc: AA, alcoholics anonymous, give up drinking, quit drinking, relapse, relapsed, sober, sobriety, stop drinking, stopped drinking
hazard: bets, betting, bookmaker, casino, compulsive, gamble, gambler, gambling, lost all money, poker, porn, roulette, scratch cards, sex addiction, shopping addiction, slot machines, workaholic
uz-profil: addiction prevention, drug prevention, talk about drugs
wspoluzal: al-anon, alcoholic husband, codependency, husband addict, husband drinks, husband takes drugs
dda: ACA, adult children of alcoholics, father drank
uz-nastolatek: child smokes, kid drinks, kid vaping, son addict, son takes drugs, teen drinking, teen vaping
uz-dziecko: *drunk mother with child, *drunk parents, dad drinks, dad drunk
`;
