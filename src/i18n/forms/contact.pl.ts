/** Words of `cus-contact-form`. */
export const contact = { title: 'Napisz do nas' };
