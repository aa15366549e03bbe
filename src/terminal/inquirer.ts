// A file of its own, so that only a command that asks something loads what asking takes.
export { checkbox, confirm, input, search, select } from '@inquirer/prompts';
