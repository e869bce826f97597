/** English everyday words of danger. */
export default `
zawal: *heart attack, *chest pain, *pain in chest, *cardiac arrest, *heart stopped
udar-teraz: *having a stroke, *stroke symptoms, *face drooping, *slurred speech, *numb arm
nieprzytomny: *unconscious, *fainted, *not breathing, *can't breathe, *choking, *not responding, *seizure, *collapsed, *passed out
dng-wypadek: *bleeding, *hit by car, *badly burned, *electric shock, *drowning, *fell from ladder, *fell from window, *waters broke
dng-upadek: *fell can't get up, *fallen can't get up, *lying on floor
przycisk: SOS button, panic button, emergency bracelet, alarm button, telecare
zatrucie: *poisoning, *poisoned, *poisonous mushrooms, *child swallowed, *child drank, *drank bleach
dng-gaz: *gas leak, *smell gas, *smells of gas, *carbon monoxide
dng-pozar: *fire in house, *house on fire, *on fire, *flat burning, *smoke from flat
kleska: after fire, house burned down, flood, flooded, storm damage, roof blown off, natural disaster, lost everything
dng-zaginal: *missing person, *went missing, *missing child, *ran away from home, *didn't come home, *grandma lost, *disappeared
nie-otwiera: *doesn't open door, *not answering door, *doesn't answer phone, *no sign of life, *neighbour not answering, *calling for help
zamarza: *freezing to death, *sleeping in frost, *lying in snow, *lying in street, *hypothermia, *frostbite
numery: *112, *999, *call ambulance, ambulance, *emergency number, police, fire brigade
kryzys: crisis, crisis intervention, urgent, immediately, crisis centre
nie-radze: can't cope, don't know what to do, can't take it, desperate, despair, hopeless situation, falling apart, overwhelmed
grozi-nozem: *threatens with knife, *with a knife, *with an axe, *threatens to kill
dng-dziecko: *child alone at home, *child locked in car, *kidnapped, *kidnapping, *abandoned child, *abandoned baby
pierwsza-pomoc: first aid, CPR, resuscitation, defibrillator
`;
