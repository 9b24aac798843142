import { pattern } from '../../language/cues/pattern.js'
import { capital, nameStart, surname } from './letters.js'

/** Words by which a sentence names who says it. Case counts: names have capitals. */

const acronyms = [
  'WHO|NHS|NICE|CDC|FDA|EMA|NIH|MHRA|NHMRC|AHA|ACC|ESC|IARC|IDF|KDIGO|USPSTF|ECDC|UNICEF|UNAIDS|GLOBOCAN|UKHSA|ONS|GBD|TGA|NMPA|EFSA',
  'IPCC|OECD|ADA|EASD|AAP|ACOG|NCI|NHLBI|NIDDK|NIMH|NINDS|NHANES|SIGN|ASCO|ESMO|SEER|AIHW|BHF|CMS|AAD|AASLD|EASL|NCCN',
].join('|')

const institutions = [
  'University|Universities|Institutes?|College|Hospitals?|Clinic|Society|Association|Foundation|Academy|Federation|Ministry',
  'Department|Agency|Council|Network|Trust|Cent(?:er|re)s?|School|Organi[sz]ation|Alliance|Commission|Administration',
  'Laborator(?:y|ies)|Registry|Bureau|Consortium|Collaboration|Task Force|Working Group|Charity|Observatory',
].join('|')

/** A body: an acronym, or a word of an institution with a name before or after it. */
export const englishBody = pattern(
  new RegExp(
    [
      String.raw`\b(?:${acronyms})\b|\bCochrane\b|\bWorld Health Organi[sz]ation\b|\bGlobal Burden of Disease\b|\bHealth Canada\b`,
      String.raw`\bPublic Health England\b|\bUnited Nations\b|\bWorld Bank\b|\bCancer Research UK\b|\bMayo Clinic\b`,
      String.raw`\b[A-Z][\w'’-]{1,40} (?:${institutions})\b`,
      String.raw`\b(?:${institutions}) (?:of|for|on|in) (?:the )?[A-Z]`,
      String.raw`\b(?:Harvard|Stanford|Yale|Oxford|Cambridge|Princeton|Johns Hopkins|Karolinska|Kaiser Permanente|MIT|UCLA|UCSF)\b`,
    ].join('|'),
  ),
)

const places = [
  'January|February|March|April|May|June|July|August|September|October|November|December|China|Japan|Korea|India|Europe|America',
  'English|Chinese|German|France|Germany|Britain|Canada|Australia|Spain|Italy|Taiwan|Hong Kong|the US|the UK|USA|UK|US',
].join('|')

/** Journals whose names are words of their own. */
const journalsOfOneWord = [
  'Nature|Science|Cell|Gut|Blood|Circulation|Neurology|Pediatrics|Hepatology|Diabetes Care|Stroke|Chest|Thorax|Spine|Headache',
  'Menopause|Radiology|Hypertension|Diabetologia|Allergy|Brain|Pain|Obesity|Sleep|Cancer|Heart|Burns|Cornea|Eye|Vaccine|Nutrients',
  'Surgery|Cephalalgia|Epilepsia|Endoscopy|Contraception|Addiction|Appetite|Rheumatology|Bone|Kidney International|Age and Ageing',
  'Psychological Medicine|Family Practice|Acupuncture in Medicine',
].join('|')
/** A journal, or a publication that a work is said to have appeared in. */
export const englishJournal = pattern(
  new RegExp(
    [
      String.raw`\b(?:medRxiv|bioRxiv|JAMA|BMJ|NEJM|PLOS|PLoS|PNAS|eLife|Lancet|New England Journal|British Medical Journal|Scientific Reports|Cell Stem Cell)\b`,
      String.raw`\bJournals? of\b`,
      String.raw`\b(?:Annals|Archives|Proceedings) of\b|\b[A-Z]\w+ Journal\b|\bNature [A-Z]\w+|\bFrontiers in [A-Z]`,
      String.raw`\bjournals?,? [A-Z"'“]`,
      String.raw`\b(?:published|reported|appeared|appearing|writing|printed|featured) in (?:the )?(?!(?:${places})\b)[A-Z"“]`,
      String.raw`\bin (?:${journalsOfOneWord})\b`,
    ].join('|'),
  ),
)

/** A study or survey with a name of its own. */
export const englishStudyName = pattern(/\b[A-Z][\w'’-]{1,40} (?:Study|Trial|Survey|Project|Atlas|Guidelines?|Report)\b|\b[A-Z][A-Z\d-]{3,20}[- ](?:study|trial|registry)\b/)

/** An author, or a person who speaks under a name. */
export const englishPerson = pattern(
  new RegExp(
    [
      String.raw`${nameStart}${surname} (?:et al\b|and (?:colleagues|co-?workers|co-?authors)\b)`,
      String.raw`\b(?:Dr|Prof|Professor)\.? (?:[${capital}]\.? ?)*[${capital}]`,
      String.raw`${nameStart}${surname} (?:[${capital}]\. ?)?${surname},? (?:MD|PhD|M\.D\.|Ph\.D\.|an?|the|who|professor|director|chief|lead|senior|from|at|of|said|says|told)\b`,
    ].join('|'),
  ),
)
