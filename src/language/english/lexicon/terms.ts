// Made by `npm run generate` from the files beside it; `printLexicon` says how to read it.
export const terms = `





wards off|benefit|s|ward off

before it sells out|call-to-action
to no treatment|comparator
seen off|benefit|participle|see off
open and shut|certainty-phrase
open blocked|benefit|base
next-generation|hype	open clogged|benefit|base	had better|change	perfect|hype-mild
to some extent|hedge	had clearer|change	had calmer|change
had denser|change	had deeper|change

had fuller|change	had firmer|change	had fewer|change

before they are gone|call-to-action	before they sell out|call-to-action	before they're gone|call-to-action	had healthier|change	had higher|change
to your trolley|call-to-action	to your basket|call-to-action	to your cart|call-to-action


had longer|change	had lower|change	had less|change
open narrowed|benefit|base	had milder|change	had more|change
had no control|uncontrolled
treat|benefit|base
regressing|change|ing|regress	rebuild|benefit|base	tel|contact-cue
had quicker|change
open swollen|benefit|base
had stronger|change	had smoother|change	had steadier|change	had sharper|change	potential|hedge	open the|benefit|base
had thicker|change	open up|benefit|base

lessened|benefit,change|past|lessen
cdc|public-line
open your|benefit|base	knock out|benefit|base


reactivate|benefit|base


fails to|negator

rebuilt|benefit|past|rebuild


ferret|species


rumours|refutation
kill time|mask
refute|refutation|base


excellent|hype-mild	horses|species




collagen|marker

unbelievably effective|hype	unbelievably effects|hype
unbelievably fast|hype
unbelievably good|hype

halt|benefit|base





unsurpassed|hype	superb|hype-mild	speed|benefit|base
unbelievably powerful|hype

unbelievably results|hype








giving effective protection|benefit|ing|give effective protection	giving effective relief|benefit|ing|give effective relief
giving fast protection|benefit|ing|give fast protection	giving fast relief|benefit|ing|give fast relief
reported better|change	ideal|hype-mild
reported clearer|change	reported calmer|change	naturopath|source
giving instant protection|benefit|ing|give instant protection	giving instant relief|benefit|ing|give instant relief	reported denser|change	reported deeper|change

reported fuller|change	reported firmer|change	reported fewer|change
giving long-lasting protection|benefit|ing|give long-lasting protection	giving long-lasting relief|benefit|ing|give long-lasting relief	giving lasting protection|benefit|ing|give lasting protection	giving lasting relief|benefit|ing|give lasting relief
reported healthier|change	reported higher|change
giving natural protection|benefit|ing|give natural protection	giving natural relief|benefit|ing|give natural relief

giving protection|benefit|ing|give protection
giving quick protection|benefit|ing|give quick protection	giving quick relief|benefit|ing|give quick relief	reported longer|change	reported lower|change	reported less|change
giving rapid protection|benefit|ing|give rapid protection	giving real protection|benefit|ing|give real protection	giving rapid relief|benefit|ing|give rapid relief	giving real relief|benefit|ing|give real relief	reported milder|change	giving relief|benefit|ing|give relief	reported more|change	act now|call-to-action


contact customer service|contact-push	c. elegans|species
reported quicker|change

reported stronger|change	reported smoother|change	reported steadier|change	reported sharper|change
reported thicker|change	papers|study,source
concluding|attribution|ing|conclude


contradicting|refutation|ing|contradict
contact lenses|standard-care	contact lens|standard-care	beating|benefit|ing|beat


contact our patient coordinators|contact-push	contact our health consultants|contact-push	contact our customer services|contact-push	contact our customer service|contact-push	contact our customer support|contact-push	contact our health advisers|contact-push	contact our health advisors|contact-push	contact our coordinators|contact-push	contact our consultants|contact-push	contact our sales staff|contact-push	contact our sales team|contact-push	contact our advisers|contact-push	contact our advisors|contact-push

public health|public-line



contact us to find out|call-to-action	contact us to schedule|call-to-action	contact us to learn|call-to-action	contact us for more|call-to-action	contact us for your|call-to-action	contact us to book|call-to-action	contact us to get|call-to-action	contact us today|call-to-action	contact us for a|call-to-action	contact us now|call-to-action










public wechat|call-to-action



delivered|offer|past|deliver
smooths|benefit|s|smooth
surgeons|source
healed|curable,benefit,change|past|heal

recovered faster|change




systematic reviews|study	systematic review|study,design


diminishing|benefit,change|ing|diminish


polls|study
respond|change|base	healer|source
recovered sooner|change

alleviating|benefit,change|ing|alleviate

too few|caveat


delivering|offer|ing|deliver


halted|benefit|past|halt




pigs|species
false claims|refutation	false claim|refutation

regenerate|benefit|base	implied|hedge|past|imply




cytokines|marker
sure-fire|guarantee




couples|people



implies|hedge|s|imply







quiets|benefit|s|quiet

saving grace|hope



call-to-prayer|mask


without|negator

available approaches|standard-care	available approach|standard-care

available cancer treatments|standard-care	available cancer treatment|standard-care
available drug therapies|standard-care	available drug therapy|standard-care	available drugs|standard-care	available drug|standard-care




available intervention methods|standard-care	available intervention method|standard-care	available interventions|standard-care	available intervention|standard-care



available medical treatments|standard-care	available medical treatment|standard-care	available medications|standard-care	available medication|standard-care	available medicines|standard-care	available medicine|standard-care	available methods|standard-care	available method|standard-care


available pills|standard-care	available pill|standard-care

available remedies|standard-care	available remedy|standard-care

available treatment options|standard-care	available treatment methods|standard-care	available treatment option|standard-care	available treatment method|standard-care	available treatments|standard-care	available treatment|standard-care	available therapies|standard-care	available therapy|standard-care



feasibility|design,caveat	dropping|change|ing|drop




apparently|hedge






lifespans|patient-outcome


lifeline|hope,public-line



harm|harm

nurses|people


downside|harm
healing|curable,benefit,change|ing|heal


contraindication|harm




doesn't|negator


e-mail|contact-cue


prolonged|benefit|past|prolong


awe-inspiring|hype

antioxidant levels|marker	antioxidant level|marker
moisturised|benefit|past|moisturise	stating|attribution|ing|state


tranquilliser|standard-care





written|attribution|participle|write


statins|standard-care


moisturises|benefit|s|moisturise	criticizing|refutation|ing|criticize


myth|refutation






tablet against high blood pressures|standard-care	tablet against high blood pressure|standard-care	tablet against blood pressures|standard-care	tablet against blood pressure|standard-care	tablet against cholesterols|standard-care	tablet against depressions|standard-care	tablet against cholesterol|standard-care	tablet against depression|standard-care	tablet against epilepsies|standard-care	tablet against diabeteses|standard-care	tablet against anxieties|standard-care	tablet against arthritis|standard-care	tablet against arthrites|standard-care	tablet against migraines|standard-care	tablet against epilepsy|standard-care	tablet against diabetes|standard-care	tablet against migraine|standard-care	tablet against anxiety|standard-care	tablet against asthmas|standard-care	tablet against cancers|standard-care	tablet against asthma|standard-care	tablet against cancer|standard-care	tablet against gouts|standard-care	tablet against pains|standard-care	tablet against gout|standard-care	tablet against pain|standard-care	accelerated|benefit|past|accelerate




tablet for high blood pressures|standard-care	tablet for high blood pressure|standard-care	tablet for blood pressures|standard-care	tablet from the pharmacies|standard-care	tablet for blood pressure|standard-care	tablet from the pharmacy|standard-care	tablet from the chemists|standard-care	tablet for cholesterols|standard-care	tablet from the chemist|standard-care	tablet from the doctors|standard-care	tablet for depressions|standard-care	tablet for cholesterol|standard-care	tablet from the doctor|standard-care	tablet for depression|standard-care	tablet for epilepsies|standard-care	tablet for diabeteses|standard-care	tablet for anxieties|standard-care	tablet for arthritis|standard-care	tablet for arthrites|standard-care	tablet for migraines|standard-care	tablet for epilepsy|standard-care	tablet for diabetes|standard-care	tablet for migraine|standard-care	tablet for anxiety|standard-care	tablet for asthmas|standard-care	tablet for cancers|standard-care	tablet for asthma|standard-care	tablet for cancer|standard-care	tablet for gouts|standard-care	tablet for pains|standard-care	tablet for gout|standard-care	tablet for pain|standard-care	tnf-α|marker








cortisol|marker
slots are filling up fast|call-to-action	slots are filling quickly|call-to-action	slots are going up fast|call-to-action	slots are going quickly|call-to-action	slots are filling fast|call-to-action	slots are filling up|call-to-action	slots are going fast|call-to-action	slots are going up|call-to-action	accelerates|benefit|s|accelerate

leave a comment at the end|call-to-action	leave a message at the end|call-to-action	leave a number at the end|call-to-action	leave a comment below|call-to-action	leave a message below|call-to-action	leave a comment here|call-to-action	leave a message here|call-to-action	leave a number below|call-to-action	leave a number here|call-to-action
ally against|effective	seems|hedge|s|seem	pill|standard-care

slots fill up fast|call-to-action	slots fill quickly|call-to-action	slots fill fast|call-to-action	slots fill up|call-to-action
slots go up fast|call-to-action	slots go quickly|call-to-action	slots go fast|call-to-action	slots go up|call-to-action




slots left|call-to-action	lowering|benefit,change|ing|lower



leave no doubt|certainty-verb

slots remaining|call-to-action




leave us your phone number and|call-to-action	leave us your details and|call-to-action	leave us your number and|call-to-action	leave us your e-mail and|call-to-action	leave us your email and|call-to-action	leave us your name and|call-to-action	leave us your details|call-to-action	leave us your number|call-to-action	leave us your email|call-to-action	leave us your name|call-to-action


rose|change|past|rise
leave your comment at the end|call-to-action	leave your message at the end|call-to-action	leave your number at the end|call-to-action	leave your phone number and|call-to-action	leave your comment below|call-to-action	leave your message below|call-to-action	leave your comment here|call-to-action	leave your message here|call-to-action	leave your number below|call-to-action	leave your number here|call-to-action	leave your details and|call-to-action	leave your number and|call-to-action	leave your e-mail and|call-to-action	leave your email and|call-to-action	leave your name and|call-to-action


phenomenal|hype





touts|attribution|s|tout





cluster-randomised|design	cluster-randomized|design	disappearing|curable,change|ing|disappear






dermatologist|source




everyone|universal



suggests|hedge|s|suggest




monks|people

gift from heaven|hope	gift from god|hope



changing medicine for ever|hype	changing medicine for good|hype	changing medicine forever|hype

tumor markers|marker	tumor marker|marker
save|benefit|base

gift of life|hope


quality control|mask	tranquillisers|standard-care	tumor sizes|marker	tumor size|marker	soldier|people




diabetes drugs|standard-care	diabetes drug|standard-care


kindling|offer|ing|kindle
cow|species


quality of life|patient-outcome

diabetes medications|standard-care	diabetes medication|standard-care	diabetes medicines|standard-care	diabetes medicine|standard-care	diabetes meds|standard-care	diabetes med|standard-care	amputees|people


diabetes pills|standard-care	diabetes pill|standard-care	before-after|design



diabetes tablets|standard-care	diabetes tablet|standard-care



research|study,source













open-label|design


lack of a control group|uncontrolled


chat with our patient coordinators|contact-push	chat with our health consultants|contact-push	chat with our customer services|contact-push	chat with our customer service|contact-push	chat with our customer support|contact-push	chat with our health advisers|contact-push	chat with our health advisors|contact-push	chat with our coordinators|contact-push	chat with our consultants|contact-push	chat with our sales staff|contact-push	chat with our sales team|contact-push	chat with our advisers|contact-push	chat with our advisors|contact-push










adult|people
little evidence|negator	try|advice


argued|attribution|past|argue

tumour|marker



sleeper|people

little proof|negator






argues|attribution|s|argue
got brighter|change	got better|change
got calmer|change
got denser|change	got drier|change

got firmer|change	got fuller|change

got healthier|change	got happier|change


dietitian|source
got less troublesome|change	got less breathless|change	got less depressed|change	got less frequent|change	got less inflamed|change	got less swollen|change	got less painful|change	got less anxious|change	got less regular|change	got less relaxed|change	got less severe|change	got less supple|change	got less mobile|change	got less active|change	got less stiff|change	got less itchy|change	got less tired|change	got less alert|change	got less sore|change	overcome|benefit|base
got more troublesome|change	got more breathless|change	got more depressed|change	got more frequent|change	got more inflamed|change	got more swollen|change	got more painful|change	got more anxious|change	got more regular|change	got more relaxed|change	got more severe|change	got more supple|change	got more mobile|change	got more active|change	got more stiff|change	got more itchy|change	got more tired|change	got more alert|change	got more sore|change	got milder|change

marketed|attribution|past|market

proving difficult|mask	got quieter|change
got rid of|curable,benefit|past|get rid of
got smoother|change	got steadier|change	got sharper|change	investigate|hedge|base	got softer|change
got thicker|change	got thinner|change
proving hard|mask	crp|marker



powerfully|hype-mild


says|attribution|s|say

fined|refutation
sends|away|s|send
blocked|benefit|past|block	resolve|change|base
proving to be difficult|mask






ldl|marker
stabilized|benefit|past|stabilize









jumpstarts|benefit|s|jumpstart
abolish|benefit|base
herbalists|source


stabilizes|benefit|s|stabilize	godsend|hope




retirees|people









dissolved|benefit|past|dissolve


moisturise|benefit|base

patient safety|mask





unlocking|benefit|ing|unlock



eliminate|curable,benefit|base	dissolves|benefit|s|dissolve

further|change
shorten|benefit|base












softened|benefit|past|soften
mislead|refutation|base

corticosteroid|standard-care	moved better|change	longer life|patient-outcome	unsupported|refutation



trailblazing|hype

student|people

keeping|away|ing|keep



slowing|benefit,change|ing|slow
neither of|negator	cut|benefit,change|base


come and visit us|call-to-action	come and see us|call-to-action
nonsignificant|no-significance

come down|change|base




come in for your free consultation|call-to-action	come in for your free evaluation|call-to-action	come into to one of our branches|call-to-action	come into to one of our practice|call-to-action	come in for a free consultation|call-to-action	come into to one of our clinics|call-to-action	come into to one of our studios|call-to-action	come in to one of our branches|call-to-action	come in to one of our practice|call-to-action	come into to one of our stores|call-to-action	come into to one of our clinic|call-to-action	come into to one of our studio|call-to-action	come into to one of our branch|call-to-action	come in for a free evaluation|call-to-action	come in for your consultation|call-to-action	come in to one of our clinics|call-to-action	come in to one of our studios|call-to-action	come into to one of our shops|call-to-action	come into to one of our store|call-to-action	come into to one of our salon|call-to-action	come into one of our branches|call-to-action	come into one of our practice|call-to-action	come in to one of our stores|call-to-action	come in to one of our clinic|call-to-action	come in to one of our studio|call-to-action	come in to one of our branch|call-to-action	come into to one of our shop|call-to-action	come into one of our clinics|call-to-action	come into one of our studios|call-to-action	come in for your free visit|call-to-action	come in for your evaluation|call-to-action	come in to one of our shops|call-to-action	come in to one of our store|call-to-action	come in to one of our salon|call-to-action	come in one of our branches|call-to-action	come in one of our practice|call-to-action	come into one of our stores|call-to-action	come into one of our clinic|call-to-action	come into one of our studio|call-to-action	come into one of our branch|call-to-action	come in for a consultation|call-to-action	come in to one of our shop|call-to-action	come in one of our clinics|call-to-action	come in one of our studios|call-to-action	come into one of our shops|call-to-action	come into one of our store|call-to-action	come into one of our salon|call-to-action	come in one of our stores|call-to-action	come in one of our clinic|call-to-action	come in one of our studio|call-to-action	come in one of our branch|call-to-action	come into to our branches|call-to-action	come into to our practice|call-to-action	come into one of our shop|call-to-action	come in for a free visit|call-to-action	come in for a evaluation|call-to-action	come in one of our shops|call-to-action	come in one of our store|call-to-action	come in one of our salon|call-to-action	come into to our clinics|call-to-action	come into to our studios|call-to-action	come in to our branches|call-to-action	come in to our practice|call-to-action	come in one of our shop|call-to-action	come into to our stores|call-to-action	come into to our clinic|call-to-action	come into to our studio|call-to-action	come into to our branch|call-to-action	come in for your visit|call-to-action	come in to our clinics|call-to-action	come in to our studios|call-to-action	come into to our shops|call-to-action	come into to our store|call-to-action	come into to our salon|call-to-action	come into our branches|call-to-action	come into our practice|call-to-action	come in to our stores|call-to-action	come in to our clinic|call-to-action	come in to our studio|call-to-action	come in to our branch|call-to-action	come into to our shop|call-to-action	come into our clinics|call-to-action	come into our studios|call-to-action	come in to our shops|call-to-action	come in to our store|call-to-action	come in to our salon|call-to-action	come in our branches|call-to-action	come in our practice|call-to-action	come into our stores|call-to-action	come into our clinic|call-to-action	come into our studio|call-to-action	come into our branch|call-to-action	come into one of our|call-to-action	come in for a visit|call-to-action	come in to our shop|call-to-action	come in our clinics|call-to-action	come in our studios|call-to-action	come into our shops|call-to-action	come into our store|call-to-action	come into our salon|call-to-action	come in our stores|call-to-action	come in our clinic|call-to-action	come in our studio|call-to-action	come in our branch|call-to-action	come into our shop|call-to-action	come in our shops|call-to-action	come in our store|call-to-action	come in our salon|call-to-action	come in our shop|call-to-action	come into our|call-to-action


changes medicine for ever|hype	changes medicine for good|hype	changes medicine forever|hype








imply|hedge|base



team|source


bilirubin|marker

switched on|benefit|past|switch on	weixin|contact-cue









histologically confirmed|mask
holded out|offer|past|hold out

end to your|cure





hearing aids|standard-care	hearing aid|standard-care	clearing|benefit,change|ing|clear






cardiologist|source
speculating|hedge|ing|speculate	cleaners|people




eliminated|curable,benefit|past|eliminate



keep away|benefit|base


corrected|benefit|past|correct


underpowered|caveat	randomised|design
settled the question|certainty-phrase	settled the argument|certainty-phrase	settled the matter|certainty-phrase	settled the debate|certainty-phrase

frauds|refutation

eliminates|curable,benefit|s|eliminate
regulators|refutation	wasn't|negator




low certainty|hedge

individual|people










speculated|hedge|past|speculate









stimulated|benefit|past|stimulate	enhance|benefit,change|base	handful|caveat
promise to|hedge	cousin|people



speculates|hedge|s|speculate	sedative|standard-care



dogs|species





stimulates|benefit|s|stimulate












energise|benefit|base

orphan disease|caveat
infants|people
for ever|cure-adverb

for good|cure-adverb	alkalise|benefit|base




for life|cure-adverb
pain|patient-outcome





for some patients|hedge	for some people|hedge	investigating|hedge|ing|investigate



rewrite the rules|hype	receiving|after-treatment





reawakening|benefit|ing|reawaken



renowned|hype-mild	insulin|standard-care,marker



shortens|benefit|s|shorten
moisturize|benefit|base




glycemic control|mask

decline|change|base
pediatrician|source	normalized|benefit,change|past|normalize



insignificantly|no-significance


mice|species



investigation|study,source	families|people

eradicated helicobacter pylori|mask	eradicated helicobacter|mask	eradicated h. pylori|mask
high-profile|hype-mild
normalizes|benefit,change|s|normalize


eradicated malaria|mask	remote control|mask	high-tech|hype


existing approaches|standard-care	existing approach|standard-care	eradicated polio|mask	lighting|offer|ing|light

existing cancer treatments|standard-care	existing cancer treatment|standard-care	statistical significance|significance
existing drug therapies|standard-care	existing drug therapy|standard-care	eradicated smallpox|mask	existing drugs|standard-care	existing drug|standard-care
eradicated the bacteria|mask


firm up|benefit|base
existing intervention methods|standard-care	existing intervention method|standard-care	existing interventions|standard-care	existing intervention|standard-care



existing medical treatments|standard-care	existing medical treatment|standard-care	existing medications|standard-care	existing medication|standard-care	existing medicines|standard-care	existing medicine|standard-care	existing methods|standard-care	existing method|standard-care


existing pills|standard-care	existing pill|standard-care

after a single transplantation|after-treatment	after a single supplementation|after-treatment	after a single intervention|after-treatment	after a single transfusion|after-treatment	after a single treatments|after-treatment	after a single injections|after-treatment	after a single transplant|after-treatment	after a single treatment|after-treatment	after a single infusions|after-treatment	after a single injection|after-treatment	after a single procedure|after-treatment	after a single programme|after-treatment	after a single infusion|after-treatment	after a single sessions|after-treatment	after a single capsules|after-treatment	after a transplantation|after-treatment	after a supplementation|after-treatment	after a single therapy|after-treatment	after a single courses|after-treatment	after a single session|after-treatment	after a single surgery|after-treatment	after a single program|after-treatment	after a single capsule|after-treatment	after a single course|after-treatment	after a single doses|after-treatment	after a intervention|after-treatment	after a single dose|after-treatment	after a transfusion|after-treatment	after a treatments|after-treatment	after a injections|after-treatment	after a transplant|after-treatment	existing remedies|standard-care	after a treatment|after-treatment	after a infusions|after-treatment	after a injection|after-treatment	after a procedure|after-treatment	after a programme|after-treatment	after a infusion|after-treatment	after a sessions|after-treatment	after a capsules|after-treatment	existing remedy|standard-care	after a therapy|after-treatment	after a courses|after-treatment	after a session|after-treatment	after a surgery|after-treatment	after a program|after-treatment	after a capsule|after-treatment	after a course|after-treatment	after a doses|after-treatment	after a dose|after-treatment	nurse|public-line,people
after being given|after-treatment
existing treatment options|standard-care	existing treatment methods|standard-care	existing treatment option|standard-care	existing treatment method|standard-care	existing treatments|standard-care	existing treatment|standard-care	existing therapies|standard-care	existing therapy|standard-care	after capsules|after-treatment	after courses|after-treatment	after capsule|after-treatment	after course|after-treatment
after drinking|after-treatment	after doses|after-treatment	after dose|after-treatment
after eight transplantation|after-treatment	after eight supplementation|after-treatment	after eight intervention|after-treatment	after eight transfusion|after-treatment	after eight treatments|after-treatment	after eight injections|after-treatment	after eight transplant|after-treatment	after eight treatment|after-treatment	after eight infusions|after-treatment	after eight injection|after-treatment	after eight procedure|after-treatment	after eight programme|after-treatment	after eight infusion|after-treatment	after eight sessions|after-treatment	after eight capsules|after-treatment	after eight therapy|after-treatment	after eight courses|after-treatment	after eight session|after-treatment	after eight surgery|after-treatment	after eight program|after-treatment	after eight capsule|after-treatment	after eight course|after-treatment	after eight doses|after-treatment	after eight dose|after-treatment	after eating|after-treatment
after four transplantation|after-treatment	after four supplementation|after-treatment	after four intervention|after-treatment	after four transfusion|after-treatment	after four treatments|after-treatment	after four injections|after-treatment	after four transplant|after-treatment	after four treatment|after-treatment	after four infusions|after-treatment	after four injection|after-treatment	after four procedure|after-treatment	after four programme|after-treatment	after four infusion|after-treatment	after four sessions|after-treatment	after four capsules|after-treatment	after four therapy|after-treatment	after four courses|after-treatment	after four session|after-treatment	after four surgery|after-treatment	after four program|after-treatment	after four capsule|after-treatment	after four course|after-treatment	after four doses|after-treatment	after four dose|after-treatment

after his transplantation|after-treatment	after his supplementation|after-treatment	after her transplantation|after-treatment	after her supplementation|after-treatment	after his intervention|after-treatment	after her intervention|after-treatment	after his transfusion|after-treatment	after her transfusion|after-treatment	after his treatments|after-treatment	after his injections|after-treatment	after his transplant|after-treatment	after her treatments|after-treatment	after her injections|after-treatment	after her transplant|after-treatment	after his treatment|after-treatment	after his infusions|after-treatment	after his injection|after-treatment	after his procedure|after-treatment	after his programme|after-treatment	after her treatment|after-treatment	after her infusions|after-treatment	after her injection|after-treatment	after her procedure|after-treatment	after her programme|after-treatment	after his infusion|after-treatment	after his sessions|after-treatment	after his capsules|after-treatment	after her infusion|after-treatment	after her sessions|after-treatment	after her capsules|after-treatment	after his therapy|after-treatment	after his courses|after-treatment	after his session|after-treatment	after his surgery|after-treatment	after his program|after-treatment	after his capsule|after-treatment	after her therapy|after-treatment	after her courses|after-treatment	after her session|after-treatment	after her surgery|after-treatment	after her program|after-treatment	after her capsule|after-treatment	after his course|after-treatment	after her course|after-treatment	biopsy-confirmed|mask	after his doses|after-treatment	after her doses|after-treatment	after his dose|after-treatment	after her dose|after-treatment
after intervention|after-treatment	after injections|after-treatment	after infusions|after-treatment	after injection|after-treatment	after infusion|after-treatment
after just one transplantation|after-treatment	after just one supplementation|after-treatment	after just one intervention|after-treatment	after just one transfusion|after-treatment	after just one treatments|after-treatment	after just one injections|after-treatment	after just one transplant|after-treatment	after just one treatment|after-treatment	after just one infusions|after-treatment	after just one injection|after-treatment	after just one procedure|after-treatment	after just one programme|after-treatment	after just one infusion|after-treatment	after just one sessions|after-treatment	after just one capsules|after-treatment	after just one therapy|after-treatment	after just one courses|after-treatment	after just one session|after-treatment	after just one surgery|after-treatment	after just one program|after-treatment	after just one capsule|after-treatment	after just one course|after-treatment	after just one doses|after-treatment	after just one dose|after-treatment




after one transplantation|after-treatment	after one supplementation|after-treatment	after one intervention|after-treatment	after one transfusion|after-treatment	after one treatments|after-treatment	after one injections|after-treatment	after one transplant|after-treatment	after one treatment|after-treatment	after one infusions|after-treatment	after one injection|after-treatment	after one procedure|after-treatment	after one programme|after-treatment	after one infusion|after-treatment	after one sessions|after-treatment	after one capsules|after-treatment	after one therapy|after-treatment	after one courses|after-treatment	after one session|after-treatment	after one surgery|after-treatment	after one program|after-treatment	after one capsule|after-treatment	after one course|after-treatment	after one doses|after-treatment	after one dose|after-treatment
after procedure|after-treatment	after programme|after-treatment	after program|after-treatment

after receiving|after-treatment
after six transplantation|after-treatment	after six supplementation|after-treatment	after six intervention|after-treatment	after six transfusion|after-treatment	after supplementation|after-treatment	after six treatments|after-treatment	after six injections|after-treatment	after six transplant|after-treatment	after six treatment|after-treatment	after six infusions|after-treatment	after six injection|after-treatment	after six procedure|after-treatment	after six programme|after-treatment	after six infusion|after-treatment	after six sessions|after-treatment	after six capsules|after-treatment	after six therapy|after-treatment	after six courses|after-treatment	after six session|after-treatment	after six surgery|after-treatment	after six program|after-treatment	after six capsule|after-treatment	after six course|after-treatment	after six doses|after-treatment	after six dose|after-treatment	after sessions|after-treatment	after starting|after-treatment	after session|after-treatment	after surgery|after-treatment
after twelve transplantation|after-treatment	after twelve supplementation|after-treatment	after their transplantation|after-treatment	after their supplementation|after-treatment	after three transplantation|after-treatment	after three supplementation|after-treatment	after this transplantation|after-treatment	after this supplementation|after-treatment	after the transplantation|after-treatment	after the supplementation|after-treatment	after two transplantation|after-treatment	after two supplementation|after-treatment	after ten transplantation|after-treatment	after ten supplementation|after-treatment	after twelve intervention|after-treatment	after their intervention|after-treatment	after three intervention|after-treatment	after twelve transfusion|after-treatment	after this intervention|after-treatment	after their transfusion|after-treatment	after three transfusion|after-treatment	after twelve treatments|after-treatment	after twelve injections|after-treatment	after twelve transplant|after-treatment	after the intervention|after-treatment	after this transfusion|after-treatment	after their treatments|after-treatment	after their injections|after-treatment	after their transplant|after-treatment	after two intervention|after-treatment	after three treatments|after-treatment	after three injections|after-treatment	after three transplant|after-treatment	after ten intervention|after-treatment	after twelve treatment|after-treatment	after twelve infusions|after-treatment	after twelve injection|after-treatment	after twelve procedure|after-treatment	after twelve programme|after-treatment	after the transfusion|after-treatment	after this treatments|after-treatment	after this injections|after-treatment	after this transplant|after-treatment	after their treatment|after-treatment	after their infusions|after-treatment	after their injection|after-treatment	after their procedure|after-treatment	after their programme|after-treatment	after two transfusion|after-treatment	after three treatment|after-treatment	after three infusions|after-treatment	after three injection|after-treatment	after three procedure|after-treatment	after three programme|after-treatment	after ten transfusion|after-treatment	after twelve infusion|after-treatment	after twelve sessions|after-treatment	after twelve capsules|after-treatment	after transplantation|after-treatment	after the treatments|after-treatment	after the injections|after-treatment	after the transplant|after-treatment	after this treatment|after-treatment	after this infusions|after-treatment	after this injection|after-treatment	after this procedure|after-treatment	after this programme|after-treatment	after their infusion|after-treatment	after their sessions|after-treatment	after their capsules|after-treatment	after two treatments|after-treatment	after two injections|after-treatment	after two transplant|after-treatment	after three infusion|after-treatment	after three sessions|after-treatment	after three capsules|after-treatment	after ten treatments|after-treatment	after ten injections|after-treatment	after ten transplant|after-treatment	after twelve therapy|after-treatment	after twelve courses|after-treatment	after twelve session|after-treatment	after twelve surgery|after-treatment	after twelve program|after-treatment	after twelve capsule|after-treatment	after treatment with|after-treatment	after the treatment|after-treatment	after the infusions|after-treatment	after the injection|after-treatment	after the procedure|after-treatment	after the programme|after-treatment	after this infusion|after-treatment	after this sessions|after-treatment	after this capsules|after-treatment	after their therapy|after-treatment	after their courses|after-treatment	after their session|after-treatment	after their surgery|after-treatment	after their program|after-treatment	after their capsule|after-treatment	after two treatment|after-treatment	after two infusions|after-treatment	after two injection|after-treatment	after two procedure|after-treatment	after two programme|after-treatment	after three therapy|after-treatment	after three courses|after-treatment	after three session|after-treatment	after three surgery|after-treatment	after three program|after-treatment	after three capsule|after-treatment	after ten treatment|after-treatment	after ten infusions|after-treatment	after ten injection|after-treatment	after ten procedure|after-treatment	after ten programme|after-treatment	after twelve course|after-treatment	after the infusion|after-treatment	after the sessions|after-treatment	after the capsules|after-treatment	after this therapy|after-treatment	after this courses|after-treatment	after this session|after-treatment	after this surgery|after-treatment	after this program|after-treatment	after this capsule|after-treatment	after their course|after-treatment	after two infusion|after-treatment	after two sessions|after-treatment	after two capsules|after-treatment	after three course|after-treatment	after ten infusion|after-treatment	after ten sessions|after-treatment	after ten capsules|after-treatment	after twelve doses|after-treatment	after the therapy|after-treatment	after the courses|after-treatment	after the session|after-treatment	after the surgery|after-treatment	after the program|after-treatment	after the capsule|after-treatment	after this course|after-treatment	after their doses|after-treatment	after two therapy|after-treatment	after two courses|after-treatment	after two session|after-treatment	after two surgery|after-treatment	after two program|after-treatment	after two capsule|after-treatment	after three doses|after-treatment	after ten therapy|after-treatment	after ten courses|after-treatment	after ten session|after-treatment	after ten surgery|after-treatment	after ten program|after-treatment	after ten capsule|after-treatment	after twelve dose|after-treatment	after transfusion|after-treatment	after the course|after-treatment	after this doses|after-treatment	after their dose|after-treatment	after two course|after-treatment	after three dose|after-treatment	after ten course|after-treatment	after treatments|after-treatment	after transplant|after-treatment	after the doses|after-treatment	after this dose|after-treatment	after two doses|after-treatment	after ten doses|after-treatment	after treatment|after-treatment	after the dose|after-treatment	after two dose|after-treatment	after ten dose|after-treatment	after therapy|after-treatment	after taking|after-treatment
after using|after-treatment






levothyroxine|standard-care





animal bites|mask	animal bite|mask

waked|benefit|past|wake
animal experiments|species,source	animal experiment|species,source
animal foods|mask	animal fats|mask	animal fat|mask

try it risk-free|call-to-action	try it for free|call-to-action	try it yourself|call-to-action	try it today|call-to-action	try it free|call-to-action


gives effective protection|benefit|s|give effective protection	gives effective relief|benefit|s|give effective relief
gives fast protection|benefit|s|give fast protection	gives fast relief|benefit|s|give fast relief
animal models|species	animal model|species
try one risk-free|call-to-action	try one for free|call-to-action	try one yourself|call-to-action	try one today|call-to-action	try one free|call-to-action
gives instant protection|benefit|s|give instant protection	gives instant relief|benefit|s|give instant relief
animal products|mask	animal protein|mask

gives long-lasting protection|benefit|s|give long-lasting protection	gives long-lasting relief|benefit|s|give long-lasting relief	gives lasting protection|benefit|s|give lasting protection	gives lasting relief|benefit|s|give lasting relief	drive down|benefit|base	refugees|people
try them risk-free|call-to-action	try them for free|call-to-action	try them yourself|call-to-action	try them today|call-to-action	animal studies|species,source	animal sources|mask	try them free|call-to-action	animal study|species,source	try to|hedge	wakes|benefit|s|wake
gives natural protection|benefit|s|give natural protection	gives natural relief|benefit|s|give natural relief

gives protection|benefit|s|give protection
gives quick protection|benefit|s|give quick protection	gives quick relief|benefit|s|give quick relief	myths|refutation
gives rapid protection|benefit|s|give rapid protection	gives real protection|benefit|s|give real protection	gives rapid relief|benefit|s|give rapid relief	gives real relief|benefit|s|give real relief	gives relief|benefit|s|give relief
world class|hype

ideal body weight|mask
world first|hype-mild	pensioners|people
drive out|benefit|base
fruit flies|species	fruit fly|species



world leading|hype	vaccines|standard-care
confirmed|certainty-verb|past|confirm

this case|single-case

caregivers|people




driven down|benefit|participle|drive down



enroll for our|call-to-action	ideal weight|mask


enroll in our|call-to-action	house of hope|mask



lengthening|benefit|ing|lengthen	driven out|benefit|participle|drive out
enroll now|call-to-action
enroll onto our|call-to-action	enroll on our|call-to-action
lacks|negator





singer|people
beats|benefit|s|beat






protects|benefit|s|protect	expel|benefit|base




dampen|benefit|base




great application value|hype	great against|effective

great clinical value|hype


great for|effective
holds|away,offer|s|hold




treats|benefit|s|treat
opening blocked|benefit|ing|open blocked
less broken bones|patient-outcome	less broken hips|patient-outcome	opening clogged|benefit|ing|open clogged




modern approaches|standard-care	modern approach|standard-care	energizing|benefit|ing|energize

modern cancer treatments|standard-care	modern cancer treatment|standard-care	modern care|standard-care
modern drug therapies|standard-care	modern drug therapy|standard-care	modern drugs|standard-care	modern drug|standard-care	energize|benefit|base	boost|benefit,change|base


opening narrowed|benefit|ing|open narrowed
modern healthcare|standard-care
modern intervention methods|standard-care	modern intervention method|standard-care	modern interventions|standard-care	modern intervention|standard-care
unbeatable|hype	less pain|change	alkalize|benefit|base

opening swollen|benefit|ing|open swollen
modern medical treatments|standard-care	modern medical treatment|standard-care	modern medications|standard-care	modern medication|standard-care	modern medicines|standard-care	modern medicine|standard-care	modern methods|standard-care	modern method|standard-care	opening the|benefit|ing|open the	cleared|benefit,change|past|clear
opening up|benefit|ing|open up	less than|mask

modern pills|standard-care	modern pill|standard-care

modern remedies|standard-care	modern remedy|standard-care	opening your|benefit|ing|open your	tell|attribution|base
spots are filling up fast|call-to-action	spots are filling quickly|call-to-action	spots are going up fast|call-to-action	spots are going quickly|call-to-action	spots are filling fast|call-to-action	spots are filling up|call-to-action	spots are going fast|call-to-action	spots are going up|call-to-action	spots are limited|call-to-action
modern treatment options|standard-care	modern treatment methods|standard-care	modern treatment option|standard-care	modern treatment method|standard-care	modern treatments|standard-care	modern treatment|standard-care	modern therapies|standard-care	modern therapy|standard-care	stimulating|benefit|ing|stimulate
away from the hospital|patient-outcome	away from hospital|patient-outcome


spots fill up fast|call-to-action	spots fill quickly|call-to-action	spots fill fast|call-to-action	spots fill up|call-to-action
spots go up fast|call-to-action	spots go quickly|call-to-action	spots go fast|call-to-action	spots go up|call-to-action	rebuilds|benefit|s|rebuild




spots left|call-to-action





spots remaining|call-to-action	half price|call-to-action







restoring|benefit,offer,change|ing|restore





marmosets|species
anticonvulsants|standard-care



murine|species
















tend|hedge|base






ease|benefit,change|base
kakaotalk|contact-cue
unequalled|hype








remission|change,patient-outcome
wrongly|refutation
prisoners|people





halting|benefit|ing|halt








use code|call-to-action




invited to participate|call-to-action	invited to take part|call-to-action	invited to register|call-to-action	invited to order|call-to-action	invited to join|call-to-action	invited to book|call-to-action






experiments|study,source

took away|benefit|past|take away

prescription|standard-care
inhibiting|benefit|ing|inhibit	took down|benefit|past|take down




contact|contact-cue







traditional approaches|standard-care	traditional approach|standard-care	that attended|after-treatment
epoch-making|hype	longer|change
traditional cancer treatments|standard-care	traditional cancer treatment|standard-care	that completed|after-treatment	low-certainty|hedge
traditional drug therapies|standard-care	traditional drug therapy|standard-care	took the strain out of|benefit|past|take the strain out of	took the misery out of|benefit|past|take the misery out of	took the sting out of|benefit|past|take the sting out of	took the pain out of|benefit|past|take the pain out of	took the ache out of|benefit|past|take the ache out of	took the itch out of|benefit|past|take the itch out of	took the edge out of|benefit|past|take the edge out of	traditional drugs|standard-care	traditional drug|standard-care	took the|after-treatment

that finished|after-treatment	that followed|after-treatment


traditional intervention methods|standard-care	traditional intervention method|standard-care	traditional interventions|standard-care	traditional intervention|standard-care	cutting|benefit,change|ing|cut


reseting|benefit|ing|reset
traditional medical treatments|standard-care	traditional medical treatment|standard-care	traditional medications|standard-care	traditional medication|standard-care	traditional medicines|standard-care	traditional medicine|standard-care	traditional methods|standard-care	traditional method|standard-care

may 10|mask	may 11|mask	may 12|mask	may 13|mask	may 14|mask	may 15|mask	may 16|mask	may 17|mask	may 18|mask	may 19|mask	may 1|mask
traditional pills|standard-care	traditional pill|standard-care	may 2020|mask	may 2021|mask	may 2022|mask	may 2023|mask	may 2024|mask	may 2025|mask	may 2026|mask	may 20|mask	may 2|mask
low-quality|hedge	may 3|mask
traditional remedies|standard-care	traditional remedy|standard-care	fading|benefit|ing|fade	may 4|mask
may 5|mask
traditional treatment options|standard-care	traditional treatment methods|standard-care	traditional treatment option|standard-care	traditional treatment method|standard-care	traditional treatments|standard-care	traditional treatment|standard-care	traditional therapies|standard-care	traditional therapy|standard-care	that tried|after-treatment	may 6|mask
lubricating|benefit|ing|lubricate	may 7|mask
may 8|mask
that wore|after-treatment	may 9|mask
tamed|benefit|past|tame
detoxify|benefit|base
life expectancy|patient-outcome

won't harm anybody|safe-absolute	won't hurt anybody|safe-absolute	won't harm anyone|safe-absolute	won't harm a soul|safe-absolute	won't harm a baby|safe-absolute	won't hurt anyone|safe-absolute	won't hurt a soul|safe-absolute	won't hurt a baby|safe-absolute	won't harm a fly|safe-absolute	won't hurt a fly|safe-absolute	won't come back|cure	won't harm you|safe-absolute	won't hurt you|safe-absolute	won't|negator








academics|source

tames|benefit|s|tame
life spans|patient-outcome	life span|patient-outcome









revolutionized|hype	surveys|study,source



amazing|hype

revitalising|benefit|ing|revitalise

swimmers|people
transcription polymerase chain reaction|mask


immunosuppressant|standard-care	biologists|source


revolutionizes|hype





combating|benefit|ing|combat


miracle|hype


turbo-charged|hype	writes|attribution|s|write

odds ratio|comparator





ask customer service|contact-push

undoing|benefit|ing|undo
ask for|contact-cue








ask our patient coordinators|contact-push	ask our health consultants|contact-push	ask our customer services|contact-push	ask our customer service|contact-push	ask our customer support|contact-push	ask our health advisers|contact-push	ask our health advisors|contact-push	ask our coordinators|contact-push	ask our consultants|contact-push	ask our sales staff|contact-push	ask our sales team|contact-push	ask our advisers|contact-push	ask our advisors|contact-push




block|benefit|base



hospitalisation|patient-outcome	state|attribution|base
ask your|advice






balancing|benefit|ing|balance	extends|benefit|s|extend	seemed|hedge|past|seem
basket today|call-to-action





misleads|refutation|s|mislead



how to|mask
coped better|change	inquiries|contact-cue











customer service|contact-cue	responders|people
supposedly|hedge
purifying|benefit|ing|purify




goats|species
ruling|refutation
exceptional|hype-mild




falsehood|refutation
brother|people




pupils|people






renal function|patient-outcome


detoxified|benefit|past|detoxify	misleading|refutation|ing|mislead
hydrating|benefit|ing|hydrate


animal-derived|mask	reinvigorate|benefit|base	reported|attribution|past|report
gains|change|s|gain

baby|people







corticosteroids|standard-care	detoxifies|benefit|s|detoxify




smoker|people


breakthrough|hype
world-beating|hype
world-class|hype

lifted|benefit|past|lift

caution against|refutation




world-leading|hype

ain't|negator



world-renowned|hype	explain|attribution|base


weren't|negator	thins|benefit|s|thin



reactivated|benefit|past|reactivate


did better|change




plumping|benefit|ing|plump

cyclists|people
preliminary studies|caveat	preliminary study|caveat	felt brighter|change	strengthens|benefit,change|s|strengthen	felt better|change	drosophila|species	fill fast|call-to-action
preliminary trials|caveat	preliminary trial|caveat	felt calmer|change
felt denser|change	felt drier|change
fill in our questionnaire|call-to-action	fill in the questionnaire|call-to-action	fill in our survey|call-to-action	fill in the survey|call-to-action	fill in our form|call-to-action	fill in the form|call-to-action
reactivates|benefit|s|reactivate	felt fitter|change	felt firmer|change	felt fuller|change	memory loss|patient-outcome

felt healthier|change	felt happier|change

exploratory|caveat,hedge
fill out our questionnaire|call-to-action	fill out the questionnaire|call-to-action	fill out our survey|call-to-action	fill out the survey|call-to-action	fill out our form|call-to-action	fill out the form|call-to-action	fill out fast|call-to-action
felt less troublesome|change	felt less breathless|change	felt less depressed|change	felt less frequent|change	felt less inflamed|change	felt less swollen|change	felt less painful|change	felt less anxious|change	felt less regular|change	felt less relaxed|change	felt less severe|change	felt less supple|change	felt less mobile|change	felt less active|change	felt less stiff|change	felt less itchy|change	felt less tired|change	felt less alert|change	felt less sore|change	felt less|change
felt more troublesome|change	felt more breathless|change	felt more depressed|change	felt more frequent|change	felt more inflamed|change	felt more swollen|change	felt more painful|change	felt more anxious|change	felt more regular|change	felt more relaxed|change	felt more severe|change	felt more supple|change	felt more mobile|change	felt more active|change	felt more stiff|change	felt more itchy|change	felt more tired|change	felt more alert|change	felt more sore|change	felt milder|change

ameliorating|benefit|ing|ameliorate

fill up fast|call-to-action	felt quieter|change
purged|benefit|past|purge
felt stronger|change	felt smoother|change	felt steadier|change	felt sharper|change	felt softer|change	assays|marker
felt thicker|change	felt thinner|change


police|public-line

felt younger|change
ought to|advice




tightened|benefit|past|tighten

angiogenesis|marker	purges|benefit|s|purge




text|contact-cue


disappears|curable,change|s|disappear


unblocked|benefit|past|unblock






superfoods|hype

dog|species



immunologists|source	beware|refutation

birth control|mask






corrects|benefit|s|correct

hopes to|hedge


hold out|offer|base











man|people

chick peas|mask	plump|benefit|base
control|benefit|base

unblocks|benefit|s|unblock





may|hedge
hinted|hedge|past|hint






chefs|people



permanent cures|cure	or no treatment|comparator	permanent cure|cure

national association for|public-line	national association of|public-line	national association on|public-line

national center for|public-line	national centre for|public-line	national center of|public-line	national center on|public-line	national centre of|public-line	national centre on|public-line
waking up|benefit|ing|wake up

national foundation for|public-line	national foundation of|public-line	national foundation on|public-line
safeguard against|effective
national helpline|public-line
national institutes for|public-line	national institute for|public-line	national institutes of|public-line	national institutes on|public-line	national institute of|public-line	national institute on|public-line	drains|benefit|s|drain


national library for|public-line	national library of|public-line	national library on|public-line	appears|hedge|s|appear



national programme for|public-line	national programme of|public-line	national programme on|public-line	national program for|public-line	national program of|public-line	national program on|public-line
significance|significance	spectacular|hype



none of the side effects of|safe-absolute	none of the drawbacks of|safe-absolute	none of the dangers of|safe-absolute	none of the risks of|safe-absolute	wearers|people






keeps|away|s|keep

loosen|benefit|base
emergency|public-line
promo code|call-to-action




benzodiazepine|standard-care
students|people
unclogs|benefit|s|unclog

prevents|benefit|s|prevent
ambulance|public-line
far from|negator
purified|benefit|past|purify










impossible to overdose|safe-absolute



purifies|benefit|s|purify


don't miss out|call-to-action	don't wait|call-to-action	don't|negator

neurologists|source
gamers|people



mail|contact-cue
premier league|mask	somewhat|hedge




weak evidence|hedge

refund guarantee|call-to-action


no arguing|certainty-phrase

no comparison group|uncontrolled	no control group|uncontrolled	no comparator|uncontrolled	no controls|uncontrolled	rodent|species
no doubt that|certainty-phrase	no denying|certainty-phrase
no evidence|negator
leading a|mask
no group to compare|uncontrolled
no harm at all|safe-absolute	leading causes|mask	leading cause|mask
no ifs|certainty-phrase
leading edge|mask
nuns|people
no longer required|change	no longer reported|change	no longer suffered|change	no longer relapse|cure	no longer needed|change	no longer took|change	no longer had|change	no longer met|change	no longer|mask	no less|mask
no matter|mask

no one goes home without|guarantee	no one left uncured|cure	no one to compare|uncontrolled	no one|negator
no patient left uncured|cure	no placebo group|uncontrolled	no proof|negator
no question that|certainty-phrase	life-changing|hype
no room for argument|certainty-phrase	no room for dispute|certainty-phrase	no risk whatsoever|safe-absolute	no room for debate|certainty-phrase	no room for doubt|certainty-phrase	no risk whatever|safe-absolute
no such thing|refutation	no sooner|mask
no two ways about it|certainty-phrase	no truth in|refutation	stellar|hype
no untreated group|uncontrolled	men|people
leading question|mask	trial and error|mask
leading role|mask	no wonder|mask	bogus|refutation
trial coordinator|public-line	psychologists|source
leading the way|mask	leading to|mask
leading up|mask
kickstart|benefit|base





new blood vessels|marker	bronchodilator|standard-care
provided|offer|past|provide
new dawn|hope
trial office|public-line


awakened|benefit|past|awaken



new lease of life|hope	new lease on life|hope





provides|offer|s|provide
treat yourself to our|call-to-action	treat yourself to one|call-to-action	treat yourself to an|call-to-action	treat yourself to a|call-to-action	treat yourself|mask


fought off|benefit|past|fight off	top-notch|hype






definitely|certainty-phrase


conclusively demonstrates|certainty-verb	conclusively demonstrated|certainty-verb	conclusively demonstrate|certainty-verb




ferrets|species


clients|people
shrink|benefit,change|base


eyesight|patient-outcome


conclusively showed|certainty-verb	conclusively shows|certainty-verb	conclusively shown|certainty-verb	conclusively show|certainty-verb	lengthen|benefit|base
believed|attribution|past|believe	canine|species





skeptical|refutation




unvaccinated|comparator



believes|attribution|s|believe


curb|benefit|base
censured|refutation

lacking|negator	cure|cure|base


baboons|species




appearing|hedge|ing|appear
reporting|attribution|ing|report





quiet|benefit|base
innovative|hype-mild	renewing|benefit,offer|ing|renew
scientific marvels|hype	scientific marvel|hype	quietens|benefit|s|quieten	chased|away|past|chase






arresting|benefit|ing|arrest




chemo|standard-care
probably|hedge
bans|refutation
vaccination|standard-care	chases|away|s|chase

bladder control|mask










permanentlied heal|cure|past|permanently heal	swimmer|people

not always|hedge

not compared with|uncontrolled	not clear|hedge

turns back the clock on|benefit|s|turn back the clock on	not enough evidence|negator	not exactly|negator
superfood|hype
pop into to one of our branches|call-to-action	pop into to one of our practice|call-to-action	pop into to one of our clinics|call-to-action	pop into to one of our studios|call-to-action	pop in to one of our branches|call-to-action	pop in to one of our practice|call-to-action	pop into to one of our stores|call-to-action	pop into to one of our clinic|call-to-action	pop into to one of our studio|call-to-action	pop into to one of our branch|call-to-action	pop in to one of our clinics|call-to-action	pop in to one of our studios|call-to-action	pop into to one of our shops|call-to-action	pop into to one of our store|call-to-action	pop into to one of our salon|call-to-action	pop into one of our branches|call-to-action	pop into one of our practice|call-to-action	pop in to one of our stores|call-to-action	pop in to one of our clinic|call-to-action	pop in to one of our studio|call-to-action	pop in to one of our branch|call-to-action	pop into to one of our shop|call-to-action	pop into one of our clinics|call-to-action	pop into one of our studios|call-to-action	pop in to one of our shops|call-to-action	pop in to one of our store|call-to-action	pop in to one of our salon|call-to-action	pop in one of our branches|call-to-action	pop in one of our practice|call-to-action	pop into one of our stores|call-to-action	pop into one of our clinic|call-to-action	pop into one of our studio|call-to-action	pop into one of our branch|call-to-action	pop in to one of our shop|call-to-action	pop in one of our clinics|call-to-action	pop in one of our studios|call-to-action	pop into one of our shops|call-to-action	pop into one of our store|call-to-action	pop into one of our salon|call-to-action	pop in one of our stores|call-to-action	pop in one of our clinic|call-to-action	pop in one of our studio|call-to-action	pop in one of our branch|call-to-action	pop into to our branches|call-to-action	pop into to our practice|call-to-action	pop into one of our shop|call-to-action	pop in one of our shops|call-to-action	pop in one of our store|call-to-action	pop in one of our salon|call-to-action	pop into to our clinics|call-to-action	pop into to our studios|call-to-action	pop in to our branches|call-to-action	pop in to our practice|call-to-action	pop in one of our shop|call-to-action	pop into to our stores|call-to-action	pop into to our clinic|call-to-action	pop into to our studio|call-to-action	pop into to our branch|call-to-action	pop in to our clinics|call-to-action	pop in to our studios|call-to-action	pop into to our shops|call-to-action	pop into to our store|call-to-action	pop into to our salon|call-to-action	pop into our branches|call-to-action	pop into our practice|call-to-action	pop in to our stores|call-to-action	pop in to our clinic|call-to-action	pop in to our studio|call-to-action	pop in to our branch|call-to-action	pop into to our shop|call-to-action	pop into our clinics|call-to-action	pop into our studios|call-to-action	pop in to our shops|call-to-action	pop in to our store|call-to-action	pop in to our salon|call-to-action	pop in our branches|call-to-action	pop in our practice|call-to-action	pop into our stores|call-to-action	pop into our clinic|call-to-action	pop into our studio|call-to-action	pop into our branch|call-to-action	pop into one of our|call-to-action	pop in to our shop|call-to-action	pop in our clinics|call-to-action	pop in our studios|call-to-action	pop into our shops|call-to-action	pop into our store|call-to-action	pop into our salon|call-to-action	pop in our stores|call-to-action	pop in our clinic|call-to-action	pop in our studio|call-to-action	pop in our branch|call-to-action	pop into our shop|call-to-action	pop in our shops|call-to-action	pop in our store|call-to-action	pop in our salon|call-to-action	pop in our shop|call-to-action	pop into our|call-to-action	pills|standard-care


not just|mask
control animals|comparator	control animal|comparator	control arms|comparator	control arm|comparator
not least|mask
control conditions|comparator	control condition|comparator
control diets|comparator	control diet|comparator
not only|mask

control groups|comparator	control group|comparator	believed to|hedge
asserted|attribution|past|assert
not safe|mask
not the slightest danger|safe-absolute	not the slightest risk|safe-absolute	not to mention|mask	not true|refutation	inhibit|benefit|base
not up for debate|certainty-phrase
sensational|hype
control mice|comparator


control participants|comparator	control participant|comparator	control patients|comparator	control patient|comparator	control periods|comparator	control period|comparator	control panel|mask	mended|benefit|past|mend
jumpstarting|benefit|ing|jumpstart
control rats|comparator

cuts|benefit,change|s|cut


prohibits|refutation



proteinuria|marker


smooth muscle|mask	paracetamol|standard-care
scam|refutation
scan|marker

miner|people	fell|change|past|fall
curbing|benefit|ing|curb

once and for all|cure,cure-adverb














opioids|standard-care	refuted|refutation|past|refute


jump-starting|benefit|ing|jump-start	jump-started|benefit|past|jump-start	jump-starts|benefit|s|jump-start	jump-start|benefit|base
breaks any wrists|patient-outcome	breaks any bones|patient-outcome	breaks any wrist|patient-outcome	breaks a wrists|patient-outcome	breaks any hips|patient-outcome	breaks any bone|patient-outcome	breaks a bones|patient-outcome	breaks a wrist|patient-outcome	breaks any hip|patient-outcome	breaks any leg|patient-outcome	breaks a hips|patient-outcome	breaks a bone|patient-outcome	once treated|after-treatment	breaks a hip|patient-outcome	breaks a leg|patient-outcome

plumps|benefit|s|plump


breaks fewer wrists|patient-outcome	breaks fewer bones|patient-outcome	breaks fewer wrist|patient-outcome	breaks fewer hips|patient-outcome	breaks fewer bone|patient-outcome	breaks fewer hip|patient-outcome	breaks fewer leg|patient-outcome





refutes|refutation|s|refute


arguing|attribution|ing|argue
slowed down|benefit|past|slow down



breaks their wrists|patient-outcome	breaks their bones|patient-outcome	breaks their wrist|patient-outcome	breaks their hips|patient-outcome	breaks their bone|patient-outcome	breaks their hip|patient-outcome	breaks their leg|patient-outcome
cat scans|mask	cat scan|mask


kick-starting|benefit|ing|kick-start	kick-started|benefit|past|kick-start	kick-starts|benefit|s|kick-start	kick-start|benefit|base
breaks your wrists|patient-outcome	breaks your bones|patient-outcome	breaks your wrist|patient-outcome	breaks your hips|patient-outcome	breaks your bone|patient-outcome	breaks your hip|patient-outcome	breaks your leg|patient-outcome
burned|benefit|past|burn
make an appointment with one of our|call-to-action	make an appointment with our|call-to-action	make an appointment with us|call-to-action	make an appointment at our|call-to-action	make an appointment in our|call-to-action

scientifically proven|certainty-verb	scientifically proved|certainty-verb	misrepresent|refutation|base



warding off|benefit|ing|ward off	suppress|benefit|base	climb|change|base
preclinical|species	controls|benefit,comparator|s|control

pilot|people,caveat
markedly|significance-loose


make no mistake|certainty-phrase

prohibited|refutation
disease control|mask
confirm|certainty-verb|base	bars|refutation
make sure|advice
sibling|people

rebuked|refutation










lasting cures|cure	lasting cure|cure


sign up to receive|call-to-action	sign up for your|call-to-action	sign up and save|call-to-action	sign up to join|call-to-action	sign up for our|call-to-action	sign up to get|call-to-action	sign up to our|call-to-action	sign up to be|call-to-action	sign up today|call-to-action	sign up here|call-to-action	sign up now|call-to-action


would|hedge
skype|contact-cue




trying to|hedge








arrested|benefit|past|arrest	pianist|people

pseudoscience|refutation	scholar|source
uncontrolled|uncontrolled
diuretics|standard-care	twin|people



completelies heal|cure|s|completely heal	supercharging|benefit|ing|supercharge	inhibits|benefit|s|inhibit














rewrites the rules|hype


hepg2|in-vitro








secret weapons|hype	secret weapon|hype


demonstrates conclusively|certainty-verb

counteracting|benefit|ing|counteract






worm|species

lose|change|base


iron pills|standard-care	iron pill|standard-care	sell fast|call-to-action



iron tablets|standard-care	iron tablet|standard-care

providing|offer|ing|provide
dancer|people

thyroid drugs|standard-care	sell out fast|call-to-action	thyroid drug|standard-care


reacted faster|change	antacid|standard-care	lost|change


sell up fast|call-to-action

breathtaking effects|hype
thyroid medications|standard-care	thyroid medication|standard-care	thyroid medicines|standard-care	thyroid medicine|standard-care	larger studies|caveat	thyroid meds|standard-care	larger study|caveat	thyroid med|standard-care
larger trials|caveat	larger trial|caveat	tap here|call-to-action
fellow eyes|comparator	fellow eye|comparator	blindness|patient-outcome
thyroid pills|standard-care	thyroid pill|standard-care	exaggerated|refutation|past|exaggerate


questionnaires|study
thyroid tablets|standard-care	thyroid tablet|standard-care	reacted sooner|change
unprecedented|hype



breathtaking results|hype
breathtaking success|hype	tap the button|call-to-action	tap the link|call-to-action	recommends|attribution|s|recommend	rat race|mask
breathtaking transformations|hype


experimental studies|study,source	became brighter|change
became calmer|change	stillbirths|patient-outcome	exaggerates|refutation|s|exaggerate
became denser|change	became drier|change	everybody|universal	line id|contact-cue
ibuprofen|standard-care
became firmer|change	became fuller|change

became healthier|change	became happier|change

works against|effective	runners|people	amputee|people
works brilliantly for|effective	while supplies last|call-to-action	while stocks last|call-to-action	works best for|effective
became less troublesome|change	became less breathless|change	became less depressed|change	became less frequent|change	became less inflamed|change	became less swollen|change	became less painful|change	became less anxious|change	became less regular|change	became less relaxed|change	became less severe|change	became less supple|change	became less mobile|change	became less active|change	became less stiff|change	became less itchy|change	became less tired|change	became less alert|change	became less sore|change
became more troublesome|change	became more breathless|change	became more depressed|change	became more frequent|change	became more inflamed|change	became more swollen|change	became more painful|change	became more anxious|change	became more regular|change	became more relaxed|change	became more severe|change	became more supple|change	became more mobile|change	became more active|change	became more stiff|change	became more itchy|change	became more tired|change	became more alert|change	became more sore|change	became milder|change
works every time|guarantee
dramatic art|mask	works for|effective	settling|benefit|ing|settle

became quieter|change

works just as well for|effective	became smoother|change	became steadier|change	became sharper|change	became softer|change
became thicker|change	became thinner|change
works like a charm|hype






monkey bars|mask
infection control|mask

works very well for|effective	inhalers|standard-care
works wonderfully for|effective	works wonders for|effective	works wonders on|effective	works well for|effective
help you|mask	survey|study,source




hurry sickness|mask

cured bacon|mask
god-send|hope


cured fish|mask

cured ham|mask
no-treatment group|comparator



cured meats|mask	cured meat|mask


cured pork|mask
scarcely|negator

cured sausage|mask	cured salmon|mask	mustn't|negator

fixed|curable,benefit|past|fix

stabilise|benefit|base



current approaches|standard-care	current approach|standard-care

current cancer treatments|standard-care	current cancer treatment|standard-care
current drug therapies|standard-care	current drug therapy|standard-care	current drugs|standard-care	current drug|standard-care




current intervention methods|standard-care	current intervention method|standard-care	current interventions|standard-care	current intervention|standard-care	woman|people
fixes|curable,benefit|s|fix
astounding|hype
arrest|benefit|base
current medical treatments|standard-care	current medical treatment|standard-care	current medications|standard-care	current medication|standard-care	current medicines|standard-care	current medicine|standard-care	current methods|standard-care	current method|standard-care	renews|benefit,offer|s|renew
vanishing|curable,change|ing|vanish
dietician|source
current pills|standard-care	current pill|standard-care
ignite|offer|base
current remedies|standard-care	current remedy|standard-care
firefighters|people
current treatment options|standard-care	current treatment methods|standard-care	current treatment option|standard-care	current treatment method|standard-care	current treatments|standard-care	current treatment|standard-care	current therapies|standard-care	current therapy|standard-care
giving|away,offer|ing|give

regrew|benefit|past|regrow
misrepresenting|refutation|ing|misrepresent


will be available for every patient|forecast	will be available to every patient|forecast	will be offered for every patient|forecast	will be offered to every patient|forecast	will be available for everybody|forecast	will be available to everybody|forecast	will be available for everyone|forecast	will be available for millions|forecast	will be offered for everybody|forecast	will be available to everyone|forecast	will be available to millions|forecast	will be offered to everybody|forecast	will be offered for everyone|forecast	will be offered for millions|forecast	will be available for anyone|forecast	will be offered to everyone|forecast	will be offered to millions|forecast	will be available to anyone|forecast	will be offered for anyone|forecast	will be offered to anyone|forecast	will be available for all|forecast	will be available to all|forecast	will be offered for all|forecast	will be offered to all|forecast	will be mature|forecast	will become|forecast
will certainly revolutionise|forecast	will certainly revolutionize|forecast	will certainly transform|forecast	will certainly eliminate|forecast	will certainly eradicate|forecast	will certainly replace|forecast	will certainly conquer|forecast	will certainly become|forecast	will certainly cure|forecast	will certainly end|forecast	will conquer|forecast	will cure|forecast
will definitely revolutionise|forecast	will definitely revolutionize|forecast	will definitely transform|forecast	will definitely eliminate|forecast	will definitely eradicate|forecast	will definitely replace|forecast	will definitely conquer|forecast	will definitely become|forecast	will definitely cure|forecast	will definitely end|forecast
will eventually be available for every patient|forecast	will eventually be available to every patient|forecast	will eventually be offered for every patient|forecast	will eventually be offered to every patient|forecast	will eventually be available for everybody|forecast	will eventually be available to everybody|forecast	will eventually be available for everyone|forecast	will eventually be available for millions|forecast	will eventually be offered for everybody|forecast	will eventually be available to everyone|forecast	will eventually be available to millions|forecast	will eventually be offered to everybody|forecast	will eventually be offered for everyone|forecast	will eventually be offered for millions|forecast	will eventually be available for anyone|forecast	will eventually be offered to everyone|forecast	will eventually be offered to millions|forecast	will eventually be available to anyone|forecast	will eventually be offered for anyone|forecast	will eventually be offered to anyone|forecast	will eventually be available for all|forecast	will eventually be available to all|forecast	will eventually be offered for all|forecast	will eventually be offered to all|forecast	will eventually revolutionise|forecast	will eventually revolutionize|forecast	will eventually transform|forecast	will eventually eliminate|forecast	will eventually eradicate|forecast	will eventually be mature|forecast	will eventually replace|forecast	will eventually conquer|forecast	will eventually become|forecast	will eventually cure|forecast	will eventually end|forecast	will eliminate|forecast	will eradicate|forecast	will end|forecast


epidemiologist|source
will inevitably revolutionise|forecast	will inevitably revolutionize|forecast	will inevitably transform|forecast	will inevitably eliminate|forecast	will inevitably eradicate|forecast	will inevitably replace|forecast	will inevitably conquer|forecast	will inevitably become|forecast	will inevitably cure|forecast	will inevitably end|forecast

shortening|benefit|ing|shorten


will not harm anybody|safe-absolute	will not hurt anybody|safe-absolute	will not harm anyone|safe-absolute	will not harm a soul|safe-absolute	will not harm a baby|safe-absolute	will not hurt anyone|safe-absolute	will not hurt a soul|safe-absolute	will not hurt a baby|safe-absolute	will not harm a fly|safe-absolute	will not hurt a fly|safe-absolute	will not come back|cure	will not harm you|safe-absolute	will not hurt you|safe-absolute
will one day be available for every patient|forecast	will one day be available to every patient|forecast	will one day be offered for every patient|forecast	will one day be offered to every patient|forecast	will one day be available for everybody|forecast	will one day be available to everybody|forecast	will one day be available for everyone|forecast	will one day be available for millions|forecast	will one day be offered for everybody|forecast	will one day be available to everyone|forecast	will one day be available to millions|forecast	will one day be offered to everybody|forecast	will one day be offered for everyone|forecast	will one day be offered for millions|forecast	will one day be available for anyone|forecast	will one day be offered to everyone|forecast	will one day be offered to millions|forecast	will one day be available to anyone|forecast	will one day be offered for anyone|forecast	will one day be offered to anyone|forecast	will one day be available for all|forecast	will one day be available to all|forecast	will one day be offered for all|forecast	will one day be offered to all|forecast	will one day revolutionise|forecast	will one day revolutionize|forecast	will one day transform|forecast	will one day eliminate|forecast	will one day eradicate|forecast	will one day replace|forecast	will one day conquer|forecast	will one day become|forecast	will one day cure|forecast	will one day end|forecast	bar none|hype


will revolutionise|forecast	will revolutionize|forecast	will replace|forecast
will soon be available for every patient|forecast	will soon be available to every patient|forecast	will soon be offered for every patient|forecast	will soon be offered to every patient|forecast	will soon be available for everybody|forecast	will soon be available to everybody|forecast	will soon be available for everyone|forecast	will soon be available for millions|forecast	will soon be offered for everybody|forecast	will soon be available to everyone|forecast	will soon be available to millions|forecast	will soon be offered to everybody|forecast	will soon be offered for everyone|forecast	will soon be offered for millions|forecast	will soon be available for anyone|forecast	will soon be offered to everyone|forecast	will soon be offered to millions|forecast	will soon be available to anyone|forecast	will soon be offered for anyone|forecast	will soon be offered to anyone|forecast	will soon be available for all|forecast	will soon be available to all|forecast	will soon be offered for all|forecast	will soon be offered to all|forecast	will surely revolutionise|forecast	will surely revolutionize|forecast	will soon revolutionise|forecast	will soon revolutionize|forecast	will surely transform|forecast	will surely eliminate|forecast	will surely eradicate|forecast	will soon transform|forecast	will soon eliminate|forecast	will soon eradicate|forecast	will surely replace|forecast	will surely conquer|forecast	will soon be mature|forecast	will surely become|forecast	will soon replace|forecast	will soon conquer|forecast	will soon become|forecast	will surely cure|forecast	will surely end|forecast	will soon cure|forecast	will soon end|forecast
will transform|forecast
will undoubtedly revolutionise|forecast	will undoubtedly revolutionize|forecast	will undoubtedly transform|forecast	will undoubtedly eliminate|forecast	will undoubtedly eradicate|forecast	will undoubtedly replace|forecast	will undoubtedly conquer|forecast	will undoubtedly become|forecast	will undoubtedly cure|forecast	will undoubtedly end|forecast
breakthrough bleeding|mask
breakthrough cancer pain|mask	breakthrough covid-19|mask	breakthrough cases|mask	breakthrough case|mask
breakthrough device designation|mask	breakthrough designation|mask	breakthrough device|mask

breakthrough fever|mask

stabilised|benefit|past|stabilise
breakthrough infections|mask	breakthrough infection|mask



haven't|negator

breakthrough ovulation|mask
breakthrough pain|mask


breakthrough seizures|mask	breakthrough symptoms|mask	breakthrough seizure|mask	breakthrough symptom|mask	awakening|benefit|ing|awaken
breakthrough therapy designation|mask	breakthrough therapies|mask	breakthrough therapy|mask
wonder|hype,question
breakthrough varicella|mask
stabilises|benefit|s|stabilise
standard approaches|standard-care	standard approach|standard-care

standard cancer treatments|standard-care	standard cancer treatment|standard-care	standard care|standard-care,comparator	dropped|change|past|drop
standard drug therapies|standard-care	standard drug therapy|standard-care	standard drugs|standard-care	standard drug|standard-care
physiotherapist|source


standard healthcare|standard-care
standard intervention methods|standard-care	standard intervention method|standard-care	standard interventions|standard-care	standard intervention|standard-care



standard medical treatments|standard-care	standard medical treatment|standard-care	standard medications|standard-care	standard medication|standard-care	standard medicines|standard-care	standard medicine|standard-care	standard methods|standard-care	standard method|standard-care	click below|call-to-action	walk again|patient-outcome
ward off|benefit|base
standard of care|standard-care	liver function|patient-outcome
standard pills|standard-care	standard pill|standard-care	nothing|negator

standard remedies|standard-care	standard remedy|standard-care
click here|call-to-action
standard treatment options|standard-care	standard treatment methods|standard-care	standard treatment option|standard-care	standard treatment method|standard-care	standard treatment alone|comparator	standard therapy alone|comparator	standard treatments|standard-care	standard treatment|standard-care	standard therapies|standard-care	standard therapy|standard-care	totally|cure-adverb





click on the picture|call-to-action	click on the image|call-to-action	click on the link|call-to-action




click the picture|call-to-action	side effect free|safe-absolute	click the button|call-to-action	click the image|call-to-action	click the link|call-to-action	side effects|harm	side effect|harm





nitric oxide|marker	wonderful|hype-mild


quack|refutation






not-for-profit|public-line	renewed|benefit,offer|past|renew	raise|benefit,offer,change|base

glucose|marker








outpatient|people



fantastic|hype-mild


women|people	genes|marker


shrank|benefit,change|past|shrink
declog|benefit|base	stop|benefit|base
starved|benefit|past|starve	gaining|change|ing|gain





preserving|benefit|ing|preserve


ace inhibitors|standard-care	ace inhibitor|standard-care


silver bullets|hype	silver bullet|hype
transplants|standard-care,patient-outcome	smear tests|standard-care	smear test|standard-care	fight|benefit|base
mental health|public-line
starves|benefit|s|starve


step into to one of our branches|call-to-action	step into to one of our practice|call-to-action	step into to one of our clinics|call-to-action	step into to one of our studios|call-to-action	step in to one of our branches|call-to-action	step in to one of our practice|call-to-action	step into to one of our stores|call-to-action	step into to one of our clinic|call-to-action	step into to one of our studio|call-to-action	step into to one of our branch|call-to-action	step in to one of our clinics|call-to-action	step in to one of our studios|call-to-action	step into to one of our shops|call-to-action	step into to one of our store|call-to-action	step into to one of our salon|call-to-action	step into one of our branches|call-to-action	step into one of our practice|call-to-action	step in to one of our stores|call-to-action	step in to one of our clinic|call-to-action	step in to one of our studio|call-to-action	step in to one of our branch|call-to-action	step into to one of our shop|call-to-action	step into one of our clinics|call-to-action	step into one of our studios|call-to-action	step in to one of our shops|call-to-action	step in to one of our store|call-to-action	step in to one of our salon|call-to-action	step in one of our branches|call-to-action	step in one of our practice|call-to-action	step into one of our stores|call-to-action	step into one of our clinic|call-to-action	step into one of our studio|call-to-action	step into one of our branch|call-to-action	step in to one of our shop|call-to-action	step in one of our clinics|call-to-action	step in one of our studios|call-to-action	step into one of our shops|call-to-action	step into one of our store|call-to-action	step into one of our salon|call-to-action	step in one of our stores|call-to-action	step in one of our clinic|call-to-action	step in one of our studio|call-to-action	step in one of our branch|call-to-action	step into to our branches|call-to-action	step into to our practice|call-to-action	step into one of our shop|call-to-action	step in one of our shops|call-to-action	step in one of our store|call-to-action	step in one of our salon|call-to-action	step into to our clinics|call-to-action	step into to our studios|call-to-action	step in to our branches|call-to-action	step in to our practice|call-to-action	step in one of our shop|call-to-action	step into to our stores|call-to-action	step into to our clinic|call-to-action	step into to our studio|call-to-action	step into to our branch|call-to-action	step in to our clinics|call-to-action	step in to our studios|call-to-action	step into to our shops|call-to-action	step into to our store|call-to-action	step into to our salon|call-to-action	step into our branches|call-to-action	step into our practice|call-to-action	step in to our stores|call-to-action	step in to our clinic|call-to-action	step in to our studio|call-to-action	step in to our branch|call-to-action	step into to our shop|call-to-action	step into our clinics|call-to-action	step into our studios|call-to-action	step in to our shops|call-to-action	step in to our store|call-to-action	step in to our salon|call-to-action	step in our branches|call-to-action	step in our practice|call-to-action	step into our stores|call-to-action	step into our clinic|call-to-action	step into our studio|call-to-action	step into our branch|call-to-action	step in to our shop|call-to-action	step in our clinics|call-to-action	step in our studios|call-to-action	step into our shops|call-to-action	step into our store|call-to-action	step into our salon|call-to-action	step in our stores|call-to-action	step in our clinic|call-to-action	step in our studio|call-to-action	step in our branch|call-to-action	step into our shop|call-to-action	step in our shops|call-to-action	step in our store|call-to-action	step in our salon|call-to-action	step in our shop|call-to-action




rabbit|species


once-in-a-generation|hype




revitalise|benefit|base	advanced|hype-mild	halved|benefit,change|past|halve
undergraduate|people



advertise|attribution|base





sweep away|benefit|base


clinically proven|certainty-verb	clinically proved|certainty-verb
halves|benefit,change|s|halve








treated at|after-treatment
treated by|after-treatment
claim|attribution|base
virologists|source



treated here|after-treatment
treated in our|after-treatment	nourishing|benefit|ing|nourish



lifespan|patient-outcome
flicker of hope|hope






doubling|change|ing|double
stabilize|benefit|base
treated with|after-treatment

turbocharged|hype	loosening|benefit|ing|loosen	halts|benefit|s|halt

thinned|benefit|past|thin



cleansing|benefit|ing|cleanse






fight off|benefit|base
quelled|benefit|past|quell

surely|certainty-phrase


ultimate tensile|mask




correct|benefit|base





they hope to|hedge

slept better|change



slept further|change	slept farther|change	slept faster|change


verify|certainty-verb|base	touted|attribution|past|tout

inhaler|standard-care
slept longer|change
killed|benefit|past|kill



starve|benefit|base
musicians|people	halve|benefit,change|base

burns|benefit|s|burn
cannot be denied|mask
insisting|attribution|ing|insist




cannot harm anybody|safe-absolute	cannot hurt anybody|safe-absolute	cannot harm anyone|safe-absolute	cannot harm a soul|safe-absolute	cannot harm a baby|safe-absolute	cannot hurt anyone|safe-absolute	cannot hurt a soul|safe-absolute	cannot hurt a baby|safe-absolute	cannot harm a fly|safe-absolute	cannot hurt a fly|safe-absolute	cannot harm you|safe-absolute	cannot hurt you|safe-absolute

harmless|safe-absolute



upheld a complaint|refutation
cannot overdose|safe-absolute	revolutionise|hype	quells|benefit|s|quell
cannot prove|caveat

overcoming|benefit|ing|overcome
cannot show|caveat
cannot take too much of|safe-absolute	drained|benefit|past|drain






decrease|benefit,change|base

state of the art|hype
enquiries|contact-cue


promoted|benefit|past|promote	aimed|hedge|past|aim



computer mouse|mask

newborns|people



immunosuppressants|standard-care

normalised|benefit,change|past|normalise


promotes|benefit|s|promote







weight control|mask



normalises|benefit,change|s|normalise

nutritionists|source




hypothesising|hedge|ing|hypothesise	regrow|benefit|base

lung function|patient-outcome






revolutionising|hype



staves off|benefit|s|stave off
becomes history|cure






end|curable|base







epilepsy drugs|standard-care	epilepsy drug|standard-care
relieve|benefit,change|base





book an no-obligation consultation|call-to-action	book an complimentary consultation|call-to-action	book a no-obligation consultation|call-to-action	book a complimentary consultation|call-to-action	book an no-pressure consultation|call-to-action	book an no-obligation evaluation|call-to-action	book an no-obligation assessment|call-to-action	book an complimentary evaluation|call-to-action	book an complimentary assessment|call-to-action	book a no-pressure consultation|call-to-action	book a no-obligation evaluation|call-to-action	book a no-obligation assessment|call-to-action	book a complimentary evaluation|call-to-action	book a complimentary assessment|call-to-action	book an no-pressure evaluation|call-to-action	book an no-pressure assessment|call-to-action	book an in-person consultation|call-to-action	book a no-pressure evaluation|call-to-action	book a no-pressure assessment|call-to-action	book a in-person consultation|call-to-action	book an no-obligation session|call-to-action	book an complimentary session|call-to-action	book an personal consultation|call-to-action	book a no-obligation session|call-to-action	book a complimentary session|call-to-action	book a personal consultation|call-to-action	book an no-cost consultation|call-to-action	book an initial consultation|call-to-action	book an private consultation|call-to-action	book an virtual consultation|call-to-action	book an in-person evaluation|call-to-action	book an in-person assessment|call-to-action	book a no-cost consultation|call-to-action	book a initial consultation|call-to-action	book a private consultation|call-to-action	book a virtual consultation|call-to-action	book a in-person evaluation|call-to-action	book a in-person assessment|call-to-action	book an no-pressure session|call-to-action	book an no-obligation visit|call-to-action	book an complimentary visit|call-to-action	book an personal evaluation|call-to-action	book an personal assessment|call-to-action	book an online consultation|call-to-action	book a no-pressure session|call-to-action	book a no-obligation visit|call-to-action	book a complimentary visit|call-to-action	book a personal evaluation|call-to-action	book a personal assessment|call-to-action	book a online consultation|call-to-action	book an no-cost evaluation|call-to-action	book an no-cost assessment|call-to-action	book an initial evaluation|call-to-action	book an initial assessment|call-to-action	book an private evaluation|call-to-action	book an private assessment|call-to-action	book an virtual evaluation|call-to-action	book an virtual assessment|call-to-action	book a no-cost evaluation|call-to-action	book a no-cost assessment|call-to-action	book a initial evaluation|call-to-action	book a initial assessment|call-to-action	book a private evaluation|call-to-action	book a private assessment|call-to-action	book a virtual evaluation|call-to-action	book a virtual assessment|call-to-action	book an free consultation|call-to-action	book an no-pressure visit|call-to-action	book an in-person session|call-to-action	book an online evaluation|call-to-action	book an online assessment|call-to-action	book a free consultation|call-to-action	book a no-pressure visit|call-to-action	book a in-person session|call-to-action	book a online evaluation|call-to-action	book a online assessment|call-to-action	book an personal session|call-to-action	book a personal session|call-to-action	book an free evaluation|call-to-action	book an free assessment|call-to-action	book an no-cost session|call-to-action	book an initial session|call-to-action	book an private session|call-to-action	book an virtual session|call-to-action	book an in-person visit|call-to-action	book a free evaluation|call-to-action	book a free assessment|call-to-action	book a no-cost session|call-to-action	book a initial session|call-to-action	book a private session|call-to-action	book a virtual session|call-to-action	book a in-person visit|call-to-action	book an personal visit|call-to-action	book an online session|call-to-action	book a personal visit|call-to-action	book a online session|call-to-action	book an no-cost visit|call-to-action	book an initial visit|call-to-action	book an private visit|call-to-action	book an virtual visit|call-to-action	book a no-cost visit|call-to-action	book a initial visit|call-to-action	book a private visit|call-to-action	book a virtual visit|call-to-action	book an free session|call-to-action	book an online visit|call-to-action	book an consultation|call-to-action	book an appointment|call-to-action	book a free session|call-to-action	book a online visit|call-to-action	book a consultation|call-to-action	book an free visit|call-to-action	book an evaluation|call-to-action	book an assessment|call-to-action	book a free visit|call-to-action	book a evaluation|call-to-action	book a assessment|call-to-action	book an session|call-to-action	book a session|call-to-action	book an visit|call-to-action	book a place|call-to-action	book a visit|call-to-action	book a call|call-to-action
ameliorated|benefit|past|ameliorate
epilepsy medications|standard-care	epilepsy medication|standard-care	epilepsy medicines|standard-care	epilepsy medicine|standard-care	epilepsy meds|standard-care	epilepsy med|standard-care
drawing out|benefit|ing|draw out

epilepsy pills|standard-care	epilepsy pill|standard-care



epilepsy tablets|standard-care	epilepsy tablet|standard-care
appeared|hedge|past|appear

according to|attribution
book now|call-to-action	lifting|benefit|ing|lift
book online now|call-to-action

ameliorates|benefit|s|ameliorate
only one participant|single-case	only one patient|single-case	only one person|single-case	only one child|single-case	only one woman|single-case	only one case|single-case	substantially|significance-loose	only one man|single-case	revitalize|benefit|base	only one|mask

book today|call-to-action
starving|benefit|ing|starve


when given|after-treatment	telegram|contact-cue
book your no-obligation consultation|call-to-action	book your complimentary consultation|call-to-action	book your no-pressure consultation|call-to-action	book your no-obligation evaluation|call-to-action	book your no-obligation assessment|call-to-action	book your complimentary evaluation|call-to-action	book your complimentary assessment|call-to-action	book your no-pressure evaluation|call-to-action	book your no-pressure assessment|call-to-action	book your in-person consultation|call-to-action	book your no-obligation session|call-to-action	book your complimentary session|call-to-action	book your personal consultation|call-to-action	book your no-cost consultation|call-to-action	book your initial consultation|call-to-action	book your private consultation|call-to-action	book your virtual consultation|call-to-action	book your in-person evaluation|call-to-action	book your in-person assessment|call-to-action	book your no-pressure session|call-to-action	book your no-obligation visit|call-to-action	book your complimentary visit|call-to-action	book your personal evaluation|call-to-action	book your personal assessment|call-to-action	book your online consultation|call-to-action	book your no-cost evaluation|call-to-action	book your no-cost assessment|call-to-action	book your initial evaluation|call-to-action	book your initial assessment|call-to-action	book your private evaluation|call-to-action	book your private assessment|call-to-action	book your virtual evaluation|call-to-action	book your virtual assessment|call-to-action	book your free consultation|call-to-action	book your no-pressure visit|call-to-action	book your in-person session|call-to-action	book your online evaluation|call-to-action	book your online assessment|call-to-action	book your personal session|call-to-action	book your free evaluation|call-to-action	book your free assessment|call-to-action	book your no-cost session|call-to-action	book your initial session|call-to-action	book your private session|call-to-action	book your virtual session|call-to-action	book your in-person visit|call-to-action	book your personal visit|call-to-action	book your online session|call-to-action	book your no-cost visit|call-to-action	book your initial visit|call-to-action	book your private visit|call-to-action	book your virtual visit|call-to-action	book your free session|call-to-action	book your online visit|call-to-action	book your consultation|call-to-action	book your free visit|call-to-action	book your evaluation|call-to-action	book your assessment|call-to-action	book your session|call-to-action	book your visit|call-to-action	book your|call-to-action


kiss goodbye to|cure
rids|curable,benefit|s|rid





speeds|benefit|s|speed	sales|contact-cue




neutralising|benefit|ing|neutralise	oncologist|source
gynaecologist|source	carers|people
shown beyond doubt|certainty-verb
shown conclusively|certainty-verb	shown clearly|certainty-verb
shown definitively|certainty-verb


scientist|source




win a|call-to-action
uniquely|hype-mild


brings|away,offer|s|bring


exploratory studies|caveat	exploratory study|caveat
exploratory trials|caveat	exploratory trial|caveat	brings down|benefit|s|bring down	deliver|offer|base
brings effective protection|benefit|s|bring effective protection	brings effective relief|benefit|s|bring effective relief
brings fast protection|benefit|s|bring fast protection	brings fast relief|benefit|s|bring fast relief


brings instant protection|benefit|s|bring instant protection	brings instant relief|benefit|s|bring instant relief


brings long-lasting protection|benefit|s|bring long-lasting protection	brings long-lasting relief|benefit|s|bring long-lasting relief	brings lasting protection|benefit|s|bring lasting protection	brings lasting relief|benefit|s|bring lasting relief

brings natural protection|benefit|s|bring natural protection	brings natural relief|benefit|s|bring natural relief

brings protection|benefit|s|bring protection
brings quick protection|benefit|s|bring quick protection	brings quick relief|benefit|s|bring quick relief
brings rapid protection|benefit|s|bring rapid protection	brings real protection|benefit|s|bring real protection	brings rapid relief|benefit|s|bring rapid relief	brings real relief|benefit|s|bring real relief	lifeline crisis|mask	brings relief|benefit|s|bring relief	defeat|benefit|base	told|attribution|past|tell


sparks|offer|s|spark


shrinking|benefit,change|ing|shrink


wonder about|mask

wonder cures|hype	wonder cure|hype
wonder drinks|hype	wonder drugs|hype	wonder drink|hype	wonder drug|hype

wonder fruits|hype	wonder foods|hype	wonder fruit|hype	wonder food|hype

antihistamines|standard-care	wonder herbs|hype	wonder herb|hype	wonder how|mask
wonder if|mask	proof|certainty-verb
guarded against|benefit|past|guard against




wonder oils|hype	wonder oil|hype
wonder products|hype	wonder product|hype	wonder plants|hype	wonder plant|hype	wonder pills|hype	wonder pill|hype
rowers|people
wonder remedies|hype	wonder remedy|hype	wonder roots|hype	wonder root|hype

wonder treatments|hype	wonder treatment|hype	c57bl|species


wonder whether|mask	wonder what|mask	wonder why|mask




observational|design	girls|people
intervention and control|comparator
last chance|call-to-action







longevity|patient-outcome
gerbils|species








revolutionize|hype

eradicating helicobacter pylori|mask	eradicating helicobacter|mask	eradicating h. pylori|mask
allopathic approaches|standard-care	allopathic approach|standard-care	pupil|people
side-effect-free|safe-absolute	side-effects|harm	side-effect|harm	remedied|benefit|past|remedy
allopathic cancer treatments|standard-care	allopathic cancer treatment|standard-care	porcine|species
allopathic drug therapies|standard-care	allopathic drug therapy|standard-care	allopathic drugs|standard-care	allopathic drug|standard-care	possible|hedge
eradicating malaria|mask


eradicating polio|mask
allopathic intervention methods|standard-care	allopathic intervention method|standard-care	allopathic interventions|standard-care	allopathic intervention|standard-care
scams|refutation
eradicating smallpox|mask
eradicating the bacteria|mask	hospitals|standard-care
allopathic medical treatments|standard-care	allopathic medical treatment|standard-care	allopathic medications|standard-care	allopathic medication|standard-care	allopathic medicines|standard-care	allopathic medicine|standard-care	allopathic methods|standard-care	allopathic method|standard-care


allopathic pills|standard-care	allopathic pill|standard-care
remedies|benefit|s|remedy
allopathic remedies|standard-care	allopathic remedy|standard-care

allopathic treatment options|standard-care	allopathic treatment methods|standard-care	allopathic treatment option|standard-care	allopathic treatment method|standard-care	allopathic treatments|standard-care	allopathic treatment|standard-care	allopathic therapies|standard-care	allopathic therapy|standard-care
hypothesized|hedge|past|hypothesize
were brighter|change	were better|change	were banned|refutation
were calmer|change
were denser|change	were drier|change	possibly|hedge

were firmer|change	were fuller|change
were given|after-treatment	treating|benefit|ing|treat
were healthier|change	were happier|change



places are filling up fast|call-to-action	places are filling quickly|call-to-action	places are going up fast|call-to-action	places are going quickly|call-to-action	places are filling fast|call-to-action	places are filling up|call-to-action	places are going fast|call-to-action	were less troublesome|change	were less breathless|change	places are going up|call-to-action	were less depressed|change	places are limited|call-to-action	were less frequent|change	were less inflamed|change	were less swollen|change	were less painful|change	were less anxious|change	were less regular|change	were less relaxed|change	were less severe|change	were less supple|change	were less mobile|change	were less active|change	were less stiff|change	were less itchy|change	were less tired|change	were less alert|change	were less sore|change
were more troublesome|change	were more breathless|change	were more depressed|change	were more frequent|change	were more inflamed|change	were more swollen|change	were more painful|change	were more anxious|change	were more regular|change	were more relaxed|change	were more severe|change	were more supple|change	were more mobile|change	were more active|change	were more stiff|change	were more itchy|change	were more tired|change	were more alert|change	were more sore|change	were milder|change	arrests|benefit|s|arrest


well controlled|mask	hypothesizes|hedge|s|hypothesize
places fill up fast|call-to-action	places fill quickly|call-to-action	places fill fast|call-to-action	places fill up|call-to-action	were quieter|change	whatsapp|contact-cue	bring|away,offer|base
places go up fast|call-to-action	places go quickly|call-to-action	well established|mask	places go fast|call-to-action	places go up|call-to-action
were smoother|change	were steadier|change	were sharper|change	were softer|change	veterans|people
were thicker|change	were thinner|change
scans|marker
took|after-treatment
places left|call-to-action
pain control|mask



fully safe|safe-absolute
places remaining|call-to-action
snap up your bottle|call-to-action	snap up your pack|call-to-action	snap up a bottle|call-to-action	snap up your box|call-to-action	snap up your tub|call-to-action	snap up your jar|call-to-action	snap up a pack|call-to-action	snap up a box|call-to-action	snap up a tub|call-to-action	snap up a jar|call-to-action
reportedly|hedge






effective|effective





magic|hype

unlocks|benefit|s|unlock
unlike|negator

painkillers|standard-care	oxygenated|benefit|past|oxygenate



teams|source







good against|effective
athlete|people

oxygenates|benefit|s|oxygenate
reversed|curable,benefit|past|reverse
good for|effective

astonishing|hype	metformin|standard-care	needn't|negator

igniting|offer|ing|ignite









reverses|curable,benefit|s|reverse


miners|people




pest control|mask
unrivalled|hype
prescription approaches|standard-care	prescription approach|standard-care

prescription cancer treatments|standard-care	prescription cancer treatment|standard-care
prescription drug therapies|standard-care	prescription drug therapy|standard-care	prescription drugs|standard-care	prescription drug|standard-care	suggesting|hedge|ing|suggest


received|after-treatment

prescription intervention methods|standard-care	prescription intervention method|standard-care	prescription interventions|standard-care	prescription intervention|standard-care



prescription medical treatments|standard-care	prescription medical treatment|standard-care	prescription medications|standard-care	prescription medication|standard-care	prescription medicines|standard-care	prescription medicine|standard-care	prescription methods|standard-care	prescription method|standard-care
few participants|caveat	few patients|caveat	few people|caveat

prescription pills|standard-care	prescription pill|standard-care
dieticians|source
prescription remedies|standard-care	prescription remedy|standard-care

prescription treatment options|standard-care	prescription treatment methods|standard-care	prescription treatment option|standard-care	prescription treatment method|standard-care	prescription treatments|standard-care	prescription treatment|standard-care	prescription therapies|standard-care	prescription therapy|standard-care
supercharge|benefit|base
falsely|refutation
hydrated|benefit|past|hydrate





counters|benefit|s|counter
saw off|benefit|past|see off
nhs|public-line

speeded up|benefit|past|speed up
lacked|negator



hydrates|benefit|s|hydrate
slow|benefit,change|base
each and every patient|universal














each patient|universal	pacemaker|standard-care
revolutionised|hype
sharpen|benefit|base


colonoscopies|standard-care
insists|attribution|s|insist
like and share|call-to-action

immunosuppressive drugs|standard-care	immunosuppressive drug|standard-care	ignited|offer|past|ignite
remains to be seen|hedge
prove|certainty-verb|base




revolutionises|hype
miracles|hype

like magic|hype
like no other|hype
like our page|call-to-action	marketing|attribution|ing|market	soothed|benefit|past|soothe


ignites|offer|s|ignite


white cells|marker	white cell|marker






state-of-the-art|hype

soothes|benefit|s|soothe

misconception|refutation
live longer|patient-outcome

mops up|benefit|s|mop up









anything but|negator




albuminuria|marker

driving down|benefit|ing|drive down










anything to fear|safe-absolute	driving out|benefit|ing|drive out	tackled|benefit|past|tackle
pig iron|mask
powerful|hype-mild

petri dishes|in-vitro	petri dish|in-vitro	tout|attribution|base
wipes out|curable,benefit|s|wipe out


clearly demonstrates|certainty-verb	clearly demonstrated|certainty-verb	clearly demonstrate|certainty-verb



increased|benefit,change|past|increase

fraud|refutation
eradicating|cure|ing|eradicate	tackles|benefit|s|tackle
infant|people
regress|change|base


walked better|change


clearly showed|certainty-verb	clearly shows|certainty-verb	clearly shown|certainty-verb	clearly show|certainty-verb
walked further|change	walked farther|change	walked faster|change


increases|benefit,change|s|increase


walked longer|change




assay|marker
psychiatrists|source
walked sooner|change
chemokines|marker


revolutionary|hype

sued|refutation

ageing|patient-outcome



falling|change|ing|fall
extending|benefit|ing|extend
seizure drugs|standard-care	seizure drug|standard-care


never|negator
renew|benefit,offer|base



telling|attribution|ing|tell
seizure medications|standard-care	seizure medication|standard-care	seizure medicines|standard-care	seizure medicine|standard-care	seizure meds|standard-care	seizure med|standard-care

nowhere near|negator
seizure pills|standard-care	seizure pill|standard-care
getting rid of|curable,benefit|ing|get rid of


seizure tablets|standard-care	seizure tablet|standard-care	ameliorate|benefit|base


girl|people




hazards|harm





















dementia|patient-outcome


ended|curable|past|end









what|question



contended|attribution|past|contend
rise|change|base

offering effective protection|benefit|ing|offer effective protection	offering effective relief|benefit|ing|offer effective relief
offering fast protection|benefit|ing|offer fast protection	offering fast relief|benefit|ing|offer fast relief


offering instant protection|benefit|ing|offer instant protection	offering instant relief|benefit|ing|offer instant relief	medication|standard-care	sisters|people	risk|harm

nor|negator
offering long-lasting protection|benefit|ing|offer long-lasting protection	offering long-lasting relief|benefit|ing|offer long-lasting relief	offering lasting protection|benefit|ing|offer lasting protection	offering lasting relief|benefit|ing|offer lasting relief	sometimes|hedge
not|negator
offering natural protection|benefit|ing|offer natural protection	offering natural relief|benefit|ing|offer natural relief
beated|benefit|past|beat
offering protection|benefit|ing|offer protection	paediatrician|source
download our free price list|call-to-action	download our free checklist|call-to-action	download our free catalogue|call-to-action	download our free brochure|call-to-action	offering quick protection|benefit|ing|offer quick protection	download our free e-book|call-to-action	download our free guide|call-to-action	download our free ebook|call-to-action	download our price list|call-to-action	download our free plan|call-to-action	download our checklist|call-to-action	download our catalogue|call-to-action	offering quick relief|benefit|ing|offer quick relief	download our brochure|call-to-action	download our e-book|call-to-action	download our guide|call-to-action	download our ebook|call-to-action	download our plan|call-to-action	download our app|call-to-action
offering rapid protection|benefit|ing|offer rapid protection	offering real protection|benefit|ing|offer real protection	offering rapid relief|benefit|ing|offer rapid relief	offering real relief|benefit|ing|offer real relief	offering relief|benefit|ing|offer relief
footballers|people
visit our online shop|call-to-action	visit our clinic|call-to-action	visit one of our|call-to-action	visit our store|call-to-action	visit our shop|call-to-action


naturopaths|source
nasal sprays|standard-care	nasal spray|standard-care

visit us today|call-to-action	visit us now|call-to-action	visit us at|call-to-action


unlocked|benefit|past|unlock





implying|hedge|ing|imply




lengthened|benefit|past|lengthen



first bottle free|call-to-action	first box free|call-to-action





uric acid|marker


plumped|benefit|past|plump

first month free|call-to-action
hundred per cent safe|safe-absolute	hundred percent safe|safe-absolute


lower|benefit,change|base

first session free|call-to-action

patient|people
leading|hype-mild
first week free|call-to-action
most effective ever|hype







misrepresented|refutation|past|misrepresent
give|away,offer|base
work against|effective
work brilliantly for|effective	work best for|effective






practitioner|source
staving off|benefit|ing|stave off

work like a charm|hype	fax|contact-cue





suggested|hedge|past|suggest
well-controlled|mask

well-established|mask	wechat|contact-cue

work wonderfully for|effective	work wonders for|effective	work wonders on|effective	work well for|effective


research projects|study	research project|study

spectacleses|standard-care	their sight|patient-outcome



wild-type|comparator







hba1c|marker
establish a relationship|mask	establish a diagnosis|mask	establish a programme|mask	establish a registry|mask	establish a baseline|mask	establish a program|mask	establish a service|mask	establish a routine|mask	establish a whether|mask	establish a centre|mask	establish a center|mask	establish a cause|mask	establish a trial|mask	establish a group|mask	establish a unit|mask
sleeping pills|standard-care	sleeping pill|standard-care	soothing|benefit|ing|soothe
complete cures|cure	complete cure|cure	fallacy|refutation
unlikely|negator
keeping away|benefit|ing|keep away	seeing off|benefit|ing|see off	survival|patient-outcome	calmed|benefit|past|calm
sleeping tablets|standard-care	sleeping tablet|standard-care


biomarker|marker
cases|people
modest|hedge



complete our survey|call-to-action	taken away|benefit|participle|take away


taken down|benefit|participle|take down
absence of a control group|uncontrolled	absence of|negator
establish the relationship|mask	establish the diagnosis|mask	establish the programme|mask	establish the registry|mask	establish the baseline|mask	establish the program|mask	establish the service|mask	establish the routine|mask	establish the whether|mask	establish the centre|mask	establish the center|mask	establish the cause|mask	establish the trial|mask	establish the group|mask	establish the unit|mask
drastic|significance-loose
ferritin|marker











taken the strain out of|benefit|participle|take the strain out of	taken the misery out of|benefit|participle|take the misery out of	taken the sting out of|benefit|participle|take the sting out of	taken the pain out of|benefit|participle|take the pain out of	taken the ache out of|benefit|participle|take the ache out of	taken the itch out of|benefit|participle|take the itch out of	taken the edge out of|benefit|participle|take the edge out of


miraculous|hype	retrains|benefit|s|retrain




reactivating|benefit|ing|reactivate


proposed|hedge|past|propose	argue|attribution|base
incapable|negator


maintained|attribution|past|maintain	reactions|harm










proposes|hedge|s|propose


prisoner|people


kickstarted|benefit|past|kickstart



delaying|benefit|ing|delay	gain|change|base




regulating|benefit|ing|regulate
keep|away|base
decreased|benefit,change|past|decrease
nun|people
uncloging|benefit|ing|unclog	shouldn't|negator




grab a voucher|call-to-action	grab a bottle|call-to-action	grab a place|call-to-action	grab a pack|call-to-action	grab a spot|call-to-action	grab a seat|call-to-action	alkalising|benefit|ing|alkalise	grab a box|call-to-action	grab a tub|call-to-action	grab a jar|call-to-action





lives longer|patient-outcome
indisputably|certainty-phrase
decreases|benefit,change|s|decrease
fills fast|call-to-action




prepare to be amazed|hype
email|contact-cue


fills out fast|call-to-action
nourish|benefit|base

detoxifying|benefit|ing|detoxify


grab your voucher|call-to-action	grab your bottle|call-to-action	grab your place|call-to-action	grab your pack|call-to-action	grab your spot|call-to-action	grab your seat|call-to-action	fills up fast|call-to-action	grab your box|call-to-action	grab your tub|call-to-action	grab your jar|call-to-action


mouse click|mask
have a significant effect|efficacy	have a therapeutic effect|efficacy	have a remarkable effect|efficacy	have a curative effect|efficacy	have a clear effect|efficacy	alzheimer's|patient-outcome

have clear therapeutic effects|efficacy	have clear curative effects|efficacy	have clear curative effect|efficacy	have clear effectiveness|efficacy	have clear efficacy|efficacy	have clear results|efficacy

have excellent therapeutic effects|efficacy	have excellent curative effects|efficacy	have excellent curative effect|efficacy	have excellent effectiveness|efficacy	have excellent efficacy|efficacy	have excellent results|efficacy
protected|benefit|past|protect
have good therapeutic effects|efficacy	have good curative effects|efficacy	have good curative effect|efficacy	have good effectiveness|efficacy	have good efficacy|efficacy	have good results|efficacy

have impressive therapeutic effects|efficacy	have impressive curative effects|efficacy	have impressive curative effect|efficacy	have impressive effectiveness|efficacy	have impressive efficacy|efficacy	have impressive results|efficacy
mouse monoclonal|mask	mouse models|species	mouse model|species	survived|patient-outcome
rejuvenated|benefit|past|rejuvenate

retrain|benefit|base
have never harmed anybody|safe-absolute	have never harmed anyone|safe-absolute	have never harmed a soul|safe-absolute	have never hurt anybody|safe-absolute	have never hurt anyone|safe-absolute	have never hurt a soul|safe-absolute	have now treated|after-treatment
have outstanding therapeutic effects|efficacy	have outstanding curative effects|efficacy	have outstanding curative effect|efficacy	have outstanding effectiveness|efficacy	have outstanding efficacy|efficacy	have outstanding results|efficacy
have proven effectiveness|efficacy	have proven efficacy|efficacy

have remarkable therapeutic effects|efficacy	have remarkable curative effects|efficacy	have remarkable curative effect|efficacy	have remarkable effectiveness|efficacy	have remarkable efficacy|efficacy	have remarkable results|efficacy
have shown significant effectiveness|efficacy	have shown outstanding effectiveness|efficacy	have significant therapeutic effects|efficacy	have shown remarkable effectiveness|efficacy	have shown impressive effectiveness|efficacy	have shown excellent effectiveness|efficacy	have significant curative effects|efficacy	have significant curative effect|efficacy	have shown significant efficacy|efficacy	have shown strong effectiveness|efficacy	have shown outstanding efficacy|efficacy	have strong therapeutic effects|efficacy	have shown remarkable efficacy|efficacy	have shown clear effectiveness|efficacy	have shown impressive efficacy|efficacy	have significant effectiveness|efficacy	have shown excellent efficacy|efficacy	have shown good effectiveness|efficacy	have strong curative effects|efficacy	have strong curative effect|efficacy	have shown strong efficacy|efficacy	have shown clear efficacy|efficacy	have significant efficacy|efficacy	have strong effectiveness|efficacy	have shown good efficacy|efficacy	have shown effectiveness|efficacy	have significant results|efficacy	have strong efficacy|efficacy	have shown efficacy|efficacy	have strong results|efficacy	have so far treated|after-treatment
sufferer|people


elixir|hype

survives|patient-outcome
rejuvenates|benefit|s|rejuvenate
irrefutable|certainty-verb
be amazed|hype



why|question


be history|cure	user|people
prospective|design
dermatologists|source

seats are filling up fast|call-to-action	seats are filling quickly|call-to-action	seats are going up fast|call-to-action	seats are going quickly|call-to-action	seats are filling fast|call-to-action	seats are filling up|call-to-action	seats are going fast|call-to-action	seats are going up|call-to-action

unique|hype-mild

infection|patient-outcome	monkey|species
seats fill up fast|call-to-action	seats fill quickly|call-to-action	seats fill fast|call-to-action	seats fill up|call-to-action	albumin|marker
seats go up fast|call-to-action	seats go quickly|call-to-action	seats go fast|call-to-action	seats go up|call-to-action

light at the end of the tunnel|hope


seats left|call-to-action




light in the darkness|hope	light in the dark|hope
confirmed a diagnosis|mask	seats remaining|call-to-action
drug against high blood pressures|standard-care	drug against high blood pressure|standard-care	drug against blood pressures|standard-care	drug against blood pressure|standard-care	drug against cholesterols|standard-care	drug against depressions|standard-care	drug against cholesterol|standard-care	drug against depression|standard-care	drug against epilepsies|standard-care	drug against diabeteses|standard-care	drug against anxieties|standard-care	drug against arthritis|standard-care	drug against arthrites|standard-care	drug against migraines|standard-care	drug against epilepsy|standard-care	drug against diabetes|standard-care	drug against migraine|standard-care	drug against anxiety|standard-care	drug against asthmas|standard-care	drug against cancers|standard-care	drug against asthma|standard-care	drug against cancer|standard-care	confirmed by biopsy|mask	drug against gouts|standard-care	drug against pains|standard-care	drug against gout|standard-care	drug against pain|standard-care	confirmed by|mask
confirmed covid-19|mask	confirmed cases|mask	confirmed case|mask	teacher|people
confirmed diagnosis|mask	confirmed deaths|mask	advanced age|mask
advanced breast cancer|mask
important clinical application value|hype	advanced colorectal cancer|mask	advanced care planning|mask	advanced cirrhosis|mask	advanced cancers|mask	advanced chronic|mask	advanced cancer|mask	advanced cases|mask	light of hope|hope	advanced ckd|mask
drug for high blood pressures|standard-care	drug for high blood pressure|standard-care	drug for blood pressures|standard-care	drug from the pharmacies|standard-care	drug for blood pressure|standard-care	drug from the pharmacy|standard-care	drug from the chemists|standard-care	drug for cholesterols|standard-care	drug from the chemist|standard-care	drug from the doctors|standard-care	drug for depressions|standard-care	drug for cholesterol|standard-care	drug from the doctor|standard-care	drug for depression|standard-care	drug for epilepsies|standard-care	drug for diabeteses|standard-care	advanced directives|mask	drug for anxieties|standard-care	drug for arthritis|standard-care	drug for arthrites|standard-care	drug for migraines|standard-care	advanced directive|mask	drug for epilepsy|standard-care	drug for diabetes|standard-care	drug for migraine|standard-care	advanced dementia|mask	drug for anxiety|standard-care	drug for asthmas|standard-care	drug for cancers|standard-care	advanced disease|mask	drug for asthma|standard-care	drug for cancer|standard-care	drug for gouts|standard-care	drug for pains|standard-care	drug for gout|standard-care	drug for pain|standard-care

confirmed infections|mask	confirmed infection|mask	advanced fibrosis|mask
advanced gastric cancer|mask	advanced glycation|mask
advanced hepatocellular|mask	advanced heart failure|mask	advanced hiv|mask
advanced illness|mask	enhancing|benefit,change|ing|enhance

advanced kidney disease|mask
advanced liver disease|mask	advanced life support|mask	advanced lung cancer|mask
advanced maternal age|mask	advanced melanoma|mask
advanced nurse|mask
advanced ovarian cancer|mask
advanced parkinson's disease|mask	advanced pancreatic cancer|mask	advanced prostate cancer|mask	advanced paternal age|mask	advanced practice|mask	fail to|negator
confirmed the diagnosis|mask
advanced renal|mask
advanced solid tumours|mask	advanced solid tumors|mask	advanced stages|mask	advanced stage|mask	cohort|design
advanced training|mask	advanced tumours|mask	advanced tumors|mask




as if|mask

change medicine for ever|hype	change medicine for good|hype	change medicine forever|hype
toddler|people

significantly|significance	tnf-alpha|marker

lessen|benefit,change|base


as safe as drinking water|safe-absolute	as safe as water|safe-absolute	as safe as milk|safe-absolute






proved difficult|mask

proved fatal|mask

schoolgirl|people

transplantation|standard-care,patient-outcome


fix|curable,benefit|base
proved negative|mask
contradict|refutation|base
proved positive|mask
epidemiologists|source
limitation|caveat

offers effective protection|benefit|s|offer effective protection	offers effective relief|benefit|s|offer effective relief
offers fast protection|benefit|s|offer fast protection	offers fast relief|benefit|s|offer fast relief
guarding against|benefit|ing|guard against
centenarians|people
offers instant protection|benefit|s|offer instant protection	offers instant relief|benefit|s|offer instant relief


offers long-lasting protection|benefit|s|offer long-lasting protection	offers long-lasting relief|benefit|s|offer long-lasting relief	offers lasting protection|benefit|s|offer lasting protection	offers lasting relief|benefit|s|offer lasting relief

offers natural protection|benefit|s|offer natural protection	offers natural relief|benefit|s|offer natural relief

offers protection|benefit|s|offer protection
polymerase chain reaction|mask	offers quick protection|benefit|s|offer quick protection	offers quick relief|benefit|s|offer quick relief
offers rapid protection|benefit|s|offer rapid protection	offers real protection|benefit|s|offer real protection	offers rapid relief|benefit|s|offer rapid relief	offers real relief|benefit|s|offer real relief	offers relief|benefit|s|offer relief


symptom control|mask
thought to|hedge







blocking|benefit|ing|block

sufferers|people

some evidence|hedge	firming up|benefit|ing|firm up	uncloged|benefit|past|unclog


steroid|standard-care
overstate|refutation|base
complication|harm






replenished|benefit|past|replenish




unknown|hedge


youngsters|people






replenishes|benefit|s|replenish	toll-free|public-line



clean out|benefit|base

guaranteeing|guarantee|ing|guarantee



clean up|benefit|base


test of cure|mask




test tubes|in-vitro	test tube|in-vitro
rousing|benefit|ing|rouse



unmatched|hype
premier|hype




dissolve|benefit|base
the answer for|effective	the answer to|effective	firmed up|benefit|past|firm up
the best thing for|effective	the brain|patient-outcome
the case of|single-case
the debate is settled|certainty-phrase	the debate is over|certainty-phrase	the drugs|standard-care
stimulate|benefit|base
the future of pain relief|hype	the future of anti-ageing|hype	the future of skin care|hype	the future of skincare|hype	the future of wellness|hype	prevented|benefit|past|prevent	singers|people

the hope is that|hedge	the hope scale|mask	the hope that|hedge	the heart|patient-outcome

pensioner|people
the kidneys|patient-outcome	the kidney|patient-outcome
the liver|patient-outcome
the matter is settled|certainty-phrase	the matter is over|certainty-phrase	the most exciting|hype	the most advanced|hype
the number one joint formula|hype	the number one supplement|hype	the number one formula|hype	the number one product|hype	the number one remedy|hype	the number one choice|hype	the number one brand|hype
the other group|comparator	the other half|comparator	the other arm|comparator	softens|benefit|s|soften

the question is settled|certainty-phrase	the question is over|certainty-phrase

the science is settled|certainty-phrase	the settled question|certainty-phrase	the science is over|certainty-phrase	the settled matter|certainty-phrase	the solution for|effective	the solution to|effective


does no harm|safe-absolute


normalizing|benefit,change|ing|normalize

first-in-human|caveat



does wonders for|effective	triglycerides|marker
believing|attribution|ing|believe
answer to their prayers|hope	answer to your prayers|hope	answer to our prayers|hope	first-of-its-kind|hype	answer to prayers|hope
proof of vaccination|mask	proof of identity|mask	proof of concept|caveat,mask	proof of address|mask
elixirs|hype


might|hedge

ovine|species



conventional approaches|standard-care	conventional approach|standard-care
foolproof|guarantee
conventional cancer treatments|standard-care	conventional cancer treatment|standard-care	conventional care|standard-care
conventional drug therapies|standard-care	conventional drug therapy|standard-care	conventional drugs|standard-care	conventional drug|standard-care

ideally|hype-mild	rare|caveat

conventional healthcare|standard-care
conventional intervention methods|standard-care	conventional intervention method|standard-care	conventional interventions|standard-care	conventional intervention|standard-care



conventional medical treatments|standard-care	conventional medical treatment|standard-care	conventional medications|standard-care	conventional medication|standard-care	conventional medicines|standard-care	conventional medicine|standard-care	conventional methods|standard-care	conventional method|standard-care


conventional pills|standard-care	conventional pill|standard-care

conventional remedies|standard-care	conventional remedy|standard-care

conventional treatment options|standard-care	conventional treatment methods|standard-care	conventional treatment option|standard-care	conventional treatment method|standard-care	conventional treatments|standard-care	conventional treatment|standard-care	conventional therapies|standard-care	conventional therapy|standard-care
isn't|negator






fared better|change




rekindling|offer|ing|rekindle
propose|hedge|base
halving|benefit,change|ing|halve

dry-cured|mask







hospitalizations|patient-outcome





nothing but|mask	purify|benefit|base
nothing can possibly go wrong|safe-absolute	nothing could go wrong|safe-absolute	nothing can go wrong|safe-absolute




knee replacements|standard-care,patient-outcome	knee replacement|standard-care,patient-outcome
improvement|change	comparator|comparator

antipsychotic|standard-care
nothing like|negator	relapses|patient-outcome




kept|away|past|keep

nothing short of extraordinary|hype	nothing short of astonishing|hype	nothing short of remarkable|hype	nothing short of amazing|hype
nothing to be afraid of|safe-absolute	nothing to worry about|safe-absolute	nothing to fear|safe-absolute

loosens|benefit|s|loosen










rats|species







survivor|people




cleared out|benefit|past|clear out
replenishing|benefit|ing|replenish	hoped to|hedge	viber|contact-cue




cleared up|benefit|past|clear up
reach out to us today|call-to-action	reach out to us now|call-to-action

resets|benefit|s|reset
lubricated|benefit|past|lubricate

discredit|refutation|base	lives|patient-outcome
balanced|benefit|past|balance
gave|away,offer|past|give
groundbreaking|hype	firms up|benefit|s|firm up





bringing|away,offer|ing|bring


western approaches|standard-care	western approach|standard-care
lubricates|benefit|s|lubricate
western cancer treatments|standard-care	western cancer treatment|standard-care	western care|standard-care	fails|negator
western drug therapies|standard-care	western drug therapy|standard-care	western drugs|standard-care	western drug|standard-care
balances|benefit|s|balance
schedule an free consultation|call-to-action	schedule a free consultation|call-to-action	schedule an consultation|call-to-action	schedule a consultation|call-to-action	schedule an appointment|call-to-action	schedule a appointment|call-to-action	schedule an evaluation|call-to-action	prescribed approaches|standard-care	schedule a evaluation|call-to-action	schedule an free call|call-to-action	schedule a free call|call-to-action	prescribed approach|standard-care	schedule an visit|call-to-action	schedule a visit|call-to-action	schedule an call|call-to-action	schedule a call|call-to-action
cleans out|benefit|s|clean out
prescribed cancer treatments|standard-care	prescribed cancer treatment|standard-care	western healthcare|standard-care
western intervention methods|standard-care	western intervention method|standard-care	prescribed drug therapies|standard-care	prescribed drug therapy|standard-care	western interventions|standard-care	western intervention|standard-care	prescribed drugs|standard-care	prescribed drug|standard-care	struck off|refutation

if|hedge

western medical treatments|standard-care	western medical treatment|standard-care	western medications|standard-care	western medication|standard-care	western medicines|standard-care	western medicine|standard-care	western methods|standard-care	western method|standard-care	cleans up|benefit|s|clean up
prescribed intervention methods|standard-care	prescribed intervention method|standard-care	prescribed interventions|standard-care	prescribed intervention|standard-care
project hope|mask
western pills|standard-care	western pill|standard-care
calming|benefit|ing|calm
prescribed medical treatments|standard-care	prescribed medical treatment|standard-care	prescribed medications|standard-care	prescribed medication|standard-care	prescribed medicines|standard-care	prescribed medicine|standard-care	prescribed methods|standard-care	prescribed method|standard-care	western remedies|standard-care	western remedy|standard-care

western treatment options|standard-care	western treatment methods|standard-care	western treatment option|standard-care	western treatment method|standard-care	western treatments|standard-care	western treatment|standard-care	western therapies|standard-care	western therapy|standard-care
prescribed pills|standard-care	prescribed pill|standard-care

prescribed remedies|standard-care	prescribed remedy|standard-care

prescribed treatment options|standard-care	prescribed treatment methods|standard-care	prescribed treatment option|standard-care	prescribed treatment method|standard-care	prescribed treatments|standard-care	prescribed treatment|standard-care	prescribed therapies|standard-care	prescribed therapy|standard-care

teenager|people


schedule your free consultation|call-to-action	schedule your consultation|call-to-action	schedule your appointment|call-to-action	schedule your evaluation|call-to-action	schedule your free call|call-to-action	schedule your visit|call-to-action	schedule your call|call-to-action

so-called|refutation



indicating|hedge|ing|indicate

rewire|benefit|base
extended|benefit|past|extend
widow|people









discount code|call-to-action





cautioned|refutation
drivers|people
stabilizing|benefit|ing|stabilize







bringing down|benefit|ing|bring down
bringing effective protection|benefit|ing|bring effective protection	bringing effective relief|benefit|ing|bring effective relief
bringing fast protection|benefit|ing|bring fast protection	bringing fast relief|benefit|ing|bring fast relief


bringing instant protection|benefit|ing|bring instant protection	bringing instant relief|benefit|ing|bring instant relief


bringing long-lasting protection|benefit|ing|bring long-lasting protection	bringing long-lasting relief|benefit|ing|bring long-lasting relief	bringing lasting protection|benefit|ing|bring lasting protection	bringing lasting relief|benefit|ing|bring lasting relief

bringing natural protection|benefit|ing|bring natural protection	bringing natural relief|benefit|ing|bring natural relief
boosting|benefit,change|ing|boost
bringing protection|benefit|ing|bring protection	marvellous|hype
bringing quick protection|benefit|ing|bring quick protection	bringing quick relief|benefit|ing|bring quick relief
bringing rapid protection|benefit|ing|bring rapid protection	bringing real protection|benefit|ing|bring real protection	bringing rapid relief|benefit|ing|bring rapid relief	bringing real relief|benefit|ing|bring real relief	bringing relief|benefit|ing|bring relief

recover|change|base





shield against|effective



marvelous|hype
expels|benefit|s|expel


prednisolone|standard-care




cardiologists|source
dazzling effects|hype

organoids|in-vitro









fail-safe|guarantee
dazzling results|hype
dazzling success|hype	quiet room|mask	blocks|benefit|s|block
dazzling transformations|hype
sweeps away|benefit|s|sweep away


overclaims|refutation
enzyme levels|marker	enzyme level|marker


authoritative|hype-mild
randomly|design


immunologist|source
unblock|benefit|base
claim your|call-to-action	appear|hedge|base





guests|people


paradigm shifts|hype	paradigm shift|hype	holded|away,offer|past|hold


fighting off|benefit|ing|fight off
than at baseline|mask	curing|cure|ing|cure
questionnaire|study	than before|mask
recharging|benefit|ing|recharge
than did|comparator
guard against|benefit|base



than in the|comparator	than in|comparator
mobility|patient-outcome



than no treatment|comparator

than placebo|comparator	diminish|benefit,change|base



than the group|comparator	than those|comparator


than with|comparator

overstating|refutation|ing|overstate	couldn't|negator

benzodiazepines|standard-care




no. 1|mask	no|negator







study|study,source









randomly chosen|mask




guest|people


rabbit anti-thymocyte|mask	rabbit anti-human|mask







randomly selected|mask



chicks|species
heal|curable,benefit,change|base

rabbit polyclonal|mask


rumor|refutation


said goodbye to|cure


stated|attribution|past|state



kindled|offer|past|kindle


knockout|species

animal|species





hospitalisations|patient-outcome	states|attribution|s|state



kindles|offer|s|kindle

latest advances|hype-mild	users|people

dampens|benefit|s|dampen
latest developments|hype-mild

what is more|mask
latest generation|hype-mild
banish|curable,benefit|base
latest innovations|hype-mild

misleaded|refutation|past|mislead

wait-lists|comparator	wait-list|comparator


toxicity|harm


latest science|hype-mild
latest technologies|hype-mild	latest technology|hype-mild	latest techniques|hype-mild
rid of|curable
lights|offer|s|light


qq|contact-cue

cross-over|design,comparator



proof-of-concept|caveat,mask	cross-sectional|design



shields|benefit|s|shield	expert|source

antidepressants|standard-care	primate|species


loosened|benefit|past|loosen



inpatients|people





treated|benefit|past|treat

just one participant|single-case	just one patient|single-case	just one person|single-case	just one child|single-case	just one woman|single-case	just one case|single-case	just one man|single-case

certainly not|mask


just the thing for|effective




flush away|benefit|base
gold-standard|hype-mild
tighten|benefit|base
platelet counts|marker	platelet count|marker



preserve|benefit|base

disprove|refutation|base
between groups|comparator

true cures|cure	true cure|cure

flush out|benefit|base








between the two groups|comparator	between the groups|comparator
improvements|change	comparators|comparator
flushing|benefit|ing|flush


real cures|cure	real cure|cure



wrote|attribution|past|write
donor|people










i hope to|hedge	i hope|mask







statin|standard-care
seem|hedge|base





cancer|patient-outcome






saved|benefit|past|save

physicians|source










subsiding|change|ing|subside	athletes|people

saves|benefit|s|save
modest size|caveat	triptans|standard-care

meta-analysis|study,design,source	meta-analyses|study,source	thin|benefit|base

antipsychotics|standard-care

completelied heal|cure|past|completely heal

abolished|benefit|past|abolish
remarkable for|mask
provide|offer|base
always safe|safe-absolute



provide effective protection|benefit|base	provide effective relief|benefit|base
provide fast protection|benefit|base	provide fast relief|benefit|base
purging|benefit|ing|purge	signal|contact-cue

provide instant protection|benefit|base	provide instant relief|benefit|base	amazingly|hype


provide long-lasting protection|benefit|base	provide long-lasting relief|benefit|base	provide lasting protection|benefit|base	provide lasting relief|benefit|base
abolishes|benefit|s|abolish
provide natural protection|benefit|base	provide natural relief|benefit|base
moistened|benefit|past|moisten	dangers|harm
provide protection|benefit|base
provide quick protection|benefit|base	provide quick relief|benefit|base	superior aspect|mask	noted|attribution|past|note
provide rapid protection|benefit|base	provide real protection|benefit|base	provide rapid relief|benefit|base	provide real relief|benefit|base	superior border|mask	provide relief|benefit|base
superior colliculus|mask


superior frontal|mask



demonstrated conclusively|certainty-verb	permanently|cure-adverb
controled|benefit|past|control
healing completely|cure|ing|heal completely	superior labrum|mask	superior limbic|mask	vs|comparator
superior mesenteric|mask
veteran|people
superior oblique|mask
superior parietal|mask	notes|attribution|s|note
melting|benefit|ing|melt
superior rectus|mask

superior temporal|mask	risen|change|participle|rise

superior vena cava|mask


screening tests|standard-care	screening test|standard-care	rises|change|s|rise


smoothed|benefit|past|smooth	tablets|standard-care



rejuvenate|benefit|base

chain reaction|mask
centenarian|people
placebo arms|comparator	placebo arm|comparator




relapse|patient-outcome
placebo groups|comparator	placebo group|comparator
speed up|benefit|base	balance|benefit|base









hay fever medications|standard-care	hay fever medication|standard-care	hay fever medicines|standard-care	hay fever medicine|standard-care	hay fever tablets|standard-care	hay fever tablet|standard-care	hay fever pills|standard-care	hay fever drugs|standard-care	hay fever pill|standard-care	hay fever drug|standard-care	hay fever meds|standard-care	hay fever med|standard-care	often|hedge

early evidence|hedge	unfounded|refutation

zalo|contact-cue
is a proven fact|certainty-phrase	is a fact that|certainty-phrase
is bound to|forecast

is destined to|forecast
drop|change|base
what's more|mask	unrivaled|hype
is going to revolutionise|forecast	is going to revolutionize|forecast	is going to eradicate|forecast	is going to eliminate|forecast	is going to replace|forecast	is going to become|forecast	is going to cure|forecast	is going to end|forecast
is history|cure	is hoped|hedge


early results|hedge	hela cells|in-vitro
contradicted|refutation|past|contradict	early stage|caveat
excellent against|effective	is my hope that|hedge	cleaned out|benefit|past|clean out
strengthening|benefit,change|ing|strengthen
is our hope that|hedge
city of hope|mask

excellent for|effective	life|patient-outcome
is set to transform|forecast	is set to replace|forecast	is set to become|forecast	is set to cure|forecast	is set to end|forecast	cleaned up|benefit|past|clean up
is thought to|hedge
guinea pigs|species	guinea pig|species
infections|patient-outcome	monkeys|species







poison|public-line


lift|benefit|base




request a callback|call-to-action	request a quote|call-to-action	request a call|call-to-action
instead of|negator


exaggerating|refutation|ing|exaggerate

give effective protection|benefit|base	give effective relief|benefit|base	trial|study,source
give fast protection|benefit|base	give fast relief|benefit|base


give instant protection|benefit|base	give instant relief|benefit|base
homocysteine|marker

give long-lasting protection|benefit|base	give long-lasting relief|benefit|base	give lasting protection|benefit|base	give lasting relief|benefit|base

give natural protection|benefit|base	give natural relief|benefit|base

give protection|benefit|base
give quick protection|benefit|base	give quick relief|benefit|base
give rapid protection|benefit|base	give real protection|benefit|base	give rapid relief|benefit|base	give real relief|benefit|base	give relief|benefit|base


give us a shout|call-to-action	give us a ring|call-to-action	give us a call|call-to-action	give us a buzz|call-to-action	give us a try|call-to-action	wouldn't|negator





vehicle|comparator

deserve|advice


emerging and compelling|hype-mild	soldiers|people

participant|people

emerging evidence|hype-mild


none|negator


welcome your active participation|call-to-action	welcome your participation|call-to-action	hypothesised|hedge|past|hypothesise

insiders|source



help|benefit|base

definitively showed|certainty-verb	definitively shows|certainty-verb	definitively shown|certainty-verb	definitively show|certainty-verb	hasten|benefit|base


drastically|significance-loose



hypothesises|hedge|s|hypothesise

completely free from side effects|safe-absolute	completely free of side effects|safe-absolute	completely free from danger|safe-absolute	completely free of danger|safe-absolute	completely free from risk|safe-absolute	completely free of risk|safe-absolute

completely heal|cure|base

antibody levels|marker	antibody level|marker

shams|comparator
melts|benefit|s|melt




antibody titres|marker	antibody titre|marker
completely safe|safe-absolute



completely without side effects|safe-absolute	completely without danger|safe-absolute	completely without risk|safe-absolute	weapon against|effective	knocking out|benefit|ing|knock out



undesirable effects|harm	undesirable effect|harm
fracture|patient-outcome	hamster|species
farmer|people
drops|change|s|drop






miscarriage|patient-outcome







inflammatory factors|marker	inflammatory factor|marker	unable|negator






inflammatory markers|marker	inflammatory marker|marker









medications|standard-care	suggest|hedge|base	risks|harm
employees|people


insufficient evidence|negator	send|away|base


disproving|refutation|ing|disprove	heals|curable,benefit,change|s|heal

blessing from heaven|hope





beacon of hope|hope












helped|benefit|past|help


disappear|curable,change|base



untrue|refutation


data|study,source
baboon|species

free assessment|call-to-action
free bottle|call-to-action
free consultation|call-to-action	creative|hype-mild
free discovery call|call-to-action	free delivery|call-to-action
free evaluation|call-to-action
free from any side effects|safe-absolute	free from all side effects|safe-absolute	free from side effects|safe-absolute	free for fourteen days|call-to-action	free for thirty days|call-to-action	free for seven days|call-to-action	free for sixty days|call-to-action	free for 30 days|call-to-action	free for 14 days|call-to-action	free for 60 days|call-to-action	free for 90 days|call-to-action	free for 7 days|call-to-action	free from|curable
free gift|call-to-action



free kit|call-to-action

free month|call-to-action

free of any side effects|safe-absolute	free of all side effects|safe-absolute	free of side effects|safe-absolute	free of risks|safe-absolute	free of risk|safe-absolute	going away|curable|ing|go away	free of|curable

free quote|call-to-action
going down|change|ing|go down	persons|people
free screening call|call-to-action	free shipping|call-to-action	free session|call-to-action	free sample|call-to-action	at least|mask	barely|negator
free trial registry|mask	free test kit|call-to-action	free trial|call-to-action	promote|benefit|base


free week|call-to-action






fully|cure-adverb
surefire|guarantee


tackle|benefit|base	versus|comparator	aims|hedge|s|aim
going up|change|ing|go up



double blind|design


explained|attribution|past|explain


proving|certainty-verb|ing|prove








between-group|comparator	misrepresents|refutation|s|misrepresent

wakes up|benefit|s|wake up



overclaim|refutation
uncertain|hedge








note|attribution|base



insider|source

tissue samples|in-vitro	tissue sample|in-vitro


asthma attacks|patient-outcome	asthma attack|patient-outcome


asthma drugs|standard-care	asthma drug|standard-care

rekindle|offer|base



criticized|refutation|past|criticize
filling fast|call-to-action
offering|offer|ing|offer
asthma medications|standard-care	asthma medication|standard-care	asthma medicines|standard-care	asthma medicine|standard-care	asthma meds|standard-care	asthma med|standard-care

establishing|certainty-verb|ing|establish
asthma pills|standard-care	asthma pill|standard-care



filling out fast|call-to-action	asthma tablets|standard-care	asthma tablet|standard-care

drove|away|past|drive
hip breaks|patient-outcome	hip break|patient-outcome

reining in|benefit|ing|rein in	criticizes|refutation|s|criticize
filling up fast|call-to-action


saying|attribution|ing|say
wonders|hype,question


tranquillizers|standard-care
order now|call-to-action
order online|call-to-action



hip replacements|standard-care,patient-outcome	hip replacement|standard-care,patient-outcome
order today|call-to-action



rumors|refutation
order yours|call-to-action	order your|call-to-action	studies|study,source



drawback|harm




guaranteed that|certainty-phrase




counteracted|benefit|past|counteract

sweeping away|benefit|ing|sweep away	uv-cured|mask



tightening|benefit|ing|tighten

registry|public-line,design
draws out|benefit|s|draw out
nourished|benefit|past|nourish



permanently heal|cure|base




cows|species
ex vivo|in-vitro



growth factors|marker	growth factor|marker
nourishes|benefit|s|nourish
become history|cure




drove down|benefit|past|drive down



went down|change




paediatricians|source
climbs|change|s|climb
drove out|benefit|past|drive out



a brighter future|hope
a case in point|mask	rekindled|offer|past|rekindle	a case of|single-case

countering|benefit|ing|counter
rare earth|mask
regrown|benefit|participle|regrow
a hundred per cent safe|safe-absolute	a hundred percent safe|safe-absolute	went up|change
placebo-controlled|comparator


a little|hedge	regrows|benefit|s|regrow

a new chapter for patients|hope

a perfect storm|mask	a patient|single-case
drawed out|benefit|past|draw out
rekindles|offer|s|rekindle
a settled question|certainty-phrase	a settled matter|certainty-phrase	a single person|single-case	miracle cures|cure	miracle cure|cure
a thing of their past|cure	a thing of your past|cure	a thing of the past|cure	a thing of her past|cure	a thing of his past|cure




mainstream approaches|standard-care	mainstream approach|standard-care

mainstream cancer treatments|standard-care	mainstream cancer treatment|standard-care	mainstream care|standard-care
mainstream drug therapies|standard-care	mainstream drug therapy|standard-care	mainstream drugs|standard-care	mainstream drug|standard-care



mainstream healthcare|standard-care
mainstream intervention methods|standard-care	mainstream intervention method|standard-care	given effective protection|benefit|participle|give effective protection	mainstream interventions|standard-care	mainstream intervention|standard-care	official wechat account|call-to-action	given effective relief|benefit|participle|give effective relief	rumour|refutation
given fast protection|benefit|participle|give fast protection	given fast relief|benefit|participle|give fast relief
staved off|benefit|past|stave off

mainstream medical treatments|standard-care	mainstream medical treatment|standard-care	given instant protection|benefit|participle|give instant protection	mainstream medications|standard-care	mainstream medication|standard-care	given instant relief|benefit|participle|give instant relief	mainstream medicines|standard-care	mainstream medicine|standard-care	mainstream methods|standard-care	mainstream method|standard-care	cytokine|marker


given long-lasting protection|benefit|participle|give long-lasting protection	given long-lasting relief|benefit|participle|give long-lasting relief	given lasting protection|benefit|participle|give lasting protection	given lasting relief|benefit|participle|give lasting relief	mainstream pills|standard-care	mainstream pill|standard-care	early-stage|caveat

given natural protection|benefit|participle|give natural protection	given natural relief|benefit|participle|give natural relief	mainstream remedies|standard-care	mainstream remedy|standard-care

mainstream treatment options|standard-care	mainstream treatment methods|standard-care	mainstream treatment option|standard-care	mainstream treatment method|standard-care	mainstream treatments|standard-care	mainstream treatment|standard-care	mainstream therapies|standard-care	mainstream therapy|standard-care	given protection|benefit|participle|give protection
given quick protection|benefit|participle|give quick protection	given quick relief|benefit|participle|give quick relief
given rapid protection|benefit|participle|give rapid protection	given real protection|benefit|participle|give real protection	given rapid relief|benefit|participle|give rapid relief	given real relief|benefit|participle|give real relief	given relief|benefit|participle|give relief

given the|after-treatment

draw out|benefit|base
our hope is that|hedge	our hope that|hedge
radiation therapy|standard-care



prolonging|benefit|ing|prolong

our online adviser|contact-push	our online advisor|contact-push

lack|negator

our sales team|contact-push

ran better|change
mobile|contact-cue
reducing|benefit,change|ing|reduce

ran further|change	ran farther|change	ran faster|change




strengthen|benefit,change|base	gps|standard-care
ran longer|change	purge|benefit|base






ran sooner|change








pilots|people
recommend|attribution|base




could|hedge

transplant|standard-care,patient-outcome



subjects|people

verifying|certainty-verb|ing|verify







teachers|people

hydrate|benefit|base
telomeres|marker
kills|benefit|s|kill

chemokine|marker


footballer|people



matchless|hype	entirely|cure-adverb

remedy|benefit|base





youngster|people



hospitalization|patient-outcome



dissolving|benefit|ing|dissolve
sharpening|benefit|ing|sharpen

physiotherapists|source


feasibility studies|caveat	feasibility study|caveat
feasibility trials|caveat	feasibility trial|caveat



flu jabs|standard-care	flu jab|standard-care
individuals|people


can't take too much of|safe-absolute	can't harm anybody|safe-absolute	can't hurt anybody|safe-absolute	can't harm anyone|safe-absolute	can't harm a soul|safe-absolute	can't harm a baby|safe-absolute	can't hurt anyone|safe-absolute	can't hurt a soul|safe-absolute	can't hurt a baby|safe-absolute	can't harm a fly|safe-absolute	can't hurt a fly|safe-absolute	can't overdose|safe-absolute	can't harm you|safe-absolute	can't hurt you|safe-absolute	can't|negator



nonsense|refutation

recovered|change|past|recover







tackling|benefit|ing|tackle










counteract|benefit|base




those not given|comparator	under control|mask	reawakened|benefit|past|reawaken



doctor|source

under investigation|hedge	energized|benefit|past|energize

statistics|source
those who did not|comparator

replenish|benefit|base

one bottle free|call-to-action	one box free|call-to-action	one boy|single-case
one child|single-case	wondrous|hype	one case|single-case

chasing|away|ing|chase	amyloid|marker

one girl|single-case
one hundred percent effective|guarantee	one hundred per cent safe|safe-absolute	one hundred percent safe|safe-absolute
inevitably|certainty-phrase
energizes|benefit|s|energize	boosts|benefit,change|s|boost
specialist|source

one month free|call-to-action	one man|single-case
dialysis|standard-care,patient-outcome
repairing|benefit|ing|repair
one patient|single-case	one person|single-case


one session free|call-to-action	establish|certainty-verb|base

strokes|patient-outcome

one week free|call-to-action	one woman|single-case



hasn't|negator




villager|people
turning back the clock on|benefit|ing|turn back the clock on

rebalance|benefit|base

settle|benefit|base







moisturising|benefit|ing|moisturise	being tested|hedge
neutralise|benefit|base

bring down|benefit|base
bring effective protection|benefit|base	bring effective relief|benefit|base
bring fast protection|benefit|base	bring fast relief|benefit|base
midwife|public-line

bring instant protection|benefit|base	bring instant relief|benefit|base
regrowing|benefit|ing|regrow

bring long-lasting protection|benefit|base	bring long-lasting relief|benefit|base	bring lasting protection|benefit|base	bring lasting relief|benefit|base	stave off|benefit|base
memories|patient-outcome
bring natural protection|benefit|base	bring natural relief|benefit|base

bring protection|benefit|base	delayed|benefit|past|delay
bring quick protection|benefit|base	bring quick relief|benefit|base	curing agent|mask
bring rapid protection|benefit|base	bring real protection|benefit|base	bring rapid relief|benefit|base	bring real relief|benefit|base	bring relief|benefit|base	fallen|change|participle|fall

double-blind|design
forever|cure-adverb

non-inferiority|design	learned faster|change

opens blocked|benefit|s|open blocked
opens clogged|benefit|s|open clogged

curing light|mask	curing lamp|mask	cohesive|hype-mild

non-profit|public-line
say farewell to|cure
say goodbye to|cure
non-significantly|no-significance	non-significant|no-significance
non-toxic|safe-absolute

learned sooner|change
opens narrowed|benefit|s|open narrowed


recipients|people

opens swollen|benefit|s|open swollen
opens the|benefit|s|open the
opens up|benefit|s|open up
steroid creams|standard-care	steroid cream|standard-care
offered effective protection|benefit|past|offer effective protection	offered effective relief|benefit|past|offer effective relief	untreated|comparator
offered fast protection|benefit|past|offer fast protection	offered fast relief|benefit|past|offer fast relief
opens your|benefit|s|open your

offered instant protection|benefit|past|offer instant protection	offered instant relief|benefit|past|offer instant relief


offered long-lasting protection|benefit|past|offer long-lasting protection	offered long-lasting relief|benefit|past|offer long-lasting relief	offered lasting protection|benefit|past|offer lasting protection	offered lasting relief|benefit|past|offer lasting relief

offered natural protection|benefit|past|offer natural protection	offered natural relief|benefit|past|offer natural relief

offered protection|benefit|past|offer protection
offered quick protection|benefit|past|offer quick protection	offered quick relief|benefit|past|offer quick relief	paper|study,source
offered rapid protection|benefit|past|offer rapid protection	offered real protection|benefit|past|offer real protection	offered rapid relief|benefit|past|offer rapid relief	offered real relief|benefit|past|offer real relief	offered relief|benefit|past|offer relief	surgeon|source
pig|species








offers|offer|s|offer







kept away|benefit|past|keep away


delivering effective protection|benefit|ing|deliver effective protection	delivering effective relief|benefit|ing|deliver effective relief
delivering fast protection|benefit|ing|deliver fast protection	delivering fast relief|benefit|ing|deliver fast relief
wake|benefit|base

delivering instant protection|benefit|ing|deliver instant protection	delivering instant relief|benefit|ing|deliver instant relief
there can be no doubt|certainty-phrase	bigger studies|caveat
bigger trials|caveat
delivering long-lasting protection|benefit|ing|deliver long-lasting protection	delivering long-lasting relief|benefit|ing|deliver long-lasting relief	delivering lasting protection|benefit|ing|deliver lasting protection	delivering lasting relief|benefit|ing|deliver lasting relief

delivering natural protection|benefit|ing|deliver natural protection	delivering natural relief|benefit|ing|deliver natural relief	unproven|negator,refutation

delivering protection|benefit|ing|deliver protection	there is no doubt|certainty-phrase	there is no truth|refutation	tries to|hedge
delivering quick protection|benefit|ing|deliver quick protection	delivering quick relief|benefit|ing|deliver quick relief
delivering rapid protection|benefit|ing|deliver rapid protection	delivering real protection|benefit|ing|deliver real protection	delivering rapid relief|benefit|ing|deliver rapid relief	delivering real relief|benefit|ing|deliver real relief	delivering relief|benefit|ing|deliver relief	revived|benefit|past|revive
debunked|refutation|past|debunk


confirms|certainty-verb|s|confirm










revives|benefit|s|revive
reports|source,attribution







firefighter|people





stopped|benefit|past|stop
unblocking|benefit|ing|unblock
burn|benefit|base










established by|mask
established criteria|mask	established care|mask	alkalized|benefit|past|alkalize
established disease|mask	insist|attribution|base
send us a message|call-to-action

established guidelines|mask	established guideline|mask

established in|mask

meant to|hedge




established practice|mask	dampened|benefit|past|dampen

alkalizes|benefit|s|alkalize

established treatments|mask	established treatment|mask



eradicate helicobacter pylori|mask	eradicate helicobacter|mask	eradicate h. pylori|mask
siblings|people
fights off|benefit|s|fight off

calms|benefit|s|calm
eradicate malaria|mask	surgery|standard-care

cough medicines|standard-care	cough medicine|standard-care	animals|species
eradicate polio|mask


eradicate smallpox|mask	proposing|hedge|ing|propose	peerless|hype
eradicate the bacteria|mask	experienced better|change	nsaids|standard-care	aging|patient-outcome
experienced clearer|change	experienced calmer|change
experienced denser|change	experienced deeper|change

experienced fuller|change	experienced firmer|change	experienced fewer|change

experienced healthier|change	experienced higher|change
diabetes|patient-outcome
invigorated|benefit|past|invigorate
slow down|benefit|base
experienced longer|change	experienced lower|change	experienced less|change
experienced milder|change	experienced more|change	urea nitrogen|marker

must|advice
comparison arms|comparator	comparison arm|comparator
experienced quicker|change
wiped out|curable,benefit|past|wipe out
experienced stronger|change	experienced smoother|change	experienced steadier|change	experienced sharper|change
experienced thicker|change

comparison groups|comparator	comparison group|comparator	diminished|benefit,change|past|diminish


invigorates|benefit|s|invigorate

reserve yours|call-to-action	reserve your|call-to-action



recipient|people
attempts to|hedge


counteracts|benefit|s|counteract

diminishes|benefit,change|s|diminish










rouse|benefit|base


neutralize|benefit|base
reseted|benefit|past|reset






improving|benefit,change|ing|improve






receptor|marker
survivors|people

spectacles|standard-care

curbed|benefit|past|curb
text us today|call-to-action	text us now|call-to-action




wondering|question









fortify|benefit|base	moisten|benefit|base




viral loads|marker	viral load|marker




panacea|cure
joint replacements|standard-care	joint replacement|standard-care



analyses|study



reins in|benefit|s|rein in

omeprazole|standard-care

antiviral|standard-care


conclude|attribution|base	poisons|public-line



diabetic|people



reduction|change
death|patient-outcome


maintaining|attribution|ing|maintain




ward|public-line

responds|change|s|respond	healers|source
increasing|benefit,change|ing|increase




criticising|refutation|ing|criticise

repairs|benefit|s|repair	warn|refutation


consultation|contact-cue



verify that you|mask
restore|benefit,offer,change|base
people|people
there's no doubt|certainty-phrase

losing|change|ing|lose


impossible|negator


expression|marker





dm us|call-to-action

fortified|benefit|past|fortify




recovery position|mask	clinical results|study,source	recovery period|mask

clinical trials|study,source	clinical trial|study,source	recovery room|mask






knocks out|benefit|s|knock out
pharmacists|source	fortifies|benefit|s|fortify

superior|hype-mild


it is indisputable that|certainty-phrase	it is beyond doubt that|certainty-phrase	it is undeniable that|certainty-phrase	it is a proven fact|certainty-phrase	it is certain that|certainty-phrase	it is clear that|certainty-phrase	it is undeniable|certainty-phrase


hopes|hope
unleash the healing power|hype	unleash the full power|hype	unleash the power|hype	unleash the inner|hype




unleash your healing power|hype	unleash your full power|hype	unleash your power|hype	unleash your inner|hype
psa|marker

best-in-class|hype	gamer|people

best-kept secrets|hype	best-kept secret|hype
quitline|public-line
pharmaceutical approaches|standard-care	pharmaceutical approach|standard-care	cancer drugs|standard-care	cancer drug|standard-care
coming down|change|ing|come down	incredible|hype
pharmaceutical cancer treatments|standard-care	pharmaceutical cancer treatment|standard-care	tended|hedge|past|tend
pharmaceutical drug therapies|standard-care	pharmaceutical drug therapy|standard-care	pharmaceutical drugs|standard-care	pharmaceutical drug|standard-care
one-of-a-kind|hype	lifts|benefit|s|lift



pharmaceutical intervention methods|standard-care	pharmaceutical intervention method|standard-care	pharmaceutical interventions|standard-care	pharmaceutical intervention|standard-care	hints|hedge|s|hint
cancer medications|standard-care	cancer medication|standard-care	cancer medicines|standard-care	cancer medicine|standard-care	cancer meds|standard-care	cancer med|standard-care	thinning|benefit|ing|thin

sees off|benefit|s|see off
pharmaceutical medical treatments|standard-care	pharmaceutical medical treatment|standard-care	pharmaceutical medications|standard-care	pharmaceutical medication|standard-care	pharmaceutical medicines|standard-care	pharmaceutical medicine|standard-care	pharmaceutical methods|standard-care	pharmaceutical method|standard-care	cancer pills|standard-care	cancer pill|standard-care


pharmaceutical pills|standard-care	pharmaceutical pill|standard-care
cancer tablets|standard-care	cancer tablet|standard-care
pharmaceutical remedies|standard-care	pharmaceutical remedy|standard-care

pharmaceutical treatment options|standard-care	pharmaceutical treatment methods|standard-care	pharmaceutical treatment option|standard-care	pharmaceutical treatment method|standard-care	pharmaceutical treatments|standard-care	pharmaceutical treatment|standard-care	pharmaceutical therapies|standard-care	pharmaceutical therapy|standard-care	sham-controlled|comparator

incredibly|hype	impressive|hype-mild


guaranteed|guarantee|past|guarantee	analysis|study
spark|offer|base

year-olds|people	year-old|people

painkiller|standard-care
reverse|curable,benefit|base	tells|attribution|s|tell
holds out|offer|s|hold out







guarantees|guarantee|s|guarantee


banished|curable,benefit|past|banish

hdl|marker

survive|patient-outcome

disciplined|refutation

learnt faster|change

revitalizing|benefit|ing|revitalize	ends|curable|s|end

saving|benefit|ing|save


banishes|curable,benefit|s|banish

alleging|attribution|ing|allege
tiny|caveat


learnt sooner|change
lower case|mask
lower dose|comparator


take away|benefit|base
without a comparison group|uncontrolled	without a second thought|safe-absolute	without a control group|uncontrolled	without a comparator|uncontrolled	without any danger|safe-absolute	without a question|certainty-phrase	without any worry|safe-absolute	without any doubt|certainty-phrase	without a control|uncontrolled	without any risk|safe-absolute	without a doubt|certainty-phrase
preventing|benefit|ing|prevent
without controls|uncontrolled	take down|benefit|base
without doubt|certainty-phrase
without exception|certainty-phrase
gave effective protection|benefit|past|give effective protection	gave effective relief|benefit|past|give effective relief
gave fast protection|benefit|past|give fast protection	gave fast relief|benefit|past|give fast relief


gave instant protection|benefit|past|give instant protection	gave instant relief|benefit|past|give instant relief


gave long-lasting protection|benefit|past|give long-lasting protection	gave long-lasting relief|benefit|past|give long-lasting relief	gave lasting protection|benefit|past|give lasting protection	gave lasting relief|benefit|past|give lasting relief	shrunk|benefit,change|participle|shrink
take our survey|call-to-action	take our quiz|call-to-action
gave natural protection|benefit|past|give natural protection	take part in the survey|call-to-action	take part in our survey|call-to-action	gave natural relief|benefit|past|give natural relief	bad reactions|harm	bad reaction|harm
without placebo|uncontrolled
without question|certainty-phrase	gave protection|benefit|past|give protection
gave quick protection|benefit|past|give quick protection	gave quick relief|benefit|past|give quick relief
take the strain out of|benefit|base	take the misery out of|benefit|base	gave rapid protection|benefit|past|give rapid protection	take the sting out of|benefit|base	gave real protection|benefit|past|give real protection	take the pain out of|benefit|base	take the ache out of|benefit|base	take the itch out of|benefit|base	take the edge out of|benefit|base	gave rapid relief|benefit|past|give rapid relief	gave real relief|benefit|past|give real relief	gave relief|benefit|past|give relief
without the slightest danger|safe-absolute	without the slightest worry|safe-absolute	without the slightest risk|safe-absolute


flushing away|benefit|ing|flush away













flushing out|benefit|ing|flush out	responding|change|ing|respond

rodents|species
any disease|universal



nature medicine|mask	doctors|standard-care,source
any illness|universal	jolting|benefit|ing|jolt

laboratory dishes|in-vitro	laboratory dish|in-vitro
laboratory experiments|in-vitro,source

lived better|change

any patient|universal

lived further|change	lived farther|change	lived faster|change

rehydrate|benefit|base	waitlists|comparator



lived longer|change,patient-outcome

assert|attribution|base


laboratory values|marker	laboratory value|marker





















placebos|comparator
exclusive breast-feeding|mask	exclusive breastfeeding|mask	exclusive breast|mask


exclusive enteral|mask
likely|hedge
regenerating|benefit|ing|regenerate













researchers hope to|hedge	case closed|certainty-phrase


enhanced|benefit,change|past|enhance	illegal|refutation

drop into to one of our branches|call-to-action	drop into to one of our practice|call-to-action	drop into to one of our clinics|call-to-action	drop into to one of our studios|call-to-action	drop in to one of our branches|call-to-action	drop in to one of our practice|call-to-action	drop into to one of our stores|call-to-action	drop into to one of our clinic|call-to-action	drop into to one of our studio|call-to-action	drop into to one of our branch|call-to-action	drop in to one of our clinics|call-to-action	drop in to one of our studios|call-to-action	drop into to one of our shops|call-to-action	drop into to one of our store|call-to-action	drop into to one of our salon|call-to-action	drop into one of our branches|call-to-action	drop into one of our practice|call-to-action	drop in to one of our stores|call-to-action	drop in to one of our clinic|call-to-action	drop in to one of our studio|call-to-action	drop in to one of our branch|call-to-action	drop into to one of our shop|call-to-action	drop into one of our clinics|call-to-action	drop into one of our studios|call-to-action	drop in to one of our shops|call-to-action	drop in to one of our store|call-to-action	drop in to one of our salon|call-to-action	drop in one of our branches|call-to-action	drop in one of our practice|call-to-action	drop into one of our stores|call-to-action	drop into one of our clinic|call-to-action	drop into one of our studio|call-to-action	drop into one of our branch|call-to-action	drop in to one of our shop|call-to-action	drop in one of our clinics|call-to-action	drop in one of our studios|call-to-action	drop into one of our shops|call-to-action	drop into one of our store|call-to-action	drop into one of our salon|call-to-action	drop in one of our stores|call-to-action	drop in one of our clinic|call-to-action	drop in one of our studio|call-to-action	drop in one of our branch|call-to-action	drop into to our branches|call-to-action	drop into to our practice|call-to-action	drop into one of our shop|call-to-action	drop in one of our shops|call-to-action	drop in one of our store|call-to-action	drop in one of our salon|call-to-action	drop into to our clinics|call-to-action	drop into to our studios|call-to-action	drop in to our branches|call-to-action	drop in to our practice|call-to-action	drop in one of our shop|call-to-action	drop into to our stores|call-to-action	drop into to our clinic|call-to-action	drop into to our studio|call-to-action	drop into to our branch|call-to-action	drop in to our clinics|call-to-action	drop in to our studios|call-to-action	drop into to our shops|call-to-action	drop into to our store|call-to-action	drop into to our salon|call-to-action	drop into our branches|call-to-action	drop into our practice|call-to-action	drop in to our stores|call-to-action	drop in to our clinic|call-to-action	drop in to our studio|call-to-action	drop in to our branch|call-to-action	drop into to our shop|call-to-action	drop into our clinics|call-to-action	drop into our studios|call-to-action	drop in to our shops|call-to-action	drop in to our store|call-to-action	drop in to our salon|call-to-action	drop in our branches|call-to-action	drop in our practice|call-to-action	drop into our stores|call-to-action	drop into our clinic|call-to-action	drop into our studio|call-to-action	drop into our branch|call-to-action	drop into one of our|call-to-action	drop in to our shop|call-to-action	drop in our clinics|call-to-action	drop in our studios|call-to-action	drop into our shops|call-to-action	drop into our store|call-to-action	drop into our salon|call-to-action	drop in our stores|call-to-action	drop in our clinic|call-to-action	drop in our studio|call-to-action	drop in our branch|call-to-action	drop into our shop|call-to-action	drop in our shops|call-to-action	drop in our store|call-to-action	drop in our salon|call-to-action	drop in our shop|call-to-action	drop into our|call-to-action	improve|benefit,change|base
markers|marker
roused|benefit|past|rouse

reawaken|benefit|base	case law|mask

worker|people	hoax|refutation



case reports|single-case	case report|single-case,caveat	boosted|benefit,change|past|boost
case serieses|study	case series|study,caveat	case study|single-case
drop us a message|call-to-action	drop us a line|call-to-action
enhances|benefit,change|s|enhance	seizure|patient-outcome
arthritis drugs|standard-care	arthritis drug|standard-care

researcher|source
small bowel|mask	rouses|benefit|s|rouse
small cell|mask


small fibre|mask	small fiber|mask

arthritis medications|standard-care	arthritis medication|standard-care	arthritis medicines|standard-care	arthritis medicine|standard-care	arthritis meds|standard-care	arthritis med|standard-care
small intestine|mask

arthritis pills|standard-care	arthritis pill|standard-care

falsehoods|refutation
untoward effects|harm	untoward effect|harm	small number|caveat
arthritis tablets|standard-care	arthritis tablet|standard-care

established|certainty-verb|past|establish

small studies|caveat	small sample|caveat	small study|caveat
small trials|caveat	small trial|caveat	countered|benefit|past|counter

small vessel|mask






cousins|people


establishes|certainty-verb|s|establish

resolving|change|ing|resolve
retiree|people





earth-shattering|hype


brothers|people
your answer for|effective	your answer to|effective
your brain|patient-outcome	vaccine|standard-care
beat|benefit|base
your doctor|standard-care	your drugs|standard-care	markets|attribution|s|market
tremendous|hype

your gp|standard-care
your heart|patient-outcome

your joints|patient-outcome
your kidneys|patient-outcome
your liver|patient-outcome
your money back|call-to-action	your medicines|standard-care	your medicine|standard-care	blood flow|marker	reined in|benefit|past|rein in
blood glucose|marker


stop by our|call-to-action
usual care|standard-care,comparator
your solution for|effective	your solution to|effective	your sight|patient-outcome	clears|benefit,change|s|clear	chef|people


delivered effective protection|benefit|past|deliver effective protection	delivered effective relief|benefit|past|deliver effective relief
blood pressure medications|standard-care	delivered fast protection|benefit|past|deliver fast protection	blood pressure medication|standard-care	blood pressure medicines|standard-care	blood pressure medicine|standard-care	blood pressure tablets|standard-care	blood pressure control|mask	delivered fast relief|benefit|past|deliver fast relief	blood pressure tablet|standard-care	blood pressure pills|standard-care	blood pressure drugs|standard-care	blood pressure pill|standard-care	blood pressure drug|standard-care	blood pressure meds|standard-care	blood pressure med|standard-care	blood pressure|marker	nhs 111|public-line
client|people

delivered instant protection|benefit|past|deliver instant protection	delivered instant relief|benefit|past|deliver instant relief	blood sugar control|mask	blood sugar|marker
blood thinners|standard-care	blood thinner|standard-care	blood tests|marker	blood test|marker

delivered long-lasting protection|benefit|past|deliver long-lasting protection	delivered long-lasting relief|benefit|past|deliver long-lasting relief	delivered lasting protection|benefit|past|deliver lasting protection	delivered lasting relief|benefit|past|deliver lasting relief

delivered natural protection|benefit|past|deliver natural protection	delivered natural relief|benefit|past|deliver natural relief

delivered protection|benefit|past|deliver protection
delivered quick protection|benefit|past|deliver quick protection	delivered quick relief|benefit|past|deliver quick relief	stop smoking|mask
delivered rapid protection|benefit|past|deliver rapid protection	delivered real protection|benefit|past|deliver real protection	delivered rapid relief|benefit|past|deliver rapid relief	delivered real relief|benefit|past|deliver real relief	delivered relief|benefit|past|deliver relief	stop taking|mask
neutralized|benefit|past|neutralize

transformative|hype	shielding|benefit|ing|shield


raving about|hype
biologics|standard-care





scientists hope to|hedge
banned from saying|refutation
aimed at|hedge
neutralizes|benefit|s|neutralize	discredited|refutation|past|discredit



please|advice

spark of hope|hope














medicine against high blood pressures|standard-care	medicine against high blood pressure|standard-care	medicine against blood pressures|standard-care	medicine against blood pressure|standard-care	medicine against cholesterols|standard-care	medicine against depressions|standard-care	medicine against cholesterol|standard-care	medicine against depression|standard-care	medicine against epilepsies|standard-care	medicine against diabeteses|standard-care	medicine against anxieties|standard-care	medicine against arthritis|standard-care	medicine against arthrites|standard-care	medicine against migraines|standard-care	medicine against epilepsy|standard-care	medicine against diabetes|standard-care	medicine against migraine|standard-care	medicine against anxiety|standard-care	medicine against asthmas|standard-care	medicine against cancers|standard-care	medicine against asthma|standard-care	medicine against cancer|standard-care	medicine against gouts|standard-care	medicine against pains|standard-care	medicine against gout|standard-care	medicine against pain|standard-care



show beyond doubt|certainty-verb
medicine for high blood pressures|standard-care	medicine for high blood pressure|standard-care	medicine for blood pressures|standard-care	medicine from the pharmacies|standard-care	medicine for blood pressure|standard-care	medicine from the pharmacy|standard-care	medicine from the chemists|standard-care	medicine for cholesterols|standard-care	medicine from the chemist|standard-care	medicine from the doctors|standard-care	show clear effectiveness|efficacy	medicine for depressions|standard-care	medicine for cholesterol|standard-care	medicine from the doctor|standard-care	medicine for depression|standard-care	medicine for epilepsies|standard-care	medicine for diabeteses|standard-care	medicine for anxieties|standard-care	medicine for arthritis|standard-care	medicine for arthrites|standard-care	medicine for migraines|standard-care	medicine for epilepsy|standard-care	medicine for diabetes|standard-care	medicine for migraine|standard-care	medicine for anxiety|standard-care	medicine for asthmas|standard-care	medicine for cancers|standard-care	show clear efficacy|efficacy	medicine for asthma|standard-care	medicine for cancer|standard-care	medicine for gouts|standard-care	medicine for pains|standard-care	medicine for gout|standard-care	medicine for pain|standard-care	show conclusively|certainty-verb	show clearly|certainty-verb	relieved|benefit,change|past|relieve
show definitively|certainty-verb
show excellent effectiveness|efficacy	show excellent efficacy|efficacy	show effectiveness|efficacy	performed better|change	show efficacy|efficacy

show good effectiveness|efficacy	show good efficacy|efficacy	telephone|contact-cue

show impressive effectiveness|efficacy	show impressive efficacy|efficacy





show outstanding effectiveness|efficacy	show outstanding efficacy|efficacy	chick|species
retraining|benefit|ing|retrain	kindle|offer|base

show remarkable effectiveness|efficacy	show remarkable efficacy|efficacy	relieves|benefit,change|s|relieve
show significant effectiveness|efficacy	show significant efficacy|efficacy	show strong effectiveness|efficacy	show strong efficacy|efficacy


nature's medicine cabinet|hype	nature's most powerful|hype	nature's solution for|effective	nature's solution to|effective	nature's answer for|effective	nature's answer to|effective	nature's secret|hype	nature's answer|hype	nature's wonder|hype	nature's gift|hype







testosterone|marker	holy grails|hype	holy grail|hype	reviews|study,source

trials|study,source


perfectly free from side effects|safe-absolute	perfectly free of side effects|safe-absolute	perfectly free from danger|safe-absolute	perfectly free of danger|safe-absolute	perfectly free from risk|safe-absolute	perfectly free of risk|safe-absolute	sedatives|standard-care






meds|standard-care




marked|significance-loose
perfectly safe|safe-absolute



perfectly without side effects|safe-absolute	perfectly without danger|safe-absolute	perfectly without risk|safe-absolute



toddlers|people	lighted|offer|past|light
appointment with our specialists|call-to-action	appointment with one of our|call-to-action	appointment with our team|call-to-action



marker|marker

market|attribution|base




quelling|benefit|ing|quell	response|change
taming|benefit|ing|tame









discredits|refutation|s|discredit

systolic pressure|marker

how|question
ultimate|hype
responses|change


supercharged|benefit,hype|past|supercharge




accelerating|benefit|ing|accelerate	vanished|curable,change|past|vanish



gained|change|past|gain





supercharges|benefit|s|supercharge


matched controls|comparator	matched control|comparator

vanishes|curable,change|s|vanish	contend|attribution|base




stunning|hype	visitor|people









gynecologists|source

purportedly|refutation



deepens|benefit|s|deepen







kickstarting|benefit|ing|kickstart	completely|cure-adverb	jolts|benefit|s|jolt
regulate|benefit|base






safe as mother's milk|safe-absolute	safe at every age|safe-absolute	safe at any age|safe-absolute	safe as houses|safe-absolute	safe and sound|mask	safe as water|safe-absolute	safe abortion|mask	safe as milk|safe-absolute	safe amounts|mask	safe amount|mask
macaque|species

safe drinking water|mask	safe disposal|mask	safe distance|mask	safe delivery|mask	safe dose|mask
safe environment|mask
safe for the whole family|safe-absolute	safe for all patients|safe-absolute	safe for everybody|safe-absolute	safe for every age|safe-absolute	safe for everyone|safe-absolute	safe for all ages|safe-absolute	safe for any age|safe-absolute	safe for anyone|safe-absolute	safe for all|safe-absolute	safe food|mask	safe from|mask
warfarin|standard-care
safe handling|mask	safe house|mask
safe injection practices|mask


safe levels|mask	safe limits|mask	safe level|mask	safe limit|mask
safe motherhood|mask	safe medicine|mask


safe practices|mask	safe practice|mask	safe place|mask

safe range|mask
safe staffing|mask	safe storage|mask	safe surgery|mask	safe sleep|mask	safe space|mask	lessening|benefit,change|ing|lessen	safe side|mask	safe sex|mask

safe use|mask

safe water|mask	safe ways|mask	safe way|mask


participate in the survey|call-to-action	participate in our survey|call-to-action	safe zone|mask


hrt|standard-care




softening|benefit|ing|soften

lessens|benefit,change|s|lessen
herbalist|source
insulin injections|standard-care	insulin injection|standard-care


cleaner|people


magnificent|hype-mild
path-breaking|hype

regenerated|benefit|past|regenerate


hold|away,offer|base

anticonvulsant|standard-care

crisis|public-line

stops taking|mask	tame|benefit|base



laboratory-confirmed|mask

regenerates|benefit|s|regenerate	cyclist|people

unwanted effects|harm	unwanted effect|harm




reviving|benefit|ing|revive

believe|attribution|base







disability|patient-outcome








mends|benefit|s|mend



newborn|people


just|caveat




debunking|refutation|ing|debunk
oxygenate|benefit|base

post treatment|after-treatment
toxicities|harm







switching on|benefit|ing|switch on



helping|benefit|ing|help
money back if it does not work|guarantee	money back guarantee|call-to-action
money can buy|hype


case-control|design
energising|benefit|ing|energise	small|caveat



antibiotics|standard-care



undoubtedly|certainty-phrase
meld|marker

defeated|benefit|past|defeat

crossover|design,comparator

light|offer|base





child|people
small-cell|mask


melt|benefit|base

perfect use|mask

rehydrated|benefit|past|rehydrate




unbelievable effective|hype	unbelievable effects|hype	alleviated|benefit,change|past|alleviate
unbelievable fast|hype
unbelievable good|hype
enter to win|call-to-action	subject|people
deepening|benefit|ing|deepen
quieting|benefit|ing|quiet	quacks|refutation
consult customer service|contact-push


cure model|mask
rehydrates|benefit|s|rehydrate
unbelievable powerful|hype	confirms a diagnosis|mask	report|source,attribution

unbelievable results|hype
cure rates|mask	cure rate|mask
alleviates|benefit,change|s|alleviate


consult our patient coordinators|contact-push	consult our health consultants|contact-push	consult our customer services|contact-push	consult our customer service|contact-push	consult our customer support|contact-push	consult our health advisers|contact-push	consult our health advisors|contact-push	consult our coordinators|contact-push	consult our consultants|contact-push	consult our sales staff|contact-push	consult our sales team|contact-push	consult our advisers|contact-push	consult our advisors|contact-push
hope|hope




amputations|patient-outcome
moped up|benefit|past|mop up	debunks|refutation|s|debunk



inhibited|benefit|past|inhibit
confirms the diagnosis|mask






mend|benefit|base


literature|source	debunk|refutation|base















waking|benefit|ing|wake
specialists|standard-care,source



reduce|benefit,change|base
operation|standard-care

cleansed|benefit|past|cleanse














cleanses|benefit|s|cleanse


















maintain|attribution|base






mammogram|standard-care	lowers|benefit,change|s|lower

obviously|significance-loose	sailor|people


glycaemic control|mask



gleam of hope|hope









science advances|mask	warned|refutation


drawbacks|harm





ill effects|harm	ill effect|harm	smooth|benefit|base


entirely safe|safe-absolute

possibility|hedge	should|hedge,advice



provides effective protection|benefit|s|provide effective protection	provides effective relief|benefit|s|provide effective relief	receptors|marker
provides fast protection|benefit|s|provide fast protection	provides fast relief|benefit|s|provide fast relief


provides instant protection|benefit|s|provide instant protection	provides instant relief|benefit|s|provide instant relief

criticised|refutation|past|criticise	brought|away,offer|past|bring
provides long-lasting protection|benefit|s|provide long-lasting protection	provides long-lasting relief|benefit|s|provide long-lasting relief	provides lasting protection|benefit|s|provide lasting protection	provides lasting relief|benefit|s|provide lasting relief
intended to|hedge
provides natural protection|benefit|s|provide natural protection	provides natural relief|benefit|s|provide natural relief	speculate|hedge|base
hotline|contact-cue
provides protection|benefit|s|provide protection
provides quick protection|benefit|s|provide quick protection	provides quick relief|benefit|s|provide quick relief
provides rapid protection|benefit|s|provide rapid protection	provides real protection|benefit|s|provide real protection	provides rapid relief|benefit|s|provide rapid relief	provides real relief|benefit|s|provide real relief	provides relief|benefit|s|provide relief	golfers|people
clinicians|source	refugee|people

untreated groups|comparator	untreated group|comparator
shielded|benefit|past|shield



criticises|refutation|s|criticise

biologist|source



fighting|benefit|ing|fight
quieted|benefit|past|quiet




prevent|benefit|base

psychologist|source
decreasing|benefit,change|ing|decrease	claimed|attribution|past|claim

quieten|benefit|base
expeling|benefit|ing|expel
prohibit|refutation


abolishing|benefit|ing|abolish







leaves no doubt|certainty-verb


asserts|attribution|s|assert

extraordinarily|hype	emergencies|public-line
injected|after-treatment
reinvigorated|benefit|past|reinvigorate
nutritionist|source





raised|benefit,offer,change|past|raise
adults|people


counter|benefit|base

soothe|benefit|base

reinvigorates|benefit|s|reinvigorate




convicted|refutation

raises|benefit,offer,change|s|raise


findings|source

hurry|call-to-action	il-6|marker
tumour markers|marker	tumour marker|marker
patients|people
pianists|people



tumour sizes|marker	tumour size|marker



kickstarts|benefit|s|kickstart

destroyed|benefit|past|destroy	organoid|in-vitro


independence|patient-outcome






danger|harm


claiming|attribution|ing|claim

get rid of your unused|mask	get rid of expired|mask	get rid of unused|mask	get rid of phlegm|mask	get rid of waste|mask	get rid of mucus|mask	get rid of old|mask	get rid of|curable,benefit|base
get started today|call-to-action	volunteers|people

register here|call-to-action
natural cures|cure	natural cure|cure
drives down|benefit|s|drive down

get your bottle today|call-to-action	get your free sample|call-to-action	get your bottle here|call-to-action	get your free quote|call-to-action	get your free trial|call-to-action	get your bottle now|call-to-action	get your pack today|call-to-action	get your free copy|call-to-action	get your pack here|call-to-action	get your box today|call-to-action	get your jar today|call-to-action	get your free kit|call-to-action	get your pack now|call-to-action	get your box here|call-to-action	get your jar here|call-to-action	get your box now|call-to-action	get your jar now|call-to-action	get your sample|call-to-action	get yours today|call-to-action	get your quote|call-to-action	get your trial|call-to-action	get yours here|call-to-action	get your copy|call-to-action	get yours now|call-to-action	get your kit|call-to-action

register now|call-to-action


natural killer cells|marker	natural killer cell|marker

preliminary|caveat,hedge	presumably|hedge
register today|call-to-action
drives out|benefit|s|drive out	stroke|patient-outcome



novel|hype-mild






better sleep|change
pharmacist|source








pseudosciences|refutation	scholars|source	clear|benefit,change|base




holding out|offer|ing|hold out
nonsignificantly|no-significance	higher dose|comparator



goes away|curable|s|go away


goes down|change|s|go down
cleanse|benefit|base







schoolgirls|people




pioneering|hype


opened blocked|benefit|past|open blocked	goes up|change|s|go up
opened clogged|benefit|past|open clogged	free|curable|base






flushes away|benefit|s|flush away	on the drug|after-treatment	comes down|change|s|come down



nobody to compare|uncontrolled	opened narrowed|benefit|past|open narrowed




opened swollen|benefit|past|open swollen	fade|benefit|base
opened the|benefit|past|open the
opened up|benefit|past|open up


flushes out|benefit|s|flush out
opened your|benefit|past|open your




post-treatment|after-treatment

single arm|uncontrolled

single child|single-case	single case|single-case	twins|people

historical controls|comparator	historical control|comparator



lab dishes|in-vitro	lab dish|in-vitro
following a transplantation|after-treatment	following a intervention|after-treatment	following a transplant|after-treatment	following a treatment|after-treatment	following a injection|after-treatment	following a procedure|after-treatment	following a infusion|after-treatment	following a therapy|after-treatment	following a course|after-treatment	slows|benefit,change|s|slow

following course|after-treatment
money-back guarantee|call-to-action


single participant|single-case	single patient|single-case

following intervention|after-treatment	following injection|after-treatment	following infusion|after-treatment
tending|hedge|ing|tend

adolescents|people	recharged|benefit|past|recharge



following procedure|after-treatment

lab values|marker	lab value|marker	flushed|benefit|past|flush

following their transplantation|after-treatment	following this transplantation|after-treatment	following the transplantation|after-treatment	following their intervention|after-treatment	following this intervention|after-treatment	following the intervention|after-treatment	following their transplant|after-treatment	following this transplant|after-treatment	following their treatment|after-treatment	following their injection|after-treatment	following their procedure|after-treatment	following transplantation|after-treatment	following the transplant|after-treatment	following this treatment|after-treatment	following this injection|after-treatment	following this procedure|after-treatment	following their infusion|after-treatment	following the treatment|after-treatment	following the injection|after-treatment	following the procedure|after-treatment	following this infusion|after-treatment	following their therapy|after-treatment	following the infusion|after-treatment	following this therapy|after-treatment	following their course|after-treatment	following the therapy|after-treatment	following this course|after-treatment	following the course|after-treatment	following transplant|after-treatment	following treatment|after-treatment	following therapy|after-treatment






recharges|benefit|s|recharge


magic bullets|hype	magic bullet|hype


flushes|benefit|s|flush


helpline|contact-cue

magic johnson|mask

cure-alls|cure	cure-all|cure	jailed|refutation
magic mushrooms|mask	magic mouthwash|mask	magic mushroom|mask
magic number|mask




nk cells|marker	nk cell|marker


holding|away,offer|ing|hold



exciting|hype-mild	vehicles|comparator

revitalized|benefit|past|revitalize





protect|benefit|base

bronchodilators|standard-care






revitalizes|benefit|s|revitalize

energised|benefit|past|energise

asserting|attribution|ing|assert




neurologist|source



by no means|negator



energises|benefit|s|energise

diuretic|standard-care



allegedly|hedge




everyone is talking about|hype	my hope is that|hedge	my hope that|hedge

virologist|source














deserves|advice





subscribe and save|call-to-action






subscribe here|call-to-action





subscribe now|call-to-action





subscribe to our|call-to-action	subscribe today|call-to-action	subscribe to us|call-to-action	fail|negator



hastened|benefit|past|hasten

advertising|attribution|ing|advertise

speeded|benefit|past|speed
antidepressant|standard-care

disappear forever|cure	go away|curable|base
physician|source

go down|change|base


guards against|benefit|s|guard against	sleepers|people










negative effects|harm	negative effect|harm

contradicts|refutation|s|contradict
go up|change|base









aren't|negator
touting|attribution|ing|tout







medication against high blood pressures|standard-care	medication against high blood pressure|standard-care	medication against blood pressures|standard-care	medication against blood pressure|standard-care	medication against cholesterols|standard-care	medication against depressions|standard-care	medication against cholesterol|standard-care	medication against depression|standard-care	medication against epilepsies|standard-care	medication against diabeteses|standard-care	medication against anxieties|standard-care	medication against arthritis|standard-care	medication against arthrites|standard-care	medication against migraines|standard-care	medication against epilepsy|standard-care	medication against diabetes|standard-care	medication against migraine|standard-care	medication against anxiety|standard-care	medication against asthmas|standard-care	medication against cancers|standard-care	medication against asthma|standard-care	medication against cancer|standard-care	medication against gouts|standard-care	medication against pains|standard-care	medication against gout|standard-care	medication against pain|standard-care	risk assessment|mask	delays|benefit|s|delay

cholesterol drugs|standard-care	cholesterol drug|standard-care


medication for high blood pressures|standard-care	medication for high blood pressure|standard-care	medication for blood pressures|standard-care	medication for blood pressure|standard-care	medication for cholesterols|standard-care	medication for depressions|standard-care	medication for cholesterol|standard-care	medication for depression|standard-care	medication for epilepsies|standard-care	medication for diabeteses|standard-care	medication for anxieties|standard-care	medication for arthritis|standard-care	medication for arthrites|standard-care	medication for migraines|standard-care	medication for epilepsy|standard-care	medication for diabetes|standard-care	medication for migraine|standard-care	medication for anxiety|standard-care	medication for asthmas|standard-care	medication for cancers|standard-care	medication for asthma|standard-care	medication for cancer|standard-care	medication for gouts|standard-care	medication for pains|standard-care	medication for gout|standard-care	medication for pain|standard-care	risk factors|mask	risk factor|mask	risk free|safe-absolute
biologic|standard-care

review|study,source

cells in culture|in-vitro
cholesterol medications|standard-care	cholesterol medication|standard-care	cholesterol medicines|standard-care	cholesterol medicine|standard-care	cholesterol meds|standard-care	cholesterol med|standard-care	gynecologist|source
outpatients|people

cholesterol pills|standard-care	cholesterol pill|standard-care	risk of bias|mask
hypothesizing|hedge|ing|hypothesize
prove difficult|mask
risk ratio|comparator,mask
cholesterol tablets|standard-care	cholesterol tablet|standard-care	prove fatal|mask	risk score|mask





revolutionizing|hype

symptoms|patient-outcome









conclusive evidence|certainty-verb	cart today|call-to-action


anticoagulants|standard-care
colonoscopy|standard-care	freed|curable|past|free


insisted|attribution|past|insist	fall|change|base

given|away,offer|participle|give

conclusive proof|certainty-verb


gives|away,offer|s|give
protein|marker


dream come true|hope
depends|hedge	frees|curable|s|free

experts|source	awaken|benefit|base

ridding|curable,benefit|ing|rid








alkalised|benefit|past|alkalise
waked up|benefit|past|wake up
we have treated|after-treatment	we hope to|hedge	we hope|mask


we know for certain|certainty-phrase	we know for sure|certainty-phrase	limitations|caveat


we now know for certain|certainty-phrase	we now know for sure|certainty-phrase



participants|people
offer effective protection|benefit|base	offer effective relief|benefit|base	offer ends|call-to-action
offer fast protection|benefit|base	offer fast relief|benefit|base	we treated|after-treatment
alkalises|benefit|s|alkalise
frog|species
offer instant protection|benefit|base	offer instant relief|benefit|base
speak to our patient coordinators|contact-push	speak to our health consultants|contact-push	speak to our customer services|contact-push	speak to our customer service|contact-push	speak to our customer support|contact-push	speak to our health advisers|contact-push	speak to our health advisors|contact-push	speak to our coordinators|contact-push	speak to our consultants|contact-push	speak to our sales staff|contact-push	speak to our sales team|contact-push	speak to our advisers|contact-push	speak to our advisors|contact-push	speak to your|advice

exerts its anti-inflammatory effects|efficacy	exerts its anti-inflammatory effect|efficacy	exerts its therapeutic effects|efficacy	offer long-lasting protection|benefit|base	exerts its therapeutic effect|efficacy	exerts its protective effects|efficacy	exerts its protective effect|efficacy	exerts its healing effects|efficacy	offer long-lasting relief|benefit|base	exerts its healing effect|efficacy	offer lasting protection|benefit|base	offer lasting relief|benefit|base	eradicate|cure|base
speak with our patient coordinators|contact-push	speak with our health consultants|contact-push	speak with our customer services|contact-push	speak with our customer service|contact-push	speak with our customer support|contact-push	speak with our health advisers|contact-push	speak with our health advisors|contact-push	speak with our coordinators|contact-push	speak with our consultants|contact-push	speak with our sales staff|contact-push	speak with our sales team|contact-push	speak with our advisers|contact-push	speak with our advisors|contact-push
offer natural protection|benefit|base	myocardial infarctions|patient-outcome	myocardial infarction|patient-outcome	offer natural relief|benefit|base	neutralizing|benefit|ing|neutralize

offer protection|benefit|base
offer quick protection|benefit|base	offer quick relief|benefit|base	subsided|change|past|subside	fixing|curable,benefit|ing|fix
offer rapid protection|benefit|base	offer real protection|benefit|base	offer rapid relief|benefit|base	offer real relief|benefit|base	offer relief|benefit|base




exerts their anti-inflammatory effects|efficacy	exerts their anti-inflammatory effect|efficacy	exerts their therapeutic effects|efficacy	exerts their therapeutic effect|efficacy	exerts their protective effects|efficacy	exerts their protective effect|efficacy	exerts their healing effects|efficacy	exerts their healing effect|efficacy



t cells|marker	t cell|marker




subsides|change|s|subside

reduced|benefit,change|past|reduce
vs baseline|mask	poll|study
follow our official account|call-to-action	follow our public account|call-to-action	follow our wechat account|call-to-action	follow our instagram|call-to-action	follow our account|call-to-action	follow our channel|call-to-action	follow our page|call-to-action	follow our blog|call-to-action


fountain of youths|hype	fountain of youth|hype
killing|benefit|ing|kill
follow the official account|call-to-action	follow the wechat account|call-to-action
follow us guidelines|mask	follow us|call-to-action
primates|species



vs no treatment|comparator

reduces|benefit,change|s|reduce



modestly|hedge


mending|benefit|ing|mend


everyone's talking about|hype







write|attribution|base

attempt to|hedge
see off|benefit|base




chemotherapy|standard-care


baseless|refutation

operations|standard-care	underwent|after-treatment
villagers|people
chase|away|base

smokers|people
designed to|hedge	fortifying|benefit|ing|fortify	moistening|benefit|ing|moisten


babies|people


jaw-dropping|hype



hinting|hedge|ing|hint





quell|benefit|base





rower|people






radiotherapy|standard-care



hazard|harm




must not say|refutation




single-arm|uncontrolled
out of the hospital|patient-outcome	ejection fraction|marker	out of hospital|patient-outcome	single-blind|design





gotten rid of|curable,benefit|participle|get rid of	lab-confirmed|mask
driven|away|participle|drive
rat|species


driver|people
drives|away|s|drive
deliver effective protection|benefit|base	deliver effective relief|benefit|base
deliver fast protection|benefit|base	deliver fast relief|benefit|base	heal completely|cure|base


deliver instant protection|benefit|base	deliver instant relief|benefit|base
noting|attribution|ing|note

deliver long-lasting protection|benefit|base	deliver long-lasting relief|benefit|base	deliver lasting protection|benefit|base	deliver lasting relief|benefit|base	explored|hedge|past|explore
switchboard|public-line
deliver natural protection|benefit|base	deliver natural relief|benefit|base

deliver protection|benefit|base
deliver quick protection|benefit|base	deliver quick relief|benefit|base	start today|call-to-action
deliver rapid protection|benefit|base	deliver real protection|benefit|base	deliver rapid relief|benefit|base	deliver real relief|benefit|base	deliver relief|benefit|base



start your treatment today|call-to-action	start your journey today|call-to-action	rebalanced|benefit|past|rebalance



unparalleled|hype	dramatically|hype-mild,significance-loose
explores|hedge|s|explore

moistens|benefit|s|moisten



harm reduction|mask



rebalances|benefit|s|rebalance


breakthroughs|hype



halt production|mask


progenitor cells|marker	progenitor cell|marker


matrigel|in-vitro
falls|change,patient-outcome|s|fall


has a significant effect|efficacy	has a therapeutic effect|efficacy	has a remarkable effect|efficacy	has a curative effect|efficacy	has a clear effect|efficacy

has clear therapeutic effects|efficacy	has clear curative effects|efficacy	has clear curative effect|efficacy	has clear effectiveness|efficacy	has clear efficacy|efficacy	has clear results|efficacy

has excellent therapeutic effects|efficacy	has excellent curative effects|efficacy	has excellent curative effect|efficacy	has excellent effectiveness|efficacy	has excellent efficacy|efficacy	has excellent results|efficacy

has good therapeutic effects|efficacy	has good curative effects|efficacy	has good curative effect|efficacy	has good effectiveness|efficacy	has good efficacy|efficacy	has good results|efficacy

has impressive therapeutic effects|efficacy	has impressive curative effects|efficacy	has impressive curative effect|efficacy	has impressive effectiveness|efficacy	has impressive efficacy|efficacy	has impressive results|efficacy	rct|design




has never harmed anybody|safe-absolute	has never harmed anyone|safe-absolute	has never harmed a soul|safe-absolute	has never hurt anybody|safe-absolute	has never hurt anyone|safe-absolute	has never hurt a soul|safe-absolute	has no doubt|certainty-phrase	feel better|change	antibiotic|standard-care
has outstanding therapeutic effects|efficacy	has outstanding curative effects|efficacy	has outstanding curative effect|efficacy	has outstanding effectiveness|efficacy	has outstanding efficacy|efficacy	has outstanding results|efficacy
has proven effectiveness|efficacy	has proven efficacy|efficacy

has remarkable therapeutic effects|efficacy	has remarkable curative effects|efficacy	has remarkable curative effect|efficacy	has remarkable effectiveness|efficacy	has remarkable efficacy|efficacy	has remarkable results|efficacy
has shown significant effectiveness|efficacy	has shown outstanding effectiveness|efficacy	has significant therapeutic effects|efficacy	has shown remarkable effectiveness|efficacy	has shown impressive effectiveness|efficacy	has shown excellent effectiveness|efficacy	has significant curative effects|efficacy	has significant curative effect|efficacy	has shown significant efficacy|efficacy	has shown strong effectiveness|efficacy	has shown outstanding efficacy|efficacy	has strong therapeutic effects|efficacy	has shown remarkable efficacy|efficacy	has shown clear effectiveness|efficacy	has shown impressive efficacy|efficacy	has significant effectiveness|efficacy	has shown excellent efficacy|efficacy	has shown good effectiveness|efficacy	has strong curative effects|efficacy	has strong curative effect|efficacy	has shown strong efficacy|efficacy	has shown clear efficacy|efficacy	has significant efficacy|efficacy	has strong effectiveness|efficacy	has shown good efficacy|efficacy	has shown effectiveness|efficacy	has significant results|efficacy	has strong efficacy|efficacy	has shown efficacy|efficacy	has strong results|efficacy
clinician|source




share this post|call-to-action
stopping|benefit|ing|stop


samhsa|public-line

settled|benefit|past|settle


anticoagulant|standard-care


who attended|after-treatment

who completed|after-treatment	lesion sizes|marker	lesion size|marker	disputing|refutation|ing|dispute
pacemakers|standard-care

who finished|after-treatment	who followed|after-treatment



settles|benefit|s|settle

nontoxic|safe-absolute



curative intent|mask

versus baseline|mask	versus before|mask

who tried|after-treatment	who took|after-treatment


who wore|after-treatment


commuter|people
practitioners|source


versus no treatment|comparator



decloging|benefit|ing|declog




powerful magnetic|mask	powerful magnets|mask	powerful magnet|mask




pathway|marker

powerful tool|mask	hoaxes|refutation
compared notes|mask



declogs|benefit|s|declog	stops|benefit|s|stop

compared to pretreatment|mask	compared to the start|mask	compared to baseline|mask	compared to before|mask	compared to|comparator

add to basket|call-to-action	add to cart|call-to-action
compared with pre-treatment values|mask	compared with pretreatment values|mask	compared with pretreatment|mask	compared with the start|mask	compared with baseline|mask	compared with before|mask	compared with|comparator	add us on|call-to-action







anti-inflammatories|standard-care	anti-inflammatory|standard-care

sharpens|benefit|s|sharpen




depending on|hedge

dramatic|hype-mild,significance-loose








reinvigorating|benefit|ing|reinvigorate









remarkable|hype,significance-loose

writing|attribution|ing|write




rein in|benefit|base
marmoset|species

undo|benefit|base
quietening|benefit|ing|quieten
teenagers|people

risk-free|safe-absolute


was brighter|change	was better|change	was banned|refutation
was calmer|change
was denser|change	was drier|change
insignificant|no-significance	remarkably|hype,significance-loose	egfr|marker
was firmer|change	was fuller|change
was given|after-treatment
email us today|call-to-action	was healthier|change	email us now|call-to-action	was happier|change
extraordinary|hype


was less troublesome|change	was less breathless|change	was less depressed|change	was less frequent|change	was less inflamed|change	was less swollen|change	was less painful|change	was less anxious|change	was less regular|change	was less relaxed|change	was less severe|change	was less supple|change	was less mobile|change	was less active|change	was less stiff|change	was less itchy|change	was less tired|change	was less alert|change	was less sore|change
was more troublesome|change	was more breathless|change	was more depressed|change	was more frequent|change	was more inflamed|change	was more swollen|change	was more painful|change	was more anxious|change	was more regular|change	was more relaxed|change	was more severe|change	was more supple|change	was more mobile|change	was more active|change	was more stiff|change	was more itchy|change	was more tired|change	was more alert|change	was more sore|change	was milder|change



was quieter|change	was quoted|attribution

was smoother|change	was steadier|change	was sharper|change	was softer|change
was thicker|change	was thinner|change



parturients|people

cannot|negator






ancient remedies|hype	ancient remedy|hype
ancient secrets|hype	ancient secret|hype

suppressing|benefit|ing|suppress	climbing|change|ing|climb	rid|curable,benefit|base











psychiatrist|source








confirming|certainty-verb|ing|confirm
gone down|change	false|refutation

gone for good|cure	gone forever|cure


complaints|refutation

model animals|comparator	contends|attribution|s|contend



an answer for|effective	an answer to|effective

model group|species,comparator

an end to|cure

gone up|change





came down|change

didn't|negator



an solution for|effective	an solution to|effective
should not claim|refutation	should not say|refutation	should not|refutation	sham|comparator



aim|hedge|base
fewer attacks|change	regressed|change|past|regress	rising|change|ing|rise
fewer broken bones|patient-outcome	fewer broken hips|patient-outcome








proteins|marker
hot dog|mask
helps|benefit|s|help
hot flushes|mask	hot flush|mask
buy now|call-to-action
buy online|call-to-action	regresses|change|s|regress	revive|benefit|base

nsaid|standard-care
fewer symptoms|change
follow-up results|study	follow-ups|study	follow-up|study	hot line|contact-cue
buy today|call-to-action




buy yours|call-to-action





controling|benefit|ing|control


faded|benefit|past|fade

experience|source
miraculously|hype
tends|hedge|s|tend





amputation|patient-outcome
reach|contact-cue

avoid|advice

fades|benefit|s|fade
panaceas|cure


discrediting|refutation|ing|discredit
dietitians|source


turn back the clock on|benefit|base
break any wrists|patient-outcome	break any bones|patient-outcome	break any wrist|patient-outcome	break a wrists|patient-outcome	break any hips|patient-outcome	break any bone|patient-outcome	break a bones|patient-outcome	break a wrist|patient-outcome	break any hip|patient-outcome	break any leg|patient-outcome	break a hips|patient-outcome	break a bone|patient-outcome	break a hip|patient-outcome	break a leg|patient-outcome

oncologists|source
delay|benefit|base
shortened|benefit|past|shorten
break fewer wrists|patient-outcome	break fewer bones|patient-outcome	break fewer wrist|patient-outcome	break fewer hips|patient-outcome	break fewer bone|patient-outcome	break fewer hip|patient-outcome	break fewer leg|patient-outcome


c-reactive protein|marker

drive|away|base

overcomed|benefit|past|overcome



neutralised|benefit|past|neutralise	hastens|benefit|s|hasten


break their wrists|patient-outcome	break their bones|patient-outcome	break their wrist|patient-outcome	break their hips|patient-outcome	break their bone|patient-outcome	break their hip|patient-outcome	break their leg|patient-outcome
oxidative stress|marker

orthodox approaches|standard-care	orthodox approach|standard-care	are bound to|forecast

orthodox cancer treatments|standard-care	orthodox cancer treatment|standard-care	break your wrists|patient-outcome	antihypertensive|standard-care	break your bones|patient-outcome	break your wrist|patient-outcome	are destined to|forecast	break your hips|patient-outcome	break your bone|patient-outcome	break your hip|patient-outcome	break your leg|patient-outcome
orthodox drug therapies|standard-care	orthodox drug therapy|standard-care	orthodox drugs|standard-care	orthodox drug|standard-care

are going to eradicate|forecast	are going to eliminate|forecast	are going to replace|forecast	are going to become|forecast	are going to cure|forecast	are going to end|forecast	overcomes|benefit|s|overcome
ground-breaking|hype	are history|cure

orthodox intervention methods|standard-care	orthodox intervention method|standard-care	orthodox interventions|standard-care	orthodox intervention|standard-care	showed beyond doubt|certainty-verb	showed better|change
showed conclusively|certainty-verb	showed clearly|certainty-verb	showed clearer|change	showed calmer|change	neutralises|benefit|s|neutralise
showed definitively|certainty-verb	showed denser|change	showed deeper|change
gynaecologists|source
orthodox medical treatments|standard-care	orthodox medical treatment|standard-care	orthodox medications|standard-care	orthodox medication|standard-care	orthodox medicines|standard-care	orthodox medicine|standard-care	orthodox methods|standard-care	orthodox method|standard-care	showed fuller|change	showed firmer|change	showed fewer|change	all adults|universal	gardener|people

showed healthier|change	showed higher|change	all children|universal	all cancers|universal	all cases|universal	must-have|hype-mild
orthodox pills|standard-care	orthodox pill|standard-care	all diabetics|universal	all diseases|universal
prestigious|hype-mild	marginally|hedge
are set to replace|forecast	orthodox remedies|standard-care	are set to become|forecast	orthodox remedy|standard-care	are set to cure|forecast
are thought to|hedge	showed longer|change	pathbreaking|hype	showed lower|change	showed less|change
orthodox treatment options|standard-care	orthodox treatment methods|standard-care	orthodox treatment option|standard-care	orthodox treatment method|standard-care	orthodox treatments|standard-care	orthodox treatment|standard-care	orthodox therapies|standard-care	orthodox therapy|standard-care	showed milder|change	showed more|change	raising|benefit,offer,change|ing|raise	alt|marker
warded off|benefit|past|ward off


showed quicker|change
all men|universal
showed stronger|change	showed smoother|change	showed steadier|change	showed sharper|change	certainly|certainty-phrase
all of our patients|universal	all our patients|universal	showed thicker|change
all patients|universal	all people|universal	robust|hype-mild
poorly controlled|mask	creatinine|marker

all sufferers|universal

all users|universal

all women|universal

broke any wrists|patient-outcome	broke any bones|patient-outcome	broke any wrist|patient-outcome	broke a wrists|patient-outcome	broke any hips|patient-outcome	broke any bone|patient-outcome	broke a bones|patient-outcome	broke a wrist|patient-outcome	broke any hip|patient-outcome	broke any leg|patient-outcome	broke a hips|patient-outcome	broke a bone|patient-outcome	broke a hip|patient-outcome	broke a leg|patient-outcome




broke fewer wrists|patient-outcome	broke fewer bones|patient-outcome	broke fewer wrist|patient-outcome	broke fewer hips|patient-outcome	broke fewer bone|patient-outcome	broke fewer hip|patient-outcome	broke fewer leg|patient-outcome	melted|benefit|past|melt




shop now|call-to-action
visitors|people


proved|certainty-verb|past|prove




broke their wrists|patient-outcome	broke their bones|patient-outcome	broke their wrist|patient-outcome	broke their hips|patient-outcome	broke their bone|patient-outcome	broke their hip|patient-outcome	broke their leg|patient-outcome
ministry of health|public-line
permanentlying heal|cure|ing|permanently heal


broke your wrists|patient-outcome	broke your bones|patient-outcome	broke your wrist|patient-outcome	broke your hips|patient-outcome	broke your bone|patient-outcome	broke your hip|patient-outcome	broke your leg|patient-outcome	proven|certainty-verb|participle|prove




proves|certainty-verb|s|prove



antihypertensives|standard-care






alleged|attribution,refutation|past|allege


efficacious|effective




investigators|source




sprague dawley|species

government|public-line	alleges|attribution|s|allege


deepened|benefit|past|deepen

freeing|curable|ing|free

drain|benefit|base
ray of hope|hope










breaking any wrists|patient-outcome	breaking any bones|patient-outcome	breaking any wrist|patient-outcome	breaking a wrists|patient-outcome	breaking any hips|patient-outcome	breaking any bone|patient-outcome	breaking a bones|patient-outcome	breaking a wrist|patient-outcome	breaking any hip|patient-outcome	breaking any leg|patient-outcome	breaking a hips|patient-outcome	breaking a bone|patient-outcome	breaking a hip|patient-outcome	breaking a leg|patient-outcome




breaking fewer wrists|patient-outcome	breaking fewer bones|patient-outcome	breaking fewer wrist|patient-outcome	breaking fewer hips|patient-outcome	breaking fewer bone|patient-outcome	breaking fewer hip|patient-outcome	breaking fewer leg|patient-outcome
awakens|benefit|s|awaken


watchdog|refutation



musician|people


suppressed|benefit|past|suppress	climbed|change|past|climb


breaking their wrists|patient-outcome	breaking their bones|patient-outcome	breaking their wrist|patient-outcome	breaking their hips|patient-outcome	breaking their bone|patient-outcome	breaking their hip|patient-outcome	breaking their leg|patient-outcome

do not miss out|call-to-action	do not believe|refutation	do no harm|safe-absolute


breaking your wrists|patient-outcome	breaking your bones|patient-outcome	breaking your wrist|patient-outcome	breaking your hips|patient-outcome	breaking your bone|patient-outcome	breaking your hip|patient-outcome	breaking your leg|patient-outcome




head and shoulders above|hype	curative-intent|mask
maternity unit|public-line
suppresses|benefit|s|suppress
sister|people

alkalizing|benefit|ing|alkalize
sended|away|past|send

reaction|harm


rewired|benefit|past|rewire

suicide|public-line




declining|change|ing|decline


flare-ups|patient-outcome	flare-up|patient-outcome	eased|benefit,change|past|ease
fabricated|refutation|past|fabricate



rewires|benefit|s|rewire




inpatient|people




slowing down|benefit|ing|slow down	eases|benefit,change|s|ease
fabricates|refutation|s|fabricate


hypothesise|hedge|base

















scientists|source
explains|attribution|s|explain	offer|offer|base

call|contact-cue
occasionally|hedge	calm|benefit|base
invigorate|benefit|base	slowed|benefit,change|past|slow
speeds up|benefit|s|speed up
kidney function|patient-outcome	kidney failure|patient-outcome	sophisticated|hype-mild
fights|benefit|s|fight
science|source
investigated|hedge|past|investigate














investigates|hedge|s|investigate
doctors are stunned|hype



trolley today|call-to-action	widows|people

vanish|curable,change|base
doctors hope to|hedge


hope college|mask	hope clinic|mask


hope for the best|mask	ast|marker

hope hospital|mask



hope lodge|mask

save money|mask


waterproof|mask	zero-risk|safe-absolute

hope scale|mask	hope solo|mask
hope this helps|mask	hope that|mask	drank|after-treatment
save time|mask

wiping out|curable,benefit|ing|wipe out	explore|hedge|base

theoretically|hedge	hope you|mask






misleadingly|refutation



healthy controls|comparator
relegated to the past|cure	relegated to history|cure





migraine attacks|patient-outcome	migraine attack|patient-outcome

prolong|benefit|base







switches on|benefit|s|switch on

protecting|benefit|ing|protect



adverse effects|harm	adverse effect|harm	adverse events|harm	adverse event|harm

indicate|hedge|base



retrospective|design




utterly safe|safe-absolute

adverse reactions|harm	adverse reaction|harm	preschooler|people



special offer|call-to-action
special price|call-to-action	strengthened|benefit,change|past|strengthen


phase 1|design,caveat
phase 2|design
phase 3|design








broken bones|patient-outcome	broken bone|patient-outcome



commuters|people
settles the question|certainty-phrase	settles the argument|certainty-phrase	settles the matter|certainty-phrase	settles the debate|certainty-phrase
broken hipses|patient-outcome	broken hips|patient-outcome	accelerate|benefit|base	broken hip|patient-outcome

monk|people

broken legs|patient-outcome	broken leg|patient-outcome


completelying heal|cure|ing|completely heal




book|contact-cue
prolongs|benefit|s|prolong	draining|benefit|ing|drain

broken wrists|patient-outcome	broken wrist|patient-outcome	jolted|benefit|past|jolt




















confirm a appointment|mask	confirm a diagnosis|mask	confirm a identity|mask	confirm a results|mask	confirm a booking|mask	confirm a result|mask
remedying|benefit|ing|remedy
undeniably|certainty-phrase
phase iii|design	phase ii|design	phase i|design,caveat	flush|benefit|base


heart attacks|patient-outcome	heart attack|patient-outcome
heart bypasses|patient-outcome	cleaning out|benefit|ing|clean out	heart bypass|patient-outcome

heart disease|patient-outcome	heart drugs|standard-care	heart drug|standard-care
antivirals|standard-care
heart function|patient-outcome	heart failure|patient-outcome	tightens|benefit|s|tighten

cleaning up|benefit|ing|clean up


gardeners|people

heart medications|standard-care	heart medication|standard-care	heart medicines|standard-care	heart medicine|standard-care	heart meds|standard-care	heart med|standard-care
confirm this appointment|mask	confirm the appointment|mask	confirm this diagnosis|mask	confirm the diagnosis|mask	confirm this identity|mask	confirm the identity|mask	confirm this results|mask	confirm this booking|mask	confirm the results|mask	confirm the booking|mask	confirm this result|mask	confirm the result|mask
rest assured|certainty-phrase	gene|marker
heart pills|standard-care	heart pill|standard-care

promising|hype-mild
confirm your appointment|mask	confirm your diagnosis|mask	confirm your identity|mask	confirm your results|mask	confirm your booking|mask	confirm your result|mask
heart tablets|standard-care	heart tablet|standard-care


exert its anti-inflammatory effects|efficacy	exert its anti-inflammatory effect|efficacy	exert its therapeutic effects|efficacy	exert its therapeutic effect|efficacy	exert its protective effects|efficacy	exert its protective effect|efficacy	exert its healing effects|efficacy	exert its healing effect|efficacy



department of health|public-line
hypothesize|hedge|base





exert their anti-inflammatory effects|efficacy	exert their anti-inflammatory effect|efficacy	exert their therapeutic effects|efficacy	exert their therapeutic effect|efficacy	exert their protective effects|efficacy	exert their protective effect|efficacy	exert their healing effects|efficacy	exert their healing effect|efficacy



which of|question



recurrence|patient-outcome	case|people









pill against high blood pressures|standard-care	pill against high blood pressure|standard-care	pill against blood pressures|standard-care	pill against blood pressure|standard-care	pill against cholesterols|standard-care	pill against depressions|standard-care	pill against cholesterol|standard-care	pill against depression|standard-care	pill against epilepsies|standard-care	pill against diabeteses|standard-care	pill against anxieties|standard-care	pill against arthritis|standard-care	pill against arthrites|standard-care	pill against migraines|standard-care	pill against epilepsy|standard-care	pill against diabetes|standard-care	pill against migraine|standard-care	pill against anxiety|standard-care	pill against asthmas|standard-care	pill against cancers|standard-care	pill against asthma|standard-care	pill against cancer|standard-care	pill against gouts|standard-care	pill against pains|standard-care	pill against gout|standard-care	pill against pain|standard-care




pill for high blood pressures|standard-care	pill for high blood pressure|standard-care	pill for blood pressures|standard-care	pill from the pharmacies|standard-care	pill for blood pressure|standard-care	pill from the pharmacy|standard-care	pill from the chemists|standard-care	pill for cholesterols|standard-care	pill from the chemist|standard-care	pill from the doctors|standard-care	pill for depressions|standard-care	pill for cholesterol|standard-care	pill from the doctor|standard-care	pill for depression|standard-care	pill for epilepsies|standard-care	pill for diabeteses|standard-care	pill for anxieties|standard-care	pill for arthritis|standard-care	pill for arthrites|standard-care	pill for migraines|standard-care	pill for epilepsy|standard-care	pill for diabetes|standard-care	pill for migraine|standard-care	pill for anxiety|standard-care	pill for asthmas|standard-care	pill for cancers|standard-care	pill for asthma|standard-care	pill for cancer|standard-care	pill for gouts|standard-care	pill for pains|standard-care	pill for gout|standard-care	pill for pain|standard-care	lubricate|benefit|base


all-natural|hype-mild









enrol for our|call-to-action

rejuvenating|benefit|ing|rejuvenate
enrol in our|call-to-action

nonprofit|public-line

eradicates helicobacter pylori|mask	eradicates helicobacter|mask	eradicates h. pylori|mask
enrol now|call-to-action
enrol onto our|call-to-action	enrol on our|call-to-action	moisturized|benefit|past|moisturize	person|people


eradicates malaria|mask	tranquillizer|standard-care
waiting lists|comparator	waiting list|comparator	concluded|attribution|past|conclude	perhaps|hedge
sending|away|ing|send
limited availability|call-to-action	eradicates polio|mask
clear out|benefit|base
triplets|people	cats|species
eradicates smallpox|mask	kill|benefit|base
eradicates the bacteria|mask	limited evidence|hedge
lowered|benefit,change|past|lower
clear that|mask
clear up|benefit|base

moisturizes|benefit|s|moisturize



concludes|attribution|s|conclude
limited offer|call-to-action
limited places|call-to-action


limited spots|call-to-action
limited time offer|call-to-action	limited to|caveat




banishing|curable,benefit|ing|banish
smoothing|benefit|ing|smooth










novel coronaviruses|mask	novel coronavirus|mask	inflammation|marker


sprague-dawley|species
illegally|refutation
novel h1n1|mask
novel influenza|mask

criticise|refutation|base


volunteer|people	shrinks|benefit,change|s|shrink
explaining|attribution|ing|explain






novel viruses|mask	novel virus|mask

with no treatment|comparator	with no doubt|certainty-phrase


subside|change|base
preserved|benefit|past|preserve
rabbits|species
remissions|change






remember to|advice

wonderful against|effective



preserves|benefit|s|preserve
wonderful for|effective
investigator|source







needs to|advice



game changers|hype	game changer|hype

second chance at life|hope	steroids|standard-care

pre-clinical|species	dampening|benefit|ing|dampen





mortality|patient-outcome
worms|species






overstated|refutation|past|overstate	driving|away|ing|drive
second to none|hype





never been seen before|hype
never comes back|cure	never come back|cure	never came back|cure

double|change|base
never fails|guarantee

scored better|change

overstates|refutation|s|overstate	disproved|refutation|past|disprove
totally free from side effects|safe-absolute	totally free of side effects|safe-absolute	totally free from danger|safe-absolute	totally free of danger|safe-absolute	totally free from risk|safe-absolute	totally free of risk|safe-absolute
shows beyond doubt|certainty-verb
shows clear effectiveness|efficacy	shows clear efficacy|efficacy	shows conclusively|certainty-verb	shows clearly|certainty-verb
shows definitively|certainty-verb
shows excellent effectiveness|efficacy	shows excellent efficacy|efficacy	shows effectiveness|efficacy	shows efficacy|efficacy

shows good effectiveness|efficacy	shows good efficacy|efficacy	horse|species
never returns|cure	never relapse|cure	never return|cure
shows impressive effectiveness|efficacy	shows impressive efficacy|efficacy



providing effective protection|benefit|ing|provide effective protection	providing effective relief|benefit|ing|provide effective relief
providing fast protection|benefit|ing|provide fast protection	providing fast relief|benefit|ing|provide fast relief	totally safe|safe-absolute	diabetics|people
shows outstanding effectiveness|efficacy	shows outstanding efficacy|efficacy	disproves|refutation|s|disprove	sparking|offer|ing|spark

providing instant protection|benefit|ing|provide instant protection	providing instant relief|benefit|ing|provide instant relief
shows remarkable effectiveness|efficacy	totally without side effects|safe-absolute	shows remarkable efficacy|efficacy	totally without danger|safe-absolute	totally without risk|safe-absolute
shows significant effectiveness|efficacy	shows significant efficacy|efficacy	shows strong effectiveness|efficacy	shows strong efficacy|efficacy
providing long-lasting protection|benefit|ing|provide long-lasting protection	providing long-lasting relief|benefit|ing|provide long-lasting relief	providing lasting protection|benefit|ing|provide lasting protection	providing lasting relief|benefit|ing|provide lasting relief
say|attribution|base
providing natural protection|benefit|ing|provide natural protection	providing natural relief|benefit|ing|provide natural relief	improved|benefit,change|past|improve	consult|contact-cue

providing protection|benefit|ing|provide protection	delivers|offer|s|deliver
providing quick protection|benefit|ing|provide quick protection	providing quick relief|benefit|ing|provide quick relief	losed|change|past|lose
providing rapid protection|benefit|ing|provide rapid protection	providing real protection|benefit|ing|provide real protection	providing rapid relief|benefit|ing|provide rapid relief	providing real relief|benefit|ing|provide real relief	providing relief|benefit|ing|provide relief

consigned to the past|cure	consigned to history|cure

responded|change|past|respond	address|contact-cue	smaller|caveat
complications|harm	rewiring|benefit|ing|rewire
results|study,source

resolved|change|past|resolve


hospital admissions|patient-outcome	hospital admission|patient-outcome	improves|benefit,change|s|improve

experiment|study,source
methotrexate|standard-care	loses|change|s|lose



knocked out|benefit|past|knock out	prosecuted|refutation	responder|people



immune cells|marker	immune cell|marker
resolves|change|s|resolve




inflammation markers|marker	inflammation marker|marker
hospital stays|patient-outcome	hospital stay|patient-outcome

ban|refutation





immune responses|mask	immune response|mask

stillbirth|patient-outcome	exaggerate|refutation|base






relative risk|comparator

relative to baseline|mask	relative to|comparator	disputed|refutation|past|dispute
decloged|benefit|past|declog


wistar|species

in a league of its own|hype	in any case|mask	in a dish|in-vitro
boys|people
in culture|in-vitro	in case|mask
in development|hedge




declined|change|past|decline
disputes|refutation|s|dispute
refuting|refutation|ing|refute

in men and women alike|mask	newly established|mask
unremarkable|mask	in no way|negator



overdosing is impossible|safe-absolute
brilliant against|effective	in some patients|hedge	in some people|hedge	in some cases|hedge
in the laboratory|in-vitro	in the words of|attribution	in that case|mask	in this case|mask	in the hope|hedge	in the lab|in-vitro	in theory|hedge

inherently safe|safe-absolute	in vitro|in-vitro
sparked|offer|past|spark
brilliant for|effective	declines|change|s|decline





triglyceride|marker
lengthens|benefit|s|lengthen

piglets|species

maintains|attribution|s|maintain






controlled asthma|mask


controlled diabetes|mask	controlled drug|mask


customers|people
controlled hypertension|mask





pediatricians|source



reductions|change	criticize|refutation|base
controlled substance|mask	controlled study|comparator
controlled temperature|mask	controlled trial|comparator


upper case|mask	supposed|refutation










suffered better|change
suffered clearer|change	suffered calmer|change
suffered denser|change	suffered deeper|change

suffered fuller|change	suffered firmer|change	suffered fewer|change
cutting edge|hype
suffered healthier|change	suffered higher|change
reawakens|benefit|s|reawaken


suffered longer|change	suffered lower|change	suffered less|change
suffered milder|change	suffered more|change

promoting|benefit|ing|promote	aiming|hedge|ing|aim

suffered quicker|change	deaths|patient-outcome
glimmer of hope|hope
suffered stronger|change	suffered smoother|change	suffered steadier|change	suffered sharper|change
suffered thicker|change	revitalised|benefit|past|revitalise
undoed|benefit|past|undo




simply book|call-to-action	simply buy|call-to-action
simply call us|call-to-action
absolutely free from side effects|safe-absolute	absolutely free of side effects|safe-absolute	absolutely free from danger|safe-absolute	absolutely free of danger|safe-absolute	absolutely free from risk|safe-absolute	absolutely free of risk|safe-absolute




golfer|people

defence against|effective	revitalises|benefit|s|revitalise
undoes|benefit|s|undo
jumpstarted|benefit|past|jumpstart

simply order|call-to-action
adolescent|people
absolutely safe|safe-absolute

simply sign up|call-to-action
simply the best|hype
absolutely without side effects|safe-absolute	absolutely without danger|safe-absolute	absolutely without risk|safe-absolute
every asthmatic|universal	every amputee|universal

every cancer|universal	every child|universal	every case|universal
every diabetic|universal	every disease|universal

every family|universal	relieving|benefit,change|ing|relieve



mouse|species

quantum leaps|hype	quantum leap|hype
every man|universal


every paraplegic|universal	every patient|universal	every person|universal	complaint|refutation


every single patient|universal	every sufferer|universal

undergraduates|people
every victim|universal
every woman|universal
delivers effective protection|benefit|s|deliver effective protection	delivers effective relief|benefit|s|deliver effective relief
delivers fast protection|benefit|s|deliver fast protection	delivers fast relief|benefit|s|deliver fast relief
workers|people

delivers instant protection|benefit|s|deliver instant protection	delivers instant relief|benefit|s|deliver instant relief


delivers long-lasting protection|benefit|s|deliver long-lasting protection	delivers long-lasting relief|benefit|s|deliver long-lasting relief	delivers lasting protection|benefit|s|deliver lasting protection	delivers lasting relief|benefit|s|deliver lasting relief	man-made|mask

delivers natural protection|benefit|s|deliver natural protection	delivers natural relief|benefit|s|deliver natural relief
regulated|benefit|past|regulate
delivers protection|benefit|s|deliver protection
delivers quick protection|benefit|s|deliver quick protection	delivers quick relief|benefit|s|deliver quick relief
delivers rapid protection|benefit|s|deliver rapid protection	delivers real protection|benefit|s|deliver real protection	delivers rapid relief|benefit|s|deliver rapid relief	delivers real relief|benefit|s|deliver real relief	delivers relief|benefit|s|deliver relief


enquiry|contact-cue
dispute|refutation|base






indicated|hedge|past|indicate
stem cells|marker	regulates|benefit|s|regulate	stem cell|marker






randomized|design






indicates|hedge|s|indicate	fallacies|refutation





horse chestnut|mask







warning letter|refutation



repaired|benefit|past|repair


horse riding|mask	gets rid of|curable,benefit|s|get rid of	tumor|marker
hormone levels|marker	hormone level|marker



jumpstart|benefit|base

hormone replacement therapy|standard-care	sanctioned|refutation


wake up|benefit|base
anyone|universal


reprimanded|refutation


wave goodbye to|cure
limited-time offer|call-to-action	memory|patient-outcome


pilot light|mask


academic|source

pathways|marker

pilot studies|study,caveat,source	pilot study|study,caveat,source
pilot trials|caveat	pilot trial|caveat	expected to|hedge
hoping to|hedge
heals completely|cure|s|heal completely
usually|hedge












misconceptions|refutation
advertised|attribution|past|advertise



mammograms|standard-care

residents|people
rather than|negator
cell cultures|in-vitro	cell culture|in-vitro	cell counts|marker	cell count|marker

cell experiments|in-vitro,source	cell experiment|in-vitro,source	ending|curable|ing|end



easing|benefit,change|ing|ease
advertises|attribution|s|advertise

spaces are filling up fast|call-to-action	spaces are filling quickly|call-to-action	spaces are going up fast|call-to-action	spaces are going quickly|call-to-action	spaces are filling fast|call-to-action	spaces are filling up|call-to-action	spaces are going fast|call-to-action	spaces are going up|call-to-action	cell lines|in-vitro	cell line|in-vitro
oxygenating|benefit|ing|oxygenate	cell models|in-vitro	cell model|in-vitro
antihistamine|standard-care
gerbil|species

spaces fill up fast|call-to-action	spaces fill quickly|call-to-action	spaces fill fast|call-to-action	spaces fill up|call-to-action
spaces go up fast|call-to-action	spaces go quickly|call-to-action	spaces go fast|call-to-action	spaces go up|call-to-action	dancers|people
cell studies|in-vitro,source	cell study|in-vitro,source






yet to|negator











game-changers|hype	game-changing|hype	game-changer|hype

fabricating|refutation|ing|fabricate




reset|benefit|base	frogs|species
slightly|hedge
fractures|patient-outcome	failed to|negator	hamsters|species







sms|contact-cue

sheep|species
triptan|standard-care


sailors|people








provided effective protection|benefit|past|provide effective protection	provided effective relief|benefit|past|provide effective relief
provided fast protection|benefit|past|provide fast protection	provided fast relief|benefit|past|provide fast relief	moping up|benefit|ing|mop up


provided instant protection|benefit|past|provide instant protection	provided instant relief|benefit|past|provide instant relief

phone|contact-cue
provided long-lasting protection|benefit|past|provide long-lasting protection	provided long-lasting relief|benefit|past|provide long-lasting relief	provided lasting protection|benefit|past|provide lasting protection	provided lasting relief|benefit|past|provide lasting relief
farmers|people
provided natural protection|benefit|past|provide natural protection	provided natural relief|benefit|past|provide natural relief	biomarkers|marker

provided protection|benefit|past|provide protection
provided quick protection|benefit|past|provide quick protection	provided quick relief|benefit|past|provide quick relief
provided rapid protection|benefit|past|provide rapid protection	provided real protection|benefit|past|provide real protection	provided rapid relief|benefit|past|provide rapid relief	provided real relief|benefit|past|provide real relief	provided relief|benefit|past|provide relief
disappears forever|cure













clearing out|benefit|ing|clear out





mood stabilisers|standard-care	mood stabilizers|standard-care	mood stabiliser|standard-care	mood stabilizer|standard-care	clearing up|benefit|ing|clear up


jolt|benefit|base
seizures|patient-outcome	anybody|universal
harmless bacterium|mask	harmless bacteria|mask

experts hope to|hedge

harmless form|mask
harmless germs|mask



charity|public-line

outstanding|hype-mild
schoolboys|people

harmless protein|mask


defeats|benefit|s|defeat


harmless virus|mask


definitive cures|cure	definitive cure|cure	recommending|attribution|ing|recommend
mind-boggling|hype	mind-blowing|hype
destroying|benefit|ing|destroy








investigations|study,source	physiotherapy|standard-care










eradicated|cure|past|eradicate


hastening|benefit|ing|hasten




macaques|species


obvious|significance-loose



eradicates|cure|s|eradicate
boy|people
piglet|species
in-vitro|in-vitro
defeating|benefit|ing|defeat	antacids|standard-care








schoolboy|people














rebuilding|benefit|ing|rebuild



researchers|source



wechat id|contact-cue

100% of patients|universal	100 % effective|guarantee	100% effective|guarantee	normalising|benefit,change|ing|normalise	100 % safe|safe-absolute	100% safe|safe-absolute
sharpened|benefit|past|sharpen
controlled-release|mask


wechat public account|call-to-action

secure a appointment|call-to-action	secure a discount|call-to-action	secure a bottle|call-to-action	secure a place|call-to-action	secure a spot|call-to-action	secure a seat|call-to-action	secure a slot|call-to-action






children|people	harms|harm
talk to our patient coordinators|contact-push	talk to our health consultants|contact-push	talk to our customer services|contact-push	talk to our customer service|contact-push	talk to our customer support|contact-push	talk to our health advisers|contact-push	talk to our health advisors|contact-push	talk to our coordinators|contact-push	talk to our consultants|contact-push	talk to our sales staff|contact-push	talk to our sales team|contact-push	talk to our advisers|contact-push	talk to our advisors|contact-push	talk to your|advice
regulator|refutation




cut down on|mask

siblings who did not|comparator	bone densities|marker	cutting-edge|hype	bone density|marker	goed away|curable|past|go away
faster|change

goed down|change|past|go down
sweeped away|benefit|past|sweep away
takes away|benefit|s|take away
harmful effects|harm	harmful effect|harm

secure your appointment|call-to-action	secure your discount|call-to-action	secure your bottle|call-to-action	secure your place|call-to-action	secure your spot|call-to-action	secure your seat|call-to-action	secure your slot|call-to-action	takes down|benefit|s|take down	mothers|people
bone mineral density|marker




why not call us|call-to-action	why not sign up|call-to-action	why not order|call-to-action	why not book|call-to-action	why not buy|call-to-action



unclog|benefit|base

goed up|change|past|go up



takes the strain out of|benefit|s|take the strain out of	takes the misery out of|benefit|s|take the misery out of	takes the sting out of|benefit|s|take the sting out of	takes the pain out of|benefit|s|take the pain out of	takes the ache out of|benefit|s|take the ache out of	takes the itch out of|benefit|s|take the itch out of	takes the edge out of|benefit|s|take the edge out of

opioid|standard-care

flushed away|benefit|past|flush away	comed down|change|past|come down






potentially|hedge	if not|mask

purported|refutation

preschoolers|people


beta blockers|standard-care	beta blocker|standard-care	flushed out|benefit|past|flush out

normalise|benefit,change|base

if you have any questions|mask




speeding|benefit|ing|speed






increase|benefit,change|base




injected with|after-treatment







keeps away|benefit|s|keep away



soften|benefit|base


slows down|benefit|s|slow down
evidence|source



recommended|attribution|past|recommend


zebrafish|species
gamechanging|hype	eliminating|curable,benefit|ing|eliminate




more or less|mask

tablet|standard-care

miscarriages|patient-outcome


chemotherapy drugs|standard-care	chemotherapy drug|standard-care




lithium|standard-care









disabilities|patient-outcome




conceivably|hedge



switch on|benefit|base



total cures|cure	total cure|cure	hint|hedge|base
guarantee|guarantee|base


samaritans|public-line


cholesterol|marker

beyond any reasonable doubt|certainty-phrase	beyond all reasonable doubt|certainty-phrase	beyond a reasonable doubt|certainty-phrase	beyond any doubt|certainty-phrase	beyond all doubt|certainty-phrase	beyond a doubt|certainty-phrase	exploring|hedge|ing|explore
curbs|benefit|s|curb

beyond dispute|certainty-phrase	beyond doubt|certainty-phrase	considerable|significance-loose	combated|benefit|past|combat

left no doubt|certainty-verb	clears out|benefit|s|clear out	deepen|benefit|base
message our patient coordinators|contact-push	message our health consultants|contact-push	message our customer services|contact-push	message our customer service|contact-push	message our customer support|contact-push	message our health advisers|contact-push	message our health advisors|contact-push	message our coordinators|contact-push	message our consultants|contact-push	message our sales staff|contact-push	message our sales team|contact-push	message our advisers|contact-push	message our advisors|contact-push

magical|hype

downsides|harm
statistically significant|significance	alleviate|benefit,change|base	clears up|benefit|s|clear up
message us today|call-to-action	message us now|call-to-action	message us|call-to-action

medical marvels|hype	medical marvel|hype	exclusive|hype-mild

beyond question|certainty-phrase
beyond reasonable doubt|certainty-phrase	permanentlies heal|cure|s|permanently heal





considerably|significance-loose	recharge|benefit|base





warns|refutation
safest|safe
demonstrate conclusively|certainty-verb



stabilising|benefit|ing|stabilise	doubled|change|past|double	neither|negator













brought down|benefit|past|bring down
brought effective protection|benefit|past|bring effective protection	brought effective relief|benefit|past|bring effective relief	doubles|change|s|double	allege|attribution|base
brought fast protection|benefit|past|bring fast protection	brought fast relief|benefit|past|bring fast relief

taking away|benefit|ing|take away
brought instant protection|benefit|past|bring instant protection	brought instant relief|benefit|past|bring instant relief

taking down|benefit|ing|take down	verified|certainty-verb|past|verify
brought long-lasting protection|benefit|past|bring long-lasting protection	brought long-lasting relief|benefit|past|bring long-lasting relief	brought lasting protection|benefit|past|bring lasting protection	brought lasting relief|benefit|past|bring lasting relief

brought natural protection|benefit|past|bring natural protection	brought natural relief|benefit|past|bring natural relief

brought protection|benefit|past|bring protection	arguably|hedge	donors|people
brought quick protection|benefit|past|bring quick protection	brought quick relief|benefit|past|bring quick relief
brought rapid protection|benefit|past|bring rapid protection	brought real protection|benefit|past|bring real protection	brought rapid relief|benefit|past|bring rapid relief	brought real relief|benefit|past|bring real relief	brought relief|benefit|past|bring relief






wipe out|curable,benefit|base
verifies|certainty-verb|s|verify
taking the strain out of|benefit|ing|take the strain out of	taking the misery out of|benefit|ing|take the misery out of	taking the sting out of|benefit|ing|take the sting out of	taking the pain out of|benefit|ing|take the pain out of	taking the ache out of|benefit|ing|take the ache out of	taking the itch out of|benefit|ing|take the itch out of	taking the edge out of|benefit|ing|take the edge out of
contending|attribution|ing|contend





cured|cure|past|cure



nobody|negator










substantial|significance-loose	cures|cure|s|cure




recoveries|change
combat|benefit|base



dummy pills|comparator	dummy pill|comparator	join now|call-to-action
join our wechat group|call-to-action	join our newsletter|call-to-action	join our programme|call-to-action	join our community|call-to-action	join our program|call-to-action	join our webinar|call-to-action	join our survey|call-to-action	join our group|call-to-action





join us today|call-to-action










healed completely|cure|past|heal completely


healed faster|change	normalize|benefit,change|base






retrained|benefit|past|retrain

contraindications|harm



healed sooner|change	extend|benefit|base
goat|species

invigorating|benefit|ing|invigorate
turned back the clock on|benefit|past|turn back the clock on	sceptical|refutation
reversing|curable,benefit|ing|reverse

full refund|call-to-action

expeled|benefit|past|expel



relatives|people
seeming|hedge|ing|seem	sooner|change



call now|call-to-action
call our patient coordinators|contact-push	call our health consultants|contact-push	call our customer services|contact-push	call our customer service|contact-push	call our customer support|contact-push	call our health advisers|contact-push	call our health advisors|contact-push	call our coordinators|contact-push	call our specialists|call-to-action	call our consultants|contact-push	call our sales staff|contact-push	call our sales team|contact-push	call our advisers|contact-push	call our advisors|contact-push	call our clinic|call-to-action	call our team|call-to-action


runner|people

call today|call-to-action
call us today|call-to-action	call us now|call-to-action	significant|significance	call us|call-to-action




correcting|benefit|ing|correct
cultured cells|in-vitro	cultured cell|in-vitro


quietened|benefit|past|quieten
lacked a control group|uncontrolled






unlock|benefit|base












other arm|comparator


unclear|hedge


















fought|benefit|past|fight

shield|benefit|base
need to|advice


unquestionably|certainty-phrase

















telomere|marker
scan code|call-to-action

disappeared|curable,change|past|disappear









scan our qr qr code|call-to-action	scan our qr code|call-to-action	scan our code|call-to-action
repair|benefit|base	safe|safe
scan qr qr code|call-to-action	scan qr code|call-to-action
recovers|change|s|recover

scan the picture below|call-to-action	scan this qr qr code|call-to-action	scan the image below|call-to-action	scan the qr qr code|call-to-action	scan this qr code|call-to-action	scan the qr code|call-to-action	scan this code|call-to-action	scan the code|call-to-action

waitlist|comparator
placebo|comparator
recovery|change
selling fast|call-to-action	restored|benefit,offer,change|past|restore


prescriptions|standard-care



health authority|public-line
barred|refutation
selling out fast|call-to-action	health coaches|source	health coach|source
health department|public-line




selling up fast|call-to-action	restores|benefit,offer,change|s|restore

water pills|standard-care	water pill|standard-care



water tablets|standard-care	water tablet|standard-care
only|caveat



hadn't|negator


burning|benefit|ing|burn



claims|attribution|s|claim
hardly|negator
destroys|benefit|s|destroy











beta-blockers|standard-care	beta-blocker|standard-care
rebalancing|benefit|ing|rebalance






fabricate|refutation|base


speeding up|benefit|ing|speed up


reading glasseses|standard-care	reading glasses|standard-care
unique code|mask
whether|question
triplet|people	cat|species



unique identifier|mask	unique id|mask



customer|people
unique number|mask



mop up|benefit|base
hazard ratio|comparator




said|attribution|past|say


moisturizing|benefit|ing|moisturize






cd4|marker

appointments are filling up fast|call-to-action	appointments are filling quickly|call-to-action	appointments are going up fast|call-to-action	appointments are going quickly|call-to-action	appointments are filling fast|call-to-action	appointments are filling up|call-to-action	appointments are going fast|call-to-action	appointments are going up|call-to-action	infused with|after-treatment
yeast|species



appointments fill up fast|call-to-action	appointments fill quickly|call-to-action	appointments fill fast|call-to-action	appointments fill up|call-to-action	destroy|benefit|base
appointments go up fast|call-to-action	appointments go quickly|call-to-action	appointments go fast|call-to-action	appointments go up|call-to-action	offered|offer|past|offer

to book a consultations|call-to-action	to book a consultation|call-to-action	to book a session|call-to-action	to book a visit|call-to-action	rehydrating|benefit|ing|rehydrate
recovering|change|ing|recover
combats|benefit|s|combat`
