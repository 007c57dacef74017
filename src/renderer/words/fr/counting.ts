import { countingIn } from '../counting.ts';

export const { number, count, percent, size, nameOf } = countingIn('fr');
