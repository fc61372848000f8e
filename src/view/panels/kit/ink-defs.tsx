/** Patterns and filters that gauges and charts refer to. Mounted once, by the app. */
export function InkDefs() {
  return (
    <svg class="hidden-text" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" class="hatch-ground" />
          <line x1="0" x2="0" y1="0" y2="5" class="hatch-line" />
        </pattern>
        <pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="5" class="stripe-line" />
        </pattern>
        <pattern id="bracket" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <line x1="0" x2="0" y1="0" y2="4" class="bracket-line" />
        </pattern>
        <filter id="bleed" x="-30%" y="-60%" width="160%" height="220%">
          <feGaussianBlur stdDeviation="1.6" result="blurred" />
          <feTurbulence type="fractalNoise" baseFrequency=".08" numOctaves="2" seed="2" result="noise" />
          <feDisplacementMap in="blurred" in2="noise" scale="3" />
        </filter>
        <filter id="rough" x="-10%" y="-10%" width="120%" height="120%">
          <feTurbulence type="fractalNoise" baseFrequency=".05" numOctaves="2" seed="9" result="noise" />
          <feDisplacementMap in="SourceGraphic" in2="noise" scale="1.6" />
        </filter>
      </defs>
    </svg>
  );
}
