// Which language's catalogue is in use; one place to change it.

export { en as t } from './en';
