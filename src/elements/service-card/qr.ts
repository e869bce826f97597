import { svg, type SVGTemplateResult } from 'lit';
import { encode } from 'uqr';

/** A QR code as one path; loaded only when somebody asks for it. */
export function qrCode(text: string, label: string): SVGTemplateResult {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return svg`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>
  </svg>`;
}
