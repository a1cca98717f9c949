const lookingWords = [
  /检查|检修|检测|查找|排查|诊断|异响|异常|看一下|看看/,
  /\b(check|inspect|diagnos\w*|investigat\w*|look (at|into)|find out|noise|rattle)\b/i,
  /\b(revis(ar|e)|comprobar|diagnosticar|diagn[oó]stico|inspeccionar|mirar|buscar|ruido)\b/i,
];

/** RO-5: a job that says where to look, not what was done, must end with cause and correction: "check noise rear left". */
export function soundsVague(title: string): boolean {
  return lookingWords.some((words) => words.test(title));
}
