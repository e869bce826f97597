import '../elements/service-card/service-card.define.js';
