/** Stands in the command's scripts for `node:process`, of which an import would ask for all that it has. */
export default globalThis.process;
