/* Imported before anything else and written so that a very old Node can still read it and say what is wrong. */
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(
    'Pitlane needs Node 20.19 or newer, and this is Node ' +
      process.versions.node +
      '. Get a current one from https://nodejs.org and start again.',
  );
  process.exit(1);
}
