/** English everyday words of the mind. */
export default `
samobojstwo: *better dead, *can't go on living, *can't live anymore, *cannot go on living, *cannot live like this, *cant go on living, *cant live anymore, *cut wrists, *doesn't want to live, *doesnt want to live, *don't see sense, *don't want live, *don't want to wake up, *dont want to live, *dont want to wake up, *end her life, *end his life, *end it all, *end my life, *ending it all, *ending my life, *goodbye letter, *hang himself, *hang myself, *hanging myself, *jump from window, *jump off bridge, *jump under train, *kill herself, *kill himself, *kill myself, *kill themselves, *killing herself, *killing himself, *killing myself, *life has no meaning, *life has no sense, *life is meaningless, *life not worth, *no point living, *no reason to live, *no will to live, *not wake up again, *not want to live, *rather be dead, *slit wrists, *suicidal, *suicide, *take my life, *taking my life, *thinking about death, *thinking of dying, *thoughts of death, *tired of life, *tired of living, *under a train, *wanna die, *want die, *want to disappear, *why live, *wish I was dead, *wish I were dead, *wish to die, *without me better
okalecza: *burns herself, *cut myself, *cuts her arms, *cuts herself, *cuts himself, *cuts on arms, *cutting her arms, *cutting herself, *cutting himself, *cutting myself, *harm myself, *harming herself, *harming himself, *hurting herself, *hurting myself, *hurts herself, *hurts himself, *scars on arms, *self harm, *self injury, *selfharm, *want to hurt myself
bezsennosc: awake at night, can't fall asleep, can't sleep, cannot sleep, insomnia, nightmares, not sleeping, sleepless, trouble sleeping, wake up at night
chory-psych: bipolar, borderline, manic, mental disorder, mental health, mental help, mental illness, mental problems, mentally ill, personality disorder, psychiatric, schizophrenia, schizophrenic
psy-po-kryz: after psychiatry, discharged from psychiatric, mental hospital, mental ward, psych ward, psychiatric hospital
depresja: apathy, cry, crying, depressed, depression, don't feel like anything, empty inside, everything is pointless, feel bad, feel empty, feeling down, hopeless, hopelessness, low mood, melancholy, no joy, no motivation, nothing makes sense, sad, sadness, unhappy
zerwal: break up, breakup, broke up, broken heart, cheated on me, dumped me, heartbreak, heartbroken, left me, split with boyfriend, unhappy love
psychoza: *out of control dangerous, *voices tell, *voices telling, crazy, delusions, gone mad, hallucinates, hallucinating, hallucinations, hearing things, hearing voices, hears voices, insane, paranoia, paranoid, psychosis, psychotic, seeing things
lek: OCD, afraid to leave house, agoraphobia, anxiety, anxious, fear, intrusive thoughts, nervous, obsessive, phobia, scared of everything, worried, worry, worrying
psy-panika: heart racing, panic
psy-jedzenie: anorexia, anorexic, binge eating, bulimia, bulimic, eating disorder, not eating, overeating, starving herself, throws up after meals, won't eat
psy-zdalnie: anonymous chat, call psychologist, crisis line, crisis phone, helpline, hot line, hotline, online counselling, online psychologist, phone support, trust line
psycholog: counselling, counsellor, emotional support, men in crisis, men's group, mental support, psychological help, psychologist, support for men
terapia: CBT, psychotherapy, therapist, therapy
psychiatra: antidepressants, mental doctor, psychiatric help, psychiatric medication, psychiatrist, psychiatry
psy-nie-leczy: doesn't take medication, refuses medication, refuses pills, refuses treatment, stopped taking medication
psy-grupa: group for people with, group meetings, mutual support, peer support, people like me, self-help group, support group
psy-rodzina: husband depressed, living with mental illness, living with schizophrenic, mentally ill relative, son has schizophrenia, wife has depression
samoocena: ashamed, confidence, feel ugly, hate myself, inferiority, insecure, self-esteem, shy, shyness, worthless
stres: breakdown, calm down, meditation, mindfulness, nerves, nervousness, relax, relaxation, stress, stressed, stressful, tense, tension
psy-wypalenie: burn out, burned out, burnout, burnt out, exhausted, exhaustion, no energy, overwork, overworked
zlosc: aggressive husband, anger, angry, emotions, furious, irritable, irritated, lose control, outbursts, rage, temper
psy-nastolatek: daughter won't talk, depressed teen, nobody understands me, stays in room, teen anxiety, teen depression, teen therapist, teenage, teenager, won't leave room
psy-senior: being a burden, elderly depression, feel useless, grandma crying, old age
trauma: PTSD, after war, captivity, flashbacks, shelling, shock, survived, torture, trauma, traumatic, traumatised, witnessed accident
`;
