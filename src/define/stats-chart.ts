import '../elements/stats-chart/stats-chart.define.js';
