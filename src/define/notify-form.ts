import '../elements/notify-form/notify-form.define.js';
