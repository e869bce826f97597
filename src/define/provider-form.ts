import '../elements/provider-form/provider-form.define.js';
