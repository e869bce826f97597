/** English everyday words of the mind. */
export default `
samobojstwo: *suicide, *suicidal, *want to die, *kill myself, *end my life, *don't want to live, *no reason to live, *hang myself
okalecza: *self harm, *cutting herself, *cut myself, *cutting myself, *hurting herself, *hurt myself
depresja: depression, depressed, sad, hopeless, crying, low mood, feeling down, empty inside
lek: anxiety, anxious, panic attack, panic, phobia, fear, worry, OCD
bezsennosc: insomnia, can't sleep, sleepless, nightmares, trouble sleeping
psychoza: psychosis, hearing voices, hallucinations, delusions, paranoia, *voices tell, gone mad
schizofrenia: schizophrenia, bipolar, borderline, personality disorder
chory-psych: mental illness, mentally ill, mental disorder, mental health, mental problems
psy-rodzina: husband depressed, living with mental illness, depressed wife, mentally ill relative
psychiatra: psychiatrist, antidepressants, psychiatric medication
psychiatryk: psychiatric hospital, mental hospital, discharged from psychiatric
psy-nieleczy: refuses treatment, refuses medication, stopped taking medication
psycholog: psychologist, psychological help, counselling, counsellor, counselor
psy-zdalnie: helpline, hotline, crisis line, online psychologist, anonymous chat
terapia: psychotherapy, therapy, therapist
psy-grupa: support group, self-help group, peer support
psy-jedzenie: eating disorder, anorexia, bulimia, binge eating, won't eat, starving herself
wypalenie: burnout, burned out, exhausted, overworked, no energy
stres: stress, stressed, nerves, relax, calm down, meditation
trauma: trauma, traumatised, PTSD, shock, witnessed accident
zlosc: anger, angry, rage, temper, lose control, emotions
samoocena: self-esteem, confidence, hate myself, shy, insecure, ashamed
zerwal: breakup, dumped me, cheated on me, broken heart, left me
psy-dziecko: child psychologist, child psychiatrist, sad child, child anxiety, bedwetting, scared of school
psy-nastolatek: teenager, teen depression, teenage, won't leave room, nobody understands me
mezczyzni: men's group, men in crisis, support for men
psy-senior: grandma crying, elderly depression, old age, feel useless, being a burden
`;
