import '../elements/provider-card/provider-card.define.js';
