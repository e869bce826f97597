/** Violence, in English. */
export default `
przemoc: *hits me, *hit me, *beats me, *beat me, *husband hits, *husband beats, *wife hits, *boyfriend hits, *punched, *slapped, *strangled, *chokes me, *domestic abuse, *abusive husband, *abusive partner, *afraid of my husband, *scared at home, *scared of my boyfriend, domestic violence, violence, bruises
przem-psych: humiliates, insults, controls me, controlling, emotional abuse, gaslighting, *threatens, *he will kill, *going to kill me, *locks me, toxic, narcissist, blackmails, puts me down
przem-ekonom: financial abuse, takes my money, gives no money husband, controls money
przem-pijak: *drunk hits, *drunk husband, *violent when drunk, *drinks and hits, drunken rows
przem-seks: *rape, *raped, *sexual assault, *sexual abuse, *molested, *forced sex, *groped, *sexual harassment, *touched me
pedofil: *paedophile, *pedophile, *child sexual abuse, *touches my daughter, *grooming, *uncle touches, *stranger messaging my daughter
bite-dziecko: *hits child, *hits kids, *hit my child, *mum hits, *mom hits, *dad hits, *father hits, *parents hit, *child abuse, *stepfather hits, *afraid of my dad, *scared of my parents, *ran away from home, *shaken baby
zaniedbanie: neglected child, neglect, *child left alone, *kids left alone, *hungry children, *drunk parents, *drunk mother, *abandoned child, lice
przem-swiadek: *screaming next door, *neighbour hits, *neighbor hits, *neighbour beats, *child crying next door, report abuse, report violence, friend is abused
niebieska-karta: blue card, restraining order, protection order, community policeman
przem-ucieczka: *escape husband, *run away from husband, *leave abusive, *hide from husband, *threw me out, *kicked me out, womens shelter, women refuge, safe house
przem-slaby: *hits grandmother, *hits mother, *grandson hits, *carer hits, *elder abuse, *hits disabled, *starves, takes pension, mistreats old
przem-syn: *son hits, *daughter hits, *afraid of my son, *scared of my son, *brother hits, *son threatens
nekanie: *stalker, *stalking, *follows me, *harasses, *harassed, *harassment, keeps calling, will not leave me alone
przem-handel: *human trafficking, *trafficked, *took my passport, *forced to work, *prostitution
przem-sprawca: hit my wife, anger management, lose my temper, control anger, aggression, programme for abusers
przem-potem: trauma, ptsd, survivor of abuse, victim of violence, abused as a child
przem-szkolenie: training on violence, violence prevention, safeguarding
dokuczanie: bullying, bullied, bully, teased, laugh at me, mocked, *beaten at school, *hit at school, pick on me
przem-cyber: cyberbullying, online hate, hate comments, nudes, naked photos, my photos online, fake account, sextortion
nienawisc: racism, racist, discrimination, xenophobia, homophobia, hate crime, hate speech
przestepstwo: mugged, robbed, victim of crime, burglary, attacked in the street
`;
