export { en as hu } from '../en/index.ts'
