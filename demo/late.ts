// A script that comes as late as behind a tag manager or an optimiser.
setTimeout(() => void import('./clinic.js'), 800);
