import type { deskGaps } from '../gaps/desk'
import type { deskOffice } from '../office/desk'
import type { deskPlaces } from '../places/desk'
import type { deskPosts } from '../posts/desk'
import type { deskRoster } from '../roster/desk'
import type { WhyOf } from './why-of'

/** Why workers are asked what they are asked of a street, its offices and its terms. */
const whyOfOffices = {
  'addCommunity.name': '居民在牌子上、回执上看到的社区名字',
  'addCommunity.phone': '着急的居民打这个电话',
  'changeStreet.phone': '街道直接跟进的事，居民打这个电话',
  'changeStreet.areaCode': '居民只写本地号码的，补上区号才打得通',
  'changeCommunity.name': '居民在牌子上、回执上看到的社区名字',
  'changeCommunity.phone': '着急的居民打这个电话',
  'changeCommunity.silentSms': '不方便出声的人发短信报警用，没有就空着',
  'changeCommunity.gas': '闻到燃气味时打的电话',
  'changeCommunity.familiesMax': '一户联系的家庭超过这个数，会提醒您',
  'changeCommunity.buildingsMax': '一户联系的楼栋超过这个数，会提醒您',
  'changeCommunity.duties': '中心户上岗时要看的职责',
  'setDuty.termId': '有危险的事先告诉谁',
  'setDuty.from': '从哪天起由这一位值班',
  'setDuty.until': '值班到哪天，过了要再定',
  'setTiers.from': '从哪天起按新的天数算，已经交的不变',
  'setTiers.until': '到哪天为止，空着就一直算',
  'setTiers.household': '中心户几个工作日接下、几个工作日回音',
  'setTiers.community': '社区几个工作日接下、几个工作日回音',
  'setTiers.street': '街道几个工作日接下、几个工作日回音',
  'setTiers.utilities': '水电气热几个小时接下',
  'inviteStaff.estateIds': '只管几个小区的，能看到的也只有这几个小区',
  'endTerm.termId': '结束哪一位的任期',
} as const satisfies WhyOf<typeof deskOffice>

/** The same of places, and of who looks after them. */
const whyOfPlaces = {
  'addEstate.name': '居民选楼栋时看到的小区名字',
  'renameEstate.estateId': '改哪个小区的名字',
  'renameEstate.name': '居民选楼栋时看到的小区名字',
  'removeEstate.estateId': '去掉哪个记错的小区',
  'addBuildings.estateId': '楼栋在哪个小区',
  'addBuildings.buildings': '居民选得到的楼栋和单元',
  'changeBuilding.buildingId': '改哪栋楼',
  'changeBuilding.name': '居民选楼栋时看到的名字',
  'changeBuilding.units': '有几个单元，不同的单元可以由不同的户联系',
  'changeBuilding.families': '知道户数，才看得出哪一户联系的太多',
  'closeBuilding.buildingId': '哪栋楼不再收新的',
  'openBuildingAgain.buildingId': '哪栋楼重新收',
  'removeBuilding.buildingId': '去掉哪栋写错的楼',
  'mergeBuildings.buildingId': '哪一条是重复的',
  'mergeBuildings.intoId': '以后算到哪一条，事情跟着过去',
  'writeCoverage.estateId': '这个小区由谁联系',
  'writeCoverage.buildingId': '这栋楼由谁联系',
  'writeCoverage.rows': '哪一户、哪几个单元、主还是备、从哪天起，事情照这个送到',
} as const satisfies WhyOf<typeof deskPlaces>

/** The same of households and their placards. */
const whyOfHouseholds = {
  'proposeHousehold.number': '牌子上的编号，用过就不再给别人',
  'proposeHousehold.name': '居民怎么称呼这一户',
  'proposeHousehold.decided': '哪个组织哪天定的，公示要写',
  'changeHousehold.householdId': '改哪一户',
  'changeHousehold.name': '居民怎么称呼这一户',
  'changeHousehold.decided': '哪个组织哪天定的，公示要写',
  'postHouseholds.householdIds': '哪几户一起公示',
  'postHouseholds.from': '公示从哪天起',
  'postHouseholds.until': '公示到哪天，不少于五个工作日',
  'activateHouseholds.householdIds': '哪几户上岗',
  'activateHouseholds.plannedUntil': '任期到哪天，快到了会提醒',
  'setHouseholdAside.householdId': '哪一户暂不设',
  'setHouseholdAside.reason': '为什么暂不设，只有社区看得到',
  'pauseHousehold.householdId': '哪一户暂停',
  'resumeHousehold.householdId': '哪一户恢复',
  'retireHousehold.householdId': '哪一户撤销',
  'renewPlacard.householdId': '给哪一户换牌子',
  'renewPlacard.why': '为什么换，丢了还是坏了',
  'hangPlacard.householdId': '哪一户的牌子挂上了',
  'hangPlacard.on': '哪天挂上的，没挂的会提醒',
  'takePlacardDown.householdId': '哪一户的牌子摘了',
  'takePlacardDown.on': '哪天摘的',
  'takePlacardDown.why': '为什么摘',
} as const satisfies WhyOf<typeof deskPosts>

/** The same of a roster that is taken over. */
const whyOfRosters = {
  'addRosterPart.buildings': '名册里的楼栋、单元、户数，不读居民的姓名电话',
  'addRosterPart.posts': '名册里的中心户和联系范围，不读姓名电话',
} as const satisfies WhyOf<typeof deskRoster>

/** Why workers are asked what they are asked where a street is set up. */
export const whyOfStreets = {
  ...whyOfOffices,
  ...whyOfPlaces,
  ...whyOfHouseholds,
  ...whyOfRosters,
} as const satisfies WhyOf<
  typeof deskOffice & typeof deskPlaces & typeof deskPosts & typeof deskRoster & typeof deskGaps
>
