export { en as id } from '../en/index.ts'
