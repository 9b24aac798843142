/** What a treatment acts on and what a treatment is; see the English twin. Asked only around a claim. */

/** A disease, symptom, organ, function or other health outcome. */
export const chineseOutcome =
  /病|症|炎|癌|瘤|痛|肿|衰竭|硬化|纤维化|损伤|受损|障碍|瘫|痴呆|中风|卒中|梗死|梗塞|心梗|出血|溃疡|感染|发作|复发|衰老|失眠|疲劳|乏力|便秘|腹泻|脱发|过敏|抑郁|焦虑|肥胖|三高|并发症|功能|免疫|血糖|血压|血脂|尿酸|胆固醇|蛋白尿|肌酐|转氨酶|器官|神经|肝|肾|肺|心脏|大脑|皮肤|关节|软骨|骨密度|视力|听力|记忆|睡眠|代谢|循环|体质|寿命|生命|生存|存活|死亡|健康|生活质量|体力|食欲|胃|肠|胰岛|卵巢|精子|生育|性欲|毒素|自由基|皱纹|色斑|细菌|病毒|病情|症状|指标|排斥|透析|残疾|骨折|风险|体重|脂肪|早衰|近视|咳嗽|感冒|头晕|头疼|老寒腿|寿|机能|活力|抵抗力|情绪|压力|更年期|缺血|缺氧|水肿|预后|患者|身体|人体|气血|微循环|进展|衰退|耐力|脊髓|肌肉|认知|胆汁|眼|视网膜|角膜|牙|发质|伤口|创面|疤|湿疹|皮疹|荨麻疹|疱疹|痤疮|痘|痔|癣|流感|哮喘|气喘|鼻塞|秃|毛发|掉发|落发|失智|忧郁|失明|耳鸣|酸痛|洗肾|三酸甘油|中暑|黑斑|肿块/

/** A treatment in the narrow sense; foods, habits and pronouns are none. */
export const chineseTreatment = /疗法|疗程|糖浆|药膏|软膏|膏药|滴剂|喷雾|贴剂|贴布|贴片|针剂|雷射|点滴|玻尿酸|类固醇|治疗|干细胞|药|胶囊|口服液|注射|输注|回输|移植|手术|针灸|艾灸|推拿|疫苗|抗体|提取物|保健品|本品|产品|外泌体|放疗|化疗|透析|激素|抗生素|处方|疗程|干预|制剂|基因编辑|技术/

/**
 * Treatments that are often sold before they are proved: regenerative and traditional medicine, health food,
 * cosmetic and wellness procedures, and whatever is "ours". Source: as for the English list, and the products
 * named in the annual reports of Chinese market regulators on false health advertising (editors' choice).
 */
export const chineseWatched =
  /干细胞|外泌体|免疫细胞|细胞疗法|细胞治疗|细胞回输|回输|囊泡|间充质|MSC|SCT|基因编辑|CAR-T|NMN|NAD|保健品|保健食品|本品|本产品|该产品|本院|我院|我们的|本店|灵芝|孢子粉|虫草|燕窝|阿胶|酵素|祖传|秘方|偏方|此方|药酒|药茶|该茶|本茶|艾灸|拔罐|磁疗|负离子|量子|石墨烯|富氢|氢水|胶囊|口服液|提取物|胶原蛋白|玻尿酸|羊胎素|输液|排毒|辟谷|能量|精油|贴敷|膏贴|益生菌|臭氧|小分子肽|多肽|滴剂|喷剂|理疗|足疗|汗蒸|新疗法|该疗法|此疗法|本疗法|脐带血|水光|热玛吉|高压氧|葛根|人参|枸杞|贴布|贴片|针剂|点滴|雷射|[本此](?:膏|贴|酒|丸|散|液|汤|粉|油|剂|糖浆|药|仪|水|饮)|本疗程|葡萄糖胺|鱼油|纳豆|姜黄|红曲|滴鸡精|草药|秘药/

/** A treatment: a drug, device, food, procedure or practice that is said to act on health. */
export const chineseIntervention = new RegExp(
  '疗法|治疗|干细胞|细胞|药|素|剂|片|丸|胶囊|口服液|注射|输注|回输|移植|手术|针灸|针|艾灸|推拿|按摩|拔罐|膏|贴|茶|酒|油|粉|散|汤|饮|奶|醋|蜜|参|芪|菌|灵芝|孢子|枸杞|大蒜|生姜|姜|葱|食|果|菜|豆|米|薯|坚果|维生素|蛋白|多肽|肽|酶|益生|叶酸|钙|锌|硒|铁|镁|提取物|成分|产品|本品|保健品|补剂|补充剂|配方|秘方|此方|偏方|方案|技术|方法|手段|策略|仪|器械|设备|激光|外泌体|囊泡|疫苗|抗体|基因|运动|锻炼|瑜伽|太极|散步|饮食|断食|禁食|节食|睡眠|冥想|氧|浴|泡脚|足浴|热敷|冷敷|磁|能量|负离子|石墨烯|量子|面膜|精华|玻尿酸|胶原|水|盐|糖|咖啡|巧克力|鱼|肉|蛋|干预|刺激|训练|课程|疗程|贴敷|熏蒸|放疗|化疗|透析|SCT|MSC|NMN|NAD|CAR-T|G-CSF|该方|该法|它|其|这种|该|本|' + chineseWatched.source,
)

/** Anything by which a sentence is about the sick or a treatment. */
export const chineseHealth = /患者|病人|病友|糖友|家庭|病|症|癌|瘤|疗法|疗程|干细胞|药|治疗|手术|移植|衰竭|渐冻|失智|失明|视网膜|听障|重症|硬化|不孕|瘫|盲|聋|健康|准妈妈|孕/

/** Who acts, where what stands before a verb is no treatment. */
export const chineseAgent = /医生|医师|大夫|护士|护理师|药师|专家|学者|研究者|研究人员|科学家|我们|你|您|他们|她们|大家|人们|民众|市民|居民|家长|患者应|患者需|患者可|公司|企业|医院|政府|部门|国家|机构|身体会|人体会|人体可|机体|吸烟|熬夜|肥胖|疾病|病毒|细菌|感染者/
