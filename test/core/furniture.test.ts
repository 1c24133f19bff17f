/** Advertisements go, sentences about the accounts that offices have stay. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFurniture } from '../../src/core/text/furniture.ts';

for (const line of ['更多公文写作素材范文，请关注公众号', '关注公众号“材料人”，回复“范文”免费领取', '请加入QQ群12345678下载原文', '扫码关注，每天更新', '扫一扫在手机打开当前页', '长按二维码进群']) {
  test(`furniture: ${line}`, () => { assert.ok(isFurniture(line)); });
}

for (const line of [
  '（三）强化宣传引导。利用广播、微信群和田间课堂开展宣传，受训农民3000多人次。', '通过微信公众号、短视频等平台广泛宣传', '（三）用好微信公众号', '一是建好微信群，一村一群。', '各单位要关注市应急管理局微信公众号，及时接收预警信息。',
  '群众可扫码查询办理进度。', '请与会人员扫描二维码报名，并于3月5日前回执。', '利用微信公众号、微信群等载体宣传政策要求，形成',
]) {
  test(`text: ${line}`, () => { assert.ok(!isFurniture(line)); });
}
