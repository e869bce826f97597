import '../elements/service-search/service-search.define.js';
