import '../elements/service-match/service-match.define.js';
