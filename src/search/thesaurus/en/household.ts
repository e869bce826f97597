/** Everyday words of the household, in English. */
export default `
dm-obiady: meals on wheels, meal delivery, hot meal, dinner, lunch, cooking, cannot cook
dm-sprzatanie: cleaning, clean the flat, cleaner, hoover, floor, mess, tidy
dm-prowadzenie: housekeeping, home help, household chores, domestic help
dm-okna: windows, window cleaning, curtains
dm-pranie: laundry, washing clothes, ironing, launderette
dm-zlota: handyman, tap, leaking, plumber, light bulb, electrician, fix, repair, socket, door handle, lock
dm-remont: renovation, painting walls, decorating, wallpaper
dm-przeprow: moving house, move furniture, assemble furniture
dm-zakupy: shopping, groceries, pick up medicine, heavy bags
dm-fryzjer: hairdresser, haircut, hair, shave
dm-paznokcie: nails, pedicure, podiatrist, foot care, chiropodist
dm-podwoz: lift to the doctor, taxi, transport, drive me, ride, driver, door to door, no car
dm-autobus: bus, no bus, how to get to, public transport
dm-towarzysz: go with me, accompany, walk, take me to church, read aloud
dm-pismo: letter from office, read a letter, fill in form, post office, paperwork
dm-grob: grave, cemetery, tombstone
dm-piec: firewood, coal, light the stove, chop wood
dm-ogrod: snow, garden, mow the lawn, rake leaves
dm-pies: walk the dog, look after my dog, look after my cat, pet
dm-sasiad: small favour, neighbour help, good neighbour, little help
dm-szycie: sewing, seamstress, mend clothes, shorten trousers
dm-rzeczy: borrow a drill, ladder, tools, repair cafe
dm-kuchnia: learn to cook, cooking class, cookery
dm-urzadz: television, remote control, smartphone, set up phone, tablet, laptop
`;
