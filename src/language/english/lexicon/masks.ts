import { defineTerms } from '../define-terms.js'

/** Fixed phrases whose words mean something else here. They are terms only to hide those words. */
export const masks = () => defineTerms('mask', {
  phrases: [
    // cure
    'cured {meat,ham,fish,bacon,pork,salmon,meats,sausage}', 'dry-cured', 'curative-intent', 'curative intent', 'cure {rate,rates}',
    'curing {agent,lamp,light}', 'cure model', 'get rid of {waste,unused,old,expired,your unused,mucus,phlegm}', 'test of cure', 'uv-cured',
    '{eradicate,eradicates,eradicated,eradicating} {h. pylori,helicobacter,helicobacter pylori,the bacteria,polio,smallpox,malaria}',
    // hype
    'breakthrough {pain,infection,infections,bleeding,seizure,seizures,case,cases,symptom,symptoms,cancer pain,covid-19}',
    'breakthrough {therapy,therapies,therapy designation,device,device designation,designation,varicella,fever,ovulation}',
    'novel coronavirus', 'novel coronaviruses', 'powerful magnet', 'powerful magnets', 'powerful magnetic',
    'advanced {cancer,cancers,disease,age,stage,stages,maternal age,life support,melanoma,breast cancer,practice,nurse,directive}',
    'advanced {directives,care planning,heart failure,liver disease,kidney disease,hiv,parkinson\'s disease,cases,prostate cancer}',
    'advanced {lung cancer,solid tumors,solid tumours,paternal age,cirrhosis,fibrosis,chronic,glycation,dementia,tumors,tumours}',
    'advanced {pancreatic cancer,colorectal cancer,ovarian cancer,gastric cancer,illness,training,renal,ckd,hepatocellular}',
    'nature medicine', 'science advances', 'leading {cause,causes,to,up,a,the way,edge,role,question}', 'leading causes',
    'unique {identifier,code,number,id}', 'magic mushrooms', 'magic mushroom', 'magic mouthwash', 'magic number', 'no wonder',
    'wonder {if,whether,why,how,what,about}', 'ideal {body weight,weight}', 'remarkable for', 'unremarkable',
    'superior {vena cava,mesenteric,rectus,oblique,labrum,limbic,temporal,frontal,parietal,colliculus,border,aspect}', 'premier league',
    'magic johnson', 'ultimate tensile', 'dramatic art', 'novel {h1n1,influenza,virus,viruses}', 'exclusive breastfeeding',
    'exclusive enteral', 'perfect use', 'a perfect storm', 'exclusive {breast,breast-feeding}', 'powerful tool',
    // hope
    'city of hope', 'hope that', 'hope for the best', 'project hope', 'hope solo', 'hope hospital', 'hope scale', 'hope clinic',
    'hope college', 'we hope', 'i hope', 'hope you', 'the hope scale', 'hope this helps', 'hope lodge', 'house of hope', 'lifeline crisis',
    // safe, harm
    'safe {place,storage,disposal,sex,handling,distance,sleep,house,level,levels,limit,limits,range,water}',
    'safe {drinking water,food,environment,space,way,ways,practice,practices,injection practices,staffing}',
    'safe {use,zone,side,amount,amounts,delivery,motherhood,medicine,from,surgery,abortion,dose,and sound}', 'patient safety', 'not safe',
    'harm reduction', 'harmless {bacteria,germs,virus,bacterium,protein,form}', 'risk factor', 'risk factors', 'risk ratio', 'risk of bias',
    'risk assessment', 'risk score', 'chain reaction', 'polymerase chain reaction', 'transcription polymerase chain reaction',
    // certainty
    'confirmed {case,cases,diagnosis,infection,infections,by biopsy,covid-19,deaths,by}', 'biopsy-confirmed', 'laboratory-confirmed', 'lab-confirmed',
    'histologically confirmed', 'confirm {the,a,your,this} {diagnosis,appointment,results,result,booking,identity}', 'confirms {the,a} diagnosis',
    'confirmed {the,a} diagnosis', 'established {in,care,by,treatment,treatments,disease,practice,criteria,guideline,guidelines}', 'well-established',
    'well established', 'waterproof', 'proof-of-concept', 'proof of concept', 'proof of {identity,address,vaccination}',
    'proving {difficult,hard,to be difficult}', 'proved {fatal,difficult,negative,positive}', 'newly established',
    'establish {a,the} {diagnosis,cause,trial,unit,group,programme,program,service,registry,centre,center,relationship,baseline,routine,whether}',
    'prove {fatal,difficult}', 'verify that you', 'certainly not',
    // comparator decoys
    'quality control', 'birth control', 'infection control', 'pest control', 'weight control', 'glycaemic control', 'glycemic control',
    'blood sugar control', 'blood pressure control', 'symptom control', 'pain control', 'bladder control', 'disease control',
    'controlled diabetes', 'well controlled', 'well-controlled', 'poorly controlled', 'controlled asthma', 'controlled hypertension',
    'controlled drug', 'controlled substance', 'controlled-release', 'remote control', 'control panel', 'compared notes',
    'controlled temperature', 'under control', 'compared with baseline', 'compared to baseline', 'versus baseline', 'relative to baseline',
    'compared with before', 'compared to before', 'compared with pretreatment', 'compared to pretreatment', 'versus before', 'than before',
    'than at baseline', 'compared with the start', 'compared to the start', 'less than', 'more or less', 'at least',
    'compared with {pre-treatment,pretreatment} values', 'vs baseline',
    // study words
    'a case in point', 'in case', 'in any case', 'in that case', 'in this case', 'rabbit anti-human',
    'rabbit anti-thymocyte', 'mouse monoclonal', 'rabbit polyclonal', 'computer mouse', 'mouse click', 'rat race',
    'hot dog', 'case law', 'upper case', 'lower case', 'trial and error', 'cat scan', 'cat scans', 'in men and women alike',
    'pig iron', 'chick peas', 'man-made', 'horse chestnut', 'monkey bars', 'animal fat', 'animal fats', 'animal protein',
    'animal products', 'animal bite', 'animal bites', 'animal-derived', 'animal sources', 'animal foods', 'horse riding',
    'not only', 'nothing but', 'no longer', 'no matter', 'not just', 'not least', 'no less', 'cannot be denied', 'no sooner', 'not to mention', 'if not', 'no. 1',
    'as if', 'if you have any questions', 'what is more', "what's more", 'how to',
    'may 1', 'may 2', 'may 3', 'may 4', 'may 5', 'may 6', 'may 7', 'may 8', 'may 9', 'may 10', 'may 11', 'may 12', 'may 13', 'may 14', 'may 15',
    'may 16', 'may 17', 'may 18', 'may 19', 'may 20', 'may 2020', 'may 2021', 'may 2022', 'may 2023', 'may 2024', 'may 2025', 'may 2026',
    'call-to-prayer', 'hurry sickness', 'free trial registry', 'follow us guidelines', 'small intestine',
    'small bowel', 'small cell', 'small-cell', 'small vessel', 'small fibre', 'small fiber', 'rare earth', 'only one',
    'pilot light', 'recovery room', 'recovery position', 'recovery period', 'immune response', 'immune responses',
    'hot {flush,flushes}', 'smooth muscle', 'quiet room',
    'stop taking', 'stops taking', 'stop smoking', 'help you', 'treat yourself', 'halt production', 'kill time', 'save money', 'save time', 'cut down on', 'clear that',
    'randomly selected', 'randomly chosen',
  ],
})
