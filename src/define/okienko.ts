import '../elements/okienko/okienko.define.js';
