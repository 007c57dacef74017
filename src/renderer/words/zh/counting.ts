import { countingIn } from '../counting.ts';

export const { number, percent, size, nameOf } = countingIn('zh-Hans');
