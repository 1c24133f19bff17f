/** .docx in and out: what is loaded when it is first asked for. */
export { profileOf, settingsOf } from './read-profile/learn.ts';
export { readWord } from './read/read.ts';
export { needsConversion } from './read/sniff.ts';
export { fontRemarks } from './write/pdf-fonts.ts';
export { remarksOn } from './write/remarks.ts';
export { writeWord } from './write/write.ts';
