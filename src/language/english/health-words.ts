/**
 * What a treatment acts on and what a treatment is. Open classes: told by suffix as well as by list, and
 * asked only about the few words around a claim, so they are no part of the lexicon's one pass.
 */

const diseases = [
  'alopecia|candida|catarrh|chilblains|bunions|dandruff|gingivitis|verrucas?|corns|fissures?|fistulas?|hernias?|hiccups|indigestion|laryngitis',
  'palpitations|prostate trouble|puffiness|ringworm|runny nose|blocked nose|stomach ache|swollen (?:ankles|feet|legs|joints)',
  'bruis(?:es|ing)|water retention|vertigo|vitiligo|gallstones|(?:acid )?reflux|ha?emorrhoids|fibroids|pre-?eclampsia|carpal tunnel|ha?emophilia',
  'sickle[- ]cell|hashimoto(?:\'s)?|dengue|measles|high cholesterol|atrial fibrillation|varicose veins|sleep apn(?:o?ea)|halitosis|bad breath|toothache',
  'nail fungus|athlete\'s foot|thrush|scabies|(?:head )?lice|bedsores|pressure ulcers|acne|addiction|ageing|aging|aids|ailments?|allerg(?:y|ies)|als',
  'alzheimer(?:\'s)?|an[ae]mia|angina|anxiety|arthritis|asthma|ataxia|autism|autoimmune|baldness|blindness|burns?|cancers?|cataracts?|cirrhosis|colds?',
  'colic|coma|complications?|concussion|constipation|copd|covid(?:-19)?|cramps?|crohn(?:\'s)?|deafness|deaths?|dementia|depression|diabetes|diabetic',
  'diarrh(?:o?ea)|diseases?|disorders?|eczema|emphysema|epilepsy|failure|fatigue|fevers?|fibromyalgia|fibrosis|flu|fractures?|glaucoma|gout|grief|gvhd',
  'headaches?|heartburn|hepatitis|herpes|hiv|hypertension|hypoglyc[ae]mia|hyperglyc[ae]mia|illness(?:es)?|impotence|incontinence|infections?|infertility',
  'inflammation|influenza|injur(?:y|ies)|insomnia|ischa?emia|leuk[ae]mia|lupus|lymphoma|malaria|melanoma|menopause|migraines?|ms|myopia|nausea|necrosis',
  'nephropathy|neuropathy|obesity|osteoporosis|pain|pains|palsy|paralysis|parkinson(?:\'s)?|pneumonia|pregnancy loss|psoriasis|rejection|relapses?|rosacea',
  'scars?|scarring|schizophrenia|sciatica|scoliosis|seizures?|sepsis|shingles|sickness|sle|sores?|spasms?|stiffness|strokes?|swelling|syndromes?|symptoms?',
  'tinnitus|toxins?|tremors?|tumou?rs?|ulcers?|vomiting|warts?|wounds?|wrinkles?|hangovers?|attacks?|hot flushes|hot flashes|dry eye|eye strain|snoring',
  'bloating|hair loss|memory loss|weight loss|weight gain|flare-ups?|miscarriages?|metasta(?:sis|ses)|allergic|hives|itching|itch|cough|coughs',
  'sore throats?|jet lag|stress|brain fog|burnout|disability|ptsd|adhd|ocd|ibs|pcos|utis?|tb|dvt|long covid|trauma|sclerosis|damage|degeneration',
  'wear and tear|plaques?|clots?|stones?|cysts?|defects?|loss|spots|cellulite|bleeding|bacteria|virus(?:es)?|pathogens?|free radicals|cancer cells',
  'parasites?|germs?|lesions?|tiredness|sluggishness|exhaustion|low mood|low energy|winter blues|cold sores|fluid retention|nosebleeds|sunburn',
  'insect bites|(?:motion|travel|morning|altitude) sickness|blisters|boils|nappy rash|night sweats|mood swings|panic|nightmares|sleeplessness',
  'low libido|forgetfulness|chapped lips|stretch marks|dark circles|split ends|period pains?',
].join('|')

const functions = [
  'appetite|balance|cells?|hormones?|insulin|oxygen|blood flow|blood pressure|blood sugar|blood vessels?|bodily functions?',
  '(?:body|belly|stubborn|visceral|excess) fat|bone density|bones?|brain|brain health|breathing|cartilage|cholesterol|circulation|cognition|collagen',
  'complexion|concentration|creatinine|digestion|eyesight|energy|erections?|fertility|fitness|focus|functions?|glucose|gut|hba1c|healing|health|hearing',
  'sight|speech|heart|hearts|immune|immunity|joints?|kidneys?|ldl|life|lifespan|longevity|livers?|lungs?|libido|memory|metabolism|mobility|mood|mortality',
  'motility|muscles?|nerves?|neurons?|organs?|outcomes?|performance|proteinuria|quality of life|recovery|remission|sinuses|airways|arteries|pores',
  'follicles|regeneration|retina|corneas?|tears|mucus|phlegm|sputum|uric acid',
  '(?<!\\b(?:in|into|to|from|of|on|at|through|inside|under|around|for) (?:the |your |their |an? |each )?)(?:stomach|bowels?|eyes|chest|throat)|bronchi',
  'scores?|skin|sleep|sperm|stamina|strength|survival|tendons?|thyroid|tissues?|triglycerides|vision|vitality|wellbeing|well-being|youth|antibod(?:y|ies)',
  'inflammatory|gut flora|spinal cord|walking distance|lung function|motor skills|eggs|ovaries|prostate|platelets|bladder|stool|microbiome|hydration',
  'elasticity|hair|hair growth|nails|teeth|gums|limbs?|angiogenesis|ejection fraction|progression|recurrence|hospitali[sz]ations?|dependence',
  'ageing process|risk|risks|patients|sufferers',
].join('|')

const suffixes = '[a-z]{2,}(?:itis|osis|osus|emia|aemia|opathy|pathy|algia|plegia|oma|omas|uria|penia|rrhea|rrhoea|trophy|phobia|ectasis|esthesia)'

/** A disease or symptom, in lower case. */
export const englishDisease = new RegExp(`\\b(?:${diseases}|${suffixes})\\b`)

/** A disease, symptom, organ, function or other health outcome, in lower case. */
export const englishOutcome = new RegExp(`\\b(?:${diseases}|${functions}|${suffixes})\\b`)

const treatments = [
  'shock-?waves?|magnetic (?:chairs?|beds?|mats?|fields?|pulses?|insoles?|bands?|belts?|bracelets?|wraps?)|floatation|flotation|leech(?:es)?',
  'salt (?:caves?|pipes?|rooms?|lamps?)|cortisone|minoxidil|finasteride|physiotherapy|counselling',
  'insulin pumps?|nasal rinses|antacids?|antihistamines?|anti-inflammatories|blood thinners|sleeping (?:pills|tablets)|inhalers|rosehips?',
  'comfrey|butterbur|boswellia|frankincense|eucalyptus|peppermint|mullein|ivy leaf|elderflower|st.? john\'s wort|black cohosh|evening primrose',
  'saw palmetto|li[cq]u?orice|astragalus|goldenseal|horse chestnut|slippery elm|bromelain|carnitine|l-carnitine|taurine|lutein|lycopene|astaxanthin',
  'bentonite|bee bread|sea buckthorn|red yeast rice|psyllium|baobab|noni|graviola|soursop|tamarind|marshmallow root|lemon balm|passionflower|chaga',
  'magnesium flakes|cod liver|colostrum|nattokinase|serrapeptase|d-mannose|inositol|acupressure|shiatsu|osteopathy|moxibustion|kinesiology|pilates',
  'biofeedback|neurofeedback|cold plunges?|red[- ]light|infrared|hyperbaric|chelation|colonics?|kratom|microdosing|iodine|folate|folic acid|biotin|keratin',
  'chondroitin|msm|nmn|colloidal silver|alkaline water|hydrogen water|bpc-157|tirzepatide|ivermectin|hydroxychloroquine|radiofrequency|pemf|crispr|car-t',
  'stents?|pacemakers?|hearing aids?|reishi|lion\'s mane|cordyceps|pessar(?:y|ies)|suppositor(?:y|ies)|wristbands?|acupuncture',
  'artificial (?:kidneys?|hearts?|pancreas|livers?|organs?|blood)|aloe|antibiotics?|antidepressants?|antioxidants?|painkillers?|apples?|ashwagandha',
  'aspirin|autologous|(?:stem|stromal|mesenchymal|infused|transplanted|donor|cord blood|fat|our|car-t|nk|immune)[ -]cells?|bone marrow transplants?',
  'gene therap(?:y|ies)|gene editing|device|balm|bath|berberine|\\w*berries|\\w*berry|beetroot|beverage|juices?|smoothies?|broth|nuts|almonds|walnuts|oats',
  'cocoa|pomegranate|tomato(?:es)?|spinach|kale|pineapple|papaya|grapes?|sauerkraut|kimchi|bicarbonate|blend|botox|botulinum|bracelet|broccoli|calcium',
  'cannabis|capsules?|cbd|chamomile|chemotherapy|chiropractic|chill?i(?:es)?|chocolate|cinnamon|coenzyme|coffee|collagen|capsaicin|compounds?|compress',
  'creams?|crystals?|curcumin|cupping|detox|dialysis|diets?|drinks?|drips?|drops|drug|drugs|echinacea|elixir|essential oils?|exercise|exercises|exosomes?',
  'extracts?|fasting|(?<!(?:nerve|muscle|axon|elastic|spindle)\\s)fib(?:re|er)|fillers?|fish oil|flax(?:seed)?|foods?|formula|formulas|garlic|gel|gels',
  'ginger|ginkgo|ginseng|glucosamine|gummies|gummy|hemp|herbs?|herbal|homeopathy|honey|hypnosis|immunotherapy|implants?|infusions?|inhaler|injections?',
  'insoles?|intervention|interventions|jab|jabs|jell(?:y|ies)|kefir|kelp|ketamine|kombucha|laser|lasers|lotion|lozenges?|magnesium|magnet|magnets|massage',
  'matcha|meditation|medication|medications|medicine|medicines|melatonin|mindfulness|moringa|msc|mscs|mushrooms?|nad\\+?|niacin|oils?|ointment|omega-3',
  'omega-3s|operation|oregano|ozone|patch|patches|peels?|facials?|microneedling|peptides?|pills?|platelet-rich|polyphenols|potion|powder|powders',
  'prebiotics?|probiotics?|procedure|procedures|product|products|programme|program|propolis|prp|psilocybin|qigong|quercetin|radiation|radiotherapy',
  'reflexology|regimen|reiki|remed(?:y|ies)|resveratrol|retinol|rub|saffron|salve|sauna|seeds?|selenium|semaglutide|serums?|shot|shots|soup|spices?',
  'spirulina|sprays?|statins?|stem cells?|steroids?|strontium|supplements?|surgery|syrup|tinctures?|poultices?|mouthwash|nutraceuticals?|tablets?|tai chi',
  'teas?|technique|technology|therap(?:y|ies)|tonic|tonics|transfusions?|transplants?|transplantation|treatments?|turmeric|vaccines?|vaccination|vinegar',
  'venom|vitamins?|vesicles|wine|willow bark|wraps?|yoga|pollen|clay|charcoal|needling|manuka|arnica|valerian|kava|feverfew|nettle|dandelion|milk thistle',
  'rhodiola|maca|shilajit|fenugreek|neem|black seed|sea moss|chlorella|wheatgrass|creatine|whey|caffeine|cold showers?|ice baths?|goggles|lamps?|braces?',
  'splints?|earplugs|chips?|paracetamol|royal jelly|yogh?urt|zinc|grafts?|light therapy|electrotherapy|approach|wearable|app|mattress|pillow|bath salts',
  'dressing',
].join('|')

const drugEndings = [
  'mab|nib|statin|pril|sartan|olol|azole|cillin|mycin|vir|gliptin|glutide|formin|setron|prazole|dipine|parin|cycline|floxacin|triptan|xaban',
  'lukast|oxetine|zepam|zolam|barbital|caine|profen|coxib|dronate|therapy|plasty|ectomy',
].join('|')
const drugSuffixes = `[a-z]{3,}(?:${drugEndings})`

/** A treatment: a drug, device, food, procedure or practice that is said to act on health; in lower case. */
export const englishIntervention = new RegExp(`\\b(?:${treatments}|${drugSuffixes})s?\\b`)

const ours = [
  'therapy|treatment|product|clinic|formula|extract|cells?|programme|program|supplement|cream|serum|drops|tea|patch|device|infusion|injection',
  'method|protocol|complex|blend|range|capsules?|tablets?|pills?|powder|gel|spray|balm|syrup|oil|drip|lotion|machine|band',
].join('|')
const watched = [
  String.raw`stem[ -]cells?|stromal cells?|mesenchymal|mscs?|exosomes?|extracellular vesicles|prp|platelet-rich|cord blood|regenerative|nad\+?`,
  String.raw`iv (?:drip|therapy|infusion)s?|drips?|infusions?|cell therap(?:y|ies)|gene editing|our (?:[\w-]+ ){0,3}(?:${ours})|supplements?|extracts?`,
  String.raw`herbs?|herbal|teas?|essential oils?|tonics?|elixirs?|homeopath\w+|acupuncture|reiki|crystals?|magnets?|magnetic|detox|cleanse|ozone`,
  'chelation|colloidal silver|cbd|cannabis|hemp|kratom|ginseng|ginkgo|turmeric|curcumin|garlic|ginger|honey|vinegar|kombucha|moringa|spirulina',
  'mushrooms?|berberine|ashwagandha|collagen|glutathione|resveratrol|peptides?|probiotics?|superfoods?|alkaline water|hydrogen water|red light',
  'infrared|cryotherapy|hyperbaric|bracelets?|serum|cream|gummies|microneedling|morpheus8|botox|fillers?|laser|hormone pellets?|bioidentical',
  'semaglutide|peel|facial|smoothies?|juice cleanse|bee venom|snake oil|wellness programme|ketamine',
].join('|')

/**
 * Treatments that are often sold before they are proved: regenerative and alternative medicine, supplements,
 * functional food, cosmetic and wellness procedures, and whatever is "ours".
 * Source: the watch list of the catalogue (missing-regulatory-status) and the products named in FDA (2020, 2021)
 * and FTC (2022) warnings; the rest is the editors' own list.
 */
export const englishWatched = new RegExp(String.raw`\b(?:${watched})\b`, 'i')

const concerned = [
  'patients?|sufferers?|families|people (?:with|living)|couples|parents|(?:a )?bab(?:y|ies)|pregnancy|motherhood',
  'the (?:blind|deaf|paralysed|paralyzed|sick|disabled)|recipients?|survivors?|autism|als|scientists|researchers|medicine',
].join('|')

/** Who is sick, treated or studied, in lower case; with outcomes and interventions, anything by which a sentence is about health. */
export const englishConcerned = new RegExp(String.raw`\b(?:${concerned})\b`)

const agents = [
  'i|we|you|they|he|she|who|people|patients?|(?:care|health|healthcare) providers?|professionals?|practitioners?|[a-z]{4,}ologists?',
  'participants?|volunteers?|doctors?|nurses?|surgeons?|specialists?|physicians?|clinicians?|therapists?|dentists?|pharmacists?|researchers?',
  'scientists?|investigators?|authors?|experts?|gps?|team|teams|staff|hospitals?|clinics?|company|companies|guidelines?|parents?|adults?',
  'children|men|women|users?|stud(?:y|ies)|trials?|reviews?|papers?|reports?|articles?|results?|findings|data|evidence|government|law|your body',
  'the body|body|immune system|someone|anyone|everyone|manufacturers?|agency|fda|nhs|charity|charities|governments?|goals?|aims?',
  'purpose|mutations?|proteins?|enzymes?|glands?|hormones?|pancreas|thyroid|lymphatic|nervous|receptors?|vessels?|pituitary|molecules?',
  'substances?|ageing|aging|disease|infection|pregnancy|smoking|obesity|alcohol|stress|cancer|diabetes|virus|viruses|bacteria|symptoms?|genes?',
  'condition|conditions|disorder|problem|problems|poverty|pollution|factors?',
].join('|')

/** Who acts, where the subject of a verb is no treatment, in lower case. */
export const englishAgent = new RegExp(String.raw`\b(?:${agents})\b`)
