/**
 * The finish over the whole picture (GLSL ES 1.00, a Phaser camera filter): the waver of a hand, the pooled rim of pigment, grain, fibres, smog and a handled edge.
 */
import { NOISE } from './noise';

const SMOG = `
vec3 smogOver(vec3 c, vec2 w) {
  float f = fbm(vec2(w.x * .0046, w.y * .0085) + 17.), f2 = fbm(vec2(w.x * .013, w.y * .02) + 3.), ev = f * .7 + f2 * .3;
  float height = mix(.62, 1.12, smoothstep(620., 170., w.y)), s = uSmog * height * (.30 + .85 * smoothstep(.22, .8, ev));
  vec3 grey = mix(c, vec3(dot(c, vec3(.3, .59, .11))) * vec3(1.03, .98, .9), s * .62);
  c = mix(grey, grey * vec3(.545, .49, .40) * 1.5, clamp(s * .62, 0., 1.));
  c = mix(c, vec3(.72, .665, .56), clamp(s * (.42 + .42 * smoothstep(330., 150., w.y)), 0., .84) * smoothstep(.15, .6, s));
  float tide = exp(-pow((ev - .5) / .006, 2.)) * smoothstep(.0, .03, ev - .47), soft = smoothstep(.5, .56, ev) * .10;
  return mix(c, c * vec3(.74, .67, .56), (tide * .20 + soft) * smoothstep(.3, .85, uSmog) * height);
}`;

export const FINISH = `
#pragma phaserTemplate(shaderName)
precision highp float;
varying vec2 outTexCoord;
uniform sampler2D uMainSampler;
uniform vec2 uResolution, uCorner;
uniform float uZoom, uSmog;
${NOISE}${SMOG}
vec3 at(vec2 q) { return texture2D(uMainSampler, vec2(q.x / uResolution.x, 1. - q.y / uResolution.y)).rgb; }
void main() {
  vec2 fp = vec2(outTexCoord.x, 1. - outTexCoord.y) * uResolution, w = uCorner + fp / uZoom;
  vec2 waver = (vec2(vn(w * .22), vn(w * .22 + 40.)) - .5) * .9 + (vec2(vn(w * .7 + 9.), vn(w * .7 + 70.)) - .5) * .42, q = fp + waver * uZoom * .62;
  vec3 c = at(q);
  float r = 1.5 * uZoom, k = r * .7;
  vec3 about = (at(q + vec2(r, 0.)) + at(q - vec2(r, 0.)) + at(q + vec2(0., r)) + at(q - vec2(0., r)) + at(q + vec2(k, k)) + at(q - vec2(k, k)) + at(q + vec2(k, -k)) + at(q - vec2(k, -k))) / 8.;
  vec3 rim = max(about - c, 0.);
  c -= rim * .22 * (1. - smoothstep(0., .5, rim.r));
  float grain = vn(w * 2.3) * .5 + vn(w * 1.1 + 7.) * .3 + vn(w * 4.9) * .2;
  c *= 1. + (grain - .5) * .085 * (1.15 - dot(c, vec3(.3, .59, .11)));
  float fibre = vn(vec2(w.x * .35 + sin(w.y * .05) * 3., w.y * 3.1)) * .5 + vn(vec2(w.x * 2.9, w.y * .3)) * .5;
  c *= 1. + (fibre - .5) * .028;
  c = mix(c, c * vec3(.86, .8, .68), smoothstep(.965, 1., vn(w * .55 + 300.)) * .35);
  c = smogOver(c, w);
  vec2 v = outTexCoord - .5;
  c = mix(c, c * vec3(.86, .79, .66), smoothstep(.38, .82, length(v * vec2(1., 1.08))) * .42);
  gl_FragColor = vec4(c, 1.);
}`;
