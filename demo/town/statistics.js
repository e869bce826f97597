// With ?sample=1 the charts show the sample file, and say so; without it what the server has counted.
const sample = new URLSearchParams(location.search).has('sample');
for (const chart of document.querySelectorAll('cus-stats-chart'))
  if (sample) chart.setAttribute('src', '/data/statistics-example.json');
document.querySelector(sample ? '[data-sample]' : '[data-real]')?.remove();
