/** A function of one thing that is asked for each thing once. */
export function remembered<T, U>(ask: (thing: T) => U): (thing: T) => U {
  const answers = new Map<T, U>();
  return (thing) => {
    let answer = answers.get(thing);
    if (answer === undefined) answers.set(thing, (answer = ask(thing)));
    return answer;
  };
}
