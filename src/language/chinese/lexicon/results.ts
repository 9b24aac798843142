import { defineTerms } from '../define-terms.js'

/** How results are told; see the English twin. */
export const results = () => [
  ...defineTerms('significance', '显著 显著性 统计学意义 统计学差异 统计学显著 统计显著'),
  ...defineTerms('significance-loose', '明显 大幅 大幅度 极大 大大 突出'),
  ...defineTerms(
    'marker',
    `指标 肌酐 尿素氮 蛋白尿 尿蛋白 白蛋白尿 转氨酶 胆红素 白蛋白 炎症因子 炎性因子 促炎因子 细胞因子 抗体水平 抗体滴度 细胞计数 病毒载量 病毒量 骨密度 血压 血糖 血脂 胆固醇 甘油三酯 糖化血红蛋白 低密度脂蛋白 LDL HDL HbA1c eGFR SCr UACR TBiL
     C反应蛋白 IL-6 TNF-α 肿瘤标志物 标志物 端粒 射血分数 尿酸 同型半胱氨酸 免疫细胞 T细胞 NK细胞 祖细胞 EPC 白细胞 血小板 基因表达 蛋白表达 信号通路 通路 氧化应激 自由基 胶原沉积 胶原 血管新生 血管网络 新生血管 新的血管 微血管 血流量 血流速度 影像 肿瘤体积 因子 受体 激素水平 胰岛素水平`,
  ),
  ...defineTerms(
    'patient-outcome',
    `死亡 死亡率 病死率 生存 生存期 生存率 存活 存活率 寿命 生命 透析 移植需求 卒中 中风 心梗 心肌梗死 心脏病 骨折 致残 残疾 疼痛 生活质量 生存质量 住院 住院时间 症状 复发 痴呆 癌症 肾衰竭 心衰 心力衰竭 尿毒症 失明 截肢 肾功能 肝功能 心功能 肺功能 肾脏血流和功能 肾脏功能 肝脏功能 心脏功能 肾脏损害 肾损伤 肝损伤 器官功能 心脏健康 长寿 衰老 并发症 健康`,
  ),
]
