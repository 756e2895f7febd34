export { en as da } from '../en/index.ts'
