/** What the doctor finds wrong with the connector's own data, by kind. */
import type { CatalogueEntry } from './catalogue-entry.ts';

const repairs = 'Run "autosync doctor --fix".';
const byItself = 'Nothing is needed: the next sync puts it right by itself.';

export const doctorCatalogue = {
  'doctor.link-missing': {
    class: 'damage',
    summary: '{record} has lost its link to QuickBooks.',
    why: '{evidence} that it is the record {quickbooksId} there, and this connector no longer knows it. It could be made a second time.',
    remedy: repairs,
  },
  'doctor.link-differs': {
    class: 'damage',
    summary: '{record} is linked to another record than SA says.',
    why: 'Here it is linked to {quickbooksId}, and SA was told {other}. Changes could go to the wrong record.',
    remedy: repairs,
  },
  'doctor.linked-twice': {
    class: 'damage',
    summary: '{record} is linked a second time.',
    why: 'The record {quickbooksId} of QuickBooks has two partners in SA, {saId} and {other}.',
    remedy: 'Run "autosync doctor --fix". Where it stays, delete the one in SA that is one too many.',
  },
  'doctor.not-in-quickbooks': {
    class: 'damage',
    summary: '{record} is linked to a record that QuickBooks does not have.',
    why: 'QuickBooks has no record {quickbooksId}, and does not say that it was deleted.',
    remedy:
      'Check that the right company file is open and that no backup was restored. Then run "autosync doctor --fix"; a message asks what shall become of it.',
  },
  'doctor.not-in-sa': {
    class: 'damage',
    summary: '{record} is linked to a record that SA does not have.',
    why: 'SA has no record {saId}, not even a deleted one. SA may have been restored from a backup.',
    remedy: 'Run "autosync doctor --fix"; the next sync brings it to SA again.',
  },
  'doctor.made-twice': {
    class: 'conflict',
    summary: '{record} stands twice in QuickBooks.',
    why: 'It is linked to {other}, and the record {quickbooksId} was made for it as well.',
    remedy: 'Look at both in QuickBooks and delete the one that is one too many.',
  },
  'doctor.memory-altered': {
    class: 'damage',
    summary: 'What was remembered of {record} is not what {side} had.',
    why: 'It has not changed since the last sync, and reads differently in: {fields}. A change could be missed or undone.',
    remedy: repairs,
  },
  'doctor.lines-altered': {
    class: 'damage',
    summary: 'The lines of {record} are not paired as they were.',
    why: 'A pair names a line that neither side had. A changed line could be written onto another one.',
    remedy: repairs,
  },
  'doctor.gone-altered': {
    class: 'damage',
    summary: 'What was remembered of the deletion of {record} is wrong.',
    why: '{detail}',
    remedy: repairs,
  },
  'doctor.change-passed-over': {
    class: 'damage',
    summary: 'A change of {record} in {side} was passed over.',
    why: 'The connector takes it for read, and has never dealt with it.',
    remedy: 'Run "autosync doctor --fix"; the next sync reads everything again and finds it.',
  },
  'doctor.read-ahead': {
    class: 'damage',
    summary: 'The connector believes that it has read {category} of QuickBooks up to a time to come.',
    why: 'It is marked as read up to {until}. What changes until then would be passed over.',
    remedy: 'Run "autosync doctor --fix"; the next sync reads everything again.',
  },
  'doctor.read-behind': {
    class: 'transient',
    summary: 'The connector has forgotten how far it has read {category}.',
    why: 'The last sync had read further than is written down. What is read again is known already, so no harm is done.',
    remedy: byItself,
  },
  'doctor.place-unknown': {
    class: 'transient',
    summary: 'SA does not know the place up to which the connector has read.',
    why: 'The place was altered, or SA was restored from a backup.',
    remedy: 'Nothing is needed: the next sync reads everything of SA again.',
  },
  'doctor.operation-alone': {
    class: 'damage',
    summary: 'It cannot be told whether {record} reached QuickBooks.',
    why: 'It was sent, and the message that carried it is no longer written down.',
    remedy: 'Run "autosync doctor --fix"; the next sync asks QuickBooks and looks for the record.',
  },
  'doctor.operation-unreadable': {
    class: 'damage',
    summary: 'The plan to write {record} cannot be read.',
    why: 'Its row was altered.',
    remedy: 'Run "autosync doctor --fix"; the next sync looks for the record and plans it again.',
  },
  'doctor.message-alone': {
    class: 'damage',
    summary: 'A message to QuickBooks is open, and nobody knows what it carried.',
    why: 'The message {id} of {sentAt} names records that are no longer written down as open.',
    remedy: 'Run "autosync doctor --fix"; the next sync reads everything again and links what was made.',
  },
  'doctor.message-altered': {
    class: 'damage',
    summary: 'A message that was sent to QuickBooks is not written down as it was sent.',
    why: 'The text of the message {id} of {sentAt} does not fit its check sum.',
    remedy: 'Run "autosync doctor --fix"; the next sync asks QuickBooks what became of it.',
  },
  'doctor.sa-not-told': {
    class: 'transient',
    summary: 'SA does not know what {record} is in QuickBooks.',
    why: 'It is linked to {quickbooksId} here, and SA has no note of it. A new computer would not know it.',
    remedy: repairs,
  },
  'doctor.mapping-missing': {
    class: 'damage',
    summary: 'It is forgotten which record of QuickBooks {record} shares.',
    why: 'SA has a note that it shares the record {quickbooksId} there, and this connector no longer knows it. It could be made a second time.',
    remedy: repairs,
  },
  'doctor.mapping-not-told': {
    class: 'transient',
    summary: 'SA does not know which record of QuickBooks {record} shares.',
    why: 'It shares the record {quickbooksId} there, and SA has another note of it or none. A new computer would not know it.',
    remedy: repairs,
  },
  'doctor.mapping-to-nothing': {
    class: 'setup',
    summary: '{record} is mapped, and one of the two records is gone.',
    why: '{side} no longer has its record; in QuickBooks it is the record {quickbooksId}.',
    remedy: 'Choose another record for it, or take it off (autosync mapping).',
  },
  'doctor.activity-altered': {
    class: 'setup',
    summary: 'The activity was altered at entry {sequence}.',
    why: 'The entry does not follow from the one before it: it was changed, taken out or put in.',
    remedy:
      'Nobody can bring the entry back; the Audit Trail of SA has its own record. Find out who can write into the data folder.',
  },
  'doctor.activity-cut': {
    class: 'setup',
    summary: 'The end of the activity is missing.',
    why: 'It should have {expected} entries, and {sequence} are there.',
    remedy:
      'Nobody can bring the entries back; the Audit Trail of SA has its own record. Find out who can write into the data folder.',
  },
  'doctor.file-damaged': {
    class: 'setup',
    summary: "The file with the connector's own data is damaged.",
    why: '{detail}',
    remedy:
      'Run "autosync doctor --fix": it puts the file aside, and the next sync makes the links again from SA.',
  },
  'doctor.other-company': {
    class: 'brake',
    summary: 'This data folder belongs to another company of SA.',
    why: 'It was used for the company {expected}, and you signed in to {found}.',
    remedy: 'Sign in to the right company, or give each company a data folder of its own with --data.',
  },
  'doctor.synced-before': {
    class: 'setup',
    summary: 'This connector has never synced, and the company has.',
    why: "SA has notes of records that are linked to QuickBooks. The connector's own data were lost, or another computer syncs this company.",
    remedy:
      'If another computer syncs it, use that one. If not, run "autosync take-over" here and sync: the links are made again, and nothing is made twice.',
  },
} as const satisfies Record<string, CatalogueEntry>;
