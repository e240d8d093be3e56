package org.acrm.demo.talk;

import java.util.List;
import java.util.Map;

/** What people say of their lives at a counter, on the telephone or in a letter, as staff write it down; and what only sounds like it. */
final class LifeTexts {

    /** A text that a careless reader would take for the fact: denied, about somebody else, or about something else altogether. */
    record Misleading(String fact, String said, String text) {}

    private static final Map<String, List<String>> CHINESE = Map.ofEntries(
            Map.entry(
                    "NEW_CHILD",
                    List.of(
                            "客户上个月刚生了女儿，想给孩子开个储蓄账户。",
                            "太太预产期在下个月，客户询问家庭保障方案。",
                            "来电时提到家里添了宝宝，最近开销大了不少。",
                            "客戶剛休完產假，想了解嬰兒帳戶。",
                            "我老婆怀孕五个月了，想提前存一笔钱。",
                            "小儿子刚满百天，客户想咨询教育储蓄。")),
            Map.entry(
                    "MARRIAGE",
                    List.of(
                            "客户年底结婚，需要提高转账限额付婚宴定金。",
                            "刚领了结婚证，想把两个人的账户合并管理。",
                            "和未婚妻一起到网点，咨询联名账户。",
                            "下個月辦婚禮，想申請一張額度較高的信用卡。",
                            "新婚不久，客户想重新规划每月的储蓄。")),
            Map.entry(
                    "HOME",
                    List.of(
                            "客户看中一套二手房，正在凑首付。",
                            "下个月搬家，要求更新通讯地址。",
                            "打算在学校附近买房，问贷款额度能批多少。",
                            "新房年底交房，客户想了解装修贷款。",
                            "我們正在看房，想知道房貸利率。",
                            "准备把老房子换成大一点的，咨询置换流程。")),
            Map.entry(
                    "CAR",
                    List.of(
                            "客户准备买车，询问车贷利率。",
                            "周末刚提车，想给新车上保险。",
                            "家里想换车，问分期付款怎么办理。",
                            "想買一輛電動車，諮詢汽車貸款。",
                            "正在4S店看车，问信用卡能不能临时提额。")),
            Map.entry(
                    "STUDY",
                    List.of(
                            "女儿今年考上大学，客户来办学费汇款。",
                            "儿子明年去英国留学，咨询外汇汇款。",
                            "孩子九月上小学，想了解教育金产品。",
                            "小孩在國外讀書，每學期要匯學費。",
                            "客户的女儿拿到录取通知书，需要开存款证明。",
                            "孩子明年中考，补课费用增加。")),
            Map.entry(
                    "RETIREMENT",
                    List.of(
                            "客户明年退休，想把资金转到稳健产品。",
                            "还有半年就办退休手续，问养老金怎么领。",
                            "单位办了内退，客户想重新安排理财。",
                            "父親節後就要退休了，想把基金換成定期。",
                            "工作三十年，年底就退下来了，咨询养老规划。")),
            Map.entry(
                    "BUSINESS",
                    List.of(
                            "客户辞职创业，打算注册公司，咨询对公账户。",
                            "正在办营业执照，想开一家咖啡店。",
                            "和朋友合伙开公司，询问流动资金贷款。",
                            "準備自己開店，問商戶收款怎麼辦。",
                            "客户盘下一个门面，月底开张做餐饮。")),
            Map.entry(
                    "WINDFALL",
                    List.of(
                            "客户刚继承了一笔遗产，想了解大额存单。",
                            "老房子拆迁款下来了，问怎么打理。",
                            "卖房款下周到账，客户想分散投资。",
                            "公司股權轉讓款已到，諮詢資產配置。",
                            "年终奖发了不少，想找收益高一点的产品。")),
            Map.entry(
                    "TRAVEL",
                    List.of(
                            "客户下月去日本自由行，咨询境外用卡。",
                            "国庆全家出国旅游，需要换汇。",
                            "要去泰国度假两周，问信用卡境外手续费。",
                            "寒假帶孩子去歐洲，想換點外幣。",
                            "签证办好了，客户想预约外币现钞。")),
            Map.entry(
                    "HARDSHIP",
                    List.of(
                            "客户上个月被裁员，房贷可能还不上，希望延期。",
                            "公司倒闭，目前没有工作，想协商还款。",
                            "最近生意不好，资金周转困难，信用卡只能还最低。",
                            "失業三個月了，能否暫緩還款？",
                            "家里有人住院，手头紧，想把月供降低一些。")),
            Map.entry(
                    "LEAVING",
                    List.of(
                            "对服务非常失望，准备销户，把钱转到别的银行。",
                            "再不解决我就换银行了。",
                            "客户问如何注销账户，说别家利率更高。",
                            "我已經忍無可忍，請幫我辦理銷戶。",
                            "客户表示以后工资不再放在我行，打算把存款全部转走。")));

    private static final Map<String, List<String>> KOREAN = Map.ofEntries(
            Map.entry(
                    "NEW_CHILD",
                    List.of(
                            "지난달에 둘째를 출산하여 자녀 명의 통장을 만들고 싶어 하심.",
                            "아내가 임신 6개월이라 가족 보장 상품을 문의하심.",
                            "아기가 태어나 지출이 늘었다고 말씀하심.",
                            "육아휴직 중이라 급여가 줄어 자동이체 금액을 조정하고 싶어 하심.",
                            "다음 주가 아이 돌잔치라고 하심. 어린이 적금 안내.",
                            "얼마 전 손이 귀한 집에 아들이 생겼다고 기뻐하심.")),
            Map.entry(
                    "MARRIAGE",
                    List.of(
                            "내년 봄에 결혼 예정이라 예식장 계약금 이체 한도를 올려 달라고 하심.",
                            "신혼집 마련과 공동 계좌를 함께 상담함.",
                            "예비 신랑과 같이 방문하여 생활비 통장을 문의하심.",
                            "혼인신고를 마치고 명의 변경 절차를 문의하심.",
                            "다음 달 식을 올리신다고 함. 카드 한도 상향 요청.")),
            Map.entry(
                    "HOME",
                    List.of(
                            "아파트 분양을 받아 중도금 대출을 알아보고 계심.",
                            "다음 달 이사하여 주소를 변경하고 싶어 하심.",
                            "전세 계약이 끝나 집을 사려고 대출 한도를 문의하심.",
                            "내 집 마련을 위해 청약 통장을 점검함.",
                            "새집 잔금일이 다가와 대출 실행일을 확인하심.")),
            Map.entry(
                    "CAR",
                    List.of(
                            "신차를 계약하여 자동차 할부 금리를 문의하심.",
                            "차를 바꾸려고 대출 조건을 알아보고 계심.",
                            "전기차 구입을 고민하며 보조금과 대출을 문의하심.",
                            "중고차를 사려는데 잔금 이체 한도를 올려 달라고 하심.",
                            "지난주 차를 뽑았다고 하시며 보험을 문의하심.")),
            Map.entry(
                    "STUDY",
                    List.of(
                            "딸이 대학에 합격하여 등록금 납부 방법을 문의하심.",
                            "아들이 미국 유학을 가게 되어 해외 송금을 상담함.",
                            "내년에 아이가 초등학교에 입학한다고 하심. 교육비 저축 안내.",
                            "학원비 부담이 커서 생활비 계좌를 나누고 싶어 하심.",
                            "둘째가 수능을 앞두고 있어 학자금 마련을 문의하심.")),
            Map.entry(
                    "RETIREMENT",
                    List.of(
                            "내년에 정년퇴직이라 퇴직금 운용을 상담함.",
                            "은퇴를 앞두고 안정적인 상품으로 옮기고 싶어 하심.",
                            "노후 자금이 걱정되어 연금 상품을 문의하심.",
                            "명예퇴직을 신청하셨다고 함. 연금 수령 시기 안내.",
                            "이제 회사 생활이 얼마 안 남았다고 하시며 연금을 문의하심.")),
            Map.entry(
                    "BUSINESS",
                    List.of(
                            "퇴사 후 창업을 준비 중이며 사업자 통장을 문의하심.",
                            "다음 달 카페를 열 예정이라 운전자금 대출을 상담함.",
                            "사업자 등록을 마치고 카드 단말기를 문의하심.",
                            "법인을 설립하려고 필요한 서류를 물어보심.",
                            "작은 식당을 인수하신다고 함. 시설 자금 문의.")),
            Map.entry(
                    "WINDFALL",
                    List.of(
                            "부모님께 상속받은 자금을 예치하고 싶어 하심.",
                            "아파트를 팔아 목돈이 생겨 운용 방법을 문의하심.",
                            "토지 보상금이 들어와 정기예금 금리를 물어보심.",
                            "회사 지분 매각 대금이 다음 주 입금된다고 하심.",
                            "성과급이 많이 나와 투자 상품을 알아보고 계심.")),
            Map.entry(
                    "TRAVEL",
                    List.of(
                            "다음 달 일본 여행을 가셔서 환전을 예약함.",
                            "가족과 유럽 여행을 준비하며 해외 결제 수수료를 문의하심.",
                            "출국 전에 카드 해외 사용 설정을 해 달라고 하심.",
                            "휴가로 태국에 가신다고 함. 여행자 보험 안내.",
                            "해외여행 중 사용할 체크카드를 문의하심.")),
            Map.entry(
                    "HARDSHIP",
                    List.of(
                            "지난달 권고사직을 당해 대출 상환 유예를 문의하심.",
                            "실직하여 이번 달 이자를 내기 어렵다고 하심.",
                            "가게를 폐업하여 형편이 어려워졌다고 하심.",
                            "월급이 밀려 카드 대금을 갚기 어려운 상황임.",
                            "병원비로 지출이 늘어 분할 납부를 문의하심.")),
            Map.entry(
                    "LEAVING",
                    List.of(
                            "수수료에 실망하여 계좌를 해지하고 다른 은행으로 옮기겠다고 하심.",
                            "주거래 은행을 바꾸려고 한다며 해지 절차를 문의하심.",
                            "더 이상 이용하지 않겠다며 매우 화를 내심.",
                            "타행 금리가 높아 예금을 모두 해지하고 싶어 하심.",
                            "이번이 마지막이라며 카드를 없애 달라고 하심.")));

    private static final Map<String, List<String>> ENGLISH = Map.ofEntries(
            Map.entry(
                    "NEW_CHILD",
                    List.of(
                            "Customer has just had a baby and wants a savings account for her.",
                            "His wife is pregnant; asked about family protection.",
                            "On maternity leave until June, wants to lower the monthly transfer.",
                            "Mentioned a newborn at home and much higher spending.",
                            "We are expecting our second child in spring. What do you offer for children?",
                            "The twins arrived last week, he was very happy on the phone.")),
            Map.entry(
                    "MARRIAGE",
                    List.of(
                            "Getting married in May and needs a higher transfer limit for the venue.",
                            "Came in with her fiancé to ask about a joint account.",
                            "Back from their honeymoon, wants to change to her married name.",
                            "Just married; would like to combine both accounts.",
                            "They tie the knot in September and are saving for it.")),
            Map.entry(
                    "HOME",
                    List.of(
                            "They want to buy a house near the school and asked how much we lend.",
                            "Moving house next month, please change the address.",
                            "Has found a flat and needs the down payment by March.",
                            "House hunting for six months; would like a mortgage offer.",
                            "We are moving to a new place across town. Which papers do you need?")),
            Map.entry(
                    "CAR",
                    List.of(
                            "Wants to buy a car and asked about a car loan.",
                            "Bought a car last week, asked about insurance.",
                            "Test drive on Saturday; how would we finance a new car?",
                            "Thinking about an electric car and what the instalments would be.")),
            Map.entry(
                    "STUDY",
                    List.of(
                            "Her daughter starts university in autumn; asked about tuition transfers.",
                            "My son is studying abroad and I need to send money each month.",
                            "School fees go up next year, would like an education plan.",
                            "Son got his university place and needs a student account.",
                            "The eldest begins college after summer and the parents worry about the cost.")),
            Map.entry(
                    "RETIREMENT",
                    List.of(
                            "Will retire next year and wants safer investments.",
                            "Asked how the pension starts to be paid out, last working day is in June.",
                            "Taking early retirement; wants to review the funds.",
                            "After thirty years at the company he is about to stop working.")),
            Map.entry(
                    "BUSINESS",
                    List.of(
                            "Starting a business and needs a company account.",
                            "Opening a cafe in spring, asked about working capital.",
                            "Left the job to start my own company. Which account fits?",
                            "Registered a company last month and asked about card terminals.",
                            "Takes over a small bakery, needs money for the equipment.")),
            Map.entry(
                    "WINDFALL",
                    List.of(
                            "Inherited some money from an aunt and asked about time deposits.",
                            "We sold our house and the money arrives next week.",
                            "Received a large bonus and would like to invest part of it.",
                            "An inheritance was paid out; wants to spread the risk.",
                            "Cashed in the shares of the family firm and asks what to do with the money.")),
            Map.entry(
                    "TRAVEL",
                    List.of(
                            "Travelling to Japan next month, asked about charges on the card.",
                            "Trip to Europe in summer; needs foreign currency cash.",
                            "We are going abroad for three weeks. Will my card work?",
                            "Flight to Bangkok is booked, would like travel insurance.",
                            "On holiday in Spain soon, please raise the card limit.")),
            Map.entry(
                    "HARDSHIP",
                    List.of(
                            "I lost my job and cannot pay the instalment this month.",
                            "Customer was made redundant and asks to defer payments.",
                            "Laid off in October; behind with my payments.",
                            "His hours were reduced and money is short of what the loan needs.",
                            "Out of work since summer, wants to talk about the loan.")),
            Map.entry(
                    "LEAVING",
                    List.of(
                            "If this is not solved I will close my account and switch to another bank.",
                            "I am fed up with the fees and will move my money.",
                            "Asked how to close all her accounts; another bank offers more.",
                            "This was the last straw. I am leaving the bank.",
                            "He says his salary will go elsewhere from next month.")));

    private static final List<Misleading> MISLEADING_CHINESE = List.of(
            new Misleading("NEW_CHILD", "DENIED", "客户结婚两年，目前没有孩子，暂不需要儿童产品。"),
            new Misleading("NEW_CHILD", "OTHER", "同事刚生了孩子，客户替她咨询儿童账户。"),
            new Misleading("HOME", "DENIED", "客户表示暂不考虑买房，先租住。"),
            new Misleading("HOME", "OTHER", "朋友最近在看房，客户帮忙问贷款利率。"),
            new Misleading("CAR", "DENIED", "不打算买车，公共交通很方便。"),
            new Misleading("MARRIAGE", "OTHER", "周末参加同学的婚礼，需要提现。"),
            new Misleading("RETIREMENT", "OTHER", "邻居刚退休，问我行有没有养老产品。"),
            new Misleading("BUSINESS", "OFF", "咨询创业板基金的申购费率。"),
            new Misleading("TRAVEL", "DENIED", "原定出国旅游取消，要求退回外币现钞。"),
            new Misleading("LEAVING", "OFF", "每月向其他银行还车贷，询问跨行转账手续费。"),
            new Misleading("HARDSHIP", "OTHER", "表弟失业，想向客户借钱，问转账限额。"),
            new Misleading("WINDFALL", "DENIED", "客户说没有继承任何财产，短信发错人了。"),
            new Misleading("LEAVING", "DENIED", "问题已解决，客户说不会换银行。"),
            new Misleading("MARRIAGE", "DENIED", "資料有誤，客戶尚未結婚，請更正。"));

    private static final List<Misleading> MISLEADING_KOREAN = List.of(
            new Misleading("NEW_CHILD", "DENIED", "아직 아기가 없어 어린이 상품은 필요 없다고 하심."),
            new Misleading("NEW_CHILD", "OTHER", "친구가 출산하여 선물할 상품권을 문의하심."),
            new Misleading("HOME", "DENIED", "당분간 이사 계획이 없다고 하심."),
            new Misleading("HOME", "OFF", "거래처 대표이사 변경 서류를 제출하심."),
            new Misleading("CAR", "OTHER", "동생이 차를 사서 축하금을 이체하심."),
            new Misleading("MARRIAGE", "OTHER", "사촌 결혼식 축의금 이체 한도를 문의하심."),
            new Misleading("MARRIAGE", "DENIED", "결혼 계획이 없어 공동 계좌는 필요 없다고 하심."),
            new Misleading("RETIREMENT", "OTHER", "아버지가 은퇴하셔서 연금 상품을 대신 문의하심."),
            new Misleading("TRAVEL", "DENIED", "해외여행을 취소하여 환전한 돈을 되팔고 싶어 하심."),
            new Misleading("LEAVING", "OFF", "매달 다른 은행으로 이체하는 금액을 변경함."),
            new Misleading("LEAVING", "DENIED", "문제가 해결되어 계좌를 해지하지 않겠다고 하심."),
            new Misleading("HARDSHIP", "OTHER", "지인이 실직하여 돈을 빌려 달라고 한다며 한도를 문의하심."),
            new Misleading("STUDY", "OTHER", "조카의 대학 등록금을 대신 이체하심."),
            new Misleading("WINDFALL", "OFF", "세계유산 기금 기부 이체를 요청하심."));

    private static final List<Misleading> MISLEADING_ENGLISH = List.of(
            new Misleading(
                    "NEW_CHILD", "DENIED", "We have no baby and need no children's account, please stop the letters."),
            new Misleading("NEW_CHILD", "OTHER", "My sister had a baby and I would like to give her a voucher."),
            new Misleading("NEW_CHILD", "OFF", "Asked about the fund for baby boomers that she saw in the paper."),
            new Misleading("HOME", "DENIED", "They decided against buying a house for now."),
            new Misleading("HOME", "OTHER", "Asked for a friend who wants to buy a flat."),
            new Misleading("CAR", "DENIED", "Does not plan to buy a car, takes the train."),
            new Misleading("MARRIAGE", "OTHER", "Needs cash for a colleague's wedding."),
            new Misleading(
                    "MARRIAGE", "OFF", "Booked a table for their wedding anniversary and the card was declined."),
            new Misleading(
                    "RETIREMENT",
                    "OTHER",
                    "My father retired last year and asks me about everything. What are your opening hours?"),
            new Misleading("BUSINESS", "DENIED", "Not planning to start a business, only curious about the rates."),
            new Misleading("TRAVEL", "DENIED", "We cancelled everything and are not going abroad this year."),
            new Misleading("LEAVING", "DENIED", "Happy now and would never switch to another bank."),
            new Misleading("HARDSHIP", "OTHER", "A friend lost his job and asked me for a loan; can I raise my limit?"),
            new Misleading("HARDSHIP", "OFF", "How does one insure the loan in case one becomes unemployed?"),
            new Misleading("WINDFALL", "OFF", "We inherited the problem with the login from the last update."));

    /** Other texts of this bank's customers that tell of their lives too. */
    private static final Map<String, String> TOLD_ELSEWHERE = Map.ofEntries(
            Map.entry("了解到客户计划购房，介绍了贷款方案。", "HOME"),
            Map.entry("주택 구입 계획을 듣고 대출 상품을 안내함.", "HOME"),
            Map.entry("Plans to buy a home; explained our mortgage offers.", "HOME"),
            Map.entry(
                    "Each time you ask for different documents. We nearly missed the date to sign for our house.",
                    "HOME"),
            Map.entry("贷款审批时反复要求补材料，每次要的都不一样，耽误了买房签约。", "HOME"),
            Map.entry("询问境外用卡的手续费和汇率。", "TRAVEL"),
            Map.entry("해외에서 카드를 쓸 때의 수수료와 환율을 문의하셨습니다.", "TRAVEL"),
            Map.entry("Asked about charges and exchange rates when paying abroad.", "TRAVEL"));

    private LifeTexts() {}

    static List<String> own(String language, String fact) {
        return switch (language) {
            case "zh" -> CHINESE.get(fact);
            case "ko" -> KOREAN.get(fact);
            default -> ENGLISH.get(fact);
        };
    }

    static List<Misleading> misleading(String language) {
        return switch (language) {
            case "zh" -> MISLEADING_CHINESE;
            case "ko" -> MISLEADING_KOREAN;
            default -> MISLEADING_ENGLISH;
        };
    }

    /** The fact that a text from elsewhere tells, or null. */
    static String toldElsewhere(String text) {
        return TOLD_ELSEWHERE.get(text);
    }
}
