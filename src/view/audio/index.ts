export { openSound, type OpenSound } from './open-sound';
