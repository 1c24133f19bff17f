/** 赘余、杂糅: words that say a thing twice (standards §5.4, 112–115). */
import { pairs, type WordEntry } from './entry.ts';

const TWICE = '与前面的意思重复';

export const TAUTOLOGIES: readonly WordEntry[] = [
  // 112: 及 reaches already, 诸 is 之于
  ...'涉及|波及|触及|顾及|危及|普及|惠及'.split('|').map((verb): WordEntry => ({ wrong: verb + '到', right: verb, notAfter: '期|会|场|达|账|岗|位|底|处|庭|案|货|付|站|港|来|任|龄|店|手|村入|户|家', note: '“及”已有“到”的意思' })),
  { wrong: '付诸于', right: '付诸', note: '“诸”即“之于”' },
  { wrong: '见诸于', right: '见诸', note: '“诸”即“之于”' },
  { wrong: '诉诸于', right: '诉诸', note: '“诸”即“之于”' },
  { wrong: '加诸于', right: '加诸', note: '“诸”即“之于”' },
  { wrong: '来自于', right: '来自', notAfter: '都|田', note: '“自”已有“从”的意思' },
  { wrong: '源自于', right: '源自', note: '“自”已有“从”的意思' },
  { wrong: '出自于', right: '出自', note: '“自”已有“从”的意思' },
  ...'有利|有助|有益|取决|适用|用|属|关|对|由|位|便|善|勇|处|等|低|高|优|基|鉴|在|服务|立足|致力|得益|源|忠|乐'.split('|').map((word): WordEntry => ({ wrong: word + '于于', right: word + '于', note: '多写了一个“于”' })),
  // 113
  { wrong: '凯旋归来', right: '凯旋', note: '“旋”就是归来' },
  { wrong: '凯旋而归', right: '凯旋', note: '“旋”就是归来' },
  { wrong: '胜利凯旋', right: '凯旋', note: '“凯旋”就是胜利归来', notAfter: '归|而' },
  { wrong: '亲眼目睹', right: '目睹', note: '“目睹”就是亲眼看到' },
  { wrong: '亲眼目击', right: '目击', note: '“目击”就是亲眼看到' },
  { wrong: '过分苛求', right: '苛求', note: '“苛求”就是过分要求' },
  { wrong: '免费赠送', right: '赠送', note: '“赠送”就是免费' },
  { wrong: '免费赠予', right: '赠予', note: '“赠予”就是免费' },
  { wrong: '无偿赠送', right: '赠送', note: '“赠送”就是无偿' },
  { wrong: '目前现状', right: '现状', note: '“现状”就是目前的状况' },
  { wrong: '目前的现状', right: '现状', note: '“现状”就是目前的状况' },
  { wrong: '当前现状', right: '现状', note: '“现状”就是当前的状况' },
  { wrong: '当前的现状', right: '现状', note: '“现状”就是当前的状况' },
  { wrong: '首次首创', right: '首创', note: '“首创”就是首次' },
  { wrong: '首次开创', right: '首创', level: 'information', note: TWICE },
  { wrong: '报刊杂志', right: '报刊', note: '“刊”就是杂志' },
  { wrong: '提前预支', right: '预支', note: '“预”就是提前' },
  { wrong: '过早夭折', right: '夭折', note: '“夭折”就是过早结束' },
  { wrong: '可以堪称', right: '堪称', note: '“堪”就是可以' },
  { wrong: '堪称为', right: '堪称', notAfter: '民', note: '“称”已有“为”的意思' },
  { wrong: '令人堪忧', right: '令人担忧', note: '“堪忧”就是令人担忧' },
  { wrong: '莘莘学子们', right: '莘莘学子', note: '“莘莘”就是众多' },
  { wrong: '近日以来', right: '近日来', note: TWICE },
  { wrong: '国际间', right: '国际', level: 'hint', note: '“际”就是间' },
  { wrong: '无时无刻都', right: '时时刻刻都', note: '“无时无刻”后接“不”' },
  { wrong: '悬殊', pattern: /悬殊(?:还)?(?:很|非常|十分|太|较|极|极其|比较|相当|巨|特别)大/, right: '悬殊', note: '“悬殊”就是相差很大' },
  { wrong: '大相径庭很', right: '大相径庭', note: TWICE },
  // 114
  ...pairs([['截止到目前为止', '截至目前'], ['截至到目前为止', '截至目前'], ['截至目前为止', '截至目前'], ['截止目前为止', '截至目前'], ['截至到', '截至'], ['截至现在为止', '截至现在'], ['截止到现在为止', '截至现在'], ['截至今日为止', '截至今日'], ['截至今天为止', '截至今天']], 'error')
    .map((entry) => ({ ...entry, note: '“截至”就是到某时为止' })),
  { wrong: '截至', right: '', pattern: /截至[^，。；至止]{2,14}?(?<slip>为止)/, note: '“截至”就是到某时为止' },
  { wrong: '截止', right: '截至', pattern: /截止到?(?=(?:\d|二〇|本[年月]|去年|上[年月])[^，。；至止]{1,12}为止)/, note: '写“截至……”或者“到……为止”' },
  // 115
  { wrong: '原因是因为', right: '原因是', note: '“因为”与“原因”重复' },
  { wrong: '原因是由于', right: '原因是', note: '“由于”与“原因”重复' },
  { wrong: '原因在于是', right: '原因在于', note: TWICE },
  { wrong: '目的是为了', right: '目的是', note: '“为了”与“目的”重复' },
  { wrong: '目的就是为了', right: '目的就是', note: '“为了”与“目的”重复' },
  { wrong: '目的在于为了', right: '目的在于', note: '“为了”与“目的”重复' },
  { wrong: '关键是要关键', right: '关键是要', note: '“关键”重复' },
  { wrong: '关键是关键', right: '关键是', note: '“关键”重复' },
  { wrong: '重点是要重点', right: '重点是要', level: 'information', note: '“重点”重复' },
  { wrong: '原因是', pattern: /原因是[^，。；：、]{2,30}?(?<slip>(?:所)?(?:造成|导致|引起|引发)的)(?=[，。；])/, right: '', note: '“原因是……”与“是……造成的”杂糅' },
  { wrong: '本着', pattern: /本着(?!以)[^，。；以]{2,16}(?<slip>为原则)/, right: '的原则', note: '“本着……的原则”与“以……为原则”杂糅' },
  { wrong: '围绕', pattern: /围绕(?!以|着以)[^，。；以、]{1,14}?(?<slip>为(?:中心|主题|主线|核心|重点))/, note: '“围绕……”与“以……为中心”杂糅' },
];
