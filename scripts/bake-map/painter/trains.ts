/** Goods trains on the ground and silver trains on the viaduct; all in one line along the x axis, heading left. */
import type { Brush } from '../../../src/view/map/land/brush';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

const LENGTH = 11;

function shadowAndWheels(g: Brush): void {
  g.fillStyle = rgba('#5b4a35', 0.22);
  g.fillRect(0.4, 0, LENGTH, 1.5);
  g.fillStyle = INK;
  for (const x of [1.6, 3.2, 7.6, 9.2]) {
    g.beginPath();
    g.arc(x, 0, 0.7, 0, 7);
    g.fill();
  }
}

function panel(g: Brush, box: readonly [number, number, number, number], color: string): void {
  g.fillStyle = color;
  g.fillRect(...box);
  g.strokeStyle = rgba(INK, 0.8);
  g.lineWidth = 0.4;
  g.strokeRect(...box);
}

/** A diesel with a nose and a band of yellow, or a red electric one. */
export function engine(g: Brush, electric: boolean): void {
  const paint = electric ? PIGMENT.vermilion : PIGMENT.malachiteDeep;
  shadowAndWheels(g);
  panel(g, [0.4, -4, LENGTH - 0.8, 3.6], paint);
  panel(g, [0.4, -5.2, LENGTH - 0.8, 1.2], mix(paint, PIGMENT.shell, 0.35));
  g.fillStyle = PIGMENT.gamboge;
  g.fillRect(0.6, -2.4, LENGTH - 1.2, 0.7);
  g.fillStyle = PIGMENT.azuriteFaint;
  g.fillRect(1, -3.8, 1.7, 1.2);
  if (electric) {
    g.beginPath();
    g.moveTo(5, -5.2);
    g.lineTo(6.4, -7.2);
    g.lineTo(7.8, -5.2);
    g.stroke();
  }
}

/** A covered wagon of the old railway. */
export function boxcar(g: Brush): void {
  shadowAndWheels(g);
  panel(g, [0.5, -4, LENGTH - 1, 3.6], '#7B5A45');
  panel(g, [0.5, -4.9, LENGTH - 1, 0.9], '#9A8674');
  panel(g, [4.4, -3.7, 2.2, 3.2], '#6A4C3A');
}

/** A flat wagon with containers. */
export function containerWagon(g: Brush, paint: string): void {
  shadowAndWheels(g);
  panel(g, [0.3, -1.1, LENGTH - 0.6, 0.8], PIGMENT.ink5);
  panel(g, [0.7, -4.6, LENGTH - 1.4, 3.5], paint);
  g.fillStyle = mix(paint, PIGMENT.shell, 0.4);
  g.fillRect(0.9, -5.3, LENGTH - 1.8, 0.7);
  g.strokeStyle = rgba(INK, 0.35);
  g.lineWidth = 0.3;
  for (let x = 1.8; x < LENGTH - 1; x += 1.1) {
    g.beginPath();
    g.moveTo(x, -4.4);
    g.lineTo(x, -1.3);
    g.stroke();
  }
}

const DECK = 9;

/** A car of the metro, on the deck of its viaduct. */
export function metroCar(g: Brush): void {
  panel(g, [0, -DECK - 5.4, 15, 4.4], '#E4E7E6');
  g.fillStyle = PIGMENT.rouge;
  g.fillRect(0.2, -DECK - 2.2, 14.6, 0.8);
  g.fillStyle = PIGMENT.azuriteDeep;
  for (let x = 1; x < 14; x += 2.7) g.fillRect(x, -DECK - 4.6, 1.8, 1.5);
}

/** A stop: a canopy of glass over the deck. */
export function metroStop(g: Brush): void {
  g.fillStyle = '#D9D0BE';
  for (const x of [-15, 0, 15]) g.fillRect(x - 1, -DECK, 2, DECK);
  panel(g, [-21, -DECK - 1.6, 42, 3], '#EFE8DA');
  for (const x of [-18, -6, 6, 18]) panel(g, [x - 0.3, -DECK - 8, 0.6, 6.4], PIGMENT.ink5);
  g.beginPath();
  g.moveTo(-23, -DECK - 7.6);
  g.quadraticCurveTo(0, -DECK - 13.5, 23, -DECK - 7.6);
  g.lineTo(23, -DECK - 6.8);
  g.quadraticCurveTo(0, -DECK - 9.4, -23, -DECK - 6.8);
  g.closePath();
  g.fillStyle = mix(PIGMENT.azuritePale, PIGMENT.shell, 0.35);
  g.fill();
  g.strokeStyle = rgba(INK, 0.8);
  g.lineWidth = 0.5;
  g.stroke();
}
