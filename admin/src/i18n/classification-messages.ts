import type { Label } from '../labels/label.js';

/** What the panel says of how complaints are classed (H2). */
export const classificationMessages = {
  'panel.accuracy': ['Classification', '分类准确率'],
  'panel.suggestedClass': ['Suggested class', '分类建议'],
  'panel.saysWords': ['It says: %{words}', '命中：%{words}'],
  'panel.saysNoWords': ['No rule knows these words.', '没有规则命中。'],
  'panel.confirmClass': ['Confirm (b)', '确认（b）'],
  'panel.classConfirmed': ['Confirmed by %{name}', '%{name} 已确认'],
  'panel.classDecided': ['The desk has decided', '已由客服确认'],
  'panel.accuracyOf': [
    '%{right} of %{decided} classed cases right in everything; %{registered} registered.',
    '已归类 %{decided} 件中，全部建议正确 %{right} 件；共登记 %{registered} 件。',
  ],
  'panel.figure.suggestedTimes': ['Suggested', '建议次数'],
  'panel.figure.rightTimes': ['Right', '正确'],
  'panel.figure.wrongTimes': ['Wrong', '错误'],
  'panel.figure.missedTimes': ['Missed', '漏判'],
  'panel.figure.accuracy': ['Right of suggested', '准确率'],
} as const satisfies Record<string, Label>;
