// Made by `npm run generate` from the files beside it; `printLexicon` says how to read it.
export const terms = `


造谣|refutation

标本兼治|cure



最有效|superlative



有时|hedge


抗过敏药|standard-care



卫星电视|mask	卫星|contact-cue











老老少少都可以放心吃|safe-absolute	老老少少都可以放心用|safe-absolute	老老少少都能放心吃|safe-absolute	老老少少都能放心用|safe-absolute	老老少少都可以服用|safe-absolute	老老少少都可放心吃|safe-absolute	老老少少都可放心用|safe-absolute	老老少少皆可放心吃|safe-absolute	老老少少皆可放心用|safe-absolute	老老少少都能服用|safe-absolute	老老少少都可以吃|safe-absolute	老老少少都可以用|safe-absolute	老老少少都可以喝|safe-absolute	老老少少都可服用|safe-absolute	老老少少皆可服用|safe-absolute	老老少少都能吃|safe-absolute	老老少少都能用|safe-absolute	老老少少都能喝|safe-absolute	老老少少都可吃|safe-absolute	老老少少都可用|safe-absolute	老老少少都可喝|safe-absolute	老老少少皆可吃|safe-absolute	老老少少皆可用|safe-absolute	老老少少皆可喝|safe-absolute



重塑|benefit

未成年|mask	逆转|curable,benefit,change
走得更清楚|change	走得更久|change	走得更好|change	走得更香|change	走得更远|change	走得更稳|change	走得更快|change	走得更多|change


一个疗程见效|guarantee	一个疗程治愈|guarantee	一个疗程痊愈|guarantee	一个疗程起效|guarantee	一个疗程治好|guarantee
仅限今日|call-to-action










信号通路|marker

递上了|offer	递上|offer



治疗前列腺|benefit	治疗后遗症|benefit	治疗4周后|after-treatment	治疗前庭|benefit	治疗作用|efficacy	治疗效果|efficacy	治疗前|after-treatment	治疗后|after-treatment	治疗|benefit





变多|change
最权威|superlative	忽悠|refutation


将完全取代|forecast	将完全替代|forecast	将完全成为|forecast	将完全造福|forecast	将完全终结|forecast	将完全攻克|forecast	将完全治愈|forecast	将完全颠覆|forecast	将完全改写|forecast	将完全淘汰|forecast	将完全惠及|forecast	该例患者|single-case
拟杆菌|mask






不治|mask
































美丽新世界|mask
因子|marker








著称|mask


独门|hype	查证|refutation





满千免运|call-to-action

祛湿|benefit


七个疗程见效|guarantee	七个疗程治愈|guarantee	七个疗程痊愈|guarantee	七个疗程起效|guarantee	七个疗程治好|guarantee


祖传秘方|hype




见到了|offer	见到|offer








零风险|safe-absolute


神丹|hype









变好|change



















孕酮|marker





告诉|attribution


血脂|marker
横断性|design	横断面|design	邮箱|contact-cue













靠谱吗|question
即日起订购|call-to-action	即日起购买|call-to-action	即日起预约|call-to-action	即日起下单|call-to-action

传说|refutation,mask

误以为|refutation
抗炎|benefit	×|refutation





毒副作用|harm


医治|benefit




分别|mask








唤醒|benefit



报价|contact-cue







重大临床应用价值|hype	重大科研突破|hype	重大医学突破|hype	重大突破|hype





黎明|hope



加群|call-to-action








心衰|patient-outcome
加微信|contact-cue
纲要|mask

误传|refutation

确证|certainty-verb

通路|marker



活更久|benefit,patient-outcome




马上加入会员|call-to-action	马上加入我们|call-to-action	马上下单|call-to-action	马上选购|call-to-action	马上抢购|call-to-action	马上囤货|call-to-action	马上体验|call-to-action	马上预约|call-to-action	马上入手|call-to-action	马上报名|call-to-action	马上私讯|call-to-action	马上订购|call-to-action














强大的离心力|mask	强大的磁场|mask	强大的磁力|mask	强大的电流|mask	强大的电场|mask	强大的噪音|mask	强大的吸力|mask	强大的气流|mask	强大的水流|mask	强大的阵容|mask	强大|hype-mild




有望|hedge

心梗|patient-outcome
赶快加入会员|call-to-action	赶快加入我们|call-to-action	赶快选购|call-to-action	赶快抢购|call-to-action	赶快囤货|call-to-action	赶快体验|call-to-action	赶快行动|call-to-action	赶快预约|call-to-action	赶快购买|call-to-action	赶快联系|call-to-action	赶快入手|call-to-action	赶快下单|call-to-action	赶快报名|call-to-action	赶快私讯|call-to-action	赶快订购|call-to-action

非法|refutation





政府|public-line



三个疗程见效|guarantee	三个疗程治愈|guarantee	三个疗程痊愈|guarantee	三个疗程起效|guarantee	三个疗程治好|guarantee


系统评价|study,design	务必|advice

不足以|caveat,negator	不足|mask

全新冠|mask	全新|superlative


加快|change

一位患者|single-case







淡化|benefit



炎性因子|marker	扫除|benefit

变稳定|change	鼠类|species


降下来|benefit	降下去|benefit



















优越性|mask	优越|hype-mild



利湿|benefit

全无毒副作用|safe-absolute	全无不良反应|safe-absolute	全无毒副反应|safe-absolute	全无排异反应|safe-absolute	全无排斥反应|safe-absolute	全无排斥风险|safe-absolute	全无不良风险|safe-absolute	全无安全风险|safe-absolute	全无安全隐患|safe-absolute	全无副作用|safe-absolute	全无后遗症|safe-absolute	全无依赖性|safe-absolute	全无副反应|safe-absolute	全无并发症|safe-absolute	全无毒性|safe-absolute	全无风险|safe-absolute	全无危害|safe-absolute	全无伤害|safe-absolute
抱上宝宝|patient-outcome


莫过于|mask













送八折券|call-to-action
一例患者|single-case	一例|single-case

保痊愈|guarantee	降为|change





不一定|hedge





尖端科技|hype	尖端技术|hype	尖端|superlative






受骗|refutation

后台回复|call-to-action

注册免费领|call-to-action	注册即送|call-to-action	注册有礼|call-to-action	注册就送|call-to-action	注册即享|call-to-action	注册领|call-to-action	注册号|public-line


或能|hedge

















终极武器|hype	终极|superlative

未接受治疗者|comparator	未接种|comparator	对应|mask



里程碑式|hype	里程碑|hype



开胃|benefit
战胜|benefit
抑制|benefit
极大|significance-loose





速下单|call-to-action




明星产品|hype

仍需|hedge


加v|call-to-action,contact-cue||加V

切勿错过|call-to-action	切勿相信|refutation	切勿|negator	不久|mask

无论什么体质|universal	无论什么病情|universal	无论什么年龄|universal	无论哪种体质|universal	无论哪种病情|universal	无论哪种年龄|universal	无论何种体质|universal	无论何种病情|universal	无论何种年龄|universal	无论什么病|universal	无论哪种病|universal	无论什么人|universal	无论哪种人|universal	无论何种人|universal	无论|mask






无证据|negator







危机干预|public-line





特效药|mask	特效|efficacy,superlative	别人|mask
明显|significance-loose

无毒无副作用|safe-absolute	无毒副作用|safe-absolute	无毒副反应|safe-absolute	无毒无害|safe-absolute	无毒性|safe-absolute	无毒副|safe-absolute

无比|mask












禁止|negator,refutation




缩小|change





明晚10点直播间|call-to-action	明晚19点直播间|call-to-action	明晚20点直播间|call-to-action	明晚21点直播间|call-to-action	明晚七点直播间|call-to-action	明晚八点直播间|call-to-action	明晚九点直播间|call-to-action	明晚十点直播间|call-to-action	明晚7点直播间|call-to-action	明晚8点直播间|call-to-action	明晚9点直播间|call-to-action	明晚直播间|call-to-action



局限|caveat

民调|study









不争的事实|certainty-phrase

每名糖尿病患者|universal	每名慢性病患者|universal	每名肝病患者|universal	每名癌症患者|universal	每名受试者|universal	每名患者|universal	每名病人|universal	每名病患|universal	每名人群|universal	每名疾病|universal	每名病症|universal	每名疾患|universal	每名老人|universal	每名家庭|universal	每名孩子|universal	每名女性|universal	每名男性|universal	每名肿瘤|universal	每名癌症|universal	每名糖友|universal	每名人|universal




哪种|question


抗凝血剂|standard-care	抗凝药|standard-care
保除根|guarantee





不亚于|mask

警惕|refutation


血色素|marker
会不会|question






不产生任何毒副作用|safe-absolute	不产生任何不良反应|safe-absolute	不产生任何毒副反应|safe-absolute	不产生任何排异反应|safe-absolute	不产生任何排斥反应|safe-absolute	不产生任何排斥风险|safe-absolute	不产生任何不良风险|safe-absolute	不产生任何安全风险|safe-absolute	不产生任何安全隐患|safe-absolute	不产生任何副作用|safe-absolute	不产生任何后遗症|safe-absolute	不产生任何依赖性|safe-absolute	不产生任何副反应|safe-absolute	不产生任何并发症|safe-absolute	不产生毒副作用|safe-absolute	不产生不良反应|safe-absolute	不产生毒副反应|safe-absolute	不产生排异反应|safe-absolute	不产生排斥反应|safe-absolute	不产生排斥风险|safe-absolute	不产生不良风险|safe-absolute	不产生安全风险|safe-absolute	不产生安全隐患|safe-absolute	不产生任何毒性|safe-absolute	不产生任何风险|safe-absolute	不产生任何危害|safe-absolute	不产生任何伤害|safe-absolute	不产生副作用|safe-absolute	不产生后遗症|safe-absolute	不产生依赖性|safe-absolute	不产生副反应|safe-absolute	不产生并发症|safe-absolute	不产生毒性|safe-absolute	不产生风险|safe-absolute	不产生危害|safe-absolute	不产生伤害|safe-absolute


谣言|refutation






肌酐|marker
放心使用|safe	放心食用|safe	放心服用|safe	放心接种|safe	放心用|safe	放心吃|safe



不溶|mask


效应|mask

报道|attribution




一道光|hope




不仅|mask
供应|mask


必要|mask

受孕|patient-outcome





















不满意全款退款|call-to-action	不满意全款退还|call-to-action	不满意全款退费|call-to-action	不满意全额退款|call-to-action	不满意全额退还|call-to-action	不满意全额退费|call-to-action	不满意全款退|call-to-action	不满意全额退|call-to-action	不满意包退款|call-to-action	不满意包退还|call-to-action	不满意包退费|call-to-action	不满意包退|call-to-action

不代表|negator	人称|mask

一灸就好|cure	一灸即好|cure	一灸见净|cure	一灸就灵|cure	例患者|people





尚存争议|hedge












爆发性疼痛|mask	随机对照|design	爆发痛|mask	随机|design
疫苗|standard-care
维持|benefit



疗效|efficacy
生发|benefit



自杀|public-line










降低要求|mask	降低价格|mask	降低标准|mask	降低成本|mask	降低|benefit,change

绝无毒副作用|safe-absolute	绝无不良反应|safe-absolute	绝无毒副反应|safe-absolute	绝无排异反应|safe-absolute	绝无排斥反应|safe-absolute	绝无排斥风险|safe-absolute	绝无不良风险|safe-absolute	绝无安全风险|safe-absolute	绝无安全隐患|safe-absolute	绝无副作用|safe-absolute	绝无后遗症|safe-absolute	绝无依赖性|safe-absolute	绝无副反应|safe-absolute	绝无并发症|safe-absolute	绝无毒性|safe-absolute	绝无风险|safe-absolute	绝无危害|safe-absolute	绝无伤害|safe-absolute


主要|mask






不会产生任何毒副作用|safe-absolute	不会产生任何不良反应|safe-absolute	不会产生任何毒副反应|safe-absolute	不会产生任何排异反应|safe-absolute	不会产生任何排斥反应|safe-absolute	不会产生任何排斥风险|safe-absolute	不会产生任何不良风险|safe-absolute	不会产生任何安全风险|safe-absolute	不会产生任何安全隐患|safe-absolute	不会有任何毒副作用|safe-absolute	不会有任何不良反应|safe-absolute	不会有任何毒副反应|safe-absolute	不会有任何排异反应|safe-absolute	不会有任何排斥反应|safe-absolute	不会有任何排斥风险|safe-absolute	不会有任何不良风险|safe-absolute	不会有任何安全风险|safe-absolute	不会有任何安全隐患|safe-absolute	不会产生任何副作用|safe-absolute	不会产生任何后遗症|safe-absolute	不会产生任何依赖性|safe-absolute	不会产生任何副反应|safe-absolute	不会产生任何并发症|safe-absolute	不会有任何副作用|safe-absolute	不会有任何后遗症|safe-absolute	不会有任何依赖性|safe-absolute	不会有任何副反应|safe-absolute	不会有任何并发症|safe-absolute	不会产生毒副作用|safe-absolute	不会产生不良反应|safe-absolute	不会产生毒副反应|safe-absolute	不会产生排异反应|safe-absolute	不会产生排斥反应|safe-absolute	不会产生排斥风险|safe-absolute	不会产生不良风险|safe-absolute	不会产生安全风险|safe-absolute	不会产生安全隐患|safe-absolute	不会产生任何毒性|safe-absolute	不会产生任何风险|safe-absolute	不会产生任何危害|safe-absolute	不会产生任何伤害|safe-absolute	不会带来毒副作用|safe-absolute	不会带来不良反应|safe-absolute	不会带来毒副反应|safe-absolute	不会带来排异反应|safe-absolute	不会带来排斥反应|safe-absolute	不会带来排斥风险|safe-absolute	不会带来不良风险|safe-absolute	不会带来安全风险|safe-absolute	不会带来安全隐患|safe-absolute	不会有任何毒性|safe-absolute	不会有任何风险|safe-absolute	不会有任何危害|safe-absolute	不会有任何伤害|safe-absolute	不会有毒副作用|safe-absolute	不会有不良反应|safe-absolute	不会有毒副反应|safe-absolute	不会有排异反应|safe-absolute	不会有排斥反应|safe-absolute	不会有排斥风险|safe-absolute	不会有不良风险|safe-absolute	不会有安全风险|safe-absolute	不会有安全隐患|safe-absolute	不会产生副作用|safe-absolute	不会产生后遗症|safe-absolute	不会产生依赖性|safe-absolute	不会产生副反应|safe-absolute	不会产生并发症|safe-absolute	不会带来副作用|safe-absolute	不会带来后遗症|safe-absolute	不会带来依赖性|safe-absolute	不会带来副反应|safe-absolute	不会带来并发症|safe-absolute	不会再长出来|cure	不会再找上门|cure	不会有副作用|safe-absolute	不会有后遗症|safe-absolute	不会有依赖性|safe-absolute	不会有副反应|safe-absolute	不会有并发症|safe-absolute	不会产生毒性|safe-absolute	不会产生风险|safe-absolute	不会产生危害|safe-absolute	不会产生伤害|safe-absolute	不会带来毒性|safe-absolute	不会带来风险|safe-absolute	不会带来危害|safe-absolute	不会带来伤害|safe-absolute	不会再复发|cure	不会再回来|cure	不会再发作|cure	不会再上身|cure	不会有毒性|safe-absolute	不会有风险|safe-absolute	不会有危害|safe-absolute	不会有伤害|safe-absolute	不会再犯|cure	不会反弹|cure	不会|negator







验证了|certainty-verb









猕猴|species

























不但|mask

尾静脉|species



拟|hedge





纾解|benefit	通便|benefit	若|hedge
抢先体验|call-to-action






通过电话|mask
变密|change






无法比拟|mask	无法|negator
扫码|call-to-action










杜绝|negator


含量|marker
谈不上|negator












与你再无瓜葛|cure	与你无缘|cure	与你绝缘|cure









非人灵长类|species







职称|mask

上述成功案例|single-case	上述案例|single-case


结果|study


此成功案例|single-case



请假|mask













生命之光|hope	生命之灯|hope	生命之火|hope	生命之门|hope	生命之窗|hope	生命之路|hope	生命之桥|hope	生命|patient-outcome






真的吗|question	中毒|public-line

华法林|standard-care

指数|marker







不达标全款退款|call-to-action	不达标全款退还|call-to-action	不达标全款退费|call-to-action	不达标全额退款|call-to-action	不达标全额退还|call-to-action	不达标全额退费|call-to-action	不达标全款退|call-to-action	不达标全额退|call-to-action	不达标包退款|call-to-action	不达标包退还|call-to-action	不达标包退费|call-to-action	不达标包退|call-to-action

零安全风险|safe-absolute	零安全隐患|safe-absolute






不过|mask










包痊愈|guarantee

响应|mask







控制传染源|mask	控制不佳|mask	控制疫情|mask	控制中心|mask	控制人群|mask	控制流动|mask	控制室|mask	控制台|mask	控制在|mask	控制于|mask	控制|benefit

加我们的客服|contact-push	加我们客服|contact-push	加我|call-to-action












戳网址|call-to-action	病患|people



将终结|forecast










世代研究|design







不适合|negator	不适用|negator	不适宜|negator	不适|mask







预计|hedge

今天10点直播间|call-to-action	今天19点直播间|call-to-action	今天20点直播间|call-to-action	今天21点直播间|call-to-action	今天七点直播间|call-to-action	今天八点直播间|call-to-action	今天九点直播间|call-to-action	今天十点直播间|call-to-action	今天7点直播间|call-to-action	今天8点直播间|call-to-action	今天9点直播间|call-to-action	今天直播间|call-to-action











莫|negator
应激|mask
不通|mask










截肢|patient-outcome
真相|refutation




的观点|refutation	降火|benefit
要素|mask


玩手机|mask

甲状腺药|standard-care	甲状腺素|standard-care





对患者来说|mask




教师|people

预试验|caveat
来店免费领|call-to-action	来店即送|call-to-action	来店有礼|call-to-action	来店就送|call-to-action	来店即享|call-to-action	来店领|call-to-action
升为|change








期望|hedge



速速下单|call-to-action


实证|certainty-verb



























包除根|guarantee


医保|public-line


添加我们的客服|contact-push	添加在线客服|contact-push	添加官方客服|contact-push	添加本店客服|contact-push	添加我们客服|contact-push	添加客服|contact-push

一切类型的慢性病|universal	一切糖尿病患者|universal	一切慢性病患者|universal	一切类型的肝病|universal	一切类型的肾病|universal	一切类型的癌症|universal	一切类型的疾病|universal	一切肝病患者|universal	一切癌症患者|universal	一切受试者|universal	一切慢性病|universal	一切类型的|universal	一切种类的|universal	一切型态的|universal	一切阶段的|universal	一切形式的|universal	一切程度的|universal	一切患者|universal	一切病人|universal	一切病患|universal	一切人群|universal	一切疾病|universal	一切病症|universal	一切疾患|universal	一切老人|universal	一切家庭|universal	一切孩子|universal	一切女性|universal	一切男性|universal	一切肿瘤|universal	一切癌症|universal	一切糖友|universal	一切肝病|universal	一切肾病|universal	一切人|universal















缺少安慰剂对照|uncontrolled	缺少安慰剂组|uncontrolled	缺少对照组|uncontrolled	缺少对照|uncontrolled	缺少|negator

一则病例|single-case

并发症|harm,patient-outcome






减少外出|mask	减少聚集|mask	减少接触|mask	减少前往|mask	减少使用|mask	减少摄入|mask	减少食用|mask	治好了|cure	减少盐|mask	减少油|mask	减少糖|mask	治好|cure	减少|benefit,change










无不良反应|safe-absolute	无不良风险|safe-absolute	吸入剂|standard-care
无与伦比|hype,mask






将彻底取代|forecast	将彻底替代|forecast	将彻底成为|forecast	将彻底造福|forecast	将彻底终结|forecast	将彻底攻克|forecast	将彻底治愈|forecast	将彻底颠覆|forecast	将彻底改写|forecast	将彻底淘汰|forecast	将彻底惠及|forecast
不那么疼了|change	不那么痛了|change	不那么痒了|change	不那么喘了|change	不那么咳了|change	不那么晕了|change	不那么肿了|change











将很快取代|forecast	将很快替代|forecast	将很快成为|forecast	将很快造福|forecast	将很快终结|forecast	将很快攻克|forecast	将很快治愈|forecast	将很快颠覆|forecast	将很快改写|forecast	将很快淘汰|forecast	将很快惠及|forecast




解释|attribution



首次体验只要|call-to-action	首次疗程只要|call-to-action	首次体验价|call-to-action	首次人体|caveat











假设|hedge

国家级医疗|mask	国家级卫生|mask	国家级专家|mask	国家级疾控|mask	国家级应急|mask	国家级|superlative








许多人看来|refutation




反应|mask











小红书号|contact-cue




插上了|offer	插上|offer





痊愈出院|mask	痊愈率|change	痊愈|cure,change







两个疗程见效|guarantee	两个疗程治愈|guarantee	两个疗程痊愈|guarantee	两个疗程起效|guarantee	两个疗程治好|guarantee






假说|mask

三酸甘油酯|marker




根断|cure
登记研究|design	当妈妈|patient-outcome

卓越|superlative



除湿|benefit













好了|change









一劳永逸|cure
















控压|benefit



该名患者|single-case






策略|mask


接受治疗|after-treatment	接受了|after-treatment	接受|after-treatment






号称|attribution,refutation,mask
快来下单|call-to-action	快来选购|call-to-action	快来抢购|call-to-action	快来囤货|call-to-action	快来体验|call-to-action	无人|negator

不光|mask

提亮|benefit
流言|refutation
大大|significance-loose

研究|study

大夫开给我的药|standard-care	大夫给开的药|standard-care	大夫里的药|standard-care	大夫开的药|standard-care	大夫配的药|standard-care	大夫给的药|standard-care	大夫的药|standard-care

势必会取代|forecast	势必会成为|forecast	势必会造福|forecast	势必会终结|forecast	势必会攻克|forecast	势必会治愈|forecast	势必会替代|forecast	势必会颠覆|forecast	势必会淘汰|forecast	势必将取代|forecast	势必将成为|forecast	势必将造福|forecast	势必将终结|forecast	势必将攻克|forecast	势必将治愈|forecast	势必将替代|forecast	势必将颠覆|forecast	势必将淘汰|forecast	势必取代|forecast	势必成为|forecast	势必造福|forecast	势必终结|forecast	势必攻克|forecast	势必治愈|forecast	势必替代|forecast	势必颠覆|forecast	势必淘汰|forecast	颠覆传统|hype	势必让|forecast	势必使|forecast	势必令|forecast	颠覆性|hype

现折|call-to-action


恢复正常生活|mask	恢复正常上课|mask	恢复如初|cure	恢复正常|change	恢复上班|mask	恢复生产|mask	恢复营业|mask	恢复上课|mask	恢复通车|mask	恢复开放|mask	恢复期|mask	恢复|curable,benefit,change


无从|negator


小鼠|species







补肾|benefit	俗称|mask

不全|mask
患儿|people


同型半胱氨酸|marker




固精|benefit





不具备|negator	不具有|negator





类别|mask



未曾|negator






无任何毒副作用|safe-absolute	无任何不良反应|safe-absolute	无任何毒副反应|safe-absolute	无任何排异反应|safe-absolute	无任何排斥反应|safe-absolute	无任何排斥风险|safe-absolute	无任何不良风险|safe-absolute	无任何安全风险|safe-absolute	无任何安全隐患|safe-absolute	无任何副作用|safe-absolute	无任何后遗症|safe-absolute	无任何依赖性|safe-absolute	无任何副反应|safe-absolute	无任何并发症|safe-absolute	无任何毒性|safe-absolute	无任何风险|safe-absolute	无任何危害|safe-absolute	无任何伤害|safe-absolute	卒中|patient-outcome




不再找上门|cure	不再找上你|cure	不再找上您|cure	不再找上他|cure	不再找上她|cure	不再复发|cure	不再反弹|cure	不再疼了|change	不再痛了|change	不再痒了|change	不再喘了|change	不再咳了|change	不再晕了|change	不再肿了|change	不再是|negator


未服用者|comparator


速入手|call-to-action	民众|people




误区|refutation



确保治愈|guarantee	确保康复|guarantee	确保疗效|guarantee



确信无疑|certainty-phrase




成效|efficacy








化疗药|standard-care	化疗|standard-care

谬误|refutation
无伤害|safe-absolute

杆菌一扫而空|cure	杆菌清零|cure	杆菌全消|cure




单一治疗组|comparator	婴儿|people


转机场|mask	转机|hope




前一百名下单|call-to-action	前一百名付款|call-to-action
假治疗|comparator







前三十名下单|call-to-action	前三十名付款|call-to-action	焕发|benefit


远离|benefit
激素用量|standard-care	激素水平|marker	激素药|standard-care	激素|standard-care







抗生素|standard-care






新生隐球菌|mask	新生血管|marker,mask	新生医院|mask	新生婴儿|mask	新生入学|mask	新生细胞|mask	新生儿|mask	新生代|mask	新生物|mask	新生骨|mask	新生期|mask	新生的|mask	新生肠|mask	新生|hope





单个病例|single-case	单个患者|single-case

吃多少都不会有事|safe-absolute	吃多少都没事|safe-absolute	吃多少都不怕|safe-absolute
单中心|design
得到验证|certainty-verb	得到印证|certainty-verb

未来|mask



限量供应|call-to-action	限量发售|call-to-action	限量抢购|call-to-action	限量优惠|call-to-action	限量预购|call-to-action



降到|change








免费咨询电话|mask	免费为市民|mask	免费领取|call-to-action	免费试用|call-to-action	免费咨询|call-to-action	免费体验|call-to-action	免费赠送|call-to-action	免费预约|call-to-action	免费检测|call-to-action	免费试穿|call-to-action	免费试戴|call-to-action	免费试吃|call-to-action	免费试喝|call-to-action	免费试做|call-to-action	免费试听|call-to-action	免费上门|call-to-action	免费寄送|call-to-action	免费接种|mask	免费疫苗|mask	免费筛查|mask	免费核酸|mask	免费治疗|mask	免费救治|mask	免费政策|mask	免费婚检|mask	免费孕检|mask	免费提供|mask	免费领|call-to-action	免费向|mask


好转率|change	好转|change
曙光医院|mask	曙光大厦|mask	曙光社区|mask	曙光街道|mask	曙光东院|mask	曙光西院|mask	曙光小学|mask	曙光中学|mask	曙光村|mask	曙光镇|mask	曙光路|mask	曙光|hope
衰老|patient-outcome







阿司匹林|standard-care
将惠及|forecast	化痰|benefit
变平|change




的认识|refutation

肝功能|patient-outcome






疾控中心|public-line	疾控|public-line

摆脱|curable,benefit



门店地址|contact-cue


学员|people





断病根|cure


一去不复返|cure

无依赖性|safe-absolute
对抗|benefit










试图|hedge

提供了|offer	提供|offer




散结|benefit




样本量较小|caveat	样本量有限|caveat	样本量小|caveat	样本较小|caveat	样本太小|caveat	样本有限|caveat	样本小|caveat



显著性|significance	显著|significance


满额免运|call-to-action



指标|marker	无|negator

护理师|people




前五十名下单|call-to-action	前五十名付款|call-to-action






变细|change

的说法|refutation


再无争论的余地|certainty-phrase	再无争议的余地|certainty-phrase	再无讨论的余地|certainty-phrase	再无争论余地|certainty-phrase	再无争议余地|certainty-phrase	再无讨论余地|certainty-phrase	微信平台随访|mask	微信小程序|mask	微信支付|mask	微信群聊|mask	微信号|contact-cue	微信|contact-cue





变黑|change














报名方式|call-to-action	报名热线|call-to-action	报名请|call-to-action


有说法|refutation

一名患者|single-case
抗病毒药|standard-care	抗病毒|benefit

地址码|mask	地址|contact-cue


根本上|cure-adverb	如何|question











100%的患者|universal	100%有效|guarantee	100%治愈|guarantee	100%安全|safe-absolute














已无争论的余地|certainty-phrase	已无争议的余地|certainty-phrase	已无讨论的余地|certainty-phrase	已无争论余地|certainty-phrase	已无争议余地|certainty-phrase	已无讨论余地|certainty-phrase

名额所剩无几|call-to-action	名额有限|call-to-action	名额不多|call-to-action	名额告急|call-to-action	名额倒数|call-to-action
区别|mask





多少|question






开放标签|design

零并发症|safe-absolute


非凡|superlative

洽询专线|contact-cue	洽询|contact-cue



各种疑难杂症|universal	各种类型的|universal	各种种类的|universal	各种型态的|universal	各种阶段的|universal	各种形式的|universal	各种程度的|universal	各种疾病|universal	各种病症|universal
独家|superlative

询问我们的客服|contact-push	询问在线客服|contact-push	询问官方客服|contact-push	询问本店客服|contact-push	询问我们客服|contact-push	询问客服|contact-push




印证了|certainty-verb





首购免费领|call-to-action	首购即送|call-to-action	首购有礼|call-to-action	首购就送|call-to-action	首购即享|call-to-action	首购领|call-to-action


防癌|benefit






速加入会员|call-to-action	速加入我们|call-to-action
变强|change





一周见效|guarantee	一周治愈|guarantee	一周痊愈|guarantee	一周起效|guarantee	一周治好|guarantee







食药署|public-line


购一送一|call-to-action	购一送二|call-to-action	购一送两|call-to-action	购一送三|call-to-action	购一送五|call-to-action	购一送1|call-to-action	购一送2|call-to-action	购一送3|call-to-action	购一赠一|call-to-action	购一赠二|call-to-action	购一赠两|call-to-action	购一赠三|call-to-action	购一赠五|call-to-action	购一赠1|call-to-action	购一赠2|call-to-action	购一赠3|call-to-action



铺就了|offer	铺就|offer

学生|people


购三送一|call-to-action	购三送二|call-to-action	购三送两|call-to-action	购三送三|call-to-action	购三送五|call-to-action	购三送1|call-to-action	购三送2|call-to-action	购三送3|call-to-action	购三赠一|call-to-action	购三赠二|call-to-action	购三赠两|call-to-action	购三赠三|call-to-action	购三赠五|call-to-action	购三赠1|call-to-action	购三赠2|call-to-action	购三赠3|call-to-action
上升|change


该病例|single-case



幌子|refutation



一针见效|cure	一针治好|cure	一针搞定|cure
功效|efficacy




填写下方表格|call-to-action	填写咨询表单|call-to-action	填写预约表单|call-to-action	填写问卷|call-to-action	填写表单|call-to-action



似乎|hedge


抗癌|benefit

购两送一|call-to-action	购两送二|call-to-action	购两送两|call-to-action	购两送三|call-to-action	购两送五|call-to-action	购两送1|call-to-action	购两送2|call-to-action	购两送3|call-to-action	购两赠一|call-to-action	购两赠二|call-to-action	购两赠两|call-to-action	购两赠三|call-to-action	购两赠五|call-to-action	购两赠1|call-to-action	购两赠2|call-to-action	购两赠3|call-to-action	领九折券|call-to-action




相应|mask




清理血管|benefit



被称为|mask

病菌一扫而空|cure	病菌清零|cure	病菌全消|cure


下单立享|call-to-action	下单立减|call-to-action	下单有礼|call-to-action	下单即送|call-to-action	下单即享|call-to-action	下单立得|call-to-action	下单输入|call-to-action	下单满|call-to-action	下单享|call-to-action


核查|refutation



起效|effective

概念验证|caveat
抗癫痫药|standard-care



有没有|question
锁定直播间|call-to-action






定会让|forecast	定会使|forecast	定会令|forecast




七周见效|guarantee	七周治愈|guarantee	七周痊愈|guarantee	七周起效|guarantee	七周治好|guarantee




将成为|forecast	显效率|change


重建|benefit






新的血管|marker

全款退还|call-to-action	全款退款|call-to-action	单例|single-case	处罚|refutation







降压药|standard-care	降压|benefit
修复|benefit

秘方|superlative

购买链接病毒|mask	购买链接|call-to-action	购买即享|call-to-action	购买即送|call-to-action	购买立减|call-to-action	购买满|call-to-action	购买享|call-to-action

十分安全|safe


不单|mask






夸大|refutation










抗皱|benefit
斑马鱼|species



安全性和有效性良好|safe	安全性和有效性高|safe	安全性毋庸置疑|safe	安全性非常好|safe	安全性非常高|safe	安全性十分高|safe	安全性有保障|safe	安全性有保证|safe	安全性很好|safe	安全性良好|safe	安全性很高|safe	安全性极高|safe	安全性较高|safe	安全性较好|safe	安全性极好|safe	安全性优良|safe	安全性优异|safe	安全性可靠|safe	安全性极佳|safe	安全无刺激|safe	安全可靠|safe	安全无毒|safe,safe-absolute	安全有效|safe	安全性好|safe	安全性高|safe	安全性佳|safe	安全放心|safe	安全稳定|safe	安全无虞|safe	安全无忧|safe	安全温和|safe	购二送一|call-to-action	购二送二|call-to-action	购二送两|call-to-action	购二送三|call-to-action	购二送五|call-to-action	购二送1|call-to-action	购二送2|call-to-action	购二送3|call-to-action	购二赠一|call-to-action	购二赠二|call-to-action	购二赠两|call-to-action	购二赠三|call-to-action	购二赠五|call-to-action	购二赠1|call-to-action	购二赠2|call-to-action	购二赠3|call-to-action





非劣效|design

购五送一|call-to-action	购五送二|call-to-action	购五送两|call-to-action	购五送三|call-to-action	购五送五|call-to-action	购五送1|call-to-action	购五送2|call-to-action	购五送3|call-to-action	购五赠一|call-to-action	购五赠二|call-to-action	购五赠两|call-to-action	购五赠三|call-to-action	购五赠五|call-to-action	购五赠1|call-to-action	购五赠2|call-to-action	购五赠3|call-to-action





打开了|offer	打开|offer


随访|study


变快|change




包好|guarantee




领代金券|call-to-action



告别糖尿病|cure	告别高血压|cure	告别关节炎|cure	告别胰岛素|cure	告别药罐子|cure	告别痛风|cure	告别失眠|cure	告别透析|cure	告别疼痛|cure	告别脱发|cure	告别药瓶|cure	告别|curable,mask


减缓|benefit,change


联系我们的医学顾问|contact-push	联系我们的健康顾问|contact-push	联系我们的客服|contact-push	联系我们的顾问|contact-push	联系在线客服|contact-push	联系官方客服|contact-push	联系本店客服|contact-push	联系我们客服|contact-push	联系健康顾问|contact-push	联系在一起|mask	联系电话|contact-cue	联系地址|contact-cue	联系我们|contact-cue	联系方式|contact-cue	联系客服|contact-push	联系紧密|mask	联系起来|mask	联系人|contact-cue


未|negator
免付费专线|contact-cue




惊人|superlative

















减弱|change	别名|mask


例数较少|caveat	例数少|caveat












领优惠券|call-to-action









完全避免了不良反应|safe-absolute	完全避免了免疫排斥|safe-absolute	完全避免了副作用|safe-absolute	完全避免不良反应|safe-absolute	完全避免免疫排斥|safe-absolute	完全避免了风险|safe-absolute	完全避免了排斥|safe-absolute	完全避免副作用|safe-absolute	完全恢复正常|cure	完全避免风险|safe-absolute	完全避免排斥|safe-absolute	完全断尾|cure	完全治愈|cure	完全治好|cure	完全康复|cure	完全逆转|cure	完全安全|safe-absolute	完全|cure-adverb
































不只|mask

三周见效|guarantee	三周治愈|guarantee	三周痊愈|guarantee	三周起效|guarantee	三周治好|guarantee
骨质密度|marker

不可否认|certainty-phrase,mask	不可或缺|mask	不可估量|mask	不可能|negator	不可信|refutation	不可|negator
名称|mask















先进|hype-mild



一疗程见效|guarantee	一疗程治愈|guarantee	一疗程痊愈|guarantee	一疗程起效|guarantee	一疗程治好|guarantee	一疗程后|after-treatment
举世瞩目|hype
突出|significance-loose



一喝就好|cure	一喝即好|cure	一喝见净|cure	一喝就灵|cure

不同|mask








并非|negator





秒杀|call-to-action




或有助于|hedge	或有|hedge



一喷就好|cure	一喷即好|cure	一喷见净|cure	一喷就灵|cure

新革命|hype




不含任何毒副作用|safe-absolute	不含任何不良反应|safe-absolute	不含任何毒副反应|safe-absolute	不含任何排异反应|safe-absolute	不含任何排斥反应|safe-absolute	不含任何排斥风险|safe-absolute	不含任何不良风险|safe-absolute	不含任何安全风险|safe-absolute	不含任何安全隐患|safe-absolute	不含任何副作用|safe-absolute	不含任何后遗症|safe-absolute	不含任何依赖性|safe-absolute	不含任何副反应|safe-absolute	不含任何并发症|safe-absolute	不含毒副作用|safe-absolute	不含不良反应|safe-absolute	不含毒副反应|safe-absolute	不含排异反应|safe-absolute	不含排斥反应|safe-absolute	不含排斥风险|safe-absolute	不含不良风险|safe-absolute	不含安全风险|safe-absolute	不含安全隐患|safe-absolute	不含任何毒性|safe-absolute	不含任何风险|safe-absolute	不含任何危害|safe-absolute	不含任何伤害|safe-absolute	不含副作用|safe-absolute	不含后遗症|safe-absolute	不含依赖性|safe-absolute	不含副反应|safe-absolute	不含并发症|safe-absolute	不含毒性|safe-absolute	不含风险|safe-absolute	不含危害|safe-absolute	不含伤害|safe-absolute
求证|refutation




替代|benefit
虚拟|mask
为什么|question
稳定|benefit

升到|change





诈骗|refutation



血栓一扫而空|cure	血栓清零|cure	血栓全消|cure
润肺|benefit
暖宫|benefit

未见|negator



新型冠状病毒肺炎|mask	新型冠状病毒|mask	新型冠状|mask	新型肺炎|mask	新型疫苗|mask	新型农村|mask	新型城镇|mask
见好|change
宣传具有|refutation	宣传称|refutation	宣传有|refutation	宣传能|refutation	宣传可|refutation
紧急情况|public-line
上钩|refutation










坊间|refutation









七疗程见效|guarantee	七疗程治愈|guarantee	七疗程痊愈|guarantee	七疗程起效|guarantee	七疗程治好|guarantee
必会让|forecast	必会使|forecast	必会令|forecast

准能|certainty-phrase





证实|certainty-verb

























有一种说法|refutation	致残|patient-outcome





抖音号|contact-cue












人群|people










猪瘟|mask
很难|negator




无创|mask






















干预前|after-treatment	干预后|after-treatment	干预|after-treatment





被宣传|refutation


火警|public-line	为何|question



保鲜膜包好|mask



调理|benefit
级别|mask


支架|standard-care

祛除|benefit







西成药|standard-care

最佳支持治疗|mask	最佳治疗时机|mask	最佳治疗时间|mask	最佳食用时间|mask	最佳接种时间|mask	最佳个体化|mask	最佳剂量|mask	最佳时机|mask	最佳时间|mask	最佳状态|mask	最佳年龄|mask	最佳用量|mask	最佳实践|mask	最佳证据|mask	最佳时段|mask	最佳温度|mask	最佳|superlative



手慢无|call-to-action




没能|negator

会员|people











变慢|change

加本店客服|contact-push


无副作用|safe-absolute	无副反应|safe-absolute











不锈|mask


万病|universal



统计显著性|significance	统计学意义|significance	统计学差异|significance	统计学显著|significance	统计显著|significance











三疗程见效|guarantee	三疗程治愈|guarantee	三疗程痊愈|guarantee	三疗程起效|guarantee	三疗程治好|guarantee
美白神器|hype	美白|benefit


有些人看来|refutation	不生病|benefit
结账输入|call-to-action	结账享|call-to-action


减肥神器|hype	训练后|after-treatment




无力|mask





尿素氮|marker



淘宝店|contact-cue









一盏明灯|hope

有人觉得|refutation	有人认为|refutation	有人说|refutation
孕妇|people


永不复发|cure	永不反弹|cure	永不再犯|cure	永不再发|cure	永不上门|cure	永不翻发|cure













终身不复发|cure	终身|cure-adverb








欢迎请咨询我们的客服|contact-push	欢迎请联系我们的客服|contact-push	欢迎请询问我们的客服|contact-push	欢迎请咨询在线客服|contact-push	欢迎请联系在线客服|contact-push	欢迎请询问在线客服|contact-push	欢迎咨询我们的客服|contact-push	欢迎联系我们的客服|contact-push	欢迎询问我们的客服|contact-push	欢迎咨询在线客服|contact-push	欢迎联系在线客服|contact-push	欢迎询问在线客服|contact-push	欢迎请咨询客服|contact-push	欢迎请联系客服|contact-push	欢迎请询问客服|contact-push	欢迎咨询客服|contact-push	欢迎联系客服|contact-push	欢迎询问客服|contact-push	欢迎加微信|call-to-action	欢迎咨询|call-to-action	欢迎预约|call-to-action	欢迎来电|call-to-action	欢迎致电|call-to-action	欢迎订购|call-to-action	欢迎选购|call-to-action	欢迎添加|call-to-action	欢迎关注|call-to-action	欢迎私讯|call-to-action

新增治愈|mask

益智|benefit

用多少都不会有事|safe-absolute	用多少都没事|safe-absolute	用多少都不怕|safe-absolute




各类类型的|universal	各类种类的|universal	各类型态的|universal	各类阶段的|universal	各类形式的|universal	各类程度的|universal



癌症|patient-outcome



清除|curable,benefit	吹嘘|refutation
旗号|refutation


稳糖|benefit	透露|attribution
固肾|benefit








永久断尾|cure	永久治愈|cure	永久消除|cure	永久告别|cure	永久逆转|cure	永久缓解|cure	永久|cure-adverb

黄体生成素|marker	黄体酮|marker


蛋白表达|marker	蛋白尿|marker

应用于|mask	应用|after-treatment,mask


抗风湿药|standard-care
护眼|benefit

优甲乐|standard-care




回落|change




猴痘|mask
肺功能|patient-outcome













首选治疗方案|mask	首选药物|mask	首选药品|mask	首选方案|mask	首选检查|mask	首选方法|mask	首选药|mask	首选|superlative





也许|hedge







个别|mask

店铺|contact-cue
医生开给我的药|standard-care	医生给开的药|standard-care	医生里的药|standard-care	医生开的药|standard-care	医生配的药|standard-care	医生给的药|standard-care	医生的药|standard-care








类器官|in-vitro









试验犬|species	试验狗|species	试验猴|species	试验兔|species	试验|study

现有药物治疗|standard-care	现有治疗方法|standard-care	现有治疗手段|standard-care	现有治疗方式|standard-care	现有干预方法|standard-care	现有干预手段|standard-care	现有疗法|standard-care	现有治疗|standard-care	现有药物|standard-care	现有干预|standard-care	现有方法|standard-care	现有手段|standard-care	现有医学|standard-care	现有西医|standard-care	现有医疗|standard-care



不痊愈分文不取|guarantee	不痊愈分文不收|guarantee	不痊愈不收钱|guarantee	不痊愈不要钱|guarantee	不痊愈退钱|guarantee	不痊愈免费|guarantee



充分说明|certainty-verb	充分证明|certainty-verb
介绍|attribution

此案例|single-case


















提升|benefit,change









要|advice
领先世界|hype	领先|hype-mild




肝的血流和功能|patient-outcome	肝的血流与功能|patient-outcome	肝的血流及功能|patient-outcome	肝的循环与功能|patient-outcome	肝的功能|patient-outcome


扫底下的码|call-to-action






无危害|safe-absolute

喜讯|hope













肾功能|patient-outcome
下降了|change	下降|change


领八折券|call-to-action

质量控制|mask

遗传咨询|mask

网络传言|refutation
整肠|benefit
紧致|benefit


睾酮|marker








别的|mask


















急救|public-line



西药|standard-care



未设置安慰剂对照|uncontrolled	未设安慰剂对照|uncontrolled	未设置安慰剂组|uncontrolled	未设安慰剂组|uncontrolled	未设置对照组|uncontrolled	未设对照组|uncontrolled	未设置对照|uncontrolled	未设对照|uncontrolled
关注我们的公众号|call-to-action	关注微信公众号|call-to-action	关注本公众号|call-to-action	关注官方微信|call-to-action	关注公众号|call-to-action	关注本账号|call-to-action	关注视频号|call-to-action	关注免费领|call-to-action	关注我们|call-to-action	关注账号|call-to-action	关注本号|call-to-action	关注即送|call-to-action	关注有礼|call-to-action	关注就送|call-to-action	关注即享|call-to-action	关注我|call-to-action	关注领|call-to-action









类固醇|standard-care



逆天|hype
额满为止|call-to-action
简略|mask

记得点赞|call-to-action	记得关注|call-to-action
先到先得|call-to-action
货到付款|call-to-action	怎样|question


看得更清楚|change	看得更久|change	看得更好|change	看得更远|change	看得更稳|change	看得更快|change	看得更多|change






将改写|forecast	获益|benefit
可考虑|hedge
将攻克|forecast
世界领先|hype	世界首创|hype	世界第一|superlative	世界级|superlative







大幅度|significance-loose	大幅|significance-loose
流传内容|refutation




减至|change









私讯粉丝团|call-to-action	私讯我们|call-to-action	私讯小编|call-to-action	私讯粉专|call-to-action
无可争议|certainty-phrase	无可置疑|certainty-phrase	无可比拟|hype,mask

必然会取代|forecast	必然会成为|forecast	必然会造福|forecast	必然会终结|forecast	必然会攻克|forecast	必然会治愈|forecast	必然会替代|forecast	必然会颠覆|forecast	必然会淘汰|forecast	必然将取代|forecast	必然将成为|forecast	必然将造福|forecast	必然将终结|forecast	必然将攻克|forecast	必然将治愈|forecast	必然将替代|forecast	必然将颠覆|forecast	必然将淘汰|forecast	必然取代|forecast	必然成为|forecast	必然造福|forecast	必然终结|forecast	必然攻克|forecast	必然治愈|forecast	必然替代|forecast	必然颠覆|forecast	必然淘汰|forecast	舒解|benefit

驱除|benefit





生存质量|patient-outcome	生存期|patient-outcome	生存率|patient-outcome	生存|patient-outcome


进店免费领|call-to-action	进店即送|call-to-action	进店有礼|call-to-action	进店就送|call-to-action	进店即享|call-to-action	进店领|call-to-action	飞机号|contact-cue



平稳血糖|benefit	平稳|benefit






照亮了|offer	照亮|offer






无后遗症|safe-absolute


摘掉药罐子|cure


革命性|hype







转氨酶|marker



味道独特|mask







最先进|superlative








不难|mask
全人类|universal







卫健委|public-line


观察性|design
生宝宝|patient-outcome











四日见效|guarantee	四日治愈|guarantee	四日痊愈|guarantee	四日起效|guarantee	四日治好|guarantee

试管|in-vitro













福利价|call-to-action








a组|comparator||A组

第1组|comparator
第2瓶免费|call-to-action	第2瓶半价|call-to-action	第2件免费|call-to-action	第2件半价|call-to-action	第2盒免费|call-to-action	第2盒半价|call-to-action	第2支免费|call-to-action	第2支半价|call-to-action	第2剂免费|call-to-action	第2剂半价|call-to-action	第2组|comparator
医院里开给我的药|standard-care	医院开给我的药|standard-care	医院里给开的药|standard-care	医院给开的药|standard-care	医院里里的药|standard-care	医院里开的药|standard-care	医院里配的药|standard-care	医院里给的药|standard-care	医院里的药|standard-care	医院开的药|standard-care	医院配的药|standard-care	医院给的药|standard-care	医院管理局|public-line	医院的药|standard-care







希望的翅膀|hope	希望的种子|hope	希望的大门|hope	希望的火种|hope	希望的火苗|hope	希望的明灯|hope	希望的窗户|hope	希望的钥匙|hope	希望之光|hope	希望之灯|hope	希望之火|hope	希望之窗|hope	希望之门|hope	希望之桥|hope	希望之路|hope	希望之花|hope	希望之翼|hope	希望之种|hope	希望医院|mask	希望大家|mask	希望各位|mask	希望读者|mask	希望广大|mask	希望可以|mask	希望通过|mask	希望患者|mask	希望更多|mask	希望我们|mask	希望小学|mask	希望工程|mask	希望自己|mask	希望尽快|mask	希望公众|mask	希望孩子|mask	希望得到|mask	希望借此|mask	希望能|hedge,mask	希望您|mask	希望你|mask	希望有|mask	希望对|mask	希望他|mask	希望她|mask	希望在|mask	希望用|mask	希望这|mask	希望|hope


很多人认为|refutation	很多人看来|refutation
不需要|mask	极致|superlative
前十名下单|call-to-action	前十名付款|call-to-action	感染|harm








赋予|offer

标准药物治疗|standard-care	标准治疗方法|standard-care	标准治疗手段|standard-care	标准治疗方式|standard-care	标准干预方法|standard-care	标准干预手段|standard-care	标准治疗组|comparator	标准疗法|standard-care	标准治疗|standard-care	标准药物|standard-care	标准干预|standard-care	标准方法|standard-care	标准手段|standard-care	标准医学|standard-care	标准西医|standard-care	标准医疗|standard-care


b组|comparator||B组

永远不会长出来|cure	永远不会找上门|cure	永远不会复发|cure	永远不会回来|cure	永远不会发作|cure	永远不会上身|cure	永远不会犯|cure	永远绝迹|cure	永远消失|cure	永远无踪|cure	永远|cure-adverb
比对照|comparator







仓鼠|species



















正规药物治疗|standard-care	正规治疗方法|standard-care	正规治疗手段|standard-care	正规治疗方式|standard-care	正规干预方法|standard-care	正规干预手段|standard-care	正规疗法|standard-care	正规治疗|standard-care	正规药物|standard-care	正规干预|standard-care	正规方法|standard-care	正规手段|standard-care	正规医学|standard-care	正规西医|standard-care	正规医疗|standard-care


两周见效|guarantee	两周治愈|guarantee	两周痊愈|guarantee	两周起效|guarantee	两周治好|guarantee



接种疫苗|standard-care	接种后|after-treatment




副作用|harm	给了|offer

给予|offer,after-treatment
绝不会再复发|cure	绝不再长出来|cure	绝不再找上门|cure	绝不再回来|cure	绝不再发作|cure	绝不再上身|cure	绝不再犯|cure	绝不反弹|cure
未治疗组|comparator







大鼠|species

传闻|refutation
莫大|mask

铁板钉钉|certainty-phrase
气味独特|mask











全体患者|universal


救星|hope	可能|hedge




不靠谱|refutation






食蟹猴|species


增进|benefit









回春|benefit




















男女老少都可以放心吃|safe-absolute	男女老少都可以放心用|safe-absolute	男女老少都能放心吃|safe-absolute	男女老少都能放心用|safe-absolute	男女老少都可以服用|safe-absolute	男女老少都可放心吃|safe-absolute	男女老少都可放心用|safe-absolute	男女老少皆可放心吃|safe-absolute	男女老少皆可放心用|safe-absolute	男女老少都能服用|safe-absolute	男女老少都可以吃|safe-absolute	男女老少都可以用|safe-absolute	男女老少都可以喝|safe-absolute	男女老少都可服用|safe-absolute	男女老少皆可服用|safe-absolute	男女老少都能吃|safe-absolute	男女老少都能用|safe-absolute	男女老少都能喝|safe-absolute	男女老少都可吃|safe-absolute	男女老少都可用|safe-absolute	男女老少都可喝|safe-absolute	男女老少皆可吃|safe-absolute	男女老少皆可用|safe-absolute	男女老少皆可喝|safe-absolute












一天见效|guarantee	一天治愈|guarantee	一天痊愈|guarantee	一天起效|guarantee	一天治好|guarantee	进群|call-to-action

公众号|contact-cue












心力衰竭|patient-outcome


调回|benefit
心功能|patient-outcome



各组|comparator
无锡|mask

空白对照|comparator	空白组|comparator

心动不如行动|call-to-action	首创|superlative


百分之百的患者|universal	百分之百有效|guarantee	百分之百安全|safe-absolute	百分百有效|guarantee	百分百安全|safe-absolute	百分之百能|certainty-phrase	商城|contact-cue











效果|efficacy






靶向药|standard-care
零排异反应|safe-absolute	零排斥反应|safe-absolute	零排斥风险|safe-absolute









扫qr|call-to-action





及时雨|hope





热线|contact-cue


按赞|call-to-action

邀请|mask











温和安全|safe


七天见效|guarantee	七天治愈|guarantee	七天痊愈|guarantee	七天起效|guarantee	七天治好|guarantee



重获希望小学|mask	重获光明|cure	重获新生|hope	重获|offer



毒素一扫而空|cure	毒素清零|cure	毒素全消|cure




倾向于|hedge






减掉|benefit



特价优惠|call-to-action	特价抢购|call-to-action	特价促销|call-to-action



根治性手术|mask	根治性切除|mask	根治性放疗|mask	根治性治疗|mask	根治切除术|mask	根治术|mask	根治性|mask	根治|cure






神奇疗效|hype	神奇效果|hype	神奇功效|hype	神奇疗法|hype	神奇药物|hype	神奇产品|hype	神奇宝贝|mask	神奇|superlative	改观|change

送完为止|call-to-action
与基线|after-treatment
治愈出院|mask	治愈病例|mask	治愈人数|mask	治愈例数|mask	治愈患者|mask	治愈率为|mask	治愈心灵|mask	治愈人心|mask	治愈者|mask	治愈数|mask	治愈系|mask	治愈|cure



无疑|certainty-phrase,mask
注定会取代|forecast	注定会成为|forecast	注定会造福|forecast	注定会终结|forecast	注定会攻克|forecast	注定会治愈|forecast	注定会替代|forecast	注定会颠覆|forecast	注定会淘汰|forecast	注定将取代|forecast	注定将成为|forecast	注定将造福|forecast	注定将终结|forecast	注定将攻克|forecast	注定将治愈|forecast	注定将替代|forecast	注定将颠覆|forecast	注定将淘汰|forecast	注定取代|forecast	注定成为|forecast	注定造福|forecast	注定终结|forecast	注定攻克|forecast	注定治愈|forecast	注定替代|forecast	注定颠覆|forecast	注定淘汰|forecast	离不开|mask

购十送一|call-to-action	购十送二|call-to-action	购十送两|call-to-action	购十送三|call-to-action	购十送五|call-to-action	购十送1|call-to-action	购十送2|call-to-action	购十送3|call-to-action	购十赠一|call-to-action	购十赠二|call-to-action	购十赠两|call-to-action	购十赠三|call-to-action	购十赠五|call-to-action	购十赠1|call-to-action	购十赠2|call-to-action	购十赠3|call-to-action
扔掉药罐子|cure	扔掉药瓶|cure



将替代|forecast
将最终取代|forecast	将最终替代|forecast	将最终成为|forecast	将最终造福|forecast	将最终终结|forecast	将最终攻克|forecast	将最终治愈|forecast	将最终颠覆|forecast	将最终改写|forecast	将最终淘汰|forecast	将最终惠及|forecast

没落|mask














疑似广告|refutation	疑似|hedge



氧化应激|marker














去根|cure

压下去|benefit
除病根|cure




跑得更清楚|change	跑得更久|change	跑得更好|change	跑得更远|change	跑得更稳|change	跑得更快|change	跑得更多|change
无症状|mask	血氧|marker

幼童|people



暖心治愈|mask





两疗程见效|guarantee	两疗程治愈|guarantee	两疗程痊愈|guarantee	两疗程起效|guarantee	两疗程治好|guarantee
吃得更清楚|change	吃得更久|change	吃得更好|change	吃得更远|change	吃得更稳|change	吃得更快|change	吃得更多|change	建议|hedge,advice	说|attribution


请|advice



快了|change	无痛|mask


数据|study
传真|contact-cue



民间流传|refutation
气喘药|standard-care


再说|mask







被罚|refutation
领取试用装|call-to-action	领取优惠|call-to-action	领取红包|call-to-action	领取礼品|call-to-action	领取福利|call-to-action	领取资料|call-to-action	领取试用|call-to-action











注射前|after-treatment	注射后|after-treatment	注射|after-treatment
男婴|people
售完为止|call-to-action
骗取|refutation

明灯|hope
acei/arb|standard-care||ACEI/ARB	acei|standard-care||ACEI


afp|marker||AFP





alt|marker||ALT
amh|marker||AMH




arb|standard-care||ARB
ast|marker||AST






直播间下单立减|call-to-action	直播间福利|call-to-action	直播间抢购|call-to-action	直播间秒杀|call-to-action	直播间见|call-to-action
咨询我们的医学顾问|contact-push	咨询我们的健康顾问|contact-push	咨询我们的客服|contact-push	咨询我们的顾问|contact-push	咨询在线客服|contact-push	咨询官方客服|contact-push	咨询本店客服|contact-push	咨询我们客服|contact-push	咨询健康顾问|contact-push	咨询您的医生|mask	咨询委员会|mask	咨询热线|contact-cue	咨询电话|contact-cue	咨询客服|contact-push	咨询医生|mask	咨询专业|mask	咨询医师|mask	咨询专科|mask	咨询医务|mask	咨询药师|mask	咨询医院|mask	咨询正规|mask	皮质醇|marker	咨询|contact-cue
杀死|benefit




三天见效|guarantee	三天治愈|guarantee	三天痊愈|guarantee	三天起效|guarantee	三天治好|guarantee




速预约|call-to-action






bnp|marker||BNP
毋庸置疑|certainty-phrase,mask	毋庸讳言|certainty-phrase






和你再无瓜葛|cure	和你绝缘|cure	跑者|people



拟南芥|mask


配合服用|call-to-action	长出了|change


家兔|species

扣扣|contact-cue

cea|marker||CEA	或许|hedge

灵丹妙药|hype



e-mail|contact-cue||E-mail

虚构|refutation
疏通|benefit



赞不绝口|superlative	crp|marker||CRP
















全部糖尿病患者|universal	全部慢性病患者|universal	全部肝病患者|universal	全部癌症患者|universal	全部受试者|universal	全部患者|universal	全部病人|universal	全部病患|universal	全部人群|universal	全部疾病|universal	全部病症|universal	全部疾患|universal	全部老人|universal	全部家庭|universal	全部孩子|universal	全部女性|universal	全部男性|universal	全部肿瘤|universal	全部癌症|universal	全部糖友|universal	全部人|universal	猴头|mask



荟萃分析|study,design




喝了|after-treatment




男童|people

有特效|effective,hype






在线客服|contact-push




孩童|people



遥遥领先|superlative	不复发|cure	看手机|mask
没|negator
egfr|marker||eGFR
心理援助|public-line	心理危机|public-line	心理咨询|mask




email|contact-cue||Email

请私讯|call-to-action
epc|marker||EPC
变薄|change
个疗程后|after-treatment


能不能|question

有力证明|certainty-verb

低剂量组|comparator


安眠药|standard-care

勿忘|mask


具体请咨询我们的客服|contact-push	具体请联系我们的客服|contact-push	具体请询问我们的客服|contact-push	具体请咨询在线客服|contact-push	具体请联系在线客服|contact-push	具体请询问在线客服|contact-push	具体咨询我们的客服|contact-push	具体联系我们的客服|contact-push	具体询问我们的客服|contact-push	具体咨询在线客服|contact-push	具体联系在线客服|contact-push	具体询问在线客服|contact-push	具体请咨询客服|contact-push	具体请联系客服|contact-push	具体请询问客服|contact-push	具体咨询客服|contact-push	具体联系客服|contact-push	具体询问客服|contact-push	射血分数|marker	具体来说|mask



有助睡眠|benefit	有助于|hedge	有助|hedge



不失为|mask
支气管扩张剂|standard-care

没效果分文不取|guarantee	没效果分文不收|guarantee	没效果全款退款|call-to-action	没效果全款退还|call-to-action	没效果全款退费|call-to-action	没效果全额退款|call-to-action	没效果全额退还|call-to-action	没效果全额退费|call-to-action	没效果不收钱|guarantee	没效果不要钱|guarantee	没效果全款退|call-to-action	没效果全额退|call-to-action	没效果包退款|call-to-action	没效果包退还|call-to-action	没效果包退费|call-to-action	没效全款退款|call-to-action	没效全款退还|call-to-action	没效全款退费|call-to-action	没效全额退款|call-to-action	没效全额退还|call-to-action	没效全额退费|call-to-action	没效果退钱|guarantee	没效果免费|guarantee	没效果包退|call-to-action	没效全款退|call-to-action	没效全额退|call-to-action	没效包退款|call-to-action	没效包退还|call-to-action	没效包退费|call-to-action	没效包退|call-to-action
精准医疗|mask	精准医学|mask
所有类型的慢性病|universal	所有糖尿病患者|universal	所有慢性病患者|universal	所有类型的肝病|universal	所有类型的肾病|universal	所有类型的癌症|universal	所有类型的疾病|universal	所有肝病患者|universal	所有癌症患者|universal	所有受试者|universal	所有慢性病|universal	所有类型的|universal	所有种类的|universal	所有型态的|universal	所有阶段的|universal	所有形式的|universal	所有程度的|universal	所有患者|universal	所有病人|universal	所有病患|universal	所有人群|universal	所有疾病|universal	所有病症|universal	所有疾患|universal	所有老人|universal	所有家庭|universal	所有孩子|universal	所有女性|universal	所有男性|universal	所有肿瘤|universal	所有癌症|universal	所有糖友|universal	所有肝病|universal	所有肾病|universal	所有人|universal
大脑的血流和功能|patient-outcome	大脑的血流与功能|patient-outcome	大脑的血流及功能|patient-outcome	大脑的循环与功能|patient-outcome	大脑血流和功能|patient-outcome	大脑血流与功能|patient-outcome	大脑血流及功能|patient-outcome	大脑循环与功能|patient-outcome	大脑的功能|patient-outcome	大脑功能|patient-outcome


fsh|marker||FSH




t细胞|marker||T细胞













癫痫药|standard-care



起死回生|cure


鼠标|mask








针灸后|after-treatment




设想|hedge

据报道|attribution
离体|in-vitro
男子|people
hba1c|marker||HbA1c

hdl|marker||HDL




血流速度|marker	很安全|safe	血流量|marker


不饱和|mask

尚无|negator
抗精神病药|standard-care

拟合|mask

更长寿|benefit




不好分文不取|guarantee	不好分文不收|guarantee	不好全款退款|call-to-action	不好全款退还|call-to-action	不好全款退费|call-to-action	不好全额退款|call-to-action	不好全额退还|call-to-action	不好全额退费|call-to-action	不好不收钱|guarantee	不好不要钱|guarantee	不好全款退|call-to-action	不好全额退|call-to-action	不好包退款|call-to-action	不好包退还|call-to-action	不好包退费|call-to-action	不好退钱|guarantee	不好免费|guarantee	不好包退|call-to-action

男孩|people













iii期|design||III期	ii期|design||II期	无需|mask


il-6|marker||IL-6




即刻加入会员|call-to-action	即刻加入我们|call-to-action	即刻下单|call-to-action	即刻预约|call-to-action	即刻抢购|call-to-action	即刻入手|call-to-action	即刻报名|call-to-action	即刻私讯|call-to-action	即刻订购|call-to-action







缓解率|change	缓解|benefit,change



服务专线|contact-cue	服务热线|contact-cue	服务电话|contact-cue
援助热线|public-line	处方药|standard-care





活化|benefit	不妨|advice,mask




立享五折|call-to-action	立享六折|call-to-action	立享七折|call-to-action	立享八折|call-to-action	立享九折|call-to-action	立享优惠|call-to-action	立享半价|call-to-action




肿瘤一扫而空|cure	肿瘤标志物|marker	肿瘤清零|cure	肿瘤全消|cure	肿瘤体积|marker








强效|hype-mild



增到|change
q群|contact-cue||Q群







消解|benefit
等待名单|comparator	等待组|comparator







不科学|refutation




质疑|refutation







拔病根|cure



工人|people


ldl|marker||LDL




line|contact-cue||LINE
无非|mask



速私讯|call-to-action


公共卫生|public-line
肾的血流和功能|patient-outcome	肾的血流与功能|patient-outcome	肾的血流及功能|patient-outcome	肾的循环与功能|patient-outcome	肾的功能|patient-outcome









买一送一|call-to-action	买一送二|call-to-action	买一送两|call-to-action	买一送三|call-to-action	买一送五|call-to-action	买一送1|call-to-action	买一送2|call-to-action	买一送3|call-to-action	买一赠一|call-to-action	买一赠二|call-to-action	买一赠两|call-to-action	买一赠三|call-to-action	买一赠五|call-to-action	买一赠1|call-to-action	买一赠2|call-to-action	买一赠3|call-to-action







meta分析|study,design
买三送一|call-to-action	买三送二|call-to-action	买三送两|call-to-action	买三送三|call-to-action	买三送五|call-to-action	买三送1|call-to-action	买三送2|call-to-action	买三送3|call-to-action	买三赠一|call-to-action	买三赠二|call-to-action	买三赠两|call-to-action	买三赠三|call-to-action	买三赠五|call-to-action	买三赠1|call-to-action	买三赠2|call-to-action	买三赠3|call-to-action
一定会成为|forecast	一定会取代|forecast	一定会造福|forecast	一定程度上|hedge	一定有问题|refutation	一定是骗人|refutation	一定可以|certainty-phrase	一定会让|forecast	一定会使|forecast	一定会令|forecast	一定是假|refutation	一定能|certainty-phrase












管用|effective





理想的体重|mask	理想体重|mask	理想血压|mask	理想信念|mask	理想目标|mask	理想状态|mask	理想|hype-mild






买两送一|call-to-action	买两送二|call-to-action	买两送两|call-to-action	买两送三|call-to-action	买两送五|call-to-action	买两送1|call-to-action	买两送2|call-to-action	买两送3|call-to-action	买两赠一|call-to-action	买两赠二|call-to-action	买两赠两|call-to-action	买两赠三|call-to-action	买两赠五|call-to-action	买两赠1|call-to-action	买两赠2|call-to-action	买两赠3|call-to-action








nk细胞|marker||NK细胞
是不是|question
查处|refutation
探索性|caveat,hedge	探索|hedge

增加风险|mask	增加了解|mask	增加投入|mask	增加人手|mask	增加|benefit,change



不稳定|mask












突破性疗法认定|mask	突破性疗法资格|mask	突破性治疗药物|mask	突破性治疗认定|mask	突破性感染|mask	突破性出血|mask	突破性|hype






调好|benefit


















误导|refutation

计数|marker





农民|people
人数较少|caveat	人数有限|caveat	人数少|caveat	判定能|mask



香味独特|mask	据推测|hedge
片面|refutation


免疫抑制剂|standard-care	免疫调节剂|mask	免疫细胞|marker	免疫应答|mask
带来了|offer	带来|offer



psa|marker||PSA


有可能|hedge

小样本|caveat

怀上|patient-outcome


不|negator

控糖|benefit


惊喜|mask
机不可失|call-to-action








买二送一|call-to-action	买二送二|call-to-action	买二送两|call-to-action	买二送三|call-to-action	买二送五|call-to-action	买二送1|call-to-action	买二送2|call-to-action	买二送3|call-to-action	买二赠一|call-to-action	买二赠二|call-to-action	买二赠两|call-to-action	买二赠三|call-to-action	买二赠五|call-to-action	买二赠1|call-to-action	买二赠2|call-to-action	买二赠3|call-to-action



qq群|contact-cue||QQ群	朋友圈|refutation	qq|contact-cue||QQ



买五送一|call-to-action	买五送二|call-to-action	买五送两|call-to-action	买五送三|call-to-action	买五送五|call-to-action	买五送1|call-to-action	买五送2|call-to-action	买五送3|call-to-action	买五赠一|call-to-action	买五赠二|call-to-action	买五赠两|call-to-action	买五赠三|call-to-action	买五赠五|call-to-action	买五赠1|call-to-action	买五赠2|call-to-action	买五赠3|call-to-action


传奇|superlative



诱导老年人|refutation	诱导消费|refutation	诱导购买|refutation	诱导用户|refutation	诱导老人|refutation


预防控制中心|mask	总有效率|change	预防为主|mask	预防接种|mask	预防医学|mask	预防控制|mask	预防措施|mask	预防方法|mask	预防针|mask	预防性|mask	预防|benefit


变有力|change




名患者|people
鉴别|mask

抽奖|call-to-action

将要|mask

单盲|design


私信我们的客服|contact-push	私信在线客服|contact-push	私信官方客服|contact-push	私信本店客服|contact-push	私信我们客服|contact-push	私信我们|call-to-action	私信领取|call-to-action	私信咨询|call-to-action	私信小编|call-to-action	私信客服|call-to-action,contact-push	私信我|call-to-action	旨在|hedge


包您满意|guarantee	包您断尾|guarantee	包您断根|guarantee	包您痊愈|guarantee	包您治好|guarantee	包您好|guarantee
手术后|after-treatment	手术|standard-care










市民热线|public-line	手机屏幕|mask	手机应用|mask	手机充电|mask	手机号|contact-cue	手机上|mask	手机|contact-cue
scr|marker||SCr	尚未|negator



站不住脚|refutation

病死率|patient-outcome

skype|contact-cue||Skype



质的飞跃|hype	新希望|hope










保护隐私|mask	保护个人|mask	保护环境|mask	保护区|mask	保护伞|mask	保护|benefit
过敏药|standard-care	过敏|harm


轻了|change


tbil|marker||TBiL

简称|mask
telegram|contact-cue||Telegram
再也不会长出来|cure	再也不会找上门|cure	再也不会复发|cure	再也不会回来|cure	再也不会发作|cure	再也不会上身|cure	再也不会犯|cure	移植需求|patient-outcome	移植前|after-treatment	移植后|after-treatment	移植|after-treatment







彻底避免了不良反应|safe-absolute	彻底避免了免疫排斥|safe-absolute	彻底避免了副作用|safe-absolute	彻底避免不良反应|safe-absolute	彻底避免免疫排斥|safe-absolute	彻底避免了风险|safe-absolute	彻底避免了排斥|safe-absolute	彻底避免副作用|safe-absolute	彻底避免风险|safe-absolute	彻底避免排斥|safe-absolute	tnf-α|marker||TNF-α	彻底断尾|cure	彻底治好|cure	彻底治愈|cure	彻底根治|cure	彻底消除|cure	彻底摆脱|cure	彻底告别|cure	彻底清除|cure	彻底逆转|cure	彻底绝迹|cure	彻底消失|cure	彻底无踪|cure	彻底|cure-adverb



顾眼|benefit
tsh|marker||TSH








没有设置安慰剂对照|uncontrolled	没有一点毒副作用|safe-absolute	没有一点不良反应|safe-absolute	没有一点毒副反应|safe-absolute	没有一点排异反应|safe-absolute	没有一点排斥反应|safe-absolute	没有一点排斥风险|safe-absolute	没有一点不良风险|safe-absolute	没有一点安全风险|safe-absolute	没有一点安全隐患|safe-absolute	没有丝毫毒副作用|safe-absolute	没有丝毫不良反应|safe-absolute	没有丝毫毒副反应|safe-absolute	没有丝毫排异反应|safe-absolute	没有丝毫排斥反应|safe-absolute	没有丝毫排斥风险|safe-absolute	没有丝毫不良风险|safe-absolute	没有丝毫安全风险|safe-absolute	没有丝毫安全隐患|safe-absolute	没有任何毒副作用|safe-absolute	没有任何不良反应|safe-absolute	没有任何毒副反应|safe-absolute	没有任何排异反应|safe-absolute	没有任何排斥反应|safe-absolute	没有任何排斥风险|safe-absolute	没有任何不良风险|safe-absolute	没有任何安全风险|safe-absolute	没有任何安全隐患|safe-absolute	没有设置安慰剂组|uncontrolled	没有一点副作用|safe-absolute	没有一点后遗症|safe-absolute	没有一点依赖性|safe-absolute	没有一点副反应|safe-absolute	没有一点并发症|safe-absolute	没有丝毫副作用|safe-absolute	没有丝毫后遗症|safe-absolute	没有丝毫依赖性|safe-absolute	没有丝毫副反应|safe-absolute	没有丝毫并发症|safe-absolute	没有任何副作用|safe-absolute	没有任何后遗症|safe-absolute	没有任何依赖性|safe-absolute	没有任何副反应|safe-absolute	没有任何并发症|safe-absolute	没有安慰剂对照|uncontrolled	没有设置对照组|uncontrolled	没有毒副作用|safe-absolute	没有不良反应|safe-absolute	没有毒副反应|safe-absolute	没有排异反应|safe-absolute	没有排斥反应|safe-absolute	没有排斥风险|safe-absolute	没有不良风险|safe-absolute	没有安全风险|safe-absolute	没有安全隐患|safe-absolute	没有一点毒性|safe-absolute	没有一点风险|safe-absolute	没有一点危害|safe-absolute	没有一点伤害|safe-absolute	没有丝毫毒性|safe-absolute	没有丝毫风险|safe-absolute	没有丝毫危害|safe-absolute	没有丝毫伤害|safe-absolute	没有任何毒性|safe-absolute	没有任何风险|safe-absolute	没有任何危害|safe-absolute	没有任何伤害|safe-absolute	没有安慰剂组|uncontrolled	没有设置对照|uncontrolled	没有科学依据|refutation	没有副作用|safe-absolute	没有后遗症|safe-absolute	没有依赖性|safe-absolute	没有副反应|safe-absolute	没有并发症|safe-absolute	没有对照组|uncontrolled	没有毒性|safe-absolute	没有风险|safe-absolute	没有危害|safe-absolute	没有伤害|safe-absolute	没有对照|uncontrolled	没有证据|negator	没有依据|refutation	没有比|mask	没有|negator



uacr|marker||UACR
猴魁|mask







震撼问世|hype	毒性|harm	震撼|superlative




陷阱|refutation

猴子|species












跟您再无瓜葛|cure	跟您绝缘|cure



病毒一扫而空|cure	病毒清零|cure	病毒全消|cure	病毒载量|marker	病毒量|marker
高了|change











赶走疼痛|benefit	赶走疲劳|benefit	赶走湿气|benefit	赶走毒素|benefit	赶走|benefit






送红包|call-to-action
vx|contact-cue

扫描下方二维码|call-to-action	扫描上方二维码|call-to-action	扫描文末二维码|call-to-action	扫描下面二维码|call-to-action	扫描图中二维码|call-to-action	扫描以下二维码|call-to-action	扫描右侧二维码|call-to-action	扫描左侧二维码|call-to-action	扫描下方图片|call-to-action	扫描上方图片|call-to-action	扫描文末图片|call-to-action	扫描下面图片|call-to-action	扫描图中图片|call-to-action	扫描以下图片|call-to-action	扫描此二维码|call-to-action	扫描右侧图片|call-to-action	扫描左侧图片|call-to-action	扫描下面的码|call-to-action	扫描下方的码|call-to-action	扫描底下的码|call-to-action	扫描文末的码|call-to-action	扫描此图片|call-to-action	扫描二维码|call-to-action	扫描这个码|call-to-action	扫描图片|call-to-action	扫描qr|call-to-action
仅|caveat








weixin|contact-cue	wechat|contact-cue	wei信|contact-cue


whatsapp|contact-cue||WhatsApp
特别|mask	适应|mask






老人小孩都可以放心吃|safe-absolute	老人小孩都可以放心用|safe-absolute	老人小孩都能放心吃|safe-absolute	老人小孩都能放心用|safe-absolute	老人小孩都可以服用|safe-absolute	老人小孩都可放心吃|safe-absolute	老人小孩都可放心用|safe-absolute	老人小孩皆可放心吃|safe-absolute	老人小孩皆可放心用|safe-absolute	老人小孩都能服用|safe-absolute	老人小孩都可以吃|safe-absolute	老人小孩都可以用|safe-absolute	老人小孩都可以喝|safe-absolute	老人小孩都可服用|safe-absolute	老人小孩皆可服用|safe-absolute	老人小孩都能吃|safe-absolute	老人小孩都能用|safe-absolute	老人小孩都能喝|safe-absolute	老人小孩都可吃|safe-absolute	老人小孩都可用|safe-absolute	老人小孩都可喝|safe-absolute	老人小孩皆可吃|safe-absolute	老人小孩皆可用|safe-absolute	老人小孩皆可喝|safe-absolute	老人|people


不等于|negator	不等|mask

长命百岁|benefit


wx|contact-cue






不孕|mask


不存在毒副作用|safe-absolute	不存在不良反应|safe-absolute	不存在毒副反应|safe-absolute	不存在排异反应|safe-absolute	不存在排斥反应|safe-absolute	不存在排斥风险|safe-absolute	不存在不良风险|safe-absolute	不存在安全风险|safe-absolute	不存在安全隐患|safe-absolute	不存在副作用|safe-absolute	不存在后遗症|safe-absolute	不存在依赖性|safe-absolute	不存在副反应|safe-absolute	不存在并发症|safe-absolute	不存在毒性|safe-absolute	不存在风险|safe-absolute	不存在危害|safe-absolute	不存在伤害|safe-absolute	不存在|negator

抗纤维化|benefit
无风险|safe-absolute





胆固醇药|standard-care	胆固醇|marker
安神|benefit




新纪元|hype






密切联系|mask





百病|universal


谨防|refutation



前瞻性|design





卫生福利部|public-line	卫生热线|public-line	卫生署|public-line	卫生局|public-line




抚平|benefit


不安|mask
假的|refutation


铁证|certainty-verb








究竟|question





可放心|safe	不宜|negator

不实|refutation


不管什么体质|universal	不管什么病情|universal	不管什么年龄|universal	不管哪种体质|universal	不管哪种病情|universal	不管哪种年龄|universal	不管何种体质|universal	不管何种病情|universal	不管何种年龄|universal	不管什么病|universal	不管哪种病|universal	不管什么人|universal	不管哪种人|universal	不管何种人|universal	不管|mask

利尿药|standard-care	利尿剂|standard-care




与安慰剂|comparator
呼吸机|standard-care	脑中风|patient-outcome

副反应|harm

应答|mask











不容置疑|certainty-phrase,mask

行业领先|hype


















女婴|people


企鹅号|contact-cue





提示|hedge







翻倍|change
抗缪勒管激素|marker











行之有效|effective





两天见效|guarantee	两天治愈|guarantee	两天痊愈|guarantee	两天起效|guarantee	两天治好|guarantee




口服|after-treatment

不对称|mask

提神效果|mask	提神|mask


适当|hedge
降尿酸药|standard-care	降尿酸|benefit


小规模|caveat





全球领先|hype	全球首创|hype	全球第一|superlative






谎称|refutation

不少人认为|refutation	不少人看来|refutation	不少|mask






与对照|comparator




组间|comparator




输注前|after-treatment	输注后|after-treatment	输注|after-treatment





服用后|after-treatment	服用|after-treatment










医管局|public-line	轻信|refutation





吃药|standard-care


血透|standard-care


女童|people	甲组|comparator
指出|attribution

















应对|mask

伪科学|refutation	难以|negator









无科学依据|refutation	不属于|negator



且安全|safe




怎么|question

严禁|negator



往往|hedge











公司地址|contact-cue







再送一盒|call-to-action	再送一瓶|call-to-action	再送一包|call-to-action	再送一支|call-to-action	再送一件|call-to-action	再送一箱|call-to-action












王牌|superlative







降糖神器|hype	降糖药|standard-care	降糖|benefit	骤降|change	摘要|mask



止住|benefit
史无前例|hype

抗忧郁药|standard-care	祖细胞|marker












女子|people
逆龄|benefit
概要|mask

中风|patient-outcome


福音医院|mask	福音|hope










标靶药物|standard-care


治断根|cure



女孩|people

推开了|offer	推开|offer


今日10点直播间|call-to-action	今日19点直播间|call-to-action	今日20点直播间|call-to-action	今日21点直播间|call-to-action	今日七点直播间|call-to-action	今日八点直播间|call-to-action	今日九点直播间|call-to-action	今日十点直播间|call-to-action	今日7点直播间|call-to-action	今日8点直播间|call-to-action	今日9点直播间|call-to-action	今日直播间|call-to-action	非对照|uncontrolled

无稽之谈|refutation

只有|caveat




辟谣|refutation


有限|caveat









升高|benefit,change


综述|study

修护神器|hype	修护|benefit





扫文末的码|call-to-action


军人|people







自由基|marker


















监测|study






















消费即享|call-to-action	消费即送|call-to-action	消费立减|call-to-action	消费满|call-to-action	消费享|call-to-action	消费者|public-line

更大规模|caveat	更大样本|caveat











一线生机|hope











肯定有问题|refutation	肯定是骗人|refutation	肯定可以|certainty-phrase	肯定是假|refutation	肯定能|certainty-phrase
妇女|people



今晚10点直播间|call-to-action	今晚19点直播间|call-to-action	今晚20点直播间|call-to-action	今晚21点直播间|call-to-action	今晚七点直播间|call-to-action	今晚八点直播间|call-to-action	今晚九点直播间|call-to-action	今晚十点直播间|call-to-action	今晚7点直播间|call-to-action	今晚8点直播间|call-to-action	今晚9点直播间|call-to-action	立刻加入会员|call-to-action	立刻加入我们|call-to-action	今晚直播间|call-to-action	立刻预约|call-to-action	立刻抢购|call-to-action	立刻入手|call-to-action	立刻下单|call-to-action	立刻报名|call-to-action	立刻私讯|call-to-action	立刻订购|call-to-action







矫正|curable








有益无害|safe-absolute

噱头|refutation
仅有|caveat






听得更清楚|change	听得更久|change	听得更好|change	听得更远|change	听得更稳|change	听得更快|change	听得更多|change
确定无疑|certainty-phrase	变规律|change






住院时间|patient-outcome	住院|patient-outcome












糖化血红蛋白|marker




有目共睹|certainty-phrase


提高警惕|mask	提高认识|mask	提高意识|mask	提高重视|mask	提高效率|mask	提高价格|mask	提高质量|mask	提高水平|mask	提高诊断|mask	提高检出|mask	抗肿瘤|benefit	提高|benefit,change

炒作|refutation


论文|study

























注意|advice




历史对照|comparator
杀灭|benefit

来说|mask






康复|curable,change

沉没|mask
山羊|species





长回了|change	防脱|benefit
雌二醇|marker











作用|efficacy







重要临床应用价值|hype	重要|mask

必须|advice
迎来了|offer	迎来|offer






通常来说|mask	通常情况|mask	该患者|single-case	通常|hedge










胶原沉积|marker	胶原|marker



加倍|change


保断尾|guarantee	保断根|guarantee




将治愈|forecast


好孕|patient-outcome






加速|benefit





不已|mask
儿童|people
软化|benefit


模型鼠|species	模型组|species,comparator










病人|people









详情请咨询我们的客服|contact-push	详情请联系我们的客服|contact-push	详情请询问我们的客服|contact-push	详情请咨询在线客服|contact-push	详情请联系在线客服|contact-push	详情请询问在线客服|contact-push	详情咨询我们的客服|contact-push	详情联系我们的客服|contact-push	详情询问我们的客服|contact-push	详情咨询在线客服|contact-push	详情联系在线客服|contact-push	详情询问在线客服|contact-push	详情请咨询客服|contact-push	详情请联系客服|contact-push	详情请询问客服|contact-push	详情咨询客服|contact-push	详情联系客服|contact-push	详情询问客服|contact-push	详情请咨询|call-to-action	详情请联系|call-to-action	护心|benefit









无安慰剂对照|uncontrolled	无安全风险|safe-absolute	无安全隐患|safe-absolute	无安慰剂组|uncontrolled	无安慰剂|uncontrolled











糖友|people



不带任何毒副作用|safe-absolute	不带任何不良反应|safe-absolute	不带任何毒副反应|safe-absolute	不带任何排异反应|safe-absolute	不带任何排斥反应|safe-absolute	不带任何排斥风险|safe-absolute	不带任何不良风险|safe-absolute	不带任何安全风险|safe-absolute	不带任何安全隐患|safe-absolute	不带任何副作用|safe-absolute	不带任何后遗症|safe-absolute	不带任何依赖性|safe-absolute	不带任何副反应|safe-absolute	不带任何并发症|safe-absolute	不带任何毒性|safe-absolute	不带任何风险|safe-absolute	不带任何危害|safe-absolute	不带任何伤害|safe-absolute






猴年|mask




小说|mask










男性|people

对身体无害|safe-absolute
无害|safe-absolute	所谓|refutation


妊娠|patient-outcome



写道|attribution
三组|comparator
甲胎蛋白|marker




对人体无害|safe-absolute



转发给身边人|call-to-action	转发朋友圈|call-to-action	转发给爸妈|call-to-action	转发给父母|call-to-action	转发给家人|call-to-action	转发给朋友|call-to-action	转发给亲友|call-to-action	转发给更多|call-to-action	转发本文请|mask	转发本文|call-to-action

未发现|negator


迟早会取代|forecast	迟早会成为|forecast	迟早会造福|forecast	迟早会终结|forecast	迟早会攻克|forecast	迟早会治愈|forecast	迟早会替代|forecast	迟早会颠覆|forecast	迟早会淘汰|forecast	迟早将取代|forecast	迟早将成为|forecast	迟早将造福|forecast	迟早将终结|forecast	迟早将攻克|forecast	迟早将治愈|forecast	迟早将替代|forecast	迟早将颠覆|forecast	迟早将淘汰|forecast	迟早取代|forecast	迟早成为|forecast	迟早造福|forecast	迟早终结|forecast	迟早攻克|forecast	迟早治愈|forecast	迟早替代|forecast	迟早颠覆|forecast	迟早淘汰|forecast	与常规|comparator


溶解|benefit












癌细胞一扫而空|cure	癌细胞清零|cure	癌细胞全消|cure


差别|mask










立即拨打热线|call-to-action	立即联系我们|call-to-action	立即加入会员|call-to-action	立即线上预约|call-to-action	立即预约|call-to-action	立即购买|call-to-action	立即下单|call-to-action	立即咨询|call-to-action	立即抢购|call-to-action	立即领取|call-to-action	立即报名|call-to-action	立即加入|call-to-action	立即行动|call-to-action	立即订购|call-to-action	立即注册|call-to-action	立即选购|call-to-action	立即加购|call-to-action	立即私讯|call-to-action






用户|people









无对照组|uncontrolled	无对照|uncontrolled

假如|hedge
从未|negator










不应|negator



别|negator

医师开给我的药|standard-care	医师给开的药|standard-care	医师里的药|standard-care	医师开的药|standard-care	医师配的药|standard-care	医师给的药|standard-care	医师的药|standard-care


器官的血流和功能|patient-outcome	器官的血流与功能|patient-outcome	器官的血流及功能|patient-outcome	器官的循环与功能|patient-outcome	器官血流和功能|patient-outcome	器官血流与功能|patient-outcome	器官血流及功能|patient-outcome	器官循环与功能|patient-outcome	器官的功能|patient-outcome	器官功能|patient-outcome







戳下方链接|call-to-action	戳下方连结|call-to-action


控脂|benefit

可行性|caveat




司机|people




坐得更清楚|change	坐得更久|change	坐得更好|change	坐得更远|change	坐得更稳|change	坐得更快|change	坐得更多|change


称为|mask
















称之为|mask

多样性|marker


顶尖|superlative





病例对照|design	病例报告|single-case	病例系列|caveat	病例|people
到店免费领|call-to-action	到店即送|call-to-action	到店有礼|call-to-action	到店就送|call-to-action	到店即享|call-to-action	到店领|call-to-action


高剂量组|comparator

尿蛋白|marker
证明|certainty-verb






雌激素|marker




护肝神器|hype	护肝|benefit



最好的办法|mask	最好不要|mask	最好选择|mask	最好避免|mask	最好咨询|mask	最好定期|mask	最好采用|mask	最好还是|mask	最好提前|mask	最好及时|mask	最好通过|mask	最好保持|mask	最好控制|mask	最好抽|mask	最好多|mask	最好喝|mask	最好穿|mask	最好带|mask	最好请|mask	最好尽|mask	最好找|mask	最好看|mask	最好就|mask	最好只|mask	最好再|mask	最好等|mask	最好也|mask	最好以|mask	最好趁|mask	最好随|mask	最好经|mask	最好戒|mask	最好改|mask	最好减|mask	最好是|mask	最好能|mask	最好先|mask	最好用|mask	最好由|mask	最好每|mask	最好不|mask	最好到|mask	最好把|mask	最好与|mask	最好和|mask	最好将|mask	最好于|mask	最好别|mask	最好去|mask	最好少|mask	最好吃|mask	最好还|mask	最好让|mask	最好做|mask	最好戴|mask	最好|superlative,advice



需要|hedge,advice,mask


切莫相信|refutation

死亡率|patient-outcome	死亡|patient-outcome


上当|refutation


参与我们的调查|call-to-action	常规药物治疗|standard-care	常规治疗方法|standard-care	常规治疗手段|standard-care	常规治疗方式|standard-care	常规干预方法|standard-care	常规干预手段|standard-care	参与本次调查|call-to-action	常规的疗法|standard-care	常规的治疗|standard-care	常规的药物|standard-care	常规的方法|standard-care	常规的手段|standard-care	常规治疗组|comparator	常规疗法|standard-care	常规治疗|standard-care	常规药物|standard-care	常规干预|standard-care	常规方法|standard-care	常规手段|standard-care	常规医学|standard-care	常规西医|standard-care	常规医疗|standard-care	参与问卷|call-to-action	参与调查|call-to-action	参与调研|call-to-action	参与抽奖|call-to-action	常规护理|comparator	参与者|people	常规组|comparator
不建议|negator




将淘汰|forecast







非常安全|safe	护肾|benefit	非常|mask


鱼龙混杂|refutation

护胃|benefit	猪肉|mask
明目|benefit












肝循环与功能|patient-outcome	宣称|attribution,refutation,mask
实验室研究|in-vitro	实验鼠|species	实验犬|species	实验狗|species	实验猴|species	实验兔|species	实验|study
四个疗程见效|guarantee	四个疗程治愈|guarantee	四个疗程痊愈|guarantee	四个疗程起效|guarantee	四个疗程治好|guarantee



猪肝|mask



送折价券|call-to-action







术后|after-treatment
斩草除根|cure


囤货价|call-to-action

加入我们的微信群|call-to-action	加入我们的交流群|call-to-action	加入我们的患者群|call-to-action	加入我们的病友群|call-to-action	加入我们的粉丝群|call-to-action	加入我们的群|call-to-action	加入微信群|call-to-action	加入交流群|call-to-action	加入患者群|call-to-action	加入病友群|call-to-action	加入粉丝群|call-to-action	加入购物车|call-to-action	加入免费领|call-to-action	加入即送|call-to-action	加入有礼|call-to-action	加入就送|call-to-action	加入即享|call-to-action	加入群|call-to-action	加入领|call-to-action



能否|question

该成功案例|single-case


对侧眼|comparator


买十送一|call-to-action	买十送二|call-to-action	买十送两|call-to-action	买十送三|call-to-action	买十送五|call-to-action	买十送1|call-to-action	买十送2|call-to-action	买十送3|call-to-action	买十赠一|call-to-action	买十赠二|call-to-action	买十赠两|call-to-action	买十赠三|call-to-action	买十赠五|call-to-action	买十赠1|call-to-action	买十赠2|call-to-action	买十赠3|call-to-action





只要|mask


抗抑郁药|standard-care



受试者|people


要求|mask


顾客|people





优异|hype-mild









将为全人类|forecast	将为患者|forecast	将为人类|forecast

无糖|mask






失明|patient-outcome

勿|negator
开刀|standard-care



养生神器|hype







专线|contact-cue














开创性|hype

求真|refutation


抗苗勒管激素|marker









不得不|mask	不得|negator,refutation	猪|species
从根本上|cure-adverb	果蝇|species








猴|species



清肝|benefit





未用药组|comparator
应当|advice







用药前|after-treatment	用药后|after-treatment
包断尾|guarantee	包断根|guarantee


血压控制|mask	血压药|standard-care	血压|marker
潜在|hedge

瞠目结舌|superlative






清肺|benefit


不必|negator,mask	尝试|hedge





有奇效|effective,hype



选手|people






失智症|patient-outcome	失智|patient-outcome


称作|mask



鼠源|mask







消退|benefit,change







甩掉药罐子|cure	甩掉药瓶|cure



卫福部|public-line







抵御|benefit




回溯分析|design	回溯研究|design	回溯性|design







骗子|refutation


零毒副作用|safe-absolute	零毒副反应|safe-absolute	零毒性|safe-absolute










见效|effective







ⅰ期|design,caveat||Ⅰ期




先导|caveat




舒压|benefit





传统药物治疗|standard-care	传统治疗方法|standard-care	传统治疗手段|standard-care	传统治疗方式|standard-care	传统干预方法|standard-care	传统干预手段|standard-care	传统的疗法|standard-care	传统的治疗|standard-care	传统的药物|standard-care	传统的方法|standard-care	传统的手段|standard-care	传统疗法|standard-care	传统治疗|standard-care	传统药物|standard-care	传统干预|standard-care	传统方法|standard-care	传统手段|standard-care	传统医学|standard-care	传统西医|standard-care	传统医疗|standard-care

来了|offer
患者|people


点赞关注|call-to-action	点赞医生|mask




编造|refutation



ⅱ期|design||Ⅱ期





将会取代|forecast	将会替代|forecast	将会成为|forecast	将会造福|forecast	将会终结|forecast	将会攻克|forecast	将会治愈|forecast	将会颠覆|forecast	将会改写|forecast	将会淘汰|forecast	将会惠及|forecast

万能|superlative	i期|design,caveat||I期
是否|question
最高级|superlative

因人而异|hedge
抗排异药|standard-care	未病|mask
相比对照|comparator
















ⅲ期|design||Ⅲ期


大样本|caveat

















休想|negator



消炎|benefit

邮件|contact-cue
强调|attribution
带走疼痛|benefit	带走疲劳|benefit	带走湿气|benefit	带走毒素|benefit
戳连结|call-to-action
ⅳ期|design||Ⅳ期

癌胚抗原|marker

电报|contact-cue
应急|mask
肝脏的血流和功能|patient-outcome	肝脏的血流与功能|patient-outcome	肝脏的血流及功能|patient-outcome	肝脏的循环与功能|patient-outcome	肝脏血流和功能|patient-outcome	肝脏血流与功能|patient-outcome	肝脏血流及功能|patient-outcome	肝脏循环与功能|patient-outcome	肝脏的功能|patient-outcome	肝脏功能|patient-outcome

燃起了|offer	燃起|offer


吗|question

降胆固醇药|standard-care	降胆固醇|benefit

连根拔除|cure	连根拔起|cure	连根拔掉|cure	连根除掉|cure	连根铲除|cure





绝非|negator

体外实验|in-vitro	体外研究|in-vitro	体外|in-vitro








一般来说|mask	一般情况|mask	一般人|mask	一般|hedge





揭穿|refutation


全额退款|call-to-action






增多|change








不育|mask
阻挡|benefit

转阴|change









累计治愈|mask
排斥反应|harm

降脂药|standard-care	降脂|benefit
睡得更久|change	睡得更好|change	睡得更香|change	睡得更远|change	睡得更稳|change



与您再无瓜葛|cure	与您无缘|cure	与您绝缘|cure







呢|question








一扫而光|cure	一扫光|cure

稳血糖|benefit	变浅|change
做妈妈|patient-outcome






必定会取代|forecast	必定会成为|forecast	必定会造福|forecast	必定会终结|forecast	必定会攻克|forecast	必定会治愈|forecast	必定会替代|forecast	必定会颠覆|forecast	必定会淘汰|forecast	必定将取代|forecast	必定将成为|forecast	必定将造福|forecast	必定将终结|forecast	必定将攻克|forecast	必定将治愈|forecast	必定将替代|forecast	必定将颠覆|forecast	必定将淘汰|forecast	必定取代|forecast	必定成为|forecast	必定造福|forecast	必定终结|forecast	必定攻克|forecast	必定治愈|forecast	必定替代|forecast	必定颠覆|forecast	必定淘汰|forecast	必定能|certainty-phrase	回输后|after-treatment	回输|after-treatment





变浓|change
兔子|species












最安全|superlative	骗局|refutation



员工|people
对照说明书|mask	对照组|comparator	对照|comparator

不能说明|caveat,negator	不能证明|caveat,negator	不能信|refutation	不能|negator
点个小赞|call-to-action	点个关注|call-to-action	点个赞|call-to-action




无并发症|safe-absolute

糖皮质激素|standard-care
或可|hedge








不意味着|negator











终究会取代|forecast	终究会成为|forecast	终究会造福|forecast	终究会终结|forecast	终究会攻克|forecast	终究会治愈|forecast	终究会替代|forecast	终究会颠覆|forecast	终究会淘汰|forecast	终究将取代|forecast	终究将成为|forecast	终究将造福|forecast	终究将终结|forecast	终究将攻克|forecast	终究将治愈|forecast	终究将替代|forecast	终究将颠覆|forecast	终究将淘汰|forecast	终究取代|forecast	终究成为|forecast	终究造福|forecast	终究终结|forecast	终究攻克|forecast	终究治愈|forecast	终究替代|forecast	终究颠覆|forecast	终究淘汰|forecast










一抹而光|cure	一抹就好|cure	一抹即好|cure	一抹见净|cure	一抹就灵|cure
不愧|mask






动物性食物|mask	动物性食品|mask	动物性蛋白|mask	动物性脂肪|mask	动物模型|species	动物实验|species	动物试验|species	动物内脏|mask	动物肝脏|mask	动物脂肪|mask	动物奶油|mask	动物蛋白|mask	动物食品|mask	动物制品|mask	动物源|mask	动物油|mask	动物园|mask	动物|species






优惠进行中|call-to-action	优惠活动|call-to-action	优惠名额|call-to-action	优惠券|call-to-action















无庸置疑|certainty-phrase

将造福|forecast




无线|mask

必将取代|forecast	必将成为|forecast	必将改变|forecast	必将造福|forecast	必将终结|forecast	必将攻克|forecast	必将治愈|forecast	必将替代|forecast	必将引领|forecast	必将颠覆|forecast	必将让|forecast	必将使|forecast	必将令|forecast	奇效|efficacy,hype	必将|certainty-phrase





要么|mask

零负担|safe-absolute







顶级|superlative










超凡|superlative









清扫血管|benefit	清扫|benefit

忽略|mask
变淡|change
子虚乌有|refutation

罕见病|caveat	罕见|caveat

跨时代|hype





女性|people
点亮了|offer	点亮|offer










黑科技|hype	两组|comparator







裸鼠|species
早已无争论的余地|certainty-phrase	早已无争议的余地|certainty-phrase	早已无讨论的余地|certainty-phrase	早已无争论余地|certainty-phrase	早已无争议余地|certainty-phrase	早已无讨论余地|certainty-phrase



虚假希望|mask	变清晰|change	虚假|refutation

开启了|offer	开启|offer


再生|benefit
尚不明确|hedge	尚不清楚|hedge	尚不能|caveat,negator





长高了|change

大概|hedge
1位患者|single-case









降至|change	自称|attribution


延长|benefit,change

根除治疗|mask	根除方案|mask	根除疗法|mask	根除率|mask	根除|cure,benefit







就此绝迹|cure	就此消失|cure	就此无踪|cure




菌群|marker












风味独特|mask	略|hedge




















1例患者|single-case	1例|single-case
激活|benefit




补充水分|mask	补充说明|mask	补充规定|mask	补充协议|mask	补充材料|mask	补充|benefit

完美主义|mask	完美|superlative	无形|mask




违规|refutation
全称|mask
使用手机|mask	使用后|after-treatment







止咳|benefit






放化疗|standard-care


















发作|patient-outcome































订购即享|call-to-action	订购即送|call-to-action	订购立减|call-to-action	订购专线|contact-cue	订购满|call-to-action	订购享|call-to-action	软坚|benefit



症状|patient-outcome

神药|hype




变亮|change
零不良反应|safe-absolute	零不良风险|safe-absolute


















士兵|people











据认为|hedge



单纯治疗组|comparator
生机|hope	未知|mask




威信|contact-cue

不良反应监测|mask	不良反应|harm	不良事件|harm	不良|mask







肝指数|marker




单组|uncontrolled














骨密度|marker



将全面取代|forecast	将全面替代|forecast	将全面成为|forecast	将全面造福|forecast	将全面终结|forecast	将全面攻克|forecast	将全面治愈|forecast	将全面颠覆|forecast	将全面改写|forecast	将全面淘汰|forecast	将全面惠及|forecast

划时代|hype





并无安慰剂对照|uncontrolled	并无安慰剂组|uncontrolled	并无对照组|uncontrolled	并无对照|uncontrolled	并无|negator












修补|benefit
低密度脂蛋白|marker
没人|negator

癌指数|marker
别指望|negator

终将取代|forecast	终将成为|forecast	终将治愈|forecast	终将攻克|forecast	终将造福|forecast	终将替代|forecast	终将让|forecast	终将使|forecast	终将令|forecast
猴拳|mask






据说|mask






战略|mask







缺乏安慰剂对照|uncontrolled	缺乏安慰剂组|uncontrolled	缺乏科学依据|refutation	缺乏对照组|uncontrolled	缺乏对照|uncontrolled	缺乏|negator
从此绝迹|cure	从此消失|cure	从此无踪|cure




兄弟|people
受体|marker



长寿|patient-outcome

肝损伤|patient-outcome	危害|harm
速抢购|call-to-action


速报名|call-to-action




板上钉钉|certainty-phrase	禁忌|harm




点选下方链接|call-to-action	点选下方连结|call-to-action	点选链接|call-to-action	点选连结|call-to-action	点选网址|call-to-action
















养颜|benefit





洗肾|standard-care,patient-outcome















变软|change




胆红素|marker
欺骗|refutation




预约挂号专线|call-to-action	预约咨询|call-to-action	预约热线|call-to-action	预约专家|call-to-action	预约专线|contact-cue	预约电话|contact-cue	预约挂号|mask	预约接种|mask	预约就诊|mask	预约成功|mask	预约|contact-cue
变轻|change


病友|people





肾循环与功能|patient-outcome




强身|benefit







止痛药|standard-care	止痛|benefit	官网|contact-cue








不振|mask















阻断|benefit



临床试验注册|public-line	临床疗效|efficacy	临床研究|study	临床试验|study	临床治愈|mask	临床前|species



另一组|comparator	洗脑|refutation

领红包|call-to-action
发炎指数|marker	发炎指标|marker

调节器|mask	调节池|mask	调节|benefit
佳音|hope



性别|mask

一擦就好|cure	一擦即好|cure	一擦见净|cure	一擦就灵|cure

比格犬|species

进步|change



零伤害|safe-absolute


哪些|question	统称|mask



创新工场|mask	创新药|mask



炎症因子|marker	炎症指标|marker













安慰剂|comparator











猴菇|mask


认为|attribution






喝多少都不会有事|safe-absolute	喝多少都没事|safe-absolute	喝多少都不怕|safe-absolute


点点关注|call-to-action



罚款|refutation
不排除|hedge



新曙光|hope





无意|mask









脏器的血流和功能|patient-outcome	脏器的血流与功能|patient-outcome	脏器的血流及功能|patient-outcome	脏器的循环与功能|patient-outcome	脏器血流和功能|patient-outcome	脏器血流与功能|patient-outcome	脏器血流及功能|patient-outcome	脏器循环与功能|patient-outcome	脏器的功能|patient-outcome	脏器功能|patient-outcome	旗舰店|contact-cue

不推荐|negator




人人可用|safe-absolute	人人可吃|safe-absolute	人人适用|safe-absolute	人人都|universal	人人|universal
















坑|refutation


疗程后|after-treatment
毫无任何毒副作用|safe-absolute	毫无任何不良反应|safe-absolute	毫无任何毒副反应|safe-absolute	毫无任何排异反应|safe-absolute	毫无任何排斥反应|safe-absolute	毫无任何排斥风险|safe-absolute	毫无任何不良风险|safe-absolute	毫无任何安全风险|safe-absolute	毫无任何安全隐患|safe-absolute	毫无任何副作用|safe-absolute	毫无任何后遗症|safe-absolute	毫无任何依赖性|safe-absolute	毫无任何副反应|safe-absolute	毫无任何并发症|safe-absolute	毫无争论的余地|certainty-phrase	毫无争议的余地|certainty-phrase	毫无讨论的余地|certainty-phrase	毫无毒副作用|safe-absolute	毫无不良反应|safe-absolute	毫无毒副反应|safe-absolute	毫无排异反应|safe-absolute	毫无排斥反应|safe-absolute	毫无排斥风险|safe-absolute	毫无不良风险|safe-absolute	毫无安全风险|safe-absolute	毫无安全隐患|safe-absolute	毫无任何毒性|safe-absolute	毫无任何风险|safe-absolute	毫无任何危害|safe-absolute	毫无任何伤害|safe-absolute	毫无争论余地|certainty-phrase	毫无争议余地|certainty-phrase	毫无讨论余地|certainty-phrase	毫无副作用|safe-absolute	毫无后遗症|safe-absolute	毫无依赖性|safe-absolute	毫无副反应|safe-absolute	毫无并发症|safe-absolute	毫无毒性|safe-absolute	毫无风险|safe-absolute	毫无危害|safe-absolute	毫无伤害|safe-absolute	毫无疑问|certainty-phrase,mask	毫无争议|certainty-phrase	毫无悬念|certainty-phrase	毫无|negator


要点|mask


风险|harm






养好|benefit




零依赖性|safe-absolute



改善|benefit,change





也称|mask
人们看来|refutation
尿毒症|patient-outcome
并未|negator














辨别|mask
前100名下单|call-to-action	前100名付款|call-to-action	前10名下单|call-to-action	前10名付款|call-to-action	燃烧卡路里|benefit	保证治愈|guarantee	保证治好|guarantee	保证有效|guarantee	保证见效|guarantee	保证疗效|guarantee	保证康复|guarantee	保证断尾|guarantee	保证断根|guarantee	保证痊愈|guarantee	保证除根|guarantee	燃烧脂肪|benefit	燃烧体脂|benefit	送来了|offer	送来|offer

前30名下单|call-to-action	前30名付款|call-to-action	鼓吹|refutation

前50名下单|call-to-action	前50名付款|call-to-action	什么|question



减轻|benefit,change	升至|change








肺脏的血流和功能|patient-outcome	肺脏的血流与功能|patient-outcome	肺脏的血流及功能|patient-outcome	肺脏的循环与功能|patient-outcome	肺脏血流和功能|patient-outcome	肺脏血流与功能|patient-outcome	肺脏血流及功能|patient-outcome	肺脏循环与功能|patient-outcome	肺脏的功能|patient-outcome	肺脏功能|patient-outcome
祛斑|benefit







倒数三天|call-to-action	倒数计时|call-to-action	倒数中|call-to-action
疼痛|patient-outcome




春天来临|mask	春天季节|mask	春天到了|mask	春天里|mask	春天的|mask	春天|hope





神效|hype




























疾病预防控制|mask









啮齿类|species







缓和|benefit





顾肝|benefit





一日见效|guarantee	一日治愈|guarantee	一日痊愈|guarantee	一日起效|guarantee	一日治好|guarantee
一旦|hedge


白细胞|marker




















可不可以|question






顾胃|benefit











肾脏的血流和功能|patient-outcome	肾脏的血流与功能|patient-outcome	肾脏的血流及功能|patient-outcome	肾脏的循环与功能|patient-outcome	肾脏血流和功能|patient-outcome	肾脏血流与功能|patient-outcome	肾脏血流及功能|patient-outcome	肾脏循环与功能|patient-outcome	肾脏的功能|patient-outcome	肾脏功能|patient-outcome	肾脏损害|patient-outcome	减退|change







放疗|standard-care










真正断尾|cure

二甲双胍|standard-care
打通|benefit

回升|change
他汀类药物|standard-care	点燃了|offer	他汀|standard-care	点燃|offer

断根|cure
若干|mask

















巨大的临床应用价值|hype


七日见效|guarantee	七日治愈|guarantee	七日痊愈|guarantee	七日起效|guarantee	七日治好|guarantee	请教|mask
白鼠|species















多中心|design
第一品牌|superlative	第一组|comparator



史上最有效|hype	史上最强|hype	史上最好|hype	史上最佳|hype





寿命|patient-outcome



点击下方链接|call-to-action	点击下方连结|call-to-action	点击购买|call-to-action	点击下单|call-to-action	点击链接|call-to-action	点击下方|call-to-action	点击上方|call-to-action	点击图片|call-to-action	点击预约|call-to-action	点击领取|call-to-action	点击咨询|call-to-action	点击报名|call-to-action	点击此处|call-to-action	点击这里|call-to-action	点击立即|call-to-action	点击抢购|call-to-action	点击关注|call-to-action	点击文末|call-to-action	点击连结|call-to-action	点击网址|call-to-action









居民|people

几乎没有免疫排斥风险|safe-absolute	几乎没有不良反应|safe-absolute	几乎没有排斥风险|safe-absolute	几乎没有副作用|safe-absolute	几乎没有风险|safe-absolute

未婚|mask



理论上|hedge

评论区留言|call-to-action	评论区扣|call-to-action
至尊|superlative
促进代谢|benefit	促进经济|mask	促进发展|mask	促进消费|mask	促进会|mask	促进|benefit















加在线客服|contact-push
抗血小板药|standard-care
被试|people





将取代|forecast



独一无二|hype



违法|refutation

说明书|mask	说明|mask


分解卡路里|benefit	分解脂肪|benefit	分解体脂|benefit




培养中的细胞|in-vitro	培养的细胞|in-vitro	培养细胞|in-vitro	培养皿|in-vitro
定能|certainty-phrase
购1送一|call-to-action	购1送二|call-to-action	购1送两|call-to-action	购1送三|call-to-action	购1送五|call-to-action	购1送1|call-to-action	购1送2|call-to-action	购1送3|call-to-action	购1赠一|call-to-action	购1赠二|call-to-action	购1赠两|call-to-action	购1赠三|call-to-action	购1赠五|call-to-action	购1赠1|call-to-action	购1赠2|call-to-action	购1赠3|call-to-action
购2送一|call-to-action	购2送二|call-to-action	购2送两|call-to-action	购2送三|call-to-action	购2送五|call-to-action	购2送1|call-to-action	购2送2|call-to-action	购2送3|call-to-action	购2赠一|call-to-action	购2赠二|call-to-action	购2赠两|call-to-action	购2赠三|call-to-action	购2赠五|call-to-action	购2赠1|call-to-action	购2赠2|call-to-action	购2赠3|call-to-action
购3送一|call-to-action	购3送二|call-to-action	购3送两|call-to-action	购3送三|call-to-action	购3送五|call-to-action	购3送1|call-to-action	购3送2|call-to-action	购3送3|call-to-action	购3赠一|call-to-action	购3赠二|call-to-action	购3赠两|call-to-action	购3赠三|call-to-action	购3赠五|call-to-action	购3赠1|call-to-action	购3赠2|call-to-action	购3赠3|call-to-action	人造卫星|mask

购5送一|call-to-action	购5送二|call-to-action	购5送两|call-to-action	购5送三|call-to-action	购5送五|call-to-action	购5送1|call-to-action	购5送2|call-to-action	购5送3|call-to-action	购5赠一|call-to-action	购5赠二|call-to-action	购5赠两|call-to-action	购5赠三|call-to-action	购5赠五|call-to-action	购5赠1|call-to-action	购5赠2|call-to-action	购5赠3|call-to-action



宫廷秘方|hype



标志物|marker

治不好分文不取|guarantee	治不好分文不收|guarantee	治不好不收钱|guarantee	治不好不要钱|guarantee	治不好退钱|guarantee	治不好免费|guarantee






万无一失|guarantee	抗衰神器|hype	抗衰老|benefit


绝对安全|safe-absolute	绝对可以|certainty-phrase	绝对有效|certainty-phrase	绝对能|certainty-phrase


水平|marker


不支持|negator





丰胸|benefit



数值|marker





而非|negator



可以肯定|certainty-phrase	可以确定|certainty-phrase	可以说|mask
较基线|after-treatment





规模较小|caveat	规模小|caveat


第二瓶免费|call-to-action	第二瓶半价|call-to-action	第二件免费|call-to-action	第二件半价|call-to-action	第二盒免费|call-to-action	第二盒半价|call-to-action	第二支免费|call-to-action	第二支半价|call-to-action	第二剂免费|call-to-action	第二剂半价|call-to-action	第二组|comparator







其实施|mask	其实验|mask	其实际|mask	其实现|mask	其实|refutation




四周见效|guarantee	四周治愈|guarantee	四周痊愈|guarantee	四周起效|guarantee	四周治好|guarantee
志工|people






扫一扫|call-to-action






三日见效|guarantee	三日治愈|guarantee	三日痊愈|guarantee	三日起效|guarantee	三日治好|guarantee



扫下面的码|call-to-action	扫下方的码|call-to-action


该案例|single-case









单臂|uncontrolled



顺手点赞|call-to-action

诉讼|refutation	青春|mask

手刀预约|call-to-action







据介绍|attribution

目前药物治疗|standard-care	目前治疗方法|standard-care	目前治疗手段|standard-care	目前治疗方式|standard-care	目前干预方法|standard-care	目前干预手段|standard-care	目前疗法|standard-care	目前治疗|standard-care	目前药物|standard-care	目前干预|standard-care	目前方法|standard-care	目前手段|standard-care	目前医学|standard-care	目前西医|standard-care	目前医疗|standard-care


应收|mask






心肌梗死|patient-outcome	心肌梗塞|patient-outcome

促炎因子|marker	戳链接|call-to-action



姊妹|people
















不断|mask




手到病除|cure

这一成功案例|single-case	这一案例|single-case




救命神药|hype	救命神器|hype	救命稻草|hope









净化|benefit








一束光|hope

叹为观止|superlative	透析|standard-care,patient-outcome















这个成功案例|single-case	这个案例|single-case



几何|question


现在就加入会员|call-to-action	现在就加入我们|call-to-action	现在加入会员|call-to-action	现在加入我们|call-to-action	现在就预约|call-to-action	现在就抢购|call-to-action	现在就入手|call-to-action	现在就下单|call-to-action	现在就报名|call-to-action	现在就私讯|call-to-action	现在就订购|call-to-action	现在预约|call-to-action	现在抢购|call-to-action	现在入手|call-to-action	现在下单|call-to-action	现在报名|call-to-action	现在私讯|call-to-action	现在订购|call-to-action




















化解|benefit





前所未有|superlative
立竿见影|cure

重燃|offer
助眠|benefit




西医开给我的药|standard-care	西医药物治疗|standard-care	西医治疗方法|standard-care	西医治疗手段|standard-care	西医治疗方式|standard-care	西医干预方法|standard-care	西医干预手段|standard-care	西医给开的药|standard-care	西医里的药|standard-care	西医开的药|standard-care	西医配的药|standard-care	西医给的药|standard-care	西医治疗|standard-care	西医疗法|standard-care	西医药物|standard-care	西医干预|standard-care	西医方法|standard-care	西医手段|standard-care	西医医学|standard-care	西医西医|standard-care	西医医疗|standard-care	西医的药|standard-care	西医|standard-care	有待|caveat,hedge




不明|mask



交叉设计|design	交叉期|comparator
限时优惠|call-to-action	限时特惠|call-to-action	限时抢购|call-to-action	限时免费|call-to-action	限时折扣|call-to-action	限时促销|call-to-action	限时|call-to-action
丢掉药罐子|cure	丢掉药瓶|cure



胰岛素注射|standard-care	胰岛素水平|marker	胰岛素|standard-care
心脏的血流和功能|patient-outcome	心脏的血流与功能|patient-outcome	心脏的血流及功能|patient-outcome	心脏的循环与功能|patient-outcome	心脏血流和功能|patient-outcome	心脏血流与功能|patient-outcome	心脏血流及功能|patient-outcome	心脏循环与功能|patient-outcome	心脏的功能|patient-outcome	心脏功能|patient-outcome	心脏健康|patient-outcome	心脏药|standard-care	心脏病|patient-outcome





无排异反应|safe-absolute	无排斥反应|safe-absolute	无排斥风险|safe-absolute









活得更久|change,patient-outcome	活得更好|change	活得更香|change	活得更远|change	活得更稳|change	活得更长|patient-outcome





不是|negator












新西兰兔|species








必能|certainty-phrase



消除|curable,benefit,change












姐妹|people


无菌|mask


网传消息|refutation	网传|refutation
称|attribution





错误|refutation


高科技|hype


1名患者|single-case


入组者|people


天下患者|universal

零刺激|safe-absolute



打击|refutation



















四疗程见效|guarantee	四疗程治愈|guarantee	四疗程痊愈|guarantee	四疗程起效|guarantee	四疗程治好|guarantee











国内领先|hype	国内首创|hype	国内第一|superlative















稳下来|benefit
零副作用|safe-absolute	零副反应|safe-absolute

帮助睡眠|benefit	帮助入睡|benefit	帮助消化|benefit	帮助排便|benefit





减到|change














的联系|mask





包治好|guarantee	包治|cure





增强|benefit,change




肾损伤|patient-outcome




长者|people




有联系|mask







大人小孩都可以放心吃|safe-absolute	大人小孩都可以放心用|safe-absolute	大人小孩都能放心吃|safe-absolute	大人小孩都能放心用|safe-absolute	大人小孩都可以服用|safe-absolute	大人小孩都可放心吃|safe-absolute	大人小孩都可放心用|safe-absolute	大人小孩皆可放心吃|safe-absolute	大人小孩皆可放心用|safe-absolute	大人小孩都能服用|safe-absolute	大人小孩都可以吃|safe-absolute	大人小孩都可以用|safe-absolute	大人小孩都可以喝|safe-absolute	大人小孩都可服用|safe-absolute	大人小孩皆可服用|safe-absolute	大人小孩都能吃|safe-absolute	大人小孩都能用|safe-absolute	大人小孩都能喝|safe-absolute	大人小孩都可吃|safe-absolute	大人小孩都可用|safe-absolute	大人小孩都可喝|safe-absolute	大人小孩皆可吃|safe-absolute	大人小孩皆可用|safe-absolute	大人小孩皆可喝|safe-absolute












排毒|benefit	仙丹|hype






讹传|refutation



鼠疫|mask








这位患者|single-case












甘油三酯|marker
































变厚|change











扫这个码|call-to-action



领折价券|call-to-action


客户|people

游戏规则改变者|hype
细胞实验|in-vitro	细胞试验|in-vitro	细胞模型|in-vitro	细胞培养|in-vitro	细胞因子|marker	细胞计数|marker	细胞数量|marker	细胞系|in-vitro	细胞株|in-vitro	细胞数|marker

已验证|certainty-verb
清血|benefit







吃了|after-treatment
假手术|comparator




全网独家|hype	全网首发|hype	全网最强|hype	惊艳|superlative








健康之灯|hope	健康之火|hope	健康之门|hope	健康之窗|hope	健康之路|hope	健康之桥|hope	健康对照|comparator	健康咨询|mask	健康人|people	健康|patient-outcome


















壮阳|benefit






胃药|standard-care










高端|hype-mild

补回|benefit


强化|benefit

权威部门|mask	权威机构|mask	权威期刊|mask	权威发布|mask	权威指南|mask	权威专家|mask	权威媒体|mask	权威信息|mask	权威解读|mask	权威渠道|mask	权威|superlative







速来选购|call-to-action	速来抢购|call-to-action	速来囤货|call-to-action	速来体验|call-to-action	速来|call-to-action







少生病|benefit








长胖了|change


是安全的|safe	薇信|contact-cue
零危害|safe-absolute







肝血流和功能|patient-outcome	肝血流与功能|patient-outcome	肝血流及功能|patient-outcome





问卷调查|design	问卷|study











怀孕|patient-outcome






固化|mask




血管新生|marker	血管网络|marker




通血管|benefit

无效果全款退款|call-to-action	无效果全款退还|call-to-action	无效果全款退费|call-to-action	无效果全额退款|call-to-action	无效果全额退还|call-to-action	无效果全额退费|call-to-action	无效全额退款|guarantee,call-to-action	无效分文不取|guarantee	无效分文不收|guarantee	无效全款退款|call-to-action	无效全款退还|call-to-action	无效全款退费|call-to-action	无效全额退还|call-to-action	无效全额退费|call-to-action	无效果全款退|call-to-action	无效果全额退|call-to-action	无效果包退款|call-to-action	无效果包退还|call-to-action	无效果包退费|call-to-action	无效不收钱|guarantee	无效不要钱|guarantee	无效全款退|call-to-action	无效全额退|call-to-action	无效包退款|call-to-action	无效包退还|call-to-action	无效包退费|call-to-action	无效果包退|call-to-action	无效退款|guarantee,call-to-action	无效包退|guarantee,call-to-action	无效退费|guarantee	无效退钱|guarantee	无效免费|guarantee	无效|mask







防止|benefit











稳住|benefit

假若|mask







分泌量|marker




乙组|comparator




无数|mask


降血压药|standard-care	降血糖药|standard-care	降血脂药|standard-care	降血糖|benefit	降血压|benefit	降血脂|benefit	残疾|patient-outcome
屡试不爽|guarantee






























浓度|marker















兔抗|mask








减去|benefit


血小板|marker


妙手回春|cure

投诉|public-line	误解|refutation



在一定程度上|hedge	零后遗症|safe-absolute




























以为|refutation






生活质量|patient-outcome



















滋养|benefit
每一位糖尿病患者|universal	每一位慢性病患者|universal	每一个糖尿病患者|universal	每一个慢性病患者|universal	每一名糖尿病患者|universal	每一名慢性病患者|universal	每一位肝病患者|universal	每一位癌症患者|universal	每一个肝病患者|universal	每一个癌症患者|universal	每一名肝病患者|universal	每一名癌症患者|universal	每一位受试者|universal	每一个受试者|universal	每一名受试者|universal	每一位患者|universal	每一位病人|universal	每一位病患|universal	每一位人群|universal	每一位疾病|universal	每一位病症|universal	每一位疾患|universal	每一位老人|universal	每一位家庭|universal	每一位孩子|universal	每一位女性|universal	每一位男性|universal	每一位肿瘤|universal	每一位癌症|universal	每一位糖友|universal	每一个患者|universal	每一个病人|universal	每一个病患|universal	每一个人群|universal	每一个疾病|universal	每一个病症|universal	每一个疾患|universal	每一个老人|universal	每一个家庭|universal	每一个孩子|universal	每一个女性|universal	每一个男性|universal	每一个肿瘤|universal	每一个癌症|universal	每一个糖友|universal	每一名患者|universal	每一名病人|universal	每一名病患|universal	每一名人群|universal	每一名疾病|universal	每一名病症|universal	每一名疾患|universal	每一名老人|universal	每一名家庭|universal	每一名孩子|universal	每一名女性|universal	每一名男性|universal	每一名肿瘤|universal	每一名癌症|universal	每一名糖友|universal	每一位人|universal	每一个人|universal	每一名人|universal
促卵泡生成素|marker	促卵泡激素|marker




















举报|public-line
保健神器|hype







老少皆宜|safe-absolute










每个糖尿病患者|universal	每个慢性病患者|universal	每个肝病患者|universal	每个癌症患者|universal	每个受试者|universal	每个患者|universal	每个病人|universal	每个病患|universal	每个人群|universal	每个疾病|universal	每个病症|universal	每个疾患|universal	每个老人|universal	每个家庭|universal	每个孩子|universal	每个女性|universal	每个男性|universal	每个肿瘤|universal	每个癌症|universal	每个糖友|universal	每个人|universal





两日见效|guarantee	两日治愈|guarantee	两日痊愈|guarantee	两日起效|guarantee	两日治好|guarantee
调查|study

仅剩最后个名额|call-to-action	仅剩最后个席位|call-to-action	仅剩一个名额|call-to-action	仅剩一个席位|call-to-action	仅剩两个名额|call-to-action	仅剩两个席位|call-to-action	仅剩三个名额|call-to-action	仅剩三个席位|call-to-action	仅剩四个名额|call-to-action	仅剩四个席位|call-to-action	仅剩五个名额|call-to-action	仅剩五个席位|call-to-action	仅剩六个名额|call-to-action	仅剩六个席位|call-to-action	仅剩七个名额|call-to-action	仅剩七个席位|call-to-action	仅剩八个名额|call-to-action	仅剩八个席位|call-to-action	仅剩九个名额|call-to-action	仅剩九个席位|call-to-action	仅剩十个名额|call-to-action	仅剩十个席位|call-to-action	仅剩几个名额|call-to-action	仅剩几个席位|call-to-action	仅剩最后席|call-to-action	仅剩最后|call-to-action	仅剩一席|call-to-action	仅剩两席|call-to-action	仅剩三席|call-to-action	仅剩四席|call-to-action	仅剩五席|call-to-action	仅剩六席|call-to-action	仅剩七席|call-to-action	仅剩八席|call-to-action	仅剩九席|call-to-action	仅剩十席|call-to-action	仅剩几席|call-to-action

探讨|hedge	期待|hedge

志愿者|people







侵略|mask



















复发|patient-outcome






拨打热线|call-to-action	拨打咨询|call-to-action




抗氧化指数|marker	抗氧化力|marker	抗氧化|benefit
















架起了|offer	架起|offer



看到了|offer	看到|offer

阻止|benefit
未干预组|comparator












打针|standard-care
血糖控制|mask	血糖药|standard-care	血糖|marker










药到病除|cure	药到病消|cure




双盲|design


消失|change






或将|hedge







药片|standard-care



详询|call-to-action












防治前列腺|benefit	防治后遗症|benefit	防治办公室|mask	防治委员会|mask	防治前庭|benefit	防治中心|mask	防治工作|mask	防治指南|mask	防治知识|mask	防治条例|mask	防治规划|mask	防治所|mask	防治院|mask	防治法|mask	防治网|mask	防治|benefit








痴呆|patient-outcome





运动员|people

药物|standard-care



模拟|mask




存活率|patient-outcome	存活|patient-outcome




初步|caveat,hedge




转给身边人|call-to-action	转给爸妈|call-to-action	转给父母|call-to-action	转给家人|call-to-action	转给朋友|call-to-action	转给亲友|call-to-action


口味独特|mask	骨折|patient-outcome

重生医院|mask	重生|hope





加官方客服|contact-push


包你满意|guarantee	包你断尾|guarantee	包你断根|guarantee	包你痊愈|guarantee	包你治好|guarantee	包你好|guarantee






加客服|contact-push










独特|hype-mild






不要错过|call-to-action	不要指望|negator	不要相信|refutation	不要|negator
增至|change

对称|mask

尿酸|marker






瘦了|change
一次根治|cure	一次治愈|cure	一次治好|cure	官方热线|contact-cue	官方权威|mask


申请|mask













尽量|advice


















瘦身神器|hype


电话会议|mask	电话随访|mask	电话访问|mask	电话|contact-cue



消委会|public-line

学说|mask





不见效分文不取|guarantee	不见效分文不收|guarantee	不见效不收钱|guarantee	不见效不要钱|guarantee	不见效退钱|guarantee	不见效免费|guarantee





当前药物治疗|standard-care	当前治疗方法|standard-care	当前治疗手段|standard-care	当前治疗方式|standard-care	当前干预方法|standard-care	当前干预手段|standard-care	填补国内空白|hype	填补国际空白|hype	当前疗法|standard-care	当前治疗|standard-care	当前药物|standard-care	当前干预|standard-care	当前方法|standard-care	当前手段|standard-care	当前医学|standard-care	当前西医|standard-care	当前医疗|standard-care	填补空白|hype	将颠覆|forecast	无机|mask

小型猪|species

每位糖尿病患者|universal	每位慢性病患者|universal	每位肝病患者|universal	每位癌症患者|universal	每位受试者|universal	每位患者|universal	每位病人|universal	每位病患|universal	每位人群|universal	每位疾病|universal	每位病症|universal	每位疾患|universal	每位老人|universal	每位家庭|universal	每位孩子|universal	每位女性|universal	每位男性|universal	每位肿瘤|universal	每位癌症|universal	每位糖友|universal	每位人|universal

回顾分析|design	回顾研究|design	回顾性|design
跟你再无瓜葛|cure	跟你绝缘|cure	报警|public-line



分享到朋友圈|call-to-action	分享给身边人|call-to-action	分享朋友圈|call-to-action	分享给更多|call-to-action	分享给爸妈|call-to-action	分享给父母|call-to-action	分享给家人|call-to-action	分享给朋友|call-to-action	分享给亲友|call-to-action	击退|benefit




长按二维码|call-to-action	长按识别|call-to-action	长按图片|call-to-action	长按扫码|call-to-action





多半有问题|refutation	多半是骗人|refutation	多半是假|refutation








健脾|benefit























早晚会取代|forecast	早晚会成为|forecast	早晚会造福|forecast	早晚会终结|forecast	早晚会攻克|forecast	早晚会治愈|forecast	早晚会替代|forecast	早晚会颠覆|forecast	早晚会淘汰|forecast	早晚将取代|forecast	早晚将成为|forecast	早晚将造福|forecast	早晚将终结|forecast	早晚将攻克|forecast	早晚将治愈|forecast	早晚将替代|forecast	早晚将颠覆|forecast	早晚将淘汰|forecast	早晚取代|forecast	早晚成为|forecast	早晚造福|forecast	早晚终结|forecast	早晚攻克|forecast	早晚治愈|forecast	早晚替代|forecast	早晚颠覆|forecast	早晚淘汰|forecast

不言而喻|certainty-phrase

误认为|refutation




重症监护|mask

和您再无瓜葛|cure	社会福利署|public-line	和您绝缘|cure






疾管署|public-line

变白|change



总的来说|mask




四天见效|guarantee	四天治愈|guarantee	四天痊愈|guarantee	四天起效|guarantee	四天治好|guarantee









打疫苗|standard-care













细菌一扫而空|cure	细菌清零|cure	细菌全消|cure

淹没|mask




追踪粉丝专页|call-to-action	追踪我们|call-to-action	追踪粉专|call-to-action

促甲状腺激素|marker


表示|attribution
受益|benefit







未必|hedge








缩短|change	跌到|change
光明的翅膀|hope	光明的种子|hope	光明的大门|hope	光明的火种|hope	光明的火苗|hope	光明的明灯|hope	光明的窗户|hope	光明的钥匙|hope	光明医院|mask	光明日报|mask	光明乳业|mask	光明网|mask	光明|hope









回复关键词|call-to-action

















造模|species
服药后|after-treatment	服药|standard-care



豚鼠|species





智商税|refutation









卓有成效|effective
防三高|benefit	可否|question






部分患者|hedge







基因敲除|species	尚需更大|caveat	基因表达|marker	尚需|hedge


送上了|offer	送上|offer

v信|contact-cue||V信


















延年益寿|benefit

早有定论|certainty-phrase



略有|mask




包邮|call-to-action





解毒|benefit

疗愈|benefit
微血管|marker
痛风药|standard-care

除根|cure
早期试验|caveat	早期研究|caveat
并不|negator


如果|hedge



用了|after-treatment



血红蛋白|marker	血红素|marker

成年人|people





哮喘药|standard-care






赶紧加入会员|call-to-action	赶紧加入我们|call-to-action	赶紧行动|call-to-action	赶紧预约|call-to-action	赶紧购买|call-to-action	赶紧联系|call-to-action	赶紧下单|call-to-action	赶紧抢购|call-to-action	赶紧入手|call-to-action	赶紧报名|call-to-action	赶紧私讯|call-to-action	赶紧订购|call-to-action



益寿延年|benefit






送九折券|call-to-action





养肝|benefit

省略|mask






轻度|hedge







老年人|people
应|hedge,advice














订阅我们|call-to-action	订阅本号|call-to-action	订阅杂志|mask	推测|hedge




养胃|benefit







最新数据|mask	最新研究|mask	最新消息|mask	最新通报|mask	最新公布|mask	最新版|mask














锐减|change










迷信|refutation




猪油|mask









被判|refutation



延缓|benefit


传言|refutation
一泡就好|cure	一泡即好|cure	一泡见净|cure	一泡就灵|cure






国际领先|hype







监管部门|refutation	监管|public-line




不止|mask
不正确|refutation







播下了|offer	播下|offer

声称|attribution,refutation

送代金券|call-to-action
















未能|negator







拍案叫绝|superlative









识别下方二维码|call-to-action	识别图中二维码|call-to-action	识别上方二维码|call-to-action	识别二维码|call-to-action	识别|mask


又称|mask


请求|mask








一贴见效|cure	一贴就好|cure	一贴即好|cure	一贴见净|cure	一贴就灵|cure
正常化|change	绵羊|species

送优惠券|call-to-action



规避安全风险|safe	规避风险|safe



老鼠|species

舒缓|benefit	一流|hype-mild
肾血流和功能|patient-outcome	肾血流与功能|patient-outcome	肾血流及功能|patient-outcome










不论什么体质|universal	不论什么病情|universal	不论什么年龄|universal	不论哪种体质|universal	不论哪种病情|universal	不论哪种年龄|universal	不论何种体质|universal	不论何种病情|universal	不论何种年龄|universal	不论什么人|universal	不论哪种人|universal	不论何种人|universal	打着|refutation	不论|mask

犬类|species

不设安慰剂对照|uncontrolled	不设安慰剂组|uncontrolled	不设对照组|uncontrolled	不设对照|uncontrolled
尽可能|mask

这名患者|single-case





坦言|attribution



个案报道|single-case	个案|single-case
有效率|change	有效|effective

说法|mask

速订购|call-to-action














肾衰竭|patient-outcome











影像|marker



毫不|negator
端粒|marker








线虫|species





奇迹般|mask	奇迹|hype



不调|mask





抗体水平|marker	抗体滴度|marker





变顺畅|change








客服微信|contact-push	客服|contact-cue






清洗血管|benefit



给药后|after-treatment	给药|after-treatment



任何类型的慢性病|universal	任何糖尿病患者|universal	任何慢性病患者|universal	任何类型的肝病|universal	任何类型的肾病|universal	任何类型的癌症|universal	任何类型的疾病|universal	任何肝病患者|universal	任何癌症患者|universal	任何受试者|universal	任何慢性病|universal	任何类型的|universal	任何种类的|universal	任何型态的|universal	任何阶段的|universal	任何形式的|universal	任何程度的|universal	任何患者|universal	任何病人|universal	任何病患|universal	任何人群|universal	任何疾病|universal	任何病症|universal	任何疾患|universal	任何老人|universal	任何家庭|universal	任何孩子|universal	任何女性|universal	任何男性|universal	任何肿瘤|universal	任何癌症|universal	任何糖友|universal	任何肝病|universal	任何肾病|universal	任何人|universal






买1送一|call-to-action	买1送二|call-to-action	买1送两|call-to-action	买1送三|call-to-action	买1送五|call-to-action	买1送1|call-to-action	买1送2|call-to-action	买1送3|call-to-action	买1赠一|call-to-action	买1赠二|call-to-action	买1赠两|call-to-action	买1赠三|call-to-action	买1赠五|call-to-action	买1赠1|call-to-action	买1赠2|call-to-action	买1赠3|call-to-action
买2送一|call-to-action	买2送二|call-to-action	买2送两|call-to-action	买2送三|call-to-action	买2送五|call-to-action	买2送1|call-to-action	买2送2|call-to-action	买2送3|call-to-action	买2赠一|call-to-action	买2赠二|call-to-action	买2赠两|call-to-action	买2赠三|call-to-action	买2赠五|call-to-action	买2赠1|call-to-action	买2赠2|call-to-action	买2赠3|call-to-action
买3送一|call-to-action	买3送二|call-to-action	买3送两|call-to-action	买3送三|call-to-action	买3送五|call-to-action	买3送1|call-to-action	买3送2|call-to-action	买3送3|call-to-action	买3赠一|call-to-action	买3赠二|call-to-action	买3赠两|call-to-action	买3赠三|call-to-action	买3赠五|call-to-action	买3赠1|call-to-action	买3赠2|call-to-action	买3赠3|call-to-action

买5送一|call-to-action	买5送二|call-to-action	买5送两|call-to-action	买5送三|call-to-action	买5送五|call-to-action	买5送1|call-to-action	买5送2|call-to-action	买5送3|call-to-action	买5赠一|call-to-action	买5赠二|call-to-action	买5赠两|call-to-action	买5赠三|call-to-action	买5赠五|call-to-action	买5赠1|call-to-action	买5赠2|call-to-action	买5赠3|call-to-action

留言领取|call-to-action	留言咨询|call-to-action	留言区|call-to-action


c反应蛋白|marker||C反应蛋白






应该|hedge,advice






队列|design





站得更清楚|change	站得更久|change	站得更好|change	站得更远|change	站得更稳|change	站得更快|change	站得更多|change















白蛋白尿|marker	白蛋白|marker
















`
