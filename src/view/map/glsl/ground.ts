/**
 * Silk, land and water washes as one fragment shader (GLSL ES 1.00).
 *
 * `uPlan` is the baked plan: R = distance to the bank / 64 + ½ (positive in water), G = the same / 512 + ½, B = town ground with ruled banks.
 * The host of the shader says how a pixel finds its place in the world.
 */
import { NOISE } from './noise';

const hex = (color: number): string => `vec3(${[16, 8, 0].map((shift) => (((color >> shift) & 255) / 255).toFixed(4)).join(',')})`;

const LAND = `
vec3 landAt(vec2 w, vec3 c, float d, float town, float far) {
  float dl = max(-d, 0.), land = smoothstep(.6, -.6, d), natural = 1. - town;
  float blot = fbm(w * .022 + 20.), gr = fbm(w * .09 + 4.);
  vec3 mal = ${hex(0x3f8f72)}, malL = ${hex(0x9cc5a0)}, och = ${hex(0xc99a67)}, dry = ${hex(0xb6a27a)};
  vec3 leaf = mix(dry, malL, smoothstep(.0, .55, uGreen)); leaf = mix(leaf, mix(malL, mal, .35), smoothstep(.5, 1., uGreen) * .7);
  float field = .42 * smoothstep(296., 330., w.y) * (1. - town * .7);
  c = mix(c, c * leaf * 1.17, land * field * (.16 + .7 * smoothstep(.36, .7, blot)) * (.5 + .5 * uGreen) * far);
  c = mix(c, c * vec3(.97, .92, .80), land * smoothstep(.5, .8, fbm(w * .013 + 60.)) * .55 * far);
  c = mix(c, mix(och, mal, smoothstep(.15, .6, uGreen)), land * exp(-dl / 8.) * (.20 + .46 * gr) * (.3 + .7 * natural) * far);
  c = mix(c, c * mix(och, mal, smoothstep(.1, .7, uGreen)), land * exp(-dl / 26.) * .20 * far * natural);
  c = mix(c, ${hex(0xf4ecda)}, land * town * .5 * (.75 + .4 * gr));
  return mix(c, c * ${hex(0xc4b49a)}, land * (.25 + .75 * town) * (1. - uAir) * smoothstep(.3, .75, fbm(w * .04 + 31.)) * .7);
}`;

const WATER = `
vec3 waterAt(vec2 w, vec3 c, float d, float far) {
  float dd = max(d, 0.), n1 = fbm(vec2(w.x * .010, w.y * .026) + 5.), n2 = fbm(w * .07 + 11.), gran = vn(w * 1.9) * .5 + vn(w * .9) * .5;
  float wq = clamp(uWater + (fbm(w * .012 + 77.) - .5) * .5 * (1. - abs(uWater * 2. - 1.)), 0., 1.);
  float edge = exp(-dd / 5.5), mid = exp(-dd / 38.);
  float dens = (.30 + .26 * edge + .46 * mid * smoothstep(.1, .7, n1) + .30 * (n1 - .36)) * (.86 + .28 * gran * mix(1., .7, wq));
  dens = clamp(dens * mix(.30, 1., far) * mix(1.05, 1.12, wq), 0., .93);
  vec3 pc = mix(${hex(0x7fb6d6)}, ${hex(0x2a72b0)}, clamp(edge * .75 + mid * .5 + (n1 - .5) * .5, 0., 1.));
  pc = mix(pc, ${hex(0x184a82)}, exp(-dd / 2.6) * .38); pc = mix(pc, ${hex(0x5aa08e)}, smoothstep(.55, .8, n2) * .22);
  vec3 pd = mix(${hex(0xa79a74)}, ${hex(0x77704f)}, clamp(edge * .6 + mid * .5, 0., 1.)); pd = mix(pd, ${hex(0x4e4a36)}, smoothstep(.52, .75, n2) * .6);
  vec3 pig = mix(pd, pc, smoothstep(.08, .75, wq));
  // Half multiplied, half laid over: pure multiplying on silk turns azurite to olive.
  vec3 cw = mix(c * mix(vec3(1.), pig * 1.12, dens * .55), pig, dens * .62);
  float scum = fbm(vec2(w.x * .018, w.y * .04) + 40.);
  float tide = exp(-pow((scum - .52) / .012, 2.)) + exp(-pow((scum - .6) / .01, 2.)) * .7;
  return mix(cw, ${hex(0x4a4433)}, tide * .5 * (1. - smoothstep(.1, .55, wq)));
}`;

const BANK = `
vec3 bankAt(vec2 w, vec3 c, float d, float town, float far) {
  float aa = .75 / uZoom, lw = (.10 + .52 * fbm(w * .035 + 2.)) * mix(1., .85, town);
  float ia = (1. - smoothstep(lw - aa * .3, lw + aa, abs(d))) * (.5 + .5 * smoothstep(.25, .6, fbm(w * .05 + 50.))) * mix(.25, 1., far);
  c = mix(c, mix(${hex(0x3a332a)}, ${hex(0x184a82)} * .6, .35), ia * .7);
  float l2 = (1. - smoothstep(.25, .25 + aa, abs(d - 3.4 - 1.4 * fbm(w * .03)))) * smoothstep(.42, .62, fbm(w * .03 + 61.)) * (1. - town);
  return mix(c, mix(${hex(0x4e4a36)}, ${hex(0x184a82)}, uWater), l2 * .42 * far);
}`;

/** The pigments of every baked picture get the same last touch: a little more colour and contrast. */
const GRADE = 'vec3 grade(vec3 c) { c = mix(vec3(dot(c, vec3(.3, .59, .11))), c, 1.16); return clamp((c - .5) * 1.05 + .505, 0., 1.); }';

export interface GroundHost {
  /** Precision, varyings and uniforms of the host. */
  readonly head: string;
  /** GLSL expressions: the world point of the pixel, and the v of the plan texture for a share `t.y` of the world from its top. */
  readonly worldPoint: string;
  readonly planV: string;
}

export const groundShader = (host: GroundHost): string => `
${host.head}
uniform sampler2D uPlan;
uniform vec2 uWorld0, uWorldS;
uniform float uZoom, uWater, uAir, uGreen;
${NOISE}${LAND}${WATER}${BANK}${GRADE}
void main() {
  vec2 w = ${host.worldPoint}, t = (w - uWorld0) / uWorldS;
  vec4 plan = texture2D(uPlan, vec2(t.x, ${host.planV}));
  float near = (plan.r - .5) * 64., wide = (plan.g - .5) * 512., d = abs(wide) < 28. ? near : wide, town = plan.b;
  d += ((fbm(w * .055) - .5) * 5. + (vn(w * .33) - .5) * 1.2) * (1. - town);
  vec3 c = ${hex(0xe8d9b9)} * (1. + (fbm(w * .006 + 3.) - .5) * .07 + (fbm(w * .03) - .5) * .035);
  c = mix(c, ${hex(0xf3e9d3)}, smoothstep(.35, .75, fbm(vec2(w.x * .0032, w.y * .0065) + 9.)) * .55);
  float far = smoothstep(245., 320., w.y);
  vec3 land = landAt(w, c, d, town, far);
  vec3 painted = bankAt(w, mix(land, waterAt(w, land, d, far), smoothstep(-.6, .6, d)), d, town, far);
  gl_FragColor = vec4(grade(painted), 1.);
}`;
