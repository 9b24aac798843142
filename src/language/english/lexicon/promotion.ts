import { defineTerms } from '../define-terms.js'

const sellers = [
  'customer service,customer services,sales team,advisers,advisors,consultants,customer support',
  'health advisers,health advisors,health consultants,sales staff,coordinators,patient coordinators',
].join()

/**
 * The words of selling. Sources: Millar, Batalo & Budgell, JAMA Netw Open 2022;5(8):e2228676 (the strong
 * and mild tiers are our split of their 139 adjectives; most of them are ordinary words and left out);
 * HealthNewsReview red-flag words; the editors' own practice for the rest.
 */
export const promotion = () => [
  ...defineTerms('hype', {
    nouns: [
      'breakthrough', 'game-changer', 'game changer', 'miracle', 'silver bullet', 'magic bullet', 'wonder drug', 'holy grail', 'quantum leap', 'superfood', 'wonder cure', 'wonder',
      'paradigm shift', 'wonder {herb,food,plant,pill,drink,fruit,treatment,product,remedy,root,oil}', 'best-kept secret',
      '{medical,scientific} marvel', 'elixir', 'fountain of youth', 'secret weapon', 'ancient secret', 'ancient remedy',
    ],
    phrases: [
      'revolutionary', 'groundbreaking', 'ground-breaking', 'unparalleled', 'unprecedented', 'transformative', 'incredible', 'remarkable', 'remarkably', 'incredibly', 'stellar', 'premier',
      'tremendous', 'game-changing', 'gamechanging', 'miraculous', 'miraculously', 'cutting-edge',
      'cutting edge', 'state-of-the-art', 'state of the art', 'world-leading', 'world leading', 'world-class',
      'world class', 'world-renowned', 'next-generation', 'high-tech', 'first-of-its-kind', 'best-in-class', 'one-of-a-kind', 'amazing', 'amazingly', 'astonishing', 'astounding', 'stunning',
      'extraordinary', 'extraordinarily', 'magical', 'magic', 'phenomenal', 'spectacular', 'sensational', 'mind-blowing',
      'life-changing', 'second to none', 'epoch-making', 'trailblazing', 'pathbreaking', 'path-breaking', 'jaw-dropping',
      'awe-inspiring', 'once-in-a-generation', 'unbeatable', 'peerless', 'matchless', 'unequalled', 'unsurpassed', 'like no other',
      'in a league of its own', 'head and shoulders above', 'unrivalled', 'unrivaled', 'unmatched', 'ultimate', 'top-notch',
      'unleash {the,your} {power,healing power,full power,inner}', 'money can buy', 'works like a charm', 'work like a charm',
      'simply the best', 'the most exciting', 'everyone is talking about', "everyone's talking about", 'prepare to be amazed',
      'be amazed', 'raving about', 'nature\'s most powerful', 'nothing short of {amazing,astonishing,extraordinary,remarkable}',
      'bar none', 'mind-boggling', '{breathtaking,dazzling} {results,effects,success,transformations}', 'earth-shattering',
      'world-beating', '{unbelievable,unbelievably} {results,effects,good,effective,fast,powerful}', 'supercharged',
      'turbocharged', 'turbo-charged', 'like magic', 'never been seen before',
      'nature\'s {secret,gift,answer,wonder,medicine cabinet}', '{change,changes,changing} medicine {forever,for ever,for good}',
      'rewrite the rules', 'rewrites the rules', 'the future of {skincare,skin care,pain relief,wellness,anti-ageing}',
      'the number one {formula,remedy,supplement,choice,brand,joint formula,product}', 'doctors are stunned',
      'the most advanced', 'most effective ever', 'marvellous', 'marvelous', 'wondrous', 'pioneering',
      'great clinical value', 'important clinical application value', 'great application value',
      '{revolutionise,revolutionize,revolutionises,revolutionizes,revolutionised,revolutionized,revolutionising,revolutionizing}',
    ],
  }),
  ...defineTerms('hype-mild', {
    phrases: [
      'promising', 'must-have', 'dramatic', 'dramatically', 'powerful', 'powerfully', 'ideal', 'ideally', 'unique', 'uniquely',
      'innovative', 'novel', 'robust', 'exciting', 'prestigious', 'renowned', 'advanced', 'sophisticated', 'superior', 'outstanding',
      'exceptional', 'impressive', 'superb', 'excellent', 'leading', 'perfect', 'gold-standard', 'world first', 'authoritative',
      'magnificent', 'fantastic', 'wonderful', 'exclusive', 'all-natural', 'creative', 'cohesive', 'high-profile', 'emerging evidence',
      'emerging and compelling', 'latest {developments,advances,technology,technologies,innovations,techniques,science,generation}',
    ],
  }),
  ...defineTerms('hope', {
    phrases: [
      'hope', 'hopes', '{ray,beacon,glimmer,gleam,spark,flicker,light} of hope', 'light at the end of the tunnel',
      'new dawn', 'new lease of life', 'new lease on life', 'godsend', 'god-send', 'light in the {dark,darkness}',
      'gift from {heaven,god}', 'blessing from heaven', 'answer to {prayers,their prayers,your prayers,our prayers}',
      'dream come true', 'second chance at life', 'a new chapter for patients', 'lifeline', 'gift of life', 'a brighter future', 'saving grace',
    ],
  }),
  ...defineTerms('offer', {
    verbs: ['bring', 'give', 'offer', 'provide', 'deliver', 'restore', 'rekindle', 'renew', 'raise', 'spark', 'hold out', 'ignite', 'kindle', 'light', 'hold'],
  }),
  ...defineTerms('call-to-action', {
    phrases: [
      'scan {the,this,our,} {qr,} {code,qr code}', 'scan the {picture,image} below',
      'click {here,the link,the button,on the picture,the picture,below,on the link,on the image,the image}', 'tap {here,the link,the button}',
      'book {now,today,your,online now,an appointment,a call,a place}',
      'book {a,an,your} {free,no-pressure,no-obligation,no-cost,complimentary,initial,private,virtual,in-person,personal,online,} {consultation,evaluation,assessment,session,visit}',
      'to book a {consultation,consultations,visit,session}', 'come in for {a,your} {free,} {consultation,evaluation,visit}',
      'sign up to {be,get,receive,join}', 'contact us to {find out,learn,book,schedule,get}', 'order {now,today,yours,online,your}',
      'buy {now,today,yours,online}', 'shop now', 'add to {cart,basket}', 'call {now,today,us,us today,our team,our clinic,our specialists}',
      'act now',
      'sign up {now,today,for our,here,to our,for your}', 'enrol now', '{enrol,enroll} {on,in,for,onto} our', 'enroll now',
      'register {now,today,here}', 'join our {survey,programme,program,group,community,newsletter,wechat group,webinar}', 'join {now,us today}',
      'take our {survey,quiz}', 'fill in {our,the} {form,survey,questionnaire}', 'fill out {our,the} {form,survey,questionnaire}',
      'participate in {the,our} survey', 'take part in {the,our} survey', 'welcome your {active,} participation', 'complete our survey',
      'follow {us,our account,our page,our channel,our official account,our public account}',
      'follow {our wechat account,the wechat account,the official account,our blog,our instagram}',
      'invited to {take part,participate,join,order,book,register}', 'like and share',
      'share this post', 'like our page', 'subscribe {now,today,to our,here,to us}',
      '{places,spots,seats,slots} {left,remaining}', 'places left',
      '{spaces,places,spots,slots,seats,appointments} {fill,are filling,go,are going} {fast,up,up fast,quickly}', 'reserve {yours,your}',
      '{fill,filling,fills,sell,selling} {fast,up fast,out fast}', '{first,one} {week,month,session,bottle,box} free',
      'free {week,month,session,bottle}', 'places are limited', 'limited places', 'limited spots', 'spots are limited', 'limited {time,} offer',
      'limited-time offer', 'limited availability', 'while stocks last', 'while supplies last', 'offer ends', 'last chance',
      'free {consultation,trial,quote,kit,sample,test kit,assessment,evaluation,shipping,gift,delivery,screening call,discovery call}',
      'money-back guarantee', 'money back guarantee', 'full refund', 'refund guarantee',
      'your money back', 'discount code', 'special offer', 'special price', 'half price', 'promo code',
      'schedule {your,a,an} {appointment,consultation,visit,free consultation,call,free call,evaluation}',
      '{contact,call,message,email,text,reach out to} us {today,now}', 'contact us for {a,more,your} ',
      'get your {free,} {kit,quote,trial,sample,copy}', 'claim your', 'get started today', 'visit our {shop,store,clinic,online shop}',
      'message us', 'dm us', 'send us a message', 'add us on', 'download our app', 'leave {a,your} {comment,message,number} {below,at the end,here}',
      'win a', 'enter to win', 'use code', 'request a {call,quote,callback}', "don't miss out", 'do not miss out', "don't wait", 'hurry',
      '{basket,cart,trolley} today', 'to your {basket,cart,trolley}', 'leave {us,} your {name,number,details,email,e-mail,phone number} and',
      'leave us your {name,number,details,email}', 'download our {free,} {guide,ebook,e-book,brochure,checklist,plan,price list,catalogue}',
      'treat yourself to {a,an,our,one}', 'grab {a,your} {bottle,pack,box,tub,jar,spot,place,seat,voucher}',
      'snap up {a,your} {bottle,pack,box,tub,jar}', 'before they are gone', "before they're gone", 'before they sell out', 'before it sells out',
      'try {it,them,one} {free,for free,risk-free,today,yourself}', 'free for {thirty,fourteen,seven,sixty,30,14,7,60,90} days',
      'secure {your,a} {place,spot,seat,slot,discount,appointment,bottle}', 'make an appointment {with our,with us,with one of our,at our,in our}',
      'appointment with {our team,our specialists,one of our}', 'give us a {ring,call,try,buzz,shout}', 'drop us a {line,message}',
      '{pop,drop,come,step} {in,into} {to,} {our,one of our} {shop,shops,store,stores,clinic,clinics,studio,studios,salon,branch,branches,practice}',
      '{pop,drop,come} into {our,one of our}', 'stop by our', 'come and {see,visit} us', 'visit one of our', 'visit us {today,now,at}',
      'subscribe and save', 'sign up and save', '{why not,simply} {book,order,buy,call us,sign up}',
      'get {yours,your bottle,your pack,your box,your jar} {today,now,here}', 'public wechat', 'wechat public account', 'official wechat account',
      'start your {journey,treatment} today', 'start today',
    ],
  }),
  ...defineTerms('contact-cue', {
    phrases: [
      'hotline', 'helpline', 'hot line', 'call', 'phone', 'tel', 'telephone', 'mobile', 'wechat', 'weixin',
      'wechat id', 'whatsapp', 'telegram', 'qq', 'line id', 'skype', 'viber', 'signal', 'kakaotalk', 'zalo',
      'contact', 'consult', 'consultation', 'book', 'enquiries', 'inquiries', 'enquiry', 'e-mail', 'email', 'mail', 'ask for', 'reach', 'text', 'sms', 'customer service', 'address', 'fax', 'sales',
    ],
  }),
  ...defineTerms('contact-push', {
    phrases: [
      `{ask,consult,contact,message,call,talk to,speak to,speak with,chat with} our {${sellers}}`,
      '{ask,consult,contact} customer service', 'our sales team', 'our online adviser', 'our online advisor',
    ],
  }),
  ...defineTerms('public-line', {
    phrases: [
      'emergency', 'emergencies', 'ambulance', 'poison', 'poisons', 'crisis', 'suicide', 'samaritans', 'public health',
      'health department', 'ministry of health', 'department of health', 'cdc', 'nhs', 'nhs 111', 'lifeline', 'police', 'government',
      'health authority', 'national helpline', 'quitline', 'charity', 'samhsa', 'registry', 'trial office', 'trial coordinator', 'mental health',
      'nonprofit', 'non-profit', 'not-for-profit', 'toll-free',
      'national {institute,institutes,program,programme,foundation,association,center,centre,library} {of,for,on}',
      'ward', 'nurse', 'midwife', 'maternity unit', 'switchboard',
    ],
  }),
]
