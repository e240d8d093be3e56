package org.acrm.demo.talk;

import java.util.List;
import java.util.Map;

/** What customers and staff write, as native readers would; %1$s is a product or an amount, %2$s a number of days. */
final class Texts {

    static final List<String> TOPICS = List.of("FEE", "SERVICE", "CARD", "LOAN", "APP", "OTHER");

    private static final Map<String, List<String>> CHINESE = Map.of(
            "FEE",
            List.of(
                    "账户每月被扣管理费，开户时根本没有人告诉我。已经扣了%2$s个月，请退还。",
                    "跨行转账手续费比别的银行高出一截，%1$s还要另外收费，实在不合理。",
                    "短信通知费从三元涨到五元，没有任何提前说明，希望给个解释。",
                    "年费明明说好首年免收，账单上却扣了，打电话推来推去没人处理。"),
            "SERVICE",
            List.of(
                    "周一上午去网点办理%1$s，排队等了两个多小时，只开了一个窗口。",
                    "柜员态度冷淡，问了三遍才肯回答，材料也没有一次说清楚，害我跑了%2$s趟。",
                    "客服电话一直转接，等了四十分钟最后自动挂断，问题还是没有解决。",
                    "客户经理换了人也不通知，之前答应的事情没人认账，感到非常失望。"),
            "CARD",
            List.of(
                    "信用卡在境外刷了两笔不是我本人的交易，申诉已经%2$s天没有结果。",
                    "卡片无故被冻结，当时正在医院缴费，非常尴尬，请说明原因。", "新卡寄丢了，补寄又要收工本费，责任明明不在我。", "自动取款机吞卡后网点说要等%2$s天才能取，给生活造成很大不便。"),
            "LOAN",
            List.of(
                    "提前还贷申请提交了%2$s天，一直显示审核中，利息照收不误。",
                    "房贷利率下调之后我的月供没有变化，希望重新核算。", "贷款审批时反复要求补材料，每次要的都不一样，耽误了买房签约。", "还款日扣款失败，余额明明足够，却给我记了逾期。"),
            "APP",
            List.of(
                    "手机银行更新以后经常闪退，转账到一半就没反应，不知道钱到底转没转出去。",
                    "人脸识别试了十几次都不通过，老人家根本用不了。",
                    "登录总提示系统繁忙，已经连续%2$s天了，急用钱的时候真让人着急。",
                    "账单页面看不到三个月以前的明细，导出的表格还是乱码。"),
            "OTHER",
            List.of("网点搬迁没有通知，按老地址白跑一趟，公交也不方便。", "每天都接到推销%1$s的电话，说过不需要还是打，请停止骚扰。", "预留的地址改了两次都没有生效，重要信件寄到了以前的住处。"));

    private static final Map<String, List<String>> KOREAN = Map.of(
            "FEE",
            List.of(
                    "매달 계좌 관리 수수료가 빠져나가는데 가입할 때 아무런 설명을 듣지 못했습니다. %2$s개월치를 환불해 주세요.",
                    "타행 이체 수수료가 다른 은행보다 비싸고 %1$s 이용료까지 따로 받는 것은 이해하기 어렵습니다.",
                    "문자 알림 요금이 사전 안내 없이 올랐습니다. 이유를 알고 싶습니다.",
                    "첫해 연회비 면제라고 했는데 청구서에 그대로 나왔습니다. 전화해도 부서만 돌립니다."),
            "SERVICE",
            List.of(
                    "%1$s 업무로 지점에 갔는데 창구가 하나만 열려 있어서 두 시간 넘게 기다렸습니다.",
                    "직원이 필요한 서류를 한 번에 알려 주지 않아 %2$s번이나 다시 방문했습니다. 태도도 불친절했습니다.",
                    "상담 전화가 계속 다른 곳으로 연결되다가 40분 만에 끊겼습니다. 해결된 것이 없습니다.",
                    "담당자가 바뀌었는데 연락도 없고 전에 약속한 내용을 아무도 모른다고 합니다. 매우 실망했습니다."),
            "CARD",
            List.of(
                    "해외에서 제가 쓰지 않은 카드 결제가 두 건 있었는데 이의 신청한 지 %2$s일이 지나도 답이 없습니다.",
                    "병원에서 결제하려는데 카드가 갑자기 정지되어 무척 당황했습니다. 이유를 설명해 주세요.",
                    "새 카드가 배송 중에 분실됐는데 재발급 비용을 저에게 내라고 합니다.",
                    "현금인출기가 카드를 먹었는데 %2$s일이나 기다리라고 해서 생활이 불편합니다."),
            "LOAN",
            List.of(
                    "중도 상환을 신청한 지 %2$s일이 지났는데 아직 심사 중이고 이자는 계속 나갑니다.",
                    "기준금리가 내렸는데 제 대출 금리는 그대로입니다. 다시 산정해 주세요.",
                    "대출 심사 때마다 요구하는 서류가 달라져서 계약 날짜를 놓칠 뻔했습니다.",
                    "잔액이 충분한데도 자동이체가 실패해서 연체로 기록되었습니다."),
            "APP",
            List.of(
                    "앱을 업데이트한 뒤로 자꾸 꺼집니다. 이체 도중에 멈춰서 돈이 나갔는지 알 수가 없습니다.",
                    "얼굴 인증이 열 번 넘게 실패합니다. 어르신들은 도저히 쓸 수가 없습니다.",
                    "로그인할 때마다 접속자가 많다는 안내만 나옵니다. 벌써 %2$s일째입니다.",
                    "세 달이 지난 거래 내역은 조회가 안 되고 내려받은 파일은 글자가 깨집니다."),
            "OTHER",
            List.of(
                    "지점이 이전한다는 안내를 받지 못해 예전 주소로 헛걸음했습니다.",
                    "%1$s 가입을 권유하는 전화가 매일 옵니다. 필요 없다고 했으니 그만해 주세요.",
                    "주소 변경을 두 번이나 신청했는데 반영되지 않아 중요한 우편물이 예전 집으로 갔습니다."));

    private static final Map<String, List<String>> ENGLISH = Map.of(
            "FEE",
            List.of(
                    "I have been charged a monthly account fee for %2$s months and nobody mentioned it when I opened the account. Please refund it.",
                    "Your transfer fees are well above other banks, and now the %1$s costs extra as well. This is not reasonable.",
                    "The charge for text alerts went up without any notice. I would like an explanation.",
                    "I was promised no annual fee in the first year, yet it is on my statement. I keep being passed around."),
            "SERVICE",
            List.of(
                    "I waited over two hours at the branch to arrange a %1$s. Only one counter was open on a Monday morning.",
                    "The clerk was dismissive and never told me all the papers I needed, so I had to come back %2$s times.",
                    "I was transferred from desk to desk for forty minutes and then the line went dead. Nothing was solved.",
                    "My relationship manager left and nobody told me. What had been agreed is apparently unknown now. Very disappointing."),
            "CARD",
            List.of(
                    "There are two payments abroad on my card that I did not make. I disputed them %2$s days ago and have heard nothing.",
                    "My card was blocked without warning while I was paying at the hospital. It was very embarrassing. Why?",
                    "My new card was lost in the post and you want to charge me for a replacement. How is that my fault?",
                    "The cash machine swallowed my card and the branch says it takes %2$s days to get it back."),
            "LOAN",
            List.of(
                    "I asked to repay my loan early %2$s days ago. It is still 'under review' while interest keeps running.",
                    "Rates have come down but my mortgage payment has not changed. Please recalculate it.",
                    "Each time you ask for different documents. We nearly missed the date to sign for our house.",
                    "The direct debit failed although there was enough money, and now I am listed as overdue."),
            "APP",
            List.of(
                    "Since the update the app crashes all the time. It froze during a transfer and I cannot tell whether the money has gone.",
                    "Face recognition failed more than ten times. My elderly mother has no chance of using this.",
                    "For %2$s days the login has told me that the system is busy. Not helpful when you need your money.",
                    "I cannot see statements older than three months, and the export is full of garbled characters."),
            "OTHER",
            List.of(
                    "The branch has moved and nobody told us. I made the whole trip for nothing.",
                    "I get a call about a %1$s every single day. I said no. Please stop.",
                    "I changed my address twice and letters with private details still go to my old home."));

    private static final Map<String, List<String>> INQUIRIES = Map.of(
            "zh",
            List.of(
                    "咨询%1$s的最新利率和起存金额。",
                    "询问如何提高手机银行转账限额。", "想了解%1$s需要准备哪些材料。", "查询一笔未到账的跨行转账，已协助登记。", "询问境外用卡的手续费和汇率。", "给孩子开户需要什么证件？"),
            "ko",
            List.of(
                    "%1$s의 현재 금리와 최소 가입 금액을 문의하셨습니다.",
                    "모바일뱅킹 이체 한도를 올리는 방법을 문의하셨습니다.",
                    "%1$s에 필요한 서류를 알고 싶어 하십니다.",
                    "아직 입금되지 않은 타행 이체 건을 조회해 드렸습니다.",
                    "해외에서 카드를 쓸 때의 수수료와 환율을 문의하셨습니다.",
                    "자녀 명의 계좌를 만들 때 필요한 서류를 문의하셨습니다."),
            "en",
            List.of(
                    "Asked for the current rate and minimum amount of a %1$s.",
                    "Wanted to know how to raise the transfer limit in the app.",
                    "Asked which documents are needed for a %1$s.",
                    "Looked for an incoming transfer that has not arrived; trace opened.",
                    "Asked about charges and exchange rates when paying abroad.",
                    "Which papers are needed to open an account for a child?"));

    private static final Map<String, List<String>> MEETINGS = Map.of(
            "zh",
            List.of(
                    "面谈资产配置，客户对%1$s感兴趣，约下月再联系。",
                    "回访客户，近期资金较为充裕，考虑%1$s。", "了解到客户计划购房，介绍了贷款方案。", "年度回顾，客户对服务满意，希望减少营销短信。"),
            "ko",
            List.of(
                    "자산 배분 상담. %1$s에 관심이 있어 다음 달에 다시 연락하기로 함.",
                    "정기 방문. 여유 자금이 있어 %1$s 가입을 고려 중.",
                    "주택 구입 계획을 듣고 대출 상품을 안내함.",
                    "연간 점검. 서비스에 만족하며 홍보 문자를 줄여 달라고 요청함."),
            "en",
            List.of(
                    "Talked about how savings are spread; interested in a %1$s, call again next month.",
                    "Regular visit. Has funds at hand and is thinking about a %1$s.",
                    "Plans to buy a home; explained our mortgage offers.",
                    "Yearly review. Happy with the service, would like fewer text messages."));

    private Texts() {}

    static List<String> complaints(String language, String topic) {
        return switch (language) {
            case "zh" -> CHINESE.get(topic);
            case "ko" -> KOREAN.get(topic);
            default -> ENGLISH.get(topic);
        };
    }

    static List<String> inquiries(String language) {
        return INQUIRIES.get(language);
    }

    static List<String> meetings(String language) {
        return MEETINGS.get(language);
    }
}
