/** The high-speed line: a viaduct in short pieces, white trains, the leaf-shaped station. */
import { lerp } from '../../../src/view/map/chance';
import { SPAN } from '../../../src/view/map/land/waters';
import { ellipse, type Brush } from '../../../src/view/map/land/brush';
import { INK, PIGMENT, rgba } from '../../../src/view/map/land/palette';

const DECK_HEIGHT = 9;

/** One straight piece of viaduct that stands on its pier, from (0, 0) to the right; pieces overlap by a unit. */
export function viaduct(g: Brush): void {
  g.fillStyle = rgba('#5b4a35', 0.16);
  g.fillRect(3, 0, SPAN + 1, 3.4);
  g.fillStyle = '#D9D0BE';
  g.fillRect(SPAN / 2 - 0.9, -DECK_HEIGHT, 1.8, DECK_HEIGHT);
  g.strokeStyle = rgba(INK, 0.6);
  g.lineWidth = 0.4;
  g.strokeRect(SPAN / 2 - 0.9, -DECK_HEIGHT, 1.8, DECK_HEIGHT);
  const band = (y: number, height: number, color: string): void => {
    g.fillStyle = color;
    g.fillRect(0, -DECK_HEIGHT + y, SPAN + 1, height);
  };
  band(-2.5, 5, rgba(INK, 0.8));
  band(-2.05, 4.1, '#F5EFE1');
  band(0.6, 1.2, '#BDB29D');
  band(-0.8, 0.4, rgba(PIGMENT.ink5, 0.7));
}

/** One car; the nose points to the right. */
export function trainCar(g: Brush, nose: boolean): void {
  const y = -DECK_HEIGHT - 2.1;
  const length = 17;
  g.beginPath();
  g.moveTo(0, y - 2.3);
  if (nose) {
    g.lineTo(length - 5, y - 2.3);
    g.quadraticCurveTo(length, y - 1.6, length + 1, y + 2);
  } else {
    g.lineTo(length, y - 2.3);
    g.lineTo(length, y + 2);
  }
  g.lineTo(0, y + 2);
  g.closePath();
  g.fillStyle = '#FDFBF5';
  g.fill();
  g.strokeStyle = rgba(INK, 0.85);
  g.lineWidth = 0.5;
  g.stroke();
  g.fillStyle = PIGMENT.azurite;
  g.fillRect(0, y + 0.7, length - (nose ? 0.6 : 0), 0.9);
  g.fillStyle = PIGMENT.azuriteDeep;
  for (let x = 1; x < length - (nose ? 6 : 1); x += 2.2) g.fillRect(x, y - 1.1, 1.3, 0.9);
}

/** The station hall: a swelling leaf over a glass front. Drawn about (0, 0). */
export function station(g: Brush): void {
  g.fillStyle = rgba('#5b4a35', 0.18);
  ellipse(g, [8, 9], [74, 13]);
  g.fill();
  glassFront(g);
  leafRoof(g);
}

function glassFront(g: Brush): void {
  g.beginPath();
  g.moveTo(-58, 6);
  g.quadraticCurveTo(0, 20, 58, 6);
  g.lineTo(58, -4);
  g.quadraticCurveTo(0, 2, -58, -4);
  g.closePath();
  const glass = g.createLinearGradient(0, -4, 0, 16);
  glass.addColorStop(0, '#5E93B8');
  glass.addColorStop(1, '#DCE7E4');
  g.fillStyle = glass;
  g.fill();
  g.strokeStyle = rgba(INK, 0.8);
  g.lineWidth = 0.7;
  g.stroke();
  g.lineWidth = 0.4;
  g.strokeStyle = rgba(PIGMENT.shell, 0.85);
  for (let i = -11; i <= 11; i++) {
    const bulge = 1 - ((i * 5) / 58) ** 2;
    g.beginPath();
    g.moveTo(i * 5, -1 + 2 * bulge);
    g.lineTo(i * 5, 6 + 6.6 * bulge);
    g.stroke();
  }
}

function leafRoof(g: Brush): void {
  g.beginPath();
  g.moveTo(-74, 0);
  g.bezierCurveTo(-40, -26, 40, -26, 74, 0);
  g.bezierCurveTo(40, 9, -40, 9, -74, 0);
  const shell = g.createLinearGradient(-60, -22, 40, 8);
  shell.addColorStop(0, '#FBF8EF');
  shell.addColorStop(0.55, '#DDE5E2');
  shell.addColorStop(1, '#9CBACA');
  g.fillStyle = shell;
  g.fill();
  g.strokeStyle = rgba(INK, 0.9);
  g.lineWidth = 0.9;
  g.stroke();
  g.lineWidth = 0.4;
  g.strokeStyle = rgba(PIGMENT.azuriteDeep, 0.4);
  for (let i = 1; i < 7; i++) {
    const y = lerp(-26, 9, i / 7);
    g.beginPath();
    g.moveTo(-74, 0);
    g.bezierCurveTo(-40, y, 40, y, 74, 0);
    g.stroke();
  }
  for (let i = -5; i <= 5; i++) {
    const x = i * 11;
    const q = 1 - (x / 74) ** 2;
    g.beginPath();
    g.moveTo(x, -19.6 * q);
    g.quadraticCurveTo(x * 1.02, -6 * q, x, 6.8 * q);
    g.stroke();
  }
  g.strokeStyle = PIGMENT.vermilion;
  g.lineWidth = 1;
  g.beginPath();
  g.moveTo(-73, 0.6);
  g.bezierCurveTo(-40, 9.8, 40, 9.8, 73, 0.6);
  g.stroke();
}
