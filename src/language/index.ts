// Decides which language's catalogue is in use; one place to change it.
// Refuses to know the words.

export { en as t } from './en';
