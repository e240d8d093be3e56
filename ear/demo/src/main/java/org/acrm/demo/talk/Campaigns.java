package org.acrm.demo.talk;

import java.util.ArrayList;
import java.util.List;
import org.acrm.demo.Draw;
import org.acrm.demo.Scope;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.life.Kind;

/** A campaign every 87 days, each to those who look likely; answers follow a propensity that can be learnt. */
final class Campaigns {

    private static final int EVERY = 87;
    private static final int FIRST = 45;
    private static final List<String> CHANNELS = List.of("SMS", "EMAIL", "APP", "CALL", "DM");
    private static final List<String[]> OFFERS = List.of(
            new String[] {"TD", "定期存款新春加息", "정기예금 우대금리", "Better rates on time deposits"},
            new String[] {"CARD", "信用卡消费返现", "신용카드 캐시백 행사", "Cashback on your credit card"},
            new String[] {"FUND", "基金定投邀请", "적립식 펀드 안내", "Start a fund savings plan"},
            new String[] {"APP", "手机银行升级有礼", "모바일뱅킹 가입 이벤트", "Try our new app"},
            new String[] {"LOAN", "消费贷款利率优惠", "신용대출 금리 할인", "Consumer loan at a lower rate"},
            new String[] {"SALARY", "代发工资客户礼遇", "급여이체 고객 혜택", "Benefits for your salary account"},
            new String[] {"INS", "家庭保障计划", "가족 보장 보험 안내", "Protect your family"},
            new String[] {"WINBACK", "老客户回馈", "다시 찾아 주신 고객님께", "We would like you back"});

    private Campaigns() {}

    static List<Interaction> of(Scope scope, CustomerProfile profile) {
        List<Interaction> interactions = new ArrayList<>();
        if (profile.kind() == Kind.INTERBANK) {
            return interactions;
        }
        for (int number = 0; day(scope, number) <= scope.through(); number++) {
            send(scope, profile, number, interactions);
        }
        return interactions;
    }

    private static int day(Scope scope, int number) {
        return scope.start() + FIRST + number * EVERY;
    }

    private static void send(Scope scope, CustomerProfile profile, int number, List<Interaction> interactions) {
        Draw draw = Draw.of(scope.seed(), profile.index(), Draw.Purpose.CAMPAIGN, number);
        int day = day(scope, number);
        if (day < profile.since() || !draw.chance(target(profile, number))) {
            return;
        }
        String[] offer = OFFERS.get(number % OFFERS.size());
        String channel = draw.chance(0.4) ? "SMS" : draw.pick(CHANNELS);
        String subject =
                offer[profile.language().equals("zh") ? 1 : profile.language().equals("ko") ? 2 : 3];
        String code = "CMP" + (100 + number) + "-" + offer[0];
        interactions.add(new Interaction(
                90_000 + number * 10,
                day,
                32_400 + draw.below(28_800),
                channel,
                "CAMPAIGN_SENT",
                subject,
                "",
                "SENT",
                code));
        if (draw.chance(propensity(profile, number, day, channel))) {
            int answered = day + draw.between(0, 12);
            String how = profile.digital() > 0.5 ? "APP" : draw.pick(List.of("CALL_CENTRE", "BRANCH", "WEB"));
            String disposition = draw.chance(0.6) ? "ACCEPTED" : "INTERESTED";
            int second = 32_400 + draw.below(36_000);
            interactions.add(new Interaction(
                    90_001 + number * 10, answered, second, how, "CAMPAIGN_RESPONSE", subject, "", disposition, code));
        }
    }

    private static double target(CustomerProfile profile, int number) {
        boolean fits =
                switch (number % OFFERS.size()) {
                    case 0, 2, 6 -> profile.wealth() > 3_000_000;
                    case 1, 3 -> profile.cycle() < 90;
                    case 5 -> !profile.payroll();
                    default -> true;
                };
        return profile.kind() == Kind.PROSPECT ? 0.15 : fits ? 0.3 : 0.06;
    }

    private static double propensity(CustomerProfile profile, int number, int day, String channel) {
        double score = -3.4 + 0.35 * Math.log(profile.wealth() / 2_000_000.0 + 0.05);
        score += 0.9 * (profile.digital() - 0.5) * (channel.equals("APP") || channel.equals("EMAIL") ? 2 : -0.5);
        score += profile.cycle() < 45 ? 0.8 : -0.2;
        score += channel.equals("CALL") ? 0.7 : 0;
        score += number % OFFERS.size() == 1 && profile.cycle() < 30 ? 0.6 : 0;
        return profile.engagement(day) / (1 + Math.exp(-score));
    }
}
