import '../elements/contact-form/contact-form.define.js';
