/** Words of `cus-service-card`. */
export const card = {
  who: 'Dla kogo?',
};
