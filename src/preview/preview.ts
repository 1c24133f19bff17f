/** The page of 版面预览: sheets of paper as the extension lays them out. It holds no data of its own and touches no network. */
export {};
