import { type Trade, yuan } from './trade.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (body: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>支付宝替身 · Alipay stand-in</title>
<style>body{font:16px/1.6 system-ui,sans-serif;margin:0;background:#f2f5fa;color:#1c2733}
main{max-width:26rem;margin:8vh auto;background:#fff;padding:2rem;border-radius:12px;box-shadow:0 2px 12px #0001}
h1{font-size:1rem;color:#0b57d0;margin:0}b{font-size:2rem;display:block;margin:.5rem 0}small{color:#55606c}
button{font:inherit;width:100%;padding:.7rem;margin-top:.7rem;border:1px solid #0b57d0;border-radius:8px;background:#fff;color:#0b57d0;cursor:pointer}
button[value=pay]{background:#0b57d0;color:#fff}p[role=status]{color:#b3261e}</style></head><body><main>
<h1>支付宝替身 · Alipay stand-in</h1>${body}</main></body></html>`;

/** The page on which whoever tries the market plays the buyer: pays, is refused, or leaves. */
export const payPage = (trade: Trade, failure = ''): string =>
  page(`<p>${escaped(trade.subject)}</p><b>¥ ${yuan(trade.amount)}</b><small>${escaped(trade.outTradeNo)}</small>
${failure && `<p role="status">${escaped(failure)}</p>`}
<form method="post" action="/pay"><input type="hidden" name="trade" value="${escaped(trade.outTradeNo)}">
<button name="action" value="pay">付款 Pay</button>
<button name="action" value="fail">余额不足 Fail</button>
<button name="action" value="leave">离开 Leave</button></form>`);

/** What is shown where there is nothing to pay any more, or nowhere to go back to. */
export const endPage = (sentence: string): string => page(`<p role="status">${escaped(sentence)}</p>`);
