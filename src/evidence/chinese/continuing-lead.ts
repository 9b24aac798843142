/** What opens a sentence that goes on about the treatment of the sentence before: 坚持一个月,还能…; 此外,… */
export const chineseContinuingLead = '坚持|长期|每[天日周晚月次]|连续|此外|同时|另外|而且|[\\d一二两三四五六十半]{1,2}[个次]?(?:疗程|月|周|天|次)'
