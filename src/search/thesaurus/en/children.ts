/** Children, in English. */
export default `
zlobek: baby care, childminder, childminding, creche, daycare baby, nursery, one year old, toddler
przedszkole: daycare child, four year old, kinder, kindergarten, nursery school, pre-school, preschool
dz-pilnowanie: baby sitter, baby-sitting, babysit, babysitter, child minder, childcare, day care for kids, leave child with, leave kids, look after child, mind my child, nanny, nobody to watch, sit with child, someone to watch kids, watch my child
dz-swietlica: after classes, after lessons, after school, afterschool, day room, homework club, pick up from school
dz-zajecia: ballet, chess for kids, classes for kids, coding for kids, dance for kids, extracurricular, football for kids, hobby club children, hobby for child, karate, kids activities, kids clubs, kids workshops, music lessons child, robotics, scouts, swimming for kids, theatre kids, things to do with children, where to take kids
dz-wakacje: camp for kids, day camp, holiday camp, kids in summer, kids vacation, school holidays, summer activities, summer camp
dz-ferie: ferie, half term, winter break
dz-nauka: catch up school, extra lessons, homework, learning difficulties, maths help, private lessons, remedial, school help, schoolwork, study help, tutor, tutoring
dz-oceny: bad grades, bad marks, behind at school, failing school, fails at school, falls behind, fell behind, repeating a year, struggles at school, struggling at school, won't learn
dz-diagnoza: assess my child, child assessment, diagnosis child, educational psychologist, individual teaching, school opinion, school readiness, test my son
dz-dysleksja: cannot read child, dyscalculia, dysgraphia, dyslexia, dyslexic, mixes letters, reading problems child, reads slowly, spelling problems
dz-specjalna: integration class, special education, special needs statement, special school, statement for school, teaching assistant
dz-adhd: ADD, adhd, attention deficit, attention problems, can't concentrate, cannot focus, cannot sit still, fidgety, hyperactive, hyperactivity, restless child
dz-autyzm: ABA therapy, asd, asperger, autism, autistic, neurodivergent, no eye contact, sensory integration, spectrum
dz-mowa: can't pronounce, child does not speak, child not speaking, doesn't speak child, doesn't talk, late talker, lisp, lisping, not talking yet, pronunciation child, son does not talk, speech delay, speech problems, speech therapist, speech therapy, stammer, stammering, stutter, stuttering
dz-rozwoj: baby not crawling, baby physiotherapy, cerebral palsy, delayed development, developmental delay, developmental problems, down syndrome, early intervention, not walking yet, premature baby, slow development, slow to develop, special needs toddler
dz-postawa: corrective exercises, curved spine child, flat feet, posture, scoliosis, slouching
dz-zachowanie: behaviour, behavioural problems, disobedient, disruptive, does not listen, does not obey, kid is rude, lies and steals, misbehaves, misbehaving, naughty, out of control, screams all the time, tantrums, won't listen child
dz-agresja: aggression child, aggressive child, bites other kids, biting, fighting at school, fights at school, fights in kindergarten, gets into fights, hits other children
dz-nastolatek: adolescent, bad company, my parents hate me, rebellion, rebellious, runs away from home, stealing, steals, teen, teenage son, teenager
dz-wagary: absent from school, afraid of school, does not want to go to school, dropped out of school, hates school, refuses school, scared of school, school phobia, skipping school, skips school, truancy, won't go to school
dz-psycholog: child after war, child psychiatrist, child psychologist, counselling for child, selective mutism, self-esteem child, therapist for kids, therapy for child, traumatised child
dz-leki: afraid of sirens, anxious child, bed wetting, bedwetting, bites nails, child afraid, child anxiety, child scared, kid afraid, nightmares child, scared of school, tics, wets bed child
dz-smutne: depressed child, kid cries, sad child, withdrawn child
dz-waga: anorexia, bulimia, child diet, child not eating, child won't eat, dietician child, fat child, fussy eater, kid does not eat, obese child, overweight child, picky eater
dz-tus: can't make friends child, difficulty making friends kid, introvert, lonely child, no friends, nobody likes me, outsider, shy child, social skills
dz-mlodziez: bored teenagers, hang out, place for teens, teenagers, young people, youth, youth club, youth worker
dz-wyprawka: back to school, backpack, exercise books, money for school, pencils, scholarship, school bag, school grant, school starter, school stuff, school supplies, school things, school uniform, schoolbag, textbooks
dz-dowoz: ride to school, school bus, school transport
dz-zawod: career advice teen, career choice, choosing a school, job for teenager
dz-si: covers ears, hates noise, sensory, sensory integration, sensory processing
`;
