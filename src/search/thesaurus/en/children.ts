/** Children, in English. */
export default `
zlobek: nursery, creche, toddler, day nursery, baby care, childminder
przedszkole: kindergarten, preschool, pre-school, four year old
dz-pilnowanie: babysitter, nanny, childcare, look after child, leave child with, someone to watch kids
dz-swietlica: after school, afterschool, after-school club, day room, after lessons, homework club
dz-zajecia: classes for kids, kids activities, extracurricular, robotics, ballet, scouts, hobby club children
dz-wakacje: summer camp, holiday camp, half term, school holidays, winter break, day camp
dz-nauka: tutor, tutoring, homework, bad grades, failing school, struggling at school, learning difficulties, maths help
dz-dysleksja: dyslexia, dysgraphia, dyslexic, cannot read child, mixes letters
dz-diagnoza: child assessment, diagnosis child, special needs statement, school readiness, educational psychologist, test my son
dz-adhd: adhd, hyperactive, cannot focus, cannot sit still, attention deficit
dz-autyzm: autism, autistic, asperger, spectrum, asd, no eye contact, sensory integration
dz-mowa: speech therapist, speech therapy, stutter, stammer, lisp, child does not speak, late talker
dz-rozwoj: developmental delay, early intervention, down syndrome, cerebral palsy, premature baby, not walking yet
dz-postawa: scoliosis, posture, flat feet, corrective exercises
dz-zachowanie: naughty, behaviour, behavior, tantrums, disobedient, does not listen, aggressive child, bites other kids
dz-nastolatek: teenager, teen, runs away from home, bad company, steals, my parents hate me, rebellious
dz-wagary: truancy, skips school, refuses school, afraid of school, dropped out of school, school phobia
dz-psycholog: child psychologist, child psychiatrist, therapist for kids, depressed child, depressed teenager, sad child, anxious child, bed wetting
dz-waga: anorexia, bulimia, picky eater, child not eating, overweight child
dz-tus: has no friends, no friends at school, social skills, nobody likes me
dz-mlodziez: youth club, bored teenagers, place for teens, youth worker
dz-wyprawka: school supplies, school bag, backpack, textbooks, scholarship
dz-dowoz: school bus, school transport, ride to school
dz-zawod: career choice, choosing a school, job for teenager, career advice teen
dz-si: sensory integration, covers ears, sensory processing
`;
