import { defineTerms } from '../define-terms.js'

/**
 * Words that leave no room for doubt. Sources: the verbs that GRADE guidelines 26 keeps for high-certainty
 * evidence, the spin literature (Boutron 2010, Yavchitz 2016), and the editors' own practice.
 */
export const certainty = () => [
  ...defineTerms('certainty-verb', {
    verbs: ['prove', 'confirm', 'establish', 'verify'],
    phrases: [
      'demonstrate conclusively', 'demonstrates conclusively', 'demonstrated conclusively', 'conclusively {show,shows,showed,shown,demonstrate,demonstrates,demonstrated}',
      'clearly {show,shows,showed,shown,demonstrate,demonstrates,demonstrated}', '{show,shows,showed,shown} {clearly,conclusively,definitively,beyond doubt}',
      'definitively {show,shows,showed,shown}', 'scientifically {proven,proved}', 'clinically {proven,proved}',
      'leave no doubt', 'leaves no doubt', 'left no doubt', 'proof', 'irrefutable', 'conclusive evidence', 'conclusive proof',
    ],
  }),
  ...defineTerms('certainty-phrase', {
    phrases: [
      '{there is,there\'s,there can be,with,has} no doubt', 'no doubt that', 'without {a,any,} doubt', 'beyond {a,any,all,} {reasonable,} doubt', 'without {question,a question}', 'beyond question',
      'beyond dispute', '{a,the} settled {matter,question}', 'no room for {argument,doubt,debate,dispute}', 'not up for debate',
      'open and shut', 'it is {certain,indisputable,undeniable,clear,beyond doubt} that', 'it is undeniable', 'undeniably', 'undoubtedly',
      'indisputably', 'unquestionably', 'definitely', 'certainly', 'make no mistake', 'it is a proven fact', 'is a proven fact', 'is a fact that',
      'we {now,} know for {sure,certain}', 'guaranteed that', 'inevitably', 'without exception', 'no question that', 'no ifs',
      'no arguing', 'no denying', 'no two ways about it', 'case closed', '{settles,settled} the {matter,question,debate,argument}',
      'the {science,matter,question,debate} is {settled,over}', 'rest assured', 'surely',
    ],
  }),
  ...defineTerms('universal', {
    phrases: [
      'all patients', 'every patient', 'each and every patient', 'everyone', 'everybody', 'every single patient', 'anyone', 'anybody', 'all people', 'every person', 'every woman', 'every man',
      'every child', 'all {women,men,children,adults,sufferers,diabetics,users}', 'any disease', 'all diseases', 'every disease', 'all cancers', 'every cancer', 'any patient',
      'all of our patients', 'all our patients', 'each patient', '100% of patients', 'every case', 'all cases',
      'every {sufferer,diabetic,asthmatic,amputee,paraplegic,victim}', 'any illness', 'every family',
    ],
  }),
  ...defineTerms('forecast', {
    phrases: [
      'will {soon,one day,eventually,surely,certainly,undoubtedly,definitely,inevitably,} {become,replace,cure,revolutionise,revolutionize,transform,end,eliminate,eradicate,conquer}',
      'will {soon,eventually,} be mature',
      'will {soon,eventually,one day,} be {offered,available} {to,for} {all,everyone,everybody,millions,every patient,anyone}',
      'is going to {replace,cure,become,end,eradicate,eliminate,revolutionise,revolutionize}',
      'are going to {replace,cure,become,end,eradicate,eliminate}',
      'is set to {replace,become,cure,end,transform}', 'are set to {replace,become,cure}', 'is bound to', 'are bound to', 'is destined to', 'are destined to',
    ],
  }),
]
